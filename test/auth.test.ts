// Signing in by a code.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "../src/db/clock.ts";
import { as, Browser, clock, lastCode, mailsTo, one, pass } from "./support/forum.ts";
import { plant } from "./world/plant.ts";

beforeAll(async () => {
	await plant(env.DB, clock());
});

const PETRA = "petra.lindner@lotsen.example";

describe("signing in", () => {
	it("takes an address and then the code from the mail", async () => {
		const browser = new Browser();
		const asked = await browser.post("/anmelden", { email: ` ${PETRA.toUpperCase()} ` });
		expect(asked.status).toBe(303);
		const page = await browser.get("/anmelden");
		expect(page.text).toContain('name="code"');
		const mails = await mailsTo(PETRA.toUpperCase());
		expect(mails).toHaveLength(1);
		const code = await lastCode(PETRA.toUpperCase());
		const signedIn = await browser.post("/anmelden", { code: `${code.slice(0, 4)} ${code.slice(4)}` });
		expect([signedIn.status, signedIn.location]).toEqual([303, "/"]);
		expect((await browser.get("/")).text).toContain("Petra");
		expect(await one("SELECT count(*) FROM sessions")).toBe(1);
	});

	it("stores neither the code nor the token", async () => {
		const browser = new Browser();
		await browser.post("/anmelden", { email: PETRA });
		const code = await lastCode(PETRA);
		await browser.post("/anmelden", { code });
		const token = browser.cookies.get("__Host-forum") ?? "";
		expect(token.length).toBe(43);
		const { results } = await env.DB.prepare("SELECT * FROM sign_ins").all();
		const { results: sessions } = await env.DB.prepare("SELECT * FROM sessions").all();
		expect(JSON.stringify([results, sessions])).not.toContain(token);
		expect(JSON.stringify(results)).not.toContain(`"${code}"`);
	});

	it("answers strangers and members alike", async () => {
		const known = new Browser();
		const stranger = new Browser();
		const answers = [
			await known.post("/anmelden", { email: PETRA }),
			await stranger.post("/anmelden", { email: "niemand@nirgends.example" }),
		];
		expect(answers.map(({ status, location }) => [status, location])).toEqual([
			[303, "/anmelden"],
			[303, "/anmelden"],
		]);
		const pages = [await known.get("/anmelden"), await stranger.get("/anmelden")];
		const bare = pages.map(({ text }) =>
			text.replace(/\d{8}/g, "CODE").replaceAll(PETRA, "MAIL").replaceAll("niemand@nirgends.example", "MAIL"),
		);
		expect(bare[0]).toBe(bare[1]);
		expect((await mailsTo("niemand@nirgends.example"))[0]?.text).toContain("kein Konto");
		const shown = /ist (\d{8})/.exec(pages[1]?.text ?? "")?.[1] ?? "";
		expect((await stranger.post("/anmelden", { code: shown })).status).toBe(422);
		expect(stranger.cookies.has("__Host-forum")).toBe(false);
	});

	it("takes a code only in the browser that asked for it", async () => {
		const asked = new Browser();
		await asked.post("/anmelden", { email: PETRA });
		const code = await lastCode(PETRA);
		const other = new Browser();
		await other.post("/anmelden", { email: PETRA });
		expect((await other.post("/anmelden", { code })).status).toBe(422);
		expect((await asked.post("/anmelden", { code })).status).toBe(303);
	});

	it("takes a code once, even when two tries come at the same moment", async () => {
		const browser = new Browser();
		await browser.post("/anmelden", { email: PETRA });
		const code = await lastCode(PETRA);
		const twin = new Browser();
		for (const [name, text] of browser.cookies) twin.cookies.set(name, text);
		const answers = await Promise.all([browser.post("/anmelden", { code }), twin.post("/anmelden", { code })]);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
		const again = new Browser();
		for (const [name, text] of twin.cookies) again.cookies.set(name, text);
		again.cookies.delete("__Host-forum");
		expect((await again.post("/anmelden", { code })).status).toBe(422);
	});

	it("ends an attempt after five wrong codes, also for the right one", async () => {
		const browser = new Browser();
		await browser.post("/anmelden", { email: PETRA });
		const code = await lastCode(PETRA);
		const wrong = code === "11111111" ? "22222222" : "11111111";
		const statuses: number[] = [];
		for (let index = 0; index < 5; index += 1) statuses.push((await browser.post("/anmelden", { code: wrong })).status);
		expect(statuses).toEqual([422, 422, 422, 422, 422]);
		const late = await browser.post("/anmelden", { code });
		expect(late.status).toBe(422);
		expect(browser.cookies.has("__Host-forum")).toBe(false);
	});

	it("ends an attempt after ten minutes", async () => {
		const browser = new Browser();
		await browser.post("/anmelden", { email: PETRA });
		const code = await lastCode(PETRA);
		pass(10 * MINUTE);
		const late = await browser.post("/anmelden", { code });
		expect(late.status).toBe(422);
		expect(late.text).toContain("abgelaufen");
	});

	it("never signs in by following the link in the mail", async () => {
		const browser = new Browser();
		await browser.post("/anmelden", { email: PETRA });
		const code = await lastCode(PETRA);
		const page = await browser.get(`/anmelden?code=${code}`);
		expect(page.text).toContain(`value="${code}"`);
		expect(browser.cookies.has("__Host-forum")).toBe(false);
	});

	it("makes a new session each time and ends an idle one after thirty days", async () => {
		const browser = await as("petra");
		const first = browser.cookies.get("__Host-forum");
		await browser.post("/abmelden", {});
		await browser.signIn(PETRA);
		expect(browser.cookies.get("__Host-forum")).not.toBe(first);
		expect((await browser.get("/lotsen")).status).toBe(200);
		pass(29 * DAY);
		expect((await browser.get("/lotsen")).status).toBe(200);
		pass(29 * DAY);
		expect((await browser.get("/lotsen")).status).toBe(200);
		pass(31 * DAY);
		expect((await browser.get("/lotsen")).location).toBe("/anmelden?weiter=%2Flotsen");
	});

	it("leads back to the page that was asked for, never to another site", async () => {
		const browser = new Browser();
		expect((await browser.get("/themen/3?beitrag=neu")).location).toBe(
			"/anmelden?weiter=%2Fthemen%2F3%3Fbeitrag%3Dneu",
		);
		await browser.post("/anmelden", { email: PETRA });
		const answer = await browser.post("/anmelden", { code: await lastCode(PETRA), weiter: "/themen/3?beitrag=neu" });
		expect(answer.location).toBe("/themen/3?beitrag=neu");
		for (const weiter of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
			const other = new Browser();
			await other.post("/anmelden", { email: PETRA });
			expect((await other.post("/anmelden", { code: await lastCode(PETRA), weiter })).location).toBe("/");
		}
	});
});

