// Joining: asked, confirmed by a code, decided by the Fachstelle.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { sweep } from "../src/cron.ts";
import { DAY, MINUTE } from "../src/db/clock.ts";
import { as, Browser, clock, lastCode, mailsTo, one, pass } from "./support/forum.ts";
import { plantPeople } from "./world/plant.ts";

beforeAll(async () => {
	await plantPeople(env.DB, clock());
});

const FORM = {
	name: "Leyla Şahin",
	email: "leyla@verein.example",
	organisation: "Frauentreff Lahn e. V.",
	role: "vorstand",
	region: "06534",
	spaces: ["mo", "gemeinsam"],
	sentence: "Wir möchten voneinander lernen.",
	age: "ja",
};

async function ask(change: Partial<typeof FORM> = {}): Promise<Browser> {
	const browser = new Browser();
	await browser.post("/beitreten", { ...FORM, ...change });
	await browser.post("/anmelden", { code: await lastCode(change.email ?? FORM.email) });
	return browser;
}

const idOf = (email: string) =>
	one<number>("SELECT id FROM applications WHERE email = ? ORDER BY id DESC", email).then(Number);

describe("asking to join", () => {
	it("is confirmed by a code, then waits, and the Fachstellen of the spaces get a mail", async () => {
		const browser = new Browser();
		const asked = await browser.post("/beitreten", FORM);
		expect([asked.status, asked.location]).toEqual([303, "/anmelden"]);
		expect(await one("SELECT state FROM applications WHERE email = ?", FORM.email)).toBe("unconfirmed");
		const confirmed = await browser.post("/anmelden", { code: await lastCode(FORM.email) });
		expect(confirmed.location).toBe("/beitreten/danke");
		expect((await browser.get("/beitreten/danke")).text).toContain("Danke");
		expect((await browser.get("/")).text).toContain("wartet auf die Fachstelle");
		const closed = await browser.get("/gemeinsam");
		expect(closed.status).toBe(403);
		expect(closed.text).toContain("wartet auf die Fachstelle");
		for (const staff of [
			"jana.weiss@fachstelle.example",
			"markus.roth@fachstelle.example",
			"verwaltung@fachstelle.example",
		])
			expect((await mailsTo(staff))[0]?.subject, staff).toContain("Leyla Şahin");
	});

	it("with gaps shows what is missing and keeps what was typed", async () => {
		const answer = await new Browser().post("/beitreten", { ...FORM, name: " ", email: "leyla@", spaces: [], age: "" });
		expect(answer.status).toBe(422);
		for (const text of [
			"Bitte ausfüllen.",
			"nicht vollständig",
			"Bitte wählen Sie etwas aus.",
			"Bitte bestätigen Sie das.",
			'value="leyla@"',
			"Wir möchten voneinander lernen.",
			"Frauentreff Lahn",
		])
			expect(answer.text, text).toContain(text);
	});

	it("can't claim the Fachstelle as a role", async () => {
		for (const role of ["fachstelle", "verwaltung", "chef"])
			expect((await new Browser().post("/beitreten", { ...FORM, role })).status).toBe(422);
	});

	it("by somebody who has an account signs them in and asks nothing", async () => {
		const before = await one("SELECT count(*) FROM members");
		const browser = await ask({ email: "petra.lindner@lotsen.example" });
		expect((await browser.get("/lotsen")).status).toBe(200);
		expect(await one("SELECT count(*) FROM members")).toBe(before);
		expect(await one("SELECT state FROM applications WHERE email = ?", "petra.lindner@lotsen.example")).toBe(
			"unconfirmed",
		);
	});

	it("without the code leaves nothing after fourteen days", async () => {
		await new Browser().post("/beitreten", { ...FORM, email: "vergessen@verein.example" });
		await sweep(env.DB, new Date(clock().getTime() + 13 * DAY));
		expect(await one("SELECT count(*) FROM applications WHERE email = ?", "vergessen@verein.example")).toBe(1);
		await sweep(env.DB, new Date(clock().getTime() + 15 * DAY));
		expect(await one("SELECT count(*) FROM applications WHERE email = ?", "vergessen@verein.example")).toBe(0);
		expect(await one("SELECT count(*) FROM sign_ins")).toBe(0);
	});
});

