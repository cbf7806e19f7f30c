// Preview, quotes, and the hint about people's data: nothing is kept but the draft, nothing is blocked, nothing typed is lost.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { formOn, formsOn, unescapeHtml, wordsOn } from "./support/page.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let dilek: Browser;
let thread = 0;
let opening = 0;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	petra = await as("petra");
	olena = await as("olena");
	dilek = await as("dilek");
	const { location } = await petra.post("/lotsen/neu", {
		kind: "frage",
		title: "Wer kann uns helfen?",
		body: "Zeile **eins**\n\n- a\n- b",
	});
	thread = Number(/\d+/.exec(location)?.[0]);
	opening = Number(await one("SELECT id FROM posts WHERE thread_id = ?", thread));
});

const counts = async () => [
	await one("SELECT count(*) FROM posts"),
	await one("SELECT count(*) FROM threads"),
	await one("SELECT count(*) FROM revisions"),
];
const body = (html: string, action: string) => formOn(html, action).fields["body"]?.[0];

describe("a preview", () => {
	it("of a new discussion shows the text and what is like it, keeps all that was typed, and stores a draft alone", async () => {
		const before = await counts();
		const typed = {
			kind: "erfahrung",
			title: "Wer kann helfen bei <b>?",
			body: "**fett** <script>\n- eins",
			topics: ["rolle", "einsatz"],
			formular: "v1",
		};
		const page = await olena.post("/lotsen/neu/vorschau", typed);
		expect(page.status).toBe(200);
		expect(page.text).toContain("<strong>fett</strong> &lt;script&gt;");
		expect(page.text).toContain(`/themen/${thread}-wer-kann-uns-helfen`);
		const form = formOn(page.text, "/lotsen/neu");
		expect(form.fields).toMatchObject({
			kind: ["erfahrung"],
			title: [typed.title],
			body: [typed.body],
			topics: ["rolle", "einsatz"],
			formular: ["v1"],
		});
		expect(await counts()).toEqual(before);
		expect((await olena.get("/lotsen/neu")).text).toContain("**fett**");
	});

	it("of a reply and of an edit likewise", async () => {
		const before = await counts();
		const reply = await olena.post(`/themen/${thread}/antworten/vorschau`, {
			body: "Meine *Antwort*",
			formular: "v2",
			ort: String(thread),
		});
		expect(reply.text).toContain("<em>Antwort</em>");
		expect(body(reply.text, `/themen/${thread}/antworten`)).toBe("Meine *Antwort*");
		const nested = await olena.post(`/themen/${thread}/antworten/vorschau?auf=${opening}`, {
			body: "x",
			formular: "v3",
		});
		expect(nested.status).toBe(200);
		const edit = await petra.post(`/beitraege/${opening}/bearbeiten/vorschau`, {
			title: "Neuer Titel hier",
			body: "Neue *Worte*",
			version: "1",
		});
		expect(edit.text).toContain("<em>Worte</em>");
		expect(formOn(edit.text, `/beitraege/${opening}/bearbeiten`).fields).toMatchObject({
			title: ["Neuer Titel hier"],
			body: ["Neue *Worte*"],
		});
		expect(await counts()).toEqual(before);
		expect((await petra.get(`/themen/${thread}`)).text).toContain("<strong>eins</strong>");
	});

	it("is a part alone for htmx, and says so where there is no text", async () => {
		const part = await olena.post("/lotsen/neu/vorschau", { title: "", body: "Kurz" }, { htmx: true });
		expect(part.text).not.toContain("<html");
		expect(part.text).toContain("<p>Kurz</p>");
		const empty = await olena.post(`/themen/${thread}/antworten/vorschau`, { body: " " }, { htmx: true });
		expect(wordsOn(empty.text)).toContain("noch keinen Text");
	});

	it("is for those who may write there", async () => {
		expect((await dilek.post("/lotsen/neu/vorschau", { body: "x" })).status).toBe(403);
		expect((await dilek.post(`/themen/${thread}/antworten/vorschau`, { body: "x" })).status).toBe(403);
		expect((await olena.post(`/beitraege/${opening}/bearbeiten/vorschau`, { body: "x" })).status).toBe(403);
		expect((await olena.post("/mo/neu/vorschau", { body: "x" })).status).toBe(404);
		expect((await olena.post("/themen/99999/antworten/vorschau", { body: "x" })).status).toBe(404);
	});
});

