// Passkeys of a person, the challenges that were given out, and signing in by a key.
import { SESSION_DAYS } from "../access/viewer.ts";
import type { Window } from "../access/window.ts";
import { DAY, type Instant, instant, MINUTE } from "../db/clock.ts";
import { randomToken, sha256 } from "../db/ids.ts";
import { sql } from "../db/sql.ts";
import type { NewKey } from "./ceremony.ts";

/** Minutes in which a challenge can be answered, and keys that one person may have. */
export const CHALLENGE_MINUTES = 5;
export const MOST_KEYS = 10;

/** A passkey as its owner sees it. */
export type Passkey = { id: string; name: string; createdAt: Instant; usedAt: Instant | null };

/** The viewer's passkeys and address, in the order in which they were made. */
export async function ownPasskeys(window: Window, memberId: number): Promise<{ keys: Passkey[]; email: string }> {
	const [keys = [], accounts = []] = await window.read([
		sql`SELECT id, name, created_at AS createdAt, used_at AS usedAt FROM passkeys ORDER BY created_at, id`,
		sql`SELECT email FROM accounts WHERE member_id = ${memberId}`,
	]);
	return { keys: keys as Passkey[], email: String(accounts[0]?.["email"] ?? "") };
}

/** Remembers a challenge: of somebody who adds a key, or of a sign-in. */
export async function giveOut(window: Window, challenge: string, memberId: number | null, now: Date): Promise<void> {
	await window.write([
		sql`INSERT INTO passkey_challenges (challenge, member_id, expires_at)
			VALUES (${challenge}, ${memberId}, ${instant(now, CHALLENGE_MINUTES * MINUTE)})`,
	]);
}

/** Takes a challenge back. True only once, and only for whom it was given out. */
export async function takeBack(window: Window, challenge: string, memberId: number, now: Date): Promise<boolean> {
	const [taken = []] = await window.write([
		sql`DELETE FROM passkey_challenges WHERE challenge IN (
			SELECT challenge FROM passkey_challenges WHERE challenge = ${challenge} AND member_id = ${memberId} AND expires_at > ${instant(now)})
			RETURNING challenge`,
	]);
	return taken.length === 1;
}

/** Keeps a new passkey. A key that is there already stays as it is; more than MOST_KEYS there can't be. */
export async function keep(
	window: Window,
	memberId: number,
	key: NewKey,
	name: string,
	now: Instant,
): Promise<boolean> {
	const [kept = []] = await window.write([
		sql`INSERT INTO passkeys (id, member_id, name, public_key, counter, transports, created_at)
			SELECT ${key.id}, ${memberId}, ${name}, ${key.publicKey}, ${key.counter}, ${JSON.stringify(key.transports)}, ${now}
			WHERE (SELECT count(*) FROM passkeys) < ${MOST_KEYS} ON CONFLICT (id) DO NOTHING RETURNING id`,
	]);
	return kept.length === 1;
}

/** Gives one of the viewer's passkeys another name. */
export async function rename(window: Window, id: string, name: string): Promise<void> {
	await window.write([sql`UPDATE passkeys SET name = ${name} WHERE id IN (SELECT id FROM passkeys WHERE id = ${id})`]);
}

/** Takes one of the viewer's passkeys away. */
export async function remove(window: Window, id: string): Promise<void> {
	await window.write([sql`DELETE FROM passkeys WHERE id IN (SELECT id FROM passkeys WHERE id = ${id})`]);
}

/** A key against which a signature is checked. */
export type KnownKey = { id: string; publicKey: string; counter: number };

/** Takes back the challenge of a sign-in and finds the key; null if one of them isn't there. */
export async function answered(reception: Window, challenge: string, id: string, now: Date): Promise<KnownKey | null> {
	const [taken = [], keys = []] = await reception.write([
		sql`DELETE FROM passkey_challenges WHERE challenge IN (
			SELECT challenge FROM passkey_challenges WHERE challenge = ${challenge} AND member_id IS NULL AND expires_at > ${instant(now)})
			RETURNING challenge`,
		sql`SELECT id, public_key AS publicKey, counter FROM passkeys WHERE id = ${id}`,
	]);
	return taken.length === 1 && keys.length === 1 ? (keys[0] as KnownKey) : null;
}

/**
 * Signs in by a key whose signature was right; gives the session's token, and whether it is the first time since the Fachstelle
 * said yes. The counter goes up in the same transaction: of
 * two signatures with the same count only one signs in. Devices that don't count say 0.
 */
export async function signIn(
	reception: Window,
	key: KnownKey,
	counter: number,
	device: string,
	before: string | null,
	now: Date,
): Promise<{ token: string; isFirst: boolean } | null> {
	const token = randomToken(32);
	const [, begun = [], , first = []] = await reception.write([
		sql`UPDATE passkeys SET counter = ${counter}, used_at = ${instant(now)} WHERE id IN (
			SELECT id FROM passkeys WHERE id = ${key.id} AND (counter < ${counter} OR (counter = 0 AND ${counter} = 0)))`,
		sql`INSERT INTO sessions (token_hash, handle, member_id, device, created_at, seen_at, expires_at)
			SELECT ${await sha256(token)}, ${randomToken(9)}, member_id, ${device}, ${instant(now)}, ${instant(now)}, ${instant(now, SESSION_DAYS * DAY)}
			FROM passkeys WHERE id = ${key.id} AND changes() = 1 RETURNING handle`,
		sql`DELETE FROM sessions WHERE handle = ${before} AND changes() = 1`,
		sql`SELECT o.id FROM passkeys k JOIN applications o ON o.member_id = k.member_id AND o.state = 'approved' AND o.returned_at = ${instant(now)}
			WHERE k.id = ${key.id} LIMIT 1`,
	]);
	return begun.length === 1 ? { token, isFirst: first.length === 1 } : null;
}
