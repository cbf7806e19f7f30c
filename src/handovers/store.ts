// Responsibility for an organisation changes hands: offered by one, accepted by the other.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { note, stillManaged } from "../organisations/store.ts";

/**
 * Offers one's responsibility to somebody of the same organisation; an earlier offer lapses. Null if the other doesn't
 * belong to it (any more), is responsible already, or one isn't responsible oneself.
 */
export async function offer(
	window: Window,
	id: number,
	me: number,
	to: number,
	now: Instant,
): Promise<"new" | "same" | null> {
	const managed = stillManaged(id, me, false);
	const partner = sql`SELECT a.organisation_id FROM affiliations a JOIN members m ON m.id = a.member_id AND m.state = 'active'
		WHERE a.member_id = ${to} AND a.member_id <> ${me} AND a.responsible = 0 AND a.organisation_id IN (${managed})`;
	const mine = sql`organisation_id = ${id} AND from_id = ${me} AND state = 'offered'`;
	const results = await window.write([
		note(sql`${partner} AND NOT EXISTS (SELECT 1 FROM handovers WHERE ${mine} AND to_id = ${to})`, "offered", me, now, {
			about: to,
		}),
		sql`UPDATE handovers SET state = 'lapsed', decided_at = ${now}
			WHERE id IN (SELECT id FROM handovers WHERE ${mine} AND to_id <> ${to} AND organisation_id IN (${partner}))`,
		sql`INSERT INTO handovers (organisation_id, from_id, to_id, state, created_at)
			SELECT organisation_id, ${me}, ${to}, 'offered', ${now} FROM (${partner}) WHERE TRUE
			ON CONFLICT (organisation_id, from_id) WHERE state = 'offered' DO NOTHING RETURNING 1`,
		sql`SELECT id FROM handovers WHERE ${mine} AND to_id = ${to}`,
	]);
	const [offered = [], standing = []] = results.slice(-2);
	return standing.length === 0 ? null : offered.length === 1 ? "new" : "same";
}

/**
 * Accepts an offer: the one becomes responsible and the other no longer is, both or neither. False if the offer no
 * longer stands.
 */
export async function accept(
	window: Window,
	id: number,
	handoverId: number,
	me: number,
	now: Instant,
): Promise<boolean> {
	const accepted = decided(id, handoverId, "accepted", now, sql`to_id = ${me}`);
	const results = await window.write([
		note(standing(id, handoverId, sql`to_id = ${me}`, "organisation_id"), "handed", me, now),
		sql`UPDATE affiliations SET responsible = 1 WHERE member_id = ${me}
			AND organisation_id IN (${standing(id, handoverId, sql`to_id = ${me}`, "organisation_id")})`,
		accepted,
		sql`UPDATE affiliations SET responsible = 0 WHERE organisation_id = ${id}
			AND member_id IN (SELECT from_id FROM handovers WHERE id = ${handoverId} AND to_id = ${me} AND state = 'accepted' AND decided_at = ${now})`,
		sql`SELECT id FROM handovers WHERE id = ${handoverId} AND organisation_id = ${id} AND to_id = ${me} AND state = 'accepted'`,
	]);
	return results[results.length - 1]?.length === 1;
}

/** Turns an offer down, or takes one's own back. */
export async function end(
	window: Window,
	id: number,
	handoverId: number,
	me: number,
	as: "declined" | "lapsed",
	now: Instant,
): Promise<void> {
	await window.write([decided(id, handoverId, as, now, as === "declined" ? sql`to_id = ${me}` : sql`from_id = ${me}`)]);
}

function decided(id: number, handoverId: number, state: string, now: Instant, whose: Sql): Sql {
	return sql`UPDATE handovers SET state = ${state}, decided_at = ${now} WHERE id IN (${standing(id, handoverId, whose, "id")})`;
}

function standing(id: number, handoverId: number, whose: Sql, column: "id" | "organisation_id"): Sql {
	const name: Sql = { text: column, values: [] };
	return sql`SELECT ${name} FROM handovers WHERE id = ${handoverId} AND organisation_id = ${id} AND state = 'offered' AND ${whose}`;
}
