// What comes while one reads, and topics named by their words.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { as, type Browser, clock, one } from "./support/forum.ts";
import { wordsOn } from "./support/page.ts";
import { plantReplies } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let thread = 0;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	petra = await as("petra");
	olena = await as("olena");
	const { location } = await petra.post("/lotsen/neu", {
		kind: "frage",
		title: "Kommt noch etwas dazu?",
		body: "Frage",
		topics: ["Rolle & Grenzen", "gewinnen"],
	});
	thread = Number(/\d+/.exec(location)?.[0]);
});

describe("new replies", () => {
	it("are announced to those who read, without their own, and cost nothing while there are none", async () => {
		const page = await petra.get(`/themen/${thread}`);
		const address = /data-news="([^"]+)"/.exec(page.text)?.[1] ?? "";
		expect(address).toBe(`/themen/${thread}/neues?seit=1`);
		const first = await petra.get(address);
		expect(first.text).not.toContain("neue Antwort");
		const tag = first.headers.get("ETag") ?? "";
		expect((await petra.get(address, { headers: { "If-None-Match": tag } })).status).toBe(304);
		await petra.post(`/themen/${thread}/antworten`, { body: "Ich selbst" });
		expect((await petra.get(address)).text).not.toContain("neue Antwort");
		await olena.post(`/themen/${thread}/antworten`, { body: "Eins" });
		await olena.post(`/themen/${thread}/antworten`, { body: "Zwei" });
		const news = await petra.get(address, { headers: { "If-None-Match": tag } });
		expect(news.status).toBe(200);
		expect(news.text).toContain("2 neue Antworten.");
		expect(news.cost.trips).toBe(2);
		expect(news.cost.read).toBeLessThan(20);
		expect(news.text).toContain(`data-version="${/"(.*)"/.exec(news.headers.get("ETag") ?? "")?.[1]}"`);
	});

	it("cost a few rows in a discussion of 500 posts, and hardly any for those who have seen its version", async () => {
		const { location } = await olena.post("/lotsen/neu", {
			kind: "frage",
			title: "Ein langes Gespräch",
			body: "Frage",
		});
		const long = Number(/\d+/.exec(location)?.[0]);
		await plantReplies(env.DB, long, "lotsen", Array(499).fill(1), clock(), [personId("petra"), personId("olena")]);
		const page = await petra.get(`/themen/${long}`);
		const version = /data-version="([^"]+)"/.exec(page.text)?.[1];
		const viewer = (await petra.get("/tastatur")).cost.read;
		for (const since of [0, 1, 250, 500]) {
			const address = `/themen/${long}/neues?seit=${since}`;
			const all = await petra.get(address);
			expect(all.status).toBe(200);
			expect(all.cost.trips).toBe(2);
			expect(all.cost.read).toBeLessThanOrEqual(80);
			if (since === 1) expect(wordsOn(all.text)).toContain("Viele neue Antworten.");
			for (const tag of [`"${version}"`, all.headers.get("ETag") ?? ""]) {
				const none = await petra.get(address, { headers: { "If-None-Match": tag } });
				expect([none.status, none.cost.trips, none.text]).toEqual([304, 2, ""]);
				expect(none.cost.read - viewer).toBeLessThanOrEqual(4);
			}
		}
		const reply = await one<number>(
			"SELECT id FROM posts WHERE thread_id = ? AND author_id = ? AND depth > 0 LIMIT 1",
			long,
			personId("olena"),
		);
		await olena.post(`/beitraege/${reply}/entfernen`, {});
		const after = await petra.get(`/themen/${long}/neues?seit=1`, { headers: { "If-None-Match": `"${version}"` } });
		expect(after.status).toBe(200);
		const outside = await (await as("gast")).get(`/themen/${long}/neues`, {
			headers: { "If-None-Match": `"${version}"` },
		});
		expect(outside.status).toBe(404);
	});
});

describe("topics", () => {
	it("may be named by their words too", async () => {
		expect(await one("SELECT topics FROM threads WHERE id = ?", thread)).toBe('["rolle","gewinnen"]');
	});
});

describe("the keys", () => {
	it("have a page that names them", async () => {
		const page = await petra.get("/tastatur");
		for (const key of ["j", "k", "n", "r", "x", "?"]) expect(page.text).toContain(`<kbd>${key}</kbd>`);
	});
});
