// Everything that the forum keeps about one person, as one file to take along: JSON for machines, HTML for people.
import { strToU8 } from "fflate";
import { openOwn } from "../access/own.ts";
import type { Database, Rows } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Shelf } from "../files/shelf.ts";
import { zipped } from "../files/zipping.ts";

/** One part of the data: its name in the file and in the word list, the tables it comes from, and how it is read. */
type Section = { key: string; tables: readonly string[]; statement: Sql };

/** What a file is called in the ZIP. */
const FILE_NAME = sql`'dateien/' || id || '-' || name`;

/** What is given, in the order in which the file shows it. */
export const SECTIONS = [
	{
		key: "person",
		tables: ["members", "accounts"],
		statement: sql`SELECT m.id AS member, m.name, a.email, m.organisation, m.role, m.region, m.language, m.state, m.admin, m.listed, m.asked_monthly, m.messages_from,
			m.created_at, m.joined_at, m.leaving_at, a.leaving_posts, m.seen_on, m.reminded_on, m.bounced_at,
			m.bounced, m.reached_at, m.letter_mails FROM members m LEFT JOIN accounts a ON a.member_id = m.id`,
	},
	{
		key: "rights",
		tables: ["memberships"],
		statement: sql`SELECT space_id AS space, level, follow, unread FROM memberships ORDER BY space_id`,
	},
	{
		key: "profile",
		tables: ["profiles"],
		statement: sql`SELECT shared, staff, own, email_for, updated_at FROM profiles`,
	},
	{
		key: "requests",
		tables: ["applications", "application_spaces"],
		statement: sql`SELECT name, email, organisation, role, region, sentence, language, state,
			(SELECT json_group_array(space_id) FROM application_spaces s WHERE s.application_id = a.id) AS spaces,
			created_at, decided_at, reason, bounced_at FROM applications a ORDER BY created_at`,
	},
	{
		key: "threads",
		tables: ["threads"],
		statement: sql`SELECT id AS thread, space_id AS space, kind, title, topics, fields, created_at, removed_at FROM threads WHERE own = 1 ORDER BY id`,
	},
	{
		key: "posts",
		tables: ["posts"],
		statement: sql`SELECT p.id AS post, p.thread_id AS thread, t.title, p.space_id AS space, p.source AS text, p.language, p.created_at,
			p.edited_at, p.removed_at, p.removed_reason FROM posts p LEFT JOIN threads t ON t.id = p.thread_id AND (t.removed_at IS NULL OR t.own = 1)
			ORDER BY p.id`,
	},
	{
		key: "materials",
		tables: ["materials", "material_versions"],
		statement: sql`SELECT m.id AS material, v.number, iif(m.own = 1 OR m.state <> 'draft', m.title, '') AS title, m.space_id AS space, m.state, m.summary, v.note, v.link, v.body AS text,
			m.own, v.created_at FROM material_versions v JOIN materials m ON m.id = v.material_id ORDER BY m.id, v.number`,
	},
	{
		key: "proposals",
		tables: ["proposals"],
		statement: sql`SELECT material_id AS material, space_id AS space, heading, after AS text, note, state, created_at, decided_at, reason
			FROM proposals ORDER BY id`,
	},
	{
		key: "sectionComments",
		tables: ["section_comments"],
		statement: sql`SELECT material_id AS material, space_id AS space, heading, source AS text, state, created_at FROM section_comments ORDER BY id`,
	},
	{
		key: "revisions",
		tables: ["revisions"],
		statement: sql`SELECT post_id AS post, version, title, fields, source AS text, replaced_at FROM revisions ORDER BY post_id, version`,
	},
	{
		key: "polls",
		tables: ["polls"],
		statement: sql`SELECT post_id AS post, kind, options, multiple, anonymous, created_at, ends_at, closed_at, chosen FROM polls ORDER BY post_id`,
	},
	{
		key: "votes",
		tables: ["votes"],
		statement: sql`SELECT post_id AS post, choices FROM votes ORDER BY post_id`,
	},
	{
		key: "adoptions",
		tables: ["adoptions"],
		statement: sql`SELECT thread_id AS thread, note, created_at FROM adoptions ORDER BY created_at`,
	},
	{
		key: "acts",
		tables: ["log"],
		statement: sql`SELECT act, thread_id AS thread, reason, created_at, undone_at FROM log WHERE listed = 1 ORDER BY id`,
	},
	{
		key: "conversations",
		tables: ["conversations", "participants"],
		statement: sql`SELECT c.id AS conversation, c.people, c.created_at, p.active_at, p.looked_at, p.mailed_at, p.left_at
			FROM participants p JOIN conversations c ON c.id = p.conversation_id ORDER BY c.id`,
	},
	{
		key: "messages",
		tables: ["messages"],
		statement: sql`SELECT conversation_id AS conversation, source AS text, created_at, removed_at, removed_reason FROM messages ORDER BY id`,
	},
	{
		key: "files",
		tables: ["files"],
		statement: sql`SELECT ${FILE_NAME} AS file, bytes, post_id AS post, material_id AS material, created_at FROM files ORDER BY id`,
	},
	{
		key: "blocks",
		tables: ["blocks"],
		statement: sql`SELECT blocked_id AS member, created_at FROM blocks WHERE own = 1 ORDER BY created_at`,
	},
	{
		key: "reports",
		tables: ["message_reports"],
		statement: sql`SELECT reason, created_at, done_at FROM message_reports WHERE own = 1 ORDER BY id`,
	},
	{
		key: "inquiries",
		tables: ["inquiries"],
		statement: sql`SELECT id AS inquiry, space_id AS space, title, state, created_at FROM inquiries ORDER BY id`,
	},
	{
		key: "inquiryAnswers",
		tables: ["inquiry_answers"],
		statement: sql`SELECT inquiry_id AS inquiry, source AS text, created_at FROM inquiry_answers WHERE own = 1 ORDER BY id`,
	},
	{
		key: "appeals",
		tables: ["appeals"],
		statement: sql`SELECT thread_id AS thread, iif(own, 'gefragt', 'gebeten') AS side, iif(own, asked_id, asker_id) AS member, iif(own, note, NULL) AS note,
			created_at, answered, declined_at FROM appeals ORDER BY created_at`,
	},
	{
		key: "invitations",
		tables: ["invitations", "invitation_entries"],
		statement: sql`SELECT kind, levels AS rights, uses, most_uses, created_at, expires_at, revoked_at,
			(SELECT json_group_array(e.act) FROM invitation_entries e WHERE e.invitation_id = invitations.id) AS acts FROM invitations ORDER BY id`,
	},
	{
		key: "invited",
		tables: ["invitation_guests"],
		statement: sql`SELECT name, email, organisation, role, region, language, state, asked, asked_at, created_at, done_at, returned_at, bounced_at
			FROM invitation_guests ORDER BY id`,
	},
	{
		key: "collections",
		tables: ["collections", "collection_entries"],
		statement: sql`SELECT id AS collection, space_id AS space, title, about AS text, audience, created_at, removed_at,
			(SELECT json_group_array(json_object('material', e.material_id, 'title', e.title, 'text', e.source)) FROM (
				SELECT * FROM collection_entries WHERE collection_id = c.id ORDER BY position) e) AS entries FROM collections c ORDER BY id`,
	},
	{
		key: "drafts",
		tables: ["drafts"],
		statement: sql`SELECT place, space_id AS space, fields, saved_at FROM drafts WHERE fields IS NOT NULL ORDER BY saved_at`,
	},
	{
		key: "bookmarks",
		tables: ["bookmarks"],
		statement: sql`SELECT post_id AS post, note, created_at FROM bookmarks ORDER BY created_at`,
	},
	{
		key: "thanks",
		tables: ["thanks"],
		statement: sql`SELECT post_id AS post, created_at FROM thanks ORDER BY created_at`,
	},
	{
		key: "follows",
		tables: ["follows"],
		statement: sql`SELECT f.thread_id AS thread, t.title, f.level AS follow, f.by_hand, f.why, f.changed_at
			FROM follows f LEFT JOIN threads t ON t.id = f.thread_id AND t.removed_at IS NULL ORDER BY f.changed_at`,
	},
	{
		key: "materialFollows",
		tables: ["material_follows"],
		statement: sql`SELECT material_id AS material, created_at, news, news_at, mailed_at FROM material_follows ORDER BY created_at`,
	},
	{
		key: "readings",
		tables: ["readings"],
		statement: sql`SELECT thread_id AS thread, seen_seq, seen_more, unread_since, called FROM readings ORDER BY thread_id`,
	},
	{
		key: "organisations",
		tables: ["affiliations"],
		statement: sql`SELECT o.name AS organisation, a.responsible, a.created_at FROM affiliations a
			JOIN organisations o ON o.id = a.organisation_id ORDER BY a.created_at`,
	},
	{
		key: "founded",
		tables: ["organisations"],
		statement: sql`SELECT name AS organisation FROM organisations WHERE own = 1 ORDER BY id`,
	},
	{
		key: "organisationRequests",
		tables: ["affiliation_requests"],
		statement: sql`SELECT o.name AS organisation, r.state, r.created_at, r.decided_at FROM affiliation_requests r
			JOIN organisations o ON o.id = r.organisation_id ORDER BY r.created_at`,
	},
	{
		key: "handovers",
		tables: ["handovers"],
		statement: sql`SELECT o.name AS organisation, h.state, h.created_at, h.decided_at FROM handovers h
			JOIN organisations o ON o.id = h.organisation_id ORDER BY h.created_at`,
	},
	{
		key: "organisationEntries",
		tables: ["organisation_entries"],
		statement: sql`SELECT o.name AS organisation, e.act, e.at FROM organisation_entries e
			JOIN organisations o ON o.id = e.organisation_id ORDER BY e.id`,
	},
	{
		key: "sessions",
		tables: ["sessions"],
		statement: sql`SELECT device, created_at, seen_at, expires_at FROM sessions ORDER BY created_at`,
	},
	{
		key: "signIns",
		tables: ["sign_ins"],
		statement: sql`SELECT purpose, email, tries, created_at, used_at FROM sign_ins ORDER BY created_at`,
	},
	{
		key: "passkeys",
		tables: ["passkeys"],
		statement: sql`SELECT name, created_at, used_at FROM passkeys ORDER BY created_at`,
	},
	{
		key: "looks",
		tables: ["looks"],
		statement: sql`SELECT l.what, o.name, o.organisation, l.at FROM looks l JOIN onlookers o ON o.id = l.by_id ORDER BY l.at`,
	},
	{
		key: "addressChange",
		tables: ["address_changes"],
		statement: sql`SELECT email, expires_at FROM address_changes`,
	},
] as const satisfies readonly Section[];

