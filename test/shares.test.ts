// The link to a post that is passed on: strangers who have it learn heading and space, and nobody learns more.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { openShare } from "../src/access/window.ts";
import { openDatabase } from "../src/db/database.ts";
import { sql } from "../src/db/sql.ts";
import { markOf } from "../src/shares/marks.ts";
import { as, Browser, clock, one } from "./support/forum.ts";
import { formOn, linkOn, wordsOn } from "./support/page.ts";
import { PEOPLE } from "./world/people.ts";
import { plantPeople } from "./world/plant.ts";

const TITLE = "Wer hilft beim <Antrag> & wie?";
const ESCAPED = "Wer hilft beim &lt;Antrag&gt; &amp; wie?";

let petra: Browser;
let thread = 0;
let reply = 0;
/** The address that the button copies. */
let link = "";

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	petra = await as("petra");
	const begun = await petra.post("/lotsen/neu", {
		kind: "frage",
		title: TITLE,
		body: "Geheimer Text",
		topics: "rolle",
	});
	thread = Number(/\d+/.exec(begun.location)?.[0]);
	const replied = await petra.post(`/themen/${thread}/antworten`, { body: "Geheime Antwort" });
	reply = Number(/beitrag-(\d+)/.exec(replied.location)?.[1]);
	link = linkOn((await petra.get(`/themen/${thread}`)).text, reply);
});

describe("the link to a post", () => {
	it("is short, carries a mark that nobody can guess, and is the same tomorrow and for everybody", async () => {
		expect(link).toMatch(new RegExp(`^/beitraege/${reply}-[A-Za-z0-9]{14}$`));
		expect(linkOn((await (await as("olena")).get(`/themen/${thread}`)).text, reply)).toBe(link);
		const marks = await Promise.all([1, 2, 11].map((id) => markOf("x".repeat(32), id)));
		expect(new Set(marks).size).toBe(3);
		expect(await markOf("y".repeat(32), 1)).not.toBe(marks[0]);
	});

	it("leads members of the space to the post", async () => {
		const answer = await petra.get(link);
		expect(answer.status).toBe(303);
		expect(answer.location).toContain(`beitrag=${reply}#beitrag-${reply}`);
	});

	it("does not exist for members of other spaces, and says nothing to those who have no standing", async () => {
		const outsider = await as("gast");
		const answer = await outsider.get(link);
		expect(answer.status).toBe(404);
		expect(answer.text).not.toContain("Antrag");
		for (const person of ["neu", "gesperrt"] as const) {
			const none = await (await as(person)).get(link);
			expect(none.status).toBe(403);
			expect(none.text).not.toContain("Antrag");
		}
	});

	it("comes along when a reply comes without a page", async () => {
		const part = await petra.post(`/themen/${thread}/antworten`, { body: "Noch eine" }, { htmx: true });
		const id = Number(/id="beitrag-(\d+)"/.exec(part.text)?.[1]);
		expect(linkOn(part.text, id)).toMatch(/-[A-Za-z0-9]{14}$/);
		const thanked = await (await as("olena")).post(`/beitraege/${id}/danke`, {}, { htmx: true });
		expect(linkOn(thanked.text, id)).toBe(linkOn(part.text, id));
	});
});

