// The database fails or hangs at every single step of everything that writes: a kind page, nothing half-written, and
// the typed words there to be sent again, which gives exactly one result.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DEADLINES, DatabaseFault, openDatabase } from "../src/db/database.ts";
import { sql } from "../src/db/sql.ts";
import { createDevelopmentApp } from "../src/dev/index.ts";
import { breakD1, type Hit, type Trouble, writes } from "./support/broken-d1.ts";
import { type Answer, bindings, Browser, clock, lastCode, one } from "./support/forum.ts";
import { CarefulBrowser, formOn, formsOn, wordsOn } from "./support/page.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plant } from "./world/plant.ts";

/** The same forum, for databases that hang: nobody has to wait for seconds. */
const impatient = createDevelopmentApp(clock, { deadlines: { read: 120, write: 120 } });

/** Words with everything that HTML could trip over. */
const WORDS = `\n  „Grüße“ & <b>fett</b> </textarea><script>x()</script> "so" 'so' &amp; 👩🏽‍🤝‍👩🏾 سلام`;

const browsers = new Map<PersonKey, CarefulBrowser>();
const by = (person: PersonKey): CarefulBrowser => {
	const browser = browsers.get(person);
	if (browser === undefined) throw new Error(`${person} isn't signed in`);
	return browser;
};

/** What the forum noted for those who run it. */
const noted: string[] = [];

beforeAll(async () => {
	vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
		noted.push(JSON.stringify(words));
	});
	await plant(env.DB, clock());
	for (const person of ["petra", "markus", "verwaltung", "olena"] as const)
		browsers.set(person, (await new CarefulBrowser().signIn(PEOPLE[person].email)) as CarefulBrowser);
});

let count = 0;
const unique = (): number => {
	count += 1;
	return count;
};

/** Something that is about to be sent, and what a person typed into it. */
type Sending = {
	browser: Browser;
	path: string;
	form: Record<string, string | string[]>;
	typed?: readonly string[];
	/** What the person does afterwards until it is really done. */
	finish?(browser: Browser): Promise<void>;
};

type Writing = {
	name: string;
	ready(): Promise<Sending>;
	/** Whether an answer to the second sending is the one that was hoped for. */
	done?(answer: Answer): boolean;
};

/** Begins a discussion of Petra's in the green space, with a reply by Olena. */
async function discussion(): Promise<{ thread: number; opening: number; reply: number }> {
	const number = unique();
	const title = `Frage Nummer ${number} für alle`;
	await by("petra").post("/lotsen/neu", { formular: `f-${number}`, kind: "frage", title, body: "Wer weiß das?" });
	const thread = (await one<number>("SELECT id FROM threads WHERE title = ?", title)) ?? 0;
	await by("olena").post(`/themen/${thread}/antworten`, { formular: `o-${number}`, body: `Antwort ${number}` });
	return {
		thread,
		opening: (await one<number>("SELECT id FROM posts WHERE thread_id = ? AND depth = 0", thread)) ?? 0,
		reply: (await one<number>("SELECT id FROM posts WHERE thread_id = ? AND depth = 1", thread)) ?? 0,
	};
}

/** Somebody has asked to join and confirmed it. */
async function applicant(): Promise<{ id: number; email: string }> {
	const email = `neu${unique()}@verein.example`;
	const browser = new Browser();
	await browser.post("/beitreten", joinForm(email));
	await browser.post("/anmelden", { code: await lastCode(email) });
	return { id: (await one<number>("SELECT id FROM applications WHERE email = ?", email)) ?? 0, email };
}

function joinForm(email: string): Record<string, string | string[]> {
	return {
		name: "Ada Öz",
		email,
		organisation: "Verein „Mut“ & Co.",
		role: "vorstand",
		region: "06611",
		spaces: ["mo", "gemeinsam"],
		sentence: WORDS,
		age: "ja",
	};
}

