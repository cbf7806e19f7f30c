// What pages cost: two round trips and eighty rows at most, however large the forum is; and that the counters which make it possible are true.
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, instant, MINUTE } from "../src/db/clock.ts";
import { openDatabase } from "../src/db/database.ts";
import { sql } from "../src/db/sql.ts";
import { createDevelopmentApp } from "../src/dev/index.ts";
import { SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import { writeCursor } from "../src/threads/cursor.ts";
import { type Answer, as, Browser, bindings, clock, ORIGIN, one, pass } from "./support/forum.ts";
import {
	forgetThreads,
	pick,
	plantMembers,
	plantReadings,
	plantReplies,
	plantThreads,
	plantWaiting,
	randomTree,
	seeded,
} from "./support/planting.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

/** What a page may cost. */
const TRIPS = 2;
const ROWS = 80;

/** For tests that open hundreds of pages: a busy machine may take this long, in milliseconds. */
const PATIENCE = 60_000;

const KEYS = Object.keys(PEOPLE) as PersonKey[];

beforeAll(async () => {
	await plantPeople(env.DB, clock());
});

describe("the bill", () => {
	it("counts every row that a statement reads, not only those it gives", async () => {
		const database = openDatabase(env.DB, null);
		await database.read([sql`SELECT name FROM members WHERE id = 1`]);
		expect(database.cost).toEqual({ trips: 1, read: 1, written: 0 });
		const [rows] = await database.read([sql`SELECT name FROM members WHERE name LIKE '%Petra%'`]);
		expect(rows).toHaveLength(1);
		expect(database.cost.trips).toBe(2);
		expect(database.cost.read).toBeGreaterThanOrEqual(1 + KEYS.length);
	});

	it("stands on the answer, so that a page with a bad query is found out", async () => {
		const app = createDevelopmentApp(clock);
		app.get("/dev/teuer", async (c) => {
			for (let trip = 0; trip < 3; trip += 1)
				await c.get("database").read([sql`SELECT count(*) FROM members a, members b`]);
			return c.text("teuer");
		});
		const answer = await app.fetch(new Request(`${ORIGIN}/dev/teuer`), bindings(), createExecutionContext());
		const [, trips, read] = /trips=(\d+) read=(\d+)/.exec(answer.headers.get("Server-Timing") ?? "") ?? [];
		expect(Number(trips)).toBe(3);
		expect(Number(read)).toBeGreaterThan(3 * KEYS.length ** 2);
	});
});

describe("replies at once", () => {
	let thread = 0;
	beforeAll(async () => {
		const answer = await (await as("dilek")).post("/gemeinsam/neu", question("Wer kommt zum Treffen im Mai?"));
		thread = idIn(answer.location);
	});

	it("get different numbers and places, and none is lost", async () => {
		const people = await Promise.all((["dilek", "petra", "olena", "samuel"] as const).map(as));
		const bodies = Array.from({ length: 10 }, (_, index) => `Antwort Nummer ${index}`);
		const answers = await Promise.all(
			bodies.map((body, index) =>
				pick(() => index / 10, people).post(`/themen/${thread}/antworten`, { body, formular: `zugleich-${index}` }),
			),
		);
		expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 303));
		const { results } = await env.DB.prepare(
			"SELECT seq, path, source FROM posts WHERE thread_id = ? AND depth = 1 ORDER BY seq",
		)
			.bind(thread)
			.all<{ seq: number; path: string; source: string }>();
		expect(results.map(({ seq }) => seq)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
		expect(results.map(({ path }) => path)).toEqual(results.map(({ seq }) => seq.toString(16).padStart(5, "0")));
		expect(results.map(({ source }) => source).sort()).toEqual(bodies);
	});

	it("of one form, sent twice, are one post", async () => {
		const petra = await as("petra");
		const form = { body: "Ich habe zweimal gedrückt", formular: "doppelt" };
		const twice = await Promise.all([
			petra.post(`/themen/${thread}/antworten`, form),
			petra.post(`/themen/${thread}/antworten`, form),
		]);
		const later = await petra.post(`/themen/${thread}/antworten`, form);
		expect(new Set([...twice, later].map(({ location }) => location)).size).toBe(1);
		expect(await one("SELECT count(*) FROM posts WHERE source = ?", form.body)).toBe(1);
		expect(await one("SELECT last_seq FROM threads WHERE id = ?", thread)).toBe(12);
	});

	it("of one form for a discussion, sent twice, are one discussion", async () => {
		const petra = await as("petra");
		const title = "Diese Frage kam zweimal an";
		const form = { ...question(title), formular: "doppelt-neu" };
		const answers = await Promise.all([petra.post("/lotsen/neu", form), petra.post("/lotsen/neu", form)]);
		expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
		expect(await one("SELECT count(*) FROM threads WHERE title = ?", title)).toBe(1);
	});
});

