// The library: what is found by choices and words, by whom, in which order, how many, and what that costs.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DAY } from "../src/db/clock.ts";
import { dayOf } from "../src/i18n/days.ts";
import { isBeginning, questionWords } from "../src/library/words.ts";
import { areasOf } from "../src/regions/areas.ts";
import { isRegion } from "../src/regions/regions.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import { textWords } from "../src/text/title-words.ts";
import { type Answer, as, Browser, clock, one, pass } from "./support/forum.ts";
import {
	countsOn,
	listed,
	nextOn,
	type Planted,
	plantMaterials,
	type Reader,
	randomMaterial,
	reader,
	totalOn,
	WORDS,
	withWords,
} from "./support/library.ts";
import { insert, pick, seeded } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

const guest: Reader = { browser: new Browser(), reads: [], isMember: false };
let readers: Record<"guest" | "petra" | "olena" | "gast" | "verwaltung", Reader>;

/** For tests that open many pages, in milliseconds. */
const PATIENCE = 90_000;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await arrive();
});

/** Everybody signs in; whoever stayed away for a month has to do it again. */
async function arrive(): Promise<void> {
	readers = {
		guest,
		petra: await reader("petra", SPACES),
		olena: await reader("olena", ["lotsen", "gemeinsam"]),
		gast: await reader("gast", ["gemeinsam"]),
		verwaltung: await reader("verwaltung", SPACES),
	};
}

beforeEach(async () => {
	await env.DB.prepare("DELETE FROM materials").run();
});

const authors = () => [personId("petra"), personId("olena"), personId("verwaltung")];

async function share(more: Partial<Planted> = {}): Promise<void> {
	const id = more.id ?? 1;
	const row = {
		...randomMaterial(seeded(id), id, dayOf(clock()), authors()),
		state: "published",
		audience: "members",
		valid_until: null,
		published_at: "2026-05-01T10:00:00.000Z",
		...more,
	};
	await insert(env.DB, "materials", [withWords(row)]);
}

const found = async (query: string, who = readers.petra.browser) => listed(await who.get(`/materialien${query}`));

