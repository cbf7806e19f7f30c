// The ZIP of a collection: how far it is, beside the link. Large ones, and without this script, are the browser's own.
(() => {
	// Everything has to fit into the page's memory until it is saved.
	const MOST = 150_000_000;

	const bar = (link) => {
		const place = document.createElement("p");
		place.className = "loading";
		const progress = document.createElement("progress");
		progress.max = 100;
		progress.value = 0;
		progress.setAttribute("aria-label", link.textContent.trim());
		const words = document.createElement("span");
		place.append(progress, words);
		link.closest("p").after(place);
		return (percent) => {
			progress.value = percent;
			words.textContent = link.dataset.zip.replace("0", percent);
		};
	};

	const load = async (link) => {
		const response = await fetch(link.href);
		const length = Number(response.headers.get("Content-Length"));
		if (!response.ok || !response.body || !length || length > MOST) {
			await response.body?.cancel();
			return false;
		}
		const show = bar(link);
		show(0);
		const parts = [];
		let came = 0;
		const reader = response.body.getReader();
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			parts.push(next.value);
			came += next.value.length;
			show(Math.floor((100 * came) / length));
		}
		const save = document.createElement("a");
		save.href = URL.createObjectURL(new Blob(parts, { type: "application/zip" }));
		save.download = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "sammlung.zip";
		save.click();
		setTimeout(() => URL.revokeObjectURL(save.href), 60_000);
		return true;
	};

	document.addEventListener("click", async (event) => {
		const link = event.target.closest?.("a[data-zip]");
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		if (link.dataset.loading === "1") return;
		link.dataset.loading = "1";
		document.querySelector(".loading")?.remove();
		try {
			if (!(await load(link))) location.href = link.href;
		} catch {
			document.querySelector(".loading")?.remove();
			self.forum.say(link.dataset.zipFailed);
			const failed = document.createElement("p");
			failed.className = "loading error";
			failed.textContent = link.dataset.zipFailed;
			link.closest("p").after(failed);
		}
		delete link.dataset.loading;
	});
})();