describe("counters", () => {
	const ACTORS = [
		"verwaltung",
		"jana",
		"markus",
		"dilek",
		"samuel",
		"petra",
		"olena",
		"gast",
	] as const satisfies readonly PersonKey[];
	const browsers = new Map<PersonKey, Browser>();

	beforeAll(async () => {
		for (const key of ACTORS) browsers.set(key, await as(key));
	});

	it.each([11, 12, 13])(
		"are what a recount gives after 300 things were done (seed %i)",
		async (seed) => {
			await forgetThreads(env.DB);
			const model = new Model(browsers, seeded(seed));
			for (let done = 0; done < 300; ) {
				pass(MINUTE);
				if (await model.act()) done += 1;
				if (done % 100 === 0) await agree(model);
			}
			expect(model.threads.length).toBeGreaterThan(8);
			expect(model.fallen).toBeGreaterThan(0);
			await model.makeGood();
			await agree(model);
		},
		PATIENCE,
	);

	it("of what is new go back to nothing with the right to read, and begin anew with it", async () => {
		await forgetThreads(env.DB);
		const petra = await as("petra");
		const olena = personId("olena");
		const unread = () =>
			one<number>("SELECT unread FROM memberships WHERE member_id = ? AND space_id = 'lotsen'", olena);
		const setLevel = (level: number) =>
			env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = ? AND space_id = 'lotsen'")
				.bind(level, olena)
				.run();
		const first = await petra.post("/lotsen/neu", question("Was ist neu im Projekt?"));
		await petra.post("/lotsen/neu", question("Was ist alt im Projekt?"));
		expect(await unread()).toBe(2);
		await setLevel(0);
		expect(await unread()).toBe(0);
		await petra.post(`/themen/${idIn(first.location)}/antworten`, { body: "Das hat Olena nie gesehen" });
		expect(await unread()).toBe(0);
		await setLevel(2);
		expect(await unread()).toBe(0);
		await petra.post(`/themen/${idIn(first.location)}/antworten`, { body: "Das ist neu für Olena" });
		const page = await (await as("olena")).get("/lotsen?ansicht=ungelesen");
		expect(threadsOn(page)).toEqual([idIn(first.location)]);
		expect(page.text).toContain("1 neu");
	});
});

/** Compares every counter with a plain recount, and what is new to whom with the model. */
async function agree(model: Model): Promise<void> {
	const rows = async (text: string) => (await env.DB.prepare(text).all()).results;
	expect(await rows("SELECT id, replies, answers, last_seq, active_at FROM threads ORDER BY id")).toEqual(
		await rows(`SELECT t.id, sum(p.depth > 0 AND p.removed_at IS NULL) AS replies,
			sum(p.depth > 0 AND p.removed_at IS NULL AND p.author_id <> t.author_id) AS answers, max(p.seq) AS last_seq,
			max(iif(p.depth = 0 OR p.removed_at IS NULL, p.created_at, '')) AS active_at
			FROM threads t JOIN posts p ON p.thread_id = t.id GROUP BY t.id ORDER BY t.id`),
	);
	expect(await rows("SELECT member_id, space_id, unread FROM memberships ORDER BY member_id, space_id")).toEqual(
		await rows(`SELECT ms.member_id, ms.space_id, count(r.thread_id) AS unread FROM memberships ms LEFT JOIN readings r
			ON r.member_id = ms.member_id AND r.space_id = ms.space_id AND r.unread_since IS NOT NULL
			GROUP BY ms.member_id, ms.space_id ORDER BY ms.member_id, ms.space_id`),
	);
	expect(await rows("SELECT id, readers FROM spaces ORDER BY id")).toEqual(
		await rows(`SELECT s.id, count(m.id) AS readers FROM spaces s JOIN memberships ms ON ms.space_id = s.id AND ms.level > 0
			LEFT JOIN members m ON m.id = ms.member_id AND m.state = 'active' GROUP BY s.id ORDER BY s.id`),
	);
	expect(await rows("SELECT thread_id, topic, space_id, kind, created_at FROM thread_topics ORDER BY 1, 2")).toEqual(
		await rows(`SELECT t.id AS thread_id, topic.value AS topic, t.space_id, t.kind, t.created_at FROM threads t, json_each(t.topics) topic
			WHERE t.removed_at IS NULL OR t.replies > 0 ORDER BY 1, 2`),
	);
	expect(await rows("SELECT id, parent_author_id FROM posts ORDER BY id")).toEqual(
		await rows(
			"SELECT p.id, a.author_id AS parent_author_id FROM posts p LEFT JOIN posts a ON a.id = p.parent_id ORDER BY p.id",
		),
	);
	expect(await rows("SELECT thread_id, path FROM posts ORDER BY thread_id, path")).toEqual(model.tree());
	const readings = await env.DB.prepare(
		"SELECT r.*, t.last_seq FROM readings r JOIN threads t ON t.id = r.thread_id WHERE r.unread_since IS NOT NULL",
	).all<{ member_id: number; thread_id: number; seen_seq: number; seen_more: string; last_seq: number }>();
	const fresh = readings.results.map((row): [string, number[]] => {
		const more = JSON.parse(row.seen_more) as number[];
		return [
			`${row.member_id}|${row.thread_id}`,
			range(row.seen_seq + 1, row.last_seq).filter((seq) => !more.includes(seq)),
		];
	});
	expect(Object.fromEntries(fresh)).toEqual(model.unread());
}

