// Posts: replied, edited with their history, removed and put back.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { MINUTE } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { type Attachment, asAttachments, hang, type Waiting } from "../files/store.ts";
import {
	asDetails,
	DETAIL_COLUMNS,
	type Details,
	type Fields,
	type Kept,
	type RawDetails,
	writeFacets,
} from "../kinds/kind.ts";
import { asKind, type Kind, moduleOf } from "../kinds/kinds.ts";
import { asPoll, type Poll } from "../polls/poll.ts";
import { markSeen } from "../readings/store.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { materialsIn } from "../text/addresses.ts";
import { languageOf } from "../text/language.ts";
import { RENDERER, renderPost } from "../text/markdown.ts";
import type { Names } from "../text/mentions.ts";
import { titled } from "../threads/similar.ts";

/** One post with its author. A removed one keeps its place, without its words. */
export type Post = {
	id: number;
	threadId: number;
	spaceId: SpaceKey;
	parentId: number | null;
	authorId: number;
	seq: number;
	depth: number;
	path: string;
	language: string;
	html: string;
	version: number;
	createdAt: Instant;
	editedAt: Instant | null;
	removedAt: Instant | null;
	removedBy: number | null;
	removedReason: string | null;
	/** Its words are gone for good, with their author: nothing can be put back. */
	isEmptied: boolean;
	/** Members who said thanks; only the author learns their names. */
	thankedBy: readonly number[];
	/** Members who keep it on their list. */
	keptBy: readonly number[];
	/** The poll that hangs on it. */
	poll: Poll | null;
	files: readonly Attachment[];
	/** `known`: the viewer may open the person's profile. */
	author: { id: number; known: boolean; name: string; role: string; organisation: string; region: string | null };
	/** New to the viewer. */
	fresh: boolean;
};

/** A row of POST_COLUMNS. */
export type RawPost = {
	id: number;
	thread_id: number;
	space_id: SpaceKey;
	parent_id: number | null;
	author_id: number;
	seq: number;
	depth: number;
	path: string;
	language: string;
	html: string | null;
	version: number;
	created_at: string;
	edited_at: string | null;
	removed_at: string | null;
	removed_by: number | null;
	removed_reason: string | null;
	emptied: number;
	thanked_by: string;
	kept_by: string;
	poll: string | null;
	own_vote: string | null;
	files: string;
	name: string | null;
	role: string | null;
	organisation: string | null;
	region: string | null;
	known: number | null;
};

/** What a page shows of a post `p` and its author `m`. The words of a removed post stay in the database. */
export const POST_COLUMNS = sql`p.id, p.thread_id, p.space_id, p.parent_id, p.author_id, p.seq, p.depth, p.path, p.language,
	iif(p.removed_at IS NULL, p.html, NULL) AS html, p.version, p.created_at, p.edited_at, p.removed_at, p.removed_by, p.removed_reason, p.source = '' AS emptied,
	p.thanked_by, p.kept_by, iif(p.removed_at IS NULL, p.poll, NULL) AS poll, p.own_vote, iif(p.removed_at IS NULL, p.files, '[]') AS files,
	m.name, m.role, m.organisation, m.region, m.known`;

/** Edits within this time after writing leave no mark. */
const QUIET_EDIT = 5 * MINUTE;

/** A post as views take it. */
export function asPost(raw: RawPost, fresh = false): Post {
	return {
		id: raw.id,
		threadId: raw.thread_id,
		spaceId: raw.space_id,
		parentId: raw.parent_id,
		authorId: raw.author_id,
		seq: raw.seq,
		depth: raw.depth,
		path: raw.path,
		language: raw.language,
		html: raw.html ?? "",
		version: raw.version,
		createdAt: raw.created_at,
		editedAt: raw.edited_at,
		removedAt: raw.removed_at,
		removedBy: raw.removed_by,
		removedReason: raw.removed_reason,
		isEmptied: raw.emptied === 1,
		thankedBy: JSON.parse(raw.thanked_by) as number[],
		keptBy: JSON.parse(raw.kept_by) as number[],
		poll: asPoll(raw.poll, raw.own_vote),
		files: asAttachments(raw.files),
		author: {
			id: raw.author_id,
			known: raw.known === 1,
			name: raw.name ?? "",
			role: raw.role ?? "",
			organisation: raw.organisation ?? "",
			region: raw.region,
		},
		fresh,
	};
}

