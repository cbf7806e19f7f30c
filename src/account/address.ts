// A new address for an account: proved by a code at the new one and agreed to by a code at the one there is.
import { openOwn } from "../access/own.ts";
import { CODE_MINUTES, randomCode, TRIES } from "../auth/store.ts";
import { type Instant, instant, MINUTE } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { hmac, randomToken } from "../db/ids.ts";
import { sql } from "../db/sql.ts";
import { emailKey } from "../text/folding.ts";

/** The address there is, and the one that waits for its codes. */
export type Address = { email: string; waiting: string | null };

/** Both addresses of one person. */
export async function addressOf(database: Database, memberId: number, now: Instant): Promise<Address> {
	const [row] = await openOwn(database, memberId).all<Address>(
		sql`SELECT a.email, (SELECT email FROM address_changes WHERE expires_at > ${now} AND tries < ${TRIES}) AS waiting FROM accounts a`,
	);
	return row ?? { email: "", waiting: null };
}

/**
 * Begins a change; an earlier one that wasn't ended is over with it. An address that is somebody else's begins just the
 * same, only that nobody is sent its code.
 */
export async function beginChange(
	database: Database,
	secret: string,
	memberId: number,
	email: string,
	now: Date,
): Promise<{ toNew: string; toOld: string }> {
	const id = randomToken(16);
	const [toNew, toOld] = [randomCode(), randomCode()];
	await openOwn(database, memberId).write([
		sql`INSERT INTO address_changes (member_id, id, email, email_key, new_hash, old_hash, expires_at)
			SELECT member_id, ${id}, ${email}, ${emailKey(email)}, ${await hash(secret, id, "neu", toNew)}, ${await hash(secret, id, "alt", toOld)},
				${instant(now, CODE_MINUTES * MINUTE)} FROM accounts WHERE TRUE
			ON CONFLICT (member_id) DO UPDATE SET id = excluded.id, email = excluded.email, email_key = excluded.email_key,
				new_hash = excluded.new_hash, old_hash = excluded.old_hash, tries = 0, expires_at = excluded.expires_at`,
	]);
	return { toNew, toOld };
}

/** How a try ended: changed (with the address there was), another try left, or over. */
export type Change = { result: "changed"; from: string } | { result: "wrong" } | { result: "over" };

/**
 * Tries both codes. One transaction: the try is counted first, then the address changes if both fit and nobody else has
 * taken it meanwhile, and then all other sessions end. The request to join goes along, for it holds the address too.
 */
export async function tryChange(
	database: Database,
	secret: string,
	member: { id: number; handle: string },
	codes: { toNew: string; toOld: string },
	now: Date,
): Promise<Change> {
	const own = openOwn(database, member.id);
	const at = instant(now);
	const [begun] = await own.all<{ id: string }>(sql`SELECT id FROM address_changes WHERE expires_at > ${at}`);
	if (begun === undefined) return { result: "over" };
	const done = sql`EXISTS (SELECT 1 FROM accounts a JOIN address_changes ac ON ac.member_id = a.member_id AND ac.email_key = a.email_key)`;
	const fitting = sql`SELECT member_id FROM address_changes WHERE id = ${begun.id} AND tries <= ${TRIES} AND expires_at > ${at}
		AND new_hash = ${await hash(secret, begun.id, "neu", codes.toNew)} AND old_hash = ${await hash(secret, begun.id, "alt", codes.toOld)}`;
	const [before = [], tried = [], changed = []] = await own.write([
		sql`SELECT email FROM accounts`,
		sql`UPDATE address_changes SET tries = tries + 1 WHERE member_id IN (
			SELECT member_id FROM address_changes WHERE id = ${begun.id} AND tries < ${TRIES} AND expires_at > ${at}) RETURNING tries`,
		sql`UPDATE OR IGNORE accounts SET (email, email_key) = (SELECT email, email_key FROM address_changes)
			WHERE member_id IN (${fitting}) AND changes() = 1 RETURNING email`,
		sql`DELETE FROM sessions WHERE token_hash IN (SELECT token_hash FROM sessions WHERE handle <> ${member.handle} AND ${done})`,
		sql`UPDATE applications SET (email, email_key) = (SELECT email, email_key FROM accounts)
			WHERE id IN (SELECT id FROM applications WHERE member_id = ${member.id} AND ${done})`,
		sql`DELETE FROM address_changes WHERE member_id IN (SELECT member_id FROM address_changes WHERE ${done})`,
	]);
	if (changed.length === 1) return { result: "changed", from: String(before[0]?.["email"] ?? "") };
	return tried.length === 1 && Number(tried[0]?.["tries"]) < TRIES ? { result: "wrong" } : { result: "over" };
}

/** Lets the address be as it is. */
export async function dropChange(database: Database, memberId: number): Promise<void> {
	await openOwn(database, memberId).write([
		sql`DELETE FROM address_changes WHERE member_id IN (SELECT member_id FROM address_changes)`,
	]);
}

function hash(secret: string, id: string, which: "neu" | "alt", code: string): Promise<string> {
	return hmac(secret, `${id}|${which}|${code}`);
}
