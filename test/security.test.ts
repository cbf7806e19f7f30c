// What nobody may do: ways around rights, sign-in and forms, tried as hostile people would, and refused.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sweep } from "../src/cron.ts";
import { DAY, instant, MINUTE } from "../src/db/clock.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import { type Answer, as, Browser, clock, lastCode, mailsTo, ORIGIN, one, pass } from "./support/forum.ts";
import { insert } from "./support/planting.ts";
import { routesOf } from "./support/routes.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const SESSION = "__Host-forum";

const JOIN = {
	name: "Mallory Muster",
	email: "mallory@draussen.example",
	organisation: "Verein von draußen",
	role: "vorstand",
	region: "",
	spaces: ["gemeinsam"],
	sentence: "Ich möchte mitmachen.",
	age: "ja",
};

let petra: Browser;
let olena: Browser;
let markus: Browser;
let dilek: Browser;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, dilek] = await Promise.all([as("petra"), as("olena"), as("markus"), as("dilek")]);
});

// Each test stands in a window of the rate limits of its own.
beforeEach(() => pass(16 * MINUTE));

/** Begins a discussion and gives the numbers of it and of its opening post. */
async function begin(browser: Browser, space: string, title: string, body = "Text") {
	const { location } = await browser.post(`/${space}/neu`, { kind: "frage", title, body });
	const thread = Number(/\d+/.exec(location)?.[0]);
	return { thread, post: await postIn(thread, 1) };
}

async function postIn(thread: number, seq: number): Promise<number> {
	return (await one<number>("SELECT id FROM posts WHERE thread_id = ? AND seq = ?", thread, seq)) ?? 0;
}

/** Asks to join and proves the address. */
async function join(change: Partial<typeof JOIN>): Promise<Browser> {
	const browser = new Browser();
	await browser.post("/beitreten", { ...JOIN, ...change });
	await browser.post("/anmelden", { code: await lastCode(change.email ?? JOIN.email) });
	return browser;
}

/** The same browser once more, as somebody has it who copied its cookies. */
function copyOf(browser: Browser): Browser {
	const copy = new Browser();
	for (const [name, text] of browser.cookies) copy.cookies.set(name, text);
	return copy;
}

const stateOf = (person: PersonKey, state: string) =>
	env.DB.prepare("UPDATE members SET state = ? WHERE id = ?").bind(state, personId(person)).run();

describe("an address that only looks like a member's", () => {
	const twins = [
		`ｐ${PEOPLE.petra.email.slice(1)}`,
		PEOPLE.petra.email.replace("@", "＠"),
		PEOPLE.petra.email.replace(".e", "．e"),
	];

	it.each(twins)("gets no mail at all, %s", async (twin) => {
		for (const [path, form] of [
			["/anmelden", {}],
			["/beitreten", JOIN],
		] as const) {
			await new Browser().post(path, { ...form, email: twin });
			expect(await mailsTo(twin), path).toEqual([]);
		}
		expect(await one("SELECT count(*) FROM sign_ins WHERE email = ?", twin)).toBe(0);
	});

	it("isn't made by characters that look like a comma, a space or a second @", async () => {
		for (const email of [
			"a，b@draussen.example",
			"a@b＠draussen.example",
			"a\u2003b@draussen.example",
			"a＜b＞@draussen.example",
		])
			expect((await new Browser().post("/anmelden", { email })).status, email).toBe(422);
	});
});

