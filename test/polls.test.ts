// Polls inside a discussion: who may vote and see what, the end by the clock, counts that are true, and what stays unseen.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "../src/db/clock.ts";
import { type Answer, as, type Browser, clock, one, pass } from "./support/forum.ts";
import { CarefulBrowser, formOn, wordsOn } from "./support/page.ts";
import { pick, plantMembers, plantReplies, seeded } from "./support/planting.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const KEYS = ["verwaltung", "jana", "markus", "dilek", "samuel", "petra", "olena", "koordination", "gast"] as const;
type Key = (typeof KEYS)[number];
const people = {} as Record<Key, Browser>;
let thread = 0;

const DATES = { art: "termine", tag: ["2026-12-03", "2026-12-01", ""], von: ["18:00", "", ""], bis: ["19:30", "", ""] };
const OPTIONS = { art: "optionen", optionen: "Äpfel\nBirnen\n\nCranberrysaft", wahl: "eine" };

async function signInAll(): Promise<void> {
	for (const key of KEYS) people[key] = await new CarefulBrowser().signIn(PEOPLE[key].email);
}

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await signInAll();
	thread = await begin("gemeinsam");
});

async function begin(space: string): Promise<number> {
	const { location } = await people.verwaltung.post(`/${space}/neu`, {
		kind: "erfahrung",
		title: `Der Stammtisch im Raum ${space}`,
		body: "Wir treffen uns.",
		formular: crypto.randomUUID(),
	});
	return Number(/\d+/.exec(location)?.[0]);
}

let asked = 0;

/** Begins a poll as somebody; gives its number. */
async function poll(by: Key, fields: Record<string, string | readonly string[]>, at = thread): Promise<number> {
	asked += 1;
	const answer = await people[by].post(`/themen/${at}/umfrage`, {
		body: `Frage ${asked}`,
		namen: "sichtbar",
		formular: `umfrage-${asked}`,
		...fields,
	});
	expect([answer.status, answer.text.includes("Bitte prüfen")]).toEqual([303, false]);
	return Number(/beitrag-(\d+)$/.exec(answer.location)?.[1]);
}

const vote = (by: Key, id: number, form: Record<string, string | readonly string[]>): Promise<Answer> =>
	people[by].post(`/umfragen/${id}/stimme`, form);

/** The poll of a post as it stands on the page of the discussion. */
async function box(viewer: Key, id: number, at = thread): Promise<string> {
	const { text } = await people[viewer].get(`/themen/${at}?beitrag=${id}`);
	return new RegExp(`<section class="poll" id="umfrage-${id}"[\\s\\S]*?</section>`).exec(text)?.[0] ?? "";
}

const choices = (id: number, by: Key) =>
	one<string>("SELECT choices FROM votes WHERE post_id = ? AND member_id = ?", id, personId(by));

