// Sign-in attempts and sessions (ASVS 5: 6.5.5, 6.6.2, 7.2.3, 7.2.4, 7.3).

import { SESSION_DAYS } from "../access/viewer.ts";
import type { Window } from "../access/window.ts";
import { DAY, HOUR, type Instant, instant, MINUTE } from "../db/clock.ts";
import type { Rows } from "../db/database.ts";
import { hmac, randomToken, sha256 } from "../db/ids.ts";
import { type Sql, sql } from "../db/sql.ts";
import { emailKey } from "../text/folding.ts";
import { admissionStatements } from "./admission.ts";

/** What a code is for. */
export type Purpose = "anmelden" | "beitreten";

/** A code lives ten minutes and takes five tries. */
export const CODE_MINUTES = 10;
export const TRIES = 5;

/** An attempt that was just begun. Only its mail and, in development, the page learn the code. */
export type Attempt = { id: string; code: string; statement: Sql };

/** Begins an attempt for an address, known or not. The statement stores it; the code is kept as HMAC of attempt and code. */
export async function beginAttempt(
	secret: string,
	purpose: Purpose,
	email: string,
	now: Date,
	applicationId: Sql = sql`NULL`,
	guestId: Sql = sql`NULL`,
): Promise<Attempt> {
	const id = randomToken(16);
	const code = randomCode();
	return {
		id,
		code,
		statement: sql`INSERT INTO sign_ins (id, purpose, email, email_key, application_id, guest_id, code_hash, created_at, expires_at)
			VALUES (${id}, ${purpose}, ${email.trim()}, ${emailKey(email)}, ${applicationId}, ${guestId}, ${await hmac(secret, `${id}|${code}`)},
				${instant(now)}, ${instant(now, CODE_MINUTES * MINUTE)})`,
	};
}

/** What the page that asks for the code shows of an attempt that is still open. */
export async function openAttempt(
	reception: Window,
	id: string,
	now: Instant,
): Promise<{ email: string; purpose: Purpose } | null> {
	const [row] = await reception.all<{ email: string; purpose: Purpose }>(
		sql`SELECT email, purpose FROM sign_ins WHERE id = ${id} AND used_at IS NULL AND tries < ${TRIES} AND expires_at > ${now}`,
	);
	return row ?? null;
}

/** Whether somebody has an account under an address. */
export async function isKnown(reception: Window, email: string): Promise<boolean> {
	const rows = await reception.all(sql`SELECT member_id FROM accounts WHERE email_key = ${emailKey(email)}`);
	return rows.length > 0;
}

/**
 * How a try ended: signed in (with the session's token; `isGuest`: just let in by an invitation; `isFirst`: here for the first
 * time since the Fachstelle said yes), another try left, over, or
 * too late for an invitation whose last place was taken meanwhile.
 */
export type Outcome =
	| { result: "in"; token: string; purpose: Purpose; isNew: boolean; isGuest: boolean; isFirst: boolean }
	| { result: "late" }
	| { result: "wrong" }
	| { result: "over" };

/**
 * Tries a code. One transaction: the try is counted first, then the code is used up if it fits, then, for somebody who
 * asked to join, their person is made, and last the session, which takes the place of the one that this browser had
 * `before`. A stranger's code never signs anybody in.
 */
export async function tryCode(
	reception: Window,
	secret: string,
	attempt: string,
	code: string,
	device: string,
	before: string | null,
	now: Date,
): Promise<Outcome> {
	const at = instant(now);
	const token = randomToken(32);
	const used = sql`SELECT * FROM sign_ins WHERE id = ${attempt} AND used_at = ${at} AND session_hash = ${await sha256(token)}`;
	const results = await reception.write([
		sql`UPDATE sign_ins SET tries = tries + 1
			WHERE id = ${attempt} AND used_at IS NULL AND tries < ${TRIES} AND expires_at > ${at} RETURNING tries`,
		sql`UPDATE sign_ins SET used_at = ${at}, session_hash = ${await sha256(token)}
			WHERE id = ${attempt} AND code_hash = ${await hmac(secret, `${attempt}|${code}`)} AND used_at IS NULL
			AND tries <= ${TRIES} AND expires_at > ${at} AND changes() = 1`,
		...joinStatements(used, at),
		...admissionStatements(used, at),
		sql`INSERT INTO sessions (token_hash, handle, member_id, device, created_at, seen_at, expires_at)
			SELECT s.session_hash, ${randomToken(9)}, a.member_id, ${device}, ${at}, ${at}, ${instant(now, SESSION_DAYS * DAY)}
			FROM (${used}) s JOIN accounts a ON a.email_key = s.email_key`,
		sql`DELETE FROM sessions WHERE handle = ${before} AND changes() = 1`,
		sql`SELECT s.purpose, s.guest_id, a.member_id, ap.id IS NOT NULL AS is_new,
				EXISTS (SELECT 1 FROM invitation_guests g WHERE g.id = s.guest_id AND g.state = 'in' AND g.done_at = ${at}) AS is_guest,
				EXISTS (SELECT 1 FROM applications o WHERE o.member_id = a.member_id AND o.state = 'approved' AND o.returned_at = ${at}) AS is_first
			FROM (${used}) s LEFT JOIN accounts a ON a.email_key = s.email_key
			LEFT JOIN applications ap ON ap.id = s.application_id AND ap.state = 'waiting' AND ap.member_id = a.member_id`,
	]);
	const row = (results[results.length - 1] as Arrived[])[0];
	if (row !== undefined && row.member_id !== null)
		return {
			result: "in",
			token,
			purpose: row.purpose,
			isNew: row.is_new === 1,
			isGuest: row.is_guest === 1,
			isFirst: row.is_first === 1,
		};
	if (row !== undefined && row.guest_id !== null) return { result: "late" };
	return results[0]?.length === 1 && Number(results[0][0]?.["tries"]) < TRIES
		? { result: "wrong" }
		: { result: "over" };
}

