// Files on their way: each with its progress, two at a time. What has arrived stands in the form with a tick.
(() => {
	const AT_ONCE = 2;
	const queue = [];
	let under = 0;

	const told = (box, text) => {
		box.querySelector("[data-file-status]").textContent = text;
	};
	const wordsOf = (box) => JSON.parse(box.dataset.words);
	const button = (text, name) => {
		const made = document.createElement("button");
		made.type = "button";
		made.className = "button quiet";
		made.textContent = text;
		made.setAttribute("aria-label", `${text}: ${name}`);
		return made;
	};
	/** A draft is kept as soon as something is typed; a file that came or went counts like that. */
	const typed = (box) => box.querySelector("input[type=file]").dispatchEvent(new Event("input", { bubbles: true }));

	const next = () => {
		while (under < AT_ONCE && queue.length > 0) send(queue.shift());
	};
	const rowFor = (box, file) => {
		const row = document.createElement("li");
		row.className = "file-row uploading";
		const name = document.createElement("bdi");
		name.className = "file-name";
		name.textContent = file.name;
		row.append(name);
		box.querySelector("[data-file-list]").append(row);
		return row;
	};
	const wait = (box, file, row) => {
		const words = wordsOf(box);
		const bar = document.createElement("progress");
		bar.max = 100;
		bar.value = 0;
		bar.setAttribute("aria-label", `${file.name} ${words.uploading}`);
		const state = document.createElement("small");
		state.textContent = words.uploading;
		const stop = button(words.cancel, file.name);
		row.replaceChildren(row.querySelector(".file-name"), state, bar, stop);
		const job = { box, file, row, bar, state, request: null };
		stop.addEventListener("click", () => {
			queue.splice(0, queue.length, ...queue.filter((other) => other !== job));
			job.request?.abort();
			row.remove();
			box.querySelector("input[type=file]").focus();
		});
		queue.push(job);
	};
	const failed = ({ box, file, row }) => {
		const words = wordsOf(box);
		row.classList.remove("uploading");
		const why = document.createElement("span");
		why.className = "error";
		why.textContent = words.failed;
		const again = button(words.again, file.name);
		const leave = button(words.cancel, file.name);
		again.addEventListener("click", () => {
			row.classList.add("uploading");
			wait(box, file, row);
			next();
		});
		leave.addEventListener("click", () => row.remove());
		row.replaceChildren(row.querySelector(".file-name"), why, again, leave);
		told(box, `${file.name}: ${words.failed}`);
	};
	const send = (job) => {
		const { box, file, row, bar, state } = job;
		const words = wordsOf(box);
		const request = new XMLHttpRequest();
		job.request = request;
		under += 1;
		request.open("POST", `${box.dataset.files}?name=${encodeURIComponent(file.name)}`);
		request.setRequestHeader("Content-Type", "application/octet-stream");
		request.upload.addEventListener("progress", ({ loaded, total }) => {
			bar.value = total === 0 ? 0 : Math.round((loaded / total) * 100);
			if (loaded < total) return;
			state.textContent = words.checking;
			bar.removeAttribute("value");
		});
		request.addEventListener("loadend", () => {
			under -= 1;
			next();
		});
		request.addEventListener("error", () => failed(job));
		request.addEventListener("timeout", () => failed(job));
		request.addEventListener("load", () => {
			if (request.status !== 201 && request.status !== 422) return failed(job);
			const came = document.createElement("template");
			came.innerHTML = self.forum.policy.createHTML(request.responseText);
			const line = came.content.firstElementChild;
			if (line === null) return failed(job);
			row.replaceWith(line);
			told(box, request.status === 201 ? `${file.name} ${words.ready}` : line.textContent);
			if (request.status === 201) typed(box);
		});
		request.send(file);
	};

	// A form isn't sent while its files are still on the way.
	document.addEventListener(
		"submit",
		(event) => {
			const box = event.target.querySelector("[data-files]");
			if (box?.querySelector(".uploading") == null || event.submitter?.hasAttribute("formaction")) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			const { wait: text } = wordsOf(box);
			told(box, text);
			self.forum.say(text);
			box.querySelector(".uploading").scrollIntoView({ block: "nearest" });
		},
		true,
	);

	self.forum.upload = (box, files) => {
		const words = wordsOf(box);
		for (const file of files) wait(box, file, rowFor(box, file));
		told(box, `${files[0].name} ${words.uploading}`);
		next();
	};
})();
