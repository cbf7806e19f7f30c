// Passkeys: added, named, removed, and signing in by one; what isn't right signs nobody in.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { night } from "../src/cron.ts";
import { MINUTE } from "../src/db/clock.ts";
import { Authenticator, type Wrong } from "./support/authenticator.ts";
import { as, Browser, clock, mailsTo, ORIGIN, one, pass } from "./support/forum.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const KEYS = "/einstellungen/passkeys";
const SIGN_IN = "/anmelden/passkey";

beforeAll(async () => {
	await plantPeople(env.DB, clock());
});

beforeEach(() => pass(16 * MINUTE));

async function add(browser: Browser, device: Authenticator, name = "Mein Telefon", wrong: Wrong = {}) {
	const question = await browser.post(`${KEYS}/frage`, {});
	return browser.post(KEYS, { name, antwort: await device.create(question.text, wrong) });
}

async function signIn(browser: Browser, device: Authenticator, wrong: Wrong = {}, more: Record<string, string> = {}) {
	const question = await browser.post(`${SIGN_IN}/frage`, {});
	return browser.post(SIGN_IN, { antwort: await device.get(question.text, wrong), ...more });
}

const keysOf = (person: PersonKey) =>
	one<number>("SELECT count(*) FROM passkeys WHERE member_id = ?", personId(person));

describe("a passkey", () => {
	it("is added, tells its owner by mail, and signs in from then on", async () => {
		const petra = await as("petra");
		const device = new Authenticator();
		expect((await add(petra, device)).location).toBe(KEYS);
		expect((await petra.get(KEYS)).text).toContain("Mein Telefon");
		expect((await mailsTo(PEOPLE.petra.email))[0]?.subject).toContain("Passkey");
		const browser = new Browser();
		const answer = await signIn(browser, device, {}, { weiter: "/lotsen" });
		expect([answer.status, answer.location]).toEqual([303, "/lotsen"]);
		expect((await browser.get("/")).text).toContain("Petra");
		expect(await one("SELECT counter FROM passkeys WHERE member_id = ?", personId("petra"))).toBe(1);
		expect((await petra.get(KEYS)).text).toContain("zuletzt benutzt");
		// The code stays.
		expect((await (await as("petra")).get("/lotsen")).status).toBe(200);
	});

	it("can be several, each with its name, renamed and removed by its owner alone", async () => {
		const olena = await as("olena");
		const devices = [new Authenticator(), new Authenticator()];
		for (const [index, device] of devices.entries())
			expect((await add(olena, device, `Gerät ${index}`)).status).toBe(303);
		const id = (await one<string>("SELECT id FROM passkeys WHERE name = 'Gerät 1'")) ?? "";
		const dilek = await as("dilek");
		await dilek.post(`${KEYS}/name`, { schluessel: id, name: "Fremd" });
		await dilek.post(`${KEYS}/entfernen`, { schluessel: id });
		expect((await dilek.get(KEYS)).text).not.toContain("Gerät 1");
		expect(await one("SELECT name FROM passkeys WHERE id = ?", id)).toBe("Gerät 1");
		expect((await olena.post(`${KEYS}/name`, { schluessel: id, name: " " })).status).toBe(422);
		await olena.post(`${KEYS}/name`, { schluessel: id, name: "Alter Rechner" });
		expect((await olena.get(KEYS)).text).toContain("Alter Rechner");
		await olena.post(`${KEYS}/entfernen`, { schluessel: id });
		expect(await keysOf("olena")).toBe(1);
		expect((await signIn(new Browser(), devices[1] as Authenticator)).status).toBe(422);
		expect((await signIn(new Browser(), devices[0] as Authenticator)).status).toBe(303);
	});

	it("is counted once when the form is sent twice, and there are ten at most", async () => {
		const samuel = await as("samuel");
		const device = new Authenticator();
		const question = await samuel.post(`${KEYS}/frage`, {});
		const form = { name: "Doppelt", antwort: await device.create(question.text) };
		await Promise.all([samuel.post(KEYS, form), samuel.post(KEYS, form)]);
		expect((await samuel.post(KEYS, form)).status).toBe(303);
		expect(await keysOf("samuel")).toBe(1);
		for (let more = 0; more < 9; more += 1) await add(samuel, new Authenticator());
		const eleventh = await add(samuel, new Authenticator());
		expect([eleventh.status, await keysOf("samuel")]).toEqual([422, 10]);
		expect(eleventh.text).toContain("Mehr als zehn");
	});

	it("isn't made from another site, another host, or with somebody else's question", async () => {
		const [dilek, petra] = [await as("dilek"), await as("petra")];
		for (const wrong of [{ origin: "https://evil.example" }, { host: "evil.example" }, { type: "webauthn.get" }])
			expect((await add(dilek, new Authenticator(), "Falsch", wrong)).status, JSON.stringify(wrong)).toBe(422);
		const question = await petra.post(`${KEYS}/frage`, {});
		const antwort = await new Authenticator().create(question.text);
		expect((await dilek.post(KEYS, { name: "Fremde Frage", antwort })).status).toBe(422);
		for (const antwort of ["", "{}", "[]", "null", '{"id":1}', '{"id":"x","response":{"clientDataJSON":"e30"}}']) {
			const answer = await dilek.post(KEYS, { name: "Behalten", antwort });
			expect(answer.status, antwort).toBe(422);
			expect(answer.text).toContain('value="Behalten"');
		}
		expect(await keysOf("dilek")).toBe(0);
	});
});

