// Who belongs to an organisation: asked, invited, confirmed, made responsible, left.
import { moderatesAnything } from "../access/doors.ts";
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import type { Rows } from "../db/database.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import { type Act, asOrganisation, byId, note, type Organisation, stillManaged } from "../organisations/store.ts";
import { sortKey } from "../text/folding.ts";

/** People on a page: each is read in two rows, and a page may read eighty. */
export const PEOPLE = 12;

/** Requests, offers and things that happened, shown at once. */
const MOST = 6;

/** People found by a name at once. */
const MATCHES = 8;

/** Somebody who belongs to an organisation. */
export type Affiliated = { id: number; name: string; role: string; isResponsible: boolean };

/** Somebody asks to belong, or was invited to. */
export type Request = { memberId: number; name: string; role: string; isInvited: boolean; createdAt: Instant };

/** A responsibility that is offered to somebody. */
export type Offer = { id: number; fromId: number; fromName: string; toId: number; toName: string; createdAt: Instant };

/** The viewer's own request: they asked, were invited, or were turned down. */
export type OwnRequest = "asked" | "invited" | "declined" | null;

/** An organisation with its people and what waits there, as far as the viewer may see it. */
export type OrganisationPage = {
	organisation: Organisation;
	people: readonly Affiliated[];
	/** Where the list of people goes on. */
	next: string | null;
	requests: readonly Request[];
	offers: readonly Offer[];
	own: OwnRequest;
};

/** Somebody after whom a page of people begins. */
export type After = { responsible: number; id: number };

/**
 * Opens an organisation with its first people, or those after somebody, in one round trip; null if it isn't in the
 * window. `more` are statements whose rows are wanted as well.
 */
export async function open(
	window: Window,
	id: number,
	after: After | null = null,
	more: readonly Sql[] = [],
): Promise<(OrganisationPage & { more: readonly Rows[] }) | null> {
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	const [rows = [], people = [], own = [], requests = [], offers = [], ...others] = await window.read([
		byId(window, id),
		sql`SELECT m.id, m.name, m.role, m.state, m.known, a.responsible FROM affiliations a CROSS JOIN members m ON m.id = a.member_id
			WHERE a.organisation_id = ${id} AND (a.responsible, a.member_id) < (${after?.responsible ?? 2}, ${after?.id ?? 0})
			ORDER BY a.responsible DESC, a.member_id DESC LIMIT ${PEOPLE + 1}`,
		sql`SELECT state, invited_by FROM affiliation_requests WHERE organisation_id = ${id} AND member_id = ${me}`,
		sql`SELECT r.member_id, m.name, m.role, r.invited_by, r.created_at FROM affiliation_requests r CROSS JOIN members m ON m.id = r.member_id
			WHERE r.organisation_id = ${id} AND r.state = 'waiting' AND r.member_id <> ${me} ORDER BY r.created_at LIMIT ${MOST}`,
		sql`SELECT h.id, h.from_id, f.name AS from_name, h.to_id, t.name AS to_name, h.created_at FROM handovers h
			CROSS JOIN members f ON f.id = h.from_id CROSS JOIN members t ON t.id = h.to_id
			WHERE h.organisation_id = ${id} AND h.state = 'offered' ORDER BY h.id LIMIT ${MOST}`,
		...more,
	]);
	const organisation = asOrganisation(rows);
	if (organisation === null) return null;
	const raw = people as (RawPerson & { state: string; known: number })[];
	// Whoever shares no space with somebody doesn't learn of them here either, unless they belong together.
	const seesAll = organisation.isMine || moderatesAnything(window.viewer);
	const shown = raw.slice(0, PEOPLE);
	const last = shown[shown.length - 1];
	return {
		organisation,
		people: shown.filter(({ state, known }) => state === "active" && (known === 1 || seesAll)).map(asAffiliated),
		next: raw.length > PEOPLE && last !== undefined ? `${last.responsible}.${last.id}` : null,
		requests: (requests as RawRequest[]).map(asRequest),
		offers: (offers as RawOffer[]).map(asOffer),
		own: ownRequest(own[0]),
		more: others,
	};
}

