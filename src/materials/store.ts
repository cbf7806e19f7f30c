// Materials: shared, described, given a new version, withdrawn.
import type { Window } from "../access/window.ts";
import { type Containing, containing } from "../collections/entries.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { asStates, statesOf, type TextState } from "../extraction/store.ts";
import { type Attachment, hang, type Waiting } from "../files/store.ts";
import { asFreshness, besides, type Freshness } from "../freshness/store.ts";
import { indexed, searchWords } from "../library/words.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { RENDERER, renderMarkdown } from "../text/markdown.ts";
import type { Holding } from "./kinds.ts";
import { asMaterial, asVersions, type Content, type Description, type Material, type Version } from "./material.ts";

/** Versions that a material's page lists. */
const MOST_VERSIONS = 10;

/** The statement for one material; `asMaterial` reads it. */
export const byId = (id: number): Sql => sql`SELECT * FROM materials WHERE id = ${id}`;

/** One material, or null if it isn't in the window. */
export async function one(window: Window, id: number): Promise<Material | null> {
	return asMaterial(await window.all<Record<string, unknown>>(byId(id)));
}

/** The statement for a material that a discussion in a space can be about: whoever reads there may know its title. */
export const materialFor = (space: SpaceKey, id: number): Sql =>
	sql`SELECT id, title FROM materials WHERE id = ${id} AND state = 'published' AND (space_id = ${space} OR audience <> 'space')`;

/** A material's neighbour: what it replaces or is replaced by. */
export type Neighbour = { id: number; title: string };

/** Everything that the page of a material shows. */
export type Opened = {
	material: Material;
	author: { id: number; name: string; known: boolean; organisation: string };
	/** Newest first; the first is the current one. Empty if it was withdrawn. */
	versions: readonly Version[];
	replacedBy: Neighbour | null;
	replaces: readonly Neighbour[];
	checkedBy: string | null;
	/** Where it lies, as far as the viewer may see that. */
	collections: readonly Containing[];
	freshness: Freshness;
	/** How it stands with the texts of the current version's files. */
	texts: readonly TextState[];
};

/** One material with its versions and neighbours in one round trip; null if it isn't in the window. */
export async function open(window: Window, id: number): Promise<Opened | null> {
	const [rows = [], people = [], versions = [], after = [], before = [], lists = [], texts = [], ...fresh] =
		await window.read([
			byId(id),
			sql`SELECT a.id, a.name, a.known, a.organisation, (SELECT name FROM members WHERE id = m.checked_by) AS checked_by
			FROM materials m JOIN members a ON a.id = m.author_id WHERE m.id = ${id}`,
			versionsOf(id),
			sql`SELECT r.id, r.title FROM materials m JOIN materials r ON r.id = m.replaced_by WHERE m.id = ${id}`,
			sql`SELECT id, title FROM materials WHERE replaced_by = ${id} AND state <> 'draft' ORDER BY id DESC LIMIT 5`,
			containing(id),
			statesOf(id),
			...besides(id),
		]);
	const material = asMaterial(rows);
	if (material === null) return null;
	const person = people[0] as {
		id: number;
		name: string;
		known: number;
		organisation: string;
		checked_by: string | null;
	};
	return {
		texts: asStates(texts),
		material,
		author: {
			id: material.authorId,
			name: person?.name ?? "",
			known: person?.known === 1,
			organisation: person?.organisation ?? "",
		},
		versions: asVersions(versions),
		freshness: asFreshness(fresh),
		replacedBy: (after as Neighbour[])[0] ?? null,
		replaces: before as Neighbour[],
		checkedBy: person?.checked_by ?? null,
		collections: lists as Containing[],
	};
}

/** The latest versions; only the current one with its text. */
function versionsOf(id: number): Sql {
	return sql`SELECT v.id, v.number, v.note, v.link, iif(v.number = m.number, v.body, '') AS body, iif(v.number = m.number, v.body_html, '') AS body_html,
		v.created_at, v.author_id, a.name, a.known, v.credit_id, c.name AS credit_name, c.known AS credit_known
		FROM materials m JOIN material_versions v ON v.material_id = m.id LEFT JOIN members a ON a.id = v.author_id
		LEFT JOIN members c ON c.id = v.credit_id
		WHERE m.id = ${id} ORDER BY v.number DESC LIMIT ${MOST_VERSIONS}`;
}

/** An older version with its text and files, or null. */
export async function versionOf(
	window: Window,
	id: number,
	number: number,
): Promise<{ material: Material; version: Version; files: readonly Attachment[] } | null> {
	const [rows = [], versions = [], files = []] = await window.read([
		byId(id),
		sql`SELECT v.id, v.number, v.note, v.link, v.body, v.body_html, v.created_at, v.author_id, a.name, a.known
			FROM material_versions v LEFT JOIN members a ON a.id = v.author_id WHERE v.material_id = ${id} AND v.number = ${number}`,
		sql`SELECT f.id, f.name, f.type, f.family, f.bytes, f.pages, f.width, f.height, f.thumb_key IS NOT NULL AS thumb
			FROM material_versions v JOIN files f ON f.version_id = v.id WHERE v.material_id = ${id} AND v.number = ${number} ORDER BY f.id`,
	]);
	const material = asMaterial(rows);
	const version = asVersions(versions)[0];
	if (material === null || version === undefined) return null;
	return {
		material,
		version,
		files: files.map((row) => ({ ...(row as unknown as Attachment), thumb: row["thumb"] === 1 })),
	};
}

