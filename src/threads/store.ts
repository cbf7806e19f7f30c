// Discussions: opened at a place, begun.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import type { Rows } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Kept } from "../drafts/store.ts";
import * as drafts from "../drafts/store.ts";
import { hang, type Waiting } from "../files/store.ts";
import type { Following } from "../follows/levels.ts";
import { asFollowing, FOLLOW_COLUMNS, FOLLOW_JOIN, type RawFollowing } from "../follows/store.ts";
import { materialsOf, type Used } from "../freshness/store.ts";
import {
	asDetails,
	DETAIL_COLUMNS,
	type Details,
	type Kept as KeptKind,
	type RawDetails,
	writeFacets,
} from "../kinds/kind.ts";
import { asKind, KINDS, type Kind, moduleOf } from "../kinds/kinds.ts";
import * as log from "../log/store.ts";
import { asPost, POST_COLUMNS, type Post, type RawPost } from "../posts/store.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { materialsIn } from "../text/addresses.ts";
import { languageOf } from "../text/language.ts";
import { RENDERER, renderPost } from "../text/markdown.ts";
import type { Names } from "../text/mentions.ts";
import { titleWords } from "../text/title-words.ts";
import type { TopicKey } from "../topics/topics.ts";

/** Replies on a page of a discussion. */
export const REPLIES = 18;

/** Statements of kinds that show something beside their discussions. What isn't of the kind has no such rows. */
const besides = () =>
	KINDS.flatMap((kind) => {
		const { beside } = moduleOf(kind);
		return beside === null ? [] : [[kind, beside] as const];
	});

/** A page opened at a post shows this many above it. */
const ABOVE = 3;

/** A discussion without its posts. */
export type Thread = Details & {
	id: number;
	spaceId: SpaceKey;
	kind: Kind;
	/** Empty if the opening post was removed: its words stay in the database. */
	title: string;
	topics: readonly TopicKey[];
	authorId: number;
	createdAt: Instant;
	/** When the last post came that still stands. */
	activeAt: Instant;
	replies: number;
	/** Replies by others than the asker. */
	answers: number;
	lastSeq: number;
	/** The reply that answers the question. */
	acceptedPostId: number | null;
	/** When the answer was found, or last said to hold. */
	standAt: Instant | null;
	doubtedAt: Instant | null;
	/** Nobody replies any more. */
	closedAt: Instant | null;
	closedReason: string | null;
	/** Stands above its space's list until then. */
	pinnedUntil: Instant | null;
	/** The Fachstelle asked it for somebody. */
	isAnonymous: boolean;
	/** People who can read it. */
	readers: number;
	/** How closely the viewer follows it; null if as the whole space. */
	following: Following | null;
	/** The viewer was asked to answer it and hasn't said anything yet: by whom, with which words. */
	appeal: { by: number; note: string } | null;
};

/** Where a discussion is opened: at its beginning, after or before a place in the tree, at a post, at what is new. */
export type At =
	| { at: "start" }
	| { at: "after"; path: string }
	| { at: "before"; path: string }
	| { at: "post"; id: number }
	| { at: "unread" };

/** A page of a discussion. `earlier` and `later` are places in the tree at which the neighbouring pages end and begin. */
export type ThreadPage = {
	thread: Thread;
	opening: Post;
	/** The reply that answers the question, to be repeated under it. */
	accepted: Post | null;
	replies: readonly Post[];
	earlier: string | null;
	later: string | null;
	/** Post id to author's name, for the posts that are answered on this page, wherever they stand. */
	names: ReadonlyMap<number, string>;
	/** The lowest seq that is new to the viewer, or null. */
	firstFresh: number | null;
	unread: number;
	/** The viewer's begun reply to the discussion. */
	draft: Kept | null;
	/** Rows that the kind of the discussion shows beside it, on the first page. */
	beside: readonly Record<string, unknown>[];
	/** What the Fachstelle did with it; on the first page only. */
	lines: readonly log.Line[];
	/** Materials to which its posts lead; on the first page only. */
	materials: readonly Used[];
};

type RawThread = RawFollowing &
	RawDetails & {
		id: number;
		space_id: SpaceKey;
		kind: string;
		title: string;
		topics: string;
		author_id: number;
		created_at: string;
		active_at: string;
		replies: number;
		answers: number;
		own_appeal: string | null;
		last_seq: number;
		stand_at: string | null;
		doubted_at: string | null;
		closed_at: string | null;
		closed_reason: string | null;
		pinned_until: string | null;
		anonymous: number;
		readers: number;
	};

