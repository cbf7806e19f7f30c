// Lists of people: looked at first, sent once; and whoever got stuck on the way is seen and written to again.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { sweep } from "../src/cron.ts";
import { DAY, HOUR } from "../src/db/clock.ts";
import { as, Browser, clock, lastCode, mailsTo, one, pass } from "./support/forum.ts";
import { CarefulBrowser, formOn, formsOn, wordsOn } from "./support/page.ts";
import { PEOPLE } from "./world/people.ts";
import { plant } from "./world/plant.ts";

beforeAll(async () => {
	await plant(env.DB, clock());
});

const LIST = "/moderation/einladungen/liste";
const STUCK = "/moderation/einladungen/unterwegs";
const RIGHTS = { "recht-mo": "2", "recht-lotsen": "0", "recht-gemeinsam": "2", tage: "30" };

const staff = async () => (await new CarefulBrowser().signIn(PEOPLE.jana.email)) as CarefulBrowser;
const mails = () => one<number>("SELECT count(*) FROM dev_mails");

/** Looks at a list, then sends it with the form that came back. */
async function send(browser: Browser, liste: string, times = 1) {
	const looked = await browser.post(LIST, { ...RIGHTS, liste, schritt: "pruefen", formular: crypto.randomUUID() });
	const { fields } = formOn(looked.text, LIST);
	return Promise.all(Array.from({ length: times }, () => browser.post(LIST, { ...fields, schritt: "senden" })));
}

/** Sixty lines of which seven can't be read. */
function sixty(mark: string): string {
	const bad = [
		"Ohne Adresse",
		";nur@adresse.example",
		"Halb;halb@",
		"Noch Halb;a@b",
		`${"Zu Lang".repeat(20)};lang@x.example`,
		"a;b@c.example",
		"Leer;   ",
	];
	const good = Array.from(
		{ length: 53 },
		(_, index) => `Person Nummer ${index};p${index}@${mark}.example;Verein ${index}`,
	);
	return [...good.slice(0, 10), ...bad, ...good.slice(10)].join("\n");
}

