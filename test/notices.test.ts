// Mails that tell of something: to whom it concerns, once, without a word of what is private.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DAY, HOUR, MINUTE } from "../src/db/clock.ts";
import { as, type Browser, clock, mailsTo, one, pass } from "./support/forum.ts";
import { formOn, wordsOn } from "./support/page.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plant } from "./world/plant.ts";

const people = new Map<PersonKey, Browser>();
const by = (person: PersonKey): Browser => people.get(person) as Browser;
const me = (person: PersonKey) => String(personId(person));

beforeAll(async () => {
	await plant(env.DB, clock());
	await env.DB.prepare("DELETE FROM conversations WHERE last_seq = 0").run();
});

beforeEach(async () => {
	for (const person of ["petra", "olena", "markus", "dilek", "samuel"] as const) people.set(person, await as(person));
});

let forms = 0;
const write = async (from: PersonKey, to: readonly PersonKey[], body: string): Promise<number> => {
	const { location } = await by(from).post("/nachrichten/neu", { an: to.map(me), body, formular: `n${++forms}` });
	return Number(/^\/nachrichten\/(\d+)/.exec(location)?.[1] ?? 0);
};
const answer = (from: PersonKey, id: number, body: string, formular = `n${++forms}`) =>
	by(from).post(`/nachrichten/${id}`, { body, formular });
const look = (who: PersonKey, id: number) => by(who).post(`/nachrichten/${id}/gelesen`, { seqs: "999" });

/** Mails about messages, and about organisations, that somebody got. */
const told = async (who: PersonKey, about: RegExp) =>
	(await mailsTo(PEOPLE[who].email)).filter(({ subject }) => about.test(subject));
const letters = async (who: PersonKey) => (await told(who, /hat Ihnen geschrieben/)).length;

describe("a private message", () => {
	let id = 0;
	it("is told of once until its receiver has looked, without its words, and never to its author", async () => {
		const before = await letters("samuel");
		id = await write("dilek", ["samuel"], "Zauberwort eins");
		const again = await Promise.all(
			Array.from({ length: 3 }, () => answer("dilek", id, "Zauberwort zwei", "gleiche-form")),
		);
		expect(again.map(({ status }) => status)).toEqual([303, 303, 303]);
		await answer("dilek", id, "Zauberwort drei");
		expect(await letters("samuel")).toBe(before + 1);
		expect(await letters("dilek")).toBe(0);
		const [mail] = await told("samuel", /hat Ihnen geschrieben/);
		expect(mail?.subject).toBe(`${PEOPLE.dilek.name} hat Ihnen geschrieben`);
		expect(mail?.text).toContain(`/nachrichten/${id}#ende`);
		expect(mail?.text).not.toContain("Zauberwort");
		expect(mail?.text).toContain("/einstellungen#nachrichten");
	});

	it("is told of again after a day, or an hour after its receiver looked", async () => {
		const before = await letters("samuel");
		pass(2 * HOUR);
		await answer("dilek", id, "Noch eins");
		expect(await letters("samuel")).toBe(before);
		await look("samuel", id);
		await answer("dilek", id, "Gleich danach");
		expect(await letters("samuel")).toBe(before + 1);
		await look("samuel", id);
		pass(MINUTE);
		await answer("dilek", id, "Beide sind gerade da");
		expect(await letters("samuel")).toBe(before + 1);
		pass(DAY);
		people.set("dilek", await as("dilek"));
		await answer("dilek", id, "Am nächsten Tag");
		expect(await letters("samuel")).toBe(before + 2);
	});

	it("isn't told of to whom blocked its author, left, wants no mails, or can't get any", async () => {
		const group = await write("petra", ["olena", "markus"], "An alle");
		expect([await letters("olena"), await letters("markus")]).toEqual([1, 1]);
		const silent = async (who: PersonKey, from: PersonKey) => {
			pass(DAY + HOUR);
			for (const person of [who, from]) people.set(person, await as(person));
			const before = await letters(who);
			await answer(from, group, "Hört das jemand?");
			return (await letters(who)) === before;
		};
		expect(await silent("olena", "petra")).toBe(false);
		await by("olena").post("/nachrichten/blockiert", { mitglied: me("petra") });
		expect(await silent("olena", "petra")).toBe(true);
		expect(await silent("olena", "markus")).toBe(false);
		await by("olena").post("/nachrichten/blockiert/zurueck", { mitglied: me("petra") });
		const page = await by("olena").get("/einstellungen");
		expect(wordsOn(page.text)).toContain("Sie bekommen eine E-Mail, wenn Ihnen jemand privat schreibt");
		expect(formOn(page.text, "/nachrichten/mail")).toBeDefined();
		const part = await by("olena").post("/nachrichten/mail", { mail: "nein" }, { htmx: true });
		expect(wordsOn(part.text)).toContain("Sie bekommen keine E-Mails bei privaten Nachrichten");
		expect(await silent("olena", "petra")).toBe(true);
		await by("olena").post("/nachrichten/mail", { mail: "vielleicht" });
		expect(await one("SELECT letter_mails FROM members WHERE id = ?", personId("olena"))).toBe(0);
		expect((await by("olena").post("/nachrichten/mail", { mail: "ja" })).location).toBe("/einstellungen#nachrichten");
		expect(await silent("olena", "petra")).toBe(false);
		await by("markus").post(`/nachrichten/${group}/verlassen`, {});
		expect(await silent("markus", "petra")).toBe(true);
		pass(DAY + HOUR);
		people.set("petra", await as("petra"));
		const before = await letters("olena");
		await env.DB.prepare("UPDATE members SET bounced = 'hart', bounced_at = '2026-01-01T00:00:00.000Z' WHERE id = ?")
			.bind(personId("olena"))
			.run();
		await answer("petra", group, "Kommt das an?");
		expect(await letters("olena")).toBe(before);
	});
});

