// Writing: begin, reply anywhere in the tree, edit with a history, remove and put back.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { findRecipients } from "../src/access/viewer.ts";
import { openWindow } from "../src/access/window.ts";
import { MINUTE } from "../src/db/clock.ts";
import { openDatabase } from "../src/db/database.ts";
import { restore } from "../src/posts/store.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let samuel: Browser;
let thread = 0;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, samuel] = await Promise.all([as("petra"), as("olena"), as("markus"), as("samuel")]);
	const answer = await petra.post("/lotsen/neu", {
		kind: "frage",
		title: "  Wie gewinnt ihr   neue Lots*innen? ",
		body: "Erster Absatz mit *Betonung*.\r\n\r\n- eins\r\n- zwei",
		topics: ["gewinnen", "rolle", "gewinnen"],
	});
	thread = Number(/^\/themen\/(\d+)-wie-gewinnt-ihr-neue-lots-innen$/.exec(answer.location)?.[1]);
});

const postOf = (source: string) => one<number>("SELECT id FROM posts WHERE source = ?", source).then(Number);

describe("a discussion", () => {
	it("is begun by somebody who may write in the space", async () => {
		expect(thread).toBeGreaterThan(0);
		const page = await petra.get(`/themen/${thread}`);
		expect(page.text).toContain("<em>Betonung</em>");
		expect(page.text).toContain("<li>eins</li>");
		expect(await one("SELECT title FROM threads WHERE id = ?", thread)).toBe("Wie gewinnt ihr neue Lots*innen?");
		expect(await one("SELECT topics FROM threads WHERE id = ?", thread)).toBe('["gewinnen","rolle"]');
		expect(await one("SELECT source FROM posts WHERE thread_id = ?", thread)).toBe(
			"Erster Absatz mit *Betonung*.\n\n- eins\n- zwei",
		);
	});

	it("stands in the list of its space, among the unanswered, under its topic and its kind", async () => {
		for (const path of [
			"/lotsen",
			"/lotsen?ansicht=unbeantwortet",
			"/lotsen?ansicht=alle",
			"/lotsen?thema=rolle",
			"/lotsen?art=frage",
			"/lotsen?art=frage&thema=rolle",
		])
			expect((await olena.get(path)).text, path).toContain("Wie gewinnt ihr neue Lots*innen?");
		for (const path of ["/lotsen?thema=einsatz", "/lotsen?art=erfahrung", "/gemeinsam"])
			expect((await olena.get(path)).text, path).not.toContain("Wie gewinnt ihr neue Lots*innen?");
	});

	it("can't be begun by somebody who only reads there", async () => {
		expect((await samuel.get("/lotsen/neu")).status).toBe(403);
		expect(
			(await samuel.post("/lotsen/neu", { kind: "frage", title: "Darf ich das fragen?", body: "Nein" })).status,
		).toBe(403);
		const page = await samuel.get(`/themen/${thread}`);
		expect(page.status).toBe(200);
		expect(page.text).not.toContain("<textarea");
		expect((await samuel.post(`/themen/${thread}/antworten`, { body: "Nein" })).status).toBe(403);
	});
});

