// The people of an organisation: asked and confirmed, invited, made responsible, handed over, gone; and pages that become one.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nameKey } from "../src/organisations/names.ts";
import { as, type Browser, clock, one } from "./support/forum.ts";
import { insert } from "./support/planting.ts";
import type { PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const browsers = new Map<PersonKey, Browser>();
const by = (person: PersonKey): Browser => browsers.get(person) as Browser;
const me = personId;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	for (const person of ["petra", "olena", "samuel", "dilek", "gast", "jana", "markus", "koordination"] as const)
		browsers.set(person, await as(person));
});

/** The organisation of each test: Petra is responsible, Olena belongs to it. */
let id = 0;

beforeEach(async () => {
	await env.DB.prepare("DELETE FROM affiliations").run();
	id = await plant("Haus der Wege");
	await affiliate(id, "petra", 1);
	await affiliate(id, "olena", 0);
});

async function plant(name: string): Promise<number> {
	const next = Number(await one("SELECT coalesce(max(id), 0) + 1 FROM organisations"));
	const unique = `${name} ${next}`;
	await insert(env.DB, "organisations", [
		{
			id: next,
			name: unique,
			name_key: nameKey(unique),
			sort_key: unique.toLowerCase(),
			kind: "verein",
			form_key: unique,
			created_at: "2026-01-01",
		},
	]);
	return next;
}

async function affiliate(organisation: number, person: PersonKey, responsible: number): Promise<void> {
	await insert(env.DB, "affiliations", [
		{ member_id: me(person), organisation_id: organisation, responsible, created_at: `2026-01-0${responsible + 1}` },
	]);
}

const path = (rest = "") => `/organisationen/${id}${rest}`;

/** Who belongs to an organisation: the number with a star for those responsible. */
async function people(organisation = id): Promise<string[]> {
	const { results } = await env.DB.prepare(
		"SELECT member_id || iif(responsible = 1, '*', '') AS who FROM affiliations WHERE organisation_id = ? ORDER BY member_id",
	)
		.bind(organisation)
		.all<{ who: string }>();
	return results.map(({ who }) => who);
}

const who = (...list: (readonly [PersonKey, string?])[]) =>
	list
		.map(([person, star = ""]) => [me(person), star] as const)
		.sort(([a], [b]) => a - b)
		.map(([number, star]) => `${number}${star}`);

const offerId = () => one<number>("SELECT max(id) FROM handovers WHERE organisation_id = ?", id);

/** The counters of every organisation are what a recount gives. */
async function counted(): Promise<void> {
	const { results } = await env.DB.prepare(
		`SELECT id FROM organisations o WHERE people <> (SELECT count(*) FROM affiliations a JOIN members m ON m.id = a.member_id AND m.state = 'active' WHERE a.organisation_id = o.id)
		OR responsible <> (SELECT count(*) FROM affiliations a JOIN members m ON m.id = a.member_id AND m.state = 'active' WHERE a.organisation_id = o.id AND a.responsible = 1)`,
	).all();
	expect(results).toEqual([]);
}

