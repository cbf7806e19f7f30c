// Undoing what stands in the log: each act by its own way back, as long as nothing has happened that it would destroy.
import type { Window } from "../access/window.ts";
import { closeAgain, openAgain } from "../closures/store.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { part } from "../merges/store.ts";
import { moveBack } from "../moves/store.ts";
import { pinAgain } from "../pins/store.ts";
import { wayBack } from "../posts/carrying.ts";
import { entitle } from "../renamings/store.ts";
import { joinAgain } from "../splits/store.ts";
import { assign } from "../topics/store.ts";
import type { Act, Entry } from "./store.ts";

/** Why an act can't be undone (any more). Keys of the word list. */
export type Obstacle = "changed" | "gone" | "apart" | "restored";

/** How an act is undone: what must hold for the entry `l` and its discussion `t`, and the statements after it. */
type Back = {
	condition: Sql;
	statements(request: string, now: Instant): Sql[];
	obstacle: Obstacle;
	before?: Sql;
	plan?: Sql;
};

const still = (column: Sql, name = "to"): Sql => sql`${column} IS l.details ->> ${name}`;

const WAYS: Record<Exclude<Act, "split" | "merge">, Back> = {
	pin: { condition: still(sql`t.pinned_until`), statements: (request) => [pinAgain(request)], obstacle: "changed" },
	unpin: { condition: still(sql`t.pinned_until`), statements: (request) => [pinAgain(request)], obstacle: "changed" },
	close: { condition: still(sql`t.closed_at`), statements: (request) => [openAgain(request)], obstacle: "changed" },
	reopen: { condition: sql`t.closed_at IS NULL`, statements: (request) => [closeAgain(request)], obstacle: "changed" },
	rename: {
		condition: sql`${still(sql`t.title`)} AND t.removed_at IS NULL`,
		statements: (request, now) => entitle(request, "from", now),
		obstacle: "changed",
	},
	topics: { condition: still(sql`t.topics`), statements: (request) => [assign(request, "from")], obstacle: "changed" },
	move: { condition: still(sql`t.space_id`), statements: (request) => [moveBack(request)], obstacle: "changed" },
	remove: {
		condition: sql`EXISTS (SELECT 1 FROM posts p WHERE p.id = l.post_id AND p.removed_at IS l.created_at AND p.source <> '')`,
		statements: (request) => [
			sql`UPDATE posts SET removed_at = NULL, removed_by = NULL, removed_reason = NULL
				WHERE id IN (SELECT post_id FROM log WHERE request = ${request})`,
		],
		obstacle: "restored",
	},
	restore: {
		condition: sql`EXISTS (SELECT 1 FROM posts p WHERE p.id = l.post_id AND p.removed_at IS NULL)`,
		statements: (request) => [
			sql`UPDATE posts SET (removed_at, removed_by, removed_reason) =
				(SELECT details ->> 'at', details ->> 'by', details ->> 'reason' FROM log WHERE request = ${request})
				WHERE id IN (SELECT post_id FROM log WHERE request = ${request})`,
		],
		obstacle: "changed",
	},
};

function wayOf(entry: Entry): Back {
	if (entry.act === "merge") {
		const { before, plan, whole } = wayBack(entry.id, "apart");
		const merged = sql`EXISTS (SELECT 1 FROM merged m WHERE m.id = l.other_id AND m.merged_into = l.thread_id)`;
		return { before, plan, condition: sql`${merged} AND ${whole}`, statements: part, obstacle: "apart" };
	}
	if (entry.act === "split") {
		const { before, plan, whole } = wayBack(entry.id, "together");
		const there = sql`EXISTS (SELECT 1 FROM threads o WHERE o.id = l.other_id AND o.space_id = l.space_id)`;
		return { before, plan, condition: sql`${there} AND ${whole}`, statements: joinAgain, obstacle: "apart" };
	}
	return WAYS[entry.act];
}

/**
 * Undoes an act. Null if it is undone, by this request or by an earlier one; else why it can't be: then nothing has changed.
 */
export async function undo(window: Window, entry: Entry, by: number, now: Instant): Promise<Obstacle | null> {
	const request = crypto.randomUUID();
	const way = wayOf(entry);
	const results = await window.write([
		sql`${way.before ?? sql``} UPDATE log SET undone_at = ${now}, undone_by = ${by}, request = ${request}, form_key = NULL, plan = ${way.plan ?? sql`plan`}
			WHERE id IN (SELECT l.id FROM log l JOIN threads t ON t.id = l.thread_id AND t.space_id IN (SELECT id FROM moderated)
				WHERE l.id = ${entry.id} AND l.undone_at IS NULL AND ${way.condition})`,
		...way.statements(request, now),
		sql`UPDATE log SET undone_at = ${now}, undone_by = ${by}
			WHERE of_id IN (SELECT id FROM log WHERE request = ${request})`,
		sql`SELECT undone_at FROM log WHERE id = ${entry.id}`,
	]);
	const row = results[results.length - 1]?.[0];
	if (row !== undefined && row["undone_at"] !== null) return null;
	return row === undefined || entry.thread === null ? "gone" : way.obstacle;
}
