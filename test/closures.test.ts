// Closing a discussion and opening it again: what one can do then, what stays, and two people at once.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { act, begin, openingOf, reply, undo } from "./support/acts.ts";
import { interrupted } from "./support/broken-d1.ts";
import { as, type Browser, bindings, clock, one } from "./support/forum.ts";
import { formsOn } from "./support/page.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let samuel: Browser;
let jana: Browser;
let thread = 0;
let answer = 0;

const close = (reason = "Die Frist ist vorbei") => act(markus, `/themen/${thread}/schliessen`, { reason });
const open = () => act(markus, `/themen/${thread}/oeffnen`);
const text = (path: string, who = olena) => who.get(path).then((page) => page.text);

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, samuel, jana] = await Promise.all([
		as("petra"),
		as("olena"),
		as("markus"),
		as("samuel"),
		as("jana"),
	]);
	thread = await begin(petra, "lotsen", "Wer fährt zur Tagung nach Kassel?");
	answer = await reply(olena, thread, "Ich fahre hin");
});

describe("a closed discussion", () => {
	it("shows its reason in place of the form, to everybody, and a line with the day", async () => {
		const closed = await close();
		expect(closed.location).toMatch(new RegExp(`^/themen/${thread}/verwalten\\?getan=\\d+$`));
		expect(await text(closed.location, markus)).toContain("Der Beitrag ist geschlossen.");
		for (const who of [petra, samuel]) {
			const page = await text(`/themen/${thread}`, who);
			expect(page).toContain("Hier kann niemand mehr antworten.");
			expect(page).toContain("Die Fachstelle hat diesen Beitrag geschlossen");
			expect(page).toContain(">22.11.</time>");
			expect(page.split("Die Frist ist vorbei").length).toBe(3);
			expect(formsOn(page).filter(({ action }) => action.includes("antworten"))).toEqual([]);
			expect(page).not.toContain(`/themen/${thread}/antworten?auf=`);
		}
	});

	it("takes no reply, and gives the typed text back", async () => {
		const late = await olena.post(`/themen/${thread}/antworten`, { body: "Mein langer Text" });
		expect(late.status).toBe(409);
		expect(late.text).toContain("Mein langer Text</textarea>");
		expect(late.text).toContain("Die Frist ist vorbei");
		const part = await olena.post(
			`/themen/${thread}/antworten?auf=${answer}`,
			{ body: "Noch ein Text" },
			{ htmx: true },
		);
		expect(part.status).toBe(409);
		expect(part.text).toContain("Noch ein Text</textarea>");
		expect(part.text).not.toContain("<html");
		expect((await markus.post(`/themen/${thread}/antworten`, { body: "Auch die Fachstelle nicht" })).status).toBe(409);
		const page = await olena.get(`/themen/${thread}/antworten`);
		expect([page.status, page.text.includes("Die Frist ist vorbei")]).toEqual([403, true]);
		expect(await one("SELECT count(*) FROM posts WHERE thread_id = ?", thread)).toBe(2);
	});

	it("can still be thanked for and read, but its words stay: nobody but the Fachstelle changes its own", async () => {
		const words = { body: "Ich fahre doch nicht", version: "1" };
		const edit = `/beitraege/${answer}/bearbeiten`;
		expect(await text(`/themen/${thread}`)).not.toContain(edit);
		const page = await olena.get(edit);
		expect([page.status, page.text.includes("Die Frist ist vorbei")]).toEqual([403, true]);
		for (const htmx of [false, true]) {
			const late = await olena.post(edit, words, { htmx });
			expect(late.status).toBe(409);
			expect(late.text).toContain("Ich fahre doch nicht</textarea>");
			expect(late.text).toContain("Die Frist ist vorbei");
			expect(late.text.includes("<html")).toBe(!htmx);
		}
		expect((await olena.post(`${edit}/vorschau`, words)).status).toBe(403);
		expect((await petra.post(edit, words)).status).toBe(403);
		expect(await one("SELECT source FROM posts WHERE id = ?", answer)).toBe("Ich fahre hin");
		const theirs = await begin(markus, "lotsen", "Eine Mitteilung der Fachstelle");
		await act(markus, `/themen/${theirs}/schliessen`, { reason: "Nur zur Information" });
		const opening = await openingOf(theirs);
		expect(
			(
				await markus.post(`/beitraege/${opening}/bearbeiten`, {
					title: "Eine Mitteilung der Fachstelle",
					body: "Berichtigt",
					version: "1",
				})
			).status,
		).toBe(303);
		expect((await petra.post(`/beitraege/${answer}/danke`, {})).status).toBe(303);
		expect((await petra.post(`/beitraege/${answer}/hilfreich`, {})).status).toBe(303);
	});

	it("that is closed in the moment in which somebody changes their words keeps them as they were", async () => {
		const own = await begin(petra, "lotsen", "Wer kommt mit zum Fachtag?");
		const id = await openingOf(own);
		const closing = () => act(markus, `/themen/${own}/schliessen`, { reason: "Gerade eben" });
		const form = { title: "Wer kommt mit zum Fachtag nach Fulda?", body: "Zu spät", version: "1" };
		const late = await petra.ask(`/beitraege/${id}/bearbeiten`, {
			form,
			bindings: bindings({ DB: interrupted(env.DB, closing) }),
		});
		expect([late.status, late.text.includes("Gerade eben")]).toEqual([409, true]);
		expect(late.text).toContain("Zu spät</textarea>");
		expect(late.text).toContain('value="Wer kommt mit zum Fachtag nach Fulda?"');
		expect(
			await one("SELECT title || source FROM threads t JOIN posts p ON p.thread_id = t.id WHERE p.id = ?", id),
		).toBe("Wer kommt mit zum Fachtag?Text zu Wer kommt mit zum Fachtag?");
		expect(await one("SELECT count(*) FROM revisions WHERE post_id = ?", id)).toBe(0);
	});

	it("opens again, by the button or by undoing, and closes again by undoing that", async () => {
		const opened = await open();
		expect((await olena.post(`/themen/${thread}/antworten`, { body: "Wieder offen" })).status).toBe(303);
		expect(await text(`/themen/${thread}`)).toContain("wieder geöffnet");
		expect((await undo(markus, opened)).status).toBe(303);
		expect(await text(`/themen/${thread}`)).toContain("Die Frist ist vorbei");
		await open();
		const again = await close("Ein anderer Grund");
		await undo(markus, again);
		expect(await one("SELECT closed_at FROM threads WHERE id = ?", thread)).toBeNull();
		const page = await text(`/themen/${thread}`);
		expect(page).toContain("rückgängig gemacht am");
		expect(page).toContain("Ihre Antwort");
	});

	it("is no question that waits", async () => {
		const lonely = await begin(petra, "lotsen", "Darauf antwortet niemand", { topics: "rolle" });
		const lists = ["/lotsen?ansicht=unbeantwortet", "/lotsen?ansicht=unbeantwortet&thema=rolle"];
		for (const list of lists) expect(await text(list)).toContain("Darauf antwortet niemand");
		const closed = await act(markus, `/themen/${lonely}/schliessen`);
		for (const list of lists) expect(await text(list)).not.toContain("Darauf antwortet niemand");
		await undo(markus, closed);
		for (const list of lists) expect(await text(list)).toContain("Darauf antwortet niemand");
	});
});

