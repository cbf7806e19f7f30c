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

/** Another month for each test, in which nobody was asked. */
beforeEach(async () => {
	pass(31 * DAY);
	await env.DB.batch([env.DB.prepare("DELETE FROM appeals"), env.DB.prepare("UPDATE members SET asked_monthly = 2")]);
	for (const person of ACTORS) browsers.set(person, await as(person));
});

let count = 0;
async function question(
	who: PersonKey,
	topics: readonly string[] = ["gewinnen"],
	body = "Wer kann helfen?",
	space = "lotsen",
): Promise<number> {
	count += 1;
	const { location } = await by(who).post(`/${space}/neu`, {
		kind: "frage",
		title: `Wer weiß es zum ${count}. Mal?`,
		body,
		topics,
	});
	return Number(/\d+/.exec(location)?.[0]);
}

const page = (thread: number) => `/themen/${thread}/wer-weiss-das`;
const ask = (who: PersonKey, thread: number, people: readonly PersonKey[], satz = "") =>
	by(who).post(page(thread), { wen: people.map((person) => String(personId(person))), satz });
const askedIn = async (thread: number): Promise<number> =>
	(await one<number>("SELECT count(*) FROM appeals WHERE thread_id = ?", thread)) ?? 0;
const offered = (answer: Answer): number[] =>
	[...answer.text.matchAll(/name="wen" value="(\d+)"/g)].map((match) => Number(match[1]));

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
		for (const [who, whom] of [
			["samira", "petra"],
			["petra", "samira"],
		] as const) {
			await by(who).post("/nachrichten/blockiert", { mitglied: String(personId(whom)) });
			expect(await shows()).toBe(false);
			expect((await ask("petra", thread, ["samira"])).status).toBe(409);
			await by(who).post("/nachrichten/blockiert/zurueck", { mitglied: String(personId(whom)) });
		}
		expect(await askedIn(thread)).toBe(0);
		expect(await shows()).toBe(true);
	});

	it("are found by what the asker may see of their profile, and by answers in spaces that the asker reads", async () => {
		await env.DB.prepare("UPDATE profiles SET card = json_remove(card, '$.t') WHERE member_id = ?")
			.bind(personId("samira"))
			.run();
		const closed = await question("olena", ["gesundheit"], "Frage", "lotsen");
		expect(offered(await by("olena").get(page(closed)))).not.toContain(personId("samira"));
		// Olena doesn't read the orange space; Petra does.
		const orange = await question("dilek", ["gesundheit"], "Frage", "mo");
		await env.DB.prepare("UPDATE memberships SET level = 2 WHERE space_id = 'mo' AND member_id = ?")
			.bind(personId("jonas"))
			.run();
		browsers.set("jonas", await as("jonas"));
		await by("jonas").post(`/themen/${orange}/antworten`, { body: "Antwort" });
		expect(offered(await by("olena").get(page(closed)))).not.toContain(personId("jonas"));
		const open = await question("petra", ["gesundheit"]);
		expect(offered(await by("petra").get(page(open)))).toContain(personId("jonas"));
	});
});

