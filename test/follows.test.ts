// Following: what is new to whom, chosen per discussion and per space, and true after anything that happens.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { MINUTE } from "../src/db/clock.ts";
import { FOLLOWS, type Follow } from "../src/follows/levels.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { forgetThreads, pick, plantThreads, seeded } from "./support/planting.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const people = {} as Record<"petra" | "olena" | "markus" | "samuel", Browser>;
let sent = 0;
const next = (): number => {
	sent += 1;
	return sent;
};

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	for (const key of ["petra", "olena", "markus", "samuel"] as const) people[key] = await as(key);
});

async function begin(who: keyof typeof people, title: string, body = "Frage"): Promise<number> {
	const { location } = await people[who].post("/lotsen/neu", { kind: "frage", title, body });
	return Number(/\d+/.exec(location)?.[0]);
}

async function reply(who: keyof typeof people, thread: number, body: string, to?: number): Promise<number> {
	const path = `/themen/${thread}/antworten${to === undefined ? "" : `?auf=${to}`}`;
	const { location } = await people[who].post(path, { body, formular: `f${next()}` });
	return Number(/beitrag-(\d+)/.exec(location)?.[1]);
}

const choose = (who: keyof typeof people, thread: number, stufe: string) =>
	people[who].post(`/themen/${thread}/verfolgen`, { stufe });
const chooseSpace = (who: keyof typeof people, stufe: string, space = "lotsen") =>
	people[who].post(`/${space}/verfolgen`, { stufe });

/** The numbers of the posts that are new for somebody. */
async function fresh(who: PersonKey, thread: number): Promise<number[]> {
	const row = await env.DB.prepare(
		"SELECT r.seen_seq, r.seen_more, t.last_seq FROM readings r JOIN threads t ON t.id = r.thread_id WHERE r.member_id = ? AND t.id = ? AND r.unread_since IS NOT NULL",
	)
		.bind(personId(who), thread)
		.first<{ seen_seq: number; seen_more: string; last_seq: number }>();
	if (row === null) return [];
	const seen = JSON.parse(row.seen_more) as number[];
	return range(row.last_seq).filter((seq) => seq > row.seen_seq && !seen.includes(seq));
}

const level = (who: PersonKey, thread: number) =>
	env.DB.prepare("SELECT level, by_hand, why FROM follows WHERE member_id = ? AND thread_id = ?")
		.bind(personId(who), thread)
		.first();

