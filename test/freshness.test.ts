// Materials that stay true: who is asked when, who takes over, who is told of new versions, and which discussions use one.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { night, OFTEN, tick } from "../src/cron.ts";
import { DAY, MINUTE } from "../src/db/clock.ts";
import { dayOf } from "../src/i18n/days.ts";
import type { Mail } from "../src/mail/mailer.ts";
import { type Answer, as, Browser, clock, ORIGIN, one, pass } from "./support/forum.ts";
import { insert } from "./support/planting.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let jana: Browser;
let verwaltung: Browser;
let dilek: Browser;
let gast: Browser;
const sent: Mail[] = [];
let isDown = false;
const post = {
	origin: ORIGIN,
	send: async (mail: Mail) => {
		if (isDown) throw new Error("the mails are down");
		sent.push(mail);
	},
};

/** Lets time pass; whoever was signed in comes back. */
async function later(days: number): Promise<void> {
	pass(days * DAY);
	await signIn();
	sent.length = 0;
}

async function signIn(): Promise<void> {
	[petra, olena, markus, jana, verwaltung, dilek, gast] = [
		await as("petra"),
		await as("olena"),
		await as("markus"),
		await as("jana"),
		await as("verwaltung"),
		await as("dilek"),
		await as("gast"),
	];
}

beforeAll(async () => {
	vi.spyOn(console, "error").mockImplementation(() => undefined);
	await plantPeople(env.DB, clock());
	await signIn();
});

beforeEach(async () => {
	pass(MINUTE);
	sent.length = 0;
	isDown = false;
	await env.DB.prepare("UPDATE materials SET state = 'withdrawn', acted_at = NULL").run();
});

type Fields = Record<string, string>;

let sheets = 0;

async function shared(by: Browser, more: Fields = {}): Promise<number> {
	const sheet = {
		title: "Beträge für Ehrenamtliche",
		type: "merkblatt",
		space: "lotsen",
		licence: "cc-by",
		body: `Text ${sheets}`,
	};
	sheets += 1;
	const answer = await by.post("/materialien/neu", { ...sheet, ...more });
	expect(answer.status).toBe(303);
	return Number(/materialien\/(\d+)/.exec(answer.location)?.[1]);
}

const dayIn = (days: number): string => dayOf(new Date(clock().getTime() + days * DAY));
const goes = () => night(env.DB, clock(), post);
const tells = () => tick(OFTEN, env.DB, clock(), post, fetch);
const to = (person: PersonKey) => sent.filter((mail) => mail.to === PEOPLE[person].email);
const asks = (answer: Answer) => answer.text.includes("Stimmt dieses Material noch?");

