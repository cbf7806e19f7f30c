// Giving a discussion other topics. The rows by which a filter finds it follow by a trigger.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import * as log from "../log/store.ts";
import type { TopicKey } from "./topics.ts";

/** Changes the topics of a discussion. Gives the entry, or null if it has these already. */
export async function choose(window: Window, doing: log.Doing, topics: readonly TopicKey[]): Promise<number | null> {
	const chosen = JSON.stringify(topics);
	return log.asEntered(
		await window.write([
			log.enter(doing, sql`t.topics <> ${chosen}`, sql`json_object('from', t.topics, 'to', ${chosen})`),
			assign(doing.request, "to"),
			log.release(doing.request),
			log.entered(doing),
		]),
	);
}

/** The statement that gives the discussion of an entry the topics before or after it. */
export const assign = (request: string, which: "from" | "to"): Sql =>
	sql`UPDATE threads SET topics = ${log.detail(request, which)} WHERE id IN (${log.of(request)})`;
