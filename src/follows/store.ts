// What a person follows. That writing and being mentioned makes one follow, and what it means, is in the triggers of 0008.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import type { Cursor } from "../threads/cursor.ts";
import type { Follow, Following, Why } from "./levels.ts";

/** Discussions on a page of the list. */
export const PAGE = 20;

/** Chooses how closely to follow a discussion. "nichts" ticks off what is new there. Twice is the same as once. */
export async function choose(
	window: Window,
	threadId: number,
	memberId: number,
	level: Follow,
	now: Instant,
): Promise<void> {
	await window.write([
		sql`INSERT INTO follows (member_id, thread_id, space_id, level, by_hand, changed_at)
			SELECT ${memberId}, id, space_id, ${level}, 1, ${now} FROM threads WHERE id = ${threadId}
			ON CONFLICT (member_id, thread_id) DO UPDATE SET level = excluded.level, by_hand = 1, changed_at = excluded.changed_at`,
	]);
}

/** Takes a choice back: whoever wrote or was mentioned there follows again, for others the space's level holds. */
export async function takeBack(window: Window, threadId: number, now: Instant): Promise<void> {
	const chosen = (why: Sql) =>
		sql`(member_id, thread_id) IN (SELECT member_id, thread_id FROM follows WHERE thread_id = ${threadId} AND by_hand = 1 AND ${why})`;
	await window.write([
		sql`DELETE FROM follows WHERE ${chosen(sql`why IS NULL`)}`,
		sql`UPDATE follows SET level = 'alles', by_hand = 0, changed_at = ${now} WHERE ${chosen(sql`why IS NOT NULL`)}`,
	]);
}

/** Chooses how closely to follow a space, from now on: what is new there already stays new. */
export async function chooseForSpace(window: Window, space: SpaceKey, memberId: number, level: Follow): Promise<void> {
	await window.write([
		sql`UPDATE memberships SET follow = ${level}
			WHERE (member_id, space_id) IN (SELECT member_id, space_id FROM memberships WHERE member_id = ${memberId} AND space_id = ${space})`,
	]);
}

/** A discussion for which somebody chose a level themselves. */
export type Followed = {
	thread: { id: number; title: string; spaceId: SpaceKey };
	level: Follow;
	changedAt: Instant;
};

/** One page of the viewer's choices, the latest first. */
export async function list(window: Window, after: Cursor | null): Promise<{ rows: Followed[]; next: Cursor | null }> {
	const rows = await window.all<{
		id: number;
		title: string;
		space_id: SpaceKey;
		level: Follow;
		changed_at: string;
	}>(
		sql`SELECT t.id, iif(t.removed_at IS NULL, t.title, '') AS title, t.space_id, f.level, f.changed_at
			FROM follows f CROSS JOIN threads t ON t.id = f.thread_id WHERE f.by_hand = 1
			${sqlIf(after !== null, sql`AND (f.changed_at, f.thread_id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
			ORDER BY f.changed_at DESC, f.thread_id DESC LIMIT ${PAGE + 1}`,
	);
	const shown = rows.slice(0, PAGE);
	const last = shown[shown.length - 1];
	return {
		rows: shown.map((row) => ({
			thread: { id: row.id, title: row.title, spaceId: row.space_id },
			level: row.level,
			changedAt: row.changed_at,
		})),
		next: rows.length > PAGE && last !== undefined ? { at: last.changed_at, id: last.id } : null,
	};
}

/** Columns that say what holds for the viewer in a discussion, and the join that gives them; `asFollowing` reads them. */
export const FOLLOW_COLUMNS = sql`f.level AS follow, f.by_hand AS follow_by_hand, f.why AS follow_why`;
export const FOLLOW_JOIN = sql`LEFT JOIN follows f ON f.thread_id = t.id`;

/** A row of FOLLOW_COLUMNS. */
export type RawFollowing = { follow: Follow | null; follow_by_hand: number | null; follow_why: Why | null };

/** What holds for the viewer in a discussion, as views take it. */
export function asFollowing(raw: RawFollowing): Following | null {
	return raw.follow === null ? null : { level: raw.follow, byHand: raw.follow_by_hand === 1, why: raw.follow_why };
}