describe("limits", () => {
	it("let 25 people in one room sign in within two minutes", async () => {
		pass(30 * MINUTE);
		for (let index = 0; index < 25; index += 1) {
			const browser = new Browser();
			const asked = await browser.post(
				"/anmelden",
				{ email: PETRA.replace("petra", `petra${index}`) },
				{ headers: { "CF-Connecting-IP": "198.51.100.9" } },
			);
			expect(asked.status).toBe(303);
		}
	});

	it("stop a flood of codes to one address, for strangers as for members", async () => {
		pass(30 * MINUTE);
		for (const email of [PETRA, "fremd@nirgends.example"]) {
			const statuses: number[] = [];
			for (let index = 0; index < 14; index += 1)
				statuses.push((await new Browser().post("/anmelden", { email })).status);
			expect(statuses.filter((status) => status === 429)).toHaveLength(2);
		}
		const before = (await mailsTo(PETRA)).length;
		const refused = await new Browser().post("/anmelden", { email: PETRA });
		expect(refused.text).toContain("warten Sie 15 Minuten");
		expect(refused.text).toContain(PETRA);
		expect((await mailsTo(PETRA)).length).toBe(before);
	});

	it("keep no IP address anywhere", async () => {
		pass(30 * MINUTE);
		await new Browser().post("/anmelden", { email: PETRA }, { headers: { "CF-Connecting-IP": "203.0.113.77" } });
		for (const table of ["limits", "sign_ins", "sessions"]) {
			const { results } = await env.DB.prepare(`SELECT * FROM ${table}`).all();
			expect(JSON.stringify(results)).not.toContain("203.0.113.77");
		}
	});
});

describe("sessions", () => {
	it("are listed and can be ended one by one or all but this", async () => {
		pass(30 * MINUTE);
		const here = await as("olena");
		const there = await as("olena");
		const third = await as("olena");
		const page = await here.get("/einstellungen");
		const handles = [...page.text.matchAll(/action="\/einstellungen\/sitzungen\/([\w-]+)\/beenden"/g)]
			.map((match) => match[1])
			.filter((handle) => handle !== "andere");
		expect(handles).toHaveLength(2);
		await here.post(`/einstellungen/sitzungen/${handles[0]}/beenden`, {});
		expect([(await there.get("/lotsen")).status, (await third.get("/lotsen")).status].sort()).toEqual([200, 303]);
		await here.post("/einstellungen/sitzungen/andere/beenden", {});
		expect([(await there.get("/lotsen")).status, (await third.get("/lotsen")).status]).toEqual([303, 303]);
		expect((await here.get("/lotsen")).status).toBe(200);
	});

	it("of somebody else can't be ended", async () => {
		const olena = await as("olena");
		const petra = await as("petra");
		const handle = await one<string>(
			"SELECT handle FROM sessions s JOIN accounts a ON a.member_id = s.member_id WHERE a.email = ? ORDER BY s.created_at DESC",
			"olena.kovalenko@lotsen.example",
		);
		await petra.post(`/einstellungen/sitzungen/${handle}/beenden`, {});
		expect((await olena.get("/lotsen")).status).toBe(200);
	});
});