describe("what is found", () => {
	it("is there for guests as far as it is public, for members by their spaces", async () => {
		for (const [at, space_id] of SPACES.entries())
			for (const [index, audience] of ["space", "members", "public"].entries())
				await share({ id: at * 3 + index + 1, space_id, audience });
		expect(await found("", guest.browser)).toEqual([9, 6, 3]);
		expect(await found("", readers.gast.browser)).toEqual([9, 8, 7, 6, 5, 3, 2]);
		expect(await found("", readers.olena.browser)).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
		expect(await found("", readers.petra.browser)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
		expect(await found("", await as("gesperrt").catch(() => guest.browser))).toEqual([9, 6, 3]);
		expect(await found("?raum=mo", guest.browser)).toEqual([3]);
	});

	it("is published, and its words can't be guessed any more once it isn't", async () => {
		for (const [index, state] of ["published", "draft", "review", "withdrawn"].entries())
			await share({ id: index + 1, state, title: "Musterbrief Zauberwort", author_id: personId("petra") });
		expect(await found("?q=zauberwort")).toEqual([1]);
		await env.DB.prepare("UPDATE materials SET state = 'withdrawn' WHERE id = 1").run();
		const gone = await readers.petra.browser.get("/materialien?q=zauberwort");
		expect(listed(gone)).toEqual([]);
		expect(totalOn(gone)).toBe(0);
		expect(await one("SELECT count(*) FROM material_finder WHERE material_finder MATCH 'zauberwort'")).toBe(0);
		expect(await one("SELECT count(*) FROM material_shelves WHERE words LIKE '%zauber%'")).toBe(0);
		await env.DB.prepare("UPDATE materials SET state = 'published' WHERE id IN (1, 3)").run();
		expect(await found("?q=Zauberwort")).toEqual([3, 1]);
	});

	it("meets words in other forms, and titles come before what stands elsewhere", async () => {
		const plain = { summary: "", publisher: "", type: "portal", topics: "[]" };
		await share({ ...plain, id: 1, title: "Muster für Satzungen", published_at: "2026-01-01T10:00:00.000Z" });
		await share({ ...plain, id: 2, title: "Etwas anderes", summary: "Hilfe bei der Satzung für den Verein" });
		await share({ ...plain, id: 3, title: "Leitfaden für Lots:innen", publisher: "Verein Brücken bauen" });
		await share({ ...plain, id: 4, title: "Satzungsänderung", valid_until: "2026-11-21" });
		expect(await found("?q=satzung")).toEqual([1, 2, 4]);
		expect(await found("?q=satzung&sortierung=neueste")).toEqual([2, 1, 4]);
		expect(await found("?q=Satzung+Verein")).toEqual([2]);
		expect(await found("?q=lotsinnen+leitfaeden")).toEqual([3]);
		expect(await found("?q=bruecken")).toEqual([3]);
		expect(await found("?q=für+die")).toHaveLength(4);
		expect(await found("?q=Portal")).toHaveLength(4);
	});

	it("comes by any address: what doesn't exist is left out, and nothing that is typed is understood as anything but words", async () => {
		await share();
		for (const query of [
			"?typ=unsinn&thema=%00&raum=x&jahr=99&ab=x&sortierung=9&gueltig=nein",
			"?q=%22%2A+OR+NOT+%28facets+%3A",
			"?q=%C2%BD+%E2%91%A0+%F0%9F%98%80+a",
			`?q=${"wort ".repeat(400)}`,
			"?ab=0-9999999999999999",
			"?ab=3-0",
			"?q=NEAR(a+b)&typ=film'--",
		])
			expect((await readers.petra.browser.get(`/materialien${query}`)).status, query).toBe(200);
		expect(await found("?typ=unsinn&thema=%00&raum=x&jahr=99&ab=x&sortierung=9&gueltig=nein")).toEqual([1]);
	});
});

describe("what isn't valid any more", () => {
	it("says so, and comes after everything that is, in every order", async () => {
		await share({ id: 1, valid_until: "2026-11-22", downloads: 1, title: "Heute noch" });
		await share({ id: 2, valid_until: "2026-11-21", downloads: 900, title: "Seit gestern nicht" });
		await share({ id: 3, downloads: 5, title: "Ohne Ende" });
		await share({ id: 4, valid_until: "2099-01-01", downloads: 90, title: "Sehr lange" });
		expect(await found("")).toEqual([4, 3, 1, 2]);
		expect(await found("?sortierung=meistgenutzt")).toEqual([4, 3, 1, 2]);
		expect(await found("?gueltig=1")).toEqual([4, 3, 1]);
		const { text } = await readers.petra.browser.get("/materialien");
		expect(text).toContain("Nicht mehr gültig: galt bis 21.11.2026");
		expect(text).toContain("gültig bis 22.11.2026");
		expect(countsOn(await readers.petra.browser.get("/materialien"))["gueltig-1"]).toBe(3);
	});
});

describe("a list", () => {
	it("says what is chosen, and each choice can be taken away", async () => {
		await share({ type: "vorlage", space_id: "mo", title: "Muster" });
		const { text } = await readers.petra.browser.get(
			"/materialien?typ=vorlage&raum=mo&q=muster&sortierung=meistgenutzt",
		);
		expect(text).toContain(
			'href="/materialien?q=muster&amp;raum=mo&amp;sortierung=meistgenutzt" aria-label="Vorlage, Muster nicht mehr auswählen"',
		);
		expect(text).toContain("1 Material zu „muster“");
		expect(text).toContain('<input type="hidden" name="typ" value="vorlage"/>');
	});

	it("shows what one has to know, and what takes the place of something", async () => {
		const files = [
			{ id: 1, name: "satzung.pdf", family: "pdf", bytes: 1_234_567, pages: 12 },
			{ id: 2, name: "b.odt", family: "office", bytes: 1, pages: null },
		];
		await share({ id: 1, title: "Alte Fassung" });
		await share({ id: 2, title: "Neue Fassung", audience: "space", space_id: "mo" });
		await env.DB.prepare(
			"UPDATE materials SET files = ?, replaced_by = 2, stand = '2026-03-01', checked_at = '2026-04-01T00:00:00.000Z', licence = 'cc-by' WHERE id = 1",
		)
			.bind(JSON.stringify(files))
			.run();
		const { text } = await readers.petra.browser.get("/materialien");
		for (const words of [
			"PDF · 1,2 MB · 12 Seiten · und 1 weitere Datei",
			"Stand 1.3.2026",
			"geprüft von der Fachstelle",
			"CC BY: frei mit Namen",
			"Ersetzt durch:",
		])
			expect(text).toContain(words);
		const elsewhere = await readers.gast.browser.get("/materialien");
		expect(elsewhere.text).toContain("Alte Fassung");
		expect(elsewhere.text).not.toContain("Neue Fassung");
	});

	it("has a way out where nothing fits: other choices, or a question with these words", async () => {
		await share({ type: "vorlage", title: "Muster" });
		const petra = await readers.petra.browser.get("/materialien?q=muster&typ=film");
		expect(petra.text).toContain('href="/materialien?q=muster"');
		const href = /href="(\/gemeinsam\/neu\?[^"]*)"/.exec(petra.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
		expect((await readers.petra.browser.get(href)).text).toContain('value="Wer hat Material zu „muster“?"');
		expect((await guest.browser.get("/materialien?q=muster&typ=film")).text).not.toContain("/neu");
		await env.DB.prepare("DELETE FROM materials").run();
		expect((await readers.petra.browser.get("/materialien")).text).toContain('href="/materialien/neu"');
		expect((await guest.browser.get("/materialien")).text).toContain("Öffentliche Materialien gibt es noch nicht.");
	});

	it("of one's own shows every state to its owner alone, page after page", async () => {
		const olena = personId("olena");
		await insert(
			env.DB,
			"materials",
			Array.from({ length: 45 }, (_, index) => ({
				...randomMaterial(seeded(index), index + 1, "2026-11-22", [olena]),
				space_id: "lotsen",
				created_at: "2026-05-01T10:00:00.000Z",
				state: pick(seeded(index), ["draft", "review", "published", "withdrawn"]),
			})),
		);
		const ids = await walk(readers.olena.browser, "/materialien/meine", 100);
		expect(ids).toEqual(Array.from({ length: 45 }, (_, index) => 45 - index));
		expect((await readers.olena.browser.get("/materialien/meine")).text).toContain("Entwurf");
		expect(listed(await readers.petra.browser.get("/materialien/meine"))).toEqual([]);
		expect((await guest.browser.get("/materialien/meine")).location).toContain("/anmelden");
	});
});