describe("a quote of a whole post", () => {
	it("stands in the form with its author and a link back, below what was begun", async () => {
		await olena.post("/entwuerfe", { ort: String(thread), formular: "q1", body: "Begonnen" });
		const page = await olena.get(`/themen/${thread}/antworten?auf=${opening}&zitat=1`);
		const expected = `> [Petra Lindner schrieb](/beitraege/${opening}):\n>\n> Zeile **eins**\n>\n> - a\n> - b\n\n`;
		expect(body(page.text, `/themen/${thread}/antworten`)).toBe(`Begonnen\n\n${expected}`);
		const sent = await olena.post(`/themen/${thread}/antworten`, { body: `${expected}Danke!`, formular: "q1" });
		expect(sent.status).toBe(303);
		const { text } = await petra.get(`/themen/${thread}`);
		expect(text).toMatch(
			new RegExp(`<blockquote>\\s*<p><a href="/beitraege/${opening}"[^>]*>Petra Lindner schrieb</a>:</p>`),
		);
	});

	it("is offered without a script, and carries its line for those with one", async () => {
		const { text } = await olena.get(`/themen/${thread}`);
		expect(text).toContain(`href="/themen/${thread}/antworten?auf=${opening}&amp;zitat=1"`);
		expect(unescapeHtml(text)).toContain(`data-quote="[Petra Lindner schrieb](/beitraege/${opening}):"`);
		expect((await dilek.get(`/themen/${thread}`)).text).not.toContain("data-quote=");
	});

	it("never holds the words of a removed post, nor of another discussion", async () => {
		await olena.post(`/themen/${thread}/antworten`, { body: "Verschwindet bald", formular: "q2" });
		const reply = await one<number>("SELECT id FROM posts WHERE source = 'Verschwindet bald'");
		await olena.post(`/beitraege/${reply}/entfernen`, {});
		expect((await petra.get(`/themen/${thread}/antworten?auf=${reply}&zitat=1`)).text).not.toContain("Verschwindet");
		const { location } = await petra.post("/gemeinsam/neu", {
			kind: "frage",
			title: "Eine ganz andere Frage",
			body: "x",
		});
		const other = Number(/\d+/.exec(location)?.[0]);
		expect((await petra.get(`/themen/${other}/antworten?auf=${opening}&zitat=1`)).status).toBe(404);
	});
});

