// What is somebody's own: the window in which a person takes their data along, and in which the night removes them.
import type { Database } from "../db/database.ts";
import { look, type Window } from "./window.ts";

/**
 * Everything that belongs to one person and nothing of anybody else, also of spaces that they can't read any more and
 * while they're suspended: it stays theirs. Of discussions also those they may read now are there, for their headings.
 */
export function openOwn(database: Database, memberId: number): Window {
	return look(database, { kind: "guest" }, frame(String(Math.trunc(memberId)), Math.trunc(memberId)));
}

/**
 * The same for removing somebody. It is empty until, in the same transaction, the person has become a former member, and
 * empty again once their name is gone: if they came back at the last moment, nothing is there to be removed.
 */
export function openRemoval(database: Database, memberId: number): Window {
	const me = Math.trunc(memberId);
	return look(
		database,
		{ kind: "guest" },
		frame(`(SELECT id FROM main.members WHERE id = ${me} AND state = 'former' AND name <> '')`, me),
	);
}

/** The list of people by which the night sees who leaves and who hasn't come for long. No content exists in it. */
export function openRegister(database: Database): Window {
	return look(
		database,
		{ kind: "guest" },
		`WITH RECURSIVE members AS (SELECT m.id, m.name, m.language, m.state, m.admin, m.leaving_at, a.email, a.seen_on, a.reminded_on
			FROM main.members m JOIN main.accounts a ON a.member_id = m.id),
		posts AS (SELECT * FROM main.posts WHERE 0), threads AS (SELECT * FROM main.threads WHERE 0)\n`,
	);
}

/**
 * The letterboxes of conversations: who may be sent a mail about what somebody wrote. Not a word of it exists in here, and
 * nobody who blocked the author, left, or wants no mails.
 */
export function openLetterboxes(database: Database, authorId: number): Window {
	const author = Math.trunc(authorId);
	return look(
		database,
		{ kind: "guest" },
		`WITH RECURSIVE participants AS (SELECT p.conversation_id, p.member_id, p.unread, p.mailed_at, p.looked_at FROM main.participants p
			JOIN main.members m ON m.id = p.member_id WHERE p.left_at IS NULL AND p.member_id <> ${author} AND m.state = 'active' AND m.letter_mails = 1
			AND NOT EXISTS (SELECT 1 FROM main.blocks b WHERE b.member_id = p.member_id AND b.blocked_id = ${author}))\n`,
	);
}

/** The list of all files by which the night sees what nobody sent and what lies there without a row. No content exists in it. */
export function openStock(database: Database): Window {
	return look(
		database,
		{ kind: "guest" },
		`WITH RECURSIVE files AS (SELECT id, key, thumb_key, created_at,
			version_id IS NULL AND post_id IS NULL AND message_id IS NULL AND photo_of IS NULL AS waits FROM main.files),
		posts AS (SELECT * FROM main.posts WHERE 0), threads AS (SELECT * FROM main.threads WHERE 0)\n`,
	);
}

/**
 * What the clock does about materials: it asks their owners, looks their links up and tells their followers. Of the content
 * only that of materials exists in it, as far as it is needed to find the links. A title goes into a mail only by the window of whoever gets it.
 */
export function openCaretaker(database: Database): Window {
	return look(
		database,
		{ kind: "guest" },
		`WITH RECURSIVE materials AS (SELECT id, space_id, owner_id, tended, ask_on, valid_until, asked_for, number, links_of
			FROM main.materials WHERE state = 'published'),
		material_versions AS (SELECT material_id, number, link, body_html FROM main.material_versions),
		link_checks AS (SELECT * FROM main.link_checks),
		material_follows AS (SELECT * FROM main.material_follows),
		receivers AS (SELECT m.id, m.name, m.language, a.email
			FROM main.members m JOIN main.accounts a ON a.member_id = m.id WHERE m.state = 'active' AND coalesce(m.bounced, '') <> 'hart')\n`,
	);
}

/** Tables whose rows belong to the person in `member_id`. */
const BY_MEMBER = [
	"accounts",
	"memberships",
	"profiles",
	"sessions",
	"passkeys",
	"passkey_challenges",
	"address_changes",
	"drafts",
	"bookmarks",
	"thanks",
	"votes",
	"follows",
	"readings",
	"mention_names",
	"adoptions",
	"affiliations",
	"affiliation_requests",
	"looks",
	"material_follows",
];

