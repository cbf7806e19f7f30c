// Tools for writing: bold, list, quote and link in a text area, a selected passage into a reply, files that can't come yet.
(() => {
	const areaOf = (element) => element?.closest?.(".field")?.querySelector("textarea") ?? null;

	// Typing for somebody: as one step that the browser can undo.
	const put = (area, from, to, text, selectFrom, selectTo = selectFrom) => {
		area.focus();
		area.setSelectionRange(from, to);
		const done = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
		if (!done || area.value.slice(from, from + text.length) !== text) {
			area.setRangeText(text, from, Math.min(to, area.value.length), "end");
			area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
		}
		area.setSelectionRange(selectFrom, selectTo);
	};

	/** The selection without the spaces at its ends; the word around the cursor if nothing is selected. */
	const chosen = ({ value, selectionStart, selectionEnd }) => {
		let [from, to] = [selectionStart, selectionEnd];
		if (from === to) {
			while (from > 0 && /[\p{L}\p{M}\p{N}]/u.test(value[from - 1])) from -= 1;
			while (to < value.length && /[\p{L}\p{M}\p{N}]/u.test(value[to])) to += 1;
		}
		while (from < to && /\s/.test(value[from])) from += 1;
		while (to > from && /\s/.test(value[to - 1])) to -= 1;
		return [from, to];
	};

	const bold = (area) => {
		const { value } = area;
		const [from, to] = chosen(area);
		const text = value.slice(from, to);
		if (value.slice(from - 2, from) === "**" && value.slice(to, to + 2) === "**")
			return put(area, from - 2, to + 2, text, from - 2, to - 2);
		if (/^\*\*[^\n]+\*\*$/.test(text) && !text.includes("\n"))
			return put(area, from, to, text.slice(2, -2), from, to - 4);
		const lines = text.split("\n");
		const mark = /^(\s*(?:[-*+]|\d+[.)]|>)\s+)?(.*?)(\s*)$/;
		const isBold = lines.every((line) => line.trim() === "" || /^\*\*.+\*\*$/.test(mark.exec(line)[2]));
		const came = lines
			.map((line) => {
				const [, before = "", words, after] = mark.exec(line);
				if (words === "" && lines.length > 1) return line;
				return before + (isBold && lines.length > 1 ? words.slice(2, -2) : `**${words}**`) + after;
			})
			.join("\n");
		if (lines.length > 1) return put(area, from, to, came, from, from + came.length);
		return put(area, from, to, came, from + 2, to + 2);
	};

	/** A sign before each line of the selection, or none if all have it. */
	const before = (area, sign) => {
		const { value, selectionStart, selectionEnd } = area;
		const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
		const next = value.indexOf("\n", Math.max(selectionStart, selectionEnd - 1));
		const to = next < 0 ? value.length : next;
		const lines = value.slice(from, to).split("\n");
		const full = lines.filter((line) => !["", ">"].includes(line.trim()));
		const off = full.length > 0 && full.every((line) => line.startsWith(sign));
		// A quote goes on over an empty line, a list doesn't need it.
		const empty = sign === "> " && lines.length > 1 ? ">" : "";
		const came = lines
			.map((line) => {
				if (off) return line.startsWith(sign) ? line.slice(sign.length) : line.replace(/^>$/, "");
				return line.trim() === "" && lines.length > 1 ? empty : sign + line;
			})
			.join("\n");
		if (selectionStart !== selectionEnd) return put(area, from, to, came, from, from + came.length);
		const cursor = Math.max(from, selectionStart + (off ? -sign.length : sign.length));
		return put(area, from, to, came, cursor);
	};

	const link = (area) => {
		const [from, to] = chosen(area);
		const text = area.value.slice(from, to);
		if (/^(https?:\/\/|www\.)\S+$/.test(text)) return put(area, from, to, `[](${text})`, from + 1);
		const address = from + text.length + 3;
		return put(
			area,
			from,
			to,
			`[${text}](https://)`,
			text === "" ? from + 1 : address,
			text === "" ? from + 1 : address + 8,
		);
	};

	const tools = { bold, list: (area) => before(area, "- "), quote: (area) => before(area, "> "), link };

	document.addEventListener("click", (event) => {
		const name = event.target.closest?.("[data-tool]")?.dataset.tool;
		const area = name && areaOf(event.target);
		if (area) tools[name](area);
		if (event.target.closest?.("[data-to-field]")) {
			event.preventDefault();
			document.getElementById(event.target.closest("a").hash.slice(1))?.focus();
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.isComposing || event.altKey || event.shiftKey) return;
		// Enter in a heading leads on to the text: it must not press the form's first button.
		if (event.key === "Enter" && event.target.matches?.("form input[name=title]")) {
			const area = event.target.form.querySelector("textarea");
			if (area === null) return;
			event.preventDefault();
			area.focus();
		}
		if (!(event.ctrlKey || event.metaKey) || areaOf(event.target) !== event.target) return;
		const name = { b: "bold", k: "link" }[event.key.toLowerCase()];
		if (name === undefined || event.target.closest(".field").querySelector("[data-tool]") === null) return;
		event.preventDefault();
		tools[name](event.target);
	});

	// A preview shows what was written then; as soon as one goes on writing, it is pale.
	document.addEventListener("input", (event) => {
		for (const old of event.target.closest?.(".field")?.querySelectorAll(".preview") ?? []) old.classList.add("past");
	});

	// A passage of a post becomes a quote in the reply to that post. A small button stands below the selection.
	const places = new WeakMap();
	document.addEventListener("focusout", (event) => {
		if (event.target.matches?.("textarea")) places.set(event.target, event.target.selectionStart);
	});
	const passage = () => {
		const selection = getSelection();
		if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
		const post = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".post .prose");
		const range = selection.getRangeAt(0);
		const prose = post(range.commonAncestorContainer);
		const text = selection.toString().trim();
		const article = prose?.closest("[data-quote]");
		return !article || text === "" ? null : { article, text, range };
	};
	const quoted = (article, text) =>
		[article.dataset.quote, "", ...text.replace(/\n{3,}/g, "\n\n").split("\n")]
			.map((line) => (line.trim() === "" ? ">" : `> ${line.trim()}`))
			.join("\n");
	const insertQuote = (area, text) => {
		const at = places.get(area) ?? area.value.length;
		const head = area.value.slice(0, at);
		const gap = head.trim() === "" ? "" : head.endsWith("\n\n") ? "" : head.endsWith("\n") ? "\n" : "\n\n";
		const came = `${gap}${text}\n\n`;
		put(area, at, at, came, at + came.length);
		area.scrollIntoView({ block: "nearest" });
	};
	const quote = (article, text) => {
		const words = quoted(article, text);
		const id = article.id.replace("beitrag-", "antwort-");
		const field = () =>
			document.querySelector(article.closest("#antworten") === null ? "form#antwort textarea" : `#${id} textarea`);
		if (field() !== null) return insertQuote(field(), words);
		const opener = article.querySelector(`a[hx-select="#${id}"]`);
		if (opener === null) return;
		const wait = () => {
			if (field() === null) return;
			document.removeEventListener("forum:came", wait);
			insertQuote(field(), words);
		};
		document.addEventListener("forum:came", wait);
		opener.click();
	};
	const button = document.createElement("button");
	button.type = "button";
	button.className = "button quote-here";
	button.hidden = true;
	// The press must not take the selection away.
	button.addEventListener("pointerdown", (event) => event.preventDefault());
	button.addEventListener("mousedown", (event) => event.preventDefault());
	button.addEventListener("click", () => {
		const found = passage();
		button.hidden = true;
		if (found === null) return;
		getSelection().removeAllRanges();
		quote(found.article, found.text);
	});
	let waiting = 0;
	const show = () => {
		const found = passage();
		button.hidden = found === null;
		if (found === null) return;
		const box = found.range.getBoundingClientRect();
		const width = button.offsetWidth;
		const left = Math.min(
			Math.max(box.left + box.width / 2 - width / 2, 8),
			document.documentElement.clientWidth - width - 8,
		);
		button.style.left = `${left + scrollX}px`;
		button.style.top = `${box.bottom + scrollY + 8}px`;
	};
	document.addEventListener("selectionchange", () => {
		clearTimeout(waiting);
		waiting = setTimeout(show, 250);
	});
	const keysAreOff = () => {
		try {
			return localStorage.getItem("tasten") === "aus";
		} catch {
			return false;
		}
	};
	document.addEventListener("keydown", (event) => {
		if (event.key !== "z" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || keysAreOff())
			return;
		if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
		const found = passage();
		const article = found?.article ?? document.activeElement?.closest?.("article[data-quote]");
		if (!article) return;
		event.preventDefault();
		getSelection().removeAllRanges();
		button.hidden = true;
		quote(article, found?.text ?? article.querySelector(".prose").innerText);
	});

	// Files: where a form takes them, the script that sends them is loaded for the first; elsewhere the page says so.
	const bring = (box, files) => {
		if (files.length === 0) return;
		if (box.closest("details")) box.closest("details").open = true;
		if (self.forum.upload) return self.forum.upload(box, files);
		const script = document.createElement("script");
		script.src = self.forum.policy.createScriptURL(box.dataset.script);
		script.addEventListener("load", () => self.forum.upload(box, files));
		script.addEventListener("error", () => {
			box.querySelector("[data-file-status]").textContent = JSON.parse(box.dataset.words).failed;
		});
		document.head.append(script);
	};
	const offer = (area, files) => {
		const box = area.form?.querySelector("[data-files]");
		if (box) return bring(box, [...files]);
		const line = area.closest(".field")?.querySelector("[data-no-files]");
		if (line) line.textContent = line.dataset.noFiles;
	};
	document.addEventListener("change", (event) => {
		const box = event.target.matches?.("input[type=file]") ? event.target.closest("[data-files]") : null;
		if (box === null) return;
		const files = [...event.target.files];
		// From here on the script sends them: the form itself must not take them along a second time.
		event.target.value = "";
		bring(box, files);
	});
	document.addEventListener("click", (event) => {
		const remove = event.target.closest?.("[data-file-remove]");
		const box = remove?.closest("[data-files]");
		if (!box) return;
		fetch(remove.dataset.fileRemove, { method: "POST" }).catch(() => {});
		remove.closest("li").remove();
		const field = box.querySelector("input[type=file]");
		field.focus();
		field.dispatchEvent(new Event("input", { bubbles: true }));
	});
	const writes = (event) => (event.target.matches?.(".field textarea") ? event.target : null);
	document.addEventListener("paste", (event) => {
		const area = writes(event);
		const { files, types } = event.clipboardData ?? {};
		// Word puts a picture of the text beside the text: the text is meant.
		if (area === null || !files?.length || types.includes("text/plain")) return;
		event.preventDefault();
		offer(area, files);
	});
	const carriesFiles = (event) =>
		event.dataTransfer?.types.includes("Files") && document.querySelector(".field textarea, [data-files]");
	document.addEventListener("dragover", (event) => {
		if (carriesFiles(event)) event.preventDefault();
	});
	document.addEventListener("drop", (event) => {
		// Beside the text area too: the browser would leave the page and open the file.
		if (!carriesFiles(event)) return;
		event.preventDefault();
		const box = event.target.closest?.("form")?.querySelector("[data-files]") ?? document.querySelector("[data-files]");
		if (writes(event) === null && box !== null) return bring(box, [...event.dataTransfer.files]);
		offer(writes(event) ?? document.querySelector(".field textarea"), event.dataTransfer.files);
	});

	document.addEventListener("forum:came", () => {
		if (button.isConnected) return;
		button.textContent = document.body.dataset.quoteHere;
		document.body.append(button);
	});
})();
