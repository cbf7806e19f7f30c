// A question's answer, thanks, and one's own list.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../src/db/clock.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let samuel: Browser;
let thread = 0;

const postOf = (source: string) => one<number>("SELECT id FROM posts WHERE source = ?", source).then(Number);

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	petra = await as("petra");
	olena = await as("olena");
	markus = await as("markus");
	samuel = await as("samuel");
	const { location } = await petra.post("/lotsen/neu", {
		kind: "frage",
		title: "Was hilft gegen Sprachbarrieren?",
		body: "Frage",
		topics: [],
	});
	thread = Number(/\d+/.exec(location)?.[0]);
	await olena.post(`/themen/${thread}/antworten`, { body: "Antwort eins" });
	await markus.post(`/themen/${thread}/antworten`, { body: "Antwort zwei" });
});

describe("the answer to a question", () => {
	it("is chosen by the asker, stands under the question and marks it as solved", async () => {
		expect((await petra.get(`/themen/${thread}`)).text).toContain("offen");
		const id = await postOf("Antwort eins");
		expect((await petra.post(`/beitraege/${id}/hilfreich`, {})).status).toBe(303);
		const page = await olena.get(`/themen/${thread}`);
		expect(page.text).toContain("Hilfreichste Antwort");
		expect(page.text).toContain("Stand: November 2026");
		expect(page.text.split("<p>Antwort eins</p>").length).toBe(3);
		expect((await olena.get("/lotsen")).text).toContain("gelöst");
	});

	it("is chosen by nobody but the asker and the Fachstelle", async () => {
		const id = await postOf("Antwort zwei");
		expect((await olena.post(`/beitraege/${id}/hilfreich`, {})).status).toBe(403);
		expect((await samuel.post(`/beitraege/${id}/hilfreich`, {})).status).toBe(403);
		expect((await markus.post(`/beitraege/${id}/hilfreich`, {})).status).toBe(303);
		expect(await one("SELECT accepted_post_id FROM threads WHERE id = ?", thread)).toBe(id);
	});

	it("is taken back only as long as it is the answer: a newer choice stays", async () => {
		const [first, second] = [await postOf("Antwort eins"), await postOf("Antwort zwei")];
		await petra.post(`/beitraege/${first}/hilfreich/zurueck`, {});
		expect(await one("SELECT accepted_post_id FROM threads WHERE id = ?", thread)).toBe(second);
		await petra.post(`/beitraege/${second}/hilfreich/zurueck`, {});
		expect(await one("SELECT accepted_post_id FROM threads WHERE id = ?", thread)).toBeNull();
		expect((await olena.get(`/themen/${thread}`)).text).not.toContain("Hilfreichste Antwort</h2>");
	});

	it("chosen twice, or by two at once, is one answer", async () => {
		const [first, second] = [await postOf("Antwort eins"), await postOf("Antwort zwei")];
		await Promise.all([
			petra.post(`/beitraege/${first}/hilfreich`, {}),
			petra.post(`/beitraege/${first}/hilfreich`, {}),
			markus.post(`/beitraege/${second}/hilfreich`, {}),
		]);
		const accepted = await one<number>("SELECT accepted_post_id FROM threads WHERE id = ?", thread);
		expect([first, second]).toContain(accepted);
		expect((await olena.get(`/themen/${thread}`)).text.split("Hilfreichste Antwort").length).toBe(3);
		await petra.post(`/beitraege/${first}/hilfreich`, {});
	});

	it("can't be the question itself, nor stand under an experience", async () => {
		const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ? AND path = ''", thread);
		expect((await petra.post(`/beitraege/${opening}/hilfreich`, {})).status).toBe(403);
		const { location } = await petra.post("/lotsen/neu", {
			kind: "erfahrung",
			title: "Unser Sommerfest",
			body: "So war es",
		});
		const other = Number(/\d+/.exec(location)?.[0]);
		await olena.post(`/themen/${other}/antworten`, { body: "Schön!" });
		expect((await petra.post(`/beitraege/${await postOf("Schön!")}/hilfreich`, {})).status).toBe(403);
	});

	it("that is removed opens the question again", async () => {
		const id = await postOf("Antwort eins");
		await olena.post(`/beitraege/${id}/entfernen`, {});
		expect(await one("SELECT accepted_post_id FROM threads WHERE id = ?", thread)).toBeNull();
		await olena.post(`/beitraege/${id}/wiederherstellen`, {});
		await petra.post(`/beitraege/${id}/hilfreich`, {});
	});

	it("may be doubted after a year by anybody who reads it, and the Fachstelle says that it holds", async () => {
		await olena.post(`/themen/${thread}/zweifel`, {});
		expect(await one("SELECT doubted_at FROM threads WHERE id = ?", thread)).toBeNull();
		pass(370 * DAY);
		petra = await as("petra");
		olena = await as("olena");
		markus = await as("markus");
		samuel = await as("samuel");
		expect((await samuel.get(`/themen/${thread}`)).text).toContain("Stimmt das noch?");
		await samuel.post(`/themen/${thread}/zweifel`, {});
		expect((await markus.get("/moderation")).text).toContain("Was hilft gegen Sprachbarrieren?");
		expect((await olena.post(`/themen/${thread}/stimmt`, {})).status).toBe(403);
		await markus.post(`/themen/${thread}/stimmt`, {});
		const page = await olena.get(`/themen/${thread}`);
		expect(page.text).toContain("Stand: November 2027");
		expect(page.text).not.toContain("Stimmt das noch?");
		expect((await markus.get("/moderation")).text).not.toContain("Was hilft gegen Sprachbarrieren?");
	});
});

