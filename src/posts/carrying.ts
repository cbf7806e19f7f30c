// Posts go from one discussion to another, as the plan of an entry in the log says: with their places in the tree, with what
// is new to whom, and with the counters of both. All of it is a few statements, however many posts and readers there are.
import { type Sql, sql } from "../db/sql.ts";
import { detail } from "../log/store.ts";

/** Out of the entry's discussion into the other one, or out of the other one, which is empty then, into the entry's. */
export type Way = "apart" | "together";

/** What happens: the two discussions and the posts, with the numbers they had and get and the post above them. */
function plan(request: string, way: Way): Sql {
	const ends =
		way === "apart" ? sql`thread_id AS source, other_id AS target` : sql`other_id AS source, thread_id AS target`;
	return sql`, act AS MATERIALIZED (SELECT ${ends}, space_id, plan FROM log WHERE request = ${request}),
		plan AS MATERIALIZED (SELECT value ->> 0 AS id, value ->> 1 AS was, value ->> 2 AS seq, value ->> 3 AS above
			FROM act, json_each(act.plan))`;
}

/** The statement that carries the posts. Paths and depths follow from the post above, down the tree. */
export function carryPosts(request: string, way: Way): Sql {
	return sql`${plan(request, way)}, tree (id, seq, above, path, depth) AS (
			SELECT plan.id, plan.seq, plan.above, coalesce(p.path || printf('%05x', plan.seq), ''), coalesce(p.depth + 1, 0)
			FROM plan LEFT JOIN posts p ON p.id = plan.above WHERE plan.above IS NULL OR plan.above NOT IN (SELECT id FROM plan)
			UNION ALL
			SELECT plan.id, plan.seq, plan.above, tree.path || printf('%05x', plan.seq), tree.depth + 1
			FROM tree JOIN plan ON plan.above = tree.id)
		UPDATE posts SET thread_id = act.target, space_id = act.space_id, seq = tree.seq, depth = tree.depth, path = tree.path,
			parent_id = tree.above, parent_author_id = (SELECT p.author_id FROM posts p WHERE p.id = tree.above)
		FROM tree, act WHERE posts.id = tree.id AND posts.thread_id IN (SELECT source FROM act)`;
}

/** Readings of both discussions in which something is new, or was when their reader lost sight of it. */
const OLD = sql`old AS MATERIALIZED (SELECT r.member_id, r.thread_id, r.seen_seq, r.seen_more, r.unread_since, r.parked_since, r.called, r.called_seq
	FROM act JOIN carried r ON r.thread_id = act.source OR r.thread_id = act.target
	WHERE r.unread_since IS NOT NULL OR r.parked_since IS NOT NULL)`;

/**
 * The statements that keep what is new: a post that was read stays read, one that was new stays new, for everybody and in
 * both discussions. Numbers that have no post any more count as seen. To be sent after the posts were carried.
 */
export function carryReadings(request: string, way: Way): Sql[] {
	const target = sql`${plan(request, way)}, ${OLD},
		came AS MATERIALIZED (SELECT old.member_id, plan.was FROM act JOIN old ON old.thread_id = act.source JOIN plan ON plan.was > old.seen_seq
			EXCEPT SELECT old.member_id, seen.value FROM act JOIN old ON old.thread_id = act.source, json_each(old.seen_more) seen),
		here AS MATERIALIZED (SELECT p.seq FROM act JOIN posts p ON p.thread_id = act.target WHERE p.id NOT IN (SELECT id FROM plan)),
		fresh AS MATERIALIZED (SELECT * FROM (
				SELECT old.member_id, here.seq FROM act JOIN old ON old.thread_id = act.target JOIN here ON here.seq > old.seen_seq
				EXCEPT SELECT old.member_id, seen.value FROM act JOIN old ON old.thread_id = act.target, json_each(old.seen_more) seen)
			UNION SELECT came.member_id, plan.seq FROM came JOIN plan ON plan.was = came.was),
		affected AS MATERIALIZED (SELECT old.member_id, min(old.unread_since) AS unread_since, min(old.parked_since) AS parked_since FROM act JOIN old
			WHERE old.thread_id = act.target OR old.member_id IN (SELECT member_id FROM came) GROUP BY old.member_id)
		${write(
			sql`act.target`,
			sql`coalesce((SELECT max(seq) FROM plan), 0)`,
			sql`SELECT old.member_id, old.called, old.called_seq AS seq FROM act JOIN old ON old.thread_id = act.target
				UNION ALL SELECT old.member_id, old.called, plan.seq FROM act JOIN old ON old.thread_id = act.source JOIN plan ON plan.was = old.called_seq`,
		)}`;
	// What is emptied has no readers any more.
	if (way === "together") return [target];
	const source = sql`${plan(request, way)}, ${OLD},
		here AS MATERIALIZED (SELECT p.seq FROM act JOIN posts p ON p.thread_id = act.source),
		fresh AS MATERIALIZED (SELECT old.member_id, here.seq FROM act JOIN old ON old.thread_id = act.source JOIN here ON here.seq > old.seen_seq
			EXCEPT SELECT old.member_id, seen.value FROM act JOIN old ON old.thread_id = act.source, json_each(old.seen_more) seen),
		affected AS MATERIALIZED (SELECT old.member_id, old.unread_since, old.parked_since FROM act JOIN old ON old.thread_id = act.source)
		${write(sql`act.source`, sql`0`, sql`SELECT old.member_id, old.called, old.called_seq AS seq FROM act JOIN old ON old.thread_id = act.source`)}`;
	return [target, source];
}

