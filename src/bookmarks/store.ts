// One's own list of posts to come back to, each with a note. Nobody else sees it.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { sql, sqlIf } from "../db/sql.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { plainText } from "../text/markdown.ts";
import type { Cursor } from "../threads/cursor.ts";

/** Posts on a page of the list. */
export const PAGE = 20;

/** Characters of a post that the list shows. */
const EXCERPT = 220;

/** Keeps a post. Twice is the same as once; a note stays. */
export async function keep(window: Window, postId: number, memberId: number, now: Instant): Promise<void> {
	await window.write([
		sql`INSERT INTO bookmarks (member_id, post_id, thread_id, space_id, created_at)
			SELECT ${memberId}, id, thread_id, space_id, ${now} FROM posts WHERE id = ${postId} ON CONFLICT DO NOTHING`,
	]);
}

/** Takes a post off the list. */
export async function drop(window: Window, postId: number): Promise<void> {
	await window.write([
		sql`DELETE FROM bookmarks WHERE (member_id, post_id) IN (SELECT member_id, post_id FROM bookmarks WHERE post_id = ${postId})`,
	]);
}

/** Writes the note beside a kept post. */
export async function note(window: Window, postId: number, text: string): Promise<void> {
	await window.write([
		sql`UPDATE bookmarks SET note = ${text}
			WHERE (member_id, post_id) IN (SELECT member_id, post_id FROM bookmarks WHERE post_id = ${postId})`,
	]);
}

/** A kept post as the list shows it. A removed one shows no words. */
export type Bookmark = {
	postId: number;
	thread: { id: number; title: string; spaceId: SpaceKey };
	/** `known`: the viewer may open the profile. */
	author: { id: number; name: string; known: boolean };
	excerpt: string;
	language: string;
	note: string;
	createdAt: Instant;
};

/** One page of the viewer's list, the latest first. */
export async function list(window: Window, after: Cursor | null): Promise<{ rows: Bookmark[]; next: Cursor | null }> {
	const rows = await window.all<Raw>(
		sql`${SELECTED} ${sqlIf(after !== null, sql`WHERE (b.created_at, b.post_id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
			ORDER BY b.created_at DESC, b.post_id DESC LIMIT ${PAGE + 1}`,
	);
	const shown = rows.slice(0, PAGE);
	const last = shown[shown.length - 1];
	return {
		rows: shown.map(asBookmark),
		next: rows.length > PAGE && last !== undefined ? { at: last.created_at, id: last.post_id } : null,
	};
}

/** One kept post, or null if it isn't on the viewer's list. */
export async function one(window: Window, postId: number): Promise<Bookmark | null> {
	const [row] = await window.all<Raw>(sql`${SELECTED} WHERE b.post_id = ${postId}`);
	return row === undefined ? null : asBookmark(row);
}

type Raw = {
	post_id: number;
	thread_id: number;
	title: string;
	space_id: SpaceKey;
	author_id: number;
	name: string | null;
	known: number | null;
	source: string;
	language: string;
	note: string;
	created_at: string;
};

const SELECTED = sql`SELECT b.post_id, b.thread_id, iif(t.removed_at IS NULL, t.title, '') AS title, b.space_id, p.author_id, m.name, m.known,
	iif(p.removed_at IS NULL, substr(p.source, 1, 1000), '') AS source, p.language, b.note, b.created_at
	FROM bookmarks b JOIN posts p ON p.id = b.post_id JOIN threads t ON t.id = b.thread_id LEFT JOIN members m ON m.id = p.author_id`;

function asBookmark(row: Raw): Bookmark {
	return {
		postId: row.post_id,
		thread: { id: row.thread_id, title: row.title, spaceId: row.space_id },
		author: { id: row.author_id, name: row.name ?? "", known: row.known === 1 },
		excerpt: plainText(row.source, EXCERPT),
		language: row.language,
		note: row.note,
		createdAt: row.created_at,
	};
}
