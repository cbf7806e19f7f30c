// The text of files: read out of real ones, refused to hostile ones, shown to those who see the file, and found by it.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Bindings } from "../src/env.ts";
import { read } from "../src/extraction/read.ts";
import { FORMATS, type Format } from "../src/files/kinds.ts";
import { de } from "../src/i18n/de.ts";
import { resend } from "../src/jobs.ts";
import { type Bytes, sent, text, zip } from "./support/files.ts";
import { as, Browser, bindings, clock, one, pass } from "./support/forum.ts";
import {
	abyss,
	billionLaughs,
	documentBomb,
	documentOf,
	hollow,
	lyingBomb,
	paragraph,
	pdf,
	pdfBomb,
	thorny,
} from "./support/hostile.ts";
import { jobs, workOff } from "./support/jobs.ts";
import { listed, totalOn } from "./support/library.ts";
import { plantPeople } from "./world/plant.ts";

const { fileTexts: words } = de;
const fixtures = (env as unknown as { TEST_FIXTURES: Record<string, string> }).TEST_FIXTURES;
const bucket = (env as unknown as { FILES: R2Bucket }).FILES;

let petra: Browser;
let olena: Browser;
let markus: Browser;
let dilek: Browser;
const guest = new Browser();

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, dilek] = await Promise.all([as("petra"), as("olena"), as("markus"), as("dilek")]);
});

const fixture = (name: string): Bytes =>
	Uint8Array.from(atob(fixtures[name] ?? ""), (letter) => letter.charCodeAt(0)) as Bytes;

const readAs = (format: Format, bytes: Bytes, time?: number) =>
	read(
		FORMATS[format].type,
		bytes.length,
		async ({ offset, length }) => bytes.slice(offset, offset + length),
		time === undefined ? {} : { time },
	);

let shares = 0;

/** Shares a material with a file; its number and the file's. */
async function share(
	name: string,
	bytes: Bytes,
	more: Record<string, string> = {},
	who = petra,
): Promise<{ material: number; file: number }> {
	shares += 1;
	const { id, value } = await sent(who, name, bytes);
	const answer = await who.post("/materialien/neu", {
		formular: `text-${shares}`,
		title: `Blatt Nummer ${shares}`,
		type: "checkliste",
		space: "lotsen",
		licence: "cc-by",
		body: "",
		files: value,
		...more,
	});
	if (answer.status !== 303) throw new Error(`${answer.status} ${answer.text.slice(0, 300)}`);
	return { material: Number(/\/materialien\/(\d+)/.exec(answer.location)?.[1]), file: id };
}

const done = (options = {}) => workOff(bindings(), clock, options);
const stateOf = (file: number) =>
	env.DB.prepare("SELECT state, reason, tries FROM file_texts WHERE file_id = ?").bind(file).first();