describe("the heading of a removed opening post", () => {
	it("is gone from every page, address and answer, for whoever reads there", async () => {
		const { thread, post } = await begin(petra, "lotsen", "Geheimwort Nachname steht hier");
		await olena.post(`/themen/${thread}/antworten`, { body: "Eine Antwort" });
		const reply = await postIn(thread, 2);
		const paths = [
			...["/", "/lotsen", "/lotsen?ansicht=alle", "/lotsen?ansicht=ungelesen", "/lotsen?art=frage"],
			...[
				`/themen/${thread}`,
				`/themen/${thread}?ab=00000`,
				`/themen/${thread}/antworten`,
				`/themen/${thread}/antworten?auf=${reply}`,
			],
			...[
				`/beitraege/${post}`,
				...["", "/bearbeiten", "/entfernen", "/verlauf"].map((end) => `/beitraege/${reply}${end}`),
			],
		];
		const seen = async (browser: Browser) => {
			const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await browser.get(path)) })));
			return answers.filter(({ text, location }) => /geheimwort/i.test(text + location)).map(({ path }) => path);
		};
		expect((await seen(olena)).length).toBeGreaterThan(8);
		await markus.post(`/beitraege/${post}/entfernen`, { reason: "Daten einer Ratsuchenden" });
		for (const browser of [olena, petra, markus]) expect(await seen(browser)).toEqual([]);
		for (const htmx of [false, true]) {
			const answer = await olena.post(`/themen/${thread}/antworten`, { body: `Noch eine ${htmx}` }, { htmx });
			expect(answer.text + answer.location).not.toMatch(/geheimwort/i);
		}
		await markus.post(`/beitraege/${post}/wiederherstellen`, {});
		expect((await olena.get(`/themen/${thread}`)).text).toContain("Geheimwort Nachname");
	});
});

describe("rights that were taken away", () => {
	const level = (value: number) =>
		env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = ? AND space_id = 'mo'")
			.bind(value, personId("dilek"))
			.run();

	it("end at once, in a session that goes on, also for one's own posts", async () => {
		const { thread, post } = await begin(dilek, "mo", "Eine Frage von Dilek");
		const attempts = [
			() => dilek.post(`/beitraege/${post}/bearbeiten`, { title: "Eine andere Frage", body: "neu", version: "1" }),
			() => dilek.post(`/beitraege/${post}/entfernen`, {}),
			() => dilek.post(`/themen/${thread}/antworten`, { body: "noch etwas" }),
			() => dilek.post("/mo/neu", { kind: "frage", title: "Noch eine Frage", body: "Text" }),
		];
		for (const [rights, status] of [
			[1, 403],
			[0, 404],
		] as const) {
			await level(rights);
			for (const attempt of attempts) expect((await attempt()).status).toBe(status);
		}
		expect((await dilek.get(`/beitraege/${post}/verlauf`)).status).toBe(404);
		await level(2);
		expect(await one("SELECT count(*) FROM posts WHERE space_id = 'mo'")).toBe(1);
		expect(await one("SELECT version FROM posts WHERE id = ?", post)).toBe(1);
	});

	it("leave no number of unread discussions behind", async () => {
		const samuel = await as("samuel");
		await begin(samuel, "mo", "Etwas Neues für Dilek");
		const counted = /class="count"/;
		expect((await dilek.get("/")).text).toMatch(counted);
		await env.DB.prepare("UPDATE memberships SET unread = 0 WHERE member_id = ? AND space_id <> 'mo'")
			.bind(personId("dilek"))
			.run();
		await level(0);
		const { text } = await dilek.get("/");
		expect(text).not.toMatch(counted);
		expect(text).not.toContain('href="/mo"');
		await level(2);
	});

	it("of everything, by a suspension, stop a form that was open already", async () => {
		const { thread } = await begin(dilek, "gemeinsam", "Vor der Sperre begonnen");
		await stateOf("dilek", "suspended");
		const answer = await dilek.post(`/themen/${thread}/antworten`, { body: "noch schnell" });
		await stateOf("dilek", "active");
		expect(answer.status).toBe(403);
		expect(await one("SELECT count(*) FROM posts WHERE thread_id = ?", thread)).toBe(1);
	});
});

