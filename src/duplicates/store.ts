// Two pages of the same organisation become one. It can't be undone, so it is confirmed, with a reason.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import { note } from "../organisations/store.ts";

/**
 * Moves everything that points to one page over to another: its people (responsible ones stay responsible), requests,
 * offers, what happened there, and pages that had become part of it. Its address leads on. False, and nothing happens,
 * if one of the two was merged meanwhile.
 */
export async function merge(
	window: Window,
	from: { id: number; name: string },
	into: number,
	by: number,
	reason: string,
	now: Instant,
): Promise<boolean> {
	const stand = sql`SELECT f.id FROM organisations f JOIN organisations t ON t.id = ${into} AND t.merged_into IS NULL
		WHERE f.id = ${from.id} AND f.id <> t.id AND f.merged_into IS NULL`;
	const results = await window.write([
		// Everybody has one offer at a time in an organisation; the one in the page that stays counts.
		sql`UPDATE handovers SET state = 'lapsed', decided_at = ${now} WHERE id IN (SELECT id FROM handovers h WHERE h.state = 'offered'
			AND h.organisation_id IN (${stand}) AND EXISTS (SELECT 1 FROM handovers o WHERE o.organisation_id = ${into} AND o.from_id = h.from_id AND o.state = 'offered'))`,
		sql`UPDATE handovers SET organisation_id = ${into} WHERE id IN (SELECT id FROM handovers WHERE organisation_id IN (${stand}))`,
		sql`INSERT INTO affiliations (member_id, organisation_id, responsible, created_at)
			SELECT member_id, ${into}, responsible, created_at FROM affiliations WHERE organisation_id IN (${stand})
			ON CONFLICT (member_id, organisation_id) DO UPDATE SET responsible = max(responsible, excluded.responsible)`,
		sql`DELETE FROM affiliations WHERE organisation_id IN (${stand})`,
		sql`INSERT INTO affiliation_requests (organisation_id, member_id, invited_by, state, created_at, decided_at, decided_by)
			SELECT ${into}, member_id, invited_by, state, created_at, decided_at, decided_by FROM affiliation_requests r WHERE organisation_id IN (${stand})
				AND NOT EXISTS (SELECT 1 FROM affiliations a WHERE a.organisation_id = ${into} AND a.member_id = r.member_id)
			ON CONFLICT DO NOTHING`,
		sql`DELETE FROM affiliation_requests WHERE organisation_id IN (${stand})`,
		sql`UPDATE organisation_entries SET organisation_id = ${into} WHERE id IN (SELECT id FROM organisation_entries WHERE organisation_id IN (${stand}))`,
		note(sql`SELECT ${into} FROM (${stand})`, "merged", by, now, { note: `${from.name}: ${reason}` }),
		sql`UPDATE organisations SET merged_into = ${into} WHERE id IN (SELECT o.id FROM organisations o JOIN (${stand}) s ON o.merged_into = s.id)`,
		sql`UPDATE organisations SET merged_into = ${into}, version = version + 1 WHERE id IN (${stand}) RETURNING id`,
	]);
	return results[results.length - 1]?.length === 1;
}
