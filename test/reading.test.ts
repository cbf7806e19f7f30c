// Finding one's way through a discussion: the next new post, the way on after ticking off, and what is said of an old one.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../src/db/clock.ts";
import { OLD_DAYS } from "../src/threads/age.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { formOn, unescapeHtml, wordsOn } from "./support/page.ts";
import { plantReplies } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

const NEXT = /<p class="([^"]*)" data-next-new="(\d+)"/;

let petra: Browser;
let olena: Browser;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	petra = await as("petra");
	olena = await as("olena");
});

describe("the next new post", () => {
	it("is a link as long as something is new, also without a script if it is on another page", async () => {
		const thread = await begin("Was ist neu hier?", 40);
		const first = await petra.get(`/themen/${thread}`);
		// 41 posts are new, 19 of them stand here.
		expect(NEXT.exec(first.text)?.slice(1)).toEqual(["next-new js-only", "22"]);
		expect(await seeAll(first.text, thread)).toBe(`/themen/${thread}-was-ist-neu-hier?beitrag=neu#neu`);
		const again = await petra.get(`/themen/${thread}`);
		expect(NEXT.exec(again.text)?.slice(1)).toEqual(["next-new", "22"]);
		expect(again.text).toMatch(/data-next-new="22"><a class="button" href="[^"]*beitrag=neu#neu"/);
		expect(await seeAll((await petra.get(`/themen/${thread}?beitrag=neu`)).text, thread)).toContain("beitrag=neu");
		const last = await petra.get(`/themen/${thread}?beitrag=neu`);
		expect(wordsOn(last.text)).toContain("Als gelesen merken");
		expect(await seeAll(last.text, thread)).toBe(`/themen/${thread}-was-ist-neu-hier`);
		expect((await petra.get(`/themen/${thread}`)).text).not.toContain("data-next-new");
	});

	it("gives way to the place where one was, once nothing is new", async () => {
		const thread = await begin("Wo war ich stehen geblieben?", 2);
		expect((await petra.get(`/themen/${thread}`)).text).not.toContain("data-go-on");
		expect((await olena.get(`/themen/${thread}`)).text).toMatch(
			/<p class="above" data-go-on="\/themen\/\d+-wo-war-ich-stehen-geblieben" hidden/,
		);
		expect((await olena.get(`/themen/${thread}?ab=00002`)).text).not.toContain("data-go-on");
	});
});

describe("a discussion in which nobody has written for long", () => {
	const TITLE = "Gilt [das] noch *immer* für Lots*innen_hier? `x` \\ <b> &amp; **so** ~~nicht~~ __ja__";
	let old = 0;

	it("says so above the reply form, and can still be answered", async () => {
		old = await begin(TITLE, 1);
		pass(OLD_DAYS * DAY);
		[petra, olena] = [await as("petra"), await as("olena")];
		expect(wordsOn((await petra.get(`/themen/${old}`)).text)).not.toContain("Der letzte Beitrag ist vom");
		pass(1000);
		const page = await petra.get(`/themen/${old}`);
		expect(wordsOn(page.text)).toContain("Der letzte Beitrag ist vom November 2026. Vieles kann sich geändert haben.");
		expect(page.text).toContain(`href="/lotsen/neu?zu=${old}"`);
		expect(page.text).toContain('id="antwort"');
		// Who may only read is told nothing about writing.
		expect((await (await as("dilek")).get(`/themen/${old}`)).text).not.toContain("Vieles kann sich");
	});

	it("leads to a new one about it, which begins with a link that works", async () => {
		const page = await petra.get(`/lotsen/neu?zu=${old}`);
		expect(wordsOn(page.text)).toContain(`Es geht um: ${TITLE}`);
		const body = formOn(page.text, "/lotsen/neu").fields["body"]?.[0] ?? "";
		expect(page.cost.trips).toBe(2);
		const { location } = await petra.post("/lotsen/neu", {
			kind: "frage",
			title: "Noch einmal gefragt",
			body: `${body}Und jetzt?`,
		});
		const html = String(await one("SELECT html FROM posts WHERE thread_id = ?", Number(/\d+/.exec(location)?.[0])));
		const [, address, words] =
			/<p>Es geht um: <a href="([^"]*)"[^>]*>([^<]*)<\/a><\/p>\s*<p>Und jetzt\?<\/p>/.exec(html) ?? [];
		expect(address).toMatch(new RegExp(`^/themen/${old}-gilt-das-noch`));
		expect(unescapeHtml(words ?? "")).toBe(TITLE);
	});

	it("never takes a begun text away", async () => {
		await petra.post("/entwuerfe", {
			ort: "lotsen",
			formular: "entwurf-1",
			body: "Mein begonnener Text",
			title: "",
		});
		const body = formOn((await petra.get(`/lotsen/neu?zu=${old}`)).text, "/lotsen/neu").fields["body"];
		expect(body).toEqual(["Mein begonnener Text"]);
	});

	it("is named only to those who can read it, only in its own space, and only while it stands", async () => {
		for (const [browser, path] of [
			[petra, `/gemeinsam/neu?zu=${old}`],
			[await as("samuel"), `/gemeinsam/neu?zu=${old}`],
			[olena, "/lotsen/neu?zu=999999"],
			[olena, "/lotsen/neu?zu=x"],
		] as const) {
			const page = await browser.get(path);
			expect([path, page.status]).toEqual([path, 200]);
			expect(page.text).not.toContain("Es geht um");
		}
		const opening = Number(await one("SELECT id FROM posts WHERE thread_id = ? AND seq = 1", old));
		await olena.post(`/beitraege/${opening}/entfernen`, {});
		expect((await olena.get(`/lotsen/neu?zu=${old}`)).text).not.toContain("Es geht um");
	});
});

/** A discussion of Olena's with so many replies of hers; all of it is new to Petra. */
async function begin(title: string, replies: number): Promise<number> {
	const { location } = await olena.post("/lotsen/neu", { kind: "frage", title, body: "Frage" });
	const thread = Number(/\d+/.exec(location)?.[0]);
	await plantReplies(env.DB, thread, "lotsen", Array(replies).fill(1), clock(), [personId("olena")]);
	return thread;
}

/** Ticks off what is new on a page, by its button; gives where it leads. */
async function seeAll(html: string, thread: number): Promise<string> {
	const { action, fields } = formOn(html, `/themen/${thread}/gelesen`);
	return (await petra.post(action, fields)).location;
}
