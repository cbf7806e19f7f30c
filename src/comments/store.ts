// Comments on a section of a text: written, done, taken away.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";

/** A comment on a section. */
export type Comment = {
	id: number;
	materialId: number;
	section: string;
	heading: string;
	source: string;
	state: "open" | "done" | "removed";
	authorId: number;
	author: { id: number; name: string; known: boolean };
	createdAt: Instant;
};

const COMMENT = sql`c.id, c.material_id, c.section, c.heading, c.source, c.state, c.author_id, a.name, a.known, c.created_at
	FROM section_comments c LEFT JOIN members a ON a.id = c.author_id`;

/** The statement for what waits in a text, newest first. */
export const latestOpen = (materialId: number, before: number, most: number): Sql =>
	sql`SELECT ${COMMENT} WHERE c.material_id = ${materialId} AND c.state = 'open' AND c.id < ${before} ORDER BY c.id DESC LIMIT ${most}`;

/** The statement for all comments on a section, newest first. */
export const inSection = (materialId: number, section: string, before: number, most: number): Sql =>
	sql`SELECT ${COMMENT} WHERE c.material_id = ${materialId} AND c.section = ${section} AND c.id < ${before} ORDER BY c.id DESC LIMIT ${most}`;

/** Comments as these statements give them. */
export function asComments(rows: readonly Record<string, unknown>[]): Comment[] {
	type Row = Omit<Comment, "materialId" | "authorId" | "author" | "createdAt"> & {
		material_id: number;
		author_id: number;
		name: string | null;
		known: number | null;
		created_at: string;
	};
	return (rows as Row[]).map(({ id, section, heading, source, state, ...row }) => ({
		id,
		section,
		heading,
		source,
		state,
		materialId: row.material_id,
		authorId: row.author_id,
		author: { id: row.author_id, name: row.name ?? "", known: row.known === 1 },
		createdAt: row.created_at,
	}));
}

/** One comment of a material, or null if it isn't in the window. */
export async function one(window: Window, materialId: number, id: number): Promise<Comment | null> {
	const rows = await window.all<Record<string, unknown>>(
		sql`SELECT ${COMMENT} WHERE c.id = ${id} AND c.material_id = ${materialId}`,
	);
	return asComments(rows)[0] ?? null;
}

/** A comment to be written. */
export type NewComment = { materialId: number; section: string; heading: string; source: string; formKey: string };

/** Writes a comment; the same form twice is one. False if the viewer may not any more. */
export async function write(window: Window, by: number, made: NewComment, now: Instant): Promise<boolean> {
	const results = await window.write([
		sql`INSERT INTO section_comments (material_id, space_id, section, heading, source, author_id, form_key, created_at)
			SELECT id, space_id, ${made.section}, ${made.heading}, ${made.source}, ${by}, ${made.formKey}, ${now}
			FROM materials WHERE id = ${made.materialId} AND holding = 'text' AND state IN ('review', 'published')
			AND space_id IN (SELECT id FROM writable)
			ON CONFLICT (author_id, form_key) DO NOTHING`,
		sql`SELECT 1 FROM section_comments WHERE author_id = ${by} AND form_key = ${made.formKey}`,
	]);
	return results[1]?.length === 1;
}

/** Says that a comment is done, or open again. Its author, the text's owner, or the Fachstelle. */
export async function settle(window: Window, id: number, by: number, done: boolean): Promise<void> {
	await window.write([
		sql`UPDATE section_comments SET state = ${done ? "done" : "open"}, settled_by = ${done ? by : null}
			WHERE state = ${done ? "open" : "done"} AND id IN (SELECT id FROM section_comments WHERE id = ${id} AND space_id IN (SELECT id FROM writable)
			AND (author_id = ${by} OR space_id IN (SELECT id FROM moderated) OR material_id IN (SELECT id FROM materials WHERE author_id = ${by})))`,
	]);
}

/** Takes a comment away; its place stays. */
export async function remove(window: Window, id: number, by: number): Promise<void> {
	await window.write([
		sql`UPDATE section_comments SET state = 'removed', source = '', settled_by = ${by}
			WHERE state <> 'removed' AND id IN (SELECT id FROM section_comments WHERE id = ${id}
			AND (space_id IN (SELECT id FROM moderated) OR (author_id = ${by} AND space_id IN (SELECT id FROM writable))))`,
	]);
}