describe("a poll", () => {
	it("is a reply with dates in their order, to which one says yes, if need be, or no", async () => {
		const id = await poll("petra", DATES);
		const stands = await box("olena", id);
		expect(stands.indexOf("1. Dezember")).toBeLessThan(stands.indexOf("3. Dezember"));
		expect(stands).toContain("18:00\u2060–\u206019:30\u00a0Uhr");
		expect(stands).toContain("Noch hat niemand abgestimmt.");
		expect(formOn(stands, `/umfragen/${id}/stimme`)).toBeDefined();
		expect((await vote("olena", id, { "termin-0": "ja", "termin-1": "zur-not" })).location).toContain(`#beitrag-${id}`);
		expect((await vote("petra", id, { "termin-0": "ja", "termin-1": "nein" })).status).toBe(303);
		const after = await box("olena", id);
		expect(wordsOn(after)).toContain("2 Menschen haben abgestimmt.");
		expect(wordsOn(after)).toContain("2 ja · 0 zur Not · 0 nein vorn");
		expect(wordsOn(after)).toContain("0 ja · 1 zur Not · 1 nein");
		expect(formOn(after, `/umfragen/${id}/stimme`).fields).toMatchObject({
			"termin-0": ["ja"],
			"termin-1": ["zur-not"],
		});
		const page = await people.olena.get(`/themen/${thread}`);
		expect(page.text).toContain("Frage 1");
	});

	it("is looked at for data about people in its question and its options, once", async () => {
		const asked = { ...OPTIONS, namen: "sichtbar", formular: "vorsicht" };
		const many = () => one<number>("SELECT count(*) FROM polls");
		const before = Number(await many());
		for (const found of [
			{ body: "Wer ruft 0171 2345678 an?" },
			{ body: "Wer ruft an?", optionen: "Montag\nDienstag, 0171 2345678" },
		]) {
			const form = { ...asked, ...found, formular: JSON.stringify(found) };
			const hint = await people.petra.post(`/themen/${thread}/umfrage`, form);
			expect([hint.status, hint.headers.get("forum-asks")]).toEqual([200, "1"]);
			expect(wordsOn(hint.text)).toContain("0171 2345678");
			expect(await many()).toBe(before);
			const back = formOn(hint.text, `/themen/${thread}/umfrage`).fields;
			expect(back).toMatchObject({ body: [found.body], optionen: [found.optionen ?? OPTIONS.optionen] });
			// Other words are looked at anew; the same words go.
			const other = await people.petra.post(`/themen/${thread}/umfrage`, { ...back, body: "Oder 0171 9876543?" });
			expect(other.status).toBe(200);
		}
		const { text } = await people.petra.post(`/themen/${thread}/umfrage`, {
			...asked,
			body: "Wer ruft 0171 2345678 an?",
		});
		const sent = await people.petra.post(`/themen/${thread}/umfrage`, formOn(text, `/themen/${thread}/umfrage`).fields);
		expect([sent.status, await many()]).toEqual([303, before + 1]);
		expect(
			(await people.petra.post(`/themen/${thread}/umfrage`, { ...DATES, body: "Wann?", namen: "sichtbar" })).status,
		).toBe(303);
	});

	it("of options takes one of them, or several where that was wanted", async () => {
		const single = await poll("dilek", OPTIONS);
		const several = await poll("dilek", { ...OPTIONS, wahl: "mehrere" });
		expect((await vote("olena", single, { wahl: ["0", "2"] })).status).toBe(422);
		expect((await vote("olena", single, { wahl: "2" })).status).toBe(303);
		expect((await vote("olena", several, { wahl: ["0", "2"] })).status).toBe(303);
		expect(await choices(single, "olena")).toBe('{"2":"yes"}');
		expect(await choices(several, "olena")).toBe('{"0":"yes","2":"yes"}');
	});

	it("lets one change one's mind and take the vote back; twice is the same as once", async () => {
		const id = await poll("petra", OPTIONS);
		await Promise.all([vote("olena", id, { wahl: "0" }), vote("olena", id, { wahl: "0" })]);
		await vote("olena", id, { wahl: "1" });
		expect(await one("SELECT count(*) FROM votes WHERE post_id = ?", id)).toBe(1);
		expect(await choices(id, "olena")).toBe('{"1":"yes"}');
		const back = () => people.olena.post(`/umfragen/${id}/stimme/zurueck`, {});
		expect((await Promise.all([back(), back()])).map(({ status }) => status)).toEqual([303, 303]);
		expect(await box("olena", id)).toContain("Noch hat niemand abgestimmt.");
	});

	it("sent twice is one poll", async () => {
		const form = { body: "Zweimal gedrückt?", namen: "sichtbar", formular: "doppelt", ...OPTIONS };
		const twice = await Promise.all([1, 2].map(() => people.petra.post(`/themen/${thread}/umfrage`, form)));
		expect(new Set(twice.map(({ location }) => location)).size).toBe(1);
		expect(await one("SELECT count(*) FROM posts q JOIN polls p ON p.post_id = q.id WHERE source = ?", form.body)).toBe(
			1,
		);
	});

	it("gives with htmx the poll alone, and says that the vote is saved", async () => {
		const id = await poll("petra", OPTIONS);
		const part = await people.olena.post(`/umfragen/${id}/stimme`, { wahl: "1" }, { htmx: true });
		expect(part.text).toMatch(new RegExp(`^<section class="poll" id="umfrage-${id}"`));
		expect(part.text).toContain("Ihre Stimme ist gespeichert.");
		const none = await people.olena.post(`/umfragen/${id}/stimme`, {}, { htmx: true });
		expect([none.status, none.text.includes("Bitte wählen Sie zuerst etwas aus.")]).toEqual([422, true]);
		const page = await people.olena.post(`/umfragen/${id}/stimme`, {});
		expect([page.status, page.text.includes("Bitte wählen Sie zuerst etwas aus.")]).toEqual([422, true]);
		expect(await choices(id, "olena")).toBe('{"1":"yes"}');
	});

	it("goes with its post and comes back with it; meanwhile nobody votes", async () => {
		const id = await poll("petra", OPTIONS);
		await vote("olena", id, { wahl: "2" });
		await people.petra.post(`/beitraege/${id}/entfernen`, {});
		expect((await people.olena.get(`/themen/${thread}?beitrag=${id}`)).text).not.toContain(`umfrage-${id}`);
		expect((await people.olena.get(`/umfragen/${id}`)).status).toBe(404);
		expect((await vote("olena", id, { wahl: "0" })).status).toBe(404);
		await people.petra.post(`/beitraege/${id}/wiederherstellen`, {});
		expect(wordsOn(await box("olena", id))).toContain("1 Stimme");
		expect(await choices(id, "olena")).toBe('{"2":"yes"}');
	});

	it("keeps a draft of its own", async () => {
		const form = { ort: `${thread}/umfrage`, formular: "e1", body: "Halb geschrieben", ...DATES, namen: "anonym" };
		expect((await people.samuel.post("/entwuerfe", form, { headers: { "Sec-Fetch-Mode": "cors" } })).status).toBe(204);
		const page = await people.samuel.get(`/themen/${thread}/umfrage`);
		expect(formOn(page.text, `/themen/${thread}/umfrage`).fields).toMatchObject({
			body: ["Halb geschrieben"],
			tag: ["2026-12-03", "2026-12-01", ...Array(8).fill("")],
			namen: ["anonym"],
		});
		expect((await people.samuel.get("/entwuerfe")).text).toContain(`/themen/${thread}/umfrage`);
		expect((await people.samuel.get(`/themen/${thread}`)).text).not.toContain("Halb geschrieben");
		await people.samuel.post(`/themen/${thread}/umfrage`, form);
		expect((await people.samuel.get("/entwuerfe")).text).toContain("Sie haben keine Entwürfe.");
	});
});