describe("deciding", () => {
	it("lets somebody in with the chosen rights, and tells them", async () => {
		const browser = await ask({ email: "rein@verein.example" });
		const jana = await as("jana");
		const id = await idOf("rein@verein.example");
		expect((await jana.get("/moderation")).text).toContain("Anfragen");
		const readers = Number(await one("SELECT readers FROM spaces WHERE id = 'mo'"));
		const answer = await jana.post(`/moderation/beitritte/${id}/annehmen`, {
			"recht-mo": "2",
			"recht-lotsen": "1",
			"recht-gemeinsam": "2",
		});
		expect(answer.location).toBe("/moderation/beitritte");
		expect((await mailsTo("rein@verein.example"))[0]?.text).toContain(
			"Migrantische Organisationen: lesen und schreiben",
		);
		expect((await browser.get("/mo/neu")).status).toBe(200);
		expect((await browser.get("/lotsen")).status).toBe(200);
		expect((await browser.get("/lotsen/neu")).status).toBe(403);
		expect(await one("SELECT readers FROM spaces WHERE id = 'mo'")).toBe(readers + 1);
	});

	it("gives nobody more than the one who decides has", async () => {
		await ask({ email: "viel@verein.example" });
		const jana = await as("jana");
		const id = await idOf("viel@verein.example");
		for (const rights of [{ "recht-mo": "3" }, { "recht-lotsen": "2" }, { "recht-lotsen": "3" }])
			expect((await jana.post(`/moderation/beitritte/${id}/annehmen`, rights)).status).toBe(403);
		expect(await one("SELECT state FROM applications WHERE id = ?", id)).toBe("waiting");
		const administration = await as("verwaltung");
		expect((await administration.post(`/moderation/beitritte/${id}/annehmen`, { "recht-lotsen": "3" })).status).toBe(
			303,
		);
	});

	it("needs at least one right, and a reason to turn somebody down", async () => {
		const browser = await ask({ email: "nein@verein.example" });
		const jana = await as("jana");
		const id = await idOf("nein@verein.example");
		expect((await jana.post(`/moderation/beitritte/${id}/annehmen`, {})).text).toContain("mindestens in einem Raum");
		expect((await jana.post(`/moderation/beitritte/${id}/ablehnen`, { reason: "  " })).status).toBe(422);
		await jana.post(`/moderation/beitritte/${id}/ablehnen`, { reason: "Bitte über Ihren Verein anfragen." });
		expect((await mailsTo("nein@verein.example"))[0]?.text).toContain("über Ihren Verein");
		expect((await browser.get("/")).text).toContain("über Ihren Verein");
		expect((await browser.get("/gemeinsam")).status).toBe(403);
	});

	it("is not the last word: somebody who was turned down may ask once more", async () => {
		await ask({ email: "nochmal@verein.example" });
		const jana = await as("jana");
		await jana.post(`/moderation/beitritte/${await idOf("nochmal@verein.example")}/ablehnen`, {
			reason: "Bitte mit Verein.",
		});
		const browser = await ask({ email: "nochmal@verein.example", sentence: "Jetzt mit Verein." });
		expect((await browser.get("/")).text).toContain("wartet auf die Fachstelle");
		expect((await jana.get("/moderation/beitritte")).text).toContain("Jetzt mit Verein.");
		await jana.post(`/moderation/beitritte/${await idOf("nochmal@verein.example")}/annehmen`, { "recht-mo": "1" });
		expect((await browser.get("/mo")).status).toBe(200);
	});

	it("leads whoever was let in to the three questions: by the mail, and by the first time they sign in", async () => {
		const email = "fragen@verein.example";
		const waiting = await ask({ email });
		const signIn = async (next = "") => {
			const browser = new Browser();
			await browser.post(`/anmelden${next}`, { email });
			pass(MINUTE);
			return browser.post(`/anmelden${next}`, { code: await lastCode(email) });
		};
		expect((await signIn()).location).toBe("/");
		await (await as("jana")).post(`/moderation/beitritte/${await idOf(email)}/annehmen`, { "recht-mo": "2" });
		const link = /http:\/\/localhost(\S+)/.exec((await mailsTo(email))[0]?.text ?? "")?.[1] ?? "";
		expect(link).toBe("/willkommen");
		const asked = await new Browser().get(link);
		expect([asked.status, asked.location]).toEqual([303, "/anmelden?weiter=%2Fwillkommen"]);
		// The browser in which they asked is signed in already.
		expect((await waiting.get(link)).text).toContain("Drei Fragen");
		pass(MINUTE);
		expect((await signIn()).location).toBe("/willkommen");
		pass(MINUTE);
		expect((await signIn()).location).toBe("/");
	});

	it("by two people at once is done once, and the second is told by whom", async () => {
		await ask({ email: "zwei@verein.example" });
		const [jana, administration] = await Promise.all([as("jana"), as("verwaltung")]);
		const id = await idOf("zwei@verein.example");
		const answers = await Promise.all([
			jana.post(`/moderation/beitritte/${id}/annehmen`, { "recht-mo": "2" }, { htmx: true }),
			administration.post(`/moderation/beitritte/${id}/ablehnen`, { reason: "Nein danke" }, { htmx: true }),
		]);
		expect(answers.filter(({ text }) => text.includes("schon entschieden"))).toHaveLength(1);
		expect((await mailsTo("zwei@verein.example")).length).toBe(2);
		const state = await one("SELECT state FROM applications WHERE id = ?", id);
		expect(
			await one(
				"SELECT m.state FROM members m JOIN accounts a ON a.member_id = m.id WHERE a.email = ?",
				"zwei@verein.example",
			),
		).toBe(state === "approved" ? "active" : "pending");
	});

	it("is not for members", async () => {
		const petra = await as("petra");
		pass(1000);
		expect((await petra.get("/moderation/beitritte")).status).toBe(403);
		expect((await petra.post("/moderation/beitritte/1/annehmen", { "recht-mo": "2" })).status).toBe(403);
	});
});
