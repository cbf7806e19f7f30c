// Conversations and their messages: begun, answered, read, left. Only those who take part have them in their window.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import * as drafts from "../drafts/store.ts";
import { type Attachment, asAttachments, hang, type Waiting } from "../files/store.ts";
import { languageOf } from "../text/language.ts";
import { plainText, RENDERER, renderMarkdown } from "../text/markdown.ts";

/** Conversations on a page of the list, and messages on a page of a conversation. */
export const PAGE = 15;

/** People in a conversation, at most, the viewer included. */
export const MOST_PEOPLE = 8;

/** Characters of the last message that the list shows. */
const EXCERPT = 140;

/** Somebody in a conversation; the name is empty if they left the forum. */
export type Talker = { id: number; name: string };

/** A conversation without its messages. */
export type Conversation = {
	id: number;
	/** Everybody but the viewer. */
	others: readonly Talker[];
	/** Only two people. */
	isPair: boolean;
	/** Somebody is there who would get an answer. */
	isOpen: boolean;
	/** The viewer has blocked the only other one. */
	isBlocked: boolean;
	lastSeq: number;
	isUnread: boolean;
};

/** A message as a conversation shows it. */
export type Message = {
	id: number;
	seq: number;
	authorId: number;
	html: string;
	language: string;
	createdAt: Instant;
	files: readonly Attachment[];
	/** Came since the viewer looked last. */
	fresh: boolean;
	reported: boolean;
	/** Why the Fachstelle took it away; null if it stands. */
	removed: string | null;
};

/** A page of a conversation, the latest messages last. */
export type ConversationPage = {
	conversation: Conversation;
	messages: readonly Message[];
	/** Where the page before ends, or null. */
	earlier: number | null;
	/** The viewer looks at an earlier page. */
	isEarlier: boolean;
	/** People whose profile the viewer may open. */
	known: ReadonlySet<number>;
	/** People whom the viewer has blocked. */
	blocked: ReadonlySet<number>;
	draft: drafts.Kept | null;
};

/** A conversation in the list. */
export type Listed = Conversation & { excerpt: string; own: boolean; activeAt: Instant };

/** Where the list goes on: unread or not, moment, number. */
export type ListCursor = { unread: number; at: Instant; id: number };

type Raw = {
	id: number;
	people: string;
	size: number;
	open: number;
	last_seq: number;
	unread: number;
	seen_seq: number;
};

/** One page of the viewer's conversations: first those with something new, then the latest. */
export async function list(
	window: Window,
	after: ListCursor | null,
	further: readonly Sql[] = [],
): Promise<{ rows: Listed[]; next: ListCursor | null; further: (readonly Record<string, unknown>[])[] }> {
	const me = meIn(window);
	const [rows = [], ...others] = await window.read([
		sql`SELECT c.id, c.people, c.size, 1 AS open, c.last_seq, p.unread, p.seen_seq, p.active_at, c.last_by, c.last_words,
				EXISTS (SELECT 1 FROM blocks WHERE blocked_id = c.last_by) AS blocked
			FROM participants p JOIN conversations c ON c.id = p.conversation_id
			WHERE p.member_id = ${me} ${sqlIf(
				after !== null,
				sql`AND (p.unread, p.active_at, p.conversation_id) < (${after?.unread ?? 0}, ${after?.at ?? ""}, ${after?.id ?? 0})`,
			)}
			ORDER BY p.unread DESC, p.active_at DESC, p.conversation_id DESC LIMIT ${PAGE + 1}`,
		...further,
	]);
	const raw = rows as (Raw & { active_at: string; last_by: number | null; last_words: string; blocked: number })[];
	const shown = raw.slice(0, PAGE);
	const last = shown[shown.length - 1];
	return {
		rows: shown.map((row) => ({
			...asConversation(row, me, new Set()),
			excerpt: row.blocked === 1 ? "" : plainText(row.last_words, EXCERPT),
			own: row.last_by === me,
			activeAt: row.active_at,
		})),
		next: raw.length > PAGE && last !== undefined ? { unread: last.unread, at: last.active_at, id: last.id } : null,
		further: others,
	};
}

