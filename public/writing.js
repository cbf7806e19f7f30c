// A text while it is written: kept on this device and on the server until it was sent.
(() => {
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
		[...new FormData(form)].filter(
			([name, text]) => typeof text === "string" && form.querySelector(`[name="${name}"]:not([type=hidden])`) !== null,
		);
	const savers = new WeakMap();
	const tell = (line, text) => {
		line.querySelector("span").textContent = text;
	};
	/** Sends what is only on this device to the server: texts whose page is gone, and what was typed in the last moment. */
	const post = (address, fields) => {
		const body = new URLSearchParams(fields);
		return fetch(address, { method: "POST", body, keepalive: body.toString().length < 60000 }).then((answer) => {
			if (!answer.ok) throw new Error(String(answer.status));
		});
	};
	const saveDraft = async (form) => {
		const line = form.querySelector("[data-draft]");
		const key = keyOf(form);
		const entry = local.read(key);
		if (line === null || entry === null || entry.sent) return;
		try {
			await post(
				line.dataset.draft,
				[...new FormData(form)].filter(([, text]) => typeof text === "string"),
			);
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
		const number = form.elements.namedItem("formular").value;
		local.write(keyOf(form), { at: new Date().toISOString(), number, fields: fieldsOf(form), synced: false });
		clearTimeout(savers.get(form));
		savers.set(form, setTimeout(saveDraft, 2500, form));
	});
	// Drafts whose fields aren't all there yet, because the server still brings them.
	const waiting = new WeakMap();
	const fill = (form, { fields }) => {
		for (const field of form.querySelectorAll("[name]:not([type=hidden], [type=file], [name=kind])")) {
			const texts = fields.filter(([name]) => name === field.name).map(([, text]) => text);
			if (field.type === "checkbox" || field.type === "radio") field.checked = texts.includes(field.value);
			else if (texts[0]) field.value = texts[0];
		}
	};
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
		// Another kind brings its fields later: they are filled when they have come.
		const kind = new Map(entry.fields).get("kind");
		const chosen = [...form.querySelectorAll("input[name=kind]")].find((box) => box.value === kind && !box.checked);
		if (chosen !== undefined && !new URLSearchParams(location.search).has("art")) {
			chosen.checked = true;
			waiting.set(form, entry);
			// htmx begins to listen a moment after the page is there.
			setTimeout(() => chosen.dispatchEvent(new Event("change", { bubbles: true })));
		}
		fill(form, entry);
		local.write(key, entry);
		if (!waiting.has(form)) saveDraft(form);
	};
	const saveNow = () => {
		for (const line of document.querySelectorAll("[data-draft]")) {
			const form = line.closest("form");
			const entry = local.read(keyOf(form));
			if (entry === null || entry.synced || entry.sent) continue;
			clearTimeout(savers.get(form));
			saveDraft(form);
		}
	};
	addEventListener("pagehide", saveNow);
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") saveNow();
	});
	addEventListener("online", saveNow);

	/** A text that never reached the server (the battery was empty) goes there from whichever page comes next. */
	const catchUp = (here) => {
		const mine = `entwurf:${document.body.dataset.viewer}:`;
		for (const key of local.keys()) {
			const entry = local.read(key);
			if (!key.startsWith(mine) || here.has(key) || entry === null || entry.synced || entry.sent || !entry.number)
				continue;
			post("/entwuerfe", [
				["ort", key.slice(mine.length)],
				["formular", entry.number],
				["stand", entry.at],
				...entry.fields,
			])
				.then(() => {
					if (local.read(key)?.at === entry.at) local.write(key, { ...entry, synced: true });
				})
				.catch(() => {});
		}
	};
	const findDrafts = () => {
		const here = new Set();
		for (const line of document.querySelectorAll("[data-draft]:not([data-found])")) {
			line.dataset.found = "";
			restoreDraft(line.closest("form"));
		}
		for (const line of document.querySelectorAll("[data-draft]")) {
			const form = line.closest("form");
			here.add(keyOf(form));
			const kind = form.elements.namedItem("kind")?.value;
			if (waiting.has(form) && [...form.querySelectorAll("[data-kind]")].every((part) => part.dataset.kind === kind)) {
				fill(form, waiting.get(form));
				waiting.delete(form);
				saveDraft(form);
			}
		}
		// A form that was sent and isn't here any more arrived; on the page of a fault its words still stand.
		if (document.querySelector("[data-fault]") !== null) return;
		for (const key of local.keys()) if (!here.has(key) && local.read(key)?.sent) local.drop(key);
		catchUp(here);
	};
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (form.getAttribute("action") === "/abmelden") for (const key of local.keys()) local.drop(key);
		if (!form.querySelector("[data-draft]") || event.submitter?.hasAttribute("formaction")) return;
		clearTimeout(savers.get(form));
		const entry = local.read(keyOf(form));
		if (entry !== null) local.write(keyOf(form), { ...entry, sent: true });
	});
	// What the forum took is no draft any more; before the answer is shown, or an empty form would get its words. However
	// else it ended, the words are still a draft: the form came back with a question, or nothing was there to take it.
	const draftForm = ({ ctx }) => {
		const form = ctx?.sourceElement;
		return form?.matches?.("form") && form.querySelector("[data-draft]") !== null ? form : null;
	};
	document.addEventListener("htmx:after:request", (event) => {
		const form = draftForm(event.detail);
		const { response } = event.detail.ctx;
		if (form !== null && response?.status === 200 && !response.headers.has("Forum-Asks")) local.drop(keyOf(form));
	});
	document.addEventListener("htmx:finally:request", (event) => {
		const form = draftForm(event.detail);
		const entry = form === null ? null : local.read(keyOf(form));
		if (entry?.sent) local.write(keyOf(form), { ...entry, sent: false });
	});

	document.addEventListener("forum:came", findDrafts);
})();