describe("belonging", () => {
	it("is asked for by a member and confirmed by a responsible person", async () => {
		const asked = await by("samuel").post(path("/dazugehoeren"), {});
		await by("samuel").post(path("/dazugehoeren"), {});
		expect(asked.status).toBe(303);
		expect((await by("samuel").get(path())).text).toContain("Sie haben gefragt.");
		expect((await by("olena").get(path("/menschen"))).text).not.toContain("möchte dazugehören");
		expect((await by("petra").get(path("/menschen"))).text).toContain("möchte dazugehören");
		expect((await by("olena").post(path(`/anfragen/${me("samuel")}/annehmen`), {})).status).toBe(403);
		expect((await by("samuel").post(path(`/anfragen/${me("samuel")}/annehmen`), {})).status).toBe(403);
		await Promise.all([
			by("petra").post(path(`/anfragen/${me("samuel")}/annehmen`), {}),
			by("markus").post(path(`/anfragen/${me("samuel")}/annehmen`), {}),
		]);
		expect(await people()).toEqual(who(["petra", "*"], ["olena"], ["samuel"]));
		expect(await one("SELECT count(*) FROM affiliation_requests WHERE organisation_id = ?", id)).toBe(0);
		expect(
			await one("SELECT count(*) FROM organisation_entries WHERE organisation_id = ? AND act = 'joined'", id),
		).toBe(1);
		expect(await one("SELECT organisation FROM members WHERE id = ?", me("samuel"))).toContain("Haus der Wege");
		await counted();
	});

	it("can be declined, and asked for again; a request can be taken back", async () => {
		await by("samuel").post(path("/dazugehoeren"), {});
		await by("petra").post(path(`/anfragen/${me("samuel")}/ablehnen`), {});
		expect((await by("samuel").get(path())).text).toContain("Ihre Anfrage wurde nicht bestätigt.");
		await by("petra").post(path(`/anfragen/${me("samuel")}/annehmen`), {});
		expect(await people()).toEqual(who(["petra", "*"], ["olena"]));
		await by("samuel").post(path("/dazugehoeren"), {});
		expect((await by("samuel").get(path())).text).toContain("Sie haben gefragt.");
		await by("samuel").post(path("/dazugehoeren/zurueck"), {});
		expect((await by("samuel").get(path())).text).toContain("Ich gehöre dazu");
	});

	it("is offered to somebody else's member as an invitation, and begins when they agree", async () => {
		const search = await by("petra").get(path("/menschen?name=samuel"));
		expect(search.text).toContain("Aufnehmen: Samuel Tesfay");
		expect(search.cost.trips).toBe(2);
		expect((await by("olena").get(path("/menschen?name=samuel"))).text).not.toContain("Aufnehmen: Samuel Tesfay");
		const added = await by("petra").post(path("/menschen"), { mitglied: String(me("samuel")) });
		expect(added.location).toBe(path("/menschen?hinweis=invited"));
		expect(await people()).toEqual(who(["petra", "*"], ["olena"]));
		expect((await by("samuel").get("/organisationen")).text).toContain("Sie sind eingeladen");
		await by("samuel").post(path("/dazugehoeren"), {});
		expect(await people()).toEqual(who(["petra", "*"], ["olena"], ["samuel"]));
	});

	it("begins with an invitation even for somebody who names the organisation already, and at once when the Fachstelle adds somebody", async () => {
		const name = await one<string>("SELECT name FROM organisations WHERE id = ?", id);
		await env.DB.prepare("UPDATE members SET organisation = ? WHERE id = ?").bind(`${name} e.V.`, me("dilek")).run();
		expect((await by("petra").post(path("/menschen"), { mitglied: String(me("dilek")) })).location).toContain(
			"invited",
		);
		expect((await by("jana").post(path("/menschen"), { mitglied: String(me("samuel")) })).location).toContain("added");
		expect(await people()).toEqual(who(["petra", "*"], ["olena"], ["samuel"]));
		for (const [form, person] of [
			[{ mitglied: String(me("neu")) }, "petra"],
			[{ mitglied: "99999" }, "jana"],
			[{ mitglied: "x" }, "jana"],
			[{}, "petra"],
		] as const)
			expect((await by(person).post(path("/menschen"), form)).status).toBe(409);
	});

	it("ends by leaving, or by a responsible person; those responsible are taken out by the Fachstelle alone", async () => {
		await affiliate(id, "dilek", 1);
		expect((await by("olena").post(path(`/menschen/${me("petra")}/entfernen`), {})).status).toBe(403);
		await by("petra").post(path(`/menschen/${me("dilek")}/entfernen`), {});
		expect(await people()).toContain(`${me("dilek")}*`);
		expect((await by("petra").post(path(`/menschen/${me("dilek")}/verantwortlich/zurueck`), {})).status).toBe(403);
		await by("petra").post(path(`/menschen/${me("olena")}/entfernen`), {});
		expect(await people()).toEqual(who(["petra", "*"], ["dilek", "*"]));
		await by("markus").post(path(`/menschen/${me("dilek")}/entfernen`), {});
		expect(await people()).toEqual(who(["petra", "*"]));
		expect(await one("SELECT organisation FROM members WHERE id = ?", me("olena"))).not.toBe(
			await one("SELECT name FROM organisations WHERE id = ?", id),
		);
		await counted();
	});
});