describe("asking", () => {
	it("sends a mail to each with nothing of the question in it, and tells them on their pages", async () => {
		const thread = await question("petra");
		const answer = await ask("petra", thread, ["samira", "ayse"], "Ihr habt das doch gemacht.");
		expect([answer.status, answer.location]).toEqual([303, `${page(thread)}#gebeten`]);
		const [mail] = await mailsTo(PEOPLE.samira.email);
		expect(mail?.subject).toBe(`${PEOPLE.petra.name} bittet Sie um eine Antwort`);
		expect(mail?.text).toContain(`/themen/${thread}\n`);
		expect(mail?.text).toContain("/einstellungen#gefragt");
		expect(mail?.text).not.toMatch(/Wer weiß es zum|doch gemacht/);
		const start = await by("samira").get("/");
		expect(start.text).toContain(`${PEOPLE.petra.name} bittet Sie um eine Antwort`);
		expect(start.text).toContain("Ihr habt das doch gemacht.");
		const box = await by("samira").get(`/themen/${thread}`);
		expect(box.text).toContain("Sie sind um eine Antwort gebeten");
		expect(box.text).toContain("Ihr habt das doch gemacht.");
		// The same form once more sends nothing.
		const mails = (await mailsTo(PEOPLE.samira.email)).length;
		expect((await ask("petra", thread, ["samira", "ayse"])).status).toBe(303);
		expect((await mailsTo(PEOPLE.samira.email)).length).toBe(mails);
		expect(await askedIn(thread)).toBe(2);
	});

	it("is seen by nobody but the asker, the person and the Fachstelle of the space", async () => {
		const thread = await question("petra");
		await ask("petra", thread, ["samira"], "Zaubersatz");
		for (const person of ["olena", "jonas"] as const) {
			expect((await by(person).get(page(thread))).status).toBe(403);
			expect((await by(person).get(`${page(thread)}/absage`)).status).toBe(404);
			expect((await by(person).post(`${page(thread)}/absage`, {})).status).toBe(404);
			expect((await by(person).post(page(thread), { wen: String(personId("ayse")) })).status).toBe(403);
			for (const path of ["/", `/themen/${thread}`, "/lotsen", `/mitglieder/${personId("samira")}`])
				expect((await by(person).get(path)).text).not.toMatch(/Zaubersatz|um eine Antwort gebeten/);
		}
		expect((await by("dilek").get(page(thread))).status).toBe(403);
		for (const person of ["petra", "markus"] as const)
			expect((await by(person).get(page(thread))).text).toContain(PEOPLE.samira.name);
		expect(await askedIn(thread)).toBe(1);
		expect((await by("petra").get("/themen/999999/wer-weiss-das")).status).toBe(404);
	});

	it("goes to three people a question in all, whoever asks and however often at once", async () => {
		const thread = await question("petra");
		expect((await ask("petra", thread, ["samira", "ayse", "jonas", "olena"])).status).toBe(422);
		expect((await by("petra").post(page(thread), { satz: "Hallo" })).text).toContain("mindestens eine Person");
		expect(await askedIn(thread)).toBe(0);
		const answers = await Promise.all([
			ask("petra", thread, ["samira", "ayse"]),
			ask("markus", thread, ["jonas", "koordination"]),
			ask("petra", thread, ["samira", "ayse"]),
		]);
		expect(await askedIn(thread)).toBe(3);
		expect(answers.map(({ status }) => status).sort()).toContain(409);
		expect((await ask("petra", thread, ["olena"])).status).toBe(422);
		expect((await by("petra").get(page(thread))).text).toContain("schon 3 Menschen gebeten");
		expect(await askedIn(thread)).toBe(3);
		const sent = await Promise.all(
			(["samira", "ayse", "jonas", "koordination"] as const).map(async (person) =>
				(await mailsTo(PEOPLE[person].email)).filter(({ text }) => text.includes(`/themen/${thread}\n`)),
			),
		);
		expect(sent.flat().length).toBe(3);
	});

	it("gives bad input back with a sentence, and changes nothing", async () => {
		const thread = await question("petra");
		for (const [form, message] of [
			[{ wen: [], satz: "Mein Satz" }, "mindestens eine Person"],
			[{ wen: ["x", "-1", "0"], satz: "Mein Satz" }, "mindestens eine Person"],
			[{ wen: String(personId("samira")), satz: `Mein Satz ${"ä".repeat(200)}` }, "Dieser Text ist zu lang"],
		] as const) {
			const answer = await by("petra").post(page(thread), form);
			expect([answer.status, answer.text.includes(message), answer.text.includes('value="Mein Satz')]).toEqual([
				422,
				true,
				true,
			]);
		}
		const kept = await by("petra").post(page(thread), { wen: String(personId("samira")), satz: "ä".repeat(201) });
		expect(kept.text).toMatch(new RegExp(`value="${personId("samira")}" checked`));
		expect((await ask("petra", thread, ["petra"])).status).toBe(409);
		expect((await by("petra").post(page(thread), { wen: "999999", satz: "" })).status).toBe(409);
		expect(await askedIn(thread)).toBe(0);
		// When somebody was faster with an answer, the sentence isn't lost.
		await by("jonas").post(`/themen/${thread}/antworten`, { body: "So geht es." });
		const late = await ask("petra", thread, ["samira"], "Mein Satz");
		expect([late.status, late.text.includes("„Mein Satz“")]).toEqual([409, true]);
	});

	it("shows a sentence that seems to hold data about a person once more before it goes", async () => {
		const thread = await question("petra");
		const satz = "Frau Rahimi, Tel. 0151 23456789, braucht das bis Montag.";
		const shown = await ask("petra", thread, ["samira"], satz);
		expect([shown.status, shown.text.includes("0151 23456789"), await askedIn(thread)]).toEqual([200, true, 0]);
		expect(shown.text).toMatch(new RegExp(`value="${personId("samira")}" checked`));
		const geprueft = /name="geprueft" value="([^"]+)"/.exec(shown.text)?.[1] ?? "";
		const wen = String(personId("samira"));
		// Other words are looked at anew.
		expect((await by("petra").post(page(thread), { wen, satz: `${satz} Bitte!`, geprueft })).status).toBe(200);
		expect(await askedIn(thread)).toBe(0);
		expect((await by("petra").post(page(thread), { wen, satz, geprueft })).status).toBe(303);
		expect(await askedIn(thread)).toBe(1);
	});

	it("goes to each as often a month as they allow, also when two ask at once", async () => {
		expect((await by("samira").post("/einstellungen/gefragt", { mal: "1" })).status).toBe(303);
		expect((await by("samira").get("/einstellungen")).text).toMatch(/value="1" checked/);
		const [first, second] = [await question("petra"), await question("olena")];
		const answers = await Promise.all([ask("petra", first, ["samira"]), ask("olena", second, ["samira"])]);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
		const later =
			answers[0]?.status === 303 ? { who: "olena" as const, thread: second } : { who: "petra" as const, thread: first };
		expect((await askedIn(first)) + (await askedIn(second))).toBe(1);
		expect(offered(await by(later.who).get(page(later.thread)))).not.toContain(personId("samira"));
		pass(31 * DAY);
		for (const person of ACTORS) browsers.set(person, await as(person));
		expect((await ask(later.who, later.thread, ["samira"])).status).toBe(303);
		expect(await one("SELECT count(*) FROM appeal_months")).toBe(1);
		const wrong = await by("samira").post("/einstellungen/gefragt", { mal: "7" });
		expect([wrong.status, wrong.text.includes("Wie oft darf man Sie")]).toEqual([422, true]);
		expect(await one("SELECT asked_monthly FROM members WHERE id = ?", personId("samira"))).toBe(1);
	});

	it("ends with the first answer, and what was removed was none", async () => {
		const thread = await question("petra");
		await ask("petra", thread, ["samira", "ayse"]);
		await by("samira").post(`/themen/${thread}/antworten`, { body: "Das geht so." });
		const reply = await one<number>("SELECT max(id) FROM posts");
		const shown = await by("petra").get(page(thread));
		expect(shown.text).toContain("Hat geantwortet");
		expect(offered(shown)).toEqual([]);
		expect((await ask("petra", thread, ["jonas"])).status).toBe(409);
		expect((await by("ayse").get("/")).text).not.toContain("um eine Antwort gebeten");
		await by("samira").post(`/beitraege/${reply}/entfernen`, {});
		expect((await by("petra").get(page(thread))).text).not.toContain("Hat geantwortet");
		expect((await by("samira").get(`/themen/${thread}`)).text).toContain("Sie sind um eine Antwort gebeten");
	});

	it("is declined quietly, and the place stays taken", async () => {
		const thread = await question("petra");
		await ask("petra", thread, ["samira"]);
		const mails = (await mailsTo(PEOPLE.petra.email)).length;
		const answer = await by("samira").post(`${page(thread)}/absage`, {});
		expect([answer.status, answer.location]).toEqual([303, `${page(thread)}/absage`]);
		expect((await by("samira").get(answer.location)).text).toContain("Danke für Ihre Rückmeldung");
		expect((await by("samira").get(`/themen/${thread}`)).text).not.toContain("um eine Antwort gebeten");
		expect((await by("samira").get("/")).text).not.toContain("um eine Antwort gebeten");
		const shown = await by("petra").get(page(thread));
		expect(shown.text).toContain("Kann hier nicht helfen");
		expect(shown.text).toContain("bis zu 2 Menschen");
		expect(offered(shown)).not.toContain(personId("samira"));
		expect((await mailsTo(PEOPLE.petra.email)).length).toBe(mails);
	});

	it("is gone for whoever blocks the person who asked, and back when they don't any more", async () => {
		const thread = await question("petra");
		await ask("petra", thread, ["samira"], "Zaubersatz");
		const shows = async () =>
			Promise.all(
				["/", `/themen/${thread}`, `${page(thread)}/absage`].map(async (path) =>
					(await by("samira").get(path)).text.includes("Zaubersatz"),
				),
			);
		expect(await shows()).toEqual([true, true, true]);
		await by("samira").post("/nachrichten/blockiert", { mitglied: String(personId("petra")) });
		expect(await shows()).toEqual([false, false, false]);
		// Who asked isn't told.
		expect((await by("petra").get(page(thread))).text).toContain("Noch keine Antwort");
		await by("samira").post("/nachrichten/blockiert/zurueck", { mitglied: String(personId("petra")) });
		expect(await shows()).toEqual([true, true, true]);
	});

	it("follows the question into another space, where nobody is told who can't read it", async () => {
		const thread = await question("petra");
		await ask("petra", thread, ["samira", "olena"], "Zaubersatz");
		const verwaltung = await as("verwaltung");
		await verwaltung.post(`/themen/${thread}/verschieben`, { raum: "mo", reason: "Es geht um Vereine" });
		expect(await one("SELECT count(*) FROM appeals WHERE thread_id = ? AND space_id = 'mo'", thread)).toBe(2);
		expect((await by("samira").get("/")).text).not.toContain("Zaubersatz");
		expect((await by("olena").get(`${page(thread)}/absage`)).status).toBe(404);
		// Samira only reads there.
		expect((await by("samira").get(`/themen/${thread}`)).text).not.toContain("um eine Antwort gebeten");
	});

	it("rests while the question is part of another one, and comes back with it", async () => {
		const [into, thread] = [await question("olena"), await question("petra")];
		await ask("petra", thread, ["samira"]);
		await by("markus").post(`/themen/${thread}/zusammenfuehren`, {
			ziel: String(into),
			reason: "Das ist dieselbe Frage",
		});
		expect((await by("samira").get("/")).text).not.toContain("um eine Antwort gebeten");
		const entry = await one<number>("SELECT max(id) FROM log WHERE listed = 1");
		expect((await by("markus").post(`/moderation/protokoll/${entry}/zurueck`, {})).status).toBe(303);
		expect((await by("samira").get("/")).text).toContain("um eine Antwort gebeten");
	});
});

