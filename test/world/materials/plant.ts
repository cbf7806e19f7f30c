// Plants materials with their files, and the collections. Files pass the same checks as those that people send.
import { DAY, instant } from "../../../src/db/clock.ts";
import type { Bindings } from "../../../src/env.ts";
import { checked, isRefusal, type Taken } from "../../../src/files/checking.ts";
import { newKey, openShelf, type Shelf } from "../../../src/files/shelf.ts";
import { addDays, dayOf } from "../../../src/i18n/days.ts";
import { searchWords } from "../../../src/library/words.ts";
import { sortKey } from "../../../src/text/folding.ts";
import { RENDERER, renderMarkdown } from "../../../src/text/markdown.ts";
import { pagesIn } from "../files/pdf.ts";
import { personId } from "../plant.ts";
import { COLLECTIONS } from "./collections.ts";
import { MATERIALS, materialId } from "./index.ts";
import type { StoryFile, StoryMaterial, StoryVersion } from "./story.ts";

type Row = Record<string, string | number | null>;

/** What planting needs: the database, the bucket, and what makes small pictures. */
export type Ground = Pick<Bindings, "DB" | "FILES" | "IMAGES">;

/** Plants everything as seen from `now`. False, and nothing happens, if there is a material already. */
export async function plantMaterials(ground: Ground, now: Date): Promise<boolean> {
	const { DB: d1 } = ground;
	if ((await d1.prepare("SELECT 1 FROM materials LIMIT 1").first()) !== null) return false;
	const versions = MATERIALS.flatMap((material, index) =>
		material.versions.map((version, at) => ({ material, version, of: index + 1, number: at + 1 })),
	);
	const wanted = versions.flatMap(({ material, version, of }, index) =>
		(version.files ?? []).map((file) => ({ file, material, version, of, versionId: index + 1 })),
	);
	const shelf = openShelf(ground as Bindings);
	const files = await Promise.all(
		wanted.map(async ({ file, material, version, of, versionId }, index) => ({
			id: index + 1,
			material: of,
			version: versionId,
			space: material.space,
			owner: personId(version.by ?? material.by),
			at: ago(now, version.daysAgo),
			...(await put(shelf, file, now)),
		})),
	);
	const insert = (table: string, columns: readonly string[], rows: readonly Row[]) =>
		d1
			.prepare(
				`INSERT INTO ${table} (${columns.join(", ")}) SELECT ${columns.map((name) => `value->>'${name}'`).join(", ")} FROM json_each(?)`,
			)
			.bind(JSON.stringify(rows));
	const all = (table: string, rows: readonly Row[]) => insert(table, Object.keys(rows[0] ?? {}), rows);
	const { collections, entries } = collectionRows(now);
	await d1.batch([
		all(
			"materials",
			MATERIALS.map((material, index) => materialRow(material, index + 1, now)),
		),
		all(
			"material_versions",
			versions.map(({ material, version, of, number }, index) =>
				versionRow({ material, version, of, number, id: index + 1 }, now),
			),
		),
		all("files", files.map(fileRow)),
		d1
			.prepare(
				`UPDATE files SET version_id = hung.version, material_id = hung.material, space_id = hung.space
				FROM (SELECT value->>'id' AS id, value->>'version' AS version, value->>'material' AS material, value->>'space' AS space FROM json_each(?)) AS hung
				WHERE files.id = hung.id`,
			)
			.bind(JSON.stringify(files)),
		// Who vouches does it after the last version.
		d1
			.prepare(
				`UPDATE materials SET checked_by = said.by, checked_at = said.at
				FROM (SELECT value->>'id' AS id, value->>'by' AS by, value->>'at' AS at FROM json_each(?)) AS said WHERE materials.id = said.id`,
			)
			.bind(JSON.stringify(MATERIALS.flatMap((material) => vouched(material, now)))),
		all("file_downloads", downloadRows(now, files)),
		all("collections", collections),
		all("collection_entries", entries),
	]);
	return true;
}

const ago = (now: Date, days: number) => instant(now, -days * DAY);

/** Puts a file on the shelf as if somebody had sent it. @throws if it would be refused. */
async function put(shelf: Shelf, file: StoryFile, now: Date): Promise<Taken & { pages: number | null }> {
	const bytes = file.make();
	const key = newKey(now);
	await shelf.put(key, bytes);
	const taken = await checked(shelf, { key, name: file.name, bytes: bytes.length }, now);
	if (isRefusal(taken)) throw new Error(`${file.name} would be refused: ${taken.reason}`);
	return { ...taken, pages: taken.family === "pdf" ? pagesIn(bytes) : null };
}

