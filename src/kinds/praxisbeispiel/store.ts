// "We have done this too": said, taken back, listed.
import type { Window } from "../../access/window.ts";
import type { Instant } from "../../db/clock.ts";
import { type Sql, sql, sqlIf } from "../../db/sql.ts";
import type { Cursor } from "../../threads/cursor.ts";

/** So many stand on the page of the example itself. */
const SOME = 3;

/** Somebody who has done the same. */
export type Adoption = {
	memberId: number;
	name: string;
	organisation: string;
	note: string;
	createdAt: Instant;
};

/** Says that a member has done the same, or changes their note. Twice is the same as once. */
export async function adopt(
	window: Window,
	threadId: number,
	memberId: number,
	note: string,
	now: Instant,
): Promise<void> {
	await window.write([
		sql`INSERT INTO adoptions (thread_id, member_id, space_id, note, created_at)
			SELECT id, ${memberId}, space_id, ${note}, ${now} FROM threads
			WHERE id = ${threadId} AND removed_at IS NULL AND closed_at IS NULL AND space_id IN (SELECT id FROM writable) AND author_id <> ${memberId}
			ON CONFLICT (thread_id, member_id) DO UPDATE SET note = excluded.note`,
	]);
}

/** Takes it back. */
export async function drop(window: Window, threadId: number, memberId: number): Promise<void> {
	await window.write([
		sql`DELETE FROM adoptions WHERE (thread_id, member_id) IN
			(SELECT thread_id, member_id FROM adoptions WHERE thread_id = ${threadId} AND member_id = ${memberId})`,
	]);
}

/** The statement for the first few, to stand beside the example. */
export function someAdoptions(threadId: number): Sql {
	return adoptionsOf(threadId, null, SOME);
}

/** What such a statement found. */
export function asAdoptions(rows: readonly Record<string, unknown>[]): Adoption[] {
	return (
		rows as {
			member_id: number;
			name: string | null;
			organisation: string | null;
			note: string;
			created_at: string;
		}[]
	).map((row) => ({
		memberId: row.member_id,
		name: row.name ?? "",
		organisation: row.organisation ?? "",
		note: row.note,
		createdAt: row.created_at,
	}));
}

/** The statement for a page of them, the latest first. */
export function adoptionsOf(threadId: number, after: Cursor | null, limit: number): Sql {
	return sql`SELECT a.member_id, m.name, m.organisation, a.note, a.created_at
		FROM adoptions a LEFT JOIN members m ON m.id = a.member_id
		WHERE a.thread_id = ${threadId} ${sqlIf(after !== null, sql`AND (a.created_at, a.member_id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
		ORDER BY a.created_at DESC, a.member_id DESC LIMIT ${limit}`;
}
