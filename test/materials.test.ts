// Materials: shared with four answers, told more about later, given versions, replaced, withdrawn – and seen by whom they are for.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { LICENCES, MATERIAL_TYPES, TARGET_GROUPS } from "../src/materials/kinds.ts";
import { type Bytes, formWith } from "./support/files.ts";
import { type Answer, as, Browser, clock, one } from "./support/forum.ts";
import { pick, seeded } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let dilek: Browser;
let gast: Browser;
let jana: Browser;
const guest = new Browser();

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, dilek, gast, jana] = await Promise.all([
		as("petra"),
		as("olena"),
		as("markus"),
		as("dilek"),
		as("gast"),
		as("jana"),
	]);
});

type Fields = Record<string, string | string[]>;

const sheet = (more: Fields = {}): Fields => ({
	title: "Checkliste für das erste Gespräch",
	type: "checkliste",
	space: "lotsen",
	licence: "cc-by",
	body: "1. Zuhören\n2. **Fragen**",
	...more,
});

/** The number of a material, out of the address to which its form leads. */
const numberIn = ({ location }: Answer): number => Number(/\/materialien\/(\d+)/.exec(location ?? "")?.[1]);

let forms = 0;

async function shared(browser: Browser, more: Fields = {}): Promise<number> {
	forms += 1;
	const answer = await browser.post("/materialien/neu", sheet({ formular: `formular-${forms}`, ...more }));
	expect(answer.status, answer.text.slice(0, 200)).toBe(303);
	return numberIn(answer);
}

const stateOf = (id: number) => one<string>("SELECT state FROM materials WHERE id = ?", id);

describe("sharing", () => {
	it("takes a title, a type, a space, a licence and a text, and shows the page", async () => {
		const id = await shared(petra);
		const { status, text } = await olena.get(`/materialien/${id}`);
		expect(status).toBe(200);
		expect(text).toContain("Checkliste für das erste Gespräch</h1>");
		expect(text).toContain("<strong>Fragen</strong>");
		expect(text).toContain("CC BY: frei mit Namen");
		expect(text).not.toContain("Es fehlt noch");
		expect((await petra.get(`/materialien/${id}`)).text).toContain("Es fehlt noch");
		expect(await one("SELECT holding FROM materials WHERE id = ?", id)).toBe("text");
	});

	it("takes a link instead, as people write it", async () => {
		const id = await shared(petra, { body: "", link: "www.integrationskompass.de/lotsen" });
		expect((await olena.get(`/materialien/${id}`)).text).toContain('href="https://www.integrationskompass.de/lotsen"');
		expect(await one("SELECT holding FROM materials WHERE id = ?", id)).toBe("link");
	});

	it("says what is missing or wrong and keeps what was typed", async () => {
		const nothing = await petra.post("/materialien/neu", { title: "", body: "" });
		expect(nothing.status).toBe(422);
		for (const name of ["title", "type", "space", "licence", "body"])
			expect(nothing.text, name).toContain(`href="#feld-${name}"`);
		const wrong = await petra.post(
			"/materialien/neu",
			sheet({
				year: "vorletztes",
				link: "keine adresse",
				validUntil: "31.2.2027",
				summary: "kurz gesagt",
				type: "lied",
			}),
		);
		expect(wrong.status).toBe(422);
		for (const name of ["type", "year", "link", "validUntil"])
			expect(wrong.text, name).toContain(`href="#feld-${name}"`);
		expect(wrong.text).toContain('value="vorletztes"');
		expect(wrong.text).toContain('value="keine adresse"');
		expect(wrong.text).toContain('value="31.2.2027"');
		expect(wrong.text).toContain("kurz gesagt");
		expect(wrong.text).toContain("Zuhören");
		expect(wrong.text).toMatch(/<details[^>]* open/);
	});

	it("doesn't take a day that makes no sense", async () => {
		const ahead = await petra.post("/materialien/neu", sheet({ stand: "2090-01-01" }));
		expect(ahead.text).toContain('href="#feld-stand"');
		const turned = await petra.post("/materialien/neu", sheet({ stand: "2025-05-01", validUntil: "2025-04-30" }));
		expect(turned.text).toContain('href="#feld-validUntil"');
	});

	it("is for those who write in the space, whatever the form says", async () => {
		expect((await petra.post("/materialien/neu", sheet({ space: "mo" }))).status).toBe(422);
		expect((await gast.get("/materialien/neu")).status).toBe(403);
		expect((await gast.post("/materialien/neu", sheet({ space: "gemeinsam" }))).status).toBe(403);
	});

	it("opens something to everybody only by the Fachstelle, and never what is for internal use", async () => {
		expect((await petra.post("/materialien/neu", sheet({ audience: "public" }))).text).toContain("#feld-audience");
		expect((await markus.post("/materialien/neu", sheet({ audience: "public", licence: "intern" }))).text).toContain(
			"#feld-licence",
		);
		const id = await shared(markus, { audience: "public", title: "Kernprofil der Lots*innen" });
		expect((await guest.get(`/materialien/${id}`)).text).toContain("Kernprofil der Lots*innen");
	});

	it("sent twice at once is one material", async () => {
		const form = sheet({ title: "Zweimal gesendet", formular: "ein-formular" });
		const answers = await Promise.all([petra.post("/materialien/neu", form), petra.post("/materialien/neu", form)]);
		expect(new Set(answers.map(numberIn)).size).toBe(1);
		expect(await one("SELECT count(*) FROM materials WHERE title = 'Zweimal gesendet'")).toBe(1);
		expect(
			await one(
				"SELECT count(*) FROM material_versions v JOIN materials m ON m.id = v.material_id WHERE m.title = 'Zweimal gesendet'",
			),
		).toBe(1);
	});

	it("asks once when the text seems to hold data about a person", async () => {
		const text = "Frau Müller, Tel. 0171 1234567, wartet noch.";
		const first = await petra.post("/materialien/neu", sheet({ title: "Mit Telefonnummer", body: text }));
		expect(first.status).toBe(200);
		expect(first.headers.get("Forum-Asks")).toBe("1");
		const seen = /name="geprueft" value="([^"]+)"/.exec(first.text)?.[1] ?? "";
		const second = await petra.post(
			"/materialien/neu",
			sheet({ title: "Mit Telefonnummer", body: text, geprueft: seen }),
		);
		expect(second.status).toBe(303);
	});
});

