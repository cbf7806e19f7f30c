// Mentions: found among the readers of the space and nobody else, new for those who are meant, offered while one types.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { MINUTE } from "../src/db/clock.ts";
import { sortKey } from "../src/text/folding.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { insert, plantMembers } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let thread = 0;

const XSS = `Xenia <img src=x onerror=alert(1)> "Test"`;

const mentioned = async (source: string) =>
	JSON.parse((await one<string>("SELECT mentioned FROM posts WHERE source = ?", source)) ?? "null") as number[] | null;
const unread = (who: Parameters<typeof personId>[0], space = "lotsen") =>
	one<number>("SELECT unread FROM memberships WHERE member_id = ? AND space_id = ?", personId(who), space);
const reading = (who: Parameters<typeof personId>[0], id = thread) =>
	env.DB.prepare("SELECT seen_seq, seen_more, unread_since, called FROM readings WHERE member_id = ? AND thread_id = ?")
		.bind(personId(who), id)
		.first<{ seen_seq: number; seen_more: string; unread_since: string | null; called: string | null }>();
const reply = (browser: Browser, body: string) => browser.post(`/themen/${thread}/antworten`, { body, formular: body });
const tickOff = (browser: Browser) => browser.post(`/themen/${thread}/gelesen`, { seqs: "1,2,3,4,5,6,7,8,9,10,11,12" });

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await insert(env.DB, "members", [
		{ id: 900, name: XSS, sort_key: sortKey(XSS), role: "lotsin", state: "active", created_at: clock().toISOString() },
		{ id: 901, name: "Olena Kovalenko", sort_key: "olena kovalenko", role: "lotsin", state: "active", created_at: "" },
		{ id: 902, name: "Nora Gesperrt", sort_key: "nora gesperrt", role: "lotsin", state: "suspended", created_at: "" },
		{ id: 903, name: "Nora Nurblau", sort_key: "nora nurblau", role: "lotsin", state: "active", created_at: "" },
	]);
	await insert(env.DB, "memberships", [
		{ member_id: 900, space_id: "lotsen", level: 1 },
		{ member_id: 901, space_id: "lotsen", level: 2 },
		{ member_id: 902, space_id: "lotsen", level: 2 },
		{ member_id: 903, space_id: "lotsen", level: 0 },
		{ member_id: 903, space_id: "gemeinsam", level: 2 },
	]);
	petra = await as("petra");
	olena = await as("olena");
	markus = await as("markus");
	const { location } = await petra.post("/lotsen/neu", { kind: "frage", title: "Wer kennt sich aus?", body: "Frage" });
	thread = Number(/\d+/.exec(location)?.[0]);
});

