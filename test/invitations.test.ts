// Invitations: a link or a printed sheet lets people in at once, with no more than the inviter has, and no more often than it says.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { sweep } from "../src/cron.ts";
import { DAY } from "../src/db/clock.ts";
import { hashOf, newToken, tokenOf } from "../src/invitations/token.ts";
import { as, Browser, clock, lastCode, mailsTo, one, pass } from "./support/forum.ts";
import { CarefulBrowser, formsOn, wordsOn } from "./support/page.ts";
import { PEOPLE } from "./world/people.ts";
import { personId, plant } from "./world/plant.ts";

beforeAll(async () => {
	await plant(env.DB, clock());
});

/** "Brücken bauen e. V.", for which Petra answers: she reads orange, writes in green and blue. */
const ORGANISATION = 1;
const PATH = `/organisationen/${ORGANISATION}/einladungen`;
const RIGHTS = { "recht-mo": "1", "recht-lotsen": "2", "recht-gemeinsam": "2", tage: "30", anzahl: "10" };
const COMING = { name: "Yara Haddad", role: "lotsin", region: "06631", age: "ja" };

let number = 0;
const newAddress = () => `neu${++number}@einladung.example`;

/** Makes an invitation and gives its address. */
async function invite(by: Browser, path = PATH, fields: Record<string, string> = {}): Promise<string> {
	const made = await by.post(path, { ...RIGHTS, formular: crypto.randomUUID(), ...fields });
	expect(made.status).toBe(303);
	return linkIn((await by.get(made.location)).text);
}

const linkIn = (text: string) => /http:\/\/localhost(\/einladung\/[0-9a-z-]+)"/.exec(text)?.[1] ?? "";

async function begin(link: string, email: string, browser = new Browser()): Promise<Browser> {
	const answer = await browser.post(link, { ...COMING, email });
	expect([answer.status, answer.location]).toEqual([303, `${link}/code`]);
	return browser;
}

const memberOf = (email: string) => one<number>("SELECT member_id FROM accounts WHERE email_key = ?", email);
const levelsOf = (member: number | null) =>
	one<string>(
		"SELECT group_concat(space_id || level, ' ') FROM (SELECT * FROM memberships WHERE member_id = ? ORDER BY space_id)",
		member ?? 0,
	);
const usesOf = async (link: string) =>
	one<number>("SELECT uses FROM invitations WHERE token_hash = ?", await hashOf(link.split("/")[2] ?? ""));

describe("a token", () => {
	it("has 130 bits, follows from seed and secret, and may be typed carelessly", async () => {
		const { seed, token, hash } = await newToken("a".repeat(32));
		expect(token.replaceAll("-", "")).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
		expect(await tokenOf("a".repeat(32), seed)).toBe(token);
		expect(await tokenOf("b".repeat(32), seed)).not.toBe(token);
		expect(await hashOf(token.toUpperCase().replaceAll("-", " ").replaceAll("0", "O").replaceAll("1", "l"))).toBe(hash);
	});
});