describe("a real file", () => {
	it.each(["brief.docx", "brief.odt"])("%s gives its paragraphs and tables, and its pages", async (name) => {
		expect(await readAs(name.endsWith("odt") ? "odt" : "docx", fixture(name))).toEqual({
			text: expect.stringMatching(
				/^Leitfaden Erstgespräch\n\nZuerst hören Sie zu\. [^\n]+ Religion\.\n\nZauberwort Quittenmarmelade & mehr <Klammern>\.\n\nVerein\tOrt\nBrücken bauen\tGießen\n\nمرحبا بكم في هسن$/,
			),
			cut: false,
			pages: 1,
		});
	});

	it.each(["folien.pptx", "folien.odp"])("%s gives its slides without the speaker's notes", async (name) => {
		expect(await readAs(name.endsWith("odp") ? "odp" : "pptx", fixture(name))).toEqual({
			text: "Erste Folie: Willkommen\nQuittenmarmelade\n\nZweite Folie: Danke",
			cut: false,
			pages: 2,
		});
	});

	it("of a spreadsheet gives its sheets, rows, numbers and days", async () => {
		expect(await readAs("xlsx", fixture("liste.xlsx"))).toEqual({
			text: "liste\nVerein\tOrt\tGegründet\tMitglieder\nBrücken bauen\tGießen\t1.3.2019\t42\nQuittenmarmelade e.V.\tKassel\t22.11.2021\t7,5",
			cut: false,
			pages: null,
		});
		expect(await readAs("ods", fixture("liste.ods"))).toMatchObject({
			text: expect.stringContaining("Quittenmarmelade e.V.\tKassel"),
		});
	});

	it("that is a PDF gives its pages, with lines that flow again; so does one that may not be changed", async () => {
		for (const name of ["brief.pdf", "geschuetzt.pdf"])
			expect(await readAs("pdf", fixture(name)), name).toEqual({
				text: expect.stringMatching(
					/dem Aufenthaltsort der Familie[\s\S]*Quittenmarmelade & mehr <Klammern>[\s\S]*مرحبا/,
				),
				cut: false,
				pages: 1,
			});
	});

	it("that is a PDF with a password, or a scan, gives a reason", async () => {
		expect(await readAs("pdf", fixture("passwort.pdf"))).toEqual({ reason: "password", pages: null });
		expect(await readAs("pdf", fixture("scan.pdf"))).toEqual({ reason: "scan", pages: 1 });
	});

	it("of plain text is read whatever alphabet its bytes mean", async () => {
		const said = async (bytes: readonly number[]) => await readAs("txt", Uint8Array.from(bytes) as Bytes);
		const utf16 = (swap: boolean) =>
			[0xfeff, ..."Grüße"].flatMap((sign) => {
				const code = typeof sign === "number" ? sign : sign.charCodeAt(0);
				return swap ? [code >> 8, code & 255] : [code & 255, code >> 8];
			});
		for (const bytes of [
			[...text("Grüße")],
			[0xef, 0xbb, 0xbf, ...text("Grüße")],
			[...utf16(false)],
			[...utf16(true)],
			[0x47, 0x72, 0xfc, 0xdf, 0x65],
		])
			expect(await said(bytes)).toEqual({ text: "Grüße", cut: false, pages: null });
		expect(await readAs("txt", text("  \n\n "))).toEqual({ reason: "empty", pages: null });
	});

	it("is cut at 200 kB, at the edge of a letter, and without signs that nobody sees", async () => {
		const long = await readAs("txt", text("ä".repeat(150_000)));
		expect(long).toEqual({ text: "ä".repeat(100_000), cut: true, pages: null });
		const longer = await readAs("txt", text(`a${"ä".repeat(600_000)}`));
		expect(longer).toEqual({ text: `a${"ä".repeat(99_999)}`, cut: true, pages: null });
		const document = await readAs("docx", documentOf(paragraph("Wort ".repeat(200)).repeat(1_000)));
		expect(document).toMatchObject({ cut: true });
		expect(await readAs("txt", text("a\u202eb\u0007c\u200b\r\nd\n\n\n\ne"))).toMatchObject({ text: "abc\nd\n\ne" });
	});

	it("of Word isn't read where words were deleted, or stand twice for old programs", async () => {
		const tracked =
			'<w:p><w:ins><w:r><w:t>neu</w:t></w:r></w:ins><w:del><w:r><w:delText>alt</w:delText></w:r></w:del></w:p><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:p><w:r><w:t>einmal</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>einmal</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>';
		expect(await readAs("docx", documentOf(tracked))).toMatchObject({ text: "neu\n\neinmal" });
	});
});

