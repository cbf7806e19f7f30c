// The database fails or hangs at every single step of everything that writes: a kind page, nothing half-written, and
// the typed words there to be sent again, which gives exactly one result.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DatabaseFault, DEADLINES, openDatabase } from "../src/db/database.ts";
import { sha256 } from "../src/db/ids.ts";
import { sql } from "../src/db/sql.ts";
import { createDevelopmentApp } from "../src/dev/index.ts";
import { breakD1, type Hit, type Trouble, writes } from "./support/broken-d1.ts";
import { type Answer, Browser, bindings, clock, lastCode, one } from "./support/forum.ts";
import { CarefulBrowser, formOn, formsOn, wordsOn } from "./support/page.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plant } from "./world/plant.ts";

/** The same forum, for databases that hang: nobody has to wait for seconds. */
const impatient = createDevelopmentApp(clock, { deadlines: { read: 60, write: 60 } });

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

let count = 1000;
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

/** Ends all sessions of a person but the one in use. */
async function alone(person: PersonKey): Promise<void> {
	await by(person).post("/einstellungen/sitzungen/andere/beenden", {});
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
			await alone("petra");
			await new Browser().signIn(PEOPLE.petra.email);
			const handle = await one<string>(
				"SELECT handle FROM sessions WHERE member_id = ? AND token_hash <> ?",
				personId("petra"),
				await sha256(by("petra").cookies.get("__Host-forum") ?? ""),
			);
			return { browser: by("petra"), path: `/einstellungen/sitzungen/${handle}/beenden`, form: {} };
		},
	},
	{
		name: "ending all other sessions",
		ready: async () => {
			await alone("petra");
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

	const each = async (trouble: Trouble, only: (trip: readonly string[]) => boolean = () => true) => {
		for (const [trip, statements] of (TRIPS.get(writing.name) ?? []).entries())
			if (only(statements)) await throughTrouble(writing, { trouble, trip });
	};

	it("refuses one round trip after the other", () => each("refused"));
	it("loses the answer to one round trip after the other", () => each("lost"));
	it("hangs at one round trip after the other", () => each("hangs"));
	it("writes, but doesn't answer in time", () => each("late", writes));

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
			const changes: Record<string, number>[] = [];
			for (const times of [1, 2]) {
				const { browser, path, form } = await writing.ready();
				const before = await state();
				const answers = await Promise.all(Array.from({ length: times }, () => browser.post(path, form)));
				expect(answers.every(isDone)).toBe(true);
				changes.push(change(before, await state()));
			}
			expect(changes[1]).toEqual(changes[0]);
			expect(changes[0]).not.toEqual({});
		},
	);
});

describe("what is noted for those who run the forum", () => {
	it("says what failed, and nothing of what people wrote or who they are", () => {
		expect(noted.length).toBeGreaterThan(100);
		expect(noted.filter((line) => !line.includes("DatabaseFault"))).toEqual([]);
		const private_ = /Grüße|Ratsuchende|verein\.example|lotsen\.example|Ada Öz|Titel &/;
		expect(noted.filter((line) => private_.test(line))).toEqual([]);
	});
});

