// Who is to be told something by mail, and what they may know of it: asked in the receiver's own window.
import { openLetterboxes } from "../access/own.ts";
import type { Window } from "../access/window.ts";
import { DAY, HOUR, instant } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { sql } from "../db/sql.ts";

/** What somebody is told. */
export type Notice =
	| { what: "message"; conversationId: number; authorId: number }
	| { what: "removal" | "return"; messageId: number }
	| { what: "answer"; inquiryId: number }
	| { what: "request"; organisationId: number; memberId: number }
	| { what: "belongs" | "declined" | "invited" | "handover"; organisationId: number };

/** What stands in the mail: who, and where. */
export type Facts = { who: string; where: string };

/** Responsible people who are told of a request: more are never needed to answer it. */
const MOST = 10;

/**
 * Takes the mails about a new message that are due: one until its receiver has looked or a day has gone by, and at most one
 * an hour for those who look at once. Gives the receivers; asking twice gives them once.
 */
export async function takeLetters(
	database: Database,
	conversationId: number,
	authorId: number,
	now: Date,
): Promise<number[]> {
	const [rows = []] = await openLetterboxes(database, authorId).write([
		sql`UPDATE participants SET mailed_at = ${instant(now)} WHERE (conversation_id, member_id) IN (
			SELECT conversation_id, member_id FROM participants WHERE conversation_id = ${conversationId} AND unread = 1
				AND (mailed_at IS NULL OR mailed_at <= ${instant(now, -DAY)} OR (looked_at >= mailed_at AND mailed_at <= ${instant(now, -HOUR)})))
			RETURNING member_id`,
	]);
	return rows.map((row) => Number(row["member_id"]));
}

/** Who answers for an organisation. */
export async function responsible(window: Window, organisationId: number): Promise<number[]> {
	const rows = await window.all<{ member_id: number }>(
		sql`SELECT member_id FROM affiliations WHERE organisation_id = ${organisationId} AND responsible = 1 LIMIT ${MOST}`,
	);
	return rows.map(({ member_id }) => member_id);
}

/** What the receiver may know of it at this moment; null if there is nothing (any more) to tell. */
export async function facts(window: Window, me: number, notice: Notice): Promise<Facts | null> {
	const [row] = await window.all<Facts>(statement(me, notice));
	return row ?? null;
}

function statement(me: number, notice: Notice) {
	switch (notice.what) {
		case "message":
			return sql`SELECT w.value ->> 1 AS who, '' AS "where" FROM participants p JOIN conversations c ON c.id = p.conversation_id, json_each(c.people) w
				WHERE p.conversation_id = ${notice.conversationId} AND p.unread = 1 AND w.value ->> 0 = ${notice.authorId}
					AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocked_id = ${notice.authorId})`;
		case "removal":
		case "return":
			return sql`SELECT '' AS who, CAST(conversation_id AS TEXT) AS "where" FROM messages
				WHERE id = ${notice.messageId} AND author_id = ${me} AND (removed_at IS NOT NULL) = ${notice.what === "removal" ? 1 : 0}`;
		case "answer":
			return sql`SELECT '' AS who, '' AS "where" FROM inquiries WHERE id = ${notice.inquiryId} AND asker_id = ${me} AND asker_news = 1`;
		case "request":
			return sql`SELECT m.name AS who, o.name AS "where" FROM affiliation_requests r JOIN members m ON m.id = r.member_id JOIN organisations o ON o.id = r.organisation_id
				WHERE r.organisation_id = ${notice.organisationId} AND r.member_id = ${notice.memberId} AND r.state = 'waiting' AND r.invited_by IS NULL
					AND EXISTS (SELECT 1 FROM affiliations a WHERE a.organisation_id = o.id AND a.member_id = ${me} AND a.responsible = 1)`;
		case "belongs":
			return sql`SELECT '' AS who, o.name AS "where" FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
				WHERE a.organisation_id = ${notice.organisationId} AND a.member_id = ${me}`;
		case "declined":
			return sql`SELECT '' AS who, o.name AS "where" FROM affiliation_requests r JOIN organisations o ON o.id = r.organisation_id
				WHERE r.organisation_id = ${notice.organisationId} AND r.member_id = ${me} AND r.state = 'declined'`;
		case "invited":
			return sql`SELECT m.name AS who, o.name AS "where" FROM affiliation_requests r JOIN organisations o ON o.id = r.organisation_id JOIN members m ON m.id = r.invited_by
				WHERE r.organisation_id = ${notice.organisationId} AND r.member_id = ${me} AND r.state = 'waiting'`;
		case "handover":
			return sql`SELECT m.name AS who, o.name AS "where" FROM handovers h JOIN organisations o ON o.id = h.organisation_id JOIN members m ON m.id = h.from_id
				WHERE h.organisation_id = ${notice.organisationId} AND h.to_id = ${me} AND h.state = 'offered' ORDER BY h.id DESC LIMIT 1`;
	}
}
