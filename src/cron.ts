// What the clock starts: once a night, what has expired is deleted (periods as the privacy page promises them).
import { SESSION_IDLE_DAYS } from "./access/viewer.ts";
import { openReception } from "./access/window.ts";
import { DAY, instant } from "./db/clock.ts";
import { openDatabase } from "./db/database.ts";
import { sql } from "./db/sql.ts";

/** Rows that one night takes from one table: a few thousand is what D1 deletes gladly at once. */
const MOST = 2_000;

/** Deletes sign-in attempts and limits after two days, sessions that ended, requests never confirmed after fourteen. */
export async function sweep(d1: D1Database, now: Date): Promise<void> {
	const twoDaysAgo = instant(now, -2 * DAY);
	const reception = openReception(openDatabase(d1, null));
	const forgotten = sql`SELECT id FROM applications WHERE state = 'unconfirmed' AND created_at < ${instant(now, -14 * DAY)} LIMIT ${MOST}`;
	await reception.write([
		sql`DELETE FROM sign_ins WHERE id IN (SELECT id FROM sign_ins WHERE created_at < ${twoDaysAgo} LIMIT ${MOST})`,
		sql`DELETE FROM limits WHERE key IN (SELECT key FROM limits WHERE expires_at < ${instant(now)} LIMIT ${MOST})`,
		sql`DELETE FROM sessions WHERE token_hash IN (SELECT token_hash FROM sessions
			WHERE expires_at < ${instant(now)} OR seen_at < ${instant(now, -SESSION_IDLE_DAYS * DAY)} LIMIT ${MOST})`,
		// After a flood some attempts outlive their night. One that still points to a request would stop the whole sweep.
		sql`DELETE FROM sign_ins WHERE application_id IN (${forgotten})`,
		sql`DELETE FROM application_spaces WHERE application_id IN (${forgotten})`,
		sql`DELETE FROM applications WHERE id IN (${forgotten})`,
	]);
}
