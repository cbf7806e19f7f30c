// People out of a list: what is known of their addresses, and their invitations, each sent once.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { sortKey } from "../text/folding.ts";
import type { Listed } from "./people.ts";
import type { Levels } from "./store.ts";
import type { Token } from "./token.ts";

/** What the viewer may know about addresses: whose owner is a member of their spaces, and who is invited already. */
export type Known = { members: ReadonlySet<string>; invited: ReadonlySet<string> };

/** Whether an address belongs to a member whom the viewer looks after. */
export const isMember = (key: Sql) => sql`EXISTS (SELECT 1 FROM member_addresses WHERE email_key = ${key})`;

/** Whether an invitation of a list waits for an address. */
export const isInvited = (key: Sql, now: Instant) =>
	sql`EXISTS (SELECT 1 FROM invitation_guests g JOIN invitations i ON i.id = g.invitation_id WHERE g.email_key = ${key}
		AND g.state = 'invited' AND i.revoked_at IS NULL AND i.expires_at > ${now})`;

/** Looks addresses up, as far as the viewer may know. */
export async function known(window: Window, people: readonly Listed[], now: Instant): Promise<Known> {
	const rows = await window.all<{ key: string; member: number; invited: number }>(
		sql`SELECT p.value AS key, ${isMember(sql`p.value`)} AS member, ${isInvited(sql`p.value`, now)} AS invited
			FROM json_each(${JSON.stringify(people.map(({ key }) => key))}) p`,
	);
	const those = (is: "member" | "invited") => new Set(rows.filter((row) => row[is] === 1).map(({ key }) => key));
	return { members: those("member"), invited: those("invited") };
}

/** Somebody to be invited, with the token of their own invitation. */
export type Addressee = Listed & { token: Token };

/**
 * Writes invitations for those who have none yet and aren't members, in one transaction. Gives whom: only they get a
 * mail, so that the same list sent twice, or by two at once, writes to everybody once.
 */
export async function inviteAll(
	window: Window,
	by: number,
	people: readonly Addressee[],
	levels: Levels,
	expiresAt: Instant,
	formKey: string,
	now: Instant,
): Promise<(Addressee & { guestId: number })[]> {
	const rows = JSON.stringify(
		people.map(({ name, email, key, organisation, token }) => ({
			name,
			sort: sortKey(name),
			email,
			key,
			organisation,
			seed: token.seed,
			hash: token.hash,
		})),
	);
	const results = await window.write([
		sql`INSERT INTO invitations (kind, inviter_id, levels, seed, token_hash, most_uses, created_at, expires_at, form_key)
			SELECT 'liste', ${by}, ${JSON.stringify(levels)}, p.value->>'seed', p.value->>'hash', 1, ${now}, ${expiresAt}, ${formKey}
			FROM json_each(${rows}) p WHERE NOT ${isMember(sql`(p.value->>'key')`)} AND NOT ${isInvited(sql`(p.value->>'key')`, now)}`,
		sql`INSERT INTO invitation_guests (invitation_id, name, sort_key, email, email_key, organisation, language, state, asked_at, created_at)
			SELECT i.id, p.value->>'name', p.value->>'sort', p.value->>'email', p.value->>'key', p.value->>'organisation', 'de', 'invited', ${now}, ${now}
			FROM json_each(${rows}) p JOIN invitations i ON i.token_hash = p.value->>'hash'`,
		sql`INSERT INTO invitation_entries (invitation_id, act, by_id, at)
			SELECT i.id, 'made', ${by}, ${now} FROM json_each(${rows}) p JOIN invitations i ON i.token_hash = p.value->>'hash'`,
		sql`SELECT g.id, i.token_hash FROM json_each(${rows}) p JOIN invitations i ON i.token_hash = p.value->>'hash'
			JOIN invitation_guests g ON g.invitation_id = i.id`,
	]);
	const written = new Map(
		(results[3] as { id: number; token_hash: string }[]).map(({ id, token_hash }) => [token_hash, id]),
	);
	return people.flatMap((person) => {
		const guestId = written.get(person.token.hash);
		return guestId === undefined ? [] : [{ ...person, guestId }];
	});
}

/** Notes whose mail wasn't taken by the mail provider. */
export async function noteFailures(window: Window, guestIds: readonly number[], now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE invitation_guests SET failed_at = ${now}
			WHERE id IN (SELECT g.id FROM invitation_guests g WHERE g.id IN (SELECT value FROM json_each(${JSON.stringify(guestIds)})))`,
	]);
}
