// Collections: found, listed, begun, changed, removed and brought back.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { sortKey } from "../text/folding.ts";
import { plainText, RENDERER, renderMarkdown } from "../text/markdown.ts";
import { type CollectionAudience, MOST_OWN } from "./fields.ts";

/** Collections on a page of the list. */
export const PAGE = 20;

/** Characters of the introduction that a list shows. */
const EXCERPT = 180;

/** What people write about a collection, and whom it is for. */
export type Description = { title: string; about: string; audience: CollectionAudience; spaceId: SpaceKey | null };

/** A collection as its page shows it. */
export type Collection = Description & {
	id: number;
	aboutHtml: string;
	authorId: number;
	author: string;
	/** It belongs to the Fachstelle of its space. */
	byStaff: boolean;
	version: number;
	changedAt: Instant;
	removedAt: Instant | null;
};

type Raw = {
	id: number;
	space_id: SpaceKey | null;
	author_id: number;
	author: string | null;
	title: string;
	about: string;
	about_html: string;
	audience: CollectionAudience;
	by_staff: number;
	version: number;
	changed_at: string;
	removed_at: string | null;
};

const COLUMNS = sql`c.id, c.space_id, c.author_id, (SELECT m.name FROM members m WHERE m.id = c.author_id) AS author, c.title, c.about,
	c.about_html, c.audience, c.by_staff, c.version, coalesce(c.edited_at, c.created_at) AS changed_at, c.removed_at`;

/** The statement for one collection; `asCollection` reads it. */
export function byId(id: number): Sql {
	return sql`SELECT ${COLUMNS} FROM collections c WHERE c.id = ${id}`;
}

/** What `byId` gave, or null. */
export function asCollection(rows: readonly Record<string, unknown>[]): Collection | null {
	const raw = rows[0] as Raw | undefined;
	if (raw === undefined) return null;
	return {
		id: raw.id,
		spaceId: raw.space_id,
		authorId: raw.author_id,
		author: raw.author ?? "",
		title: raw.title,
		about: raw.about,
		aboutHtml: raw.about_html,
		audience: raw.audience,
		byStaff: raw.by_staff === 1,
		version: raw.version,
		changedAt: raw.changed_at,
		removedAt: raw.removed_at,
	};
}

/** One collection, or null if it isn't in the window. */
export async function one(window: Window, id: number): Promise<Collection | null> {
	return asCollection(await window.all<Record<string, unknown>>(byId(id)));
}

/**
 * The statement whose id is there only if the viewer may change the collection now. Every change asks it again, in its own
 * transaction; `removed` asks it of those that can be brought back.
 */
export function stillKept(window: Window, id: number, removed = false): Sql {
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	return sql`SELECT id FROM collections WHERE id = ${id} AND (removed_at IS NULL) = ${removed ? 0 : 1}
		AND ((author_id = ${me} AND by_staff = 0 AND (space_id IS NULL OR space_id IN (SELECT id FROM writable)))
			OR space_id IN (SELECT id FROM moderated))`;
}

/** The condition that the viewer may make a collection for these people: who writes in the space, for more the Fachstelle. */
function mayReach({ audience, spaceId }: Description): Sql {
	if (audience === "self") return sql`1 = 1`;
	return audience === "space"
		? sql`EXISTS (SELECT 1 FROM writable WHERE id = ${spaceId})`
		: sql`EXISTS (SELECT 1 FROM moderated WHERE id = ${spaceId})`;
}

/** Says that the viewer's own collections are as many as one may have. */
export class TooManyCollections extends Error {
	override readonly name = "TooManyCollections";
}

/**
 * Begins a collection. The same form twice is one. Null if the viewer may not make it for these people any more.
 * @throws TooManyCollections
 */
export async function begin(
	window: Window,
	by: number,
	description: Description,
	formKey: string,
	now: Instant,
): Promise<{ id: number; title: string } | null> {
	const mine = sql`SELECT id, title FROM collections WHERE author_id = ${by} AND form_key = ${formKey}`;
	const own = sql`SELECT count(*) AS own FROM collections WHERE author_id = ${by} AND by_staff = 0 AND removed_at IS NULL`;
	const byStaff = sql`EXISTS (SELECT 1 FROM moderated WHERE id = ${description.spaceId})`;
	const [, begun = [], count = []] = await window.write([
		sql`INSERT INTO collections (space_id, author_id, title, sort_key, about, about_html, renderer, audience, by_staff, form_key, created_at)
			SELECT ${description.spaceId}, ${by}, ${description.title}, ${sortKey(description.title)}, ${description.about},
				${renderMarkdown(description.about)}, ${RENDERER}, ${description.audience}, ${byStaff}, ${formKey}, ${now}
			WHERE ${mayReach(description)} AND (${byStaff} OR (${own}) < ${MOST_OWN}) ON CONFLICT (author_id, form_key) DO NOTHING`,
		mine,
		own,
	]);
	const found = (begun as { id: number; title: string }[])[0] ?? null;
	if (found === null && Number(count[0]?.["own"]) >= MOST_OWN) throw new TooManyCollections();
	return found;
}

