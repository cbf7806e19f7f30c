// Closing a discussion, so that nobody replies any more, and opening it again.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import * as log from "../log/store.ts";

/** Closes a discussion. Gives the entry in the log, or null if it is closed already. */
export async function close(window: Window, doing: log.Doing): Promise<number | null> {
	return log.asEntered(
		await window.write([
			log.enter(doing, sql`t.closed_at IS NULL`, sql`json_object('to', ${doing.now})`),
			sql`UPDATE threads SET closed_at = ${doing.now}, closed_reason = ${doing.reason} WHERE id IN (${log.of(doing.request)})`,
			log.release(doing.request),
			log.entered(doing),
		]),
	);
}

/** Opens a discussion again. Gives the entry in the log, or null if it is open already. */
export async function reopen(window: Window, doing: log.Doing): Promise<number | null> {
	return log.asEntered(
		await window.write([
			log.enter(doing, sql`t.closed_at IS NOT NULL`, sql`json_object('from', t.closed_at, 'reason', t.closed_reason)`),
			openAgain(doing.request),
			log.release(doing.request),
			log.entered(doing),
		]),
	);
}

/** The statement that opens the discussion of an entry. */
export const openAgain = (request: string): Sql =>
	sql`UPDATE threads SET closed_at = NULL, closed_reason = NULL WHERE id IN (${log.of(request)})`;

/** The statement that closes the discussion of an entry as it was closed before. */
export const closeAgain = (request: string): Sql =>
	sql`UPDATE threads SET closed_at = ${log.detail(request, "from")}, closed_reason = ${log.detail(request, "reason")}
		WHERE id IN (${log.of(request)})`;
