// Moving a discussion to another space: who may, who loses it, what goes along, and what happens at the same moment.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { act, begin, entryOf, openingOf, reply, rows, undo, unreadOf } from "./support/acts.ts";
import { interrupted } from "./support/broken-d1.ts";
import { unsound } from "./support/carried.ts";
import { as, type Browser, bindings, clock, one } from "./support/forum.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let jana: Browser;
let dilek: Browser;
let verwaltung: Browser;

const byScript = { headers: { "Sec-Fetch-Mode": "cors" } };
const move = (who: Browser, thread: number, raum: string) => act(who, `/themen/${thread}/verschieben`, { raum });

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	// Dilek doesn't read where the Lots*innen write.
	await env.DB.prepare("UPDATE memberships SET level = 0 WHERE member_id = ? AND space_id = 'lotsen'")
		.bind(personId("dilek"))
		.run();
	[petra, olena, markus, jana, dilek, verwaltung] = await Promise.all([
		as("petra"),
		as("olena"),
		as("markus"),
		as("jana"),
		as("dilek"),
		as("verwaltung"),
	]);
});

describe("moving", () => {
	it("takes somebody who moderates both spaces", async () => {
		const thread = await begin(petra, "gemeinsam", "Gehört das nicht zu den Lots*innen?");
		for (const who of [jana, petra]) expect((await move(who, thread, "lotsen")).status).toBe(403);
		expect((await markus.get(`/themen/${thread}/verwalten`)).text).toContain('value="lotsen"');
		expect((await markus.get(`/themen/${thread}/verwalten`)).text).not.toContain('value="mo"');
		expect((await move(markus, thread, "mo")).status).toBe(403);
		expect((await move(markus, thread, "unsinn")).status).toBe(422);
		expect((await move(markus, thread, "lotsen")).status).toBe(303);
		expect(await one("SELECT space_id FROM threads WHERE id = ?", thread)).toBe("lotsen");
	});

	it("takes it from those who read only the old space at once, with everything that hung on it", async () => {
		const thread = await begin(petra, "lotsen", "Das gehört zu den Vereinen", { topics: "rolle" });
		const answer = await reply(olena, thread, "Meine Antwort");
		await petra.post(`/beitraege/${answer}/danke`, {});
		await olena.post(`/beitraege/${answer}/bearbeiten`, { body: "Meine bessere Antwort", version: "1" });
		await olena.post(`/beitraege/${answer}/merken`, {});
		await olena.post("/entwuerfe", { ort: String(thread), formular: "x", body: "Mein Entwurf" }, byScript);
		await petra.post("/entwuerfe", { ort: `${thread}/${answer}`, formular: "y", body: "Petras Entwurf" }, byScript);
		const before = [await unreadOf(personId("olena"), "lotsen"), await unreadOf(personId("dilek"), "mo")];
		expect(before[0]).toBeGreaterThan(0);
		const moved = await move(verwaltung, thread, "mo");

		for (const path of [
			`/themen/${thread}`,
			`/themen/${thread}/antworten`,
			`/beitraege/${answer}`,
			`/beitraege/${answer}/danke`,
		])
			expect([path, (await olena.get(path)).status]).toEqual([path, 404]);
		for (const path of ["/", "/lotsen", "/lotsen?ansicht=alle", "/lotsen?thema=rolle", "/merkliste", "/entwuerfe"])
			expect((await olena.get(path)).text, path).not.toMatch(/gehört zu den Vereinen|Meine bessere|Mein Entwurf/);
		expect(await unreadOf(personId("olena"), "lotsen")).toBe(before[0] === undefined ? 0 : before[0] - 1);
		expect((await olena.post(`/themen/${thread}/antworten`, { body: "Ich schreibe noch" })).status).toBe(404);

		const page = (await dilek.get(`/themen/${thread}`)).text;
		expect(page).toContain("Die Fachstelle hat diesen Beitrag hierher verschoben");
		expect(page).toContain("Das passt so besser");
		expect((await dilek.get("/mo?thema=rolle")).text).toContain("gehört zu den Vereinen");
		// Nothing new to those who come to read it, until somebody replies.
		expect(await unreadOf(personId("dilek"), "mo")).toBe(before[1]);
		const mine = await reply(dilek, thread, "Willkommen bei uns");
		await reply(jana, thread, "Auch von mir", mine);
		expect(await unreadOf(personId("dilek"), "mo")).toBe((before[1] ?? 0) + 1);
		expect((await petra.get("/entwuerfe")).text).toContain("Petras Entwurf");
		expect(await unsound()).toEqual([]);

		// Back again: everybody has what they had.
		expect((await undo(verwaltung, moved)).status).toBe(303);
		expect(await unreadOf(personId("olena"), "lotsen")).toBe(before[0]);
		expect((await olena.get(`/themen/${thread}`)).text).toContain("Mein Entwurf</textarea>");
		expect((await olena.get("/merkliste")).text).toContain("Meine bessere Antwort");
		expect((await olena.get(`/beitraege/${answer}/danke`)).text).toContain("Petra Lindner");
		expect((await dilek.get(`/themen/${thread}`)).status).toBe(404);
		expect(await unsound()).toEqual([]);
	});

	it("leaves a note for those who look after the old space, without a word of the discussion", async () => {
		const thread = await begin(dilek, "mo", "Quittenmus im Vereinsheim");
		await move(verwaltung, thread, "lotsen");
		const log = (await jana.get("/moderation/protokoll?raum=mo")).text;
		expect(log).toContain("Ein Beitrag wurde in den Raum „WIR-Lots*innen“ verschoben");
		expect(log).toContain("Das passt so besser");
		expect(log).not.toContain("Quittenmus");
		expect(log).not.toContain(`/themen/${thread}`);
	});

	it("is undone by those who moderate both spaces, and not after somebody moved it on", async () => {
		const thread = await begin(petra, "gemeinsam", "Hin und her und weiter");
		const first = await move(verwaltung, thread, "mo");
		expect((await jana.post(`/moderation/protokoll/${entryOf(first)}/zurueck`, {})).status).toBe(303);
		expect((await markus.post(`/moderation/protokoll/${entryOf(first)}/zurueck`, {})).status).toBe(303);
		const second = await move(verwaltung, thread, "lotsen");
		expect((await jana.post(`/moderation/protokoll/${entryOf(second)}/zurueck`, {})).status).toBe(403);
		const third = await move(verwaltung, thread, "mo");
		expect((await jana.post(`/moderation/protokoll/${entryOf(third)}/zurueck`, {})).status).toBe(403);
		const late = await verwaltung.post(`/moderation/protokoll/${entryOf(second)}/zurueck`, {});
		expect([late.status, late.text.includes("danach noch einmal geändert")]).toEqual([409, true]);
	});

	it("by two at once is moving once, and the second learns it", async () => {
		const thread = await begin(petra, "gemeinsam", "Zwei ziehen daran");
		const [first, second] = await Promise.all([move(markus, thread, "lotsen"), move(jana, thread, "mo")]);
		expect([first.status, second.status].filter((status) => status === 303).length).toBe(1);
		expect([first.status, second.status].some((status) => [403, 404, 409].includes(status))).toBe(true);
		const space = await one("SELECT space_id FROM threads WHERE id = ?", thread);
		expect(await rows("SELECT DISTINCT space_id FROM posts WHERE thread_id = ?", thread)).toEqual([
			{ space_id: space },
		]);
		expect(await one("SELECT count(*) FROM log WHERE thread_id = ? AND act = 'move'", thread)).toBe(1);
	});

	it("between somebody's look and their write takes the right along: nothing is written where they only read", async () => {
		const moved = (thread: number, raum: string) => ({
			bindings: bindings({ DB: interrupted(env.DB, () => move(verwaltung, thread, raum)) }),
		});
		const written = () => one("SELECT count(*) FROM posts WHERE space_id = 'mo' AND author_id = ?", personId("petra"));
		const before = Number(await written());
		const [one1, two] = [
			await begin(petra, "lotsen", "Zieht beim Antworten um"),
			await begin(petra, "lotsen", "Zieht beim Ändern um"),
		];
		const replied = await petra.post(`/themen/${one1}/antworten`, { body: "Zu spät geschrieben" }, moved(one1, "mo"));
		expect([replied.status >= 400, replied.text.includes("Zu spät geschrieben")]).toEqual([true, true]);
		const opening = await openingOf(two);
		await petra.post(
			`/beitraege/${opening}/bearbeiten`,
			{ title: "Ganz anders genannt", body: "Anders", version: "1" },
			moved(two, "mo"),
		);
		expect(await one("SELECT title FROM threads WHERE id = ?", two)).toBe("Zieht beim Ändern um");
		// The two opening posts came along; no other is there.
		expect(Number(await written())).toBe(before + 2);
		const three = await begin(petra, "gemeinsam", "Zieht beim Schließen um");
		await jana.post(`/themen/${three}/schliessen`, { reason: "Zu spät" }, moved(three, "lotsen"));
		expect(await one("SELECT closed_at FROM threads WHERE id = ?", three)).toBeNull();
		const four = await begin(petra, "gemeinsam", "Zieht beim Entfernen um");
		await jana.post(`/beitraege/${await openingOf(four)}/entfernen`, { reason: "Zu spät" }, moved(four, "lotsen"));
		expect(await one("SELECT removed_at FROM threads WHERE id = ?", four)).toBeNull();
	});

	it("sent twice by one form is moving once", async () => {
		const thread = await begin(petra, "gemeinsam", "Zweimal gedrückt");
		const form = { raum: "lotsen", reason: "Passt besser", formular: "doppelt" };
		const twice = await Promise.all([1, 2].map(() => markus.post(`/themen/${thread}/verschieben`, form)));
		const third = await markus.post(`/themen/${thread}/verschieben`, form);
		expect([...twice, third].map(({ status }) => status)).toEqual([303, 303, 303]);
		expect(await one("SELECT count(*) FROM log WHERE thread_id = ? AND act = 'move'", thread)).toBe(1);
	});

	it("at the moment of a reply keeps the reply in the same space as its discussion", async () => {
		for (let round = 0; round < 5; round += 1) {
			const thread = await begin(olena, "gemeinsam", `Umzug in der Runde ${round}`);
			const [replied] = await Promise.all([
				olena.post(`/themen/${thread}/antworten`, { body: `Im Umzug ${round}` }),
				move(jana, thread, "mo"),
			]);
			const posts = await rows<{ space_id: string; source: string }>(
				"SELECT space_id, source FROM posts WHERE thread_id = ?",
				thread,
			);
			expect(posts.map(({ space_id }) => space_id)).toEqual(posts.map(() => "mo"));
			expect([replied.status, posts.length]).toEqual(replied.status === 303 ? [303, 2] : [404, 1]);
			if (replied.status === 404) expect(replied.text).toContain(`Im Umzug ${round}</textarea>`);
		}
		expect(await unsound()).toEqual([]);
	});

	it("takes along what was merged into it", async () => {
		const [old, thread] = [
			await begin(petra, "gemeinsam", "Der alte Beitrag"),
			await begin(petra, "gemeinsam", "Der neue Beitrag"),
		];
		const merged = await act(markus, `/themen/${old}/zusammenfuehren`, { ziel: String(thread) });
		expect(merged.status).toBe(303);
		await move(markus, thread, "lotsen");
		expect((await petra.get(`/themen/${old}`)).location).toContain(`/themen/${thread}-der-neue-beitrag`);
		expect((await dilek.get(`/themen/${old}`)).status).toBe(404);
		expect((await as("gast").then((gast) => gast.get(`/themen/${old}`))).status).toBe(404);
		await undo(markus, merged);
		expect(await one("SELECT space_id FROM threads WHERE id = ?", old)).toBe("lotsen");
		expect(await openingOf(old)).toBeGreaterThan(0);
		expect(await unsound()).toEqual([]);
	});
});
