// The shelf: discussions that have ended leave all lists, together with what was new in them.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";

/** Few at once: each takes the marks of all who haven't read it along. */
const MOST = 20;
const TURNS = 500;

/** Shelves what has ended. Lists leave it out from its very end on; this keeps their indexes short. */
export async function shelveEnded(window: Window, now: Instant): Promise<void> {
	for (let turn = 0; turn < TURNS; turn += 1) {
		const [rows = []] = await window.write([
			sql`UPDATE threads SET shelved_at = ${now} WHERE id IN (SELECT id FROM threads
				WHERE ends_at <= ${now} AND shelved_at IS NULL ORDER BY ends_at LIMIT ${MOST}) RETURNING 1`,
		]);
		if (rows.length < MOST) return;
	}
}
