// Drafts: saved every few seconds, found again on every device, gone when they were sent or thrown away.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { AGAIN, FORM_ID } from "../http/form-key.ts";
import { type Typed, value } from "../http/forms.ts";
import { SHOWN } from "../kinds/form.ts";
import { longTexts } from "../kinds/kinds.ts";
import { SEEN } from "../posts/caution.ts";
import { isSpace, type SpaceKey } from "../spaces/spaces.ts";
import { PLACE, WRITTEN } from "./field.ts";
import { type Place, readPlace, writePlace } from "./place.ts";

/** Drafts that the list shows; nobody has more than a few. */
const LISTED = 50;

/** Hidden fields, which say something about the form; a draft keeps all others. */
const HIDDEN = [PLACE, FORM_ID, AGAIN, SHOWN, SEEN, WRITTEN];

/** So many fields and values, and so much of each; more than the forms take, so that a long text isn't cut. */
const MOST_FIELDS = 40;
const MOST_VALUES = 60;
const LONGEST_FIELD = 50_000;

/** What somebody wrote: without any of it there is nothing to keep. The last two are a poll's. */
const texts = () => ["title", "body", ...longTexts(), "tag", "optionen"];

/** A draft as the list shows it. */
export type Draft = {
	place: Place;
	spaceId: SpaceKey;
	/** The discussion that it answers. */
	thread: { id: number; title: string } | null;
	title: string;
	body: string;
	savedAt: Instant;
};

/** Keeps a form as it was typed; an emptied one is thrown away. */
export async function keep(window: Window, memberId: number, place: Place, typed: Typed, now: Instant): Promise<void> {
	const kept: Typed = Object.fromEntries(
		Object.entries(typed)
			.filter(([name]) => !HIDDEN.includes(name) && /^\w{1,40}$/.test(name))
			.slice(0, MOST_FIELDS)
			.map(([name, list]) => [name, list.slice(0, MOST_VALUES).map((text) => text.slice(0, LONGEST_FIELD))]),
	);
	const isEmpty = texts().every((name) => (kept[name] ?? []).every((text) => text.trim() === ""));
	const late = value(typed, WRITTEN);
	const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(late) && late < now ? late : now;
	if (isEmpty && written === now) await discard(window, memberId, place, now);
	else if (!isEmpty) await save(window, memberId, place, value(typed, FORM_ID), kept, now, written);
}

/** Saves what was typed so far. A form that was already sent, or that is empty, saves nothing. */
export async function save(
	window: Window,
	memberId: number,
	place: Place,
	formId: string,
	typed: Typed,
	now: Instant,
	written: Instant = now,
): Promise<boolean> {
	const fields = JSON.stringify(typed);
	const [rows = []] = await window.write([
		sql`INSERT INTO drafts (member_id, place, space_id, thread_id, post_id, form_id, fields, saved_at)
			SELECT ${memberId}, at.place, at.space_id, at.thread_id, at.post_id, ${formId}, ${fields}, ${now} FROM (${spot(place)}) at
			WHERE TRUE ON CONFLICT (member_id, place) DO UPDATE SET fields = excluded.fields, form_id = excluded.form_id, saved_at = excluded.saved_at
			WHERE (drafts.fields IS NOT NULL OR drafts.form_id <> excluded.form_id) AND drafts.saved_at <= ${written} RETURNING place`,
	]);
	return rows.length === 1;
}

/** The statement that ends a draft, to be sent with the post that it became, or alone when it is thrown away. */
export function end(memberId: number, place: Place, formId: string, now: Instant): Sql {
	return sql`INSERT INTO drafts (member_id, place, space_id, thread_id, post_id, form_id, fields, saved_at)
		SELECT ${memberId}, at.place, at.space_id, at.thread_id, at.post_id, ${formId}, NULL, ${now} FROM (${spot(place)}) at
		WHERE TRUE ON CONFLICT (member_id, place) DO UPDATE SET fields = NULL, form_id = excluded.form_id, saved_at = excluded.saved_at`;
}

