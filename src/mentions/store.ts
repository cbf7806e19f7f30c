// Who is meant by a name: only people who can read the space, so that nobody learns who is elsewhere.
import type { Window } from "../access/window.ts";
import { sql } from "../db/sql.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { sortKey } from "../text/folding.ts";
import { callsIn, type Names } from "../text/mentions.ts";

/** People who are offered while one types. */
export const OFFERED = 8;

/** Letters after the at sign from which on people are offered. */
export const LETTERS = 2;

/** So many people may share the names of one text. */
const MOST = 100;

const NOBODY: Names = new Map();

/** The people whom a text may mention in a space, by name. A text without an at sign costs nothing. */
export async function namesIn(window: Window, space: SpaceKey, text: string): Promise<Names> {
	const calls = callsIn(text);
	if (calls.length === 0) return NOBODY;
	const rows = await window.all<{ text: string; member_id: number }>(
		sql`SELECT n.text, n.member_id FROM mention_names n WHERE n.space_id = ${space} AND n.whole = 1
			AND n.text IN (SELECT value FROM json_each(${JSON.stringify(calls)})) LIMIT ${MOST}`,
	);
	const names = new Map<string, number[]>();
	for (const row of rows) names.set(row.text, [...(names.get(row.text) ?? []), row.member_id]);
	return names;
}

/** Somebody who can be mentioned. `typed` is the name as one types it after the at sign. */
export type Mentionable = { id: number; name: string; typed: string; organisation: string };

/** People of a space with a word in their name that begins like this, but not the viewer. */
export async function begunWith(window: Window, space: SpaceKey, letters: string): Promise<Mentionable[]> {
	const key = sortKey(letters);
	if (key.length < LETTERS) return [];
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	const rows = await window.all<{ id: number; name: string; organisation: string }>(
		sql`SELECT m.id, m.name, m.organisation FROM (SELECT DISTINCT n.member_id FROM mention_names n
				WHERE n.space_id = ${space} AND n.text >= ${key} AND n.text < ${`${key}\u{10ffff}`} AND n.member_id <> ${me}
				ORDER BY n.text LIMIT ${OFFERED}) found
			CROSS JOIN members m ON m.id = found.member_id`,
	);
	return rows.map((row) => ({ ...row, typed: typedName(row.name) }));
}

/** A name without what would end it in a text. */
function typedName(name: string): string {
	return name
		.replace(/[^\p{L}\p{M}\p{N}.'’-]+/gu, " ")
		.replace(/(^| )[^\p{L}\p{N}]+/gu, "$1")
		.trim();
}
