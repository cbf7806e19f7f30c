// Random identifiers and digests, all as base64url so that they fit into cookies, addresses and forms.

/** A random text of so many bytes of entropy from the system's generator. */
export function randomToken(bytes: number): string {
	return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** SHA-256 of a text. Enough for values that are random themselves; guessable ones need `hmac`. */
export async function sha256(text: string): Promise<string> {
	return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

/** HMAC-SHA-256 of a text under the forum's secret. */
export async function hmac(secret: string, text: string): Promise<string> {
	return (await hmacs(secret, [text]))[0] ?? "";
}

/** HMAC-SHA-256 of several texts under the forum's secret. */
export async function hmacs(secret: string, texts: readonly string[]): Promise<string[]> {
	const encoder = new TextEncoder();
	const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
		"sign",
	]);
	const sign = async (text: string) =>
		base64url(new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(text))));
	return Promise.all(texts.map(sign));
}

function base64url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}