describe("any combination", () => {
	it.each([21, 22])(
		"gives the list and the counts that a plain search gives, whatever happened to the materials (seed %i)",
		async (seed) => {
			const random = seeded(seed);
			await plantMaterials(env.DB, random, { from: 1_000, count: 300, today: dayOf(clock()), authors: authors() });
			for (let round = 0; round < 5; round += 1) {
				for (let asked = 0; asked < 12; asked += 1) await compare(random);
				await shake(random, 60);
				// Midnight passes, and days in which something ends.
				pass(pick(random, [1, 1, 9, 40]) * DAY);
				await arrive();
			}
		},
		PATIENCE,
	);
});

/** Changes, removes and adds some materials in every way that matters to finding. */
async function shake(random: () => number, times: number): Promise<void> {
	const { results } = await env.DB.prepare("SELECT id FROM materials").all<{ id: number }>();
	const statements = Array.from({ length: times }, () => {
		const id = pick(random, results).id;
		const now = randomMaterial(random, id, dayOf(clock()), authors());
		if (random() < 0.1) return env.DB.prepare("DELETE FROM materials WHERE id = ?").bind(id);
		if (random() < 0.3)
			return env.DB.prepare("UPDATE materials SET downloads = downloads + ? WHERE id = ?").bind(
				pick(random, [1, 1, 7, 300]),
				id,
			);
		const columns =
			random() < 0.5
				? Object.keys(now).filter((name) => !["id", "form_key"].includes(name))
				: ["state", "audience", "valid_until"];
		return env.DB.prepare(`UPDATE materials SET ${columns.map((name) => `${name} = ?`).join(", ")} WHERE id = ?`).bind(
			...columns.map((name) => now[name] ?? null),
			id,
		);
	});
	await env.DB.batch(statements);
	const next = Number(await one("SELECT max(id) + 1 FROM materials"));
	await plantMaterials(env.DB, random, { from: next, count: 10, today: dayOf(clock()), authors: authors() });
}

