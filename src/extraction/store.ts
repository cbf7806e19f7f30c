// Texts of files: those that wait to be read, what reading gave, and what is shown of it.
import type { Window } from "../access/window.ts";
import { HOUR, type Instant, instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Family } from "../files/kinds.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { MOST_TRIES, type NoText, type Reading } from "./limits.ts";

/** Where a file lies that is to be read. */
export type ToRead = { key: string; type: string; bytes: number };

/** Begins to read a file: counts the try. Null if there is nothing to do: it was read, it is gone, or it was begun too often. */
export async function begin(window: Window, fileId: number, now: Instant): Promise<ToRead | null> {
	const waiting = sql`SELECT file_id FROM file_texts WHERE file_id = ${fileId} AND state = 'waiting'`;
	const [, begun = [], files = []] = await window.write([
		sql`UPDATE file_texts SET state = 'failed', reason = 'error', at = ${now} WHERE tries >= ${MOST_TRIES} AND file_id IN (${waiting})`,
		sql`UPDATE file_texts SET tries = tries + 1 WHERE file_id IN (${waiting}) RETURNING file_id`,
		sql`SELECT key, type, bytes FROM files WHERE id = ${fileId}`,
	]);
	return begun.length === 0 ? null : ((files as ToRead[])[0] ?? null);
}

/** Writes down what reading a file gave. Twice is once. */
export async function keep(
	window: Window,
	fileId: number,
	reading: Reading & { words?: string },
	now: Instant,
): Promise<void> {
	const waiting = sql`SELECT file_id FROM file_texts WHERE file_id = ${fileId} AND state = 'waiting'`;
	const { pages } = reading;
	await window.write([
		sql`UPDATE files SET pages = ${pages} WHERE ${pages} IS NOT NULL AND id IN (SELECT id FROM files WHERE pages IS NOT ${pages} AND id IN (${waiting}))`,
		"text" in reading
			? sql`UPDATE file_texts SET state = 'done', reason = '', text = ${reading.text}, cut = ${reading.cut ? 1 : 0}, words = ${reading.words ?? ""}, at = ${now}
				WHERE file_id IN (${waiting})`
			: sql`UPDATE file_texts SET state = 'failed', reason = ${reading.reason}, at = ${now} WHERE file_id IN (${waiting})`,
	]);
}

/** Nothing more is tried with a file. */
export async function giveUp(window: Window, fileId: number, now: Instant): Promise<void> {
	await keep(window, fileId, { reason: "error", pages: null }, now);
}

/** Files that have waited for an hour, oldest first: their job was lost, or the queue couldn't be reached. */
export async function forgotten(window: Window, most: number, now: Date): Promise<number[]> {
	const rows = await window.all<{ file_id: number }>(
		sql`SELECT file_id FROM file_texts WHERE state = 'waiting' AND since < ${instant(now, -HOUR)} ORDER BY since LIMIT ${most}`,
	);
	return rows.map(({ file_id }) => file_id);
}

/** How it stands with the text of a file. */
export type TextState = { fileId: number; name: string; state: "waiting" | "done" | "failed"; reason: NoText | "" };

/** The statement for the files of a material's current version; `asStates` reads it. */
export function statesOf(materialId: number): Sql {
	return sql`SELECT t.file_id, f.name, t.state, t.reason FROM materials m
		JOIN json_each(m.files) j JOIN file_texts t ON t.file_id = j.value ->> 'id' JOIN files f ON f.id = t.file_id
		WHERE m.id = ${materialId} ORDER BY t.file_id`;
}

/** What `statesOf` gave. */
export function asStates(rows: readonly Record<string, unknown>[]): TextState[] {
	return (rows as (Omit<TextState, "fileId"> & { file_id: number })[]).map(({ file_id, ...row }) => ({
		fileId: file_id,
		...row,
	}));
}

/** A file with its text, as its page shows it. */
export type FileText = {
	id: number;
	name: string;
	family: Family;
	bytes: number;
	pages: number | null;
	state: TextState["state"];
	reason: NoText | "";
	text: string;
	cut: boolean;
	ownerId: number;
	spaceId: SpaceKey | null;
	/** What it hangs on. */
	material: { id: number; title: string } | null;
	postId: number | null;
};

/** The text of a file, or null if the file isn't in the window or isn't one that is read. */
export async function one(window: Window, id: number): Promise<FileText | null> {
	const [row] = await window.all<
		Omit<FileText, "cut" | "ownerId" | "spaceId" | "material" | "postId"> & {
			cut: number;
			owner_id: number;
			space_id: SpaceKey | null;
			post_id: number | null;
			material_id: number | null;
			title: string | null;
		}
	>(sql`SELECT f.id, f.name, f.family, f.bytes, f.pages, t.state, t.reason, t.text, t.cut, f.owner_id, f.space_id, f.post_id,
		m.id AS material_id, m.title FROM files f JOIN file_texts t ON t.file_id = f.id LEFT JOIN materials m ON m.id = f.material_id WHERE f.id = ${id}`);
	if (row === undefined) return null;
	const { owner_id, space_id, post_id, material_id, title, cut, ...file } = row;
	return {
		...file,
		cut: cut === 1,
		ownerId: owner_id,
		spaceId: space_id,
		postId: post_id,
		material: material_id === null ? null : { id: material_id, title: title ?? "" },
	};
}