describe("the form of a poll", () => {
	const send = (fields: Record<string, string | readonly string[]>) =>
		people.petra.post(`/themen/${thread}/umfrage`, { body: "Wann passt es?", namen: "sichtbar", ...fields });

	it.each([
		["no question", { ...DATES, body: " " }, "Bitte ausfüllen."],
		["one date", { ...DATES, tag: ["2026-12-03", "", ""] }, "mindestens zwei Termine"],
		[
			"a date twice",
			{ art: "termine", tag: ["2026-12-03", "3.12.2026"], von: ["", ""], bis: ["", ""] },
			"mindestens zwei Termine",
		],
		[
			"a day that isn't there",
			{ ...DATES, tag: ["2026-02-30", "2026-12-01", ""] },
			"Ein Datum oder eine Uhrzeit stimmt nicht.",
		],
		[
			"a date that has passed",
			{ ...DATES, tag: ["2026-11-21", "2026-12-01", ""] },
			"Ein Termin liegt in der Vergangenheit.",
		],
		["an end before the beginning", { ...DATES, bis: ["17:00", "", ""] }, "Ein Datum oder eine Uhrzeit stimmt nicht."],
		["a time without a day", { ...DATES, von: ["18:00", "", "18:00"] }, "Ein Datum oder eine Uhrzeit stimmt nicht."],
		["one option", { ...OPTIONS, optionen: "Äpfel\nÄpfel" }, "mindestens zwei Möglichkeiten"],
		["eleven options", { ...OPTIONS, optionen: "abcdefghijk".split("").join("\n") }, "Höchstens zehn"],
		["a long option", { ...OPTIONS, optionen: `${"x".repeat(121)}\nb` }, "Höchstens 120 Zeichen."],
		["an end too far away", { ...OPTIONS, ende: "2027-02-21" }, "höchstens 90 Tage voraus"],
		["an end that has passed", { ...OPTIONS, ende: "2026-11-21" }, "höchstens 90 Tage voraus"],
		["no kind", { ...OPTIONS, art: "" }, "Bitte wählen Sie etwas aus."],
	])("refuses %s and keeps what was typed", async (_, fields, sentence) => {
		const before = await one("SELECT count(*) FROM posts");
		const answer = await send(fields);
		expect(answer.status).toBe(422);
		expect(wordsOn(answer.text)).toContain(sentence);
		const form = formOn(answer.text, `/themen/${thread}/umfrage`).fields;
		if ("tag" in fields) expect(form["tag"]?.slice(0, 2)).toEqual(fields.tag.slice(0, 2));
		if ("optionen" in fields) expect(form["optionen"]).toEqual([fields.optionen]);
		expect(await one("SELECT count(*) FROM posts")).toBe(before);
	});

	it("takes dates and times as people write them where a browser has no fields for them", async () => {
		const { status, location } = await send({
			art: "termine",
			tag: ["3.12.2026", "4. 1. 2027"],
			von: ["18", "9.30 Uhr"],
			bis: ["", "10:15:00"],
			ende: "30.11.2026",
		});
		expect(status).toBe(303);
		const id = Number(/beitrag-(\d+)$/.exec(location)?.[1]);
		expect(await one("SELECT options FROM polls WHERE post_id = ?", id)).toBe(
			'["2026-12-03 18:00","2027-01-04 09:30-10:15"]',
		);
		expect(await one("SELECT ends_at FROM polls WHERE post_id = ?", id)).toBe("2026-11-30T23:00:00.000Z");
		expect(await box("petra", id)).toContain("4. Januar 2027");
	});

	it("isn't open to those who only read", async () => {
		expect((await people.gast.get(`/themen/${thread}/umfrage`)).status).toBe(403);
		expect((await people.gast.post(`/themen/${thread}/umfrage`, { body: "Darf ich?", ...OPTIONS })).status).toBe(403);
		expect((await people.gast.get(`/themen/${thread}`)).text).not.toContain(`/themen/${thread}/umfrage`);
		expect((await people.olena.get(`/themen/${thread}`)).text).toContain(`/themen/${thread}/umfrage`);
	});
});