describe("a list of sixty people with seven faulty lines", () => {
	it("is looked at first: nothing is written, each faulty line is shown with its reason", async () => {
		const jana = await staff();
		const before = await mails();
		const looked = await jana.post(LIST, { ...RIGHTS, liste: sixty("schau"), schritt: "pruefen" });
		expect(looked.status).toBe(200);
		const words = wordsOn(looked.text);
		expect(words).toContain("53 Personen bekommen eine E-Mail");
		expect(words).toContain("7 Zeilen können wir nicht lesen");
		for (let line = 11; line <= 17; line += 1) expect(words).toContain(`Zeile ${line}: `);
		expect(formOn(looked.text, LIST).fields["liste"]?.[0]).toBe(sixty("schau"));
		expect(await mails()).toBe(before);
		expect(await one("SELECT count(*) FROM invitations WHERE kind = 'liste' AND form_key <> 'welt'")).toBe(0);
		// Sent without a look, or with other words than were looked at: it is looked at.
		await jana.post(LIST, { ...RIGHTS, liste: sixty("schau"), schritt: "senden" });
		await jana.post(LIST, {
			...formOn(looked.text, LIST).fields,
			liste: "Anders Ganz;anders@schau.example",
			schritt: "senden",
		});
		expect(await mails()).toBe(before);
	});

	it("comes as a file too, also from an office program on Windows", async () => {
		const jana = await staff();
		for (const bytes of [
			new TextEncoder().encode("\ufeffName;E-Mail\r\nJörg Müßig;joerg@datei.example\r\n"),
			Uint8Array.from("Name;E-Mail\r\nJörg Müßig;joerg@datei.example\r\n", (sign) => sign.charCodeAt(0)),
		]) {
			const body = new FormData();
			for (const [name, text] of Object.entries({
				...RIGHTS,
				liste: "Ada Erste;ada@datei.example",
				schritt: "pruefen",
			}))
				body.set(name, text);
			body.set("datei", new File([bytes], "liste.csv", { type: "text/csv" }));
			const sent = new Response(body);
			const type = sent.headers.get("Content-Type") ?? "";
			const looked = await jana.ask(LIST, { body: await sent.arrayBuffer(), type });
			expect(looked.status).toBe(200);
			expect(wordsOn(looked.text)).toContain("2 Personen bekommen eine E-Mail");
			expect(wordsOn(looked.text)).not.toContain("nicht lesen");
			expect(formOn(looked.text, LIST).fields["liste"]?.[0]).toContain("Jörg Müßig;joerg@datei.example");
		}
	});

	it("goes out once, however often it is sent, and keeps the faulty lines in the form", async () => {
		const jana = await staff();
		const sent = () => one<number>("SELECT count(*) FROM dev_mails WHERE receiver LIKE '%@los.example'");
		const answers = await send(jana, sixty("los"), 3);
		expect(await sent()).toBe(53);
		expect(
			answers.map(({ text }) => /53 Einladungen sind verschickt/.test(wordsOn(text))).filter(Boolean),
		).toHaveLength(1);
		expect(formOn(answers[0]?.text ?? "", LIST).fields["liste"]?.[0]?.split("\n")).toHaveLength(7);
		await send(jana, sixty("los"));
		await send((await as("verwaltung")) as Browser, sixty("los"));
		expect(await sent()).toBe(53);
		expect(await one("SELECT count(*) FROM invitation_guests WHERE email_key LIKE '%@los.example'")).toBe(53);
	});

	it("recognises members as far as the Fachstelle may know, and writes to them all the same if it may not", async () => {
		const jana = await staff();
		const liste = `Bekannt Ja;${PEOPLE.dilek.email}\nNeu Ganz;ganz@kennt.example\nNeu Doppelt;GANZ@kennt.example`;
		const looked = await jana.post(LIST, { ...RIGHTS, liste, schritt: "pruefen" });
		expect(wordsOn(looked.text)).toContain("1 Person ist schon Mitglied");
		expect(wordsOn(looked.text)).toContain("1 Adresse steht doppelt");
		// Somebody whom Jana's Fachstelle doesn't look after is like a stranger.
		await env.DB.prepare(
			"UPDATE memberships SET level = 0 WHERE space_id <> 'lotsen' AND member_id = (SELECT member_id FROM accounts WHERE email = ?)",
		)
			.bind(PEOPLE.fatou.email)
			.run();
		const other = await jana.post(LIST, { ...RIGHTS, liste: `Fremd Hier;${PEOPLE.fatou.email}`, schritt: "pruefen" });
		expect(wordsOn(other.text)).toContain("1 Person bekommt eine E-Mail");
		expect(wordsOn(other.text)).not.toContain("schon Mitglied");
	});

	it("brings somebody in by the link in their mail, with their name and address filled in", async () => {
		await send(await staff(), "Rosa Blum;rosa@blum.example;Nachbarschaft Süd");
		const link =
			/http:\/\/localhost(\/einladung\/[0-9a-z-]+)/.exec((await mailsTo("rosa@blum.example"))[0]?.text ?? "")?.[1] ??
			"";
		const rosa = new CarefulBrowser();
		const { fields, action } = formOn((await rosa.get(link)).text, link);
		expect([fields["name"], fields["email"], fields["organisation"]]).toEqual([
			["Rosa Blum"],
			["rosa@blum.example"],
			["Nachbarschaft Süd"],
		]);
		await rosa.post(action, { ...fields, role: "vorstand", age: "ja" });
		expect((await rosa.post(`${link}/code`, { code: await lastCode("rosa@blum.example") })).location).toBe(
			"/willkommen",
		);
		expect((await rosa.get("/mo/neu")).status).toBe(200);
		expect(await one("SELECT group_concat(state) FROM invitation_guests WHERE email_key = 'rosa@blum.example'")).toBe(
			"in",
		);
		expect((await new Browser().get(link)).status).toBe(410);
	});

	it("is for the Fachstelle, which gives no more than it has", async () => {
		for (const person of ["petra", "olena"] as const) {
			const browser = await as(person);
			for (const path of [LIST, STUCK]) expect((await browser.get(path)).status).toBe(403);
			expect((await browser.post(LIST, { ...RIGHTS, liste: "A B;a@b.example" })).status).toBe(403);
			expect((await browser.post("/moderation/einladungen/gast/1/noch-einmal", {})).status).toBe(403);
		}
		const jana = await staff();
		expect((await jana.post(LIST, { ...RIGHTS, "recht-lotsen": "2", liste: "A B;a@b.example" })).status).toBe(403);
		expect((await jana.post(LIST, { ...RIGHTS, liste: " \n;; " })).status).toBe(422);
		expect((await jana.post(LIST, { ...RIGHTS, tage: "1000", liste: "Ada Bo;a@b.example" })).text).toContain(
			"Ada Bo;a@b.example",
		);
	});
});

