// Leaving: said once, kept for fourteen days in which one may stay after all, then done by the night.
import { openOwn } from "../access/own.ts";
import { DAY, type Instant, instant } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { sql } from "../db/sql.ts";

/** What becomes of somebody's posts: they stay without a name, or they go. */
export const POSTS_AFTER = ["behalten", "entfernen"] as const;
export type PostsAfter = (typeof POSTS_AFTER)[number];

/** Days in which one may change one's mind. */
export const LEAVING_DAYS = 14;

/** Somebody's address, and what is to become of their posts if they leave. */
export type Leaving = { email: string; posts: PostsAfter | null; soleAdmin: boolean };

/** What the page about leaving shows. */
export async function leavingOf(database: Database, memberId: number): Promise<Leaving> {
	const [row] = await openOwn(database, memberId).all<{ email: string; posts: PostsAfter | null; sole: number }>(
		sql`SELECT a.email, a.leaving_posts AS posts, m.admin AND NOT EXISTS (SELECT 1 FROM others_in_charge) AS sole
			FROM members m JOIN accounts a ON a.member_id = m.id`,
	);
	return { email: row?.email ?? "", posts: row?.posts ?? null, soleAdmin: row?.sole === 1 };
}

/**
 * Says that somebody leaves. Saying it again changes what becomes of the posts, not the day. Gives the day if it was just
 * set. The last administrator can't leave: nobody could let anybody in any more.
 */
export async function leave(
	database: Database,
	memberId: number,
	posts: PostsAfter,
	now: Date,
): Promise<{ leavingAt: Instant | null }> {
	const [set = []] = await openOwn(database, memberId).write([
		sql`UPDATE members SET leaving_at = ${instant(now, LEAVING_DAYS * DAY)}
			WHERE id IN (SELECT id FROM members WHERE leaving_at IS NULL AND (admin = 0 OR EXISTS (SELECT 1 FROM others_in_charge)))
			RETURNING leaving_at`,
		sql`UPDATE accounts SET leaving_posts = ${posts}
			WHERE member_id IN (SELECT id FROM members WHERE leaving_at IS NOT NULL)`,
	]);
	return { leavingAt: (set[0]?.["leaving_at"] as Instant | undefined) ?? null };
}

/** Stays after all. */
export async function stay(database: Database, memberId: number): Promise<void> {
	await openOwn(database, memberId).write([
		sql`UPDATE members SET leaving_at = NULL WHERE id IN (SELECT id FROM members WHERE leaving_at IS NOT NULL)`,
		sql`UPDATE accounts SET leaving_posts = NULL WHERE member_id IN (SELECT member_id FROM accounts)`,
	]);
}
