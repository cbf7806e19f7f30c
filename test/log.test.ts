// The log: who did what, when and why; who sees it; and that removing a text stands in it.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { MINUTE } from "../src/db/clock.ts";
import { act, begin, entryOf, reply, undo } from "./support/acts.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let jana: Browser;
let verwaltung: Browser;
let thread = 0;

const log = async (who = markus, query = "") => (await who.get(`/moderation/protokoll${query}`)).text;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, jana, verwaltung] = await Promise.all([
		as("petra"),
		as("olena"),
		as("markus"),
		as("jana"),
		as("verwaltung"),
	]);
	thread = await begin(petra, "lotsen", "Was im Protokoll steht");
});

describe("the log", () => {
	it("says who, when, what and why, for each space that one looks after", async () => {
		await act(markus, `/themen/${thread}/schliessen`, { reason: "Das Thema ist abgeschlossen" });
		const page = await log();
		for (const word of [
			"Was im Protokoll steht",
			"geschlossen",
			"von Markus Roth,",
			"gerade eben",
			"Das Thema ist abgeschlossen",
		])
			expect(page).toContain(word);
		expect(await log(verwaltung, "?raum=lotsen")).toContain("Was im Protokoll steht");
		expect(await log(verwaltung, "?raum=mo")).not.toContain("Was im Protokoll steht");
		expect(await log(jana)).not.toContain("Was im Protokoll steht");
		expect(await log(jana, "?raum=lotsen")).not.toContain("Was im Protokoll steht");
		for (const who of [petra, olena]) expect((await who.get("/moderation/protokoll")).status).toBe(403);
	});

	it("keeps the reasons that are for the Fachstelle from readers", async () => {
		await act(markus, `/themen/${thread}/oeffnen`, { reason: "Petra hat uns angerufen" });
		await act(markus, `/themen/${thread}/anheften`, { until: "2026-12-24", reason: "Weil es alle betrifft" });
		expect(await log()).toContain("Petra hat uns angerufen");
		expect(await log()).toContain("bis 24.12.2026");
		for (const who of [petra, markus]) {
			const page = (await who.get(`/themen/${thread}`)).text;
			expect(page).toContain("Die Fachstelle hat diesen Beitrag wieder geöffnet");
			expect(page).not.toContain("Petra hat uns angerufen");
			expect(page).not.toContain("Weil es alle betrifft");
		}
	});

	it("notes what the Fachstelle removed and put back, and not what people took away themselves", async () => {
		const [mine, other] = [await reply(olena, thread, "Ein Text von mir"), await reply(olena, thread, "Noch ein Text")];
		await olena.post(`/beitraege/${mine}/entfernen`, {});
		expect(await one("SELECT count(*) FROM log WHERE post_id = ?", mine)).toBe(0);
		await markus.post(`/beitraege/${other}/entfernen`, { reason: "Daten einer Ratsuchenden" });
		expect(await log()).toContain("Text entfernt");
		expect(await log()).toContain("Daten einer Ratsuchenden");
		expect((await olena.get(`/themen/${thread}`)).text.split("Daten einer Ratsuchenden").length).toBe(2);
		const entry = await one<number>("SELECT id FROM log WHERE post_id = ?", other);
		expect((await petra.post(`/moderation/protokoll/${entry}/zurueck`, {})).status).toBe(403);
		await markus.post(`/moderation/protokoll/${entry}/zurueck`, {});
		expect((await olena.get(`/themen/${thread}`)).text).toContain("<p>Noch ein Text</p>");
		expect(await one("SELECT replies FROM threads WHERE id = ?", thread)).toBe(1);
		// The usual way back is noted too.
		await markus.post(`/beitraege/${other}/entfernen`, { reason: "Doch noch einmal" });
		await markus.post(`/beitraege/${other}/wiederherstellen`, {});
		expect(await one("SELECT undone_by IS NOT NULL FROM log WHERE reason = 'Doch noch einmal'")).toBe(1);
		await markus.post(`/beitraege/${mine}/wiederherstellen`, {});
		const restored = await one<number>("SELECT id FROM log WHERE post_id = ? AND act = 'restore'", mine);
		await markus.post(`/moderation/protokoll/${restored}/zurueck`, {});
		expect((await olena.get(`/themen/${thread}`)).text).toContain("von der Person entfernt");
	});

	it("undoes an act once, however often and by whomever it is pressed", async () => {
		const done = await act(markus, `/themen/${thread}/schliessen`);
		const path = `/moderation/protokoll/${entryOf(done)}/zurueck`;
		const answers = await Promise.all([markus.post(path, {}), markus.post(path, {}), verwaltung.post(path, {})]);
		expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
		expect(await one("SELECT closed_at FROM threads WHERE id = ?", thread)).toBeNull();
		expect(await log()).toMatch(/Rückgängig gemacht von (Markus Roth|[^<]*),/);
		expect((await markus.post("/moderation/protokoll/999999/zurueck", {})).status).toBe(404);
		const again = await act(markus, `/themen/${thread}/schliessen`);
		expect(again.status).toBe(303);
		await undo(markus, again);
	});

	it("is leafed through, the latest first, within the budget", async () => {
		for (let index = 0; index < 20; index += 1) {
			pass(MINUTE);
			const path = `/themen/${thread}/${index % 2 === 0 ? "schliessen" : "oeffnen"}`;
			expect((await act(markus, path, { reason: `Grund mit der Nummer ${index}` })).status).toBe(303);
		}
		const seen: string[] = [];
		let path: string | null = "/moderation/protokoll";
		while (path !== null) {
			const page = await verwaltung.get(path);
			expect([path, page.cost.trips, page.cost.read <= 80]).toEqual([path, 2, true]);
			seen.push(...[...page.text.matchAll(/Grund mit der Nummer (\d+)/g)].map((match) => match[1] ?? ""));
			path = /href="([^"]*)" rel="next"/.exec(page.text)?.[1]?.replaceAll("&amp;", "&") ?? null;
		}
		expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => String(19 - index)));
		const page = await olena.get(`/themen/${thread}`);
		expect(
			page.text.split('<li><svg class="icon" aria-hidden="true" focusable="false"><use href="/icons.svg?v=').length,
		).toBeGreaterThan(4);
		expect(page.text).toContain("Grund mit der Nummer 18");
		expect(page.text).not.toContain("Grund mit der Nummer 12");
		const managing = await markus.get(`/themen/${thread}/verwalten`);
		expect([managing.cost.trips <= 3, managing.cost.read <= 80]).toEqual([true, true]);
	});
});
