// Invitations of the story world: one link of an organisation, and one person of a list who hasn't come yet.
import { DAY, instant } from "../../src/db/clock.ts";
import { hashOf } from "../../src/invitations/token.ts";
import { sortKey } from "../../src/text/folding.ts";
import type { PersonKey } from "./people.ts";

/** The address of the planted link is /einladung/ and this. */
export const PLANTED_TOKEN = "willkommen-bei-bruecken-bauen";

/** Plants them; the organisation is the first one, for which Petra answers. */
export async function plantInvitations(d1: D1Database, now: Date, personId: (key: PersonKey) => number): Promise<void> {
	const invite = d1.prepare(
		`INSERT INTO invitations (id, kind, inviter_id, organisation_id, levels, seed, token_hash, most_uses, created_at, expires_at, form_key)
		VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?, 'welt')`,
	);
	const name = "Roya Amiri";
	const email = "roya.amiri@verein.example";
	const days = (count: number) => instant(now, count * DAY);
	await d1.batch([
		invite.bind(
			1,
			"link",
			personId("petra"),
			1,
			'{"mo":1,"lotsen":2,"gemeinsam":2}',
			await hashOf(PLANTED_TOKEN),
			25,
			days(-3),
			days(27),
		),
		invite.bind(
			2,
			"liste",
			personId("jana"),
			null,
			'{"mo":2,"lotsen":0,"gemeinsam":2}',
			await hashOf("willkommen-roya"),
			1,
			days(-4),
			days(26),
		),
		d1
			.prepare(
				`INSERT INTO invitation_guests (invitation_id, name, sort_key, email, email_key, organisation, language, state, asked_at, created_at)
				VALUES (2, ?, ?, ?, ?, 'Frauentreff Lahn', 'de', 'invited', ?, ?)`,
			)
			.bind(name, sortKey(name), email, email, days(-4), days(-4)),
	]);
}
