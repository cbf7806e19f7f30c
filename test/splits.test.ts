// Splitting replies off: choosing them, what goes along, where old addresses lead, and two people at once.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { act, begin, entryOf, reply, rows, undo } from "./support/acts.ts";
import { unsound } from "./support/carried.ts";
import { type Answer, as, type Browser, clock, one } from "./support/forum.ts";
import { formOn } from "./support/page.ts";
import { plantReplies } from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let petra: Browser;
let olena: Browser;
let markus: Browser;

const byScript = { headers: { "Sec-Fetch-Mode": "cors" } };
const split = (thread: number, posts: readonly number[], more: Record<string, string> = {}): Promise<Answer> =>
	act(markus, `/themen/${thread}/abtrennen`, {
		beitrag: posts.map(String),
		title: "Ein eigener Beitrag",
		kind: "frage",
		...more,
	});
const newest = () => one<number>("SELECT max(id) FROM threads").then(Number);
const threadOf = (post: number) => one<number>("SELECT thread_id FROM posts WHERE id = ?", post).then(Number);

/** A question with two branches: A with Aa and Aaa under it, and B. */
async function tree(title: string): Promise<{ thread: number; a: number; aa: number; aaa: number; b: number }> {
	const thread = await begin(petra, "lotsen", title, { topics: "rolle" });
	const a = await reply(olena, thread, `A zu ${title}`);
	const aa = await reply(petra, thread, `Aa zu ${title}`, a);
	const b = await reply(olena, thread, `B zu ${title}`);
	const aaa = await reply(olena, thread, `Aaa zu ${title}`, aa);
	return { thread, a, aa, aaa, b };
}

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[petra, olena, markus] = await Promise.all([as("petra"), as("olena"), as("markus")]);
});

