// Putting an address right that was mistyped: of somebody on their way in, who isn't anybody yet.
import type { Window } from "../access/window.ts";
import { type Instant, instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import { emailKey } from "../text/folding.ts";
import { isInvited, isMember } from "./list-store.ts";
import type { Again, Where } from "./stuck-store.ts";
import type { Token } from "./token.ts";

/** Somebody whose address can be put right. */
export type Mendable = { name: string; email: string; byList: 0 | 1 };

/** A guest who isn't in yet, or null. */
export async function guestToMend(window: Window, id: number): Promise<Mendable | null> {
	const [row] = await window.all<Mendable>(
		sql`SELECT g.name, g.email, i.kind = 'liste' AS byList FROM invitation_guests g JOIN invitations i ON i.id = g.invitation_id
			WHERE g.id = ${id} AND g.email <> '' AND g.state <> 'in'`,
	);
	return row ?? null;
}

/** A request whose code was never entered, or null. */
export async function requestToMend(window: Window, id: number): Promise<Mendable | null> {
	const [row] = await window.all<Mendable>(
		sql`SELECT name, email, 0 AS byList FROM unfinished WHERE id = ${id} AND state = 'unconfirmed'`,
	);
	return row ?? null;
}

/** Why an address can't be taken, as far as the viewer may know. */
export async function taken(
	window: Window,
	email: string,
	now: Instant,
): Promise<"addressMember" | "addressInvited" | null> {
	const key = sql`${emailKey(email)}`;
	const [row] = await window.all<{ member: number; invited: number }>(
		sql`SELECT ${isMember(key)} AS member, ${isInvited(key, now)} AS invited`,
	);
	return row?.member === 1 ? "addressMember" : row?.invited === 1 ? "addressInvited" : null;
}

/**
 * Gives a guest another address and takes one mail for it. The link of a list changes as well, because the old one may have gone to
 * a stranger. Null: not there, over, or it is this address already (so that the same form twice sends one mail).
 */
export async function mendGuest(
	window: Window,
	id: number,
	email: string,
	token: Token,
	by: number,
	now: Date,
): Promise<(Omit<Again, "where"> & { byList: boolean }) | null> {
	const at = instant(now);
	const open = sql`i.revoked_at IS NULL AND i.expires_at > ${at} AND i.uses < i.most_uses`;
	const mended = sql`SELECT g.invitation_id FROM invitation_guests g WHERE g.id = ${id} AND g.email_key = ${emailKey(email)} AND g.asked_at = ${at}`;
	const results = await window.write([
		sql`UPDATE invitation_guests SET email = ${email}, email_key = ${emailKey(email)}, asked = 1, asked_at = ${at}, failed_at = NULL,
				bounced_at = NULL, bounced = NULL
			WHERE id IN (SELECT g.id FROM invitation_guests g JOIN invitations i ON i.id = g.invitation_id
				WHERE g.id = ${id} AND g.email <> '' AND g.email_key <> ${emailKey(email)} AND g.state <> 'in' AND ${open}) RETURNING id`,
		sql`INSERT INTO invitation_entries (invitation_id, act, by_id, at) SELECT invitation_id, 'sent', ${by}, ${at} FROM (${mended}) WHERE changes() = 1`,
		sql`UPDATE invitations SET seed = ${token.seed}, token_hash = ${token.hash}
			WHERE kind = 'liste' AND changes() = 1 AND id IN (${mended})`,
		sql`SELECT g.name, g.email, g.language, i.inviter, i.seed, i.token_hash AS hash, i.expires_at, i.kind
			FROM invitation_guests g JOIN invitations i ON i.id = g.invitation_id WHERE i.id IN (${mended}) AND g.id = ${id}`,
	]);
	const row = results[3]?.[0] as
		| (Omit<Again, "where" | "expiresAt"> & { expires_at: string; kind: string })
		| undefined;
	if (results[0]?.length !== 1 || row === undefined) return null;
	const { expires_at, kind, ...rest } = row;
	return { ...rest, expiresAt: expires_at, byList: kind === "liste" };
}

/** The same for a request; the person begins anew with the mail. */
export async function mendRequest(
	window: Window,
	id: number,
	email: string,
	by: number,
	now: Date,
): Promise<Pick<Again, "name" | "email" | "language" | "where"> | null> {
	const at = instant(now);
	const [rows = []] = await window.write([
		sql`UPDATE applications SET email = ${email}, email_key = ${emailKey(email)}, asked = 1, asked_at = ${at}, bounced_at = NULL, bounced = NULL
			WHERE id IN (SELECT id FROM unfinished WHERE id = ${id} AND state = 'unconfirmed' AND email_key <> ${emailKey(email)})
			RETURNING name, email, language`,
		sql`INSERT INTO invitation_entries (application_id, act, by_id, at) SELECT ${id}, 'sent', ${by}, ${at} WHERE changes() = 1`,
	]);
	const row = rows[0] as { name: string; email: string; language: string } | undefined;
	return row === undefined ? null : { ...row, where: "unconfirmed" satisfies Where };
}