describe("files", () => {
	const file = (text: string, name: string) => [name, new TextEncoder().encode(text) as Bytes] as const;

	const send = (browser: Browser, address: string, fields: Fields, ...files: readonly (readonly [string, Bytes])[]) =>
		browser.ask(address, { body: formWith(fields as Record<string, string>, files) });

	it("come with the form, also without JavaScript, and are named on the page", async () => {
		const answer = await send(petra, "/materialien/neu", sheet({ body: "" }), file("Zeile eins", "merkblatt.txt"));
		expect(answer.status, answer.text.slice(0, 300)).toBe(303);
		const id = numberIn(answer);
		expect(await one("SELECT holding FROM materials WHERE id = ?", id)).toBe("file");
		const { text } = await olena.get(`/materialien/${id}`);
		const address = /href="(\/dateien\/\d+\/merkblatt\.txt)"/.exec(text)?.[1] ?? "";
		const served = await olena.get(address);
		expect([served.status, served.text]).toEqual([200, "Zeile eins"]);
		expect((await gast.get(address)).status).toBe(404);
		expect((await guest.get(address)).status).not.toBe(200);
	});

	it("stay with a form that comes back, and go along when it is sent again", async () => {
		const back = await send(petra, "/materialien/neu", sheet({ title: "", body: "" }), file("bleibt", "bleibt.txt"));
		expect(back.status).toBe(422);
		expect(back.text).toContain("bleibt.txt");
		expect(back.text).not.toContain("#feld-body");
		const kept = /name="files" value="([^"]+)"/.exec(back.text)?.[1] ?? "";
		const id = numberIn(await send(petra, "/materialien/neu", sheet({ title: "Mit Datei", body: "", files: kept })));
		expect((await olena.get(`/materialien/${id}`)).text).toContain("bleibt.txt");
	});

	it("belong to their version: old ones stay with the old one, withdrawn ones are gone for readers", async () => {
		const id = numberIn(
			await send(petra, "/materialien/neu", sheet({ formular: "mit-alt", body: "" }), file("alt", "alt.txt")),
		);
		const next = { nach: "1", note: "Neue Datei", formular: "mit-neu" };
		await send(petra, `/materialien/${id}/neue-version`, next, file("neu", "neu.txt"));
		const { text } = await olena.get(`/materialien/${id}`);
		expect(text).toContain("neu.txt");
		expect(text).not.toContain("alt.txt");
		const old = await olena.get(`/materialien/${id}/versionen/1`);
		const address = /href="(\/dateien\/\d+\/alt\.txt)"/.exec(old.text)?.[1] ?? "";
		expect((await olena.get(address)).text).toBe("alt");
		await petra.post(`/materialien/${id}/zurueckziehen`, { reason: "Falsch." });
		expect((await olena.get(address)).status).toBe(404);
		expect((await olena.get(`/materialien/${id}`)).text).not.toContain("neu.txt");
		expect((await petra.get(address)).status).toBe(200);
	});
});