describe("reading, while the database", () => {
	const PUBLIC = ["/", "/impressum", "/datenschutz", "/regeln", "/barrierefreiheit", "/beitreten", "/anmelden"];
	const INSIDE = [
		"/lotsen",
		"/lotsen?ansicht=ungelesen",
		"/lotsen/neu",
		"/lotsen/mitlesende",
		"/themen/30",
		"/themen/30/antworten",
		"/einstellungen",
	];

	it("is gone, leaves the public pages open to everybody, also with a session", async () => {
		const { database } = breakD1(env.DB, { trouble: "refused", trip: -1 });
		for (const browser of [by("petra"), new CarefulBrowser()])
			for (const path of PUBLIC)
				for (const method of ["GET", "HEAD"]) {
					const answer = await browser.ask(path, { method, bindings: bindings({ DB: database }) });
					expect([path, method, answer.status]).toEqual([path, method, 200]);
				}
	});

	it("hangs, opens them after the deadline", async () => {
		const { database } = breakD1(env.DB, { trouble: "hangs", trip: -1 });
		const asking = { bindings: bindings({ DB: database }), forum: impatient };
		expect((await by("petra").get("/", asking)).status).toBe(200);
	});

	it("fails at one round trip after the other, shows a kind page with a way to try again", async () => {
		for (const path of INSIDE) {
			const { database, trips } = breakD1(env.DB);
			expect((await by("petra").get(path, { bindings: bindings({ DB: database }) })).status).toBe(200);
			for (const trip of trips.keys())
				for (const trouble of ["refused", "hangs"] as const) {
					const broken = breakD1(env.DB, { trouble, trip });
					const answer = await by("petra").get(path, {
						bindings: bindings({ DB: broken.database }),
						forum: impatient,
					});
					expect([path, answer.status]).toEqual([path, 503]);
					expect(wordsOn(answer.text)).toContain("Das liegt nicht an Ihnen.");
					expect(answer.text).toContain(`<a class="button" href="${path}">Noch einmal versuchen</a>`);
					expect(formsOn(answer.text)).toEqual([]);
				}
		}
	});

	it("is gone for a moment, tries a second time, once, and only for reads", async () => {
		const blip = breakD1(env.DB, { trouble: "blip", trip: 1 });
		expect((await by("petra").get("/lotsen", { bindings: bindings({ DB: blip.database }) })).status).toBe(200);
		expect(blip.trips.length).toBe(3);
		const gone = breakD1(env.DB, { trouble: "blip", trip: -1 });
		expect((await by("petra").get("/lotsen", { bindings: bindings({ DB: gone.database }) })).status).toBe(503);
		expect(gone.trips.length).toBe(2);
		const write = breakD1(env.DB, { trouble: "blip", trip: 1 });
		const form = { kind: "frage", title: "Geht das einmal durch?", body: "Text", formular: "blip" };
		const answer = await by("petra").post("/lotsen/neu", form, { bindings: bindings({ DB: write.database }) });
		expect(answer.status).toBe(503);
		expect(write.trips.length).toBe(2);
	});

	it("is asked something wrong, says that it is our mistake, and nothing of what it was", async () => {
		const { database } = breakD1(env.DB, { trouble: "wrong", trip: 1 });
		const asking = { bindings: bindings({ DB: database }) };
		const read = await by("petra").get("/lotsen", asking);
		expect(read.status).toBe(500);
		expect(wordsOn(read.text)).toContain("Der Fehler liegt bei uns.");
		const again = breakD1(env.DB, { trouble: "wrong", trip: 1 });
		const form = { kind: "frage", title: "Was für ein Fehler", body: WORDS, formular: "falsch", topics: ["rolle"] };
		const write = await by("petra").post("/lotsen/neu", form, { bindings: bindings({ DB: again.database }) });
		expect(write.status).toBe(500);
		const { fields } = formOn(write.text, "/lotsen/neu");
		expect(fields["body"]).toEqual([WORDS]);
		expect((await by("petra").post("/lotsen/neu", fields)).status).toBe(303);
	});

	it("is gone, never offers to send a form to another site", async () => {
		const { database } = breakD1(env.DB, { trouble: "refused", trip: -1 });
		const asking = { bindings: bindings({ DB: database }) };
		for (const path of ["//evil.example/", "//evil.example/lotsen/neu?a=b"]) {
			const answer = await by("petra").post(path, { body: WORDS }, asking);
			expect(answer.status).toBe(503);
			expect(formsOn(answer.text).map(({ action }) => action)).toEqual(["/"]);
			expect((await by("petra").get(path, asking)).text).not.toMatch(/(?:href|action)="\/\//);
		}
	});

	it("isn't there at all, still answers with a sentence and the headers", async () => {
		const answer = await new Browser().get("/", { bindings: { ...bindings(), DB: undefined } as never });
		expect(answer.status).toBe(500);
		expect(answer.text).toMatch(/^Der Fehler liegt bei uns\./);
		expect(answer.headers.get("Content-Type")).toMatch(/^text\/plain/i);
		expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
	});
});

describe("deadlines", () => {
	it("are three seconds for reads, also with a second try, and eight for writes", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		try {
			expect(DEADLINES).toEqual({ read: 3_000, write: 8_000 });
			const { database } = breakD1(env.DB, { trouble: "hangs", trip: -1 });
			const session = openDatabase(database, null);
			for (const [kind, deadline] of [
				["read", 3_000],
				["write", 8_000],
			] as const) {
				const outcome = session[kind]([sql`SELECT 1`]).then(
					() => "answered",
					(error: unknown) => (error instanceof DatabaseFault ? "too late" : "something else"),
				);
				await vi.advanceTimersByTimeAsync(deadline - 1);
				expect(await Promise.race([outcome, Promise.resolve("waiting")])).toBe("waiting");
				await vi.advanceTimersByTimeAsync(1);
				expect(await outcome).toBe("too late");
			}
		} finally {
			vi.useRealTimers();
		}
	});
});

