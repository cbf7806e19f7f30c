// Questions without an answer: since when, the oldest first for the Fachstelle, by topic for those who know about it.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR } from "../src/db/clock.ts";
import { de } from "../src/i18n/de.ts";
import { span } from "../src/i18n/when.ts";
import { begin, reply, rows } from "./support/acts.ts";
import { as, type Browser, clock, pass } from "./support/forum.ts";
import { forgetThreads, plantThreads } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let jana: Browser;

const signIn = async () => {
	[petra, olena, markus, jana] = await Promise.all([as("petra"), as("olena"), as("markus"), as("jana")]);
};

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await signIn();
});

const threadsOn = (text: string): number[] =>
	[...text.matchAll(/<h3><a href="\/themen\/(\d+)/g)].map((match) => Number(match[1]));

describe("a question that waits", () => {
	it("says since when, where one looks for such questions", async () => {
		const id = await begin(petra, "lotsen", "Wer kennt sich mit Pässen aus?", { topics: "rolle" });
		await olena.post(`/themen/${id}/gelesen`, { seqs: "1" });
		pass(12 * DAY + 3 * HOUR);
		await signIn();
		for (const [who, path] of [
			[olena, "/lotsen?ansicht=unbeantwortet"],
			[olena, "/lotsen?ansicht=unbeantwortet&thema=rolle"],
			[olena, "/"],
			[markus, "/moderation"],
			[markus, "/moderation/unbeantwortet"],
		] as const)
			expect([path, (await who.get(path)).text.includes("unbeantwortet seit 12 Tagen")]).toEqual([path, true]);
		expect((await olena.get("/lotsen")).text).not.toContain("unbeantwortet seit");
		await reply(olena, id, "Ich kenne mich aus");
		expect((await olena.get("/lotsen?ansicht=unbeantwortet&thema=rolle")).text).not.toContain("Pässen");
	});

	it("has waited minutes, hours, days or months", () => {
		const now = new Date("2026-11-22T20:00:00Z");
		const said = (text: string) => span(de, new Date(text), now);
		expect(said("2026-11-22T19:59:50Z")).toBe("1 Minute");
		expect(said("2026-11-22T19:15:00Z")).toBe("45 Minuten");
		expect(said("2026-11-22T18:50:00Z")).toBe("1 Stunde");
		expect(said("2026-11-21T19:00:00Z")).toBe("1 Tag");
		expect(said("2026-10-01T20:00:00Z")).toBe("52 Tagen");
		expect(said("2026-08-20T20:00:00Z")).toBe("3 Monaten");
	});
});

describe("the lists", () => {
	it("keep their filter while one chooses another topic", async () => {
		const page = (await olena.get("/lotsen?ansicht=unbeantwortet")).text;
		expect(page).toContain('href="/lotsen?ansicht=unbeantwortet&amp;thema=gewinnen"');
		const filtered = (await olena.get("/lotsen?ansicht=unbeantwortet&thema=gewinnen")).text;
		expect(filtered).toMatch(/ansicht=unbeantwortet" aria-current="page"/);
	});

	it("are the same with ten thousand discussions: oldest first over all spaces, each once, within the budget", async () => {
		await forgetThreads(env.DB);
		await plantThreads(env.DB, 10_000, [personId("dilek"), personId("petra")], clock());
		for (const [who, spaces] of [
			[markus, "('lotsen', 'gemeinsam')"],
			[jana, "('mo', 'gemeinsam')"],
			[await as("verwaltung"), "('mo', 'lotsen', 'gemeinsam')"],
		] as const) {
			const expected = await rows<{ id: number }>(
				`SELECT id FROM threads WHERE space_id IN ${spaces} AND kind = 'frage' AND answers = 0 AND removed_at IS NULL ORDER BY created_at, id LIMIT 120`,
			);
			const found: number[] = [];
			for (let path: string | null = "/moderation/unbeantwortet"; path !== null && found.length < 120; ) {
				const page = await who.get(path);
				expect([path, page.cost.trips, page.cost.read <= 80]).toEqual([path, 2, true]);
				found.push(...threadsOn(page.text));
				path = /href="([^"]*)" rel="next"/.exec(page.text)?.[1] ?? null;
			}
			expect(found).toEqual(expected.map(({ id }) => id).slice(0, found.length));
			expect(found.length).toBe(120);
		}
		const start = await (await as("verwaltung")).get("/moderation");
		expect([start.cost.trips, start.cost.read <= 80]).toEqual([2, true]);
		const topics = await rows<{ topic: string; n: number }>(
			"SELECT topic, count(*) AS n FROM thread_topics WHERE space_id = 'lotsen' AND waiting = 1 GROUP BY 1",
		);
		for (const { topic, n } of topics) {
			const found: number[] = [];
			for (
				let path: string | null = `/lotsen?ansicht=unbeantwortet&thema=${topic}`;
				path !== null && found.length < 60;
			) {
				const page = await olena.get(path);
				expect([path, page.cost.trips, page.cost.read <= 80]).toEqual([path, 2, true]);
				found.push(...threadsOn(page.text));
				path = /href="([^"]*)" rel="next"/.exec(page.text)?.[1]?.replaceAll("&amp;", "&") ?? null;
			}
			expect(new Set(found).size).toBe(found.length);
			expect(found.length).toBeGreaterThanOrEqual(Math.min(n, 60));
		}
		expect(topics.length).toBeGreaterThan(3);
	});
});
