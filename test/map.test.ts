// The map of Hesse: each number is what the list behind it finds for this viewer, every area is drawn, and it stays light.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { instant } from "../src/db/clock.ts";
import { DRAWN, isCity, PARTS_LISTED } from "../src/map/areas.ts";
import { BORDERS, SIZE } from "../src/map/borders.ts";
import { classesOf, classOf, shadeOf } from "../src/map/classes.ts";
import { REGION_KEYS, regionName } from "../src/regions/regions.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import { type Answer, as, Browser, clock } from "./support/forum.ts";
import { insert, nextId, pick, seeded } from "./support/planting.ts";
import { organisationId, plantOrganisations } from "./world/organisations.ts";
import { personId, plantPeople } from "./world/plant.ts";

const KB = 1000;
const HANAU = "06415";
const MAIN_KINZIG = "06435";

const guest = new Browser();
const signedIn = new Map<string, Browser>();
const by = (person: string): Browser => signedIn.get(person) ?? guest;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await plantOrganisations(env.DB, clock(), personId);
	// Goran reads the orange space alone: for him there are fewer people than for others.
	await env.DB.prepare("UPDATE memberships SET level = iif(space_id = 'mo', 2, 0) WHERE member_id = ?")
		.bind(personId("goran"))
		.run();
	for (const person of ["petra", "goran", "gast", "gesperrt"] as const) signedIn.set(person, await as(person));
});

/** The drawing on a page. */
const drawingOn = ({ text }: Answer): string => /<svg viewBox="0 0 70.*?<\/svg>.*?<\/svg>/s.exec(text)?.[0] ?? "";

/** The areas of a drawing: where each leads to, and what is said of it. */
const areasOn = (answer: Answer): { href: string; title: string }[] =>
	[...drawingOn(answer).matchAll(/<a class="c\d" href="([^"]+)"><title>([^<]+)<\/title><path d="M/g)].map((match) => ({
		href: match[1] ?? "",
		title: match[2] ?? "",
	}));

/** All numbers of the table that lead somewhere. */
const linksOn = ({ text }: Answer): { href: string; count: number }[] =>
	[...text.matchAll(/<td><a href="([^"]+)"[^>]*>([\d.]+)<\/a>/g)].map((match) => ({
		href: match[1] ?? "",
		count: Number(match[2]?.replace(".", "")),
	}));

const totalOn = ({ text }: Answer): number => Number(/id="liste">([\d.]+)/.exec(text)?.[1]?.replace(".", ""));

/** What the table says of a region, a number a column. */
const row = ({ text }: Answer, name: string): number[] =>
	[
		...(
			new RegExp(`<th scope="row[a-z]*">(?:<span[^>]*>[^<]*</span> )?${name}</th>(.*?)</tr>`).exec(text)?.[1] ?? ""
		).matchAll(/>(\d+)</g),
	].map((match) => Number(match[1]));

describe("the borders", () => {
	it("are those of the 27 Landkreise and cities, each with a place for its number within the map", () => {
		const keys = REGION_KEYS.filter((key) => key.length === 5);
		expect(Object.keys(BORDERS).sort()).toEqual([...keys].sort());
		expect(DRAWN).toHaveLength(27);
		expect(DRAWN.filter(isCity).map((key) => regionName(key))).toEqual(
			["Darmstadt", "Frankfurt am Main", "Hanau", "Kassel", "Offenbach am Main", "Wiesbaden"].map(
				(name) => `Stadt ${name}`,
			),
		);
		for (const key of DRAWN) {
			const { x, y } = BORDERS[key];
			expect(ringsOf(key).flat().length, key).toBeGreaterThan(8);
			expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height, key).toBe(true);
			if (!isCity(key)) expect(contains(key, x, y), regionName(key)).toBe(true);
		}
	});

	it("have Hanau as a city of its own beside the Landkreis Main-Kinzig", () => {
		const [x, y] = [338, 690];
		expect(contains(HANAU, x, y)).toBe(true);
		expect(DRAWN.filter((key) => contains(key, x, y))).toEqual([HANAU]);
		const shared = edgesOf(HANAU).filter((edge) => edgesOf(MAIN_KINZIG).includes(edge));
		expect(shared.length).toBeGreaterThan(5);
	});

	it("leave no gap and no overlap: what only one area has is the border of Hesse, in one line", () => {
		const times = new Map<string, number>();
		for (const key of DRAWN) for (const edge of edgesOf(key)) times.set(edge, (times.get(edge) ?? 0) + 1);
		expect([...times].filter(([, count]) => count > 2)).toEqual([]);
		const outside = [...times].filter(([, count]) => count === 1).map(([edge]) => edge);
		expect(lineThrough(outside)).toHaveLength(outside.length);
	});
});