describe("what exists in another space", () => {
	// Numbers that stand nowhere else on a page, so that they can be taken out of it.
	const [thread, post, nowhere] = [4_000_123, 5_000_123, 6_000_123];

	it("answers exactly like what doesn't exist anywhere", async () => {
		const at = instant(clock());
		const common = { space_id: "mo", author_id: personId("dilek"), form_key: "verborgen", created_at: at };
		const words = { language: "de", source: "Text", html: "Text", renderer: 1 };
		await insert(env.DB, "threads", [
			{ ...common, id: thread, kind: "frage", title: "Nur für Vereine", active_at: at },
		]);
		await insert(env.DB, "posts", [{ ...common, ...words, id: post, thread_id: thread, seq: 1, depth: 0, path: "" }]);
		const own = await begin(olena, "lotsen", "Eine eigene Frage");
		const pages = [
			...[
				"/themen/THREAD",
				"/themen/THREAD-nur-fuer-vereine?beitrag=POST",
				"/themen/THREAD/antworten",
				`/themen/${own.thread}/antworten?auf=POST`,
			],
			...["", "/bearbeiten", "/entfernen", "/verlauf"].map((end) => `/beitraege/POST${end}`),
		];
		const forms = [
			"/themen/THREAD/antworten",
			"/themen/THREAD/gelesen",
			...["bearbeiten", "entfernen", "wiederherstellen"].map((end) => `/beitraege/POST/${end}`),
		];
		const answers = (threadId: number, postId: number) => {
			const bare = ({ status, text, headers, location }: Answer) =>
				JSON.stringify([status, location, [...headers].filter(([name]) => name !== "server-timing"), text])
					.replaceAll(String(threadId), "THREAD")
					.replaceAll(String(postId), "POST");
			const path = (text: string) => text.replace("THREAD", String(threadId)).replace("POST", String(postId));
			return Promise.all([
				...pages.map(async (page) => bare(await olena.get(path(page)))),
				...forms.map(async (form) => bare(await olena.post(path(form), { body: "x", seqs: "1", reason: "weil" }))),
			]);
		};
		const [there, not] = [await answers(thread, post), await answers(nowhere, nowhere + 1)];
		expect(there).toEqual(not);
		for (const answer of there) expect(answer).toMatch(/^\[404,/);
		expect((await dilek.get(`/themen/${thread}`)).status).toBe(200);
	});

	it("has an address like one that doesn't exist", async () => {
		for (const path of ["/mo", "/mo/neu", "/mo/mitlesende", "/mo/irgendwas"]) {
			const [there, nowhere] = [await olena.get(path), await olena.get("/gibt-es-nicht")];
			expect(there.status).toBe(404);
			expect(there.text.replaceAll(path, "PATH")).toBe(nowhere.text.replaceAll("/gibt-es-nicht", "PATH"));
		}
	});
});

describe("members, strangers, the suspended and those who wait", () => {
	it("are told apart neither by the answer nor by its cost", async () => {
		const emails = [PEOPLE.petra.email, PEOPLE.gesperrt.email, PEOPLE.neu.email, "niemand@nirgends.example"];
		for (const [path, form] of [
			["/anmelden", {}],
			["/beitreten", JOIN],
		] as const) {
			const answers = await Promise.all(emails.map((email) => new Browser().post(path, { ...form, email })));
			const shapes = answers.map(({ status, text, location, headers, cost }) =>
				JSON.stringify([
					status,
					text,
					location,
					cost.trips,
					[...headers.keys()],
					headers.getSetCookie().map((line) => line.replace(/=[\w-]+;/, "=…;")),
				]),
			);
			expect(new Set(shapes).size, path).toBe(1);
			for (const email of emails) expect((await mailsTo(email)).length, email).toBeGreaterThan(0);
		}
	});

	it("meet the same limit", async () => {
		const refused = async (email: string) => {
			for (let index = 0; index < 12; index += 1) await new Browser().post("/anmelden", { email });
			return (await new Browser().post("/beitreten", { ...JOIN, email })).status;
		};
		expect([await refused(PEOPLE.petra.email), await refused("sonst@nirgends.example")]).toEqual([429, 429]);
	});
});

describe("a code", () => {
	it("can't be guessed by many tries at the same moment", async () => {
		const browser = new Browser();
		await browser.post("/anmelden", { email: PEOPLE.petra.email });
		const code = await lastCode(PEOPLE.petra.email);
		const guesses = Array.from({ length: 20 }, (_, index) => String(10_000_000 + index)).filter(
			(guess) => guess !== code,
		);
		await Promise.all(guesses.map((guess) => copyOf(browser).post("/anmelden", { code: guess })));
		expect(await one("SELECT max(tries) FROM sign_ins WHERE used_at IS NULL")).toBe(5);
		expect((await browser.post("/anmelden", { code })).status).toBe(422);
		expect(browser.cookies.has(SESSION)).toBe(false);
	});

	it("doesn't turn a session that somebody else chose into one that is signed in", async () => {
		const browser = new Browser();
		browser.cookies.set(SESSION, "A".repeat(43));
		await browser.signIn(PEOPLE.petra.email);
		expect(browser.cookies.get(SESSION)).not.toBe("A".repeat(43));
		const thief = new Browser();
		thief.cookies.set(SESSION, "A".repeat(43));
		expect((await thief.get("/lotsen")).status).toBe(303);
	});

	it("ends the session that the browser had before", async () => {
		const browser = await as("petra");
		const [thief, elsewhere] = [copyOf(browser), await as("petra")];
		expect((await thief.get("/lotsen")).status).toBe(200);
		await browser.signIn(PEOPLE.petra.email);
		expect((await thief.get("/lotsen")).status).toBe(303);
		expect([(await browser.get("/lotsen")).status, (await elsewhere.get("/lotsen")).status]).toEqual([200, 200]);
	});

	it("that is wrong ends no session", async () => {
		const browser = await as("petra");
		await browser.post("/anmelden", { email: PEOPLE.petra.email });
		const wrong = (await lastCode(PEOPLE.petra.email)) === "11111111" ? "22222222" : "11111111";
		expect((await browser.post("/anmelden", { code: wrong })).status).toBe(422);
		expect((await browser.get("/lotsen")).status).toBe(200);
	});
});

describe("cookies", () => {
	it("are for this host alone, out of reach for scripts and foreign forms", async () => {
		const browser = new Browser();
		const answers = [
			await browser.post("/sprache", { sprache: "en" }),
			await browser.post("/anmelden", { email: PEOPLE.petra.email }),
			await browser.post("/anmelden", { code: await lastCode(PEOPLE.petra.email) }),
			await browser.post("/lotsen/neu", { kind: "frage", title: "Eine Frage mit Keksen", body: "Text" }),
		];
		const lines = answers.flatMap(({ headers }) => headers.getSetCookie()).filter((line) => !/max-age=0/i.test(line));
		expect(new Set(lines.map((line) => line.split("=")[0]))).toEqual(
			new Set(["__Host-sprache", "__Host-anmeldung", "__Host-forum", "__Host-stand"]),
		);
		for (const line of lines) {
			for (const part of ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"])
				expect(line.split("; "), line).toContain(part);
			expect(line).not.toMatch(/domain=/i);
		}
	});
});

describe("a form from elsewhere", () => {
	const foreign = [
		{ "Sec-Fetch-Site": "cross-site" },
		{ "Sec-Fetch-Site": "same-site" },
		{ "Sec-Fetch-Site": "none" },
		{ "Sec-Fetch-Site": null, Origin: "https://evil.example" },
		{ "Sec-Fetch-Site": null, Origin: "null" },
		{ "Sec-Fetch-Site": null, Origin: null },
		{ "Sec-Fetch-Site": null, Origin: `${ORIGIN}.evil.example` },
	];

	it("is refused at every address that changes something, and changes nothing", async () => {
		const { thread, post } = await begin(petra, "lotsen", "Bleibt, wie sie ist");
		const count = () =>
			one(
				"SELECT (SELECT count(*) FROM posts) || ' ' || (SELECT count(*) FROM sessions) || ' ' || (SELECT count(*) FROM sign_ins)",
			);
		const before = await count();
		const paths = routesOf("POST").map((path) =>
			path.replace("/themen/:id", `/themen/${thread}`).replace(":handle", "x").replace(":id", String(post)),
		);
		expect(paths.length).toBeGreaterThan(12);
		for (const path of paths)
			for (const headers of foreign) {
				const answer = await petra.post(path, { body: "von außen", email: PEOPLE.olena.email }, { headers });
				expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(403);
				expect(answer.headers.getSetCookie(), path).toEqual([]);
			}
		expect(await count()).toBe(before);
	});

	it("gets its words shown to copy, but nothing that could be sent with one press", async () => {
		const { text } = await petra.post(
			"/anmelden",
			{ body: "von außen", behalten: JSON.stringify({ action: "/abmelden", typed: { body: ["auch von außen"] } }) },
			{ headers: { "Sec-Fetch-Site": "cross-site" } },
		);
		expect(text).toContain("von außen");
		expect([...text.matchAll(/<form[^>]*action="([^"]*)"/g)].map((match) => match[1])).toEqual(["/sprache"]);
	});
});

describe("no address out of a form or a link", () => {
	const nasty = [
		...[
			"//evil.example",
			"///evil.example",
			"/\\evil.example",
			"/\t/evil.example",
			"/\n/evil.example",
			"\\\\evil.example",
			"https:evil.example",
		],
		...[
			"javascript:alert(1)",
			"/.//evil.example",
			"/..//evil.example",
			"/%2F/evil.example",
			"/@evil.example",
			" //evil.example",
			"/\u2028/evil.example",
		],
	];

	it("leads away from the forum", async () => {
		for (const to of nasty) {
			const attempt = new Browser();
			await attempt.post("/anmelden", { email: PEOPLE.petra.email });
			const behalten = JSON.stringify({ action: to, typed: { body: ["Text"] } });
			const resumed = await attempt.post("/anmelden", { code: await lastCode(PEOPLE.petra.email), behalten });
			const answers = [
				await petra.get(`/anmelden?weiter=${encodeURIComponent(to)}`),
				await petra.post("/sprache", { sprache: "de", zurueck: to }),
				await petra.post("/anmelden", { code: "12345678", weiter: to }),
				await petra.get(`${to.startsWith("/") ? encodeURI(to) : "/x"}/`),
			];
			const places = [
				...answers.map(({ location }) => location),
				...[...resumed.text.matchAll(/<form[^>]*action="([^"]*)"/g)].map((match) => match[1] ?? ""),
			];
			for (const place of places)
				expect(new URL(place, ORIGIN).origin, `${JSON.stringify(to)} gave ${place}`).toBe(ORIGIN);
			expect(resumed.text).toContain("Text");
			pass(16 * MINUTE);
		}
	});
});

describe("what people write", () => {
	const code =
		'<b hx-get="/einstellungen" hx-trigger="load" hx-swap-oob="true" onclick="x()">x</b><hx-partial hx-target="body">y</hx-partial><script>z</script>';

	it("never becomes an instruction to htmx or the browser, wherever it stands", async () => {
		const { thread, post } = await begin(petra, "lotsen", `Titel ${code.slice(0, 100)}`, code);
		const reply = await olena.post(
			`/themen/${thread}/antworten`,
			{ body: `${code}\n\n[l](/x "${code}") ![b](/y)` },
			{ htmx: true },
		);
		const second = await postIn(thread, 2);
		const refused = await olena.post(
			`/themen/${thread}/antworten`,
			{ body: `${code}${"a".repeat(20_001)}` },
			{ htmx: true },
		);
		await markus.post(`/beitraege/${second}/entfernen`, { reason: code.slice(0, 200) });
		const joined = await join({
			email: "hx@draussen.example",
			name: code.slice(0, 80),
			organisation: code.slice(0, 120),
			sentence: code,
		});
		const answers = [
			reply,
			refused,
			...(await Promise.all(
				[
					`/themen/${thread}`,
					"/lotsen",
					"/",
					`/beitraege/${post}/bearbeiten`,
					`/beitraege/${post}/verlauf`,
					`/beitraege/${post}/entfernen`,
				].map((path) => petra.get(path)),
			)),
			await markus.get("/moderation/beitritte"),
			await joined.get("/"),
			await new Browser().post("/lotsen/neu", { title: code, body: code, [code]: code }),
		];
		expect(answers.filter(({ text }) => text.includes("&lt;b hx-get=")).length).toBeGreaterThan(8);
		for (const { text } of answers) {
			expect(text).not.toMatch(/<b hx|<hx-partial|<script>/);
			const tags = (text.match(/<[a-z][^>]*>/gi) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')).join("\n");
			expect(tags).not.toMatch(/hx-trigger|\son[a-z]+=/);
		}
		const mails = await mailsTo(PEOPLE.markus.email);
		expect(mails[0]?.subject).toContain("<b hx-get");
		expect(await one("SELECT html FROM dev_mails ORDER BY id DESC")).not.toContain("<b hx-get");
	});

	it("brings no line break or control character into the subject of a mail", async () => {
		await join({ email: "zeile@draussen.example", name: "Mallory\r\nBcc: x@y.example\u0085a\u0007b\u001bc\u2028d" });
		const { results } = await env.DB.prepare("SELECT subject FROM dev_mails").all<{ subject: string }>();
		expect(results.some(({ subject }) => subject.includes("Mallory Bcc"))).toBe(true);
		for (const { subject } of results) expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
	});
});

describe("asking to join", () => {
	it.each(["suspended", "former"])("opens nothing to somebody who is %s, and bothers nobody", async (state) => {
		await stateOf("samuel", state);
		const mails = await one("SELECT count(*) FROM dev_mails WHERE receiver = ?", PEOPLE.verwaltung.email);
		const samuel = await join({ email: PEOPLE.samuel.email, spaces: [...SPACES] });
		for (const space of SPACES) expect((await samuel.get(`/${space}`)).status, space).not.toBe(200);
		expect(await one("SELECT state FROM members WHERE id = ?", personId("samuel"))).toBe(state);
		expect(
			await one("SELECT count(*) FROM applications WHERE email = ? AND state <> 'unconfirmed'", PEOPLE.samuel.email),
		).toBe(0);
		expect(await one("SELECT count(*) FROM dev_mails WHERE receiver = ?", PEOPLE.verwaltung.email)).toBe(mails);
		await stateOf("samuel", "active");
	});

	it("twice for one address, proved at the same moment, makes one person and one request", async () => {
		const [first, second] = [new Browser(), new Browser()];
		const codes: string[] = [];
		for (const [browser, name] of [
			[first, "Eins Erste"],
			[second, "Zwei Zweite"],
		] as const) {
			await browser.post("/beitreten", { ...JOIN, email: "doppelt@draussen.example", name });
			codes.push(await lastCode("doppelt@draussen.example"));
		}
		await Promise.all([
			first.post("/anmelden", { code: codes[0] ?? "" }),
			second.post("/anmelden", { code: codes[1] ?? "" }),
		]);
		expect(await one("SELECT count(*) FROM accounts WHERE email_key = 'doppelt@draussen.example'")).toBe(1);
		expect(
			await one("SELECT count(*) FROM applications WHERE email_key = 'doppelt@draussen.example' AND state = 'waiting'"),
		).toBe(1);
	});

	it("in somebody else's name leaves nothing without the code from their mailbox", async () => {
		const mallory = new Browser();
		await mallory.post("/beitreten", { ...JOIN, email: "opfer@draussen.example", name: "Von Mallory" });
		const victim = await join({ email: "opfer@draussen.example", name: "Vom Opfer selbst" });
		expect((await victim.get("/")).status).toBe(200);
		expect(
			await one(
				"SELECT m.name FROM members m JOIN accounts a ON a.member_id = m.id WHERE a.email = 'opfer@draussen.example'",
			),
		).toBe("Vom Opfer selbst");
		expect((await mallory.get("/")).text).toContain("Anmelden");
		expect((await markus.get("/moderation/beitritte")).text).not.toContain("Von Mallory");
	});

	it("for the same space twice is asking once", async () => {
		const answer = await new Browser().post("/beitreten", {
			...JOIN,
			email: "zweimal@draussen.example",
			spaces: ["mo", "mo"],
		});
		expect(answer.status).toBe(303);
		expect(
			await one(
				"SELECT count(*) FROM application_spaces s JOIN applications a ON a.id = s.application_id WHERE a.email = 'zweimal@draussen.example'",
			),
		).toBe(1);
	});

	it("is decided only by those who moderate a space that was asked for; to others it doesn't exist", async () => {
		await join({ email: "nurmo@draussen.example", spaces: ["mo"] });
		const id = await one<number>("SELECT id FROM applications WHERE email = 'nurmo@draussen.example'");
		for (const number of [id, 987_654]) {
			expect((await markus.post(`/moderation/beitritte/${number}/annehmen`, { "recht-gemeinsam": "1" })).status).toBe(
				404,
			);
			expect((await markus.post(`/moderation/beitritte/${number}/ablehnen`, { reason: "nein danke" })).status).toBe(
				404,
			);
		}
		expect(await one("SELECT state FROM applications WHERE id = ?", Number(id))).toBe("waiting");
	});

	it("after a refusal can't be turned round by the same form once more", async () => {
		const browser = await join({ email: "nein@draussen.example" });
		const id = await one<number>("SELECT id FROM applications WHERE email = 'nein@draussen.example'");
		await markus.post(`/moderation/beitritte/${id}/ablehnen`, { reason: "Bitte über den Verein." });
		await markus.post(`/moderation/beitritte/${id}/annehmen`, { "recht-gemeinsam": "2", erneut: "1" });
		await (await as("jana")).post(`/moderation/beitritte/${id}/ablehnen`, { reason: "Ein anderer Grund", erneut: "1" });
		expect(await one("SELECT state || ' ' || reason FROM applications WHERE id = ?", Number(id))).toBe(
			"declined Bitte über den Verein.",
		);
		expect((await mailsTo("nein@draussen.example")).filter(({ text }) => text.includes("Ein anderer Grund"))).toEqual(
			[],
		);
		expect((await browser.get("/gemeinsam")).status).toBe(403);
	});
});

describe("the nightly deleting", () => {
	it("goes on after a flood of requests to join", async () => {
		const old = instant(clock(), -20 * DAY);
		const texts = {
			name: "x",
			sort_key: "x",
			email: "x",
			email_key: "x",
			organisation: "x",
			role: "x",
			sentence: "x",
			language: "de",
		};
		await insert(env.DB, "applications", [{ id: 9_000, ...texts, state: "unconfirmed", created_at: old }]);
		const attempts = Array.from({ length: 4_100 }, (_, index) => ({
			id: `flut-${index}`,
			purpose: "beitreten",
			email: "x",
			email_key: "x",
			application_id: index % 100 === 0 ? 9_000 : null,
			code_hash: "x",
			created_at: old,
			expires_at: old,
		}));
		await insert(env.DB, "sign_ins", attempts);
		for (let night = 0; night < 3; night += 1) await sweep(env.DB, clock());
		expect(await one("SELECT count(*) FROM sign_ins WHERE created_at = ?", old)).toBe(0);
		expect(await one("SELECT count(*) FROM applications WHERE id = 9000")).toBe(0);
	});
});
