// One's own account: everything to take along, leaving with time to think, and those who haven't come for long.
import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { LEFT_OUT, SECTIONS } from "../src/account/data.ts";
import { NUMBER_STAYS } from "../src/account/removal.ts";
import { night, sweep } from "../src/cron.ts";
import { DAY, instant } from "../src/db/clock.ts";
import { openDatabase } from "../src/db/database.ts";
import { openShelf } from "../src/files/shelf.ts";
import { sweepFiles } from "../src/files/sweep.ts";
import type { Mail } from "../src/mail/mailer.ts";
import { text as fileText, PHOTO, sent as sentFile } from "./support/files.ts";
import { as, Browser, bindings, clock, mailsTo, ORIGIN, one, pass } from "./support/forum.ts";
import { formOn } from "./support/page.ts";
import { insert } from "./support/planting.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plant } from "./world/plant.ts";

const sent: Mail[] = [];
const post = { origin: ORIGIN, send: async (mail: Mail) => void sent.push(mail) };
const goes = () => night(env.DB, clock(), post);

beforeAll(async () => {
	await plant(env.DB, clock());
});

beforeEach(() => {
	pass(16 * 60_000);
	vi.spyOn(console, "error").mockImplementation(() => undefined);
});

/** Somebody who has done everything that one can do in the forum. */
async function lifeOf(person: PersonKey): Promise<{ browser: Browser; thread: number; reply: number; quoted: number }> {
	const browser = await as(person);
	const petra = await as("petra");
	const { name } = PEOPLE[person];
	const id = personId(person);
	const { location } = await browser.post("/lotsen/neu", {
		kind: "frage",
		title: `Frage von einer, die geht ${id}`,
		body: `Anfangstext ${id}`,
		topics: ["rolle"],
	});
	const thread = Number(/\d+/.exec(location)?.[0]);
	const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ?", thread);
	await browser.post(`/beitraege/${opening}/bearbeiten`, {
		version: "1",
		title: `Frage von einer, die geht ${id}`,
		body: `Neuer Text ${id}`,
		topics: ["rolle"],
	});
	await petra.post(`/themen/${thread}/antworten`, {
		body: `> [${name} schrieb](/beitraege/${opening}):\n>\n> Anfangstext\n\nDanke @${name}, gute Frage!`,
	});
	const quoted = (await one<number>("SELECT max(id) FROM posts")) ?? 0;
	await browser.post(`/themen/${thread}/antworten`, { body: `Meine Antwort ${id}` });
	const reply = (await one<number>("SELECT max(id) FROM posts")) ?? 0;
	await petra.post(`/beitraege/${quoted}/bearbeiten`, {
		version: "1",
		body: `Danke @${name}, sehr gute Frage!\n\n> [${name} schrieb](/beitraege/${opening}):\n> Text`,
	});
	const { value } = await sentFile(browser, `Plan-${id}.txt`, fileText(`Inhalt ${id}`));
	await browser.post(`/themen/${thread}/antworten`, { body: `Mit Datei ${id}`, files: value });
	await sentFile(browser, `Wartet-${id}.txt`, fileText(`Wartet ${id}`));
	await browser.post(`/beitraege/${quoted}/danke`, {});
	await browser.post(`/beitraege/${quoted}/merken`, {});
	await browser.post(`/themen/${thread}/verfolgen`, { stufe: "betrifft" });
	await browser.post(`/themen/${thread}/umfrage`, {
		body: "Wann?",
		art: "optionen",
		optionen: `eins ${id}\nzwei ${id}`,
		namen: "sichtbar",
	});
	const poll = await one<number>("SELECT max(post_id) FROM polls");
	await browser.post(`/umfragen/${poll}/stimme`, { wahl: "1" });
	await petra.post(`/umfragen/${poll}/stimme`, { wahl: "1" });
	const example = await one<number>(
		"SELECT min(id) FROM threads WHERE kind = 'praxisbeispiel' AND space_id = 'lotsen' AND author_id <> ?",
		id,
	);
	await browser.post(`/themen/${example}/auch-gemacht`, { note: `Wir auch ${id}` });
	await browser.post("/lotsen/neu", {
		kind: "praxisbeispiel",
		title: `Ein Beispiel mit Kontakt ${id}`,
		body: "So haben wir es gemacht",
		contact: name,
	});
	await insert(env.DB, "log", [
		{ space_id: "lotsen", thread_id: thread, act: "pin", by_id: id, created_at: instant(clock()) },
	]);
	const { value: sheetFile } = await sentFile(browser, `Blatt-${id}.txt`, fileText(`Blattdatei ${id} von ${name}`));
	await browser.post("/materialien/neu", {
		files: sheetFile,
		title: `Blatt von einer, die geht ${id}`,
		type: "checkliste",
		space: "lotsen",
		licence: "cc-by",
		body: `Blatttext ${id}`,
		publisher: name,
	});
	const { value: draftFile } = await sentFile(
		browser,
		`Entwurf-${id}.txt`,
		fileText(`Entwurfsdatei ${id} von ${name}`),
	);
	await browser.post("/materialien/neu", {
		title: `Entwurf von einer, die geht ${id}`,
		type: "checkliste",
		space: "lotsen",
		licence: "cc-by",
		files: draftFile,
		entwurf: "ja",
	});
	const { value: photo } = await sentFile(browser, `Ich-${id}.jpg`, PHOTO);
	await browser.post("/einstellungen/profil/foto", { files: photo });
	const sheet = await one<number>("SELECT min(id) FROM materials WHERE author_id <> ?", id);
	if (sheet === null) {
		const markus = await as("markus");
		const blatt = { title: "Ein Blatt für alle", type: "checkliste", space: "lotsen", licence: "cc0", body: "Text" };
		await markus.post("/materialien/neu", blatt);
	}
	const followed = await one<number>("SELECT min(id) FROM materials WHERE author_id <> ?", id);
	await browser.post(`/materialien/${followed}/bescheid`, { bescheid: "ja" });
	const text = await petra.post("/materialien/neu", {
		title: `Ein Text für alle ${id}`,
		type: "leitfaden",
		space: "lotsen",
		licence: "cc-by",
		body: "# Ziele\n\nText",
	});
	const working = `/materialien/${/\d+/.exec(text.location)?.[0]}`;
	const proposal = { basis: "1", body: `# Ziele\n\nMein Vorschlag ${id}`, note: `Weil ${id}` };
	const { location: taken } = await browser.post(`${working}/vorschlaege/neu?abschnitt=ziele`, proposal);
	await petra.post(`${taken}/uebernehmen`, {});
	await browser.post(`${working}/vorschlaege/neu?abschnitt=ziele`, { ...proposal, basis: "2", body: `# Offen ${id}` });
	await browser.post(`${working}/kommentare?abschnitt=ziele`, { body: `Mein Kommentar ${id}` });
	const talk = Number(await one("SELECT coalesce(max(id), 0) + 1 FROM conversations"));
	const words = {
		source: `Privat von ${name}`,
		html: `Privat von ${name}`,
		renderer: 1,
		language: "de",
		created_at: instant(clock()),
	};
	await insert(env.DB, "conversations", [
		{ id: talk, begun_by: id, size: 2, form_key: `t${id}`, created_at: instant(clock()) },
	]);
	await insert(env.DB, "participants", [
		{ conversation_id: talk, member_id: personId("petra"), active_at: instant(clock()) },
	]);
	await insert(env.DB, "messages", [{ ...words, conversation_id: talk, seq: 1, author_id: id, form_key: `m${id}` }]);
	await insert(env.DB, "blocks", [{ member_id: id, blocked_id: personId("samuel"), created_at: instant(clock()) }]);
	await insert(env.DB, "message_reports", [
		{
			message_id: talk,
			author_id: personId("petra"),
			reporter_id: id,
			circle: 2,
			reason: `Gemeldet von ${name}`,
			excerpt: JSON.stringify([{ by: id, name, html: name }]),
			created_at: instant(clock()),
		},
	]);
	const appeal = { space_id: "lotsen", month: "2026-11", note: `Bitte von ${name}`, created_at: instant(clock()) };
	await insert(env.DB, "appeals", [
		{ ...appeal, thread_id: thread, asked_id: personId("petra"), asker_id: id },
		{ ...appeal, thread_id: thread, asked_id: id, asker_id: personId("petra") },
	]);
	const { location: own } = await browser.post("/sammlungen/neu", {
		title: `Sammlung von ${name}`,
		about: `Privat von ${name}`,
		wer: "self",
	});
	await browser.post(`/sammlungen/${/\d+/.exec(own)?.[0]}/abschnitte`, { title: `Abschnitt von ${name}`, body: name });
	const inquiry = Number(await one("SELECT coalesce(max(id), 0) + 1 FROM inquiries"));
	await insert(env.DB, "inquiries", [
		{
			id: inquiry,
			space_id: "lotsen",
			asker_id: id,
			title: `Frage von ${name}`,
			form_key: `q${id}`,
			created_at: instant(clock()),
		},
	]);
	await insert(env.DB, "inquiry_answers", [
		{ ...words, inquiry_id: inquiry, space_id: "lotsen", seq: 1, author_id: id, form_key: `a${id}` },
	]);
	const invitation = Number(await one("SELECT coalesce(max(id), 0) + 1 FROM invitations"));
	await insert(env.DB, "invitations", [
		{
			id: invitation,
			kind: "link",
			inviter_id: id,
			levels: "{}",
			seed: `seed${id}`,
			token_hash: `hash${id}`,
			most_uses: 5,
			created_at: instant(clock()),
			expires_at: instant(clock(), 30 * DAY),
			form_key: `form${id}`,
		},
	]);
	await insert(env.DB, "invitation_guests", [
		{
			invitation_id: invitation,
			name,
			sort_key: name,
			email: PEOPLE[person].email,
			email_key: PEOPLE[person].email,
			language: "de",
			state: "in",
			member_id: id,
			asked_at: instant(clock()),
			created_at: instant(clock()),
			done_at: instant(clock()),
		},
	]);
	await browser.post("/entwuerfe", { ort: "lotsen", formular: `f${id}`, title: "", body: `Entwurf ${id}` });
	const edit = formOn((await browser.get("/einstellungen/profil")).text, "/einstellungen/profil");
	await browser.post("/einstellungen/profil", { ...edit.fields, about: `Über mich ${name}` });
	const at = instant(clock());
	const house = Number(await one("SELECT coalesce(max(id), 0) + 1 FROM organisations"));
	await insert(env.DB, "organisations", [
		{
			id: house,
			name: `Haus ${id}`,
			name_key: `haus ${id}`,
			sort_key: `haus ${id}`,
			kind: "verein",
			form_key: `x${id}`,
			created_by: id,
			created_at: at,
		},
	]);
	await insert(env.DB, "affiliations", [{ member_id: id, organisation_id: house, responsible: 1, created_at: at }]);
	await insert(env.DB, "organisation_entries", [
		{ organisation_id: house, act: "founded", by_id: id, about_id: id, at },
	]);
	await insert(env.DB, "affiliation_requests", [
		{
			member_id: id,
			organisation_id: await one("SELECT min(id) FROM organisations"),
			state: "waiting",
			created_at: at,
		},
	]);
	await insert(env.DB, "handovers", [
		{ organisation_id: house, from_id: id, to_id: personId("petra"), state: "offered", created_at: at },
	]);
	await insert(env.DB, "applications", [
		{
			name,
			sort_key: name,
			email: PEOPLE[person].email,
			email_key: PEOPLE[person].email,
			organisation: "Haus",
			role: "lotsin",
			sentence: "Ich will mit.",
			language: "de",
			state: "approved",
			member_id: id,
			created_at: at,
			decided_by: personId("markus"),
		},
	]);
	await env.DB.prepare("INSERT INTO application_spaces SELECT max(id), 'lotsen' FROM applications").run();
	await insert(env.DB, "looks", [
		{ member_id: id, by_id: personId("markus"), what: "profil", day: at.slice(0, 10), at },
	]);
	await insert(env.DB, "passkeys", [
		{ id: `schluessel-${id}`, member_id: id, name: "Telefon", public_key: "x", counter: 0, created_at: at },
	]);
	await insert(env.DB, "passkey_challenges", [{ challenge: `frage-${id}`, member_id: id, expires_at: at }]);
	await insert(env.DB, "address_changes", [
		{
			member_id: id,
			id: "x",
			email: `neu-${PEOPLE[person].email}`,
			email_key: "x",
			new_hash: "x",
			old_hash: "x",
			expires_at: instant(clock(), 40 * DAY),
		},
	]);
	return { browser, thread, reply, quoted };
}

