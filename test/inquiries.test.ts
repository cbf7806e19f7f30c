// Questions to the Fachstelle: private to the asker and those who moderate the space, taken once, public only with consent.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { as, Browser, clock, one } from "./support/forum.ts";
import { formOn } from "./support/page.ts";
import { insert } from "./support/planting.ts";
import { routesOf } from "./support/routes.ts";
import type { PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const WORD = "zauberfrage";
const people = new Map<PersonKey, Browser>();
const by = (person: PersonKey): Browser => people.get(person) as Browser;
let id = 0;
let forms = 0;

/** Asks the Fachstelle of the green space, unless another is named; gives the question's number. */
async function ask(who: PersonKey, body: string, space = "lotsen", formular = `f${++forms}`): Promise<number> {
	const { location } = await by(who).post(`/${space}/fachstelle-fragen`, {
		title: `Meine Frage ${body}`,
		body,
		formular,
	});
	return Number(/^\/fachstelle-fragen\/(\d+)$/.exec(location)?.[1] ?? 0);
}

const state = (question: number) => one<string>("SELECT state FROM inquiries WHERE id = ?", question);
const letters = (person: PersonKey) => one<number>("SELECT letters FROM members WHERE id = ?", personId(person));

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	for (const person of ["verwaltung", "jana", "markus", "dilek", "petra", "olena", "gast"] as const)
		people.set(person, await as(person));
	id = await ask("olena", WORD);
});

