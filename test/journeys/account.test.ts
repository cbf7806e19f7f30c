// Passkeys by a device that the browser plays, and an account that is deleted and kept after all.
import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { client, journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const { account, auth, passkeys, settings } = de;

/** Puts a device into the browser that says yes to everything. */
async function device(traveller: Traveller): Promise<void> {
	const cdp = await traveller.page.context().newCDPSession(traveller.page);
	await cdp.send("WebAuthn.enable");
	await cdp.send("WebAuthn.addVirtualAuthenticator", {
		options: {
			protocol: "ctap2",
			transport: "internal",
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	});
}

journey(
	"somebody adds a passkey, signs out, and signs in by it",
	async (stage) => {
		const nadia = await stage.guest();
		await nadia.signIn("nadia");
		await device(nadia);
		await nadia.open("/einstellungen");
		await nadia.arrives(settings.title);
		await nadia.follow(passkeys.title);
		await nadia.arrives(passkeys.title);
		const name = `Probe ${stage.number}`;
		await nadia.type(passkeys.name, name);
		await nadia.send(passkeys.add);
		await nadia.sees(nadia.main.getByText(name, { exact: true }));
		await nadia.arrives(passkeys.title);
		await nadia.open("/einstellungen");
		await nadia.send(auth.signOut);
		await nadia.page.waitForURL("/");
		await nadia.open("/anmelden?weiter=/einstellungen/passkeys");
		await nadia.arrives(auth.title);
		await nadia.send(passkeys.signIn);
		await nadia.arrives(passkeys.title);
		await nadia.sees(nadia.main.getByText(passkeys.used, { exact: false }));
		await nadia.send(passkeys.removeName(name));
		await nadia.sees(passkeys.removed);
		// The device still offers its key, and the page says what to do instead.
		await nadia.open("/einstellungen");
		await nadia.send(auth.signOut);
		await nadia.page.waitForURL("/");
		await nadia.open("/anmelden");
		await nadia.send(passkeys.signIn);
		await nadia.sees(passkeys.signInFailed);
	},
	({ scripts }) => scripts,
);

journey(
	"without JavaScript nobody is offered a passkey",
	async (stage) => {
		const guest = await stage.guest();
		await guest.open("/anmelden");
		await guest.arrives(auth.title);
		expect(await guest.main.getByRole("button", { name: passkeys.signIn }).count()).toBe(0);
		const petra = await stage.as("petra");
		await petra.open("/einstellungen/passkeys");
		await petra.arrives(passkeys.title);
		await petra.sees(passkeys.missing);
		expect(await petra.main.getByRole("button", { name: passkeys.add }).count()).toBe(0);
	},
	({ scripts }) => !scripts,
);

journey("somebody deletes their account, sees it on every page, and keeps it", async (stage) => {
	const person = await stage.as("goran");
	await person.open("/einstellungen/loeschen");
	await person.arrives(account.leaveTitle);
	await person.press(person.main.getByLabel(account.postsAfter.behalten));
	await person.type(account.word, "nein");
	await person.send(account.leave);
	await person.sees(de.errors.wordWrong);
	await person.look();
	await person.type(account.word, "löschen");
	await person.send(account.leave);
	await person.sees(person.main.getByText(account.leavesOnText));
	await person.look();
	await person.open("/");
	await person.sees(person.main.getByRole("button", { name: account.stay }));
	await person.look();
	await person.send(account.stay);
	await person.arrives(account.leaveTitle);
	expect(await person.main.getByRole("button", { name: account.stay }).count()).toBe(0);

	// The other way: the posts go along. It is said before and after, and can be changed as well.
	await person.press(person.main.getByLabel(account.postsAfter.entfernen));
	await person.type(account.word, "löschen");
	await person.send(account.leave);
	await person.sees(account.postsAfterNow.entfernen);
	await person.look();
	await person.send(account.stay);
	await person.arrives(account.leaveTitle);
	await person.sees(account.posts);
});

journey("somebody takes everything along that the forum keeps about them, to read and for programs", async (stage) => {
	const mark = `Mitnahme ${stage.number}`;
	const fatou = await client("fatou");
	const thread = await fatou.begin("gemeinsam", `Frage ${mark}`, `Beitrag ${mark}`);
	const dilek = await client("dilek");
	const profile = Number(/mitglieder\/(\d+)/.exec((await fatou.get("/einstellungen")).text)?.[1]);
	const begun = await dilek.post("/nachrichten/neu", [
		["an", String(profile)],
		["body", `Fremdes ${mark}`],
		["formular", stage.number],
	]);
	const conversation = /\/nachrichten\/\d+/.exec(begun.location)?.[0] ?? "";
	await fatou.post(conversation, [
		["body", `Nachricht ${mark}`],
		["formular", `f${stage.number}`],
	]);
	const person = await stage.as("fatou");
	await person.open("/einstellungen/daten");
	await person.arrives(account.dataTitle);
	const coming = person.page.waitForEvent("download");
	await person.follow(account.dataDownload);
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/^forum-meine-daten-\d{4}-\d\d-\d\d\.zip$/);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const files = unzipSync(new Uint8Array(Buffer.concat(chunks)));
	const own = Object.keys(files).filter((name) => name.startsWith("dateien/"));
	expect(own.map((name) => strFromU8((files[name] ?? new Uint8Array()).slice(0, 5)))).toEqual(["%PDF-"]);
	const pages = Object.keys(files).filter((name) => !own.includes(name));
	expect(pages.sort()).toEqual(["meine-daten.html", "meine-daten.json"]);
	const text = strFromU8(files["meine-daten.json"] ?? new Uint8Array());
	const data = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
	const has = (section: string, words: string) => JSON.stringify(data[section]).includes(words);
	expect([
		has("threads", `Frage ${mark}`),
		has("posts", `Beitrag ${mark}`),
		data["posts"]?.some((post) => post["thread"] === thread.id),
		has("messages", `Nachricht ${mark}`),
	]).toEqual([true, true, true, true]);
	for (const section of ["person", "rights", "sessions", "signIns"])
		expect([section, (data[section]?.length ?? 0) > 0]).toEqual([section, true]);
	expect(text).not.toContain(`Fremdes ${mark}`);
	// The page says the same in words, and opens in a browser without the forum.
	const html = strFromU8(files["meine-daten.html"] ?? new Uint8Array());
	const reader = await stage.guest();
	await reader.page.setContent(html);
	for (const part of [account.sections.posts, account.sections.messages, account.sections.signIns])
		await reader.page.getByRole("heading", { name: part, exact: true }).waitFor();
	for (const words of [`Beitrag ${mark}`, `Nachricht ${mark}`])
		await reader.page.getByText(words, { exact: true }).first().waitFor();
});