type Arrived = {
	purpose: Purpose;
	guest_id: number | null;
	member_id: number | null;
	is_new: number;
	is_guest: number;
	is_first: number;
};

/** Whoever asked to join and proved the address becomes a person who waits; a member stays who they are. */
function joinStatements(used: Sql, at: Instant): Sql[] {
	const asking = sql`SELECT ap.* FROM applications ap JOIN (${used}) s ON s.application_id = ap.id WHERE ap.state = 'unconfirmed'`;
	return [
		sql`INSERT INTO members (name, sort_key, organisation, role, region, language, state, created_at)
			SELECT name, sort_key, organisation, role, region, language, 'pending', ${at} FROM (${asking}) x
			WHERE NOT EXISTS (SELECT 1 FROM accounts a WHERE a.email_key = x.email_key)`,
		sql`INSERT INTO accounts (member_id, email, email_key)
			SELECT last_insert_rowid(), email, email_key FROM (${asking}) x WHERE changes() = 1`,
		sql`UPDATE applications SET state = 'waiting', member_id = (SELECT a.member_id FROM accounts a WHERE a.email_key = applications.email_key)
			WHERE id IN (SELECT id FROM (${asking})) AND changes() = 1`,
		// Somebody who was turned down may ask once more.
		sql`UPDATE applications SET state = 'waiting', member_id = (SELECT a.member_id FROM accounts a WHERE a.email_key = applications.email_key)
			WHERE id IN (SELECT id FROM (${asking})) AND EXISTS (SELECT 1 FROM accounts a JOIN members m ON m.id = a.member_id
				WHERE a.email_key = applications.email_key AND m.state = 'pending')
			AND NOT EXISTS (SELECT 1 FROM applications o JOIN accounts a ON a.member_id = o.member_id
				WHERE a.email_key = applications.email_key AND o.state = 'waiting')`,
	];
}

/** A session as its owner sees it. */
export type Session = { handle: string; device: string; createdAt: Instant; seenAt: Instant };

/**
 * The private half of one's own account: the address, and the sessions that still hold, last used first. Statements that
 * the same page needs besides go along in the same round trip.
 */
export async function ownAccount(
	window: Window,
	memberId: number,
	now: Instant,
	idleSince: Instant,
	alongside: readonly Sql[] = [],
): Promise<{ email: string; sessions: Session[]; further: Rows[] }> {
	const [accounts = [], rows = [], ...further] = await window.read([
		sql`SELECT email FROM accounts WHERE member_id = ${memberId}`,
		sql`SELECT handle, device, created_at, seen_at FROM sessions
			WHERE member_id = ${memberId} AND expires_at > ${now} AND seen_at > ${idleSince} ORDER BY seen_at DESC LIMIT 50`,
		...alongside,
	]);
	const sessions = (rows as { handle: string; device: string; created_at: string; seen_at: string }[]).map((row) => ({
		handle: row.handle,
		device: row.device,
		createdAt: row.created_at,
		seenAt: row.seen_at,
	}));
	return { email: String(accounts[0]?.["email"] ?? ""), sessions, further };
}

/** Ends one of the viewer's sessions. */
export async function endSession(window: Window, memberId: number, handle: string): Promise<void> {
	await window.write([sql`DELETE FROM sessions WHERE member_id = ${memberId} AND handle = ${handle}`]);
}

/** Ends all sessions of the viewer but one. */
export async function endOtherSessions(window: Window, memberId: number, handle: string): Promise<void> {
	await window.write([sql`DELETE FROM sessions WHERE member_id = ${memberId} AND handle <> ${handle}`]);
}

/** Notes that a session is in use, at most once an hour, so that reading costs no writes. */
export async function touchSession(window: Window, handle: string, seenAt: Instant, now: Date): Promise<void> {
	if (now.getTime() - Date.parse(seenAt) < HOUR) return;
	await window.write([sql`UPDATE sessions SET seen_at = ${instant(now)} WHERE handle = ${handle}`]);
}

/** A code of eight digits, each number equally likely: values beyond the last full hundred million are drawn again. */
export function randomCode(): string {
	const limit = Math.floor(0x1_0000_0000 / 100_000_000) * 100_000_000;
	for (;;) {
		const value = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
		if (value < limit) return String(value % 100_000_000).padStart(8, "0");
	}
}