type Column = { table: string; column: string };

/** Every column of the database, without what exists in development only. */
async function columns(): Promise<(Column & { refers: boolean; text: boolean })[]> {
	const { results } = await env.DB.prepare(
		"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'dev_%' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'd1_%'",
	).all<{ name: string; sql: string }>();
	const lists = await env.DB.batch<{ name: string; type: string }>(
		results.map(({ name }) => env.DB.prepare(`SELECT name, type FROM pragma_table_info('${name}')`)),
	);
	return results.flatMap(({ name: table, sql }, index) =>
		(lists[index]?.results ?? []).map(({ name: column, type }) => ({
			table,
			column,
			text: type === "TEXT",
			refers: new RegExp(`\\b${column} [^,]*REFERENCES members\\b`).test(sql),
		})),
	);
}

describe("one's own data", () => {
	it("come as a page to read and a file for programs, complete", async () => {
		const { browser } = await lifeOf("koordination");
		const page = await browser.get("/einstellungen/daten");
		expect(page.text).toContain('href="/einstellungen/daten/herunterladen"');
		const file = await fileOf(browser);
		const id = personId("koordination");
		expect(file.names.filter((name) => /^dateien\/\d+-(Plan|Wartet)-\d+\.txt$/.test(name)).length).toBe(2);
		for (const { key } of SECTIONS) {
			expect(file.data[key]?.length, key).toBeGreaterThan(0);
			expect(file.html).toContain(`id="${key}"`);
		}
		for (const text of [file.html, file.json])
			for (const mine of [
				PEOPLE.koordination.name,
				PEOPLE.koordination.email,
				`Anfangstext ${id}`,
				`Neuer Text ${id}`,
				`Entwurf ${id}`,
				`eins ${id}`,
				"Über mich",
				"Ich will mit.",
			])
				expect(text, mine).toContain(mine);
		expect(file.html).not.toMatch(/<script|<link|style=|src=/);
		expect(file.html).toContain("nimmt Nachrichten von");
		// Nothing that is a secret, and no words of others.
		expect(file.json).not.toMatch(/hash|token|public_key|sehr gute Frage/);
		expect(file.trips).toBe(2);
	});

	it("say who of the Fachstelle looked, once a day, and nothing about looks of others", async () => {
		const [markus, petra, neu] = [await as("markus"), await as("petra"), await as("neu")];
		const about = personId("thomas");
		for (let time = 0; time < 2; time += 1) await markus.get(`/mitglieder/${about}`);
		await petra.get(`/mitglieder/${about}`);
		await markus.get(`/mitglieder/${personId("markus")}`);
		const seen = await markus.get("/moderation/beitritte");
		expect([seen.status, seen.cost.trips]).toEqual([200, 2]);
		const looks = async (browser: Browser) =>
			((await fileOf(browser)).data["looks"] as { what: string; name: string }[]).map(
				({ what, name }) => `${what} ${name}`,
			);
		expect(await looks(await as("thomas"))).toEqual([`profil ${PEOPLE.markus.name}`]);
		expect(await looks(neu)).toEqual([`anfrage ${PEOPLE.markus.name}`]);
		expect(await looks(markus)).toEqual([]);
		await sweep(env.DB, new Date(clock().getTime() + 366 * DAY));
		expect(await one("SELECT count(*) FROM looks")).toBe(0);
	});

	it("hold what every table says about a person, or the list names why not", async () => {
		const known = new Set<string>([...SECTIONS.flatMap(({ tables }) => tables), ...Object.keys(LEFT_OUT)]);
		const missing = (await columns()).filter(
			({ table, refers, column }) => (refers || /email|member_id/.test(column)) && !known.has(table),
		);
		expect(missing.map(({ table, column }) => `${table}.${column}`)).toEqual(ALWAYS_OTHERS);
	});

	it("are there for those who wait or are suspended, and nobody else's", async () => {
		for (const person of ["neu", "gesperrt"] as const) {
			const file = await fileOf(await as(person));
			expect(file.json).toContain(PEOPLE[person].email);
			for (const other of Object.values(PEOPLE).filter(({ email }) => email !== PEOPLE[person].email))
				expect(file.json.includes(other.email), other.email).toBe(false);
		}
		expect((await new Browser().get("/einstellungen/daten/herunterladen")).status).toBe(303);
	});
});

