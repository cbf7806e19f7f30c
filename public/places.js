// A reader's place in a discussion: replies folded away, the post where one was, the link to a post.
(() => {
	const thread = () => document.querySelector("[data-thread]");

	// The replies are a flat list in which each item says its depth; folding hides what lies deeper below an item.
	const list = () => document.querySelector("#antworten");
	const depthOf = (item) => Number(item.dataset.depth);
	const idOf = (item) => item.id.replace("stelle-", "");
	const words = () => thread().dataset;

	// What is folded is kept for this tab.
	const key = () => `gefaltet:${document.body.dataset.viewer}:${words().thread}`;
	const folded = () => {
		try {
			return new Set(JSON.parse(sessionStorage.getItem(key())) ?? []);
		} catch {
			return new Set();
		}
	};
	const keep = (ids) => {
		try {
			if (ids.size === 0) sessionStorage.removeItem(key());
			else sessionStorage.setItem(key(), JSON.stringify([...ids]));
		} catch {
			// Without a storage it holds until the page is left.
		}
	};

	/** The posts under a post, as far as they stand on this page. */
	const under = (item) => {
		const found = [];
		for (let next = item.nextElementSibling; next !== null; next = next.nextElementSibling) {
			if (next.dataset.depth === undefined) continue;
			if (depthOf(next) <= depthOf(item)) break;
			found.push(next);
		}
		return found;
	};

	const wordsFor = (below, isFolded) => {
		const text = words();
		const fresh = below.filter((one) => one.querySelector(".post.fresh") !== null).length;
		const one = below.length === 1 ? "One" : "";
		const count = text[`${isFolded ? "unfold" : "fold"}${one}`].replace("#", below.length);
		return count + (fresh === 0 ? "" : text.amongThem.replace("*", fresh));
	};

	const showButton = (item, below, isFolded) => {
		let button = item.querySelector("[data-folds]");
		if (below.length === 0) {
			button?.remove();
			return;
		}
		if (button === null) {
			button = document.createElement("button");
			button.type = "button";
			button.className = "button quiet fold";
			button.dataset.folds = "";
			item.querySelector("footer").append(button);
		}
		button.textContent = wordsFor(below, isFolded);
		button.setAttribute("aria-expanded", String(!isFolded));
		button.setAttribute("aria-controls", below.map((one) => one.id).join(" "));
	};

	/** Shows the list as it should be: buttons, and what lies under a folded post hidden. */
	const show = () => {
		if (list() === null) return;
		const ids = folded();
		let top = null;
		for (const item of list().children) {
			if (item.dataset.depth === undefined) {
				// A form stands under the post it answers, and stays in sight with it.
				if (item.classList.contains("nested"))
					item.hidden = top !== null && item.id !== top.id.replace("stelle", "antwort");
				continue;
			}
			if (top !== null && depthOf(item) <= depthOf(top)) top = null;
			item.hidden = top !== null;
			const isFolded = ids.has(idOf(item));
			showButton(item, under(item), isFolded);
			if (top === null && isFolded) top = item;
		}
		// The line above what is new goes with the post below it.
		const line = list().querySelector(".since");
		if (line !== null) line.hidden = line.nextElementSibling?.hidden === true;
	};

	const set = (item, isFolded) => {
		const ids = folded();
		if (isFolded) ids.add(idOf(item));
		else ids.delete(idOf(item));
		keep(ids);
		show();
	};

	const toggle = (item) => set(item, !folded().has(idOf(item)));

	/** Unfolds whatever hides an element. True if something did. */
	const reveal = (element) => {
		let item = element?.closest("#antworten > li") ?? null;
		if (item?.classList.contains("since")) item = item.nextElementSibling;
		if (item === null || !item.hidden) return false;
		const ids = folded();
		for (let above = item; above !== null; above = above.previousElementSibling)
			if (ids.has(idOf(above)) && above !== item && under(above).includes(item)) ids.delete(idOf(above));
		keep(ids);
		show();
		return true;
	};

	/** A link to a post that is folded away unfolds it, before the browser looks for its place. */
	const revealHash = (hash) => {
		const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
		return reveal(target) ? target : null;
	};

	self.forum.reveal = reveal;
	/** The post that shows in place of one that is folded away. */
	self.forum.folderOf = (post) => {
		let item = post.closest("#antworten > li");
		while (item.hidden || item.dataset.depth === undefined) item = item.previousElementSibling;
		return item;
	};
	self.forum.fold = (post) => {
		const item = post.closest("#antworten > li");
		if (item?.querySelector("[data-folds]")) toggle(item);
	};

	document.addEventListener("click", (event) => {
		const button = event.target.closest?.("[data-folds]");
		if (button) toggle(button.closest("li"));
		const link = event.target.closest?.("a[href*='#']");
		if (link && link.pathname === location.pathname && link.search === location.search) revealHash(link.hash);
	});
	addEventListener("hashchange", () => revealHash(location.hash)?.scrollIntoView());
	document.addEventListener("forum:came", () => {
		if (list() === null) return;
		show();
		// What just came and has the focus, one's own reply for example, is never hidden.
		if (reveal(document.activeElement)) document.activeElement.focus();
	});

	// Where one was: in the history for the way back, and on this device for a later visit. The post at the upper edge
	// counts, not a height: what stands above it may have changed.
	const placesKey = () => `stelle:${document.body.dataset.viewer}`;
	const places = () => {
		try {
			return JSON.parse(localStorage.getItem(placesKey())) ?? {};
		} catch {
			return {};
		}
	};
	const MOST_PLACES = 50;
	const keepPlace = () => {
		const post = [...document.querySelectorAll("article.post")].find(
			(one) => one.offsetParent !== null && one.getBoundingClientRect().bottom > 60,
		);
		if (thread() === null || post === undefined) return;
		const id = Number(post.id.replace("beitrag-", ""));
		history.replaceState({ ...history.state, at: { id, top: post.getBoundingClientRect().top } }, "");
		const all = { ...places(), [thread().dataset.thread]: [id, Date.now()] };
		const latest = Object.entries(all).sort(([, a], [, b]) => b[1] - a[1]);
		try {
			localStorage.setItem(placesKey(), JSON.stringify(Object.fromEntries(latest.slice(0, MOST_PLACES))));
		} catch {
			// A full or forbidden storage: next time it begins at the top.
		}
	};
	let keeping = null;
	const keepNow = () => {
		if (keeping === null) return;
		clearTimeout(keeping);
		keeping = null;
		keepPlace();
	};
	addEventListener(
		"scroll",
		() => {
			clearTimeout(keeping);
			keeping = setTimeout(keepNow, 400);
		},
		{ passive: true },
	);
	addEventListener("pagehide", keepNow);
	const isReturn = () =>
		["back_forward", "reload"].includes(performance.getEntriesByType?.("navigation")[0]?.type ?? "");
	addEventListener("pageshow", (event) => {
		const at = history.state?.at;
		if (event.persisted || at === undefined || thread() === null || !isReturn()) return;
		const post = document.getElementById(`beitrag-${at.id}`);
		if (post === null) return;
		forum.reveal(post);
		scrollBy({ top: post.getBoundingClientRect().top - at.top, behavior: "instant" });
	});
	// On a later visit a quiet link offers it; nothing jumps by itself.
	const offerPlace = () => {
		const offer = document.querySelector("[data-go-on]");
		const post = places()[thread()?.dataset.thread]?.[0];
		if (offer === null || post === undefined || isReturn() || location.hash !== "") return;
		const here = document.getElementById(`beitrag-${post}`);
		if (here !== null && (here.closest("#antworten") === null || here.getBoundingClientRect().top < innerHeight))
			return;
		offer.querySelector("a").href =
			here === null ? `${offer.dataset.goOn}?beitrag=${post}#beitrag-${post}` : `#beitrag-${post}`;
		offer.hidden = false;
	};
	// "The first new post" is another one tomorrow: the address names it, so that the way back leads to the same page.
	const nameFirst = () => {
		const first = document.querySelector("#neu + li > article");
		if (first === null || new URLSearchParams(location.search).get("beitrag") !== "neu") return;
		history.replaceState(history.state, "", `?beitrag=${first.id.replace("beitrag-", "")}${location.hash}`);
	};
	// On a shared device nothing of it stays behind.
	document.addEventListener("submit", (event) => {
		if (event.target.getAttribute("action") !== "/abmelden") return;
		try {
			for (const storage of [localStorage, sessionStorage])
				for (const key of Object.keys(storage)) if (/^(stelle|gefaltet):/.test(key)) storage.removeItem(key);
		} catch {
			// Nothing was stored either.
		}
	});

	// The link to a post goes to the clipboard; where that is forbidden it stands there to be copied by hand.
	const tellCopied = (link, done) => {
		const { copied, told, copyYourself } = thread().dataset;
		for (const old of document.querySelectorAll(".copied")) old.remove();
		const note = document.createElement("p");
		note.className = "copied small";
		note.textContent = done ? told : copyYourself;
		link.closest("footer").after(note);
		forum.say(note.textContent);
		if (!done) {
			const field = document.createElement("input");
			field.readOnly = true;
			field.value = link.href;
			field.setAttribute("aria-label", link.textContent);
			note.append(field);
			field.focus();
			field.select();
			return;
		}
		const word = link.querySelector("span");
		const before = word.dataset.word ?? word.textContent;
		word.dataset.word = before;
		word.textContent = copied;
		setTimeout(() => {
			word.textContent = before;
		}, 5000);
	};
	document.addEventListener("click", (event) => {
		const link = event.target.closest?.("a[data-copy]");
		if (!link || thread() === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		(navigator.clipboard?.writeText(link.href) ?? Promise.reject()).then(
			() => tellCopied(link, true),
			() => tellCopied(link, false),
		);
	});

	document.addEventListener("DOMContentLoaded", () => {
		revealHash(location.hash)?.scrollIntoView();
		nameFirst();
		offerPlace();
	});
})();
