// Mails that didn't arrive: noted with whoever has the address, taken away when one arrives again.
import type { Window } from "../access/window.ts";
import { DAY, type Instant, instant, MINUTE } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { News } from "./brevo.ts";

/** Addresses in one statement: each of them is compared with each. */
const AT_ONCE = 20;

/** Clocks differ: news from so long before the last mail may still be about it. */
const SLACK = 2 * MINUTE;

/** News that is older than this comes from a list that somebody sends anew. */
const OLDEST = 30 * DAY;

/**
 * Notes news about addresses. Who isn't known here is passed over without a trace. News about a mail before the last one
 * doesn't count, so that the same call twice, or late, changes nothing.
 */
export async function note(reception: Window, news: readonly News[], now: Date): Promise<void> {
	const fresh = news.filter(({ at }) => at > instant(now, -OLDEST));
	const statements: Sql[] = [];
	for (let from = 0; from < fresh.length; from += AT_ONCE) {
		const part = fresh.slice(from, from + AT_ONCE);
		statements.push(...bounced(part.filter(({ what }) => what !== "angekommen")));
		statements.push(...arrived(part.filter(({ what }) => what === "angekommen")));
	}
	if (statements.length > 0) await reception.write(statements);
}

function bounced(news: readonly News[]): Sql[] {
	if (news.length === 0) return [];
	const list = JSON.stringify(news.map(({ at, ...rest }) => ({ ...rest, at, late: instant(new Date(at), SLACK) })));
	const told = sql`json_each(${list}) e`;
	const these = (address: Sql) =>
		sql`(SELECT e.value ->> 'at', e.value ->> 'what' FROM ${told} WHERE e.value ->> 'key' = ${address})`;
	return [
		sql`UPDATE invitation_guests SET (bounced_at, bounced) = ${these(sql`email_key`)} WHERE id IN (
			SELECT g.id FROM ${told} CROSS JOIN invitation_guests g ON g.email_key = e.value ->> 'key'
			WHERE g.state <> 'in' AND g.asked_at <= e.value ->> 'late' AND coalesce(g.bounced_at, '') < e.value ->> 'at')`,
		sql`UPDATE applications SET (bounced_at, bounced) = ${these(sql`email_key`)} WHERE id IN (
			SELECT a.id FROM ${told} CROSS JOIN applications a ON a.email_key = e.value ->> 'key'
			WHERE a.state = 'unconfirmed' AND coalesce(a.asked_at, a.created_at) <= e.value ->> 'late' AND coalesce(a.bounced_at, '') < e.value ->> 'at')`,
		sql`UPDATE members SET (bounced_at, bounced) = ${these(sql`(SELECT email_key FROM mailboxes WHERE member_id = members.id)`)} WHERE id IN (
			SELECT b.member_id FROM ${told} CROSS JOIN mailboxes b ON b.email_key = e.value ->> 'key'
			WHERE coalesce(b.reached_at, '') < e.value ->> 'at' AND coalesce(b.bounced_at, '') < e.value ->> 'at')`,
	];
}

function arrived(news: readonly News[]): Sql[] {
	if (news.length === 0) return [];
	const told = sql`json_each(${JSON.stringify(news)}) e`;
	return [
		sql`UPDATE invitation_guests SET bounced_at = NULL, bounced = NULL WHERE id IN (
			SELECT g.id FROM ${told} CROSS JOIN invitation_guests g ON g.email_key = e.value ->> 'key' WHERE g.bounced_at < e.value ->> 'at')`,
		sql`UPDATE applications SET bounced_at = NULL, bounced = NULL WHERE id IN (
			SELECT a.id FROM ${told} CROSS JOIN applications a ON a.email_key = e.value ->> 'key' WHERE a.bounced_at < e.value ->> 'at')`,
		sql`UPDATE members SET bounced_at = NULL, bounced = NULL,
				reached_at = (SELECT max(e.value ->> 'at') FROM ${told} JOIN mailboxes b ON b.email_key = e.value ->> 'key' WHERE b.member_id = members.id)
			WHERE id IN (SELECT b.member_id FROM ${told} CROSS JOIN mailboxes b ON b.email_key = e.value ->> 'key' WHERE b.bounced_at < e.value ->> 'at')`,
	];
}

/** The member says that their address is right. */
export async function affirm(window: Window, memberId: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE members SET bounced_at = NULL, bounced = NULL, reached_at = ${now}
			WHERE id IN (SELECT id FROM members WHERE id = ${memberId} AND bounced_at IS NOT NULL)`,
	]);
}

/** A member whose mails don't arrive, as the Fachstelle of their spaces sees them. */
export type Unreached = { id: number; name: string; bounced: "hart" | "weich"; bouncedAt: Instant };

/** The statement for them, the latest first. */
export function unreached(most: number): Sql {
	return sql`SELECT id, name, bounced, bounced_at FROM unreached ORDER BY bounced_at DESC LIMIT ${most}`;
}

/** Their rows. */
export function asUnreached(rows: readonly Record<string, unknown>[]): Unreached[] {
	return (rows as { id: number; name: string; bounced: "hart" | "weich"; bounced_at: string }[]).map((row) => ({
		id: row.id,
		name: row.name,
		bounced: row.bounced,
		bouncedAt: row.bounced_at,
	}));
}