describe("handing over", () => {
	it("takes an offer and a yes; the one becomes responsible, the other stays a member", async () => {
		const offered = await by("petra").post(path("/uebergabe"), { mitglied: String(me("olena")) });
		await by("petra").post(path("/uebergabe"), { mitglied: String(me("olena")) });
		expect(offered.status).toBe(303);
		expect(await one("SELECT count(*) FROM handovers WHERE organisation_id = ?", id)).toBe(1);
		expect(await people()).toEqual(who(["petra", "*"], ["olena"]));
		expect((await by("olena").get(path())).text).toContain("Petra Lindner möchte Ihnen die Verantwortung");
		expect((await by("olena").get("/organisationen")).text).toContain("Ihnen wird die Verantwortung angeboten");
		expect((await by("dilek").get(path())).text).not.toContain("Verantwortung");
		const accept = path(`/uebergabe/${await offerId()}/annehmen`);
		await by("dilek").post(accept, {});
		await by("petra").post(accept, {});
		expect(await people()).toEqual(who(["petra", "*"], ["olena"]));
		await Promise.all([by("olena").post(accept, {}), by("olena").post(accept, {})]);
		expect(await people()).toEqual(who(["petra"], ["olena", "*"]));
		expect((await by("petra").get(path("/bearbeiten"))).status).toBe(403);
		expect((await by("olena").get(path("/bearbeiten"))).status).toBe(200);
		expect(
			await one("SELECT count(*) FROM organisation_entries WHERE organisation_id = ? AND act = 'handed'", id),
		).toBe(1);
		await counted();
	});

	it("can be turned down, taken back, and offered to somebody else instead", async () => {
		await affiliate(id, "samuel", 0);
		await by("petra").post(path("/uebergabe"), { mitglied: String(me("olena")) });
		await by("olena").post(path(`/uebergabe/${await offerId()}/ablehnen`), {});
		await by("petra").post(path("/uebergabe"), { mitglied: String(me("olena")) });
		const first = await offerId();
		await by("petra").post(path("/uebergabe"), { mitglied: String(me("samuel")) });
		await by("olena").post(path(`/uebergabe/${first}/annehmen`), {});
		expect(await people()).toEqual(who(["petra", "*"], ["olena"], ["samuel"]));
		await by("petra").post(path(`/uebergabe/${await offerId()}/zurueck`), {});
		await by("samuel").post(path(`/uebergabe/${await offerId()}/annehmen`), {});
		expect(await people()).toEqual(who(["petra", "*"], ["olena"], ["samuel"]));
	});

	it("goes only to somebody who belongs to it, and only from somebody responsible", async () => {
		for (const to of ["samuel", "petra", "neu"] as const)
			expect((await by("petra").post(path("/uebergabe"), { mitglied: String(me(to)) })).status).toBe(422);
		expect((await by("petra").post(path("/uebergabe"), {})).status).toBe(422);
		for (const person of ["olena", "markus"] as const)
			expect((await by(person).post(path("/uebergabe"), { mitglied: String(me("olena")) })).status).toBe(403);
		expect(await one("SELECT count(*) FROM handovers WHERE organisation_id = ?", id)).toBe(0);
	});

	it.each(["verlassen", "verantwortlich", "gesperrt", "gegangen"])(
		"lapses when one of the two is no longer there: %s",
		async (how) => {
			await by("petra").post(path("/uebergabe"), { mitglied: String(me("olena")) });
			const offer = await offerId();
			if (how === "verlassen") await by("petra").post(path("/verlassen"), {});
			if (how === "verantwortlich") await by("petra").post(path(`/menschen/${me("petra")}/verantwortlich/zurueck`), {});
			if (how === "gesperrt") await setState("petra", "suspended");
			if (how === "gegangen") await by("petra").post(path(`/menschen/${me("olena")}/entfernen`), {});
			await by("olena").post(path(`/uebergabe/${offer}/annehmen`), {});
			expect(await people()).not.toContain(`${me("olena")}*`);
			expect(await one("SELECT state FROM handovers WHERE id = ?", Number(offer))).toBe("lapsed");
			if (how === "gesperrt") await setState("petra", "active");
			await counted();
		},
	);

	it("and taking back at the same moment ends in one of the two, never in between", async () => {
		for (let round = 0; round < 5; round += 1) {
			await by("petra").post(path("/uebergabe"), { mitglied: String(me("olena")) });
			const offer = await offerId();
			await Promise.all([
				by("olena").post(path(`/uebergabe/${offer}/annehmen`), {}),
				by("petra").post(path(`/uebergabe/${offer}/zurueck`), {}),
			]);
			const now = await people();
			const state = await one("SELECT state FROM handovers WHERE id = ?", Number(offer));
			expect(now).toEqual(state === "accepted" ? who(["petra"], ["olena", "*"]) : who(["petra", "*"], ["olena"]));
			if (state === "accepted") {
				await by("olena").post(path("/uebergabe"), { mitglied: String(me("petra")) });
				await by("petra").post(path(`/uebergabe/${await offerId()}/annehmen`), {});
			}
		}
		await counted();
	});
});