describe("the numbers", () => {
	it.each(["petra", "goran", "gast", "guest"])("are what the lists behind them find, for %s", async (person) => {
		const answer = await by(person).get("/karte");
		expect(answer.status).toBe(200);
		const links = linksOn(answer);
		expect(links.length).toBeGreaterThan(5);
		for (const { href, count } of links) expect([href, totalOn(await by(person).get(href))]).toEqual([href, count]);
		expect(links.some(({ href }) => href.startsWith("/mitglieder"))).toBe(person !== "guest");
	});

	it("stand in the drawing as in the table, by organisations or by members", async () => {
		for (const [path, column, words] of [
			["/karte", 0, "Organisation"],
			["/karte?nach=mitglieder", 1, "Mitglied"],
		] as const) {
			const answer = await by("petra").get(path);
			const areas = areasOn(answer);
			expect(areas).toHaveLength(27);
			for (const { href, title } of areas) {
				const [, name = "", count = ""] = /^(.+): (\d+) (\w+)$/.exec(title) ?? [];
				expect(title).toContain(words);
				expect(Number(count), name).toBe(row(answer, name)[column]);
				expect(href).toMatch(column === 0 ? /^\/organisationen\?region=06\d{3}$/ : /^\/mitglieder\?region=06\d{3}$/);
			}
		}
	});

	it("of a Landkreis hold those of its town with special status, which has a row of its own", async () => {
		const answer = await by("petra").get("/karte");
		expect(row(answer, "Landkreis Marburg-Biedenkopf")[0]).toBe(2);
		expect(row(answer, "Stadt Marburg")[0]).toBe(1);
		expect(areasOn(answer).map(({ title }) => title)).toContain("Landkreis Marburg-Biedenkopf: 2 Organisationen");
		expect(answer.text.match(/<tr class="town">/g)).toHaveLength(6);
		expect(answer.text.match(/<th scope="row">/g)).toHaveLength(33 + 2);
		expect(PARTS_LISTED.flatMap(({ regions }) => regions.flatMap(({ key, towns }) => [key, ...towns])).sort()).toEqual(
			[...REGION_KEYS].sort(),
		);
	});

	it("don't give Hanau's to the Landkreis Main-Kinzig", async () => {
		const before = await by("petra").get("/karte");
		await env.DB.prepare("UPDATE organisations SET region = ? WHERE id = ?")
			.bind(HANAU, organisationId("Rhönwege"))
			.run();
		const after = await by("petra").get("/karte");
		expect(row(after, "Stadt Hanau")[0]).toBe((row(before, "Stadt Hanau")[0] ?? 0) + 1);
		expect(row(after, "Landkreis Main-Kinzig")).toEqual(row(before, "Landkreis Main-Kinzig"));
	});

	it("hold nobody who is hidden, suspended or outside of the viewer's circle", async () => {
		const members = async (person: string) => row(await by(person).get("/karte"), "zusammen")[1] ?? 0;
		const vogelsberg = async () => row(await by("gast").get("/karte"), "Landkreis Vogelsberg")[1] ?? 0;
		expect(await members("goran")).toBeLessThan(await members("petra"));
		const [all, there] = [await members("gast"), await vogelsberg()];
		const change = (text: string) => env.DB.prepare(text).bind(personId("petra")).run();
		await change("UPDATE members SET listed = 0 WHERE id = ?");
		expect([await members("gast"), await vogelsberg()]).toEqual([all - 1, there - 1]);
		await change("UPDATE members SET listed = 1, state = 'suspended' WHERE id = ?");
		expect([await members("gast"), await vogelsberg()]).toEqual([all - 1, there - 1]);
		await change("UPDATE members SET state = 'active' WHERE id = ?");
		expect([await members("gast"), await vogelsberg()]).toEqual([all, there]);
	});
});