describe("a material asks its owner", () => {
	it("after a year, once by mail, on the start page and on its page; and nobody else", async () => {
		const id = await shared(petra);
		await later(364);
		await goes();
		expect(sent.filter(({ text }) => text.includes("Beträge für"))).toEqual([]);
		expect(asks(await petra.get(`/materialien/${id}`))).toBe(false);
		await later(2);
		isDown = true;
		await goes();
		isDown = false;
		await goes();
		await goes();
		expect(to("petra").map(({ subject }) => subject)).toEqual(["Stimmt Ihr Material noch?"]);
		expect(to("petra")[0]?.text).toContain(`${ORIGIN}/materialien/${id}`);
		expect(sent.filter(({ text }) => text.includes("Beträge für"))).toHaveLength(1);
		expect((await petra.get("/")).text).toContain("Beträge für Ehrenamtliche");
		expect(asks(await petra.get(`/materialien/${id}`))).toBe(true);
		for (const browser of [olena, markus]) {
			expect(asks(await browser.get(`/materialien/${id}`))).toBe(false);
			expect((await browser.get("/")).text).not.toContain("Stimmt das noch?");
		}
		expect((await olena.post(`/materialien/${id}/stimmt-noch`, { seen: "" })).status).toBe(403);
		const said = await Promise.all([1, 2].map(() => petra.post(`/materialien/${id}/stimmt-noch`, { seen: "" })));
		expect(said.map(({ status }) => status)).toEqual([303, 303]);
		expect(asks(await petra.get(`/materialien/${id}`))).toBe(false);
		expect((await olena.get(`/materialien/${id}`)).text).toMatch(/Bestätigt<\/dt><dd[^>]*>am /);
		await goes();
		expect(to("petra")).toHaveLength(1);
		await later(366);
		await goes();
		expect(to("petra")).toHaveLength(1);
		// A new version is an answer, too; what was confirmed was the old one.
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Neue Beträge", body: "neu" });
		const renewed = await petra.get(`/materialien/${id}`);
		expect(asks(renewed)).toBe(false);
		expect(renewed.text).not.toContain("Bestätigt</dt>");
	});

	it("thirty days before it ends to be valid, and again when it has ended; then only a new day will do", async () => {
		const id = await shared(petra, { validUntil: dayIn(40) });
		await goes();
		expect(to("petra")).toEqual([]);
		await later(10);
		await goes();
		expect(to("petra")[0]?.text).toContain("Es gilt nur noch bis");
		expect(asks(await petra.get(`/materialien/${id}`))).toBe(true);
		await later(31);
		await goes();
		await goes();
		expect(to("petra")).toHaveLength(1);
		expect(to("petra")[0]?.text).toContain("Es galt bis");
		const seen = (await one<string>("SELECT valid_until FROM materials WHERE id = ?", id)) ?? "";
		for (const [validUntil, message] of [
			["", "#feld-validUntil-neu"],
			["morgen", "#feld-validUntil-neu"],
			[dayIn(-3), "#feld-validUntil-neu"],
		] as const) {
			const answer = await petra.post(`/materialien/${id}/stimmt-noch`, { seen, validUntil });
			expect([validUntil, answer.status]).toEqual([validUntil, 422]);
			expect(answer.text).toContain(message);
			if (validUntil !== "") expect(answer.text).toContain(`value="${validUntil}"`);
		}
		const until = dayIn(200);
		await petra.post(`/materialien/${id}/stimmt-noch`, { seen, validUntil: until });
		expect(await one("SELECT valid_until FROM materials WHERE id = ?", id)).toBe(until);
		expect(asks(await petra.get(`/materialien/${id}`))).toBe(false);
	});

	it("and takes 'still holds' before the end, without asking again until the end", async () => {
		const id = await shared(petra, { validUntil: dayIn(40) });
		await later(20);
		const seen = (await one<string>("SELECT valid_until FROM materials WHERE id = ?", id)) ?? "";
		await petra.post(`/materialien/${id}/stimmt-noch`, { seen, validUntil: "" });
		expect(asks(await petra.get(`/materialien/${id}`))).toBe(false);
		await later(19);
		expect(asks(await petra.get(`/materialien/${id}`))).toBe(false);
		await later(2);
		expect(asks(await petra.get(`/materialien/${id}`))).toBe(true);
	});

	it("keeps the day that somebody else set meanwhile, and tells who edits at the same time", async () => {
		const id = await shared(petra, { validUntil: dayIn(5) });
		await later(6);
		const seen = (await one<string>("SELECT valid_until FROM materials WHERE id = ?", id)) ?? "";
		await markus.post(`/materialien/${id}/stimmt-noch`, { seen, validUntil: dayIn(100) });
		await petra.post(`/materialien/${id}/stimmt-noch`, { seen, validUntil: dayIn(300) });
		expect(await one("SELECT valid_until FROM materials WHERE id = ?", id)).toBe(dayIn(100));
		expect(await one("SELECT version FROM materials WHERE id = ?", id)).toBe(2);
	});

	it("isn't asked about what was replaced, withdrawn or is a draft", async () => {
		const old = await shared(petra, { title: "Das alte Blatt" });
		const next = await shared(petra, { title: "Das neue Blatt" });
		await petra.post(`/materialien/${old}/ersetzen`, { by: String(next) });
		const gone = await shared(petra, { title: "Zurückgezogen" });
		await petra.post(`/materialien/${gone}/zurueckziehen`, { reason: "Falsch" });
		const draft = await shared(petra, { title: "Ein Entwurf", entwurf: "ja" });
		await later(400);
		await goes();
		expect(to("petra").map(({ text }) => /Das (?:alte|neue) Blatt|Zurückgezogen|Ein Entwurf/.exec(text)?.[0])).toEqual([
			"Das neue Blatt",
		]);
		for (const id of [old, gone, draft]) expect(asks(await petra.get(`/materialien/${id}`))).toBe(false);
	});
});