type ModelPost = { id: number; seq: number; parent: ModelPost | null; author: PersonKey; removedBy: PersonKey | null };
type ModelThread = { id: number; space: SpaceKey; posts: ModelPost[] };

/** The forum as a few sets: who may read, which posts there are, and which of them are new to whom. */
class Model {
	readonly threads: ModelThread[] = [];
	/** How often a discussion stood no longer, because everything in it was removed. */
	fallen = 0;
	private readonly levels = new Map<string, number>();
	private readonly suspended = new Set<PersonKey>();
	private readonly fresh = new Map<string, Set<number>>();

	private readonly browsers: ReadonlyMap<PersonKey, Browser>;
	private readonly random: () => number;

	constructor(browsers: ReadonlyMap<PersonKey, Browser>, random: () => number) {
		this.browsers = browsers;
		this.random = random;
		for (const key of KEYS) {
			if (PEOPLE[key].state !== "active") this.suspended.add(key);
			for (const space of SPACES) this.levels.set(`${key}|${space}`, levelAtFirst(key, space));
		}
	}

	/** Does one random thing, as somebody who may. False if nobody may do what came up. */
	async act(): Promise<boolean> {
		const dice = this.random();
		if (dice < 0.06 || this.threads.length === 0) return this.begin();
		if (dice < 0.42) return this.reply();
		if (dice < 0.6) return this.remove();
		if (dice < 0.68) return this.restore();
		if (dice < 0.74) return this.edit();
		if (dice < 0.93) return this.mark();
		if (dice < 0.98) return this.changeLevel();
		return this.changeState();
	}

	/** What is new, by member and discussion. */
	unread(): Record<string, number[]> {
		const entries = [...this.fresh].filter(([, seqs]) => seqs.size > 0);
		return Object.fromEntries(entries.map(([key, seqs]): [string, number[]] => [key, [...seqs].sort((a, b) => a - b)]));
	}

	/** All places in the order of the tree, by walking it. */
	tree(): { thread_id: number; path: string }[] {
		return this.threads.flatMap((thread) => {
			const walk = (parent: ModelPost | null, path: string): string[] =>
				thread.posts
					.filter((post) => post.parent === parent)
					.flatMap((post) => {
						const own = parent === null ? "" : path + post.seq.toString(16).padStart(5, "0");
						return [own, ...walk(post, own)];
					});
			return walk(null, "").map((path) => ({ thread_id: thread.id, path }));
		});
	}

	/** Gives everybody back the rights they began with. */
	async makeGood(): Promise<void> {
		for (const key of this.browsers.keys()) {
			if (this.suspended.has(key)) await this.setState(key, "active");
			for (const space of SPACES) await this.setLevel(key, space, levelAtFirst(key, space));
		}
	}

	private async begin(): Promise<boolean> {
		const space = pick(this.random, SPACES);
		const author = this.somebody((key) => this.level(key, space) >= 2);
		if (author === null) return false;
		const { location } = await this.send(
			author,
			`/${space}/neu`,
			question(`Frage ${this.threads.length} im Raum ${space}`, pick(this.random, ["forum", ""])),
		);
		const id = idIn(location);
		const opening = Number(await one("SELECT id FROM posts WHERE thread_id = ? AND seq = 1", id));
		const thread: ModelThread = { id, space, posts: [] };
		this.threads.push(thread);
		this.write(thread, { id: opening, parent: null, author });
		return true;
	}

