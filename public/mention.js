// Names after an @ while one writes: a list under the line, out of the page that finds people of the space.
(() => {
	const LETTERS = 2;
	const CALL =
		/(?:^|[^\p{L}\p{M}\p{N}_.+@/\\-])@(\p{L}[\p{L}\p{M}\p{N}.'’-]*(?:[ \u00a0][\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,3})$/u;
	let open = null;
	let asked = 0;
	let timer = 0;
	// What nobody is called, and where a list was closed: it doesn't come back while the same name is being typed.
	let nobody = null;

	const place = (event) => {
		const field = event.target;
		const address = field.tagName === "TEXTAREA" ? field.form?.dataset.mentions : undefined;
		return address === undefined ? null : { field, address };
	};

	const callBefore = (field) => {
		if (field.selectionStart !== field.selectionEnd) return null;
		const line = field.value.slice(0, field.selectionStart).split("\n").at(-1);
		const words = CALL.exec(line)?.[1];
		if (words === undefined || words.length < LETTERS) return null;
		return { words, from: field.selectionStart - words.length };
	};

	const close = () => {
		clearTimeout(timer);
		asked += 1;
		if (open === null) return;
		open.list.remove();
		for (const name of ["aria-controls", "aria-activedescendant", "aria-autocomplete", "aria-haspopup"])
			open.field.removeAttribute(name);
		open = null;
	};

	// Where the line with the caret is: a copy of the field, up to the caret, says how high that is.
	const lineOf = (field) => {
		const look = getComputedStyle(field);
		const copy = document.createElement("div");
		for (const name of ["font", "letterSpacing", "padding", "border", "boxSizing", "direction", "lineHeight"])
			copy.style[name] = look[name];
		Object.assign(copy.style, {
			position: "absolute",
			visibility: "hidden",
			whiteSpace: "pre-wrap",
			overflowWrap: "break-word",
		});
		copy.style.width = `${field.offsetWidth}px`;
		copy.textContent = `${field.value.slice(0, field.selectionStart)}\u200b`;
		field.after(copy);
		const bottom =
			copy.offsetHeight - Number.parseFloat(look.paddingBottom) - Number.parseFloat(look.borderBottomWidth);
		copy.remove();
		const height = Number.parseFloat(look.lineHeight) || 24;
		return { bottom: Math.min(bottom - field.scrollTop, field.offsetHeight), height };
	};

	// Below the line, so that what is being typed stays to be seen; above it where there is more room.
	const put = ({ field, list }) => {
		const line = lineOf(field);
		const top = field.getBoundingClientRect().top;
		const view = self.visualViewport ?? { height: innerHeight, offsetTop: 0 };
		const bar = document.querySelector(".foot")?.offsetHeight ?? 0;
		const below = view.offsetTop + view.height - bar - (top + line.bottom) - 12;
		const above = top + line.bottom - line.height - view.offsetTop - 12;
		const upwards = below < Math.min(list.scrollHeight, 160) && above > below;
		list.style.maxHeight = `${Math.max(96, Math.min(320, upwards ? above : below))}px`;
		const height = upwards ? -list.offsetHeight - line.height - 4 : 4;
		list.style.top = `${field.offsetTop + line.bottom + height}px`;
		list.style.width = `${Math.min(384, field.offsetWidth)}px`;
		list.style.left = `${field.offsetLeft}px`;
	};

	const choose = (index) => {
		const options = [...open.list.children];
		open.at = (index + options.length) % options.length;
		options.forEach((option, number) => {
			option.setAttribute("aria-selected", String(number === open.at));
		});
		open.field.setAttribute("aria-activedescendant", options[open.at].id);
		options[open.at].scrollIntoView({ block: "nearest" });
	};

	const take = () => {
		const { field, list, at } = open;
		const call = callBefore(field);
		const name = list.children[at].dataset.name;
		close();
		if (call === null) return;
		nobody = name;
		field.setRangeText(`${name} `, call.from, call.from + call.words.length, "end");
		field.dispatchEvent(new Event("input", { bubbles: true }));
		field.focus();
	};

	const show = (field, people, title, said) => {
		close();
		const list = document.createElement("div");
		list.className = "mention-list";
		list.id = "vorschlaege";
		list.setAttribute("role", "listbox");
		list.setAttribute("aria-label", title);
		people.forEach(({ typed, name, organisation }, index) => {
			const option = document.createElement("div");
			option.id = `vorschlag-${index}`;
			option.dataset.name = typed;
			option.setAttribute("role", "option");
			const strong = document.createElement("strong");
			const small = document.createElement("small");
			strong.textContent = name;
			small.textContent = organisation;
			strong.dir = "auto";
			small.dir = "auto";
			option.append(strong, small);
			list.append(option);
		});
		// A press takes the name without taking the focus out of the text (the keyboard of a phone would go).
		list.addEventListener("pointerdown", (event) => event.preventDefault());
		list.addEventListener("click", (event) => {
			const option = event.target.closest("[role=option]");
			if (option === null) return;
			choose([...list.children].indexOf(option));
			take();
		});
		field.after(list);
		open = { field, list, at: 0 };
		// A field of several lines may not be a combobox (ARIA in HTML); it may have a list that it controls.
		field.setAttribute("aria-autocomplete", "list");
		field.setAttribute("aria-haspopup", "listbox");
		field.setAttribute("aria-controls", list.id);
		choose(0);
		put(open);
		forum.say(said);
	};

	const ask = async (field, address, words) => {
		asked += 1;
		const mine = asked;
		try {
			const answer = await fetch(`${address}?q=${encodeURIComponent(words)}`);
			if (mine !== asked || !answer.ok) return;
			const page = new DOMParser().parseFromString(forum.policy.createHTML(await answer.text()), "text/html");
			if (mine !== asked || callBefore(field)?.words !== words) return;
			const list = page.querySelector("#nennen");
			if (list === null) {
				nobody = words;
				close();
				return;
			}
			const people = [...list.children].map((item) => ({
				typed: item.dataset.mention,
				name: item.querySelector("strong").textContent,
				organisation: item.querySelector("p").textContent,
			}));
			show(field, people, list.dataset.title, list.dataset.found);
		} catch {
			// No connection: one types the name.
		}
	};

	document.addEventListener("input", (event) => {
		const here = place(event);
		if (here === null) return;
		const call = callBefore(here.field);
		if (call === null) nobody = null;
		if (call === null || (nobody !== null && call.words.startsWith(nobody))) {
			close();
			return;
		}
		clearTimeout(timer);
		timer = setTimeout(ask, 150, here.field, here.address, call.words);
	});

	// In the capture phase: while the list is open, Enter takes a name and Escape closes the list, and nothing else.
	document.addEventListener(
		"keydown",
		(event) => {
			if (open === null || event.target !== open.field || event.isComposing) return;
			const does = {
				ArrowDown: () => choose(open.at + 1),
				ArrowUp: () => choose(open.at - 1),
				Enter: take,
				Escape: () => {
					nobody = callBefore(open.field)?.words ?? null;
					close();
				},
			}[event.key];
			if (does === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
			event.preventDefault();
			event.stopPropagation();
			does();
		},
		true,
	);
	document.addEventListener("focusout", (event) => {
		if (open !== null && event.target === open.field) close();
	});
	document.addEventListener("selectionchange", () => {
		if (open !== null && callBefore(open.field) === null) close();
	});
	document.addEventListener("forum:came", close);
	self.visualViewport?.addEventListener("resize", () => {
		if (open !== null) put(open);
	});
})();