/** A reply with the name of the person it answers, unless that is the opening post. */
type RawReply = RawPost & { answered: string | null };

type RawReading = { seen_seq: number; seen_more: string; unread_since: string | null };

/** The discussion alone, or null if it isn't in the window. */
export async function one(window: Window, id: number): Promise<Thread | null> {
	const [row] = await window.all<RawThread>(threadById(id));
	return row === undefined ? null : asThread(row);
}

/** A discussion that a new one goes on from. */
export type About = { id: number; title: string };

/** The statement for a discussion of a space whose heading still stands. */
export function aboutIn(space: SpaceKey, id: number): Sql {
	return sql`SELECT id, title FROM threads WHERE id = ${id} AND space_id = ${space} AND removed_at IS NULL`;
}

/** The discussion with rows of other statements, in one round trip; null if it isn't in the window. */
export async function oneWith(
	window: Window,
	id: number,
	statements: readonly Sql[],
): Promise<{ thread: Thread; rows: Rows[] } | null> {
	const [threads = [], ...rows] = await window.read([threadById(id), ...statements]);
	const [raw] = threads as RawThread[];
	return raw === undefined ? null : { thread: asThread(raw), rows };
}

/** The discussion with its opening post alone. */
export async function withOpening(window: Window, id: number): Promise<{ thread: Thread; opening: Post } | null> {
	const found = await oneWith(window, id, [openingOf(id)]);
	const [opening] = (found?.rows[0] ?? []) as RawPost[];
	return found === null || opening === undefined ? null : { thread: found.thread, opening: asPost(opening) };
}

/** Opens a discussion at a place, in one round trip; null if it isn't in the window. */
export async function open(window: Window, id: number, where: At): Promise<ThreadPage | null> {
	const [
		threads = [],
		openings = [],
		readings = [],
		rows = [],
		ends = [],
		drafted = [],
		answers = [],
		lines = [],
		materials = [],
		...asides
	] = await window.read([
		threadById(id),
		openingOf(id),
		sql`SELECT seen_seq, seen_more, unread_since FROM readings WHERE thread_id = ${id}`,
		repliesFrom(id, where),
		// What stands first in the tree may have come late: the first reply may have gone to another discussion.
		sql`SELECT (SELECT path FROM posts WHERE thread_id = ${id} AND path > '' ORDER BY path LIMIT 1) AS first,
				(SELECT path FROM posts WHERE thread_id = ${id} ORDER BY path DESC LIMIT 1) AS last`,
		drafts.at({ kind: "reply", threadId: id, postId: null }),
		...(where.at === "start"
			? [answerOf(id), log.linesOf(id), materialsOf(id), ...besides().map(([, statement]) => statement(id))]
			: []),
	]);
	const raw = (threads as RawThread[])[0];
	const opening = (openings as RawPost[])[0];
	if (raw === undefined || opening === undefined) return null;
	const accepted = (answers as RawPost[])[0];
	const reading = (readings as RawReading[])[0];
	const seen = seenIn(reading);
	const shown = where.at === "before" ? (rows as RawReply[]).toReversed() : (rows as RawReply[]);
	const replies = shown.map((row) => asPost(row, !seen(row.seq)));
	const [above, below] = [replies[0], replies[replies.length - 1]];
	const fresh = reading?.unread_since ? reading : null;
	return {
		draft: drafts.asKept(drafted),
		lines: log.asLines(lines),
		materials: materials as Used[],
		thread: asThread(raw),
		opening: asPost(opening, !seen(opening.seq)),
		accepted: accepted === undefined ? null : asPost(accepted),
		replies,
		earlier: above === undefined || above.path === ends[0]?.["first"] ? null : above.path,
		later: below === undefined || below.path === ends[0]?.["last"] ? null : below.path,
		names: new Map(shown.flatMap((row) => (row.answered === null ? [] : [[row.parent_id ?? 0, row.answered]]))),
		firstFresh: fresh === null ? null : fresh.seen_seq + 1,
		beside: asides[besides().findIndex(([kind]) => kind === raw.kind)] ?? [],
		unread: fresh === null ? 0 : raw.last_seq - fresh.seen_seq - (JSON.parse(fresh.seen_more) as number[]).length,
	};
}

/** Which state of a discussion somebody has seen: it changes with every reply that comes, goes or comes back. */
export function versionOf({ lastSeq, replies }: Pick<Thread, "lastSeq" | "replies">): string {
	return `${lastSeq}-${replies}`;
}