	private async reply(): Promise<boolean> {
		const thread = pick(this.random, this.threads);
		const parent = pick(this.random, thread.posts);
		const author = this.somebody((key) => this.level(key, thread.space) >= 2);
		if (author === null || parent.removedBy !== null || thread.posts[0]?.removedBy !== null) return false;
		const to = parent.seq === 1 ? "" : `?auf=${parent.id}`;
		const { location } = await this.send(author, `/themen/${thread.id}/antworten${to}`, {
			body: `Antwort ${thread.posts.length}`,
		});
		this.write(thread, { id: Number(/beitrag-(\d+)$/.exec(location)?.[1]), parent, author });
		return true;
	}

	private async remove(): Promise<boolean> {
		const thread = pick(this.random, this.threads);
		const post = pick(this.random, thread.posts);
		const by = this.somebody((key) => this.level(key, thread.space) >= (post.author === key ? 2 : 3));
		if (by === null || post.removedBy !== null) return false;
		await this.send(by, `/beitraege/${post.id}/entfernen`, { reason: "Das ist nur ein Versuch" });
		post.removedBy = by;
		if (thread.posts.some(({ removedBy }) => removedBy === null)) return true;
		this.fallen += 1;
		for (const key of KEYS) this.freshFor(key, thread).clear();
		return true;
	}

	private async restore(): Promise<boolean> {
		const thread = pick(this.random, this.threads);
		const post = pick(this.random, thread.posts);
		const by = this.somebody(
			(key) => this.level(key, thread.space) >= (post.author === key && post.removedBy === key ? 2 : 3),
		);
		if (by === null || post.removedBy === null) return false;
		await this.send(by, `/beitraege/${post.id}/wiederherstellen`, {});
		post.removedBy = null;
		return true;
	}

	private async edit(): Promise<boolean> {
		const thread = pick(this.random, this.threads);
		const post = pick(this.random, thread.posts);
		if (post.removedBy !== null || this.level(post.author, thread.space) < 2) return false;
		await this.send(post.author, `/beitraege/${post.id}/bearbeiten`, {
			title: "Ein anderer Titel",
			body: `Andere Worte ${this.random()}`,
		});
		return true;
	}

	private async mark(): Promise<boolean> {
		const thread = pick(this.random, this.threads);
		const reader = this.somebody((key) => this.level(key, thread.space) >= 1);
		if (reader === null) return false;
		const seqs = range(1, thread.posts.length + 2).filter(() => this.random() < 0.6);
		if (seqs.length === 0) return false;
		await this.send(reader, `/themen/${thread.id}/gelesen`, { seqs: seqs.join(",") });
		for (const seq of seqs) this.freshFor(reader, thread).delete(seq);
		return true;
	}

	private async changeLevel(): Promise<boolean> {
		const key = this.somebody((who) => who !== "verwaltung");
		if (key === null) return false;
		await this.setLevel(key, pick(this.random, SPACES), pick(this.random, [0, 1, 2, 3]));
		return true;
	}

	private async changeState(): Promise<boolean> {
		const key = this.somebody((who) => who !== "verwaltung");
		if (key === null) return false;
		await this.setState(key, this.suspended.has(key) ? "active" : "suspended");
		return true;
	}

	private async setLevel(key: PersonKey, space: SpaceKey, level: number): Promise<void> {
		await env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = ? AND space_id = ?")
			.bind(level, personId(key), space)
			.run();
		this.levels.set(`${key}|${space}`, level);
		if (level === 0) for (const thread of this.threads) if (thread.space === space) this.freshFor(key, thread).clear();
	}

	private async setState(key: PersonKey, state: "active" | "suspended"): Promise<void> {
		await env.DB.prepare("UPDATE members SET state = ? WHERE id = ?").bind(state, personId(key)).run();
		if (state === "active") this.suspended.delete(key);
		else {
			this.suspended.add(key);
			for (const thread of this.threads) this.freshFor(key, thread).clear();
		}
	}

	private write(thread: ModelThread, post: Pick<ModelPost, "id" | "parent" | "author">): void {
		const seq = thread.posts.length + 1;
		thread.posts.push({ ...post, seq, removedBy: null });
		for (const key of KEYS)
			if (key !== post.author && this.level(key, thread.space) >= 1) this.freshFor(key, thread).add(seq);
	}

	private level(key: PersonKey, space: SpaceKey): number {
		return this.suspended.has(key) ? 0 : (this.levels.get(`${key}|${space}`) ?? 0);
	}