describe("a hostile file", () => {
	it.each([
		["a bomb as a Word document", () => documentBomb(40), "docx", "bomb"],
		["one whose directory lies", () => lyingBomb(48), "docx", "bomb"],
		["a billion laughs", billionLaughs, "docx", "damaged"],
		["an abyss of elements", abyss, "docx", "bomb"],
		["a thorny element", thorny, "docx", "bomb"],
		["a document without its text", hollow, "docx", "damaged"],
		["a document cut off", () => documentOf(paragraph("Wort")).slice(0, 200) as Bytes, "docx", "damaged"],
		["a presentation without slides", () => zip({ "ppt/presentation.xml": text("<p/>") }), "pptx", "damaged"],
		["a PDF that unpacks to 80 MB", () => pdfBomb(80), "pdf", "bomb"],
		["a PDF packed twice", () => pdf(["x"], { more: "/Filter [/FlateDecode /FlateDecode]" }), "pdf", "bomb"],
		["a PDF of garbage", () => text(`%PDF-1.7\n${"\u0001garbage stream\nx".repeat(5_000)}`), "pdf", "damaged"],
		["a PDF cut off in the middle", () => fixture("brief.pdf").slice(0, 9_000) as Bytes, "pdf", "damaged"],
	] as const)("%s ends early, with a reason", async (_, make, format, reason) => {
		const bytes = make();
		const begun = performance.now();
		expect(await readAs(format, bytes)).toEqual({ reason, pages: expect.toBeOneOf([null, 0, 1]) });
		expect(performance.now() - begun).toBeLessThan(8_000);
	});

	it("of 25 MB and more isn't read into memory", async () => {
		let asked = 0;
		const reading = await read(FORMATS.pdf.type, 26_214_401, async ({ length }) => {
			asked += 1;
			return new Uint8Array(length);
		});
		expect([reading, asked]).toEqual([{ reason: "tooLarge", pages: null }, 0]);
	});

	it("that takes too long is left", async () => {
		const long = pdf(Array.from({ length: 200 }, (_, index) => `Seite ${index} mit Worten`));
		expect(await readAs("pdf", long, -1)).toEqual({ reason: "slow", pages: null });
		const document = documentOf(paragraph("Wort"));
		expect(await readAs("docx", document, -1)).toEqual({ reason: "slow", pages: null });
	});
});

it("of a PDF with 310 pages 300 are read, and all are counted", async () => {
	const reading = await readAs("pdf", pdf(Array.from({ length: 310 }, (_, index) => `Seite ${index + 1} mit Worten`)));
	expect(reading).toMatchObject({ cut: true, pages: 310 });
	expect("text" in reading && [reading.text.includes("Seite 300"), reading.text.includes("Seite 301")]).toEqual([
		true,
		false,
	]);
});

describe("a file that hangs on a material", () => {
	it("waits, is read once, and says how many pages it has", async () => {
		const { material, file } = await share("Brief.pdf", fixture("brief.pdf"));
		expect(jobs()).toContainEqual({ kind: "extract", file });
		expect(await stateOf(file)).toEqual({ state: "waiting", reason: "", tries: 0 });
		expect((await petra.get(`/materialien/${material}`)).text).toContain(words.waitingOf("Brief.pdf"));
		expect((await olena.get(`/materialien/${material}`)).text).not.toContain("Brief.pdf: ");
		expect((await petra.get(`/dateien/${file}/text`)).text).toContain(words.waiting);
		const job = { kind: "extract", file };
		expect(await done({ extra: [job, job] })).toEqual(expect.arrayContaining([{ job, again: null }]));
		expect(await stateOf(file)).toEqual({ state: "done", reason: "", tries: 1 });
		const page = await olena.get(`/materialien/${material}`);
		expect(page.text).toContain(`href="/dateien/${file}/text"`);
		expect(page.text).toContain("1 Seite");
		const answer = await olena.get(`/dateien/${file}/text`);
		expect(answer.text).toContain("Quittenmarmelade &amp; mehr &lt;Klammern&gt;");
		expect(answer.cost.trips).toBe(2);
		expect(answer.cost.read).toBeLessThan(80);
	});

	it("and can't be read says why to its owner and the Fachstelle, and nobody else", async () => {
		const { material, file } = await share("Scan.pdf", fixture("scan.pdf"));
		await done();
		expect(await stateOf(file)).toMatchObject({ state: "failed", reason: "scan" });
		for (const who of [petra, markus]) {
			expect((await who.get(`/materialien/${material}`)).text).toContain(words.reasons.scan);
			expect((await who.get(`/dateien/${file}/text`)).text).toContain(words.reasons.scan);
		}
		expect((await olena.get(`/materialien/${material}`)).text).not.toContain(words.reasons.scan);
		expect((await olena.get(`/dateien/${file}/text`)).text).toContain(words.none);
	});

	it("has no text if it is a picture or anything else without one", async () => {
		const { file } = await share("Alles.zip", zip({ "a.txt": text("a") }));
		expect(await stateOf(file)).toBeNull();
		expect((await petra.get(`/dateien/${file}/text`)).status).toBe(404);
	});

	it("takes its text along when it goes", async () => {
		const { file } = await share("Notiz.txt", text("Zauberflüchtig"));
		await done();
		expect(await one<number>("SELECT count(*) FROM file_texts WHERE text LIKE '%flüchtig%'")).toBe(1);
		await env.DB.prepare("DELETE FROM files WHERE id = ?").bind(file).run();
		expect(await one<number>("SELECT count(*) FROM file_texts WHERE text LIKE '%flüchtig%'")).toBe(0);
	});
});