describe("a name after an at sign", () => {
	it("means everybody of that name who reads the space, and stands out on the page", async () => {
		await reply(petra, "Frag mal @Olena Kovalenko, sie weiß das.");
		expect(await mentioned("Frag mal @Olena Kovalenko, sie weiß das.")).toEqual([personId("olena"), 901]);
		const page = await olena.get(`/themen/${thread}`);
		expect(page.text).toContain('Frag mal <span class="mention">@Olena Kovalenko</span>, sie weiß das.');
		expect((await olena.get("/lotsen")).text).toContain("Sie wurden erwähnt");
		expect((await olena.get("/")).text).toContain("Sie wurden erwähnt");
		await tickOff(olena);
		expect((await olena.get("/lotsen")).text).not.toContain("Sie wurden erwähnt");
	});

	it("is found in an opening post too, and costs a round trip only where there is an at sign", async () => {
		const { location, cost } = await petra.post("/lotsen/neu", {
			kind: "erfahrung",
			title: "Danke für die Hilfe",
			body: "Danke @Markus Roth und @Dilek Aydin",
		});
		const plain = await petra.post("/lotsen/neu", { kind: "erfahrung", title: "Danke allen hier", body: "Danke" });
		expect([cost.trips, plain.cost.trips]).toEqual([3, 2]);
		const id = Number(/\d+/.exec(location)?.[0]);
		expect(JSON.parse((await one<string>("SELECT mentioned FROM posts WHERE thread_id = ?", id)) ?? "")).toEqual([
			personId("markus"),
			personId("dilek"),
		]);
		expect((await reading("markus", id))?.called).toBe("erwaehnt");
	});

	it("is a plain word if the person can't read the space, is suspended, waits, or isn't there at all", async () => {
		for (const name of ["Nora Nurblau", "Nora Gesperrt", "Niemand Nirgends"]) {
			const body = `Was meint @${name} dazu?`;
			await reply(petra, body);
			expect(await mentioned(body), name).toEqual([]);
			expect(await one("SELECT html FROM posts WHERE source = ?", body)).toBe(`<p>${body}</p>\n`);
		}
		expect(await one("SELECT count(*) FROM readings WHERE member_id IN (902, 903)")).toBe(0);
	});

	it("follows the rights: who loses the space is found no more, who gets it is", async () => {
		const set = (level: number) =>
			env.DB.prepare("UPDATE memberships SET level = ? WHERE member_id = 903 AND space_id = 'lotsen'")
				.bind(level)
				.run();
		await set(1);
		await reply(petra, "Erst @Nora Nurblau");
		expect(await mentioned("Erst @Nora Nurblau")).toEqual([903]);
		await set(0);
		await reply(petra, "Dann @Nora Nurblau");
		expect(await mentioned("Dann @Nora Nurblau")).toEqual([]);
		await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = 902").run();
		await reply(petra, "Wieder da: @Nora Gesperrt");
		expect(await mentioned("Wieder da: @Nora Gesperrt")).toEqual([902]);
		await env.DB.prepare("UPDATE members SET state = 'suspended' WHERE id = 902").run();
		await expectNamesTrue();
	});

	it("written into the row by hand gives nothing to somebody without access", async () => {
		await env.DB.prepare(
			`INSERT INTO posts (thread_id, space_id, author_id, seq, depth, path, language, source, html, renderer, mentioned, form_key, created_at)
			SELECT id, space_id, author_id, last_seq + 1, 1, printf('%05x', last_seq + 1), 'de', 'heimlich', '', 1, '[902,903]', 'heimlich', created_at FROM threads WHERE id = ?`,
		)
			.bind(thread)
			.run();
		expect(await one("SELECT count(*) FROM readings WHERE member_id IN (902, 903) AND unread_since IS NOT NULL")).toBe(
			0,
		);
		await env.DB.prepare("DELETE FROM posts WHERE source = 'heimlich'").run();
		await env.DB.prepare("UPDATE threads SET last_seq = last_seq - 1, replies = replies - 1 WHERE id = ?")
			.bind(thread)
			.run();
	});
});

describe("an edit that adds a mention", () => {
	it("makes that post new for the person, and nothing else", async () => {
		await reply(petra, "Ein Satz ohne Namen");
		const id = await one<number>("SELECT id FROM posts WHERE source = 'Ein Satz ohne Namen'");
		const seq = await one<number>("SELECT seq FROM posts WHERE id = ?", Number(id));
		await reply(petra, "Noch eine Antwort danach");
		await tickOff(olena);
		await tickOff(olena);
		const before = Number(await unread("olena"));
		pass(10 * MINUTE);
		await petra.post(`/beitraege/${id}/bearbeiten`, { body: "Ein Satz für @Olena Kovalenko", version: "1" });
		expect(await unread("olena")).toBe(before + 1);
		expect(await reading("olena")).toMatchObject({ seen_seq: Number(seq) - 1, called: "erwaehnt" });
		const page = await olena.get("/lotsen?ansicht=ungelesen");
		expect(page.text).toContain("1 neu");
		await olena.post(`/themen/${thread}/gelesen`, { seqs: String(seq) });
		expect(await reading("olena")).toMatchObject({ unread_since: null, called: null });
		expect(await unread("olena")).toBe(before);
		// The same mention once more is nothing new.
		await petra.post(`/beitraege/${id}/bearbeiten`, { body: "Ein anderer Satz für @Olena Kovalenko", version: "2" });
		expect(await unread("olena")).toBe(before);
	});

	it("keeps what else is new for the person", async () => {
		const id = await one<number>("SELECT id FROM posts WHERE source = 'Noch eine Antwort danach'");
		const seq = Number(await one<number>("SELECT seq FROM posts WHERE id = ?", Number(id)));
		await reply(petra, "Neu für alle");
		const last = Number(await one<number>("SELECT last_seq FROM threads WHERE id = ?", thread));
		await petra.post(`/beitraege/${id}/bearbeiten`, { body: "Jetzt mit @Olena Kovalenko", version: "1" });
		const row = await reading("olena");
		const seen = new Set(JSON.parse(row?.seen_more ?? "[]") as number[]);
		const fresh = Array.from({ length: last }, (_, index) => index + 1).filter(
			(number) => number > (row?.seen_seq ?? 0) && !seen.has(number),
		);
		expect(fresh).toEqual([seq, last]);
	});

	it("by two people at once, and sent twice, counts once", async () => {
		await tickOff(olena);
		await olena.post(`/themen/${thread}/gelesen`, {
			seqs: Array.from({ length: 40 }, (_, index) => index + 1).join(","),
		});
		const before = Number(await unread("olena"));
		const body = "Zugleich @Olena Kovalenko";
		await Promise.all([reply(petra, body), reply(petra, body), reply(markus, `${body}?`), reply(petra, `${body}!`)]);
		expect(await one("SELECT count(*) FROM posts WHERE source = ?", body)).toBe(1);
		expect(await unread("olena")).toBe(before + 1);
	});
});