/** The statement that forgets a place altogether, because it is gone. */
export function forget(place: Place): Sql {
	return sql`DELETE FROM drafts WHERE (member_id, place) IN (SELECT member_id, place FROM drafts WHERE place = ${writePlace(place)})`;
}

/** Throws a draft away. */
export async function discard(window: Window, memberId: number, place: Place, now: Instant): Promise<void> {
	const [row] = await window.all<{ form_id: string }>(
		sql`SELECT form_id FROM drafts WHERE place = ${writePlace(place)}`,
	);
	if (row !== undefined) await window.write([end(memberId, place, row.form_id, now)]);
}

/** The statement for the draft of a place; `asTyped` reads its row. */
export function at(place: Place): Sql {
	return sql`SELECT fields, saved_at FROM drafts WHERE place = ${writePlace(place)} AND fields IS NOT NULL`;
}

/** A draft as a form takes it. */
export type Kept = { typed: Typed; savedAt: Instant };

/** What the statement `at` found. */
export function asKept(rows: readonly Record<string, unknown>[]): Kept | null {
	const row = rows[0] as { fields: string; saved_at: string } | undefined;
	return row === undefined ? null : { typed: JSON.parse(row.fields) as Typed, savedAt: row.saved_at };
}

/** The viewer's drafts, the latest first. */
export async function list(window: Window): Promise<Draft[]> {
	const rows = await window.all<{
		place: string;
		space_id: string;
		thread_id: number | null;
		title: string | null;
		fields: string;
		saved_at: string;
	}>(
		sql`SELECT d.place, d.space_id, d.thread_id, iif(t.removed_at IS NULL, t.title, '') AS title, d.fields, d.saved_at
			FROM drafts d LEFT JOIN threads t ON t.id = d.thread_id WHERE d.fields IS NOT NULL ORDER BY d.saved_at DESC LIMIT ${LISTED}`,
	);
	return rows.flatMap((row) => {
		const place = readPlace(row.place);
		if (place === null || !isSpace(row.space_id)) return [];
		const typed = JSON.parse(row.fields) as Typed;
		return [
			{
				place,
				spaceId: row.space_id,
				thread: row.thread_id === null ? null : { id: row.thread_id, title: row.title ?? "" },
				title: typed["title"]?.[0] ?? "",
				body: typed["body"]?.[0] ?? "",
				savedAt: row.saved_at,
			},
		];
	});
}

/**
 * The row that a place stands on, if the viewer can see it: the space, the discussion, the post. A post may be in another
 * discussion by now, and may have become its opening one: the place follows it, like the drafts that are there already.
 * Messages stand in no space; their drafts are kept with the first one that the viewer reads.
 */
function spot(place: Place): Sql {
	const here = writePlace(place);
	switch (place.kind) {
		case "thread":
		case "inquiry":
			return sql`SELECT ${here} AS place, id AS space_id, NULL AS thread_id, NULL AS post_id FROM spaces WHERE id = ${place.space}`;
		case "letter":
			return sql`SELECT ${here} AS place, id AS space_id, NULL AS thread_id, NULL AS post_id FROM spaces ORDER BY position LIMIT 1`;
		case "message":
			return sql`SELECT ${here} AS place, s.id AS space_id, NULL AS thread_id, NULL AS post_id FROM spaces s
				WHERE EXISTS (SELECT 1 FROM conversations WHERE id = ${place.conversationId}) ORDER BY s.position LIMIT 1`;
		case "inquiryAnswer":
			return sql`SELECT ${here} AS place, space_id, NULL AS thread_id, NULL AS post_id FROM inquiries WHERE id = ${place.inquiryId}`;
		case "poll":
			return sql`SELECT ${here} AS place, space_id, id AS thread_id, NULL AS post_id FROM threads WHERE id = ${place.threadId}`;
		case "reply":
			return place.postId === null
				? sql`SELECT ${here} AS place, space_id, id AS thread_id, NULL AS post_id FROM threads WHERE id = ${place.threadId}`
				: sql`SELECT iif(depth = 0, CAST(thread_id AS TEXT), thread_id || '/' || id) AS place, space_id, thread_id, iif(depth = 0, NULL, id) AS post_id
					FROM posts WHERE id = ${place.postId}`;
	}
}
