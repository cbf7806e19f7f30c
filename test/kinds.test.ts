// The five kinds: what a form of each asks and keeps, who may begin which, how drafts, edits and earlier versions keep the fields.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { de } from "../src/i18n/de.ts";
import { KINDS, type Kind } from "../src/kinds/kinds.ts";
import { type Answer, as, type Browser, clock, one } from "./support/forum.ts";
import { formOn, unescapeHtml, wordsOn } from "./support/page.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus] = await Promise.all([as("petra"), as("olena"), as("markus")]);
});

const idIn = ({ location }: Answer): number => Number(/^\/themen\/(\d+)/.exec(location)?.[1]);

const begin = (browser: Browser, kind: Kind | string, fields: Record<string, string | string[]> = {}) =>
	browser.post("/lotsen/neu", {
		kind,
		title: `Ein Beitrag der Art ${kind}`,
		body: `Text der Art ${kind}`,
		formular: crypto.randomUUID(),
		...fields,
	});

const fieldsOf = async (id: number) =>
	JSON.parse((await one<string>("SELECT fields FROM threads WHERE id = ?", id)) ?? "{}") as Record<string, unknown>;

describe("a discussion of each kind", () => {
	it.each(KINDS)("is begun with its title and text alone, and stands in the list of its kind: %s", async (kind) => {
		const answer = await begin(markus, kind);
		expect(answer.status).toBe(303);
		const id = idIn(answer);
		expect(await one("SELECT kind FROM threads WHERE id = ?", id)).toBe(kind);
		for (const other of KINDS) {
			const { text } = await olena.get(`/lotsen?art=${other}`);
			expect(text.includes(`href="/themen/${id}-`), `${kind} under ${other}`).toBe(other === kind);
		}
		const page = await olena.get(`/themen/${id}`);
		expect(wordsOn(page.text)).toContain(de.kinds[kind].name);
	});

	it("isn't begun of a kind that doesn't exist, also not behind one that does", async () => {
		for (const kind of [["rezept"], ["frage", "rezept"], [""], []]) {
			const before = await one("SELECT count(*) FROM threads");
			const answer = await petra.post("/lotsen/neu", { kind, title: "Was für eine Art ist das?", body: "Mein Text" });
			expect(answer.status).toBe(422);
			expect(wordsOn(answer.text)).toContain(de.errors.choose);
			expect(formOn(answer.text, "/lotsen/neu").fields["body"]).toEqual(["Mein Text"]);
			expect(await one("SELECT count(*) FROM threads")).toBe(before);
		}
	});
});

describe("the form", () => {
	it("shows the fields of the chosen kind only", async () => {
		const names = async (kind: string) => formOn((await petra.get(`/lotsen/neu${kind}`)).text, "/lotsen/neu").visible;
		expect(await names("")).not.toContain("until");
		expect(await names("?art=biete-suche")).toEqual(expect.arrayContaining(["category", "region", "until"]));
		expect(await names("?art=biete-suche")).not.toContain("audience");
		expect(await names("?art=praxisbeispiel")).toEqual(expect.arrayContaining(["contact", "result", "costs"]));
		expect(await names("?art=unsinn")).toEqual(await names(""));
	});

	it("changes its kind without losing a word, with a script and without", async () => {
		const typed = {
			kind: "praxisbeispiel",
			title: "Mein Titel",
			body: "Mein Text",
			topics: ["rolle"],
			felder: "frage",
		};
		const page = await petra.post("/lotsen/neu/felder", typed);
		expect(page.status).toBe(200);
		const { fields, visible } = formOn(page.text, "/lotsen/neu");
		expect([fields["title"], fields["body"], fields["felder"]]).toEqual([
			["Mein Titel"],
			["Mein Text"],
			["praxisbeispiel"],
		]);
		expect(page.text).toMatch(/value="rolle" checked/);
		expect(page.text).toMatch(/value="praxisbeispiel" checked/);
		expect(visible).toContain("pitfalls");
		const part = await petra.post("/lotsen/neu/felder", typed, { htmx: true });
		expect(part.text).toMatch(/^<div class="form" id="felder"/);
		expect(part.text).toContain('id="felder-danach" data-kind="praxisbeispiel" hx-swap-oob="true"');
		expect(part.text).not.toContain("<html");
		expect(await one("SELECT count(*) FROM threads WHERE title = 'Mein Titel'")).toBe(0);
	});

	it("gives back every field that was typed when something is wrong", async () => {
		const own = {
			people: "viele",
			from: "gestern",
			result: "Viel **Gutes**",
			audience: ["frauen", "eltern"],
			contact: "Wir",
		};
		const answer = await begin(petra, "praxisbeispiel", { ...own, title: "kurz", felder: "praxisbeispiel" });
		expect(answer.status).toBe(422);
		const words = wordsOn(answer.text);
		for (const message of [de.errors.numberWrong, de.errors.periodWrong, de.errors.titleShort])
			expect(words).toContain(message);
		const { fields } = formOn(answer.text, "/lotsen/neu");
		for (const name of ["people", "from", "result", "contact"] as const) expect(fields[name]).toEqual([own[name]]);
		expect(answer.text).toMatch(/value="eltern" checked/);
	});
});