describe("who sees a material", () => {
	it("is everybody in its space, everybody in the forum, or everybody", async () => {
		const inSpace = await shared(petra, { space: "lotsen", title: "Nur im grünen Raum" });
		const forAll = await shared(petra, { audience: "members", title: "Für alle Mitglieder" });
		for (const [browser, space, all] of [
			[olena, 200, 200],
			[dilek, 200, 200],
			[gast, 404, 200],
		] as const) {
			expect((await browser.get(`/materialien/${inSpace}`)).status).toBe(space);
			expect((await browser.get(`/materialien/${forAll}`)).status).toBe(all);
		}
		for (const id of [inSpace, forAll, 999_999]) {
			const { status, location } = await guest.get(`/materialien/${id}`);
			expect([status, location]).toEqual([303, `/anmelden?weiter=${encodeURIComponent(`/materialien/${id}`)}`]);
		}
	});

	it("is its owner alone while it is a draft, also not the Fachstelle, until it is published", async () => {
		const id = await shared(petra, { title: "Noch nicht fertig", entwurf: "ja" });
		expect((await petra.get(`/materialien/${id}`)).text).toContain("Nur Sie sehen ihn");
		for (const browser of [olena, markus]) expect((await browser.get(`/materialien/${id}`)).status).toBe(404);
		expect((await olena.post(`/materialien/${id}/veroeffentlichen`, {})).status).toBe(404);
		await petra.post(`/materialien/${id}/veroeffentlichen`, {});
		expect((await olena.get(`/materialien/${id}`)).status).toBe(200);
	});

	it("in review is for those who write in its space", async () => {
		const id = await shared(petra, { title: "In Abstimmung" });
		await env.DB.prepare("UPDATE materials SET state = 'review' WHERE id = ?").bind(id).run();
		expect((await olena.get(`/materialien/${id}`)).status).toBe(200);
		expect((await dilek.get(`/materialien/${id}`)).status).toBe(404);
	});
});

describe("what is said about it", () => {
	const fields = (more: Fields = {}): Fields => ({ version: "1", ...sheet(), body: "", ...more });

	it("is changed by its owner and by the Fachstelle of its space, by nobody else", async () => {
		const id = await shared(petra);
		for (const browser of [olena, dilek, jana]) {
			expect((await browser.get(`/materialien/${id}/bearbeiten`)).status).toBe(403);
			expect((await browser.post(`/materialien/${id}/bearbeiten`, fields())).status).toBe(403);
		}
		const answer = await markus.post(
			`/materialien/${id}/bearbeiten`,
			fields({
				summary: "Für das erste Gespräch mit einer Familie.",
				topics: ["rolle"],
				targetGroups: ["lotsen"],
				languages: ["uk", "de"],
				level: "einfach",
				publisher: "Brücken bauen e. V.",
				year: "2025",
				stand: "2025-05-01",
				validUntil: "31.12.2026",
				region: "06",
				accessible: "ja",
			}),
		);
		expect(answer.status).toBe(303);
		const { text } = await olena.get(`/materialien/${id}`);
		for (const said of [
			"Für das erste Gespräch mit",
			"1.5.2025",
			"31.12.2026",
			"Einfache Sprache",
			"ganz Hessen",
			"2025",
		])
			expect(text, said).toContain(said);
		expect(await one("SELECT languages FROM materials WHERE id = ?", id)).toBe('["de","uk"]');
		expect((await petra.get(`/materialien/${id}`)).text).not.toContain("Es fehlt noch");
	});

	it("loses nothing when two change it at once", async () => {
		const id = await shared(petra);
		await markus.post(`/materialien/${id}/bearbeiten`, fields({ publisher: "Fachstelle" }));
		const late = await petra.post(`/materialien/${id}/bearbeiten`, fields({ title: "Ein ganz anderer Titel" }));
		expect(late.status).toBe(409);
		expect(late.text).toContain("Titel, Herausgeber");
		expect(late.text).toContain("Ein ganz anderer Titel");
		expect(await one("SELECT publisher FROM materials WHERE id = ?", id)).toBe("Fachstelle");
		const version = /name="version" value="(\d+)"/.exec(late.text)?.[1] ?? "";
		const again = fields({ title: "Ein ganz anderer Titel", version });
		expect((await petra.post(`/materialien/${id}/bearbeiten`, again)).status).toBe(303);
		expect((await petra.post(`/materialien/${id}/bearbeiten`, again)).status).toBe(303);
	});

	it("can bring it to another space in which one writes, with its versions", async () => {
		const id = await shared(petra);
		expect((await petra.post(`/materialien/${id}/bearbeiten`, fields({ space: "mo" }))).status).toBe(422);
		expect((await petra.post(`/materialien/${id}/bearbeiten`, fields({ space: "gemeinsam" }))).status).toBe(303);
		expect(await one("SELECT space_id FROM material_versions WHERE material_id = ?", id)).toBe("gemeinsam");
	});

	it("says in red that it is no longer valid, from the next day on", async () => {
		const id = await shared(petra, { validUntil: "2020-01-31" });
		expect((await olena.get(`/materialien/${id}`)).text).toContain("Nicht mehr gültig seit 31.1.2020");
		const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format(clock());
		const other = await shared(petra, { validUntil: today });
		expect((await olena.get(`/materialien/${other}`)).text).not.toContain("Nicht mehr gültig");
	});

	it("is vouched for by the Fachstelle of its space, until a new version comes", async () => {
		const id = await shared(petra);
		expect((await petra.post(`/materialien/${id}/pruefen`, { geprueft: "ja" })).status).toBe(403);
		expect((await jana.post(`/materialien/${id}/pruefen`, { geprueft: "ja" })).status).toBe(403);
		await markus.post(`/materialien/${id}/pruefen`, { geprueft: "ja" });
		expect((await olena.get(`/materialien/${id}`)).text).toContain("Geprüft von der Fachstelle (Markus Roth");
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Neue Beträge", body: "neu" });
		expect((await olena.get(`/materialien/${id}`)).text).not.toContain("Geprüft von der Fachstelle");
	});
});

