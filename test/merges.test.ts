// Merging two discussions: choosing, where the old address leads, what happens to those who were writing, and two at once.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { act, begin, entryOf, openingOf, reply, rows, undo } from "./support/acts.ts";
import { unsound } from "./support/carried.ts";
import { as, type Browser, clock, one } from "./support/forum.ts";
import { formOn } from "./support/page.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let verwaltung: Browser;
let dilek: Browser;

const byScript = { headers: { "Sec-Fetch-Mode": "cors" } };
const merge = (from: number, into: number | string, who = markus) =>
	act(who, `/themen/${from}/zusammenfuehren`, { ziel: String(into) });

/** Two questions, each with a reply. */
async function pair(title: string, space = "lotsen"): Promise<{ a: number; b: number; ra: number; rb: number }> {
	const [a, b] = [
		await begin(petra, space, `${title}, zum ersten`),
		await begin(petra, space, `${title}, zum zweiten`),
	];
	return { a, b, ra: await reply(olena, a, `Antwort auf ${a}`), rb: await reply(olena, b, `Antwort auf ${b}`) };
}

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, verwaltung, dilek] = await Promise.all([
		as("petra"),
		as("olena"),
		as("markus"),
		as("verwaltung"),
		as("dilek"),
	]);
});

describe("merging", () => {
	it("shows both before it is done, offers the latest of the space, and takes a number or an address", async () => {
		const { a, b } = await pair("Fahrtkosten");
		const which = await markus.get(`/themen/${b}/zusammenfuehren`);
		expect(which.text).toContain(`/themen/${b}/zusammenfuehren?ziel=${a}`);
		for (const target of [String(a), `#${a}`, `https://forum.example/themen/${a}-fahrtkosten?beitrag=3`]) {
			const page = await markus.get(`/themen/${b}/zusammenfuehren?ziel=${encodeURIComponent(target)}`);
			expect(page.text).toContain("„Fahrtkosten, zum zweiten“ wird Teil von „Fahrtkosten, zum ersten“.");
			expect(page.text).toContain("2 Texte ziehen um.");
			expect(formOn(page.text, `/themen/${b}/zusammenfuehren`).fields["ziel"]).toEqual([String(a)]);
		}
		const elsewhere = await begin(petra, "gemeinsam", "In einem anderen Raum");
		for (const target of ["unsinn", String(b), String(elsewhere), "999999", ""]) {
			const wrong = await markus.get(`/themen/${b}/zusammenfuehren?ziel=${target}`);
			expect([target, wrong.status, wrong.text.includes("Diesen Beitrag gibt es nicht in diesem Raum.")]).toEqual([
				target,
				422,
				true,
			]);
			expect((await merge(b, target)).status).toBe(422);
		}
		expect((await act(markus, `/themen/${b}/zusammenfuehren`, { ziel: String(a), reason: "" })).status).toBe(422);
		expect((await merge(b, a, petra)).status).toBe(403);
	});

	it("is refused for a kind that would lose its fields, and keeps what was typed", async () => {
		const into = await begin(petra, "lotsen", "Wohin es gehen soll");
		const { location } = await petra.post("/lotsen/neu", {
			kind: "praxisbeispiel",
			title: "Ein Beispiel mit Ergebnis",
			body: "Was wir taten",
			result: "Was es brachte",
		});
		const example = Number(/\d+/.exec(location)?.[0]);
		const refused = await merge(example, into);
		expect([refused.status, refused.text.includes("Nur Fragen und Erfahrungen")]).toEqual([422, true]);
		expect(await one("SELECT merged_into FROM threads WHERE id = ?", example)).toBeNull();
		// Heading and text stand where they belong, and not a second time among the fields.
		expect(
			Object.keys(JSON.parse((await one<string>("SELECT fields FROM threads WHERE id = ?", example)) ?? "{}")),
		).not.toContain("title");
	});

	it("leaves the draft of a reply alone where a poll was sent before", async () => {
		const { a, b } = await pair("Entwurf und Umfrage");
		await olena.post(`/themen/${b}/umfrage`, {
			body: "Wer?",
			art: "optionen",
			optionen: "Ich\nDu",
			wahl: "eine",
			namen: "sichtbar",
		});
		await olena.post("/entwuerfe", { ort: String(b), formular: "f-entwurf", body: "Noch nicht fertig" });
		await merge(b, a);
		expect((await olena.get("/entwuerfe")).text).toContain("Noch nicht fertig");
	});

	it("makes replies of everything, and the old address leads on for those who may read there", async () => {
		const { a, b, rb } = await pair("Versicherung");
		const opening = await openingOf(b);
		const done = await merge(b, a);
		expect(done.location).toMatch(new RegExp(`^/themen/${a}/verwalten\\?getan=`));
		const page = (await olena.get(`/themen/${a}`)).text;
		expect(page).toContain("Die Fachstelle hat einen anderen Beitrag hierher geholt");
		expect(page).toContain("3 Antworten<");
		expect(page).toContain("Text zu Versicherung, zum zweiten");
		expect(await rows("SELECT id, parent_id, path FROM posts WHERE thread_id = ? AND seq > 2 ORDER BY seq", a)).toEqual(
			[
				{ id: opening, parent_id: await openingOf(a), path: "00003" },
				{ id: rb, parent_id: opening, path: "0000300004" },
			],
		);
		expect((await olena.get(`/themen/${b}`)).location).toBe(`/themen/${a}-versicherung-zum-ersten`);
		expect((await olena.get(`/themen/${b}-versicherung?beitrag=${rb}`)).location).toBe(`/beitraege/${rb}`);
		expect((await dilek.get(`/themen/${b}`)).location).toContain(`/themen/${a}`);
		const stranger = await as("gast");
		expect((await stranger.get(`/themen/${b}`)).status).toBe(404);
		expect((await stranger.get(`/themen/${b}`)).text).not.toContain("versicherung");
		for (const list of ["/lotsen", "/lotsen?ansicht=alle", "/lotsen?ansicht=ungelesen", "/"])
			expect((await olena.get(list)).text, list).not.toContain("Versicherung, zum zweiten");
		expect((await markus.get(`/themen/${b}/verwalten`)).location).toBe(`/themen/${a}/verwalten`);

		await undo(markus, done);
		expect((await olena.get(`/themen/${b}`)).text).toContain("Versicherung, zum zweiten</h1>");
		expect((await olena.get("/lotsen")).text).toContain("Versicherung, zum zweiten");
		expect(await unsound()).toEqual([]);
	});

	it("keeps what somebody was writing: the text comes back on the page where it goes now", async () => {
		const { a, b, rb } = await pair("Schreiben");
		await olena.post("/entwuerfe", { ort: String(b), formular: "e", body: "Mein Entwurf dazu" }, byScript);
		const opening = await openingOf(b);
		const done = await merge(b, a);
		const late = await olena.post(`/themen/${b}/antworten`, { body: "Mein langer Text" });
		expect(late.status).toBe(409);
		expect(late.text).toContain("Mein langer Text</textarea>");
		expect(late.text).toContain("Der Beitrag ist jetzt Teil von diesem hier.");
		const form = formOn(late.text, `/themen/${a}/antworten`);
		expect((await olena.post(form.action, form.fields)).status).toBe(303);
		// A reply to a post goes where that post is.
		const under = await olena.post(`/themen/${b}/antworten?auf=${rb}`, { body: "Dazu noch" });
		expect(under.location).toContain(`/themen/${a}`);
		expect((await olena.get(`/themen/${a}/antworten?auf=${opening}`)).text).toContain("Mein Entwurf dazu</textarea>");
		await undo(markus, done);
		expect((await olena.get(`/themen/${b}`)).text).toContain("Mein Entwurf dazu</textarea>");
		expect((await olena.get(`/themen/${b}`)).text).toContain("<p>Dazu noch</p>");
		expect(await unsound()).toEqual([]);
	});

	it("leads on over several merges, and each can be undone, the last first", async () => {
		const { a, b } = await pair("Kette");
		const c = await begin(petra, "lotsen", "Kette, zum dritten");
		const first = await merge(b, a);
		const second = await merge(a, c);
		for (const id of [a, b]) expect((await olena.get(`/themen/${id}`)).location).toContain(`/themen/${c}`);
		const late = await markus.post(`/moderation/protokoll/${entryOf(first)}/zurueck`, {});
		expect([late.status, late.text.includes("ist jetzt Teil eines anderen")]).toEqual([409, true]);
		await undo(markus, second);
		expect((await markus.post(`/moderation/protokoll/${entryOf(first)}/zurueck`, {})).status).toBe(303);
		for (const id of [a, b, c]) expect((await olena.get(`/themen/${id}`)).status).toBe(200);
		expect(await unsound()).toEqual([]);
	});

	it("brings the answer of a question back with it", async () => {
		const { a, b, rb } = await pair("Gelöst");
		await petra.post(`/beitraege/${rb}/hilfreich`, {});
		const done = await merge(b, a);
		expect(await one("SELECT accepted_post_id FROM threads WHERE id = ?", b)).toBeNull();
		await undo(markus, done);
		expect(await one("SELECT accepted_post_id FROM threads WHERE id = ?", b)).toBe(rb);
	});

	it("of one discussion into two at once, or of two into each other, happens once", async () => {
		const { a, b } = await pair("Zugleich");
		const c = await begin(petra, "lotsen", "Zugleich, zum dritten");
		const [first, second] = await Promise.all([merge(b, a), merge(b, c, verwaltung)]);
		expect([first.status, second.status].sort()).toEqual([303, 409]);
		expect(await one("SELECT count(*) FROM log WHERE other_id = ? AND act = 'merge'", b)).toBe(1);
		expect(await one("SELECT count(*) FROM posts WHERE source = 'Text zu Zugleich, zum zweiten'")).toBe(1);

		const other = await pair("Über Kreuz");
		const cross = await Promise.all([merge(other.b, other.a), merge(other.a, other.b, verwaltung)]);
		expect(cross.map(({ status }) => status).filter((status) => status === 303).length).toBeGreaterThanOrEqual(1);
		const standing = await rows("SELECT id FROM threads WHERE id IN (?, ?) AND merged_into IS NULL", other.a, other.b);
		expect(standing.length).toBe(1);
		expect(await one("SELECT count(*) FROM posts WHERE thread_id = ?", (standing[0] as { id: number }).id)).toBe(4);
		expect(await unsound()).toEqual([]);
	});

	it("sent twice gives the same answer, and a reply at the same moment isn't lost", async () => {
		const { a, b, rb } = await pair("Doppelt");
		const form = { ziel: String(a), reason: "Das Gleiche", formular: "zweimal" };
		const [one1, two, replied, under] = await Promise.all([
			markus.post(`/themen/${b}/zusammenfuehren`, form),
			markus.post(`/themen/${b}/zusammenfuehren`, form),
			olena.post(`/themen/${b}/antworten`, { body: "Gleichzeitig oben" }),
			olena.post(`/themen/${b}/antworten?auf=${rb}`, { body: "Gleichzeitig unten" }),
		]);
		expect([one1.status, two.status, under.status]).toEqual([303, 303, 303]);
		expect(await one("SELECT count(*) FROM log WHERE act = 'merge' AND other_id = ?", b)).toBe(1);
		expect(await one("SELECT thread_id FROM posts WHERE source = 'Gleichzeitig unten'")).toBe(a);
		if (replied.status === 303)
			expect(await one("SELECT thread_id FROM posts WHERE source = 'Gleichzeitig oben'")).toBe(a);
		else expect([replied.status, replied.text.includes("Gleichzeitig oben</textarea>")]).toEqual([409, true]);
		expect(await unsound()).toEqual([]);
	});
});
