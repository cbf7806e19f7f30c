// Files: they wait for their form, hang on what it became, and are found through the window.
import type { Window } from "../access/window.ts";
import { DAY, instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Taken } from "./checking.ts";
import { type Family, MOST_A_DAY } from "./kinds.ts";

/** A file as what it hangs on says it; no page reads a row for it. */
export type Attachment = {
	id: number;
	name: string;
	type: string;
	family: Family;
	bytes: number;
	pages: number | null;
	width: number | null;
	height: number | null;
	thumb: boolean;
};

/** A file of a form that hasn't been sent yet. */
export type Waiting = Pick<Attachment, "id" | "name" | "family" | "bytes">;

/** The files in a column `files` of posts, messages and materials. */
export function asAttachments(column: string): Attachment[] {
	return (JSON.parse(column) as (Omit<Attachment, "thumb"> & { thumb: number })[]).map((file) => ({
		...file,
		thumb: file.thumb === 1,
	}));
}

/** A file that is to be served. */
export type Served = {
	id: number;
	key: string;
	name: string;
	type: string;
	family: Family;
	bytes: number;
	thumbKey: string | null;
	ownerId: number;
	materialId: number | null;
};

/** One file, or null if it isn't in the window. */
export async function one(window: Window, id: number): Promise<Served | null> {
	const [row] = await window.all<{
		id: number;
		key: string;
		name: string;
		type: string;
		family: Family;
		bytes: number;
		thumb_key: string | null;
		owner_id: number;
		material_id: number | null;
	}>(sql`SELECT id, key, name, type, family, bytes, thumb_key, owner_id, material_id FROM files WHERE id = ${id}`);
	return row === undefined
		? null
		: { ...row, thumbKey: row.thumb_key, ownerId: row.owner_id, materialId: row.material_id };
}

/** How much room somebody has left today, in bytes. */
export async function roomLeft(window: Window, ownerId: number, now: Date): Promise<number> {
	const [row] = await window.all<{ bytes: number }>(sql`SELECT ${MOST_A_DAY} - ${sentToday(ownerId, now)} AS bytes`);
	return row?.bytes ?? 0;
}

/** Writes down a file that has arrived; it waits. Null if the day is full. */
export async function keep(window: Window, ownerId: number, file: Taken, now: Date): Promise<Waiting | null> {
	const [rows = []] = await window.write([
		sql`INSERT INTO files (key, name, type, family, bytes, width, height, thumb_key, owner_id, created_at)
			SELECT ${file.key}, ${file.name}, ${file.type}, ${file.family}, ${file.bytes}, ${file.width}, ${file.height}, ${file.thumbKey},
				${ownerId}, ${instant(now)} WHERE ${sentToday(ownerId, now)} + ${file.bytes} <= ${MOST_A_DAY} RETURNING id`,
	]);
	const id = rows[0]?.["id"];
	return id === undefined ? null : { id: Number(id), name: file.name, family: file.family, bytes: file.bytes };
}

function sentToday(ownerId: number, now: Date): Sql {
	return sql`(SELECT coalesce(sum(bytes), 0) FROM files WHERE owner_id = ${ownerId} AND created_at > ${instant(now, -DAY)})`;
}

/**
 * The viewer's own files with these numbers, in this order: those that wait, and those that a form sent twice has already
 * hung up. What is missing was swept away, or never theirs.
 */
export async function own(window: Window, ownerId: number, ids: readonly number[]): Promise<Waiting[]> {
	if (ids.length === 0) return [];
	const rows = await window.all<Waiting>(
		sql`SELECT id, name, family, bytes FROM files WHERE owner_id = ${ownerId} AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY id`,
	);
	return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** What files hang on: a statement that gives the `id` of one version, post, message, or of the member whose picture it is. */
export type Peg = { version: Sql } | { post: Sql } | { message: Sql } | { photo: Sql };

/**
 * The statement that hangs files up (none if there are none), to be sent in the batch that writes what they hang on. It takes only files that wait
 * and are the viewer's. What already has files gets no others, or a form sent twice without JavaScript would bring them
 * twice; `more` lifts that for what is changed later.
 */
export function hang(files: readonly Pick<Waiting, "id">[], peg: Peg, { more = false } = {}): Sql[] {
	if (files.length === 0) return [];
	const ids = JSON.stringify(files.map(({ id }) => id));
	const waiting = sql`SELECT id FROM files WHERE id IN (SELECT value FROM json_each(${ids}))
		AND version_id IS NULL AND post_id IS NULL AND message_id IS NULL AND photo_of IS NULL`;
	const bare = (column: "version_id" | "post_id" | "message_id") =>
		more ? sql`1` : { text: `NOT EXISTS (SELECT 1 FROM files f WHERE f.${column} = x.id)`, values: [] };
	if ("version" in peg)
		return [
			sql`UPDATE files SET version_id = on_it.id, material_id = on_it.material_id, space_id = on_it.space_id
			FROM (SELECT x.id, x.material_id, x.space_id FROM material_versions x WHERE x.id IN (${peg.version}) AND ${bare("version_id")}) on_it
			WHERE files.id IN (${waiting})`,
		];
	if ("post" in peg)
		return [
			sql`UPDATE files SET post_id = on_it.id, thread_id = on_it.thread_id, space_id = on_it.space_id
			FROM (SELECT x.id, x.thread_id, x.space_id FROM posts x WHERE x.id IN (${peg.post}) AND x.space_id IN (SELECT id FROM writable) AND ${bare("post_id")}) on_it
			WHERE files.id IN (${waiting})`,
		];
	if ("message" in peg)
		return [
			sql`UPDATE files SET message_id = on_it.id
			FROM (SELECT x.id FROM messages x WHERE x.id IN (${peg.message}) AND ${bare("message_id")}) on_it WHERE files.id IN (${waiting})`,
		];
	return [sql`UPDATE files SET photo_of = on_it.id FROM (${peg.photo}) on_it WHERE files.id IN (${waiting})`];
}

/** What files say in a form's key: the same files sent twice have other numbers, but not other names and sizes. */
export function keyWords(files: readonly Waiting[]): string[] {
	return files.map(({ name, bytes }) => `${name} ${bytes}`);
}

/** Takes a file that waits away; its bytes go with the next sweep. */
export async function discard(window: Window, ownerId: number, id: number): Promise<void> {
	await window.write([
		sql`DELETE FROM files WHERE id IN (SELECT id FROM files WHERE id = ${id} AND owner_id = ${ownerId}
			AND version_id IS NULL AND post_id IS NULL AND message_id IS NULL AND photo_of IS NULL)`,
	]);
}

/** Counts that a material's file was taken along today: one more, and nothing about who it was. */
export async function countDownload(window: Window, file: Served, now: Date): Promise<void> {
	await window.write([
		sql`INSERT INTO file_downloads (material_id, file_id, day, n) SELECT material_id, id, ${instant(now).slice(0, 10)}, 1 FROM files
			WHERE id = ${file.id} AND material_id IS NOT NULL ON CONFLICT (material_id, day, file_id) DO UPDATE SET n = n + 1`,
	]);
}

/** The statement that notes an upload in parts, so that the night finds it if it breaks off. */
export async function noteUpload(window: Window, key: string, uploadId: string, now: Date): Promise<void> {
	await window.write([
		sql`INSERT INTO file_remains (key, upload_id, since) VALUES (${key}, ${uploadId}, ${instant(now)})`,
	]);
}

/** The upload has arrived, or was given up. */
export async function forgetUpload(window: Window, key: string): Promise<void> {
	await window.write([sql`DELETE FROM file_remains WHERE key IN (SELECT ${key})`]);
}
