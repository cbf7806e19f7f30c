// Merging two discussions of a space: the posts of one become replies in the other, and its address leads on there.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import * as log from "../log/store.ts";
import { carryPosts, carryReadings, empty, recount, revive, settle } from "../posts/carrying.ts";

/**
 * Merges another discussion into that of `doing`. Gives the entry, or null if that isn't possible any more: one of them
 * was merged or moved meanwhile, or no longer stands.
 */
export async function merge(window: Window, doing: log.Doing, otherId: number): Promise<number | null> {
	const { request, now } = doing;
	const before = sql`, ranked AS MATERIALIZED (SELECT id, seq, parent_id, row_number() OVER (ORDER BY seq) AS place
		FROM posts WHERE thread_id = ${otherId})`;
	const opening = sql`(SELECT p.id FROM posts p WHERE p.thread_id = t.id AND p.path = '')`;
	return log.asEntered(
		await window.write([
			log.enter(
				doing,
				sql`(t.removed_at IS NULL OR t.replies > 0) AND t.shelved_at IS NULL AND t.id <> ${otherId}
					AND EXISTS (SELECT 1 FROM threads o WHERE o.id = ${otherId} AND o.space_id = t.space_id AND o.kind IN ('frage', 'erfahrung'))`,
				sql`(SELECT json_object('title', iif(o.removed_at IS NULL, o.title, ''), 'accepted', o.accepted_post_id,
					'acceptedBy', o.accepted_by, 'standAt', o.stand_at, 'doubtedAt', o.doubted_at) FROM threads o WHERE o.id = ${otherId})`,
				{
					before,
					plan: sql`(SELECT json_group_array(json_array(id, seq, t.last_seq + place, coalesce(parent_id, ${opening}), parent_id)) FROM ranked)`,
					other: sql`CAST(${otherId} AS INTEGER)`,
				},
			),
			carryPosts(request, "together"),
			...carryReadings(request, "together"),
			...recount(request),
			empty(request, now),
			log.release(doing.request),
			log.entered(doing),
		]),
	);
}

/** The statements that make two discussions of one again. */
export function part(request: string): Sql[] {
	return [
		carryPosts(request, "apart"),
		revive(request),
		...carryReadings(request, "apart"),
		...recount(request),
		...settle(request),
	];
}

/** Where the address of a merged discussion leads, also over several merges, for those who may read there. */
export async function leadsTo(window: Window, id: number): Promise<{ id: number; title: string } | null> {
	const [row] = await window.all<{ id: number; title: string }>(
		sql`, chain AS (SELECT merged_into AS id FROM merged WHERE id = ${id}
				UNION SELECT merged.merged_into FROM chain JOIN merged ON merged.id = chain.id)
			SELECT t.id, iif(t.removed_at IS NULL, t.title, '') AS title FROM chain JOIN threads t ON t.id = chain.id LIMIT 1`,
	);
	return row ?? null;
}