describe("the end", () => {
	it("comes by the clock; a vote that comes later isn't counted and hears why", async () => {
		const id = await poll("petra", { ...OPTIONS, ende: "2026-11-23" });
		expect(await box("olena", id)).toContain("offen bis 23. November 2026");
		await vote("olena", id, { wahl: "0" });
		pass(new Date("2026-11-23T22:59:00Z").getTime() - clock().getTime());
		await vote("samuel", id, { wahl: "0" });
		pass(MINUTE);
		for (const htmx of [true, false]) {
			const late = await people.petra.post(`/umfragen/${id}/stimme`, { wahl: "1" }, { htmx });
			expect([late.status, late.text.includes("Diese Umfrage ist inzwischen beendet.")]).toEqual([409, true]);
		}
		expect((await people.olena.post(`/umfragen/${id}/stimme/zurueck`, {})).status).toBe(409);
		expect(await one("SELECT count(*) FROM votes WHERE post_id = ?", id)).toBe(2);
		const over = await box("olena", id);
		expect(over).toContain("beendet");
		expect(over).not.toContain("<form");
		expect(wordsOn(over)).toContain("2 Stimmen");
	});

	it("is made by the person who asked, or by the Fachstelle, who also open it again", async () => {
		const id = await poll("petra", { ...OPTIONS, ende: "2026-11-25" });
		for (const key of ["olena", "gast", "dilek"] as const)
			for (const verb of ["beenden", "oeffnen", "festlegen"])
				expect((await people[key].post(`/umfragen/${id}/${verb}`, { option: "0" })).status, `${key} ${verb}`).toBe(403);
		await Promise.all([
			people.petra.post(`/umfragen/${id}/beenden`, {}),
			people.markus.post(`/umfragen/${id}/beenden`, {}),
		]);
		expect((await vote("olena", id, { wahl: "1" })).status).toBe(409);
		await people.jana.post(`/umfragen/${id}/oeffnen`, {});
		expect(await one("SELECT ends_at FROM polls WHERE post_id = ?", id)).toBe("2026-11-25T23:00:00.000Z");
		expect((await vote("olena", id, { wahl: "1" })).status).toBe(303);
		pass(3 * DAY);
		await people.petra.post(`/umfragen/${id}/oeffnen`, {});
		expect((await vote("samuel", id, { wahl: "1" })).status).toBe(303);
	});

	it("comes with what was settled, which stands on top until the poll is opened again", async () => {
		const id = await poll("petra", { ...DATES });
		await vote("olena", id, { "termin-1": "ja" });
		expect((await people.petra.post(`/umfragen/${id}/festlegen`, { option: "2" })).status).toBe(422);
		expect((await people.petra.post(`/umfragen/${id}/festlegen`, { option: "1" })).status).toBe(303);
		expect(wordsOn(await box("samuel", id))).toContain("Der Termin steht fest: Do., 3. Dezember, 18:00");
		expect((await vote("samuel", id, { "termin-1": "ja" })).status).toBe(409);
		await people.petra.post(`/umfragen/${id}/oeffnen`, {});
		expect(await box("samuel", id)).not.toContain("Der Termin steht fest");
	});
});