/** Changes a collection's words and whom it is for. False if somebody else changed it since `version`, or it isn't the viewer's to change. */
export async function edit(
	window: Window,
	change: Description & { id: number; version: number },
	by: number,
	now: Instant,
): Promise<boolean> {
	const unmoved = sql`(audience = ${change.audience} AND space_id IS ${change.spaceId})`;
	const reach = change.audience === "self" ? sql`(author_id = ${by} AND by_staff = 0)` : mayReach(change);
	const changed = await window.write([
		sql`UPDATE collections SET title = ${change.title}, sort_key = ${sortKey(change.title)}, about = ${change.about},
			about_html = ${renderMarkdown(change.about)}, renderer = ${RENDERER}, audience = ${change.audience}, space_id = ${change.spaceId},
			by_staff = max(by_staff, ${change.audience} IN ('members', 'public'), ${change.audience} <> 'self' AND author_id = ${by}
				AND EXISTS (SELECT 1 FROM moderated WHERE id = ${change.spaceId})), version = version + 1, edited_at = ${now}
			WHERE version = ${change.version} AND id IN (${stillKept(window, change.id)}) 
				AND (${unmoved} OR ${reach}) RETURNING id`,
	]);
	return changed[0]?.length === 1;
}

/** Takes a collection away; until the night a month later it can be brought back. */
export async function remove(window: Window, id: number, now: Instant): Promise<void> {
	await window.write([sql`UPDATE collections SET removed_at = ${now} WHERE id IN (${stillKept(window, id)})`]);
}

/** Brings a collection back. */
export async function restore(window: Window, id: number): Promise<void> {
	await window.write([sql`UPDATE collections SET removed_at = NULL WHERE id IN (${stillKept(window, id, true)})`]);
}

/** A collection as lists show it. */
export type Card = Pick<Collection, "id" | "title" | "spaceId" | "audience" | "byStaff" | "author" | "changedAt"> & {
	excerpt: string;
};

/** Where the list goes on: after this collection. */
export type After = { byStaff: number; sortKey: string; id: number };

type RawCard = Raw & { sort_key: string };

/** The list: the viewer's own, and one page of those that others share, the Fachstelle's first. One round trip. */
export async function list(
	window: Window,
	after: After | null,
): Promise<{ own: readonly Card[]; shared: readonly Card[]; next: After | null }> {
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	const from = sqlIf(
		after !== null,
		sql`AND (c.by_staff < ${after?.byStaff ?? 0} OR (c.by_staff = ${after?.byStaff ?? 0} AND (c.sort_key, c.id) > (${after?.sortKey ?? ""}, ${after?.id ?? 0})))`,
	);
	const [own = [], shared = []] = await window.read([
		sql`SELECT ${COLUMNS}, c.sort_key FROM collections c WHERE c.author_id = ${me} AND c.by_staff = 0 AND c.removed_at IS NULL
			ORDER BY c.sort_key LIMIT ${MOST_OWN}`,
		sql`SELECT ${COLUMNS}, c.sort_key FROM collections c WHERE c.audience <> 'self' AND c.removed_at IS NULL
			AND NOT (c.author_id = ${me} AND c.by_staff = 0) ${from}
			ORDER BY c.by_staff DESC, c.sort_key, c.id LIMIT ${PAGE + 1}`,
	]);
	const rows = shared.slice(0, PAGE) as RawCard[];
	const last = rows[rows.length - 1];
	return {
		own: (own as RawCard[]).map(asCard),
		shared: rows.map(asCard),
		next:
			shared.length > PAGE && last !== undefined
				? { byStaff: last.by_staff, sortKey: last.sort_key, id: last.id }
				: null,
	};
}

/** Collections that the viewer may change, for putting something in: their own, and the Fachstelle's of spaces they look after. */
export async function mine(window: Window): Promise<{ id: number; title: string }[]> {
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	const [own = [], kept = []] = await window.read([
		sql`SELECT id, title, space_id FROM collections WHERE author_id = ${me} AND by_staff = 0 AND removed_at IS NULL
			AND (space_id IS NULL OR space_id IN (SELECT id FROM writable)) ORDER BY sort_key LIMIT ${MOST_OWN}`,
		sql`SELECT id, title FROM collections WHERE space_id IN (SELECT id FROM moderated) AND removed_at IS NULL
			AND NOT (author_id = ${me} AND by_staff = 0) ORDER BY sort_key LIMIT 50`,
	]);
	return [...kept, ...own] as { id: number; title: string }[];
}

function asCard(raw: RawCard): Card {
	return {
		id: raw.id,
		title: raw.title,
		spaceId: raw.space_id,
		audience: raw.audience,
		byStaff: raw.by_staff === 1,
		author: raw.author ?? "",
		changedAt: raw.changed_at,
		excerpt: plainText(raw.about, EXCERPT),
	};
}

/** "1.sort key.12" in an address. */
export function writeAfter(after: After): string {
	return `${after.byStaff}.${after.id}.${after.sortKey}`;
}

/** Reads it back; anything else means the beginning. */
export function readAfter(text: string | undefined): After | null {
	const [, byStaff, id, key] = /^([01])\.([1-9]\d{0,14})\.(.{0,300})$/su.exec(text ?? "") ?? [];
	return byStaff === undefined ? null : { byStaff: Number(byStaff), id: Number(id), sortKey: key ?? "" };
}
