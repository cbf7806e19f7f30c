// Who got stuck on the way in: mail sent, code never entered, never came back; and sending again, not too often.
import type { Window } from "../access/window.ts";
import { asUnreached, type Unreached, unreached } from "../bounces/store.ts";
import { DAY, HOUR, type Instant, instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";

/** People on a page, and how many of those whose mails don't arrive. */
const GUESTS = 10;
const REQUESTS = 5;
const UNREACHED = 5;

/** So often somebody is written to, and not again within a day. */
export const MOST_MAILS = 4;

/** Who is in and not back after a week never came back. */
const BACK_AFTER = 7 * DAY;

/** Where somebody stands. */
export type Where = "invited" | "begun" | "away" | "unconfirmed" | "approved";

/** What the list can be narrowed to, as it stands in the address. */
export const VIEWS = ["unzustellbar", "eingeladen", "code", "weg"] as const;

/** One of them; null: everybody. */
export type View = (typeof VIEWS)[number] | null;

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
	/** The last mail didn't arrive: "aus" went not even out, "hart" never will, "weich" perhaps another time. */
	bounced: "aus" | "hart" | "weich" | null;
	bouncedAt: Instant | null;
	/** Another mail may go out now. */
	may: boolean;
	/** The address can be put right. */
	mayMend: boolean;
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
	bounced_at: string | null;
	bounced: "hart" | "weich" | null;
};

/** A page of those who got stuck: first whose mails don't arrive, then the others, the latest first. */
export type StuckList = {
	unreached: Stuck[];
	members: Unreached[];
	others: Stuck[];
	next: number | null;
	moreUnreached: boolean;
};

/** Those who got stuck, invited ones from `before` on downwards. */
export async function stuck(window: Window, view: View, before: number | null, now: Date): Promise<StuckList> {
	const first = before === null;
	const [badGuests = [], badRequests = [], members = [], guests = [], requests = []] = await window.read([
		view === "unzustellbar" || (view === null && first)
			? stuckGuests(
					sql`(g.bounced_at IS NOT NULL OR g.failed_at IS NOT NULL)`,
					view === null ? null : before,
					view === null ? UNREACHED : GUESTS,
				)
			: NOBODY,
		first && (view === null || view === "unzustellbar")
			? stuckRequests(sql`a.bounced_at IS NOT NULL`, UNREACHED)
			: NOBODY,
		first && (view === null || view === "unzustellbar") ? unreached(UNREACHED) : NOBODY,
		view === "unzustellbar" ? NOBODY : stuckGuests(standing(view, now), before, GUESTS),
		first && view !== "unzustellbar" && view !== "eingeladen" ? stuckRequests(asking(view, now), REQUESTS) : NOBODY,
	]);
	const most = view === "unzustellbar" ? badGuests : guests;
	const shown = (rows: unknown, atMost: number) => (rows as Raw[]).slice(0, atMost);
	const people = (invited: unknown, asking: unknown, atMost: number) => [
		...(asking as Raw[]).map((raw) => asStuck("anfrage", raw, now)),
		...once(shown(invited, atMost)).map((raw) => asStuck("gast", raw, now)),
	];
	return {
		unreached: people(badGuests, badRequests, view === null ? UNREACHED : GUESTS),
		members: asUnreached(members),
		others: people(guests, requests, GUESTS),
		moreUnreached: view === null && badGuests.length > UNREACHED,
		next: most.length > GUESTS ? Number(most[GUESTS - 1]?.["id"]) : null,
	};
}

const NOBODY = sql`SELECT 1 WHERE 0`;

function stuckGuests(which: Sql, before: number | null, most: number): Sql {
	return sql`SELECT g.id, g.name, g.email, g.state, g.inviter, g.asked, g.asked_at, g.failed_at, g.bounced_at, g.bounced FROM invitation_guests g
		WHERE (g.state <> 'in' OR g.returned_at IS NULL) AND g.id < ${before ?? Number.MAX_SAFE_INTEGER} AND g.email <> '' AND ${which}
		ORDER BY g.id DESC LIMIT ${most + 1}`;
}

function stuckRequests(which: Sql, most: number): Sql {
	return sql`SELECT a.id, a.name, a.email, a.state, '' AS inviter, a.asked, coalesce(a.asked_at, a.decided_at, a.created_at) AS asked_at,
		NULL AS failed_at, a.bounced_at, a.bounced FROM unfinished a WHERE ${which} ORDER BY a.id DESC LIMIT ${most}`;
}

/** Guests of a view; whose mails don't arrive stand elsewhere. */
function standing(view: View, now: Date): Sql {
	const begun = sql`(g.state = 'begun' AND g.created_at < ${instant(now, -HOUR)})`;
	const away = sql`(g.state = 'in' AND g.done_at < ${instant(now, -BACK_AFTER)})`;
	const where = { eingeladen: sql`g.state = 'invited'`, code: begun, weg: away };
	const chosen =
		view === null || view === "unzustellbar" ? sql`(g.state = 'invited' OR ${begun} OR ${away})` : where[view];
	return sql`g.bounced_at IS NULL AND g.failed_at IS NULL AND ${chosen}`;
}

function asking(view: View, now: Date): Sql {
	const unconfirmed = sql`(a.bounced_at IS NULL AND a.state = 'unconfirmed' AND a.created_at < ${instant(now, -HOUR)})`;
	const away = sql`(a.state = 'approved' AND a.decided_at < ${instant(now, -BACK_AFTER)})`;
	return view === "code" ? unconfirmed : view === "weg" ? away : sql`(${unconfirmed} OR ${away})`;
}

/** Whoever began several times stands once, with the last time. */
function once(rows: readonly Raw[]): Raw[] {
	const seen = new Set<string>();
	return rows.filter(({ email }) => !seen.has(email) && seen.add(email));
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
		bounced: raw.bounced ?? (raw.failed_at === null ? null : "aus"),
		bouncedAt: raw.bounced_at ?? raw.failed_at,
		may: raw.asked < MOST_MAILS && raw.asked_at < instant(now, -DAY),
		mayMend: ["invited", "begun", "unconfirmed"].includes(raw.state),
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
		sql`UPDATE invitation_guests SET asked = asked + 1, asked_at = ${at}, failed_at = NULL, bounced_at = NULL, bounced = NULL
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
		sql`UPDATE applications SET asked = asked + 1, asked_at = ${at}, bounced_at = NULL, bounced = NULL
			WHERE id IN (SELECT id FROM unfinished WHERE id = ${id} AND asked < ${MOST_MAILS}
				AND coalesce(asked_at, decided_at, created_at) < ${instant(now, -DAY)}) RETURNING name, email, language, state`,
		sql`INSERT INTO invitation_entries (application_id, act, by_id, at) SELECT ${id}, 'sent', ${by}, ${at} WHERE changes() = 1`,
	]);
	const row = rows[0] as { name: string; email: string; language: string; state: Where } | undefined;
	return row === undefined ? null : { name: row.name, email: row.email, language: row.language, where: row.state };
}
