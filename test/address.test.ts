// A new address: proved at both, and whether it belongs to somebody else can't be told.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MINUTE } from "../src/db/clock.ts";
import { type Answer, as, Browser, clock, lastCode, mailsTo, one, pass } from "./support/forum.ts";
import { PEOPLE } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const ADDRESS = "/einstellungen/adresse";

beforeAll(async () => {
	await plantPeople(env.DB, clock());
});

beforeEach(() => pass(16 * MINUTE));

const emailOf = (person: "petra" | "olena" | "samuel" | "dilek" | "elif") =>
	one<string>("SELECT email FROM accounts WHERE member_id = ?", personId(person));

describe("a new address", () => {
	it("holds when both codes are right, ends all other sessions, and tells the old one", async () => {
		const [petra, elsewhere] = [await as("petra"), await as("petra")];
		const next = "petra.neu@lotsen.example";
		expect((await petra.post(ADDRESS, { email: next })).location).toBe(ADDRESS);
		const page = (await petra.get(ADDRESS)).text;
		expect(page).toContain(next);
		const codes = { neu: await lastCode(next), alt: await lastCode(PEOPLE.petra.email) };
		expect(codes.neu).not.toBe(codes.alt);
		expect(page).not.toContain(codes.neu);
		const wrong = await petra.post(`${ADDRESS}/codes`, { neu: codes.alt, alt: codes.neu });
		expect([wrong.status, await emailOf("petra")]).toEqual([422, PEOPLE.petra.email]);
		const done = await petra.post(`${ADDRESS}/codes`, {
			neu: `${codes.neu.slice(0, 4)} ${codes.neu.slice(4)}`,
			alt: codes.alt,
		});
		expect(done.location).toBe(`${ADDRESS}?neu=1`);
		expect(await emailOf("petra")).toBe(next);
		expect((await petra.get("/lotsen")).status).toBe(200);
		expect((await elsewhere.get("/lotsen")).status).toBe(303);
		expect((await mailsTo(PEOPLE.petra.email))[0]?.subject).toContain("ist geändert");
		expect((await new Browser().signIn(next)).cookies.has("__Host-forum")).toBe(true);
		expect(await one("SELECT count(*) FROM address_changes")).toBe(0);
	});

	it("answers the same whether the address is free or somebody else's, and never changes to theirs", async () => {
		const seen: { status: number; location: string; page: string; wrong: Answer }[] = [];
		for (const email of ["frei@nirgends.example", PEOPLE.dilek.email]) {
			const olena = await as("olena");
			const asked = await olena.post(ADDRESS, { email });
			const page = (await olena.get(ADDRESS)).text.replaceAll(email, "MAIL");
			const wrong = await olena.post(`${ADDRESS}/codes`, { neu: "11111111", alt: await lastCode(PEOPLE.olena.email) });
			seen.push({ status: asked.status, location: asked.location, page, wrong });
			expect((await mailsTo(email))[0]?.subject).toBe("Neue E-Mail-Adresse im Forum Vielfalt Hessen");
		}
		expect(seen[0]?.page).toBe(seen[1]?.page);
		expect([seen[0]?.status, seen[0]?.location, seen[0]?.wrong.status]).toEqual([
			seen[1]?.status,
			seen[1]?.location,
			seen[1]?.wrong.status,
		]);
		expect(seen[0]?.wrong.text.replaceAll("frei@nirgends.example", "MAIL").replaceAll(/value="\d{8}"/g, "")).toBe(
			seen[1]?.wrong.text.replaceAll(PEOPLE.dilek.email, "MAIL").replaceAll(/value="\d{8}"/g, ""),
		);
		const mail = (await mailsTo(PEOPLE.dilek.email))[0]?.text ?? "";
		expect(mail).toContain("schon ein Konto");
		expect(mail).not.toMatch(/\d{4} \d{4}/);
		expect([await emailOf("olena"), await emailOf("dilek")]).toEqual([PEOPLE.olena.email, PEOPLE.dilek.email]);
		// The bill is the same as well, so the time is.
		const [olena, samuel] = [await as("olena"), await as("samuel")];
		const bills = await Promise.all([
			olena.post(ADDRESS, { email: "frei2@nirgends.example" }),
			samuel.post(ADDRESS, { email: "petra.neu@lotsen.example" }),
		]);
		expect(bills[0]?.cost.trips).toBe(bills[1]?.cost.trips);
	});

	it("that somebody else took meanwhile stays theirs", async () => {
		const [olena, samuel] = [await as("olena"), await as("samuel")];
		const email = "beide@nirgends.example";
		await olena.post(ADDRESS, { email });
		const first = { neu: await lastCode(email), alt: await lastCode(PEOPLE.olena.email) };
		await samuel.post(ADDRESS, { email });
		const second = { neu: await lastCode(email), alt: await lastCode(PEOPLE.samuel.email) };
		const answers = await Promise.all([olena.post(`${ADDRESS}/codes`, first), samuel.post(`${ADDRESS}/codes`, second)]);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
		expect(await one("SELECT count(*) FROM accounts WHERE email_key = ?", email)).toBe(1);
	});

	it("is over after five wrong tries, after ten minutes, and when one cancels", async () => {
		const elif = await as("elif");
		const email = "elif.neu@nirgends.example";
		const begin = async () => {
			await elif.post(ADDRESS, { email });
			return { neu: await lastCode(email), alt: await lastCode(PEOPLE.elif.email) };
		};
		let codes = await begin();
		for (let time = 0; time < 5; time += 1) await elif.post(`${ADDRESS}/codes`, { ...codes, neu: "00000000" });
		expect((await elif.post(`${ADDRESS}/codes`, codes)).text).toContain("gelten nicht mehr");
		codes = await begin();
		pass(10 * MINUTE);
		expect((await elif.post(`${ADDRESS}/codes`, codes)).status).toBe(422);
		codes = await begin();
		await elif.post(`${ADDRESS}/zurueck`, {});
		expect((await elif.post(`${ADDRESS}/codes`, codes)).status).toBe(422);
		expect(await emailOf("elif")).toBe(PEOPLE.elif.email);
	});

	it("gives bad input back with what was typed", async () => {
		const dilek = await as("dilek");
		for (const email of ["", "kein@", "a b@c.de"]) {
			const answer = await dilek.post(ADDRESS, { email });
			expect(answer.status).toBe(422);
			expect(answer.text).toContain(`value="${email}"`);
		}
		expect((await dilek.post(ADDRESS, { email: PEOPLE.dilek.email.toUpperCase() })).text).toContain(
			"schon Ihre Adresse",
		);
		await dilek.post(ADDRESS, { email: "gut@nirgends.example" });
		const answer = await dilek.post(`${ADDRESS}/codes`, { neu: "12", alt: "" });
		expect([answer.status, answer.text.includes('value="12"')]).toEqual([422, true]);
	});
});
