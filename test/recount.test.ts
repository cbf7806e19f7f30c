// After a thousand random things that people and the Fachstelle did, everything that is counted equals a recount, and no
// request went wrong on our side.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY, instant, MINUTE } from "../src/db/clock.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import { TOPICS } from "../src/topics/topics.ts";
import { as, type Browser, clock, one, pass } from "./support/forum.ts";
import { pick, seeded } from "./support/planting.ts";
import type { PersonKey } from "./world/people.ts";
import { personId, plantPeople } from "./world/plant.ts";

const STAFF = ["verwaltung", "jana", "markus"] as const satisfies readonly PersonKey[];
const ACTORS = [...STAFF, "dilek", "samuel", "petra", "olena", "gast"] as const satisfies readonly PersonKey[];
const browsers = new Map<PersonKey, Browser>();
const THINGS = 1_000;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	for (const key of ACTORS) browsers.set(key, await as(key));
});

/** What must give no row, whatever happened. */
const WRONG: Readonly<Record<string, string>> = {
	replies: `SELECT t.id FROM threads t WHERE t.merged_into IS NULL
		AND replies <> (SELECT count(*) FROM posts p WHERE p.thread_id = t.id AND p.depth > 0 AND p.removed_at IS NULL)`,
	answers: `SELECT t.id FROM threads t WHERE t.merged_into IS NULL AND answers <> (SELECT count(*) FROM posts p
		WHERE p.thread_id = t.id AND p.depth > 0 AND p.removed_at IS NULL AND p.author_id <> t.author_id)`,
	"the latest moment": `SELECT t.id FROM threads t WHERE t.merged_into IS NULL AND active_at <> (SELECT max(created_at) FROM posts p
		WHERE p.thread_id = t.id AND (p.removed_at IS NULL OR p.depth = 0))`,
	"the highest number":
		"SELECT t.id FROM threads t WHERE last_seq < (SELECT max(seq) FROM posts p WHERE p.thread_id = t.id)",
	"a removed opening post": `SELECT t.id FROM threads t JOIN posts p ON p.thread_id = t.id AND p.path = ''
		WHERE t.merged_into IS NULL AND (t.removed_at IS NULL) <> (p.removed_at IS NULL)`,
	"places in the tree": `SELECT p.id FROM posts p JOIN posts up ON up.id = p.parent_id WHERE up.thread_id <> p.thread_id
		OR p.path <> up.path || printf('%05x', p.seq) OR p.depth <> up.depth + 1 OR p.parent_author_id <> up.author_id`,
	"posts without a place": `SELECT id FROM posts WHERE (depth = 0) <> (path = '') OR (parent_id IS NULL) <> (depth = 0)`,
	"spaces of posts": "SELECT p.id FROM posts p JOIN threads t ON t.id = p.thread_id WHERE p.space_id <> t.space_id",
	"an answer elsewhere": `SELECT t.id FROM threads t JOIN posts p ON p.id = t.accepted_post_id
		WHERE p.thread_id <> t.id OR p.removed_at IS NOT NULL OR p.depth = 0`,
	"what is new": `SELECT ms.member_id, ms.space_id FROM memberships ms WHERE unread <> (SELECT count(*) FROM readings r
		WHERE r.member_id = ms.member_id AND r.space_id = ms.space_id AND r.unread_since IS NOT NULL)`,
	"new where one can't read": `SELECT r.member_id FROM readings r WHERE r.unread_since IS NOT NULL AND NOT EXISTS (SELECT 1
		FROM memberships ms WHERE ms.member_id = r.member_id AND ms.space_id = r.space_id AND ms.level > 0)`,
	"new where nothing stands": `SELECT r.thread_id FROM readings r JOIN threads t ON t.id = r.thread_id
		WHERE r.unread_since IS NOT NULL AND (t.merged_into IS NOT NULL OR (t.removed_at IS NOT NULL AND t.replies = 0))`,
	"a call to what was read": `SELECT thread_id FROM readings WHERE called IS NOT NULL AND (unread_since IS NULL OR called_seq <= seen_seq)`,
	thanks: `SELECT p.id FROM posts p WHERE thanked_by <> (SELECT json_group_array(member_id) FROM thanks WHERE post_id = p.id)`,
	keeping: `SELECT p.id FROM posts p WHERE kept_by <> (SELECT json_group_array(member_id) FROM bookmarks WHERE post_id = p.id)`,
	votes: `SELECT p.id FROM posts p WHERE p.poll IS NOT NULL AND p.poll ->> '$.voters' <> (SELECT count(*) FROM votes v WHERE v.post_id = p.id)`,
	...Object.fromEntries(
		["thanks", "bookmarks", "revisions", "polls", "votes", "drafts"].map((table) => [
			`${table} left behind`,
			`SELECT x.post_id FROM ${table} x JOIN posts p ON p.id = x.post_id WHERE x.space_id <> p.space_id`,
		]),
	),
	"topics that are missing": `SELECT t.id, topic.value FROM threads t, json_each(t.topics) topic
		WHERE t.shelved_at IS NULL AND t.merged_into IS NULL AND (t.removed_at IS NULL OR t.replies > 0)
		EXCEPT SELECT thread_id, topic FROM thread_topics`,
	"topics too many": `SELECT k.thread_id, k.topic FROM thread_topics k JOIN threads t ON t.id = k.thread_id
		WHERE k.space_id <> t.space_id OR k.kind <> t.kind OR t.merged_into IS NOT NULL
		OR NOT EXISTS (SELECT 1 FROM json_each(t.topics) WHERE value = k.topic)`,
	"questions that wait": `SELECT k.thread_id FROM thread_topics k JOIN threads t ON t.id = k.thread_id
		WHERE k.waiting <> (t.kind = 'frage' AND t.answers = 0 AND t.removed_at IS NULL AND t.closed_at IS NULL)`,
	"words of titles": `SELECT t.id, word.value FROM threads t, json_each(t.title_words) word WHERE t.removed_at IS NULL
		EXCEPT SELECT w.thread_id, w.word FROM title_words w JOIN threads t ON t.id = w.thread_id WHERE w.space_id = t.space_id AND w.title = t.title`,
	"those who did the same": `SELECT t.id FROM threads t WHERE json_array_length(adopted_by) <> (SELECT count(*) FROM adoptions WHERE thread_id = t.id)`,
	"answers by topic": (() => {
		const counted = `SELECT k.value AS topic, t.space_id, p.author_id, count(*) AS answers, sum(p.id IS t.accepted_post_id) AS accepted
			FROM threads t JOIN posts p ON p.thread_id = t.id, json_each(t.topics) k
			WHERE t.kind = 'frage' AND p.depth > 0 AND p.removed_at IS NULL AND p.author_id <> t.author_id GROUP BY 1, 2, 3`;
		const kept = `SELECT e.topic, e.space_id, CAST(x.key AS INTEGER), x.value ->> 0, x.value ->> 1 FROM experience e, json_each(e.people) x`;
		return `SELECT * FROM (SELECT * FROM (${counted}) EXCEPT ${kept}) UNION ALL SELECT * FROM (${kept} EXCEPT SELECT * FROM (${counted}))`;
	})(),
	"who can be asked": `SELECT ms.space_id, ms.member_id, m.asked_monthly FROM memberships ms JOIN members m ON m.id = ms.member_id
		WHERE ms.level >= 2 AND m.state = 'active' AND m.listed = 1 AND m.asked_monthly > 0
		EXCEPT SELECT a.space_id, CAST(x.key AS INTEGER), x.value FROM askable a, json_each(a.people) x`,
	"who can't be asked": `SELECT a.space_id, CAST(x.key AS INTEGER), x.value FROM askable a, json_each(a.people) x
		EXCEPT SELECT ms.space_id, ms.member_id, m.asked_monthly FROM memberships ms JOIN members m ON m.id = ms.member_id
		WHERE ms.level >= 2 AND m.state = 'active' AND m.listed = 1 AND m.asked_monthly > 0`,
	"who was asked": `SELECT p.thread_id, p.asked_id FROM appeals p JOIN threads t ON t.id = p.thread_id
		WHERE p.space_id <> t.space_id OR p.answered <> EXISTS (SELECT 1 FROM posts x WHERE x.thread_id = p.thread_id AND x.author_id = p.asked_id AND x.depth > 0 AND x.removed_at IS NULL)
		OR (p.answered = 0 AND p.declined_at IS NULL) <> (json_extract(t.appealed, '$."' || p.asked_id || '"') IS NOT NULL)`,
	"how often people were asked": `SELECT p.month, p.asked_id, count(*) FROM appeals p WHERE p.month = (SELECT max(month) FROM appeal_months) GROUP BY 1, 2
		EXCEPT SELECT a.month, CAST(x.key AS INTEGER), x.value FROM appeal_months a, json_each(a.people) x`,
	"who follows": `SELECT DISTINCT p.author_id, p.thread_id FROM posts p JOIN threads t ON t.id = p.thread_id WHERE t.merged_into IS NULL
		EXCEPT SELECT member_id, thread_id FROM follows`,
};