/** A post with what its own pages need of its discussion. */
export type PostInThread = Post & {
	threadTitle: string;
	source: string;
	question: Details & { kind: Kind; authorId: number; acceptedPostId: number | null; closedAt: Instant | null };
};

/** A row of `postById`. */
export type RawInThread = RawPost &
	RawDetails & {
		title: string;
		source: string;
		kind: string;
		asker_id: number;
		closed_at: string | null;
	};

/** One post with the title of its discussion (empty if that was removed), or null if it isn't in the window. */
export async function one(window: Window, id: number): Promise<PostInThread | null> {
	const [row] = await window.all<RawInThread>(postById(id));
	return row === undefined ? null : asPostInThread(row);
}

/** The statement for one post; `asPostInThread` reads its row. */
export function postById(id: number): Sql {
	return sql`SELECT ${POST_COLUMNS}, iif(t.removed_at IS NULL, t.title, '') AS title, iif(p.removed_at IS NULL, p.source, '') AS source,
		t.kind, t.author_id AS asker_id, t.closed_at, ${DETAIL_COLUMNS}
		FROM posts p JOIN threads t ON t.id = p.thread_id LEFT JOIN members m ON m.id = p.author_id WHERE p.id = ${id}`;
}

/** A post as its own pages take it. */
export function asPostInThread(row: RawInThread): PostInThread {
	const question = {
		...asDetails(row),
		kind: asKind(row.kind),
		authorId: row.asker_id,
		acceptedPostId: row.accepted_post_id,
		closedAt: row.closed_at,
	};
	return { ...asPost(row), threadTitle: row.title, source: row.source, question };
}

/**
 * A reply to be written, to the opening post (`parentId` null) or to any other of the discussion. `names` may be mentioned;
 * `origin` is where the forum stands, so that links to its materials are known.
 */
export type Draft = {
	threadId: number;
	parentId: number | null;
	body: string;
	names: Names;
	origin: string;
	files?: readonly Waiting[];
	formKey: string;
};

/**
 * Writes a reply. Its place in the tree follows from its parent, its number from the discussion, both inside the one
 * statement, so that two replies at once get different ones; a reply to a post that was split off or merged meanwhile
 * stands where that post is now. The same form key twice gives the same post. Statements that belong to it (the end of
 * its draft) go along in the same transaction. Null if nobody can reply there any more: closed, merged or out of sight.
 */
export async function reply(
	window: Window,
	authorId: number,
	draft: Draft,
	now: Instant,
	alongside: readonly Sql[] = [],
): Promise<Post | null> {
	const { html, mentioned } = renderPost(draft.body, draft.names);
	const parent =
		draft.parentId === null ? sql`p.thread_id = ${draft.threadId} AND p.path = ''` : sql`p.id = ${draft.parentId}`;
	const own = sql`author_id = ${authorId} AND form_key = ${draft.formKey}`;
	const results = await window.write([
		sql`INSERT INTO posts (thread_id, space_id, parent_id, author_id, seq, depth, path, language, source, html, renderer, mentioned, materials, form_key, created_at)
			SELECT t.id, t.space_id, p.id, ${authorId}, t.last_seq + 1, p.depth + 1, p.path || printf('%05x', t.last_seq + 1),
				${languageOf(draft.body)}, ${draft.body}, ${html}, ${RENDERER}, ${JSON.stringify(mentioned)},
				${JSON.stringify(materialsIn(html, draft.origin))}, ${draft.formKey}, ${now}
			FROM posts p JOIN threads t ON t.id = p.thread_id WHERE ${parent} AND t.closed_at IS NULL AND t.space_id IN (SELECT id FROM writable)
			ON CONFLICT (author_id, form_key) DO NOTHING`,
		...hang(draft.files ?? [], { post: sql`SELECT id FROM posts WHERE ${own}` }),
		...alongside,
		...markSeen(sql`(SELECT thread_id FROM posts WHERE ${own})`, sql`SELECT seq FROM posts WHERE ${own}`),
		sql`SELECT ${POST_COLUMNS} FROM posts p JOIN members m ON m.id = p.author_id
			WHERE p.author_id = ${authorId} AND p.form_key = ${draft.formKey}`,
	]);
	const row = (results[results.length - 1] as RawPost[])[0];
	return row === undefined ? null : asPost(row);
}

