// The directory: whoever fits, counted exactly, for each viewer only those whom they may know; and what it costs.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, instant } from "../src/db/clock.ts";
import { LANGUAGE_KEYS, type LanguageKey } from "../src/languages/languages.ts";
import { OPEN_ROLES } from "../src/members/roles.ts";
import { nameKey } from "../src/organisations/names.ts";
import { type Card, cardOf } from "../src/profiles/fields.ts";
import { REGION_KEYS, type RegionKey } from "../src/regions/regions.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import { sortKey } from "../src/text/folding.ts";
import { TOPICS, type TopicKey } from "../src/topics/topics.ts";
import { type Answer, as, type Browser, clock, one } from "./support/forum.ts";
import { unescapeHtml, wordsOn } from "./support/page.ts";
import { insert, nextId, pick, seeded, uncounted } from "./support/planting.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const VIEWERS = ["verwaltung", "petra", "olena", "gast", "goran"] as const satisfies readonly PersonKey[];
const browsers = new Map<PersonKey, Browser>();
const by = (person: (typeof VIEWERS)[number]): Browser => browsers.get(person) as Browser;

/** Somebody as the test knows them, by what was planted. */
type Somebody = {
	id: number;
	name: string;
	organisation: string;
	/** Organisations to which they belong. */
	belongs: number[];
	role: string;
	region: RegionKey | null;
	levels: readonly number[];
	state: string;
	listed: boolean;
	/** What is open to all. */
	regions: RegionKey[];
	speaks: LanguageKey[];
	topics: TopicKey[];
	offer: string | null;
	seek: string | null;
};

type Filter = Partial<Record<"region" | "thema" | "sprache" | "rolle" | "angebot" | "bei" | "organisation", string>>;

const ORGANISATIONS = ["Brücke e. V.", 'Verein "Mut & Tat"', "Café Öz", "Ağaç", "Initiative"];
let everybody: Somebody[] = [];

/** How many pages of organisations there are; the first few have most people. */
const PAGES = 1_000;
const BIG = 5;
const nameOf = (id: number): string => `${ORGANISATIONS[id % ORGANISATIONS.length]} Nr. ${id}`;
const someOrganisation = (random: () => number): number => 1 + Math.floor(random() * (random() < 0.5 ? BIG : PAGES));

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await env.DB.prepare("UPDATE memberships SET level = iif(space_id = 'mo', 2, 0) WHERE member_id = ?")
		.bind(personId("goran"))
		.run();
	for (const viewer of VIEWERS) browsers.set(viewer, await as(viewer));
	await uncounted(env.DB, () =>
		insert(
			env.DB,
			"organisations",
			Array.from({ length: PAGES }, (_, index) => ({
				id: index + 1,
				name: nameOf(index + 1),
				name_key: nameKey(nameOf(index + 1)),
				sort_key: nameOf(index + 1).toLowerCase(),
				kind: "verein",
				form_key: String(index),
				created_at: instant(clock()),
			})),
		),
	);
	await env.DB.prepare("UPDATE organisation_index SET renewed = renewed + 1").run();
});