describe("an organisation", () => {
	const PEOPLE_OF = "/organisationen/1/menschen";
	const mails = async (who: PersonKey) => (await told(who, /Brücken bauen/)).map(({ subject }) => subject);

	it("tells those who answer for it of a request once a day, and the asker what was decided", async () => {
		await env.DB.prepare("DELETE FROM affiliations WHERE member_id = ? AND organisation_id = 1")
			.bind(personId("dilek"))
			.run();
		const ask = () => by("dilek").post("/organisationen/1/dazugehoeren", {});
		await Promise.all([ask(), ask()]);
		await by("dilek").post("/organisationen/1/dazugehoeren/zurueck", {});
		await ask();
		const request = await told("petra", new RegExp(`^${PEOPLE.dilek.name} möchte`));
		expect(request).toHaveLength(1);
		expect(request[0]?.text).toContain(PEOPLE_OF);
		for (const other of ["olena", "samuel", "markus", "dilek"] as const)
			expect(await told(other, /möchte zu/), other).toEqual([]);
		const answerTo = `/organisationen/1/anfragen/${me("dilek")}`;
		await Promise.all([by("petra").post(`${answerTo}/ablehnen`, {}), by("petra").post(`${answerTo}/ablehnen`, {})]);
		expect(await told("dilek", /Ihre Anfrage bei/)).toHaveLength(1);
		pass(DAY);
		for (const person of ["dilek", "petra"] as const) people.set(person, await as(person));
		await ask();
		expect(await told("petra", new RegExp(`^${PEOPLE.dilek.name} möchte`))).toHaveLength(2);
		await Promise.all([by("petra").post(`${answerTo}/annehmen`, {}), by("petra").post(`${answerTo}/annehmen`, {})]);
		expect(await told("dilek", /Sie gehören jetzt zu/)).toHaveLength(1);
	});

	it("tells somebody who is to be added, or to take it over, once", async () => {
		await env.DB.prepare("DELETE FROM affiliations WHERE member_id IN (?, ?) AND organisation_id = 1")
			.bind(personId("samuel"), personId("olena"))
			.run();
		const add = (who: PersonKey, whom: PersonKey) => by(who).post(PEOPLE_OF, { mitglied: me(whom) });
		await Promise.all([add("petra", "samuel"), add("petra", "samuel")]);
		await add("petra", "samuel");
		expect(await told("samuel", /möchte Sie bei .* eintragen/)).toHaveLength(1);
		await add("markus", "samuel");
		await add("markus", "samuel");
		expect(await told("samuel", /Sie gehören jetzt zu/)).toHaveLength(1);
		const offer = () => by("petra").post("/organisationen/1/uebergabe", { mitglied: me("samuel") });
		await Promise.all([offer(), offer()]);
		await offer();
		const [mail, ...more] = await told("samuel", /Sie sollen .* übernehmen/);
		expect([mail?.text.includes(PEOPLE.petra.name), more.length]).toEqual([true, 0]);
		expect(await mails("petra")).not.toContain(mail?.subject);
	});
});

describe("an answer of the Fachstelle to a private question", () => {
	it("is told of by mail once until the asker has looked, without its words, and not to the Fachstelle", async () => {
		const asked = await by("petra").post("/lotsen/fachstelle-fragen", {
			title: "Eine private Frage",
			body: "Zauberfrage",
		});
		const id = Number(/\d+/.exec(asked.location)?.[0]);
		const mails = () => told("petra", /Fachstelle hat Ihnen geantwortet/);
		const reply = async (who: PersonKey, body: string) => {
			const form = { body, formular: `n${++forms}` };
			expect((await by(who).post(`/fachstelle-fragen/${id}/antworten`, form)).status).toBe(303);
		};
		await reply("petra", "Noch ein Satz");
		expect(await mails()).toHaveLength(0);
		await reply("markus", "Zauberantwort eins");
		await reply("markus", "Zauberantwort zwei");
		const [mail, ...more] = await mails();
		expect(more).toEqual([]);
		expect(mail?.text).toContain(`/fachstelle-fragen/${id}`);
		expect(mail?.text).not.toMatch(/Zauber|private Frage\b.*Eine/);
		await by("petra").post(`/fachstelle-fragen/${id}/gelesen`, {});
		const form = { body: "Zauberantwort drei", formular: "dieselbe" };
		await Promise.all([1, 2, 3].map(() => by("markus").post(`/fachstelle-fragen/${id}/antworten`, form)));
		expect(await mails()).toHaveLength(2);
		expect(await told("markus", /geantwortet/)).toHaveLength(0);
	});
});