describe("what nobody tends any more", () => {
	const setLevel = (level: number) =>
		env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(level, personId("petra"))
			.run();
	const setState = (state: string) =>
		env.DB.prepare("UPDATE members SET state = ? WHERE id = ?").bind(state, personId("petra")).run();

	it.each([
		["writes no more", () => setLevel(1), () => setLevel(2)],
		["is suspended", () => setState("suspended"), () => setState("active")],
		["has left", () => setState("former"), () => setState("active")],
	])("is the Fachstelle's to look after: its owner %s", async (_, leaves, returns) => {
		const id = await shared(petra, { title: "Ohne Pflege" });
		await later(400);
		await leaves();
		await goes();
		expect(sent.filter(({ text }) => text.includes("Ohne Pflege"))).toEqual([]);
		expect((await markus.get("/moderation")).text).toContain("1 ohne Pflege");
		expect((await markus.get("/moderation/materialien")).text).toContain("Ohne Pflege");
		// Not that of another space.
		expect((await jana.get("/moderation/materialien")).text).not.toContain("Ohne Pflege");
		expect((await jana.post(`/materialien/${id}/uebernehmen`, {})).status).toBe(403);
		expect((await olena.post(`/materialien/${id}/uebernehmen`, {})).status).toBe(403);
		const taken = await Promise.all([1, 2].map(() => markus.post(`/materialien/${id}/uebernehmen`, {})));
		expect(taken.map(({ status }) => status)).toEqual([303, 303]);
		expect((await verwaltung.post(`/materialien/${id}/uebernehmen`, {})).status).toBe(403);
		expect(await one("SELECT keeper_id FROM materials WHERE id = ?", id)).toBe(personId("markus"));
		await goes();
		expect(to("markus")[0]?.text).toContain("Ohne Pflege");
		const page = await markus.get(`/materialien/${id}`);
		expect(asks(page)).toBe(true);
		expect(page.text).toContain("Wird gepflegt von");
		expect((await markus.get("/")).text).toContain("Ohne Pflege");
		await returns();
		expect(await one("SELECT tended FROM materials WHERE id = ?", id)).toBe(1);
	});

	it("comes back to its owner when they come back", async () => {
		const id = await shared(petra);
		await setLevel(0);
		expect(await one("SELECT tended FROM materials WHERE id = ?", id)).toBe(0);
		await setLevel(2);
		expect(await one("SELECT tended FROM materials WHERE id = ?", id)).toBe(1);
	});

	it("costs the pages of the Fachstelle few rows", async () => {
		const at = clock().toISOString();
		await insert(
			env.DB,
			"materials",
			Array.from({ length: 300 }, (_, index) => ({
				space_id: "lotsen",
				author_id: personId("gast"),
				title: `Verwaist ${index}`,
				type: "merkblatt",
				holding: "text",
				licence: "cc0",
				form_key: `v${index}`,
				created_at: at,
				published_at: at,
			})),
		);
		const list = await markus.get("/moderation/materialien");
		expect(list.cost.trips).toBe(2);
		expect(list.cost.read).toBeLessThanOrEqual(80);
		expect(list.text).toContain("Hier stehen die ersten 20");
		const page = await markus.get("/moderation");
		expect(page.text).toContain("Mehr als 9 ohne Pflege");
		expect([page.cost.trips, page.cost.read <= 80]).toEqual([2, true]);
		await env.DB.prepare("UPDATE materials SET author_id = ?, published_at = '2020-01-01' WHERE title LIKE 'Verwaist%'")
			.bind(personId("petra"))
			.run();
		const start = await petra.get("/");
		expect(start.text).toContain("Verwaist");
		expect([start.cost.trips, start.cost.read <= 80]).toEqual([2, true]);
	});
});

