// Which rows exist for this viewer. Every statement of a feature is sent through a window.
import type { Database, Rows } from "../db/database.ts";
import type { Sql } from "../db/sql.ts";
import { type Level, MODERATES, READS, SPACES, type SpaceKey } from "../spaces/spaces.ts";
import { levelIn, type Viewer } from "./viewer.ts";

/**
 * A database in which the content tables hold only the rows that one viewer may see. `threads` means "the threads I
 * may see"; the real table is `main.threads`, which only this file names. The target of an UPDATE, DELETE or INSERT is
 * always the real table, so a write names its rows by a read: `… WHERE id IN (SELECT id FROM posts WHERE id = ?)`.
 * A statement with an expression of its own begins with a comma: `, page AS (…) SELECT …`.
 */
export type Window = {
	/** Whose window it is. */
	readonly viewer: Viewer;
	/** All rows of one statement. `T` is the shape of a row. */
	all<T>(statement: Sql): Promise<T[]>;
	/** The rows of several statements in one round trip. */
	read(statements: readonly Sql[]): Promise<Rows[]>;
	/** Several statements as one transaction: all of them or none. */
	write(statements: readonly Sql[]): Promise<Rows[]>;
};

/** The window of a viewer. */
export function openWindow(database: Database, viewer: Viewer): Window {
	return look(database, viewer, frame(viewer, false));
}

/**
 * The reception: for those who aren't anybody yet (sign-in, asking to join). No content at all exists in it, only the
 * requests to join and the people who decide on them.
 */
export function openReception(database: Database): Window {
	const nobody: Viewer = { kind: "guest" };
	return look(database, nobody, frame(nobody, true));
}

function look(database: Database, viewer: Viewer, prefix: string): Window {
	const framed = (statement: Sql): Sql => ({ text: prefix + statement.text, values: statement.values });
	return {
		viewer,
		all: async <T>(statement: Sql) => (await database.read([framed(statement)]))[0] as T[],
		read: (statements) => database.read(statements.map(framed)),
		write: (statements) => database.write(statements.map(framed)),
	};
}

/** Acts of the Fachstelle whose reason every reader sees. */
const EXPLAINED = "'move', 'split', 'merge', 'close'";

/**
 * The common table expressions in front of every statement. Only keys of the three spaces and a member's own number
 * are written into the text; nothing that a person typed. Three stand for more than a table's visible rows: a merged
 * discussion exists only as the address that leads on (`merged`, numbers only), of an act of the Fachstelle readers see what
 * they are told (`log`), and whoever moderates carries everybody's readings along with the posts (`carried`). The plus at
 * `thread_topics` keeps the list of spaces out of the index: a page's one space has to stand there, or it would be sorted.
 */
function frame(viewer: Viewer, reception: boolean): string {
	const me = viewer.kind === "member" && viewer.state === "active" ? Math.trunc(viewer.id) : 0;
	const inside = me > 0 ? "1" : "0";
	const reads = keys(viewer, READS);
	const moderates = keys(viewer, MODERATES);
	const admin = viewer.kind === "member" && viewer.admin ? "1" : "0";
	return `WITH RECURSIVE
spaces AS (SELECT * FROM main.spaces WHERE id IN (${reads})),
threads AS (SELECT * FROM main.threads WHERE space_id IN (${reads}) AND merged_into IS NULL),
merged AS (SELECT id, merged_into, last_seq FROM main.threads WHERE merged_into IS NOT NULL),
log AS (SELECT id, space_id, thread_id, other_id, post_id, of_id, act, by_id, form_key, request, created_at, undone_at, undone_by, listed, shown,
	iif(space_id IN (${moderates}) OR act IN (${EXPLAINED}), reason, NULL) AS reason,
	iif(space_id IN (${moderates}), details, '{}') AS details, iif(space_id IN (${moderates}), plan, '[]') AS plan
	FROM main.log WHERE space_id IN (${reads}) AND (shown = 1 OR space_id IN (${moderates}))),
carried AS (SELECT * FROM main.readings WHERE space_id IN (${moderates})),
thread_topics AS (SELECT * FROM main.thread_topics WHERE +space_id IN (${reads})),
posts AS (SELECT * FROM main.posts WHERE space_id IN (${reads})),
revisions AS (SELECT * FROM main.revisions WHERE space_id IN (${reads}) AND (author_id = ${me} OR space_id IN (${moderates}))),
thanks AS (SELECT * FROM main.thanks WHERE space_id IN (${reads}) AND (member_id = ${me} OR post_id IN (SELECT id FROM main.posts WHERE author_id = ${me}))),
drafts AS (SELECT * FROM main.drafts WHERE member_id = ${me} AND space_id IN (${reads})),
bookmarks AS (SELECT * FROM main.bookmarks WHERE member_id = ${me} AND space_id IN (${reads})),
readings AS (SELECT * FROM main.readings WHERE member_id = ${me} AND space_id IN (${reads})),
members AS (SELECT * FROM main.members WHERE ${reception ? RECEPTION_MEMBERS : `${inside} AND state <> 'pending'`}),
memberships AS (SELECT * FROM main.memberships WHERE ${reception ? "level = 3" : `space_id IN (${reads})`}),
applications AS (SELECT * FROM main.applications a WHERE ${reception ? "1" : applicationsFor(moderates, admin)}),
application_spaces AS (SELECT * FROM main.application_spaces s WHERE ${reception ? "1" : "EXISTS (SELECT 1 FROM applications WHERE id = s.application_id)"})
`;
}

/** The reception knows those who wait, and may call the people who decide. */
const RECEPTION_MEMBERS =
	"state = 'pending' OR (state = 'active' AND id IN (SELECT member_id FROM main.memberships WHERE level = 3))";

/**
 * Whoever moderates one of the spaces that were asked for decides; the administration sees them all. Each request is
 * asked by itself: a list of all that fit would be made anew for every page, out of all requests there ever were.
 */
function applicationsFor(moderates: string, admin: string): string {
	return `state <> 'unconfirmed' AND (${admin} OR EXISTS (SELECT 1 FROM main.application_spaces WHERE application_id = a.id AND space_id IN (${moderates})))`;
}

function keys(viewer: Viewer, atLeast: Level): string {
	return SPACES.filter((space: SpaceKey) => levelIn(viewer, space) >= atLeast)
		.map((space) => `'${space}'`)
		.join(", ");
}