function frame(me: string, id: number): string {
	const address = `(SELECT email_key FROM main.accounts WHERE member_id = ${me})`;
	const asked = `SELECT id FROM main.applications WHERE member_id = ${me} OR email_key = ${address}`;
	return `WITH RECURSIVE
members AS (SELECT m.*, a.seen_on, a.reminded_on FROM main.members m LEFT JOIN main.accounts a ON a.member_id = m.id WHERE m.id = ${id}),
others_in_charge AS (SELECT id FROM main.members WHERE admin = 1 AND state = 'active' AND leaving_at IS NULL AND id <> ${id}),
${BY_MEMBER.map((table) => `${table} AS (SELECT * FROM main.${table} WHERE member_id = ${me})`).join(",\n")},
sign_ins AS (SELECT * FROM main.sign_ins WHERE email_key = ${address} OR application_id IN (${asked})),
applications AS (SELECT * FROM main.applications WHERE id IN (${asked})),
application_spaces AS (SELECT * FROM main.application_spaces WHERE application_id IN (${asked})),
threads AS (SELECT *, author_id = ${me} AS own FROM main.threads WHERE author_id = ${me} OR space_id IN (
	SELECT space_id FROM main.memberships WHERE member_id = ${me} AND level > 0)),
posts AS (SELECT * FROM main.posts WHERE author_id = ${me}),
revisions AS (SELECT * FROM main.revisions WHERE author_id = ${me}),
polls AS (SELECT * FROM main.polls WHERE post_id IN (SELECT id FROM main.posts WHERE author_id = ${me})),
title_words AS (SELECT * FROM main.title_words WHERE 0),
log AS (SELECT * FROM main.log WHERE by_id = ${me}),
participants AS (SELECT * FROM main.participants WHERE member_id = ${me}),
conversations AS (SELECT * FROM main.conversations WHERE id IN (SELECT conversation_id FROM main.participants WHERE member_id = ${me})),
messages AS (SELECT * FROM main.messages WHERE author_id = ${me}),
files AS (SELECT *, version_id IS NULL AND post_id IS NULL AND message_id IS NULL AND photo_of IS NULL AS waits
	FROM main.files WHERE owner_id = ${me}),
blocks AS (SELECT *, member_id = ${me} AS own FROM main.blocks WHERE member_id = ${me} OR blocked_id = ${me}),
message_reports AS (SELECT *, reporter_id = ${me} AS own FROM main.message_reports WHERE author_id = ${me} OR reporter_id = ${me}
	OR EXISTS (SELECT 1 FROM json_each(excerpt) said WHERE said.value ->> 'by' = ${me})),
appeals AS (SELECT *, asker_id = ${me} AS own FROM main.appeals WHERE asker_id = ${me} OR asked_id = ${me}),
inquiries AS (SELECT * FROM main.inquiries WHERE asker_id = ${me}),
inquiry_answers AS (SELECT *, author_id = ${me} AS own, inquiry_id IN (SELECT id FROM main.inquiries WHERE asker_id = ${me}) AS asked
	FROM main.inquiry_answers WHERE author_id = ${me} OR inquiry_id IN (SELECT id FROM main.inquiries WHERE asker_id = ${me})),
invitations AS (SELECT * FROM main.invitations WHERE inviter_id = ${me}),
invitation_guests AS (SELECT * FROM main.invitation_guests WHERE member_id = ${me} OR email_key = ${address}),
invitation_entries AS (SELECT * FROM main.invitation_entries WHERE by_id = ${me} OR application_id IN (${asked})),
collections AS (SELECT * FROM main.collections WHERE author_id = ${me}),
collection_entries AS (SELECT * FROM main.collection_entries WHERE collection_id IN (SELECT id FROM main.collections WHERE author_id = ${me})),
handovers AS (SELECT * FROM main.handovers WHERE from_id = ${me} OR to_id = ${me}),
organisation_entries AS (SELECT * FROM main.organisation_entries WHERE by_id = ${me} OR about_id = ${me}),
organisations AS (SELECT id, name, created_by = ${me} AS own FROM main.organisations),
materials AS (SELECT *, author_id = ${me} AS own FROM main.materials WHERE author_id = ${me}
	OR id IN (SELECT material_id FROM main.material_versions WHERE author_id = ${me})),
material_versions AS (SELECT * FROM main.material_versions WHERE author_id = ${me}),
proposals AS (SELECT * FROM main.proposals WHERE author_id = ${me}),
section_comments AS (SELECT * FROM main.section_comments WHERE author_id = ${me}),
onlookers AS (SELECT id, name, organisation FROM main.members WHERE id IN (SELECT by_id FROM main.looks WHERE member_id = ${me})),
naming AS (SELECT p.id FROM main.posts p WHERE EXISTS (SELECT 1 FROM main.members m WHERE m.id = ${me} AND instr(p.source, m.name))),
naming_before AS (SELECT r.post_id, r.version FROM main.revisions r WHERE EXISTS (SELECT 1 FROM main.members m WHERE m.id = ${me} AND instr(r.source, m.name))),
calling AS (SELECT p.id FROM main.posts p, json_each(p.mentioned) who WHERE p.mentioned <> '[]' AND who.value = ${me})
`;
}