describe("an organisation that nobody answers for", () => {
	const alone = async () => (await by("markus").get("/moderation")).text.includes(`/organisationen/${id}/menschen`);

	it("stands on the page of the Fachstelle, which assigns somebody", async () => {
		expect(await alone()).toBe(false);
		expect((await by("petra").get(path("/verlassen"))).text).toContain("Sie sind als einzige Person verantwortlich.");
		await by("petra").post(path("/verlassen"), {});
		expect(await alone()).toBe(true);
		expect((await by("olena").get(path())).text).toContain("gerade niemand verantwortlich");
		expect((await by("olena").post(path(`/menschen/${me("olena")}/verantwortlich`), {})).status).toBe(403);
		await by("markus").post(path(`/menschen/${me("olena")}/verantwortlich`), {});
		expect(await alone()).toBe(false);
		expect(await people()).toEqual(who(["olena", "*"]));
		expect((await by("olena").get(path("/menschen"))).text).toContain("hat verantwortlich gemacht:");
	});

	it("is one whose last responsible person is suspended; they are back when the person is", async () => {
		await setState("petra", "suspended");
		expect(await alone()).toBe(true);
		expect((await by("olena").get(path())).text).not.toContain("Petra Lindner");
		await setState("petra", "active");
		expect(await alone()).toBe(false);
		await counted();
	});

	it("is one whose last responsible person has left the forum; they belong nowhere any more", async () => {
		const [other] = [await plant("Anderer Verein")];
		await affiliate(other, "koordination", 1);
		await by("samuel").post(`/organisationen/${other}/dazugehoeren`, {});
		await setState("koordination", "former");
		expect(await people(other)).toEqual([]);
		expect(await one("SELECT responsible FROM organisations WHERE id = ?", other)).toBe(0);
		await setState("koordination", "active");
		expect(await one("SELECT people FROM organisations WHERE id = ?", other)).toBe(0);
		await counted();
	});

	it("is never made by chance: leaving and being assigned at the same moment", async () => {
		for (let round = 0; round < 5; round += 1) {
			await Promise.all([
				by("petra").post(path("/verlassen"), {}),
				by("markus").post(path(`/menschen/${me("olena")}/verantwortlich`), {}),
			]);
			expect(await people()).toEqual(who(["olena", "*"]));
			await counted();
			await Promise.all([
				by("olena").post(path("/verlassen"), {}),
				by("jana").post(path(`/menschen/${me("olena")}/verantwortlich`), {}),
			]);
			// Whoever has left isn't brought back by being assigned.
			expect(await people()).toEqual([]);
			expect(await one("SELECT responsible FROM organisations WHERE id = ?", id)).toBe(0);
			await affiliate(id, "petra", 1);
			await affiliate(id, "olena", 0);
		}
	});
});

describe("two pages of one organisation", () => {
	let other = 0;
	beforeEach(async () => {
		other = await plant("Haus am Weg");
		await affiliate(other, "olena", 1);
		await affiliate(other, "samuel", 0);
		await by("dilek").post(`/organisationen/${other}/dazugehoeren`, {});
		await by("petra").post(path("/uebergabe"), { mitglied: String(me("olena")) });
	});

	const merge = (person: PersonKey, from: number, into: number, reason = "Doppelt angelegt") =>
		by(person).post(`/organisationen/${from}/zusammenfuehren`, { mit: String(into), reason });

	it("become one by the Fachstelle, with a reason; all people and what waits move, the old address leads on", async () => {
		for (const person of ["petra", "olena", "gast"] as const) expect((await merge(person, id, other)).status).toBe(403);
		const chosen = await by("jana").get(path(`/zusammenfuehren?mit=${other}`));
		expect(chosen.text).toContain("Das lässt sich nicht rückgängig machen.");
		expect((await merge("jana", id, other, " ")).text).toContain("Bitte nennen Sie einen Grund.");
		const merged = await merge("jana", id, other);
		expect([merged.status, merged.location]).toEqual([303, `/organisationen/${other}`]);
		expect(await people(other)).toEqual(who(["petra", "*"], ["olena", "*"], ["samuel"]));
		expect(await people()).toEqual([]);
		const old = await by("samuel").get(path());
		expect([old.status, old.location]).toEqual([301, `/organisationen/${other}`]);
		expect((await by("petra").post(path("/bearbeiten"), { name: "x" })).status).toBe(403);
		expect(
			await one("SELECT organisation_id FROM handovers WHERE state = 'offered' AND from_id = ?", me("petra")),
		).toBe(other);
		expect((await by("olena").get(`/organisationen/${other}/menschen`)).text).toMatch(
			/Haus der Wege \d+: Doppelt angelegt/,
		);
		expect(await one("SELECT organisation FROM members WHERE id = ?", me("petra"))).toContain("Haus am Weg");
		expect((await by("petra").get("/organisationen")).text).not.toContain(`/organisationen/${id}-`);
		// Sent once more, and pages that were merged before.
		expect((await merge("jana", id, other)).location).toBe(`/organisationen/${other}`);
		const third = await plant("Dritte Seite");
		await merge("markus", other, third);
		expect(await one("SELECT merged_into FROM organisations WHERE id = ?", id)).toBe(third);
		expect(
			await one(
				"SELECT count(*) FROM affiliation_requests WHERE organisation_id = ? AND member_id = ?",
				third,
				me("dilek"),
			),
		).toBe(1);
		await counted();
	});

	it("merged both ways at once become one all the same", async () => {
		const answers = await Promise.all([merge("jana", id, other), merge("markus", other, id)]);
		expect(answers.map(({ status }) => status)).toContain(303);
		const { results } = await env.DB.prepare("SELECT id, merged_into FROM organisations WHERE id IN (?, ?)")
			.bind(id, other)
			.all();
		expect(results.filter((row) => row["merged_into"] === null)).toHaveLength(1);
		expect(await people(Number(results.find((row) => row["merged_into"] === null)?.["id"]))).toHaveLength(3);
		await counted();
	});

	it("merged in a chain at once lose nobody", async () => {
		const third = await plant("Dritte Seite");
		await Promise.all([merge("jana", id, other), merge("markus", other, third)]);
		const last = await one<number>("SELECT coalesce(o.merged_into, o.id) FROM organisations o WHERE o.id = ?", id);
		const all = [...(await people(id)), ...(await people(other)), ...(await people(third))];
		expect(new Set(all.map((one) => one.replace("*", "")))).toEqual(new Set(who(["petra"], ["olena"], ["samuel"])));
		expect(await one("SELECT merged_into FROM organisations WHERE id = ?", Number(last))).toBe(null);
		await counted();
	});

	it("can't be merged with itself or with nothing", async () => {
		expect((await merge("jana", id, id)).status).toBe(409);
		expect((await merge("jana", id, 99_999)).status).toBe(409);
		expect((await merge("jana", id, Number.NaN)).status).toBe(409);
		expect(await one("SELECT merged_into FROM organisations WHERE id = ?", id)).toBe(null);
	});
});