describe("the start page", () => {
	it("shows questions about the topics in one's profile first, and not one's own", async () => {
		await env.DB.prepare(
			`UPDATE profiles SET card = json_set(card, '$.t', json('["bildung","rolle","reflexion"]')) WHERE member_id = ?`,
		)
			.bind(personId("olena"))
			.run();
		const first = await question("petra", ["bildung"], "Frage", "gemeinsam");
		for (let more = 0; more < 4; more += 1) await question("petra", ["datenschutz"], "Frage", "gemeinsam");
		const own = await question("olena", ["reflexion"], "Frage", "gemeinsam");
		await env.DB.prepare("UPDATE readings SET unread_since = NULL").run();
		const shown = await by("olena").get("/");
		expect(shown.text).toContain("Oben stehen Fragen zu den Themen in Ihrem Profil");
		const listed = [...shown.text.matchAll(/<h3><a href="\/themen\/(\d+)/g)].map((match) => Number(match[1]));
		expect(listed).toContain(first);
		expect(listed).not.toContain(own);
		await env.DB.prepare("UPDATE profiles SET card = json_remove(card, '$.t') WHERE member_id = ?")
			.bind(personId("olena"))
			.run();
		const without = await by("olena").get("/");
		expect(without.text).not.toContain("Themen in Ihrem Profil");
		expect(without.text).not.toContain(`href="/themen/${first}-`);
	});
});

describe("what it costs", () => {
	it("is two round trips and at most a hundred rows among five thousand members", { timeout: 120_000 }, async () => {
		const thread = await question("petra", ["gewinnen", "projekt", "aufwand"]);
		await env.DB.batch([
			env.DB.prepare(
				`WITH RECURSIVE n (i) AS (SELECT 10001 UNION ALL SELECT i + 1 FROM n WHERE i < 15000)
				INSERT INTO members (id, name, sort_key, role, region, state, created_at) SELECT i, 'Person ' || i, 'person ' || i, 'lotsin', '06435', 'pending', '2026-01-01' FROM n`,
			),
			env.DB.prepare(
				"UPDATE experience SET people = (SELECT json_group_object(CAST(id AS TEXT), json_array(2, 1)) FROM members WHERE id > 10000)",
			),
			env.DB.prepare(
				"UPDATE directory SET people = (SELECT json_group_array(json_array(id, name, sort_key, '', role, region, json('{\"t\":[\"gewinnen\"]}'), json('[]'))) FROM members WHERE id > 10000) WHERE circle = 6",
			),
			env.DB.prepare(
				"UPDATE askable SET people = (SELECT json_group_object(CAST(id AS TEXT), 2) FROM members WHERE id > 10000)",
			),
		]);
		const answer = await by("petra").get(page(thread));
		expect(offered(answer).length).toBe(10);
		expect(answer.cost.trips).toBe(2);
		expect(answer.cost.read).toBeLessThanOrEqual(100);
	});
});
