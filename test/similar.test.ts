// Similar discussions: found by their titles, only where one may read, in step with every change, for a few rows.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import { titleWords } from "../src/text/title-words.ts";
import { titled } from "../src/threads/similar.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { unescapeHtml } from "./support/page.ts";
import { forgetThreads, insert, plantThreads } from "./support/planting.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let jana: Browser;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	petra = await as("petra");
	olena = await as("olena");
	jana = await as("jana");
});

async function begin(who: Browser, space: SpaceKey, title: string): Promise<number> {
	pass(60_000);
	const { location, status } = await who.post(`/${space}/neu`, { kind: "frage", title, body: "Worte", topics: [] });
	expect([title, status]).toEqual([title, 303]);
	return Number(/\d+/.exec(location)?.[0]);
}

/** The titles that are shown for a typed title, in their order. */
async function like(who: Browser, title: string, space: SpaceKey = "gemeinsam"): Promise<string[]> {
	const answer = await who.get(`/${space}/aehnlich?${new URLSearchParams({ titel: title })}`, { htmx: true });
	expect(answer.status).toBe(200);
	return [...answer.text.matchAll(/<a href="\/themen\/[^>]*>([^<]*)<\/a>/g)].map((match) =>
		unescapeHtml(match[1] ?? ""),
	);
}

describe("similar discussions", () => {
	it("are found by other forms of their words, those with more and rarer words first", async () => {
		await begin(petra, "lotsen", "Wie gewinnt ihr neue Lots*innen auf dem Land?");
		await begin(petra, "lotsen", "Versicherung für Lotsen im Einsatz");
		await begin(petra, "gemeinsam", "Räume für ein Fest gesucht");
		await begin(petra, "gemeinsam", "Fest der Kulturen: wer macht mit?");
		expect(await like(petra, "Lotsinnen auf dem Land gewinnen")).toEqual([
			"Wie gewinnt ihr neue Lots*innen auf dem Land?",
			"Versicherung für Lotsen im Einsatz",
		]);
		expect(await like(petra, "Wer hat einen Raum?")).toEqual(["Räume für ein Fest gesucht"]);
		expect(await like(petra, "Raum fuer unser Fest")).toEqual([
			"Räume für ein Fest gesucht",
			"Fest der Kulturen: wer macht mit?",
		]);
		expect(await like(petra, "Etwas ganz anderes")).toEqual([]);
	});

	it("are found while the last word is still being typed", async () => {
		expect(await like(petra, "Versi")).toEqual(["Versicherung für Lotsen im Einsatz"]);
		expect(await like(petra, "Versi gibt es")).toEqual([]);
	});

	it("come from all spaces that one reads, and from no other", async () => {
		await begin(jana, "mo", "Satzung für den Vereinsraum ändern");
		expect(await like(petra, "Satzung ändern")).toEqual(["Satzung für den Vereinsraum ändern"]);
		expect(await like(olena, "Satzung ändern")).toEqual([]);
		expect(await like(olena, "Vereinsr")).toEqual([]);
		expect((await olena.get("/mo/aehnlich?titel=Satzung")).status).toBe(404);
	});

	it("follow a new title, a removal, a return and a move to another space", async () => {
		const id = await begin(petra, "gemeinsam", "Regenschirme zu verschenken");
		const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ? AND depth = 0", id);
		expect(await like(olena, "Regenschirm")).toEqual(["Regenschirme zu verschenken"]);
		await petra.post(`/beitraege/${opening}/bearbeiten`, {
			title: "Taschenlampen zu verschenken",
			body: "Worte",
			version: "1",
		});
		expect(await like(olena, "Regenschirm")).toEqual([]);
		expect(await like(olena, "Taschenlampe")).toEqual(["Taschenlampen zu verschenken"]);
		await petra.post(`/beitraege/${opening}/entfernen`, {});
		expect(await like(olena, "Taschenlampe")).toEqual([]);
		await petra.post(`/beitraege/${opening}/wiederherstellen`, {});
		expect(await like(olena, "Taschenlampe")).toEqual(["Taschenlampen zu verschenken"]);
		await env.DB.prepare("UPDATE threads SET space_id = 'mo' WHERE id = ?").bind(id).run();
		expect(await like(olena, "Taschenlampe")).toEqual([]);
		expect(await like(petra, "Taschenlampe")).toEqual(["Taschenlampen zu verschenken"]);
		const rename = titled("Kerzen zu verschenken");
		await env.DB.prepare(`UPDATE threads SET ${rename.text} WHERE id = ?`)
			.bind(...rename.values, id)
			.run();
		expect(await like(petra, "Kerze")).toEqual(["Kerzen zu verschenken"]);
	});

	it("have words in step with the titles, whatever happened at the same time", async () => {
		const id = await begin(petra, "gemeinsam", "Gleichzeitig geändert und entfernt");
		const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ? AND depth = 0", id);
		await Promise.all([
			petra.post(`/beitraege/${opening}/bearbeiten`, { title: "Gleichzeitig umbenannt", body: "Worte", version: "1" }),
			petra.post(`/beitraege/${opening}/bearbeiten`, { title: "Zugleich anders genannt", body: "Worte", version: "1" }),
			petra.post(`/beitraege/${opening}/entfernen`, {}),
			petra.post(`/beitraege/${opening}/wiederherstellen`, {}),
		]);
		const { results } = await env.DB.prepare("SELECT id, title, space_id, removed_at FROM threads").all<{
			id: number;
			title: string;
			space_id: string;
			removed_at: string | null;
		}>();
		const expected = results
			.filter(({ removed_at }) => removed_at === null)
			.flatMap(({ id: thread, title, space_id }) => titleWords(title).map((word) => `${thread} ${space_id} ${word}`));
		const { results: rows } = await env.DB.prepare(
			"SELECT thread_id || ' ' || space_id || ' ' || word AS row FROM title_words",
		).all<{
			row: string;
		}>();
		expect(rows.map(({ row }) => row).sort()).toEqual(expected.sort());
	});

	it("are at most five, the newest first among equals", async () => {
		for (let number = 1; number <= 7; number += 1)
			await begin(petra, "gemeinsam", `Sommerlager Nummer ${number}${number}`);
		expect(await like(petra, "Sommerlager")).toEqual(
			[77, 66, 55, 44, 33].map((number) => `Sommerlager Nummer ${number}`),
		);
	});

	it("come as a page to those who ask without a script, and say which are solved", async () => {
		const page = await petra.get("/lotsen/aehnlich?titel=Lotsen");
		expect(page.text).toContain("<h1>Ähnliche Beiträge</h1>");
		expect(page.text).toContain("Versicherung für Lotsen im Einsatz");
		expect(page.text).not.toContain("gelöst");
		await env.DB.prepare(
			"UPDATE threads SET accepted_post_id = (SELECT min(id) FROM posts) WHERE title LIKE 'Versicherung%'",
		).run();
		expect((await petra.get("/lotsen/aehnlich?titel=Versicherung")).text).toContain("gelöst");
	});

	it("stand nothing that is typed", async () => {
		for (const title of [
			"",
			" ",
			"'",
			'"',
			"%",
			"a*",
			"\u{10ffff}",
			"x".repeat(5_000),
			"und oder aber",
			"🎉",
			"( OR 1=1",
		])
			expect(await like(petra, title)).toEqual([]);
		expect((await petra.get("/lotsen/aehnlich")).text).toContain("Während Sie");
	});
});

describe("among a hundred thousand discussions", () => {
	beforeAll(async () => {
		await forgetThreads(env.DB);
		await plantThreads(env.DB, 100_000, [1, 2, 3], clock());
		const { results } = await env.DB.prepare("SELECT id, space_id FROM threads WHERE removed_at IS NULL").all<{
			id: number;
			space_id: string;
		}>();
		const words = (id: number) => {
			const common = ["gepflanzt", "beitrag", "sommerfest", "vereinsraum"];
			return id === 50_000 || id === 50_001
				? [...common, "seltenst"]
				: id % 500 === 0
					? [...common, "halbselt"]
					: common;
		};
		await insert(
			env.DB,
			"title_words",
			results.flatMap(({ id, space_id }) =>
				words(id).map((word) => ({
					space_id,
					word,
					thread_id: id,
					title:
						word === "seltenst" || id === 50_000 || id === 50_001
							? `Gepflanzter Beitrag seltenst ${id}`
							: `Gepflanzter Beitrag ${id}`,
					kind: "frage",
					solved: 0,
				})),
			),
		);
	}, 120_000);

	it.each([
		"Beitrag",
		"Gepflanzter Beitrag",
		"Gepflanzter Beitrag Sommerfest Vereinsraum Halbselten Seltenst",
		"Gepflanzter Beitrag über ein Sommerfest im Verein",
		"Eins zwei drei vier fünf sechs sieben acht neun zehn gepfl",
	])("„%s“ costs no more than a page may, for everybody", async (title) => {
		for (const who of [petra, olena, jana, await as("verwaltung"), await as("gast")]) {
			const answer = await who.get(`/gemeinsam/aehnlich?${new URLSearchParams({ titel: title })}`, { htmx: true });
			expect(answer.status).toBe(200);
			expect(answer.cost.trips).toBeLessThanOrEqual(2);
			expect(answer.cost.read).toBeLessThanOrEqual(80);
		}
	});

	it("a rare word is found behind common ones", async () => {
		const shown = await like(await as("verwaltung"), "Gepflanzter Beitrag Seltenste");
		expect(shown.slice(0, 2).sort()).toEqual([
			"Gepflanzter Beitrag seltenst 50000",
			"Gepflanzter Beitrag seltenst 50001",
		]);
	});

	it("a title is begun and changed for a few rows", async () => {
		const answer = await petra.post("/gemeinsam/neu", {
			kind: "frage",
			title: "Noch ein gepflanzter Beitrag",
			body: "x",
		});
		expect(answer.cost.read).toBeLessThan(400);
		expect(SPACES).toHaveLength(3);
	});
});