	private freshFor(key: PersonKey, thread: ModelThread): Set<number> {
		const name = `${personId(key)}|${thread.id}`;
		const seqs = this.fresh.get(name) ?? new Set();
		this.fresh.set(name, seqs);
		return seqs;
	}

	private somebody(may: (key: PersonKey) => boolean): PersonKey | null {
		const able = [...this.browsers.keys()].filter(may);
		return able.length === 0 ? null : pick(this.random, able);
	}

	private async send(key: PersonKey, path: string, form: Record<string, string>): Promise<Answer> {
		const answer = await this.browsers.get(key)?.post(path, { ...form, formular: `zufall-${this.random()}` });
		if (answer?.status !== 303) throw new Error(`${key} got ${answer?.status} for ${path}`);
		return answer;
	}
}

/** What somebody of the story may do in a space. */
function levelAtFirst(key: PersonKey, space: SpaceKey): number {
	return { "-": 0, read: 1, write: 2, moderate: 3 }[PEOPLE[key].rights[SPACES.indexOf(space)] ?? "-"];
}

describe("leafing through a discussion", () => {
	it("shows every reply once, in the order of the tree, forwards and backwards from anywhere", async () => {
		const { people, threads } = await grow(100);
		for (const [{ id, replies }, step] of [
			[threads.short, 1],
			[threads.long, 70],
			[threads.deep, 200],
		] as const) {
			const all = replies.map((post) => post.id);
			expect(await leaf(people.petra, await visit(people.petra, `/themen/${id}`), "next")).toEqual(all);
			for (const post of everyNth(replies, step)) {
				const here = await visit(people.petra, `/themen/${id}?beitrag=${post.id}`);
				const shown = repliesOn(here);
				expect(await leaf(people.petra, here, "next")).toEqual(all.slice(all.indexOf(shown[0] ?? 0)));
				const back = await leaf(people.petra, here, "prev");
				expect(back).toEqual(all.slice(0, back.length));
				expect(back.slice(-shown.length)).toEqual(shown);
			}
		}
	});
});

