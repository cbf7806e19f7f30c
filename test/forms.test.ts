// Bad input of every kind gets a clear answer in German, changes nothing, and never loses what was typed.
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DAY, instant } from "../src/db/clock.ts";
import { sha256 } from "../src/db/ids.ts";
import { createDevelopmentApp } from "../src/dev/index.ts";
import { FORM_LIMIT } from "../src/http/forms.ts";
import { CONTENT_SECURITY_POLICY } from "../src/http/headers.ts";
import { de } from "../src/i18n/de.ts";
import { LONGEST } from "../src/text/markdown.ts";
import { type Answer, type Asking, type Browser, bindings, clock, lastCode, ORIGIN, one } from "./support/forum.ts";
import { CarefulBrowser, formOn, formsOn, wordsOn } from "./support/page.ts";
import { routesOf } from "./support/routes.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plant } from "./world/plant.ts";

type Fields = Record<string, string | string[]>;

const people = new Map<PersonKey, CarefulBrowser>();
const by = (person: PersonKey): CarefulBrowser => {
	const browser = people.get(person);
	if (browser === undefined) throw new Error(`${person} isn't signed in`);
	return browser;
};
const guest = () => new CarefulBrowser();

/** One discussion of Petra's in the green space with a reply of Olena's, a request to join, and what lies in private. */
const ids = {
	thread: 0,
	opening: 0,
	reply: 0,
	application: 0,
	conversation: 0,
	message: 0,
	report: 0,
	inquiry: 0,
	collection: 0,
	section: 0,
	text: 0,
	proposal: 0,
};
/** The address of an invitation of Petra's organisation. */
let invitation = "";
/** The reply and another discussion there, as fields of forms; their numbers come later. */
const REPLY: string[] = [];
const OTHER: string[] = [];

beforeAll(async () => {
	vi.spyOn(console, "error").mockImplementation(() => undefined);
	await plant(env.DB, clock());
	for (const person of ["petra", "olena", "markus", "verwaltung", "gast", "neu", "gesperrt"] as const)
		people.set(person, (await guest().signIn(PEOPLE[person].email)) as CarefulBrowser);
	await by("petra").post("/lotsen/neu", { kind: "frage", title: "Für die Formulare", body: "Anfang" });
	ids.thread = (await one<number>("SELECT max(id) FROM threads")) ?? 0;
	await by("olena").post(`/themen/${ids.thread}/antworten`, { body: "Antwort" });
	ids.opening = (await one<number>("SELECT id FROM posts WHERE thread_id = ? AND depth = 0", ids.thread)) ?? 0;
	ids.reply = (await one<number>("SELECT id FROM posts WHERE thread_id = ? AND depth = 1", ids.thread)) ?? 0;
	REPLY.push(String(ids.reply));
	OTHER.push(String(await one<number>("SELECT min(id) FROM threads WHERE space_id = 'lotsen'")));
	await by("petra").post("/sammlungen/neu", { title: "Für die Formulare", about: "", wer: "self" });
	ids.collection = (await one<number>("SELECT max(id) FROM collections")) ?? 0;
	await by("petra").post(`/sammlungen/${ids.collection}/abschnitte`, { title: "Abschnitt", body: "" });
	ids.section = (await one<number>("SELECT max(id) FROM collection_entries")) ?? 0;
	const text = {
		title: "Ein Text für alle",
		type: "leitfaden",
		space: "lotsen",
		licence: "cc-by",
		body: "# Ziele\n\nText",
	};
	ids.text = Number(/\d+/.exec((await by("petra").post("/materialien/neu", text)).location)?.[0]);
	const proposal = { basis: "1", body: "# Ziele\n\nEin neuer Text", note: "" };
	const made = await by("olena").post(`/materialien/${ids.text}/vorschlaege/neu?abschnitt=ziele`, proposal);
	ids.proposal = Number(/\d+$/.exec(made.location)?.[0]);
	ids.application = (await one<number>("SELECT id FROM applications WHERE state = 'waiting'")) ?? 0;
	await plantPrivate();
});

/** An invitation, a conversation in which something was reported, and a question to the Fachstelle. */
async function plantPrivate(): Promise<void> {
	const rights = { "recht-lotsen": "2", tage: "30", anzahl: "10" };
	const made = await by("petra").post("/organisationen/1/einladungen", rights);
	const { text } = await by("petra").get(made.location);
	invitation = /http:\/\/localhost(\/einladung\/[0-9a-z-]+)"/.exec(text)?.[1] ?? "";
	await by("petra").post("/nachrichten/neu", { an: String(personId("olena")), body: "Guten Tag" });
	ids.conversation = (await one<number>("SELECT max(id) FROM conversations")) ?? 0;
	await by("olena").post(`/nachrichten/${ids.conversation}`, { body: "Guten Abend" });
	ids.message = (await one<number>("SELECT max(id) FROM messages")) ?? 0;
	await by("petra").post(`/nachrichten/${ids.conversation}/melden/${ids.message}`, { reason: "Ein guter Grund" });
	ids.report = (await one<number>("SELECT max(id) FROM message_reports")) ?? 0;
	await by("petra").post("/lotsen/fachstelle-fragen", { title: "Eine private Frage", body: "Wie geht das?" });
	ids.inquiry = (await one<number>("SELECT max(id) FROM inquiries")) ?? 0;
}

/** A form with good values, who sends it, and the fields into which people write. */
type Case = {
	name: string;
	who: PersonKey | "guest";
	path(): string;
	good: Fields;
	texts: string[];
	htmx?: boolean;
	tooLong?: string;
};

