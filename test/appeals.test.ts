// Who could know the answer: people who fit, up to three of whom are asked, each as often a month as they allow.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DAY } from "../src/db/clock.ts";
import { type Answer, as, type Browser, clock, mailsTo, one, pass } from "./support/forum.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";
import { plantProfiles } from "./world/profiles.ts";

const browsers = new Map<PersonKey, Browser>();
const by = (person: PersonKey): Browser => browsers.get(person) as Browser;
const ACTORS = ["petra", "olena", "markus", "ayse", "samira", "dilek", "koordination", "jonas"] as const;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await plantProfiles(env.DB, clock(), personId);
	for (const person of ACTORS) browsers.set(person, await as(person));
});

/** Another month for each test, so that nobody was asked in it. */
beforeEach(async () => {
	pass(31 * DAY);
	await env.DB.prepare("UPDATE members SET asked_monthly = 2").run();
	for (const person of ACTORS) browsers.set(person, await as(person));
});

let count = 0;
async function question(who: PersonKey, topics: readonly string[] = ["gewinnen"], body = "Wer kann helfen?", space = "lotsen"): Promise<number> {
	count += 1;
	const { location } = await by(who).post(`/${space}/neu`, { kind: "frage", title: `Wer weiß es zum ${count}. Mal?`, body, topics });
	return Number(/\d+/.exec(location)?.[0]);
}

const page = (thread: number) => `/themen/${thread}/wer-weiss-das`;
const ask = (who: PersonKey, thread: number, people: readonly PersonKey[], satz = "") =>
	by(who).post(page(thread), { wen: people.map((person) => String(personId(person))), satz });
const askedIn = async (thread: number): Promise<number> =>
	(await one<number>("SELECT count(*) FROM appeals WHERE thread_id = ?", thread)) ?? 0;
const offered = (answer: Answer): number[] =>
	[...answer.text.matchAll(/name="wen" value="(\d+)"/g)].map((match) => Number(match[1]));
const names = (...people: PersonKey[]) => people.map(personId);

