// Invitations: made, found by their token, accepted by members, withdrawn. Strangers come in by auth/admission.ts.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { type Level, NONE, SPACES, type SpaceKey } from "../spaces/spaces.ts";
import type { Token } from "./token.ts";

/** Invitations shown at once, the newest first. */
const MOST = 12;

/** Rights in each space. */
export type Levels = Readonly<Record<SpaceKey, Level>>;

/** An invitation as those see it who look after it. */
export type Invitation = {
	id: number;
	inviter: string;
	organisationId: number | null;
	organisation: string | null;
	levels: Levels;
	seed: string;
	hash: string;
	uses: number;
	mostUses: number;
	createdAt: Instant;
	expiresAt: Instant;
	revokedAt: Instant | null;
};

/** Why an invitation no longer opens anything; "inviter": who made it couldn't any more. */
export type Closed = "revoked" | "expired" | "used" | "inviter";

/** An invitation as whoever holds its link sees it. `name` and `email` come out of a list. */
export type Opened = {
	id: number;
	inviter: string;
	inviterId: number;
	organisationId: number | null;
	organisation: string | null;
	levels: Levels;
	expiresAt: Instant;
	closed: Closed | null;
	guest: { name: string; email: string; organisation: string } | null;
};

/** What makes an invitation. */
export type Making = { levels: Levels; organisationId: number | null; expiresAt: Instant; mostUses: number };

/** Makes an invitation; the same form twice makes one. */
export async function make(
	window: Window,
	by: number,
	making: Making,
	token: Token,
	formKey: string,
	now: Instant,
): Promise<number> {
	const mine = sql`SELECT id FROM invitations WHERE inviter_id = ${by} AND form_key = ${formKey}`;
	const [, , rows = []] = await window.write([
		sql`INSERT INTO invitations (kind, inviter_id, organisation_id, levels, seed, token_hash, most_uses, created_at, expires_at, form_key)
			SELECT 'link', ${by}, ${making.organisationId}, ${JSON.stringify(making.levels)}, ${token.seed}, ${token.hash}, ${making.mostUses},
				${now}, ${making.expiresAt}, ${formKey} WHERE NOT EXISTS (${mine})`,
		sql`INSERT INTO invitation_entries (invitation_id, act, by_id, at) SELECT id, 'made', ${by}, ${now} FROM (${mine}) WHERE changes() = 1`,
		mine,
	]);
	return Number(rows[0]?.["id"]);
}

type Raw = {
	id: number;
	inviter: string;
	inviter_id: number;
	organisation_id: number | null;
	organisation: string | null;
	levels: string;
	seed: string;
	token_hash: string;
	uses: number;
	most_uses: number;
	created_at: string;
	expires_at: string;
	revoked_at: string | null;
};

const COLUMNS = sql`i.id, i.inviter, i.organisation_id, i.organisation, i.levels, i.seed, i.token_hash, i.uses, i.most_uses,
	i.created_at, i.expires_at, i.revoked_at`;

/** The statement for the newest links of an organisation, or of all that the viewer looks after. */
export function newest(organisationId: number | null): Sql {
	return organisationId === null
		? sql`SELECT ${COLUMNS} FROM invitations i WHERE i.kind = 'link' ORDER BY i.id DESC LIMIT ${MOST}`
		: sql`SELECT ${COLUMNS} FROM invitations i WHERE i.organisation_id = ${organisationId} AND i.kind = 'link' ORDER BY i.id DESC LIMIT ${MOST}`;
}

/** What `newest` gave. */
export function asInvitations(rows: readonly Record<string, unknown>[]): Invitation[] {
	return (rows as Raw[]).map((raw) => ({
		id: raw.id,
		inviter: raw.inviter,
		organisationId: raw.organisation_id,
		organisation: raw.organisation,
		levels: levelsIn(raw.levels),
		seed: raw.seed,
		hash: raw.token_hash,
		uses: raw.uses,
		mostUses: raw.most_uses,
		createdAt: raw.created_at,
		expiresAt: raw.expires_at,
		revokedAt: raw.revoked_at,
	}));
}

