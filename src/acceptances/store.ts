// Which post answers a question, and whether the answer still holds.
import type { Window } from "../access/window.ts";
import { DAY, type Instant, instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";

/** After a year everybody may ask whether an answer still holds: rates, forms and deadlines change (domain.md 0.5). */
const HOLDS_DAYS = 365;

/** Whether an answer is old enough to be asked about. */
export function isOld(standAt: Instant | null, now: Date): boolean {
	return standAt !== null && standAt < instant(now, -HOLDS_DAYS * DAY);
}

/** Makes a reply the answer of its question; another one before it gives way. Twice is the same as once. */
export async function accept(window: Window, postId: number, by: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE threads SET accepted_post_id = ${postId}, accepted_by = ${by}, stand_at = ${now}, doubted_at = NULL
			WHERE accepted_post_id IS NOT ${postId} AND kind = 'frage' AND id IN (SELECT thread_id FROM posts
				WHERE id = ${postId} AND depth > 0 AND removed_at IS NULL)`,
	]);
}

/** Opens the question again, if this reply is still its answer: a newer choice stays. */
export async function withdraw(window: Window, postId: number): Promise<void> {
	await window.write([
		sql`UPDATE threads SET accepted_post_id = NULL, accepted_by = NULL, stand_at = NULL, doubted_at = NULL
			WHERE accepted_post_id = ${postId} AND id IN (SELECT thread_id FROM posts WHERE id = ${postId})`,
	]);
}

/** Asks the Fachstelle whether an old answer still holds. */
export async function doubt(window: Window, threadId: number, now: Date): Promise<void> {
	await window.write([
		sql`UPDATE threads SET doubted_at = ${instant(now)} WHERE doubted_at IS NULL AND stand_at < ${instant(now, -HOLDS_DAYS * DAY)}
			AND id IN (SELECT id FROM threads WHERE id = ${threadId})`,
	]);
}

/** The Fachstelle says that the answer holds: it gets today's date. */
export async function confirm(window: Window, threadId: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE threads SET stand_at = ${now}, doubted_at = NULL
			WHERE accepted_post_id IS NOT NULL AND id IN (SELECT id FROM threads WHERE id = ${threadId})`,
	]);
}