/** News are counted among so many posts, so that asking for them stays cheap. */
export const NEWS = 40;

/**
 * How many replies of others came after a post, among the latest `NEWS`; null if the discussion isn't in the window.
 * Whoever knows the discussion's version already gets no count, and no post is read for them.
 */
export async function repliesSince(
	window: Window,
	id: number,
	seq: number,
	memberId: number,
	known: string,
): Promise<{ thread: Thread; count: number } | null> {
	const [threads = [], counts = []] = await window.read([
		threadById(id),
		sql`SELECT count(*) AS count FROM (SELECT p.author_id, p.removed_at FROM threads t
			CROSS JOIN posts p ON p.thread_id = t.id AND p.seq > ${seq}
			WHERE t.id = ${id} AND t.last_seq || '-' || t.replies <> ${known} ORDER BY p.seq DESC LIMIT ${NEWS}) WHERE author_id <> ${memberId} AND removed_at IS NULL`,
	]);
	const raw = (threads as RawThread[])[0];
	return raw === undefined ? null : { thread: asThread(raw), count: Number(counts[0]?.["count"] ?? 0) };
}

/** A discussion to be begun. */
export type NewThread = {
	space: SpaceKey;
	kind: Kind;
	title: string;
	body: string;
	topics: readonly TopicKey[];
	/** People who may be mentioned. */
	names: Names;
	/** Where the forum stands, so that links to its materials are known. */
	origin: string;
	/** What the kind keeps of its own fields. */
	own: KeptKind;
	files?: readonly Waiting[];
	/** The same key twice gives one discussion. */
	formKey: string;
};

/**
 * Begins a discussion: it, its opening post and its topics, all or nothing, together with statements that belong to it
 * (the end of its draft). Gives its number, also the second time.
 */
export async function begin(
	window: Window,
	authorId: number,
	draft: NewThread,
	now: Instant,
	alongside: readonly Sql[] = [],
): Promise<{ id: number; title: string }> {
	const { html, mentioned } = renderPost(draft.body, draft.names);
	const results = await window.write([
		sql`INSERT INTO threads (space_id, kind, title, title_words, topics, author_id, form_key, created_at, active_at, fields, facets, ends_at, due_at)
			SELECT id, ${draft.kind}, ${draft.title}, ${JSON.stringify(titleWords(draft.title))}, ${JSON.stringify(draft.topics)}, ${authorId}, ${draft.formKey}, ${now}, ${now},
				${JSON.stringify(draft.own.fields)}, ${writeFacets(moduleOf(draft.kind).filters, draft.own.facets)}, ${draft.own.endsAt}, ${draft.own.dueAt}
			FROM spaces WHERE id = ${draft.space} ON CONFLICT (author_id, form_key) DO NOTHING`,
		sql`INSERT INTO posts (thread_id, space_id, author_id, seq, depth, path, language, source, html, renderer, mentioned, materials, form_key, created_at)
			SELECT id, space_id, author_id, 1, 0, '', ${languageOf(draft.body)}, ${draft.body}, ${html}, ${RENDERER}, ${JSON.stringify(mentioned)},
				${JSON.stringify(materialsIn(html, draft.origin))}, form_key, created_at
			FROM threads WHERE author_id = ${authorId} AND form_key = ${draft.formKey} ON CONFLICT DO NOTHING`,
		sql`INSERT INTO thread_topics (topic, space_id, kind, created_at, thread_id)
			SELECT topic.value, t.space_id, t.kind, t.created_at, t.id FROM threads t, json_each(t.topics) topic
			WHERE t.author_id = ${authorId} AND t.form_key = ${draft.formKey} ON CONFLICT DO NOTHING`,
		...hang(draft.files ?? [], {
			post: sql`SELECT id FROM posts WHERE author_id = ${authorId} AND form_key = ${draft.formKey} AND depth = 0`,
		}),
		...alongside,
		sql`SELECT id, title FROM threads WHERE author_id = ${authorId} AND form_key = ${draft.formKey}`,
	]);
	const row = (results[results.length - 1] as { id: number; title: string }[])[0];
	if (row === undefined) throw new Error("a discussion was begun in a space outside the window");
	return row;
}

function openingOf(id: number): Sql {
	return sql`SELECT ${POST_COLUMNS} FROM posts p LEFT JOIN members m ON m.id = p.author_id WHERE p.thread_id = ${id} AND p.path = ''`;
}