describe("replies", () => {
	it("answer the discussion or any post in it, and stand in the order of the tree", async () => {
		await olena.post(`/themen/${thread}/antworten`, { body: "A" });
		await markus.post(`/themen/${thread}/antworten`, { body: "B" });
		await petra.post(`/themen/${thread}/antworten?auf=${await postOf("A")}`, { body: "A1" });
		await olena.post(`/themen/${thread}/antworten?auf=${await postOf("A1")}`, { body: "A1a" });
		await markus.post(`/themen/${thread}/antworten?auf=${await postOf("A")}`, { body: "A2" });
		const page = await petra.get(`/themen/${thread}`);
		expect([...page.text.matchAll(/<p>(A|B|A1|A1a|A2)<\/p>/g)].map((match) => match[1])).toEqual([
			"A",
			"A1",
			"A1a",
			"A2",
			"B",
		]);
		expect(page.text).toContain("5 Antworten");
		expect(page.text).toContain("Antwort auf Petra Lindner");
	});

	it("to the opening post are replies to the discussion", async () => {
		const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ? AND path = ''", thread);
		await olena.post(`/themen/${thread}/antworten?auf=${opening}`, { body: "auf den Anfang" });
		expect(await one("SELECT depth FROM posts WHERE source = 'auf den Anfang'")).toBe(1);
	});

	it("can't be hung under a post of another discussion", async () => {
		const { location } = await petra.post("/lotsen/neu", { kind: "erfahrung", title: "Etwas anderes", body: "Text" });
		const other = Number(/\d+/.exec(location)?.[0]);
		expect((await petra.post(`/themen/${other}/antworten?auf=${await postOf("A")}`, { body: "verirrt" })).status).toBe(
			404,
		);
	});

	it("lead without JavaScript to their place, and come as a part with htmx", async () => {
		const plain = await olena.post(`/themen/${thread}/antworten`, { body: "ohne JavaScript" });
		const id = await postOf("ohne JavaScript");
		expect([plain.status, plain.location]).toEqual([
			303,
			`/themen/${thread}-wie-gewinnt-ihr-neue-lots-innen?beitrag=${id}#beitrag-${id}`,
		]);
		const part = await olena.post(`/themen/${thread}/antworten`, { body: "mit htmx" }, { htmx: true });
		expect(part.status).toBe(200);
		expect(part.headers.get("HX-Retarget")).toBe("#antworten");
		expect(part.text).not.toContain("<html");
		expect(part.text).toContain("mit htmx");
		expect(part.text).toContain('hx-swap-oob="true"');
	});

	it("take their question off the list of the unanswered, unless the asker answers alone", async () => {
		expect((await olena.get("/lotsen?ansicht=unbeantwortet")).text).not.toContain("Wie gewinnt ihr neue");
		const { location } = await petra.post("/lotsen/neu", {
			kind: "frage",
			title: "Antwortet mir jemand?",
			body: "Text",
		});
		const id = Number(/\d+/.exec(location)?.[0]);
		await petra.post(`/themen/${id}/antworten`, { body: "Ich ergänze." });
		expect((await olena.get("/lotsen?ansicht=unbeantwortet")).text).toContain("Antwortet mir jemand?");
		await olena.post(`/themen/${id}/antworten`, { body: "Ja, ich." });
		expect((await olena.get("/lotsen?ansicht=unbeantwortet")).text).not.toContain("Antwortet mir jemand?");
		await olena.post(`/beitraege/${await postOf("Ja, ich.")}/entfernen`, {});
		expect((await olena.get("/lotsen?ansicht=unbeantwortet")).text).toContain("Antwortet mir jemand?");
	});
});