describe("an announcement", () => {
	it("is for the Fachstelle of the space: others aren't offered it, and are refused", async () => {
		const before = await one("SELECT count(*) FROM threads");
		expect((await petra.get("/lotsen/neu")).text).not.toContain('value="ankuendigung"');
		expect((await petra.get("/lotsen/neu?art=ankuendigung")).text).not.toContain('name="deadline"');
		for (const kind of ["ankuendigung", ["frage", "ankuendigung"], ["ankuendigung", "frage"]]) {
			const answer = await petra.post("/lotsen/neu", { kind, title: "Eine fremde Ankündigung", body: "Text" });
			expect(answer.status).toBe(403);
		}
		expect((await (await as("jana")).post("/lotsen/neu", { kind: "ankuendigung" })).status).toBe(403);
		expect(await one("SELECT count(*) FROM threads")).toBe(before);
		expect((await markus.get("/lotsen/neu")).text).toContain('value="ankuendigung"');
		expect((await markus.get("/mo/neu")).status).toBe(403);
	});
});

describe("a draft", () => {
	it("keeps every field of its kind, and comes back with it", async () => {
		const byScript = { headers: { "Sec-Fetch-Mode": "cors" } };
		const typed = {
			ort: "lotsen",
			formular: "entwurf-arten",
			felder: "praxisbeispiel",
			kind: "praxisbeispiel",
			title: "",
			body: "",
			result: "Noch nicht fertig",
			audience: ["frauen", "aeltere"],
			costs: "12",
		};
		expect((await olena.post("/entwuerfe", typed, byScript)).status).toBe(204);
		const page = await (await as("olena")).get("/lotsen/neu");
		const { fields } = formOn(page.text, "/lotsen/neu");
		expect(fields["result"]).toEqual(["Noch nicht fertig"]);
		expect(fields["costs"]).toEqual(["12"]);
		expect(page.text).toMatch(/value="praxisbeispiel" checked/);
		expect(page.text).toMatch(/value="aeltere" checked/);
		const kept = JSON.parse((await one<string>("SELECT fields FROM drafts WHERE fields LIKE '%fertig%'")) ?? "{}");
		expect(Object.keys(kept).sort()).toEqual(["audience", "body", "costs", "kind", "result", "title"]);
		// A link that names another kind is what the person wants now.
		expect((await olena.get("/lotsen/neu?art=frage")).text).toMatch(/value="frage" checked/);
	});
});