/** What a material consists of: files go before a link, a link before a text. */
export function holdingOf(content: Content, files: readonly Waiting[]): Holding {
	return files.length > 0 ? "file" : content.link !== "" ? "link" : "text";
}

/** What a material is shared with: who does it, as whom, and the files that wait. */
export type Sharing = {
	about: Description;
	content: Content;
	files: readonly Waiting[];
	state: "draft" | "published";
	byStaff: boolean;
	formKey: string;
};

/**
 * Shares a material. The same form twice is one. Whether the person may write in the space is asked again in the statement.
 * @returns its number, or null if they may not any more.
 */
export async function share(window: Window, by: number, sharing: Sharing, now: Instant): Promise<number | null> {
	const { about, content, files, state, formKey } = sharing;
	const words = searchWords(about);
	const mine = sql`SELECT id FROM materials WHERE author_id = ${by} AND form_key = ${formKey}`;
	const results = await window.write([
		sql`INSERT INTO materials (space_id, author_id, title, summary, type, holding, licence, audience, state, topics, target_groups, languages,
			level, publisher, year, stand, valid_until, region, accessible, by_staff, form_key, created_at, published_at, search_title, search_more)
			SELECT id, ${by}, ${about.title}, ${about.summary}, ${about.type}, ${holdingOf(content, files)}, ${about.licence}, ${about.audience}, ${state},
				${JSON.stringify(about.topics)}, ${JSON.stringify(about.targetGroups)}, ${JSON.stringify(about.languages)}, ${about.level},
				${about.publisher}, ${about.year}, ${about.stand}, ${about.validUntil}, ${about.region}, ${asNumber(about.accessible)},
				${sharing.byStaff ? 1 : 0}, ${formKey}, ${now}, ${state === "published" ? now : null}, ${words.title}, ${words.more}
			FROM writable WHERE id = ${about.spaceId} AND (${about.audience} <> 'public' OR id IN (SELECT id FROM moderated))
			ON CONFLICT (author_id, form_key) DO NOTHING`,
		sql`INSERT INTO material_versions (material_id, space_id, number, link, body, body_html, renderer, author_id, form_key, created_at)
			SELECT id, space_id, 1, ${content.link}, ${content.body}, ${renderMarkdown(content.body)}, ${RENDERER}, ${by}, ${formKey}, ${now}
			FROM materials WHERE id IN (${mine}) AND number = 0
			ON CONFLICT (material_id, form_key) DO NOTHING`,
		...hang(files, {
			version: sql`SELECT id FROM material_versions WHERE form_key = ${formKey} AND material_id IN (${mine})`,
		}),
		mine,
	]);
	return (results[results.length - 1] as { id: number }[])[0]?.id ?? null;
}

/** The statement whose id is there only if the viewer may change the material now. */
export function stillMine(id: number, by: number): Sql {
	return sql`SELECT id FROM materials WHERE id = ${id}
		AND (space_id IN (SELECT id FROM moderated) OR (author_id = ${by} AND space_id IN (SELECT id FROM writable)))`;
}

/** Changes what is said about a material. False if somebody else changed it since `version`, or the viewer may not any more. */
export async function describe(
	window: Window,
	change: { id: number; version: number; about: Description },
	by: number,
	now: Instant,
): Promise<boolean> {
	const { about } = change;
	const results = await window.write([
		sql`UPDATE materials SET space_id = ${about.spaceId}, title = ${about.title}, summary = ${about.summary}, type = ${about.type}, ${indexed(about)},
			licence = ${about.licence}, audience = ${about.audience}, topics = ${JSON.stringify(about.topics)},
			target_groups = ${JSON.stringify(about.targetGroups)}, languages = ${JSON.stringify(about.languages)}, level = ${about.level},
			publisher = ${about.publisher}, year = ${about.year}, stand = ${about.stand}, valid_until = ${about.validUntil},
			region = ${about.region}, accessible = ${asNumber(about.accessible)}, version = version + 1, edited_at = ${now}
			WHERE state <> 'withdrawn' AND version = ${change.version} AND ${about.spaceId} IN (SELECT id FROM writable)
			AND (${about.audience} <> 'public' OR audience = 'public' OR ${about.spaceId} IN (SELECT id FROM moderated))
			AND id IN (${stillMine(change.id, by)}) RETURNING id`,
	]);
	return results[0]?.length === 1;
}