describe.each([100, 100_000])("with %i discussions", (size) => {
	let world: World;
	beforeAll(async () => {
		world = await grow(size);
	}, PATIENCE);

	describe("a discussion", () => {
		it("costs the same everywhere, and shows the post that was asked for", async () => {
			const { petra } = world.people;
			for (const { id, replies } of Object.values(world.threads)) {
				const paths = [`/themen/${id}`, `/themen/${id}?beitrag=neu`];
				for (const { path } of everyNth(replies, 23))
					paths.push(`/themen/${id}?ab=${path}`, `/themen/${id}?vor=${path}`);
				for (const path of paths) await visit(petra, path);
				for (const post of everyNth(replies, 7))
					expect(repliesOn(await visit(petra, `/themen/${id}?beitrag=${post.id}`))).toContain(post.id);
			}
		});

		it("opens at the first post that is new", async () => {
			const { petra } = world.people;
			const { id, replies } = world.threads.deep;
			const seen = (seq: number) =>
				env.DB.prepare("UPDATE readings SET seen_seq = ? WHERE member_id = ? AND thread_id = ?")
					.bind(seq, personId("petra"), id)
					.run();
			for (const seq of [1, 2, 20, 21, 22, 41, 250, 499, 500]) {
				await seen(seq);
				const page = await visit(petra, `/themen/${id}?beitrag=neu`);
				expect(repliesOn(page)).toContain(replies.find((post) => post.seq === seq + 1)?.id);
				expect(page.text).toContain('id="neu"');
			}
			await seen(0);
		});

		it("names the person whom each reply answers", async () => {
			const { petra } = world.people;
			const { id, replies } = world.threads.deep;
			const names = await parentNames(id);
			let above = 0;
			for (const { path } of everyNth(replies, 19)) {
				const page = await visit(petra, `/themen/${id}?ab=${path}`);
				const shown = repliesOn(page);
				for (const [reply, name] of answeredOn(page)) {
					expect(name).toContain(names.get(reply)?.name);
					if (!shown.includes(names.get(reply)?.parent ?? 0)) above += 1;
				}
			}
			expect(above).toBeGreaterThan(20);
		});
	});

	describe("a list", () => {
		it("shows each discussion once, in order, page after page, in every view and under every filter", async () => {
			for (const key of ["petra", "olena"] as const)
				for (const list of LISTS) {
					const expected = await expectedIn(list, personId(key));
					const pages = size > 1_000 ? 4 : 100;
					const found = await follow(world.people[key], `/gemeinsam${list.query}`, pages);
					expect([list.query, found]).toEqual([list.query, expected.slice(0, found.length)]);
					expect(found.length).toBeGreaterThanOrEqual(Math.min(expected.length, pages * 15));
				}
		});

		it("costs no more in its middle, nor for whom thousands are new", async () => {
			for (const list of LISTS) {
				const expected = await expectedIn(list, personId("petra"));
				const id = expected[Math.floor(expected.length / 2)] ?? 0;
				const at = await one<string>(
					`SELECT ${list.moment} FROM threads t ${READING} WHERE t.id = ?`,
					personId("petra"),
					id,
				);
				const further = `${list.query === "" ? "?" : "&"}ab=${writeCursor({ at: at ?? "", id })}`;
				for (const key of ["petra", "olena", "verwaltung"] as const)
					await visit(world.people[key], `/gemeinsam${list.query}${further}`);
			}
			if (size > 1_000)
				expect(
					await one("SELECT unread FROM memberships WHERE member_id = ? AND space_id = 'gemeinsam'", personId("petra")),
				).toBeGreaterThan(5_000);
		});
	});

	it("the start page costs no more for those who read everywhere, for those who decide, and for whom all is new", async () => {
		await env.DB.prepare(
			"UPDATE readings SET called = 'erwaehnt', called_seq = seen_seq + 1 WHERE unread_since IS NOT NULL",
		).run();
		// All of them were asked for answers, and have topics in their profiles.
		await env.DB.batch([
			env.DB.prepare(`UPDATE members SET topics = '["kommune","forum","rolle","gewinnen","sprachmittlung"]'`),
			env.DB.prepare(
				`INSERT INTO appeals (thread_id, asked_id, asker_id, space_id, month, created_at)
				SELECT t.id, m.id, t.author_id, t.space_id, '2026-11', ?1 FROM (SELECT * FROM threads
					WHERE kind = 'frage' AND answers = 0 AND removed_at IS NULL AND space_id = 'gemeinsam' LIMIT 5) t, members m
				WHERE m.id <= ?2 ON CONFLICT DO NOTHING`,
			).bind(instant(clock(), -DAY), KEYS.length),
		]);
		for (const browser of Object.values(world.people)) await visit(browser, "/");
		expect((await visit(world.people.petra, "/")).text).toContain("Neu für Sie");
		expect((await visit(world.people.petra, "/")).text).toContain("bittet Sie um eine Antwort");
		expect((await visit(world.people.verwaltung, "/")).text).toContain("Mehr als 5 Anfragen warten");
		expect((await visit(world.people.markus, "/")).text).toContain("Mehr als 5 Anfragen warten");
	});

	it("the start page of guests costs nothing", async () => {
		expect((await new Browser().get("/")).cost).toEqual({ trips: 0, read: 0, written: 0 });
	});

	it("the list of those who read along costs two rows for each of the fifty on a page", async () => {
		let path: string | null = "/lotsen/mitlesende";
		const people: string[] = [];
		while (path !== null) {
			const page = await visit(world.people.petra, path, 120);
			people.push(
				...[...page.text.matchAll(/<strong><a class="person"[^>]*>([^<]*)<\/a>/g)].map((match) => match[1] ?? ""),
			);
			path = linkOn(page, "next");
		}
		expect(people.length).toBe(await one("SELECT readers FROM spaces WHERE id = 'lotsen'"));
		expect(new Set(people).size).toBe(people.length);
		expect(people.length).toBeGreaterThan(1_500);
	});
});

describe("the invitations of an organisation", () => {
	it("cost two round trips, however many there are, and so does a printed one", async () => {
		const petra = await as("petra");
		await petra.post("/organisationen/neu", { name: "Haus der Einladungen", kind: "verein", region: "06" });
		const path = `/organisationen/${await one("SELECT max(id) FROM organisations")}/einladungen`;
		for (let number = 0; number < 14; number += 1)
			await petra.post(path, { "recht-lotsen": "2", tage: "30", anzahl: "10", formular: `einladung-${number}` });
		const { text } = await visit(petra, path);
		const sheets = [...text.matchAll(/href="([^"]+\/blatt)"/g)].map((match) => match[1] ?? "");
		expect(sheets).toHaveLength(12);
		await visit(petra, sheets[0] ?? "");
		await visit(await as("jana"), path);
		await visit(await as("jana"), "/moderation/einladungen");
	});
});

