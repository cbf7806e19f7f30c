// Plants many rows at once, faster than people could write them: for tests that measure and tests that recount.
import { instant, MINUTE } from "../../src/db/clock.ts";
import { SPACES, type SpaceKey } from "../../src/spaces/spaces.ts";
import { TOPICS_BY_SPACE, type TopicKey } from "../../src/topics/topics.ts";

/** A row as a test wants it: columns and their values. */
export type Row = Readonly<Record<string, string | number | null>>;

/** So many rows go into one statement: as JSON they stay below the 2 MB that D1 takes. */
const CHUNK = 4_000;

/** Random numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** One of a list, by a random number. */
export function pick<T>(random: () => number, list: readonly T[]): T {
	const found = list[Math.floor(random() * list.length)];
	if (found === undefined) throw new Error("nothing to pick from");
	return found;
}

/** Puts rows into a table; all of them have the columns of the first. */
export async function insert(d1: D1Database, table: string, rows: readonly Row[]): Promise<void> {
	const columns = Object.keys(rows[0] ?? {});
	const statement = `INSERT INTO ${table} (${columns.join(", ")}) SELECT ${columns.map((name) => `value->>'${name}'`).join(", ")} FROM json_each(?)`;
	for (let from = 0; from < rows.length; from += CHUNK)
		await d1
			.prepare(statement)
			.bind(JSON.stringify(rows.slice(from, from + CHUNK)))
			.run();
}

/** Does some work without triggers, so that nothing is counted meanwhile; they come back just as they were. */
export async function uncounted(d1: D1Database, work: () => Promise<void>): Promise<void> {
	const { results } = await d1
		.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
		.all<{ name: string; sql: string }>();
	await d1.batch(results.map(({ name }) => d1.prepare(`DROP TRIGGER ${name}`)));
	await work();
	await d1.batch(results.map(({ sql }) => d1.prepare(sql)));
}

/** The number that the next row of a table gets. */
export async function nextId(d1: D1Database, table: string): Promise<number> {
	return Number(await d1.prepare(`SELECT coalesce(max(id), 0) + 1 AS next FROM ${table}`).first<number>("next"));
}

/**
 * Plants discussions with their opening posts, spread over spaces, kinds and topics. Five at a time share their
 * moments, so that only the number tells them apart. Every tenth was removed, and in
 * every two thousand two hundred in a row.
 */
export async function plantThreads(
	d1: D1Database,
	count: number,
	authors: readonly number[],
	now: Date,
): Promise<void> {
	const firstThread = await nextId(d1, "threads");
	const firstPost = await nextId(d1, "posts");
	const threads: Row[] = [];
	const topics: Row[] = [];
	const posts: Row[] = [];
	for (let index = 0; index < count; index += 1) {
		const id = firstThread + index;
		const five = Math.floor(id / 5);
		const space = SPACES[five % SPACES.length] as SpaceKey;
		const kind = Math.floor(id / 8) % 2 === 0 ? "frage" : "erfahrung";
		const topic = TOPICS_BY_SPACE[space][id % 8] as TopicKey;
		const created = instant(now, -(200_000 - five) * MINUTE);
		const author = authors[id % authors.length] ?? 0;
		const removed = id % 10 === 7 || Math.floor(id / 200) % 10 === 9 ? created : null;
		const common = {
			space_id: space,
			author_id: author,
			form_key: `gepflanzt-${id}`,
			created_at: created,
			removed_at: removed,
		};
		threads.push({
			...common,
			id,
			kind,
			title: `Gepflanzter Beitrag ${id}`,
			topics: JSON.stringify([topic]),
			active_at: instant(now, -((five * 7919) % 200_000) * MINUTE),
			last_seq: 1,
		});
		if (removed === null) {
			const waiting = kind === "frage" ? 1 : 0;
			topics.push({ topic, space_id: space, kind, created_at: created, thread_id: id, waiting });
		}
		posts.push({ ...common, ...OPENING, id: firstPost + index, thread_id: id });
	}
	await uncounted(d1, async () => {
		await insert(d1, "threads", threads);
		await insert(d1, "thread_topics", topics);
		await insert(d1, "posts", posts);
	});
}

const OPENING = { seq: 1, depth: 0, path: "", language: "de", source: "Worte", html: "<p>Worte</p>", renderer: 1 };

/**
 * Plants a discussion's replies, one a minute up to `now`. `parents` says for each reply the number (seq) of the post
 * that it answers: 1 is the opening post, 2 the first reply. Counters and readings follow by the triggers.
 */
