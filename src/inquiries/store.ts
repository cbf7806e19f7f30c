// Private questions to the Fachstelle of a space: asked, taken, answered. They exist for the asker and for those who
// moderate that space, and for nobody else.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import * as drafts from "../drafts/store.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { languageOf } from "../text/language.ts";
import { RENDERER, renderMarkdown } from "../text/markdown.ts";
import type { Cursor } from "../threads/cursor.ts";
import type { State } from "./states.ts";

/** Questions on a page of a list, and texts on a page of a question. */
export const PAGE = 15;

/** A question without its texts. */
export type Inquiry = {
	id: number;
	spaceId: SpaceKey;
	askerId: number;
	asker: string;
	title: string;
	state: State;
	owner: { id: number; name: string } | null;
	createdAt: Instant;
	lastSeq: number;
	/** An answer that the asker hasn't opened yet. */
	isNews: boolean;
	publication: "vorgeschlagen" | "abgelehnt" | "veroeffentlicht" | null;
	/** The text that the Fachstelle proposes for everybody in the space. */
	proposal: { by: string; title: string; body: string } | null;
	/** The discussion that it became. */
	threadId: number | null;
};

/** The question's own text, or one that was written to it. */
export type Answer = {
	id: number;
	seq: number;
	authorId: number;
	author: string;
	role: string;
	html: string;
	language: string;
	createdAt: Instant;
};

/** A question with a page of its texts. */
export type InquiryPage = {
	inquiry: Inquiry;
	answers: readonly Answer[];
	next: number | null;
	draft: drafts.Kept | null;
};

/** What is asked, or written to a question. The same key twice counts once. */
export type Draft = { title: string; body: string; formKey: string };

/** Asks the Fachstelle of a space; gives the question's number, also the second time. */
export async function ask(
	window: Window,
	space: SpaceKey,
	draft: Draft,
	now: Instant,
	alongside: readonly Sql[],
): Promise<number> {
	const me = meIn(window);
	const results = await window.write([
		sql`INSERT INTO inquiries (space_id, asker_id, title, form_key, created_at)
			SELECT id, ${me}, ${draft.title}, ${draft.formKey}, ${now} FROM spaces WHERE id = ${space}
			ON CONFLICT (asker_id, form_key) DO NOTHING`,
		added(
			sql`SELECT id FROM inquiries WHERE asker_id = ${me} AND form_key = ${draft.formKey} AND last_seq = 0`,
			me,
			draft,
			now,
		),
		...alongside,
		sql`SELECT id FROM inquiries WHERE asker_id = ${me} AND form_key = ${draft.formKey}`,
	]);
	const row = results[results.length - 1]?.[0];
	if (row === undefined) throw new Error("a question was asked in a space outside the window");
	return Number(row["id"]);
}

/**
 * Writes to a question. Null if somebody else wrote since the person saw it (`seen` is the last text they had before
 * them): then nothing is written, so that two don't answer past each other. The same form again counts as done.
 */
export async function answer(
	window: Window,
	id: number,
	draft: Omit<Draft, "title"> & { seen: number },
	now: Instant,
	alongside: readonly Sql[],
): Promise<"new" | "same" | null> {
	const me = meIn(window);
	const results = await window.write([
		added(sql`SELECT id FROM inquiries WHERE id = ${id} AND last_seq = ${draft.seen}`, me, draft, now),
		sql`SELECT id FROM inquiry_answers WHERE author_id = ${me} AND form_key = ${draft.formKey}`,
	]);
	const [written = [], standing = []] = results;
	if (standing.length !== 1) return null;
	await window.write(alongside);
	return written.length === 1 ? "new" : "same";
}

/** Takes a question; `from` is who had it when the person saw it (null: nobody). False if somebody was faster. */
export async function take(window: Window, id: number, from: number | null): Promise<boolean> {
	const me = meIn(window);
	const [, rows = []] = await window.write([
		sql`UPDATE inquiries SET owner_id = ${me}, state = iif(state = 'offen', 'arbeit', state)
			WHERE id IN (SELECT id FROM inquiries WHERE id = ${id} AND owner_id IS ${from} AND asker_id <> ${me})`,
		sql`SELECT id FROM inquiries WHERE id = ${id} AND owner_id = ${me}`,
	]);
	return rows.length === 1;
}

