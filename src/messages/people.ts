// Who takes messages from the viewer, who takes them from whom, and whom one has blocked.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { type Place, writePlace } from "../drafts/place.ts";
import { sortKey } from "../text/folding.ts";
import type { MessagesFrom } from "./doors.ts";

/** People who are found by a name at once. */
const FOUND = 8;

/** Letters from which on a name is looked for. */
const LETTERS = 2;

/** Somebody who takes messages from the viewer. */
export type Receiver = { id: number; name: string; organisation: string; region: string | null; role: string };

/** The statement for those of some people who take messages from the viewer, with those that stand in a draft. */
export function receivers(ids: readonly number[], place: Place): Sql {
	return sql`SELECT id, name, organisation, region, role FROM correspondents
		WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) OR id IN (SELECT CAST(value AS INTEGER) FROM drafts d, json_each(d.fields, '$.an')
			WHERE d.place = ${writePlace(place)} AND d.fields IS NOT NULL) ORDER BY sort_key, id LIMIT 20`;
}

/** The statement for people with a word in their name that begins like this, who take messages from the viewer. */
export function begunWith(letters: string): Sql {
	const key = sortKey(letters);
	return sql`SELECT m.id, m.name, m.organisation, m.region, m.role FROM (SELECT DISTINCT n.member_id FROM spaces s
			CROSS JOIN mention_names n ON n.space_id = s.id AND n.text >= ${key} AND n.text < ${`${key}\u{10ffff}`}
			WHERE ${key.length} >= ${LETTERS} LIMIT ${2 * FOUND}) found
		CROSS JOIN correspondents m ON m.id = found.member_id ORDER BY m.sort_key, m.id LIMIT ${FOUND}`;
}

/** Chooses from whom one takes messages. */
export async function chooseFrom(window: Window, memberId: number, from: MessagesFrom): Promise<void> {
	await window.write([
		sql`UPDATE members SET messages_from = ${from} WHERE id IN (SELECT id FROM people WHERE id = ${memberId})`,
	]);
}

/** Chooses whether one gets a mail when somebody writes. */
export async function chooseMails(window: Window, memberId: number, wanted: boolean): Promise<void> {
	await window.write([
		sql`UPDATE members SET letter_mails = ${wanted ? 1 : 0} WHERE id IN (SELECT id FROM people WHERE id = ${memberId})`,
	]);
}

/** Blocks somebody whom the viewer may know or meets in a conversation. Twice is the same as once; nobody is told. */
export async function block(window: Window, memberId: number, other: number, now: Instant): Promise<void> {
	await window.write([
		sql`INSERT INTO blocks (member_id, blocked_id, created_at)
			SELECT ${memberId}, id, ${now} FROM members WHERE id = ${other} AND id <> ${memberId} AND (id IN (SELECT id FROM people)
				OR id IN (SELECT w.value ->> 0 FROM participants p JOIN conversations c ON c.id = p.conversation_id, json_each(c.people) w))
			ON CONFLICT DO NOTHING`,
	]);
}

/** Lifts a block. */
export async function unblock(window: Window, other: number): Promise<void> {
	await window.write([
		sql`DELETE FROM blocks WHERE (member_id, blocked_id) IN (SELECT member_id, blocked_id FROM blocks WHERE blocked_id = ${other})`,
	]);
}

/** Somebody whom the viewer has blocked. */
export type Blocked = { id: number; name: string; createdAt: Instant };

/** Whom the viewer has blocked, the latest first. */
export async function blocked(window: Window): Promise<Blocked[]> {
	const rows = await window.all<{ id: number; name: string; created_at: string }>(
		sql`SELECT m.id, m.name, b.created_at FROM blocks b JOIN members m ON m.id = b.blocked_id ORDER BY b.created_at DESC LIMIT 35`,
	);
	return rows.map((row) => ({ id: row.id, name: row.name, createdAt: row.created_at }));
}
