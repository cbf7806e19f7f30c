// Messages: private to those who take part, only to whom wants them, reported by copies, and counted.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../src/db/clock.ts";
import { as, Browser, clock, one, pass } from "./support/forum.ts";
import { formOn, wordsOn } from "./support/page.ts";
import { insert, nextId } from "./support/planting.ts";
import { routesOf } from "./support/routes.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const people = new Map<PersonKey, Browser>();
const by = (person: PersonKey): Browser => people.get(person) as Browser;
const EVERYBODY = ["verwaltung", "jana", "markus", "dilek", "samuel", "petra", "olena"] as const;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	for (const person of EVERYBODY) people.set(person, await as(person));
});

let forms = 0;
/** Begins a conversation; gives its number, 0 if it was refused. */
async function write(
	from: PersonKey,
	to: readonly PersonKey[],
	body: string,
	formular = `f${++forms}`,
): Promise<number> {
	const { location } = await by(from).post("/nachrichten/neu", {
		an: to.map((person) => String(personId(person))),
		body,
		formular,
	});
	return Number(/^\/nachrichten\/(\d+)/.exec(location)?.[1] ?? 0);
}

const letters = (person: PersonKey) => one<number>("SELECT letters FROM members WHERE id = ?", personId(person));
const allow = (person: PersonKey, from: string) => by(person).post("/nachrichten/erlaubt", { von: from });