/** Plants people at random; `counted` by the triggers, row after row, as they come in life. */
async function plantAtRandom(count: number, random: () => number): Promise<Somebody[]> {
	const some = <T>(list: readonly T[], most: number): T[] => [
		...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, list))),
	];
	const first = await nextId(env.DB, "members");
	const planted = Array.from({ length: count }, (_, index): Somebody => {
		const id = first + index;
		const belongs =
			random() < 0.6 ? [] : [...new Set([someOrganisation(random), someOrganisation(random)])].sort((a, b) => a - b);
		const until = () => (random() < 0.7 ? null : instant(clock(), (random() - 0.5) * 40 * DAY));
		return {
			id,
			name: `${pick(random, ["Öznur", "anna", "Zoë", "İpek", "Émile", "Bo"])} ${pick(random, ["Ärmel", "Zander", "Ćosić"])} ${index % 50}`,
			organisation: belongs[0] === undefined ? pick(random, ORGANISATIONS) : nameOf(belongs[0]),
			belongs,
			role: random() < 0.03 ? "fachstelle" : pick(random, OPEN_ROLES),
			region: random() < 0.1 ? null : pick(random, REGION_KEYS),
			levels: SPACES.map(() => (random() < 0.45 ? 0 : 1 + Math.floor(random() * 3))),
			state: random() < 0.8 ? "active" : pick(random, ["pending", "suspended", "former"]),
			listed: random() < 0.85,
			regions: some(REGION_KEYS, 2),
			speaks: some(LANGUAGE_KEYS, 4),
			topics: some(TOPICS, 6),
			offer: until(),
			seek: until(),
		};
	});
	await insert(
		env.DB,
		"members",
		planted.map((person) => ({
			id: person.id,
			name: person.name,
			sort_key: person.name.toLowerCase(),
			organisation: person.organisation,
			role: person.role,
			region: person.region,
			state: person.state,
			listed: person.listed ? 1 : 0,
			created_at: instant(clock()),
		})),
	);
	await insert(
		env.DB,
		"memberships",
		planted.flatMap((person) =>
			SPACES.map((space, index) => ({ member_id: person.id, space_id: space, level: person.levels[index] ?? 0 })),
		),
	);
	await insert(
		env.DB,
		"profiles",
		planted.map((person) => ({
			member_id: person.id,
			shared: "{}",
			staff: "{}",
			own: "{}",
			email_for: "ich",
			card: JSON.stringify(cardFor(person)),
			form_key: "gepflanzt",
			updated_at: instant(clock()),
		})),
	);
	await insert(
		env.DB,
		"affiliations",
		planted.flatMap((person) =>
			// Who has left belongs nowhere.
			(person.state === "former" ? [] : person.belongs).map((id) => ({
				member_id: person.id,
				organisation_id: id,
				responsible: 0,
				created_at: "2026-01-01",
			})),
		),
	);
	return planted;
}

function cardFor(person: Somebody): Card {
	return cardOf({
		regions: person.regions,
		languages: { speaks: person.speaks, offers: person.speaks.slice(0, 1) },
		topics: person.topics,
		...(person.offer === null ? {} : { offer: { text: "", until: person.offer } }),
		...(person.seek === null ? {} : { seek: { text: "", until: person.seek } }),
	});
}

/** The people of the story who were there before. */
function story(): Somebody[] {
	return (Object.keys(PEOPLE) as PersonKey[]).map((key) => {
		const person = PEOPLE[key];
		return {
			id: personId(key),
			name: person.name,
			organisation: person.organisation,
			belongs: [],
			role: person.role,
			region: person.region,
			levels: key === "goran" ? [2, 0, 0] : person.rights.map((right) => (right === "-" ? 0 : 1)),
			state: person.state,
			listed: true,
			regions: [],
			speaks: [],
			topics: [],
			offer: null,
			seek: null,
		};
	});
}

/** Whom a viewer finds with a filter: the plain answer, person by person. */
function expected(viewer: PersonKey, filter: Filter): Set<number> {
	const me = everybody.find(({ id }) => id === personId(viewer)) as Somebody;
	const now = instant(clock());
	return new Set(
		everybody
			.filter(
				(person) =>
					person.state === "active" &&
					person.listed &&
					(person.role === "fachstelle" ||
						person.role === "verwaltung" ||
						person.levels.some((level, index) => level > 0 && (me.levels[index] ?? 0) > 0)),
			)
			.filter((person) => {
				const regions = [...(person.region === null ? [] : [person.region]), ...person.regions];
				const prefix = { nord: "066", mitte: "065", sued: "064" }[filter.region ?? ""] ?? filter.region ?? "";
				return (
					(filter.region === undefined ||
						(filter.region === "06" ? regions.length === 0 : regions.some((key) => key.startsWith(prefix)))) &&
					(filter.thema === undefined || person.topics.includes(filter.thema as TopicKey)) &&
					(filter.sprache === undefined || person.speaks.includes(filter.sprache as LanguageKey)) &&
					(filter.rolle === undefined || person.role === filter.rolle) &&
					(filter.angebot !== "biete" || (person.offer ?? "") > now) &&
					(filter.angebot !== "sucht" || (person.seek ?? "") > now) &&
					(filter.organisation === undefined ||
						[person.organisation, ...person.belongs.map(nameOf)].some((name) =>
							sortKey(name).includes(sortKey(filter.organisation ?? "")),
						)) &&
					(filter.bei === undefined || person.belongs.includes(Number(filter.bei)))
				);
			})
			.map(({ id }) => id),
	);
}

