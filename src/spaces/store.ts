// Spaces: how many read along, and who.
import type { Window } from "../access/window.ts";
import { sql } from "../db/sql.ts";
import type { Level, SpaceKey } from "./spaces.ts";

/** People on a page of the list of readers. */
export const READERS = 50;

/** Somebody who reads along in a space. */
export type Reader = {
	id: number;
	name: string;
	role: string;
	organisation: string;
	region: string | null;
	level: Level;
};

/** One page of the people who can read a space, those with the most rights first. */
export async function readers(
	window: Window,
	space: SpaceKey,
	after: { level: number; id: number } | null,
): Promise<{ count: number; people: Reader[]; next: string | null }> {
	const [spaces = [], rows = []] = await window.read([
		sql`SELECT readers FROM spaces WHERE id = ${space}`,
		sql`SELECT m.id, m.name, m.role, m.organisation, m.region, ms.level FROM memberships ms JOIN members m ON m.id = ms.member_id
			WHERE ms.space_id = ${space} AND ms.level > 0 AND m.state = 'active'
			AND (ms.level, ms.member_id) < (${after?.level ?? 4}, ${after?.id ?? 0})
			ORDER BY ms.level DESC, ms.member_id DESC LIMIT ${READERS + 1}`,
	]);
	const people = (rows as Reader[]).slice(0, READERS);
	const last = people[people.length - 1];
	return {
		count: Number(spaces[0]?.["readers"] ?? 0),
		people,
		next: rows.length > READERS && last !== undefined ? `${last.level}.${last.id}` : null,
	};
}
