// Giving a discussion another heading or other topics.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { act, begin, openingOf, rows, undo } from "./support/acts.ts";
import { as, type Browser, clock, one } from "./support/forum.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let thread = 0;

const rename = (title: string) => act(markus, `/themen/${thread}/umbenennen`, { title });
const title = () => one<string>("SELECT title FROM threads WHERE id = ?", thread);
const topicsIn = async (path: string) => (await olena.get(path)).text.includes("Umbenannt");

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus] = await Promise.all([as("petra"), as("olena"), as("markus")]);
	thread = await begin(petra, "lotsen", "Hilfe, dringend!!!", { topics: "rolle", body: "Worum es geht" });
});

describe("a new heading", () => {
	it("stands everywhere; readers learn that it changed, not what it was", async () => {
		const renamed = await rename("Umbenannt: Wer zahlt die Fahrtkosten?");
		expect(renamed.status).toBe(303);
		const page = (await olena.get(`/themen/${thread}`)).text;
		expect(page).toContain("Umbenannt: Wer zahlt die Fahrtkosten?</h1>");
		expect(page).toContain("Die Fachstelle hat die Überschrift geändert");
		expect(page).not.toContain("dringend!!!");
		expect(page).not.toContain("Das passt so besser");
		expect((await markus.get("/moderation/protokoll")).text).toContain("von „Hilfe, dringend!!!“ zu „Umbenannt");
		expect((await petra.get(`/beitraege/${await openingOf(thread)}/verlauf`)).text).toContain("Hilfe, dringend!!!");
	});

	it("isn't taken back unknowingly by an author who was changing the post", async () => {
		const id = await openingOf(thread);
		const late = await petra.post(`/beitraege/${id}/bearbeiten`, {
			title: "Hilfe, dringend!!!",
			body: "Mein neuer Text",
			version: "1",
		});
		expect(late.status).toBe(409);
		expect(late.text).toContain("Mein neuer Text</textarea>");
		expect(await title()).toContain("Umbenannt");
	});

	it("can be undone as long as nobody changed it again", async () => {
		const first = await rename("Umbenannt: Ein zweites Mal");
		const second = await rename("Umbenannt: Ein drittes Mal");
		expect((await undo(markus, first)).status).toBe(409);
		await undo(markus, second);
		expect(await title()).toBe("Umbenannt: Ein zweites Mal");
		expect((await undo(markus, first)).status).toBe(303);
		expect((await undo(markus, second).catch(() => null)) ?? "gone").toBe("gone");
		const versions = await rows<{ version: number }>(
			"SELECT version FROM revisions WHERE post_id = ? ORDER BY 1",
			await openingOf(thread),
		);
		expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
	});

	it("has eight characters at least, a reason, and is given by those who moderate", async () => {
		const short = await rename("kurz");
		expect([short.status, short.text.includes('value="kurz"')]).toEqual([422, true]);
		expect(
			(await act(markus, `/themen/${thread}/umbenennen`, { title: "Lang genug ist das", reason: "" })).status,
		).toBe(422);
		expect((await act(petra, `/themen/${thread}/umbenennen`, { title: "Lang genug ist das" })).status).toBe(403);
	});
});

describe("other topics", () => {
	it("let others find it, and can be undone", async () => {
		expect(await topicsIn("/lotsen?thema=rolle")).toBe(true);
		const changed = await act(markus, `/themen/${thread}/themenwahl`, { topics: ["aufwand", "einsatz"], reason: "" });
		expect(changed.status).toBe(303);
		expect([await topicsIn("/lotsen?thema=rolle"), await topicsIn("/lotsen?thema=aufwand")]).toEqual([false, true]);
		expect(await topicsIn("/lotsen?ansicht=unbeantwortet&thema=einsatz")).toBe(true);
		await undo(markus, changed);
		expect([await topicsIn("/lotsen?thema=rolle"), await topicsIn("/lotsen?thema=aufwand")]).toEqual([true, false]);
	});

	it("are three at most, and known ones", async () => {
		const many = await act(markus, `/themen/${thread}/themenwahl`, {
			topics: ["aufwand", "einsatz", "rolle", "bildung"],
		});
		expect([many.status, many.text.includes("höchstens drei Themen")]).toEqual([422, true]);
		expect((await act(markus, `/themen/${thread}/themenwahl`, { topics: "unsinn" })).status).toBe(422);
		expect((await act(markus, `/themen/${thread}/themenwahl`, { topics: "rolle" })).status).toBe(409);
	});
});