/** Tables with an address that belongs to no person. */
const ALWAYS_OTHERS: string[] = [];

async function fileOf(browser: Browser) {
	const { createDevelopmentApp } = await import("../src/dev/index.ts");
	const { createExecutionContext } = await import("cloudflare:test");
	const request = new Request(`${ORIGIN}/einstellungen/daten/herunterladen`, {
		headers: { Cookie: [...browser.cookies].map(([name, text]) => `${name}=${text}`).join("; ") },
	});
	const answer = await createDevelopmentApp(clock).fetch(request, bindings(), createExecutionContext());
	expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "application/zip"]);
	expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment; filename="forum-meine-daten-[\d-]+\.zip"$/);
	const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
	const json = strFromU8(files["meine-daten.json"] ?? new Uint8Array());
	return {
		json,
		names: Object.keys(files),
		html: strFromU8(files["meine-daten.html"] ?? new Uint8Array()),
		data: JSON.parse(json) as Record<string, unknown[]>,
		trips: Number(/trips=(\d+)/.exec(answer.headers.get("Server-Timing") ?? "")?.[1]),
	};
}

describe("leaving", () => {
	const LEAVE = "/einstellungen/loeschen";

	it("takes the word and the choice, and keeps what was chosen when one is wrong", async () => {
		const dilek = await as("dilek");
		for (const form of [
			{ beitraege: "behalten", wort: "ja" },
			{ wort: "löschen" },
			{ beitraege: "alles", wort: "löschen" },
		]) {
			const answer = await dilek.post(LEAVE, form as Record<string, string>);
			expect(answer.status).toBe(422);
			if (form.beitraege === "behalten") expect(answer.text).toMatch(/value="behalten" checked/);
		}
		expect(await one("SELECT count(*) FROM members WHERE leaving_at IS NOT NULL")).toBe(0);
	});

	it("is told on every page, can be taken back, and is one mail however often it is sent", async () => {
		const dilek = await as("dilek");
		await Promise.all([1, 2].map(() => dilek.post(LEAVE, { beitraege: "behalten", wort: " Löschen " })));
		const day = instant(clock(), 14 * DAY);
		expect(await one("SELECT leaving_at FROM members WHERE id = ?", personId("dilek"))).toBe(day);
		expect((await mailsTo(PEOPLE.dilek.email)).filter(({ subject }) => subject.includes("gelöscht"))).toHaveLength(1);
		const elsewhere = await as("dilek");
		for (const path of ["/", "/mo", "/einstellungen"])
			expect((await elsewhere.get(path)).text).toContain('action="/einstellungen/loeschen/zurueck"');
		pass(13 * DAY);
		await goes();
		await dilek.post("/einstellungen/loeschen/zurueck", {});
		pass(2 * DAY);
		await goes();
		expect(await one("SELECT state FROM members WHERE id = ?", personId("dilek"))).toBe("active");
		expect((await dilek.get("/")).text).not.toContain("wird am");
	});

	it("isn't possible for the last one of the administration", async () => {
		const admin = await as("verwaltung");
		expect((await admin.get(LEAVE)).text).toContain("einzige Person");
		expect((await admin.post(LEAVE, { beitraege: "behalten", wort: "löschen" })).status).toBe(403);
		await env.DB.prepare("UPDATE members SET leaving_at = ? WHERE id = ?")
			.bind(instant(clock(), -DAY), personId("verwaltung"))
			.run();
		await goes();
		expect(await one("SELECT state FROM members WHERE id = ?", personId("verwaltung"))).toBe("active");
		await env.DB.prepare("UPDATE members SET leaving_at = NULL").run();
	});

	it.each([
		["olena", "behalten"],
		["nadia", "entfernen"],
	] as const)("of %s who wants her posts to: %s leaves nothing personal anywhere", async (person, choice) => {
		const { name, email } = PEOPLE[person];
		const id = personId(person);
		const { browser, thread, reply, quoted } = await lifeOf(person);
		const petra = await as("petra");
		const before = await counts();
		expect(await one("SELECT count(*) FROM files WHERE photo_of = ?", id)).toBe(1);
		const theirs = await keysOf(id);
		// On the shelf lies more than what still has a row: what the photo was made of, for example.
		const words = [name, email, `Blattdatei ${id}`, `Entwurfsdatei ${id}`, `Inhalt ${id}`, `Wartet ${id}`];
		expect(await onShelf(words)).toEqual([name, ...words.slice(2)]);
		await browser.post(LEAVE, { beitraege: choice, wort: "löschen" });
		pass(14 * DAY);
		sent.length = 0;
		await goes();
		await sweep(env.DB, clock());
		await sweepFiles(openDatabase(env.DB, null), openShelf(bindings()), clock());
		expect(sent.filter(({ to }) => to === email).map(({ subject }) => subject)).toEqual(["Ihr Konto ist gelöscht"]);

		const all = await columns();
		const found: string[] = [];
		for (const { table, column } of all.filter(({ text }) => text))
			for (const word of [name, name.toLowerCase(), email, `neu-${email}`])
				if (
					((await one<number>(`SELECT count(*) FROM ${table} WHERE instr(lower(${column}), lower(?))`, word)) ?? 0) > 0
				)
					found.push(`${table}.${column}: ${word}`);
		expect(found).toEqual([]);
		const numbers: string[] = [];
		for (const { table, column } of all.filter((at) => at.refers))
			if (((await one<number>(`SELECT count(*) FROM ${table} WHERE ${column} = ?`, id)) ?? 0) > 0)
				numbers.push(`${table}.${column}`);
		expect(numbers.filter((at) => NUMBER_STAYS[at] === undefined)).toEqual([]);
		for (const list of ["thanked_by", "kept_by", "mentioned"])
			expect(await one(`SELECT count(*) FROM posts p, json_each(p.${list}) w WHERE w.value = ?`, id), list).toBe(0);
		expect(await one("SELECT count(*) FROM posts WHERE voted -> ? IS NOT NULL", `m${id}`)).toBe(0);
		for (const [table, list] of [
			["threads", "appealed"],
			["appeal_months", "people"],
			["askable", "people"],
		])
			expect(await one(`SELECT count(*) FROM ${table}, json_each(${list}) w WHERE w.key = ?`, String(id)), table).toBe(
				0,
			);

		// What was taken is everybody's text and stays, without a name; what wasn't goes if all is to go.
		const kept = "SELECT count(*) FROM material_versions WHERE instr(body, ?) AND author_id <> ?";
		expect(await one(kept, `Mein Vorschlag ${id}`, id)).toBe(1);
		for (const words of [`Offen ${id}`, `Weil ${id}`])
			expect(await one("SELECT count(*) > 0 FROM proposals WHERE instr(after || note, ?)", words), words).toBe(
				choice === "behalten" ? 1 : 0,
			);
		expect(await one("SELECT count(*) FROM section_comments WHERE instr(source, ?)", `Mein Kommentar ${id}`)).toBe(
			choice === "behalten" ? 1 : 0,
		);

		expect((await browser.get("/")).text).toContain('href="/anmelden"');
		const page = await petra.get(`/themen/${thread}`);
		expect(page.text.includes(`Neuer Text ${id}`)).toBe(choice === "behalten");
		expect(page.text.includes(`die geht ${id}`)).toBe(choice === "behalten");
		expect(page.text.includes(`Meine Antwort ${id}`)).toBe(choice === "behalten");
		expect(page.text.includes(`Plan-${id}.txt`)).toBe(choice === "behalten");
		expect(await one("SELECT group_concat(name) FROM files WHERE owner_id = ?", id)).toBe(
			choice === "behalten" ? `Plan-${id}.txt,Blatt-${id}.txt` : null,
		);
		// In the bucket as in the database: what stays is what others have, and its words are the person's own.
		const left = (await shelfKeys()).filter((key) => theirs.includes(key));
		expect(left.length).toBe(choice === "behalten" ? 2 : 0);
		expect(left.sort()).toEqual(await keysOf(id));
		expect(await onShelf(words)).toEqual(choice === "behalten" ? [name, `Blattdatei ${id}`, `Inhalt ${id}`] : []);
		expect(await one("SELECT photo FROM members WHERE id = ?", id)).toBeNull();
		expect(await one("SELECT count(*) FROM file_remains")).toBe(0);
		expect(page.text.includes(`eins ${id}`)).toBe(choice === "behalten");
		expect(page.text).toContain("ehemaliges Mitglied");
		// Nowhere is an empty place where a name was.
		for (const path of [`/themen/${thread}`, "/lotsen?ansicht=alle", "/"])
			expect(
				/<bdi><\/bdi>|(?:Antwort an|Antwort von|Beitrag von) ?["<,]/.exec((await petra.get(path)).text),
				path,
			).toBeNull();
		expect(page.text).toContain("sehr gute Frage");
		expect((await petra.get(`/beitraege/${quoted}/verlauf`)).status).toBe(200);
		expect((await petra.get("/lotsen?ansicht=alle")).status).toBe(200);
		if (choice === "entfernen") {
			// Nobody brings back what has no words any more.
			await (await as("markus")).post(`/beitraege/${reply}/wiederherstellen`, {});
			expect(await one("SELECT removed_at IS NOT NULL FROM posts WHERE id = ?", reply)).toBe(1);
		}
		const orphan = await one("SELECT responsible FROM organisations WHERE name = ?", `Haus ${id}`);
		expect(orphan).toBe(0);
		expect(await counts()).toEqual({
			...before,
			lotsen: before.lotsen - 1,
			gemeinsam: before.gemeinsam - (before.reads.includes(`${id}g`) ? 1 : 0),
			reads: before.reads.filter((at) => !at.startsWith(String(id))),
		});
	});

	it("happens once, and not at all to somebody who comes back in the same moment", async () => {
		const samuel = await as("samuel");
		await samuel.post(LEAVE, { beitraege: "entfernen", wort: "löschen" });
		pass(14 * DAY);
		const texts = () => one("SELECT count(*) FROM posts WHERE author_id = ? AND source <> ''", personId("samuel"));
		const before = await texts();
		const again = await as("samuel");
		await again.post("/einstellungen/loeschen/zurueck", {});
		sent.length = 0;
		await Promise.all([goes(), goes()]);
		expect(await texts()).toBe(before);
		expect(await one("SELECT name FROM members WHERE id = ?", personId("samuel"))).toBe(PEOPLE.samuel.name);
		expect(sent).toEqual([]);
		await again.post(LEAVE, { beitraege: "behalten", wort: "löschen" });
		pass(14 * DAY);
		await Promise.all([goes(), goes()]);
		expect(sent.filter(({ to }) => to === PEOPLE.samuel.email)).toHaveLength(1);
	});
});

/** Where the bytes of somebody's files lie, small pictures included. */
async function keysOf(id: number): Promise<string[]> {
	const { results } = await env.DB.prepare(
		"SELECT key FROM files WHERE owner_id = ?1 UNION SELECT thumb_key FROM files WHERE owner_id = ?1 AND thumb_key IS NOT NULL ORDER BY 1",
	)
		.bind(id)
		.all<{ key: string }>();
	return results.map(({ key }) => key);
}

const shelfKeys = async () => (await openShelf(bindings()).list("")).keys;

/** Which of these words stand in some file of the bucket. */
async function onShelf(words: readonly string[]): Promise<string[]> {
	const shelf = openShelf(bindings());
	const decoder = new TextDecoder();
	const all = await Promise.all((await shelfKeys()).map(async (key) => decoder.decode(await shelf.bytes(key))));
	return words.filter((word) => all.some((text) => text.includes(word)));
}

/** Readers of the two spaces as counted and as they are. */
async function counts() {
	const { results } = await env.DB.prepare(
		"SELECT ms.member_id || substr(ms.space_id, 1, 1) AS who FROM memberships ms JOIN members m ON m.id = ms.member_id WHERE m.state = 'active' AND ms.level > 0 AND ms.space_id <> 'mo' ORDER BY 1",
	).all<{ who: string }>();
	return {
		lotsen: Number(await one("SELECT readers FROM spaces WHERE id = 'lotsen'")),
		gemeinsam: Number(await one("SELECT readers FROM spaces WHERE id = 'gemeinsam'")),
		reads: results.map(({ who }) => who),
	};
}

describe("somebody who hasn't come for long", () => {
	const state = () => one("SELECT state FROM members WHERE id = ?", personId("elif"));
	const mails = () => sent.filter(({ to }) => to === PEOPLE.elif.email).map(({ subject }) => subject);
	const REMINDED = "Möchten Sie Ihr Konto im Forum behalten?";

	it("begins anew with the next visit, and nobody goes unreminded", async () => {
		const [markus, jana] = [personId("markus"), personId("jana")];
		await env.DB.prepare("UPDATE accounts SET seen_on = '2020-01-01' WHERE member_id IN (?, ?)")
			.bind(markus, jana)
			.run();
		const states = async () => [
			await one("SELECT state FROM members WHERE id = ?", markus),
			await one("SELECT state FROM members WHERE id = ?", jana),
		];
		await goes();
		expect(await states()).toEqual(["active", "active"]);
		await as("markus");
		expect(await one("SELECT reminded_on IS NULL AND seen_on > '2026' FROM accounts WHERE member_id = ?", markus)).toBe(
			1,
		);
		pass(31 * DAY);
		await goes();
		expect(await states()).toEqual(["active", "former"]);
	});

	it("is reminded once after eighteen months and removed after twenty-four", async () => {
		sent.length = 0;
		await as("elif");
		pass(17 * 30.5 * DAY);
		await goes();
		expect(mails()).toEqual([]);
		pass(32 * DAY);
		const failing = { origin: ORIGIN, send: () => Promise.reject(new Error("no mail today")) };
		await night(env.DB, clock(), failing);
		await goes();
		await goes();
		expect(mails()).toEqual([REMINDED]);
		expect(sent.find(({ to }) => to === PEOPLE.elif.email)?.text).toMatch(/am \d+\. \S+ 202\d/);
		pass(5 * 30.5 * DAY);
		await goes();
		expect(await state()).toBe("active");
		pass(40 * DAY);
		await goes();
		expect(await state()).toBe("former");
		expect(await one("SELECT count(*) FROM accounts WHERE email = ?", PEOPLE.elif.email)).toBe(0);
		expect(mails()).toEqual([REMINDED, "Ihr Konto ist gelöscht"]);
	});
});