/**
 * New words for a post; `title` and the kind's own fields only for the opening post. `version` is the one that the person
 * had before them.
 */
export type Edit = {
	id: number;
	version: number;
	body: string;
	names: Names;
	/** Where the forum stands. */
	origin: string;
	title: string | null;
	own: { kind: Kind; kept: Kept } | null;
	/** Files that come to it, and those that stay (null: all of them). */
	files: { came: readonly Waiting[]; stay: readonly number[] | null };
};

/**
 * Changes a post and keeps what it said before. False if the post has another version by now (somebody else, or the
 * same person elsewhere, was faster) or its discussion was closed: then nothing is written.
 */
export async function edit(window: Window, change: Edit, now: Date): Promise<boolean> {
	const at = now.toISOString();
	const { html, mentioned } = renderPost(change.body, change.names);
	const quietSince = new Date(now.getTime() - QUIET_EDIT).toISOString();
	const current = sql`SELECT id FROM posts WHERE id = ${change.id} AND version = ${change.version} AND removed_at IS NULL
		AND space_id IN (SELECT id FROM writable)
		AND (space_id IN (SELECT id FROM moderated) OR thread_id IN (SELECT id FROM threads WHERE closed_at IS NULL))`;
	const results = await window.write([
		sql`INSERT INTO revisions (post_id, version, space_id, author_id, title, fields, source, html, replaced_at)
			SELECT p.id, p.version, p.space_id, p.author_id, iif(p.depth = 0, t.title, NULL), iif(p.depth = 0, t.fields, NULL), p.source, p.html, ${at}
			FROM posts p JOIN threads t ON t.id = p.thread_id WHERE p.id IN (${current})`,
		...(change.title === null
			? []
			: [
					sql`UPDATE threads SET ${titled(change.title)}
						WHERE id IN (SELECT thread_id FROM posts WHERE depth = 0 AND id IN (${current}))`,
				]),
		...(change.own === null ? [] : [changeFields(change.own.kind, change.own.kept, current, at)]),
		...(change.files.stay === null
			? []
			: [
					sql`DELETE FROM files WHERE id IN (SELECT id FROM files WHERE post_id IN (${current})
						AND id NOT IN (SELECT value FROM json_each(${JSON.stringify(change.files.stay)})))`,
				]),
		...hang(change.files.came, { post: current }, { more: true }),
		sql`UPDATE posts SET source = ${change.body}, html = ${html}, renderer = ${RENDERER}, mentioned = ${JSON.stringify(mentioned)},
			materials = ${JSON.stringify(materialsIn(html, change.origin))}, language = ${languageOf(change.body)}, version = version + 1,
			edited_at = iif(created_at > ${quietSince}, edited_at, ${at})
			WHERE id IN (${current}) RETURNING id`,
	]);
	return results[results.length - 1]?.length === 1;
}

