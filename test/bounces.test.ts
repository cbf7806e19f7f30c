// Mails that don't arrive: told by the provider, seen by the Fachstelle and by the person, gone when one arrives again.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { MOST_NEWS, readNews } from "../src/bounces/brevo.ts";
import { DAY, HOUR, MINUTE } from "../src/db/clock.ts";
import { Browser, bindings, clock, lastCode, mailsTo, one, pass } from "./support/forum.ts";
import { CarefulBrowser, formOn, formsOn, wordsOn } from "./support/page.ts";
import { PEOPLE } from "./world/people.ts";
import { personId, plant } from "./world/plant.ts";

const TOKEN = "ein-langes-geheimnis-von-dem-niemand-weiss";
const LIST = "/moderation/einladungen/liste";
const STUCK = "/moderation/einladungen/unterwegs";
const RIGHTS = { "recht-mo": "2", "recht-lotsen": "0", "recht-gemeinsam": "0", tage: "30" };

beforeAll(async () => {
	await plant(env.DB, clock());
});

const staff = async (who: "jana" | "markus" = "jana") =>
	(await new CarefulBrowser().signIn(PEOPLE[who].email)) as CarefulBrowser;

const seconds = () => Math.floor(clock().getTime() / 1000);

/** Tells the forum what Brevo tells, as Brevo sends it: from elsewhere, without cookies. */
function tell(body: unknown, authorization: string | null = `Bearer ${TOKEN}`, own = { BREVO_WEBHOOK_TOKEN: TOKEN }) {
	return new Browser().ask("/post/brevo", {
		body: typeof body === "string" ? body : JSON.stringify(body),
		type: "application/json",
		headers: { Origin: null, "Sec-Fetch-Site": null, Authorization: authorization },
		bindings: bindings(own),
	});
}

const event = (kind: string, email: string, at = seconds()) => ({
	event: kind,
	email,
	id: 26224,
	date: "2026-11-22 21:00:00",
	ts: at,
	"message-id": "<201798300811.5787683@relay.example>",
	ts_event: at,
	subject: "Geheimer Betreff",
	reason: "550 no such user",
	tags: ["x"],
});

async function invite(jana: Browser, liste: string): Promise<void> {
	const looked = await jana.post(LIST, { ...RIGHTS, liste, schritt: "pruefen", formular: crypto.randomUUID() });
	await jana.post(LIST, { ...formOn(looked.text, LIST).fields, schritt: "senden" });
}

const linkTo = async (email: string) =>
	/http:\/\/localhost(\/einladung\/[0-9a-z-]+)/.exec((await mailsTo(email))[0]?.text ?? "")?.[1] ?? "";

const guest = (email: string) =>
	one<string>(
		"SELECT coalesce(bounced, '') FROM invitation_guests WHERE email_key = ? ORDER BY id DESC LIMIT 1",
		email,
	);

describe("what the provider tells", () => {
	it("is taken only with the token, as a bearer or as a password", async () => {
		const news = event("hard_bounce", "niemand@nirgends.example");
		expect((await tell(news, null)).status).toBe(403);
		for (const wrong of ["Bearer ", "Bearer falsch", `Basic ${btoa("brevo:falsch")}`, "Basic %%%", TOKEN]) {
			const answer = await tell(news, wrong);
			expect([wrong, answer.status, answer.text]).toEqual([wrong, 401, ""]);
		}
		// Without a token set, nobody gets in, not even with an empty one.
		expect((await tell(news, "Bearer ", { BREVO_WEBHOOK_TOKEN: "" })).status).toBe(401);
		for (const right of [`Bearer ${TOKEN}`, `bearer ${TOKEN}`, `Basic ${btoa(`brevo:${TOKEN}`)}`])
			expect((await tell(news, right)).status).toBe(204);
		expect((await new Browser().get("/post/brevo")).status).toBe(404);
	});

	it("is refused if it is broken or too long, and costs one round trip", async () => {
		for (const body of ["", "{", "null", "7", '"a"', '{"event":1,"email":"a@b.example"}', '[{"event":"x"}]'])
			expect([body, (await tell(body)).status]).toEqual([body, 400]);
		expect((await tell("x".repeat(300_000))).status).toBe(413);
		const many = Array.from({ length: 60 }, (_, index) => event("hard_bounce", `viele${index}@x.example`));
		const answer = await tell(many);
		expect([answer.status, answer.cost.trips, answer.cost.written]).toEqual([204, 1, 0]);
	});

	it("answers the same whether somebody is known or not, and other pages don't take what comes from elsewhere", async () => {
		const strange = await tell(event("hard_bounce", "fremd@nirgends.example"));
		const known = await tell(event("opened", PEOPLE.petra.email));
		expect([strange.status, strange.text, strange.cost.trips]).toEqual([204, "", 1]);
		expect([known.status, known.text]).toEqual([204, ""]);
		for (const path of ["/post/brevo/", "/post/anders", "/anmelden"])
			expect(
				(
					await new Browser().ask(path, {
						form: { email: "a@b.example" },
						headers: { Origin: null, "Sec-Fetch-Site": null, Authorization: `Bearer ${TOKEN}` },
					})
				).status,
			).toBe(403);
	});

	it("is read with care: one piece of news an address, the latest, nothing of the future", () => {
		const now = new Date("2026-11-22T20:00:00Z");
		const at = now.getTime() / 1000;
		const read = (...events: object[]) => readNews(JSON.stringify(events), now);
		expect(read({ event: "hard_bounce", email: "A@B.example", ts_event: at - 60 })).toEqual([
			{ key: "a@b.example", what: "hart", at: "2026-11-22T19:59:00.000Z" },
		]);
		expect(
			read(
				{ event: "delivered", email: "a@b.example", ts_event: at - 10 },
				{ event: "soft_bounce", email: "a@b.example", ts_event: at - 60 },
			)?.map(({ what }) => what),
		).toEqual(["angekommen"]);
		expect(read({ event: "blocked", email: "a@b.example", ts_event: at + 9e9 })?.[0]?.at).toBe(
			"2026-11-22T20:00:00.000Z",
		);
		expect(read({ event: "toString", email: "a@b.example" }, { event: "clicked", email: "a@b.example" })).toEqual([]);
		expect(
			read(...Array.from({ length: 900 }, (_, n) => ({ event: "blocked", email: `${n}@b.example` }))),
		).toHaveLength(MOST_NEWS);
	});
});