/** The name of a part of the data. */
export type SectionKey = (typeof SECTIONS)[number]["key"];

/** The parts with their rows, in order. */
export type OwnData = readonly (readonly [SectionKey, Rows])[];

/** Tables that point to a person and aren't given, each with its reason. The data test holds this list to the database. */
export const LEFT_OUT: Record<string, string> = {
	mention_names: "the person's name once more, cut into words to be found by; it follows from members",
	passkey_challenges: "random numbers that live for five minutes",
};

/** A file of somebody: where it lies, and what it is called in the ZIP. */
export type OwnFile = { key: string; file: string };

/** Everything about one person, part by part, and where their files lie. One round trip. */
export async function ownData(database: Database, memberId: number): Promise<{ data: OwnData; files: OwnFile[] }> {
	const [files = [], ...results] = await openOwn(database, memberId).read([
		sql`SELECT key, ${FILE_NAME} AS file FROM files ORDER BY id`,
		...SECTIONS.map(({ statement }) => statement),
	]);
	return {
		data: SECTIONS.map(({ key }, index) => [key, (results[index] ?? []).map(unpacked)]),
		files: files as OwnFile[],
	};
}

/** Columns that hold JSON; in the file they're what they mean. */
const PACKED = new Set([
	"shared",
	"staff",
	"own",
	"spaces",
	"topics",
	"options",
	"choices",
	"fields",
	"seen_more",
	"entries",
]);

function unpacked(row: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			PACKED.has(name) && typeof value === "string" ? JSON.parse(value) : value,
		]),
	);
}

/** The file: both forms of the data in one ZIP, with all files that the person sent. It is made while it goes out. */
export function asZip(shelf: Shelf, data: object, html: string, files: readonly OwnFile[]): ReadableStream<Uint8Array> {
	const json = `${JSON.stringify(data, null, "\t")}\n`;
	return zipped([
		{ name: "meine-daten.html", packed: true, open: async () => strToU8(html) },
		{ name: "meine-daten.json", packed: true, open: async () => strToU8(json) },
		...files.map(({ key, file }) => ({ name: file, open: () => shelf.open(key) })),
	]);
}
