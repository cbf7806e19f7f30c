// Pinning until a day: it stands on top, and comes down by itself.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, HOUR } from "../src/db/clock.ts";
import { act, begin, undo } from "./support/acts.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let markus: Browser;
let threads: number[] = [];

const pin = (index: number, until: string) => act(markus, `/themen/${threads[index]}/anheften`, { until, reason: "" });

/** Which of the discussions stand above the list, in this order. */
const pinned = async (): Promise<number[]> => {
	const { text } = await petra.get("/lotsen");
	return [...text.matchAll(/<article[\s\S]*?<\/article>/g)].flatMap(([row]) =>
		row.includes("angeheftet") ? [threads.indexOf(Number(/\/themen\/(\d+)/.exec(row)?.[1]))] : [],
	);
};

const signIn = async () => {
	[petra, markus] = await Promise.all([as("petra"), as("markus")]);
};

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await signIn();
	for (const name of ["null", "eins", "zwei", "drei"])
		threads = [...threads, await begin(petra, "lotsen", `Ankündigung ${name}`)];
});

describe("a pin", () => {
	it("lasts to the end of its day in Berlin, and nobody has to take it down", async () => {
		expect((await pin(0, "24.11.2026")).status).toBe(303);
		expect(await one("SELECT pinned_until FROM threads WHERE id = ?", threads[0] ?? 0)).toBe(
			"2026-11-24T23:00:00.000Z",
		);
		expect(await pinned()).toEqual([0]);
		pass(2 * DAY + 2 * HOUR);
		expect(await pinned()).toEqual([0]);
		pass(2 * HOUR);
		expect(await pinned()).toEqual([]);
		expect((await petra.get("/lotsen")).text).toContain("Ankündigung null");
	});

	it("shows the three that end first", async () => {
		for (const [index, day] of ["2026-12-04", "2026-12-01", "2026-12-03", "2026-12-02"].entries())
			await pin(index, day);
		expect(await pinned()).toEqual([1, 3, 2]);
		expect((await petra.get("/lotsen")).text.split("Ankündigung eins").length).toBe(2);
		pass(7 * DAY);
		expect(await pinned()).toEqual([3, 2, 0]);
	});

	it("can be given another day or be taken down, and each be undone", async () => {
		const later = await pin(0, "2026-12-20");
		expect((await markus.get(later.location)).text).toContain("Angeheftet bis 20.12.2026.");
		expect((await undo(markus, later)).status).toBe(303);
		expect(await one("SELECT pinned_until FROM threads WHERE id = ?", threads[0] ?? 0)).toBe(
			"2026-12-04T23:00:00.000Z",
		);
		const off = await act(markus, `/themen/${threads[0]}/loesen`, { reason: "" });
		expect(await pinned()).toEqual([3, 2]);
		await undo(markus, off);
		expect(await pinned()).toEqual([3, 2, 0]);
	});

	it("needs a day that is still to come, and gives back what was typed", async () => {
		for (const [until, message] of [
			["morgen", "Bitte geben Sie ein Datum an"],
			["2026-11-01", "Dieser Tag ist schon vorbei."],
			["31.12.2029", "innerhalb eines Jahres"],
		] as const) {
			const refused = await pin(1, until);
			expect([until, refused.status, refused.text.includes(message)]).toEqual([until, 422, true]);
			expect(refused.text).toContain(`value="${until}"`);
		}
		expect((await act(petra, `/themen/${threads[1]}/anheften`, { until: "2026-12-31" })).status).toBe(403);
	});

	it("that somebody changed meanwhile isn't undone", async () => {
		const first = await pin(1, "2026-12-10");
		await pin(1, "2026-12-11");
		const late = await undo(markus, first);
		expect([late.status, late.text.includes("danach noch einmal geändert")]).toEqual([409, true]);
		expect(await one("SELECT pinned_until FROM threads WHERE id = ?", threads[1] ?? 0)).toBe(
			"2026-12-11T23:00:00.000Z",
		);
	});
});