const CASES: readonly Case[] = [
	{
		name: "the right address of somebody invited",
		who: "verwaltung",
		path: () => "/moderation/einladungen/gast/1/adresse",
		good: { email: "roya.richtig@verein.example" },
		texts: ["email"],
	},
	{
		name: "a new discussion",
		who: "petra",
		path: () => "/lotsen/neu",
		good: { kind: "frage", title: "Eine gute Überschrift", body: "Ein guter Text", topics: ["rolle"] },
		texts: ["title", "body"],
	},
	{
		name: "a reply",
		who: "petra",
		path: () => `/themen/${ids.thread}/antworten`,
		good: { body: "Ein guter Text" },
		texts: ["body"],
		htmx: true,
	},
	{
		name: "a reply to a reply",
		who: "petra",
		path: () => `/themen/${ids.thread}/antworten?auf=${ids.reply}`,
		good: { body: "Ein guter Text" },
		texts: ["body"],
		htmx: true,
	},
	{
		name: "a change of a reply",
		who: "olena",
		path: () => `/beitraege/${ids.reply}/bearbeiten`,
		good: { version: "1", body: "Ein anderer Text" },
		texts: ["body"],
		htmx: true,
	},
	{
		name: "a change of an opening post",
		who: "petra",
		path: () => `/beitraege/${ids.opening}/bearbeiten`,
		good: { version: "1", title: "Eine andere Überschrift", body: "Ein anderer Text" },
		texts: ["title", "body"],
	},
	{
		name: "the reason for removing a post",
		who: "markus",
		path: () => `/beitraege/${ids.reply}/entfernen`,
		good: { reason: "Ein guter Grund" },
		texts: ["reason"],
	},
	{
		name: "closing a discussion",
		who: "markus",
		path: () => `/themen/${ids.thread}/schliessen`,
		good: { reason: "Ein guter Grund" },
		texts: ["reason"],
	},
	{
		name: "a proposal for a text",
		who: "olena",
		path: () => `/materialien/${ids.text}/vorschlaege/neu?abschnitt=ziele`,
		good: { basis: "1", body: "Ein guter Text" },
		texts: ["body"],
	},
	{
		name: "a comment on a section",
		who: "olena",
		path: () => `/materialien/${ids.text}/kommentare?abschnitt=ziele`,
		good: { body: "Ein guter Kommentar" },
		texts: ["body"],
		tooLong: de.errors.tooLong,
	},
	{
		name: "a proposal, changed before it is taken",
		who: "petra",
		path: () => `/materialien/${ids.text}/vorschlaege/${ids.proposal}/zusammenfuehren`,
		good: { nach: "1", body: "Ein guter Text" },
		texts: ["body"],
	},
	{
		name: "the reason for declining a proposal",
		who: "petra",
		path: () => `/materialien/${ids.text}/vorschlaege/${ids.proposal}/ablehnen`,
		good: { reason: "Ein guter Grund" },
		texts: ["reason"],
	},
	{
		name: "another heading by the Fachstelle",
		who: "markus",
		path: () => `/themen/${ids.thread}/umbenennen`,
		good: { title: "Eine bessere Überschrift", reason: "Ein guter Grund" },
		texts: ["title", "reason"],
	},
	{
		name: "moving a discussion",
		who: "markus",
		path: () => `/themen/${ids.thread}/verschieben`,
		good: { raum: "gemeinsam", reason: "Ein guter Grund" },
		texts: ["reason"],
	},
	{
		name: "splitting replies off",
		who: "markus",
		path: () => `/themen/${ids.thread}/abtrennen`,
		good: {
			beitrag: REPLY,
			title: "Ein eigener Beitrag",
			kind: "frage",
			reason: "Ein guter Grund",
		},
		texts: ["title", "reason"],
	},
	{
		name: "merging two discussions",
		who: "markus",
		path: () => `/themen/${ids.thread}/zusammenfuehren`,
		good: { ziel: OTHER, reason: "Ein guter Grund" },
		texts: ["reason"],
	},
	{
		name: "a request to join",
		who: "guest",
		path: () => "/beitreten",
		good: {
			name: "Ada Öz",
			email: "ada@verein.example",
			organisation: "Verein Mut",
			role: "vorstand",
			region: "06611",
			spaces: ["mo", "gemeinsam"],
			sentence: "Ein guter Satz",
			age: "ja",
		},
		texts: ["name", "email", "organisation", "sentence"],
	},
	{
		name: "one's own profile",
		who: "gast",
		path: () => "/einstellungen/profil",
		good: {
			name: "Olena Kovalenko",
			organisation: "Projekt Rhönwege",
			role: "lotsin",
			region: "06631",
			languages: ["de", "uk"],
			topics: ["rolle"],
			offer: "Ich begleite zum Amt",
			for_offer: "fachstelle",
		},
		texts: ["name", "organisation"],
	},
	{
		name: "the address for signing in",
		who: "guest",
		path: () => "/anmelden",
		good: { email: "ada@verein.example" },
		texts: ["email"],
	},
	{
		name: "coming by an invitation",
		who: "guest",
		path: () => invitation,
		good: { name: "Ada Öz", email: "ada@verein.example", role: "vorstand", region: "06611", age: "ja" },
		texts: ["name", "email"],
	},
	{
		name: "a new organisation",
		who: "petra",
		path: () => "/organisationen/neu",
		good: { name: "Haus der Formulare", kind: "verein", region: "06611", place: "Kassel", about: "Ein Haus" },
		texts: ["name"],
	},
	{
		name: "a change of an organisation",
		who: "petra",
		path: () => "/organisationen/1/bearbeiten",
		good: {
			version: "1",
			name: "Brücken bauen e. V.",
			kind: "verein",
			region: "06611",
			about: "Wir",
			topics: ["rolle"],
		},
		texts: ["name"],
		htmx: true,
	},
	{
		name: "making two pages one",
		who: "markus",
		path: () => "/organisationen/1/zusammenfuehren",
		good: { mit: "2", reason: "Ein guter Grund" },
		texts: ["reason"],
	},
	{
		name: "a poll",
		who: "petra",
		path: () => `/themen/${ids.thread}/umfrage`,
		good: { body: "Wann?", art: "optionen", optionen: "Montag\nDienstag", wahl: "eine", namen: "sichtbar" },
		texts: ["body"],
	},
	{
		name: "a new message",
		who: "petra",
		path: () => "/nachrichten/neu",
		good: { an: [String(personId("markus"))], body: "Ein guter Text" },
		texts: ["body"],
	},
	{
		name: "a message",
		who: "petra",
		path: () => `/nachrichten/${ids.conversation}`,
		good: { body: "Ein guter Text" },
		texts: ["body"],
		htmx: true,
	},
	{
		name: "reporting a message",
		who: "petra",
		path: () => `/nachrichten/${ids.conversation}/melden/${ids.message}`,
		good: { reason: "Ein guter Grund" },
		texts: ["reason"],
		htmx: true,
	},
	{
		name: "deciding about a report",
		who: "markus",
		path: () => `/moderation/nachrichten/${ids.report}/erledigt`,
		good: { note: "Wir haben gesprochen" },
		texts: ["note"],
		htmx: true,
	},
	{
		name: "a question to the Fachstelle",
		who: "petra",
		path: () => "/lotsen/fachstelle-fragen",
		good: { title: "Eine private Frage", body: "Ein guter Text" },
		texts: ["title", "body"],
	},
	{
		name: "an answer to such a question",
		who: "markus",
		path: () => `/fachstelle-fragen/${ids.inquiry}/antworten`,
		good: { bis: "1", body: "Ein guter Text" },
		texts: ["body"],
		htmx: true,
	},
	{
		name: "making such a question public",
		who: "markus",
		path: () => `/fachstelle-fragen/${ids.inquiry}/oeffentlich`,
		good: { title: "Eine gute Überschrift", body: "Ein guter Text" },
		texts: ["title", "body"],
	},
	{
		name: "another address of one's own",
		who: "olena",
		path: () => "/einstellungen/adresse",
		good: { email: "ada@verein.example" },
		texts: ["email"],
	},
	{
		name: "a new collection",
		who: "petra",
		path: () => "/sammlungen/neu",
		good: { title: "Erste Schritte", about: "Für den Anfang", wer: "self" },
		texts: ["title"],
	},
	{
		name: "a collection's words",
		who: "petra",
		path: () => `/sammlungen/${ids.collection}/bearbeiten`,
		good: { title: "Erste Schritte", about: "Anders", wer: "self", version: "1" },
		texts: ["title"],
		htmx: true,
	},
	{
		name: "a new section of a collection",
		who: "petra",
		path: () => `/sammlungen/${ids.collection}/abschnitte`,
		good: { title: "Vor dem Abend", body: "Ein guter Text" },
		texts: ["title"],
		htmx: true,
	},
	{
		name: "a material for a collection",
		who: "petra",
		path: () => `/sammlungen/${ids.collection}/materialien`,
		good: { material: "/materialien/1", note: "Ein guter Satz" },
		texts: ["material"],
		htmx: true,
	},
	{
		name: "a section's words",
		who: "petra",
		path: () => `/sammlungen/${ids.collection}/eintraege/${ids.section}`,
		good: { title: "Nach dem Abend", body: "Ein anderer Text", version: "1" },
		texts: ["title"],
		htmx: true,
	},
	{
		name: "the reason for turning somebody down",
		who: "verwaltung",
		path: () => `/moderation/beitritte/${ids.application}/ablehnen`,
		good: { reason: "Ein guter Grund" },
		texts: ["reason"],
		htmx: true,
	},
];

const browserOf = ({ who }: Case) => (who === "guest" ? guest() : by(who));