/** What happened to an organisation, newest first. */
export type Entry = { act: Act; by: string | null; about: string | null; note: string; at: Instant };

/** The statement for the last things that happened to an organisation, as far as the viewer may know. */
export function entries(id: number): Sql {
	return sql`SELECT e.act, b.name AS by, a.name AS about, e.note, e.at FROM organisation_entries e LEFT JOIN members b ON b.id = e.by_id
			LEFT JOIN members a ON a.id = e.about_id WHERE e.organisation_id = ${id} ORDER BY e.id DESC LIMIT ${MOST}`;
}

/** Names that are looked at for those whom the viewer may know: more letters find somebody further down. */
const LOOKED_AT = 20;

/** Somebody who could be added, with what stands next to their name now; `belongs` already or not yet. */
export type Match = { id: number; name: string; role: string; organisation: string; belongs: 0 | 1 };

/** The statement for active members whose names begin like this: whom the viewer may know, or all for the Fachstelle. */
export function peopleNamed(id: number, name: string, byStaff: boolean): Sql {
	const from = sortKey(name);
	return sql`SELECT m.id, m.name, m.role, m.organisation,
		EXISTS (SELECT 1 FROM affiliations a WHERE a.member_id = m.id AND a.organisation_id = ${id}) AS belongs
		FROM (SELECT * FROM members WHERE state = 'active' AND sort_key >= ${from} AND sort_key < ${`${from}\u{10ffff}`}
			ORDER BY sort_key LIMIT ${LOOKED_AT}) m WHERE m.known OR ${byStaff ? 1 : 0} LIMIT ${MATCHES}`;
}

/** A member asks to belong. Whoever was invited belongs at once. True if somebody has to decide about it now. */
export async function ask(window: Window, id: number, me: number, now: Instant): Promise<boolean> {
	const invited = sql`SELECT organisation_id FROM affiliation_requests r WHERE r.organisation_id = ${id} AND r.member_id = ${me}
		AND r.invited_by IS NOT NULL AND r.state = 'waiting'`;
	const results = await window.write([
		...join(
			sql`${invited} AND EXISTS (SELECT 1 FROM organisations WHERE id = ${id} AND merged_into IS NULL)`,
			me,
			me,
			now,
		),
		sql`INSERT INTO affiliation_requests (organisation_id, member_id, state, created_at)
			SELECT id, ${me}, 'waiting', ${now} FROM organisations WHERE id = ${id} AND merged_into IS NULL
				AND NOT EXISTS (SELECT 1 FROM affiliations WHERE organisation_id = ${id} AND member_id = ${me})
			ON CONFLICT (organisation_id, member_id) DO UPDATE SET state = 'waiting', invited_by = NULL, created_at = excluded.created_at,
				decided_at = NULL, decided_by = NULL WHERE affiliation_requests.state = 'declined' RETURNING 1`,
	]);
	return results[results.length - 1]?.length === 1;
}

/** A member takes a request back, or turns an invitation down. */
export async function withdraw(window: Window, id: number, me: number): Promise<void> {
	await window.write([
		sql`DELETE FROM affiliation_requests WHERE (organisation_id, member_id) IN (
			SELECT organisation_id, member_id FROM affiliation_requests WHERE organisation_id = ${id} AND member_id = ${me})`,
	]);
}

/** Who does something for an organisation. */
export type By = { id: number; isStaff: boolean };

/** Confirms that somebody who asked belongs. False if they no longer ask, or the viewer may not. */
export async function confirm(window: Window, id: number, memberId: number, by: By, now: Instant): Promise<boolean> {
	const asked = sql`SELECT r.organisation_id FROM affiliation_requests r JOIN members m ON m.id = r.member_id AND m.state = 'active'
		WHERE r.organisation_id IN (${stillManaged(id, by.id, by.isStaff)}) AND r.member_id = ${memberId} AND r.state = 'waiting' AND r.invited_by IS NULL`;
	const [, added = []] = await window.write(join(asked, memberId, by.id, now));
	return added.length === 1;
}