type Query = Record<string, string>;

/** The values of a filter under which a material is found, in the plainest way. */
const VALUES: Record<string, (m: Planted, today: string) => readonly string[]> = {
	typ: (m) => [m.type],
	thema: (m) => JSON.parse(m.topics) as string[],
	raum: (m) => [m.space_id],
	zielgruppe: (m) => JSON.parse(m.target_groups) as string[],
	sprache: (m) => JSON.parse(m.languages) as string[],
	niveau: (m) => [m.level],
	lizenz: (m) => [m.licence],
	jahr: (m) => [String(m.year)],
	region: (m) => (m.region === null ? [] : isRegion(m.region) ? areasOf(m.region) : [m.region]),
	gueltig: (m, today) => (m.valid_until === null || m.valid_until >= today ? ["1"] : []),
};

/** One list with random choices, words and order, for somebody at random: all its pages and counts, against all rows. */
async function compare(random: () => number): Promise<void> {
	const who = pick(random, Object.values(readers));
	const today = dayOf(clock());
	const { results } = await env.DB.prepare("SELECT * FROM materials").all<Planted>();
	const seen = results.filter(
		(m) =>
			m.state === "published" &&
			(m.audience === "public" || (who.isMember && m.audience === "members") || who.reads.includes(m.space_id)),
	);
	const sample = pick(random, results);
	const query: Query = {};
	for (const [name, of] of Object.entries(VALUES)) {
		const values = of(sample, today).filter((value) => value !== "" && value !== "null");
		if (random() < 0.2 && values.length > 0) query[name] = pick(random, values);
	}
	if (random() < 0.4) query["q"] = [pick(random, WORDS), ...(random() < 0.4 ? [pick(random, WORDS)] : [])].join(" ");
	const order = pick(random, ["", "relevanz", "neueste", "meistgenutzt"]);
	if (order !== "") query["sortierung"] = order;

	const fits = (m: Planted, choices: Query) =>
		Object.entries(choices).every(([name, value]) => VALUES[name]?.(m, today).includes(value) ?? true) &&
		inWords(m, query["q"] ?? "", "anywhere");
	const part = (m: Planted) => {
		const byTitle = query["q"] !== undefined && (order === "" || order === "relevanz");
		return (
			(VALUES["gueltig"]?.(m, today).length === 0 ? 2 : 0) + (byTitle && !inWords(m, query["q"] ?? "", "title") ? 1 : 0)
		);
	};
	const age = (m: Planted) => Date.parse(m.published_at ?? m.created_at);
	const key = (m: Planted) => (order === "meistgenutzt" ? rounded(m.downloads) : age(m));
	const expected = seen
		.filter((m) => fits(m, query))
		.sort((a, b) => part(a) - part(b) || key(b) - key(a) || b.id - a.id)
		.map(({ id }) => id);

	const path = `/materialien?${new URLSearchParams(query)}`;
	const first = await who.browser.get(path);
	expect([path, totalOn(first)]).toEqual([path, expected.length]);
	expect([path, await walk(who.browser, path, 100)]).toEqual([path, expected]);
	for (const [name, count] of Object.entries(countsOn(first))) {
		const [filter = "", value = ""] = [name.slice(0, name.indexOf("-")), name.slice(name.indexOf("-") + 1)];
		const with_ = seen.filter((m) => fits(m, { ...query, [filter]: value })).length;
		expect([path, name, count]).toEqual([path, name, with_]);
	}
	// What isn't offered would find nothing.
	const offered = countsOn(first);
	for (const [filter, of] of Object.entries(VALUES))
		for (const value of of(sample, today).filter((text) => text !== "" && text !== "null"))
			if (offered[`${filter}-${value}`] === undefined)
				expect([path, filter, value, seen.some((m) => fits(m, { ...query, [filter]: value }))]).toEqual([
					path,
					filter,
					value,
					false,
				]);
}