describe("versions", () => {
	it("are added with a note; old ones stay readable", async () => {
		const id = await shared(petra, { body: "Alter Text" });
		expect((await olena.get(`/materialien/${id}/neue-version`)).status).toBe(403);
		expect((await petra.get(`/materialien/${id}/neue-version`)).text).toContain("Alter Text");
		expect((await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "", body: "x" })).status).toBe(422);
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Neue Beträge", body: "Neuer Text" });
		const { text } = await olena.get(`/materialien/${id}`);
		expect(text).toContain("Neuer Text");
		expect(text).not.toContain("Alter Text");
		expect(text).toContain("Neue Beträge");
		const old = await olena.get(`/materialien/${id}/versionen/1`);
		expect(old.text).toContain("Alter Text");
		expect(old.text).toContain("Das ist eine alte Version");
		expect((await olena.get(`/materialien/${id}/versionen/3`)).status).toBe(404);
		expect((await gast.get(`/materialien/${id}/versionen/1`)).status).toBe(404);
	});

	it("don't overwrite each other: of two at once one is told, with the text still there", async () => {
		const id = await shared(petra);
		const [first, second] = await Promise.all([
			petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Von Petra", body: "Petras Text" }),
			markus.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Von Markus", body: "Markus’ Text" }),
		]);
		expect([first.status, second.status].sort()).toEqual([303, 409]);
		const refused = first.status === 409 ? first : second;
		expect(refused.text).toContain(first.status === 409 ? "Petras Text" : "Markus’ Text");
		expect(refused.text).toContain('name="nach" value="2"');
		expect(await one("SELECT count(*) FROM material_versions WHERE material_id = ?", id)).toBe(2);
	});

	it("sent twice is one", async () => {
		const id = await shared(petra);
		const form = { nach: "1", note: "Einmal", body: "Text", formular: "v" };
		const answers = await Promise.all([1, 2, 3].map(() => petra.post(`/materialien/${id}/neue-version`, form)));
		expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
		expect(await one("SELECT number FROM materials WHERE id = ?", id)).toBe(2);
	});
});

