// The list of all who have done the same. It stands apart from the store, because it reads the example too.
import type { Window } from "../../access/window.ts";
import { sql } from "../../db/sql.ts";
import type { Cursor } from "../../threads/cursor.ts";
import { oneWith, type Thread } from "../../threads/store.ts";
import { type Adoption, adoptionsOf, asAdoptions } from "./store.ts";

/** So many stand on a page. */
export const PAGE = 30;

/** One page of those who have done the same, the latest first, and the viewer's own note (null if they haven't). */
export type AdoptionList = { rows: Adoption[]; next: Cursor | null; note: string | null };

/** The example with that page, in one round trip; null if it isn't in the window. */
export async function list(
	window: Window,
	threadId: number,
	memberId: number,
	after: Cursor | null,
): Promise<(AdoptionList & { thread: Thread }) | null> {
	const found = await oneWith(window, threadId, [
		adoptionsOf(threadId, after, PAGE + 1),
		sql`SELECT note FROM adoptions WHERE thread_id = ${threadId} AND member_id = ${memberId}`,
	]);
	if (found === null) return null;
	const rows = asAdoptions(found.rows[0] ?? []);
	const shown = rows.slice(0, PAGE);
	const last = shown[shown.length - 1];
	const note = found.rows[1]?.[0]?.["note"];
	return {
		thread: found.thread,
		rows: shown,
		next: rows.length > PAGE && last !== undefined ? { at: last.createdAt, id: last.memberId } : null,
		note: typeof note === "string" ? note : null,
	};
}