function materialRow(material: StoryMaterial, id: number, now: Date): Row {
	const today = dayOf(now);
	const [first] = material.versions;
	const last = material.versions[material.versions.length - 1] ?? first;
	const state = material.state ?? "published";
	const stand = material.stand === undefined ? null : addDays(today, -material.stand);
	const words = searchWords({ ...material, publisher: material.publisher ?? "" });
	return {
		id,
		space_id: material.space,
		author_id: personId(material.by),
		title: material.title,
		summary: material.summary,
		type: material.type,
		holding: last.files !== undefined ? "file" : last.link !== undefined ? "link" : "text",
		licence: material.licence,
		audience: material.audience ?? "space",
		state,
		topics: JSON.stringify(material.topics),
		target_groups: JSON.stringify(material.groups),
		languages: JSON.stringify(material.languages),
		level: material.level ?? "",
		publisher: material.publisher ?? "",
		year: material.year ?? (stand === null ? null : Number(stand.slice(0, 4))),
		stand,
		valid_until: material.until === undefined ? null : addDays(today, material.until),
		region: material.region ?? null,
		accessible: material.accessible === undefined ? null : material.accessible ? 1 : 0,
		by_staff: material.by === "jana" || material.by === "markus" ? 1 : 0,
		replaced_by: material.replacedBy === undefined ? null : materialId(material.replacedBy),
		withdrawn_because: material.withdrawn?.because ?? "",
		withdrawn_by: material.withdrawn === undefined ? null : personId(material.withdrawn.by),
		version: material.versions.length,
		form_key: `welt-${id}`,
		created_at: ago(now, first.daysAgo),
		edited_at: material.versions.length > 1 ? ago(now, last.daysAgo) : null,
		published_at: state === "draft" || state === "review" ? null : ago(now, first.daysAgo),
		search_title: words.title,
		search_more: words.more,
	};
}

type Numbered = { material: StoryMaterial; version: StoryVersion; of: number; number: number; id: number };

function versionRow({ material, version, of, number, id }: Numbered, now: Date): Row {
	const body = version.body ?? "";
	return {
		id,
		material_id: of,
		space_id: material.space,
		number,
		note: version.note ?? "",
		link: version.link ?? "",
		body,
		body_html: renderMarkdown(body),
		renderer: RENDERER,
		author_id: personId(version.by ?? material.by),
		form_key: `welt-${id}`,
		created_at: ago(now, version.daysAgo),
	};
}

type Planted = Taken & { id: number; owner: number; at: string; pages: number | null; material: number };

/** It waits first, as every file does; hanging it up writes it into its material. */
function fileRow(file: Planted): Row {
	const { id, key, name, type, family, bytes, width, height, pages, thumbKey, owner, at } = file;
	return {
		id,
		key,
		name,
		type,
		family,
		bytes,
		width,
		height,
		pages,
		thumb_key: thumbKey,
		owner_id: owner,
		created_at: at,
	};
}

function vouched(material: StoryMaterial, now: Date): Row[] {
	if (material.checkedBy === undefined) return [];
	const last = material.versions[material.versions.length - 1]?.daysAgo ?? 0;
	return [{ id: materialId(material.key), by: personId(material.checkedBy), at: ago(now, Math.max(last - 3, 0.5)) }];
}

/** Downloads of three days in the past, nobody's in particular. */
function downloadRows(now: Date, files: readonly Planted[]): Row[] {
	return MATERIALS.flatMap((material, index) => {
		const file = files.find((one) => one.material === index + 1);
		const sum = material.downloads ?? 0;
		if (file === undefined || sum < 3) return [];
		const parts = [Math.floor(sum * 0.5), Math.floor(sum * 0.3)];
		return [...parts, sum - (parts[0] ?? 0) - (parts[1] ?? 0)].map((n, at) => ({
			material_id: index + 1,
			file_id: file.id,
			day: addDays(dayOf(now), -1 - at * 3),
			n,
		}));
	});
}

function collectionRows(now: Date): { collections: Row[]; entries: Row[] } {
	const collections = COLLECTIONS.map(({ title, by, audience, space, daysAgo, about }, index) => ({
		id: index + 1,
		space_id: space,
		author_id: personId(by),
		title,
		sort_key: sortKey(title),
		about,
		about_html: renderMarkdown(about),
		renderer: RENDERER,
		audience,
		by_staff: audience === "self" ? 0 : 1,
		form_key: `welt-${index + 1}`,
		created_at: ago(now, daysAgo),
	}));
	const entries = COLLECTIONS.flatMap((collection, index) =>
		collection.entries.map((entry, at) => {
			const source = "section" in entry ? entry.text : entry.note;
			return {
				collection_id: index + 1,
				position: at + 1,
				material_id: "section" in entry ? null : materialId(entry.material),
				title: "section" in entry ? entry.section : "",
				source,
				html: renderMarkdown(source),
				renderer: RENDERER,
				form_key: null,
				created_at: ago(now, collection.daysAgo),
			};
		}),
	);
	return { collections, entries };
}
