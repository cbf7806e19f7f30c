// Pinning a discussion above its space's list until a day is over. What is over isn't pinned, without anybody doing anything.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import * as log from "../log/store.ts";

/** Pins a discussion until a moment, or takes it down (null). Gives the entry, or null if it stands so already. */
export async function pin(window: Window, doing: log.Doing, until: Instant | null): Promise<number | null> {
	return log.asEntered(
		await window.write([
			log.enter(
				doing,
				sql`iif(t.pinned_until > ${doing.now}, t.pinned_until, NULL) IS NOT ${until} AND t.removed_at IS NULL`,
				sql`json_object('from', t.pinned_until, 'to', ${until})`,
			),
			sql`UPDATE threads SET pinned_until = ${until} WHERE id IN (${log.of(doing.request)})`,
			log.release(doing.request),
			log.entered(doing),
		]),
	);
}

/** The statement that pins the discussion of an entry as it was before. */
export const pinAgain = (request: string): Sql =>
	sql`UPDATE threads SET pinned_until = ${log.detail(request, "from")} WHERE id IN (${log.of(request)})`;