const address = (filter: Filter): string => `/mitglieder?${new URLSearchParams(filter)}`;

const idsOn = (answer: Answer): number[] =>
	[...answer.text.matchAll(/class="person" href="\/mitglieder\/(\d+)"/g)].map((match) => Number(match[1]));

const totalOn = (answer: Answer): number =>
	Number((/id="liste">([\d.]+) /.exec(answer.text)?.[1] ?? "").replace(".", ""));

/** The options of one filter with their counts, as they stand in the form. */
function optionsOn(answer: Answer, name: string): Map<string, number> {
	const select = new RegExp(`<select id="auswahl-${name}"[^>]*>(.*?)</select>`, "s").exec(answer.text)?.[1] ?? "";
	return new Map(
		[...select.matchAll(/<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)</g)].map((match) => [
			match[1] ?? "",
			Number(match[2]),
		]),
	);
}

/** All people from page to page, each page within its budget. */
async function follow(browser: Browser, path: string, least = 1): Promise<{ ids: number[]; total: number }> {
	const answer = await browser.get(path);
	expect([path, answer.status]).toEqual([path, 200]);
	expect(answer.cost.trips).toBe(2);
	expect(answer.cost.read, path).toBeLessThanOrEqual(100);
	const ids = idsOn(answer);
	expect(ids.length).toBeLessThanOrEqual(20);
	const next = /href="([^"]*)" rel="next"/.exec(answer.text)?.[1];
	const rest = next === undefined || least > 40 ? { ids: [] } : await follow(browser, unescapeHtml(next), least + 1);
	return { ids: [...ids, ...rest.ids], total: totalOn(answer) };
}

function randomFilter(random: () => number): Filter {
	const maybe = (chance: number, value: () => string, name: keyof Filter): Filter =>
		random() < chance ? { [name]: value() } : {};
	return {
		...maybe(0.5, () => pick(random, [...REGION_KEYS, "nord", "mitte", "sued", "sued", "06"]), "region"),
		...maybe(0.3, () => pick(random, TOPICS), "thema"),
		...maybe(0.3, () => pick(random, LANGUAGE_KEYS), "sprache"),
		...maybe(0.2, () => pick(random, [...OPEN_ROLES, "fachstelle"]), "rolle"),
		...maybe(0.2, () => pick(random, ["biete", "sucht"]), "angebot"),
		...maybe(0.25, () => String(someOrganisation(random)), "bei"),
		...maybe(0.2, () => pick(random, ["brücke", "mut & tat", '"Mut', "öz", "e. v.", "gibt es nicht"]), "organisation"),
	};
}

