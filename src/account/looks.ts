// Who of the Fachstelle looked at what only they may see of a person: noted after the answer, and given with "Meine Daten".

import { moderatesAnything } from "../access/doors.ts";
import { instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Ctx } from "../http/context.ts";
import { later } from "../http/session.ts";

/** What was looked at: a request to join, a profile, earlier versions of a post. */
export type Look = "anfrage" | "profil" | "verlauf";

/**
 * Notes that the viewer, if they belong to the Fachstelle, looked at these people (a SELECT of their numbers). Once a day
 * and person is enough. It waits until the answer is on its way, so that no page is slower for it.
 */
export function noteLook(c: Ctx, what: Look, people: Sql): void {
	const viewer = c.get("viewer");
	if (viewer.kind !== "member" || !moderatesAnything(viewer)) return;
	const now = instant(c.get("now"));
	const note = sql`INSERT INTO looks (member_id, by_id, what, day, at)
		SELECT seen.id, ${viewer.id}, ${what}, ${now.slice(0, 10)}, ${now} FROM (${people}) seen
		WHERE seen.id IS NOT NULL AND seen.id <> ${viewer.id} ON CONFLICT DO NOTHING`;
	const answered = new Promise((resolve) => setTimeout(resolve, 0));
	later(
		c,
		answered.then(() => c.get("window").write([note])),
	);
}