function inWords(m: Planted, question: string, where: "title" | "anywhere"): boolean {
	const row = withWords(m as Planted & Record<string, string | number | null>);
	const own = `${row["search_title"]}${where === "title" ? "" : ` ${row["search_more"]}`}`.split(" ");
	expect(own.slice(0, 1)).toEqual(textWords(m.title, 1_000).slice(0, 1));
	return questionWords(question).every((word) =>
		own.some((text) => (isBeginning(word) ? text.startsWith(word) : text === word)),
	);
}

function rounded(downloads: number): number {
	const step = downloads < 100 ? 1 : downloads < 1_000 ? 10 : downloads < 10_000 ? 100 : 1_000;
	return Math.floor(downloads / step) * step;
}

async function walk(browser: Browser, path: string, pages: number): Promise<number[]> {
	const page: Answer = await browser.get(path);
	expect(page.status).toBe(200);
	const next = nextOn(page);
	return [...listed(page), ...(next === null || pages === 1 ? [] : await walk(browser, next, pages - 1))];
}

describe("with 10,000 materials", () => {
	it(
		"any combination takes two round trips and at most 150 rows, on every page",
		async () => {
			const random = seeded(5);
			await plantMaterials(env.DB, random, { from: 1, count: 10_000, today: dayOf(clock()), authors: authors() });
			// Rows that say what takes their place cost one row more.
			await env.DB.prepare("UPDATE materials SET replaced_by = 10001 - id").run();
			const paths = [
				"",
				"?sortierung=meistgenutzt",
				"?q=verein",
				"?q=satzung&sortierung=neueste",
				"?gueltig=1",
				"?typ=leitfaden&sprache=de&region=nord",
				"?q=f%C3%B6rderung+verein&jahr=2025",
				"?raum=mo&lizenz=cc0&thema=satzung&zielgruppe=lotsen&niveau=leicht",
				"?q=gibtesnicht",
			];
			for (const { browser, isMember } of [readers.petra, readers.gast, guest])
				for (const query of paths) {
					let path: string | null = `/materialien${query}`;
					for (let pages = 0; pages < 3 && path !== null; pages += 1) {
						const page: Answer = await browser.get(path);
						expect([path, page.status, page.cost.trips]).toEqual([path, 200, isMember ? 2 : 1]);
						expect(page.cost.read, path).toBeLessThanOrEqual(150);
						path = nextOn(page);
					}
				}
			// The middle of the list, and where what is valid ends.
			for (const place of ["0-7460000000000000", "1-9999999999999999", "1-7460000000000000"])
				expect((await readers.petra.browser.get(`/materialien?ab=${place}`)).cost.read, place).toBeLessThanOrEqual(150);
		},
		PATIENCE,
	);
});
