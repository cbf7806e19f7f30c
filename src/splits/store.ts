// Splitting replies off into a discussion of their own: each with all that was replied to it.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import * as log from "../log/store.ts";
import { ACCEPTED, carryPosts, carryReadings, empty, recount, settle } from "../posts/carrying.ts";
import { titleWords } from "../text/title-words.ts";
import type { SplitKind } from "./kinds.ts";

/** What is split off: the first of the chosen posts opens the new discussion, the others reply to it. */
export type Split = { posts: readonly number[]; title: string; kind: SplitKind };

/**
 * Splits posts off. Gives the entry, or null if one of them isn't there any more: removed, or gone to another discussion.
 * The new discussion has the topics of the old one, and begins when its first post was written.
 */
export async function split(window: Window, doing: log.Doing, { posts, title, kind }: Split): Promise<number | null> {
	const { request, threadId } = doing;
	const before = sql`, chosen AS MATERIALIZED (SELECT p.path FROM json_each(${JSON.stringify(posts)}) c JOIN posts p ON p.id = c.value
			WHERE p.thread_id = ${threadId} AND p.depth > 0 AND p.removed_at IS NULL),
		part AS MATERIALIZED (SELECT DISTINCT p.id, p.seq, p.parent_id FROM chosen
			JOIN posts p ON p.thread_id = ${threadId} AND p.path >= chosen.path AND p.path < chosen.path || 'g'),
		ranked AS MATERIALIZED (SELECT id, seq, parent_id, row_number() OVER (ORDER BY seq) AS place FROM part)`;
	const above = sql`CASE WHEN place = 1 THEN NULL WHEN parent_id IN (SELECT id FROM part) THEN parent_id
		ELSE (SELECT id FROM ranked WHERE place = 1) END`;
	const plan = sql`(SELECT json_group_array(json_array(id, seq, place, ${above}, parent_id) ORDER BY place) FROM ranked)`;
	return log.asEntered(
		await window.write([
			log.enter(
				doing,
				sql`(SELECT count(*) FROM chosen) = ${new Set(posts).size}`,
				sql`json_object('title', ${title}, 'posts', (SELECT count(*) FROM part), ${ACCEPTED})`,
				{ before, plan },
			),
			sql`INSERT INTO threads (space_id, kind, title, title_words, topics, author_id, form_key, created_at, active_at)
				SELECT t.space_id, ${kind}, ${title}, ${JSON.stringify(titleWords(title))}, t.topics, p.author_id, l.request, p.created_at, p.created_at
				FROM log l JOIN threads t ON t.id = l.thread_id JOIN posts p ON p.id = l.plan ->> '$[0][0]' WHERE l.request = ${request}`,
			sql`UPDATE log SET other_id = (SELECT t.id FROM posts p JOIN threads t ON t.author_id = p.author_id AND t.form_key = ${request}
					WHERE p.id = log.plan ->> '$[0][0]')
				WHERE id IN (SELECT id FROM log WHERE request = ${request})`,
			sql`INSERT INTO thread_topics (topic, space_id, kind, created_at, thread_id)
				SELECT topic.value, t.space_id, t.kind, t.created_at, t.id FROM threads t, json_each(t.topics) topic
				WHERE t.id IN (SELECT other_id FROM log WHERE request = ${request})`,
			carryPosts(request, "apart"),
			...carryReadings(request, "apart"),
			...recount(request),
			sql`INSERT INTO log (space_id, thread_id, other_id, of_id, act, by_id, reason, listed, created_at)
				SELECT space_id, other_id, thread_id, id, act, by_id, reason, 0, created_at FROM log WHERE request = ${request}`,
			log.release(doing.request),
			log.entered(doing),
		]),
	);
}

/** The statements that bring the posts of an entry back; the address of the discussion they were in leads on to the old one. */
export function joinAgain(request: string, now: string): Sql[] {
	return [
		carryPosts(request, "together"),
		...carryReadings(request, "together"),
		...recount(request),
		empty(request, now),
		...settle(request),
	];
}
