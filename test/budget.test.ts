// What pages cost: two round trips and eighty rows at most, however large the forum is; and that the counters which make it possible are true.
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { instant, MINUTE } from "../src/db/clock.ts";
import { openDatabase } from "../src/db/database.ts";
import { sql } from "../src/db/sql.ts";
import { createDevelopmentApp } from "../src/dev/index.ts";
import { SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import { type Answer, as, Browser, bindings, clock, ORIGIN, one, pass } from "./support/forum.ts";
import {
	forgetThreads,
	insert,
	pick,
	plantMembers,
	plantReadings,
	plantReplies,
	plantThreads,
	plantWaiting,
	randomTree,
	seeded,
} from "./support/planting.ts";
import { PEOPLE, type Person, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

/** What a page may cost. */
const TRIPS = 2;
const ROWS = 80;

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
			for (let trip = 0; trip < 3; trip += 1) await c.get("database").read([sql`SELECT count(*) FROM members a, members b`]);
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
			bodies.map((body, index) => pick(() => index / 10, people).post(`/themen/${thread}/antworten`, { body, formular: `zugleich-${index}` })),
		);
		expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 303));
		const { results } = await env.DB.prepare("SELECT seq, path, source FROM posts WHERE thread_id = ? AND depth = 1 ORDER BY seq")
			.bind(thread)
			.all<{ seq: number; path: string; source: string }>();
		expect(results.map(({ seq }) => seq)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
		expect(results.map(({ path }) => path)).toEqual(results.map(({ seq }) => seq.toString(16).padStart(5, "0")));
		expect(results.map(({ source }) => source).sort()).toEqual(bodies);
	});

	it("of one form, sent twice, are one post", async () => {
		const petra = await as("petra");
		const form = { body: "Ich habe zweimal gedrückt", formular: "doppelt" };
		const twice = await Promise.all([petra.post(`/themen/${thread}/antworten`, form), petra.post(`/themen/${thread}/antworten`, form)]);
		const later = await petra.post(`/themen/${thread}/antworten`, form);
		expect(new Set([...twice, later].map(({ location }) => location)).size).toBe(1);
		expect(await one("SELECT count(*) FROM posts WHERE source = ?", form.body)).toBe(1);
		expect(await one("SELECT last_seq FROM threads WHERE id = ?", thread)).toBe(12);
	});

	it("of one form for a discussion, sent twice, are one discussion", async () => {
		const petra = await as("petra");
		const form = { ...question("Diese Frage kam zweimal an"), formular: "doppelt-neu" };
		const answers = await Promise.all([petra.post("/lotsen/neu", form), petra.post("/lotsen/neu", form)]);
		expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
		expect(await one("SELECT count(*) FROM threads WHERE title = ?", form.title)).toBe(1);
	});
});
