// Sending files: one by one as the script of the page does it.
import type { Bytes } from "./file-samples.ts";
import type { Answer, Asking, Browser } from "./forum.ts";

export * from "./file-samples.ts";

/** Sends one file as the script of the page does. */
export function send(browser: Browser, name: string, bytes: BodyInit, asking: Asking = {}): Promise<Answer> {
	return browser.ask(`/dateien?name=${encodeURIComponent(name)}`, {
		...asking,
		body: bytes,
		type: "application/octet-stream",
	});
}

/** Sends one file that is taken; its value for the field `files`, and its number. */
export async function sent(browser: Browser, name: string, bytes: Bytes): Promise<{ id: number; value: string }> {
	const answer = await send(browser, name, bytes);
	const value = /name="files" value="([^"]*)"/.exec(answer.text)?.[1];
	if (answer.status !== 201 || value === undefined) throw new Error(`${name}: ${answer.status} ${answer.text}`);
	return { id: Number.parseInt(value, 10), value: value.replaceAll("&amp;", "&").replaceAll("&#39;", "'") };
}
