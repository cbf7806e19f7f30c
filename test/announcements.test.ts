// Announcements: a deadline stands among the pinned ones until its day in Berlin is over, and is gone from there the day after.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, instant, MINUTE } from "../src/db/clock.ts";
import { de } from "../src/i18n/de.ts";
import { type Answer, as, type Browser, clock, one, pass } from "./support/forum.ts";
import { wordsOn } from "./support/page.ts";
import { forgetThreads, plantReadings, plantThreads } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let jana: Browser;
let dilek: Browser;

const words = de.kinds.ankuendigung;
const idIn = ({ location }: Answer): number => Number(/^\/themen\/(\d+)/.exec(location)?.[1]);
const passTo = (moment: string, shift = 0) => pass(Date.parse(moment) + shift - clock().getTime());

async function announce(fields: Record<string, string>, title = "Eine wichtige Frist für alle"): Promise<number> {
	const answer = await jana.post("/mo/neu", {
		kind: "ankuendigung",
		felder: "ankuendigung",
		title,
		body: "Bitte beachten",
		formular: crypto.randomUUID(),
		...fields,
	});
	expect([answer.status, wordsOn(answer.text)]).toEqual([303, expect.anything()]);
	return idIn(answer);
}

/** The discussions that say they are pinned, in their order. */
async function pinned(browser = dilek): Promise<number[]> {
	// A session that wasn't used for a while is touched first; that isn't what is measured here.
	await browser.get("/tastatur");
	const { text, cost } = await browser.get("/mo");
	expect(cost.trips).toBe(2);
	expect(cost.read).toBeLessThanOrEqual(80);
	return text
		.split("<article")
		.filter((part) => part.includes("#pin"))
		.map((part) => Number(/href="\/themen\/(\d+)/.exec(part)?.[1]));
}

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await signIn();
});

async function signIn(): Promise<void> {
	[jana, dilek] = await Promise.all([as("jana"), as("dilek")]);
}

describe("a deadline", () => {
	it("is pinned until the last moment of its day in Berlin, and not a moment longer, without anybody doing anything", async () => {
		const id = await announce({ deadline: "2026-12-01", deadlineTime: "12:00" });
		expect(await pinned()).toEqual([id]);
		passTo("2026-12-01T10:59:00.000Z");
		expect(wordsOn((await dilek.get("/mo")).text)).toContain("Frist: 1.12.2026, 12:00 Uhr (heute)");
		passTo("2026-12-01T11:00:00.000Z");
		// The hour has passed, the day hasn't.
		expect(wordsOn((await dilek.get(`/themen/${id}`)).text)).toContain(words.over);
		expect((await dilek.get(`/themen/${id}`)).text).toContain("<s>");
		expect(await pinned()).toEqual([id]);
		passTo("2026-12-01T22:59:59.999Z");
		expect(await pinned()).toEqual([id]);
		passTo("2026-12-01T23:00:00.000Z");
		expect(await pinned()).toEqual([]);
		// It stays in the list at its place.
		expect((await dilek.get("/mo")).text).toContain(`href="/themen/${id}-`);
	});

	it("ends at midnight in Berlin also on the days on which the clocks change", async () => {
		await forgetThreads(env.DB);
		const spring = await announce({ deadline: "29.03.2027" }, "Frist am Tag nach der Umstellung");
		const change = await announce({ deadline: "2027-03-28" }, "Frist am Tag der Umstellung");
		expect(await pinned()).toEqual([change, spring]);
		passTo("2027-03-28T21:59:59.999Z");
		await signIn();
		expect(await pinned()).toEqual([change, spring]);
		passTo("2027-03-28T22:00:00.000Z");
		expect(await pinned()).toEqual([spring]);
		passTo("2027-03-29T22:00:00.000Z");
		expect(await pinned()).toEqual([]);
	});

	it("says how many days are left", async () => {
		const day = (days: number) => instant(clock(), days * DAY).slice(0, 10);
		passTo("2027-04-10T10:00:00.000Z");
		await signIn();
		const id = await announce({ deadline: day(5), date: day(1) }, "Frist in fünf Tagen und ein Termin");
		const page = wordsOn((await dilek.get(`/themen/${id}`)).text);
		expect(page).toContain("– noch 5 Tage");
		expect(page).toContain("– morgen");
		expect(wordsOn((await dilek.get("/mo")).text)).toContain(
			"Termin: 11.4.2027 (morgen) · Frist: 15.4.2027 (noch 5 Tage)",
		);
	});

	it.each([
		[{ deadline: "2027-04-09" }, de.errors.datePast],
		[{ deadline: "2027-04-31" }, de.errors.dateWrong],
		[{ date: "irgendwann" }, de.errors.dateWrong],
		[{ deadline: "2027-05-01", deadlineTime: "25:00" }, de.errors.timeWrong],
		[{ deadlineTime: "18:00" }, de.errors.timeAlone],
	])("that can't be one is refused: %j", async (fields, message) => {
		const answer = await jana.post("/mo/neu", {
			kind: "ankuendigung",
			title: "Eine falsche Frist hier",
			body: "Text",
			...fields,
		});
		expect(answer.status).toBe(422);
		expect(wordsOn(answer.text)).toContain(message);
	});

	it("is moved by an edit, and gone with a removal", async () => {
		await forgetThreads(env.DB);
		const id = await announce({ deadline: "2027-04-20" });
		const post = await one<number>("SELECT id FROM posts WHERE thread_id = ?", id);
		const path = `/beitraege/${post}/bearbeiten`;
		const change = {
			title: "Eine wichtige Frist für alle",
			body: "Bitte beachten",
			date: "",
			deadline: "",
			deadlineTime: "",
		};
		expect((await jana.post(path, change)).status).toBe(303);
		expect(await pinned()).toEqual([]);
		expect((await jana.post(path, { ...change, deadline: "2027-05-20" })).status).toBe(303);
		expect(await pinned()).toEqual([id]);
		await jana.post(`/beitraege/${post}/entfernen`, {});
		expect(await pinned()).toEqual([]);
	});
});

describe("what stands above the list", () => {
	it("is three at most, the nearest deadline first, each once, and cheap", async () => {
		await forgetThreads(env.DB);
		await plantThreads(env.DB, 300, [personId("dilek")], clock());
		const deadlines = ["2027-05-04", "2027-05-02", "2027-05-03", "2027-05-01"];
		const ids: number[] = [];
		for (const deadline of deadlines) {
			pass(MINUTE);
			ids.push(await announce({ deadline }, `Frist am ${deadline} für alle`));
		}
		const [fourth, second, third, first] = ids;
		// All of it is new to the reader: then a row costs most.
		await plantReadings(env.DB, personId("dilek"), true);
		await env.DB.prepare(
			`UPDATE threads SET pinned_until = iif(id = ?1, '2027-06-30T22:00:00.000Z', '2027-12-31T23:00:00.000Z')
			WHERE space_id = 'mo' AND id IN (?1, 1, 2, 3, 4, 5)`,
		)
			.bind(first ?? 0)
			.run();
		expect((await pinned()).slice(0, 3)).toEqual([first, second, third]);
		const { text } = await dilek.get("/mo");
		for (const id of ids) expect(text.split(`<h3><a href="/themen/${id}-`)).toHaveLength(2);
		passTo("2027-05-02T22:00:00.000Z");
		await signIn();
		// The first one was pinned by hand as well, and stays.
		expect((await pinned()).slice(0, 3)).toEqual([third, fourth, first]);
		passTo("2027-05-04T22:00:00.000Z");
		expect((await pinned())[0]).toBe(first);
	});
});
