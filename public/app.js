// Small behaviours on top of pages that work without them. Attached by data- attributes, never inline.
(() => {
	// htmx may make HTML out of our own answers, and nothing may be evaluated (Trusted Types).
	const deny = () => ({
		call: () => {
			throw new Error("evaluation is off");
		},
	});
	const policy = self.trustedTypes?.createPolicy("htmx", { createHTML: (text) => text, createScript: () => "" }) ?? {
		createHTML: (text) => text,
		createScript: () => "",
	};
	htmx.registerExtension("app-security", {
		init: (api) => api.initSecurity(policy, deny, deny),
		htmx_config_request: (_element, detail) => {
			if (!/^(javascript|js):/i.test(detail.ctx.request.action)) return true;
			detail.cancelled = true;
			return false;
		},
	});

	const say = (text) => {
		const place = document.getElementById("meldung");
		if (place !== null) place.textContent = text;
	};

	// The focus goes to what just came and matters: an error list, a message, a form that was opened, a new post. Where
	// the whole page was exchanged it begins at the top, like a page that was loaded.
	const focusIn = (came) => {
		const whole = came[0] === document.body;
		const places = whole ? ["main [data-focus]", "main"] : ["[data-focus]", "textarea", ".post"];
		const find = (place) => came.map((root) => (root.matches(place) ? root : root.querySelector(place)));
		if (whole) scrollTo(0, 0);
		places
			.flatMap(find)
			.find((element) => element !== null)
			?.focus();
	};

	// A link that opened a form in place is hidden as long as the form is there.
	const hideOpeners = () => {
		for (const link of document.querySelectorAll("a[hx-select]"))
			link.hidden = document.querySelector(link.getAttribute("hx-select")) !== null;
	};

	document.addEventListener("htmx:after:settle", (event) => {
		const { task, newContent } = event.detail;
		if (task.type === "main") focusIn(newContent.filter((node) => node.nodeType === Node.ELEMENT_NODE));
		hideOpeners();
		document.getElementById("leer")?.toggleAttribute("hidden", document.querySelector("#antworten > li") !== null);
		watchFresh();
		findDrafts();
	});

	// Cancelling a form that was opened in place puts the page back as it was.
	document.addEventListener("click", (event) => {
		const id = event.target.closest?.("[data-cancel]")?.dataset.cancel;
		const opener = id && document.querySelector(`a[hx-select="#${id}"]`);
		if (!opener) return;
		event.preventDefault();
		document.getElementById(id)?.remove();
		hideOpeners();
		opener.focus();
	});

	// A plain form is sent once. The button comes back if the page does (Back button).
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (form.hasAttribute("hx-post")) return;
		if (form.dataset.sent === "1") {
			event.preventDefault();
			return;
		}
		form.dataset.sent = "1";
	});
	addEventListener("pageshow", () => {
		for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
	});

	// No connection: nothing was lost, and the page says so beside the form.
	document.addEventListener("htmx:error", (event) => {
		const form = event.target?.closest?.("form");
		say(document.body.dataset.offline);
		if (form === null || form === undefined || form.querySelector(".offline") !== null) return;
		const notice = document.createElement("p");
		notice.className = "notice bad offline";
		notice.textContent = document.body.dataset.offline;
		form.append(notice);
	});
	document.addEventListener("htmx:before:request", (event) => {
		say("");
		event.target?.querySelector?.(".offline")?.remove();
	});

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
			const page = new DOMParser().parseFromString(policy.createHTML(await answer.text()), "text/html");
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
		if (keysAreOff()) local.drop("tasten");
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

	// What is being written is kept: on this device at once, on the server every few seconds. It goes when it was sent.
	const keyOf = (form) => `entwurf:${document.body.dataset.viewer}:${form.elements.namedItem("ort").value}`;
	const local = {
		read: (key) => {
			try {
				return JSON.parse(localStorage.getItem(key));
			} catch {
				return null;
			}
		},
		write: (key, entry) => {
			try {
				localStorage.setItem(key, JSON.stringify(entry));
			} catch {
				// A full or forbidden storage: the server's copy is left.
			}
		},
		keys: () => {
			try {
				return Object.keys(localStorage).filter((key) => key.startsWith("entwurf:"));
			} catch {
				return [];
			}
		},
		drop: (key) => {
			try {
				localStorage.removeItem(key);
			} catch {
				// Nothing was stored either.
			}
		},
	};
	const fieldsOf = (form) =>
		[...new FormData(form)].filter(([name]) => ["kind", "title", "body", "topics"].includes(name));
	const savers = new WeakMap();
	const tell = (line, text) => {
		line.querySelector("span").textContent = text;
	};
	const saveDraft = async (form) => {
		const line = form.querySelector("[data-draft]");
		const key = keyOf(form);
		const entry = local.read(key);
		if (line === null || entry === null || entry.sent) return;
		const body = new URLSearchParams([...new FormData(form)].filter(([, text]) => typeof text === "string"));
		try {
			const answer = await fetch(line.dataset.draft, {
				method: "POST",
				body,
				keepalive: body.toString().length < 60000,
			});
			if (!answer.ok) throw new Error(String(answer.status));
			const now = local.read(key);
			if (now !== null && now.at === entry.at) local.write(key, { ...now, synced: true });
			const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
			tell(line, `${line.dataset.saved} ${time}`);
		} catch {
			tell(line, line.dataset.unsaved);
		}
	};
	document.addEventListener("input", (event) => {
		const form = event.target.form;
		if (!form?.querySelector("[data-draft]")) return;
		local.write(keyOf(form), { at: new Date().toISOString(), fields: fieldsOf(form), synced: false });
		clearTimeout(savers.get(form));
		savers.set(form, setTimeout(saveDraft, 2500, form));
	});
	const restoreDraft = (form) => {
		const line = form.querySelector("[data-draft]");
		const key = keyOf(form);
		const entry = local.read(key);
		if (entry === null) return;
		if (entry.sent) entry.sent = false;
		const saved = line.dataset.savedAt ?? "";
		if (entry.synced || entry.at <= saved) {
			// Sent or thrown away meanwhile, or the server has it: its copy counts.
			local.drop(key);
			return;
		}
		for (const name of ["title", "body"]) {
			const field = form.elements.namedItem(name);
			const text = entry.fields.find(([of]) => of === name)?.[1];
			if (field !== null && text !== undefined && text !== "") field.value = text;
		}
		for (const box of form.querySelectorAll("input[name=kind], input[name=topics]"))
			box.checked = entry.fields.some(([name, text]) => name === box.name && text === box.value);
		local.write(key, entry);
		saveDraft(form);
	};
	const findDrafts = () => {
		const here = new Set();
		for (const line of document.querySelectorAll("[data-draft]:not([data-found])")) {
			line.dataset.found = "";
			restoreDraft(line.closest("form"));
		}
		for (const line of document.querySelectorAll("[data-draft]")) here.add(keyOf(line.closest("form")));
		// A form that was sent and isn't here any more arrived; on the page of a fault its words still stand.
		if (document.querySelector("[data-fault]") !== null) return;
		for (const key of local.keys()) if (!here.has(key) && local.read(key)?.sent) local.drop(key);
	};
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (form.getAttribute("action") === "/abmelden") for (const key of local.keys()) local.drop(key);
		if (!form.querySelector("[data-draft]") || event.submitter?.hasAttribute("formaction")) return;
		clearTimeout(savers.get(form));
		const entry = local.read(keyOf(form));
		if (entry !== null) local.write(keyOf(form), { ...entry, sent: true });
	});
	document.addEventListener("htmx:after:request", (event) => {
		const { sourceElement: form, response } = event.detail.ctx;
		if (form?.querySelector?.("[data-draft]") && response?.status === 200) local.drop(keyOf(form));
	});

	document.addEventListener("DOMContentLoaded", () => {
		document.documentElement.classList.add("js");
		document.querySelector("form [data-focus], main [data-focus]")?.focus();
		watchFresh();
		findDrafts();
		showKeys();
	});
})();