describe("splitting off", () => {
	it("begins at a post, and makes a discussion of it with all that is under it", async () => {
		const { thread, a, aa, aaa, b } = await tree("Erste Frage");
		expect((await markus.get(`/themen/${thread}`)).text).toContain(`/themen/${thread}/abtrennen?beitrag=${a}`);
		expect((await olena.get(`/themen/${thread}`)).text).not.toContain("/abtrennen");
		expect((await olena.get(`/themen/${thread}/abtrennen?beitrag=${a}`)).status).toBe(403);
		const page = await markus.get(`/themen/${thread}/abtrennen?beitrag=${a}`);
		expect(formOn(page.text, `/themen/${thread}/abtrennen`).fields["beitrag"]).toEqual([String(a)]);
		const done = await split(thread, [a]);
		const own = await newest();
		expect(await Promise.all([a, aa, aaa, b].map(threadOf))).toEqual([own, own, own, thread]);
		expect((await markus.get(done.location)).text).toContain(`/themen/${own}`);

		const [left, made] = [(await olena.get(`/themen/${thread}`)).text, (await olena.get(`/themen/${own}`)).text];
		expect(left).toContain("Die Fachstelle hat Antworten abgetrennt");
		expect(left).toContain(`<a href="/themen/${own}">Zum neuen Beitrag</a>`);
		expect(left).toContain("1 Antwort<");
		expect(made).toContain("von einem anderen abgetrennt");
		expect(made).toContain(`<a href="/themen/${thread}">Zum alten Beitrag</a>`);
		expect(made).toContain("2 Antworten<");
		expect(made).toContain("Ein eigener Beitrag</h1>");
		expect((await olena.get("/lotsen?thema=rolle")).text).toContain("Ein eigener Beitrag");

		// Old addresses lead to where the posts are now.
		expect((await olena.get(`/beitraege/${aa}`)).location).toContain(
			`/themen/${own}-ein-eigener-beitrag?beitrag=${aa}`,
		);
		expect((await olena.get(`/themen/${thread}?beitrag=${aa}`)).location).toBe(`/beitraege/${aa}`);

		// What has become first opens as first, without a page before it.
		expect((await olena.get(`/themen/${thread}?beitrag=${b}`)).text).not.toContain('rel="prev"');
		expect((await undo(markus, done)).status).toBe(303);
		expect(await Promise.all([a, aa, aaa, b].map(threadOf))).toEqual([thread, thread, thread, thread]);
		expect((await olena.get(`/themen/${own}`)).location).toContain(`/themen/${thread}`);
		expect((await olena.get("/lotsen")).text).not.toContain("Ein eigener Beitrag");
		expect(await unsound()).toEqual([]);
	});

	it("takes several posts at once, also from different pages of the choice", async () => {
		const thread = await begin(petra, "lotsen", "Eine lange Liste");
		await plantReplies(
			env.DB,
			thread,
			"lotsen",
			Array.from({ length: 60 }, () => 1),
			clock(),
			[personId("olena"), personId("petra")],
		);
		const ids = (
			await rows<{ id: number }>("SELECT id FROM posts WHERE thread_id = ? AND depth = 1 ORDER BY seq", thread)
		).map(({ id }) => id);
		const [first = 0, late = 0] = [ids[3], ids[40]];
		const page = await markus.get(`/themen/${thread}/abtrennen`);
		expect([page.cost.trips <= 3, page.cost.read <= 80]).toEqual([true, true]);
		const next = /formaction="[^"]*"[^>]* name="ab" value="([0-9a-f]+)"/.exec(page.text)?.[1];
		const further = await markus.get(`/themen/${thread}/abtrennen?beitrag=${first}&title=Meine+Überschrift&ab=${next}`);
		const form = formOn(further.text, `/themen/${thread}/abtrennen`);
		expect(form.fields["beitrag"]).toEqual([String(first)]);
		expect(form.fields["title"]).toEqual(["Meine Überschrift"]);
		expect(further.text).toContain("1 weitere Antwort ist auf einer anderen Seite gewählt.");
		expect(further.text).toContain(`value="${late}"`);
		await split(thread, [late, first]);
		const own = await newest();
		expect(await rows("SELECT id, path FROM posts WHERE thread_id = ? ORDER BY path", own)).toEqual([
			{ id: first, path: "" },
			{ id: late, path: "00002" },
		]);
	});

	it("takes drafts, thanks and kept posts along, and the answer leaves its question", async () => {
		const { thread, a, aa } = await tree("Frage mit Antwort");
		await petra.post(`/beitraege/${a}/hilfreich`, {});
		await petra.post(`/beitraege/${a}/merken`, {});
		await petra.post("/entwuerfe", { ort: `${thread}/${a}`, formular: "1", body: "Entwurf zu A" }, byScript);
		await petra.post("/entwuerfe", { ort: `${thread}/${aa}`, formular: "2", body: "Entwurf zu Aa" }, byScript);
		const done = await split(thread, [a]);
		const own = await newest();
		expect(await one("SELECT accepted_post_id FROM threads WHERE id = ?", thread)).toBeNull();
		expect((await petra.get(`/themen/${own}`)).text).toContain("Entwurf zu A</textarea>");
		expect((await petra.get(`/themen/${own}/antworten?auf=${aa}`)).text).toContain("Entwurf zu Aa</textarea>");
		expect((await petra.get("/merkliste")).text).toContain(`/themen/${own}-ein-eigener-beitrag?beitrag=${a}`);
		// A page that was open before saves where the post is now.
		await petra.post("/entwuerfe", { ort: `${thread}/${aa}`, formular: "2", body: "Entwurf, weiter" }, byScript);
		expect((await petra.get(`/themen/${own}/antworten?auf=${aa}`)).text).toContain("Entwurf, weiter</textarea>");
		await undo(markus, done);
		expect(await one("SELECT accepted_post_id FROM threads WHERE id = ?", thread)).toBe(a);
		expect((await petra.get(`/themen/${thread}/antworten?auf=${a}`)).text).toContain("Entwurf zu A</textarea>");
		expect((await petra.get(`/themen/${thread}`)).text).not.toContain("Entwurf zu A</textarea>");
	});

	it("gives what was typed back when something is missing, and refuses what isn't there any more", async () => {
		const { thread, a, b } = await tree("Frage mit Fehlern");
		const none = await split(thread, [], { title: "Ohne eine Antwort" });
		expect([none.status, none.text.includes("mindestens eine Antwort")]).toEqual([422, true]);
		expect(none.text).toContain('value="Ohne eine Antwort"');
		expect((await split(thread, [a], { title: "kurz", reason: "" })).text).toContain("Bitte nennen Sie einen Grund.");
		await olena.post(`/beitraege/${b}/entfernen`, {});
		for (const posts of [[b], [a, b], [999_999]]) {
			const late = await split(thread, posts);
			expect([late.status, late.text.includes("Jemand hat den Beitrag inzwischen geändert")]).toEqual([409, true]);
		}
		const opening = await one<number>("SELECT id FROM posts WHERE thread_id = ? AND path = ''", thread);
		expect((await split(thread, [Number(opening)])).status).toBe(409);
		expect(await threadOf(a)).toBe(thread);
	});

	it("can't be undone once its posts stand apart; later steps first", async () => {
		const { thread, a, aa } = await tree("Frage mit zwei Schritten");
		const first = await split(thread, [a]);
		const own = await newest();
		const second = await split(own, [aa], { title: "Noch ein eigener" });
		const late = await undo(markus, first);
		expect([late.status, late.text.includes("Machen Sie zuerst die späteren Schritte rückgängig.")]).toEqual([
			409,
			true,
		]);
		expect((await undo(markus, second)).status).toBe(303);
		expect((await markus.post(`/moderation/protokoll/${entryOf(first)}/zurueck`, {})).status).toBe(303);
		expect(await Promise.all([a, aa].map(threadOf))).toEqual([thread, thread]);
		expect(await unsound()).toEqual([]);
	});

	it("twice, or the same posts by two at once, is one discussion", async () => {
		const { thread, a, aa } = await tree("Frage für zwei");
		const verwaltung = await as("verwaltung");
		const before = await newest();
		const form = {
			beitrag: String(a),
			title: "Einmal genügt doch",
			kind: "frage",
			reason: "Passt besser",
			formular: "einmal",
		};
		const answers = await Promise.all([
			markus.post(`/themen/${thread}/abtrennen`, form),
			markus.post(`/themen/${thread}/abtrennen`, form),
			verwaltung.post(`/themen/${thread}/abtrennen`, {
				...form,
				beitrag: String(aa),
				title: "Zur gleichen Zeit",
				formular: "anders",
			}),
		]);
		expect(answers.map(({ status }) => status).every((status) => [303, 409].includes(status))).toBe(true);
		const made = (await newest()) - before;
		expect(made).toBe(answers.filter(({ status }) => status === 303).length === 3 ? 2 : 1);
		expect(await one("SELECT count(*) FROM threads WHERE title = 'Einmal genügt doch'")).toBeLessThanOrEqual(1);
		expect(await unsound()).toEqual([]);
	});

	it("at the moment of a reply takes the reply along, wherever it was written", async () => {
		for (let round = 0; round < 5; round += 1) {
			const { thread, a, aaa } = await tree(`Runde Nummer ${round}`);
			const [replied, done] = await Promise.all([
				olena.post(`/themen/${thread}/antworten?auf=${aaa}`, { body: `Gleichzeitig ${round}` }),
				split(thread, [a], { title: `Abgetrennt in Runde ${round}` }),
			]);
			expect([replied.status, done.status]).toEqual([303, 303]);
			const id = Number(/beitrag-(\d+)$/.exec(replied.location)?.[1]);
			expect(await threadOf(id)).toBe(await threadOf(a));
			expect(await one("SELECT count(*) FROM posts WHERE source = ?", `Gleichzeitig ${round}`)).toBe(1);
			const late = await olena.post(`/themen/${thread}/antworten?auf=${aaa}`, { body: `Später ${round}` });
			expect(await threadOf(Number(/beitrag-(\d+)$/.exec(late.location)?.[1]))).toBe(await threadOf(a));
		}
		expect(await unsound()).toEqual([]);
	});
});
