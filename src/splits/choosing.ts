// The replies of a discussion as one chooses among them.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import { plainText } from "../text/markdown.ts";

/** Replies on a page. */
const PAGE = 25;

/** Characters shown of each. */
const EXCERPT = 160;

/** A reply to be chosen. A removed one can't be, but what stands under it. */
export type Choice = {
	id: number;
	depth: number;
	path: string;
	author: string;
	excerpt: string;
	language: string;
	removed: boolean;
	createdAt: Instant;
};

/** One page of replies in the order of the tree: behind a place, or from a post on. `next` is the place to go on from. */
export async function choices(
	window: Window,
	threadId: number,
	from: { after: string } | { post: number },
): Promise<{ rows: Choice[]; next: string | null }> {
	const place =
		"after" in from
			? sql`p.path > ${from.after}`
			: sql`p.path >= coalesce((SELECT path FROM posts WHERE id = ${from.post} AND thread_id = ${threadId} AND path > ''), '0')`;
	const rows = await window.all<{
		id: number;
		depth: number;
		path: string;
		name: string | null;
		source: string;
		language: string;
		removed_at: string | null;
		created_at: string;
	}>(
		sql`SELECT p.id, p.depth, p.path, m.name, iif(p.removed_at IS NULL, substr(p.source, 1, 1000), '') AS source, p.language, p.removed_at, p.created_at
			FROM posts p LEFT JOIN members m ON m.id = p.author_id WHERE p.thread_id = ${threadId} AND ${place} ORDER BY p.path LIMIT ${PAGE + 1}`,
	);
	const shown = rows.slice(0, PAGE);
	return {
		rows: shown.map((row) => ({
			id: row.id,
			depth: row.depth,
			path: row.path,
			author: row.name ?? "",
			excerpt: plainText(row.source, EXCERPT),
			language: row.language,
			removed: row.removed_at !== null,
			createdAt: row.created_at,
		})),
		next: rows.length > PAGE ? (shown[shown.length - 1]?.path ?? null) : null,
	};
}