/** The accepted reply; it is repeated on the first page only. */
function answerOf(id: number): Sql {
	return sql`SELECT ${POST_COLUMNS} FROM threads t JOIN posts p ON p.id = t.accepted_post_id LEFT JOIN members m ON m.id = p.author_id
		WHERE t.id = ${id}`;
}

/** The statement for a discussion alone; `asThread` reads its row. */
export function threadById(id: number): Sql {
	return sql`SELECT t.id, t.space_id, t.kind, iif(t.removed_at IS NULL, t.title, '') AS title, t.topics, t.author_id, t.created_at, t.active_at, t.replies, t.answers, t.own_appeal, t.last_seq,
		t.stand_at, t.doubted_at, t.closed_at, t.closed_reason, t.pinned_until, t.anonymous, s.readers, ${DETAIL_COLUMNS}, ${FOLLOW_COLUMNS}
		FROM threads t JOIN spaces s ON s.id = t.space_id ${FOLLOW_JOIN} WHERE t.id = ${id}`;
}

/** Replies from a place on, with the names of those they answer; on the first page all of them stand above anyway. */
function repliesFrom(id: number, where: At): Sql {
	const answered = where.at === "start" ? sql`NULL` : sql`iif(p.depth > 1, p.parent_author_id, NULL)`;
	const replies = sql`SELECT ${POST_COLUMNS}, a.name AS answered FROM posts p LEFT JOIN members m ON m.id = p.author_id
		LEFT JOIN members a ON a.id = ${answered} WHERE p.thread_id = ${id}`;
	return where.at === "before"
		? sql`${replies} AND p.path > '' AND p.path < ${where.path} ORDER BY p.path DESC LIMIT ${REPLIES}`
		: sql`${replies} AND ${from(id, where)} ORDER BY p.path LIMIT ${REPLIES}`;
}

/** Where a page begins. It is one condition, because an index takes only one for its beginning. */
function from(id: number, where: Exclude<At, { at: "before" }>): Sql {
	switch (where.at) {
		case "start":
			return sql`p.path > ''`;
		case "after":
			return sql`p.path > ${where.path}`;
		case "post":
			return sql`p.path >= ${nearby(id, sql`SELECT path FROM posts WHERE id = ${where.id} AND thread_id = ${id}`)}`;
		case "unread":
			return sql`p.path >= ${nearby(
				id,
				sql`SELECT path FROM posts WHERE thread_id = ${id} AND seq = (SELECT seen_seq + 1 FROM readings WHERE thread_id = ${id} AND unread_since IS NOT NULL)`,
			)}`;
	}
}

/** The place a little above a post; the beginning if that is near, or if everything fits on one page. */
function nearby(id: number, target: Sql): Sql {
	return sql`iif((SELECT last_seq FROM threads WHERE id = ${id}) <= ${REPLIES + 1}, '0', coalesce((SELECT path FROM posts
		WHERE thread_id = ${id} AND path >= '0' AND path <= (${target}) ORDER BY path DESC LIMIT 1 OFFSET ${ABOVE}), '0'))`;
}

function seenIn(reading: RawReading | undefined): (seq: number) => boolean {
	if (reading === undefined || reading.unread_since === null) return () => true;
	const more = new Set(JSON.parse(reading.seen_more) as number[]);
	return (seq) => seq <= reading.seen_seq || more.has(seq);
}

/** A discussion as views take it. */
export function asThread(row: object): Thread {
	const raw = row as RawThread;
	return {
		...asDetails(raw),
		id: raw.id,
		spaceId: raw.space_id,
		kind: asKind(raw.kind),
		title: raw.title,
		topics: JSON.parse(raw.topics) as TopicKey[],
		authorId: raw.author_id,
		createdAt: raw.created_at,
		activeAt: raw.active_at,
		replies: raw.replies,
		answers: raw.answers,
		lastSeq: raw.last_seq,
		acceptedPostId: raw.accepted_post_id,
		standAt: raw.stand_at,
		doubtedAt: raw.doubted_at,
		closedAt: raw.closed_at,
		closedReason: raw.closed_reason,
		pinnedUntil: raw.pinned_until,
		isAnonymous: raw.anonymous === 1,
		readers: raw.readers,
		following: asFollowing(raw),
		appeal: raw.own_appeal === null ? null : (JSON.parse(raw.own_appeal) as { by: number; note: string }),
	};
}
