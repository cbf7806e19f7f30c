// The photo of a person: made small and square, without what a camera wrote, replaced, removed, and seen with the profile only.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { MINUTE } from "../src/db/clock.ts";
import { openDatabase } from "../src/db/database.ts";
import type { Bindings } from "../src/env.ts";
import { openShelf } from "../src/files/shelf.ts";
import { sweepFiles } from "../src/files/sweep.ts";
import { de } from "../src/i18n/de.ts";
import { type Bytes, PDF, PHOTO, PNG, sent, text, WEBP } from "./support/files.ts";
import { as, Browser, bindings, clock, one, pass } from "./support/forum.ts";
import type { PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const EDIT = "/einstellungen/profil";
const SEND = `${EDIT}/foto`;
const { photo: words } = de;
const { FILES: bucket, IMAGES: images } = env as unknown as { FILES: R2Bucket; IMAGES: ImagesBinding };

let petra: Browser;
let olena: Browser;

beforeAll(async () => {
	vi.spyOn(console, "error").mockImplementation(() => undefined);
	await plantPeople(env.DB, clock());
	[petra, olena] = await Promise.all([as("petra"), as("olena")]);
});

beforeEach(() => pass(MINUTE));

/** Sends the form as a browser without JavaScript does. */
async function upload(browser: Browser, name: string, bytes: Bytes, own: Bindings = bindings()) {
	const form = new FormData();
	form.append("file", new File([bytes], name));
	const request = new Response(form);
	return browser.ask(SEND, {
		body: await request.arrayBuffer(),
		type: request.headers.get("Content-Type") ?? "",
		bindings: own,
	});
}

const photoOf = (person: PersonKey) => one<number>("SELECT photo FROM members WHERE id = ?", personId(person));
const pathOf = async (person: PersonKey) => `/dateien/${await photoOf(person)}/foto.webp`;
const page = (person: PersonKey) => `/mitglieder/${personId(person)}`;
const keys = async () => (await bucket.list()).objects.map(({ key }) => key).sort();
const rows = (person: PersonKey) => one<number>("SELECT count(*) FROM files WHERE owner_id = ?", personId(person));

/** The bytes of somebody's photo, out of the bucket. */
async function bytesOf(person: PersonKey): Promise<Uint8Array<ArrayBuffer>> {
	const key = (await one<string>("SELECT key FROM files WHERE photo_of = ?", personId(person))) ?? "";
	return new Uint8Array(await ((await bucket.get(key)) as R2ObjectBody).arrayBuffer());
}

describe("a photo", () => {
	it.each([
		["Ich.jpg", PHOTO],
		["Ich.png", PNG],
		["Ich.webp", WEBP],
	] as const)("out of %s is a square of 256 dots without what the camera wrote", async (name, bytes) => {
		const answer = await upload(petra, name, bytes);
		expect([answer.status, answer.location]).toEqual([303, `${EDIT}#foto`]);
		const kept = await bytesOf("petra");
		expect(await images.info(new Response(kept).body as ReadableStream<Uint8Array>)).toMatchObject({
			format: "image/webp",
			width: 256,
			height: 256,
		});
		expect(/Geheimwort|EXIF|GPS|XMP/.test(new TextDecoder("latin1").decode(kept))).toBe(false);
		expect(
			await env.DB.prepare("SELECT name, type, width, height, bytes, thumb_key FROM files WHERE photo_of = ?")
				.bind(personId("petra"))
				.first(),
		).toEqual({ name: "foto.webp", type: "image/webp", width: 256, height: 256, bytes: kept.length, thumb_key: null });
	});

	it("stands beside the name, on one's own page with the way to remove it, and is served as a picture", async () => {
		const path = await pathOf("petra");
		const seen = await olena.get(page("petra"));
		expect(seen.text).toContain(`<img class="face" src="${path}" alt="" width="96" height="96" loading="lazy"`);
		expect(seen.cost.trips).toBe(2);
		const own = await petra.get(EDIT);
		for (const there of [path, words.seen, words.remove, `action="${SEND}" enctype="multipart/form-data"`])
			expect(own.text, there).toContain(there);
		expect((await olena.get(EDIT)).text).not.toContain(words.remove);
		const served = await olena.get(path);
		expect([served.status, served.headers.get("Content-Type")]).toEqual([200, "image/webp"]);
		expect(served.headers.get("Content-Disposition")).toMatch(/^inline/);
	});

	it("replaces the one before, whose bytes go with the next sweep, as does what it was made of", async () => {
		const before = await photoOf("petra");
		await upload(petra, "Neu.png", PNG);
		expect(await photoOf("petra")).not.toBe(before);
		expect((await olena.get(`/dateien/${before}/foto.webp`)).status).toBe(404);
		expect(await rows("petra")).toBe(1);
		await sweepFiles(openDatabase(env.DB, null), openShelf(bindings()), clock());
		expect(await keys()).toEqual([await one("SELECT key FROM files WHERE photo_of = ?", personId("petra"))]);
	});

	it("is one, however often and at once it is sent", async () => {
		const answers = await Promise.all([PHOTO, PNG, WEBP].map((bytes) => upload(petra, "Ich.jpg", bytes)));
		expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
		expect(await rows("petra")).toBe(1);
		expect((await petra.get(await pathOf("petra"))).status).toBe(200);
	});

	it("is removed by its owner alone", async () => {
		await upload(olena, "Ich.jpg", PHOTO);
		const path = await pathOf("olena");
		expect((await new Browser().post(`${SEND}/entfernen`, {})).status).not.toBe(200);
		await petra.post(`${SEND}/entfernen`, {});
		await petra.post(`${SEND}/entfernen`, {});
		expect([await photoOf("petra"), await rows("petra")]).toEqual([null, 0]);
		expect((await olena.get(page("petra"))).text).not.toContain("<img");
		expect((await petra.get(path)).status).toBe(200);
		await petra.post(`/dateien/${await photoOf("olena")}/entfernen`, {});
		await olena.post(`/dateien/${await photoOf("olena")}/entfernen`, {});
		expect((await petra.get(path)).status).toBe(200);
	});
});

describe("what is no photo", () => {
	const refused: [string, string, Bytes, string][] = [
		["a PDF", "Ich.pdf", PDF, words.noPicture],
		["a text", "Ich.txt", text("Ich"), words.noPicture],
		["an SVG", "ich.svg", text('<svg xmlns="http://www.w3.org/2000/svg"/>'), de.files.reasons.markup],
		["a broken picture", "ich.jpg", PHOTO.slice(0, 600), de.files.reasons.damaged],
		["nothing", "", new Uint8Array(), words.none],
	];
	it.each(refused)("%s is refused with a sentence, and leaves nothing behind", async (_, name, bytes, sentence) => {
		const before = await photoOf("olena");
		const answer = await upload(olena, name, bytes);
		expect(answer.status).toBe(422);
		expect(answer.text).toContain(sentence);
		expect(answer.text).toContain('aria-invalid="true"');
		expect(await photoOf("olena")).toBe(before);
		expect(await rows("olena")).toBe(1);
	});

	it("nor is a picture taken where none can be made small", async () => {
		const { IMAGES: _, ...without } = bindings();
		const before = await photoOf("olena");
		const answer = await upload(olena, "Ich.jpg", PHOTO, without);
		expect([answer.status, answer.text.includes(words.failed)]).toEqual([422, true]);
		expect([await photoOf("olena"), await rows("olena")]).toEqual([before, 1]);
	});

	it("nor a file of somebody else's, or one that hangs elsewhere", async () => {
		const { value, id } = await sent(petra, "Meins.jpg", PHOTO);
		const before = await photoOf("olena");
		expect((await olena.post(SEND, { files: value })).status).toBe(422);
		expect(await one("SELECT photo_of FROM files WHERE id = ?", id)).toBeNull();
		const own = `${await photoOf("olena")} 100 picture foto.webp`;
		expect((await olena.post(SEND, { files: own })).status).toBe(422);
		expect(await photoOf("olena")).toBe(before);
	});
});

describe("who sees it", () => {
	it("is who sees the profile, whether or not anything was ever written there", async () => {
		const to = (state: string) =>
			env.DB.prepare("UPDATE members SET state = ? WHERE id = ?").bind(state, personId("olena")).run();
		expect(await one("SELECT count(*) FROM profiles WHERE member_id = ?", personId("olena"))).toBe(0);
		const only = (person: PersonKey, space: string) =>
			env.DB.prepare("UPDATE memberships SET level = iif(space_id = ?, 2, 0) WHERE member_id = ?")
				.bind(space, personId(person))
				.run();
		await only("olena", "lotsen");
		await only("goran", "mo");
		const path = await pathOf("olena");
		const status = async (browser: Browser) => (await browser.get(path)).status;
		const apart = await as("goran");
		expect((await apart.get(page("olena"))).status).toBe(404);
		for (const browser of [apart, await as("neu"), await as("gesperrt")]) expect(await status(browser)).toBe(404);
		expect(await status(new Browser())).not.toBe(200);
		for (const browser of [petra, olena, await as("markus")]) expect(await status(browser)).toBe(200);
		await to("suspended");
		for (const browser of [petra, await as("markus")]) expect(await status(browser)).toBe(404);
		await to("active");
		expect(await status(petra)).toBe(200);
	});

	it("isn't for those who wait or are suspended to have one", async () => {
		for (const person of ["neu", "gesperrt"] as const) {
			expect((await upload(await as(person), "Ich.jpg", PHOTO)).status).not.toBe(303);
			expect(await photoOf(person)).toBeNull();
		}
	});

	it("and the person takes it along with their data", async () => {
		const file = await olena.get("/einstellungen/daten/herunterladen");
		expect(file.text).toContain(`dateien/${await photoOf("olena")}-foto.webp`);
	});
});