describe("somebody whose invitation doesn't arrive", () => {
	it("stands first in the list with the day, is given another address, and gets a mail with another link there", async () => {
		const jana = await staff();
		await invite(jana, "Vera Vertippt;vera@vertipt.example\nGut Angekommen;gut@da.example");
		pass(HOUR);
		const news = event("hard_bounce", "VERA@vertipt.example");
		await Promise.all([tell(news), tell(news), tell([news, event("delivered", "gut@da.example")])]);
		expect([await guest("vera@vertipt.example"), await guest("gut@da.example")]).toEqual(["hart", ""]);
		const page = await (await staff()).get(STUCK);
		const words = wordsOn(page.text);
		expect(words).toContain("Vera Vertippt Diese Adresse gibt es nicht.");
		expect(words.indexOf("Vera Vertippt")).toBeLessThan(words.indexOf("Gut Angekommen"));
		expect(page.cost.trips).toBe(2);
		expect(page.cost.read).toBeLessThanOrEqual(80);
		expect(wordsOn((await jana.get(`${STUCK}?wo=unzustellbar`)).text)).not.toContain("Gut Angekommen");
		expect(wordsOn((await jana.get(`${STUCK}?wo=eingeladen`)).text)).not.toContain("Vera Vertippt");
		expect(wordsOn((await (await staff("markus")).get(STUCK)).text)).not.toContain("Vera Vertippt");

		const before = await linkTo("vera@vertipt.example");
		const id = await one<number>("SELECT id FROM invitation_guests WHERE email_key = 'vera@vertipt.example'");
		const path = `/moderation/einladungen/gast/${id}/adresse`;
		expect(formsOn((await jana.get(path)).text).some(({ action }) => action === path)).toBe(true);
		for (const [email, said] of [
			["vera@", "nicht vollständig"],
			["vera@vertipt.example", "schon hier steht"],
			["gut@da.example", "ging schon eine Einladung"],
			[PEOPLE.dilek.email, "schon jemand Mitglied"],
		] as const) {
			const answer = await jana.post(path, { email });
			expect([email, answer.status, answer.text.includes(said)]).toEqual([email, 422, true]);
		}
		await Promise.all([
			jana.post(path, { email: "vera@vertippt.example" }),
			jana.post(path, { email: "vera@vertippt.example" }),
		]);
		expect(await mailsTo("vera@vertippt.example")).toHaveLength(1);
		expect(await mailsTo("vera@vertipt.example")).toHaveLength(1);
		const link = await linkTo("vera@vertippt.example");
		expect(link).not.toBe(before);
		expect((await new Browser().get(before)).status).toBe(404);
		const vera = new CarefulBrowser();
		const { fields, action } = formOn((await vera.get(link)).text, link);
		await vera.post(action, { ...fields, role: "vorstand", age: "ja" });
		expect((await vera.post(`${link}/code`, { code: await lastCode("vera@vertippt.example") })).location).toBe(
			"/willkommen",
		);
		// News of the first mail that comes late concerns nobody any more.
		await tell(news);
		expect(wordsOn((await jana.get(STUCK)).text)).not.toContain("Vera Vertippt");
		expect((await jana.get(path)).status).toBe(404);
	});

	it("is written to again, and older news changes nothing", async () => {
		const jana = await staff();
		await invite(jana, "Voll Postfach;voll@postfach.example");
		const news = event("soft_bounce", "voll@postfach.example");
		await tell(news);
		expect(await guest("voll@postfach.example")).toBe("weich");
		pass(DAY + HOUR);
		const id = await one<number>("SELECT id FROM invitation_guests WHERE email_key = 'voll@postfach.example'");
		const again = await staff();
		await again.post(`/moderation/einladungen/gast/${id}/noch-einmal`, {});
		await tell(news);
		expect(await guest("voll@postfach.example")).toBe("");
		await tell(event("soft_bounce", "voll@postfach.example"));
		expect(await guest("voll@postfach.example")).toBe("weich");
		await tell(event("delivered", "voll@postfach.example", seconds() + 1));
	});

	it("is put right by the Fachstelle of their space alone, also who asked to join", async () => {
		await new Browser().post("/beitreten", {
			name: "Anton Anfrage",
			email: "anton@falsch.example",
			organisation: "Verein",
			role: "vorstand",
			region: "",
			spaces: ["mo"],
			sentence: "Bitte",
			age: "ja",
		});
		await tell(event("invalid_email", "anton@falsch.example"));
		const id = await one<number>("SELECT id FROM applications WHERE email_key = 'anton@falsch.example'");
		const path = `/moderation/einladungen/anfrage/${id}/adresse`;
		const [jana, markus] = [await staff(), await staff("markus")];
		expect(wordsOn((await jana.get(STUCK)).text)).toContain("Anton Anfrage Diese Adresse gibt es nicht");
		expect((await markus.get(path)).status).toBe(404);
		expect((await markus.post(path, { email: "anton@richtig.example" })).status).toBe(404);
		const petra = await new Browser().signIn(PEOPLE.petra.email);
		expect((await petra.get(path)).status).toBe(403);
		await Promise.all([
			jana.post(path, { email: "anton@richtig.example" }),
			jana.post(path, { email: "anton@richtig.example" }),
		]);
		expect(await mailsTo("anton@richtig.example")).toHaveLength(1);
		expect(await one("SELECT count(*) FROM invitation_entries WHERE application_id = ?", id ?? 0)).toBe(1);
	});
});