describe("an invitation of an organisation", () => {
	it("lets somebody in at once: name, code, rights, organisation, inviter remembered", async () => {
		const petra = await as("petra");
		const link = await invite(petra);
		const email = newAddress();
		const guest = new CarefulBrowser();
		const page = await guest.get(link);
		expect(page.status).toBe(200);
		for (const text of ["Petra Lindner", "Brücken bauen e. V.", "WIR-Lots*innen", "lesen und schreiben"])
			expect(wordsOn(page.text)).toContain(text);
		await begin(link, email, guest);
		const code = await lastCode(email);
		const done = await guest.post(`${link}/code`, { code });
		expect(done.location).toBe("/willkommen");
		expect((await guest.get("/willkommen")).status).toBe(200);
		expect((await guest.get("/lotsen/neu")).status).toBe(200);
		expect((await guest.get("/mo/neu")).status).toBe(403);
		const member = await memberOf(email);
		expect(await levelsOf(member)).toBe("gemeinsam2 lotsen2 mo1");
		expect(await one("SELECT state || organisation FROM members WHERE id = ?", member ?? 0)).toBe(
			"activeBrücken bauen e. V.",
		);
		expect(
			await one("SELECT responsible FROM affiliations WHERE member_id = ? AND organisation_id = 1", member ?? 0),
		).toBe(0);
		expect(
			await one(
				"SELECT i.inviter_id FROM invitations i JOIN invitation_guests g ON g.invitation_id = i.id WHERE g.member_id = ?",
				member ?? 0,
			),
		).toBe(personId("petra"));
		expect(await usesOf(link)).toBe(1);
		expect((await guest.post(`${link}/code`, { code })).status).toBe(303);
		expect(await usesOf(link)).toBe(1);
	});

	it("changes nothing by being looked at, and its token stands nowhere", async () => {
		const link = await invite(await as("petra"));
		const state = () =>
			one(`SELECT (SELECT count(*) FROM invitation_guests) || '|' || (SELECT count(*) FROM sign_ins) || '|' || (SELECT total(tries) FROM sign_ins)
				|| '|' || (SELECT total(uses) FROM invitations) || '|' || (SELECT count(*) FROM dev_mails)`);
		const before = await state();
		const guest = new Browser();
		await guest.get(link);
		await guest.get(`${link}/code?versuch=unbekannt12345&code=12345678`);
		expect(await state()).toBe(before);
		const stored = JSON.stringify((await env.DB.prepare("SELECT * FROM invitations").all()).results);
		expect(stored).not.toContain(link.split("/")[2]);
	});

	it("is begun here and finished there: the mail's link goes on in another browser", async () => {
		const link = await invite(await as("petra"));
		const email = newAddress();
		const here = await begin(link, email);
		const there = new CarefulBrowser();
		const mailed =
			/http:\/\/localhost(\/einladung\/\S+versuch\S+)/.exec((await mailsTo(email))[0]?.text ?? "")?.[1] ?? "";
		const page = await there.get(mailed);
		const form = formsOn(page.text).find(({ action }) => action.endsWith("/code"));
		expect(form?.fields["code"]?.[0]).toMatch(/^\d{8}$/);
		expect(await memberOf(email)).toBeNull();
		const done = await there.post(form?.action ?? "", form?.fields ?? {});
		expect(done.location).toBe("/willkommen");
		expect((await there.get("/lotsen")).status).toBe(200);
		// Here nobody is signed in, and the page says how it goes on.
		const left = await here.get(`${link}/code`);
		expect(wordsOn(left.text)).toContain("auf einem anderen Gerät");
		expect((await here.get("/lotsen")).status).toBe(303);
	});

	it("takes the typed code on the device where it was begun as well, five times", async () => {
		const link = await invite(await as("petra"));
		const email = newAddress();
		const here = await begin(link, email);
		const code = await lastCode(email);
		const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, "0");
		for (let turn = 0; turn < 4; turn += 1) expect((await here.post(`${link}/code`, { code: wrong })).status).toBe(422);
		expect((await here.post(`${link}/code`, { code })).location).toBe("/willkommen");
	});

	it("never gives more than the inviter has, and no moderation", async () => {
		const petra = await as("petra");
		for (const more of [{ "recht-mo": "2" }, { "recht-lotsen": "3" }])
			expect((await petra.post(PATH, { ...RIGHTS, ...more })).status).toBe(403);
		for (const bad of [
			{ "recht-lotsen": "9" },
			{ tage: "365" },
			{ anzahl: "5000" },
			{ "recht-mo": "0", "recht-lotsen": "0", "recht-gemeinsam": "0" },
		])
			expect((await petra.post(PATH, { ...RIGHTS, ...bad })).status).toBe(422);
		expect(
			(await (await as("verwaltung")).post("/moderation/einladungen", { ...RIGHTS, "recht-mo": "3" })).status,
		).toBe(403);
		const link = await invite(petra);
		await env.DB.prepare("UPDATE memberships SET level = 1 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("petra"))
			.run();
		const email = newAddress();
		const guest = await begin(link, email);
		await guest.post(`${link}/code`, { code: await lastCode(email) });
		expect(await levelsOf(await memberOf(email))).toBe("gemeinsam2 lotsen1 mo1");
		await env.DB.prepare("UPDATE memberships SET level = 2 WHERE member_id = ? AND space_id = 'lotsen'")
			.bind(personId("petra"))
			.run();
	});

	it("is for those who answer for it and the Fachstelle", async () => {
		for (const person of ["nadia", "olena", "gast"] as const) {
			const browser = await as(person);
			expect((await browser.get(PATH)).status, person).toBe(403);
			expect((await browser.post(PATH, RIGHTS)).status, person).toBe(403);
			expect((await browser.get("/moderation/einladungen")).status, person).toBe(403);
		}
		expect((await (await as("jana")).get(PATH)).status).toBe(200);
		expect((await new Browser().get(PATH)).status).toBe(303);
		// Another organisation's invitation isn't there, whoever asks.
		const link = await invite(await as("petra"));
		const id = await one<number>(
			"SELECT id FROM invitations WHERE token_hash = ?",
			await hashOf(link.split("/")[2] ?? ""),
		);
		const dilek = await as("dilek");
		expect((await dilek.get(`/organisationen/2/einladungen/${id}/blatt`)).status).toBe(404);
		expect((await dilek.post(`/organisationen/2/einladungen/${id}/zurueckziehen`, {})).status).toBe(404);
		expect(await one("SELECT revoked_at FROM invitations WHERE id = ?", id ?? 0)).toBeNull();
	});

	it("made by one form sent twice is one", async () => {
		const petra = await as("petra");
		const count = () => one<number>("SELECT count(*) FROM invitations");
		const before = Number(await count());
		const form = { ...RIGHTS, formular: crypto.randomUUID() };
		const answers = await Promise.all([petra.post(PATH, form), petra.post(PATH, form)]);
		expect(answers[0]?.location).toBe(answers[1]?.location);
		expect(await count()).toBe(before + 1);
	});

	it("can be printed: a code as SVG, the address, three sentences, who and until when", async () => {
		const petra = new CarefulBrowser();
		await petra.signIn(PEOPLE.petra.email);
		const link = await invite(petra);
		const id = await one<number>("SELECT max(id) FROM invitations");
		const sheet = await petra.get(`${PATH}/${id}/blatt`);
		expect(sheet.status).toBe(200);
		expect(sheet.text).toMatch(/<svg class="qr" viewBox="0 0 \d+ \d+"[^>]*role="img"/);
		for (const text of [`localhost${link}`, "Kamera", "Petra Lindner", "Die Einladung gilt bis 22. Dezember 2026"])
			expect(wordsOn(sheet.text)).toContain(text);
	});
});

