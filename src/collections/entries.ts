// What lies in a collection, in order: sections with their text, and materials with a sentence about each.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import type { Rows } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { RENDERER, renderMarkdown } from "../text/markdown.ts";
import { MOST_ENTRIES } from "./fields.ts";
import { asCollection, byId, type Collection, stillKept } from "./store.ts";

/** A file of a material, as its row repeats it. */
export type ShownFile = { id: number; name: string; type: string; family: string; bytes: number };

/** A material as a collection shows it. */
export type ShownMaterial = {
	id: number;
	spaceId: SpaceKey;
	title: string;
	summary: string;
	type: string;
	holding: "file" | "link" | "text";
	licence: string;
	audience: string;
	state: string;
	level: string;
	publisher: string;
	year: number | null;
	stand: string | null;
	validUntil: string | null;
	/** The current version; nobody has written one yet at 0. */
	number: number;
	link: string;
	files: readonly ShownFile[];
	replacedBy: number | null;
	withdrawnBecause: string;
};

/** One place in a collection: a section has a title and a text, a material a sentence. */
export type Entry = {
	id: number;
	version: number;
	removedAt: Instant | null;
	/** As it was typed: the section's text, or the sentence about the material. */
	source: string;
	html: string;
} & ({ kind: "section"; title: string } | { kind: "material"; material: ShownMaterial });

/** A collection with what lies in it. */
export type Opened = { collection: Collection; entries: readonly Entry[] };

/** A collection and all that lies in it for this viewer. One round trip. */
export async function open(window: Window, id: number): Promise<Opened | null> {
	const [found = [], rows = []] = await window.read([
		byId(id),
		sql`SELECT * FROM collection_entries WHERE collection_id = ${id} AND removed_at IS NULL ORDER BY position, id`,
	]);
	const collection = asCollection(found);
	return collection === null ? null : { collection, entries: asEntries(rows) };
}

/** The same for those who arrange it, with what was taken out last. */
export async function openToArrange(
	window: Window,
	id: number,
): Promise<(Opened & { removed: readonly Entry[] }) | null> {
	const [found = [], rows = [], removed = []] = await window.read([
		byId(id),
		sql`SELECT * FROM collection_entries WHERE collection_id = ${id} AND removed_at IS NULL ORDER BY position, id`,
		sql`SELECT * FROM collection_entries WHERE collection_id = ${id} AND removed_at IS NOT NULL ORDER BY removed_at DESC, id LIMIT 10`,
	]);
	const collection = asCollection(found);
	return collection === null ? null : { collection, entries: asEntries(rows), removed: asEntries(removed) };
}

/** One place, or null. */
export async function entryOf(window: Window, collectionId: number, entryId: number): Promise<Entry | null> {
	const rows = await window.all<Record<string, unknown>>(
		sql`SELECT * FROM collection_entries WHERE collection_id = ${collectionId} AND id = ${entryId}`,
	);
	return asEntries(rows)[0] ?? null;
}

/** A place that the viewer sees: what is hidden from them they don't change either. */
const visible = (entryId: number): Sql => sql`SELECT id FROM collection_entries WHERE id = ${entryId}`;

/** Behind all others, so that add something at once get two places. */
const atTheEnd = (id: number): Sql =>
	sql`coalesce((SELECT max(position) FROM collection_entries WHERE collection_id = ${id}), 0) + 1`;

const hasRoom = (id: number): Sql =>
	sql`(SELECT count(*) FROM collection_entries WHERE collection_id = ${id} AND removed_at IS NULL) < ${MOST_ENTRIES}`;

/** Adds a section at the end. The same form twice is one section. False if there is no room or it isn't the viewer's to change. */
export async function addSection(
	window: Window,
	collectionId: number,
	section: { title: string; body: string },
	formKey: string,
	now: Instant,
): Promise<number | null> {
	const [, rows = []] = await window.write([
		sql`INSERT INTO collection_entries (collection_id, position, title, source, html, renderer, form_key, created_at)
			SELECT id, ${atTheEnd(collectionId)}, ${section.title}, ${section.body}, ${renderMarkdown(section.body)}, ${RENDERER}, ${formKey}, ${now}
			FROM (${stillKept(window, collectionId)}) WHERE ${hasRoom(collectionId)} ON CONFLICT (collection_id, form_key) DO NOTHING`,
		sql`SELECT id FROM collection_entries WHERE collection_id = ${collectionId} AND form_key = ${formKey}`,
	]);
	return idIn(rows);
}

/**
 * Puts a material into a collection, at the end. It lies there once: a second time nothing changes, except that one that was
 * taken out comes back. Null if there is no room, the collection isn't the viewer's to change or the material isn't there for them.
 */
export async function put(
	window: Window,
	collectionId: number,
	materialId: number,
	note: string,
	now: Instant,
): Promise<number | null> {
	const [, rows = []] = await window.write([
		sql`INSERT INTO collection_entries (collection_id, position, material_id, source, html, renderer, created_at)
			SELECT c.id, ${atTheEnd(collectionId)}, m.id, ${note}, ${renderMarkdown(note)}, ${RENDERER}, ${now}
			FROM (${stillKept(window, collectionId)}) c, materials m WHERE m.id = ${materialId} AND m.state <> 'withdrawn' AND ${hasRoom(collectionId)}
			ON CONFLICT (collection_id, material_id) DO UPDATE SET removed_at = NULL, position = excluded.position,
				source = iif(excluded.source = '', source, excluded.source), html = iif(excluded.source = '', html, excluded.html)
				WHERE removed_at IS NOT NULL`,
		sql`SELECT id FROM collection_entries WHERE collection_id = ${collectionId} AND material_id = ${materialId} AND removed_at IS NULL`,
	]);
	return idIn(rows);
}