/** Gives a question back that one has taken. */
export async function giveBack(window: Window, id: number): Promise<void> {
	await window.write([
		sql`UPDATE inquiries SET owner_id = NULL, state = iif(state = 'arbeit', 'offen', state)
			WHERE id IN (SELECT id FROM inquiries WHERE id = ${id} AND owner_id = ${meIn(window)})`,
	]);
}

/** Says that the asker has seen the latest answer. */
export async function seen(window: Window, id: number): Promise<void> {
	await window.write([
		sql`UPDATE inquiries SET asker_news = 0
			WHERE id IN (SELECT id FROM inquiries WHERE id = ${id} AND asker_id = ${meIn(window)} AND asker_news = 1)`,
	]);
}

/** One question, or null if it isn't in the window. */
export async function one(window: Window, id: number): Promise<Inquiry | null> {
	const [row] = await window.all<Raw>(sql`${SELECTED} WHERE q.id = ${id}`);
	return row === undefined ? null : asInquiry(row);
}

/** A question with its texts, from the beginning or after one of them; null if it isn't in the window. */
export async function open(window: Window, id: number, after: number): Promise<InquiryPage | null> {
	const [rows = [], answers = [], drafted = []] = await window.read([
		sql`${SELECTED} WHERE q.id = ${id}`,
		sql`SELECT x.id, x.seq, x.author_id, m.name, m.role, x.html, x.language, x.created_at
			FROM inquiry_answers x LEFT JOIN members m ON m.id = x.author_id
			WHERE x.inquiry_id = ${id} AND x.seq > ${after} ORDER BY x.seq LIMIT ${PAGE}`,
		drafts.at({ kind: "inquiryAnswer", inquiryId: id }),
	]);
	const raw = (rows as Raw[])[0];
	if (raw === undefined) return null;
	const shown = (answers as RawAnswer[]).map(asAnswer);
	const last = shown[shown.length - 1];
	return {
		inquiry: asInquiry(raw),
		answers: shown,
		next: last !== undefined && last.seq < raw.last_seq ? last.seq : null,
		draft: drafts.asKept(drafted),
	};
}

/** The viewer's own questions, the latest first. */
export async function own(window: Window, after: Cursor | null): Promise<{ rows: Inquiry[]; next: Cursor | null }> {
	return paged(
		await window.all<Raw>(sql`${LISTED} WHERE q.asker_id = ${meIn(window)}
			${sqlIf(after !== null, sql`AND (q.created_at, q.id) < (${after?.at ?? ""}, ${after?.id ?? 0})`)}
			ORDER BY q.created_at DESC, q.id DESC LIMIT ${PAGE + 1}`),
	);
}

/** Questions of others in one space and state, the oldest first; of what is answered, the latest. */
export async function forStaff(
	window: Window,
	spaces: readonly SpaceKey[],
	state: State,
	after: Cursor | null,
): Promise<{ rows: Inquiry[]; next: Cursor | null }> {
	const back = state === "beantwortet";
	const beyond = back ? sql`(q.created_at, q.id) < ` : sql`(q.created_at, q.id) > `;
	const lists = await window.read(
		spaces.map(
			(space) => sql`${LISTED} WHERE q.space_id = ${space} AND q.state = ${state} AND q.asker_id <> ${meIn(window)}
				${sqlIf(after !== null, sql`AND ${beyond} (${after?.at ?? ""}, ${after?.id ?? 0})`)}
				ORDER BY ${back ? sql`q.created_at DESC, q.id DESC` : sql`q.created_at, q.id`} LIMIT ${STAFF_PAGE + 1}`,
		),
	);
	const rows = (lists.flat() as Raw[]).sort(
		(a, b) => (back ? -1 : 1) * (a.created_at.localeCompare(b.created_at) || a.id - b.id),
	);
	return paged(rows, STAFF_PAGE);
}

/** A list over up to three spaces reads so many of each. */
const STAFF_PAGE = 6;