describe("whoever fits", () => {
	it.each([1, 2])(
		"is found and counted as a plain model does it, for every viewer (seed %i)",
		async (seed) => {
			const random = seeded(seed);
			everybody = [...(everybody.length > 0 ? everybody : story()), ...(await plantAtRandom(150, random))];
			for (let round = 0; round < 14; round += 1) {
				const filter = round === 0 ? {} : randomFilter(random);
				for (const viewer of VIEWERS) {
					const right = expected(viewer, filter);
					const found = await follow(by(viewer), address(filter));
					expect([viewer, filter, found.total]).toEqual([viewer, filter, right.size]);
					expect(found.ids.length).toBe(right.size);
					expect(new Set(found.ids)).toEqual(right);
				}
			}
		},
		60_000,
	);

	it("stands in the order of names", async () => {
		const { ids } = await follow(by("verwaltung"), "/mitglieder");
		const { results } = await env.DB.prepare("SELECT id, sort_key FROM members").all<{
			id: number;
			sort_key: string;
		}>();
		const keys = new Map(results.map((row) => [row.id, row.sort_key]));
		const order = ids.map((id) => keys.get(id) ?? "");
		expect(order).toEqual([...order].sort());
	});

	it("has each option counted as what choosing it gives", async () => {
		const random = seeded(7);
		for (let round = 0; round < 5; round += 1) {
			const filter = randomFilter(random);
			for (const viewer of ["petra", "goran"] as const) {
				const answer = await by(viewer).get(address(filter));
				for (const [name, keys] of [
					["region", [...REGION_KEYS, "nord", "mitte", "sued", "06"]],
					["thema", TOPICS],
					["sprache", LANGUAGE_KEYS],
					["rolle", [...OPEN_ROLES, "fachstelle", "verwaltung"]],
					["angebot", ["biete", "sucht"]],
				] as const) {
					const counted = new Map(
						keys
							.map((key) => [key as string, expected(viewer, { ...filter, [name]: key }).size] as const)
							.filter(([key, size]) => size > 0 || filter[name] === key),
					);
					expect([name, filter, new Map([...optionsOn(answer, name)].sort())]).toEqual([
						name,
						filter,
						new Map([...counted].sort()),
					]);
				}
				const belonging = optionsOn(answer, "bei");
				for (const [id, count] of belonging)
					expect([id, filter, count]).toEqual([id, filter, expected(viewer, { ...filter, bei: id }).size]);
				// The big ones stand among the few that can be chosen.
				for (let id = 1; id <= BIG; id += 1) {
					const size = expected(viewer, { ...filter, bei: String(id) }).size;
					if (size > 2) expect([id, belonging.get(String(id))]).toEqual([id, size]);
				}
			}
		}
	});
});

