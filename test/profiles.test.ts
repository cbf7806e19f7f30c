// Profiles: what each person sees of another, and what becomes of one's own.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "../src/db/clock.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { formOn, unescapeHtml, wordsOn } from "./support/page.ts";
import { insert, plantReplies } from "./support/planting.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const EDIT = "/einstellungen/profil";

const people = new Map<PersonKey, Browser>();
const by = (person: PersonKey): Browser => {
	const browser = people.get(person);
	if (browser === undefined) throw new Error(`${person} isn't signed in`);
	return browser;
};
const pageOf = (person: PersonKey): string => `/mitglieder/${personId(person)}`;

/** Opens the form of somebody's own profile, changes some fields and sends it. */
async function write(person: PersonKey, change: Record<string, string | string[]>) {
	const { text } = await by(person).get(EDIT);
	return by(person).post(EDIT, { ...formOn(text, EDIT).fields, ...change });
}

/** Plants somebody in one space only, so that two people may have none in common. */
async function only(person: PersonKey, space: string): Promise<void> {
	await env.DB.prepare("UPDATE memberships SET level = iif(space_id = ?, 2, 0) WHERE member_id = ?")
		.bind(space, personId(person))
		.run();
}

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	for (const key of ["verwaltung", "jana", "markus", "dilek", "samuel", "petra", "olena", "gast"] as const)
		people.set(key, await as(key));
	await only("nadia", "lotsen");
	await only("goran", "mo");
	people.set("nadia", await as("nadia"));
	people.set("goran", await as("goran"));
});

beforeEach(() => pass(MINUTE));

describe("a profile", () => {
	it("is there for people with a common space and for nobody else", async () => {
		expect((await by("petra").get(pageOf("olena"))).status).toBe(200);
		expect((await by("goran").get(pageOf("dilek"))).status).toBe(200);
		expect((await by("gast").get(pageOf("goran"))).status).toBe(404);
		expect((await by("goran").get(pageOf("nadia"))).status).toBe(404);
		expect((await by("nadia").get(pageOf("goran"))).status).toBe(404);
		// The Fachstelle is known to everybody, whatever they read.
		expect((await by("goran").get(pageOf("markus"))).status).toBe(200);
		expect((await by("nadia").get(pageOf("jana"))).status).toBe(200);
		const strange = await by("goran").get(pageOf("nadia"));
		const nobody = await by("goran").get("/mitglieder/999999");
		expect(wordsOn(strange.text)).toBe(wordsOn(nobody.text));
	});

	it("ends with the membership, and comes back with it", async () => {
		const state = (to: string) =>
			env.DB.prepare("UPDATE members SET state = ? WHERE id = ?").bind(to, personId("samuel")).run();
		for (const gone of ["suspended", "former"]) {
			await state(gone);
			expect((await by("dilek").get(pageOf("samuel"))).status).toBe(404);
		}
		await state("active");
		expect((await by("dilek").get(pageOf("samuel"))).status).toBe(200);
		for (const person of ["neu", "gesperrt"] as const)
			expect((await by("verwaltung").get(pageOf(person))).status).toBe(404);
	});

	it("is reached from names beside posts, but not where the person is gone", async () => {
		const { location } = await by("olena").post("/lotsen/neu", {
			kind: "frage",
			title: "Wer kommt mit zum Amt?",
			body: "Frage",
		});
		const link = `<a class="person" href="${pageOf("olena")}"`;
		expect((await by("petra").get(location)).text).toContain(link);
		expect((await by("petra").get("/lotsen")).text).toContain(link);
		expect((await by("petra").get("/lotsen/mitlesende")).text).toContain(link);
		await env.DB.prepare("UPDATE members SET state = 'suspended' WHERE id = ?").bind(personId("olena")).run();
		const page = await by("petra").get(location);
		expect(page.text).toContain("Olena Kovalenko");
		expect(page.text).not.toContain(link);
		await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(personId("olena")).run();
	});
});