describe("thousands of discussions that bear the same moment", () => {
	it("come once each, and cost no more", async () => {
		const { people } = await grow(12_000);
		const moment = instant(clock(), DAY);
		await env.DB.batch([
			env.DB.prepare(
				"UPDATE threads SET created_at = ?1, active_at = ?1, pinned_until = iif(pinned_until IS NULL, NULL, ?1) WHERE id < 12000",
			).bind(moment),
			env.DB.prepare("UPDATE thread_topics SET created_at = ? WHERE thread_id < 12000").bind(moment),
			env.DB.prepare("UPDATE readings SET unread_since = ? WHERE thread_id < 12000 AND unread_since IS NOT NULL").bind(
				moment,
			),
		]);
		for (const list of LISTS) {
			const found = await follow(people.petra, `/gemeinsam${list.query}`, 10);
			expect([list.query, found]).toEqual([
				list.query,
				(await expectedIn(list, personId("petra"))).slice(0, found.length),
			]);
			expect(found.length).toBeGreaterThanOrEqual(150);
		}
	});
});

/** A view or filter of a list, and in plain SQL what should stand in it. */
type List = { query: string; moment: string; where: string; order: string };

const STANDS = "(t.removed_at IS NULL OR t.replies > 0)";
const READING = "LEFT JOIN readings r ON r.thread_id = t.id AND r.member_id = ?";
const ABOVE =
	"t.id IN (SELECT id FROM threads WHERE space_id = 'gemeinsam' AND pinned_until IS NOT NULL AND removed_at IS NULL ORDER BY pinned_until, id LIMIT 3)";
const ABOUT = "EXISTS (SELECT 1 FROM json_each(t.topics) WHERE value = 'kommune')";
const BY_AGE = { moment: "t.created_at", order: "t.created_at DESC, t.id DESC" };

const LISTS: readonly List[] = [
	{
		query: "",
		moment: "t.active_at",
		where: STANDS,
		order: `iif(${ABOVE}, t.pinned_until || printf('%09d', t.id), 'z'), t.active_at DESC, t.id DESC`,
	},
	{
		query: "?ansicht=ungelesen",
		moment: "r.unread_since",
		where: "r.unread_since IS NOT NULL",
		order: "r.unread_since DESC, t.id DESC",
	},
	{ query: "?ansicht=unbeantwortet", where: "t.removed_at IS NULL AND t.kind = 'frage' AND t.answers = 0", ...BY_AGE },
	{ query: "?ansicht=alle", where: STANDS, ...BY_AGE },
	{ query: "?art=erfahrung", where: `${STANDS} AND t.kind = 'erfahrung'`, ...BY_AGE },
	{ query: "?thema=kommune", where: `${STANDS} AND ${ABOUT}`, ...BY_AGE },
	{ query: "?art=frage&thema=kommune", where: `${STANDS} AND ${ABOUT} AND t.kind = 'frage'`, ...BY_AGE },
];

async function expectedIn({ where, order }: List, member: number): Promise<number[]> {
	const { results } = await env.DB.prepare(
		`SELECT t.id FROM threads t ${READING} WHERE t.space_id = 'gemeinsam' AND ${where} ORDER BY ${order}`,
	)
		.bind(member)
		.all<{ id: number }>();
	return results.map(({ id }) => id);
}

/** Follows a list from page to page; gives its discussions in the order in which they came. */
async function follow(browser: Browser, path: string, pages: number): Promise<number[]> {
	const page = await visit(browser, path);
	const link = linkOn(page, "next");
	return [...threadsOn(page), ...(link === null || pages === 1 ? [] : await follow(browser, link, pages - 1))];
}

type Reply = { id: number; seq: number; path: string };
type Place = { id: number; replies: readonly Reply[] };
type World = {
	people: Record<"petra" | "olena" | "verwaltung" | "markus", Browser>;
	threads: Record<"short" | "long" | "deep", Place>;
};

let known: World | null = null;

/** Lets the forum grow to so many discussions, half of it unread by Petra and the administration, all of it read by Olena. */
async function grow(size: number): Promise<World> {
	known ??= await found();
	const count = Number(await one("SELECT count(*) FROM threads"));
	await plantThreads(
		env.DB,
		size - count,
		range(1, KEYS.length).filter((id) => id !== personId("neu")),
		clock(),
	);
	for (const key of ["petra", "verwaltung", "olena"] as const)
		await plantReadings(env.DB, personId(key), key !== "olena");
	return known;
}