describe("a text that was carried through the sign-in", () => {
	it("survives a database that fails at any step of signing in", async () => {
		const { thread } = await discussion();
		const path = `/themen/${thread}/antworten`;
		const bare = new CarefulBrowser();
		const closed = await bare.post(path, { formular: "getragen", body: WORDS });
		expect(closed.status).toBe(401);
		const carried = formOn(closed.text, "/anmelden").fields;
		const trouble = () => bindings({ DB: breakD1(env.DB, { trouble: "refused", trip: 0 }).database });
		const failed = await bare.post("/anmelden", { ...carried, email: PEOPLE.nadia.email }, { bindings: trouble() });
		expect(failed.status).toBe(503);
		expect(failed.text).toContain("&lt;b&gt;fett&lt;/b&gt; &lt;/textarea&gt;");
		const asked = await bare.post("/anmelden", formOn(failed.text, "/anmelden").fields);
		expect(asked.status).toBe(200);
		const code = { ...formOn(asked.text, "/anmelden").fields, code: await lastCode(PEOPLE.nadia.email) };
		const lost = await bare.post("/anmelden", code, { bindings: trouble() });
		expect(lost.status).toBe(503);
		expect(lost.text).toContain("&lt;b&gt;fett&lt;/b&gt; &lt;/textarea&gt;");
		const signedIn = await bare.post("/anmelden", formOn(lost.text, "/anmelden").fields);
		const waiting = formOn(signedIn.text, path);
		expect(waiting.fields["body"]).toEqual([WORDS]);
		expect((await bare.post(path, waiting.fields)).status).toBe(303);
		expect(await one("SELECT count(*) FROM posts WHERE thread_id = ? AND source = ?", thread, WORDS)).toBe(1);
	});

	it("is still there when the answer to the right code was lost", async () => {
		const { thread } = await discussion();
		const path = `/themen/${thread}/antworten`;
		for (const trip of [2, 3]) {
			const bare = new CarefulBrowser();
			const closed = await bare.post(path, { formular: `verloren-${trip}`, body: WORDS });
			const asked = await bare.post("/anmelden", {
				...formOn(closed.text, "/anmelden").fields,
				email: PEOPLE.nadia.email,
			});
			const code = { ...formOn(asked.text, "/anmelden").fields, code: await lastCode(PEOPLE.nadia.email) };
			const { database } = breakD1(env.DB, { trouble: "lost", trip });
			const lost = await bare.post("/anmelden", code, { bindings: bindings({ DB: database }) });
			expect(lost.status).toBe(503);
			const again = await bare.post("/anmelden", formOn(lost.text, "/anmelden").fields);
			expect(again.text).toContain("&lt;b&gt;fett&lt;/b&gt; &lt;/textarea&gt;");
			// The code is used up: another one, and on with the text. Or the session had begun after all.
			expect(formsOn(again.text).map(({ action }) => action)).toContain(trip === 2 ? "/anmelden" : path);
		}
	});
});