const WRITINGS: readonly Writing[] = [
	{
		name: "a new discussion",
		ready: async () => {
			const number = unique();
			const title = `Titel & <i>${number}</i> "so"`;
			const form = { formular: `n-${number}`, kind: "frage", title, body: WORDS, topics: ["rolle", "gewinnen"] };
			return { browser: by("petra"), path: "/lotsen/neu", form, typed: ["title", "body"] };
		},
	},
	{
		name: "a reply",
		ready: async () => {
			const { thread } = await discussion();
			const form = { formular: `a-${unique()}`, body: WORDS };
			return { browser: by("markus"), path: `/themen/${thread}/antworten`, form, typed: ["body"] };
		},
	},
	{
		name: "a reply to a reply",
		ready: async () => {
			const { thread, reply } = await discussion();
			const form = { formular: `b-${unique()}`, body: WORDS };
			return { browser: by("markus"), path: `/themen/${thread}/antworten?auf=${reply}`, form, typed: ["body"] };
		},
	},
	{
		name: "a change of a reply",
		ready: async () => {
			const { reply } = await discussion();
			const form = { version: "1", body: WORDS };
			return { browser: by("olena"), path: `/beitraege/${reply}/bearbeiten`, form, typed: ["body"] };
		},
	},
	{
		name: "a change of an opening post",
		ready: async () => {
			const { opening } = await discussion();
			const form = { version: "1", title: `Neuer Titel ${unique()}`, body: WORDS };
			return { browser: by("petra"), path: `/beitraege/${opening}/bearbeiten`, form, typed: ["title", "body"] };
		},
	},
	{
		name: "removing somebody's post with a reason",
		ready: async () => {
			const { reply } = await discussion();
			const form = { reason: `Namen von <Ratsuchenden> & "mehr"` };
			return { browser: by("markus"), path: `/beitraege/${reply}/entfernen`, form, typed: ["reason"] };
		},
	},
	{
		name: "removing one's own discussion",
		ready: async () => {
			const { opening } = await discussion();
			return { browser: by("petra"), path: `/beitraege/${opening}/entfernen`, form: {} };
		},
	},
	{
		name: "putting a post back",
		ready: async () => {
			const { reply } = await discussion();
			await by("olena").post(`/beitraege/${reply}/entfernen`, {});
			return { browser: by("olena"), path: `/beitraege/${reply}/wiederherstellen`, form: {} };
		},
	},
	{
		name: "reading marks",
		ready: async () => {
			const { thread } = await discussion();
			return { browser: by("markus"), path: `/themen/${thread}/gelesen`, form: { seqs: "1,2" } };
		},
	},
	{
		name: "asking to join",
		ready: async () => {
			const email = `fremd${unique()}@verein.example`;
			return {
				browser: new CarefulBrowser(),
				path: "/beitreten",
				form: joinForm(email),
				typed: ["name", "email", "organisation", "sentence"],
				finish: async (browser) => {
					await browser.post("/anmelden", { code: await lastCode(email) });
				},
			};
		},
	},
	{
		name: "the address for signing in",
		ready: async () => ({
			browser: new CarefulBrowser(),
			path: "/anmelden",
			form: { email: PEOPLE.dilek.email, weiter: "/mo" },
			typed: ["email"],
			finish: async (browser) => {
				await browser.post("/anmelden", { code: await lastCode(PEOPLE.dilek.email) });
			},
		}),
	},
	{
		name: "the code for signing in",
		ready: async () => {
			const browser = new CarefulBrowser();
			await browser.post("/anmelden", { email: PEOPLE.samuel.email });
			return { browser, path: "/anmelden", form: { code: await lastCode(PEOPLE.samuel.email), weiter: "/mo" } };
		},
		// A code counts once: if it was used up without an answer, the page says so and offers a new one.
		done: (answer) => answer.location === "/mo" || (answer.status === 422 && answer.text.includes("neuen Code an")),
	},
	{
		name: "the language",
		ready: async () => {
			await by("olena").post("/sprache", { sprache: "de", zurueck: "/" });
			return { browser: by("olena"), path: "/sprache", form: { sprache: "en", zurueck: "/lotsen" } };
		},
		done: (answer) => answer.location === "/lotsen",
	},
	{
		name: "ending one session",
		ready: async () => {
			await new Browser().signIn(PEOPLE.petra.email);
			const handle = await one<string>(
				"SELECT handle FROM sessions WHERE member_id = ? ORDER BY created_at DESC, rowid DESC",
				personId("petra"),
			);
			return { browser: by("petra"), path: `/einstellungen/sitzungen/${handle}/beenden`, form: {} };
		},
	},
	{
		name: "ending all other sessions",
		ready: async () => {
			await new Browser().signIn(PEOPLE.petra.email);
			return { browser: by("petra"), path: "/einstellungen/sitzungen/andere/beenden", form: {} };
		},
	},
	{
		name: "signing out",
		ready: async () => ({
			browser: await new CarefulBrowser().signIn(PEOPLE.rana.email),
			path: "/abmelden",
			form: {},
		}),
	},
	{
		name: "letting somebody in",
		ready: async () => {
			const { id } = await applicant();
			const form = { "recht-mo": "2", "recht-lotsen": "1", "recht-gemeinsam": "2" };
			return { browser: by("verwaltung"), path: `/moderation/beitritte/${id}/annehmen`, form };
		},
	},
	{
		name: "turning somebody down",
		ready: async () => {
			const { id } = await applicant();
			const form = { reason: WORDS };
			return { browser: by("verwaltung"), path: `/moderation/beitritte/${id}/ablehnen`, form, typed: ["reason"] };
		},
	},
];