/**
 * Writes the readings of `affected` in a discussion: `fresh` is what they haven't seen, all other numbers up to the highest
 * they have. `calls` are the posts that speak to them; one that they haven't seen goes on doing so, a mention first.
 */
function write(thread: Sql, highest: Sql, calls: Sql): Sql {
	return sql`, low AS MATERIALIZED (SELECT member_id, min(seq) AS seq FROM fresh GROUP BY member_id),
		last AS MATERIALIZED (SELECT max(t.last_seq, ${highest}) AS seq FROM act JOIN threads t ON t.id = ${thread}),
		number (seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM number WHERE seq < (SELECT seq FROM last)),
		more AS MATERIALIZED (SELECT member_id, json_group_array(seq ORDER BY seq) AS seqs FROM (
			SELECT low.member_id, number.seq FROM low JOIN number ON number.seq > low.seq EXCEPT SELECT member_id, seq FROM fresh) GROUP BY member_id),
		called AS MATERIALIZED (SELECT member_id, called, seq FROM (
			SELECT c.member_id, c.called, c.seq, row_number() OVER (PARTITION BY c.member_id ORDER BY c.called = 'erwaehnt' DESC, c.seq DESC) AS place
			FROM (${calls}) c JOIN fresh ON fresh.member_id = c.member_id AND fresh.seq = c.seq WHERE c.called IS NOT NULL) WHERE place = 1)
		INSERT INTO readings (member_id, thread_id, space_id, seen_seq, seen_more, unread_since, parked_since, called, called_seq)
		SELECT affected.member_id, ${thread}, act.space_id, coalesce(low.seq - 1, last.seq), coalesce(more.seqs, '[]'),
			iif(low.seq IS NULL, NULL, affected.unread_since),
			iif(low.seq IS NULL OR affected.unread_since IS NOT NULL, NULL, affected.parked_since),
			iif(affected.unread_since IS NULL, NULL, called.called), iif(affected.unread_since IS NULL, NULL, called.seq)
		FROM affected JOIN act JOIN last LEFT JOIN low ON low.member_id = affected.member_id LEFT JOIN more ON more.member_id = affected.member_id
		LEFT JOIN called ON called.member_id = affected.member_id
		WHERE TRUE ON CONFLICT (member_id, thread_id) DO UPDATE SET seen_seq = excluded.seen_seq, seen_more = excluded.seen_more,
			unread_since = excluded.unread_since, parked_since = excluded.parked_since, called = excluded.called, called_seq = excluded.called_seq`;
}

const both = (request: string): Sql => sql`SELECT thread_id FROM log WHERE request = ${request}
	UNION SELECT other_id FROM log WHERE request = ${request}`;

/** The statements that count both discussions anew. An answer that isn't in its question any more is none. */
export function recount(request: string): Sql[] {
	return [
		sql`UPDATE threads SET
			replies = (SELECT count(*) FROM posts p WHERE p.thread_id = threads.id AND p.depth > 0 AND p.removed_at IS NULL),
			answers = (SELECT count(*) FROM posts p WHERE p.thread_id = threads.id AND p.depth > 0 AND p.removed_at IS NULL
				AND p.author_id <> threads.author_id),
			last_seq = max(last_seq, coalesce((SELECT max(seq) FROM posts p WHERE p.thread_id = threads.id), 0)),
			active_at = coalesce((SELECT max(p.created_at) FROM posts p WHERE p.thread_id = threads.id
				AND (p.removed_at IS NULL OR p.depth = 0)), active_at)
			WHERE id IN (${both(request)})`,
		sql`UPDATE threads SET accepted_post_id = NULL, accepted_by = NULL, stand_at = NULL, doubted_at = NULL
			WHERE id IN (SELECT t.id FROM threads t JOIN posts p ON p.id = t.accepted_post_id
				WHERE p.thread_id <> t.id AND t.id IN (${both(request)}))`,
	];
}

