// Who got stuck on the way in: mail sent, code never entered, never came back; and sending again, not too often.
import type { Window } from "../access/window.ts";
import { DAY, HOUR, type Instant, instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";

/** Guests and requests on a page. */
const GUESTS = 15;
const REQUESTS = 6;

/** So often somebody is written to, and not again within a day. */
export const MOST_MAILS = 4;

/** Who is in and not back after a week never came back. */
const BACK_AFTER = 7 * DAY;

/** Where somebody stands. */
export type Where = "invited" | "begun" | "away" | "unconfirmed" | "approved";

/** Somebody who got stuck. `inviter` is empty for a request. */
export type Stuck = {
	kind: "gast" | "anfrage";
	id: number;
	name: string;
	email: string;
	where: Where;
	inviter: string;
	askedAt: Instant;
	asked: number;
	failed: boolean;
	/** Another mail may go out now. */
	may: boolean;
};

type Raw = {
	id: number;
	name: string;
	email: string;
	state: string;
	inviter: string;
	asked: number;
	asked_at: string;
	failed_at: string | null;
};

/** Those who got stuck, the latest first; invited ones from `before` on downwards. */
export async function stuck(
	window: Window,
	before: number | null,
	now: Date,
): Promise<{ list: Stuck[]; next: number | null }> {
	const [guests = [], requests = []] = await window.read([
		sql`SELECT g.id, g.name, g.email, g.state, g.inviter, g.asked, g.asked_at, g.failed_at FROM invitation_guests g
			WHERE (g.state <> 'in' OR g.returned_at IS NULL) AND g.id < ${before ?? Number.MAX_SAFE_INTEGER} AND g.email <> ''
				AND (g.state = 'invited' OR (g.state = 'begun' AND g.created_at < ${instant(now, -HOUR)})
					OR (g.state = 'in' AND g.done_at < ${instant(now, -BACK_AFTER)}))
			ORDER BY g.id DESC LIMIT ${GUESTS + 1}`,
		before === null
			? sql`SELECT a.id, a.name, a.email, a.state, '' AS inviter, a.asked, coalesce(a.asked_at, a.decided_at, a.created_at) AS asked_at, NULL AS failed_at
				FROM unfinished a WHERE (a.state = 'unconfirmed' AND a.created_at < ${instant(now, -HOUR)})
					OR (a.state = 'approved' AND a.decided_at < ${instant(now, -BACK_AFTER)}) ORDER BY a.id DESC LIMIT ${REQUESTS}`
			: sql`SELECT 1 WHERE 0`,
	]);
	const rows = guests as Raw[];
	const shown = rows.slice(0, GUESTS);
	const seen = new Set<string>();
	// Whoever began several times stands once, with the last time.
	const latest = shown.filter(({ email }) => !seen.has(email) && seen.add(email));
	return {
		list: [
			...(requests as Raw[]).map((raw) => asStuck("anfrage", raw, now)),
			...latest.map((raw) => asStuck("gast", raw, now)),
		],
		next: rows.length > GUESTS ? (shown[shown.length - 1]?.id ?? null) : null,
	};
}

function asStuck(kind: Stuck["kind"], raw: Raw, now: Date): Stuck {
	return {
		kind,
		id: raw.id,
		name: raw.name,
		email: raw.email,
		where: raw.state === "in" ? "away" : (raw.state as Where),
		inviter: raw.inviter,
		askedAt: raw.asked_at,
		asked: raw.asked,
		failed: raw.failed_at !== null,
		may: raw.asked < MOST_MAILS && raw.asked_at < instant(now, -DAY),
	};
}

/** Whom to write to again, and what they need for it. */
export type Again = {
	name: string;
	email: string;
	language: string;
	where: Where;
	inviter: string;
	seed: string;
	hash: string;
	expiresAt: Instant;
};

/** Takes one mail to a guest out of what is left and notes who sent it. Null: too often, too soon, over, or not there. */
export async function againToGuest(window: Window, id: number, by: number, now: Date): Promise<Again | null> {
	const at = instant(now);
	const [rows = []] = await window.write([
		sql`UPDATE invitation_guests SET asked = asked + 1, asked_at = ${at}, failed_at = NULL
			WHERE id IN (SELECT g.id FROM invitation_guests g JOIN invitations i ON i.id = g.invitation_id WHERE g.id = ${id} AND g.email <> ''
				AND g.asked < ${MOST_MAILS} AND g.asked_at < ${instant(now, -DAY)}
				AND (g.state = 'in' OR (i.revoked_at IS NULL AND i.expires_at > ${at} AND i.uses < i.most_uses)))
			RETURNING name, email, language, state, (SELECT inviter FROM invitations WHERE id = invitation_id) AS inviter,
				(SELECT seed FROM invitations WHERE id = invitation_id) AS seed, (SELECT token_hash FROM invitations WHERE id = invitation_id) AS hash,
				(SELECT expires_at FROM invitations WHERE id = invitation_id) AS expires_at`,
		sql`INSERT INTO invitation_entries (invitation_id, act, by_id, at)
			SELECT g.invitation_id, 'sent', ${by}, ${at} FROM invitation_guests g WHERE g.id = ${id} AND changes() = 1`,
	]);
	const row = rows[0] as (Omit<Again, "where" | "expiresAt"> & { state: string; expires_at: string }) | undefined;
	if (row === undefined) return null;
	const { state, expires_at, ...rest } = row;
	return { ...rest, where: state === "in" ? "away" : (state as Where), expiresAt: expires_at };
}

/** The same for somebody who asked to join. */
export async function againToRequest(
	window: Window,
	id: number,
	by: number,
	now: Date,
): Promise<Pick<Again, "name" | "email" | "language" | "where"> | null> {
	const at = instant(now);
	const [rows = []] = await window.write([
		sql`UPDATE applications SET asked = asked + 1, asked_at = ${at}
			WHERE id IN (SELECT id FROM unfinished WHERE id = ${id} AND asked < ${MOST_MAILS}
				AND coalesce(asked_at, decided_at, created_at) < ${instant(now, -DAY)}) RETURNING name, email, language, state`,
		sql`INSERT INTO invitation_entries (application_id, act, by_id, at) SELECT ${id}, 'sent', ${by}, ${at} WHERE changes() = 1`,
	]);
	const row = rows[0] as { name: string; email: string; language: string; state: Where } | undefined;
	return row === undefined ? null : { name: row.name, email: row.email, language: row.language, where: row.state };
}
