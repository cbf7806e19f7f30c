// The log of what the Fachstelle did: one entry an act, with its reason and with what it takes to undo it.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { SpaceKey } from "../spaces/spaces.ts";

/** What can be done. */
export const ACTS = [
	"pin",
	"unpin",
	"close",
	"reopen",
	"rename",
	"topics",
	"move",
	"split",
	"merge",
	"remove",
	"restore",
] as const;
export type Act = (typeof ACTS)[number];

/** Entries on a page of the log. */
export const PAGE = 15;

/** Lines that a discussion shows. */
const LINES = 5;

/** Somebody does something with a discussion. `request` is new for every request, `formKey` the same for the same form. */
export type Doing = {
	act: Act;
	threadId: number;
	by: number;
	reason: string | null;
	formKey: string;
	request: string;
	now: Instant;
};

/**
 * The statement that begins the batch of an act: its entry, if the condition on the discussion `t` holds and the same form
 * wasn't sent before. All other statements of the batch take their rows from the entry (`of`), so that they do nothing
 * where it wasn't written. `details` and `plan` are JSON, made out of what is there at this very moment.
 */
export function enter(
	doing: Doing,
	condition: Sql,
	details: Sql,
	more: { before?: Sql; plan?: Sql; other?: Sql } = {},
): Sql {
	return sql`${more.before ?? sql``} INSERT INTO log (space_id, thread_id, other_id, act, by_id, reason, details, plan, form_key, request, created_at)
		SELECT t.space_id, t.id, ${more.other ?? sql`NULL`}, ${doing.act}, ${doing.by}, ${doing.reason}, ${details}, ${more.plan ?? sql`'[]'`},
			${doing.formKey}, ${doing.request}, ${doing.now}
		FROM threads t WHERE t.id = ${doing.threadId} AND t.space_id IN (SELECT id FROM moderated) AND ${condition} ON CONFLICT (by_id, form_key) DO NOTHING`;
}

/**
 * The statement that lets go of the forms of earlier acts: after somebody did something else with the discussion, such a
 * form (out of the browser's memory) is an act of its own.
 */
export const release = (request: string): Sql =>
	sql`UPDATE log SET form_key = NULL WHERE form_key IS NOT NULL AND request <> ${request} AND thread_id IN (${of(request)})`;

/** The statement that gives the entry of a form, written by this request or by an earlier one. */
export function entered(doing: Doing): Sql {
	return sql`SELECT id FROM log WHERE by_id = ${doing.by} AND form_key = ${doing.formKey}`;
}

/** Rows of `entered`: the entry's number, or null if the act wasn't possible. */
export function asEntered(results: readonly (readonly Record<string, unknown>[])[]): number | null {
	const id = results[results.length - 1]?.[0]?.["id"];
	return id === undefined ? null : Number(id);
}

/** The discussion of the entry that this request wrote; nothing if it wrote none. */
export const of = (request: string): Sql => sql`SELECT thread_id FROM log WHERE request = ${request}`;

/** A value out of the entry's details. */
export const detail = (request: string, name: string): Sql =>
	sql`(SELECT details ->> ${name} FROM log WHERE request = ${request})`;

/** An entry with the names around it. */
export type Entry = {
	id: number;
	spaceId: SpaceKey;
	act: Act;
	/** The discussion, if the viewer can see it; its heading is empty if the opening post was removed. */
	thread: { id: number; title: string } | null;
	/** The number of the discussion, also where it is part of another one by now. */
	threadId: number | null;
	otherId: number | null;
	postId: number | null;
	by: string;
	reason: string | null;
	details: Details;
	/** Stands for an act whose discussion has left the space. */
	left: boolean;
	createdAt: Instant;
	undoneAt: Instant | null;
	undoneBy: string | null;
	/** The heading of what was split off or merged, as far as it still stands and the viewer may see it. */
	otherTitle: string;
};

/** What an entry remembers; each act some of it. */
export type Details = Readonly<Record<string, string | number | null>>;

type RawEntry = {
	id: number;
	space_id: SpaceKey;
	act: Act;
	thread_id: number | null;
	seen_id: number | null;
	title: string | null;
	other_id: number | null;
	post_id: number | null;
	of_id: number | null;
	name: string | null;
	reason: string | null;
	details: string;
	created_at: string;
	undone_at: string | null;
	undone_name: string | null;
	other_title: string | null;
};

const AROUND = sql`LEFT JOIN threads t ON t.id = l.thread_id LEFT JOIN members m ON m.id = l.by_id LEFT JOIN members u ON u.id = l.undone_by`;

