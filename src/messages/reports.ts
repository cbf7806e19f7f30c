// Reports of messages: what the Fachstelle gets is a copy of three messages, made when somebody reports one of them.
import { circleOf } from "../access/circle.ts";
import type { Window } from "../access/window.ts";
import { DAY, type Instant, instant } from "../db/clock.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import { READS } from "../spaces/spaces.ts";
import type { Cursor } from "../threads/cursor.ts";

/** Reports on a page, and so many messages before the reported one. */
export const PAGE = 10;
const BEFORE = 2;

/** So long somebody may put a message back that they took away; then its words go. */
export const UNDO_DAYS = 14;

/** Messages that can be put back, shown at once. */
const UNDOABLE = 5;

/** The sum of all spaces: for the report of somebody who reads none any more. */
const EVERYWHERE = 7;

/** A message that can be reported. */
export type Reportable = {
	id: number;
	authorId: number;
	author: string;
	html: string;
	language: string;
	createdAt: Instant;
};

/** One message of a conversation, or null. */
export async function reportable(window: Window, conversationId: number, id: number): Promise<Reportable | null> {
	const [row] = await window.all<{
		id: number;
		author_id: number;
		name: string | null;
		html: string;
		language: string;
		created_at: string;
	}>(
		sql`SELECT x.id, x.author_id, m.name, x.html, x.language, x.created_at FROM messages x LEFT JOIN members m ON m.id = x.author_id
			WHERE x.id = ${id} AND x.conversation_id = ${conversationId} AND x.removed_at IS NULL`,
	);
	return row === undefined
		? null
		: {
				id: row.id,
				authorId: row.author_id,
				author: row.name ?? "",
				html: row.html,
				language: row.language,
				createdAt: row.created_at,
			};
}

/**
 * Reports a message to the Fachstelle of the spaces that both people read; if there are none, of those that the reporter
 * reads. The same person reports a message once.
 */
export async function report(window: Window, messageId: number, reason: string, now: Instant): Promise<void> {
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	const mine = circleOf(window.viewer, READS);
	await window.write([
		sql`INSERT INTO message_reports (message_id, author_id, reporter_id, circle, reason, excerpt, created_at)
			SELECT x.id, x.author_id, ${me}, coalesce(nullif((SELECT circle FROM members WHERE id = x.author_id) & ${mine}, 0), ${mine === 0 ? EVERYWHERE : mine}), ${reason},
				(SELECT json_group_array(json_object('by', b.author_id, 'name', coalesce(m.name, ''), 'at', b.created_at, 'html', b.html, 'reported', b.id = x.id) ORDER BY b.seq)
					FROM messages b LEFT JOIN members m ON m.id = b.author_id
					WHERE b.conversation_id = x.conversation_id AND b.seq BETWEEN x.seq - ${BEFORE} AND x.seq), ${now}
			FROM messages x WHERE x.id = ${messageId} AND x.author_id <> ${me} AND x.removed_at IS NULL ON CONFLICT (message_id, reporter_id) DO NOTHING`,
	]);
}

/** A message in a report. */
export type Copied = { by: number; name: string; at: Instant; html: string; reported: number };

/** A report as the Fachstelle reads it. */
export type Report = {
	id: number;
	reason: string;
	reporter: string;
	excerpt: readonly Copied[];
	createdAt: Instant;
	doneAt: Instant | null;
	doneBy: string;
	note: string;
	/** The message was taken away on this report. */
	removed: boolean;
};

/** Reports that nobody has dealt with, the oldest first. One's own reports are for others to decide. */
export async function waiting(
	window: Window,
	after: Cursor | null,
	now: Date,
): Promise<{ rows: Report[]; next: Cursor | null; taken: Report[] }> {
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	const [found = [], taken = []] = await window.read([
		sql`${SELECTED} WHERE r.done_at IS NULL AND r.reporter_id <> ${me}
			${sqlIf(after !== null, sql`AND (r.created_at, r.id) > (${after?.at ?? ""}, ${after?.id ?? 0})`)}
			ORDER BY r.created_at, r.id LIMIT ${PAGE + 1}`,
		// What the viewer took away and can put back.
		sql`${SELECTED} WHERE ${undoable(me, now)} ORDER BY r.done_at DESC LIMIT ${after === null ? UNDOABLE : 0}`,
	]);
	const rows = found as RawReport[];
	const shown = rows.slice(0, PAGE);
	const last = shown[shown.length - 1];
	return {
		rows: shown.map(asReport),
		next: rows.length > PAGE && last !== undefined ? { at: last.created_at, id: last.id } : null,
		taken: (taken as RawReport[]).map(asReport),
	};
}