/** Everything that a form could change; limits only count. */
async function state(): Promise<string> {
	const { results } = await env.DB.prepare(`SELECT
		(SELECT count(*) || '|' || total(length(title)) || '|' || count(removed_at) FROM threads) AS threads,
		(SELECT count(*) || '|' || total(version) || '|' || count(removed_at) FROM posts) AS posts,
		(SELECT count(*) || '|' || total(version) || '|' || group_concat(state) FROM materials) AS materials,
		(SELECT count(*) || '|' || group_concat(state) FROM proposals) AS proposals,
		(SELECT count(*) FROM section_comments) AS section_comments,
		(SELECT count(*) FROM revisions) AS revisions,
		(SELECT total(seen_seq) || '|' || count(unread_since) FROM readings) AS readings,
		(SELECT group_concat(state) FROM applications) AS applications,
		(SELECT group_concat(language) || '|' || group_concat(state) FROM members) AS members,
		(SELECT count(*) || '|' || total(version) FROM collections) AS collections,
		(SELECT count(*) || '|' || total(version) FROM collection_entries) AS collection_entries,
		(SELECT count(*) FROM sessions) AS sessions,
		(SELECT count(*) FROM sign_ins) AS sign_ins,
		(SELECT total(level) FROM memberships) AS levels,
		(SELECT group_concat(name || coalesce(merged_into, 0)) FROM organisations) AS organisations,
		(SELECT count(*) FROM invitation_guests) AS guests,
		(SELECT count(*) FROM polls) AS polls,
		(SELECT (SELECT count(*) FROM conversations) || '|' || (SELECT count(*) FROM messages)) AS messages,
		(SELECT count(*) || count(done_at) FROM message_reports) AS reports,
		(SELECT (SELECT total(last_seq) FROM inquiries) || '|' || (SELECT count(*) FROM inquiry_answers)) AS inquiries,
		(SELECT count(*) FROM address_changes) AS addresses,
		(SELECT count(*) FROM dev_mails) AS mails`).all();
	return JSON.stringify(results);
}

async function changesNothing<T>(work: () => Promise<T>): Promise<T> {
	const before = await state();
	const result = await work();
	expect(await state()).toBe(before);
	return result;
}

const lists = (fields: Fields): Record<string, string[]> =>
	Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? [value] : value]),
	);

/** The form stands on the page again with everything that was sent, and the page says what is wrong with a field. */
function expectGivenBack(answer: Answer, path: string, sent: Fields, message: string): void {
	expect([path, answer.status, message]).toEqual([path, 422, message]);
	expect(formOn(answer.text, path).fields).toMatchObject(lists(sent));
	expect(wordsOn(answer.text)).toContain(message);
}

const missing = (field: string) => (field === "reason" ? de.errors.reasonNeeded : de.errors.required);

const ZERO_WIDTH = "\u200b\u200d\u2060\ufeff";
const LONG = "Zwölf Wörter füllen ein Feld, wenn man sie oft genug schreibt. ".repeat(3_300);

describe.each(CASES)("$name", (kind) => {
	const { texts, good, htmx } = kind;

	it.each(texts)("says what is missing: %s", async (field) => {
		const path = kind.path();
		for (const bad of ["", "   ", "\u00a0\u2003", ZERO_WIDTH, "\u0000\u0000"]) {
			const sent = { ...good, [field]: bad };
			const answer = await changesNothing(() => browserOf(kind).post(path, sent));
			const message = missing(field);
			expectGivenBack(answer, path, { ...sent, [field]: bad.replaceAll("\u0000", "") }, message);
		}
	});

	it.each(texts)("says the same when the field doesn't come at all: %s", async (field) => {
		const { [field]: _, ...rest } = good;
		if (Object.keys(rest).length === 0 && kind.name.includes("signing in")) return;
		const answer = await changesNothing(() => browserOf(kind).post(kind.path(), rest));
		expectGivenBack(answer, kind.path(), rest, missing(field));
	});

	it.each(texts)("gives 200 kB back in full: %s", async (field) => {
		expect(new TextEncoder().encode(LONG).length).toBeGreaterThan(200_000);
		const sent = { ...good, [field]: LONG };
		const answer = await changesNothing(() => browserOf(kind).post(kind.path(), sent));
		const message = { title: de.errors.titleLong, body: de.errors.bodyLong, email: de.errors.emailWrong }[field];
		expectGivenBack(answer, kind.path(), sent, kind.tooLong ?? message ?? de.errors.tooLong);
	});

	it.each(texts)("shows where characters couldn't be read: %s", async (field) => {
		const { [field]: _, ...rest } = good;
		const others = new URLSearchParams(
			Object.entries(lists(rest)).flatMap(([name, values]) => values.map((value) => [name, value])),
		).toString();
		// Latin-1, a lone surrogate, an overlong slash, a cut-off character.
		for (const bytes of ["Gr%FC%DFe", "a%ED%A0%80b", "%C0%AFetc", "%F0%9F%91"]) {
			const escaped = `${others}&${field}=Vorher+${bytes}`;
			const raw = Uint8Array.from(unescape(escaped.replaceAll("+", " ")), (character) => character.charCodeAt(0));
			for (const body of [escaped, raw]) {
				const asking: Asking = { body, type: "application/x-www-form-urlencoded" };
				const answer = await changesNothing(() => browserOf(kind).ask(kind.path(), asking));
				expect(answer.status).toBe(422);
				expect(formOn(answer.text, kind.path()).fields[field]?.[0]).toMatch(/^Vorher .*\ufffd/u);
				expect(wordsOn(answer.text)).toContain("Einige Zeichen konnten wir nicht lesen.");
				const label = texts.length > 1 ? new RegExp(`href="#feld-${field}[^"]*">[^<]+</a>: Einige`) : /Einige/;
				expect(answer.text).toMatch(label);
			}
		}
	});

	it("says what is wrong to a body that isn't a form, and shows what it was", async () => {
		const text = 'Mein Text & <b>mehr</b> "so"';
		const bodies: [BodyInit, string | undefined][] = [
			[JSON.stringify({ body: text }), "application/json"],
			[`body=${text}`, "text/plain"],
			[text, "text/plain;charset=UTF-8"],
			[new TextEncoder().encode(text), undefined],
			[text, "multipart/form-data; boundary=x"],
			[text, "multipart/form-data"],
			[text, "Unsinn"],
		];
		for (const [body, type] of bodies) {
			const asking: Asking = { body, ...(type === undefined ? {} : { type }) };
			const answer = await changesNothing(() => browserOf(kind).ask(kind.path(), asking));
			expect([type, answer.status]).toEqual([type, 415]);
			expect(wordsOn(answer.text)).toContain("Bitte benutzen Sie das Formular auf der Seite.");
			expect(answer.text).toContain("Mein Text &amp; &lt;b&gt;mehr&lt;/b&gt;");
			expect(formsOn(answer.text)).toEqual([]);
		}
	});

	it("refuses more than a megabyte with a sentence, and htmx keeps the form", async () => {
		const field = texts[texts.length - 1] ?? "";
		const sent = { ...good, [field]: "x".repeat(FORM_LIMIT) };
		const answer = await changesNothing(() => browserOf(kind).post(kind.path(), sent));
		expect(answer.status).toBe(413);
		expect(wordsOn(answer.text)).toContain("Gehen Sie im Browser zurück: Dort steht Ihr Text noch.");
		if (htmx !== true) return;
		const part = await changesNothing(() => browserOf(kind).post(kind.path(), sent, { htmx: true }));
		expect([part.status, part.headers.get("HX-Reswap"), part.headers.get("HX-Retarget")]).toEqual([
			413,
			"afterbegin",
			null,
		]);
		expect(part.text).not.toContain("<html");
		expect(wordsOn(part.text)).toContain("Ihr Text steht noch hier.");
	});

	it("refuses more fields than any form has", async () => {
		const body = `${texts[0]}=Mein+Text${"&a=".repeat(50_000)}`;
		const asking: Asking = { body, type: "application/x-www-form-urlencoded" };
		const answer = await changesNothing(() => browserOf(kind).ask(kind.path(), asking));
		expect(answer.status).toBe(400);
		// All of it is given back as one text, and not as a field for each.
		expect(answer.text.length).toBeLessThan(6 * body.length);
		expect(answer.text).toContain("&amp;a=&amp;a=");
	});

	it("takes the first of a field that comes twice", async () => {
		const field = texts[0] ?? "";
		const answer = await changesNothing(() =>
			browserOf(kind).post(kind.path(), { ...good, [field]: ["", "zweitens"] }),
		);
		expect(answer.status).toBe(422);
	});

	it("answers htmx with the form alone", async () => {
		if (htmx !== true) return;
		const field = texts[0] ?? "";
		const answer = await changesNothing(() =>
			browserOf(kind).post(kind.path(), { ...good, [field]: " " }, { htmx: true }),
		);
		expect([answer.status, answer.headers.get("HX-Retarget")]).toEqual([422, null]);
		expect(answer.text).not.toContain("<html");
		expect(formOn(answer.text, kind.path()).fields[field]).toEqual([" "]);
	});
});