describe("replacing", () => {
	it("links both ways, and not in a circle", async () => {
		const old = await shared(petra, { title: "Das alte Blatt" });
		const next = await shared(petra, { title: "Das neue Blatt" });
		const by = `http://localhost/materialien/${next}-das-neue-blatt?x=1`;
		expect((await olena.post(`/materialien/${old}/ersetzen`, { by })).status).toBe(403);
		expect((await petra.post(`/materialien/${old}/ersetzen`, { by })).status).toBe(303);
		expect((await olena.get(`/materialien/${old}`)).text).toMatch(/Ersetzt durch.*Das neue Blatt/s);
		expect((await olena.get(`/materialien/${next}`)).text).toMatch(/Ersetzt.*Das alte Blatt/s);
		for (const wrong of [String(old), "Unsinn", "999999"]) {
			const answer = await petra.post(`/materialien/${next}/ersetzen`, { by: wrong });
			expect(answer.status, wrong).toBe(422);
			expect(answer.text).toContain(`value="${wrong}"`);
		}
		await petra.post(`/materialien/${old}/ersetzen`, { by: "" });
		expect(await one("SELECT replaced_by FROM materials WHERE id = ?", old)).toBe(null);
	});

	it("shows no title of a material that one may not see", async () => {
		const old = await shared(petra, { title: "Altes für alle", audience: "members" });
		const next = await shared(petra, { title: "Neues nur im grünen Raum" });
		await petra.post(`/materialien/${old}/ersetzen`, { by: String(next) });
		expect((await gast.get(`/materialien/${old}`)).text).not.toContain("Neues nur");
		expect((await olena.get(`/materialien/${old}`)).text).toContain("Neues nur");
	});
});

describe("withdrawing", () => {
	it("leaves title and reason; text and versions are for the owner and the Fachstelle", async () => {
		const id = await shared(petra, { title: "Zurückgezogenes Blatt", body: "Ein geheimer Satz" });
		expect((await petra.post(`/materialien/${id}/zurueckziehen`, { reason: " " })).status).toBe(422);
		expect((await olena.post(`/materialien/${id}/zurueckziehen`, { reason: "so" })).status).toBe(403);
		await petra.post(`/materialien/${id}/zurueckziehen`, { reason: "Die Beträge stimmen nicht mehr." });
		const { text } = await olena.get(`/materialien/${id}`);
		expect(text).toContain("Zurückgezogenes Blatt");
		expect(text).toContain("Die Beträge stimmen nicht mehr.");
		expect(text).not.toContain("Ein geheimer Satz");
		expect((await olena.get(`/materialien/${id}/versionen/1`)).status).toBe(404);
		for (const browser of [petra, markus])
			expect((await browser.get(`/materialien/${id}`)).text).toContain("Ein geheimer Satz");
		expect((await petra.get(`/materialien/${id}/bearbeiten`)).status).toBe(403);
		await petra.post(`/materialien/${id}/wiederherstellen`, {});
		expect(await stateOf(id)).toBe("published");
	});

	it("by the Fachstelle is undone by the Fachstelle alone", async () => {
		const id = await shared(petra);
		await markus.post(`/materialien/${id}/zurueckziehen`, { reason: "Nicht erlaubt." });
		await petra.post(`/materialien/${id}/wiederherstellen`, {});
		expect(await stateOf(id)).toBe("withdrawn");
		await markus.post(`/materialien/${id}/wiederherstellen`, {});
		expect(await stateOf(id)).toBe("published");
	});
});

describe("rights", () => {
	it("are asked again at the moment of writing", async () => {
		const id = await shared(petra);
		await env.DB.prepare("UPDATE memberships SET level = 1 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("petra"))
			.run();
		const changes = [
			`/materialien/${id}/bearbeiten`,
			`/materialien/${id}/neue-version`,
			`/materialien/${id}/zurueckziehen`,
			`/materialien/${id}/ersetzen`,
		];
		for (const address of changes) expect((await petra.post(address, { reason: "x", by: "" })).status).toBe(403);
		await env.DB.prepare("UPDATE memberships SET level = 2 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("petra"))
			.run();
	});
});

describe("a page of a material", () => {
	it("costs two round trips and few rows, with many versions too", async () => {
		const id = await shared(petra);
		for (let number = 1; number <= 12; number += 1)
			await petra.post(`/materialien/${id}/neue-version`, {
				nach: String(number),
				note: `Nummer ${number}`,
				body: "Text",
			});
		const { cost } = await olena.get(`/materialien/${id}`);
		expect(cost.trips).toBe(2);
		expect(cost.read).toBeLessThanOrEqual(60);
	});

	it("stands whatever is said about the material", async () => {
		const random = seeded(5);
		for (let turn = 0; turn < 12; turn += 1) {
			const id = await shared(petra, {
				title: `Zufall ${turn}`,
				type: pick(random, MATERIAL_TYPES),
				licence: pick(random, LICENCES),
				targetGroups: TARGET_GROUPS.filter(() => random() < 0.5),
				level: pick(random, ["", "leicht", "einfach", "standard"]),
				region: pick(random, ["", "00", "06", "06435", "06534014"]),
				accessible: pick(random, ["", "ja", "nein"]),
			});
			expect((await olena.get(`/materialien/${id}`)).status).toBe(200);
		}
	});
});