/** The statement for one invitation. */
export function byNumber(id: number): Sql {
	return sql`SELECT ${COLUMNS} FROM invitations i WHERE i.id = ${id}`;
}

/** Takes an invitation back; those who came by it stay. */
export async function revoke(window: Window, id: number, by: number, now: Instant): Promise<void> {
	await window.write([
		sql`UPDATE invitations SET revoked_at = ${now}, revoked_by = ${by}
			WHERE id IN (SELECT id FROM invitations WHERE id = ${id} AND revoked_at IS NULL)`,
		sql`INSERT INTO invitation_entries (invitation_id, act, by_id, at) SELECT ${id}, 'revoked', ${by}, ${now} WHERE changes() = 1`,
	]);
}

/** The invitation behind a link, open or closed; null if there never was one. Asked in the reception. */
export async function byToken(reception: Window, hash: string, now: Instant): Promise<Opened | null> {
	const [row] = await reception.all<
		Raw & {
			granted: string;
			kind: string;
			name: string | null;
			email: string | null;
			their_organisation: string | null;
		}
	>(
		sql`SELECT ${COLUMNS}, i.inviter_id, i.granted, g.name, g.email, g.organisation AS their_organisation FROM invitations i
			LEFT JOIN invitation_guests g ON g.invitation_id = i.id AND g.state = 'invited' AND i.kind = 'liste' WHERE i.token_hash = ${hash} LIMIT 1`,
	);
	if (row === undefined) return null;
	const levels = levelsIn(row.granted);
	return {
		id: row.id,
		inviter: row.inviter,
		inviterId: row.inviter_id,
		organisationId: row.organisation_id,
		organisation: row.organisation,
		levels,
		expiresAt: row.expires_at,
		closed: closedBy(row, levels, now),
		guest:
			row.name === null ? null : { name: row.name, email: row.email ?? "", organisation: row.their_organisation ?? "" },
	};
}

/** Whether an invitation can no longer be used, and why. */
export function closedBy(
	row: { revoked_at: string | null; expires_at: string; uses: number; most_uses: number },
	levels: Levels,
	now: Instant,
): Closed | null {
	if (row.revoked_at !== null) return "revoked";
	if (row.expires_at <= now) return "expired";
	if (row.uses >= row.most_uses) return "used";
	return SPACES.every((space) => levels[space] === NONE) ? "inviter" : null;
}

/** Under which conditions an invitation `i` still opens something; the same as `closedBy`, for statements. */
export function isOpen(now: Instant): Sql {
	return sql`i.revoked_at IS NULL AND i.expires_at > ${now} AND i.uses < i.most_uses
		AND EXISTS (SELECT 1 FROM json_each(i.granted) WHERE value > 0)`;
}

/** What somebody tells who comes by an invitation. */
export type Coming = {
	name: string;
	sortKey: string;
	email: string;
	emailKey: string;
	organisation: string;
	role: string;
	region: string | null;
	language: string;
};

/** The statement that writes down who comes; the code is missing. After it `last_insert_rowid()` is their number. */
export function begin(invitationId: number, coming: Coming, now: Instant): Sql {
	return sql`INSERT INTO invitation_guests (invitation_id, name, sort_key, email, email_key, organisation, role, region, language, state,
			asked_at, created_at) VALUES (${invitationId}, ${coming.name}, ${coming.sortKey}, ${coming.email}, ${coming.emailKey},
			${coming.organisation}, ${coming.role}, ${coming.region}, ${coming.language}, 'begun', ${now}, ${now})`;
}

/** A member who accepts, with what they have already. */
export type Accepting = {
	id: number;
	name: string;
	sortKey: string;
	language: string;
	levels: Levels;
	belongs: boolean;
	waits: boolean;
};

/**
 * A member gains what an invitation gives; nothing they have is lost. It takes one use, and only if there is something to
 * gain. Whoever waits for the Fachstelle is let in, unless they were turned down and an organisation invites.
 * False if nothing was gained.
 */