describe("votes of many at once", () => {
	it("all count", async () => {
		const id = await poll("petra", DATES);
		const voters = ["verwaltung", "jana", "markus", "dilek", "samuel", "petra", "olena", "koordination"] as const;
		const more = await Promise.all((["samira", "ayse"] as const satisfies readonly PersonKey[]).map(as));
		const form = { "termin-0": "ja", "termin-1": "zur-not" };
		const answers = await Promise.all([
			...voters.map((key) => vote(key, id, form)),
			...more.map((browser) => browser.post(`/umfragen/${id}/stimme`, form)),
		]);
		expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303));
		expect(wordsOn(await box("olena", id))).toContain("10 Menschen haben abgestimmt.");
		expect(wordsOn(await box("olena", id))).toContain("0 ja · 10 zur Not · 0 nein");
	});

	it.each([7, 8])("are what a recount gives after 150 things were done at random (seed %i)", async (seed) => {
		const random = seeded(seed);
		const polls = [await poll("petra", DATES), await poll("dilek", { ...OPTIONS, wahl: "mehrere", namen: "anonym" })];
		const voters = ["verwaltung", "jana", "markus", "dilek", "samuel", "petra", "olena", "koordination"] as const;
		for (let done = 0; done < 150; done += 3)
			await Promise.all(
				[1, 2, 3].map(() => {
					const [id, by, dice] = [pick(random, polls), pick(random, voters), random()];
					if (dice < 0.25) return people[by].post(`/umfragen/${id}/stimme/zurueck`, {});
					if (dice < 0.28) return people.verwaltung.post(`/umfragen/${id}/beenden`, {});
					if (dice < 0.33) return people.verwaltung.post(`/umfragen/${id}/oeffnen`, {});
					const some = ["0", "1", "2"].filter(() => random() < 0.6);
					const said = () => pick(random, ["ja", "zur-not", "nein"]);
					return vote(by, id, id === polls[0] ? { "termin-0": said(), "termin-1": said() } : { wahl: some });
				}),
			);
		for (const id of polls) {
			const { results } = await env.DB.prepare("SELECT member_id, choices FROM votes WHERE post_id = ?").bind(id).all<{
				member_id: number;
				choices: string;
			}>();
			const tally: Record<string, number> = {};
			for (const { choices: text } of results)
				for (const [option, answer] of Object.entries(JSON.parse(text) as Record<string, string>))
					tally[`${option}${answer}`] = (tally[`${option}${answer}`] ?? 0) + 1;
			const kept = JSON.parse((await one<string>("SELECT poll FROM posts WHERE id = ?", id)) ?? "");
			expect([kept.voters, kept.tally]).toEqual([results.length, tally]);
			expect(JSON.parse((await one<string>("SELECT voted FROM posts WHERE id = ?", id)) ?? "")).toEqual(
				Object.fromEntries(results.map((row) => [`m${row.member_id}`, JSON.parse(row.choices)])),
			);
		}
	});
});

