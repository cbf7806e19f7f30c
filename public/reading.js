// A discussion while it is read: ticking off, news at the foot, the next new post, keys.
(() => {
	// New posts are ticked off when they were in view for a second, in a tab that is looked at.
	const seen = new Set();
	const timers = new Map();
	let sending = 0;
	const flush = async () => {
		const form = document.querySelector("form[data-mark-read]");
		if (form === null || seen.size === 0) return;
		const seqs = [...seen].join(",");
		seen.clear();
		await fetch(form.action, {
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
	let newsTag = null;
	const askNews = async () => {
		const place = document.querySelector("[data-news]");
		if (place === null || document.visibilityState !== "visible") return;
		try {
			// The page knows its version: as long as nothing comes, every answer is an empty 304.
			newsTag ??= `"${place.dataset.version}"`;
			const answer = await fetch(place.dataset.news, { headers: { "If-None-Match": newsTag } });
			if (answer.status !== 200) return;
			newsTag = answer.headers.get("ETag") ?? newsTag;
			const page = new DOMParser().parseFromString(forum.policy.createHTML(await answer.text()), "text/html");
			const came = page.querySelector("#neues");
			if (came !== null) place.replaceChildren(...came.children);
			showNext();
		} catch {
			// No connection: it asks again later.
		}
	};
	setInterval(askNews, 30_000);

	// The next new post: on this page, or, when this one has no more, on the page that holds it. Whoever has jumped to a
	// post goes on from it; else what counts is what the eye has passed. A key also takes what is in view already.
	const isInView = (post) => {
		const { top, bottom } = post.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	};
	let jump = { post: null, at: 0 };
	const standing = (byKey) => {
		const post = document.activeElement?.closest?.("article.post") ?? (byKey ? null : jump.post);
		// While the page still glides to a post, it isn't in view yet.
		const glides = post === jump.post && performance.now() - jump.at < 1500;
		return post !== null && (isInView(post) || glides) ? post : null;
	};
	const isAhead = (post, byKey) => {
		const from = standing(byKey);
		if (from !== null) return (from.compareDocumentPosition(post) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		const folder = post.closest("li[hidden]") === null ? null : forum.folderOf(post);
		const { top, bottom } = (folder ?? post).getBoundingClientRect();
		return byKey || folder !== null ? bottom > 0 : top > innerHeight / 2;
	};
	const nextNew = (byKey) => [...document.querySelectorAll("article.post.fresh")].find((post) => isAhead(post, byKey));
	const linkToMore = () =>
		document.querySelector("[data-next-new]:not([data-next-new='0']) a") ?? document.querySelector("#neues a");
	const goToNext = async (byKey) => {
		// Whoever goes on has read what they come from, even if it was for less than a second.
		const from = standing(byKey);
		if (from?.dataset.seq !== undefined) seen.add(from.dataset.seq);
		const next = nextNew(byKey);
		if (next !== undefined) {
			jump = { post: next, at: performance.now() };
			forum.reveal(next);
			next.focus({ preventScroll: true });
			next.scrollIntoView();
			showNext();
			return;
		}
		const more = linkToMore();
		if (more === null) return;
		await flush();
		location.assign(more.href);
	};
	const showNext = () => {
		const place = document.querySelector("[data-next-new]");
		if (place === null) return;
		const first = document.querySelector("[data-first-new]");
		const firstIsInView = first !== null && first.getBoundingClientRect().bottom > 0;
		place.hidden = firstIsInView || (nextNew(false) === undefined && linkToMore() === null);
	};
	document.addEventListener("click", (event) => {
		if (!event.target.closest?.("[data-next-new] a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		goToNext(false);
	});

	// Keys for those who read much: j and k through the posts, n to the next new one, r to reply, ? for help.
	const posts = () => [...document.querySelectorAll("article.post")].filter((post) => post.offsetParent !== null);
	const current = () => posts().indexOf(document.activeElement?.closest?.("article.post") ?? null);
	const keys = {
		j: () => posts()[current() + 1]?.focus(),
		k: () => posts()[Math.max(0, current() - 1)]?.focus(),
		n: () => goToNext(true),
		r: () => posts()[Math.max(0, current())]?.querySelector("[data-reply]")?.click(),
		x: () => {
			const post = posts()[current()];
			if (post !== undefined) forum.fold?.(post);
		},
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
		showNext();
	});
	addEventListener("scroll", showNext, { passive: true });
	// Whoever comes for what is new stands at the first of it.
	document.addEventListener("DOMContentLoaded", () => {
		if (location.hash === "#neu") jump = { post: document.querySelector("#neu + li article"), at: performance.now() };
	});
})();