/** Numbers that say how much of everything there is. */
async function state(): Promise<Record<string, number>> {
	const row = await env.DB.prepare(`SELECT
		(SELECT count(*) FROM threads) AS threads,
		(SELECT count(*) FROM thread_topics) AS topics,
		(SELECT total(length(title)) FROM threads) AS titles,
		(SELECT total(replies + 1000 * answers + 1000000 * last_seq) FROM threads) AS counters,
		(SELECT count(*) FROM posts) AS posts,
		(SELECT total(version) FROM posts) AS versions,
		(SELECT total(length(source)) FROM posts) AS sources,
		(SELECT count(removed_at) FROM posts) AS removed,
		(SELECT count(*) FROM revisions) AS revisions,
		(SELECT count(*) FROM readings) AS readings,
		(SELECT count(unread_since) FROM readings) AS unread,
		(SELECT total(unread) FROM memberships) AS unread_counted,
		(SELECT total(level) FROM memberships) AS levels,
		(SELECT count(*) FROM members WHERE state = 'active') AS active,
		(SELECT count(*) FROM members WHERE state = 'pending') AS pending,
		(SELECT count(*) FROM members WHERE language = 'en') AS english,
		(SELECT total(readers) FROM spaces) AS readers,
		(SELECT count(*) FROM accounts) AS accounts,
		(SELECT count(*) FROM applications WHERE state = 'waiting') AS waiting,
		(SELECT count(*) FROM applications WHERE state = 'approved') AS approved,
		(SELECT count(*) FROM applications WHERE state = 'declined') AS declined,
		(SELECT count(*) FROM sessions) AS sessions,
		(SELECT count(*) FROM dev_mails) AS mails`).first<Record<string, number>>();
	return row ?? {};
}

function change(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
	return Object.fromEntries(
		Object.entries(after)
			.map(([name, value]) => [name, value - (before[name] ?? 0)] as const)
			.filter(([, value]) => value !== 0),
	);
}

/** Limits are for floods, not for a test that signs in a hundred times. */
const forgetLimits = () => env.DB.prepare("DELETE FROM limits").run();

const isDone = (answer: Answer): boolean => answer.status < 400;

/** The page of a database in trouble, with all that was typed. */
function expectKindPage(answer: Answer, { path, form, typed = [] }: Sending): void {
	expect(answer.status).toBe(503);
	expect(answer.headers.get("Retry-After")).toBe("60");
	expect(wordsOn(answer.text)).toContain("Das liegt nicht an Ihnen.");
	const { fields, visible } = formOn(answer.text, path);
	const sent = Object.fromEntries(
		Object.entries(form).map(([name, value]) => [name, typeof value === "string" ? [value] : value]),
	);
	expect(fields).toEqual({ ...sent, erneut: ["1"] });
	expect(visible.toSorted()).toEqual(typed.toSorted());
}