describe("whoever follows a material", () => {
	const follow = (by: Browser, id: number, yes = "ja") => by.post(`/materialien/${id}/bescheid`, { bescheid: yes });

	it("hears of a new version: once, after ten minutes, and not of their own", async () => {
		const id = await shared(petra);
		await Promise.all([follow(olena, id), follow(olena, id), follow(petra, id)]);
		expect(await one("SELECT count(*) FROM material_follows WHERE material_id = ?", id)).toBe(2);
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Neue Beträge", body: "neu" });
		await tells();
		expect(sent).toEqual([]);
		pass(11 * MINUTE);
		await tells();
		await tells();
		expect(sent.map((mail) => mail.to)).toEqual([PEOPLE.olena.email]);
		expect(sent[0]?.subject).toBe("Neue Version: Beträge für Ehrenamtliche");
		expect(sent[0]?.text).toContain("Neue Beträge");
		expect(sent[0]?.text).toContain(`${ORIGIN}/materialien/${id}/bescheid`);
		expect((await olena.get("/")).text).toContain("Neu bei Ihren Materialien");
		const page = await olena.get(`/materialien/${id}`);
		const [, newsAt = ""] = /name="neues" value="([^"]+)"/.exec(page.text) ?? [];
		// A version that came after the page was opened isn't ticked off with it.
		pass(MINUTE);
		await petra.post(`/materialien/${id}/neue-version`, { nach: "2", note: "Noch neuer", body: "noch neuer" });
		await olena.post(`/materialien/${id}/gesehen`, { neues: newsAt });
		expect((await olena.get("/")).text).toContain("Neu bei Ihren Materialien");
		pass(11 * MINUTE);
		await tells();
		expect(sent).toHaveLength(2);
		const news =
			(await one<string>("SELECT news_at FROM material_follows WHERE material_id = ? AND news IS NOT NULL", id)) ?? "";
		expect((await olena.post(`/materialien/${id}/gesehen`, { neues: news, zurueck: "start" })).location).toBe("/");
		expect((await olena.get("/")).text).not.toContain("Neu bei Ihren Materialien");
	});

	it("ends it by the link in the mail", async () => {
		const id = await shared(petra);
		await follow(olena, id);
		expect((await olena.get(`/materialien/${id}/bescheid`)).text).toContain("Nicht mehr Bescheid sagen");
		await follow(olena, id, "nein");
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Neue Beträge", body: "neu" });
		pass(11 * MINUTE);
		await tells();
		expect(sent).toEqual([]);
	});

	it("hears that it was replaced or withdrawn, but not if that was taken back at once", async () => {
		const id = await shared(petra);
		const next = await shared(petra, { title: "Das neue Merkblatt" });
		await follow(olena, id);
		await petra.post(`/materialien/${id}/ersetzen`, { by: String(next) });
		pass(11 * MINUTE);
		await tells();
		expect(sent.map(({ subject }) => subject)).toEqual(["Ersetzt: Beträge für Ehrenamtliche"]);
		expect(sent[0]?.text).toContain("Das neue Merkblatt");
		await markus.post(`/materialien/${id}/zurueckziehen`, { reason: "Veraltet" });
		pass(11 * MINUTE);
		await tells();
		expect(sent[1]?.subject).toBe("Zurückgezogen: Beträge für Ehrenamtliche");
		await markus.post(`/materialien/${id}/wiederherstellen`, {});
		await markus.post(`/materialien/${id}/zurueckziehen`, { reason: "Veraltet" });
		await markus.post(`/materialien/${id}/wiederherstellen`, {});
		pass(11 * MINUTE);
		await tells();
		expect(sent).toHaveLength(2);
	});

	it("hears nothing any more once they may not see it", async () => {
		const id = await shared(petra, { title: "Geheim im grünen Raum" });
		await follow(olena, id);
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Neu", body: "neu" });
		pass(11 * MINUTE);
		await env.DB.prepare("UPDATE memberships SET level = 0 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("olena"))
			.run();
		await tells();
		expect(sent).toEqual([]);
		expect((await olena.get("/")).text).not.toContain("Geheim");
		await env.DB.prepare("UPDATE memberships SET level = 2 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("olena"))
			.run();
	});

	it("is a member who sees it", async () => {
		const id = await shared(petra);
		expect((await follow(dilek, id)).status).toBe(303);
		const draft = await shared(petra, { title: "Noch ein Entwurf", entwurf: "ja" });
		expect((await follow(olena, draft)).status).toBe(404);
		expect((await follow(petra, draft)).status).toBe(403);
		expect((await new Browser().post(`/materialien/${id}/bescheid`, {})).status).toBe(401);
	});
});

