// A discussion while it is read: ticking off, news at the foot, keys.
(() => {
	// New posts are ticked off when they were in view for a second, in a tab that is looked at.
	const seen = new Set();
	const timers = new Map();
	let sending = 0;
	const flush = () => {
		const form = document.querySelector("form[data-mark-read]");
		if (form === null || seen.size === 0) return;
		const seqs = [...seen].join(",");
		seen.clear();
		fetch(form.action, {
			method: "POST",
			headers: { "Content-Type": "application/x-www-form-urlencoded" },
			body: new URLSearchParams({ seqs }),
			keepalive: true,
		}).catch(() => {});
	};
	const observer =
		"IntersectionObserver" in self
			? new IntersectionObserver(
					(entries) => {
						for (const entry of entries) {
							const post = entry.target;
							clearTimeout(timers.get(post));
							if (!entry.isIntersecting || document.visibilityState !== "visible") continue;
							timers.set(
								post,
								setTimeout(() => {
									seen.add(post.dataset.seq);
									observer.unobserve(post);
									clearTimeout(sending);
									sending = setTimeout(flush, 1500);
								}, 1000),
							);
						}
					},
					{ threshold: 0.1 },
				)
			: null;
	const watchFresh = () => {
		if (observer === null) return;
		for (const post of document.querySelectorAll("article[data-seq]:not([data-watched])")) {
			post.dataset.watched = "";
			observer.observe(post);
		}
	};
	// New replies announce themselves at the foot, in a tab that is looked at; nothing that is being read moves.
	let newsTag = "";
	const askNews = async () => {
		const place = document.querySelector("[data-news]");
		if (place === null || document.visibilityState !== "visible") return;
		try {
			const answer = await fetch(place.dataset.news, { headers: newsTag === "" ? {} : { "If-None-Match": newsTag } });
			if (answer.status !== 200) return;
			newsTag = answer.headers.get("ETag") ?? "";
			const page = new DOMParser().parseFromString(forum.policy.createHTML(await answer.text()), "text/html");
			const came = page.querySelector("#neues");
			if (came !== null) place.replaceChildren(...came.children);
		} catch {
			// No connection: it asks again later.
		}
	};
	setInterval(askNews, 30_000);

	// Keys for those who read much: j and k through the posts, n to the next new one, r to reply, ? for help.
	const posts = () => [...document.querySelectorAll("article.post")].filter((post) => post.offsetParent !== null);
	const current = () => posts().indexOf(document.activeElement?.closest?.("article.post") ?? null);
	const keys = {
		j: () => posts()[current() + 1]?.focus(),
		k: () => posts()[Math.max(0, current() - 1)]?.focus(),
		n: () =>
			posts()
				.find((post, index) => index > current() && post.classList.contains("fresh"))
				?.focus(),
		r: () => posts()[Math.max(0, current())]?.querySelector("footer a")?.click(),
		"?": () => location.assign("/tastatur"),
	};
	// Single keys can be switched off, because speech input could press them by accident (WCAG 2.1.4).
	const keysAreOff = () => {
		try {
			return localStorage.getItem("tasten") === "aus";
		} catch {
			return false;
		}
	};
	const showKeys = () => {
		for (const button of document.querySelectorAll("[data-keys]"))
			button.textContent = keysAreOff() ? button.dataset.on : button.dataset.off;
	};
	document.addEventListener("click", (event) => {
		if (!event.target.closest?.("[data-keys]")) return;
		if (keysAreOff()) localStorage.removeItem("tasten");
		else localStorage.setItem("tasten", "aus");
		showKeys();
	});
	document.addEventListener("keydown", (event) => {
		if (keysAreOff()) return;
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
		if (posts().length === 0 || keys[event.key] === undefined) return;
		event.preventDefault();
		keys[event.key]();
	});

	addEventListener("pagehide", flush);
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") flush();
	});

	document.addEventListener("forum:came", () => {
		watchFresh();
		showKeys();
	});
})();
