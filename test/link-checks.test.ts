// The weekly look at links: what is written down, when something counts as broken, who is told, and how often is asked.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tick, WEEKLY } from "../src/cron.ts";
import { DAY } from "../src/db/clock.ts";
import { openDatabase } from "../src/db/database.ts";
import { checkLinks, linksOf } from "../src/freshness/links.ts";
import { webAddressesIn } from "../src/text/addresses.ts";
import { renderMarkdown } from "../src/text/markdown.ts";
import { as, type Browser, clock, ORIGIN, one, pass } from "./support/forum.ts";
import { plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;
let jana: Browser;

/** What the web answers: a status for an address, 200 for any other. */
const web = new Map<string, number>();
let asked: string[] = [];
let atOnce = 0;
let most = new Map<string, number>();

/** A web of our own in place of the real one. It notices how many ask at the same time. */
const request: typeof fetch = async (input, init) => {
	const url = String(input);
	const { host } = new URL(url);
	asked.push(`${init?.method} ${url}`);
	atOnce += 1;
	const here = (most.get(`now ${host}`) ?? 0) + 1;
	most.set(`now ${host}`, here);
	most.set(host, Math.max(most.get(host) ?? 0, here));
	most.set("all", Math.max(most.get("all") ?? 0, atOnce));
	await new Promise((done) => setTimeout(done, 1));
	atOnce -= 1;
	most.set(`now ${host}`, here - 1);
	const status = web.get(url) ?? 200;
	if (status === 0) throw new TypeError("no such host");
	return new Response(null, { status });
};

const runs = () => {
	asked = [];
	most = new Map();
	return checkLinks(openDatabase(env.DB, null), clock(), ORIGIN, request);
};

async function week(weeks = 1): Promise<void> {
	pass(weeks * 7 * DAY);
	[petra, olena, markus, jana] = [await as("petra"), await as("olena"), await as("markus"), await as("jana")];
	await runs();
}

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus, jana] = [await as("petra"), await as("olena"), await as("markus"), await as("jana")];
});

beforeEach(async () => {
	web.clear();
	await env.DB.prepare("UPDATE materials SET state = 'withdrawn', acted_at = NULL").run();
	await env.DB.prepare("DELETE FROM link_checks").run();
});

let sheets = 0;

async function shared(body: string, link = ""): Promise<number> {
	sheets += 1;
	const sheet = { title: `Linkliste ${sheets}`, type: "portal", space: "lotsen", licence: "cc0", link, body };
	const { location } = await petra.post("/materialien/neu", sheet);
	return Number(/materialien\/(\d+)/.exec(location)?.[1]);
}

const urls = async (id: number) =>
	(
		await env.DB.prepare("SELECT url FROM link_checks WHERE material_id = ? ORDER BY url")
			.bind(id)
			.all<{ url: string }>()
	).results.map(({ url }) => url);

describe("the links of a material", () => {
	it("are its link and those in its text, each once; not those into the forum", () => {
		const html = renderMarkdown(
			"[a](https://hessen.de/a?x=1&y=2#unten) www.hessen.de [mail](a@b.de) [hier](/mo) https://hessen.de/a?x=1&y=2 `https://code.de`",
		);
		expect(webAddressesIn(html)).toEqual(["https://hessen.de/a?x=1&y=2", "http://www.hessen.de/"]);
		expect(linksOf("https://hessen.de/a?x=1&y=2", html, "https://hessen.de")).toEqual(["http://www.hessen.de/"]);
		expect(linksOf("", "", ORIGIN)).toEqual([]);
	});

	it("are those of the current version, and what is known about a link that stays, stays", async () => {
		const id = await shared("https://eins.de und https://zwei.de", "https://drei.de");
		web.set("https://eins.de/", 404);
		await week();
		expect(await urls(id)).toEqual(["https://drei.de/", "https://eins.de/", "https://zwei.de/"]);
		await petra.post(`/materialien/${id}/neue-version`, {
			nach: "1",
			note: "Neue Links",
			body: "https://eins.de und https://vier.de",
		});
		await week();
		expect(await urls(id)).toEqual(["https://eins.de/", "https://vier.de/"]);
		expect(await one("SELECT failures FROM link_checks WHERE url = 'https://eins.de/'")).toBe(2);
		await petra.post(`/materialien/${id}/zurueckziehen`, { reason: "Alt" });
		await week();
		expect(await urls(id)).toEqual([]);
	});
});

