// What a right code does for somebody who comes by an invitation: they are in at once, or the last place was just taken.
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { belonging, isOpen } from "../invitations/store.ts";

/**
 * The statements that let a guest in, as part of the transaction that uses up their code: a use of the invitation is
 * taken first, and only with it there is a person, an account, rights, and a place in the organisation. Somebody who has
 * an account stays who they are; they confirm on the invitation's page.
 */
export function admissionStatements(used: Sql, at: Instant): Sql[] {
	const coming = sql`SELECT g.id, g.invitation_id, g.name, g.sort_key, g.email, g.email_key, g.organisation, g.role, g.region, g.language
		FROM invitation_guests g JOIN (${used}) s ON s.guest_id = g.id WHERE g.state = 'begun'`;
	const here = sql`SELECT g.id AS guest_id, g.email_key, g.member_id, g.invitation_id, i.organisation_id, i.granted, i.inviter_id FROM invitation_guests g
		JOIN (${used}) s ON s.guest_id = g.id JOIN invitations i ON i.id = g.invitation_id WHERE g.state = 'in' AND g.done_at = ${at}`;
	return [
		sql`UPDATE invitations SET uses = uses + 1 WHERE id IN (SELECT i.id FROM (${coming}) x JOIN invitations i ON i.id = x.invitation_id
			WHERE ${isOpen(at)} AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.email_key = x.email_key))`,
		sql`INSERT INTO members (name, sort_key, organisation, role, region, language, state, created_at, joined_at)
			SELECT name, sort_key, organisation, role, region, language, 'active', ${at}, ${at} FROM (${coming}) x WHERE changes() = 1`,
		sql`INSERT INTO accounts (member_id, email, email_key)
			SELECT last_insert_rowid(), email, email_key FROM (${coming}) x WHERE changes() = 1`,
		sql`UPDATE invitation_guests SET state = 'in', done_at = ${at},
			member_id = (SELECT a.member_id FROM accounts a WHERE a.email_key = invitation_guests.email_key)
			WHERE id IN (SELECT id FROM (${coming})) AND changes() = 1`,
		sql`INSERT INTO memberships (member_id, space_id, level)
			SELECT h.member_id, l.key, l.value FROM (${here}) h, json_each(h.granted) l WHERE TRUE ON CONFLICT DO NOTHING`,
		...belonging(here, at),
		// Whatever else they had begun is over; so is the line of the list that this invitation was written for.
		sql`DELETE FROM invitation_guests WHERE id IN (SELECT o.id FROM (${here}) h JOIN invitation_guests o ON o.email_key = h.email_key WHERE o.state <> 'in')
			OR id IN (SELECT o.id FROM (${here}) h JOIN invitation_guests o ON o.invitation_id = h.invitation_id WHERE o.state = 'invited')`,
	];
}