describe("a stranger with the link", () => {
	it("sees heading and space, a preview of both, and the way in; no text, no name, no search engine", async () => {
		const page = await new Browser().get(link);
		expect(page.status).toBe(200);
		expect(page.text).toContain(`<meta property="og:title" content="${ESCAPED}"`);
		expect(page.text).toContain('<meta property="og:site_name" content="Forum Vielfalt Hessen"');
		expect(page.text).toMatch(/og:description" content="Raum „WIR-Lots\*innen“. Nur für Mitglieder./);
		expect(page.text).toContain('<meta name="robots" content="noindex"');
		expect(page.text).not.toContain("og:image");
		expect(wordsOn(page.text)).toContain(TITLE);
		expect(wordsOn(page.text)).toContain("WIR-Lots*innen");
		for (const secret of ["Geheim", PEOPLE.petra.name, "Rolle &amp; Grenzen", `/themen/${thread}`])
			expect(page.text).not.toContain(secret);
		expect(page.cost).toEqual({ trips: 1, read: expect.any(Number), written: 0 });
		expect(page.cost.read).toBeLessThanOrEqual(4);
	});

	it("signs in there and comes out at the post", async () => {
		const browser = new Browser();
		const form = formOn((await browser.get(link)).text, "/anmelden");
		expect(form.fields["weiter"]).toEqual([link]);
		const asked = await browser.post("/anmelden", { weiter: link, email: PEOPLE.olena.email });
		expect(asked.location).toBe(`/anmelden?weiter=${encodeURIComponent(link)}`);
	});

	it("learns nothing from a link with another mark, or none: the plain way in, and no question to the database", async () => {
		const other = link.replace(/^\/beitraege\/\d+/, `/beitraege/${reply - 1}`);
		const wrong = [
			`/beitraege/${reply}`,
			`${link}x`,
			link.slice(0, -1),
			`${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`,
			link.toLowerCase() === link ? link.toUpperCase() : link.toLowerCase(),
			`/beitraege/${reply}-AAAAAAAAAAAAAA`,
			other,
			`${link}/bearbeiten`,
			`/themen/${thread}`,
			`/themen/${thread}-${link.split("-")[1]}`,
		];
		for (const path of wrong) {
			const answer = await new Browser().get(path);
			expect([path, answer.status, answer.location]).toEqual([
				path,
				303,
				`/anmelden?weiter=${encodeURIComponent(path)}`,
			]);
			expect(answer.cost.trips, path).toBe(0);
			expect((await new Browser().get(answer.location)).text).not.toContain("Antrag");
		}
	});

	it("gets the plain way in too when a form is sent there or a part is asked for", async () => {
		const sent = await new Browser().post(link, { body: "x" });
		expect(sent.text).not.toContain("Antrag");
		const part = await new Browser().get(link, { htmx: true });
		expect([part.text, part.headers.get("HX-Redirect")]).toEqual(["", `/anmelden?weiter=${encodeURIComponent(link)}`]);
	});

	it("sees nothing of a post or a discussion that was removed, until it stands again", async () => {
		const opening = Number(await one("SELECT id FROM posts WHERE thread_id = ? AND seq = 1", thread));
		for (const id of [reply, opening]) {
			await petra.post(`/beitraege/${id}/entfernen`, {});
			const gone = await new Browser().get(link);
			expect([gone.status, gone.text.includes("Antrag")]).toEqual([303, false]);
			await petra.post(`/beitraege/${id}/wiederherstellen`, {});
			expect((await new Browser().get(link)).status).toBe(200);
		}
	});
});

describe("the window behind a shared link", () => {
	it("holds one row of three columns and nothing else", async () => {
		await petra.post("/lotsen/neu", { kind: "frage", title: "Ein anderer Beitrag", body: "Text", topics: "rolle" });
		await petra.post(`/beitraege/${reply}/merken`, {});
		const share = openShare(openDatabase(env.DB, null), reply);
		expect(await share.all(sql`SELECT * FROM threads`)).toEqual([{ id: thread, space_id: "lotsen", title: TITLE }]);
		const { results } = await env.DB.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all<{
			name: string;
			sql: string;
		}>();
		const hidden = ["accounts", "sessions", "sign_ins", "limits", "members", "memberships", "applications", "spaces"];
		const tables = results.filter(
			({ name, sql }) => name !== "threads" && (hidden.includes(name) || /\bspace_id\b/.test(sql)),
		);
		expect(tables.length).toBeGreaterThan(12);
		for (const { name } of tables) {
			const rows = await share.all({ text: `SELECT * FROM ${name} LIMIT 1`, values: [] });
			expect([name, rows]).toEqual([name, []]);
		}
		expect(await one("SELECT count(*) FROM sessions")).toBeGreaterThan(2);
		expect(await one("SELECT count(*) FROM bookmarks")).toBe(1);
	});

	it("is empty for a post that isn't there", async () => {
		for (const id of [0, -1, 999_999])
			expect(await openShare(openDatabase(env.DB, null), id).all(sql`SELECT * FROM threads`)).toEqual([]);
	});
});