describe("discussions that use a material", () => {
	async function begin(who: Browser, space: string, body: string, title = "Wer kennt das Merkblatt?"): Promise<number> {
		pass(MINUTE);
		const { location } = await who.post(`/${space}/neu`, { kind: "frage", title, body, topics: [] });
		return Number(/\d+/.exec(location)?.[0]);
	}
	const titled = (answer: Answer) => answer.text.includes("Wer kennt das Merkblatt?");

	it("stand on its page, however the link was written; and only for those who read there", async () => {
		const id = await shared(petra, { audience: "members" });
		const thread = await begin(petra, "lotsen", `Siehe [hier](/materialien/${id}-betraege).`);
		expect(titled(await olena.get(`/materialien/${id}`))).toBe(true);
		expect(titled(await olena.get(`/materialien/${id}/beitraege`))).toBe(true);
		expect(titled(await gast.get(`/materialien/${id}`))).toBe(false);
		expect(titled(await gast.get(`/materialien/${id}/beitraege`))).toBe(false);
		for (const [index, words] of [
			`${ORIGIN}/materialien/${id}`,
			`<${ORIGIN}/materialien/${id}#x>`,
			`[a](${ORIGIN}/materialien/${id}?b=1)`,
		].entries()) {
			await petra.post(`/themen/${thread}/antworten`, { body: `${words} ${index}` });
			expect(await one("SELECT count(*) FROM material_uses WHERE material_id = ?", id)).toBe(index + 2);
		}
		for (const words of [
			`https://anderswo.de/materialien/${id}`,
			`\`/materialien/${id}\``,
			`[a](/materialien/${id}0)`,
			`[a](/materialien/neu)`,
		])
			await petra.post(`/themen/${thread}/antworten`, { body: `Nicht gemeint: ${words}` });
		expect(await one("SELECT count(*) FROM material_uses WHERE material_id = ?", id)).toBe(4);
	});

	it("follow new words, removal, return, move, split and merge", async () => {
		const id = await shared(petra, { audience: "members" });
		const thread = await begin(petra, "gemeinsam", "Ohne Link");
		const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ? AND depth = 0", thread);
		const uses = async () =>
			(
				await env.DB.prepare("SELECT thread_id, space_id FROM material_uses WHERE material_id = ? ORDER BY post_id")
					.bind(id)
					.all<{ thread_id: number; space_id: string }>()
			).results.map((row) => `${row.thread_id} ${row.space_id}`);
		expect(await uses()).toEqual([]);
		await petra.post(`/beitraege/${opening}/bearbeiten`, {
			version: "1",
			title: "Wer kennt das Merkblatt?",
			body: `Mit [Link](/materialien/${id})`,
		});
		expect(await uses()).toEqual([`${thread} gemeinsam`]);
		await petra.post(`/beitraege/${opening}/entfernen`, {});
		expect(await uses()).toEqual([]);
		await petra.post(`/beitraege/${opening}/wiederherstellen`, {});
		expect(await uses()).toEqual([`${thread} gemeinsam`]);
		await petra.post(`/themen/${thread}/antworten`, { body: `Auch [hier](/materialien/${id})` });
		const reply = await one<number>("SELECT max(id) FROM posts");
		const reason = "Das passt besser";
		await verwaltung.post(`/themen/${thread}/abtrennen`, {
			beitrag: String(reply),
			title: "Ein eigener Beitrag",
			kind: "frage",
			reason,
		});
		const split = await one<number>("SELECT max(id) FROM threads");
		expect(await uses()).toEqual([`${thread} gemeinsam`, `${split} gemeinsam`]);
		await verwaltung.post(`/themen/${split}/verschieben`, { raum: "mo", reason });
		expect(await uses()).toEqual([`${thread} gemeinsam`, `${split} mo`]);
		expect((await olena.get(`/materialien/${id}`)).text).not.toContain("Ein eigener Beitrag");
		await verwaltung.post(`/themen/${split}/verschieben`, { raum: "gemeinsam", reason: "Doch nicht" });
		await verwaltung.post(`/themen/${split}/zusammenfuehren`, { ziel: String(thread), reason });
		expect(await uses()).toEqual([`${thread} gemeinsam`, `${thread} gemeinsam`]);
	});

	it("show the way back to it, for those who see it", async () => {
		const id = await shared(petra, { title: "Nur für den grünen Raum" });
		const open = await shared(petra, { title: "Offen für alle Mitglieder", audience: "members" });
		const thread = await begin(petra, "gemeinsam", `[a](/materialien/${id}) [b](/materialien/${open})`);
		const page = await olena.get(`/themen/${thread}`);
		expect(page.text).toMatch(/Materialien in diesem Gespräch.*Nur für den grünen Raum.*Offen für alle/s);
		const other = await gast.get(`/themen/${thread}`);
		expect(other.text).toContain("Offen für alle Mitglieder</a>");
		expect(other.text).not.toContain("Nur für den grünen");
		for (let index = 0; index < 20; index += 1)
			await petra.post(`/themen/${thread}/antworten`, {
				body: `[x](/materialien/${id}) [y](/materialien/${open}) ${index}`,
				formular: `z${index}`,
			});
		const full = await olena.get(`/themen/${thread}`);
		expect(full.cost.trips).toBe(2);
		expect(full.cost.read).toBeLessThanOrEqual(80);
		expect((await olena.get(`/themen/${thread}?beitrag=neu`)).cost.read).toBeLessThanOrEqual(80);
	});

	it("begin with a link to it", async () => {
		const id = await shared(petra, { title: "Blatt [1] für *alle*" });
		const page = await olena.get(`/materialien/${id}`);
		expect(page.text).toContain(`/lotsen/neu?material=${id}`);
		const form = await olena.get(`/lotsen/neu?material=${id}`);
		expect(form.text).toContain(`Zum Material: [Blatt \\[1\\] für \\*alle\\*](/materialien/${id}`);
		// Nobody learns a title by counting numbers up.
		expect((await dilek.get(`/gemeinsam/neu?material=${id}`)).text).not.toContain("Blatt [1]");
	});

	it("are paged, and cost few rows, however many there are", async () => {
		const id = await shared(petra, { audience: "members" });
		const thread = await begin(petra, "lotsen", `[Link](/materialien/${id})`);
		for (let index = 0; index < 40; index += 1)
			await petra.post(`/themen/${thread}/antworten`, {
				body: `[Link ${index}](/materialien/${id})`,
				formular: `u${index}`,
			});
		const page = await olena.get(`/materialien/${id}`);
		expect(page.cost.trips).toBe(2);
		expect(page.cost.read).toBeLessThanOrEqual(80);
		let path: string | null = `/materialien/${id}/beitraege`;
		let count = 0;
		while (path !== null) {
			const list: Answer = await olena.get(path);
			expect(list.cost.read).toBeLessThanOrEqual(80);
			count += [...list.text.matchAll(/#beitrag-\d+"/g)].length;
			path = /href="([^"]*)" rel="next"/.exec(list.text)?.[1] ?? null;
		}
		expect(count).toBe(41);
	});
});
