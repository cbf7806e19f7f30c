// Removing a person: what is theirs goes, and what others need to understand each other stays without a name.
import { openRegister, openRemoval } from "../access/own.ts";
import type { Instant } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import { textWords } from "../text/title-words.ts";

/**
 * Columns in which the number of somebody who is gone stays, each with its reason. The number leads to an empty row of
 * members; the account test holds this list to the database.
 */
export const NUMBER_STAYS: Record<string, string> = {
	"threads.author_id": "the discussion stays, as a former member's",
	"threads.accepted_by": "says whether the asker or the Fachstelle chose the answer",
	"threads.done_by": "says that an offer was settled",
	"log.by_id": "proof of a decision",
	"log.undone_by": "proof of a decision",
	"conversations.begun_by": "the conversation stays for the others, without a name",
	"conversations.last_by": "the conversation stays for the others, without a name",
	"participants.member_id": "says that somebody was here who is gone",
	"messages.author_id": "the message's place stays for the others, without words",
	"message_reports.author_id": "proof of a decision, without words",
	"message_reports.reporter_id": "proof of a decision, without words",
	"message_reports.done_by": "proof of a decision",
	"inquiries.owner_id": "somebody else's question",
	"inquiries.proposed_by": "somebody else's question",
	"inquiry_answers.author_id": "the answer to somebody else's question stays theirs",
	"invitations.inviter_id": "people came by it; what was still open is revoked",
	"invitations.revoked_by": "proof of a decision",
	"invitation_entries.by_id": "proof of a decision",
	"files.owner_id": "the file stays with the post or the material it hangs on",
	"posts.author_id": "the post stays, or its place does, as a former member's",
	"posts.parent_author_id": "follows from posts.author_id",
	"posts.removed_by": "proof of a decision",
	"polls.closed_by": "proof of a decision",
	"applications.decided_by": "proof of a decision about somebody else",
	"organisations.created_by": "the page stays",
	"collections.author_id": "a collection that others use stays, as a former member's",
	"organisation_entries.by_id": "what happened to an organisation is proof for those who answer for it",
	"organisation_entries.about_id": "what happened to an organisation is proof for those who answer for it",
	"materials.author_id": "the material stays, as a former member's, or leaves its place behind",
	"materials.checked_by": "proof of a decision",
	"materials.withdrawn_by": "proof of a decision",
	"materials.acted_by": "proof of a decision",
	"materials.confirmed_by": "proof of a decision",
	"materials.keeper_id": "says that nobody tends the material any more",
	"material_versions.author_id": "the version stays, as a former member's, or its place does",
	"material_versions.credit_id": "the text is everybody's; it stays, without a name",
	"proposals.author_id": "the proposal stays, as a former member's, or its place does",
	"proposals.decided_by": "proof of a decision",
	"section_comments.author_id": "the comment stays, as a former member's, or its place does",
	"section_comments.settled_by": "proof of a decision",
	"looks.by_id": "somebody else's right to know who looked at their data; it goes after a year",
	"affiliation_requests.invited_by": "somebody else's request",
	"affiliation_requests.decided_by": "somebody else's request",
};

/**
 * Removes a person in one transaction, if they're due: `due` is a condition on `members`. True if they were.
 * What they had removed themselves loses its words in any case. Nothing happens to somebody who changed their mind while the night was on its way to them.
 */