/** The statement that makes the other discussion of an entry an address that leads on. */
export const empty = (request: string, now: string): Sql =>
	sql`UPDATE threads SET merged_into = (SELECT thread_id FROM log WHERE request = ${request}), removed_at = ${now}
		WHERE id IN (SELECT other_id FROM log WHERE request = ${request})`;

/** The statement that makes it a discussion again, as soon as its posts are back. */
export const revive = (request: string): Sql =>
	sql`UPDATE threads SET merged_into = NULL, removed_at = (SELECT p.removed_at FROM posts p WHERE p.thread_id = threads.id AND p.path = '')
		WHERE id IN (SELECT other_id FROM log WHERE request = ${request})`;

/** What an entry remembers of the answer of a discussion `t` that is about to lose it. */
export const ACCEPTED = sql`'accepted', t.accepted_post_id, 'acceptedBy', t.accepted_by, 'standAt', t.stand_at, 'doubtedAt', t.doubted_at`;

/** The statements after posts came back: their question has its answer again, unless it found another one; what doesn't stand is new to nobody. */
export function settle(request: string): Sql[] {
	const answered = sql`SELECT p.thread_id FROM log l JOIN posts p ON p.id = l.details ->> 'accepted'
		WHERE l.request = ${request} AND p.removed_at IS NULL AND p.depth > 0`;
	return [
		sql`UPDATE threads SET accepted_post_id = ${detail(request, "accepted")}, accepted_by = ${detail(request, "acceptedBy")},
			stand_at = ${detail(request, "standAt")}, doubted_at = ${detail(request, "doubtedAt")}
			WHERE accepted_post_id IS NULL AND kind = 'frage' AND id IN (${answered}) AND id IN (${both(request)})`,
		sql`DELETE FROM readings WHERE unread_since IS NOT NULL AND thread_id IN (SELECT id FROM threads
			WHERE removed_at IS NOT NULL AND replies = 0 AND id IN (${both(request)}))`,
	];
}

/**
 * The plan for the way back, to stand before an UPDATE of the entry: posts get the numbers and the places they had, and
 * replies that were written to them meanwhile come along behind all others. `plan` is its JSON, `whole` says whether all
 * posts are still where the act put them.
 */
export function wayBack(entryId: number, way: Way): { before: Sql; plan: Sql; whole: Sql } {
	const ends =
		way === "apart" ? sql`thread_id AS source, other_id AS target` : sql`other_id AS source, thread_id AS target`;
	const before = sql`, act AS MATERIALIZED (SELECT ${ends}, plan FROM log WHERE id = ${entryId}),
		was AS MATERIALIZED (SELECT value ->> 0 AS id, value ->> 1 AS seq, value ->> 4 AS above FROM act, json_each(act.plan)),
		target AS MATERIALIZED (SELECT coalesce(m.last_seq, t.last_seq) AS last_seq, act.target AS id,
				(SELECT p.id FROM posts p WHERE p.thread_id = act.target AND p.path = '') AS opening
			FROM act LEFT JOIN merged m ON m.id = act.target LEFT JOIN threads t ON t.id = act.target),
		roots AS MATERIALIZED (SELECT p.path FROM act JOIN was JOIN posts p ON p.id = was.id AND p.thread_id = act.source
			WHERE p.parent_id IS NULL OR p.parent_id NOT IN (SELECT id FROM was)),
		part AS MATERIALIZED (SELECT DISTINCT p.id, p.seq, p.parent_id FROM act JOIN roots
			JOIN posts p ON p.thread_id = act.source AND p.path >= roots.path AND p.path < roots.path || 'g'),
		ranked AS MATERIALIZED (SELECT part.id, part.seq, part.parent_id, was.id IS NOT NULL AS known, was.seq AS old, was.above,
				row_number() OVER (PARTITION BY was.id IS NULL ORDER BY part.seq) AS place
			FROM part LEFT JOIN was ON was.id = part.id)`;
	const above = sql`CASE WHEN NOT r.known THEN r.parent_id
		WHEN r.above IS NULL OR r.above IN (SELECT id FROM part) THEN r.above
		ELSE coalesce((SELECT p.id FROM posts p WHERE p.id = r.above AND p.thread_id = target.id), target.opening) END`;
	return {
		before,
		plan: sql`(SELECT json_group_array(json_array(r.id, r.seq, iif(r.known, r.old, target.last_seq + r.place), ${above}, r.parent_id))
			FROM ranked r JOIN target)`,
		whole: sql`(SELECT count(*) FROM was) = (SELECT count(*) FROM act JOIN was JOIN posts p ON p.id = was.id AND p.thread_id = act.source)`,
	};
}
