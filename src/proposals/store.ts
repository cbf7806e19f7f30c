// Proposals: made for a section of a text, read, taken back. Deciding stands in deciding.ts.
import type { Window } from "../access/window.ts";
import { asComments, type Comment, inSection, latestOpen } from "../comments/store.ts";
import { HOUR, type Instant, instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Language } from "../i18n/words.ts";
import { asMaterial, type Material } from "../materials/material.ts";
import { byId } from "../materials/store.ts";
import { asLines, asProposal, type Proposal, type ProposalLine } from "./proposal.ts";

/** Proposals that a page lists. */
export const MOST = 8;

/** Decided ones below them. */
const MOST_DECIDED = 3;

/** A text and its material as they are now. */
export type Text = { material: Material; body: string; bodyHtml: string };

const current = (id: number): Sql =>
	sql`SELECT v.body, v.body_html FROM materials m JOIN material_versions v ON v.material_id = m.id AND v.number = m.number WHERE m.id = ${id}`;

function asText(rows: readonly Record<string, unknown>[], bodies: readonly Record<string, unknown>[]): Text | null {
	const material = asMaterial(rows);
	const version = bodies[0];
	if (material === null || version === undefined) return null;
	return { material, body: String(version["body"]), bodyHtml: String(version["body_html"]) };
}

/** A material with its text, or null if it isn't in the window. */
export async function textOf(window: Window, id: number): Promise<Text | null> {
	const [rows = [], bodies = []] = await window.read([byId(id), current(id)]);
	return asText(rows, bodies);
}

/** The same with the text as it was in an earlier version; null in its place if there is no such version. */
export async function textsOf(
	window: Window,
	id: number,
	base: number,
): Promise<{ text: Text; before: string | null } | null> {
	const [rows = [], bodies = [], earlier = []] = await window.read([
		byId(id),
		current(id),
		sql`SELECT body FROM material_versions WHERE material_id = ${id} AND number = ${base}`,
	]);
	const text = asText(rows, bodies);
	return text === null ? null : { text, before: earlier[0] === undefined ? null : String(earlier[0]["body"]) };
}

const LINE = sql`p.id, p.material_id, p.section, p.heading, p.before, p.note, p.state, p.author_id, a.name, a.known, p.created_at
	FROM proposals p LEFT JOIN members a ON a.id = p.author_id`;

/** Everything on which people work in a text. */
export type Working = {
	text: Text;
	open: readonly ProposalLine[];
	decided: readonly ProposalLine[];
	comments: readonly Comment[];
	/** Whether older ones wait besides those that are listed. */
	more: { proposals: boolean; comments: boolean };
};

/** What waits in a text, newest first; `before` gives older proposals and comments than these. */
export async function working(
	window: Window,
	id: number,
	before: { proposal: number; comment: number },
): Promise<Working | null> {
	const [rows = [], bodies = [], open = [], decided = [], comments = []] = await window.read([
		byId(id),
		current(id),
		sql`SELECT ${LINE} WHERE p.material_id = ${id} AND p.state = 'open' AND p.id < ${before.proposal} ORDER BY p.id DESC LIMIT ${MOST + 1}`,
		sql`SELECT ${LINE} WHERE p.material_id = ${id} AND p.state <> 'open' ORDER BY p.decided_at DESC LIMIT ${MOST_DECIDED}`,
		latestOpen(id, before.comment, MOST + 1),
	]);
	const text = asText(rows, bodies);
	if (text === null) return null;
	return {
		text,
		open: asLines(open).slice(0, MOST),
		decided: asLines(decided),
		comments: asComments(comments).slice(0, MOST),
		more: { proposals: open.length > MOST, comments: comments.length > MOST },
	};
}

/** One section: its open proposals, and its comments, newest first. */
export type OfSection = { text: Text; open: readonly ProposalLine[]; comments: readonly Comment[]; more: boolean };