export async function plantReplies(
	d1: D1Database,
	thread: number,
	space: SpaceKey,
	parents: readonly number[],
	now: Date,
	authors: readonly number[] = [1, 2, 3, 4, 5, 6, 7],
): Promise<void> {
	const opening = Number(
		await d1.prepare("SELECT id FROM posts WHERE thread_id = ? AND seq = 1").bind(thread).first<number>("id"),
	);
	const first = await nextId(d1, "posts");
	const places = new Map([[1, { id: opening, depth: 0, path: "" }]]);
	const rows = parents.map((parent, index): Row => {
		const seq = index + 2;
		const above = places.get(parent);
		if (above === undefined) throw new Error(`reply ${seq} answers ${parent}, which isn't there yet`);
		const place = { id: first + index, depth: above.depth + 1, path: above.path + seq.toString(16).padStart(5, "0") };
		places.set(seq, place);
		return {
			...OPENING,
			...place,
			seq,
			thread_id: thread,
			space_id: space,
			parent_id: above.id,
			author_id: authors[seq % authors.length] ?? 0,
			form_key: `gepflanzt-${thread}-${seq}`,
			created_at: instant(now, -(parents.length - index) * MINUTE),
		};
	});
	await insert(d1, "posts", rows);
}

/** Parents for a random tree of so many replies that reaches down to a depth: a chain first, then anywhere. */
export function randomTree(random: () => number, count: number, depth: number): number[] {
	const depths = new Map([[1, 0]]);
	return Array.from({ length: count }, (_, index) => {
		const open = [...depths].filter(([, above]) => above < depth).map(([seq]) => seq);
		const parent = index < depth ? index + 1 : pick(random, open);
		depths.set(index + 2, (depths.get(parent) ?? 0) + 1);
		return parent;
	});
}

/** Gives a member a reading of every discussion they don't have one of: all new, or all read. */
export async function plantReadings(d1: D1Database, member: number, isNew: boolean): Promise<void> {
	await uncounted(d1, async () => {
		await d1.batch([
			d1
				.prepare(
					`INSERT INTO readings (member_id, thread_id, space_id, unread_since)
					SELECT ms.member_id, t.id, t.space_id, iif(?, t.active_at, NULL) FROM threads t JOIN memberships ms ON ms.space_id = t.space_id
					WHERE ms.member_id = ? AND ms.level > 0 AND (t.removed_at IS NULL OR t.replies > 0) ON CONFLICT DO NOTHING`,
				)
				.bind(isNew ? 1 : 0, member),
			d1
				.prepare(
					`UPDATE memberships SET unread = (SELECT count(*) FROM readings r
					WHERE r.member_id = memberships.member_id AND r.space_id = memberships.space_id AND r.unread_since IS NOT NULL) WHERE member_id = ?`,
				)
				.bind(member),
		]);
	});
}

/** Plants people who may do so much in a space. */
export async function plantMembers(
	d1: D1Database,
	count: number,
	space: SpaceKey,
	level: number,
	now: Date,
): Promise<void> {
	const first = await nextId(d1, "members");
	const ids = Array.from({ length: count }, (_, index) => first + index);
	await insert(
		d1,
		"members",
		ids.map((id) => ({
			id,
			name: `Person ${id}`,
			sort_key: `person ${id}`,
			role: "lotsin",
			state: "active",
			created_at: instant(now),
		})),
	);
	await insert(
		d1,
		"memberships",
		ids.map((id) => ({ member_id: id, space_id: space, level })),
	);
}

/** Plants requests to join that wait, for these spaces. */
export async function plantWaiting(
	d1: D1Database,
	count: number,
	spaces: readonly SpaceKey[],
	now: Date,
): Promise<void> {
	const first = await nextId(d1, "applications");
	const ids = Array.from({ length: count }, (_, index) => first + index);
	const words = {
		organisation: "Verein",
		role: "vorstand",
		sentence: "Ich bitte um Zugang.",
		language: "de",
		state: "waiting",
	};
	await insert(
		d1,
		"applications",
		ids.map((id) => ({
			...words,
			id,
			name: `Person ${id}`,
			sort_key: `person ${id}`,
			email: `person${id}@verein.example`,
			email_key: `person${id}@verein.example`,
			created_at: instant(now, -id * MINUTE),
		})),
	);
	await insert(
		d1,
		"application_spaces",
		ids.flatMap((id) => spaces.map((space) => ({ application_id: id, space_id: space }))),
	);
}

/** Takes all discussions away, with everything that hangs on them. */
export async function forgetThreads(d1: D1Database): Promise<void> {
	await uncounted(d1, async () => {
		const tables = [
			"material_uses",
			"files",
			"appeals",
			"appeal_months",
			"experience",
			"inquiry_answers",
			"inquiries",
			"votes",
			"polls",
			"follows",
			"adoptions",
			"thread_facets",
			"log",
			"drafts",
			"bookmarks",
			"thanks",
			"readings",
			"revisions",
			"thread_topics",
			"title_words",
			"posts",
			"threads",
		];
		await d1.batch([
			d1.prepare("UPDATE threads SET accepted_post_id = NULL, merged_into = NULL"),
			...tables.map((table) => d1.prepare(`DELETE FROM ${table}`)),
			d1.prepare("UPDATE memberships SET unread = 0, follow = 'alles'"),
		]);
	});
}
