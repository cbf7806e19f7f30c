// Offers: found, opened again, extended, and the question to their owners.
import type { Window } from "../../access/window.ts";
import { DAY, type Instant, instant } from "../../db/clock.ts";
import { type Sql, sql } from "../../db/sql.ts";
import { addDays, type Day, dayOf, endOf } from "../../i18n/days.ts";
import type { SpaceKey } from "../../spaces/spaces.ts";
import { ASKED_AFTER, ASKED_BEFORE } from "./panel.tsx";

/** So many questions stand on the start page at once. */
const QUESTIONS = 5;

/** Closes an offer: something was found. Twice is the same as once. */
export async function markFound(window: Window, threadId: number, by: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE threads SET done_at = ${now}, done_by = ${by}
			WHERE done_at IS NULL AND ends_at IS NOT NULL AND id IN (SELECT id FROM threads WHERE id = ${threadId})`,
	]);
}

/** Opens it again, unless it has ended meanwhile. */
export async function reopen(window: Window, threadId: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE threads SET done_at = NULL, done_by = NULL
			WHERE ends_at > ${now} AND id IN (SELECT id FROM threads WHERE id = ${threadId})`,
	]);
}

/**
 * Puts the end off, and back into the lists if it had left them. `period` is the end that the person had before them: a
 * second answer about the same end changes nothing. Who chooses a near end isn't asked about it again.
 */
export async function extend(window: Window, threadId: number, period: Instant, until: Day, now: Date): Promise<void> {
	const isNear = until <= addDays(dayOf(now), ASKED_BEFORE);
	await window.write([
		sql`UPDATE threads SET fields = json_set(fields, '$.until', ${until}), ends_at = ${endOf(until)}, shelved_at = NULL,
			end_answered_at = ${isNear ? instant(now) : null}
			WHERE ends_at = ${period} AND id IN (SELECT id FROM threads WHERE id = ${threadId})`,
	]);
}

/** It isn't needed any longer: it ends as it was to end, and nobody is asked again. */
export async function letEnd(window: Window, threadId: number, period: Instant, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE threads SET end_answered_at = ${now}
			WHERE ends_at = ${period} AND end_answered_at IS NULL AND id IN (SELECT id FROM threads WHERE id = ${threadId})`,
	]);
}

/** An offer whose owner is to be asked. */
export type Ending = { id: number; title: string; spaceId: SpaceKey; endsAt: Instant };

/** The statement for a member's own offers that end soon, or have ended, and about which they haven't answered yet. */
export function endingOf(memberId: number, now: Date): Sql {
	return sql`SELECT id, title, space_id, ends_at FROM threads
		WHERE author_id = ${memberId} AND ends_at IS NOT NULL AND end_answered_at IS NULL AND done_at IS NULL AND removed_at IS NULL
		AND ends_at > ${instant(now, -ASKED_AFTER * DAY)} AND ends_at <= ${instant(now, ASKED_BEFORE * DAY)}
		ORDER BY ends_at DESC LIMIT ${QUESTIONS}`;
}

/** What the statement `endingOf` found. */
export function asEndings(rows: readonly Record<string, unknown>[]): Ending[] {
	return (rows as { id: number; title: string; space_id: SpaceKey; ends_at: string }[]).map((row) => ({
		id: row.id,
		title: row.title,
		spaceId: row.space_id,
		endsAt: row.ends_at,
	}));
}
