// Offers and requests: at most ninety days, found, expired at their very moment, and the one question to their owners.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sweep } from "../src/cron.ts";
import { DAY, HOUR, instant, MINUTE } from "../src/db/clock.ts";
import { addDays, dayOf, endOf } from "../src/i18n/days.ts";
import { de } from "../src/i18n/de.ts";
import { type Answer, as, type Browser, clock, one, pass } from "./support/forum.ts";
import { formOn, wordsOn } from "./support/page.ts";
import { plantReadings, plantThreads } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let dilek: Browser;
let petra: Browser;
let markus: Browser;

const words = de.kinds["biete-suche"];
const idIn = ({ location }: Answer): number => Number(/^\/themen\/(\d+)/.exec(location)?.[1]);
const today = () => dayOf(clock());
const inDays = (days: number) => addDays(today(), days);

let number = 0;

/** Begins a request of Dilek's that is valid for so many days. */
async function seek(days: number, fields: Record<string, string> = {}): Promise<{ id: number; title: string }> {
	number += 1;
	const title = `Gesuch Nummer ${number} für alle`;
	const answer = await dilek.post("/gemeinsam/neu", {
		kind: "biete-suche",
		felder: "biete-suche",
		offer: "suche",
		until: inDays(days),
		title,
		body: "Wer hat so etwas?",
		topics: "kommune",
		formular: crypto.randomUUID(),
		...fields,
	});
	expect(answer.status).toBe(303);
	return { id: idIn(answer), title };
}

const LISTS = [
	"/gemeinsam",
	"/gemeinsam?ansicht=alle",
	"/gemeinsam?ansicht=ungelesen",
	"/gemeinsam?art=biete-suche",
	"/gemeinsam?thema=kommune",
	"/gemeinsam?art=biete-suche&thema=kommune",
	"/gemeinsam?art=biete-suche&was=suche",
	"/gemeinsam?art=biete-suche&was=suche&region=06611&thema=kommune",
];

async function listsWith(title: string, browser = petra): Promise<string[]> {
	const seen = await Promise.all(
		LISTS.map(async (path) => ((await browser.get(path)).text.includes(title) ? path : null)),
	);
	return seen.filter((path) => path !== null);
}

/** Lets time pass until just before, or at, the end of a day in Berlin that lies so many days ahead. */
const passTo = (moment: string, shift = 0) => pass(Date.parse(moment) + shift - clock().getTime());

/** Sessions end after thirty idle days, and these tests let months pass. */
async function signIn(): Promise<void> {
	[dilek, petra, markus] = await Promise.all([as("dilek"), as("petra"), as("markus")]);
}

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await signIn();
});

describe("how long", () => {
	it("is thirty days if nothing is said", async () => {
		const { id } = await seek(0, { until: "" });
		expect(await one("SELECT ends_at FROM threads WHERE id = ?", id)).toBe(endOf(inDays(30)));
		expect(formOn((await dilek.get("/gemeinsam/neu?art=biete-suche")).text, "/gemeinsam/neu").fields["until"]).toEqual([
			inDays(30),
		]);
	});

	it.each([
		[90, 303, null],
		[91, 422, de.errors.dateFar],
		[-1, 422, de.errors.datePast],
		[0, 303, null],
		["31.02.2027", 422, de.errors.dateWrong],
		["bald", 422, de.errors.dateWrong],
	] as const)("is at most ninety days: %s", async (days, status, message) => {
		const until = typeof days === "number" ? inDays(days) : days;
		const answer = await dilek.post("/gemeinsam/neu", {
			kind: "biete-suche",
			felder: "biete-suche",
			offer: "biete",
			until,
			title: `Angebot bis ${until}`,
			body: "Text bleibt",
			formular: crypto.randomUUID(),
		});
		expect(answer.status).toBe(status);
		if (message === null) return;
		expect(wordsOn(answer.text)).toContain(message);
		expect(formOn(answer.text, "/gemeinsam/neu").fields).toMatchObject({ until: [until], body: ["Text bleibt"] });
	});

	it("whether one offers or seeks has to be said where it was asked", async () => {
		const form = { kind: "biete-suche", felder: "biete-suche", title: "Was will ich eigentlich?", body: "Text" };
		const answer = await dilek.post("/gemeinsam/neu", form);
		expect(answer.status).toBe(422);
		expect(wordsOn(answer.text)).toContain(`${words.offer} : ${de.errors.choose}`);
	});

	it("is said in the lists and on the page", async () => {
		const { id } = await seek(20, { region: "06534", category: "raum", offer: "biete" });
		const line = "biete · Raum · Landkreis Marburg-Biedenkopf · bis 12.12.";
		expect(wordsOn((await petra.get("/gemeinsam")).text)).toContain(line);
		const page = wordsOn((await petra.get(`/themen/${id}`)).text);
		expect(page).toContain("Gültig bis 12.12.2026");
		expect(page).toContain(words.open);
	});
});

