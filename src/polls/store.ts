// Polls: begun with their post, voted in, closed, opened again, settled.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { asPostInThread, type PostInThread, postById, type RawInThread } from "../posts/store.ts";
import type { NewPoll } from "./form.ts";
import type { Choices } from "./poll.ts";

/** People on a page of those who voted. */
export const PAGE = 30;

/** The statement that hangs a poll on a post, to be sent with the post itself. The same form key twice is one poll. */
export function begin(authorId: number, formKey: string, poll: NewPoll, now: Instant): Sql {
	return sql`INSERT INTO polls (post_id, thread_id, space_id, kind, multiple, anonymous, options, ends_at, created_at)
		SELECT id, thread_id, space_id, ${poll.kind}, ${poll.multiple ? 1 : 0}, ${poll.anonymous ? 1 : 0},
			${JSON.stringify(poll.options)}, ${poll.endsAt}, ${now}
		FROM posts WHERE author_id = ${authorId} AND form_key = ${formKey} ON CONFLICT DO NOTHING`;
}

/** The poll's number, if it is open and its post stands. */
const open = (postId: number, now: Instant): Sql => sql`SELECT q.post_id FROM polls q JOIN posts p ON p.id = q.post_id
	WHERE q.post_id = ${postId} AND p.removed_at IS NULL AND q.closed_at IS NULL AND (q.ends_at IS NULL OR q.ends_at > ${now})`;

/** The same for votes: its discussion isn't closed, and the viewer writes there. */
const voting = (postId: number, now: Instant): Sql => sql`${open(postId, now)}
	AND EXISTS (SELECT 1 FROM threads t WHERE t.id = p.thread_id AND t.closed_at IS NULL AND t.space_id IN (SELECT id FROM writable))`;

/** Votes, or votes anew: what was chosen before gives way. False if the poll is closed by now. */
export async function vote(
	window: Window,
	postId: number,
	memberId: number,
	choices: Choices,
	now: Instant,
): Promise<boolean> {
	const [rows = []] = await window.write([
		sql`INSERT INTO votes (post_id, member_id, thread_id, space_id, anonymous, choices)
			SELECT post_id, ${memberId}, thread_id, space_id, anonymous, ${JSON.stringify(choices)} FROM polls
			WHERE post_id IN (${voting(postId, now)})
			ON CONFLICT (post_id, member_id) DO UPDATE SET choices = excluded.choices RETURNING post_id`,
	]);
	return rows.length === 1;
}

/** Takes one's vote back; without one nothing happens. False if the poll is closed by now. */
export async function takeBack(window: Window, postId: number, memberId: number, now: Instant): Promise<boolean> {
	const [, rows = []] = await window.write([
		sql`DELETE FROM votes WHERE member_id = ${memberId} AND post_id IN (${voting(postId, now)})`,
		voting(postId, now),
	]);
	return rows.length === 1;
}

/** Ends a poll before its time. Twice is the same as once. */
export async function close(window: Window, postId: number, by: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE polls SET closed_at = ${now}, closed_by = ${by} WHERE post_id IN (${open(postId, now)})`,
	]);
}

/** Opens a poll again; what was settled is open too. An end that has passed goes. */
export async function reopen(window: Window, postId: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE polls SET closed_at = NULL, closed_by = NULL, chosen = NULL, ends_at = iif(ends_at > ${now}, ends_at, NULL)
			WHERE post_id IN (SELECT post_id FROM polls WHERE post_id = ${postId})`,
	]);
}

/** Settles on an option; the poll ends with it. */
export async function settle(window: Window, postId: number, option: number, by: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE polls SET chosen = ${option}, closed_at = coalesce(closed_at, ${now}), closed_by = coalesce(closed_by, ${by})
			WHERE post_id IN (SELECT post_id FROM polls WHERE post_id = ${postId} AND json_array_length(options) > ${option})`,
	]);
}

/** Somebody who voted where names are visible. */
export type Voter = { id: number; name: string; organisation: string; choices: Choices };

/** A poll's own page: its post, and who voted, as far as names are visible. `next` continues the list. */
export type PollPage = { post: PostInThread; voters: readonly Voter[]; next: number | null };

/** Opens a poll's page in one round trip; null if it isn't in the window, or if its post was removed. */
export async function page(window: Window, postId: number, after: number): Promise<PollPage | null> {
	const [posts = [], rows = []] = await window.read([
		postById(postId),
		// The poll comes first: the votes of an anonymous one aren't even looked at.
		sql`SELECT v.member_id, v.choices, m.name, m.organisation FROM polls q CROSS JOIN votes v LEFT JOIN members m ON m.id = v.member_id
			WHERE q.post_id = ${postId} AND q.anonymous = 0 AND v.post_id = ${postId} AND v.member_id > ${after} ORDER BY v.member_id LIMIT ${PAGE + 1}`,
	]);
	const raw = (posts as RawInThread[])[0];
	if (raw === undefined) return null;
	const post = asPostInThread(raw);
	if (post.poll === null) return null;
	const found = rows as { member_id: number; choices: string; name: string | null; organisation: string | null }[];
	const voters = found.slice(0, PAGE).map((row) => ({
		id: row.member_id,
		name: row.name ?? "",
		organisation: row.organisation ?? "",
		choices: JSON.parse(row.choices) as Choices,
	}));
	return { post, voters, next: found.length > PAGE ? (voters[voters.length - 1]?.id ?? null) : null };
}