describe("a closed invitation", () => {
	it("says why, and offers the request", async () => {
		const petra = await as("petra");
		const revoked = await invite(petra);
		const id = await one<number>("SELECT max(id) FROM invitations");
		const begun = await begin(revoked, "vorher@einladung.example");
		await petra.post(`${PATH}/${id}/zurueckziehen`, {});
		const expired = await invite(petra, PATH, { tage: "7" });
		pass(8 * DAY);
		for (const [link, words, status] of [
			[revoked, "wurde zurückgezogen", 410],
			[expired, "ist abgelaufen", 410],
			["/einladung/gibt-es-nicht", "gibt es nicht", 404],
			["/einladung", "aufgebraucht", 200],
		] as const) {
			const page = await new CarefulBrowser().get(link);
			expect([link, page.status]).toEqual([link, status]);
			expect(wordsOn(page.text)).toContain(words);
			expect(page.text).toContain('href="/beitreten"');
			if (link !== "/einladung")
				expect((await new Browser().post(link, { ...COMING, email: newAddress() })).status).toBe(status);
		}
		expect((await begun.post(`${revoked}/code`, { code: await lastCode("vorher@einladung.example") })).status).toBe(
			422,
		);
		expect(await memberOf("vorher@einladung.example")).toBeNull();
	});

	it("withdrawn while somebody types the code lets them in no more", async () => {
		const petra = await as("petra");
		const link = await invite(petra);
		const id = await one<number>("SELECT max(id) FROM invitations");
		const email = newAddress();
		const guest = await begin(link, email);
		await petra.post(`${PATH}/${id}/zurueckziehen`, {});
		const answer = await guest.post(`${link}/code`, { code: await lastCode(email) });
		expect([answer.status, wordsOn(answer.text).includes("zurückgezogen")]).toEqual([410, true]);
		expect(await memberOf(email)).toBeNull();
	});

	it("ends with the right of its inviter", async () => {
		const link = await invite(await as("petra"));
		const responsible = (value: number) =>
			env.DB.prepare("UPDATE affiliations SET responsible = ? WHERE member_id = ? AND organisation_id = 1")
				.bind(value, personId("petra"))
				.run();
		await responsible(0);
		const closed = await new Browser().get(link);
		expect([closed.status, wordsOn(closed.text).includes("kann nicht mehr einladen")]).toEqual([410, true]);
		await responsible(1);
		expect((await new Browser().get(link)).status).toBe(200);
	});

	it("gives its last place to one of two who come at once", async () => {
		const link = await invite(await as("petra"), PATH, { anzahl: "1" });
		const [one1, two] = [newAddress(), newAddress()];
		const [first, second] = [await begin(link, one1), await begin(link, two)];
		const codes = await Promise.all([lastCode(one1), lastCode(two)]);
		const answers = await Promise.all([
			first.post(`${link}/code`, { code: codes[0] ?? "" }),
			second.post(`${link}/code`, { code: codes[1] ?? "" }),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
		expect(wordsOn(answers.find(({ status }) => status === 410)?.text ?? "")).toContain("aufgebraucht");
		expect([await memberOf(one1), await memberOf(two)].filter((id) => id !== null)).toHaveLength(1);
		expect(await usesOf(link)).toBe(1);
	});
});

describe("an address that is known", () => {
	it("gets the same answer and the same mail as an unknown one; a member then confirms and loses nothing", async () => {
		const jana = await as("jana");
		const link = await invite(jana, "/moderation/einladungen", {
			"recht-mo": "2",
			"recht-lotsen": "0",
			"recht-gemeinsam": "1",
		});
		const strange = newAddress();
		const [known, unknown] = [new Browser(), new Browser()];
		const answers = await Promise.all([
			known.post(link, { ...COMING, email: PEOPLE.olena.email }),
			unknown.post(link, { ...COMING, email: strange }),
		]);
		expect(answers[0]?.status).toBe(answers[1]?.status);
		expect(answers[0]?.location).toBe(answers[1]?.location);
		const pages = await Promise.all([known.get(`${link}/code`), unknown.get(`${link}/code`)]);
		const plain = (text: string, email: string) =>
			wordsOn(text)
				.replaceAll(email, "@")
				.replace(/Der Code ist \d+/, "");
		expect(plain(pages[0]?.text ?? "", PEOPLE.olena.email)).toBe(plain(pages[1]?.text ?? "", strange));
		expect((await mailsTo(PEOPLE.olena.email))[0]?.text.replace(/\d{4} ?\d{4}|versuch=\S+/g, "")).toBe(
			(await mailsTo(strange))[0]?.text.replace(/\d{4} ?\d{4}|versuch=\S+/g, ""),
		);
		const uses = await usesOf(link);
		const done = await known.post(`${link}/code`, { code: await lastCode(PEOPLE.olena.email) });
		expect(done.location).toBe(link);
		const before = await levelsOf(personId("olena"));
		expect(before).toBe("gemeinsam2 lotsen2 mo0");
		expect(wordsOn((await known.get(link)).text)).toContain("Alles, was Sie haben, bleibt");
		expect(await levelsOf(personId("olena"))).toBe(before);
		await Promise.all([known.post(`${link}/annehmen`, {}), known.post(`${link}/annehmen`, {})]);
		expect(await levelsOf(personId("olena"))).toBe("gemeinsam2 lotsen2 mo2");
		expect(await usesOf(link)).toBe(Number(uses) + 1);
		expect(await one("SELECT name FROM members WHERE id = ?", personId("olena"))).toBe(PEOPLE.olena.name);
		expect(wordsOn((await known.get(link)).text)).toContain("Sie haben alles");
	});

	it("of somebody who waits lets them in; of somebody suspended opens nothing", async () => {
		const link = await invite(await as("petra"));
		const waiting = await as("neu");
		expect((await waiting.post(`${link}/annehmen`, {})).location).toBe("/willkommen");
		expect((await waiting.get("/lotsen")).status).toBe(200);
		expect(await one("SELECT state FROM applications WHERE member_id = ?", personId("neu"))).toBe("approved");
		const suspended = await as("gesperrt");
		expect((await suspended.get(link)).status).toBe(403);
		expect((await suspended.post(`${link}/annehmen`, {})).status).toBe(403);
		expect(await levelsOf(personId("gesperrt"))).toBe("gemeinsam0 lotsen0 mo0");
	});
});

describe("the form of an invitation", () => {
	it("with gaps shows what is missing and keeps what was typed", async () => {
		const link = await invite(await as("petra"));
		const answer = await new CarefulBrowser().post(link, {
			name: " ",
			email: "yara@",
			role: "verwaltung",
			region: "99",
		});
		expect(answer.status).toBe(422);
		for (const text of [
			"Bitte ausfüllen.",
			"nicht vollständig",
			"Bitte wählen Sie etwas aus.",
			"Bitte bestätigen Sie das.",
		])
			expect(wordsOn(answer.text)).toContain(text);
		expect(answer.text).toContain('value="yara@"');
	});

	it("is read in one round trip, and the pages of those who invite in two", async () => {
		const petra = await as("petra");
		for (let turn = 0; turn < 13; turn += 1) await invite(petra);
		const link = await invite(petra);
		expect((await new Browser().get(link)).cost.trips).toBe(1);
		for (const [who, path] of [
			["petra", PATH],
			["jana", "/moderation/einladungen"],
			["verwaltung", "/moderation/einladungen"],
		] as const) {
			const { cost } = await (await as(who)).get(path);
			expect([who, cost.trips <= (path === PATH ? 3 : 2), cost.read <= 80, cost]).toEqual([who, true, true, cost]);
		}
	});
});

describe("after joining", () => {
	it("three answers go into the profile, then three discussions that fit and one step", async () => {
		const link = await invite(await as("petra"));
		const email = newAddress();
		const guest = await begin(link, email);
		await guest.post(`${link}/code`, { code: await lastCode(email) });
		const form = {
			about: "Ich begleite Familien",
			region: "06631",
			place: "Hünfeld",
			topics: ["gewinnen", "rolle"],
			formular: crypto.randomUUID(),
		};
		const bad = await guest.post("/willkommen", { ...form, topics: ["quatsch"] });
		expect([bad.status, bad.text.includes("Ich begleite Familien")]).toEqual([422, true]);
		const [answer, twice] = await Promise.all([guest.post("/willkommen", form), guest.post("/willkommen", form)]);
		expect([answer.location, twice.location]).toEqual(Array(2).fill("/willkommen/beitraege?themen=gewinnen,rolle"));
		const member = await memberOf(email);
		expect(
			JSON.parse((await one<string>("SELECT shared FROM profiles WHERE member_id = ?", member ?? 0)) ?? "{}"),
		).toEqual({
			about: "Ich begleite Familien",
			place: "Hünfeld",
			topics: ["gewinnen", "rolle"],
		});
		const threads = await guest.get(answer.location);
		expect(threads.text.match(/<article class="row/g)).toHaveLength(3);
		expect(wordsOn(threads.text)).toContain("Ihr erster Schritt");
		expect([threads.cost.trips, threads.cost.read <= 80, threads.cost.read]).toEqual([2, true, threads.cost.read]);
		expect((await guest.get("/willkommen/beitraege")).text.match(/<article class="row/g)).toHaveLength(3);
		expect((await new Browser().get("/willkommen")).status).toBe(303);
	});
});

describe("the night", () => {
	it("forgets who began and never came in, after fourteen days", async () => {
		const link = await invite(await as("petra"), PATH, { tage: "90" });
		const email = newAddress();
		await begin(link, email);
		const count = () => one("SELECT count(*) FROM invitation_guests WHERE email_key = ?", email);
		await sweep(env.DB, new Date(clock().getTime() + 13 * DAY));
		expect(await count()).toBe(1);
		await sweep(env.DB, new Date(clock().getTime() + 15 * DAY));
		expect(await count()).toBe(0);
	});
});
