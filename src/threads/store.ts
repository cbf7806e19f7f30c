// Discussions: opened at a place, begun.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { asPost, POST_COLUMNS, type Post, type RawPost } from "../posts/store.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { languageOf } from "../text/language.ts";
import { RENDERER, renderMarkdown } from "../text/markdown.ts";
import type { TopicKey } from "../topics/topics.ts";
import type { Kind } from "./kinds.ts";

/** Replies on a page of a discussion. */
export const REPLIES = 20;

/** A discussion without its posts. */
export type Thread = {
	id: number;
	spaceId: SpaceKey;
	kind: string;
	title: string;
	topics: readonly TopicKey[];
	authorId: number;
	createdAt: Instant;
	removedAt: Instant | null;
	replies: number;
	lastSeq: number;
	/** People who can read it. */
	readers: number;
};

/** Where a discussion is opened: at its beginning, after or before a place in the tree, at a post, at what is new. */
export type At =
	| { at: "start" }
	| { at: "after"; path: string }
	| { at: "before"; path: string }
	| { at: "post"; id: number }
	| { at: "unread" };

/** A page of a discussion. `paths` lead on and back through the tree; `names` are authors of posts further up. */
export type ThreadPage = {
	thread: Thread;
	opening: Post;
	replies: readonly Post[];
	earlier: string | null;
	later: string | null;
	/** Post id to author's name, for posts above this page that are replied to on it. */
	names: ReadonlyMap<number, string>;
	/** The lowest seq that is new to the viewer, or null. */
	firstFresh: number | null;
	unread: number;
};

type RawThread = {
	id: number;
	space_id: SpaceKey;
	kind: string;
	title: string;
	topics: string;
	author_id: number;
	created_at: string;
	removed_at: string | null;
	replies: number;
	last_seq: number;
	readers: number;
};

type RawReading = { seen_seq: number; seen_more: string; unread_since: string | null };

/** The discussion alone, or null if it isn't in the window. */
export async function one(window: Window, id: number): Promise<Thread | null> {
	const [row] = await window.all<RawThread>(threadById(id));
	return row === undefined ? null : asThread(row);
}

/** Opens a discussion at a place, in one round trip; null if it isn't in the window. */
export async function open(window: Window, id: number, where: At): Promise<ThreadPage | null> {
	const [threads = [], openings = [], readings = [], rows = [], above = [], first = []] = await window.read([
		threadById(id),
		sql`SELECT ${POST_COLUMNS} FROM posts p LEFT JOIN members m ON m.id = p.author_id WHERE p.thread_id = ${id} AND p.path = ''`,
		sql`SELECT seen_seq, seen_more, unread_since FROM readings WHERE thread_id = ${id}`,
		repliesFrom(id, where),
		...(where.at === "start"
			? []
			: [
					namesAbove(id, where),
					sql`SELECT path FROM posts WHERE thread_id = ${id} AND path > '' ORDER BY path LIMIT 1`,
				]),
	]);
	const raw = (threads as RawThread[])[0];
	const opening = (openings as RawPost[])[0];
	if (raw === undefined || opening === undefined) return null;
	const seen = seenIn((readings as RawReading[])[0]);
	const found = (rows as RawPost[]).map((row) => asPost(row, !seen(row.seq)));
	const backwards = where.at === "before";
	const replies = backwards ? found.slice(0, REPLIES).reverse() : found.slice(0, REPLIES);
	// Going back, fewer than a page means that this is the beginning: then it is shown as the first page is.
	if (backwards && found.length <= REPLIES) return open(window, id, { at: "start" });
	const last = replies[replies.length - 1];
	const thread = asThread(raw);
	const reading = (readings as RawReading[])[0];
	const fresh = reading?.unread_since ? reading : null;
	return {
		thread,
		opening: asPost(opening, !seen(opening.seq)),
		replies,
		earlier: where.at === "start" || replies[0]?.path === first[0]?.["path"] ? null : (replies[0]?.path ?? null),
		later: backwards || found.length > REPLIES ? (last?.path ?? null) : null,
		names: new Map((above as { id: number; name: string }[]).map((row) => [row.id, row.name])),
		firstFresh: fresh === null ? null : fresh.seen_seq + 1,
		unread: fresh === null ? 0 : raw.last_seq - fresh.seen_seq - (JSON.parse(fresh.seen_more) as number[]).length,
	};
}

/** A discussion to be begun. */
export type NewThread = {
	space: SpaceKey;
	kind: Kind;
	title: string;
	body: string;
	topics: readonly TopicKey[];
	/** The same key twice gives one discussion. */
	formKey: string;
};