describe("closing", () => {
	it("is for those who moderate the space, and needs a reason", async () => {
		for (const who of [petra, olena, jana]) {
			expect((await act(who, `/themen/${thread}/schliessen`)).status).toBe(403);
			expect((await who.get(`/themen/${thread}/verwalten`)).status).toBe(403);
			expect(await text(`/themen/${thread}`, who)).not.toContain(`/themen/${thread}/verwalten`);
		}
		const refused = await close("  ");
		expect(refused.status).toBe(422);
		expect(refused.text).toContain("Bitte nennen Sie einen Grund.");
		expect(refused.text).toMatch(/<details class="box step" open[^>]* id="close"/);
		expect(await text(`/themen/${thread}`, markus)).toContain(`/themen/${thread}/verwalten`);
	});

	it("twice by one form, or by two at once, is closing once", async () => {
		const form = { reason: "Doppelt gedrückt", formular: "einmal" };
		const path = `/themen/${thread}/schliessen`;
		const verwaltung = await as("verwaltung");
		const [first, second, third] = await Promise.all([
			markus.post(path, form),
			markus.post(path, form),
			verwaltung.post(path, { reason: "Ich auch", formular: "anders" }),
		]);
		const answers = [first, second, third].map((answer) => answer?.status);
		expect(answers.filter((status) => status === 409).length).toBe(answers[2] === 409 ? 1 : 2);
		expect(
			await one(
				"SELECT count(*) FROM log WHERE thread_id = ? AND act = 'close' AND undone_at IS NULL AND reason IN ('Doppelt gedrückt', 'Ich auch')",
				thread,
			),
		).toBe(1);
		const late = await act(markus, path, { reason: "Das ist schon zu" });
		expect([late.status, late.text.includes("Jemand hat den Beitrag inzwischen geändert")]).toEqual([409, true]);
		await open();
	});

	it("at the moment of a reply either takes it or gives it back", async () => {
		for (let round = 0; round < 5; round += 1) {
			const id = await begin(petra, "lotsen", `Frage in der Runde ${round}`);
			const [replied] = await Promise.all([
				olena.post(`/themen/${id}/antworten`, { body: `Gleichzeitig ${round}` }),
				act(markus, `/themen/${id}/schliessen`),
			]);
			const kept = await one("SELECT count(*) FROM posts WHERE thread_id = ? AND depth = 1", id);
			expect([replied.status, kept]).toEqual(replied.status === 303 ? [303, 1] : [409, 0]);
			if (replied.status === 409) expect(replied.text).toContain(`Gleichzeitig ${round}</textarea>`);
			expect(await one("SELECT replies FROM threads WHERE id = ?", id)).toBe(kept);
			expect(await openingOf(id)).toBeGreaterThan(0);
		}
	});
});
