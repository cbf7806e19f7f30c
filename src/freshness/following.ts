// Who wants to know of new versions of a material. What counts as news is in the triggers of 0024.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";

/** What happened to a material. */
export type News = "version" | "replaced" | "withdrawn";

/** News that the start page shows at once. */
const MOST = 2;

/** Begins to follow a material. Twice is the same as once. */
export async function follow(window: Window, id: number, by: number, now: Instant): Promise<void> {
	await window.write([
		sql`INSERT INTO material_follows (member_id, material_id, created_at)
			SELECT ${by}, id, ${now} FROM materials WHERE id = ${id} AND state = 'published' ON CONFLICT DO NOTHING`,
	]);
}

/** Ends it, also for a material that one doesn't see any more. */
export async function unfollow(window: Window, id: number): Promise<void> {
	await window.write([sql`DELETE FROM material_follows WHERE (member_id, material_id) IN (${mine(id)})`]);
}

/** Ticks off what is new, unless something newer came meanwhile. No mail is sent about it any more. */
export async function tickOff(window: Window, id: number, newsAt: Instant): Promise<void> {
	await window.write([
		sql`UPDATE material_follows SET news = NULL, news_at = NULL WHERE news_at = ${newsAt} AND (member_id, material_id) IN (${mine(id)})`,
	]);
}

function mine(id: number): Sql {
	return sql`SELECT member_id, material_id FROM material_follows WHERE material_id = ${id}`;
}

/** Something new about a material that one follows. */
export type Told = { id: number; title: string; news: News; newsAt: Instant };

/** The statement for what is new to the viewer, latest first. */
export const newsForMe: Sql = sql`SELECT m.id, m.title, f.news, f.news_at FROM material_follows f JOIN materials m ON m.id = f.material_id
	WHERE f.news IS NOT NULL ORDER BY f.news_at DESC LIMIT ${MOST}`;

/** What the statement `newsForMe` found. */
export function asNews(rows: readonly Record<string, unknown>[]): Told[] {
	return (rows as { id: number; title: string; news: News; news_at: string }[]).map((row) => ({
		id: row.id,
		title: row.title,
		news: row.news,
		newsAt: row.news_at,
	}));
}