describe("thanks", () => {
	it("are said with one word; the author alone sees from whom", async () => {
		const id = await postOf("Antwort zwei");
		await petra.post(`/beitraege/${id}/danke`, {});
		await petra.post(`/beitraege/${id}/danke`, {});
		await olena.post(`/beitraege/${id}/danke`, {});
		expect(await one("SELECT count(*) FROM thanks WHERE post_id = ?", id)).toBe(2);
		expect((await markus.get(`/themen/${thread}`)).text).toContain("Danke von 2 Menschen");
		const names = await markus.get(`/beitraege/${id}/danke`);
		expect(names.text).toContain("Petra Lindner");
		expect(names.text).toContain("Olena Kovalenko");
		const other = await olena.get(`/themen/${thread}`);
		expect(other.text).not.toContain("Danke von");
		expect(other.text).toContain("Danke gesagt");
		expect((await olena.get(`/beitraege/${id}/danke`)).status).toBe(403);
	});

	it("can be taken back, and not be said to oneself or for what was removed", async () => {
		const id = await postOf("Antwort zwei");
		await olena.post(`/beitraege/${id}/danke/zurueck`, {});
		expect(await one("SELECT thanked_by FROM posts WHERE id = ?", id)).toBe("[6]");
		expect((await markus.post(`/beitraege/${id}/danke`, {})).status).toBe(403);
		await markus.post(`/beitraege/${id}/entfernen`, {});
		expect((await olena.post(`/beitraege/${id}/danke`, {})).status).toBe(403);
		await markus.post(`/beitraege/${id}/wiederherstellen`, {});
	});

	it("come back as the post itself with htmx", async () => {
		const id = await postOf("Antwort zwei");
		const part = await olena.post(`/beitraege/${id}/danke`, {}, { htmx: true });
		expect(part.headers.get("HX-Retarget")).toBe(`#stelle-${id}`);
		expect(part.text).toContain('aria-pressed="true"');
		expect(part.text).not.toContain("<html");
	});
});

describe("names", () => {
	it("beside the answer, thanks and kept posts lead to the people whom the viewer may know", async () => {
		const id = await postOf("Antwort eins");
		await samuel.post(`/beitraege/${id}/merken`, {});
		await petra.post(`/beitraege/${id}/danke`, {});
		const author = await one<number>("SELECT author_id FROM posts WHERE id = ?", id);
		const thankful = await one<number>("SELECT author_id FROM posts WHERE source = 'Frage'");
		const link = (person: number | null) => `<a class="person" href="/mitglieder/${person}"`;
		const answer = async () => {
			const { text } = await samuel.get(`/themen/${thread}`);
			return /class="[^"]*answer[\s\S]*?<\/section>/.exec(text)?.[0] ?? text;
		};
		expect(await answer()).toContain(link(author));
		expect((await samuel.get("/merkliste")).text).toContain(link(author));
		expect((await olena.get(`/beitraege/${id}/danke`)).text).toContain(link(thankful));
		await env.DB.prepare("UPDATE members SET state = 'suspended' WHERE id IN (?, ?)").bind(author, thankful).run();
		expect(await answer()).not.toContain(link(author));
		const kept = await samuel.get("/merkliste");
		expect(kept.text).not.toContain(link(author));
		expect(kept.text).toContain("<bdi>Olena Kovalenko</bdi>");
		await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(author).run();
		expect((await olena.get(`/beitraege/${id}/danke`)).text).not.toContain(link(thankful));
		await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(thankful).run();
		await petra.post(`/beitraege/${id}/danke/zurueck`, {});
		await samuel.post(`/beitraege/${id}/merken/zurueck`, {});
	});
});

describe("one's own list", () => {
	it("keeps posts with a note, for oneself alone", async () => {
		const id = await postOf("Antwort eins");
		expect((await samuel.get("/merkliste")).text).toContain("Ihre Merkliste ist leer.");
		await samuel.post(`/beitraege/${id}/merken`, {});
		await samuel.post(`/beitraege/${id}/merken`, {});
		await samuel.post(`/beitraege/${id}/merken/notiz`, { notiz: "Quittenmus" });
		const list = await samuel.get("/merkliste");
		expect(list.text.split("Antwort eins").length).toBe(2);
		expect(list.text).toContain('value="Quittenmus"');
		expect((await petra.get("/merkliste")).text).not.toContain("Quittenmus");
		expect((await petra.get(`/themen/${thread}`)).text).not.toContain("Quittenmus");
		expect((await samuel.get(`/themen/${thread}`)).text).toContain("Gemerkt");
	});

	it("gives a post back with one tap, and shows no words of a removed one", async () => {
		const id = await postOf("Antwort eins");
		await olena.post(`/beitraege/${id}/entfernen`, {});
		const list = await samuel.get("/merkliste");
		expect(list.text).not.toContain("Antwort eins");
		expect(list.text).toContain("Dieser Beitrag wurde entfernt.");
		await olena.post(`/beitraege/${id}/wiederherstellen`, {});
		expect((await samuel.post(`/beitraege/${id}/merken/zurueck`, { von: "liste" })).location).toBe("/merkliste");
		expect((await samuel.get("/merkliste")).text).toContain("Ihre Merkliste ist leer.");
	});

	it("loses what one may no longer read", async () => {
		const id = await postOf("Antwort eins");
		await samuel.post(`/beitraege/${id}/merken`, {});
		await env.DB.prepare(
			"UPDATE memberships SET level = 0 WHERE member_id = (SELECT member_id FROM accounts WHERE email = 'samuel.tesfay@verein.example') AND space_id = 'lotsen'",
		).run();
		expect((await samuel.get("/merkliste")).text).not.toContain("Antwort eins");
	});
});