describe("a link", () => {
	it("counts as broken after three failures on different days, further and further apart; and works again when it works", async () => {
		const id = await shared("https://weg.de/seite");
		web.set("https://weg.de/seite", 404);
		const isBroken = async () => (await petra.get(`/materialien/${id}`)).text.includes("Ein Link geht nicht mehr.");
		await runs();
		await runs();
		await env.DB.prepare("UPDATE link_checks SET due_on = '2020-01-01'").run();
		await runs();
		expect(await one("SELECT failures FROM link_checks")).toBe(1);
		await week();
		expect(asked).toEqual(["HEAD https://weg.de/seite", "GET https://weg.de/seite"]);
		expect(await isBroken()).toBe(false);
		await week();
		expect(asked).toEqual([]);
		await week();
		expect(await isBroken()).toBe(true);
		for (const browser of [petra, markus]) {
			const { text } = await browser.get(`/materialien/${id}`);
			expect(text).toContain("https://weg.de/seite</a>");
		}
		expect((await petra.get("/")).text).toContain("Ein Link geht nicht mehr.");
		expect((await markus.get("/moderation")).text).toContain("1 mit Links, die nicht mehr gehen");
		expect((await markus.get("/moderation/materialien")).text).toContain(`Linkliste ${sheets}`);
		for (const browser of [olena, jana]) {
			expect((await browser.get(`/materialien/${id}`)).text).not.toContain("Ein Link geht nicht mehr.");
			expect((await browser.get("/")).text).not.toContain("Ein Link geht nicht mehr.");
		}
		for (const weeks of [3, 1]) {
			await week(weeks);
			expect(asked.length > 0).toBe(weeks === 1);
		}
		web.clear();
		await week(8);
		expect(await isBroken()).toBe(false);
		expect(await one("SELECT broken FROM materials WHERE id = ?", id)).toBe(0);
		expect(await one("SELECT failures FROM link_checks")).toBe(0);
	});

	it("that can't be checked is neither broken nor repaired", async () => {
		const id = await shared("https://schutz.de");
		for (const status of [401, 403, 429, 999]) {
			web.set("https://schutz.de/", status === 999 ? 429 : status);
			await week();
		}
		expect(await one("SELECT failures FROM link_checks")).toBe(0);
		web.set("https://schutz.de/", 0);
		for (const weeks of [1, 1, 2]) await week(weeks);
		expect(await one("SELECT broken FROM materials WHERE id = ?", id)).toBe(1);
		web.set("https://schutz.de/", 403);
		await week(4);
		expect(await one("SELECT broken FROM materials WHERE id = ?", id)).toBe(1);
	});

	it("is gone from the count with a version that doesn't hold it any more", async () => {
		const id = await shared("https://alt.de");
		web.set("https://alt.de/", 410);
		for (const weeks of [1, 1, 2]) await week(weeks);
		expect(await one("SELECT broken FROM materials WHERE id = ?", id)).toBe(1);
		await petra.post(`/materialien/${id}/neue-version`, { nach: "1", note: "Ohne Link", body: "nichts" });
		await week();
		expect(await one("SELECT broken FROM materials WHERE id = ?", id)).toBe(0);
		expect((await petra.get("/")).text).not.toContain("Ein Link geht nicht mehr.");
	});
});

describe("the weekly run", () => {
	it("asks each address once, one of a host at a time, few hosts at once, and nothing private", async () => {
		const [first, second] = [
			await shared(Array.from({ length: 12 }, (_, index) => `https://viel.de/${index}`).join("\n")),
			await shared(
				["https://viel.de/0", "http://127.0.0.1/", "http://dienst.internal/x", `${ORIGIN}/mo`]
					.concat(Array.from({ length: 20 }, (_, index) => `https://haus${index}.de`))
					.join("\n"),
			),
		];
		await runs();
		expect(asked).toHaveLength(32);
		expect(new Set(asked).size).toBe(32);
		expect(asked.join()).not.toMatch(/127\.0|internal|localhost/);
		expect(most.get("viel.de")).toBe(1);
		expect(most.get("all")).toBeLessThanOrEqual(5);
		expect(await one("SELECT count(*) FROM link_checks WHERE url = 'https://viel.de/0' AND outcome = 'ok'")).toBe(2);
		expect((await urls(first)).length + (await urls(second)).length).toBe(12 + 23);
		expect(await one("SELECT outcome FROM link_checks WHERE url = 'http://127.0.0.1/'")).toBe("unknown");
	});

	it("looks at so many and no more; what is left comes the next time", async () => {
		for (let sheet = 0; sheet < 6; sheet += 1)
			await shared(Array.from({ length: 60 }, (_, index) => `https://h${index % 7}.de/${sheet}/${index}`).join("\n"));
		await runs();
		expect(asked).toHaveLength(250);
		await runs();
		// Fifty of each material are watched.
		expect(asked).toHaveLength(50);
		await runs();
		expect(asked).toEqual([]);
	});

	it("is started by its line of the schedule", async () => {
		await shared("https://montag.de");
		asked = [];
		await tick(WEEKLY, env.DB, clock(), { origin: ORIGIN, send: async () => undefined }, request);
		expect(asked).toEqual(["HEAD https://montag.de/"]);
	});
});