/** Turns somebody down who asked, or takes an invitation back. True if somebody was turned down. */
export async function decline(window: Window, id: number, memberId: number, by: By, now: Instant): Promise<boolean> {
	const waiting = sql`SELECT organisation_id, member_id FROM affiliation_requests WHERE member_id = ${memberId} AND state = 'waiting'
		AND organisation_id IN (${stillManaged(id, by.id, by.isStaff)})`;
	const [, declined = []] = await window.write([
		sql`DELETE FROM affiliation_requests WHERE (organisation_id, member_id) IN (${waiting} AND invited_by IS NOT NULL)`,
		sql`UPDATE affiliation_requests SET state = 'declined', decided_at = ${now}, decided_by = ${by.id}
			WHERE (organisation_id, member_id) IN (${waiting}) RETURNING 1`,
	]);
	return declined.length === 1;
}

/**
 * Adds somebody. The Fachstelle adds at once; a responsible person too, if the other has asked. Anybody else is invited,
 * because it changes what stands next to their name. `isNew`: it wasn't so before.
 */
export async function add(
	window: Window,
	id: number,
	memberId: number,
	by: By,
	now: Instant,
): Promise<{ as: "added" | "invited"; isNew: boolean } | null> {
	const managed = stillManaged(id, by.id, by.isStaff);
	const [people = [], keys = []] = await window.read([
		sql`SELECT EXISTS (SELECT 1 FROM affiliation_requests r WHERE r.member_id = m.id AND r.organisation_id = ${id}
			AND r.state = 'waiting' AND r.invited_by IS NULL) AS asks
			FROM members m WHERE m.id = ${memberId} AND m.state = 'active' AND (m.known OR asks OR ${by.isStaff ? 1 : 0})`,
		sql`SELECT 1 FROM organisations WHERE id IN (${managed})`,
	]);
	const person = people[0] as { asks: number } | undefined;
	if (person === undefined || keys.length === 0) return null;
	if (by.isStaff || person.asks === 1) {
		const [, joined = []] = await window.write(
			join(sql`SELECT id AS organisation_id FROM (${managed})`, memberId, by.id, now),
		);
		return { as: "added", isNew: joined.length === 1 };
	}
	const [, invited = []] = await window.write([
		note(
			sql`SELECT id FROM organisations o WHERE id IN (${managed}) AND NOT EXISTS (SELECT 1 FROM affiliation_requests r
				WHERE r.organisation_id = o.id AND r.member_id = ${memberId} AND r.state = 'waiting')`,
			"invited",
			by.id,
			now,
			{ about: memberId },
		),
		sql`INSERT INTO affiliation_requests (organisation_id, member_id, invited_by, state, created_at)
			SELECT id, ${memberId}, ${by.id}, 'waiting', ${now} FROM organisations o WHERE id IN (${managed})
				AND NOT EXISTS (SELECT 1 FROM affiliations WHERE organisation_id = o.id AND member_id = ${memberId})
			ON CONFLICT (organisation_id, member_id) DO UPDATE SET state = 'waiting', invited_by = excluded.invited_by,
				created_at = excluded.created_at, decided_at = NULL, decided_by = NULL WHERE affiliation_requests.state = 'declined' RETURNING 1`,
	]);
	return { as: "invited", isNew: invited.length === 1 };
}

/** Somebody leaves of their own accord. */
export async function leave(window: Window, id: number, me: number, now: Instant): Promise<void> {
	const mine = sql`SELECT organisation_id FROM affiliations WHERE organisation_id = ${id} AND member_id = ${me}`;
	await window.write([note(mine, "left", me, now), removal(mine, me)]);
}