describe("what was found", () => {
	it("is closed by its owner or the Fachstelle, once, and opened again", async () => {
		const { id, title } = await seek(30);
		const path = `/themen/${id}/gefunden`;
		expect((await petra.post(path, {})).status).toBe(403);
		expect((await (await as("gast")).post(path, {})).status).toBe(403);
		const twice = await Promise.all([dilek.post(path, {}), markus.post(path, {}), dilek.post(path, {})]);
		expect(twice.map(({ status }) => status)).toEqual([303, 303, 303]);
		const by = await one("SELECT done_by FROM threads WHERE id = ?", id);
		expect([personId("dilek"), personId("markus")]).toContain(by);
		expect(wordsOn((await petra.get(`/themen/${id}`)).text)).toContain(words.found);
		const row = (await petra.get("/gemeinsam?art=biete-suche")).text
			.split("<article")
			.find((part) => part.includes(title));
		expect(row).toContain(words.found);
		expect((await petra.post(`${path}/zurueck`, {})).status).toBe(403);
		await Promise.all([dilek.post(`${path}/zurueck`, {}), dilek.post(`${path}/zurueck`, {})]);
		expect(await one("SELECT done_at FROM threads WHERE id = ?", id)).toBeNull();
	});

	it("can't be opened again once its time is over", async () => {
		const { id } = await seek(3);
		await dilek.post(`/themen/${id}/gefunden`, {});
		pass(5 * DAY);
		expect((await dilek.post(`/themen/${id}/gefunden/zurueck`, {})).status).toBe(403);
		expect(await one("SELECT done_at IS NULL FROM threads WHERE id = ?", id)).toBe(0);
	});

	it("is a matter of offers only", async () => {
		const question = idIn(
			await dilek.post("/gemeinsam/neu", { kind: "frage", title: "Eine Frage an alle?", body: "Text" }),
		);
		for (const verb of ["gefunden", "verlaengern", "auslaufen"])
			expect((await dilek.post(`/themen/${question}/${verb}`, { until: inDays(5) })).status).toBe(404);
	});
});

