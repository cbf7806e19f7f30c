// Organisations: found by filters, founded once, changed by those who answer for them, public only as far as they want it.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGE_KEYS } from "../src/languages/languages.ts";
import { ORGANISATION_KINDS } from "../src/organisations/kinds.ts";
import { PAGE } from "../src/organisations/list.ts";
import { nameKey } from "../src/organisations/names.ts";
import { PARTS } from "../src/regions/areas.ts";
import { REGION_KEYS } from "../src/regions/regions.ts";
import { TOPICS } from "../src/topics/topics.ts";
import { type Answer, as, Browser, clock, one } from "./support/forum.ts";
import { insert, pick, seeded, uncounted } from "./support/planting.ts";
import { organisationId, plantOrganisations } from "./world/organisations.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let dilek: Browser;
let gast: Browser;
let markus: Browser;
const guest = new Browser();

const BRIDGES = organisationId("Brücken bauen");
const FULDA = organisationId("Gemeinsam an der Fulda");
const RHOEN = organisationId("Rhönwege");

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await plantOrganisations(env.DB, clock(), personId);
	[petra, dilek, gast, markus] = await Promise.all([as("petra"), as("dilek"), as("gast"), as("markus")]);
});

/** The numbers of the organisations in a list, in its order. */
const listed = (answer: Answer): number[] =>
	[...answer.text.matchAll(/<h3><a href="\/organisationen\/(\d+)/g)].map((match) => Number(match[1]));

const everything = (more: Record<string, string | string[]> = {}) => ({
	version: "1",
	name: "Brücken bauen e. V.",
	kind: "lotsen-projekt",
	region: "06535",
	place: "Lauterbach",
	about: "Wir begleiten **Menschen**.",
	targetGroups: "Familien",
	topics: ["projekt", "rolle"],
	languages: ["uk", "de"],
	legalForm: "ev",
	nonprofit: "ja",
	website: "bruecken.example",
	email: "kontakt@bruecken.example",
	emailFor: "public",
	phone: "06641 1",
	phoneFor: "staff",
	public: "ja",
	...more,
});

describe("the list", () => {
	it("is read by every member, also by a guest of the ministry", async () => {
		for (const browser of [petra, dilek, gast, markus]) {
			const { status, text } = await browser.get("/organisationen");
			expect(status).toBe(200);
			expect(text).toContain("30 Organisationen");
		}
		expect((await petra.get("/organisationen")).text).toContain("Organisation anlegen");
		expect((await gast.get("/organisationen")).text).not.toContain("Organisation anlegen");
	});

	it("shows guests only who wants to be public", async () => {
		const { status, text } = await guest.get("/organisationen");
		expect(status).toBe(200);
		expect(text).toContain("Brücken bauen e. V.");
		expect(text).not.toContain("Rhönwege");
		expect(text).toContain("11 Organisationen");
		expect(listed(await guest.get("/organisationen?sprache=pl"))).toEqual([]);
	});

	it("finds a special-status town under its Landkreis, and parts of Hesse", async () => {
		const names = async (query: string) =>
			[...(await petra.get(`/organisationen?${query}`)).text.matchAll(/<h3><a [^>]*>([^<]+)</g)].map(
				(match) => match[1],
			);
		expect(await names("region=06534")).toEqual(["Initiative Lesecafé", "WIR-Vielfaltszentrum Marburg-Biedenkopf"]);
		expect(await names("region=06534014")).toEqual(["Initiative Lesecafé"]);
		expect(await names("region=nord&art=verein")).toEqual([
			"Gemeinsam an der Fulda e. V.",
			"La Plaza Nordhessen e. V.",
		]);
		expect(await names("region=06")).toHaveLength(3);
	});

	it("says what is chosen, how much each further choice finds, and leads back", async () => {
		const { text } = await petra.get("/organisationen?region=sued&sprache=tr");
		expect(text).toMatch(/<option value="sued" selected="">Südhessen \(\d+\)/);
		expect(text).toMatch(/<option value="tr" selected="">/);
		expect(text).toContain('href="/organisationen?region=sued&amp;sprache=tr&amp;art=traeger"');
		expect(text).toContain("Auswahl aufheben");
		expect((await petra.get("/organisationen?region=unsinn&thema=%00&sprache=xx&art=1&ab=x")).text).toContain(
			"30 Organisationen",
		);
	});

	it("shows what one belongs to, and what waits there", async () => {
		const { text } = await petra.get("/organisationen");
		expect(text).toContain("Ihre Organisationen");
		expect(text).toContain("Sie sind verantwortlich");
		expect(text).toContain("1 Anfrage wartet");
		expect((await gast.get("/organisationen")).text).not.toContain("Ihre Organisationen");
		await env.DB.prepare("UPDATE members SET organisation = 'Haus der Begegnung Nidda' WHERE id = ?")
			.bind(personId("gast"))
			.run();
		expect((await gast.get("/organisationen")).text).toContain("Gehören Sie dazu?");
		expect(text).not.toContain("Gehören Sie dazu?");
	});
});

describe("a page", () => {
	it("shows members people and contacts, as far as these are for them", async () => {
		await env.DB.prepare("UPDATE organisations SET phone = '0123 geheim', phone_for = 'staff' WHERE id = ?")
			.bind(FULDA)
			.run();
		const member = await petra.get(`/organisationen/${FULDA}`);
		expect(member.text).toContain("Dilek Aydın");
		expect(member.text).toContain("vorstand@gemeinsam-fulda.example");
		expect(member.text).not.toContain("0123 geheim");
		for (const browser of [dilek, markus])
			expect((await browser.get(`/organisationen/${FULDA}`)).text).toContain("0123 geheim");
		expect(member.text).toContain(`href="/mitglieder/${personId("dilek")}"`);
	});

	it("shows guests what the switch names, and nothing else", async () => {
		const { status, text } = await guest.get(`/organisationen/${BRIDGES}`);
		expect(status).toBe(200);
		for (const seen of [
			"Brücken bauen e. V.",
			"Lauterbach",
			"18 Lots*innen",
			"kontakt@bruecken-bauen.example",
			"Somali",
		])
			expect(text).toContain(seen);
		for (const hidden of [
			"Petra",
			"06641",
			"Familien</dd>",
			"eingetragener Verein",
			"Gemeinnützig",
			"Mitglieder im Forum",
		])
			expect(text).not.toContain(hidden);
		expect(text).not.toContain("noindex");
	});

	it("that isn't public is the same to guests as one that doesn't exist: they are asked to sign in", async () => {
		for (const id of [RHOEN, 99_999]) {
			const answer = await guest.get(`/organisationen/${id}`);
			expect([answer.status, answer.location]).toEqual([303, `/anmelden?weiter=%2Forganisationen%2F${id}`]);
		}
		for (const path of ["neu", `${BRIDGES}/bearbeiten`, `${BRIDGES}/menschen`, `${BRIDGES}/uebergabe`])
			expect((await guest.get(`/organisationen/${path}`)).location).toMatch(/^\/anmelden/);
		expect((await petra.get("/organisationen/99999")).status).toBe(404);
	});

	it("costs two round trips and few rows", async () => {
		for (const path of [`/organisationen/${BRIDGES}`, `/organisationen/${BRIDGES}/menschen`, "/organisationen"]) {
			const { cost } = await petra.get(path);
			expect(cost.trips, path).toBe(2);
			expect(cost.read, path).toBeLessThanOrEqual(80);
		}
	});
});

describe("changing a page", () => {
	it("is for those who answer for it and the Fachstelle", async () => {
		for (const browser of [dilek, gast]) {
			expect((await browser.get(`/organisationen/${BRIDGES}/bearbeiten`)).status).toBe(403);
			expect((await browser.post(`/organisationen/${BRIDGES}/bearbeiten`, everything())).status).toBe(403);
			expect((await browser.get(`/organisationen/${BRIDGES}`)).text).not.toContain("Seite bearbeiten");
		}
		expect((await markus.get(`/organisationen/${BRIDGES}/bearbeiten`)).status).toBe(200);
		expect((await petra.get(`/organisationen/${BRIDGES}`)).text).toContain("Seite bearbeiten");
	});

	it("keeps everything, in the order in which it is always shown", async () => {
		const saved = await petra.post(
			`/organisationen/${BRIDGES}/bearbeiten`,
			everything({ name: "Brücken  bauen Vogelsberg" }),
		);
		expect([saved.status, saved.location]).toEqual([303, `/organisationen/${BRIDGES}-bruecken-bauen-vogelsberg`]);
		const row = await env.DB.prepare("SELECT * FROM organisations WHERE id = ?").bind(BRIDGES).first();
		expect(row).toMatchObject({
			name: "Brücken bauen Vogelsberg",
			name_key: "brucken baun vogelsberg",
			website: "https://bruecken.example/",
			languages: '["de","uk"]',
			topics: '["projekt","rolle"]',
			nonprofit: 1,
			version: 2,
			is_public: 1,
		});
		expect(row?.["about_html"]).toContain("<strong>Menschen</strong>");
		expect(await one("SELECT organisation FROM members WHERE id = ?", personId("petra"))).toBe(
			"Brücken bauen Vogelsberg",
		);
		// Nadia belongs to another organisation for longer.
		expect(await one("SELECT organisation FROM members WHERE id = ?", personId("nadia"))).toBe(
			"Wegweiser Kinzigtal e. V.",
		);
		expect(listed(await petra.get("/organisationen?thema=rolle&sprache=uk"))).toContain(BRIDGES);
	});

	it("by two people at once loses nothing: the second sees both, and may then save", async () => {
		const version = String(await one("SELECT version FROM organisations WHERE id = ?", BRIDGES));
		const answers = await Promise.all([
			petra.post(`/organisationen/${BRIDGES}/bearbeiten`, everything({ version, about: "Petras Text" })),
			markus.post(`/organisationen/${BRIDGES}/bearbeiten`, everything({ version, about: "Markus' Text" })),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
		const late = answers.find(({ status }) => status === 409) as Answer;
		const isPetraLate = answers[0] === late;
		expect(late.text).toContain(isPetraLate ? "Petras Text</textarea>" : "Markus&#39; Text</textarea>");
		expect(late.text).toContain(isPetraLate ? "Markus&#39; Text</p>" : "Petras Text</p>");
		expect(late.text).toContain("Das gilt jetzt");
		const next = /name="version" value="(\d+)"/.exec(late.text)?.[1] ?? "";
		const again = await petra.post(
			`/organisationen/${BRIDGES}/bearbeiten`,
			everything({ version: next, about: "Beides" }),
		);
		expect(again.status).toBe(303);
		// The same form once more: its answer was lost.
		const lost = await petra.post(
			`/organisationen/${BRIDGES}/bearbeiten`,
			everything({ version: next, about: "Beides" }),
		);
		expect(lost.status).toBe(303);
		expect(await one("SELECT about FROM organisations WHERE id = ?", BRIDGES)).toBe("Beides");
	});

	it("says what is wrong, and keeps what was typed", async () => {
		const bad: [string, string | string[], string][] = [
			["name", " ", "Bitte ausfüllen."],
			["name", "x".repeat(121), "Dieser Text ist zu lang."],
			["kind", "partei", "Bitte wählen Sie etwas aus."],
			["region", "05111", "Bitte wählen Sie etwas aus."],
			["about", "x".repeat(2_001), "Dieser Text ist zu lang."],
			["topics", ["projekt", "wetter"], "Bitte wählen Sie etwas aus."],
			["languages", ["xx"], "Bitte wählen Sie etwas aus."],
			["website", "javascript:alert(1)", "Beispiel: www.verein.de"],
			["website", "https://user@verein.example", "Beispiel: www.verein.de"],
			["email", "kontakt", "Beispiel: name@verein.de"],
			["emailFor", "alle", "Bitte wählen Sie etwas aus."],
		];
		const version = await one("SELECT version FROM organisations WHERE id = ?", BRIDGES);
		for (const [field, value, message] of bad) {
			const form = everything({ version: String(version), targetGroups: "Das bleibt stehen", [field]: value });
			const answer = await petra.post(`/organisationen/${BRIDGES}/bearbeiten`, form);
			expect([field, answer.status]).toEqual([field, 422]);
			expect(answer.text, field).toContain(message);
			expect(answer.text).toContain('value="Das bleibt stehen"');
		}
		expect(await one("SELECT version FROM organisations WHERE id = ?", BRIDGES)).toBe(version);
		const part = await petra.post(`/organisationen/${BRIDGES}/bearbeiten`, everything({ name: "" }), { htmx: true });
		expect([part.status, part.text.includes("<html")]).toEqual([422, false]);
	});

	it("for everybody to see is up to a responsible person; the Fachstelle may only take it back", async () => {
		const form = async (isPublic: string[]) => ({
			...everything({ name: "Lots*innen-Projekt Rhönwege", region: "06631", public: isPublic }),
			version: String(await one("SELECT version FROM organisations WHERE id = ?", RHOEN)),
		});
		const isPublic = () => one("SELECT is_public FROM organisations WHERE id = ?", RHOEN);
		expect((await markus.get(`/organisationen/${RHOEN}/bearbeiten`)).text).not.toContain('name="public"');
		expect((await markus.post(`/organisationen/${RHOEN}/bearbeiten`, await form(["ja"]))).status).toBe(303);
		expect(await isPublic()).toBe(0);
		const olena = await as("olena");
		expect((await olena.get(`/organisationen/${RHOEN}/bearbeiten`)).text).toContain(
			"Menschen werden nie öffentlich gezeigt.",
		);
		await olena.post(`/organisationen/${RHOEN}/bearbeiten`, await form(["ja"]));
		expect(await isPublic()).toBe(1);
		expect((await guest.get(`/organisationen/${RHOEN}`)).status).toBe(200);
		await markus.post(`/organisationen/${RHOEN}/bearbeiten`, await form([]));
		expect(await isPublic()).toBe(0);
		expect((await guest.get(`/organisationen/${RHOEN}`)).status).toBe(303);
	});
});

describe("founding", () => {
	const form = (more: Record<string, string> = {}) => ({
		name: "Werkstatt der Kulturen Fulda e.V.",
		kind: "verein",
		region: "06631009",
		place: "Fulda",
		about: "Wir bauen.",
		formular: "f1",
		...more,
	});

	it("is for those who write somewhere, and makes them responsible", async () => {
		expect((await gast.get("/organisationen/neu")).status).toBe(403);
		expect((await gast.post("/organisationen/neu", form())).status).toBe(403);
		const twice = await Promise.all([
			dilek.post("/organisationen/neu", form()),
			dilek.post("/organisationen/neu", form()),
		]);
		const later = await dilek.post("/organisationen/neu", form());
		expect(new Set([...twice, later].map(({ status }) => status))).toEqual(new Set([303]));
		expect(new Set([...twice, later].map(({ location }) => location)).size).toBe(1);
		const id = Number(/\d+/.exec(later.location)?.[0]);
		const row = await env.DB.prepare("SELECT people, responsible, is_public FROM organisations WHERE id = ?")
			.bind(id)
			.first();
		expect(row).toEqual({ people: 1, responsible: 1, is_public: 0 });
		expect(await one("SELECT count(*) FROM organisation_entries WHERE organisation_id = ?", id)).toBe(1);
		// Their first organisation stays next to their name.
		expect(await one("SELECT organisation FROM members WHERE id = ?", personId("dilek"))).toBe(
			"Gemeinsam an der Fulda e. V.",
		);
	});

	it("asks first whether one of a like name is meant, while typing and at the end", async () => {
		const typing = await petra.get("/organisationen/neu?name=werkstatt%20der%20kulturen");
		expect(typing.text).toContain("Meinen Sie …?");
		expect(typing.text).toContain("Werkstatt der Kulturen Fulda e.V.");
		expect((await petra.get("/organisationen/neu?name=Etwas%20ganz%20anderes")).text).not.toContain("Meinen Sie");
		const same = form({ name: "Werkstatt der Kulturen, Fulda (Verein)", formular: "f2", about: "Mein Text" });
		const asked = await petra.post("/organisationen/neu", same);
		expect(asked.status).toBe(422);
		expect(asked.text).toContain("Meinen Sie …?");
		expect(asked.text).toContain("Mein Text</textarea>");
		const another = await petra.post("/organisationen/neu", { ...same, trotzdem: "ja" });
		expect(another.status).toBe(303);
	});

	it("of the same name by two people at once makes one page; the other is asked", async () => {
		const name = "Zugleich gegründet e. V.";
		const answers = await Promise.all([
			petra.post("/organisationen/neu", form({ name, formular: "f3" })),
			dilek.post("/organisationen/neu", form({ name, formular: "f3" })),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
		expect(await one("SELECT count(*) FROM organisations WHERE name = ?", name)).toBe(1);
	});

	it("says what is missing", async () => {
		const answer = await petra.post("/organisationen/neu", form({ name: "", kind: "", region: "", about: "bleibt" }));
		expect(answer.status).toBe(422);
		expect(answer.text).toContain("Name der Organisation</a>: Bitte ausfüllen.");
		expect(answer.text).toContain("bleibt</textarea>");
	});
});

describe("a thousand organisations", () => {
	type Planted = {
		id: number;
		name: string;
		kind: string;
		region: string | null;
		topics: string[];
		languages: string[];
		isPublic: boolean;
	};
	const planted: Planted[] = [];

	beforeAll(async () => {
		const random = seeded(7);
		const some = <T>(list: readonly T[], most: number) => [
			...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, list))),
		];
		await env.DB.batch(
			["affiliation_requests", "handovers", "organisation_entries", "affiliations", "organisations"].map((table) =>
				env.DB.prepare(`DELETE FROM ${table}`),
			),
		);
		for (let id = 1; id <= 1_000; id += 1)
			planted.push({
				id,
				name: `Verein ${String((id * 7919) % 1_000).padStart(3, "0")}`,
				kind: pick(random, ORGANISATION_KINDS),
				region: random() < 0.1 ? null : pick(random, REGION_KEYS),
				topics: some(TOPICS, 5),
				languages: some(LANGUAGE_KEYS, 6),
				isPublic: random() < 0.3,
			});
		await uncounted(env.DB, () =>
			insert(
				env.DB,
				"organisations",
				planted.map(({ isPublic, ...row }) => ({
					...row,
					name_key: nameKey(row.name),
					sort_key: row.name.toLowerCase(),
					topics: JSON.stringify(row.topics),
					languages: JSON.stringify(row.languages),
					is_public: isPublic ? 1 : 0,
					form_key: String(row.id),
					created_at: "2026-01-01",
				})),
			),
		);
		await env.DB.prepare("UPDATE organisation_index SET renewed = renewed + 1").run();
		await insert(
			env.DB,
			"affiliations",
			Array.from({ length: 10 }, (_, index) => ({
				member_id: personId("petra"),
				organisation_id: index + 1,
				responsible: 1,
				created_at: "2026-01-01",
			})),
		);
	});

	/** What a filter means, said plainly. */
	const fits = (row: Planted, name: string, choice: string): boolean => {
		if (name === "thema") return row.topics.includes(choice);
		if (name === "sprache") return row.languages.includes(choice);
		if (name === "art") return row.kind === choice;
		if (choice === "06") return row.region === null;
		const part = { nord: "066", mitte: "065", sued: "064" }[choice];
		return row.region?.startsWith(part ?? choice) === true;
	};

	it("are found by any combination exactly as a plain search finds them, counted, page by page, in two round trips", async () => {
		const random = seeded(99);
		const choices: Record<string, readonly string[]> = {
			region: [...REGION_KEYS, ...PARTS, "06"],
			thema: TOPICS,
			sprache: LANGUAGE_KEYS,
			art: ORGANISATION_KINDS,
		};
		let dearest = 0;
		for (let round = 0; round < 60; round += 1) {
			const isGuest = round % 4 === 3;
			const wish = Object.fromEntries(
				Object.entries(choices).flatMap(([name, list]) => (random() < 0.45 ? [[name, pick(random, list)]] : [])),
			);
			const visible = planted.filter((row) => !isGuest || row.isPublic);
			const expected = visible
				.filter((row) => Object.entries(wish).every(([name, choice]) => fits(row, name, choice)))
				.sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id)
				.map(({ id }) => id);
			const found: number[] = [];
			let path = `/organisationen?${new URLSearchParams(wish)}`;
			for (let page = 0; page < 3 && path !== ""; page += 1) {
				const answer = await (isGuest ? guest : petra).get(path);
				expect(answer.cost.trips, path).toBeLessThanOrEqual(2);
				dearest = Math.max(dearest, answer.cost.read);
				expect(answer.text).toContain(
					expected.length === 1
						? "1 Organisation<"
						: `${new Intl.NumberFormat("de-DE").format(expected.length)} Organisationen<`,
				);
				found.push(...listed(answer));
				if (page === 0)
					for (const [name, list] of Object.entries(choices)) {
						if (name === "art") continue;
						const choice = pick(random, list);
						const other = { ...wish, [name]: choice };
						const count = visible.filter((row) =>
							Object.entries(other).every(([key, text]) => fits(row, key, text)),
						).length;
						const shown = new RegExp(`<option value="${choice}"[^>]*>[^<]*\\((\\d+)\\)<`).exec(answer.text)?.[1];
						expect([path, name, choice, Number(shown ?? 0)]).toEqual([path, name, choice, count]);
					}
				path = (/href="([^"]+)" rel="next"/.exec(answer.text)?.[1] ?? "").replaceAll("&amp;", "&");
			}
			expect(found).toEqual(expected.slice(0, 3 * PAGE));
		}
		expect(dearest).toBeLessThanOrEqual(100);
	}, 60_000);
});