describe("the people who fit", () => {
	it("come with the reason why, and never with a score", async () => {
		const old = await question("petra", ["gewinnen"]);
		await by("samira").post(`/themen/${old}/antworten`, { body: "Antwort von Samira" });
		const reply = await one<number>("SELECT max(id) FROM posts");
		await by("petra").post(`/beitraege/${reply}/hilfreich`, {});
		const thread = await question("petra", ["gewinnen"], "Wer hat Erfahrung mit türkischsprachigen Familien?");
		const answer = await by("petra").get(page(thread));
		expect([answer.status, answer.cost.trips]).toEqual([200, 2]);
		const shown = offered(answer);
		expect(shown).toContain(personId("samira"));
		expect(shown).toContain(personId("ayse"));
		expect(shown.length).toBeLessThanOrEqual(10);
		expect(answer.text).toContain("hat dazu eine Antwort gegeben, sie war die hilfreichste");
		expect(answer.text).toContain("spricht Türkisch");
		expect(answer.text).toContain("Thema: Lots*innen gewinnen");
		expect(answer.text).toContain("Landkreis Kassel");
		// Neither the asker nor the Fachstelle.
		for (const person of ["petra", "markus", "verwaltung"] as const) expect(shown).not.toContain(personId(person));
	});

	it("are only those whom the asker may know, who may write there, and who want to be asked and found", async () => {
		const thread = await question("petra");
		const shows = async () => offered(await by("petra").get(page(thread))).includes(personId("samira"));
		const change = async (table: string, set: string, back: string) => {
			const where = table === "memberships" ? "member_id = ? AND space_id = 'lotsen'" : "id = ?";
			await env.DB.prepare(`UPDATE ${table} SET ${set} WHERE ${where}`).bind(personId("samira")).run();
			const seen = await shows();
			const answer = await ask("petra", thread, ["samira"]);
			await env.DB.prepare(`UPDATE ${table} SET ${back} WHERE ${where}`).bind(personId("samira")).run();
			return [seen, answer.status];
		};
		expect(await shows()).toBe(true);
		expect(await change("members", "listed = 0", "listed = 1")).toEqual([false, 409]);
		expect(await change("members", "state = 'suspended'", "state = 'active'")).toEqual([false, 409]);
		expect(await change("members", "asked_monthly = 0", "asked_monthly = 2")).toEqual([false, 409]);
		expect(await change("memberships", "level = 1", "level = 2")).toEqual([false, 409]);
		for (const [who, whom] of [["samira", "petra"], ["petra", "samira"]] as const) {
			await by(who).post("/nachrichten/blockiert", { mitglied: String(personId(whom)) });
			expect(await shows()).toBe(false);
			expect((await ask("petra", thread, ["samira"])).status).toBe(409);
			await by(who).post("/nachrichten/blockiert/zurueck", { mitglied: String(personId(whom)) });
		}
		expect(await askedIn(thread)).toBe(0);
		expect(await shows()).toBe(true);
	});

	it("are found by what the asker may see of their profile, and by answers in spaces that the asker reads", async () => {
		await env.DB.prepare("UPDATE profiles SET card = json_remove(card, '$.t') WHERE member_id = ?").bind(personId("samira")).run();
		const closed = await question("olena", ["gesundheit"], "Frage", "lotsen");
		expect(offered(await by("olena").get(page(closed)))).not.toContain(personId("samira"));
		// Olena doesn't read the orange space; Petra does.
		const orange = await question("dilek", ["gesundheit"], "Frage", "mo");
		await env.DB.prepare("UPDATE memberships SET level = 2 WHERE space_id = 'mo' AND member_id = ?").bind(personId("jonas")).run();
		browsers.set("jonas", await as("jonas"));
		await by("jonas").post(`/themen/${orange}/antworten`, { body: "Antwort" });
		expect(offered(await by("olena").get(page(closed)))).not.toContain(personId("jonas"));
		const open = await question("petra", ["gesundheit"]);
		expect(offered(await by("petra").get(page(open)))).toContain(personId("jonas"));
	});

	it("cost two round trips and at most a hundred rows among five thousand members", { timeout: 120_000 }, async () => {
		const thread = await question("petra", ["gewinnen", "projekt", "aufwand"]);
		await env.DB.batch([
			env.DB.prepare(
				`WITH RECURSIVE n (i) AS (SELECT 10001 UNION ALL SELECT i + 1 FROM n WHERE i < 15000)
				INSERT INTO members (id, name, sort_key, role, region, state, created_at) SELECT i, 'Person ' || i, 'person ' || i, 'lotsin', '06435', 'pending', '2026-01-01' FROM n`,
			),
			env.DB.prepare("UPDATE experience SET people = (SELECT json_group_object(CAST(id AS TEXT), json_array(2, 1)) FROM members WHERE id > 10000)"),
			env.DB.prepare("UPDATE directory SET people = (SELECT json_group_array(json_array(id, name, sort_key, '', role, region, json('{\"t\":[\"gewinnen\"]}'))) FROM members WHERE id > 10000) WHERE circle = 6"),
			env.DB.prepare("UPDATE askable SET people = (SELECT json_group_object(CAST(id AS TEXT), 2) FROM members WHERE id > 10000)"),
		]);
		const answer = await by("petra").get(page(thread));
		expect(offered(answer).length).toBe(10);
		expect(answer.cost.trips).toBe(2);
		expect(answer.cost.read).toBeLessThanOrEqual(100);
		await env.DB.batch([
			env.DB.prepare("DELETE FROM members WHERE id > 10000"),
			env.DB.prepare("UPDATE directory SET stale = 1"),
			env.DB.prepare("UPDATE askable SET people = '{}'"),
			env.DB.prepare("UPDATE experience SET people = '{}'"),
			env.DB.prepare("UPDATE memberships SET level = 1 WHERE level = 2"),
			env.DB.prepare("UPDATE memberships SET level = 2 WHERE level = 1 AND member_id IN (SELECT member_id FROM memberships WHERE space_id = 'lotsen')"),
		]);
	});
});