export async function removePerson(database: Database, memberId: number, due: Sql, now: Instant): Promise<boolean> {
	const going = sql`EXISTS (SELECT 1 FROM accounts WHERE leaving_posts = 'entfernen')`;
	const emptied = sql`SELECT v.id FROM material_versions v JOIN materials m ON m.id = v.material_id
		WHERE (${going} AND (m.own = 1 OR v.credit_id IS NULL)) OR (m.own = 1 AND m.state = 'draft')`;
	const [known] = await openRegister(database).all<{ name: string }>(
		sql`SELECT name FROM members WHERE id = ${memberId}`,
	);
	const results = await openRemoval(database, memberId).write([
		sql`UPDATE members SET state = 'former', leaving_at = NULL WHERE id IN (
			SELECT id FROM members WHERE state <> 'former' AND (admin = 0 OR EXISTS (SELECT 1 FROM others_in_charge)) AND ${due})
			RETURNING id`,
		...nameless(),
		sql`DELETE FROM votes WHERE post_id IN (SELECT post_id FROM polls WHERE ${going})`,
		sql`DELETE FROM polls WHERE post_id IN (SELECT post_id FROM polls WHERE ${going})`,
		sql`UPDATE posts SET source = '', html = '', poll = NULL, voted = NULL, mentioned = '[]', materials = '[]',
			removed_at = coalesce(removed_at, ${now}), removed_by = coalesce(removed_by, author_id)
			WHERE id IN (SELECT id FROM posts WHERE removed_at IS NOT NULL OR ${going})`,
		sql`DELETE FROM files WHERE id IN (SELECT id FROM files WHERE waits = 1 OR photo_of IS NOT NULL OR message_id IS NOT NULL
			OR post_id IN (SELECT id FROM posts WHERE removed_at IS NOT NULL) OR version_id IN (${emptied}))`,
		sql`UPDATE threads SET title = '', title_words = '[]' WHERE id IN (SELECT id FROM threads WHERE own = 1 AND (removed_at IS NOT NULL OR ${going}))`,
		// The contact of a practice example is a name.
		sql`UPDATE threads SET fields = iif(removed_at IS NOT NULL OR ${going}, '{}', json_remove(fields, '$.contact')),
			facets = iif(removed_at IS NOT NULL OR ${going}, '[]', facets) WHERE id IN (SELECT id FROM threads WHERE own = 1)`,
		// What only its owner saw goes in any case; what others use stays unless everything is to go.
		sql`UPDATE material_versions SET note = '', link = '', body = '', body_html = ''
			WHERE id IN (${emptied})`,
		// What was taken over is part of a text of many, without a name; what wasn't goes with its author.
		sql`UPDATE proposals SET before = '', after = '', taken = iif(taken IS NULL, NULL, ''), note = '', reason = '', heading = '', section = '',
			state = iif(state = 'open', 'withdrawn', state) WHERE id IN (SELECT id FROM proposals WHERE ${going})`,
		sql`UPDATE section_comments SET source = '', state = 'removed' WHERE id IN (SELECT id FROM section_comments WHERE ${going})`,
		// Who published something under their own name is no publisher any more.
		sql`UPDATE materials SET publisher = '', search_more = ${without(known?.name ?? "")}
			WHERE id IN (SELECT id FROM materials WHERE own = 1 AND publisher IN (SELECT name FROM members))`,
		sql`UPDATE materials SET title = '', summary = '', search_title = '', search_more = '', publisher = '', link = '', files = '[]', topics = '[]', withdrawn_because = '',
			withdrawn_by = author_id, state = 'withdrawn', checked_by = NULL, checked_at = NULL, version = version + 1
			WHERE id IN (SELECT id FROM materials WHERE own = 1 AND (${going} OR state = 'draft'))`,
		sql`DELETE FROM revisions WHERE (post_id, version) IN (SELECT post_id, version FROM revisions)`,
		sql`DELETE FROM votes WHERE (post_id, member_id) IN (SELECT post_id, member_id FROM votes)`,
		sql`DELETE FROM drafts WHERE (member_id, place) IN (SELECT member_id, place FROM drafts)`,
		sql`DELETE FROM bookmarks WHERE (member_id, post_id) IN (SELECT member_id, post_id FROM bookmarks)`,
		// A collection for oneself goes in any case, one that was shared with the posts; the Fachstelle's stay.
		sql`DELETE FROM collection_entries WHERE collection_id IN (SELECT id FROM collections WHERE by_staff = 0
			AND (audience = 'self' OR removed_at IS NOT NULL OR ${going}))`,
		sql`DELETE FROM collections WHERE id IN (SELECT id FROM collections WHERE by_staff = 0
			AND (audience = 'self' OR removed_at IS NOT NULL OR ${going}))`,
		sql`DELETE FROM adoptions WHERE (thread_id, member_id) IN (SELECT thread_id, member_id FROM adoptions)`,
		sql`UPDATE messages SET source = '', html = '', removed_reason = iif(removed_reason IS NULL, NULL, '') WHERE id IN (SELECT id FROM messages)`,
		sql`UPDATE participants SET unread = 0, left_at = coalesce(left_at, ${now})
			WHERE (conversation_id, member_id) IN (SELECT conversation_id, member_id FROM participants)`,
		sql`DELETE FROM blocks WHERE (member_id, blocked_id) IN (SELECT member_id, blocked_id FROM blocks)`,
		sql`UPDATE message_reports SET excerpt = '[]', reason = '', note = '' WHERE id IN (SELECT id FROM message_reports)`,
		sql`DELETE FROM appeals WHERE (thread_id, asked_id) IN (SELECT thread_id, asked_id FROM appeals)`,
		sql`DELETE FROM inquiry_answers WHERE id IN (SELECT id FROM inquiry_answers WHERE asked = 1)`,
		sql`DELETE FROM inquiries WHERE id IN (SELECT id FROM inquiries)`,
		sql`DELETE FROM thanks WHERE (post_id, member_id) IN (SELECT post_id, member_id FROM thanks)`,
		sql`DELETE FROM follows WHERE (member_id, thread_id) IN (SELECT member_id, thread_id FROM follows)`,
		sql`DELETE FROM material_follows WHERE (member_id, material_id) IN (SELECT member_id, material_id FROM material_follows)`,
		sql`DELETE FROM readings WHERE (member_id, thread_id) IN (SELECT member_id, thread_id FROM readings)`,
		sql`DELETE FROM affiliations WHERE (member_id, organisation_id) IN (SELECT member_id, organisation_id FROM affiliations)`,
		sql`DELETE FROM affiliation_requests WHERE (organisation_id, member_id) IN (SELECT organisation_id, member_id FROM affiliation_requests)`,
		sql`DELETE FROM handovers WHERE id IN (SELECT id FROM handovers)`,
		sql`DELETE FROM profiles WHERE member_id IN (SELECT member_id FROM profiles)`,
		sql`DELETE FROM sessions WHERE token_hash IN (SELECT token_hash FROM sessions)`,
		sql`DELETE FROM passkeys WHERE id IN (SELECT id FROM passkeys)`,
		sql`DELETE FROM passkey_challenges WHERE challenge IN (SELECT challenge FROM passkey_challenges)`,
		sql`DELETE FROM address_changes WHERE member_id IN (SELECT member_id FROM address_changes)`,
		sql`DELETE FROM looks WHERE (member_id, by_id, what, day) IN (SELECT member_id, by_id, what, day FROM looks)`,
		sql`DELETE FROM memberships WHERE (member_id, space_id) IN (SELECT member_id, space_id FROM memberships)`,
		sql`DELETE FROM sign_ins WHERE id IN (SELECT id FROM sign_ins)`,
		sql`DELETE FROM application_spaces WHERE (application_id, space_id) IN (SELECT application_id, space_id FROM application_spaces)`,
		sql`UPDATE invitation_entries SET application_id = NULL WHERE id IN (SELECT id FROM invitation_entries)`,
		sql`DELETE FROM invitation_guests WHERE id IN (SELECT id FROM invitation_guests)`,
		sql`UPDATE invitations SET revoked_at = coalesce(revoked_at, ${now}) WHERE id IN (SELECT id FROM invitations)`,
		sql`DELETE FROM applications WHERE id IN (SELECT id FROM applications)`,
		sql`DELETE FROM accounts WHERE member_id IN (SELECT member_id FROM accounts)`,
		// Last of all the name, because from then on nothing of theirs is there any more.
		sql`UPDATE members SET name = '', sort_key = '', organisation = '', role = '', region = NULL, language = 'de', admin = 0,
			listed = 0, circle = 0, joined_at = NULL, bounced_at = NULL, bounced = NULL, reached_at = NULL, created_at = substr(created_at, 1, 4) || '-01-01T00:00:00.000Z'
			WHERE id IN (SELECT id FROM members WHERE state = 'former' AND name <> '')`,
	]);
	return results[0]?.length === 1;
}