/** The statement for answers that the viewer hasn't opened yet. */
export function newsFor(me: number): Sql {
	return sql`SELECT id, title, space_id FROM inquiries WHERE asker_id = ${me} AND asker_news = 1 ORDER BY id LIMIT 5`;
}

/** A row of `newsFor`. */
export type News = { id: number; title: string; space_id: SpaceKey };

/** The statement that counts open questions of others in some spaces, up to ten. */
export function countOpen(spaces: readonly SpaceKey[], me: number): Sql {
	return sql`SELECT count(*) AS count FROM (SELECT 1 FROM inquiries
		WHERE space_id IN (SELECT value FROM json_each(${JSON.stringify(spaces)})) AND state = 'offen' AND asker_id <> ${me} LIMIT 10)`;
}

function added(inquiry: Sql, me: number, draft: { body: string; formKey: string }, now: Instant): Sql {
	return sql`INSERT INTO inquiry_answers (inquiry_id, space_id, seq, author_id, source, html, renderer, language, form_key, created_at)
		SELECT id, space_id, last_seq + 1, ${me}, ${draft.body}, ${renderMarkdown(draft.body)}, ${RENDERER}, ${languageOf(draft.body)}, ${draft.formKey}, ${now}
		FROM inquiries WHERE id IN (${inquiry}) ON CONFLICT DO NOTHING RETURNING id`;
}

type Raw = {
	id: number;
	space_id: SpaceKey;
	asker_id: number;
	asker: string | null;
	title: string;
	state: State;
	owner_id: number | null;
	owner: string | null;
	created_at: string;
	last_seq: number;
	asker_news: number;
	publication: Inquiry["publication"];
	proposer: string | null;
	proposed_title: string | null;
	proposed_body: string | null;
	published_id: number | null;
};

const COLUMNS = sql`q.id, q.space_id, q.asker_id, a.name AS asker, q.title, q.state, q.owner_id, o.name AS owner, q.created_at, q.last_seq,
	q.asker_news, q.publication, q.published_id`;

const PEOPLE = sql`FROM inquiries q LEFT JOIN members a ON a.id = q.asker_id LEFT JOIN members o ON o.id = q.owner_id`;

const SELECTED = sql`SELECT ${COLUMNS}, p.name AS proposer, q.proposed_title, q.proposed_body ${PEOPLE} LEFT JOIN members p ON p.id = q.proposed_by`;

const LISTED = sql`SELECT ${COLUMNS}, NULL AS proposer, NULL AS proposed_title, NULL AS proposed_body ${PEOPLE}`;

function asInquiry(row: Raw): Inquiry {
	return {
		id: row.id,
		spaceId: row.space_id,
		askerId: row.asker_id,
		asker: row.asker ?? "",
		title: row.title,
		state: row.state,
		owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner ?? "" },
		createdAt: row.created_at,
		lastSeq: row.last_seq,
		isNews: row.asker_news === 1,
		publication: row.publication,
		proposal:
			row.proposed_title === null || row.proposed_body === null
				? null
				: { by: row.proposer ?? "", title: row.proposed_title, body: row.proposed_body },
		threadId: row.published_id,
	};
}

type RawAnswer = {
	id: number;
	seq: number;
	author_id: number;
	name: string | null;
	role: string | null;
	html: string;
	language: string;
	created_at: string;
};

function asAnswer(row: RawAnswer): Answer {
	return {
		id: row.id,
		seq: row.seq,
		authorId: row.author_id,
		author: row.name ?? "",
		role: row.role ?? "",
		html: row.html,
		language: row.language,
		createdAt: row.created_at,
	};
}

function paged(rows: readonly Raw[], most = PAGE): { rows: Inquiry[]; next: Cursor | null } {
	const shown = rows.slice(0, most);
	const last = shown[shown.length - 1];
	return {
		rows: shown.map(asInquiry),
		next: rows.length > most && last !== undefined ? { at: last.created_at, id: last.id } : null,
	};
}

function meIn(window: Window): number {
	return window.viewer.kind === "member" ? window.viewer.id : 0;
}
