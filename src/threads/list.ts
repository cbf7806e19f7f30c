// Lists of discussions: one page each, the same few rows however many discussions there are.
import type { Window } from "../access/window.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import type { TopicKey } from "../topics/topics.ts";
import type { Cursor } from "./cursor.ts";
import type { Kind } from "./kinds.ts";

/** Discussions on a page. */
export const PAGE = 20;

/** On a page filtered by topic: each costs one row more, and a page has to stay below 80 rows. */
export const FILTERED_PAGE = 15;

/** Pinned discussions shown above the first page. */
const PINNED = 3;

/** What a list may show: by last activity, what is new to me, questions without an answer, all by age. */
export const VIEWS = ["neu", "ungelesen", "unbeantwortet", "alle"] as const;
export type View = (typeof VIEWS)[number];

/** What is asked of a list. A filter always lists by age. */
export type Wish = { space: SpaceKey; view: View; kind: Kind | null; topic: TopicKey | null; after: Cursor | null };

/** One discussion in a list. `unread` counts posts that are new to the viewer; `fresh` says whether there are any. */
export type ThreadRow = {
	id: number;
	spaceId: SpaceKey;
	kind: string;
	title: string;
	topics: readonly TopicKey[];
	author: string;
	organisation: string;
	region: string | null;
	createdAt: string;
	activeAt: string;
	pinned: boolean;
	removed: boolean;
	replies: number;
	unread: number;
	/** Something is new here for the viewer. */
	fresh: boolean;
	/** Nothing here was seen yet, not even the opening post. */
	whole: boolean;
	/** Where the list goes on after this row. */
	cursor: Cursor;
};

/** One page of a list, and whether there is more. */
export type ThreadPage = {
	pinned: readonly ThreadRow[];
	rows: readonly ThreadRow[];
	next: Cursor | null;
	readers: number;
};

type Raw = {
	id: number;
	space_id: SpaceKey;
	kind: string;
	title: string;
	topics: string;
	name: string | null;
	organisation: string | null;
	region: string | null;
	created_at: string;
	active_at: string;
	pinned_at: string | null;
	removed_at: string | null;
	replies: number;
	last_seq: number;
	seen_seq: number | null;
	seen_more: number | null;
	unread_since: string | null;
	key: string;
};

/** Reads one page of a space's list in one round trip. */
export async function list(window: Window, wish: Wish): Promise<ThreadPage> {
	const size = wish.topic === null ? PAGE : FILTERED_PAGE;
	const first = wish.after === null;
	const filtered = wish.kind !== null || wish.topic !== null;
	const [space = [], rows = [], pinned = []] = await window.read([
		sql`SELECT readers FROM spaces WHERE id = ${wish.space}`,
		page(wish, size + 1),
		...(first && wish.view === "neu" && !filtered ? [pinnedIn(wish.space)] : []),
	]);
	const found = (rows as Raw[]).map(asRow);
	const shown = found.slice(0, size);
	return {
		pinned: (pinned as Raw[]).map(asRow),
		rows: shown,
		next: found.length > size ? (shown[shown.length - 1]?.cursor ?? null) : null,
		readers: Number(space[0]?.["readers"] ?? 0),
	};
}