/** The words by which a material is found, without those of a name; they were cut to stems when they were written down. */
function without(name: string): Sql {
	const words = textWords(name, name.length);
	return sql`trim(${words.reduce((text, word) => sql`replace(${text}, ${` ${word} `}, ' ')`, sql`' ' || search_more || ' '`)})`;
}

/**
 * Where the forum itself wrote the name into somebody's text: mentions, and the line above a quote. What people wrote
 * about the person in words of their own stays theirs. The number goes from the lists of those who are mentioned.
 */
function nameless(): Sql[] {
	const name = sql`(SELECT name FROM members)`;
	const text = (column: "source" | "html"): Sql => {
		const escaped =
			column === "html" ? sql`replace(replace(replace(${name}, '&', '&amp;'), '''', '&#39;'), '"', '&quot;')` : name;
		const pairs: readonly (readonly [Sql, Sql])[] = [
			[sql`'@' || ${escaped}`, sql`'@ehemaliges Mitglied'`],
			[sql`${escaped} || ' schrieb'`, sql`'ehemaliges Mitglied schrieb'`],
			[sql`${escaped} || ' wrote'`, sql`'former member wrote'`],
		];
		const bare: Sql = { text: column, values: [] };
		return pairs.reduce((inside, [from, to]) => sql`replace(${inside}, ${from}, ${to})`, bare);
	};
	return [
		sql`UPDATE posts SET source = ${text("source")}, html = ${text("html")} WHERE id IN (SELECT id FROM naming)`,
		sql`UPDATE revisions SET source = ${text("source")}, html = ${text("html")}
			WHERE (post_id, version) IN (SELECT post_id, version FROM naming_before)`,
		sql`UPDATE posts SET mentioned = (SELECT json_group_array(value) FROM json_each(mentioned) WHERE value NOT IN (SELECT id FROM members))
			WHERE id IN (SELECT id FROM calling)`,
	];
}