/** A new end is asked about anew, and brings an offer back that had left the lists. */
function changeFields(kind: Kind, { fields, facets, endsAt, dueAt }: Kept, current: Sql, now: Instant): Sql {
	return sql`UPDATE threads SET fields = ${JSON.stringify(fields)}, facets = ${writeFacets(moduleOf(kind).filters, facets)},
		end_answered_at = iif(ends_at IS ${endsAt}, end_answered_at, NULL), ends_at = ${endsAt}, due_at = ${dueAt},
		shelved_at = iif(${endsAt} > ${now}, NULL, shelved_at)
		WHERE id IN (SELECT thread_id FROM posts WHERE depth = 0 AND id IN (${current}))`;
}

/** Takes a post away; its place stays. Twice is the same as once. With a reason it is an act of the Fachstelle, for the log. */
export async function remove(
	window: Window,
	id: number,
	by: number,
	reason: string | null,
	now: Instant,
): Promise<void> {
	await window.write([
		...(reason === null
			? []
			: [
					sql`INSERT INTO log (space_id, thread_id, post_id, act, by_id, reason, shown, created_at)
						SELECT space_id, thread_id, id, 'remove', ${by}, ${reason}, 0, ${now} FROM posts
						WHERE id = ${id} AND removed_at IS NULL AND space_id IN (SELECT id FROM moderated)`,
				]),
		sql`UPDATE posts SET removed_at = ${now}, removed_by = ${by}, removed_reason = ${reason}
			WHERE id IN (SELECT id FROM posts WHERE id = ${id} AND removed_at IS NULL
				AND (space_id IN (SELECT id FROM moderated) OR (author_id = ${by} AND space_id IN (SELECT id FROM writable))))`,
	]);
}

/**
 * Puts a removed post back, unless its words are gone with its author. What the Fachstelle took away is undone in the log;
 * that it put back what somebody else had taken away stands there as an act of its own.
 */
export async function restore(window: Window, id: number, by: number, now: Instant): Promise<void> {
	// A moderator of the space, or whoever took their own away and still writes there.
	const may = sql`(space_id IN (SELECT id FROM moderated) OR (author_id = ${by} AND removed_by = ${by} AND space_id IN (SELECT id FROM writable)))`;
	await window.write([
		sql`INSERT INTO log (space_id, thread_id, post_id, act, by_id, details, shown, created_at)
			SELECT space_id, thread_id, id, 'restore', ${by}, json_object('at', removed_at, 'by', removed_by, 'reason', removed_reason), 0, ${now}
			FROM posts WHERE id = ${id} AND removed_at IS NOT NULL AND source <> '' AND author_id <> ${by} AND ${may}
			AND NOT EXISTS (SELECT 1 FROM log WHERE post_id = ${id} AND act = 'remove' AND undone_at IS NULL)`,
		sql`UPDATE log SET undone_at = ${now}, undone_by = ${by} WHERE id IN (SELECT l.id FROM log l JOIN posts p ON p.id = l.post_id
			WHERE l.post_id = ${id} AND l.act = 'remove' AND l.undone_at IS NULL AND p.source <> '' AND l.space_id IN (SELECT id FROM moderated))`,
		sql`UPDATE posts SET removed_at = NULL, removed_by = NULL, removed_reason = NULL
			WHERE id IN (SELECT id FROM posts WHERE id = ${id} AND removed_at IS NOT NULL AND source <> '' AND ${may})`,
	]);
}

/** What a post said before, newest first. */
export type Revision = {
	version: number;
	title: string | null;
	fields: Fields | null;
	html: string;
	replacedAt: Instant;
};

/** Earlier versions, as far as the viewer may see them (at most the last fifty). */
export async function history(window: Window, id: number): Promise<Revision[]> {
	const rows = await window.all<{
		version: number;
		title: string | null;
		fields: string | null;
		html: string;
		replaced_at: string;
	}>(
		sql`SELECT version, title, fields, html, replaced_at FROM revisions WHERE post_id = ${id} ORDER BY version DESC LIMIT 50`,
	);
	return rows.map((row) => ({
		version: row.version,
		title: row.title,
		fields: row.fields === null ? null : (JSON.parse(row.fields) as Fields),
		html: row.html,
		replacedAt: row.replaced_at,
	}));
}
