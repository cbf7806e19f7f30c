// What comes while one reads, and topics named by their words.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { as, type Browser, clock, one } from "./support/forum.ts";
import { plantPeople } from "./world/plant.ts";

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
		for (const key of ["j", "k", "n", "r", "?"]) expect(page.text).toContain(`<kbd>${key}</kbd>`);
	});
});