describe("the directory follows", () => {
	const seen = async (viewer: (typeof VIEWERS)[number], filter: Filter, id: number) =>
		(await follow(by(viewer), address(filter))).ids.includes(id);
	const change = (text: string, ...values: (string | number)[]) =>
		env.DB.prepare(text)
			.bind(...values)
			.run();

	it("every change of a person, whoever makes it", async () => {
		const id = personId("mehdi");
		const filter = { organisation: "Lesecafé" };
		expect(await seen("petra", filter, id)).toBe(true);
		await change("UPDATE members SET organisation = 'Lesehaus' WHERE id = ?", id);
		expect(await seen("petra", filter, id)).toBe(false);
		expect(await seen("petra", { organisation: "LESEHAUS" }, id)).toBe(true);
		await change("UPDATE members SET role = 'kommune', region = '06411' WHERE id = ?", id);
		expect(await seen("petra", { rolle: "kommune", region: "06411" }, id)).toBe(true);
		await change("UPDATE members SET listed = 0 WHERE id = ?", id);
		expect(await seen("petra", {}, id)).toBe(false);
		await change("UPDATE members SET listed = 1, state = 'suspended' WHERE id = ?", id);
		expect(await seen("petra", {}, id)).toBe(false);
		await change("UPDATE members SET state = 'active' WHERE id = ?", id);
		expect(await seen("goran", {}, id)).toBe(true);
		await change("UPDATE memberships SET level = 0 WHERE member_id = ? AND space_id = 'mo'", id);
		expect(await seen("goran", {}, id)).toBe(false);
		expect(await seen("petra", {}, id)).toBe(true);
		await change("DELETE FROM memberships WHERE member_id = ?", id);
		expect(await seen("petra", {}, id)).toBe(false);
		await change("INSERT INTO memberships (member_id, space_id, level) VALUES (?, 'mo', 1)", id);
		expect(await seen("goran", {}, id)).toBe(true);
		await change("INSERT INTO affiliations (member_id, organisation_id, created_at) VALUES (?, 900, '2026-01-01')", id);
		await change("INSERT INTO affiliations (member_id, organisation_id, created_at) VALUES (?, 901, '2026-01-02')", id);
		for (const belonging of [{ bei: "900" }, { bei: "901" }, { organisation: "Nr. 901" }])
			expect(await seen("goran", belonging, id)).toBe(true);
		await change("UPDATE members SET listed = 0 WHERE id = ?", id);
		const { text } = await by("goran").get("/mitglieder?bei=900");
		expect([totalOn({ text } as Answer), optionsOn({ text } as Answer, "bei").get("900")]).toEqual([
			expected("goran", { bei: "900" }).size,
			expected("goran", { bei: "900" }).size,
		]);
		await change("UPDATE members SET listed = 1 WHERE id = ?", id);
		await change("DELETE FROM affiliations WHERE member_id = ? AND organisation_id = 901", id);
		expect(await seen("goran", { bei: "901" }, id)).toBe(false);
		await change("UPDATE affiliations SET organisation_id = 902 WHERE member_id = ?", id);
		expect([await seen("goran", { bei: "900" }, id), await seen("goran", { bei: "902" }, id)]).toEqual([false, true]);
		await change("DELETE FROM affiliations WHERE member_id = ?", id);
		await change("UPDATE members SET organisation = 'Lesehaus' WHERE id = ?", id);
		await change("UPDATE members SET role = 'fachstelle' WHERE id = ?", id);
		expect(await seen("gast", {}, id)).toBe(true);
		await change("UPDATE members SET role = 'initiative' WHERE id = ?", id);
		expect(await seen("gast", {}, id)).toBe(false);
		const became = { organisation: "Lesehaus", region: "06411", levels: [1, 0, 0] } as const;
		everybody = everybody.map((person) => (person.id === id ? { ...person, ...became } : person));
	});

	it("a circle that is what a recount gives", async () => {
		const wrong = await one<number>(
			`SELECT count(*) FROM members m WHERE circle <> iif(role IN ('fachstelle', 'verwaltung'), 8, 0)
				+ coalesce((SELECT sum(CASE space_id WHEN 'mo' THEN 1 WHEN 'lotsen' THEN 2 ELSE 4 END) FROM memberships
					WHERE member_id = m.id AND level > 0), 0)`,
		);
		expect(wrong).toBe(0);
	});
});