describe("whose text it is", () => {
	const seen = async (who: Browser, file: number) =>
		(await who.get(`/dateien/${file}/text`)).text.includes("Zauberwort");

	it("follows the material: draft, space, members, everybody, withdrawn", async () => {
		const bytes = text("Das ist ein Zauberwort.");
		const draft = await share("Notiz.txt", bytes, { entwurf: "ja" });
		const inside = await share("Notiz.txt", bytes);
		const members = await share("Notiz.txt", bytes, { audience: "members" });
		const open = await share("Notiz.txt", bytes, { audience: "public" }, markus);
		await done();
		const seers = async (file: number) =>
			Promise.all([petra, olena, markus, dilek, guest].map((who) => seen(who, file)));
		const green = [true, true, true, true];
		expect(await seers(draft.file)).toEqual([true, false, false, false, false]);
		expect((await seers(inside.file)).slice(0, 3)).toEqual([true, true, true]);
		expect((await seers(inside.file))[4]).toBe(false);
		expect(await seers(members.file)).toEqual([...green, false]);
		expect(await seers(open.file)).toEqual([...green, true]);
		await petra.post(`/materialien/${members.material}/zurueckziehen`, { reason: "Ist veraltet." });
		expect(await seers(members.file)).toEqual([true, false, true, false, false]);
	});

	it("is nobody's before its file hangs on something, nor a stranger's afterwards", async () => {
		const { id } = await sent(petra, "Notiz.txt", text("Das ist ein Zauberwort."));
		expect((await petra.get(`/dateien/${id}/text`)).status).toBe(404);
		expect((await petra.get("/dateien/999999/text")).status).toBe(404);
		const away = await guest.get("/dateien/999999/text");
		expect([away.status, away.location]).toEqual([303, "/anmelden?weiter=%2Fdateien%2F999999%2Ftext"]);
	});
});

describe("a material is found by the text of its files", () => {
	const found = async (question: string, who = olena) => {
		const answer = await who.get(`/materialien?q=${encodeURIComponent(question)}`);
		return { list: listed(answer), total: totalOn(answer), cost: answer.cost };
	};

	it("after those that hold the words in their title or summary, and counted with them", async () => {
		const inText = await share("Rezept.txt", text("Einkochen von Mirabellen und Zwetschgen"), {
			title: "Ein Blatt Papier",
		});
		const inSummary = await share("A.txt", text("nichts"), { title: "Noch ein Blatt", summary: "Mirabellen" });
		const inTitle = await share("B.txt", text("nichts"), { title: "Mirabellen im Herbst" });
		const mixed = await share("C.txt", text("Zwetschgen"), { title: "Mirabellen im Winter" });
		await done();
		const all = await found("mirabelle");
		expect(all.list).toEqual([mixed.material, inTitle.material, inSummary.material, inText.material]);
		expect([all.total, all.cost.trips]).toEqual([4, 2]);
		expect(all.cost.read).toBeLessThan(150);
		expect((await found("Mirabellen Zwetschgen")).list).toEqual([mixed.material, inText.material]);
		const newest = await olena.get("/materialien?q=mirabelle&sortierung=meistgenutzt&gueltig=heute");
		expect(listed(newest).length).toBe(4);
	});

	it("by the current version alone, by those who see it, and not once it is withdrawn", async () => {
		const { material } = await share("Alt.txt", text("Kirschkernkissen"), { title: "Etwas Warmes" });
		await done();
		expect((await found("Kirschkernkissen")).list).toEqual([material]);
		for (const who of [guest, await as("gast")]) expect((await found("Kirschkernkissen", who)).list).toEqual([]);
		const { value } = await sent(petra, "Neu.txt", text("Traubenkernkissen"));
		const version = { formular: "neu-1", nach: "1", note: "Neue Kerne", body: "", files: value };
		expect((await petra.post(`/materialien/${material}/neue-version`, version)).status).toBe(303);
		expect((await found("Kirschkernkissen")).list).toEqual([]);
		await done();
		expect((await found("Traubenkernkissen")).list).toEqual([material]);
		await petra.post(`/materialien/${material}/zurueckziehen`, { reason: "Ist veraltet." });
		for (const who of [petra, olena, markus]) expect((await found("Traubenkernkissen", who)).list).toEqual([]);
		await petra.post(`/materialien/${material}/wiederherstellen`, {});
		expect((await found("Traubenkernkissen")).list).toEqual([material]);
		const draft = await share("Entwurf.txt", text("Pflaumenkernkissen"), { entwurf: "ja" });
		await done();
		expect((await found("Pflaumenkernkissen", petra)).list).toEqual([]);
		await petra.post(`/materialien/${draft.material}/veroeffentlichen`, {});
		expect((await found("Pflaumenkernkissen")).list).toEqual([draft.material]);
	});
});