/** Begins a discussion with a title and gives the answer. */
const beginWith = (fields: Fields) =>
	by("petra").post("/lotsen/neu", { kind: "frage", body: "Ein guter Text", formular: crypto.randomUUID(), ...fields });

describe("a title", () => {
	const FAMILY = "\u{1f469}\u{1f3fd}";

	it("has 8 to 150 characters, and an emoji counts as what it is made of, not twice", async () => {
		for (const title of ["x".repeat(8), "x".repeat(150), "ä".repeat(150), "\u{1f600}".repeat(150), FAMILY.repeat(75)])
			expect([title, (await beginWith({ title })).status]).toEqual([title, 303]);
		for (const title of ["x".repeat(151), "\u{1f600}".repeat(151), FAMILY.repeat(76)])
			expectGivenBack(await changesNothing(() => beginWith({ title })), "/lotsen/neu", { title }, de.errors.titleLong);
		for (const title of ["x".repeat(7), "  kurz   "])
			expectGivenBack(await changesNothing(() => beginWith({ title })), "/lotsen/neu", { title }, de.errors.titleShort);
	});

	it("that turns the direction of writing stays within its own element", async () => {
		const title = "\u202egnp.exe \u2066 Wer hat Erfahrung";
		const { location } = await beginWith({ title });
		const page = await by("petra").get(location);
		expect(page.text).toMatch(new RegExp(`<h1[^>]* dir="auto"[^>]*>${title}</h1>`));
		const list = await by("petra").get("/lotsen?ansicht=alle");
		expect(list.text).toMatch(new RegExp(`<(a|h\\d|span|strong)[^>]* dir="auto"[^>]*>${title}</`));
	});

	it("is one line: line breaks and tabs become spaces, NUL disappears", async () => {
		const { location } = await beginWith({ title: "  Erste\r\nzweite\t\tdritte\u0000 Zeile " });
		expect((await by("petra").get(location)).text).toContain(">Erste zweite dritte Zeile</h1>");
	});
});

describe("a choice", () => {
	const TITLE = "Eine gute Überschrift";

	it("that isn't offered is refused, with the text given back", async () => {
		const bad: [Fields, string][] = [
			[{ kind: "rezept" }, de.errors.choose],
			[{ kind: "" }, de.errors.choose],
			[{ kind: "__proto__" }, de.errors.choose],
			[{ topics: ["gibtesnicht"] }, de.errors.choose],
			[{ topics: ["rolle", "constructor"] }, de.errors.choose],
			[{ topics: ["rolle", "gewinnen", "gesundheit", "bildung"] }, de.errors.topicsMany],
		];
		for (const [fields, message] of bad) {
			const sent = { title: TITLE, body: "Mein Text", ...fields };
			const answer = await changesNothing(() => beginWith(sent));
			expectGivenBack(answer, "/lotsen/neu", { title: TITLE, body: "Mein Text" }, message);
		}
		const known = ["rolle", "gewinnen", "gesundheit", "bildung"];
		const { fields } = formOn((await beginWith({ title: TITLE, topics: known })).text, "/lotsen/neu");
		expect(fields["topics"]?.toSorted()).toEqual(known.toSorted());
	});

	it("may be made three times, and twice the same counts once", async () => {
		const answer = await beginWith({ title: TITLE, topics: ["rolle", "gewinnen", "gesundheit", "rolle", ""] });
		expect(answer.status).toBe(303);
		const thread = Number(/^\/themen\/(\d+)/.exec(answer.location)?.[1]);
		expect(await one("SELECT topics FROM threads WHERE id = ?", thread)).toBe('["rolle","gewinnen","gesundheit"]');
	});

	it("of rights is refused when it isn't one, is none, or is more than one may give", async () => {
		const path = `/moderation/beitritte/${ids.application}/annehmen`;
		for (const [rights, status, message] of [
			[{ "recht-mo": "7" }, 422, de.errors.choose],
			[{ "recht-mo": "-1" }, 422, de.errors.choose],
			[{ "recht-mo": "1e0" }, 422, de.errors.choose],
			[{}, 422, de.moderation.noRights],
			[{ "recht-mo": "0", "recht-lotsen": "0" }, 422, de.moderation.noRights],
		] as const)
			for (const htmx of [false, true]) {
				const answer = await changesNothing(() => by("verwaltung").post(path, rights, { htmx }));
				expect(answer.status).toBe(status);
				expect(wordsOn(answer.text)).toContain(message);
				expect(formOn(answer.text, path)).toBeDefined();
			}
		const tooMuch = await changesNothing(() => by("markus").post(path, { "recht-lotsen": "3" }));
		expect(tooMuch.status).toBe(403);
	});

	it("of role, region, spaces or rules that wasn't offered is refused", async () => {
		const join = CASES.find(({ name }) => name === "a request to join")?.good ?? {};
		for (const [fields, message] of [
			[{ role: "verwaltung" }, de.errors.choose],
			[{ role: "" }, de.errors.choose],
			[{ region: "99999" }, de.errors.choose],
			[{ spaces: [] }, de.errors.choose],
			[{ spaces: ["mo", "verwaltung"] }, de.errors.choose],
			[{ age: "nein" }, de.errors.ageNeeded],
		] as const) {
			const answer = await changesNothing(() => guest().post("/beitreten", { ...join, ...fields }));
			expect(answer.status).toBe(422);
			expect(wordsOn(answer.text)).toContain(message);
			expect(formOn(answer.text, "/beitreten").fields["sentence"]).toEqual(["Ein guter Satz"]);
		}
	});

	it("of language, reading marks or version that makes no sense changes nothing", async () => {
		await changesNothing(async () => {
			for (const sprache of ["xx", "", "constructor", "de-AT"])
				expect((await by("petra").post("/sprache", { sprache, zurueck: "/lotsen" })).location).toBe("/lotsen");
			for (const zurueck of ["//evil.example", "https://evil.example", "/\\evil.example", "/\u0000", "/ä ö", ""])
				expect((await by("petra").post("/sprache", { zurueck })).location).toBe("/");
			for (const seqs of ["", "a", "1,", "-1", "1e3", "9".repeat(30), "1,".repeat(300), "٣"])
				expect((await by("markus").post(`/themen/${ids.thread}/gelesen`, { seqs })).status).toBe(303);
			for (const version of ["99", "-1", "1e999", "9".repeat(40)]) {
				const answer = await by("olena").post(`/beitraege/${ids.reply}/bearbeiten`, { version, body: "Neu" });
				expect([version, answer.status]).toEqual([version, 409]);
			}
		});
	});
});