describe("the form of one's own profile", () => {
	it("keeps what was written and shows it to others", async () => {
		const answer = await write("olena", {
			name: "Olena Kowalenko",
			region: "06631",
			regions: ["06631009", "06631", "06632"],
			place: "Hünfeld",
			languages: ["de"],
			offered: ["uk", "ru"],
			topics: ["rolle", "bildung"],
			offer: "Ich begleite zu Elterngesprächen.",
			address: "du",
			about: "Erste Zeile\n<b>zweite</b>",
		});
		expect([answer.status, answer.location]).toEqual([303, pageOf("olena")]);
		const seen = wordsOn((await by("petra").get(pageOf("olena"))).text);
		for (const words of [
			"Olena Kowalenko",
			"Landkreis Fulda, Stadt Fulda, Landkreis Hersfeld-Rotenburg",
			"Hünfeld",
			"Ukrainisch · kann helfen",
			"Deutsch",
			"Rolle &",
			"Ich begleite zu Elterngesprächen.",
			"Gilt bis 20. Februar 2027.",
			"mit Du",
			"<b>zweite</b>",
		])
			expect(seen).toContain(words);
		expect(seen).not.toContain("Profil bearbeiten");
		expect(await one("SELECT sort_key FROM members WHERE id = ?", personId("olena"))).toBe("olena kowalenko");
		expect((await by("petra").get("/lotsen/mitlesende")).text).toContain("Olena Kowalenko");
		await write("olena", { name: PEOPLE.olena.name });
	});

	it("never asks for what isn't anybody's business", async () => {
		const { visible } = formOn((await by("olena").get(EDIT)).text, EDIT);
		expect(new Set(visible)).toEqual(
			new Set([
				...["name", "organisation", "role", "region", "regions", "place", "languages", "offered", "topics", "offer"],
				...["seek", "about", "address", "phone"],
				...["place", "languages", "topics", "offer", "seek", "about", "address", "phone", "email"].map(
					(name) => `for_${name}`,
				),
			]),
		);
	});

	it("gives everything back with what is wrong", async () => {
		const sent = {
			name: "",
			place: "x".repeat(81),
			topics: [
				"satzung",
				"gemeinnuetzigkeit",
				"foerderung",
				"nachweise",
				"vorstand",
				"raeume",
				"teilhabe",
				"projekt",
				"rolle",
			],
			offer: "y".repeat(301),
			about: "Bleibt stehen",
			for_phone: "fachstelle",
		};
		const answer = await write("samuel", sent);
		expect(answer.status).toBe(422);
		const { fields } = formOn(answer.text, EDIT);
		expect(fields["name"]).toEqual([""]);
		expect(fields["topics"]).toHaveLength(9);
		expect(fields["about"]).toEqual(["Bleibt stehen"]);
		expect(fields["for_phone"]).toEqual(["fachstelle"]);
		expect(wordsOn(answer.text)).toContain("Bitte wählen Sie höchstens acht Themen.");
		expect(await one("SELECT count(*) FROM profiles WHERE member_id = ?", personId("samuel"))).toBe(0);
		for (const [field, value] of [
			["region", "06999"],
			["regions", "06999"],
			["languages", "xx"],
			["topics", "quatsch"],
			["address", "Ihr"],
			["for_email", "welt"],
			["role", "fachstelle"],
			["role", "verwaltung"],
			["role", ""],
		] as const)
			expect([field, (await write("samuel", { [field]: value })).status]).toEqual([field, 422]);
		expect(await one("SELECT role FROM members WHERE id = ?", personId("samuel"))).toBe("vereinsmitglied");
	});

	it("shows the organisation to which somebody belongs as text: nobody types over it", async () => {
		const samuel = personId("samuel");
		const beside = () => one<string>("SELECT organisation FROM members WHERE id = ?", samuel);
		await insert(env.DB, "organisations", [
			{
				id: 77,
				name: "Haus am Fluss",
				name_key: "hausamfluss",
				sort_key: "haus am fluss",
				kind: "verein",
				form_key: "77",
				created_at: "2026-01-01",
			},
		]);
		const before = formOn((await by("samuel").get(EDIT)).text, EDIT);
		expect(before.visible).toContain("organisation");
		await insert(env.DB, "affiliations", [
			{ member_id: samuel, organisation_id: 77, responsible: 0, created_at: "2026-01-01" },
		]);
		const { text } = await by("samuel").get(EDIT);
		expect(formOn(text, EDIT).visible).not.toContain("organisation");
		expect(text).toMatch(/href="\/organisationen\/77[^"]*" dir="auto">Haus am Fluss</);
		expect((await write("samuel", { about: "Hallo" })).status).toBe(303);
		// The form that was opened before, and a forged one.
		const late = { ...before.fields, version: formOn(text, EDIT).fields["version"] ?? [] };
		for (const organisation of ["Etwas anderes", ""]) {
			const version = formOn((await by("samuel").get(EDIT)).text, EDIT).fields["version"] ?? [];
			expect((await by("samuel").post(EDIT, { ...late, version, organisation })).status).toBe(303);
			expect(await beside()).toBe("Haus am Fluss");
		}
		await env.DB.prepare("DELETE FROM affiliations WHERE member_id = ?").bind(samuel).run();
		expect((await write("samuel", { organisation: "" })).status).toBe(422);
		expect((await write("samuel", { organisation: "Freie Gruppe" })).status).toBe(303);
		expect(await beside()).toBe("Freie Gruppe");
	});

	it("lets nobody lose the role of the Fachstelle, nor change it", async () => {
		expect((await write("markus", { role: "lotsin", about: "Hallo" })).status).toBe(303);
		expect(await one("SELECT role FROM members WHERE id = ?", personId("markus"))).toBe("fachstelle");
		expect((await by("markus").get("/moderation")).status).toBe(200);
	});

	it("writes once what is sent twice, and overwrites nothing that was written elsewhere", async () => {
		const { text } = await by("dilek").get(EDIT);
		const form = formOn(text, EDIT).fields;
		const first = { ...form, about: "Vom Telefon" };
		const twice = await Promise.all([by("dilek").post(EDIT, first), by("dilek").post(EDIT, first)]);
		expect(twice.map(({ status }) => status)).toEqual([303, 303]);
		expect(await one("SELECT version FROM profiles WHERE member_id = ?", personId("dilek"))).toBe(1);
		// The same form, opened before, on another device.
		const late = await by("dilek").post(EDIT, { ...form, formular: "anderes", about: "Vom Rechner", name: "Falsch" });
		expect(late.status).toBe(409);
		expect(formOn(late.text, EDIT).fields["about"]).toEqual(["Vom Rechner"]);
		expect(await one("SELECT shared FROM profiles WHERE member_id = ?", personId("dilek"))).toContain("Vom Telefon");
		expect(await one("SELECT name FROM members WHERE id = ?", personId("dilek"))).toBe("Dilek Aydın");
		const again = await by("dilek").post(EDIT, { ...formOn(late.text, EDIT).fields, name: "Dilek Aydın" });
		expect(again.status).toBe(303);
		expect(await one("SELECT shared FROM profiles WHERE member_id = ?", personId("dilek"))).toContain("Vom Rechner");
	});

	it("lets two different changes at once not mix", async () => {
		const form = formOn((await by("samuel").get(EDIT)).text, EDIT).fields;
		const answers = await Promise.all(
			["eins", "zwei", "drei"].map((word) =>
				by("samuel").post(EDIT, { ...form, formular: word, name: `Samuel ${word}`, about: word }),
			),
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
		const about =
			(await one<string>("SELECT shared->>'about' FROM profiles WHERE member_id = ?", personId("samuel"))) ?? "";
		expect(await one("SELECT name FROM members WHERE id = ?", personId("samuel"))).toBe(`Samuel ${about}`);
		await write("samuel", { name: PEOPLE.samuel.name });
	});
});

describe("who sees a field", () => {
	/** What each of these people reads on Nadia's profile. */
	const words = async (viewer: PersonKey) => wordsOn((await by(viewer).get(pageOf("nadia"))).text);

	it("is chosen for each by itself", async () => {
		await write("nadia", {
			place: "Ortoffen",
			languages: ["prs"],
			topics: ["gesundheit"],
			about: "Nurfachstelle",
			phone: "0123 456",
			offer: "Nurich",
			for_about: "fachstelle",
			for_offer: "ich",
			for_languages: "fachstelle",
			for_topics: "ich",
		});
		// Markus looks after the green space, Jana only reads in it, Petra writes there.
		const seen = {
			petra: await words("petra"),
			jana: await words("jana"),
			markus: await words("markus"),
			nadia: await words("nadia"),
		};
		for (const text of Object.values(seen)) expect(text).toContain("Ortoffen");
		for (const closed of ["Nurfachstelle", "Dari"]) {
			expect(seen.petra).not.toContain(closed);
			expect(seen.jana).not.toContain(closed);
			expect(seen.markus).toContain(closed);
			expect(seen.nadia).toContain(closed);
		}
		for (const closed of ["Nurich", "Gesundheit", "0123 456"]) {
			for (const viewer of ["petra", "jana", "markus"] as const) expect(seen[viewer]).not.toContain(closed);
			expect(seen.nadia).toContain(closed);
		}
		expect(seen.nadia).toContain("Nur die Fachstelle");
	});

	it("opens the address and the number only by choice, separately for members and for the Fachstelle", async () => {
		const email = PEOPLE.nadia.email;
		for (const viewer of ["petra", "markus", "nadia"] as const) expect(await words(viewer)).not.toContain(email);
		await write("nadia", { for_email: "fachstelle" });
		expect(await words("petra")).not.toContain(email);
		expect(await words("jana")).not.toContain(email);
		expect(await words("markus")).toContain(email);
		await write("nadia", { for_email: "alle", for_phone: "alle" });
		for (const viewer of ["petra", "jana", "markus", "nadia"] as const) {
			expect(await words(viewer)).toContain(email);
			expect(await words(viewer)).toContain("0123 456");
		}
		expect((await by("goran").get(pageOf("nadia"))).status).toBe(404);
		await write("nadia", { for_email: "ich" });
		expect(await words("petra")).not.toContain(email);
	});
});

describe("an offer", () => {
	it("is hidden from others after ninety days; its owner is told and extends it", async () => {
		await write("petra", { offer: "Eine Vorlage", seek: "Ein Auto" });
		const seen = async (viewer: PersonKey) => wordsOn((await by(viewer).get(pageOf("petra"))).text);
		expect(await seen("olena")).toContain("Eine Vorlage");
		pass(91 * DAY);
		for (const person of ["petra", "olena"] as const) people.set(person, await as(person));
		expect(await seen("olena")).not.toContain("Eine Vorlage");
		expect(await seen("petra")).toContain("Ausgeblendet seit");
		const settings = wordsOn((await by("petra").get("/einstellungen")).text);
		expect(settings).toContain("Ihr Text „Ich biete“ ist ausgeblendet");
		expect(settings).toContain("Ihr Text „Ich suche“ ist ausgeblendet");
		// Saving the profile with the same words isn't the same as saying that they still hold.
		await write("petra", { place: "Lauterbach" });
		expect(await seen("olena")).not.toContain("Eine Vorlage");
		const renewed = await by("petra").post(`${EDIT}/aktuell`, { was: "offer" }, { htmx: true });
		expect(renewed.status).toBe(200);
		expect(wordsOn(renewed.text)).toContain("Verlängert bis");
		expect(renewed.text).not.toContain("<html");
		expect((await by("petra").post(`${EDIT}/aktuell`, { was: "offer" })).status).toBe(303);
		expect((await by("petra").post(`${EDIT}/aktuell`, { was: "unsinn" })).status).toBe(404);
		expect(await seen("olena")).toContain("Eine Vorlage");
		expect(await seen("olena")).not.toContain("Ein Auto");
		await write("petra", { seek: "Ein anderes Auto" });
		expect(await seen("olena")).toContain("Ein anderes Auto");
	});
});

describe("what somebody wrote", () => {
	beforeAll(async () => {
		for (const person of ["petra", "verwaltung", "markus", "dilek", "gast"] as const)
			people.set(person, await as(person));
		for (const space of ["mo", "lotsen", "gemeinsam"] as const) {
			const { location } = await by("verwaltung").post(`/${space}/neu`, {
				kind: "frage",
				title: `Titel in ${space}`,
				body: `Text in ${space}`,
			});
			const thread = Number(/\d+/.exec(location)?.[0]);
			await plantReplies(env.DB, thread, space, Array(45).fill(1), clock(), [personId("verwaltung")]);
		}
	});

	/** All posts on a profile from page to page, each page within its budget. */
	async function follow(viewer: PersonKey, path: string): Promise<string[]> {
		const answer = await by(viewer).get(path);
		expect([answer.status, answer.cost.trips]).toEqual([200, 2]);
		expect(answer.cost.read).toBeLessThanOrEqual(80);
		const found = [...answer.text.matchAll(/#beitrag-(\d+)"/g)].map((match) => match[1] ?? "");
		expect(found.length).toBeLessThanOrEqual(10);
		const next = /href="([^"]*)" rel="next"/.exec(answer.text)?.[1];
		return [...found, ...(next === undefined ? [] : await follow(viewer, unescapeHtml(next)))];
	}

	it("stands on their profile for those who read the space, newest first, each once", async () => {
		for (const [viewer, spaces] of [
			["petra", ["mo", "lotsen", "gemeinsam"]],
			["goran", ["mo"]],
			["gast", ["gemeinsam"]],
		] as const) {
			people.set(viewer, await as(viewer));
			const { results } = await env.DB.prepare(
				`SELECT id FROM posts WHERE author_id = ? AND removed_at IS NULL AND space_id IN (SELECT value FROM json_each(?))
				ORDER BY created_at DESC, id DESC`,
			)
				.bind(personId("verwaltung"), JSON.stringify(spaces))
				.all<{ id: number }>();
			expect(results.length).toBe(46 * spaces.length);
			expect(await follow(viewer, pageOf("verwaltung"))).toEqual(results.map(({ id }) => String(id)));
		}
	});

	it("is gone from there when it was removed", async () => {
		const id = await one<number>("SELECT max(id) FROM posts WHERE author_id = ?", personId("verwaltung"));
		const before = (await by("petra").get(pageOf("verwaltung"))).text;
		expect(before).toContain(`#beitrag-${id}"`);
		await by("verwaltung").post(`/beitraege/${id}/entfernen`, { reason: "Ein Grund" });
		expect((await by("petra").get(pageOf("verwaltung"))).text).not.toContain(`#beitrag-${id}"`);
	});
});

describe("the pages around a profile", () => {
	it("take two round trips and few rows", async () => {
		for (const path of [EDIT, "/einstellungen", pageOf("petra")]) {
			const { cost, status } = await by("petra").get(path);
			expect([path, status, cost.trips]).toEqual([path, 200, 2]);
			expect(cost.read).toBeLessThanOrEqual(80);
		}
	});
});