describe("signing in by a passkey", () => {
	it("takes each answer once, within five minutes", async () => {
		const markus = await as("markus");
		const device = new Authenticator();
		await add(markus, device);
		const question = (await new Browser().post(`${SIGN_IN}/frage`, {})).text;
		const antwort = await device.get(question);
		const answers = await Promise.all([1, 2].map(() => new Browser().post(SIGN_IN, { antwort })));
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
		expect((await new Browser().post(SIGN_IN, { antwort })).status).toBe(422);
		const late = (await new Browser().post(`${SIGN_IN}/frage`, {})).text;
		pass(5 * MINUTE);
		expect((await new Browser().post(SIGN_IN, { antwort: await device.get(late) })).status).toBe(422);
		pass(1);
		await night(env.DB, clock(), { origin: ORIGIN, send: async () => undefined });
		expect(await one("SELECT count(*) FROM passkey_challenges")).toBe(0);
	});

	it("refuses another site, a question of ours that was never asked, and a counter that ran back", async () => {
		const jana = await as("jana");
		const device = new Authenticator();
		await add(jana, device);
		for (const wrong of [{ origin: "https://evil.example" }, { host: "evil.example" }, { challenge: "bmll" }]) {
			const browser = new Browser();
			expect((await signIn(browser, device, wrong)).status, JSON.stringify(wrong)).toBe(422);
			expect(browser.cookies.has("__Host-forum")).toBe(false);
		}
		expect((await signIn(new Browser(), device)).status).toBe(303);
		device.counter -= 2;
		expect((await signIn(new Browser(), device)).status).toBe(422);
		const stranger = new Authenticator();
		await stranger.create('{"challenge":"x"}');
		const answer = await signIn(new Browser(), stranger);
		expect([answer.status, answer.text.includes("Melden Sie sich bitte mit einem Code an")]).toEqual([422, true]);
	});

	it("works for devices that don't count, and brings a waiting form along", async () => {
		const gast = await as("gast");
		const device = new Authenticator();
		device.counts = false;
		await add(gast, device);
		for (let time = 0; time < 2; time += 1) expect((await signIn(new Browser(), device)).status).toBe(303);
		const behalten = JSON.stringify({ action: "/gemeinsam/neu", typed: { title: ["Ein Titel der wartet"] } });
		const answer = await signIn(new Browser(), device, {}, { behalten });
		expect(answer.text).toContain("Ein Titel der wartet");
	});

	it("leads to the three questions whoever comes for the first time since the Fachstelle let them in", async () => {
		const nadia = await as("nadia");
		const device = new Authenticator();
		await add(nadia, device);
		await env.DB.prepare(
			`INSERT INTO applications (member_id, email, email_key, name, sort_key, organisation, role, language, state, created_at, sentence)
			SELECT ?, 'x@y.example', 'x@y.example', 'N', 'n', '', 'lotsin', 'de', 'approved', ?, 'x'`,
		)
			.bind(personId("nadia"), clock().toISOString())
			.run();
		expect((await signIn(new Browser(), device, {}, { weiter: "/lotsen" })).location).toBe("/willkommen");
		pass(MINUTE);
		expect((await signIn(new Browser(), device, {}, { weiter: "/lotsen" })).location).toBe("/lotsen");
	});

	it("tells nothing about anybody, and opens nothing to the suspended", async () => {
		const question = JSON.parse((await new Browser().post(`${SIGN_IN}/frage`, {})).text) as {
			allowCredentials: unknown[];
		};
		expect(question.allowCredentials).toEqual([]);
		const elif = await as("elif");
		const device = new Authenticator();
		await add(elif, device);
		await env.DB.prepare("UPDATE members SET state = 'suspended' WHERE id = ?").bind(personId("elif")).run();
		const browser = new Browser();
		await signIn(browser, device);
		expect((await browser.get("/gemeinsam")).status).toBe(403);
		expect((await browser.get(KEYS)).status).toBe(403);
		expect((await new Browser().post(`${KEYS}/frage`, {})).status).toBe(401);
	});
});