describe("editing", () => {
	it("leaves no mark within five minutes, and a mark with a history afterwards", async () => {
		await olena.post(`/themen/${thread}/antworten`, { body: "Tippfeler" });
		const id = await postOf("Tippfeler");
		const form = await olena.get(`/beitraege/${id}/bearbeiten`);
		expect(form.text).toContain("Tippfeler</textarea>");
		await olena.post(`/beitraege/${id}/bearbeiten`, { body: "Tippfehler", version: "1" });
		expect(await one("SELECT edited_at FROM posts WHERE id = ?", id)).toBeNull();
		pass(6 * MINUTE);
		const answer = await olena.post(`/beitraege/${id}/bearbeiten`, { body: "Ganz neu", version: "2" });
		expect(answer.status).toBe(303);
		const page = await petra.get(`/themen/${thread}?beitrag=${id}`);
		expect(page.text).toContain("Ganz neu");
		expect(page.text).toContain("bearbeitet");
		expect(page.text).not.toContain(`/beitraege/${id}/verlauf`);
		const history = await olena.get(`/beitraege/${id}/verlauf`);
		expect(history.text).toContain("Tippfeler");
		expect(history.text).toContain("Tippfehler");
		expect((await petra.get(`/beitraege/${id}/verlauf`)).status).toBe(403);
		expect((await markus.get(`/beitraege/${id}/verlauf`)).text).toContain("Tippfeler");
	});

	it("of somebody else's post is refused, also for the Fachstelle", async () => {
		const id = await postOf("Ganz neu");
		for (const browser of [petra, markus]) {
			expect((await browser.get(`/beitraege/${id}/bearbeiten`)).status).toBe(403);
			expect((await browser.post(`/beitraege/${id}/bearbeiten`, { body: "fremd" })).status).toBe(403);
		}
	});

	it("at two places at once loses neither text", async () => {
		const id = await postOf("Ganz neu");
		const answers = await Promise.all([
			olena.post(`/beitraege/${id}/bearbeiten`, { body: "vom Telefon", version: "3" }),
			olena.post(`/beitraege/${id}/bearbeiten`, { body: "vom Rechner", version: "3" }),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
		const refused = answers.find(({ status }) => status === 409);
		expect(refused?.text).toContain("vom Telefon");
		expect(refused?.text).toContain("vom Rechner");
		expect(refused?.text).toContain('name="version" value="4"');
	});

	it("changes the heading of a discussion with its opening post", async () => {
		const id = await one<number>("SELECT id FROM posts WHERE thread_id = ? AND path = ''", thread);
		expect(
			(await petra.post(`/beitraege/${id}/bearbeiten`, { title: "kurz", body: "Text", version: "1" })).status,
		).toBe(422);
		const answer = await petra.post(`/beitraege/${id}/bearbeiten`, {
			title: "Wie gewinnt ihr Lots*innen auf dem Land?",
			body: "Neuer Text",
			version: "1",
		});
		expect(answer.location).toBe(`/themen/${thread}-wie-gewinnt-ihr-lots-innen-auf-dem-land`);
		expect((await olena.get("/lotsen")).text).toContain("Wie gewinnt ihr Lots*innen auf dem Land?");
		expect((await petra.get(`/beitraege/${id}/verlauf`)).text).toContain("Wie gewinnt ihr neue Lots*innen?");
	});
});

describe("removing", () => {
	it("leaves a note in place and can be undone by the author", async () => {
		const id = await postOf("A1");
		const before = await one("SELECT replies FROM threads WHERE id = ?", thread);
		expect((await petra.get(`/beitraege/${id}/entfernen`)).text).toContain("rückgängig");
		await petra.post(`/beitraege/${id}/entfernen`, {});
		const page = await olena.get(`/themen/${thread}`);
		expect(page.text).toContain("von der Person entfernt");
		expect(page.text).not.toContain("<p>A1</p>");
		expect(page.text).toContain("<p>A1a</p>");
		expect(await one("SELECT replies FROM threads WHERE id = ?", thread)).toBe(Number(before) - 1);
		expect((await olena.post(`/beitraege/${id}/wiederherstellen`, {})).status).toBe(403);
		await petra.post(`/beitraege/${id}/wiederherstellen`, {});
		expect((await olena.get(`/themen/${thread}`)).text).toContain("<p>A1</p>");
		expect(await one("SELECT replies FROM threads WHERE id = ?", thread)).toBe(before);
	});

	it("whose words are gone with their author offers nobody to put it back", async () => {
		await olena.post(`/themen/${thread}/antworten`, { body: "Geht mit dem Konto" });
		const id = await postOf("Geht mit dem Konto");
		const restore = `/beitraege/${id}/wiederherstellen`;
		await markus.post(`/beitraege/${id}/entfernen`, { reason: "Daten einer Ratsuchenden" });
		expect((await markus.get(`/themen/${thread}?beitrag=${id}`)).text).toContain(restore);
		await env.DB.prepare("UPDATE posts SET source = '', html = '' WHERE id = ?").bind(id).run();
		for (const who of [markus, olena]) {
			const page = await who.get(`/themen/${thread}?beitrag=${id}`);
			expect(page.text).toContain(`id="beitrag-${id}"`);
			expect(page.text).not.toContain(restore);
			expect((await who.post(restore, {})).status).toBe(403);
		}
	});

	it("by the Fachstelle takes a reason that everybody reads, and the author can't undo it", async () => {
		const id = await postOf("A1");
		expect((await markus.post(`/beitraege/${id}/entfernen`, { reason: " " })).status).toBe(422);
		await markus.post(`/beitraege/${id}/entfernen`, { reason: "Daten einer Ratsuchenden" });
		const page = await olena.get(`/themen/${thread}`);
		expect(page.text).toContain("Die Fachstelle hat diesen Beitrag entfernt.");
		expect(page.text).toContain("Daten einer Ratsuchenden");
		expect((await petra.post(`/beitraege/${id}/wiederherstellen`, {})).status).toBe(403);
		await markus.post(`/beitraege/${id}/wiederherstellen`, {});
	});

	it("is put back only by whoever has the right at the moment of writing", async () => {
		const id = await postOf("A1");
		await markus.post(`/beitraege/${id}/entfernen`, { reason: "Daten einer Ratsuchenden" });
		const database = openDatabase(env.DB, null);
		const entries = () => one("SELECT count(*) FROM log WHERE post_id = ?", id);
		const before = await entries();
		for (const person of ["olena", "petra", "samuel"] as const) {
			const [recipient] = await findRecipients(database, [personId(person)]);
			const window = openWindow(database, recipient?.viewer ?? { kind: "guest" });
			await restore(window, id, personId(person), clock().toISOString());
		}
		expect(await one("SELECT removed_at IS NOT NULL FROM posts WHERE id = ?", id)).toBe(1);
		expect(await entries()).toBe(before);
		await markus.post(`/beitraege/${id}/wiederherstellen`, {});
		expect(await one("SELECT removed_at IS NULL FROM posts WHERE id = ?", id)).toBe(1);
	});

	it("of somebody else's post is refused to members", async () => {
		const id = await postOf("A1");
		expect((await olena.post(`/beitraege/${id}/entfernen`, { reason: "gefällt mir nicht" })).status).toBe(403);
	});

	it("of a lonely opening post takes the discussion off the lists; with replies it stays without its heading", async () => {
		const { location } = await petra.post("/gemeinsam/neu", {
			kind: "frage",
			title: "Versehentlich hier gelandet",
			body: "Text",
		});
		const id = Number(/\d+/.exec(location)?.[0]);
		const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ?", id);
		await petra.post(`/beitraege/${opening}/entfernen`, {});
		for (const path of ["/gemeinsam", "/gemeinsam?ansicht=alle", "/gemeinsam?ansicht=unbeantwortet"])
			expect((await olena.get(path)).text).not.toContain("Versehentlich hier");
		expect((await olena.get(`/themen/${id}`)).text).not.toContain("Versehentlich hier");
		await petra.post(`/beitraege/${opening}/wiederherstellen`, {});
		expect((await olena.get("/gemeinsam")).text).toContain("Versehentlich hier");
	});
});

describe("a link to a post", () => {
	it("leads to its page in the discussion", async () => {
		const id = await postOf("A2");
		expect((await olena.get(`/beitraege/${id}`)).location).toContain(`?beitrag=${id}#beitrag-${id}`);
		expect((await samuel.get(`/beitraege/${id}`)).status).toBe(303);
	});
});

describe("two at once", () => {
	const begin = async (title: string): Promise<{ id: number; reply: number }> => {
		const { location } = await petra.post("/lotsen/neu", { kind: "frage", title, body: "Frage" });
		const id = Number(/\d+/.exec(location)?.[0]);
		const answer = await olena.post(`/themen/${id}/antworten`, { body: `Antwort auf ${title}` });
		return { id, reply: Number(/beitrag-(\d+)$/.exec(answer.location)?.[1]) };
	};

	it("editing and removing a post: the words are changed or given back, and it is removed", async () => {
		for (let round = 0; round < 5; round += 1) {
			const { id, reply } = await begin(`Ändern in Runde ${round}`);
			const [edited, removed] = await Promise.all([
				olena.post(`/beitraege/${reply}/bearbeiten`, { body: `Neuer Text ${round}`, version: "1" }),
				markus.post(`/beitraege/${reply}/entfernen`, { reason: "Das gehört nicht hierher" }),
			]);
			expect(removed.status).toBe(303);
			const source = await one("SELECT source FROM posts WHERE id = ? AND removed_at IS NOT NULL", reply);
			if (edited.status === 303) expect(source).toBe(`Neuer Text ${round}`);
			else {
				expect([403, 409]).toContain(edited.status);
				expect(edited.text).toContain(`Neuer Text ${round}</textarea>`);
				expect(source).toContain("Antwort auf");
			}
			expect(await one("SELECT replies FROM threads WHERE id = ?", id)).toBe(0);
			expect(await one("SELECT count(*) FROM revisions WHERE post_id = ?", reply)).toBe(edited.status === 303 ? 1 : 0);
		}
	});

	it("choosing an answer and taking it back: it is one or the other, with all that belongs to it", async () => {
		for (let round = 0; round < 5; round += 1) {
			const { id, reply } = await begin(`Lösung in Runde ${round}`);
			const answers = await Promise.all([
				petra.post(`/beitraege/${reply}/hilfreich`, {}),
				markus.post(`/beitraege/${reply}/hilfreich/zurueck`, {}),
			]);
			expect(answers.map(({ status }) => status)).toEqual([303, 303]);
			const whole = await one(
				"SELECT (accepted_post_id IS NULL) = (accepted_by IS NULL) AND (accepted_post_id IS NULL) = (stand_at IS NULL) FROM threads WHERE id = ?",
				id,
			);
			expect(whole).toBe(1);
		}
	});
});