describe("a job", () => {
	it("that fails comes again later each time, and is given up after the fourth", async () => {
		const { file } = await share("Notiz.txt", text("Worte"));
		await bucket.delete((await one<string>("SELECT key FROM files WHERE id = ?", file)) ?? "");
		const job = { kind: "extract", file };
		const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
		expect(await done()).toEqual([{ job, again: 30 }]);
		expect(await done({ attempts: 2, extra: [job] })).toEqual([{ job, again: 300 }]);
		expect(await done({ attempts: 3, extra: [job] })).toEqual([{ job, again: 1_800 }]);
		expect(await done({ attempts: 4, extra: [job] })).toEqual([{ job, again: null }]);
		expect(await stateOf(file)).toEqual({ state: "failed", reason: "error", tries: 4 });
		quiet.mockRestore();
	});

	it("that ended its Worker four times isn't begun again", async () => {
		const { file } = await share("Notiz.txt", text("Worte"));
		await env.DB.prepare("UPDATE file_texts SET tries = 4 WHERE file_id = ?").bind(file).run();
		await done();
		expect(await stateOf(file)).toEqual({ state: "failed", reason: "error", tries: 4 });
	});

	it("that nobody knows, or whose file is gone, is put away", async () => {
		const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
		const decided = await done({ extra: [{ kind: "extract", file: 999_999 }, { kind: "other" }, null] });
		expect(decided.map(({ again }) => again)).toEqual([null, null, null]);
		quiet.mockRestore();
	});

	it("that was lost is sent again by the night; a queue that can't be reached keeps nobody from sharing", async () => {
		const broken = { sendBatch: () => Promise.reject(new Error("no queue")) } as unknown as Queue;
		const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
		const { id, value } = await sent(petra, "Notiz.txt", text("Verlorene Worte"));
		const sheet = {
			title: "Ohne Schlange",
			type: "checkliste",
			space: "lotsen",
			licence: "cc-by",
			body: "",
			files: value,
		};
		const answer = await petra.post("/materialien/neu", sheet, { bindings: bindings({ JOBS: broken as never }) });
		quiet.mockRestore();
		expect([answer.status, jobs()]).toEqual([303, []]);
		await resend(bindings(), clock());
		expect(jobs()).toEqual([]);
		pass(2 * 3_600_000);
		await resend(bindings(), clock());
		expect(jobs()).toEqual([{ kind: "extract", file: id }]);
		await done();
		expect(await stateOf(id)).toMatchObject({ state: "done" });
	});

	it("goes through the real queue of this machine", async () => {
		const real = env as unknown as Bindings;
		const { id, value } = await sent(petra, "Brief.docx", fixture("brief.docx"));
		const sheet = {
			title: "Durch die Schlange",
			type: "checkliste",
			space: "lotsen",
			licence: "cc-by",
			body: "",
			files: value,
		};
		await petra.post("/materialien/neu", sheet, { bindings: real });
		await vi.waitUntil(async () => ((await stateOf(id)) as { state: string }).state === "done", { timeout: 10_000 });
		expect(await one<string>("SELECT text FROM file_texts WHERE file_id = ?", id)).toContain("Quittenmarmelade");
	});
});