describe("an address", () => {
	const NUMBERS = [
		"0",
		"-1",
		"1e3",
		"1.5",
		"0x10",
		"01",
		"abc",
		"99999999999999999999",
		"999999999999999",
		"٣",
		"１２",
		"1%00",
		"%E0%A4%A",
		"%ED%A0%80",
		"1'--",
		"1%20OR%201=1",
		"..%2f..%2f",
		"constructor",
		"x".repeat(3_000),
	];

	it("with a number that doesn't exist or isn't one leads to a kind 404", async () => {
		for (const id of NUMBERS)
			for (const path of [
				`/themen/${id}`,
				`/themen/${id}/antworten`,
				`/themen/${ids.thread}/antworten?auf=${id}`,
				`/beitraege/${id}`,
				`/beitraege/${id}/bearbeiten`,
				`/beitraege/${id}/entfernen`,
				`/beitraege/${id}/verlauf`,
			]) {
				const answer = await by("petra").get(path);
				expect([path, answer.status]).toEqual([path, 404]);
				expect(wordsOn(answer.text)).toContain("Diese Seite gibt es nicht");
			}
	});

	it("with such a number gives a form's text back", async () => {
		await changesNothing(async () => {
			for (const id of NUMBERS) {
				for (const path of [
					`/themen/${id}/antworten`,
					`/themen/${ids.thread}/antworten?auf=${id}`,
					`/themen/${id}/gelesen`,
					`/beitraege/${id}/bearbeiten`,
					`/beitraege/${id}/entfernen`,
					`/beitraege/${id}/wiederherstellen`,
					`/moderation/beitritte/${id}/annehmen`,
					`/moderation/beitritte/${id}/ablehnen`,
				]) {
					const htmx = path.includes("antworten");
					const answer = await by("verwaltung").post(path, { body: "Mein Text", reason: "Mein Grund" }, { htmx });
					expect([path, answer.status]).toEqual([path, 404]);
					expect(answer.text).toContain("Mein Text</textarea>");
					expect(answer.headers.get("HX-Retarget")).toBe(htmx ? "body" : null);
				}
				expect((await by("petra").post(`/einstellungen/sitzungen/${id}/beenden`, {})).status).toBeLessThan(405);
			}
		});
	});

	it("with a readable end leads to the same page", async () => {
		for (const end of ["", "-", "-fuer-die-formulare", "-etwas-ganz-anderes", "-%00", "-%E0%A4%A", "-<b>"])
			expect((await by("petra").get(`/themen/${ids.thread}${end}`)).status).toBe(200);
	});

	it("with rubbish behind the question mark shows the page as if it weren't there", async () => {
		const rubbish = [
			"",
			"xyz",
			"-1",
			"0",
			"00000",
			"99999999999999999999",
			"999999",
			"%00",
			"%E0%A4%A",
			"٣",
			"a".repeat(5_000),
		];
		for (const [path, names] of [
			[`/themen/${ids.thread}`, ["ab", "vor", "beitrag", "auf", "unsinn"]],
			["/lotsen", ["ab", "ansicht", "art", "thema"]],
			["/lotsen/mitlesende", ["ab"]],
			["/", ["ab"]],
			["/moderation", ["ab"]],
			["/moderation/beitritte", ["ab"]],
			["/einstellungen", ["ab"]],
			["/impressum", ["ab"]],
		] as const)
			for (const name of names)
				for (const value of rubbish) {
					const answer = await by("verwaltung").get(`${path}?${name}=${value}`);
					expect([path, name, value.slice(0, 30), answer.status]).toEqual([path, name, value.slice(0, 30), 200]);
				}
		for (const weiter of [
			"/%00",
			"/%0D%0ASet-Cookie:x",
			"//evil.example",
			"/\\evil.example",
			"%E0%A4%A",
			"https:evil.example",
		])
			expect((await by("petra").get(`/anmelden?weiter=${weiter}`)).location).toBe("/");
		for (const code of ["", "1", "a".repeat(5_000), "%00", '"><script>', "１２３４５６７８"])
			expect((await guest().get(`/anmelden?code=${code}&weiter=${code}`)).status).toBe(200);
		const cursor = "9999-99-99T99:99:99.999Z.999999999999999";
		for (const path of [`/lotsen?ab=${cursor}`, `/lotsen?ab=${cursor}&art=frage`, `/lotsen?ab=${cursor}&thema=rolle`])
			expect((await by("petra").get(path)).status).toBe(200);
		for (const place of ["00001", "fffff".repeat(50), "00002"])
			for (const name of ["ab", "vor"])
				expect((await by("petra").get(`/themen/${ids.thread}?${name}=${place}`)).status).toBe(200);
	});

	it("with a slash too many leads to the page, and never to another site", async () => {
		for (const [from, to] of [
			["/lotsen/", "/lotsen"],
			["/lotsen//", "/lotsen"],
			["/lotsen/?ansicht=alle", "/lotsen?ansicht=alle"],
			[`/themen/${ids.thread}/`, `/themen/${ids.thread}`],
			["/impressum/", "/impressum"],
			["/anmelden/", "/anmelden"],
			["//evil.example/", "/"],
		] as const) {
			const answer = await by("petra").get(from);
			expect([from, answer.status, answer.location]).toEqual([from, 308, to]);
		}
		const text = await changesNothing(() => by("petra").post("/lotsen/neu/", { body: "Mein Text" }));
		expect(text.status).toBe(404);
		expect(text.text).toContain("Mein Text</textarea>");
		for (const path of [
			"//evil.example",
			"//evil.example/themen/1",
			"/\\evil.example",
			"///",
			"/.",
			"/%2e%2e/",
			"/lotsen/%2e",
		])
			expect([200, 303, 308, 404]).toContain((await by("petra").get(path)).status);
	});

	it("asked for with a method that forms don't have says how it goes", async () => {
		await changesNothing(async () => {
			for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
				for (const path of [
					"/",
					"/lotsen",
					"/lotsen/neu",
					`/themen/${ids.thread}`,
					"/anmelden",
					"/gibtesnicht",
					"/abmelden",
				])
					for (const browser of [by("petra"), guest()]) {
						const answer = await browser.ask(path, { method, headers: { "Sec-Fetch-Site": "same-origin" } });
						expect([method, path, answer.status]).toEqual([method, path, 405]);
						expect(answer.headers.get("Allow")).toBe("GET, HEAD, POST");
						expect(wordsOn(answer.text)).toContain("So geht es hier nicht");
					}
		});
	});

	it("asked for with HEAD gives the same status and headers, and no body", async () => {
		for (const path of [
			"/",
			"/lotsen",
			`/themen/${ids.thread}`,
			"/anmelden",
			"/impressum",
			"/gibtesnicht",
			"/moderation",
		]) {
			const [head, get] = [await by("petra").ask(path, { method: "HEAD" }), await by("petra").get(path)];
			expect([path, head.status, head.text]).toEqual([path, get.status, ""]);
			expect(head.headers.get("Content-Type")).toBe(get.headers.get("Content-Type"));
		}
	});

	it("of a form that was posted to a page without one, shows the text", async () => {
		for (const path of ["/", "/lotsen", "/impressum", "/gibtesnicht", `/themen/${ids.thread}`, "/einstellungen"]) {
			const answer = await changesNothing(() => by("petra").post(path, { body: "Mein Text", title: "Titel" }));
			expect([path, answer.status]).toEqual([path, 404]);
			expect(answer.text).toContain("Mein Text</textarea>");
			expect(formsOn(answer.text)).toEqual([]);
		}
	});
});