describe("suggestions", () => {
	const offered = (text: string) => [...text.matchAll(/data-mention="([^"]*)"/g)].map((match) => match[1]);

	it("are people who read the space, by the beginning of any of their names, without oneself", async () => {
		expect(offered((await petra.get("/lotsen/nennen?q=ole")).text)).toEqual(["Olena Kovalenko", "Olena Kovalenko"]);
		expect(offered((await petra.get("/lotsen/nennen?q=Kov")).text)).toHaveLength(2);
		expect(offered((await petra.get("/lotsen/nennen?q=olena+k")).text)).toHaveLength(2);
		expect(offered((await petra.get("/lotsen/nennen?q=d%C4%B1lek")).text)).toEqual(["Dilek Aydın"]);
		expect(offered((await petra.get("/lotsen/nennen?q=petra")).text)).toEqual([]);
		expect(offered((await petra.get("/lotsen/nennen?q=o")).text)).toEqual([]);
		expect(offered((await petra.get("/lotsen/nennen?q=%25%25")).text)).toEqual([]);
	});

	it("are never people without access, nor for people without access", async () => {
		expect(offered((await petra.get("/lotsen/nennen?q=nora")).text)).toEqual([]);
		expect(offered((await petra.get("/gemeinsam/nennen?q=nora")).text)).toEqual(["Nora Nurblau"]);
		expect((await olena.get("/mo/nennen?q=sa")).status).toBe(404);
		expect((await olena.get("/mo/nennen?q=sa")).text).not.toContain("Samuel");
	});

	it("show a name as it is, and never as code", async () => {
		const page = await petra.get("/lotsen/nennen?q=xenia");
		expect(page.text).toContain("Xenia &lt;img src=x onerror=alert(1)&gt; &quot;Test&quot;");
		expect(page.text).not.toContain("<img");
		expect(offered(page.text)).toEqual(["Xenia img src x onerror alert 1 Test"]);
		const odd = await petra.get(`/lotsen/nennen?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
		expect(odd.text).not.toContain("<script>alert");
	});

	it("cost the same however many there are", async () => {
		await plantMembers(env.DB, 1_500, "lotsen", 2, clock());
		await expectNamesTrue();
		for (const query of ["pe", "person", "person 1", "ol"]) {
			const page = await petra.get(`/lotsen/nennen?q=${encodeURIComponent(query)}`);
			expect(page.cost.trips).toBe(2);
			expect(page.cost.read, query).toBeLessThanOrEqual(30);
		}
		expect(offered((await petra.get("/lotsen/nennen?q=person")).text)).toHaveLength(8);
	});
});

/** The names by which people are found are those of the people who can read. */
async function expectNamesTrue(): Promise<void> {
	const all = async (table: string) =>
		(await env.DB.prepare(`SELECT space_id, text, member_id, whole FROM ${table} ORDER BY 1, 2, 3`).all()).results;
	expect(await all("mention_names")).toEqual(await all("readers_by_name"));
}
