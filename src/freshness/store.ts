// Whether materials still hold: said so, taken over by somebody else, and what calls for whom.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import type { Rows } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Day } from "../i18n/days.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import type { News } from "./following.ts";

/** Materials that the start page names, discussions that a material's page names, and uses on a page of all. */
const MOST_CALLING = 3;
const MOST_DISCUSSIONS = 5;
export const USES = 12;

/** Uses among which the latest discussions are looked for. */
const LOOKED_AT = 24;

/** Materials on the page of the Fachstelle. */
export const LISTED = 20;

/** A link that doesn't work any more. */
export type BrokenLink = { url: string; since: Day };

/** A discussion in which somebody leads to a material. */
export type Discussion = { id: number; title: string; spaceId: SpaceKey; postId: number };

/** What the page of a material shows besides it. */
export type Freshness = {
	/** Whether the viewer follows it, and what is new to them. */
	following: { news: News | null; newsAt: Instant | null } | null;
	/** For those who look after it. */
	broken: readonly BrokenLink[];
	discussions: readonly Discussion[];
	/** Who took it over. */
	keeper: string | null;
};

/** The statements for what a material's page shows besides it; `asFreshness` reads them. */
export const besides = (id: number): readonly Sql[] => [
	sql`SELECT news, news_at FROM material_follows WHERE material_id = ${id}`,
	sql`SELECT url, broken_since AS since FROM link_checks WHERE material_id = ${id} AND broken_since IS NOT NULL ORDER BY broken_since LIMIT 10`,
	sql`, used AS (SELECT thread_id, max(post_id) AS post_id FROM (SELECT thread_id, post_id FROM material_uses WHERE material_id = ${id}
			ORDER BY post_id DESC LIMIT ${LOOKED_AT}) GROUP BY thread_id ORDER BY 2 DESC LIMIT ${MOST_DISCUSSIONS + 1})
		SELECT t.id, t.title, t.space_id, used.post_id FROM used JOIN threads t ON t.id = used.thread_id
		WHERE t.removed_at IS NULL ORDER BY used.post_id DESC`,
	sql`SELECT k.name FROM materials m JOIN members k ON k.id = m.keeper_id WHERE m.id = ${id}`,
];

/** What the statements `besides` found. */
export function asFreshness([follows = [], broken = [], threads = [], keepers = []]: readonly Rows[]): Freshness {
	const follow = (follows as { news: News | null; news_at: string | null }[])[0];
	return {
		following: follow === undefined ? null : { news: follow.news, newsAt: follow.news_at },
		broken: broken as BrokenLink[],
		discussions: (threads as { id: number; title: string; space_id: SpaceKey; post_id: number }[]).map((row) => ({
			id: row.id,
			title: row.title,
			spaceId: row.space_id,
			postId: row.post_id,
		})),
		keeper: (keepers as { name: string }[])[0]?.name ?? null,
	};
}

/**
 * Says that a material still holds. `seen` is the end of validity that the person saw; if it has changed meanwhile their new
 * one doesn't count. A new end is a change like any other: who edits at the same time is told.
 */
export async function confirm(
	window: Window,
	id: number,
	by: number,
	said: { seen: Day | null; until: Day | null },
	now: Instant,
): Promise<void> {
	const until = sql`iif(valid_until IS ${said.seen}, coalesce(${said.until}, valid_until), valid_until)`;
	await window.write([
		sql`UPDATE materials SET confirmed_at = ${now}, confirmed_by = ${by}, version = version + (valid_until IS NOT ${until}), valid_until = ${until}
			WHERE state = 'published' AND id IN (SELECT id FROM materials WHERE id = ${id} AND (space_id IN (SELECT id FROM moderated)
				OR (author_id = ${by} AND space_id IN (SELECT id FROM writable))))`,
	]);
}

/** The Fachstelle takes over a material that nobody tends any more: from now on it is asked. */
export async function takeOver(window: Window, id: number, by: number): Promise<void> {
	await window.write([
		sql`UPDATE materials SET keeper_id = ${by}
			WHERE tended = 0 AND id IN (SELECT id FROM materials WHERE id = ${id} AND space_id IN (SELECT id FROM moderated))`,
	]);
}