describe("somebody who got stuck", () => {
	it("is seen with where, and is written to again once a day, four times at most", async () => {
		const jana = await staff();
		await send(jana, "Steckt Fest;fest@steckt.example");
		const id = await one<number>("SELECT id FROM invitation_guests WHERE email_key = 'fest@steckt.example'");
		const again = `/moderation/einladungen/gast/${id}/noch-einmal`;
		const count = async () => (await mailsTo("fest@steckt.example")).length;
		expect((await jana.post(again, {})).location).toContain("nicht");
		expect(await count()).toBe(1);
		for (const expected of [2, 3, 4, 4]) {
			pass(DAY + HOUR);
			const page = await (await staff()).get(STUCK);
			expect(wordsOn(page.text)).toContain("Steckt Fest");
			expect(wordsOn(page.text)).toContain("Einladung noch nicht angenommen");
			expect(formsOn(page.text).some(({ action }) => action === again)).toBe(expected > (await count()));
			await Promise.all([jana.post(again, {}), jana.post(again, {})]);
			expect(await count()).toBe(expected);
		}
		const link =
			/http:\/\/localhost(\/einladung\/[0-9a-z-]+)/.exec((await mailsTo("fest@steckt.example"))[0]?.text ?? "")?.[1] ??
			"";
		expect((await new Browser().get(link)).status).toBe(200);
		expect(
			await one(
				"SELECT count(*) FROM invitation_entries e JOIN invitation_guests g ON g.invitation_id = e.invitation_id WHERE g.id = ? AND act = 'sent'",
				id ?? 0,
			),
		).toBe(3);
	});

	it("stands there when the code is missing, and when they never came back", async () => {
		const jana = await staff();
		await send(jana, "Eva Weg;eva@weg.example\nOle Code;ole@code.example");
		const linkTo = async (email: string) =>
			/http:\/\/localhost(\/einladung\/[0-9a-z-]+)/.exec((await mailsTo(email))[0]?.text ?? "")?.[1] ?? "";
		const coming = { role: "vorstand", age: "ja", organisation: "" };
		const [eva, ole] = [new Browser(), new Browser()];
		const [toEva, toOle] = [await linkTo("eva@weg.example"), await linkTo("ole@code.example")];
		await eva.post(toEva, { ...coming, name: "Eva Weg", email: "eva@weg.example" });
		await eva.post(`${toEva}/code`, { code: await lastCode("eva@weg.example") });
		await ole.post(toOle, { ...coming, name: "Ole Code", email: "ole@code.example" });
		await ole.post("/beitreten", {
			name: "Uwe Antrag",
			email: "uwe@antrag.example",
			organisation: "Verein",
			role: "vorstand",
			region: "",
			spaces: ["mo"],
			sentence: "Bitte",
			age: "ja",
		});
		pass(2 * HOUR);
		const soon = wordsOn((await (await staff()).get(STUCK)).text);
		expect(soon).toContain("Ole Code Angefangen, aber den Code nie eingegeben");
		expect(soon).toContain("Uwe Antrag Anfrage angefangen");
		expect(soon).not.toContain("Eva Weg");
		pass(8 * DAY);
		const later = await (await staff()).get(STUCK);
		expect(wordsOn(later.text)).toContain("Eva Weg Angekommen, aber nie wieder da gewesen");
		expect([later.cost.trips <= 2, later.cost.read <= 80, later.cost]).toEqual([true, true, later.cost]);
		const uwe = await one<number>("SELECT id FROM applications WHERE email = 'uwe@antrag.example'");
		await (await staff()).post(`/moderation/einladungen/anfrage/${uwe}/noch-einmal`, {});
		expect((await mailsTo("uwe@antrag.example"))[0]?.subject).toContain("noch nicht fertig");
		// Markus doesn't look after the orange space.
		expect(wordsOn((await (await as("markus")).get(STUCK)).text)).not.toContain("Uwe Antrag");
		await eva.get("/");
		expect(wordsOn((await (await staff()).get(STUCK)).text)).not.toContain("Eva Weg");
	});

	it("is forgotten when the invitation is over", async () => {
		pass(40 * DAY);
		await sweep(env.DB, clock());
		expect(await one("SELECT count(*) FROM invitation_guests WHERE state <> 'in'")).toBe(0);
	});
});