/** Begins a discussion: it, its opening post and its topics, all or nothing. Gives its number, also the second time. */
export async function begin(
	window: Window,
	authorId: number,
	draft: NewThread,
	now: Instant,
): Promise<{ id: number; title: string }> {
	const results = await window.write([
		sql`INSERT INTO threads (space_id, kind, title, topics, author_id, form_key, created_at, active_at)
			SELECT id, ${draft.kind}, ${draft.title}, ${JSON.stringify(draft.topics)}, ${authorId}, ${draft.formKey}, ${now}, ${now}
			FROM spaces WHERE id = ${draft.space} ON CONFLICT (author_id, form_key) DO NOTHING`,
		sql`INSERT INTO posts (thread_id, space_id, author_id, seq, depth, path, language, source, html, renderer, form_key, created_at)
			SELECT id, space_id, author_id, 1, 0, '', ${languageOf(draft.body)}, ${draft.body}, ${renderMarkdown(draft.body)}, ${RENDERER}, form_key, created_at
			FROM threads WHERE author_id = ${authorId} AND form_key = ${draft.formKey} ON CONFLICT DO NOTHING`,
		sql`INSERT INTO thread_topics (topic, space_id, kind, created_at, thread_id)
			SELECT topic.value, t.space_id, t.kind, t.created_at, t.id FROM threads t, json_each(t.topics) topic
			WHERE t.author_id = ${authorId} AND t.form_key = ${draft.formKey} ON CONFLICT DO NOTHING`,
		sql`SELECT id, title FROM threads WHERE author_id = ${authorId} AND form_key = ${draft.formKey}`,
	]);
	const row = (results[3] as { id: number; title: string }[])[0];
	if (row === undefined) throw new Error("a discussion was begun in a space outside the window");
	return row;
}

function threadById(id: number): Sql {
	return sql`SELECT t.id, t.space_id, t.kind, t.title, t.topics, t.author_id, t.created_at, t.removed_at, t.replies, t.last_seq, s.readers
		FROM threads t JOIN spaces s ON s.id = t.space_id WHERE t.id = ${id}`;
}

function repliesFrom(id: number, where: At): Sql {
	if (where.at === "before")
		return sql`SELECT ${POST_COLUMNS} FROM posts p LEFT JOIN members m ON m.id = p.author_id
			WHERE p.thread_id = ${id} AND p.path > '' AND p.path < ${where.path} ORDER BY p.path DESC LIMIT ${REPLIES + 1}`;
	return sql`SELECT ${POST_COLUMNS} FROM posts p LEFT JOIN members m ON m.id = p.author_id
		WHERE p.thread_id = ${id} AND p.path > '' AND ${fromStart(id, where)} ORDER BY p.path LIMIT ${REPLIES + 1}`;
}

/** Names further up the branch of a page's first post, six steps at most: enough for "Antwort auf …", and bounded. */
function namesAbove(id: number, where: At): Sql {
	const first =
		where.at === "before"
			? sql`SELECT id FROM (SELECT p.id, p.path FROM posts p WHERE p.thread_id = ${id} AND p.path > '' AND p.path < ${where.path}
				ORDER BY p.path DESC LIMIT ${REPLIES}) ORDER BY path LIMIT 1`
			: sql`SELECT p.id FROM posts p WHERE p.thread_id = ${id} AND p.path > '' AND ${fromStart(id, where)} ORDER BY p.path LIMIT 1`;
	return sql`, up (id, parent_id, author_id, step) AS (
			SELECT id, parent_id, author_id, 0 FROM posts WHERE id = (${first})
			UNION ALL SELECT p.id, p.parent_id, p.author_id, up.step + 1 FROM up JOIN posts p ON p.id = up.parent_id WHERE up.step < 6)
		SELECT up.id, m.name FROM up JOIN members m ON m.id = up.author_id WHERE up.step > 0`;
}

/** A page opened at a post begins three posts above it; one of the first five shows the beginning. */
function fromStart(id: number, where: At): Sql {
	switch (where.at) {
		case "after":
			return sql`p.path > ${where.path}`;
		case "post":
			return sql`p.path >= ${nearby(id, sql`SELECT path FROM posts WHERE id = ${where.id} AND thread_id = ${id}`)}`;
		case "unread":
			return sql`p.path >= ${nearby(
				id,
				sql`SELECT path FROM posts WHERE thread_id = ${id} AND seq = (SELECT seen_seq + 1 FROM readings WHERE thread_id = ${id} AND unread_since IS NOT NULL)`,
			)}`;
		default:
			return sql`TRUE`;
	}
}

function nearby(id: number, target: Sql): Sql {
	return sql`coalesce((SELECT iif(count(*) < 6, '', max(iif(place = 4, path, ''))) FROM (
		SELECT path, row_number() OVER (ORDER BY path DESC) AS place FROM (
			SELECT path FROM posts WHERE thread_id = ${id} AND path > '' AND path <= (${target}) ORDER BY path DESC LIMIT 6))), '')`;
}

function seenIn(reading: RawReading | undefined): (seq: number) => boolean {
	if (reading === undefined || reading.unread_since === null) return () => true;
	const more = new Set(JSON.parse(reading.seen_more) as number[]);
	return (seq) => seq <= reading.seen_seq || more.has(seq);
}

function asThread(raw: RawThread): Thread {
	return {
		id: raw.id,
		spaceId: raw.space_id,
		kind: raw.kind,
		title: raw.title,
		topics: JSON.parse(raw.topics) as TopicKey[],
		authorId: raw.author_id,
		createdAt: raw.created_at,
		removedAt: raw.removed_at,
		replies: raw.replies,
		lastSeq: raw.last_seq,
		readers: raw.readers,
	};
}
