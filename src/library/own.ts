// One's own materials in every state, newest first.
import type { Window } from "../access/window.ts";
import { sql, sqlIf } from "../db/sql.ts";
import { dayOf } from "../i18n/days.ts";
import type { Cursor } from "../threads/cursor.ts";
import { asRow, type MaterialRow, PAGE, type Raw, ROW } from "./list.ts";

/** A page of one's own materials. */
export type OwnPage = { rows: readonly MaterialRow[]; next: Cursor | null };

/** What somebody shared or began, also what isn't published. */
export async function own(window: Window, authorId: number, after: Cursor | null, now: Date): Promise<OwnPage> {
	const rows = await window.all<Raw & { created_at: string }>(
		sql`SELECT ${ROW}, m.created_at FROM materials m LEFT JOIN materials r ON r.id = m.replaced_by
			WHERE m.author_id = ${authorId} ${sqlIf(after !== null, sql`AND (m.created_at, m.id) < (${after?.at ?? ""}, CAST(${after?.id ?? 0} AS INTEGER))`)}
			ORDER BY m.created_at DESC, m.id DESC LIMIT ${PAGE + 1}`,
	);
	const shown = rows.slice(0, PAGE);
	const last = rows.length > PAGE ? shown[shown.length - 1] : undefined;
	return {
		rows: shown.map((raw) => asRow(raw, dayOf(now))),
		next: last === undefined ? null : { at: last.created_at, id: last.id },
	};
}
