// Nothing leaks: an odd word stands in every row of a space, and whoever has no business there never meets it.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import { as, Browser, clock, one } from "./support/forum.ts";
import { routesOf } from "./support/routes.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople, plantThreads } from "./world/plant.ts";

const WORD: Record<SpaceKey, string> = { mo: "zauberorange", lotsen: "zaubergruen", gemeinsam: "zauberblau" };
const HIDDEN = "zauberentfernt";
const OLD = "zauberfrueher";
const ASKED = "zauberanfrage";

/** Everybody who can have a session, and a guest. "former" is somebody who left while signed in. */
const VIEWERS = [...(Object.keys(PEOPLE) as PersonKey[]).slice(0, 11), "guest", "former"] as const;
type Viewer = (typeof VIEWERS)[number];

type Planted = { thread: number; post: number; removed: number };
const planted = {} as Record<SpaceKey, Planted>;
const browsers = new Map<Viewer, Browser>();

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await env.DB.prepare("UPDATE applications SET sentence = ?").bind(ASKED).run();
	for (const space of SPACES) {
		const word = WORD[space];
		await plantThreads(env.DB, clock(), [
			{
				space,
				kind: "frage",
				title: `Titel ${word} steht hier`,
				by: "verwaltung",
				topics: ["forum", "rolle", "satzung", "kommune"],
				daysAgo: 1,
				pinned: true,
				body: `Text ${word}`,
				replies: [
					{
						by: "verwaltung",
						after: 1,
						body: `Antwort ${word}`,
						replies: [{ by: "verwaltung", after: 2, body: `tiefer ${word}` }],
					},
					{ by: "verwaltung", after: 3, body: `${HIDDEN} ${word}` },
				],
			},
			{
				space,
				kind: "frage",
				title: `Offen ${word} ohne Antwort`,
				by: "verwaltung",
				topics: [],
				daysAgo: 2,
				body: word,
				replies: [],
			},
		]);
		const thread = await one<number>("SELECT min(id) FROM threads WHERE space_id = ?", space);
		const post = await one<number>("SELECT id FROM posts WHERE space_id = ? AND path = '00002'", space);
		const removed = await one<number>("SELECT id FROM posts WHERE space_id = ? AND source LIKE ?", space, `${HIDDEN}%`);
		planted[space] = { thread: thread ?? 0, post: post ?? 0, removed: removed ?? 0 };
	}
	for (const person of VIEWERS) {
		if (person === "guest") browsers.set(person, new Browser());
		else if (person === "former") browsers.set(person, await as("dilek"));
		else browsers.set(person, await as(person));
	}
	// Through the app: one post removed with a reason, one edited, so that it has an earlier version.
	const staff = browsers.get("verwaltung") as Browser;
	for (const space of SPACES) {
		await staff.post(`/beitraege/${planted[space].removed}/entfernen`, { reason: `Grund ${WORD[space]}` });
		await env.DB.prepare("UPDATE posts SET source = ? WHERE id = ?")
			.bind(`${OLD} ${WORD[space]}`, planted[space].post)
			.run();
		await env.DB.prepare("UPDATE posts SET html = source WHERE id = ?").bind(planted[space].post).run();
		await staff.post(`/beitraege/${planted[space].post}/bearbeiten`, { body: `Neu ${WORD[space]}` });
	}
});