/** A conversation with a page of its messages, or null if the viewer doesn't take part. `before`: messages before this number. */
export async function open(window: Window, id: number, before: number | null): Promise<ConversationPage | null> {
	const me = meIn(window);
	const [rows = [], messages = [], known = [], blocked = [], drafted = []] = await window.read([
		conversationById(id),
		sql`SELECT x.id, x.seq, x.author_id, x.html, x.language, x.created_at, x.files, x.removed_reason,
				EXISTS (SELECT 1 FROM message_reports WHERE reporter_id = ${me} AND message_id = x.id) AS reported
			FROM messages x WHERE x.conversation_id = ${id} ${sqlIf(before !== null, sql`AND x.seq < ${before ?? 0}`)}
			ORDER BY x.seq DESC LIMIT ${PAGE}`,
		sql`SELECT id FROM people WHERE id IN (SELECT value ->> 0 FROM conversations c, json_each(c.people) WHERE c.id = ${id})`,
		sql`SELECT blocked_id AS id FROM blocks WHERE blocked_id IN (SELECT value ->> 0 FROM conversations c, json_each(c.people) WHERE c.id = ${id})`,
		drafts.at({ kind: "message", conversationId: id }),
	]);
	const raw = (rows as Raw[])[0];
	if (raw === undefined) return null;
	const blockedIds = numbers(blocked);
	const shown = (messages as RawMessage[]).toReversed();
	const first = shown[0];
	return {
		conversation: asConversation(raw, me, blockedIds),
		messages: shown.map((row) => asMessage(row, row.seq > raw.seen_seq && row.author_id !== me)),
		earlier: first === undefined || first.seq === 1 ? null : first.seq,
		isEarlier: before !== null,
		known: numbers(known),
		blocked: blockedIds,
		draft: drafts.asKept(drafted),
	};
}

/** The conversation alone, or null. */
export async function one(window: Window, id: number): Promise<Conversation | null> {
	const [rows = [], blocked = []] = await window.read([
		conversationById(id),
		sql`SELECT blocked_id AS id FROM blocks WHERE blocked_id IN (SELECT value ->> 0 FROM conversations c, json_each(c.people) WHERE c.id = ${id})`,
	]);
	const raw = (rows as Raw[])[0];
	return raw === undefined ? null : asConversation(raw, meIn(window), numbers(blocked));
}

/** A message to be written. The same key twice is one message. */
export type Draft = { body: string; files: readonly Waiting[]; formKey: string };

/**
 * Begins a conversation with its first message; between two people who have one it goes there. Gives its number, or null
 * if somebody doesn't take messages from the viewer (any more): then nothing is written.
 */
export async function begin(
	window: Window,
	to: readonly number[],
	draft: Draft,
	now: Instant,
	alongside: readonly Sql[] = [],
): Promise<number | null> {
	const me = meIn(window);
	const pair = to.length === 1 ? pairOf(me, to[0] ?? 0) : null;
	const receivers = JSON.stringify(to);
	const all = sql`(SELECT count(*) FROM correspondents WHERE id IN (SELECT value FROM json_each(${receivers}))) = ${to.length}`;
	const begun = sql`SELECT id FROM conversations WHERE begun_by = ${me} AND form_key = ${draft.formKey}`;
	const there = pair === null ? begun : sql`SELECT id FROM conversations WHERE pair = ${pair}`;
	const results = await window.write([
		sql`INSERT INTO conversations (begun_by, size, pair, form_key, created_at)
			SELECT ${me}, ${to.length + 1}, ${pair}, ${draft.formKey}, ${now}
			WHERE ${all} AND NOT EXISTS (SELECT 1 FROM messages WHERE author_id = ${me} AND form_key = ${draft.formKey})
			ON CONFLICT DO NOTHING`,
		sql`INSERT INTO participants (conversation_id, member_id, active_at)
			SELECT c.id, r.value, ${now} FROM conversations c, json_each(${receivers}) r
			WHERE c.id IN (${there}) AND c.last_seq = 0 ON CONFLICT DO NOTHING`,
		write(sql`SELECT id FROM conversations WHERE id IN (${there}) AND open = 1 AND ${all}`, me, draft, now),
		...hang(draft.files, { message: written(me, draft) }),
		...alongside,
		sql`SELECT conversation_id AS id FROM messages WHERE author_id = ${me} AND form_key = ${draft.formKey}`,
	]);
	return numberIn(results[results.length - 1]);
}

/** Writes in a conversation; null if nobody is left who would get it. */
export async function answer(
	window: Window,
	id: number,
	draft: Draft,
	now: Instant,
	alongside: readonly Sql[] = [],
): Promise<Message | null> {
	const me = meIn(window);
	const results = await window.write([
		write(sql`SELECT id FROM conversations WHERE id = ${id} AND open = 1`, me, draft, now),
		...hang(draft.files, { message: written(me, draft) }),
		...alongside,
		sql`SELECT id, seq, author_id, html, language, created_at, files, removed_reason, 0 AS reported FROM messages
			WHERE author_id = ${me} AND form_key = ${draft.formKey} AND conversation_id = ${id}`,
	]);
	const row = (results[results.length - 1] as RawMessage[])[0];
	return row === undefined ? null : asMessage(row, false);
}