describe("a question to the Fachstelle", () => {
	it("is asked from the space, once however often the form is sent, and refused with its text if it is too short", async () => {
		expect((await by("olena").get("/lotsen")).text).toContain("/lotsen/fachstelle-fragen");
		expect((await by("olena").get("/")).text).toContain("/lotsen/fachstelle-fragen");
		expect(id).toBeGreaterThan(0);
		const twice = await Promise.all([ask("petra", "doppelt", "lotsen", "d"), ask("petra", "doppelt", "lotsen", "d")]);
		expect(twice[0]).toBe(twice[1]);
		expect(await one("SELECT count(*) FROM inquiry_answers WHERE source = 'doppelt'")).toBe(1);
		const short = await by("olena").post("/lotsen/fachstelle-fragen", { title: "kurz", body: "bleibt" });
		expect([short.status, short.text.includes("bleibt</textarea>")]).toEqual([422, true]);
		expect((await by("olena").get("/mo/fachstelle-fragen")).status).toBe(404);
		expect((await by("olena").post("/mo/fachstelle-fragen", { title: "Eine Frage von außen", body: "x" })).status).toBe(
			404,
		);
	});

	it("is taken by one, also when two take it at once", async () => {
		const answers = await Promise.all(
			(["markus", "verwaltung"] as const).map((person) => by(person).post(`/fachstelle-fragen/${id}/uebernehmen`, {})),
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
		expect(answers.find(({ status }) => status === 409)?.text).toContain("hat die Frage inzwischen übernommen.");
		expect(await state(id)).toBe("arbeit");
		const owner = await one<number>("SELECT owner_id FROM inquiries WHERE id = ?", id);
		const [first, second] =
			owner === personId("markus") ? (["markus", "verwaltung"] as const) : (["verwaltung", "markus"] as const);
		expect((await by(first).post(`/fachstelle-fragen/${id}/uebernehmen`, {})).status).toBe(303);
		// Somebody may take it over from whom they see, and give it back.
		expect((await by(second).post(`/fachstelle-fragen/${id}/uebernehmen`, { von: String(owner) })).status).toBe(303);
		await by(second).post(`/fachstelle-fragen/${id}/abgeben`, {});
		expect(await state(id)).toBe("offen");
		await by("markus").post(`/fachstelle-fragen/${id}/uebernehmen`, {});
	});

	it("is answered; of two answers at once the second is shown the first, and keeps its text", async () => {
		const page = await by("markus").get(`/fachstelle-fragen/${id}`);
		const form = formOn(page.text, `/fachstelle-fragen/${id}/antworten`);
		const sent = (person: PersonKey) =>
			by(person).post(`/fachstelle-fragen/${id}/antworten`, {
				bis: form.fields["bis"] ?? "",
				formular: person,
				body: `Antwort von ${person} ${WORD}`,
			});
		const both = await Promise.all([sent("markus"), sent("verwaltung")]);
		expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
		const late = both.find(({ status }) => status === 409);
		expect(late?.text).toContain("Inzwischen hat jemand geschrieben.");
		expect(late?.text).toMatch(/Antwort von \w+ zauberfrage<\/textarea>/);
		expect(formOn(late?.text ?? "", `/fachstelle-fragen/${id}/antworten`).fields["bis"]).toEqual(["2"]);
		expect([await state(id), await one("SELECT last_seq FROM inquiries WHERE id = ?", id)]).toEqual(["beantwortet", 2]);
	});

	it("tells the asker that an answer came, until they have seen it; writing again opens it", async () => {
		expect(await letters("olena")).toBe(1);
		expect((await by("olena").get("/nachrichten")).text).toContain("Die Fachstelle hat Ihnen geantwortet");
		expect((await by("olena").get(`/fachstelle-fragen/${id}`)).text).toContain(`Antwort von`);
		await by("olena").post(`/fachstelle-fragen/${id}/gelesen`, { seqs: "2" });
		expect(await letters("olena")).toBe(0);
		const more = { body: "Danke, und noch etwas", formular: "mehr" };
		await Promise.all([1, 2].map(() => by("olena").post(`/fachstelle-fragen/${id}/antworten`, more)));
		expect(await one("SELECT last_seq FROM inquiries WHERE id = ?", id)).toBe(3);
		expect(await state(id)).toBe("arbeit");
		expect((await by("markus").get("/moderation/fragen?ansicht=arbeit")).text).toContain(WORD);
	});

	it("keeps a draft", async () => {
		const script = { headers: { "Sec-Fetch-Mode": "cors" } };
		for (const [ort, path] of [
			["fachstelle/gemeinsam", "/gemeinsam/fachstelle-fragen"],
			[`frage/${id}`, `/fachstelle-fragen/${id}`],
		] as const) {
			await by("olena").post("/entwuerfe", { ort, formular: ort, title: "", body: `Entwurf ${ort}` }, script);
			expect((await by("olena").get(path)).text).toContain(`Entwurf ${ort}</textarea>`);
			expect((await by("olena").get("/entwuerfe")).text).toContain(`Entwurf ${ort}`);
		}
		await by("dilek").post("/entwuerfe", { ort: `frage/${id}`, formular: "x", body: "fremd" }, script);
		expect(await one("SELECT count(*) FROM drafts WHERE fields LIKE '%fremd%'")).toBe(0);
	});
});

describe("who sees it", () => {
	const paths = (): string[] => [
		...routesOf("GET").filter((path) => !path.includes(":")),
		...["offen", "arbeit", "beantwortet"].map((view) => `/moderation/fragen?ansicht=${view}`),
		`/fachstelle-fragen/${id}`,
		`/fachstelle-fragen/${id}?ab=1`,
		`/fachstelle-fragen/${id}/oeffentlich`,
	];

	it("is the asker and those who moderate its space, and nobody else", async () => {
		for (const person of ["olena", "markus", "verwaltung"] as const)
			expect((await by(person).get(`/fachstelle-fragen/${id}`)).text, person).toContain(WORD);
		// Jana moderates the other two spaces and reads the green one.
		for (const person of ["jana", "petra", "dilek", "gast", "guest"] as const)
			for (const path of paths())
				for (const htmx of [false, true]) {
					const browser = person === "guest" ? new Browser() : by(person);
					expect((await browser.get(path, { htmx })).text.includes(WORD), `${path} for ${person}`).toBe(false);
				}
	});

	it("is also who may do something with it", async () => {
		for (const person of ["jana", "petra", "dilek"] as const)
			for (const [path, form] of [
				["antworten", { body: "von außen" }],
				["vorschau", { body: "von außen" }],
				["uebernehmen", {}],
				["abgeben", {}],
				["oeffentlich", { title: "Eine Frage von außen", body: "von außen" }],
				["oeffentlich/zustimmen", { title: "Eine Frage von außen", body: "von außen" }],
				["oeffentlich/zurueck", {}],
			] as const)
				expect((await by(person).post(`/fachstelle-fragen/${id}/${path}`, form)).status, `${path} ${person}`).toBe(404);
		for (const path of ["uebernehmen", "abgeben", "oeffentlich"])
			expect(
				(await by("olena").post(`/fachstelle-fragen/${id}/${path}`, { title: "Selbst gefragt", body: "x" })).status,
			).toBe(403);
		expect(
			(
				await by("markus").post(`/fachstelle-fragen/${id}/oeffentlich/zustimmen`, {
					title: "Ohne Zustimmung",
					body: "x",
				})
			).status,
		).toBe(403);
		expect((await by("petra").get("/moderation/fragen")).status).toBe(403);
	});
});

describe("a question made public", () => {
	const text = { title: "Was tun, wenn es zu viel wird?", body: "Jemand begleitet sehr viele Menschen." };
	const threads = () => one<number>("SELECT count(*) FROM threads WHERE title LIKE 'Was tun%'");

	it("waits for the asker's consent, who may decline", async () => {
		await by("markus").post(`/fachstelle-fragen/${id}/oeffentlich`, text);
		expect(await threads()).toBe(0);
		expect(await letters("olena")).toBe(1);
		expect((await by("olena").get(`/fachstelle-fragen/${id}`)).text).toContain("Darf das anonym in den Raum?");
		await by("olena").post(`/fachstelle-fragen/${id}/oeffentlich/zurueck`, {});
		expect((await by("markus").get(`/fachstelle-fragen/${id}`)).text).toContain("Die Frage bleibt privat.");
		expect((await by("olena").post(`/fachstelle-fragen/${id}/oeffentlich/zustimmen`, text)).status).toBe(422);
		expect([await threads(), await letters("olena")]).toEqual([0, 0]);
	});

	it("appears once in the name of the Fachstelle, with the asker's words, and nothing leads back to them", async () => {
		await by("markus").post(`/fachstelle-fragen/${id}/oeffentlich`, text);
		const changed = { title: "Was tun, wenn die Arbeit zu viel wird?", body: "Jemand begleitet viele." };
		expect(
			(await by("olena").post(`/fachstelle-fragen/${id}/oeffentlich/zustimmen`, { title: "kurz", body: "y" })).status,
		).toBe(422);
		await Promise.all([1, 2].map(() => by("olena").post(`/fachstelle-fragen/${id}/oeffentlich/zustimmen`, changed)));
		expect(await threads()).toBe(1);
		const thread = await env.DB.prepare("SELECT * FROM threads WHERE title = ?")
			.bind(changed.title)
			.first<Record<string, unknown>>();
		expect([thread?.["author_id"], thread?.["kind"], thread?.["anonymous"]]).toEqual([personId("markus"), "frage", 1]);
		const seen = await by("petra").get(`/themen/${thread?.["id"]}`);
		expect(seen.text).toContain("Anonym gefragt");
		expect(seen.text).not.toContain("Olena");
		expect(seen.text).not.toContain("fachstelle-fragen/");
		for (const person of ["olena", "markus"] as const)
			expect((await by(person).get(`/fachstelle-fragen/${id}`)).text).toContain(`/themen/${thread?.["id"]}`);
		expect((await by("markus").post(`/fachstelle-fragen/${id}/oeffentlich`, text)).status).toBe(403);
	});

	it("doesn't appear when whoever proposed it no longer moderates", async () => {
		const other = await ask("petra", "Zweite");
		await by("markus").post(`/fachstelle-fragen/${other}/oeffentlich`, {
			...text,
			title: "Wie geht das mit dem Vertrag?",
		});
		const level = (to: number) =>
			env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = ? AND space_id = 'lotsen'")
				.bind(to, personId("markus"))
				.run();
		await level(1);
		const answer = await by("petra").post(`/fachstelle-fragen/${other}/oeffentlich/zustimmen`, {
			...text,
			title: "Wie geht das mit dem Vertrag?",
		});
		expect([answer.status, answer.text.includes("Der Vorschlag gilt nicht mehr.")]).toEqual([422, true]);
		expect(await one("SELECT count(*) FROM threads WHERE title LIKE 'Wie geht%'")).toBe(0);
		await level(3);
	});
});

describe("the lists", () => {
	it("cost two trips and eighty rows, and lose no question", async () => {
		const rows = Array.from({ length: 60 }, (_, index) => ({
			id: 1000 + index,
			space_id: (["mo", "lotsen", "gemeinsam"] as const)[index % 3] ?? "mo",
			asker_id: personId("petra"),
			title: `Frage Nummer ${index}`,
			state: "arbeit",
			owner_id: personId("markus"),
			form_key: `viele-${index}`,
			created_at: `2026-10-01T10:00:00.${String(Math.floor(index / 4)).padStart(3, "0")}Z`,
			last_seq: 1,
		}));
		await insert(env.DB, "inquiries", rows);
		for (let n = 0; n < 40; n += 1)
			await by("petra").post("/fachstelle-fragen/1000/antworten", { body: `Noch ${n}`, formular: `n${n}` });
		for (const [person, start] of [
			["petra", "/fachstelle-fragen"],
			["verwaltung", "/moderation/fragen?ansicht=arbeit"],
		] as const) {
			const found = new Set<string>();
			let path = start as string;
			for (let turn = 0; turn < 20 && path !== ""; turn += 1) {
				const { text, cost } = await by(person).get(path);
				expect([path, cost.trips <= 2, cost.read <= 80 ? true : cost.read]).toEqual([path, true, true]);
				for (const [, number] of text.matchAll(/href="\/fachstelle-fragen\/(1\d{3})"/g)) found.add(number ?? "");
				path = (/href="([^"]*)" rel="next"/.exec(text)?.[1] ?? "").replaceAll("&amp;", "&");
			}
			expect(found.size, start).toBe(60);
		}
		for (const path of ["/fachstelle-fragen/1000", "/fachstelle-fragen/1000?ab=15", "/lotsen/fachstelle-fragen"]) {
			const { cost } = await by("petra").get(path);
			expect([path, cost.trips <= 2, cost.read <= 80 ? true : cost.read]).toEqual([path, true, true]);
		}
	});
});
