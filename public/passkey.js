// Passkeys: a form with data-passkey asks the device, puts its answer into the field "antwort" and is sent like any other.
(() => {
	const can =
		typeof self.PublicKeyCredential?.parseCreationOptionsFromJSON === "function" &&
		typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function";

	const ask = async (form) => {
		const response = await fetch(form.dataset.question, { method: "POST" });
		if (!response.ok) throw new Error(String(response.status));
		const question = await response.json();
		const credential =
			form.dataset.passkey === "create"
				? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
				: await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
		return JSON.stringify(credential.toJSON());
	};

	let asking = false;
	document.addEventListener(
		"submit",
		async (event) => {
			const form = event.target.closest?.("form[data-passkey]");
			if (!form) return;
			// Before app.js, which would take it for sent.
			event.preventDefault();
			event.stopPropagation();
			if (asking) return;
			asking = true;
			const failed = form.querySelector("[data-passkey-failed]");
			failed.textContent = "";
			try {
				form.elements.antwort.value = await ask(form);
				form.submit();
			} catch {
				// Also when the person closes the device's own window.
				failed.textContent = form.dataset.failed;
			}
			asking = false;
		},
		true,
	);

	document.addEventListener("forum:came", () => {
		if (!can) return;
		for (const form of document.querySelectorAll("form[data-passkey]")) form.hidden = false;
		for (const sentence of document.querySelectorAll("[data-passkey-missing]")) sentence.hidden = true;
	});
})();