/** Whether a collection takes anything more. */
export async function room(window: Window, collectionId: number): Promise<{ isFull: boolean }> {
	const [row] = await window.all<{ room: number }>(sql`SELECT ${hasRoom(collectionId)} AS room`);
	return { isFull: row?.room !== 1 };
}

/** Where something is put: behind another place, before it, or at the beginning. */
export type Spot = { after: number } | { before: number } | "first";

/**
 * Puts a place somewhere else. It is said by a neighbour and not by a number, so that the same move twice is one, and two people
 * who sort at once don't undo each other.
 */
export async function place(window: Window, collectionId: number, entryId: number, spot: Spot): Promise<void> {
	const lying = sql`SELECT id, position FROM collection_entries WHERE collection_id = ${collectionId} AND id <> ${entryId}`;
	const anchor = spot === "first" ? 0 : "after" in spot ? spot.after : spot.before;
	const here = sql`(SELECT position FROM lying WHERE id = ${anchor})`;
	const target =
		spot === "first"
			? sql`(SELECT min(position) FROM lying) - 1`
			: "after" in spot
				? sql`coalesce((${here} + (SELECT min(position) FROM lying WHERE position > ${here})) / 2, ${here} + 1)`
				: sql`coalesce((${here} + (SELECT max(position) FROM lying WHERE position < ${here})) / 2, ${here} - 1)`;
	await window.write([
		sql`, lying AS MATERIALIZED (${lying})
			UPDATE collection_entries SET position = ${target} WHERE collection_id IN (${stillKept(window, collectionId)})
				AND id IN (${visible(entryId)}) AND id <> ${anchor} AND ${target} IS NOT NULL`,
	]);
}

/** Changes a section's or a sentence's words. False if somebody else changed them since `version`, or they aren't the viewer's to change. */
export async function edit(
	window: Window,
	collectionId: number,
	change: { id: number; version: number; title: string; source: string },
): Promise<boolean> {
	const results = await window.write([
		sql`UPDATE collection_entries SET title = iif(material_id IS NULL, ${change.title}, ''), source = ${change.source},
			html = ${renderMarkdown(change.source)}, renderer = ${RENDERER}, version = version + 1
			WHERE version = ${change.version} AND removed_at IS NULL AND id IN (${visible(change.id)}) AND collection_id IN (${stillKept(window, collectionId)}) RETURNING id`,
	]);
	return results[0]?.length === 1;
}

/** Takes a place out; for a month it can be put back where it was. */
export async function takeOut(window: Window, collectionId: number, entryId: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE collection_entries SET removed_at = ${now} WHERE removed_at IS NULL AND id IN (${visible(entryId)}) AND collection_id IN (${stillKept(window, collectionId)})`,
	]);
}

/** Puts a place back where it was. */
export async function putBack(window: Window, collectionId: number, entryId: number): Promise<void> {
	await window.write([
		sql`UPDATE collection_entries SET removed_at = NULL WHERE id IN (${visible(entryId)}) AND collection_id IN (${stillKept(window, collectionId)})
			AND ${hasRoom(collectionId)}`,
	]);
}

/** Collections in which a material lies and that the viewer may see, at most ten: "Steht in: …". */
export const containing = (materialId: number): Sql =>
	sql`SELECT id, title, by_staff AS byStaff FROM collections WHERE removed_at IS NULL AND id IN (
		SELECT collection_id FROM collection_entries WHERE material_id = ${materialId} AND removed_at IS NULL) ORDER BY by_staff DESC, sort_key LIMIT 10`;

/** What `containing` gives. */
export type Containing = { id: number; title: string; byStaff: number };

function idIn(rows: Rows): number | null {
	const id = rows[0]?.["id"];
	return typeof id === "number" ? id : null;
}

/** Rows of `collection_entries` as what they say. */
export function asEntries(rows: Rows): Entry[] {
	return (rows as RawEntry[]).map((raw) => {
		const common = {
			id: raw.id,
			version: raw.version,
			removedAt: raw.removed_at,
			source: raw.source,
			html: raw.html,
		};
		return raw.material_id === null
			? { ...common, kind: "section", title: raw.title }
			: { ...common, kind: "material", material: asMaterial(raw.material_id, raw) };
	});
}

function asMaterial(id: number, raw: RawEntry): ShownMaterial {
	return {
		id,
		spaceId: raw.m_space_id,
		title: raw.m_title,
		summary: raw.m_summary,
		type: raw.m_type,
		holding: raw.m_holding,
		licence: raw.m_licence,
		audience: raw.m_audience,
		state: raw.m_state,
		level: raw.m_level,
		publisher: raw.m_publisher,
		year: raw.m_year,
		stand: raw.m_stand,
		validUntil: raw.m_valid_until,
		number: raw.m_number,
		link: raw.m_link,
		files: JSON.parse(raw.m_files) as ShownFile[],
		replacedBy: raw.m_replaced_by,
		withdrawnBecause: raw.m_withdrawn_because,
	};
}

type RawEntry = {
	id: number;
	version: number;
	removed_at: string | null;
	material_id: number | null;
	title: string;
	source: string;
	html: string;
	m_space_id: SpaceKey;
	m_title: string;
	m_summary: string;
	m_type: string;
	m_holding: "file" | "link" | "text";
	m_licence: string;
	m_audience: string;
	m_state: string;
	m_level: string;
	m_publisher: string;
	m_year: number | null;
	m_stand: string | null;
	m_valid_until: string | null;
	m_number: number;
	m_link: string;
	m_files: string;
	m_replaced_by: number | null;
	m_withdrawn_because: string;
};
