// Practice examples: read as people write them, found by each field and by all together, printed, done again by others.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { MINUTE } from "../src/db/clock.ts";
import { de } from "../src/i18n/de.ts";
import { writeFacets } from "../src/kinds/kind.ts";
import { moduleOf } from "../src/kinds/kinds.ts";
import { kept } from "../src/kinds/praxisbeispiel/fields.ts";
import { type Answer, as, type Browser, clock, one, pass } from "./support/forum.ts";
import { formOn, wordsOn } from "./support/page.ts";
import { plantReplies, plantThreads } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let samira: Browser;
let markus: Browser;

const words = de.kinds.praxisbeispiel;
const idIn = ({ location }: Answer): number => Number(/^\/themen\/(\d+)/.exec(location)?.[1]);

async function begin(fields: Record<string, string | string[]>, space = "lotsen", browser = petra): Promise<number> {
	pass(MINUTE);
	const answer = await browser.post(`/${space}/neu`, {
		kind: "praxisbeispiel",
		felder: "praxisbeispiel",
		title: "Ein Beispiel aus der Praxis",
		body: "Das haben wir gemacht.",
		formular: crypto.randomUUID(),
		...fields,
	});
	expect(answer.status).toBe(303);
	return idIn(answer);
}

async function found(query: string, browser = olena, space = "lotsen"): Promise<number[]> {
	const page = await browser.get(`/${space}?art=praxisbeispiel&${query}`);
	expect(page.cost.trips).toBe(2);
	expect(page.cost.read).toBeLessThanOrEqual(80);
	return [...page.text.matchAll(/<h3><a href="\/themen\/(\d+)/g)].map((match) => Number(match[1]));
}

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, samira, markus] = await Promise.all([as("petra"), as("olena"), as("samira"), as("markus")]);
});

describe("numbers and periods", () => {
	it.each([
		[
			{ costs: "1.850 €", hours: "12,5", people: "4 Personen" },
			{ costs: 1850, hours: 12.5, people: 4 },
		],
		[
			{ costs: "0", hours: "", people: "007" },
			{ costs: 0, hours: null, people: 7 },
		],
		[
			{ from: "3/2025", to: "2026" },
			{ from: "2025-03", to: "2026" },
		],
		[
			{ from: "03.2025", to: "2025-12" },
			{ from: "2025-03", to: "2025-12" },
		],
		[
			{ from: "2025-11", to: "2025" },
			{ from: "2025-11", to: "2025" },
		],
		[
			{ audience: ["frauen", "frauen", ""], region: "" },
			{ audience: ["frauen"], region: null },
		],
	])("are read as people write them: %j", async (typed, stored) => {
		const id = await begin(typed as Record<string, string | string[]>);
		expect(JSON.parse((await one<string>("SELECT fields FROM threads WHERE id = ?", id)) ?? "")).toMatchObject(stored);
	});

	it.each([
		[{ costs: "-5" }, de.errors.numberWrong],
		[{ people: "1e9" }, de.errors.numberWrong],
		[{ hours: "zehn" }, de.errors.numberWrong],
		[{ from: "13/2025" }, de.errors.periodWrong],
		[{ from: "2025", to: "2024" }, de.errors.periodOrder],
		[{ from: "05/2025", to: "04/2025" }, de.errors.periodOrder],
		[{ audience: ["frauen", "eltern", "kinder", "aeltere"] }, de.errors.audienceMany],
		[{ audience: ["unbekannt"] }, de.errors.choose],
		[{ region: "99999" }, de.errors.choose],
		[{ result: "x".repeat(8_001) }, de.errors.tooLong],
		[{ contact: "x".repeat(201) }, de.errors.tooLong],
	])("that aren't any are refused: %j", async (typed, message) => {
		const before = await one("SELECT count(*) FROM threads");
		const answer = await petra.post("/lotsen/neu", {
			kind: "praxisbeispiel",
			title: "Ein falsches Beispiel",
			body: "Text bleibt",
			...(typed as Record<string, string | string[]>),
		});
		expect(answer.status).toBe(422);
		expect(wordsOn(answer.text)).toContain(message);
		expect(formOn(answer.text, "/lotsen/neu").fields["body"]).toEqual(["Text bleibt"]);
		expect(await one("SELECT count(*) FROM threads")).toBe(before);
	});
});