/** What is worked on in one section; `before` gives older comments than this one. */
export async function ofSection(
	window: Window,
	id: number,
	section: string,
	before: number,
): Promise<OfSection | null> {
	const [rows = [], bodies = [], open = [], comments = []] = await window.read([
		byId(id),
		current(id),
		sql`SELECT ${LINE} WHERE p.material_id = ${id} AND p.section = ${section} AND p.state = 'open' ORDER BY p.id DESC LIMIT ${MOST}`,
		inSection(id, section, before, MOST + 1),
	]);
	const text = asText(rows, bodies);
	if (text === null) return null;
	return { text, open: asLines(open), comments: asComments(comments).slice(0, MOST), more: comments.length > MOST };
}

/** A proposal, and the text for which it was made as it is now. */
export type Opened = { text: Text; proposal: Proposal };

/** One proposal of a material, or null if it isn't in the window. */
export async function open(window: Window, materialId: number, id: number): Promise<Opened | null> {
	const [rows = [], bodies = [], proposals = []] = await window.read([
		byId(materialId),
		current(materialId),
		sql`SELECT p.id, p.material_id, p.base, p.section, p.heading, p.before, p.after, p.note, p.state, p.author_id, p.decided_by, p.decided_at,
			p.reason, p.taken, p.version, p.created_at, a.name, a.known, d.name AS decider, d.known AS decider_known FROM proposals p
			LEFT JOIN members a ON a.id = p.author_id LEFT JOIN members d ON d.id = p.decided_by
			WHERE p.id = ${id} AND p.material_id = ${materialId}`,
	]);
	const text = asText(rows, bodies);
	const proposal = asProposal(proposals);
	return text === null || proposal === null ? null : { text, proposal };
}

/** What somebody proposes. */
export type NewProposal = {
	materialId: number;
	base: number;
	section: string;
	heading: string;
	before: string;
	after: string;
	note: string;
	formKey: string;
};

/**
 * Proposes a change. The same form twice is one.
 * @returns its number and whether it came just now; null if the viewer may not any more.
 */
export async function propose(
	window: Window,
	by: number,
	made: NewProposal,
	now: Instant,
): Promise<{ id: number; isNew: boolean } | null> {
	const results = await window.write([
		sql`INSERT INTO proposals (material_id, space_id, base, section, heading, before, after, note, author_id, form_key, created_at)
			SELECT id, space_id, ${made.base}, ${made.section}, ${made.heading}, ${made.before}, ${made.after}, ${made.note}, ${by}, ${made.formKey}, ${now}
			FROM materials WHERE id = ${made.materialId} AND holding = 'text' AND state IN ('review', 'published')
			AND space_id IN (SELECT id FROM writable)
			ON CONFLICT (author_id, form_key) DO NOTHING RETURNING id`,
		sql`SELECT id FROM proposals WHERE author_id = ${by} AND form_key = ${made.formKey}`,
	]);
	const id = (results[1] as { id: number }[])[0]?.id;
	return id === undefined ? null : { id, isNew: results[0]?.length === 1 };
}

/** Takes one's own proposal back, as long as it is open. */
export async function withdraw(window: Window, id: number, by: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE proposals SET state = 'withdrawn', decided_at = ${now}
			WHERE state = 'open' AND id IN (SELECT id FROM proposals WHERE id = ${id} AND author_id = ${by})`,
	]);
}

/** Where somebody gets a mail, and in which language. */
export type Contact = { name: string; language: Language; email: string };

/**
 * Whom a proposal is news to. An owner isn't told again by the same person within an hour: one mail leads to all that wait.
 */
export async function contactOf(window: Window, id: number, now: Date): Promise<Contact | null> {
	const rows =
		await window.all<Contact>(sql`SELECT c.name, c.language, c.email FROM proposal_contacts c JOIN proposals p ON p.id = c.proposal_id
		WHERE p.id = ${id} AND (p.state <> 'open' OR NOT EXISTS (SELECT 1 FROM proposals o WHERE o.author_id = p.author_id
			AND o.material_id = p.material_id AND o.id < p.id AND o.created_at > ${instant(now, -HOUR)}))`);
	return rows[0] ?? null;
}