/** Ticks messages off, up to a number. */
export async function read(window: Window, id: number, upTo: number, now: Instant): Promise<void> {
	const seen = sql`max(seen_seq, min(${upTo}, (SELECT last_seq FROM conversations WHERE id = ${id})))`;
	await window.write([
		sql`UPDATE participants SET looked_at = ${now}, seen_seq = ${seen}, unread = iif(${seen} = (SELECT last_seq FROM conversations WHERE id = ${id}), 0, unread)
			WHERE (conversation_id, member_id) IN (SELECT conversation_id, member_id FROM participants WHERE conversation_id = ${id})`,
	]);
}

/** Leaves a conversation: from then on it doesn't exist for the viewer. */
export async function leave(window: Window, id: number, now: Instant): Promise<void> {
	const mine = sql`SELECT conversation_id, member_id FROM participants WHERE conversation_id = ${id}`;
	await window.write([
		drafts.forget({ kind: "message", conversationId: id }),
		sql`UPDATE participants SET unread = 0, left_at = ${now} WHERE (conversation_id, member_id) IN (${mine})`,
	]);
}

/** The statement for the conversation that two people have at the moment; of more than two people there may be several. */
export function pairWith(me: number, others: readonly number[]): Sql {
	return sql`SELECT id FROM conversations WHERE pair = ${others.length === 1 ? pairOf(me, others[0] ?? 0) : null}`;
}

/** Where a form's message went, if it was sent before. */
export async function sentWith(window: Window, formKey: string): Promise<number | null> {
	return numberIn(
		await window.all<{ id: number }>(
			sql`SELECT conversation_id AS id FROM messages WHERE author_id = ${meIn(window)} AND form_key = ${formKey}`,
		),
	);
}

function write(conversation: Sql, me: number, draft: Draft, now: Instant): Sql {
	return sql`INSERT INTO messages (conversation_id, seq, author_id, source, html, renderer, language, form_key, created_at)
		SELECT id, last_seq + 1, ${me}, ${draft.body}, ${renderMarkdown(draft.body)}, ${RENDERER}, ${languageOf(draft.body)}, ${draft.formKey}, ${now}
		FROM conversations WHERE id IN (${conversation}) ON CONFLICT (author_id, form_key) DO NOTHING`;
}

function written(me: number, draft: Draft): Sql {
	return sql`SELECT id FROM messages WHERE author_id = ${me} AND form_key = ${draft.formKey}`;
}

function conversationById(id: number): Sql {
	return sql`SELECT c.id, c.people, c.size, c.open, c.last_seq, p.unread, p.seen_seq
		FROM conversations c JOIN participants p ON p.conversation_id = c.id WHERE c.id = ${id}`;
}

type RawMessage = {
	id: number;
	seq: number;
	author_id: number;
	html: string;
	language: string;
	created_at: string;
	files: string;
	reported: number;
	removed_reason: string | null;
};

function asMessage(row: RawMessage, fresh: boolean): Message {
	return {
		id: row.id,
		seq: row.seq,
		authorId: row.author_id,
		html: row.html,
		language: row.language,
		createdAt: row.created_at,
		files: asAttachments(row.files),
		fresh,
		reported: row.reported === 1,
		removed: row.removed_reason,
	};
}

function asConversation(raw: Raw, me: number, blocked: ReadonlySet<number>): Conversation {
	const others = (JSON.parse(raw.people) as [number, string][])
		.filter(([id]) => id !== me)
		.map(([id, name]) => ({ id, name }));
	return {
		id: raw.id,
		others,
		isPair: raw.size === 2,
		isOpen: raw.open === 1,
		isBlocked: raw.size === 2 && others.some(({ id }) => blocked.has(id)),
		lastSeq: raw.last_seq,
		isUnread: raw.unread === 1,
	};
}

function pairOf(a: number, b: number): string {
	return `${Math.min(a, b)}-${Math.max(a, b)}`;
}

function meIn(window: Window): number {
	return window.viewer.kind === "member" ? window.viewer.id : 0;
}

function numbers(rows: readonly Record<string, unknown>[]): Set<number> {
	return new Set(rows.map((row) => Number(row["id"])));
}

function numberIn(rows: readonly Record<string, unknown>[] | undefined): number | null {
	return rows?.[0] === undefined ? null : Number(rows[0]["id"]);
}