const COLUMNS = sql`l.id, l.space_id, l.act, l.thread_id, t.id AS seen_id, iif(t.removed_at IS NULL, t.title, '') AS title, l.other_id, l.post_id, l.of_id,
	m.name, l.reason, l.details, l.created_at, l.undone_at, u.name AS undone_name,
	CASE l.act WHEN 'split' THEN (SELECT iif(o.removed_at IS NULL, o.title, '') FROM threads o WHERE o.id = l.other_id)
		WHEN 'merge' THEN (SELECT iif(p.removed_at IS NULL, l.details ->> 'title', '') FROM posts p WHERE p.id = l.plan ->> '$[0][0]') END AS other_title`;

/** One page of the log of some spaces, the latest first. */
export async function list(
	window: Window,
	spaces: readonly SpaceKey[],
	before: number | null,
): Promise<{ entries: Entry[]; next: number | null }> {
	// Each space is a branch of its own: read in the order of its index, they are merged row by row.
	const branches = spaces.map(
		(space) =>
			sql`SELECT * FROM log WHERE space_id = ${space} AND listed = 1 AND id < ${before ?? Number.MAX_SAFE_INTEGER}`,
	);
	const [first = sql`SELECT * FROM log WHERE 0`, ...others] = branches;
	const all = others.reduce((sum, branch) => sql`${sum} UNION ALL ${branch}`, first);
	const rows = await window.all<RawEntry>(
		sql`SELECT ${COLUMNS} FROM (${all} ORDER BY id DESC LIMIT ${PAGE + 1}) l ${AROUND} ORDER BY l.id DESC`,
	);
	const entries = rows.slice(0, PAGE).map(asEntry);
	return { entries, next: rows.length > PAGE ? (entries[entries.length - 1]?.id ?? null) : null };
}

/** One entry, or null if the viewer doesn't moderate its space. */
export async function one(window: Window, id: number): Promise<Entry | null> {
	const [row] = await window.all<RawEntry>(
		sql`SELECT ${COLUMNS} FROM log l ${AROUND} WHERE l.id = ${id} AND l.listed = 1`,
	);
	return row === undefined ? null : asEntry(row);
}

/** The statement for the latest entries about a discussion; `asEntry` reads its rows. */
export function latest(threadId: number): Sql {
	return sql`SELECT ${COLUMNS} FROM log l ${AROUND} WHERE l.thread_id = ${threadId} AND l.shown = 1 AND l.listed = 1 ORDER BY l.id DESC LIMIT ${LINES}`;
}

/** An entry as views take it. */
export function asEntry(raw: object): Entry {
	const row = raw as RawEntry;
	return {
		id: row.id,
		spaceId: row.space_id,
		act: row.act,
		thread: row.seen_id === null ? null : { id: row.seen_id, title: row.title ?? "" },
		threadId: row.thread_id,
		otherId: row.other_id,
		postId: row.post_id,
		by: row.name ?? "",
		reason: row.reason,
		details: JSON.parse(row.details) as Details,
		left: row.of_id !== null,
		createdAt: row.created_at,
		undoneAt: row.undone_at,
		undoneBy: row.undone_name,
		otherTitle: row.other_title ?? "",
	};
}

/** Whether posts went from one of two discussions to the other. */
export async function linked(window: Window, a: number, b: number): Promise<boolean> {
	const rows = await window.all(
		sql`SELECT 1 FROM log WHERE (thread_id = ${a} AND other_id = ${b}) OR (thread_id = ${b} AND other_id = ${a}) LIMIT 1`,
	);
	return rows.length > 0;
}

/** What readers of a discussion are told about an act. */
export type Line = {
	act: Act;
	/** Seen from the other discussion: what was split off. */
	mirrored: boolean;
	otherId: number | null;
	reason: string | null;
	createdAt: Instant;
	undoneAt: Instant | null;
};

/** The statement for the latest lines of a discussion; `asLines` reads its rows. */
export function linesOf(threadId: number): Sql {
	return sql`SELECT act, of_id, other_id, reason, created_at, undone_at FROM log
		WHERE thread_id = ${threadId} AND shown = 1 ORDER BY id DESC LIMIT ${LINES}`;
}

/** Rows of `linesOf`, the earliest first. */
export function asLines(rows: readonly object[]): Line[] {
	return (rows as RawEntry[])
		.map((row) => ({
			act: row.act,
			mirrored: row.of_id !== null,
			otherId: row.other_id,
			reason: row.reason,
			createdAt: row.created_at,
			undoneAt: row.undone_at,
		}))
		.reverse();
}