async function recount(after: number): Promise<void> {
	const names = Object.keys(WRONG);
	const results = await env.DB.batch(names.map((name) => env.DB.prepare(WRONG[name] ?? "")));
	for (const [index, name] of names.entries()) expect(results[index]?.results, `${name}, after ${after}`).toEqual([]);
}

describe("what is counted", () => {
	it("equals a recount after a thousand random things, and nothing went wrong on our side", {
		timeout: 180_000,
	}, async () => {
		const random = seeded(2026);
		const done = new Map<string, number>();
		for (let things = 1; things <= THINGS; things += 1) {
			pass(MINUTE);
			if (things % 200 === 0) for (const key of ACTORS) browsers.set(key, await as(key));
			const { name, path, form } = await something(random, things);
			const answer = await (browsers.get(nextActor(random, name)) as Browser).post(path, form);
			expect(answer.status, `${name}: ${path} ${JSON.stringify(form)}`).toBeLessThan(500);
			if (answer.status < 400) done.set(name, (done.get(name) ?? 0) + 1);
			if (things % 250 === 0) await recount(things);
		}
		// Each thing was really done, and not only refused.
		for (const name of Object.keys(THINGS_TO_DO)) expect(done.get(name) ?? 0, name).toBeGreaterThan(0);
		expect(await one<number>("SELECT count(*) FROM threads WHERE merged_into IS NOT NULL")).toBeGreaterThan(0);
	});
});