describe("guests", () => {
	it("see the public organisations and nothing of people", async () => {
		for (const path of ["/karte", "/karte?nach=mitglieder", "/karte?nach=unsinn"]) {
			const answer = await guest.get(path);
			expect(answer.status).toBe(200);
			expect(row(answer, "zusammen")).toEqual([11]);
			expect(answer.text).not.toContain("/mitglieder");
			expect(areasOn(answer)).toHaveLength(27);
		}
		const suspended = await by("gesperrt").get("/karte?nach=mitglieder");
		expect(row(suspended, "zusammen")).toEqual([11]);
		expect(suspended.text).not.toContain("/mitglieder?");
	});

	it("are told when there is nothing yet", async () => {
		await env.DB.prepare("UPDATE organisations SET is_public = 0").run();
		const { text } = await guest.get("/karte");
		expect(text).toContain("Hier steht noch keine Organisation.");
		expect(text).not.toContain("<table");
		expect((await by("petra").get("/karte")).text).toContain("<table");
	});
});

describe("the page", () => {
	it("names whose borders these are, and the lists lead to it and back", async () => {
		const { text } = await by("petra").get("/karte");
		expect(text).toContain("© GeoBasis-DE / BKG 2017");
		expect(text).toContain('<a class="button plain" href="/organisationen">');
		expect(text).toContain('<a class="button plain" href="/mitglieder">');
		expect((await by("petra").get("/mitglieder")).text).toContain('href="/karte?nach=mitglieder"');
		expect((await guest.get("/organisationen")).text).toContain('href="/karte"');
		expect((await guest.get("/")).text).toContain('href="/karte"');
	});

	it("names every area, also those that have no room for it", async () => {
		const { text } = await by("petra").get("/karte");
		const named = text.match(/<text class="named/g) ?? [];
		const aside = [...text.matchAll(/<text class="aside[^"]*"[^>]*>([^<]+)</g)].map(([, name]) => name);
		expect(named.length + aside.length).toBe(27);
		expect(text.match(/<path class="lead"/g)).toHaveLength(aside.length);
		expect(new Set(aside).size).toBe(aside.length);
		expect(aside).toContain("Landkreis Offenbach");
	});

	it("weighs little and reads little, also with a thousand organisations and five thousand people", async () => {
		const random = seeded(27);
		const id = await nextId(env.DB, "members");
		const people = Array.from({ length: 5000 }, (_, index) => ({
			id: id + index,
			name: `Person ${index}`,
			sort_key: `person ${index}`,
			organisation: "Verein",
			role: "initiative",
			region: pick(random, REGION_KEYS),
			state: "active",
			created_at: instant(clock()),
		}));
		// The circles stand before the people are listed, so that each row of the directory is made once.
		await insert(
			env.DB,
			"members",
			people.map((person) => ({ ...person, listed: 0 })),
		);
		await insert(
			env.DB,
			"memberships",
			people.map((person, index) => ({ member_id: person.id, space_id: SPACES[index % 3] ?? "mo", level: 2 })),
		);
		await env.DB.batch([
			env.DB.prepare("DROP TRIGGER IF EXISTS members_directory_changed"),
			env.DB.prepare("UPDATE members SET listed = 1 WHERE id >= ?").bind(id),
			env.DB.prepare("UPDATE directory SET stale = 1"),
		]);
		await env.DB.prepare(
			`UPDATE organisation_index SET cards = (SELECT json_group_array(json_array(value, 'Verein ' || value, 'verein', '', '064' || (11 + value % 5), json('[]'), json('[]')))
				FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 1000) SELECT value FROM n))`,
		).run();
		const answer = await by("petra").get("/karte?nach=mitglieder");
		expect(row(answer, "Stadt Frankfurt am Main")[0]).toBe(200);
		expect(row(answer, "Stadt Kassel")[1]).toBeGreaterThan(50);
		expect(answer.cost.trips).toBeLessThanOrEqual(2);
		expect(answer.cost.read).toBeLessThanOrEqual(40);
		expect(await weight(drawingOn(answer))).toBeLessThanOrEqual(25 * KB);
		expect(await weight(answer.text)).toBeLessThanOrEqual(40 * KB);
	});
});

describe("the classes", () => {
	it("are at most five, without a gap, from nothing to the largest number, the last one darkest", () => {
		for (const most of [1, 2, 3, 4, 5, 7, 11, 30, 99, 100, 101, 1000, 5000]) {
			const classes = classesOf(most);
			expect(classes[0]).toEqual({ from: 0, to: 0 });
			expect(classes.length).toBeLessThanOrEqual(5);
			expect(classes.at(-1)?.to).toBe(most);
			classes.slice(1).forEach(({ from, to }, index) => {
				expect(from, String(most)).toBe((classes[index]?.to ?? 0) + 1);
				expect(to).toBeGreaterThanOrEqual(from);
			});
			const shades = classes.map((_, index) => shadeOf(classes, index));
			expect(new Set(shades).size).toBe(classes.length);
			expect(shades.at(-1)).toBe(4);
			expect(classOf(classes, most)).toBe(classes.length - 1);
		}
		expect(classesOf(0)).toEqual([{ from: 0, to: 0 }]);
		expect(shadeOf(classesOf(0), 0)).toBe(0);
	});
});

type Point = readonly [number, number];

/** The rings of an area's path, as corners. */
function ringsOf(key: keyof typeof BORDERS): Point[][] {
	return BORDERS[key].d
		.split("z")
		.filter((ring) => ring !== "")
		.map((ring) => {
			const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
			const points: Point[] = [];
			for (let at = 0; at < numbers.length; at += 2) {
				const [x, y] = points.at(-1) ?? [0, 0];
				points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
			}
			return points;
		});
}

/** The edges of an area, the same text for whoever shares one. */
function edgesOf(key: keyof typeof BORDERS): string[] {
	return ringsOf(key).flatMap((ring) =>
		ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point].map(String).sort().join(" ")),
	);
}

/** Whether a point lies in an area: an odd number of edges to its right. */
function contains(key: keyof typeof BORDERS, x: number, y: number): boolean {
	const crossed = ringsOf(key).flatMap((ring) =>
		ring.filter(([ax, ay], at) => {
			const [bx, by] = ring[(at + 1) % ring.length] ?? [ax, ay];
			return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
		}),
	);
	return crossed.length % 2 === 1;
}

/** The edges that are reached from the first one, from corner to corner. */
function lineThrough(edges: readonly string[]): string[] {
	const at = new Map<string, string[]>();
	for (const edge of edges) for (const corner of edge.split(" ")) at.set(corner, [...(at.get(corner) ?? []), edge]);
	const reached = new Set<string>();
	const next = edges.slice(0, 1);
	for (let edge = next.pop(); edge !== undefined; edge = next.pop()) {
		if (reached.has(edge)) continue;
		reached.add(edge);
		for (const corner of edge.split(" ")) next.push(...(at.get(corner) ?? []));
	}
	return [...reached];
}

async function weight(text: string): Promise<number> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
	return (await new Response(stream).arrayBuffer()).byteLength;
}
