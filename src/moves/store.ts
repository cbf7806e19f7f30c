// Taking a discussion to another space. What hangs on it follows by triggers; what was merged into it goes along.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import * as log from "../log/store.ts";
import type { SpaceKey } from "../spaces/spaces.ts";

/** Moves a discussion. Gives the entry, or null if it isn't in the first space any more. */
export async function move(window: Window, doing: log.Doing, from: SpaceKey, to: SpaceKey): Promise<number | null> {
	return log.asEntered(
		await window.write([
			log.enter(
				doing,
				sql`t.space_id = ${from} AND ${from} <> ${to} AND ${to} IN (SELECT id FROM spaces)`,
				sql`json_object('from', t.space_id, 'to', ${to}, 'pinned', t.pinned_until)`,
			),
			// Those who look after the space that was left learn that something went, and why.
			sql`INSERT INTO log (space_id, of_id, act, by_id, reason, details, shown, created_at)
				SELECT ${from}, id, act, by_id, reason, details, 0, created_at FROM log WHERE request = ${doing.request}`,
			take(doing.request, sql`${to}`, sql`NULL`),
			log.release(doing.request),
			log.entered(doing),
		]),
	);
}

/** The statement that takes the discussion of an entry back to where it came from. */
export const moveBack = (request: string): Sql =>
	take(request, log.detail(request, "from"), log.detail(request, "pinned"));

function take(request: string, to: Sql, pinned: Sql): Sql {
	return sql`, flock AS (SELECT thread_id AS id FROM log WHERE request = ${request}
			UNION SELECT merged.id FROM flock JOIN merged ON merged.merged_into = flock.id)
		UPDATE threads SET space_id = ${to}, pinned_until = ${pinned} WHERE id IN (SELECT id FROM flock)`;
}