/** One report, or null if it isn't for the viewer to decide. */
export async function one(window: Window, id: number): Promise<Report | null> {
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	const [row] = await window.all<RawReport>(sql`${SELECTED} WHERE r.id = ${id} AND r.reporter_id <> ${me}`);
	return row === undefined ? null : asReport(row);
}

/** Says what was done about a report. The first word counts. */
export async function settle(window: Window, id: number, by: number, note: string, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE message_reports SET done_at = ${now}, done_by = ${by}, note = ${note}
			WHERE id IN (SELECT id FROM message_reports WHERE id = ${id} AND done_at IS NULL AND reporter_id <> ${by})`,
	]);
}

/**
 * Takes the reported message away, and no other, and settles the report with that. The first decision counts; null if
 * there was one already, it isn't the viewer's to decide (any more), or the message was taken away on another report before.
 */
export async function remove(
	window: Window,
	id: number,
	by: number,
	reason: string,
	now: Instant,
): Promise<{ authorId: number; messageId: number } | null> {
	const [settled = [], taken = []] = await window.write([
		sql`UPDATE message_reports SET done_at = ${now}, done_by = ${by}, note = ${reason}, removed = 1
			WHERE id IN (SELECT id FROM message_reports WHERE id = ${id} AND done_at IS NULL AND reporter_id <> ${by})
			RETURNING author_id, message_id`,
		sql`UPDATE messages SET removed_at = ${now}, removed_reason = ${reason}, removed_for = ${id}
			WHERE removed_at IS NULL AND changes() = 1 AND id IN (SELECT message_id FROM message_reports WHERE id = ${id} AND done_by = ${by})
			RETURNING id`,
	]);
	const row =
		taken[0] === undefined ? undefined : (settled[0] as { author_id: number; message_id: number } | undefined);
	return row === undefined ? null : { authorId: row.author_id, messageId: row.message_id };
}

/**
 * Puts a message back: who took it away, within fourteen days. Where it was taken away on another report as well, it stays
 * away until that is undone, too. Gives what is to be told to its author; null if it isn't back by this.
 */
export async function putBack(
	window: Window,
	id: number,
	by: number,
	now: Date,
): Promise<{ authorId: number; messageId: number } | null> {
	const [, back = []] = await window.write([
		sql`UPDATE message_reports SET undone_at = ${instant(now)}
			WHERE id IN (SELECT id FROM message_reports WHERE id = ${id} AND ${undoable(by, now)})`,
		sql`UPDATE messages SET removed_at = NULL, removed_reason = NULL, removed_for = NULL
			WHERE changes() = 1 AND removed_at IS NOT NULL AND source <> '' AND id IN (SELECT message_id FROM message_reports WHERE id = ${id} AND done_by = ${by})
			AND id NOT IN (SELECT message_id FROM decided)
			RETURNING author_id, id`,
	]);
	const row = back[0] as { author_id: number; id: number } | undefined;
	return row === undefined ? null : { authorId: row.author_id, messageId: row.id };
}

function undoable(by: number, now: Date): Sql {
	return sql`removed = 1 AND done_by = ${by} AND undone_at IS NULL AND done_at > ${instant(now, -UNDO_DAYS * DAY)}`;
}

/** The words of messages that were taken away go for good, in the night after the fortnight. */
export async function forgetRemoved(night: Window, now: Date): Promise<void> {
	await night.write([
		sql`UPDATE messages SET source = '', html = ''
			WHERE id IN (SELECT id FROM removed_messages WHERE removed_at <= ${instant(now, -UNDO_DAYS * DAY)} LIMIT 500)`,
	]);
}

/** The statement that counts what waits, up to ten. */
export function countWaiting(me: number): Sql {
	return sql`SELECT count(*) AS count FROM (SELECT 1 FROM message_reports WHERE done_at IS NULL AND reporter_id <> ${me} LIMIT 10)`;
}

type RawReport = {
	id: number;
	reason: string;
	reporter: string | null;
	excerpt: string;
	created_at: string;
	done_at: string | null;
	done_by_name: string | null;
	note: string;
	removed: number;
};

const SELECTED = sql`SELECT r.id, r.reason, a.name AS reporter, r.excerpt, r.created_at, r.done_at, d.name AS done_by_name, r.note, r.removed
	FROM message_reports r LEFT JOIN members a ON a.id = r.reporter_id LEFT JOIN members d ON d.id = r.done_by`;

function asReport(row: RawReport): Report {
	return {
		id: row.id,
		reason: row.reason,
		reporter: row.reporter ?? "",
		excerpt: JSON.parse(row.excerpt) as Copied[],
		createdAt: row.created_at,
		doneAt: row.done_at,
		doneBy: row.done_by_name ?? "",
		note: row.note,
		removed: row.removed === 1,
	};
}