describe("following a discussion", () => {
	it("begins by itself when one begins, replies or is mentioned, and the page says why", async () => {
		const thread = await begin("petra", "Wer folgt diesem Beitrag?");
		await reply("markus", thread, "Das meint @Olena Kovalenko");
		expect(await level("petra", thread)).toEqual({ level: "alles", by_hand: 0, why: "begonnen" });
		expect(await level("markus", thread)).toMatchObject({ why: "geantwortet" });
		expect(await level("olena", thread)).toMatchObject({ why: "erwaehnt" });
		const control = async (who: keyof typeof people) => follow((await people[who].get(`/themen/${thread}`)).text);
		expect(await control("petra")).toContain("Alles – weil Sie den Beitrag begonnen haben");
		expect(await control("markus")).toContain("Alles – weil Sie geantwortet haben");
		expect(await control("olena")).toContain("Alles – weil Sie erwähnt wurden");
		expect(await control("samuel")).toContain("Alles – wie im ganzen Raum");
	});

	it("with ‚Nichts‘ ticks off what is new and keeps silent, even after an own reply, which the page says", async () => {
		const thread = await begin("petra", "Dieser Beitrag wird zu laut");
		await reply("markus", thread, "Eins");
		expect(await fresh("olena", thread)).toEqual([1, 2]);
		const answer = await choose("olena", thread, "nichts");
		expect([answer.status, answer.location]).toEqual([303, expect.stringMatching(/^\/themen\/\d+-.*#verfolgen$/)]);
		expect(await fresh("olena", thread)).toEqual([]);
		const own = await reply("olena", thread, "Ich sage doch etwas");
		await reply("petra", thread, "Antwort darauf", own);
		await reply("petra", thread, "Und noch @Olena Kovalenko");
		expect(await fresh("olena", thread)).toEqual([]);
		expect(await level("olena", thread)).toEqual({ level: "nichts", by_hand: 1, why: "geantwortet" });
		const page = await people.olena.get(`/themen/${thread}`);
		expect(follow(page.text)).toContain("Nichts – so haben Sie es gewählt");
		expect(page.text).toContain("Das bleibt so, auch wenn Sie antworten.");
		// Taken back, what made the person follow holds again.
		await people.olena.post(`/themen/${thread}/verfolgen/zurueck`, {});
		expect(await level("olena", thread)).toEqual({ level: "alles", by_hand: 0, why: "geantwortet" });
	});

	it("with ‚Was mich betrifft‘ counts replies to own posts and mentions, and nothing between them", async () => {
		const thread = await begin("petra", "Nur was mich betrifft");
		await choose("olena", thread, "betrifft");
		await people.olena.post(`/themen/${thread}/gelesen`, { seqs: "1" });
		await reply("markus", thread, "Für alle"); // 2
		const own = await reply("olena", thread, "Mein Beitrag"); // 3
		expect(await fresh("olena", thread)).toEqual([]);
		await reply("markus", thread, "Auf Olena", own); // 4
		await reply("markus", thread, "Wieder für alle"); // 5
		await reply("petra", thread, "Sagt @Olena Kovalenko auch"); // 6
		await reply("petra", thread, "Und noch etwas"); // 7
		expect(await fresh("olena", thread)).toEqual([4, 6]);
		expect((await people.olena.get("/lotsen")).text).toContain("2 neu");
		expect((await people.olena.get("/lotsen")).text).toContain("Sie wurden erwähnt");
		await people.olena.post(`/themen/${thread}/gelesen`, { seqs: "6" });
		expect(await fresh("olena", thread)).toEqual([4]);
		await people.olena.post(`/themen/${thread}/gelesen`, { seqs: "4" });
		expect(await fresh("olena", thread)).toEqual([]);
		expect(await unread("olena", "lotsen")).toBe(await recount("olena", "lotsen"));
	});

	it("counts the opening post as own for direct replies", async () => {
		const thread = await begin("olena", "Meine eigene Frage");
		await choose("olena", thread, "betrifft");
		const first = await reply("petra", thread, "Direkte Antwort");
		await reply("markus", thread, "Auf Petra", first);
		expect(await fresh("olena", thread)).toEqual([2]);
		expect((await people.olena.get("/lotsen")).text).toContain("Antwort an Sie");
	});

	it("is chosen in place with htmx, and refused with its form if the choice makes no sense", async () => {
		const thread = await begin("petra", "Mit und ohne JavaScript");
		const part = await people.olena.post(`/themen/${thread}/verfolgen`, { stufe: "betrifft" }, { htmx: true });
		expect(part.status).toBe(200);
		expect(part.text).toMatch(/^<details class="follow" id="verfolgen"/);
		expect(follow(part.text)).toContain("Was mich betrifft – so haben Sie es gewählt");
		for (const stufe of ["", "viel", "ALLES"]) {
			const wrong = await choose("olena", thread, stufe);
			expect(wrong.status).toBe(422);
			expect(wrong.text).toContain('name="stufe"');
			expect(wrong.text).toContain("Bitte wählen Sie etwas aus.");
		}
		expect(await level("olena", thread)).toMatchObject({ level: "betrifft" });
	});

	it("after a reply shows what holds now, beside the new post", async () => {
		const thread = await begin("petra", "Antwort ohne neue Seite");
		const part = await people.olena.post(
			`/themen/${thread}/antworten`,
			{ body: "Da", formular: "oob" },
			{ htmx: true },
		);
		expect(part.text).toMatch(/<details class="follow" id="verfolgen"[^>]*hx-swap-oob="true"/);
		expect(follow(part.text)).toContain("weil Sie geantwortet haben");
	});

	it("is nobody's business without access", async () => {
		const { location } = await people.samuel.post("/mo/neu", { kind: "frage", title: "Nur im Verein", body: "x" });
		const thread = Number(/\d+/.exec(location)?.[0]);
		expect((await choose("olena", thread, "nichts")).status).toBe(404);
		expect((await people.olena.post(`/themen/${thread}/verfolgen/zurueck`, {})).status).toBe(404);
		expect((await chooseSpace("olena", "nichts", "mo")).status).toBe(404);
		expect(await level("olena", thread)).toBeNull();
	});
});

describe("following a space", () => {
	it("changes what comes, not what is there, and leaves single discussions as they were chosen", async () => {
		await forgetThreads(env.DB);
		const loud = await begin("petra", "Der ganz normale Beitrag");
		const dear = await begin("petra", "Den will ich verfolgen");
		expect(await unread("olena", "lotsen")).toBe(2);
		await choose("olena", dear, "alles");
		const answer = await chooseSpace("olena", "betrifft");
		expect([answer.status, answer.location]).toEqual([303, "/lotsen#verfolgen-lotsen"]);
		expect(await unread("olena", "lotsen")).toBe(2);
		await people.olena.post(`/themen/${loud}/gelesen`, { seqs: "1" });
		await reply("markus", loud, "Nicht neu");
		await reply("markus", dear, "Neu");
		expect(await fresh("olena", loud)).toEqual([]);
		expect(await fresh("olena", dear)).toEqual([1, 2]);
		await reply("markus", loud, "Für @Olena Kovalenko");
		expect(await fresh("olena", loud)).toEqual([3]);
		expect(await level("olena", loud)).toMatchObject({ why: "erwaehnt" });
		await reply("markus", loud, "Jetzt verfolgt sie ihn");
		expect(await fresh("olena", loud)).toEqual([3, 4]);
	});

	it("with ‚Nichts‘ not even a mention is new, but what one begins or answers oneself is", async () => {
		await chooseSpace("olena", "nichts");
		const quiet = await begin("petra", "Den sieht Olena nicht", "Hallo @Olena Kovalenko");
		expect([await fresh("olena", quiet), await level("olena", quiet)]).toEqual([[], null]);
		const own = await begin("olena", "Den begann sie selbst");
		await reply("petra", own, "Antwort");
		expect(await fresh("olena", own)).toEqual([2]);
		await chooseSpace("olena", "alles");
	});

	it("stands on the account page for each space that one reads, and comes back there", async () => {
		const page = await people.olena.get("/einstellungen");
		expect(page.text).toContain('id="verfolgen-lotsen"');
		expect(page.text).not.toContain('id="verfolgen-mo"');
		const answer = await people.olena.post("/gemeinsam/verfolgen", { stufe: "betrifft", von: "konto" });
		expect(answer.location).toBe("/einstellungen#verfolgen-gemeinsam");
		expect(follow((await people.olena.get("/gemeinsam")).text)).toContain("Was mich betrifft");
		expect((await people.olena.post("/lotsen/verfolgen", { stufe: "?" })).status).toBe(422);
	});
});

describe("the list of one's choices", () => {
	it("shows them page after page, each once, and takes them back", async () => {
		await forgetThreads(env.DB);
		await plantThreads(env.DB, 160, [personId("petra")], clock());
		const { results } = await env.DB.prepare(
			"SELECT id FROM threads WHERE space_id = 'lotsen' AND removed_at IS NULL LIMIT 45",
		).all<{ id: number }>();
		for (const [index, { id }] of results.entries()) {
			if (index % 3 === 0) pass(MINUTE);
			await choose(
				"olena",
				id,
				pick(() => (index % 3) / 3, FOLLOWS),
			);
		}
		const seen: number[] = [];
		for (let path: string | undefined = "/einstellungen/verfolgt"; path !== undefined; ) {
			const page = await people.olena.get(path);
			expect(page.cost.trips).toBe(2);
			expect(page.cost.read).toBeLessThanOrEqual(60);
			seen.push(...[...page.text.matchAll(/id="verfolgt-(\d+)"/g)].map((match) => Number(match[1])));
			path = /href="([^"]*)" rel="next"/.exec(page.text)?.[1];
		}
		expect(seen).toHaveLength(results.length);
		expect(new Set(seen).size).toBe(results.length);
		const gone = await people.olena.post(`/themen/${seen[0]}/verfolgen/zurueck`, {});
		expect([gone.status, gone.location]).toEqual([303, "/einstellungen/verfolgt"]);
		expect(await level("olena", seen[0] ?? 0)).toBeNull();
		expect((await people.petra.get("/einstellungen/verfolgt")).text).toContain("Sie haben noch nichts gewählt.");
	});
});

describe("two at once", () => {
	it("lose nothing: choices, replies and reading marks in any order leave counters true", async () => {
		await forgetThreads(env.DB);
		const thread = await begin("petra", "Alles geschieht zugleich");
		await Promise.all([
			choose("olena", thread, "nichts"),
			reply("petra", thread, "a @Olena Kovalenko"),
			choose("olena", thread, "nichts"),
			reply("markus", thread, "b"),
			choose("markus", thread, "betrifft"),
			people.olena.post(`/themen/${thread}/gelesen`, { seqs: "1,2" }),
			reply("petra", thread, "c"),
			chooseSpace("samuel", "nichts"),
		]);
		expect(await fresh("olena", thread)).toEqual([]);
		expect(await one("SELECT count(*) FROM follows WHERE member_id = ?", personId("olena"))).toBe(1);
		for (const who of ["petra", "olena", "markus", "samuel"] as const)
			expect(await unread(who, "lotsen")).toBe(await recount(who, "lotsen"));
	});
});

describe("after hundreds of random things", () => {
	it.each([21, 22, 23])(
		"what is new is what the rules say (seed %i)",
		async (seed) => {
			await forgetThreads(env.DB);
			const model = new Model(seeded(seed));
			for (let done = 0; done < 300; done += 1) {
				pass(MINUTE);
				await model.act();
				if (done % 60 === 59) await model.agree();
			}
		},
		60_000,
	);
});

type ModelPost = { id: number; seq: number; author: Who; parent: ModelPost | null; calls: readonly Who[] };
type ModelThread = { id: number; posts: ModelPost[] };
const WHO = ["petra", "olena", "markus", "samuel"] as const;
type Who = (typeof WHO)[number];
/** All of them may write in this space. */
const SPACE = "gemeinsam";

/** The rules as a few sets. */
class Model {
	private readonly threads: ModelThread[] = [];
	private readonly spaces = new Map<Who, Follow>(WHO.map((who) => [who, "alles"]));
	private readonly chosen = new Map<string, Follow>();
	private readonly follows = new Set<string>();
	private readonly fresh = new Map<string, Set<number>>();
	private readonly random: () => number;

	constructor(random: () => number) {
		this.random = random;
	}

	async act(): Promise<void> {
		const who = pick(this.random, WHO);
		const thread = this.threads.length === 0 ? null : pick(this.random, this.threads);
		const dice = this.random();
		if (thread === null || dice < 0.07) return this.begin(who);
		if (dice < 0.5) return this.reply(who, thread);
		if (dice < 0.6) return this.edit(thread);
		if (dice < 0.75) return this.mark(who, thread);
		if (dice < 0.87) return this.choose(who, thread);
		if (dice < 0.92) return this.takeBack(who, thread);
		return this.chooseSpace(who);
	}

	async agree(): Promise<void> {
		for (const who of WHO) {
			const rows = await env.DB.prepare(
				"SELECT r.*, t.last_seq FROM readings r JOIN threads t ON t.id = r.thread_id WHERE r.member_id = ? AND r.unread_since IS NOT NULL",
			)
				.bind(personId(who))
				.all<{
					thread_id: number;
					seen_seq: number;
					seen_more: string;
					last_seq: number;
					called: string;
					called_seq: number;
				}>();
			const found = rows.results.map(({ thread_id, seen_seq, seen_more, last_seq }): [number, number[]] => {
				const seen = JSON.parse(seen_more) as number[];
				expect([...seen].sort((a, b) => a - b)).toEqual(seen);
				return [thread_id, range(last_seq).filter((seq) => seq > seen_seq && !seen.includes(seq))];
			});
			const expected = this.threads
				.map(({ id }): [number, number[]] => [id, [...this.freshFor(who, id)].sort((a, b) => a - b)])
				.filter(([, seqs]) => seqs.length > 0);
			expect(Object.fromEntries(found), who).toEqual(Object.fromEntries(expected));
			for (const row of rows.results)
				if (row.called !== null) expect(this.freshFor(who, row.thread_id).has(row.called_seq), who).toBe(true);
			expect(await unread(who, SPACE)).toBe(expected.length);
		}
	}

	private async begin(who: Who): Promise<void> {
		const calls = this.calls();
		const { location } = await people[who].post(`/${SPACE}/neu`, {
			kind: "frage",
			title: `Zufällige Frage ${this.threads.length}`,
			body: text(calls),
			formular: `z${next()}`,
		});
		const thread = { id: Number(/\d+/.exec(location)?.[0]), posts: [] };
		this.threads.push(thread);
		const id = Number(await one("SELECT id FROM posts WHERE thread_id = ?", thread.id));
		this.write(thread, { id, seq: 1, author: who, parent: null, calls });
	}

	private async reply(who: Who, thread: ModelThread): Promise<void> {
		const parent = pick(this.random, thread.posts);
		const calls = this.calls();
		const id = await reply(who, thread.id, text(calls), parent.seq === 1 ? undefined : parent.id);
		this.write(thread, { id, seq: thread.posts.length + 1, author: who, parent, calls });
		this.freshFor(who, thread.id).delete(thread.posts.length);
	}

	private async edit(thread: ModelThread): Promise<void> {
		const post = pick(this.random, thread.posts);
		const calls = this.calls();
		const answer = await people[post.author].post(`/beitraege/${post.id}/bearbeiten`, {
			title: "Ein anderer Titel",
			body: text(calls),
		});
		expect(answer.status).toBe(303);
		for (const who of calls) {
			if (post.calls.includes(who)) continue;
			if (who !== post.author && this.level(who, thread) !== "nichts") this.freshFor(who, thread.id).add(post.seq);
			if (this.spaces.get(who) !== "nichts") this.follows.add(`${who}|${thread.id}`);
		}
		post.calls = calls;
	}

	private async mark(who: Who, thread: ModelThread): Promise<void> {
		const seqs = range(thread.posts.length).filter(() => this.random() < 0.6);
		if (seqs.length === 0) return;
		await people[who].post(`/themen/${thread.id}/gelesen`, { seqs: seqs.join(",") });
		for (const seq of seqs) this.freshFor(who, thread.id).delete(seq);
	}

	private async choose(who: Who, thread: ModelThread): Promise<void> {
		const stufe = pick(this.random, FOLLOWS);
		await choose(who, thread.id, stufe);
		this.chosen.set(`${who}|${thread.id}`, stufe);
		if (stufe === "nichts") this.freshFor(who, thread.id).clear();
	}

	private async takeBack(who: Who, thread: ModelThread): Promise<void> {
		await people[who].post(`/themen/${thread.id}/verfolgen/zurueck`, {});
		this.chosen.delete(`${who}|${thread.id}`);
	}

	private async chooseSpace(who: Who): Promise<void> {
		const stufe = pick(this.random, FOLLOWS);
		await chooseSpace(who, stufe, SPACE);
		this.spaces.set(who, stufe);
	}

	private write(thread: ModelThread, post: ModelPost): void {
		thread.posts.push(post);
		for (const who of WHO) {
			const speaks = post.calls.includes(who) || post.parent?.author === who;
			const level = this.level(who, thread);
			if (who !== post.author && (level === "alles" || (level === "betrifft" && speaks)))
				this.freshFor(who, thread.id).add(post.seq);
		}
		this.follows.add(`${post.author}|${thread.id}`);
		for (const who of post.calls) if (this.spaces.get(who) !== "nichts") this.follows.add(`${who}|${thread.id}`);
	}

	private level(who: Who, { id }: ModelThread): Follow {
		const key = `${who}|${id}`;
		return this.chosen.get(key) ?? (this.follows.has(key) ? "alles" : (this.spaces.get(who) ?? "alles"));
	}

	private freshFor(who: Who, thread: number): Set<number> {
		const key = `${who}|${thread}`;
		const seqs = this.fresh.get(key) ?? new Set();
		this.fresh.set(key, seqs);
		return seqs;
	}

	private calls(): Who[] {
		return WHO.filter(() => this.random() < 0.15);
	}
}

function text(calls: readonly Who[]): string {
	return `Worte ${next()} ${calls.map((who) => `@${PEOPLE[who].name}`).join(", ")}`;
}

function unread(who: PersonKey, space: string): Promise<number | null> {
	return one("SELECT unread FROM memberships WHERE member_id = ? AND space_id = ?", personId(who), space);
}

function recount(who: PersonKey, space: string): Promise<number | null> {
	return one(
		"SELECT count(*) FROM readings WHERE member_id = ? AND space_id = ? AND unread_since IS NOT NULL",
		personId(who),
		space,
	);
}

/** The words of the line that says what is followed. */
function follow(page: string): string {
	return (/<details class="follow".*?<summary[^>]*>(.*?)<\/summary>/s.exec(page)?.[1] ?? "")
		.replace(/<[^>]*>/g, "")
		.trim();
}

function range(to: number): number[] {
	return Array.from({ length: to }, (_, index) => index + 1);
}