describe("a member whose mails don't arrive", () => {
	const bounced = () => one<string>("SELECT coalesce(bounced, '') FROM members WHERE id = ?", personId("dilek"));

	it("sees it on every page, as does the Fachstelle of their spaces, and nobody else", async () => {
		const dilek = await new CarefulBrowser().signIn(PEOPLE.dilek.email);
		pass(MINUTE);
		await tell(event("hard_bounce", PEOPLE.dilek.email.toUpperCase()));
		const start = await dilek.get("/");
		expect(wordsOn(start.text)).toContain("Unsere E-Mails an Sie kommen nicht an (seit 2");
		expect(start.text).toContain('href="/einstellungen/adresse"');
		expect(wordsOn((await (await staff()).get(STUCK)).text)).toContain(
			`Mitglieder, die keine E-Mails bekommen Ihre Adresse ändern Mitglieder selbst. Beim nächsten Besuch sehen sie einen Hinweis. ${PEOPLE.dilek.name}`,
		);
		const samuel = await new Browser().signIn(PEOPLE.samuel.email);
		for (const path of ["/", "/mitglieder", `/mitglieder/${personId("dilek")}`])
			expect(wordsOn((await samuel.get(path)).text)).not.toContain("kommen nicht an");
	});

	it("says that the address is right, and is asked no more because of older news", async () => {
		const dilek = await new CarefulBrowser().signIn(PEOPLE.dilek.email);
		// Who enters a code got it.
		expect(await bounced()).toBe("");
		pass(MINUTE);
		const news = event("soft_bounce", PEOPLE.dilek.email);
		await tell(news);
		pass(MINUTE);
		const page = await dilek.get("/einstellungen/adresse");
		expect(formsOn(page.text).filter(({ action }) => action.endsWith("/stimmt"))).toHaveLength(1);
		await dilek.post("/einstellungen/adresse/stimmt", {});
		await tell(news);
		expect(await bounced()).toBe("");
		expect(wordsOn((await dilek.get("/")).text)).not.toContain("kommen nicht an");
		pass(MINUTE);
		await tell(event("blocked", PEOPLE.dilek.email));
		expect(await bounced()).toBe("hart");
		pass(MINUTE);
		await tell(event("delivered", PEOPLE.dilek.email));
		expect(await bounced()).toBe("");
	});

	it("who has entered a code since isn't said to be out of reach by news that comes late", async () => {
		const jonas = () => one<string>("SELECT coalesce(bounced, '') FROM members WHERE id = ?", personId("jonas"));
		const news = event("hard_bounce", PEOPLE.jonas.email);
		pass(MINUTE);
		await new CarefulBrowser().signIn(PEOPLE.jonas.email);
		pass(MINUTE);
		await tell(news);
		expect(await jonas()).toBe("");
		await tell(event("hard_bounce", PEOPLE.jonas.email));
		expect(await jonas()).toBe("hart");
	});

	it("begins anew with a new address", async () => {
		pass(MINUTE);
		await tell(event("hard_bounce", PEOPLE.dilek.email));
		expect(await bounced()).toBe("hart");
		await env.DB.prepare(
			"UPDATE accounts SET email = 'neu@dilek.example', email_key = 'neu@dilek.example' WHERE member_id = ?",
		)
			.bind(personId("dilek"))
			.run();
		expect(await bounced()).toBe("");
	});
});