describe("who sees what", () => {
	it("names stand on the poll's own page where they are visible, and nowhere else", async () => {
		const id = await poll("petra", OPTIONS);
		await vote("olena", id, { wahl: "2" });
		await vote("samuel", id, { wahl: "0" });
		await people.gast.get("/");
		const page = await people.gast.get(`/umfragen/${id}`);
		expect(wordsOn(page.text)).toMatch(/Olena Kovalenko\s+Lots\*innen-Projekt Rhönwege\s+Cranberrysaft/);
		expect(page.text).toContain("Samuel Tesfay");
		expect(await box("petra", id)).not.toMatch(/Olena|Samuel/);
		expect(page.cost.trips).toBe(2);
	});

	it("those who only read see the result and can't vote", async () => {
		const id = await poll("petra", OPTIONS);
		await vote("olena", id, { wahl: "2" });
		const seen = await box("gast", id);
		expect(wordsOn(seen)).toContain("1 Stimme");
		expect(seen).not.toContain("<form");
		expect(seen).toContain("Sie können das Ergebnis sehen, aber nicht abstimmen.");
		expect((await vote("gast", id, { wahl: "0" })).status).toBe(403);
		expect((await people.gast.post(`/umfragen/${id}/stimme/zurueck`, {})).status).toBe(403);
	});

	it("a poll of a space that one can't see isn't there", async () => {
		const orange = await begin("mo");
		const id = await poll("jana", { ...OPTIONS, optionen: "Zitronengras\nIngwer" }, orange);
		expect((await people.dilek.get(`/umfragen/${id}`)).text).toContain("Zitronengras");
		for (const path of [`/umfragen/${id}`, `/themen/${orange}/umfrage`, `/beitraege/${id}`]) {
			const answer = await people.olena.get(path);
			expect([path, answer.status, answer.text.includes("Zitronengras")]).toEqual([path, 404, false]);
		}
		for (const verb of ["stimme", "stimme/zurueck", "beenden", "oeffnen", "festlegen"])
			expect((await people.olena.post(`/umfragen/${id}/${verb}`, { wahl: "0", option: "0" })).status).toBe(404);
		expect((await people.olena.get("/umfragen/999999")).status).toBe(404);
		const plain = await one<number>("SELECT min(id) FROM posts WHERE thread_id = ?", thread);
		expect((await people.olena.get(`/umfragen/${plain}`)).status).toBe(404);
		expect((await vote("olena", plain ?? 0, { wahl: "0" })).status).toBe(404);
	});

	it("of an anonymous poll nobody learns who chose what: no name, no number, for any viewer", async () => {
		const blue = await begin("gemeinsam");
		const id = await poll("dilek", { ...OPTIONS, namen: "anonym" }, blue);
		const voters = { petra: "0", samuel: "1", koordination: "1" } as const;
		for (const [key, option] of Object.entries(voters)) await vote(key as Key, id, { wahl: option });
		for (const viewer of ["verwaltung", "jana", "markus", "dilek", "olena", "gast"] as const)
			for (const htmx of [false, true])
				for (const path of [
					`/umfragen/${id}`,
					`/umfragen/${id}?ab=1`,
					`/themen/${blue}`,
					`/themen/${blue}?beitrag=${id}`,
				]) {
					const { text } = await people[viewer].get(path, { htmx });
					const shown = text.slice(text.indexOf("<main"), text.indexOf("</main>"));
					expect(wordsOn(text), path).toContain("3 Menschen haben abgestimmt.");
					for (const key of Object.keys(voters) as (keyof typeof voters)[]) {
						expect(shown.includes(PEOPLE[key].name), `${key} for ${viewer} at ${path}`).toBe(false);
						expect(shown, `${key} for ${viewer} at ${path}`).not.toMatch(new RegExp(`\\bm?${personId(key)}"\\s*:`));
						// Of members' numbers only those of authors stand on the page; all others belong to posts, options and the discussion.
						expect(shown, path).not.toMatch(/member/i);
						expect(shown, path).not.toContain(`/mitglieder/${personId(key)}"`);
					}
				}
		// Two states of the poll that differ only in who voted what look the same to everybody else.
		const look = (viewer: Key) => people[viewer].get(`/umfragen/${id}`).then(({ text }) => plain(text));
		const before = await look("jana");
		await vote("petra", id, { wahl: "1" });
		await vote("samuel", id, { wahl: "0" });
		expect(await look("jana")).toBe(before);
		// One's own choice is one's own to see.
		expect(formOn(await box("petra", id, blue), `/umfragen/${id}/stimme`).fields["wahl"]).toEqual(["1"]);
		expect(formOn(await box("jana", id, blue), `/umfragen/${id}/stimme`).fields["wahl"]).toBeUndefined();
	});

	it("a poll goes along when its discussion moves to another space", async () => {
		const moving = await begin("gemeinsam");
		const id = await poll("dilek", OPTIONS, moving);
		await vote("samuel", id, { wahl: "1" });
		await env.DB.batch([
			env.DB.prepare("UPDATE threads SET space_id = 'mo' WHERE id = ?").bind(moving),
			env.DB.prepare("UPDATE posts SET space_id = 'mo' WHERE thread_id = ?").bind(moving),
		]);
		expect(await one("SELECT space_id FROM polls WHERE post_id = ?", id)).toBe("mo");
		expect(await one("SELECT space_id FROM votes WHERE post_id = ?", id)).toBe("mo");
		expect((await people.olena.get(`/umfragen/${id}`)).status).toBe(404);
		expect((await people.samuel.get(`/umfragen/${id}`)).text).toContain("Samuel Tesfay");
		await env.DB.prepare("UPDATE posts SET thread_id = ?, seq = 900, path = '00384' WHERE id = ?")
			.bind(thread, id)
			.run();
		expect(await one("SELECT thread_id || space_id FROM votes WHERE post_id = ?", id)).toBe(`${thread}gemeinsam`);
		expect(await one("SELECT thread_id || space_id FROM polls WHERE post_id = ?", id)).toBe(`${thread}gemeinsam`);
		await env.DB.prepare("UPDATE posts SET space_id = 'gemeinsam' WHERE id = ?").bind(id).run();
	});
});