/** The discussions in which people leaf about: a short one, one in which 199 answer the first reply, and a deep tree. */
async function found(): Promise<World> {
	await forgetThreads(env.DB);
	await plantThreads(env.DB, 90, [personId("dilek"), personId("samira")], clock());
	const { results } = await env.DB.prepare(
		"SELECT id, removed_at FROM threads WHERE space_id = 'gemeinsam' ORDER BY removed_at IS NULL, id",
	).all<{ id: number }>();
	const [removed = 0] = results.map(({ id }) => id);
	const [short = 0, long = 0, deep = 0, ...others] = results.map(({ id }) => id).reverse();
	const authors = range(1, KEYS.length).filter((id) => id !== personId("neu"));
	await plantReplies(env.DB, removed, "gemeinsam", [1, 1], clock(), authors);
	await plantReplies(env.DB, short, "gemeinsam", [1, 2, 1], clock(), authors);
	await plantReplies(env.DB, long, "gemeinsam", [1, ...range(2, 200).map(() => 2)], clock(), authors);
	await plantReplies(env.DB, deep, "gemeinsam", randomTree(seeded(40), 500, 40), clock(), authors);
	await env.DB.prepare(
		"UPDATE threads SET pinned_until = '2099' || substr(created_at, 5) WHERE id IN (SELECT value FROM json_each(?))",
	)
		.bind(JSON.stringify([removed, ...others.slice(0, 5)]))
		.run();
	await plantMembers(env.DB, 1_500, "lotsen", 2, clock());
	await plantWaiting(env.DB, 40, ["mo", "gemeinsam"], clock());
	return {
		people: {
			petra: await as("petra"),
			olena: await as("olena"),
			verwaltung: await as("verwaltung"),
			markus: await as("markus"),
		},
		threads: { short: await placeOf(short), long: await placeOf(long), deep: await placeOf(deep) },
	};
}

async function placeOf(id: number): Promise<Place> {
	const { results } = await env.DB.prepare(
		"SELECT id, seq, path FROM posts WHERE thread_id = ? AND depth > 0 ORDER BY path",
	)
		.bind(id)
		.all<Reply>();
	return { id, replies: results };
}

/** Opens a page and holds it to its budget. */
async function visit(browser: Browser, path: string, rows = ROWS): Promise<Answer> {
	const answer = await browser.get(path);
	expect([path, answer.status]).toEqual([path, 200]);
	expect(answer.cost.trips, path).toBe(TRIPS);
	expect(answer.cost.read, path).toBeGreaterThan(5);
	expect(answer.cost.read, path).toBeLessThanOrEqual(rows);
	return answer;
}

/** Goes on from a page by its links until there is none; gives all replies in the order in which they stand. */
async function leaf(browser: Browser, page: Answer, rel: "next" | "prev"): Promise<number[]> {
	const link = linkOn(page, rel);
	if (link === null) return repliesOn(page);
	const further = await leaf(browser, await visit(browser, link), rel);
	return rel === "next" ? [...repliesOn(page), ...further] : [...further, ...repliesOn(page)];
}

function linkOn(page: Answer, rel: "next" | "prev"): string | null {
	return new RegExp(`href="([^"]*)" rel="${rel}"`).exec(page.text)?.[1]?.replaceAll("&amp;", "&") ?? null;
}

function repliesOn(page: Answer): number[] {
	return [...page.text.matchAll(/id="stelle-(\d+)"/g)].map((match) => Number(match[1]));
}

function threadsOn(page: Answer): number[] {
	return [...page.text.matchAll(/<h3><a href="\/themen\/(\d+)/g)].map((match) => Number(match[1]));
}

/** Replies on a page that say whom they answer, with these words. */
function answeredOn(page: Answer): [number, string][] {
	return [
		...page.text.matchAll(
			/id="stelle-(\d+)"(?:(?!id="stelle-).)*?class="answers small"(?:(?!id="stelle-).)*?dir="auto">([^<]*)</gs,
		),
	].map((match) => [Number(match[1]), match[2] ?? ""]);
}

async function parentNames(thread: number): Promise<Map<number, { parent: number; name: string }>> {
	const { results } = await env.DB.prepare(
		"SELECT p.id, a.id AS parent, m.name FROM posts p JOIN posts a ON a.id = p.parent_id JOIN members m ON m.id = a.author_id WHERE p.thread_id = ?",
	)
		.bind(thread)
		.all<{ id: number; parent: number; name: string }>();
	return new Map(results.map((row) => [row.id, row]));
}

function everyNth<T>(list: readonly T[], step: number): T[] {
	return list.filter((_, index) => index % step === 0 || index === list.length - 1);
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function question(title: string, topic = "forum"): Record<string, string> {
	return { kind: "frage", title, body: "Wer kann uns dabei helfen?", topics: topic };
}

function idIn(location: string): number {
	return Number(/^\/themen\/(\d+)/.exec(location)?.[1]);
}