describe("an edit of the opening post", () => {
	it("changes the fields, keeps what they said before, and shows it", async () => {
		const answer = await begin(petra, "praxisbeispiel", {
			people: "4",
			result: "Erstes Ergebnis",
			contact: "Erster Kontakt",
			felder: "praxisbeispiel",
		});
		const id = idIn(answer);
		const post = Number(await one("SELECT id FROM posts WHERE thread_id = ? AND seq = 1", id));
		const path = `/beitraege/${post}/bearbeiten`;
		const form = formOn((await petra.get(path)).text, path);
		expect([form.fields["people"], form.fields["result"]]).toEqual([["4"], ["Erstes Ergebnis"]]);
		const bad = await petra.post(path, { ...form.fields, people: "zu viele", contact: "Zweiter Kontakt" });
		expect(bad.status).toBe(422);
		expect(formOn(bad.text, path).fields["contact"]).toEqual(["Zweiter Kontakt"]);
		const change = { ...form.fields, people: "7", result: "Zweites Ergebnis" };
		const twice = await Promise.all([petra.post(path, change), petra.post(path, change)]);
		expect(twice.map(({ status }) => status)).toEqual([303, 303]);
		expect(await fieldsOf(id)).toMatchObject({ people: 7, texts: { result: "Zweites Ergebnis" } });
		expect(await one("SELECT count(*) FROM revisions WHERE post_id = ?", post)).toBe(1);
		const page = wordsOn((await olena.get(`/themen/${id}`)).text);
		expect(page).toContain("Zweites Ergebnis");
		expect(page).not.toContain("Erstes Ergebnis");
		const history = wordsOn((await petra.get(`/beitraege/${post}/verlauf`)).text);
		expect(history).toContain("Erstes Ergebnis");
		expect(history).toContain("4 Personen");
	});

	it("of two people's versions loses none: the second one is told", async () => {
		const id = idIn(await begin(petra, "praxisbeispiel", { contact: "Anfang" }));
		const post = Number(await one("SELECT id FROM posts WHERE thread_id = ? AND seq = 1", id));
		const path = `/beitraege/${post}/bearbeiten`;
		const form = formOn((await petra.get(path)).text, path).fields;
		const answers = await Promise.all(
			["hier", "dort"].map((contact) => petra.post(path, { ...form, contact: `Kontakt ${contact}` })),
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
		const lost = answers.find(({ status }) => status === 409);
		expect(formOn(lost?.text ?? "", path).fields["contact"]?.[0]).toMatch(/^Kontakt (hier|dort)$/);
	});
});

describe("the text of a field", () => {
	it("does no harm, wherever it stands", async () => {
		const evil = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) "><script>alert(1)</script>';
		const id = idIn(
			await begin(petra, "praxisbeispiel", {
				result: evil,
				pitfalls: evil,
				materials: evil,
				contact: evil.slice(0, 190),
			}),
		);
		for (const path of [`/themen/${id}`, `/themen/${id}/drucken`, "/lotsen?art=praxisbeispiel"]) {
			const { text } = await petra.get(path);
			expect(text).not.toMatch(/<img|<script>|href="javascript/);
		}
		expect(unescapeHtml((await petra.get(`/themen/${id}`)).text)).toContain("onerror=alert(1)");
	});

	it("leaves with the opening post when that is removed, and comes back with it", async () => {
		const id = idIn(
			await begin(petra, "praxisbeispiel", { result: "zauberergebnis", contact: "zauberkontakt", region: "06535" }),
		);
		await olena.post(`/themen/${id}/antworten`, { body: "Eine Antwort hält den Beitrag" });
		const post = Number(await one("SELECT id FROM posts WHERE thread_id = ? AND seq = 1", id));
		const places = [
			`/themen/${id}`,
			`/themen/${id}/drucken`,
			`/themen/${id}/auch-gemacht`,
			"/lotsen?art=praxisbeispiel",
		];
		const filter = "/lotsen?art=praxisbeispiel&region=06535";
		expect((await olena.get(filter)).text).toContain(`/themen/${id}`);
		await petra.post(`/beitraege/${post}/entfernen`, {});
		for (const path of places) expect((await olena.get(path)).text).not.toContain("zauber");
		expect((await olena.get(`/themen/${id}/drucken`)).status).toBe(404);
		expect((await olena.get(filter)).text).not.toContain(`/themen/${id}`);
		await petra.post(`/beitraege/${post}/wiederherstellen`, {});
		expect((await olena.get(`/themen/${id}`)).text).toContain("zauberergebnis");
		expect((await olena.get(filter)).text).toContain(`/themen/${id}`);
	});
});