/** Takes somebody out of an organisation. Whoever answers for it is taken out by the Fachstelle alone. */
export async function remove(window: Window, id: number, memberId: number, by: By, now: Instant): Promise<void> {
	const theirs = sql`SELECT organisation_id FROM affiliations WHERE member_id = ${memberId} AND organisation_id IN (${stillManaged(id, by.id, by.isStaff)})
		${sqlIf(!by.isStaff, sql`AND responsible = 0`)}`;
	await window.write([note(theirs, "removed", by.id, now, { about: memberId }), removal(theirs, memberId)]);
}

/** Makes somebody of the organisation responsible, or no longer. False if they don't belong to it (any more). */
export async function setResponsible(
	window: Window,
	id: number,
	memberId: number,
	isResponsible: boolean,
	by: By,
	now: Instant,
): Promise<boolean> {
	const managed = stillManaged(id, by.id, by.isStaff);
	const theirs = sql`SELECT a.organisation_id FROM affiliations a JOIN members m ON m.id = a.member_id AND m.state = 'active'
		WHERE a.member_id = ${memberId} AND a.organisation_id IN (${managed})`;
	const [, , there = []] = await window.write([
		note(
			sql`${theirs} AND a.responsible <> ${isResponsible ? 1 : 0}`,
			isResponsible ? "named" : "unnamed",
			by.id,
			now,
			{
				about: memberId,
			},
		),
		sql`UPDATE affiliations SET responsible = ${isResponsible ? 1 : 0}
			WHERE member_id = ${memberId} AND organisation_id IN (${theirs})`,
		sql`SELECT 1 FROM affiliations WHERE organisation_id = ${id} AND member_id = ${memberId} AND responsible = ${isResponsible ? 1 : 0}`,
	]);
	return there.length === 1;
}

/** Statements that let somebody belong to the organisations that a statement names; the second gives who is new. */
function join(where: Sql, memberId: number, by: number, now: Instant): Sql[] {
	const isNew = sql`SELECT organisation_id FROM (${where}) w WHERE NOT EXISTS (SELECT 1 FROM affiliations a
		WHERE a.organisation_id = w.organisation_id AND a.member_id = ${memberId})`;
	return [
		note(isNew, "joined", by, now, { about: memberId }),
		sql`INSERT INTO affiliations (member_id, organisation_id, created_at) SELECT ${memberId}, organisation_id, ${now} FROM (${isNew})
			WHERE TRUE ON CONFLICT DO NOTHING RETURNING organisation_id`,
	];
}

function removal(where: Sql, memberId: number): Sql {
	return sql`DELETE FROM affiliations WHERE member_id = ${memberId} AND organisation_id IN (${where})`;
}

/** A page of people by its address, `1.17`: begins after the responsible person number 17. */
export function readAfter(text: string | undefined): After | null {
	const match = /^([01])\.(\d{1,15})$/.exec(text ?? "");
	return match === null ? null : { responsible: Number(match[1]), id: Number(match[2]) };
}

type RawPerson = { id: number; name: string; role: string; responsible: number };
type RawRequest = { member_id: number; name: string; role: string; invited_by: number | null; created_at: string };
type RawOffer = { id: number; from_id: number; from_name: string; to_id: number; to_name: string; created_at: string };

function asAffiliated(raw: RawPerson): Affiliated {
	return { id: raw.id, name: raw.name, role: raw.role, isResponsible: raw.responsible === 1 };
}

function asRequest(raw: RawRequest): Request {
	return {
		memberId: raw.member_id,
		name: raw.name,
		role: raw.role,
		isInvited: raw.invited_by !== null,
		createdAt: raw.created_at,
	};
}

function asOffer(raw: RawOffer): Offer {
	return {
		id: raw.id,
		fromId: raw.from_id,
		fromName: raw.from_name,
		toId: raw.to_id,
		toName: raw.to_name,
		createdAt: raw.created_at,
	};
}

function ownRequest(row: Record<string, unknown> | undefined): OwnRequest {
	if (row === undefined) return null;
	if (row["state"] === "declined") return "declined";
	return row["invited_by"] === null ? "asked" : "invited";
}