describe("a conversation", () => {
	let id = 0;
	it("give back with a sentence whom one may choose, if that doesn't exist", async () => {
		const wrong = await allow("petra", "alle");
		expect([wrong.status, /class="field choices\s+wrong"/.test(wrong.text)]).toEqual([422, true]);
		expect(await one("SELECT messages_from FROM members WHERE id = ?", personId("petra"))).toBe("raum");
	});

	it("is begun from a profile, read by both, and answered", async () => {
		const profile = await by("petra").get(`/mitglieder/${personId("olena")}`);
		expect(profile.text).toContain(`/nachrichten/neu?an=${personId("olena")}`);
		const form = await by("petra").get(`/nachrichten/neu?an=${personId("olena")}`);
		expect(formOn(form.text, "/nachrichten/neu").fields["an"]).toEqual([String(personId("olena"))]);
		id = await write("petra", ["olena"], "Hallo **Olena**");
		expect(id).toBeGreaterThan(0);
		expect((await by("olena").get("/")).text).toContain("1 neue Nachricht");
		const list = await by("olena").get("/nachrichten");
		expect(list.text).toContain("Hallo Olena");
		expect(list.text).toContain("row unread");
		expect((await by("olena").get(`/nachrichten/${id}`)).text).toContain("<strong>Olena</strong>");
		expect(await letters("olena")).toBe(1);
		await by("olena").post(`/nachrichten/${id}/gelesen`, { seqs: "9999" });
		expect([await letters("olena"), await one("SELECT max(seen_seq) FROM participants")]).toEqual([0, 1]);
		const answer = await by("olena").post(`/nachrichten/${id}`, { body: "Hallo Petra", formular: "o1" });
		expect([answer.status, answer.location]).toEqual([303, `/nachrichten/${id}#ende`]);
		expect((await by("petra").get(`/nachrichten/${id}`)).text).toContain("Hallo Petra");
		expect(await letters("petra")).toBe(1);
	});

	it("between two people is one: the next message goes there, also when both begin at once", async () => {
		expect((await by("petra").get(`/nachrichten/neu?an=${personId("olena")}`)).location).toBe(
			`/nachrichten/${id}#ende`,
		);
		expect(await write("olena", ["petra"], "Noch etwas")).toBe(id);
		const both = await Promise.all([write("dilek", ["samuel"], "Ich zuerst"), write("samuel", ["dilek"], "Nein, ich")]);
		expect(new Set(both).size).toBe(1);
		expect(await one("SELECT count(*) FROM messages WHERE conversation_id = ?", both[0] ?? 0)).toBe(2);
	});

	it("takes a form that is sent twice once", async () => {
		const twice = await Promise.all([
			write("petra", ["jana", "olena"], "Zu dritt", "doppelt"),
			write("petra", ["jana", "olena"], "Zu dritt", "doppelt"),
		]);
		expect(new Set([...twice, await write("petra", ["jana", "olena"], "Zu dritt", "doppelt")]).size).toBe(1);
		const form = { body: "Doppelte Antwort", formular: "zweimal" };
		await Promise.all([
			by("jana").post(`/nachrichten/${twice[0]}`, form),
			by("jana").post(`/nachrichten/${twice[0]}`, form),
		]);
		expect(await one("SELECT count(*) FROM messages WHERE conversation_id = ?", twice[0] ?? 0)).toBe(2);
	});

	it("loses nothing when several write at once, and counts for each who hasn't read it", async () => {
		const group = await write("dilek", ["samuel", "petra", "jana"], "Zu viert");
		await Promise.all(
			(["dilek", "samuel", "petra", "jana"] as const).flatMap((person) =>
				[1, 2, 3].map((n) =>
					by(person).post(`/nachrichten/${group}`, { body: `${person} ${n}`, formular: `${person}${n}` }),
				),
			),
		);
		const { results } = await env.DB.prepare("SELECT seq FROM messages WHERE conversation_id = ? ORDER BY seq")
			.bind(group)
			.all<{ seq: number }>();
		expect(results.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
		for (const person of EVERYBODY)
			expect(await letters(person), person).toBe(
				await one(
					"SELECT count(*) FROM participants WHERE member_id = ? AND unread = 1 AND left_at IS NULL",
					personId(person),
				),
			);
	});

	it("refuses what can't be a message, and keeps the text", async () => {
		const empty = await by("petra").post(`/nachrichten/${id}`, { body: " ", formular: "x" });
		expect(empty.status).toBe(422);
		const nobody = await by("petra").post("/nachrichten/neu", { body: "An niemanden", formular: "y" });
		expect([nobody.status, nobody.text.includes("An niemanden</textarea>")]).toEqual([422, true]);
		const many = await by("verwaltung").post("/nachrichten/neu", {
			an: Array.from({ length: 8 }, (_, index) => String(index + 1)),
			body: "An alle",
			formular: "z",
		});
		expect(many.status).toBe(422);
		const careful = await by("petra").post(`/nachrichten/${id}`, { body: "Ihre Nummer: 0151 23456789", formular: "w" });
		expect(careful.headers.get("Forum-Asks")).toBe("1");
		expect(await one("SELECT count(*) FROM messages WHERE source LIKE '%0151%'")).toBe(0);
	});

	it("keeps a draft until it is sent", async () => {
		const script = { headers: { "Sec-Fetch-Mode": "cors" } };
		await by("petra").post("/entwuerfe", { ort: `nachricht/${id}`, formular: "d1", body: "Ich wollte noch" }, script);
		await by("petra").post(
			"/entwuerfe",
			{ ort: `an/${personId("markus")}`, formular: "d2", body: "Lieber Markus" },
			script,
		);
		expect((await by("petra").get(`/nachrichten/${id}`)).text).toContain("Ich wollte noch</textarea>");
		expect((await by("petra").get(`/nachrichten/neu?an=${personId("markus")}`)).text).toContain(
			"Lieber Markus</textarea>",
		);
		expect((await by("petra").get(`/nachrichten/neu?an=${personId("dilek")}`)).text).not.toContain("Lieber Markus");
		expect((await by("petra").get("/entwuerfe")).text).toContain("Lieber Markus");
		await by("petra").post("/entwuerfe", { ort: "nachricht/9999", formular: "d3", body: "fremd" }, script);
		expect(await one("SELECT count(*) FROM drafts WHERE place = 'nachricht/9999'")).toBe(0);
		await by("petra").post(`/nachrichten/${id}`, { body: "Ich wollte noch etwas", formular: "d1" });
		expect((await by("petra").get(`/nachrichten/${id}`)).text).not.toContain("Ich wollte noch</textarea>");
	});

	it("finds people by name, and only those who can be written to", async () => {
		const search = { person: "sam", body: "Text bleibt", an: String(personId("petra")), formular: "s" };
		const found = await by("dilek").post("/nachrichten/neu/personen", search);
		expect(found.text).toContain(`value="${personId("samuel")}"`);
		expect(formOn(found.text, "/nachrichten/neu").fields["an"]).toEqual([String(personId("petra"))]);
		expect(found.text).toContain("Text bleibt</textarea>");
		await allow("samuel", "niemand");
		expect((await by("dilek").post("/nachrichten/neu/personen", search)).text).not.toContain(
			`value="${personId("samuel")}"`,
		);
		await allow("samuel", "raum");
	});
});

describe("whoever doesn't want messages", () => {
	it("gets none: from nobody, or from the Fachstelle alone", async () => {
		for (const [from, who, ok] of [
			["niemand", "petra", false],
			["niemand", "jana", false],
			["fachstelle", "petra", false],
			["fachstelle", "jana", true],
		] as const) {
			await allow("dilek", from);
			const profile = await by(who).get(`/mitglieder/${personId("dilek")}`);
			expect(profile.text.includes("/nachrichten/neu?an="), `${from} ${who}`).toBe(ok);
			expect((await write(who, ["dilek"], `Nachricht ${from}`)) > 0, `${from} ${who}`).toBe(ok);
		}
		const group = await write("petra", ["olena", "dilek"], "Gruppe mit Dilek");
		expect(group).toBe(0);
		expect(await one("SELECT count(*) FROM messages WHERE source = 'Gruppe mit Dilek'")).toBe(0);
		await allow("dilek", "raum");
	});

	it("isn't reached by people with whom they share no space", async () => {
		await env.DB.prepare("UPDATE memberships SET level = 0 WHERE member_id = ? AND space_id <> 'mo'")
			.bind(personId("samuel"))
			.run();
		expect(await write("olena", ["samuel"], "Kennen wir uns?")).toBe(0);
		await env.DB.prepare("UPDATE memberships SET level = 2 WHERE member_id = ? AND space_id <> 'mo'")
			.bind(personId("samuel"))
			.run();
	});

	it("blocks somebody, who can't tell it from a closed door", async () => {
		const id = await write("markus", ["olena"], "Guten Tag");
		await allow("dilek", "niemand");
		const closed = await by("markus").get(`/nachrichten/neu?an=${personId("dilek")}`);
		await allow("dilek", "raum");
		await by("dilek").post("/nachrichten/blockiert", { mitglied: String(personId("markus")) });
		const blocked = await by("markus").get(`/nachrichten/neu?an=${personId("dilek")}`);
		expect(wordsOn(blocked.text)).toBe(wordsOn(closed.text));
		expect(await write("markus", ["dilek"], "Trotzdem")).toBe(0);
		// In a conversation that is there already, it looks as if the other had left.
		await by("olena").post("/nachrichten/blockiert", { mitglied: String(personId("markus")) });
		const there = await by("markus").get(`/nachrichten/${id}`);
		expect(there.text).toContain("Sie können hier zurzeit nicht antworten.");
		expect((await by("markus").post(`/nachrichten/${id}`, { body: "Hallo?", formular: "b" })).status).toBe(403);
		expect((await by("olena").post(`/nachrichten/${id}`, { body: "Nein", formular: "b" })).status).toBe(403);
		await by("olena").post("/nachrichten/blockiert/zurueck", { mitglied: String(personId("markus")) });
		await by("olena").post(`/nachrichten/${id}/verlassen`, {});
		expect(wordsOn((await by("markus").get(`/nachrichten/${id}`)).text)).toBe(wordsOn(there.text));
		await by("dilek").post("/nachrichten/blockiert/zurueck", { mitglied: String(personId("markus")) });
	});

	it("learns no name by blocking numbers: only people whom they may know, or met in a conversation", async () => {
		const stranger = personId("oksana");
		const circle = (level: number) =>
			env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = ? AND space_id <> 'mo'")
				.bind(level, stranger)
				.run();
		await circle(0);
		await by("olena").post("/nachrichten/blockiert", { mitglied: String(stranger) });
		expect((await by("olena").get("/nachrichten/blockiert")).text).not.toContain(PEOPLE.oksana.name);
		await circle(1);
		await by("olena").post("/nachrichten/blockiert", { mitglied: String(stranger) });
		expect((await by("olena").get("/nachrichten/blockiert")).text).toContain(PEOPLE.oksana.name);
	});

	it("finds messages of a blocked person folded in a group, and not counted", async () => {
		const group = await write("jana", ["dilek", "markus"], "Wir drei");
		await by("dilek").post(`/nachrichten/${group}/gelesen`, { seqs: "1" });
		await by("dilek").post("/nachrichten/blockiert", { mitglied: String(personId("markus")) });
		const before = await letters("dilek");
		await by("markus").post(`/nachrichten/${group}`, { body: "Von Markus", formular: "g" });
		expect(await letters("dilek")).toBe(before);
		expect((await by("dilek").get(`/nachrichten/${group}`)).text).toMatch(
			/<details><summary>Nachricht von einer Person, die/,
		);
		expect((await by("dilek").get("/nachrichten")).text).not.toContain("Von Markus");
		await by("dilek").post("/nachrichten/blockiert/zurueck", { mitglied: String(personId("markus")) });
	});
});

describe("whoever leaves", () => {
	it("a conversation sees it no more; when all have left, nothing is kept", async () => {
		const id = await write("samuel", ["jana"], "Nur kurz");
		await by("jana").post(`/nachrichten/${id}/verlassen`, {});
		expect((await by("jana").get(`/nachrichten/${id}`)).status).toBe(404);
		expect((await by("samuel").get(`/nachrichten/${id}`)).text).toContain("Nur kurz");
		expect((await by("samuel").post(`/nachrichten/${id}`, { body: "Noch da?", formular: "l" })).status).toBe(403);
		await by("samuel").post(`/nachrichten/${id}/verlassen`, {});
		for (const table of ["messages", "participants"])
			expect(await one(`SELECT count(*) FROM ${table} WHERE conversation_id = ?`, id), table).toBe(0);
		expect(await one("SELECT count(*) FROM conversations WHERE id = ?", id)).toBe(0);
	});

	it("the forum, or is suspended, gets no answer; what was written stays readable", async () => {
		const id = await write("samuel", ["markus"], "Vor der Sperre");
		for (const state of ["suspended", "former"]) {
			await env.DB.prepare("UPDATE members SET state = ? WHERE id = ?").bind(state, personId("markus")).run();
			const page = await by("samuel").get(`/nachrichten/${id}`);
			expect([page.status, page.text.includes("Vor der Sperre"), page.text.includes('id="schreiben"')]).toEqual([
				200,
				true,
				false,
			]);
			expect((await by("samuel").post(`/nachrichten/${id}`, { body: "x", formular: state })).status).toBe(403);
			expect((await by("markus").get(`/nachrichten/${id}`)).status).not.toBe(200);
		}
		await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(personId("markus")).run();
	});
});

describe("what is private", () => {
	const WORD = "zaubernachricht";
	let id = 0;
	let reported = 0;

	beforeAll(async () => {
		pass(2 * DAY);
		id = await write("petra", ["olena"], "Der Anfang");
		for (let n = 1; n <= 5; n += 1)
			await by("petra").post(`/nachrichten/${id}`, { body: `${WORD}${n} steht hier`, formular: `privat${n}` });
		reported = (await one<number>("SELECT id FROM messages WHERE source LIKE ?", `${WORD}4%`)) ?? 0;
	});

	const addresses = () => [
		...routesOf("GET").filter((path) => !path.includes(":")),
		`/nachrichten/${id}`,
		`/nachrichten/${id}?vor=99`,
		`/nachrichten/${id}/verlassen`,
		`/nachrichten/${id}/melden/${reported}`,
		`/mitglieder/${personId("petra")}`,
		`/mitglieder/${personId("olena")}`,
		`/nachrichten/neu?an=${personId("petra")}`,
	];

	async function seen(person: PersonKey | "guest"): Promise<string[]> {
		const browser = person === "guest" ? new Browser() : by(person);
		const found = new Set<string>();
		for (const path of addresses())
			for (const htmx of [false, true])
				for (const [word] of (await browser.get(path, { htmx })).text.matchAll(/zaubernachricht\d/g)) found.add(word);
		return [...found].sort();
	}

	it("is read by those who take part and by nobody else, the Fachstelle and the administration included", async () => {
		expect(await seen("olena")).toHaveLength(5);
		for (const person of ["guest", "verwaltung", "jana", "markus", "dilek", "samuel"] as const)
			expect(await seen(person), person).toEqual([]);
	});

	it("can't be changed by anybody else either", async () => {
		for (const person of ["verwaltung", "jana", "dilek"] as const)
			for (const [path, form] of [
				[`/nachrichten/${id}`, { body: "von außen" }],
				[`/nachrichten/${id}/vorschau`, { body: "von außen" }],
				[`/nachrichten/${id}/melden/${reported}`, { reason: "von außen" }],
			] as const)
				expect((await by(person).post(path, form)).status, `${path} ${person}`).toBe(404);
		await by("verwaltung").post(`/nachrichten/${id}/verlassen`, {});
		await by("verwaltung").post(`/nachrichten/${id}/gelesen`, { seqs: "5" });
		expect(
			await one("SELECT count(*) FROM participants WHERE conversation_id = ? AND left_at IS NULL AND seen_seq < 7", id),
		).toBe(2);
		expect(await one("SELECT count(*) FROM messages WHERE source LIKE 'von außen%'")).toBe(0);
		expect(await one("SELECT count(*) FROM message_reports")).toBe(0);
	});

	it("when reported, gives the Fachstelle of a common space that message and two before, and nothing else", async () => {
		expect((await by("petra").get(`/nachrichten/${id}/melden/${reported}`)).status).toBe(403);
		expect((await by("olena").post(`/nachrichten/${id}/melden/${reported}`, { reason: " " })).status).toBe(422);
		const twice = { reason: "Das ist eine Drohung" };
		await Promise.all([1, 2].map(() => by("olena").post(`/nachrichten/${id}/melden/${reported}`, twice)));
		expect(await one("SELECT count(*) FROM message_reports")).toBe(1);
		expect((await by("olena").get(`/nachrichten/${id}`)).text).toContain("Sie haben das gemeldet.");
		// Petra and Olena share the green and the blue space: Markus moderates both, Jana the blue one.
		for (const person of ["markus", "jana", "verwaltung"] as const) {
			expect(await seen(person), person).toEqual([`${WORD}2`, `${WORD}3`, `${WORD}4`]);
			expect((await by(person).get(`/nachrichten/${id}`)).status).toBe(404);
		}
		for (const person of ["dilek", "samuel", "guest"] as const) expect(await seen(person), person).toEqual([]);
		await env.DB.prepare("UPDATE message_reports SET circle = 2").run();
		expect(await seen("jana")).toEqual([]);
		expect((await by("jana").post("/moderation/nachrichten/1/erledigt", { note: "Ich war es" })).status).toBe(404);
	});

	it("is settled once, with what was done", async () => {
		expect((await by("markus").get("/moderation")).text).toContain("Eine Meldung wartet.");
		expect((await by("markus").post("/moderation/nachrichten/1/erledigt", { note: "" })).status).toBe(422);
		await Promise.all([
			by("markus").post("/moderation/nachrichten/1/erledigt", { note: "Mit Petra gesprochen" }),
			by("verwaltung").post("/moderation/nachrichten/1/erledigt", { note: "Mit Petra gesprochen" }),
		]);
		expect(await one("SELECT count(*) FROM message_reports WHERE done_at IS NOT NULL")).toBe(1);
		expect(await seen("markus")).toEqual([]);
	});

	it("stands in no mail", async () => {
		const { results } = await env.DB.prepare("SELECT text, html FROM dev_mails").all();
		expect(JSON.stringify(results)).not.toContain(WORD);
	});
});

describe("conversations of one day", () => {
	it("are limited; a form that is sent again doesn't count", async () => {
		pass(2 * DAY);
		const first = await nextId(env.DB, "members");
		const rows = Array.from({ length: 25 }, (_, index) => ({
			id: first + index,
			name: `Mitglied ${index}`,
			sort_key: `mitglied ${index}`,
			role: "lotsin",
			state: "active",
			created_at: "2026-01-01",
		}));
		await insert(env.DB, "members", rows);
		await insert(
			env.DB,
			"memberships",
			rows.map(({ id }) => ({ member_id: id, space_id: "gemeinsam", level: 2 })),
		);
		const to = (index: number) =>
			by("samuel").post("/nachrichten/neu", { an: String(first + index), body: "Werbung", formular: `w${index}` });
		for (let index = 0; index < 20; index += 1) expect((await to(index)).status).toBe(303);
		expect((await to(0)).status).toBe(303);
		const late = await to(20);
		expect([late.status, late.text.includes("Werbung</textarea>")]).toEqual([429, true]);
		pass(DAY);
		expect((await to(20)).status).toBe(303);
	});
});

describe("what pages cost", () => {
	it("is two trips and eighty rows, with many conversations and long ones of eight people", async () => {
		const eight = Object.keys(PEOPLE).slice(0, 8) as PersonKey[];
		const [from, ...to] = eight.filter((person) => PEOPLE[person].state === "active");
		for (let n = 0; n < 40; n += 1) {
			if (n % 19 === 0) pass(DAY);
			await write(from ?? "petra", to, `Runde ${n}`);
		}
		const id = (await one<number>("SELECT max(id) FROM conversations")) ?? 0;
		for (let n = 0; n < 40; n += 1)
			await by("dilek").post(`/nachrichten/${id}`, { body: `Lang ${n}`, formular: `lang${n}` });
		// The first page after a while also notes that the session is in use.
		await by("petra").get("/nachrichten");
		for (const path of [
			"/nachrichten",
			`/nachrichten/${id}`,
			`/nachrichten/${id}?vor=30`,
			`/nachrichten/neu?an=${personId("olena")}`,
			"/nachrichten/blockiert",
			`/mitglieder/${personId("olena")}`,
		]) {
			const { cost, status } = await by("petra").get(path);
			expect([status < 400, cost.trips <= 2], path).toEqual([true, true]);
			expect(cost.read, path).toBeLessThanOrEqual(80);
		}
		const pages = new Set<string>();
		let path = "/nachrichten";
		for (let turn = 0; turn < 9 && path !== ""; turn += 1) {
			const { text, cost } = await by("petra").get(path);
			expect(cost.read).toBeLessThanOrEqual(80);
			for (const [, number] of text.matchAll(/href="\/nachrichten\/(\d+)#ende"/g)) pages.add(number ?? "");
			path = (/href="([^"]*)" rel="next"/.exec(text)?.[1] ?? "").replaceAll("&amp;", "&");
		}
		expect(pages.size).toBe(
			await one("SELECT count(*) FROM participants WHERE member_id = ? AND left_at IS NULL", personId("petra")),
		);
	});
});
