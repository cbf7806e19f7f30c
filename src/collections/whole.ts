// A collection with everything that is printed or taken along: the texts of its materials, and where their files lie.
import type { Window } from "../access/window.ts";
import { sql } from "../db/sql.ts";
import { asEntries, type Opened } from "./entries.ts";
import { asCollection, byId } from "./store.ts";

/** A text as it was written, and as HTML. */
export type Text = { source: string; html: string };

/** A collection with the current texts by the number of their material, and the keys of current files by the file's number. */
export type Whole = Opened & { texts: ReadonlyMap<number, Text>; keys: ReadonlyMap<number, string> };

/** All of a collection that this viewer may see. One round trip; the keys only where they're asked for. */
export async function openWhole(window: Window, id: number, { withKeys = false } = {}): Promise<Whole | null> {
	const [found = [], rows = [], files = []] = await window.read([
		byId(id),
		sql`SELECT e.*, iif(e.m_holding = 'text', (SELECT json_array(v.body, v.body_html) FROM material_versions v
				WHERE v.material_id = e.material_id AND v.number = e.m_number), NULL) AS words
			FROM collection_entries e WHERE e.collection_id = ${id} AND e.removed_at IS NULL ORDER BY e.position, e.id`,
		...(withKeys
			? [
					sql`SELECT f.id, f.key FROM collection_entries e JOIN material_versions v ON v.material_id = e.material_id AND v.number = e.m_number
						JOIN files f ON f.version_id = v.id WHERE e.collection_id = ${id} AND e.removed_at IS NULL AND e.m_holding = 'file'`,
				]
			: []),
	]);
	const collection = asCollection(found);
	if (collection === null) return null;
	return {
		collection,
		entries: asEntries(rows),
		texts: new Map(
			(rows as { material_id: number; words: string | null }[]).flatMap(({ material_id, words }) => {
				if (words === null) return [];
				const [source = "", html = ""] = JSON.parse(words) as string[];
				return [[material_id, { source, html }] as const];
			}),
		),
		keys: new Map((files as { id: number; key: string }[]).map((file) => [file.id, file.key])),
	};
}