describe("a text that seems to hold data about a person", () => {
	const risky = "Ruft bitte Frau K. an: 0151 23456789, geb. 12.03.1985";

	it("comes back once with what was found, and goes with the same words", async () => {
		const before = await counts();
		const first = await olena.post(`/themen/${thread}/antworten`, { body: risky, formular: "h1" });
		expect(first.status).toBe(200);
		expect(wordsOn(first.text)).toContain("Telefonnummer: 0151 23456789");
		expect(wordsOn(first.text)).toContain("Geburtsdatum: geb. 12.03.1985");
		expect(wordsOn(first.text)).toContain("Trotzdem senden");
		expect(await counts()).toEqual(before);
		const form = formOn(first.text, `/themen/${thread}/antworten`);
		expect(form.fields["body"]).toEqual([risky]);
		const both = await Promise.all([olena.post(form.action, form.fields), olena.post(form.action, form.fields)]);
		expect(both.map(({ status }) => status)).toEqual([303, 303]);
		expect(await one("SELECT count(*) FROM posts WHERE source = ?", risky)).toBe(1);
	});

	it("is looked at anew when its words are others", async () => {
		const first = await olena.post(`/themen/${thread}/antworten`, { body: "Nummer 0151 11111111", formular: "h2" });
		const form = formOn(first.text, `/themen/${thread}/antworten`);
		const changed = await olena.post(form.action, { ...form.fields, body: "Nummer 0151 22222222" });
		expect(changed.status).toBe(200);
		expect(wordsOn(changed.text)).toContain("0151 22222222");
		const harmless = await olena.post(form.action, { ...form.fields, body: "Eine Frau, 40, aus Syrien" });
		expect(harmless.status).toBe(303);
	});

	it("is asked for in new discussions and their titles too, with everything kept", async () => {
		const typed = {
			kind: "erfahrung",
			title: "Aktenzeichen 12-34567/24 liegt seit Mai",
			body: "Was tun?",
			topics: ["rolle"],
			formular: "h3",
		};
		const first = await olena.post("/lotsen/neu", typed);
		expect(first.status).toBe(200);
		const form = formOn(first.text, "/lotsen/neu");
		expect(form.fields).toMatchObject({
			kind: ["erfahrung"],
			title: [typed.title],
			topics: ["rolle"],
			formular: ["h3"],
		});
		expect((await olena.post("/lotsen/neu", form.fields)).status).toBe(303);
		expect(await one("SELECT count(*) FROM threads WHERE title = ?", typed.title)).toBe(1);
	});

	it("is asked for in an edit only if it is new there", async () => {
		const post = await one<number>("SELECT id FROM posts WHERE source = ?", risky);
		pass(60_000);
		expect((await olena.post(`/beitraege/${post}/bearbeiten`, { body: `${risky}!`, version: "1" })).status).toBe(303);
		const first = await olena.post(`/beitraege/${post}/bearbeiten`, {
			body: `${risky} DE02120300000000202051`,
			version: "2",
		});
		expect(first.status).toBe(200);
		expect(wordsOn(first.text)).toContain("DE02120300000000202051");
		const form = formOn(first.text, `/beitraege/${post}/bearbeiten`);
		expect((await olena.post(form.action, form.fields)).status).toBe(303);
	});

	it("says for htmx that nothing was sent, and keeps nothing about it", async () => {
		const asked = await olena.post(
			`/themen/${thread}/antworten`,
			{ body: "Seine Nummer: 0170 7654321", formular: "h4" },
			{ htmx: true },
		);
		expect(asked.headers.get("Forum-Asks")).toBe("1");
		expect(asked.text).not.toContain("<html");
		expect(formsOn(asked.text)).toHaveLength(1);
		const page = await olena.post(
			"/lotsen/neu",
			{ kind: "frage", title: "Seine Nummer 0170 7654321", body: "x" },
			{ htmx: true },
		);
		expect([page.headers.get("Forum-Asks"), page.headers.get("HX-Retarget")]).toEqual(["1", "body"]);
		for (const { name } of (
			await env.DB.prepare(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '_cf%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'd1_%'",
			).all<{ name: string }>()
		).results) {
			const rows = JSON.stringify((await env.DB.prepare(`SELECT * FROM ${name}`).all()).results);
			expect(rows.includes("7654321"), name).toBe(false);
		}
	});

	it("leaves an ordinary text alone", async () => {
		const sent = await olena.post(`/themen/${thread}/antworten`, {
			body: "Mo bis Fr 09:00-17:00 Uhr, Fest am 12.05.2026, § 53 AO",
			formular: "h5",
		});
		expect(sent.status).toBe(303);
	});
});

describe("a new discussion by htmx", () => {
	it("leads to its page, and comes back whole where something is wrong", async () => {
		const wrong = await petra.post(
			"/lotsen/neu",
			{ kind: "frage", title: "kurz", body: "x", formular: "n1" },
			{ htmx: true },
		);
		expect([wrong.status, wrong.headers.get("HX-Retarget")]).toEqual([422, "body"]);
		const sent = await petra.post(
			"/lotsen/neu",
			{ kind: "frage", title: "Lang genug jetzt", body: "x", formular: "n1" },
			{ htmx: true },
		);
		expect(sent.status).toBe(200);
		expect(sent.headers.get("HX-Redirect")).toMatch(/^\/themen\/\d+-lang-genug-jetzt$/);
		const edited = await petra.post(
			`/beitraege/${opening}/bearbeiten`,
			{ title: "Ein neuer Titel", body: "x", version: "1" },
			{ htmx: true },
		);
		expect(edited.headers.get("HX-Redirect")).toBe(`/themen/${thread}-ein-neuer-titel`);
	});
});