/** A material that calls for somebody. */
export type Calling = {
	id: number;
	title: string;
	spaceId: SpaceKey;
	validUntil: Day | null;
	askOn: Day | null;
	broken: number;
};

const COLUMNS = sql`id, title, space_id, valid_until, ask_on, broken`;

/** The statement for a member's own materials about which they are asked today, or whose links are broken. */
export const callingOf = (memberId: number, today: Day): Sql =>
	sql`SELECT ${COLUMNS} FROM materials WHERE owner_id = ${memberId} AND calls_on <= ${today} AND space_id IN (SELECT id FROM writable)
		ORDER BY calls_on LIMIT ${MOST_CALLING}`;

/** Materials of spaces that nobody tends any more: those that call first, then those that will. */
export const untendedIn = (spaces: readonly SpaceKey[], limit: number): Sql =>
	sql`SELECT ${COLUMNS} FROM materials WHERE space_id IN (SELECT value FROM json_each(${JSON.stringify(spaces)}))
		AND tended = 0 AND calls_on IS NOT NULL ORDER BY calls_on LIMIT ${limit}`;

/** Materials of spaces with links that don't work any more. */
export const brokenIn = (spaces: readonly SpaceKey[], limit: number): Sql =>
	sql`SELECT ${COLUMNS} FROM materials WHERE space_id IN (SELECT value FROM json_each(${JSON.stringify(spaces)}))
		AND broken > 0 AND state = 'published' ORDER BY id DESC LIMIT ${limit}`;

/** What these statements found. */
export function asCalling(rows: readonly Record<string, unknown>[]): Calling[] {
	type Row = Omit<Calling, "spaceId" | "validUntil" | "askOn"> & {
		space_id: SpaceKey;
		valid_until: string | null;
		ask_on: string | null;
	};
	return (rows as Row[]).map((row) => ({
		id: row.id,
		title: row.title,
		spaceId: row.space_id,
		validUntil: row.valid_until,
		askOn: row.ask_on,
		broken: row.broken,
	}));
}

/** Materials that stand under a discussion: its first page has room for a few rows. */
const MOST_IN_THREAD = 3;

/** A material to which a discussion leads. */
export type Used = { id: number; title: string };

/** The statement for materials to which a discussion leads and that the viewer sees. It steps from one to the next, however often each is named. */
export const materialsOf = (threadId: number): Sql => {
	const next = (after: Sql): Sql =>
		sql`(SELECT material_id FROM material_uses WHERE thread_id = ${threadId} AND material_id > ${after} ORDER BY material_id LIMIT 1)`;
	return sql`, step (id, place) AS (SELECT ${next(sql`0`)}, 1
			UNION ALL SELECT ${next(sql`step.id`)}, place + 1 FROM step WHERE id IS NOT NULL AND place < ${MOST_IN_THREAD})
		SELECT m.id, m.title FROM step JOIN materials m ON m.id = step.id WHERE m.state = 'published'`;
};

/** A post that leads to a material. */
export type Use = Discussion & { at: Instant; name: string };

/** Posts that lead to a material and that the viewer may read, latest first. `next` is where the next page begins. */
export async function usesOf(
	window: Window,
	id: number,
	before: number,
): Promise<{ list: readonly Use[]; next: number | null }> {
	const rows = await window.all<{
		id: number;
		title: string;
		space_id: SpaceKey;
		post_id: number;
		created_at: string;
		name: string | null;
	}>(
		sql`SELECT t.id, iif(t.removed_at IS NULL, t.title, '') AS title, t.space_id, u.post_id, p.created_at, m.name
			FROM (SELECT post_id, thread_id FROM material_uses WHERE material_id = ${id} AND post_id < ${before} ORDER BY post_id DESC LIMIT ${USES + 1}) u
			JOIN threads t ON t.id = u.thread_id JOIN posts p ON p.id = u.post_id LEFT JOIN members m ON m.id = p.author_id
			ORDER BY u.post_id DESC`,
	);
	const list = rows.slice(0, USES).map((row) => ({
		id: row.id,
		title: row.title,
		spaceId: row.space_id,
		postId: row.post_id,
		at: row.created_at,
		name: row.name ?? "",
	}));
	return { list, next: rows.length > USES ? (list[list.length - 1]?.postId ?? null) : null };
}