describe("cookies", () => {
	const broken = [
		"",
		"x",
		"%",
		"%E0%A4%A",
		"%00",
		'"',
		"a".repeat(10_000),
		"=",
		"ä",
		"first-primary",
		"0000-zz",
		"0".repeat(90),
	];

	it("that are broken make nobody anybody, and break nothing", async () => {
		for (const name of ["__Host-forum", "__Host-anmeldung", "__Host-sprache", "__Host-stand", "andere"])
			for (const value of broken) {
				const browser = guest();
				browser.cookies.set(name, value);
				expect([name, value.slice(0, 20), (await browser.get("/")).status]).toEqual([name, value.slice(0, 20), 200]);
				expect((await browser.get("/lotsen")).location).toBe("/anmelden?weiter=%2Flotsen");
				expect((await browser.get("/anmelden")).status).toBe(200);
				expect((await browser.post("/anmelden", { code: "12345678" })).status).toBe(422);
			}
	});

	it("that are broken don't keep a member from reading", async () => {
		for (const name of ["__Host-anmeldung", "__Host-sprache", "__Host-stand"])
			for (const value of broken) {
				const browser = guest();
				for (const [key, text] of by("petra").cookies) browser.cookies.set(key, text);
				browser.cookies.set(name, value);
				expect([name, value.slice(0, 20), (await browser.get("/lotsen")).status]).toEqual([
					name,
					value.slice(0, 20),
					200,
				]);
			}
	});

	it("remember where the last write stands, in a form that is read again", async () => {
		await by("petra").post(`/themen/${ids.thread}/antworten`, { body: "Noch eine" });
		const places: (string | undefined)[] = [];
		const database = new Proxy(env.DB, {
			get: (target, name) =>
				name === "withSession"
					? (place?: string) => {
							places.push(place);
							return target.withSession(place);
						}
					: Reflect.get(target, name, target),
		});
		await by("petra").get("/lotsen", { bindings: bindings({ DB: database }) });
		expect(places).toEqual([by("petra").cookies.get("__Host-stand")]);
		expect(places[0]).toMatch(/^[0-9a-f-]{20,}$/);
	});
});

/** Ways in which a form can come from somewhere else. */
const FOREIGN: readonly Record<string, string | null>[] = [
	{ "Sec-Fetch-Site": "cross-site" },
	{ "Sec-Fetch-Site": "same-site" },
	{ "Sec-Fetch-Site": "none" },
	{ "Sec-Fetch-Site": "cross-site", Origin: ORIGIN },
	{ "Sec-Fetch-Site": null, Origin: "https://evil.example" },
	{ "Sec-Fetch-Site": null, Origin: "null" },
	{ "Sec-Fetch-Site": null, Origin: `${ORIGIN}.evil.example` },
	{ "Sec-Fetch-Site": null, Origin: null },
];

describe("a form from somewhere else", () => {
	it("is refused at every address, with the text to copy and without a form that sends it", async () => {
		const paths = routesOf("POST").map((path) => path.replace(/:id/g, String(ids.reply)).replace(/:handle/g, "andere"));
		expect(paths.length).toBeGreaterThan(12);
		await changesNothing(async () => {
			// Every way of being foreign at one address, the first at all others.
			for (const path of [...paths, "/gibtesnicht"])
				for (const headers of path.endsWith("/antworten") ? FOREIGN : FOREIGN.slice(0, 1))
					for (const browser of [by("verwaltung"), guest()])
						for (const htmx of [false, true]) {
							const answer = await browser.post(path, { body: "Mein & Text", code: "12345678" }, { headers, htmx });
							expect([path, headers, answer.status]).toEqual([path, headers, 403]);
							expect(wordsOn(answer.text)).toContain("Diese Eingabe kam nicht von unserer Seite");
							expect(answer.text).toContain("readonly");
							expect(answer.text).toContain("Mein &amp; Text</textarea>");
							expect(formsOn(answer.text)).toEqual([]);
							expect(answer.headers.get("HX-Retarget")).toBe(htmx ? "body" : null);
						}
		});
	});

	it("is taken when only Sec-Fetch-Site or only Origin says that it is ours", async () => {
		for (const headers of [
			{ "Sec-Fetch-Site": "same-origin", Origin: null },
			{ "Sec-Fetch-Site": null, Origin: ORIGIN },
		]) {
			const answer = await by("petra").post(`/themen/${ids.thread}/antworten`, { body: "Unser" }, { headers });
			expect(answer.status).toBe(303);
		}
	});

	it("may be a link: pages are open to those who come from elsewhere", async () => {
		const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };
		expect((await by("petra").get("/lotsen", { headers })).status).toBe(200);
	});
});

/** Everything that could be lost on the way: line breaks first, signs of HTML, all control characters, all scripts. */
const EVERYTHING = [
	"\n\n  Anfang mit Leerzeilen",
	`<b>&amp; &lt; &#39; " ' \` </textarea><script>alert(1)</script><!-- ]]> \${x} %41 + = & ; \\n`,
	String.fromCharCode(...Array.from({ length: 31 }, (_, index) => index + 1)).replace("\r", ""),
	"\u007f\u0085\u00a0\u00ad\u2028\u2029\u200b\u200d\ufeff\ufffe\uffff\ufffd\u202e\u2066",
	"Ää ß ẞ İı ğ é e\u0301 ﷺ سلام עברית ሰላም 你好 👩🏽‍🤝‍👩🏾 \u{10ffff}",
	"\tTab  und   Leerzeichen   ",
	"  \n",
].join("\n");