/** Every address behind a registered GET route, with the numbers of a space's planted rows. */
function addresses(space: SpaceKey): string[] {
	const { thread, post, removed } = planted[space];
	const samples: Record<string, readonly string[]> = {
		"/themen/:id": [
			`/themen/${thread}`,
			`/themen/${thread}?beitrag=${post}`,
			`/themen/${thread}?beitrag=neu`,
			`/themen/${thread}?ab=00002`,
			`/themen/${thread}?vor=fffff`,
		],
		"/themen/:id/neues": [`/themen/${thread}/neues?seit=0`],
		"/themen/:id/antworten": [`/themen/${thread}/antworten`, `/themen/${thread}/antworten?auf=${post}`],
		"/themen/:id/verwalten": [`/themen/${thread}/verwalten`],
		"/themen/:id/abtrennen": [`/themen/${thread}/abtrennen`, `/themen/${thread}/abtrennen?beitrag=${post}`],
		"/themen/:id/zusammenfuehren": [
			`/themen/${thread}/zusammenfuehren`,
			...SPACES.map((key) => `/themen/${thread}/zusammenfuehren?ziel=${planted[key].thread}`),
		],
		"/beitraege/:id": [`/beitraege/${post}`, `/beitraege/${removed}`],
		"/beitraege/:id/bearbeiten": [`/beitraege/${post}/bearbeiten`],
		"/beitraege/:id/danke": [`/beitraege/${post}/danke`],
		"/beitraege/:id/entfernen": [`/beitraege/${post}/entfernen`],
		"/beitraege/:id/verlauf": [`/beitraege/${post}/verlauf`, `/beitraege/${removed}/verlauf`],
	};
	for (const key of SPACES)
		samples[`/${key}`] = [
			`/${key}`,
			...["ungelesen", "unbeantwortet", "alle"].map((view) => `/${key}?ansicht=${view}`),
			`/${key}?thema=forum`,
			`/${key}?ansicht=unbeantwortet&thema=forum`,
			`/${key}?art=frage`,
		];
	return routesOf("GET").flatMap((path) => {
		if (!path.includes(":")) return samples[path] ?? [path];
		const list = samples[path];
		if (list === undefined) throw new Error(`the leak test knows no address for ${path}: add a sample`);
		return list;
	});
}

function mayRead(viewer: Viewer, space: SpaceKey): boolean {
	if (viewer === "guest" || viewer === "former") return false;
	const person = PEOPLE[viewer];
	return person.state === "active" && person.rights[SPACES.indexOf(space)] !== "-";
}

describe("the odd word of a space", () => {
	it.each(SPACES)("is seen in %s by those who belong there", async (space) => {
		const insider = browsers.get("verwaltung") as Browser;
		const seen = await Promise.all(
			addresses(space).map(async (path) => ((await insider.get(path)).text.includes(WORD[space]) ? path : null)),
		);
		const places = seen.filter((path) => path !== null);
		const { thread, post } = planted[space];
		for (const path of [
			`/${space}`,
			`/${space}?ansicht=alle`,
			`/${space}?ansicht=unbeantwortet`,
			`/${space}?thema=forum`,
			`/themen/${thread}`,
			`/themen/${thread}?beitrag=${post}`,
			`/beitraege/${post}/verlauf`,
		])
			expect(places).toContain(path);
	});

	for (const space of SPACES)
		it.each(VIEWERS.filter((viewer) => !mayRead(viewer, space)))(`of ${space} never reaches: %s`, async (viewer) => {
			if (viewer === "former")
				await env.DB.prepare("UPDATE members SET state = 'former' WHERE id = ?").bind(personId("dilek")).run();
			const browser = browsers.get(viewer) as Browser;
			for (const path of addresses(space))
				for (const htmx of [false, true]) {
					const answer = await browser.get(path, { htmx });
					expect(answer.text.includes(WORD[space]), `${path} for ${viewer}`).toBe(false);
					expect(answer.location.includes("zauber"), `${path} leads ${viewer} to ${answer.location}`).toBe(false);
				}
			if (viewer === "former")
				await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(personId("dilek")).run();
		});

	for (const space of SPACES)
		it.each(VIEWERS.filter((viewer) => !mayRead(viewer, space)))(
			`of ${space}: whatever they send, %s changes nothing and learns nothing`,
			async (viewer) => {
				const browser = browsers.get(viewer) as Browser;
				if (viewer === "former")
					await env.DB.prepare("UPDATE members SET state = 'former' WHERE id = ?").bind(personId("dilek")).run();
				const { thread, post, removed } = planted[space];
				const before = await snapshot(space);
				const attempts: readonly (readonly [string, Record<string, string>])[] = [
					[`/${space}/neu`, { kind: "frage", title: "Eine Frage von außen", body: "Text" }],
					[`/themen/${thread}/antworten`, { body: "von außen" }],
					[`/themen/${thread}/antworten?auf=${post}`, { body: "von außen" }],
					[`/themen/${thread}/gelesen`, { seqs: "1,2" }],
					[`/beitraege/${post}/bearbeiten`, { body: "von außen", version: "2" }],
					[`/beitraege/${post}/entfernen`, { reason: "von außen" }],
					[`/beitraege/${removed}/wiederherstellen`, {}],
					[`/themen/${thread}/schliessen`, { reason: "von außen" }],
					[`/themen/${thread}/oeffnen`, {}],
					[`/themen/${thread}/anheften`, { until: "2026-12-31" }],
					[`/themen/${thread}/loesen`, {}],
					[`/themen/${thread}/umbenennen`, { title: "Von außen umbenannt", reason: "von außen" }],
					[`/themen/${thread}/themenwahl`, { topics: "forum" }],
					[`/themen/${thread}/verschieben`, { raum: "gemeinsam", reason: "von außen" }],
					[
						`/themen/${thread}/abtrennen`,
						{ beitrag: String(post), title: "Von außen", kind: "frage", reason: "von außen" },
					],
					[`/themen/${thread}/zusammenfuehren`, { ziel: String(planted.gemeinsam.thread), reason: "von außen" }],
				];
				for (const [path, form] of attempts) {
					const answer = await browser.post(path, form);
					expect([401, 403, 404], `${path} for ${viewer}`).toContain(answer.status);
					expect(answer.text.includes(WORD[space]), `${path} for ${viewer}`).toBe(false);
				}
				expect(await snapshot(space)).toEqual(before);
				if (viewer === "former")
					await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(personId("dilek")).run();
			},
		);
});