type Thing = { path: string; form: Record<string, string> };
type Ids = {
	thread: number;
	other: number;
	post: number;
	reply: number;
	space: string;
	poll: number;
	entry: number;
	waiting: number;
	asked: number;
};

/** Everything that can be done, with how often it happens and what is sent. */
const THINGS_TO_DO: Readonly<
	Record<string, [weight: number, thing: (ids: Ids, words: string, random: () => number) => Thing]>
> = {
	begin: [
		10,
		(ids, words, random) => ({
			path: `/${ids.space}/neu`,
			form: {
				kind: pick(random, ["frage", "frage", "erfahrung", "praxisbeispiel", "biete-suche"]),
				title: `Worum es geht: ${words}`,
				body: words,
				topics: pick(random, TOPICS),
			},
		}),
	],
	reply: [30, (ids, words) => ({ path: `/themen/${ids.thread}/antworten`, form: { body: words } })],
	answer: [
		20,
		(ids, words) => ({
			path: `/themen/${ids.thread}/antworten?auf=${ids.post}`,
			form: { body: `@Petra Lindner ${words}` },
		}),
	],
	edit: [6, (ids, words) => ({ path: `/beitraege/${ids.reply}/bearbeiten`, form: { body: words, version: "1" } })],
	remove: [9, (ids) => ({ path: `/beitraege/${ids.post}/entfernen`, form: { reason: "Das passt hier nicht" } })],
	restore: [7, (ids) => ({ path: `/beitraege/${ids.post}/wiederherstellen`, form: {} })],
	accept: [8, (ids) => ({ path: `/beitraege/${ids.reply}/hilfreich`, form: {} })],
	withdraw: [4, (ids) => ({ path: `/beitraege/${ids.reply}/hilfreich/zurueck`, form: {} })],
	thank: [6, (ids) => ({ path: `/beitraege/${ids.post}/danke`, form: {} })],
	unthank: [2, (ids) => ({ path: `/beitraege/${ids.post}/danke/zurueck`, form: {} })],
	keep: [4, (ids) => ({ path: `/beitraege/${ids.post}/merken`, form: {} })],
	drop: [2, (ids) => ({ path: `/beitraege/${ids.post}/merken/zurueck`, form: {} })],
	read: [
		14,
		(ids, _, random) => ({
			path: `/themen/${ids.thread}/gelesen`,
			form: { seqs: `1,2,${3 + Math.floor(random() * 9)}` },
		}),
	],
	follow: [
		6,
		(ids, _, random) => ({
			path: `/themen/${ids.thread}/verfolgen`,
			form: { stufe: pick(random, ["alles", "betrifft", "nichts"]) },
		}),
	],
	"follow a space": [
		2,
		(ids, _, random) => ({
			path: `/${ids.space}/verfolgen`,
			form: { stufe: pick(random, ["alles", "alles", "betrifft", "nichts"]) },
		}),
	],
	poll: [
		4,
		(ids, words) => ({
			path: `/themen/${ids.thread}/umfrage`,
			form: { body: words, art: "optionen", optionen: "Ja\nNein", wahl: "eine", namen: "sichtbar" },
		}),
	],
	vote: [8, (ids, _, random) => ({ path: `/umfragen/${ids.poll}/stimme`, form: { wahl: pick(random, ["0", "1"]) } })],
	adopt: [6, (ids, words) => ({ path: `/themen/${ids.thread}/auch-gemacht`, form: { note: words.slice(0, 50) } })],
	close: [3, (ids) => ({ path: `/themen/${ids.thread}/schliessen`, form: { reason: "Alles ist gesagt" } })],
	reopen: [5, (ids) => ({ path: `/themen/${ids.thread}/oeffnen`, form: {} })],
	pin: [
		2,
		(ids) => ({ path: `/themen/${ids.thread}/anheften`, form: { until: instant(clock(), 30 * DAY).slice(0, 10) } }),
	],
	rename: [
		4,
		(ids, words) => ({
			path: `/themen/${ids.thread}/umbenennen`,
			form: { title: `Anders genannt ${words}`, reason: "So findet man es" },
		}),
	],
	retopic: [
		4,
		(ids, _, random) => ({ path: `/themen/${ids.thread}/themenwahl`, form: { topics: pick(random, TOPICS) } }),
	],
	move: [
		5,
		(ids, _, random) => ({
			path: `/themen/${ids.thread}/verschieben`,
			form: { raum: pick(random, SPACES), reason: "Das gehört dorthin" },
		}),
	],
	split: [
		6,
		(ids, words) => ({
			path: `/themen/${ids.thread}/abtrennen`,
			form: { beitrag: String(ids.reply), title: `Abgetrennt ${words}`, kind: "frage", reason: "Ein eigenes Thema" },
		}),
	],
	merge: [
		5,
		(ids) => ({
			path: `/themen/${ids.thread}/zusammenfuehren`,
			form: { ziel: String(ids.other), reason: "Das Gleiche" },
		}),
	],
	ask: [
		8,
		(ids, _, random) => ({
			path: `/themen/${ids.waiting}/wer-weiss-das`,
			form: { wen: String(personId(pick(random, ACTORS))), satz: "Bitte" },
		}),
	],
	decline: [4, (ids) => ({ path: `/themen/${ids.asked}/wer-weiss-das/absage`, form: {} })],
	"be asked": [
		3,
		(_ids, _, random) => ({ path: "/einstellungen/gefragt", form: { mal: pick(random, ["0", "1", "2", "5", "5"]) } }),
	],
	undo: [7, (ids) => ({ path: `/moderation/protokoll/${ids.entry}/zurueck`, form: {} })],
};