describe("a text with everything in it", () => {
	it("stays the same in a form that is given back", async () => {
		for (const { name, who, path, good, texts, ...rest } of CASES) {
			const field = texts.findLast((text) => ["body", "sentence", "reason"].includes(text));
			const other = texts.find((text) => text !== field);
			if (field === undefined || (other === undefined && name !== "a reply")) continue;
			// The other field is wrong; where there is only one, its text is too long.
			const sent =
				other === undefined
					? { ...good, [field]: EVERYTHING + "x".repeat(LONGEST) }
					: { ...good, [field]: EVERYTHING, [other]: "" };
			const answer = await changesNothing(() =>
				browserOf({ name, who, path, good, texts, ...rest }).post(path(), sent),
			);
			expect(answer.status).toBe(422);
			expect(formOn(answer.text, path()).fields[field]).toEqual([sent[field]]);
		}
	});

	it("stays the same through refused forms again and again, and is kept as it was typed", async () => {
		let fields: Fields = { title: "", body: EVERYTHING, kind: "frage" };
		for (let round = 0; round < 3; round += 1) fields = formOn((await beginWith(fields)).text, "/lotsen/neu").fields;
		const { location } = await beginWith({ ...fields, title: "Endlich eine Überschrift" });
		const thread = Number(/^\/themen\/(\d+)/.exec(location)?.[1]);
		expect(await one("SELECT source FROM posts WHERE thread_id = ?", thread)).toBe(EVERYTHING.trimEnd());
		const post = await one<number>("SELECT id FROM posts WHERE thread_id = ?", thread);
		const path = `/beitraege/${post}/bearbeiten`;
		expect(formOn((await by("petra").get(path)).text, path).fields["body"]).toEqual([EVERYTHING.trimEnd()]);
	});

	it("is looked at again when a part of several holds other bytes than UTF-8", async () => {
		const type = "multipart/form-data; boundary=grenze";
		const part = (name: string, text: string) =>
			`--grenze\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
		const whole = `${part("kind", "frage")}${part("title", "Viele Teile")}${part("body", "Gr\u00fc\u00dfe")}--grenze--\r\n`;
		const body = Uint8Array.from(whole, (character) => character.charCodeAt(0));
		const answer = await changesNothing(() => by("petra").ask("/lotsen/neu", { body, type }));
		expectGivenBack(answer, "/lotsen/neu", { title: "Viele Teile" }, de.errors.unreadable);
	});

	it("comes the same in a body of several parts, and Windows line ends are line ends", async () => {
		const body = new FormData();
		body.set("title", "Aus mehreren Teilen gesendet");
		body.set("kind", "frage");
		body.set("body", EVERYTHING.replaceAll("\n", "\r\n"));
		body.set("anhang", new Blob([new Uint8Array([255, 254, 0, 1])]), "bild.png");
		const { status, location } = await by("petra").ask("/lotsen/neu", { body });
		expect(status).toBe(303);
		const thread = Number(/^\/themen\/(\d+)/.exec(location)?.[1]);
		expect(await one("SELECT source FROM posts WHERE thread_id = ?", thread)).toBe(EVERYTHING.trimEnd());
	});
});

/** Somebody who was signed in and whose session has ended meanwhile. */
async function expired(person: PersonKey): Promise<CarefulBrowser> {
	const browser = (await guest().signIn(PEOPLE[person].email)) as CarefulBrowser;
	const token = await sha256(browser.cookies.get("__Host-forum") ?? "");
	await env.DB.prepare("UPDATE sessions SET expires_at = ? WHERE token_hash = ?")
		.bind(instant(clock(), -DAY), token)
		.run();
	await env.DB.prepare("DELETE FROM limits").run();
	return browser;
}

/** From the page that asks to sign in to the one that follows the code; every page on the way shows the text. */
async function signInAgain(browser: Browser, page: Answer, person: PersonKey): Promise<Answer> {
	const { email } = PEOPLE[person];
	const asked = await browser.post("/anmelden", { ...formOn(page.text, "/anmelden").fields, email });
	expect(asked.status).toBe(200);
	expect(asked.text).toContain("Ihr Text ist noch da.");
	return browser.post("/anmelden", { ...formOn(asked.text, "/anmelden").fields, code: await lastCode(email) });
}

describe("a session that ends while somebody writes", () => {
	const written = (body: string) => one<number>("SELECT count(*) FROM posts WHERE source = ?", body);

	it.each([false, true])("keeps the text through the sign-in, then one button sends it (htmx: %s)", async (htmx) => {
		for (const path of [`/themen/${ids.thread}/antworten`, `/themen/${ids.thread}/antworten?auf=${ids.reply}`]) {
			const body = `${EVERYTHING}${htmx}${path}`;
			const browser = await expired("petra");
			const closed = await changesNothing(() => browser.post(path, { formular: path + htmx, body }, { htmx }));
			expect(closed.status).toBe(401);
			expect(closed.headers.get("HX-Retarget")).toBe(htmx ? "body" : null);
			expect(wordsOn(closed.text)).toContain("Ihre Anmeldung ist abgelaufen. Ihr Text ist noch da.");
			expect(closed.text).toMatch(/<textarea[^>]* readonly[^>]*>\n\n\n {2}Anfang mit Leerzeilen/);
			const resumed = await signInAgain(browser, closed, "petra");
			expect(resumed.status).toBe(200);
			expect(wordsOn(resumed.text)).toContain("Sie sind jetzt als Petra Lindner angemeldet.");
			const { fields } = formOn(resumed.text, path);
			expect(fields).toEqual({ formular: [path + htmx], body: [body], erneut: ["1"] });
			expect(await written(body)).toBe(0);
			expect((await browser.post(path, fields)).status).toBe(303);
			expect((await browser.post(path, fields)).status).toBe(303);
			expect(await written(body)).toBe(1);
		}
	});

	it("keeps a whole new discussion with its choices", async () => {
		const browser = await expired("petra");
		const sent = {
			formular: "neu",
			kind: "erfahrung",
			title: 'Was & "wie"',
			body: EVERYTHING,
			topics: ["rolle", "gewinnen"],
		};
		const closed = await browser.post("/lotsen/neu", sent);
		const resumed = await signInAgain(browser, closed, "petra");
		const { fields } = formOn(resumed.text, "/lotsen/neu");
		expect(fields).toEqual({ ...lists(sent), erneut: ["1"] });
		const { location } = await browser.post("/lotsen/neu", fields);
		const thread = Number(/^\/themen\/(\d+)/.exec(location)?.[1]);
		expect(await one("SELECT kind || topics || title FROM threads WHERE id = ?", thread)).toBe(
			'erfahrung["rolle","gewinnen"]Was & "wie"',
		);
	});

	it("keeps the text through wrong addresses, wrong codes, another code, and too many tries", async () => {
		const path = `/themen/${ids.thread}/antworten`;
		const browser = await expired("petra");
		const email = PEOPLE.petra.email;
		const typed = { formular: "umwege", body: "Ein langer Umweg" };
		const shown = (answer: Answer, status: number): Fields => {
			expect(answer.status).toBe(status);
			expect(answer.text).toContain("Ein langer Umweg</textarea>");
			return formOn(answer.text, "/anmelden").fields;
		};
		let fields = shown(await browser.post(path, typed), 401);
		fields = shown(await browser.post("/anmelden", { ...fields, email: "keine adresse" }), 422);
		fields = shown(await browser.post("/anmelden", { ...fields, email }), 200);
		fields = shown(await browser.post("/anmelden", { ...fields, code: "abc" }), 422);
		fields = shown(await browser.post("/anmelden", { ...fields, code: "00000000" }), 422);
		const other = await browser.post("/anmelden", { ...fields, code: "00000000" });
		// The button for another code stands in a form of its own, so that the text comes along.
		const { code: _, ...along } = shown(other, 422);
		expect(other.text).toContain('name="neu" value="1"');
		expect(other.text).not.toContain('href="/anmelden?neu=1"');
		fields = shown(await browser.post("/anmelden", { ...along, neu: "1" }), 200);
		expect(fields["email"]).toEqual([""]);
		fields = shown(await browser.post("/anmelden", { ...fields, email }), 200);
		for (let wrong = 0; wrong < 4; wrong += 1)
			fields = shown(await browser.post("/anmelden", { ...fields, code: "00000000" }), 422);
		const over = await browser.post("/anmelden", { ...fields, code: "00000000" });
		fields = shown(over, 422);
		expect(wordsOn(over.text)).toContain("Fordern Sie bitte einen neuen Code an.");
		const late = await browser.post("/anmelden", { ...fields, code: "00000000" });
		fields = shown(late, 422);
		expect(wordsOn(late.text)).toContain("Bitte fordern Sie zuerst einen Code an.");
		for (let codes = 0; codes < 14; codes += 1) await guest().post("/anmelden", { email });
		shown(await browser.post("/anmelden", { ...fields, email }), 429);
		await env.DB.prepare("DELETE FROM limits").run();
		fields = shown(await browser.post("/anmelden", { ...fields, email }), 200);
		const resumed = await browser.post("/anmelden", { ...fields, code: await lastCode(email) });
		expect((await browser.post(path, formOn(resumed.text, path).fields)).status).toBe(303);
		expect(await written("Ein langer Umweg")).toBe(1);
	});

	it("lets somebody else send it in their own name, if they may write there", async () => {
		const path = `/themen/${ids.thread}/antworten`;
		const browser = await expired("petra");
		const closed = await browser.post(path, { formular: "fremd", body: "Von Petra begonnen" });
		const resumed = await signInAgain(browser, closed, "olena");
		expect(wordsOn(resumed.text)).toContain("Sie sind jetzt als Olena Kovalenko angemeldet.");
		expect((await browser.post(path, formOn(resumed.text, path).fields)).status).toBe(303);
		expect(
			await one(
				"SELECT m.name FROM posts p JOIN members m ON m.id = p.author_id WHERE p.source = 'Von Petra begonnen'",
			),
		).toBe("Olena Kovalenko");
	});

	it.each([
		["dilek", 403, "Das dürfen Sie hier nicht"],
		["gast", 404, "Diese Seite gibt es nicht"],
		["neu", 403, "Ihre Anfrage wartet auf die Fachstelle"],
		["gesperrt", 403, "Ihr Zugang ist gesperrt"],
	] as const)("shows it to %s, who may not write there, for copying only", async (person, status, title) => {
		const path = `/themen/${ids.thread}/antworten`;
		const browser = await expired("petra");
		const closed = await browser.post(path, { formular: person, body: `Nicht von ${person}` });
		const resumed = await signInAgain(browser, closed, person);
		for (const htmx of [false, true]) {
			const refused = await browser.post(path, formOn(resumed.text, path).fields, { htmx });
			expect(refused.status).toBe(status);
			expect(wordsOn(refused.text)).toContain(title);
			expect(refused.text).toContain(`Nicht von ${person}</textarea>`);
			expect(formsOn(refused.text).map(({ action }) => action)).not.toContain(path);
			expect(refused.headers.get("HX-Retarget")).toBe(htmx ? "body" : null);
		}
		expect(await written(`Nicht von ${person}`)).toBe(0);
	});

	it("offers a step without words once more", async () => {
		await by("olena").post(`/themen/${ids.thread}/antworten`, { body: "Kommt weg und wieder" });
		const post = await one<number>("SELECT id FROM posts WHERE source = 'Kommt weg und wieder'");
		await by("olena").post(`/beitraege/${post}/entfernen`, {});
		const path = `/beitraege/${post}/wiederherstellen`;
		const browser = await expired("olena");
		const closed = await browser.post(path, {});
		expect(closed.status).toBe(401);
		expect(wordsOn(closed.text)).toContain("Bitte melden Sie sich an.");
		expect(wordsOn(closed.text)).not.toContain("Text");
		const { email } = PEOPLE.olena;
		const asked = await browser.post("/anmelden", { ...formOn(closed.text, "/anmelden").fields, email });
		const code = await lastCode(email);
		const resumed = await browser.post("/anmelden", { ...formOn(asked.text, "/anmelden").fields, code });
		expect(wordsOn(resumed.text)).toContain("Ihr letzter Schritt ist noch nicht ausgeführt.");
		expect(wordsOn(resumed.text)).not.toContain("Text");
		expect((await browser.post(path, formOn(resumed.text, path).fields)).status).toBe(303);
		expect(await one("SELECT removed_at FROM posts WHERE id = ?", post ?? 0)).toBeNull();
	});

	it("says when a form can't be read at all, before it asks to sign in", async () => {
		const path = `/themen/${ids.thread}/antworten`;
		const large = await guest().post(path, { body: "x".repeat(FORM_LIMIT) });
		expect(large.status).toBe(413);
		const other = await guest().ask(path, { body: '{"body":"Mein Text"}', type: "application/json" });
		expect(other.status).toBe(415);
		expect(other.text).toContain("Mein Text");
	});

	it("leads to the sign-in and back when only a page was asked for, also by htmx", async () => {
		const path = `/themen/${ids.thread}/antworten?auf=${ids.reply}`;
		const to = `/anmelden?weiter=${encodeURIComponent(path)}`;
		const plain = await guest().get(path);
		expect([plain.status, plain.location]).toEqual([303, to]);
		const part = await guest().get(path, { htmx: true });
		expect([part.status, part.headers.get("HX-Redirect"), part.text]).toEqual([200, to, ""]);
	});

	it("ignores a carried form that isn't ours, and never leads to another site with it", async () => {
		for (const behalten of [
			"",
			"x",
			"{}",
			"[]",
			"null",
			'{"action":1,"typed":{}}',
			'{"action":"/lotsen/neu","typed":{"body":"x"}}',
			"[".repeat(50_000),
		]) {
			const answer = await guest().post("/anmelden", { email: "fremd@nirgends.example", behalten });
			expect([behalten.slice(0, 20), answer.status]).toEqual([behalten.slice(0, 20), 303]);
			await env.DB.prepare("DELETE FROM limits").run();
		}
		const behalten = JSON.stringify({
			action: "//evil.example/",
			typed: { body: ["Mein Text \ud800"], __proto__: ["x"] },
		});
		const browser = guest();
		const { email } = PEOPLE.petra;
		const asked = await browser.post("/anmelden", { email, behalten });
		const code = await lastCode(email);
		const resumed = await browser.post("/anmelden", { ...formOn(asked.text, "/anmelden").fields, code });
		expect(resumed.status).toBe(200);
		expect(resumed.text).not.toContain("evil.example");
	});
});

describe("every answer", () => {
	const STATUSES: Record<string, readonly number[]> = {
		guest: [200, 303, 401, 404, 422],
		petra: [200, 303, 403, 404, 422],
		verwaltung: [200, 303, 403, 404, 409, 422],
		gast: [200, 303, 403, 404, 422],
		neu: [200, 303, 403, 404, 422],
		gesperrt: [200, 303, 403, 404, 422],
	};

	it.each(Object.keys(STATUSES))(
		"to %s, at every address, carries the headers and has nothing inline",
		async (who) => {
			const browser = who === "guest" ? guest() : by(who as PersonKey);
			const fill = (path: string) =>
				[String(ids.reply), String(ids.thread), "999999"].map((id) =>
					path
						.replace(/:id/g, id)
						.replace(/:handle/g, "unbekannt")
						.replace(/:name/g, "datei.pdf"),
				);
			const statuses = new Set<number>();
			for (const path of new Set(routesOf("GET").flatMap(fill))) statuses.add((await browser.get(path)).status);
			// The mail provider's door knows neither people nor pages.
			for (const path of new Set(routesOf("POST").flatMap(fill)))
				if (!/abmelden|beenden|^\/post\//.test(path))
					for (const htmx of [false, true]) statuses.add((await browser.post(path, { body: "" }, { htmx })).status);
			expect([...statuses].filter((status) => !STATUSES[who]?.includes(status))).toEqual([]);
			expect(statuses.size).toBeGreaterThanOrEqual(4);
		},
		60_000,
	);

	it("over https demands https from now on", async () => {
		const forum = createDevelopmentApp(clock);
		const context = createExecutionContext();
		const answer = await forum.fetch(new Request("https://forum.example/"), bindings(), context);
		await waitOnExecutionContext(context);
		expect(answer.headers.get("Strict-Transport-Security")).toBe("max-age=31536000; includeSubDomains");
		expect(answer.headers.get("Content-Security-Policy")).toBe(`${CONTENT_SECURITY_POLICY}; upgrade-insecure-requests`);
	});

	it("allows no inline code, no evaluation, nothing from elsewhere", () => {
		const rules = new Map(
			CONTENT_SECURITY_POLICY.split("; ").map((rule) => {
				const [name = "", ...values] = rule.split(" ");
				return [name, values.join(" ")];
			}),
		);
		expect(rules.get("default-src")).toBe("'none'");
		for (const name of ["script-src", "style-src", "img-src", "connect-src", "form-action"])
			expect([name, rules.get(name)]).toEqual([name, "'self'"]);
		for (const name of ["base-uri", "frame-ancestors"]) expect([name, rules.get(name)]).toEqual([name, "'none'"]);
		expect(rules.get("require-trusted-types-for")).toBe("'script'");
		expect(rules.get("trusted-types")).toBe("htmx");
		expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|data:|blob:|https?:/);
	});
});