describe("what polls cost", () => {
	it("nothing on the page of a discussion; their own page keeps to its budget with a hundred voters", async () => {
		const [long, plainOne] = [await begin("gemeinsam"), await begin("gemeinsam")];
		// Something stands behind them both: the end of an index is read for nothing.
		await begin("gemeinsam");
		for (const id of [long, plainOne]) await plantReplies(env.DB, id, "gemeinsam", Array(14).fill(1), clock());
		const bill = (id: number) =>
			Promise.all(
				[`/themen/${id}`, `/themen/${id}?beitrag=neu`].map(async (path) => {
					const { trips, read } = (await people.olena.get(path)).cost;
					return [trips, read];
				}),
			);
		for (let n = 0; n < 3; n += 1)
			await people.petra.post(`/themen/${plainOne}/antworten`, { body: `Ohne Umfrage ${n}` });
		const ids = [
			await poll("petra", DATES, long),
			await poll("petra", OPTIONS, long),
			await poll("petra", { ...OPTIONS, namen: "anonym" }, long),
		];
		await plantMembers(env.DB, 100, "gemeinsam", 2, clock());
		for (const id of ids)
			await env.DB.prepare(
				`INSERT INTO votes (post_id, member_id, thread_id, space_id, anonymous, choices)
				SELECT q.post_id, m.id, q.thread_id, q.space_id, q.anonymous, '{"1":"yes"}' FROM polls q, (SELECT id FROM members ORDER BY id DESC LIMIT 100) m
				WHERE q.post_id = ?`,
			)
				.bind(id)
				.run();
		await vote("olena", ids[0] ?? 0, { "termin-0": "ja" });
		await vote("olena", ids[1] ?? 0, { wahl: "1" });
		expect((await box("olena", ids[2] ?? 0, long)).length).toBeGreaterThan(500);
		expect(await bill(long)).toEqual(await bill(plainOne));
		for (const id of ids) {
			const first = await people.olena.get(`/umfragen/${id}`);
			expect(first.cost.trips).toBe(2);
			expect(first.cost.read).toBeLessThanOrEqual(80);
		}
		const seen = new Set<string>();
		let next: string | undefined = `/umfragen/${ids[1]}`;
		while (next !== undefined) {
			const page: Answer = await people.olena.get(next);
			expect(page.cost.read).toBeLessThanOrEqual(80);
			for (const [, name = ""] of page.text.matchAll(/<strong dir="auto">(Person \d+|Olena Kovalenko)</g))
				seen.add(name);
			next = /href="([^"]*)" rel="next"/.exec(page.text)?.[1];
		}
		expect(seen.size).toBe(101);
	});
});

/** A page without what is new in every answer: the numbers of its forms. */
function plain(html: string): string {
	return html.replace(/name="formular" value="[^"]*"/g, "");
}
