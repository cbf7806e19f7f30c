// A question to the Fachstelle becomes one for all: the Fachstelle proposes a text without names, the asker agrees.

import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import { NOTHING_KEPT } from "../kinds/kind.ts";
import { begin } from "../threads/store.ts";
import type { Inquiry } from "./store.ts";

/**
 * Proposes a text. It can be replaced as long as the asker hasn't agreed. False if the question is public already. The key
 * under which the discussion will be kept is random: nothing in it leads back to the question.
 */
export async function propose(
	window: Window,
	id: number,
	by: number,
	text: { title: string; body: string },
): Promise<boolean> {
	const [rows = []] = await window.write([
		sql`UPDATE inquiries SET proposed_by = ${by}, proposed_title = ${text.title}, proposed_body = ${text.body},
				proposed_key = ${crypto.randomUUID()}, publication = 'vorgeschlagen', asker_news = 1
			WHERE id IN (SELECT id FROM inquiries WHERE id = ${id} AND publication IS NOT 'veroeffentlicht' AND asker_id <> ${by}) RETURNING id`,
	]);
	return rows.length === 1;
}

/** The asker keeps the question private. */
export async function decline(window: Window, id: number, askerId: number): Promise<void> {
	await window.write([
		sql`UPDATE inquiries SET publication = 'abgelehnt', proposed_title = NULL, proposed_body = NULL, asker_news = 0
			WHERE id IN (SELECT id FROM inquiries WHERE id = ${id} AND asker_id = ${askerId} AND publication = 'vorgeschlagen')`,
	]);
}

/**
 * The asker agrees, with the words as they are or as they changed them: the discussion begins, in the name of whoever
 * proposed it. Gives its number, or null if the proposal doesn't hold any more (that person left the space meanwhile).
 */
export async function publish(
	window: Window,
	inquiry: Inquiry,
	text: { title: string; body: string; origin: string },
	now: Instant,
): Promise<number | null> {
	const [row] = await window.all<{ proposed_by: number; proposed_key: string }>(
		sql`SELECT q.proposed_by, q.proposed_key FROM inquiries q JOIN memberships ms ON ms.member_id = q.proposed_by AND ms.space_id = q.space_id AND ms.level = 3
			JOIN members m ON m.id = q.proposed_by AND m.state = 'active' WHERE q.id = ${inquiry.id} AND q.publication IN ('vorgeschlagen', 'veroeffentlicht')`,
	);
	if (row === undefined) return null;
	const key = row.proposed_key;
	const asked = sql`SELECT id FROM threads WHERE author_id = ${row.proposed_by} AND form_key = ${key}`;
	const thread = await begin(
		window,
		row.proposed_by,
		{ ...text, space: inquiry.spaceId, kind: "frage", topics: [], names: new Map(), own: NOTHING_KEPT, formKey: key },
		now,
		[
			sql`UPDATE threads SET anonymous = 1 WHERE id IN (${asked})`,
			sql`UPDATE inquiries SET publication = 'veroeffentlicht', published_id = (${asked}), proposed_title = NULL, proposed_body = NULL, asker_news = 0
				WHERE id IN (SELECT id FROM inquiries WHERE id = ${inquiry.id} AND publication <> 'veroeffentlicht')`,
		],
	);
	return thread.id;
}