export async function accept(reception: Window, hash: string, me: Accepting, now: Instant): Promise<boolean> {
	const mine = sql`SELECT g.member_id, i.id, i.organisation_id, i.granted, i.inviter_id FROM invitations i JOIN invitation_guests g ON g.invitation_id = i.id
		WHERE i.token_hash = ${hash} AND g.member_id = ${me.id} AND g.done_at = ${now}`;
	const [, taken = []] = await reception.write([
		sql`INSERT INTO invitation_guests (invitation_id, name, sort_key, email, email_key, language, state, member_id, asked, asked_at, created_at,
				done_at, returned_at)
			SELECT i.id, ${me.name}, ${me.sortKey}, '', '', ${me.language}, 'in', ${me.id}, 0, ${now}, ${now}, ${now}, ${now} FROM invitations i
			WHERE i.token_hash = ${hash} AND ${isOpen(now)}
				AND (EXISTS (SELECT 1 FROM json_each(i.granted) l WHERE l.value > coalesce(json_extract(${JSON.stringify(me.levels)}, '$.' || l.key), 0))
					OR (i.organisation_id IS NOT NULL AND ${me.belongs ? 1 : 0} = 0))
				AND (${me.waits ? 0 : 1} = 1 OR i.organisation_id IS NULL
					OR NOT EXISTS (SELECT 1 FROM applications WHERE member_id = ${me.id} AND state = 'declined'))
			ON CONFLICT DO NOTHING`,
		sql`UPDATE invitations SET uses = uses + 1 WHERE id IN (SELECT id FROM (${mine})) AND changes() = 1 RETURNING id`,
		sql`UPDATE members SET state = 'active', joined_at = ${now}
			WHERE id IN (SELECT m.id FROM members m JOIN (${mine}) i ON i.member_id = m.id WHERE m.state = 'pending')`,
		sql`UPDATE applications SET state = 'approved', decided_at = ${now}, decided_by = (SELECT inviter_id FROM (${mine})), returned_at = ${now}
			WHERE id IN (SELECT a.id FROM applications a JOIN (${mine}) i ON i.member_id = a.member_id WHERE a.state = 'waiting')`,
		sql`INSERT INTO memberships (member_id, space_id, level)
			SELECT i.member_id, l.key, l.value FROM (${mine}) i, json_each(i.granted) l WHERE TRUE
			ON CONFLICT (member_id, space_id) DO UPDATE SET level = max(level, excluded.level)`,
		...belonging(mine, now),
	]);
	return taken.length === 1;
}

/** Statements by which the people of `mine` belong to the organisation that invited them, if one did. */
export function belonging(mine: Sql, now: Instant): Sql[] {
	return [
		sql`INSERT INTO affiliations (member_id, organisation_id, created_at)
			SELECT i.member_id, i.organisation_id, ${now} FROM (${mine}) i WHERE i.organisation_id IS NOT NULL ON CONFLICT DO NOTHING`,
		sql`INSERT INTO organisation_entries (organisation_id, act, by_id, about_id, at)
			SELECT i.organisation_id, 'joined', i.inviter_id, i.member_id, ${now} FROM (${mine}) i WHERE i.organisation_id IS NOT NULL AND changes() = 1`,
	];
}

/** Whether a member belongs to an organisation. */
export async function belongs(window: Window, memberId: number, organisationId: number): Promise<boolean> {
	const rows = await window.all(
		sql`SELECT 1 FROM affiliations WHERE member_id = ${memberId} AND organisation_id = ${organisationId}`,
	);
	return rows.length > 0;
}

function levelsIn(json: string): Levels {
	const given = JSON.parse(json) as Partial<Record<SpaceKey, Level>>;
	return { mo: given.mo ?? NONE, lotsen: given.lotsen ?? NONE, gemeinsam: given.gemeinsam ?? NONE };
}

/** Whether a member gets anything by an invitation that they don't have yet. */
export function gains(invitation: Opened, viewer: { levels: Levels; state: string }, belongs: boolean): boolean {
	return (
		viewer.state === "pending" || !belongs || SPACES.some((space) => invitation.levels[space] > viewer.levels[space])
	);
}
