// Small behaviours on top of pages that work without them: htmx, focus, forms. Attached by data- attributes, never inline.
(() => {
	// htmx may make HTML out of our own answers, and nothing may be evaluated (Trusted Types).
	const deny = () => ({
		call: () => {
			throw new Error("evaluation is off");
		},
	});
	// Of scripts only the one for files is loaded later, by the few who send some.
	const rules = {
		createHTML: (text) => text,
		createScript: () => "",
		createScriptURL: (address) => (/^\/upload\.js\?v=\w+$/.test(address) ? address : deny().call()),
	};
	const policy = self.trustedTypes?.createPolicy("htmx", rules) ?? rules;
	htmx.registerExtension("app-security", {
		init: (api) => api.initSecurity(policy, deny, deny),
		htmx_config_request: (_element, detail) => {
			if (!/^(javascript|js):/i.test(detail.ctx.request.action)) return true;
			detail.cancelled = true;
			return false;
		},
	});

	// What reading.js and writing.js share. "forum:came" tells them that the page, or a part of it, is there.
	const say = (text) => {
		const place = document.getElementById("meldung");
		if (place !== null) place.textContent = text;
	};

	self.forum = { policy, say };

	// The focus goes to what just came and matters: an error list, a message, a form that was opened, a new post. Where
	// the whole page was exchanged it begins at the top, like a page that was loaded.
	const focusIn = (came) => {
		const whole = came[0] === document.body;
		const places = whole ? ["main [data-focus]", "main"] : ["[data-focus]", "textarea", ".post"];
		const find = (place) => came.map((root) => (root.matches(place) ? root : root.querySelector(place)));
		if (whole) scrollTo(0, 0);
		const place = places.flatMap(find).find((element) => element !== null);
		// What was pressed may be gone with what it changed; then one goes on where the answer begins.
		const lands =
			document.activeElement === document.body ? find("[data-lands]").find((element) => element !== null) : null;
		(place ?? lands)?.focus();
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
		document.dispatchEvent(new Event("forum:came"));
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

	// The button that prints; without scripts the browser's own does.
	document.addEventListener("click", (event) => {
		if (event.target.closest?.("[data-print]")) print();
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

	// No connection: nothing was lost, and the page says so beside the form, with a button for the next try. What was only
	// asked for while one types needs no message.
	const tellOffline = (source) => {
		const form = source?.closest?.("form");
		if (source?.matches?.("input, textarea")) return;
		say(document.body.dataset.offline);
		if (!form || form.querySelector(".offline") !== null) return;
		const notice = document.createElement("div");
		notice.className = "notice bad offline";
		const text = document.createElement("p");
		text.textContent = document.body.dataset.offline;
		notice.append(text);
		if (source === form && form.querySelector("textarea") !== null) {
			const again = document.createElement("button");
			again.className = "button";
			again.textContent = document.body.dataset.sendAgain;
			notice.append(again);
		}
		form.append(notice);
	};
	document.addEventListener("htmx:error", (event) => tellOffline(event.target));
	// Something between here and the forum answered in its place: its page must not take the place of the form.
	document.addEventListener("htmx:before:response", (event) => {
		const { response, sourceElement } = event.detail.ctx;
		if (response.headers.get("Vary")?.includes("HX-Request")) return;
		event.preventDefault();
		tellOffline(sourceElement);
	});
	document.addEventListener("htmx:before:request", (event) => {
		say("");
		if (!event.target?.matches?.("input, textarea"))
			event.target?.closest?.("form")?.querySelector(".offline")?.remove();
	});

	document.addEventListener("DOMContentLoaded", () => {
		document.documentElement.classList.add("js");
		document.querySelector("form [data-focus], main [data-focus]")?.focus();
		document.dispatchEvent(new Event("forum:came"));
	});
})();