describe("an end", () => {
	it("takes it out of every list at that moment, before anything was tidied up, and the page stays", async () => {
		const { id, title } = await seek(10, { region: "06611" });
		const end = endOf(inDays(10));
		passTo(end, -1);
		expect(await listsWith(title)).toEqual(LISTS);
		passTo(end);
		expect(await listsWith(title)).toEqual([]);
		expect((await petra.get("/")).text).not.toContain(title);
		const page = wordsOn((await petra.get(`/themen/${id}`)).text);
		expect(page).toContain(words.over);
		expect(page).toContain(title);
	});

	it("leaves nothing new behind when it is tidied up, and a reply after that is news again", async () => {
		const { id, title } = await seek(2);
		const unread = () =>
			one<number>("SELECT unread FROM memberships WHERE member_id = ? AND space_id = 'gemeinsam'", personId("petra"));
		const before = Number(await unread());
		pass(4 * DAY);
		await sweep(env.DB, clock());
		await sweep(env.DB, clock());
		expect(await one("SELECT shelved_at FROM threads WHERE id = ?", id)).not.toBeNull();
		expect(Number(await unread())).toBeLessThan(before);
		expect(await one("SELECT count(*) FROM thread_topics WHERE thread_id = ?", id)).toBe(0);
		expect(await one("SELECT count(*) FROM thread_facets WHERE thread_id = ?", id)).toBe(0);
		expect(await listsWith(title)).toEqual([]);
		await dilek.post(`/themen/${id}/antworten`, { body: "Es hat doch noch geklappt!" });
		expect(await listsWith(title)).toEqual(["/gemeinsam?ansicht=ungelesen"]);
		expect((await petra.get("/gemeinsam?ansicht=ungelesen")).text).toContain(words.over);
	});

	it("stays an end when the opening post is removed and put back", async () => {
		const { id, title } = await seek(1);
		const post = Number(await one("SELECT id FROM posts WHERE thread_id = ? AND seq = 1", id));
		pass(3 * DAY);
		await sweep(env.DB, clock());
		await dilek.post(`/beitraege/${post}/entfernen`, {});
		await dilek.post(`/beitraege/${post}/wiederherstellen`, {});
		expect(await listsWith(title)).toEqual([]);
		expect(await one("SELECT count(*) FROM thread_topics WHERE thread_id = ?", id)).toBe(0);
	});

	it("is put off by an edit too; other words may change after it", async () => {
		const { id, title } = await seek(1);
		const path = `/beitraege/${await one("SELECT id FROM posts WHERE thread_id = ? AND seq = 1", id)}/bearbeiten`;
		pass(3 * DAY);
		await sweep(env.DB, clock());
		const form = formOn((await dilek.get(path)).text, path).fields;
		expect((await dilek.post(path, { ...form, offer: "suche", body: "Andere Worte" })).status).toBe(303);
		expect(await listsWith(title)).toEqual([]);
		const again = formOn((await dilek.get(path)).text, path).fields;
		expect((await dilek.post(path, { ...again, offer: "suche", until: inDays(95) })).status).toBe(422);
		expect((await dilek.post(path, { ...again, offer: "suche", until: inDays(8) })).status).toBe(303);
		expect((await listsWith(title)).length).toBeGreaterThanOrEqual(6);
	});
});