/** Shows a draft to those it is for. The same twice is once. */
export async function publish(window: Window, id: number, by: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE materials SET state = 'published', published_at = coalesce(published_at, ${now}), version = version + 1
			WHERE state IN ('draft', 'review') AND id IN (${stillMine(id, by)})`,
	]);
}

/**
 * Gives a text to those who write in its space, to agree on it: until it is published (again), nobody else sees it. The same
 * twice is once.
 */
export async function review(window: Window, id: number, by: number): Promise<void> {
	await window.write([
		sql`UPDATE materials SET state = 'review', round = round + 1, version = version + 1
			WHERE holding = 'text' AND state IN ('draft', 'published') AND id IN (${stillMine(id, by)})`,
	]);
}

/** A version to be added. `after` is the number of the one that its author saw. */
export type NewVersion = {
	id: number;
	after: number;
	note: string;
	content: Content;
	files: readonly Waiting[];
	formKey: string;
};

/**
 * Adds a version. The same form twice is one.
 * @returns its number; null if somebody else added one meanwhile, or the viewer may not any more.
 */
export async function addVersion(window: Window, by: number, added: NewVersion, now: Instant): Promise<number | null> {
	const { id, content, formKey } = added;
	const results = await window.write([
		sql`INSERT INTO material_versions (material_id, space_id, number, note, link, body, body_html, renderer, author_id, form_key, created_at)
			SELECT id, space_id, number + 1, ${added.note}, ${content.link}, ${content.body}, ${renderMarkdown(content.body)}, ${RENDERER}, ${by}, ${formKey}, ${now}
			FROM materials WHERE state <> 'withdrawn' AND number = ${added.after} AND id IN (${stillMine(id, by)})
			ON CONFLICT (material_id, form_key) DO NOTHING`,
		sql`UPDATE materials SET holding = ${holdingOf(content, added.files)}, edited_at = ${now}, version = version + 1
			WHERE id IN (SELECT v.material_id FROM material_versions v WHERE v.material_id = ${id} AND v.form_key = ${formKey} AND v.created_at = ${now})`,
		...hang(added.files, {
			version: sql`SELECT id FROM material_versions WHERE material_id = ${id} AND form_key = ${formKey} AND author_id = ${by}`,
		}),
		sql`SELECT number FROM material_versions WHERE material_id = ${id} AND form_key = ${formKey}`,
	]);
	return (results[results.length - 1] as { number: number }[])[0]?.number ?? null;
}

/** Withdraws a material: title and reason stay, the rest is for its owner and the Fachstelle. */
export async function withdraw(window: Window, id: number, by: number, reason: string, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE materials SET state = 'withdrawn', withdrawn_because = ${reason}, withdrawn_by = ${by}, acted_by = ${by}, acted_at = ${now},
			version = version + 1 WHERE state <> 'withdrawn' AND id IN (${stillMine(id, by)})`,
	]);
}

/** Brings a withdrawn material back. What the Fachstelle withdrew, the Fachstelle brings back. */
export async function bringBack(window: Window, id: number, by: number): Promise<void> {
	await window.write([
		sql`UPDATE materials SET state = iif(published_at IS NULL, 'draft', 'published'), withdrawn_because = '', withdrawn_by = NULL, version = version + 1
			WHERE state = 'withdrawn' AND (withdrawn_by = ${by} OR space_id IN (SELECT id FROM moderated)) AND id IN (${stillMine(id, by)})`,
	]);
}

/** Says that the Fachstelle has checked a material, or takes it back. */
export async function vouch(window: Window, id: number, by: number, checked: boolean, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE materials SET checked_by = ${checked ? by : null}, checked_at = ${checked ? now : null}
			WHERE (checked_at IS NULL) = ${checked ? 1 : 0} AND id IN (SELECT id FROM materials WHERE id = ${id} AND space_id IN (SELECT id FROM moderated))`,
	]);
}

/**
 * Says by which material another is replaced; null takes it back. A material doesn't replace itself, not by a detour either.
 * @returns whether that stands now.
 */
export async function replaceBy(
	window: Window,
	id: number,
	by: number,
	newer: number | null,
	now: Instant,
): Promise<boolean> {
	const results = await window.write([
		sql`, chain (id, next) AS (SELECT id, replaced_by FROM materials WHERE id = ${newer}
			UNION SELECT m.id, m.replaced_by FROM chain JOIN materials m ON m.id = chain.next)
			UPDATE materials SET replaced_by = (SELECT id FROM materials WHERE id = ${newer} AND state = 'published'),
			acted_by = ${by}, acted_at = ${now}, version = version + 1
			WHERE id NOT IN (SELECT id FROM chain) AND id IN (${stillMine(id, by)})`,
		sql`SELECT 1 FROM materials WHERE id = ${id} AND replaced_by IS ${newer}`,
	]);
	return results[1]?.length === 1;
}

function asNumber(said: boolean | null): number | null {
	return said === null ? null : said ? 1 : 0;
}