describe("what was removed", () => {
	it.each(VIEWERS)("is gone from every page, also for %s", async (viewer) => {
		const browser = browsers.get(viewer) as Browser;
		for (const space of SPACES)
			for (const path of addresses(space)) expect((await browser.get(path)).text.includes(HIDDEN), path).toBe(false);
	});
});

describe("what a post said before", () => {
	it("is for its author and those who moderate the space", async () => {
		for (const space of SPACES)
			for (const viewer of VIEWERS) {
				const level =
					viewer === "guest" || viewer === "former" ? "-" : (PEOPLE[viewer].rights[SPACES.indexOf(space)] ?? "-");
				const { text } = await (browsers.get(viewer) as Browser).get(`/beitraege/${planted[space].post}/verlauf`);
				expect(text.includes(OLD), `${viewer} in ${space}`).toBe(level === "moderate");
			}
	});
});

describe("a request to join", () => {
	it("is seen by those who moderate a space that was asked for, by the person who asks, and by nobody else", async () => {
		for (const viewer of VIEWERS) {
			const seen = (await (browsers.get(viewer) as Browser).get("/moderation/beitritte")).text.includes(ASKED);
			expect(seen, viewer).toBe(["verwaltung", "jana", "markus", "neu"].includes(viewer));
		}
	});
});

describe("mail addresses", () => {
	it("stand on no page but one's own account and the requests to join", async () => {
		const olena = browsers.get("olena") as Browser;
		for (const space of SPACES)
			for (const path of addresses(space)) {
				const { text } = await olena.get(path);
				const found = Object.values(PEOPLE).filter(({ email }) => text.includes(email));
				expect(
					found.map(({ email }) => email),
					path,
				).toEqual(path === "/einstellungen" ? [PEOPLE.olena.email] : []);
			}
	});
});

describe("mails", () => {
	it("carry none of the odd words", async () => {
		const { results } = await env.DB.prepare("SELECT receiver, subject, text, html FROM dev_mails").all();
		expect(results.length).toBeGreaterThan(5);
		expect(JSON.stringify(results)).not.toContain("zauber");
	});
});

async function snapshot(space: SpaceKey): Promise<unknown> {
	const [threads, posts, readings] = await env.DB.batch([
		env.DB.prepare("SELECT * FROM threads WHERE space_id = ?").bind(space),
		env.DB.prepare("SELECT * FROM posts WHERE space_id = ?").bind(space),
		env.DB.prepare("SELECT * FROM readings WHERE space_id = ?").bind(space),
	]);
	return [threads?.results, posts?.results, readings?.results];
}
