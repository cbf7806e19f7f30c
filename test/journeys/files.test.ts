// Files in a real browser: chosen, pasted and dropped, watched on their way, refused with a sentence, sent, and opened.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { PDF, PHOTO } from "../support/file-samples.ts";
import { client, journey } from "./support/journey.ts";

const { files: words } = de;
const file = (name: string, bytes: Uint8Array | string) => ({
	name,
	mimeType: "application/octet-stream",
	buffer: Buffer.from(bytes),
});

journey("files go along with a reply, and open from it", async (stage) => {
	const begun = await (await client("olena")).begin(
		"lotsen",
		`Wer hat das Formular ${stage.number}?`,
		"Das von gestern.",
	);
	const petra = await stage.as("petra");
	await petra.open(begun.path);
	await petra.type(de.post.yourReply, `Hier ist es ${stage.number}.`);
	const field = petra.page.locator("#antwort input[type=file]");
	await petra.press(petra.page.locator("#antwort details.more:has(input[type=file]) summary"));
	await field.setInputFiles([file("Formular.pdf", PDF), file("Foto.jpg", PHOTO)]);
	if (stage.variant.scripts) {
		await petra.sees(petra.page.getByRole("checkbox", { name: /Formular\.pdf/ }));
		await petra.sees(petra.page.getByRole("checkbox", { name: /Foto\.jpg/ }));
		await field.setInputFiles([file("seite.html", "<!doctype html><p>Hallo</p>")]);
		await petra.sees(words.reasons.markup);
		await petra.look();
		await field.setInputFiles([file("Versehen.txt", "weg damit")]);
		await petra.press(petra.page.getByRole("button", { name: words.removeOf("Versehen.txt") }));
		expect(await petra.page.getByRole("checkbox", { name: /Versehen/ }).count()).toBe(0);
		await petra.page.locator("#antwort textarea").evaluate((area) => {
			const data = new DataTransfer();
			data.items.add(new File(["aus der Ablage"], "Notiz.txt", { type: "text/plain" }));
			area.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data }));
		});
		await petra.sees(petra.page.getByRole("checkbox", { name: /Notiz\.txt/ }));
	}
	await petra.send(de.post.send);
	const post = petra.postWith(`Hier ist es ${stage.number}.`);
	await petra.sees(post.getByRole("link", { name: /Formular\.pdf/ }).first());
	expect(await post.getByText("Versehen").count()).toBe(0);
	expect(await post.getByText("Notiz.txt").count()).toBe(stage.variant.scripts ? 1 : 0);
	const picture = post.locator(".thumbs img");
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBeGreaterThan(0);
	await petra.look();
	const large = await petra.page.request.get((await post.locator(".thumbs a").getAttribute("href")) ?? "");
	expect([large.status(), large.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
});

journey(
	"an upload that breaks off can be tried again, and nothing else is lost",
	async (stage) => {
		const petra = await stage.as("petra");
		petra.expected = /Failed to load resource/;
		await petra.open("/lotsen/neu");
		await petra.page.fill("[name=title]", `Mit Unterbrechung ${stage.number}`);
		await petra.page.fill("[name=body]", "Der Text bleibt stehen.");
		await petra.page.route("**/dateien?*", (route) => route.abort());
		await petra.page.locator("input[type=file]").setInputFiles([file("Formular.pdf", PDF)]);
		await petra.sees(petra.page.locator(".file-row .error", { hasText: words.failed }));
		await petra.look();
		await petra.page.unroute("**/dateien?*");
		await petra.press(petra.page.getByRole("button", { name: new RegExp(words.again) }));
		await petra.sees(petra.page.getByRole("checkbox", { name: /Formular\.pdf/ }));
		await petra.send(de.thread.send);
		await petra.arrives(`Mit Unterbrechung ${stage.number}`);
		await petra.sees("Formular.pdf");
	},
	({ scripts }) => scripts,
);
