// What a person has read. Rows appear when something new comes (a trigger on posts); here they are ticked off.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";

/**
 * Ticks off posts of a discussion (its number, or a statement for it) for the viewer: `seqs` is a statement that gives their numbers. Where nothing is new,
 * nothing is written. The lowest unbroken run moves into seen_seq, the rest waits in seen_more.
 */
export function markSeen(threadId: number | Sql, seqs: Sql): Sql[] {
	return [
		sql`, old AS (SELECT seen_seq, seen_more FROM readings WHERE thread_id = ${threadId} AND unread_since IS NOT NULL),
			seen AS (SELECT value AS seq FROM old, json_each(old.seen_more) UNION ${seqs}),
			ranked AS (SELECT seq, row_number() OVER (ORDER BY seq) AS rank FROM seen, old
				WHERE seq > old.seen_seq AND seq <= (SELECT last_seq FROM threads WHERE id = ${threadId})),
			mark AS (SELECT coalesce((SELECT max(seq) FROM ranked, old WHERE seq - rank = old.seen_seq), (SELECT seen_seq FROM old)) AS seq)
			UPDATE readings SET
				seen_seq = (SELECT seq FROM mark),
				seen_more = (SELECT json_group_array(seq ORDER BY seq) FROM ranked WHERE seq > (SELECT seq FROM mark)),
				unread_since = iif((SELECT seq FROM mark) >= (SELECT last_seq FROM threads WHERE id = ${threadId}), NULL, unread_since)
			WHERE (member_id, thread_id) IN (SELECT member_id, thread_id FROM readings
				WHERE thread_id = ${threadId} AND unread_since IS NOT NULL)`,
	];
}

/** Ticks off the given posts of a discussion. Numbers that don't exist are left aside. */
export async function mark(window: Window, threadId: number, seqs: readonly number[]): Promise<void> {
	await window.write(markSeen(threadId, sql`SELECT CAST(value AS INTEGER) FROM json_each(${JSON.stringify(seqs)})`));
}
