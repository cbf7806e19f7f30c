// Giving a discussion another heading. The opening post gets a new version, so that its author, who may be changing it at
// this moment, doesn't put the old heading back unknowingly.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import * as log from "../log/store.ts";
import { titleWords } from "../text/title-words.ts";

/** Renames a discussion. Gives the entry, or null if it is called so already or its opening post was removed. */
export async function rename(window: Window, doing: log.Doing, title: string): Promise<number | null> {
	return log.asEntered(
		await window.write([
			log.enter(
				doing,
				sql`t.title <> ${title} AND t.removed_at IS NULL`,
				sql`json_object('from', t.title, 'fromWords', t.title_words, 'to', ${title}, 'toWords', ${JSON.stringify(titleWords(title))})`,
			),
			...entitle(doing.request, "to", doing.now),
			log.release(doing.request),
			log.entered(doing),
		]),
	);
}

/** The statements that give the discussion of an entry the heading before or after it, and keep what it was called. */
export function entitle(request: string, which: "from" | "to", now: string): Sql[] {
	const thread = log.of(request);
	const words = which === "to" ? "toWords" : "fromWords";
	const opening = sql`SELECT id FROM posts WHERE path = '' AND thread_id IN (${thread})`;
	return [
		sql`INSERT INTO revisions (post_id, version, space_id, author_id, title, source, html, replaced_at)
			SELECT p.id, p.version, p.space_id, p.author_id, t.title, p.source, p.html, ${now}
			FROM posts p JOIN threads t ON t.id = p.thread_id WHERE p.id IN (${opening})`,
		sql`UPDATE posts SET version = version + 1 WHERE id IN (${opening})`,
		sql`UPDATE threads SET title = ${log.detail(request, which)}, title_words = ${log.detail(request, words)}
			WHERE id IN (${thread})`,
	];
}
