// Collections: who sees what in them, their order, what two people do at once, paper and ZIP.
import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "../src/access/window.ts";
import { removePerson } from "../src/account/removal.ts";
import { pack } from "../src/collections/archive.ts";
import { type Containing, containing } from "../src/collections/entries.ts";
import { zipLength, zipStream } from "../src/collections/zip.ts";
import { sweep } from "../src/cron.ts";
import { DAY, instant } from "../src/db/clock.ts";
import { openDatabase } from "../src/db/database.ts";
import { sql } from "../src/db/sql.ts";
import { as, Browser, bindings, clock, one } from "./support/forum.ts";
import { formOn, wordsOn } from "./support/page.ts";
import { insert, nextId } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let jana: Browser;
let markus: Browser;
let petra: Browser;
let olena: Browser;
let dilek: Browser;
let gast: Browser;
const guest = new Browser();

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[jana, markus, petra, olena, dilek, gast] = await Promise.all([
		as("jana"),
		as("markus"),
		as("petra"),
		as("olena"),
		as("dilek"),
		as("gast"),
	]);
});

type More = Record<string, string | number | null>;

/** Plants a material; those of a list all at once. */
async function material(more: More = {}): Promise<number> {
	const id = await nextId(env.DB, "materials");
	await insert(env.DB, "materials", [
		{
			id,
			space_id: "lotsen",
			author_id: personId("markus"),
			title: `Material ${id}`,
			summary: `Kurz ${id}`,
			type: "leitfaden",
			holding: "text",
			licence: "cc-by",
			audience: "space",
			form_key: `m${id}`,
			created_at: "2026-01-01T00:00:00.000Z",
			...more,
		},
	]);
	return id;
}

async function version(materialId: number, more: More): Promise<number> {
	const id = await nextId(env.DB, "material_versions");
	const space_id = await one<string>("SELECT space_id FROM materials WHERE id = ?", materialId);
	await insert(env.DB, "material_versions", [
		{
			id,
			material_id: materialId,
			space_id,
			number: 1,
			author_id: 1,
			form_key: `v${id}`,
			created_at: "2026-01-01",
			...more,
		},
	]);
	return id;
}

/** A file that hangs on a version of a material, by the triggers that are there for it. */
async function file(materialId: number, versionId: number, name: string, bytes: number): Promise<string> {
	const id = await nextId(env.DB, "files");
	const row = { id, key: `schluessel-${id}`, name, type: "application/pdf", family: "pdf", bytes, owner_id: 1 };
	await insert(env.DB, "files", [{ ...row, material_id: materialId, created_at: "2026-01-01" }]);
	await env.DB.prepare("UPDATE files SET version_id = ? WHERE id = ?").bind(versionId, id).run();
	return row.key;
}

async function collection(browser: Browser, fields: Record<string, string> = {}): Promise<number> {
	const answer = await browser.post("/sammlungen/neu", { title: "Erste Schritte", about: "", wer: "self", ...fields });
	expect([answer.status, answer.location]).toEqual([303, expect.stringMatching(/^\/sammlungen\/\d+\/bearbeiten$/)]);
	return Number(/\d+/.exec(answer.location)?.[0]);
}

const put = (browser: Browser, id: number, materialId: number, note = "") =>
	browser.post(`/sammlungen/${id}/materialien`, { material: String(materialId), note });
const section = (browser: Browser, id: number, title: string, body = "") =>
	browser.post(`/sammlungen/${id}/abschnitte`, { title, body });

/** What lies in a collection, in order: titles of sections and materials. */
async function order(id: number): Promise<string[]> {
	const { results } = await env.DB.prepare(
		`SELECT coalesce(m.title, e.title) AS title FROM collection_entries e LEFT JOIN materials m ON m.id = e.material_id
		WHERE e.collection_id = ? AND e.removed_at IS NULL ORDER BY e.position, e.id`,
	)
		.bind(id)
		.all<{ title: string }>();
	return results.map(({ title }) => title);
}

const entryOf = async (id: number, title: string): Promise<number> =>
	(await one<number>("SELECT id FROM collection_entries WHERE collection_id = ? AND title = ?", id, title)) ?? 0;