describe("many people", () => {
	it("are shown page by page within the budget", async () => {
		const first = Number(await one("SELECT max(id) + 1 FROM members"));
		const ids = Array.from({ length: 60 }, (_, index) => first + index);
		await insert(
			env.DB,
			"members",
			ids.map((number) => ({
				id: number,
				name: `Person ${number}`,
				sort_key: `person ${number}`,
				role: "lotsin",
				state: "active",
				created_at: "2026-01-01",
			})),
		);
		await insert(
			env.DB,
			"affiliations",
			ids
				.slice(0, 40)
				.map((number) => ({ member_id: number, organisation_id: id, responsible: 0, created_at: "2026-01-01" })),
		);
		await insert(
			env.DB,
			"affiliation_requests",
			ids
				.slice(40)
				.map((number) => ({ member_id: number, organisation_id: id, state: "waiting", created_at: "2026-01-01" })),
		);
		for (let round = 0; round < 12; round += 1)
			await by("petra").post(path(`/anfragen/${first + 40 + round}/ablehnen`), {});
		for (const number of ids.slice(0, 12)) {
			await by("petra").post(path(`/menschen/${number}/verantwortlich`), {});
			await by("petra").post(path(`/menschen/${number}/verantwortlich/zurueck`), {});
		}
		const seen = new Set<string>();
		let next = path("/menschen");
		while (next !== "") {
			const answer = await by("petra").get(next);
			expect(answer.cost.trips).toBe(2);
			expect(answer.cost.read, next).toBeLessThanOrEqual(80);
			for (const match of answer.text.matchAll(/href="\/mitglieder\/(\d+)"/g)) seen.add(match[1] ?? "");
			next = /href="([^"]+)" rel="next"/.exec(answer.text)?.[1] ?? "";
		}
		for (const number of [...ids.slice(0, 40), me("petra"), me("olena")]) expect(seen).toContain(String(number));
		for (const address of [
			path(),
			path("/menschen?name=person"),
			path("/uebergabe"),
			"/organisationen",
			"/moderation",
		]) {
			const { cost } = await by(address === "/moderation" ? "markus" : "petra").get(address);
			expect([address, cost.trips]).toEqual([address, 2]);
			expect(cost.read, address).toBeLessThanOrEqual(80);
		}
	});
});

async function setState(person: PersonKey, state: string): Promise<void> {
	await env.DB.prepare("UPDATE members SET state = ? WHERE id = ?").bind(state, me(person)).run();
}