describe("the question to the owner", () => {
	const asks = async (id: number, browser = dilek): Promise<{ start: boolean; page: boolean }> => ({
		start: (await browser.get("/")).text.includes(`action="/themen/${id}/verlaengern"`),
		page: (await browser.get(`/themen/${id}`)).text.includes(`action="/themen/${id}/verlaengern"`),
	});
	/** What other tests left behind would be asked about too. */
	beforeEach(async () => {
		await env.DB.prepare("UPDATE threads SET end_answered_at = 'vorher' WHERE ends_at IS NOT NULL").run();
	});

	const YES = { start: true, page: true };
	const NO = { start: false, page: false };

	it("comes seven days before the end and goes thirty days after it, to the owner alone", async () => {
		const { id } = await seek(40);
		const end = endOf(inDays(40));
		passTo(end, -7 * DAY - MINUTE);
		await signIn();
		expect(await asks(id)).toEqual(NO);
		passTo(end, -7 * DAY);
		expect(await asks(id)).toEqual(YES);
		expect(await asks(id, petra)).toEqual(NO);
		expect((await markus.get("/")).text).not.toContain(`/themen/${id}/verlaengern`);
		passTo(end, 30 * DAY - HOUR);
		await sweep(env.DB, clock());
		await signIn();
		expect(await asks(id)).toEqual(YES);
		passTo(end, 30 * DAY);
		expect(await asks(id)).toEqual(NO);
	});

	it("is answered once: extended, back in all lists, and not asked again before the new end", async () => {
		const { id, title } = await seek(3, { region: "06611" });
		pass(5 * DAY);
		await sweep(env.DB, clock());
		expect(await asks(id)).toEqual(YES);
		const path = `/themen/${id}/verlaengern`;
		const { ende = [] } = formOn((await dilek.get("/")).text, path).fields;
		const answer = { ende, until: inDays(60) };
		const twice = await Promise.all([dilek.post(path, answer), dilek.post(path, answer)]);
		expect(twice.map(({ status }) => status)).toEqual([303, 303]);
		expect(await one("SELECT ends_at FROM threads WHERE id = ?", id)).toBe(endOf(inDays(60)));
		expect(await one("SELECT fields ->> 'until' FROM threads WHERE id = ?", id)).toBe(inDays(60));
		expect(await asks(id)).toEqual(NO);
		expect((await listsWith(title)).filter((list) => !list.includes("ungelesen"))).toEqual(
			LISTS.filter((list) => !list.includes("ungelesen")),
		);
		// A second answer about the old end, from a page that was still open, changes nothing.
		await dilek.post(path, { ende, until: inDays(2) });
		await dilek.post(`/themen/${id}/auslaufen`, { ende });
		expect(await one("SELECT ends_at FROM threads WHERE id = ?", id)).toBe(endOf(inDays(60)));
		passTo(endOf(inDays(60)), -6 * DAY);
		await signIn();
		expect(await asks(id)).toEqual(YES);
	});

	it("is never asked again for that end when it isn't needed any longer, or was found", async () => {
		const { id } = await seek(5);
		const { id: other } = await seek(5);
		expect([await asks(id), await asks(other)]).toEqual([YES, YES]);
		const { ende = [] } = formOn((await dilek.get("/")).text, `/themen/${id}/verlaengern`).fields;
		await Promise.all([1, 2].map(() => dilek.post(`/themen/${id}/auslaufen`, { ende })));
		await dilek.post(`/themen/${other}/gefunden`, {});
		expect([await asks(id), await asks(other)]).toEqual([NO, NO]);
		expect(await one("SELECT ends_at FROM threads WHERE id = ?", id)).toBe(endOf(inDays(5)));
		pass(9 * DAY);
		expect([await asks(id), await asks(other)]).toEqual([NO, NO]);
	});

	it("takes no end that is past or too far, and nobody else's answer", async () => {
		const { id } = await seek(5);
		const path = `/themen/${id}/verlaengern`;
		for (const [until, message] of [
			[inDays(91), de.errors.dateFar],
			[inDays(-1), de.errors.datePast],
			["", de.errors.required],
			["irgendwann", de.errors.dateWrong],
		] as const) {
			const answer = await dilek.post(path, { until });
			expect(answer.status).toBe(422);
			expect(wordsOn(answer.text)).toContain(message);
			if (until !== "") expect(formOn(answer.text, path).fields["until"]).toEqual([until]);
		}
		expect((await petra.get(path)).status).toBe(403);
		expect((await petra.post(path, { until: inDays(20) })).status).toBe(403);
		expect((await petra.post(`/themen/${id}/auslaufen`, {})).status).toBe(403);
		expect((await dilek.get(path)).status).toBe(200);
		expect((await dilek.post(path, { until: inDays(90) })).status).toBe(303);
	});
});

describe("thousands that have ended", () => {
	it("cost no list anything once they are shelved, and at most the questions on the start page", async () => {
		await plantThreads(env.DB, 6_000, [personId("dilek"), personId("samira")], clock());
		const end = instant(clock(), -DAY);
		await env.DB.prepare(
			"UPDATE threads SET kind = 'biete-suche', ends_at = ?1, shelved_at = iif(id % 50 = 0, NULL, ?1) WHERE title LIKE 'Gepflanzt%' AND id % 4 <> 0",
		)
			.bind(end)
			.run();
		await plantReadings(env.DB, personId("petra"), true);
		for (let turn = 0; turn < 3; turn += 1) await sweep(env.DB, clock());
		await signIn();
		expect(await one("SELECT count(*) FROM threads WHERE ends_at <= ? AND shelved_at IS NULL", instant(clock()))).toBe(
			0,
		);
		for (const browser of [petra, dilek])
			for (const path of ["/", ...LISTS.filter((list) => !list.includes("ungelesen"))]) {
				const page = await browser.get(path);
				expect(page.cost.trips, path).toBe(2);
				expect(page.cost.read, path).toBeLessThanOrEqual(80);
			}
	});
});