describe("whom a collection is for", () => {
	it("one for oneself is nobody else's, not even the Fachstelle's", async () => {
		const id = await collection(petra, { title: "Nur meine Sachen", about: "Geheimer Zweck" });
		expect((await petra.get(`/sammlungen/${id}`)).text).toContain("Geheimer Zweck");
		expect((await petra.get("/sammlungen")).text).toContain("Nur meine Sachen");
		for (const browser of [markus, jana, olena, await as("verwaltung")]) {
			for (const rest of ["", "/bearbeiten", "/drucken", "/alles.zip"])
				expect((await browser.get(`/sammlungen/${id}${rest}`)).status).toBe(404);
			expect((await browser.get("/sammlungen")).text).not.toContain("Nur meine Sachen");
			expect((await section(browser, id, "Von außen")).status).toBe(404);
		}
		const { status, location } = await guest.get(`/sammlungen/${id}`);
		expect([status, location]).toEqual([303, `/anmelden?weiter=%2Fsammlungen%2F${id}`]);
		expect((await guest.get("/sammlungen/999999")).status).toBe(303);
	});

	it("who writes in a space shares it there; only the Fachstelle shows it to more", async () => {
		const id = await collection(petra, { title: "Für unseren Raum", wer: "space:lotsen" });
		for (const browser of [olena, markus]) expect((await browser.get(`/sammlungen/${id}`)).status).toBe(200);
		expect((await gast.get(`/sammlungen/${id}`)).status).toBe(404);
		expect((await olena.get(`/sammlungen/${id}/bearbeiten`)).status).toBe(403);
		expect((await section(olena, id, "Von Olena")).status).toBe(403);
		expect((await markus.get(`/sammlungen/${id}/bearbeiten`)).status).toBe(200);
		for (const wer of ["members:lotsen", "public:lotsen", "space:mo", "public", "unsinn", ""]) {
			const answer = await petra.post("/sammlungen/neu", { title: "Zu viel gewollt", about: "", wer });
			expect([wer, answer.status]).toEqual([wer, 422]);
			expect(wordsOn(answer.text)).toContain("Bitte wählen Sie etwas aus.");
			const change = { title: "Für unseren Raum", about: "", wer, version: "1" };
			expect((await petra.post(`/sammlungen/${id}/bearbeiten`, change)).status).toBe(422);
		}
		expect(await one("SELECT count(*) FROM collections WHERE title = 'Zu viel gewollt'")).toBe(0);
		expect(await one("SELECT audience FROM collections WHERE id = ?", id)).toBe("space");
	});

	it("a public one of the Fachstelle is there for guests, and its colleagues look after it", async () => {
		const id = await collection(markus, { title: "Methodenkoffer", wer: "public:lotsen" });
		const seen = await guest.get(`/sammlungen/${id}-methodenkoffer`);
		expect(seen.status).toBe(200);
		expect(seen.text).toContain("Fachstelle");
		expect(seen.text).not.toContain("noindex");
		expect((await guest.get("/sammlungen")).text).toContain("Methodenkoffer");
		expect((await guest.get("/sammlungen/neu")).status).toBe(303);
		// It belongs to the Fachstelle: nobody puts it away for themselves, and whoever left the Fachstelle has no say in it.
		const change = { title: "Methodenkoffer", about: "", wer: "self", version: "1" };
		expect((await markus.post(`/sammlungen/${id}/bearbeiten`, change)).status).toBe(422);
		await env.DB.prepare("UPDATE memberships SET level = 2 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("markus"))
			.run();
		expect((await markus.get(`/sammlungen/${id}/bearbeiten`)).status).toBe(403);
		await env.DB.prepare("UPDATE memberships SET level = 3 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("markus"))
			.run();
	});

	it("takes thirty of one's own, and says so", async () => {
		await insert(
			env.DB,
			"collections",
			Array.from({ length: 30 }, (_, index) => ({
				author_id: personId("gast"),
				title: `Nummer ${index}`,
				sort_key: `nummer ${index}`,
				form_key: `viel-${index}`,
				created_at: "2026-01-01",
			})),
		);
		const answer = await gast.post("/sammlungen/neu", { title: "Eine mehr", about: "", wer: "self" });
		expect(answer.status).toBe(422);
		expect(wordsOn(answer.text)).toContain("Mehr als 30 eigene Sammlungen gehen nicht.");
	});
});

describe("what lies in it", () => {
	it("is there only for those who may see the material, and leaves no trace for others", async () => {
		const id = await collection(markus, { title: "Gemischt", wer: "public:lotsen" });
		const inSpace = await material({ title: "Nur im grünen Raum" });
		const forAll = await material({ title: "Für alle Leute", audience: "public" });
		const draft = await material({ title: "Mein Entwurf", state: "draft" });
		await put(markus, id, inSpace, "Satz über das Grüne");
		await put(markus, id, forAll);
		await put(markus, id, draft, "Satz über den Entwurf");
		for (const path of ["", "/drucken"]) {
			const seen = await guest.get(`/sammlungen/${id}${path}`);
			expect(seen.status).toBe(200);
			expect(seen.text).toContain("Für alle Leute");
			expect(seen.text).not.toMatch(/grün|Grüne|Entwurf/);
			const member = await olena.get(`/sammlungen/${id}${path}`);
			expect(member.text).toContain("Satz über das Grüne");
			expect(member.text).not.toContain("Satz über den Entwurf");
			expect((await markus.get(`/sammlungen/${id}${path}`)).text).toContain("Satz über den Entwurf");
		}
		const answer = await guest.get(`/sammlungen/${id}/alles.zip`);
		expect(answer.text).not.toMatch(/grün|Grüne|Entwurf/);
		// Whoever looks after it without seeing a place doesn't touch it either.
		const hidden = await one<number>("SELECT id FROM collection_entries WHERE material_id = ?", draft);
		const verwaltung = await as("verwaltung");
		expect((await verwaltung.post(`/sammlungen/${id}/eintraege/${hidden}/entfernen`, {})).status).toBe(404);
	});

	it("says what was withdrawn and why, what is out of date, and what is new", async () => {
		const id = await collection(petra, { title: "Altes und Neues" });
		const over = await material({ title: "Abgelaufen", valid_until: "2026-11-21" });
		const today = await material({ title: "Gilt heute noch", valid_until: "2026-11-22" });
		const gone = await material({ title: "Zurückgezogen" });
		for (const each of [over, today, gone]) await put(petra, id, each);
		await env.DB.prepare("UPDATE materials SET state = 'withdrawn', withdrawn_because = 'Falsche Zahlen' WHERE id = ?")
			.bind(gone)
			.run();
		await env.DB.prepare("UPDATE materials SET replaced_by = ? WHERE id = ?").bind(today, over).run();
		for (const path of ["", "/drucken"]) {
			const { text } = await petra.get(`/sammlungen/${id}${path}`);
			expect(text).toContain("Galt bis 21.11.2026.");
			expect(text).not.toContain("Galt bis 22.11.2026.");
			expect(text).toContain("Grund: Falsche Zahlen");
			expect(text).not.toContain(`Kurz ${gone}`);
			expect(text).toContain(`href="/materialien/${today}"`);
		}
		// What was withdrawn isn't put in anew.
		const other = await collection(petra, { title: "Andere" });
		expect((await put(petra, other, gone)).status).toBe(422);
	});

	it("takes a material once, by number or address, also when the button is pressed twice", async () => {
		const id = await collection(petra, { title: "Doppelt" });
		const inside = await material();
		const answers = await Promise.all([
			put(petra, id, inside, "Satz"),
			petra.post(`/sammlungen/${id}/materialien`, { material: `/materialien/${inside}-ein-titel?x=1`, note: "" }),
			petra.post(`/sammlungen/${id}/materialien`, {
				material: `https://forum.example/materialien/${inside}`,
				note: "",
			}),
		]);
		expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
		expect(await order(id)).toHaveLength(1);
		const foreign = await material({ space_id: "mo" });
		for (const wrong of ["999999", "Satzung", "/themen/3", String(foreign), "-1"]) {
			const answer = await olena.post(`/sammlungen/${await collection(olena, { title: wrong })}/materialien`, {
				material: wrong,
				note: "Mein Satz",
			});
			expect([wrong, answer.status]).toEqual([wrong, 422]);
			expect(wordsOn(answer.text)).toContain("Dieses Material finden wir nicht.");
			expect(answer.text).toContain("Mein Satz</textarea>");
		}
	});

	it("goes in from the material's page, into one's own or a new collection", async () => {
		const inside = await material({ title: "Von seiner Seite aus" });
		const mine = await collection(petra, { title: "Meine Mappe" });
		const form = await petra.get(`/materialien/${inside}/sammlungen`);
		expect(form.status).toBe(200);
		expect(formOn(form.text, `/materialien/${inside}/sammlungen`).fields).toMatchObject({ title: [""], note: [""] });
		expect(form.text).toContain("Meine Mappe");
		const into = await petra.post(`/materialien/${inside}/sammlungen`, {
			sammlung: String(mine),
			title: "",
			note: "Gut",
		});
		expect(into.location).toMatch(new RegExp(`^/sammlungen/${mine}-meine-mappe\\?dabei=\\d+#eintrag-\\d+$`));
		expect((await petra.get(into.location)).text).toContain("Das Material liegt in dieser Sammlung.");
		const twice = { sammlung: "neu", title: "Ganz neu", note: "", formular: "einmal" };
		for (let time = 0; time < 2; time += 1)
			expect((await petra.post(`/materialien/${inside}/sammlungen`, twice)).status).toBe(303);
		expect(await one("SELECT count(*) FROM collections WHERE title = 'Ganz neu'")).toBe(1);
		for (const [fields, message] of [
			[{ sammlung: "neu", title: "", note: "" }, "Bitte"],
			[{ sammlung: "", title: "", note: "" }, "Bitte wählen Sie etwas aus."],
			[{ sammlung: "999999", title: "", note: "" }, "Bitte wählen Sie etwas aus."],
		] as const) {
			const answer = await petra.post(`/materialien/${inside}/sammlungen`, fields);
			expect(answer.status).toBe(422);
			expect(wordsOn(answer.text)).toContain(message);
		}
		const shared = await collection(markus, { title: "Der Fachstelle", wer: "members:lotsen" });
		const answer = await petra.post(`/materialien/${inside}/sammlungen`, {
			sammlung: String(shared),
			title: "",
			note: "",
		});
		expect(answer.status).toBe(403);
		expect((await dilek.get(`/materialien/${await material({ space_id: "lotsen" })}/sammlungen`)).status).toBe(200);
		expect((await olena.get(`/materialien/${await material({ space_id: "mo" })}/sammlungen`)).status).toBe(404);
	});
});

describe("a material", () => {
	it("knows the collections it stands in, as far as they are for the viewer", async () => {
		const inside = await material({ audience: "public" });
		const open = await collection(markus, { title: "Steht für alle da", wer: "public:lotsen" });
		const closed = await collection(markus, { title: "Steht nur im Raum", wer: "space:lotsen" });
		const own = await collection(petra, { title: "Steht nur bei mir" });
		for (const id of [open, closed]) await put(markus, id, inside);
		await put(petra, own, inside);
		const window = openWindow(openDatabase(env.DB, null), { kind: "guest" });
		const seen = async () => (await window.all<Containing>(containing(inside))).map(({ title }) => title);
		expect(await seen()).toEqual(["Steht für alle da"]);
		const nr = await one<number>("SELECT id FROM collection_entries WHERE collection_id = ?", open);
		await markus.post(`/sammlungen/${open}/eintraege/${nr}/entfernen`, {});
		expect(await seen()).toEqual([]);
	});

	it("brings nobody's collection of the Fachstelle away when they leave", async () => {
		const thomas = await as("thomas");
		const kept = await collection(markus, { title: "Bleibt der Fachstelle", wer: "space:lotsen" });
		const gone = await collection(thomas, { title: "Geht mit Thomas" });
		const id = personId("thomas");
		await env.DB.prepare("UPDATE collections SET author_id = ? WHERE id = ?").bind(id, kept).run();
		await env.DB.prepare("UPDATE members SET leaving_at = '2026-01-01T00:00:00.000Z' WHERE id = ?").bind(id).run();
		await removePerson(openDatabase(env.DB, null), id, sql`1 = 1`, instant(clock()));
		expect(await one("SELECT count(*) FROM collections WHERE id = ?", kept)).toBe(1);
		expect(await one("SELECT count(*) FROM collections WHERE id = ?", gone)).toBe(0);
	});
});

describe("the order", () => {
	it("changes by buttons; the same press twice is one; what was taken out comes back to its place", async () => {
		const id = await collection(petra, { title: "Ordnung" });
		for (const title of ["A", "B", "C", "D"]) await section(petra, id, title);
		const [a, b, c, d] = await Promise.all(["A", "B", "C", "D"].map((title) => entryOf(id, title)));
		const move = (nr: number | undefined, spot: Record<string, string>, htmx = false) =>
			petra.post(`/sammlungen/${id}/eintraege/${nr}/platz`, spot, { htmx });
		const answers = await Promise.all([1, 2].map(() => move(d, { vor: String(c) })));
		expect(answers.map(({ location }) => location)).toEqual(
			[1, 2].map(() => `/sammlungen/${id}/bearbeiten#eintrag-${d}`),
		);
		expect(await order(id)).toEqual(["A", "B", "D", "C"]);
		await move(a, { nach: String(b) });
		expect(await order(id)).toEqual(["B", "A", "D", "C"]);
		await move(c, { nach: "0" });
		await move(c, { nach: "0" });
		expect(await order(id)).toEqual(["C", "B", "A", "D"]);
		const part = await move(a, { vor: String(b) }, true);
		expect(part.status).toBe(200);
		expect(part.text).toMatch(/^<div class="stack" id="eintraege">/);
		expect(part.text).toMatch(/aria-label="Nach oben: A" data-focus/);
		for (const spot of [{}, { vor: "x" }, { nach: "999999" }, { vor: String(a) }])
			await move(a, spot as Record<string, string>);
		expect(await order(id)).toEqual(["C", "A", "B", "D"]);
		for (let time = 0; time < 2; time += 1) await petra.post(`/sammlungen/${id}/eintraege/${a}/entfernen`, {});
		expect(await order(id)).toEqual(["C", "B", "D"]);
		expect(wordsOn((await petra.get(`/sammlungen/${id}/bearbeiten`)).text)).toContain("Herausgenommen (1)");
		await move(d, { vor: String(b) });
		for (let time = 0; time < 2; time += 1) await petra.post(`/sammlungen/${id}/eintraege/${a}/zurueck`, {});
		expect((await order(id)).sort()).toEqual(["A", "B", "C", "D"]);
		expect((await order(id))[0]).toBe("C");
	});

	it("never runs out of room between two places", async () => {
		const id = await collection(petra, { title: "Eng" });
		for (const title of ["A", "B", "C"]) await section(petra, id, title);
		const [a, b, c] = await Promise.all(["A", "B", "C"].map((title) => entryOf(id, title)));
		for (let time = 0; time < 60; time += 1) {
			const [moved, other] = time % 2 === 0 ? [c, b] : [b, c];
			await petra.post(`/sammlungen/${id}/eintraege/${moved}/platz`, { nach: String(a) });
			const expected = moved === c ? ["A", "C", "B"] : ["A", "B", "C"];
			expect([time, other, await order(id)]).toEqual([time, other, expected]);
		}
	});

	it("loses nothing when many change it at once", async () => {
		const id = await collection(markus, { title: "Viele Hände", wer: "space:lotsen" });
		for (const title of ["A", "B", "C", "D", "E", "F"]) await section(markus, id, title);
		const ids = await Promise.all(["A", "B", "C", "D", "E", "F"].map((title) => entryOf(id, title)));
		const verwaltung = await as("verwaltung");
		const hands = [markus, verwaltung];
		const added = Array.from({ length: 8 }, (_, index) => `Neu ${index}`);
		const answers = await Promise.all([
			...added.map((title, index) => section(hands[index % 2] as Browser, id, title)),
			...ids.map((nr, index) =>
				(hands[index % 2] as Browser).post(`/sammlungen/${id}/eintraege/${nr}/platz`, {
					nach: String(ids[(index * 5 + 3) % ids.length]),
				}),
			),
		]);
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
		const now = await order(id);
		expect([...now].sort()).toEqual(["A", "B", "C", "D", "E", "F", ...added].sort());
		const places = await one<number>(
			"SELECT count(DISTINCT position) FROM collection_entries WHERE collection_id = ?",
			id,
		);
		expect(places).toBe(now.length);
	});

	it("holds a hundred places, and says when it is full", async () => {
		const id = await collection(petra, { title: "Voll" });
		await insert(
			env.DB,
			"collection_entries",
			Array.from({ length: 99 }, (_, index) => ({
				collection_id: id,
				position: index,
				title: `Abschnitt ${index}`,
				created_at: "2026-01-01",
			})),
		);
		expect((await section(petra, id, "Der hundertste")).status).toBe(303);
		for (const answer of [await section(petra, id, "Zu viel"), await put(petra, id, await material())]) {
			expect(answer.status).toBe(422);
			expect(wordsOn(answer.text)).toContain("Die Sammlung ist voll.");
		}
	});
});

describe("words", () => {
	it("changed by two at once are both shown; the same twice is one change", async () => {
		const id = await collection(markus, { title: "Zwei Leute", wer: "members:lotsen" });
		await section(markus, id, "Anfang", "Erster Text");
		const nr = await entryOf(id, "Anfang");
		const path = `/sammlungen/${id}/eintraege/${nr}`;
		const mine = { title: "Anfang", body: "Text von Markus", version: "1" };
		expect((await markus.post(path, mine)).status).toBe(303);
		expect((await markus.post(path, mine)).status).toBe(303);
		const verwaltung = await as("verwaltung");
		for (const htmx of [false, true]) {
			const late = await verwaltung.post(
				path,
				{ title: "Anfang", body: "Text der Verwaltung", version: "1" },
				{ htmx },
			);
			expect(late.status).toBe(409);
			expect(late.text).toContain("<p>Text von Markus</p>");
			expect(late.text).toContain("Text der Verwaltung</textarea>");
			expect(formOn(late.text, path).fields["version"]).toEqual(["2"]);
		}
		const edit = `/sammlungen/${id}/bearbeiten`;
		const words = { title: "Zwei Leute", about: "Von Markus", wer: "members:lotsen", version: "1" };
		expect((await markus.post(edit, words)).status).toBe(303);
		expect((await markus.post(edit, words)).status).toBe(303);
		const late = await verwaltung.post(edit, { ...words, about: "Von der Verwaltung" });
		expect(late.status).toBe(409);
		expect(late.text).toContain("<p>Von Markus</p>");
		expect(formOn(late.text, edit).fields).toMatchObject({ about: ["Von der Verwaltung"], version: ["2"] });
		expect(await one("SELECT about FROM collections WHERE id = ?", id)).toBe("Von Markus");
	});

	it("are asked for the right once more in the statement that writes", async () => {
		const id = await collection(petra, { title: "Noch darf sie", wer: "space:lotsen" });
		await section(petra, id, "Da");
		const nr = await entryOf(id, "Da");
		const rights = (level: number) =>
			env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = ? AND space_id = 'lotsen'")
				.bind(level, personId("petra"))
				.run();
		await rights(1);
		for (const [path, fields] of [
			["abschnitte", { title: "Nein" }],
			["bearbeiten", { title: "Nein", about: "", wer: "space:lotsen", version: "1" }],
			["entfernen", {}],
			[`eintraege/${nr}`, { title: "Nein", body: "" }],
			[`eintraege/${nr}/entfernen`, {}],
			[`eintraege/${nr}/platz`, { nach: "0" }],
		] as const)
			expect([path, (await petra.post(`/sammlungen/${id}/${path}`, fields)).status]).toEqual([path, 403]);
		await rights(2);
		expect(await order(id)).toEqual(["Da"]);
	});

	it("that were taken out are deleted after a month, and nothing else", async () => {
		const id = await collection(petra, { title: "Bleibt stehen" });
		const gone = await collection(petra, { title: "Geht ganz" });
		for (const each of [id, gone]) for (const title of ["Eins", "Zwei"]) await section(petra, each, title);
		await petra.post(`/sammlungen/${id}/eintraege/${await entryOf(id, "Eins")}/entfernen`, {});
		await petra.post(`/sammlungen/${gone}/entfernen`, {});
		const left = () => one("SELECT count(*) FROM collection_entries WHERE collection_id IN (?, ?)", id, gone);
		const daysAgo = async (days: number) => {
			for (const table of ["collections", "collection_entries"])
				await env.DB.prepare(`UPDATE ${table} SET removed_at = ? WHERE removed_at IS NOT NULL`)
					.bind(instant(clock(), -days * DAY))
					.run();
			await sweep(env.DB, clock());
		};
		await daysAgo(29);
		expect(await left()).toBe(4);
		await daysAgo(31);
		expect(await left()).toBe(1);
		expect(await order(id)).toEqual(["Zwei"]);
		expect(await one("SELECT count(*) FROM collections WHERE id = ?", gone)).toBe(0);
	});

	it("of a removed collection are gone for others, and come back", async () => {
		const id = await collection(petra, { title: "Kommt wieder", wer: "space:lotsen" });
		for (let time = 0; time < 2; time += 1)
			expect((await petra.post(`/sammlungen/${id}/entfernen`, {})).status).toBe(303);
		expect((await olena.get(`/sammlungen/${id}`)).status).toBe(404);
		expect((await petra.get("/sammlungen")).text).not.toContain("Kommt wieder");
		const own = await petra.get(`/sammlungen/${id}`);
		expect(own.text).toContain("Diese Sammlung ist gelöscht.");
		expect((await petra.get(`/sammlungen/${id}/bearbeiten`)).status).toBe(403);
		await petra.post(`/sammlungen/${id}/wiederherstellen`, {});
		expect((await olena.get(`/sammlungen/${id}`)).status).toBe(200);
	});
});

describe("sixty places", () => {
	it("cost two round trips and at most 120 rows, on the page and in the order", async () => {
		const id = await collection(markus, { title: "Der große Leitfaden", wer: "public:lotsen" });
		const texts: number[] = [];
		for (let index = 0; index < 50; index += 1) texts.push(await material({ audience: "public" }));
		await insert(
			env.DB,
			"collection_entries",
			Array.from({ length: 60 }, (_, index) => ({
				collection_id: id,
				position: index,
				title: index % 6 === 0 ? `Abschnitt ${index}` : "",
				material_id: index % 6 === 0 ? null : (texts[index - Math.floor(index / 6) - 1] ?? null),
				created_at: "2026-01-01",
			})),
		);
		for (const [browser, path] of [
			[petra, ""],
			[guest, ""],
			[markus, "/bearbeiten"],
			[petra, "/drucken"],
		] as const) {
			const { status, cost, text } = await browser.get(`/sammlungen/${id}${path}`);
			expect(status).toBe(200);
			expect(text.match(/Abschnitt \d+/g)?.length).toBeGreaterThanOrEqual(10);
			expect(cost.trips).toBeLessThanOrEqual(2);
			expect(cost.read, path).toBeLessThanOrEqual(path === "/bearbeiten" ? 125 : 120);
		}
		const list = await petra.get("/sammlungen");
		expect(list.cost.trips).toBeLessThanOrEqual(2);
		expect(list.cost.read).toBeLessThanOrEqual(80);
	});
});

const BYTES = new Uint8Array(300_000).map((_, index) => index * 7);

/** A bucket that gives what it is told, in pieces. */
const bucket = (contents: Record<string, Uint8Array>) => ({
	get: async (key: string) => {
		const bytes = contents[key];
		return bytes === undefined ? null : { body: inPieces(bytes) };
	},
});

function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array> {
	let at = 0;
	return new ReadableStream({
		pull(controller) {
			if (at >= bytes.length) return controller.close();
			controller.enqueue(bytes.slice(at, at + 65_536));
			at += 65_536;
		},
	});
}

describe("the ZIP", () => {
	it("holds everything by section, with a table of contents, exactly as long as it says", async () => {
		const id = await collection(markus, {
			title: "Koffer: für / alle?",
			about: "Hallo [Regeln](/regeln)",
			wer: "public:lotsen",
		});
		await section(markus, id, "Vor dem Abend", "Ein **Rat**");
		const text = await material({ title: "Satzung Schritt für Schritt", audience: "public" });
		await version(text, { body: "# Teil\n\nWorte", body_html: "<h4>Teil</h4><p>Worte</p>" });
		const first = await material({ title: 'Plan: "A/B" <1>', holding: "file", audience: "public" });
		const firstKey = await file(first, await version(first, {}), "plan.PDF", BYTES.length);
		const second = await material({ title: 'Plan: "A/B" <1>', holding: "file", audience: "public", licence: "intern" });
		const secondVersion = await version(second, {});
		const keys = [
			await file(second, secondVersion, "../../eins.pdf", 5),
			await file(second, secondVersion, "zwei.docx", 5),
		];
		const link = await material({ title: "Portal", holding: "link", audience: "public" });
		await version(link, { link: "https://portal.example/a?b=c" });
		for (const each of [text, first, second, link]) await put(markus, id, each, `Satz ${each}`);
		const FILES = bucket({
			[firstKey]: BYTES,
			...Object.fromEntries(keys.map((key) => [key, new Uint8Array([1, 2, 3, 4, 5])])),
		}) as unknown as R2Bucket;
		for (const [browser, isMember] of [
			[petra, true],
			[guest, false],
		] as const) {
			const answer = await zipOf(browser, `/sammlungen/${id}/alles.zip`, FILES);
			expect(answer.length).toBe(answer.said);
			expect(answer.headers.get("Content-Disposition")).toMatch(
				/^attachment; filename="sammlung-koffer-fuer-alle\.zip"; filename\*=UTF-8''Koffer/,
			);
			const names = Object.keys(answer.files);
			expect(names).toEqual([
				"Inhalt.html",
				"Inhalt.txt",
				"01 Vor dem Abend/01 Satzung Schritt für Schritt.html",
				"01 Vor dem Abend/01 Satzung Schritt für Schritt.md",
				"01 Vor dem Abend/02 Plan A B 1.pdf",
				...(isMember
					? ["01 Vor dem Abend/03 Plan A B 1 - eins.pdf", "01 Vor dem Abend/03 Plan A B 1 - zwei.docx"]
					: []),
				"01 Vor dem Abend/04 Portal.url",
			]);
			expect(answer.files["01 Vor dem Abend/02 Plan A B 1.pdf"]).toEqual(BYTES);
			const contents = strFromU8(answer.files["Inhalt.html"] ?? new Uint8Array());
			for (const said of [
				"<strong>Rat</strong>",
				'href="01%20Vor%20dem%20Abend/02%20Plan%20A%20B%201.pdf"',
				"CC BY: frei mit Namen",
				`Satz ${first}`,
				'href="http://localhost/regeln"',
			])
				expect(contents).toContain(said);
			expect(contents).not.toMatch(/<script|<link|style=|src=/);
			expect(contents.includes("Nur intern:")).toBe(!isMember);
			expect(strFromU8(answer.files["Inhalt.txt"] ?? new Uint8Array())).toContain(
				"  01 Vor dem Abend/04 Portal.url\r\n",
			);
			expect(strFromU8(answer.files["01 Vor dem Abend/04 Portal.url"] ?? new Uint8Array())).toBe(
				"[InternetShortcut]\r\nURL=https://portal.example/a?b=c\r\n",
			);
		}
		const printed = await guest.get(`/sammlungen/${id}/drucken`);
		expect(printed.text).toContain("<h4>Teil</h4><p>Worte</p>");
		expect(printed.text).toContain("portal.example/a?b=c");
	});

	it("reads a file only as fast as it is taken, and never two at once", async () => {
		const pieces = [1, 2].map((number) => ({ path: `${number}.bin`, key: String(number), bytes: 10 * 65_536 }));
		let given = 0;
		let open = 0;
		const stream = zipStream(
			pieces,
			async () => {
				open += 1;
				let left = 10;
				return new ReadableStream(
					{
						pull(controller) {
							if (left === 0) return controller.close();
							left -= 1;
							given += 1;
							controller.enqueue(new Uint8Array(65_536));
						},
					},
					{ highWaterMark: 0 },
				);
			},
			clock(),
		);
		const reader = stream.getReader();
		await reader.read();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect([open, given <= 3]).toEqual([1, true]);
		let length = 0;
		for (let next = await reader.read(); !next.done; next = await reader.read()) length += next.value.length;
		expect([open, given]).toEqual([2, 20]);
		expect(length).toBeGreaterThan(19 * 65_536);
	});

	it("breaks off instead of looking whole when a file is gone or has another length", async () => {
		const piece = { path: "a.pdf", key: "a", bytes: 100 };
		for (const bytes of [null, new Uint8Array(99), new Uint8Array(101)]) {
			const stream = zipStream([piece], async () => (bytes === null ? null : inPieces(bytes)), clock());
			await expect(new Response(stream).arrayBuffer()).rejects.toThrow();
		}
		const whole = await new Response(
			zipStream([piece], async () => inPieces(new Uint8Array(100)), clock()),
		).arrayBuffer();
		expect(whole.byteLength).toBe(zipLength([piece]));
	});

	it("leaves out what would make it too large, and says so", async () => {
		const opened = {
			collection: {} as never,
			texts: new Map(),
			keys: new Map([[1, "k"]]),
			entries: [
				{
					kind: "material" as const,
					id: 1,
					version: 1,
					removedAt: null,
					source: "",
					html: "",
					material: {
						id: 1,
						title: "Film",
						state: "published",
						licence: "cc0",
						holding: "file",
						files: [{ id: 1, name: "a.mp4", bytes: 3e9 }],
					} as never,
				},
			],
		};
		const { chapters, pieces } = await pack(opened, { kind: "guest" }, "Anfang", async () => "");
		expect([chapters[0]?.materials[0]?.lack, pieces]).toEqual(["tooLarge", []]);
	});
});

async function zipOf(browser: Browser, path: string, FILES: R2Bucket) {
	const { createDevelopmentApp } = await import("../src/dev/index.ts");
	const { createExecutionContext } = await import("cloudflare:test");
	const request = new Request(`http://localhost${path}`, {
		headers: { Cookie: [...browser.cookies].map(([name, text]) => `${name}=${text}`).join("; ") },
	});
	const response = await createDevelopmentApp(clock).fetch(request, bindings({ FILES }), createExecutionContext());
	expect(response.status).toBe(200);
	const bytes = new Uint8Array(await response.arrayBuffer());
	return {
		headers: response.headers,
		length: bytes.length,
		said: Number(response.headers.get("Content-Length")),
		files: unzipSync(bytes),
	};
}