describe("a filter", () => {
	let one_ = 0;
	let two = 0;
	let three = 0;
	beforeAll(async () => {
		const common = { from: "2019", to: "2019" };
		one_ = await begin({
			...common,
			audience: ["frauen", "eltern"],
			region: "06535",
			people: "2",
			costs: "0",
			topics: ["rolle"],
		});
		two = await begin({
			...common,
			audience: ["frauen"],
			region: "06411",
			people: "3",
			hours: "10",
			costs: "501",
			topics: ["rolle"],
		});
		three = await begin({ ...common, audience: ["kinder"], region: "06535", hours: "201", costs: "500" }, "gemeinsam");
	});

	it.each([
		["zielgruppe=frauen", () => [two, one_]],
		["zielgruppe=eltern", () => [one_]],
		["region=06411", () => [two]],
		["personen=2", () => [one_]],
		["personen=5", () => [two]],
		["stunden=10", () => [two]],
		["kosten=0", () => [one_]],
		["kosten=2000", () => [two]],
		["zielgruppe=frauen&region=06535", () => [one_]],
		["zielgruppe=frauen&region=06535&thema=rolle", () => [one_]],
		["zielgruppe=frauen&thema=rolle&kosten=2000&stunden=10&personen=5&region=06411", () => [two]],
		["zielgruppe=frauen&thema=gewinnen", () => []],
		["zielgruppe=kinder", () => []],
	])("gives what fits, the latest first: %s", async (query, expected) => {
		expect(await found(`jahr=2019&${query}`)).toEqual(expected());
		expect(await found(`jahr=2020&${query}`)).toEqual([]);
	});

	it("keeps to its space, and can't be made to name anything else", async () => {
		expect(await found("jahr=2019", olena, "gemeinsam")).toEqual([three]);
		expect(await found("jahr=2019&zielgruppe=unsinn")).toEqual(await found("jahr=2019"));
		expect(await found("jahr=2019&zielgruppe=%26thema%3Drolle")).toEqual(await found("jahr=2019"));
	});

	it("stands in the form and as a chip that takes it away", async () => {
		const { text } = await olena.get("/lotsen?art=praxisbeispiel&jahr=2019&zielgruppe=frauen");
		expect(text).toMatch(/<option value="frauen" selected=""/);
		expect(text).toContain('<form method="get" action="/lotsen">');
		expect(text).toContain('href="/lotsen?art=praxisbeispiel&amp;jahr=2019"');
		expect(text).toContain('href="/lotsen?art=praxisbeispiel&amp;zielgruppe=frauen"');
	});

	it("finds a long period by its last years, and an early one", async () => {
		const long = await begin({ from: "2010", to: "2023" });
		const early = await begin({ from: "2012" });
		expect([await found("jahr=2023"), await found("jahr=2021"), await found("jahr=2018")]).toEqual([
			[long],
			[long],
			[],
		]);
		expect(await found("jahr=frueher")).toEqual([early]);
	});

	it("follows an edit, a change of topics, a move and a removal", async () => {
		const id = await begin({ from: "2018", audience: ["vereine"], topics: ["rolle"] });
		const set = (text: string) => env.DB.prepare(`UPDATE threads SET ${text} WHERE id = ?`).bind(id).run();
		expect(await found("jahr=2018&thema=rolle")).toEqual([id]);
		await set("topics = '[\"gewinnen\"]'");
		expect([await found("jahr=2018&thema=rolle"), await found("jahr=2018&thema=gewinnen")]).toEqual([[], [id]]);
		await set("space_id = 'gemeinsam'");
		expect([await found("jahr=2018"), await found("jahr=2018", olena, "gemeinsam")]).toEqual([[], [id]]);
		await set("removed_at = '2026'");
		expect(await found("jahr=2018", olena, "gemeinsam")).toEqual([]);
		await set("removed_at = NULL");
		expect(await found("jahr=2018&zielgruppe=vereine", olena, "gemeinsam")).toEqual([id]);
	});

	it("costs the same among ten thousand, however few fit", async () => {
		await plantThreads(env.DB, 10_000, [personId("dilek"), personId("samira")], clock());
		const own = kept({
			audience: ["nachbarschaft"],
			region: null,
			from: "2022",
			to: null,
			people: 1,
			hours: null,
			costs: null,
			result: "",
			pitfalls: "",
			contact: "",
			materials: "",
		});
		const rare = kept({
			audience: ["nachbarschaft"],
			region: "06411",
			from: "2022",
			to: null,
			people: 1,
			hours: null,
			costs: null,
			result: "",
			pitfalls: "",
			contact: "",
			materials: "",
		});
		const { filters } = moduleOf("praxisbeispiel");
		await env.DB.prepare(
			"UPDATE threads SET kind = 'praxisbeispiel', facets = iif(id % 1000 = 5, ?, ?) WHERE title LIKE 'Gepflanzt%'",
		)
			.bind(writeFacets(filters, rare.facets), writeFacets(filters, own.facets))
			.run();
		const path = "jahr=2022&zielgruppe=nachbarschaft&personen=2";
		expect(await found(path)).toHaveLength(15);
		const few = await found(`${path}&region=06411`);
		expect(few.length).toBeGreaterThan(0);
		expect(few.length).toBeLessThan(5);
		// Page after page each comes once.
		let next: string | null = `/lotsen?art=praxisbeispiel&${path}`;
		const seen: string[] = [];
		for (let page = 0; page < 4 && next !== null; page += 1) {
			const { text, cost } = await olena.get(next);
			expect(cost.read).toBeLessThanOrEqual(80);
			seen.push(...[...text.matchAll(/<h3><a href="\/themen\/(\d+)/g)].map((match) => match[1] ?? ""));
			next = /href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? null;
		}
		expect(seen).toHaveLength(60);
		expect(new Set(seen).size).toBe(60);
	});
});

describe("the page to print", () => {
	it("holds everything of the example on one sheet", async () => {
		const id = await begin({
			audience: ["frauen"],
			costs: "850",
			result: "Viel **Gutes**",
			pitfalls: "Wenig",
			contact: "Petra",
			materials: "[Liste](https://www.verein.example/liste)",
		});
		const page = await olena.get(`/themen/${id}/drucken`);
		expect(page.cost).toMatchObject({ trips: 2 });
		const text = wordsOn(page.text);
		for (const part of [
			"Ein Beispiel aus der Praxis",
			"Frauen",
			"850 €",
			"Das haben wir gemacht.",
			"Viel Gutes",
			"Wenig",
			"Petra Lindner",
			"Liste",
		])
			expect(text).toContain(part);
		expect(page.text).not.toContain("<textarea");
		expect((await olena.get("/themen/999999/drucken")).status).toBe(404);
	});

	it("exists for examples only", async () => {
		const question = idIn(
			await petra.post("/lotsen/neu", { kind: "frage", title: "Eine Frage zum Drucken?", body: "Text" }),
		);
		for (const path of ["drucken", "auch-gemacht"])
			expect((await petra.get(`/themen/${question}/${path}`)).status).toBe(404);
		expect((await olena.post(`/themen/${question}/auch-gemacht`, { note: "" })).status).toBe(404);
	});
});

describe("„Das haben wir auch gemacht“", () => {
	it("is said once however often one presses, is seen by all with name and note, and can be taken back", async () => {
		const id = await begin({});
		const path = `/themen/${id}/auch-gemacht`;
		const before = await olena.get(`/themen/${id}`);
		expect(wordsOn(before.text)).toContain(words.adoptHint);
		const twice = await Promise.all([1, 2, 3].map(() => olena.post(path, { note: "Bei uns mit 12 Familien" })));
		expect(twice.map(({ status }) => status)).toEqual([303, 303, 303]);
		expect(await one("SELECT adopted_by FROM threads WHERE id = ?", id)).toBe(JSON.stringify([personId("olena")]));
		const page = wordsOn((await petra.get(`/themen/${id}`)).text);
		expect(page).toContain(words.adoptedBy(1));
		expect(page).toContain("Olena Kovalenko , Lots*innen-Projekt Rhönwege : Bei uns mit 12 Familien");
		await olena.post(path, { note: "Jetzt mit 15" });
		expect(wordsOn((await petra.get(path)).text)).toContain("Jetzt mit 15");
		await Promise.all([1, 2].map(() => olena.post(`${path}/zurueck`, {})));
		expect(await one("SELECT adopted_by FROM threads WHERE id = ?", id)).toBe("[]");
		expect(wordsOn((await petra.get(`/themen/${id}`)).text)).toContain(words.adoptedBy(0));
	});

	it("isn't possible any more once the discussion is closed", async () => {
		const id = await begin({});
		await markus.post(`/themen/${id}/schliessen`, { reason: "Alles ist gesagt" });
		expect((await olena.post(`/themen/${id}/auch-gemacht`, { note: "Trotzdem" })).status).toBe(403);
		expect(await one("SELECT count(*) FROM adoptions WHERE thread_id = ?", id)).toBe(0);
	});

	it("of several people at once loses nobody", async () => {
		const id = await begin({});
		const people = [olena, samira, markus, await as("ayse"), await as("jonas")];
		await Promise.all(people.map((browser) => browser.post(`/themen/${id}/auch-gemacht`, { note: "" })));
		expect(JSON.parse((await one<string>("SELECT adopted_by FROM threads WHERE id = ?", id)) ?? "")).toHaveLength(5);
		const page = await petra.get(`/themen/${id}`);
		expect(wordsOn(page.text)).toContain(words.adoptedBy(5));
		expect([...page.text.matchAll(/<li><strong dir="auto">/g)]).toHaveLength(3);
		const list = await petra.get(`/themen/${id}/auch-gemacht`);
		expect(list.cost).toMatchObject({ trips: 2 });
		expect(list.cost.read).toBeLessThanOrEqual(80);
		expect([...list.text.matchAll(/class="face"/g)].length).toBeGreaterThanOrEqual(5);
	});

	it("costs no page too much, also a long one that is all new", async () => {
		const id = await begin({});
		await plantReplies(
			env.DB,
			id,
			"lotsen",
			[1, ...Array.from({ length: 59 }, (_, index) => (index % 3) + 1)],
			clock(),
		);
		for (const browser of [olena, samira, markus, await as("ayse"), await as("jonas")])
			await browser.post(`/themen/${id}/auch-gemacht`, { note: "Auch bei uns" });
		for (const query of ["", "?beitrag=neu", "?ab=00005", "?vor=fffff"]) {
			const page = await olena.get(`/themen/${id}${query}`);
			expect(page.cost.trips).toBe(2);
			expect(page.cost.read, query).toBeLessThanOrEqual(80);
		}
		// Further down their names aren't read, only their number is known.
		expect(wordsOn((await olena.get(`/themen/${id}?ab=00005`)).text)).toContain(words.adoptedBy(5));
	});

	it("isn't for one's own example, nor for those who only read; the Fachstelle may remove an entry", async () => {
		const id = await begin({});
		const path = `/themen/${id}/auch-gemacht`;
		expect((await petra.post(path, { note: "" })).status).toBe(403);
		expect((await (await as("jana")).post(path, { note: "" })).status).toBe(403);
		expect((await (await as("gast")).post(path, { note: "" })).status).toBe(404);
		expect((await petra.get(`/themen/${id}`)).text).not.toContain(`action="${path}"`);
		expect((await olena.post(path, { note: "x".repeat(201) })).status).toBe(422);
		await olena.post(path, { note: "Notiz" });
		expect((await samira.post(`${path}/zurueck`, { member: String(personId("olena")) })).status).toBe(403);
		expect(await one("SELECT count(*) FROM adoptions WHERE thread_id = ?", id)).toBe(1);
		expect((await markus.post(`${path}/zurueck`, { member: String(personId("olena")) })).status).toBe(303);
		expect(await one("SELECT count(*) FROM adoptions WHERE thread_id = ?", id)).toBe(0);
	});

	it("moves along with the example, so that only its readers know", async () => {
		const id = await begin({});
		await olena.post(`/themen/${id}/auch-gemacht`, { note: "Notiz" });
		await env.DB.prepare("UPDATE threads SET space_id = 'gemeinsam' WHERE id = ?").bind(id).run();
		expect(await one("SELECT space_id FROM adoptions WHERE thread_id = ?", id)).toBe("gemeinsam");
	});
});
