// What the clock starts: what has ended leaves the lists; what has expired is deleted (periods as the privacy page promises).
import { SESSION_IDLE_DAYS } from "./access/viewer.ts";
import { openNight, openReception, type Window } from "./access/window.ts";
import { type Post, tendAccounts } from "./account/night.ts";
import { DAY, instant } from "./db/clock.ts";
import { openDatabase } from "./db/database.ts";
import { sql } from "./db/sql.ts";
import type { Shelf } from "./files/shelf.ts";
import { sweepFiles } from "./files/sweep.ts";
import { checkLinks } from "./freshness/links.ts";
import { askOwners, tellFollowers } from "./freshness/mails.ts";
import { forgetRemoved } from "./messages/reports.ts";
import { shelveEnded } from "./threads/shelf.ts";

/** Rows taken from one table at once: a few thousand is what D1 deletes gladly. After a flood it takes several turns. */
const MOST = 2_000;
const TURNS = 50;

/** Nobody waits for the night: removing somebody looks through all posts once. */
const PATIENT = { read: 30_000, write: 30_000 };

/** Lines of wrangler.toml that start something else than the night. */
export const WEEKLY = "40 2 * * MON";
export const OFTEN = "*/10 * * * *";

/** What a line of the schedule starts. `request` looks links up. */
export async function tick(
	line: string,
	d1: D1Database,
	now: Date,
	post: Post,
	request: typeof fetch,
	shelf?: Shelf,
): Promise<void> {
	const database = () => openDatabase(d1, null, PATIENT);
	if (line === WEEKLY) await checkLinks(database(), now, post.origin, request);
	else if (line === OFTEN) await tellFollowers(database(), now, post);
	else await night(d1, now, post, shelf);
}

/** All that is done in a night. What fails in one part doesn't keep the others from being done. */
export async function night(d1: D1Database, now: Date, post: Post, shelf?: Shelf): Promise<void> {
	const done = await Promise.allSettled([
		sweep(d1, now),
		tendAccounts(openDatabase(d1, null, PATIENT), now, post),
		askOwners(openDatabase(d1, null, PATIENT), now, post),
		...(shelf === undefined ? [] : [sweepFiles(openDatabase(d1, null, PATIENT), shelf, now)]),
	]);
	for (const { reason } of done.filter((part) => part.status === "rejected"))
		console.error({ event: "night", error: String(reason) });
}

/**
 * Takes offers that have ended out of the lists; deletes sign-in attempts and limits after two days, sessions that ended,
 * codes and questions that expired, looks after a year, what was taken out of collections a month ago, requests never confirmed and guests who never came in after fourteen days.
 */
export async function sweep(d1: D1Database, now: Date): Promise<void> {
	await shelveEnded(openNight(openDatabase(d1, null)), instant(now));
	await forgetRemoved(openNight(openDatabase(d1, null)), now);
	const reception = openReception(openDatabase(d1, null));
	for (let turn = 0; turn < TURNS; turn += 1) if ((await sweepOnce(reception, now)) < MOST) return;
}

/** One turn; the largest number of rows that one table lost. */
async function sweepOnce(reception: Window, now: Date): Promise<number> {
	const forgotten = sql`SELECT id FROM applications WHERE state = 'unconfirmed' AND created_at < ${instant(now, -14 * DAY)} LIMIT ${MOST}`;
	const results = await reception.write([
		sql`DELETE FROM sign_ins WHERE id IN (SELECT id FROM sign_ins WHERE created_at < ${instant(now, -2 * DAY)} LIMIT ${MOST}) RETURNING 1`,
		sql`DELETE FROM address_changes WHERE member_id IN (SELECT member_id FROM address_changes WHERE expires_at < ${instant(now)} LIMIT ${MOST}) RETURNING 1`,
		sql`DELETE FROM looks WHERE (member_id, by_id, what, day) IN (SELECT member_id, by_id, what, day FROM looks WHERE day < ${instant(now, -365 * DAY).slice(0, 10)} LIMIT ${MOST}) RETURNING 1`,
		sql`DELETE FROM passkey_challenges WHERE challenge IN (SELECT challenge FROM passkey_challenges WHERE expires_at < ${instant(now)} LIMIT ${MOST}) RETURNING 1`,
		sql`DELETE FROM limits WHERE key IN (SELECT key FROM limits WHERE expires_at < ${instant(now)} LIMIT ${MOST}) RETURNING 1`,
		sql`DELETE FROM sessions WHERE token_hash IN (SELECT token_hash FROM sessions
			WHERE expires_at < ${instant(now)} OR seen_at < ${instant(now, -SESSION_IDLE_DAYS * DAY)} LIMIT ${MOST}) RETURNING 1`,
		// After a flood some attempts outlive their turn. One that still points to a request would stop the whole sweep.
		sql`DELETE FROM sign_ins WHERE application_id IN (${forgotten})`,
		sql`DELETE FROM application_spaces WHERE application_id IN (${forgotten})`,
		sql`DELETE FROM invitation_entries WHERE application_id IN (${forgotten})`,
		sql`DELETE FROM applications WHERE id IN (${forgotten}) RETURNING 1`,
		// What was taken out of collections can be brought back for a month.
		sql`DELETE FROM collection_entries WHERE id IN (SELECT id FROM collection_entries WHERE removed_at < ${instant(now, -30 * DAY)} LIMIT ${MOST}) RETURNING 1`,
		sql`DELETE FROM collection_entries WHERE collection_id IN (SELECT id FROM collections WHERE removed_at < ${instant(now, -30 * DAY)} LIMIT 20)`,
		sql`DELETE FROM collections WHERE id IN (SELECT id FROM collections WHERE removed_at < ${instant(now, -30 * DAY)} LIMIT 20) RETURNING 1`,
		// Who never came in by an invitation: a fortnight after they began, and at its end if they only stood on a list.
		sql`DELETE FROM invitation_guests WHERE id IN (SELECT g.id FROM invitation_guests g JOIN invitations i ON i.id = g.invitation_id
			WHERE (g.state = 'begun' AND g.created_at < ${instant(now, -14 * DAY)})
				OR (g.state = 'invited' AND (i.expires_at < ${instant(now)} OR i.revoked_at IS NOT NULL)) LIMIT ${MOST}) RETURNING 1`,
	]);
	return Math.max(...results.map((rows) => rows.length));
}