/** Sends into trouble, then sends again what the page offers. */
async function throughTrouble(writing: Writing, hit: Hit, htmx = false): Promise<void> {
	await forgetLimits();
	const sending = await writing.ready();
	const { browser, path, form } = sending;
	const where = JSON.stringify({ name: writing.name, ...hit });
	const { database } = breakD1(env.DB, hit);
	const before = await state();
	const failed = await browser.post(path, form, { bindings: bindings({ DB: database }), forum: impatient, htmx });
	expectKindPage(failed, sending);
	if (htmx) expect(failed.headers.get("HX-Retarget")).toBe("body");
	const between = change(before, await state());
	const again = await browser.post(path, formOn(failed.text, path).fields);
	expect((writing.done ?? isDone)(again), `${where}: ${again.status} ${wordsOn(again.text)}`).toBe(true);
	await sending.finish?.(browser);
	const after = change(before, await state());
	const whole = WHOLE.get(writing.name) ?? {};
	expect(withoutMails(after), where).toEqual(withoutMails(whole));
	if (writing.done === undefined) expect(after, `mails of ${where}`).toEqual(whole);
	// Either nothing of it was there after the failure, or all of it.
	if (sending.finish === undefined)
		expect([{}, withoutMails(whole)], `half-written: ${where}`).toContainEqual(withoutMails(between));
	else expect(withoutMails(between), where).toEqual({});
	if (hit.trouble !== "lost" && hit.trouble !== "late" && !isAfterWrite(writing.name, hit.trip))
		expect(withoutMails(between), where).toEqual({});
}

const withoutMails = ({ mails: _, ...rest }: Record<string, number>) => rest;

/** What each writing changes when all goes well, and the round trips that it takes. */
const WHOLE = new Map<string, Record<string, number>>();
const TRIPS = new Map<string, readonly string[][]>();

const isAfterWrite = (name: string, trip: number) => (TRIPS.get(name) ?? []).slice(0, trip).some(changesContent);
const changesContent = (trip: readonly string[]) => writes(trip) && !trip.some((text) => text.includes("INTO limits"));

describe.each(WRITINGS)("$name, while the database", (writing) => {
	beforeAll(async () => {
		await forgetLimits();
		const { browser, path, form, finish } = await writing.ready();
		const { database, trips } = breakD1(env.DB);
		const before = await state();
		const answer = await browser.post(path, form, { bindings: bindings({ DB: database }) });
		expect((writing.done ?? isDone)(answer), `${answer.status} ${answer.text}`).toBe(true);
		await finish?.(browser);
		WHOLE.set(writing.name, change(before, await state()));
		TRIPS.set(writing.name, trips);
		expect(trips.some(writes)).toBe(true);
		expect(WHOLE.get(writing.name)).not.toEqual({});
	});

	const each = async (trouble: Trouble) => {
		const trips = TRIPS.get(writing.name) ?? [];
		for (const trip of trips.keys()) await throughTrouble(writing, { trouble, trip });
	};

	it("refuses one round trip after the other", () => each("refused"));
	it("loses the answer to one round trip after the other", () => each("lost"));
	it("hangs at one round trip after the other", () => each("hangs"));
	it("writes, but doesn't answer in time", () => each("late"));

	it("breaks off before each single statement", async () => {
		for (const [trip, statements] of (TRIPS.get(writing.name) ?? []).entries())
			if (writes(statements))
				for (let statement = 0; statement <= statements.length; statement += 1)
					await throughTrouble(writing, { trouble: "midway", trip, statement });
	});

	it("is gone altogether, and htmx asked", () => throughTrouble(writing, { trouble: "refused", trip: -1 }, true));
});

describe("the same form twice", () => {
	it.each(WRITINGS.filter(({ name }) => !name.includes("join") && !name.includes("sign")))(
		"at the same moment gives one result: $name",
		async (writing) => {
			const { browser, path, form } = await writing.ready();
			const before = await state();
			const answers = await Promise.all([browser.post(path, form), browser.post(path, form)]);
			expect(answers.map(isDone)).toEqual([true, true]);
			expect(change(before, await state())).toEqual(WHOLE.get(writing.name));
		},
	);
});
