// Lists of discussions: one page each, the same few rows however many discussions there are.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import { asDetails, type Details, type RawDetails, SHORT_DETAIL_COLUMNS } from "../kinds/kind.ts";
import { asKind, type Kind, moduleOf } from "../kinds/kinds.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import type { TopicKey } from "../topics/topics.ts";
import type { Cursor } from "./cursor.ts";

/** Discussions on a page. */
export const PAGE = 20;

/** On a page filtered by topic: each costs one row more, and a page may read 80 rows. */
export const FILTERED_PAGE = 15;

/** Pinned discussions shown above the first page. */
const PINNED = 3;

/** What a list may show: by last activity, what is new to me, questions without an answer, all by age. */
export const VIEWS = ["neu", "ungelesen", "unbeantwortet", "alle"] as const;
export type View = (typeof VIEWS)[number];

/**
 * What is asked of a list. A filter always lists by age; questions without an answer can be filtered by topic. `own` are
 * filters of the kind, by their names in the address.
 */
export type Wish = {
	space: SpaceKey;
	view: View;
	kind: Kind | null;
	topic: TopicKey | null;
	own: Readonly<Record<string, string>>;
	after: Cursor | null;
};

/** One discussion in a list. `unread` counts posts that are new to the viewer; `fresh` says whether there are any. */
export type ThreadRow = Details & {
	id: number;
	spaceId: SpaceKey;
	kind: Kind;
	/** Empty if the opening post was removed. */
	title: string;
	topics: readonly TopicKey[];
	authorId: number;
	author: string;
	/** The viewer may open the author's profile. */
	authorKnown: boolean;
	organisation: string;
	region: string | null;
	createdAt: string;
	activeAt: string;
	replies: number;
	unread: number;
	/** Something is new here for the viewer. */
	fresh: boolean;
	/** Nothing here was seen yet, not even the opening post. */
	whole: boolean;
	/** What is new mentions the viewer, or answers them. */
	called: "erwaehnt" | "antwort" | null;
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

type Raw = RawDetails & {
	id: number;
	space_id: SpaceKey;
	kind: string;
	title: string;
	topics: string;
	author_id: number;
	name: string | null;
	organisation: string | null;
	region: string | null;
	known: number | null;
	created_at: string;
	active_at: string;
	replies: number;
	last_seq: number;
	seen_seq: number | null;
	seen_more: number | null;
	unread_since: string | null;
	called: ThreadRow["called"];
	key: string;
};

/**
 * Reads one page of a space's list in one round trip. What is pinned stands above the first page, what ends soonest
 * first; further down it is left out, so that each discussion comes once however many are pinned.
 */
export async function list(window: Window, wish: Wish, now: Instant): Promise<ThreadPage> {
	const size = wish.topic === null && Object.keys(wish.own).length === 0 ? PAGE : FILTERED_PAGE;
	const first = wish.after === null;
	const pins = wish.view === "neu" && wish.kind === null && wish.topic === null;
	const [space = [], rows = [], pinned = []] = await window.read([
		sql`SELECT readers FROM spaces WHERE id = ${wish.space}`,
		page(wish, size + 1, now),
		...(pins ? [first ? pinnedIn(wish.space, now) : pinnedIds(wish.space, now)] : []),
	]);
	const found = asRows(rows);
	const shown = found.slice(0, size);
	const above = new Set(pinned.map((row) => row["id"]));
	return {
		pinned: first ? asRows(pinned).map((row) => ({ ...row, pinned: true })) : [],
		rows: shown.filter((row) => !above.has(row.id)),
		next: found.length > size ? (shown[shown.length - 1]?.cursor ?? null) : null,
		readers: Number(space[0]?.["readers"] ?? 0),
	};
}

/**
 * The statement for discussions with something new to the viewer, newest first; also for the start page. What has ended
 * isn't new any more; what is written in it after it was shelved is.
 */
export function unreadIn(space: SpaceKey, after: Cursor | null, limit: number, now: Instant): Sql {
	return sql`SELECT ${COLUMNS}, r.unread_since AS key
		FROM readings r CROSS JOIN threads t ON t.id = r.thread_id LEFT JOIN members m ON m.id = t.author_id
		WHERE r.space_id = ${space} AND r.unread_since IS NOT NULL AND (${lasting(now)} OR t.shelved_at IS NOT NULL)
		${sqlIf(after !== null, sql`AND (r.unread_since, r.thread_id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
		ORDER BY r.unread_since DESC, r.thread_id DESC LIMIT ${limit}`;
}

/** The statement for discussions in which something new mentions or answers the viewer, in all spaces; for the start page. */
export function calledIn(limit: number, now: Instant): Sql {
	return sql`SELECT ${COLUMNS}, r.unread_since AS key
		FROM readings r CROSS JOIN threads t ON t.id = r.thread_id LEFT JOIN members m ON m.id = t.author_id
		WHERE r.called IS NOT NULL AND r.unread_since IS NOT NULL AND (${lasting(now)} OR t.shelved_at IS NOT NULL)
		ORDER BY r.unread_since DESC, r.thread_id DESC LIMIT ${limit}`;
}

/** Questions that nobody but the asker has answered, and to which one still can reply. */
const WAITS = sql`t.kind = 'frage' AND t.answers = 0 AND t.removed_at IS NULL AND t.closed_at IS NULL`;

/** The statement for questions without an answer, oldest last; also for the start page. */
export function unansweredIn(space: SpaceKey, after: Cursor | null, limit: number): Sql {
	return following(sql`t.created_at`, sql`t.space_id = ${space} AND ${WAITS}`, after, limit);
}

/**
 * The statement for questions without an answer about one of some topics, the newest of each topic and space; not somebody's
 * own. Each pair costs one row of an index, so the caller chooses how many there are.
 */
export function unansweredAbout(
	topics: readonly TopicKey[],
	spaces: readonly SpaceKey[],
	limit: number,
	except: number,
): Sql {
	const [first = sql`NULL`, ...others] = topics.flatMap((topic) =>
		spaces.map(
			(space) => sql`(SELECT thread_id FROM thread_topics WHERE topic = ${topic} AND space_id = ${space} AND waiting = 1
				ORDER BY created_at DESC, thread_id DESC LIMIT 1)`,
		),
	);
	const newest = others.reduce((sum, one) => sql`${sum}, ${one}`, first);
	return sql`SELECT ${COLUMNS}, t.created_at AS key FROM (SELECT id FROM threads WHERE id IN (${newest}) AND author_id <> ${except}
			ORDER BY id DESC LIMIT ${limit}) w CROSS JOIN threads t ON t.id = w.id ${AROUND} ORDER BY t.id DESC`;
}

/** The statement for questions without an answer in some spaces, those that have waited longest first. */
export function longestWaiting(spaces: readonly SpaceKey[], after: Cursor | null, limit: number): Sql {
	// Each space, and each space's share of the cursor's moment, is a branch in the order of its index: they are merged
	// row by row, so that a page reads no more rows than it shows. D1 takes five branches side by side, so they are nested.
	const further =
		after === null
			? [sql``]
			: [sql`AND t.created_at = ${after.at} AND t.id > ${after.id}`, sql`AND t.created_at > ${after.at}`];
	const all = together(
		further.map((beyond) =>
			together(
				spaces.map(
					(space) => sql`SELECT t.id, t.created_at FROM threads t WHERE t.space_id = ${space} AND ${WAITS} ${beyond}`,
				),
			),
		),
	);
	return sql`SELECT ${COLUMNS}, t.created_at AS key FROM (${all} ORDER BY created_at, id LIMIT ${limit}) w
		CROSS JOIN threads t ON t.id = w.id ${AROUND} ORDER BY key, t.id`;
}

function together(branches: readonly Sql[]): Sql {
	const [first = sql`SELECT id, created_at FROM threads WHERE 0`, ...others] = branches;
	return others.length === 0
		? first
		: others.reduce((sum, branch) => sql`${sum} UNION ALL SELECT * FROM (${branch})`, sql`SELECT * FROM (${first})`);
}

/** The statement for questions in a space whose old answer somebody doubts, the latest doubt first. */
export function doubtedIn(space: SpaceKey, limit: number): Sql {
	const condition = sql`t.space_id = ${space} AND t.doubted_at IS NOT NULL AND t.removed_at IS NULL`;
	return following(sql`t.doubted_at`, condition, null, limit);
}

/** Topics that are looked at for what fits somebody. */
const FITTING_TOPICS = 3;

/**
 * The statement for discussions that fit somebody new: most of their topics first, then the newest; filled up with what is
 * going on in their spaces. Not their own.
 */
export function fitting(
	spaces: readonly SpaceKey[],
	topics: readonly TopicKey[],
	limit: number,
	except: number,
	now: Instant,
): Sql {
	const second = sql`coalesce((SELECT created_at FROM thread_topics WHERE topic = x.value AND space_id = s.value
		ORDER BY created_at DESC LIMIT 1 OFFSET 1), '')`;
	const byTopics = sql`SELECT k.thread_id AS id, 1 AS fits, k.created_at AS at
		FROM json_each(${JSON.stringify(topics.slice(0, FITTING_TOPICS))}) x CROSS JOIN json_each(${JSON.stringify(spaces)}) s
		CROSS JOIN thread_topics k ON k.topic = x.value AND k.space_id = s.value AND k.created_at >= ${second}`;
	const all = spaces.reduce(
		(sum, space) =>
			sql`${sum} UNION ALL SELECT id, 0, at FROM (SELECT id, active_at AS at FROM threads t
				WHERE t.space_id = ${space} AND t.shelved_at IS NULL AND (t.removed_at IS NULL OR t.replies > 0) ORDER BY active_at DESC LIMIT ${limit})`,
		byTopics,
	);
	return sql`SELECT ${COLUMNS}, f.at AS key FROM (SELECT id, sum(fits) AS fits, max(at) AS at FROM (${all}) GROUP BY id
			ORDER BY 2 DESC, 3 DESC LIMIT ${2 * limit}) f
		CROSS JOIN threads t ON t.id = f.id ${AROUND} WHERE t.removed_at IS NULL AND t.author_id <> ${except} AND ${lasting(now)}
		ORDER BY f.fits DESC, f.at DESC LIMIT ${limit}`;
}

/** Rows of a statement that came out of one of these. */
export function asRows(rows: readonly Record<string, unknown>[]): ThreadRow[] {
	return (rows as Raw[]).map(asRow);
}

function page({ space, view, kind, topic, own, after }: Wish, limit: number, now: Instant): Sql {
	if (kind !== null && Object.keys(own).length > 0) return byFields(space, kind, own, topic, after, limit, now);
	if (topic !== null) return byTopic(space, topic, { kind, waiting: waits({ view, kind }) }, after, limit, now);
	const standing = sql`t.space_id = ${space} AND t.shelved_at IS NULL AND (t.removed_at IS NULL OR t.replies > 0) AND ${lasting(now)}`;
	if (kind !== null) return following(sql`t.created_at`, sql`${standing} AND t.kind = ${kind}`, after, limit);
	switch (view) {
		case "ungelesen":
			return unreadIn(space, after, limit, now);
		case "unbeantwortet":
			return unansweredIn(space, after, limit);
		case "alle":
			return following(sql`t.created_at`, standing, after, limit);
		case "neu":
			return following(sql`t.active_at`, standing, after, limit);
	}
}

/** What a list shows of a discussion `t`, of who began it `m`, and of what is new in it `r`. A removed heading stays behind. */
const COLUMNS = sql`t.id AS id, t.space_id, t.kind, iif(t.removed_at IS NULL, t.title, '') AS title, t.topics, t.author_id, m.name, m.organisation, m.region, m.known, t.created_at, t.active_at,
	${SHORT_DETAIL_COLUMNS}, t.replies, t.last_seq, r.seen_seq, json_array_length(r.seen_more) AS seen_more, r.unread_since, r.called`;

const AROUND = sql`LEFT JOIN members m ON m.id = t.author_id LEFT JOIN readings r ON r.thread_id = t.id`;

/**
 * Discussions that fit a condition, those with the latest moment first. Those of the cursor's own moment are a branch of
 * their own: an index on a moment can't begin in the middle of it, and would read all of them again for every page.
 */
function following(moment: Sql, condition: Sql, after: Cursor | null, limit: number): Sql {
	const rows = (further: Sql) =>
		sql`SELECT ${COLUMNS}, ${moment} AS key FROM threads t ${AROUND} WHERE ${condition} ${further}`;
	const all =
		after === null
			? rows(sql``)
			: sql`${rows(sql`AND ${moment} = ${after.at} AND t.id < ${after.id}`)} UNION ALL ${rows(sql`AND ${moment} < ${after.at}`)}`;
	return sql`${all} ORDER BY key DESC, id DESC LIMIT ${limit}`;
}

/** What hasn't ended. A little later it is shelved, so that no list reads it again. */
function lasting(now: Instant): Sql {
	return sql`(t.ends_at IS NULL OR t.ends_at > ${now})`;
}

/** Whether a list shows only questions that wait for an answer; a kind that was chosen comes first. */
export function waits({ view, kind }: Pick<Wish, "view" | "kind">): boolean {
	return view === "unbeantwortet" && kind === null;
}

function byTopic(
	space: SpaceKey,
	topic: TopicKey,
	{ kind, waiting }: { kind: Kind | null; waiting: boolean },
	after: Cursor | null,
	limit: number,
	now: Instant,
): Sql {
	return sql`SELECT ${COLUMNS}, k.created_at AS key FROM thread_topics k CROSS JOIN threads t ON t.id = k.thread_id ${AROUND}
		WHERE k.topic = ${topic} AND k.space_id = ${space} AND ${lasting(now)} ${sqlIf(kind !== null, sql`AND k.kind = ${kind}`)} ${sqlIf(waiting, sql`AND k.waiting = 1`)}
		${sqlIf(after !== null, sql`AND (k.created_at, k.thread_id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
		ORDER BY k.created_at DESC, k.thread_id DESC LIMIT ${limit}`;
}

/** By filters of a kind, in the order in which the kind names them, and a topic: one row of the index for each discussion. */
function byFields(
	space: SpaceKey,
	kind: Kind,
	own: Wish["own"],
	topic: TopicKey | null,
	after: Cursor | null,
	limit: number,
	now: Instant,
): Sql {
	const chosen = moduleOf(kind).filters.flatMap(({ param }) =>
		own[param] === undefined ? [] : `&${param}=${own[param]}`,
	);
	const combination = [...chosen, ...(topic === null ? [] : [`&thema=${topic}`])].join("");
	return sql`SELECT ${COLUMNS}, k.created_at AS key FROM thread_facets k CROSS JOIN threads t ON t.id = k.thread_id ${AROUND}
		WHERE k.kind = ${kind} AND k.combination = ${combination} AND k.space_id = ${space} AND ${lasting(now)}
		${sqlIf(after !== null, sql`AND (k.created_at, k.thread_id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
		ORDER BY k.created_at DESC, k.thread_id DESC LIMIT ${limit}`;
}

function pinnedIn(space: SpaceKey, now: Instant): Sql {
	return pinned(space, now, sql`${COLUMNS}, t.active_at AS key FROM threads t ${AROUND}`);
}

function pinnedIds(space: SpaceKey, now: Instant): Sql {
	return pinned(space, now, sql`t.id FROM threads t`);
}

/** Deadlines come first, the nearest above, then what was pinned; three of them at most. */
function pinned(space: SpaceKey, now: Instant, selected: Sql): Sql {
	const due = sql`t.due_at > ${now} AND t.removed_at IS NULL ORDER BY t.due_at, t.id`;
	const kept = sql`t.pinned_until > ${now} AND t.removed_at IS NULL AND t.shelved_at IS NULL AND ${lasting(now)}
		AND (t.due_at IS NULL OR t.due_at <= ${now}) ORDER BY t.pinned_until, t.id`;
	const arm = (which: Sql) =>
		sql`SELECT * FROM (SELECT ${selected} WHERE t.space_id = ${space} AND ${which} LIMIT ${PINNED})`;
	return sql`${arm(due)} UNION ALL ${arm(kept)} LIMIT ${PINNED}`;
}

function asRow(raw: Raw): ThreadRow {
	const fresh = raw.unread_since !== null;
	return {
		...asDetails(raw),
		id: raw.id,
		spaceId: raw.space_id,
		kind: asKind(raw.kind),
		title: raw.title,
		topics: JSON.parse(raw.topics) as TopicKey[],
		authorId: raw.author_id,
		author: raw.name ?? "",
		authorKnown: raw.known === 1,
		organisation: raw.organisation ?? "",
		region: raw.region,
		createdAt: raw.created_at,
		activeAt: raw.active_at,
		replies: raw.replies,
		unread: fresh ? Math.max(1, raw.last_seq - (raw.seen_seq ?? 0) - (raw.seen_more ?? 0)) : 0,
		fresh,
		called: fresh ? raw.called : null,
		whole: fresh && (raw.seen_seq ?? 0) === 0,
		cursor: { at: raw.key, id: raw.id },
	};
}
