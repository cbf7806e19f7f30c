// Thanks for a post: one word, no ranking. The author sees from whom.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";

/** Says thanks. Twice is the same as once. */
export async function thank(window: Window, postId: number, memberId: number, now: Instant): Promise<void> {
	await window.write([
		sql`INSERT INTO thanks (post_id, member_id, space_id, created_at)
			SELECT id, ${memberId}, space_id, ${now} FROM posts WHERE id = ${postId} AND removed_at IS NULL AND author_id <> ${memberId}
			ON CONFLICT DO NOTHING`,
	]);
}

/** Takes one's thanks back. */
export async function unthank(window: Window, postId: number, memberId: number): Promise<void> {
	await window.write([
		sql`DELETE FROM thanks WHERE member_id = ${memberId} AND post_id IN (SELECT id FROM posts WHERE id = ${postId})`,
	]);
}

/** Somebody who said thanks. `known`: the viewer may open their profile. */
export type Thankful = { id: number; name: string; known: boolean; organisation: string; createdAt: Instant };

/** Who said thanks for one of the viewer's own posts, the latest first (at most a hundred). */
export async function from(window: Window, postId: number): Promise<Thankful[]> {
	const rows = await window.all<{ id: number; name: string; known: number; organisation: string; created_at: string }>(
		sql`SELECT m.id, m.name, m.known, m.organisation, t.created_at FROM thanks t JOIN members m ON m.id = t.member_id
			WHERE t.post_id = ${postId} ORDER BY t.created_at DESC LIMIT 100`,
	);
	return rows.map(({ created_at, known, ...person }) => ({ ...person, known: known === 1, createdAt: created_at }));
}