/** The statement for discussions with something new to the viewer, newest first; also for the start page. */
export function unreadIn(space: SpaceKey, after: Cursor | null, limit: number): Sql {
	return rowsOf(
		sql`SELECT thread_id AS id, unread_since AS key FROM readings
			WHERE space_id = ${space} AND unread_since IS NOT NULL
			${sqlIf(after !== null, sql`AND (unread_since, thread_id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
			ORDER BY unread_since DESC, thread_id DESC LIMIT ${limit}`,
	);
}

/** The statement for questions that nobody but the asker has answered, oldest last; also for the start page. */
export function unansweredIn(space: SpaceKey, after: Cursor | null, limit: number): Sql {
	return rowsOf(
		sql`SELECT id, created_at AS key FROM threads
			WHERE space_id = ${space} AND kind = 'frage' AND answers = 0 AND removed_at IS NULL
			${before("created_at", after)} ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
	);
}

/** Rows of a statement that came out of `unreadIn` or `unansweredIn`. */
export function asRows(rows: readonly Record<string, unknown>[]): ThreadRow[] {
	return (rows as Raw[]).map(asRow);
}

function page(wish: Wish, limit: number): Sql {
	const { space, after, kind, topic } = wish;
	if (topic !== null)
		return rowsOf(
			sql`SELECT thread_id AS id, created_at AS key FROM thread_topics WHERE topic = ${topic} AND space_id = ${space}
				${sqlIf(kind !== null, sql`AND kind = ${kind}`)}
				${sqlIf(after !== null, sql`AND (created_at, thread_id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
				ORDER BY created_at DESC, thread_id DESC LIMIT ${limit}`,
		);
	if (kind !== null)
		return rowsOf(
			sql`SELECT id, created_at AS key FROM threads WHERE space_id = ${space} AND kind = ${kind} AND ${STANDING}
				${before("created_at", after)} ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
		);
	switch (wish.view) {
		case "ungelesen":
			return unreadIn(space, after, limit);
		case "unbeantwortet":
			return unansweredIn(space, after, limit);
		case "alle":
			return rowsOf(
				sql`SELECT id, created_at AS key FROM threads WHERE space_id = ${space} AND ${STANDING}
					${before("created_at", after)} ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
			);
		case "neu":
			return rowsOf(
				sql`SELECT id, active_at AS key FROM threads WHERE space_id = ${space} AND pinned_at IS NULL AND ${STANDING}
					${before("active_at", after)} ORDER BY active_at DESC, id DESC LIMIT ${limit}`,
			);
	}
}

/** A discussion whose opening post was removed stays only for the sake of its replies. */
const STANDING = sql`(removed_at IS NULL OR replies > 0)`;

function pinnedIn(space: SpaceKey): Sql {
	return rowsOf(
		sql`SELECT id, active_at AS key FROM threads WHERE space_id = ${space} AND pinned_at IS NOT NULL AND removed_at IS NULL
			ORDER BY pinned_at DESC LIMIT ${PINNED}`,
	);
}

function before(column: "created_at" | "active_at", after: Cursor | null): Sql {
	if (after === null) return sql``;
	return column === "created_at"
		? sql`AND (created_at, id) < (${after.at}, ${after.id})`
		: sql`AND (active_at, id) < (${after.at}, ${after.id})`;
}

/** Completes a page of keys: the discussion, who began it, and what is new in it. The order is that of the page. */
function rowsOf(keys: Sql): Sql {
	return sql`, page AS MATERIALIZED (${keys})
		SELECT t.id, t.space_id, t.kind, t.title, t.topics, m.name, m.organisation, m.region, t.created_at, t.active_at,
			t.pinned_at, t.removed_at, t.replies, t.last_seq, r.seen_seq, json_array_length(r.seen_more) AS seen_more,
			r.unread_since, page.key
		FROM page CROSS JOIN threads t ON t.id = page.id LEFT JOIN members m ON m.id = t.author_id
		LEFT JOIN readings r ON r.thread_id = t.id
		ORDER BY page.key DESC, page.id DESC`;
}

function asRow(raw: Raw): ThreadRow {
	const fresh = raw.unread_since !== null;
	return {
		id: raw.id,
		spaceId: raw.space_id,
		kind: raw.kind,
		title: raw.title,
		topics: JSON.parse(raw.topics) as TopicKey[],
		author: raw.name ?? "",
		organisation: raw.organisation ?? "",
		region: raw.region,
		createdAt: raw.created_at,
		activeAt: raw.active_at,
		pinned: raw.pinned_at !== null,
		removed: raw.removed_at !== null,
		replies: raw.replies,
		unread: fresh ? Math.max(1, raw.last_seq - (raw.seen_seq ?? 0) - (raw.seen_more ?? 0)) : 0,
		fresh,
		whole: fresh && (raw.seen_seq ?? 0) === 0,
		cursor: { at: raw.key, id: raw.id },
	};
}