/** What only the Fachstelle does is mostly tried by it, or hardly anything would happen. */
const OFFICIAL = [
	"ask",
	"close",
	"reopen",
	"pin",
	"rename",
	"retopic",
	"move",
	"split",
	"merge",
	"undo",
	"accept",
	"restore",
];

function nextActor(random: () => number, name: string): PersonKey {
	return OFFICIAL.includes(name) && random() < 0.85 ? pick(random, STAFF) : pick(random, ACTORS);
}

async function something(random: () => number, number: number): Promise<Thing & { name: string }> {
	const all = Object.entries(THINGS_TO_DO);
	const shuffled = all.flatMap(([name, [weight, thing]]) => Array.from({ length: weight }, () => ({ name, thing })));
	const { name, thing } = pick(random, shuffled);
	return { name, ...thing(await idsOf(random), `Beitrag Nummer ${number} zu Vereinen und Räumen`, random) };
}

/** Numbers of things that are there, mostly such that fit together. */
async function idsOf(random: () => number): Promise<Ids> {
	const any = async (text: string, ...values: (string | number)[]) =>
		(await one<number>(`${text} ORDER BY (id * 7919 + ${Math.floor(random() * 1e6)}) % 1009 LIMIT 1`, ...values)) ?? 1;
	const thread = await any("SELECT id FROM threads WHERE merged_into IS NULL AND TRUE");
	const space = (await one<string>("SELECT space_id FROM threads WHERE id = ?", thread)) ?? pick(random, SPACES);
	return {
		thread,
		other: await any("SELECT id FROM threads WHERE merged_into IS NULL AND space_id = ?", space),
		post: await any("SELECT id FROM posts WHERE thread_id = ?", thread),
		reply: await any("SELECT id FROM posts WHERE depth > 0 AND removed_at IS NULL AND thread_id = ?", thread),
		poll: await any("SELECT id FROM posts WHERE poll IS NOT NULL"),
		waiting: await any(
			"SELECT id FROM threads WHERE kind = 'frage' AND answers = 0 AND removed_at IS NULL AND closed_at IS NULL",
		),
		asked: await any("SELECT id FROM threads WHERE appealed <> '{}'"),
		entry: await any("SELECT id FROM log WHERE undone_at IS NULL AND listed = 1"),
		space: random() < 0.5 ? pick(random, SPACES) : space,
	};
}