describe("the page", () => {
	it("leads from a Landkreis to its town and from a town to its Landkreis", async () => {
		const county = await by("petra").get("/mitglieder?region=06434");
		expect(wordsOn(county.text)).toContain("Stadt Bad Homburg");
		const town = await by("petra").get("/mitglieder?region=06531005");
		expect(unescapeHtml(town.text)).toContain('href="/mitglieder?region=06531"');
		expect(wordsOn(town.text)).toMatch(/Auch in der Nähe: Landkreis Gießen \(\d+\)/);
		expect(unescapeHtml((await by("petra").get("/mitglieder?region=06415")).text)).toContain(
			'"/mitglieder?region=06435"',
		);
	});

	it("is where the page of an organisation leads for its people", async () => {
		const { text } = await by("petra").get("/organisationen/1");
		expect(text).toContain('href="/mitglieder?bei=1"');
		const chosen = await by("petra").get("/mitglieder?bei=1");
		expect(totalOn(chosen)).toBe(expected("petra", { bei: "1" }).size);
		expect(wordsOn(chosen.text)).toContain(`Auswahl: ${nameOf(1)}`);
	});

	it("takes choices away one by one, and says what to do when nobody fits", async () => {
		const path = "/mitglieder?region=nord&thema=rolle&sprache=vi&organisation=gibt+es+nicht";
		const { text } = await by("petra").get(path);
		expect(wordsOn(text)).toContain("Dazu passt gerade niemand.");
		for (const without of [
			"/mitglieder?thema=rolle&sprache=vi&organisation=gibt+es+nicht",
			"/mitglieder?region=nord&sprache=vi&organisation=gibt+es+nicht",
			"/mitglieder?region=nord&thema=rolle&organisation=gibt+es+nicht",
			"/mitglieder?region=nord&thema=rolle&sprache=vi",
		])
			expect(unescapeHtml(text)).toContain(`href="${without}"`);
		expect(text).toContain('<a class="button" href="/mitglieder">');
	});

	it("takes rubbish for no choice", async () => {
		const all = totalOn(await by("petra").get("/mitglieder"));
		for (const query of [
			"region=0",
			"thema=__proto__",
			"sprache=xx",
			"rolle=admin",
			"angebot=ja",
			"bei=0",
			"bei=99999",
			"seite=0",
			"seite=-1",
			"seite=1e9",
		])
			expect([query, totalOn(await by("petra").get(`/mitglieder?${query}`))]).toEqual([query, all]);
		expect(idsOn(await by("petra").get("/mitglieder?seite=99999")).length).toBeGreaterThan(0);
		const odd = await by("petra").get(`/mitglieder?organisation=${encodeURIComponent('"><b>%')}`);
		expect([odd.status, odd.text.includes("<b>%")]).toEqual([200, false]);
	});
});

describe("with five thousand members and a thousand organisations", () => {
	it("any combination takes two round trips and at most a hundred rows", async () => {
		const random = seeded(5);
		await uncounted(env.DB, async () => {
			const planted = await plantAtRandom(5_000, random);
			everybody = [...everybody, ...planted];
			await env.DB.prepare(
				`UPDATE members SET circle = iif(role IN ('fachstelle', 'verwaltung'), 8, 0) | coalesce((
					SELECT sum(1 << (s.position - 1)) FROM memberships ms JOIN spaces s ON s.id = ms.space_id
					WHERE ms.member_id = members.id AND ms.level > 0), 0)`,
			).run();
		});
		await env.DB.prepare("UPDATE directory SET stale = 1").run();
		let read = 0;
		for (let round = 0; round < 60; round += 1) {
			const filter = round < 3 ? {} : randomFilter(random);
			const viewer = pick(random, VIEWERS);
			const answer = await by(viewer).get(address(filter));
			expect(answer.cost.trips).toBe(2);
			expect(answer.cost.read).toBeLessThanOrEqual(100);
			read = Math.max(read, answer.cost.read);
			expect([viewer, filter, totalOn(answer)]).toEqual([viewer, filter, expected(viewer, filter).size]);
		}
		expect(read).toBeLessThanOrEqual(25);
		// The list of organisations and the page of one with hundreds of people keep to it as well.
		for (let round = 0; round < 20; round += 1) {
			const { organisation: _, rolle: __, angebot: ___, bei: ____, ...filter } = randomFilter(random);
			const art = random() < 0.3 ? { art: "verein" } : {};
			for (const path of [
				`/organisationen?${new URLSearchParams({ ...filter, ...art })}`,
				`/organisationen/${someOrganisation(random)}`,
			]) {
				const answer = await by(pick(random, VIEWERS)).get(path);
				expect([path, answer.status, answer.cost.trips]).toEqual([path, 200, 2]);
				expect(answer.cost.read, path).toBeLessThanOrEqual(100);
			}
		}
		// What travels from the database for one page; a row must stay below 2 MB.
		expect(await one<number>("SELECT sum(length(people)) FROM directory")).toBeLessThan(1_500_000);
	}, 60_000);
});
