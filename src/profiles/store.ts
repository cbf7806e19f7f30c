// Profiles: seen by others as far as they may, written by their owner alone.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import type { Rows } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { RegionKey } from "../regions/regions.ts";
import { SPACES, type SpaceKey } from "../spaces/spaces.ts";
import { sortKey } from "../text/folding.ts";
import { plainText } from "../text/markdown.ts";
import type { Cursor } from "../threads/cursor.ts";
import {
	type Audience,
	asBox,
	type Box,
	cardOf,
	type Facts,
	FIELDS,
	type FieldName,
	isAudience,
	type OfferName,
	standsUntil,
	USUAL_AUDIENCE,
} from "./fields.ts";

/** Posts on a page of a profile. */
export const POSTS = 10;

/** Characters of a post that a profile shows. */
const EXCERPT = 200;

/** A profile as far as the viewer may see it: a closed field isn't there. */
export type Profile = {
	id: number;
	name: string;
	role: string;
	organisation: string;
	/** The first region, which stands beside posts. */
	region: string | null;
	/** Others in which the person is active too. */
	regions: readonly RegionKey[];
	listed: boolean;
	/** The file that is their photo. */
	photo: number | null;
	facts: Partial<Facts>;
	/** For whom each field is; for others than the owner only of what they see. */
	audience: Readonly<Record<FieldName | "email", Audience>>;
	/** The address, if it was opened to the viewer. */
	email: string | null;
	/** They take messages from the viewer. */
	writable: boolean;
	/** 0 before anything was written. */
	version: number;
};

/** A post or an answer on somebody's profile. */
export type Written = {
	id: number;
	depth: number;
	thread: { id: number; title: string; spaceId: SpaceKey };
	excerpt: string;
	language: string;
	createdAt: Instant;
};

type Row = {
	id: number;
	name: string;
	role: string;
	organisation: string;
	region: string | null;
	listed: number;
	photo: number | null;
	shared: string | null;
	staff: string | null;
	own: string | null;
	email_for: string | null;
	email: string | null;
	writable: number;
	version: number | null;
};

/** The statement for one profile; it gives nothing if the person doesn't exist for the viewer. */
export function profileOf(id: number): Sql {
	return sql`SELECT m.id, m.name, m.role, m.organisation, m.region, m.listed, m.photo, p.shared, p.staff, p.own, p.email_for, p.version,
		(SELECT email FROM contacts WHERE member_id = m.id) AS email, EXISTS (SELECT 1 FROM correspondents WHERE id = m.id) AS writable
		FROM people m LEFT JOIN profiles p ON p.member_id = m.id WHERE m.id = ${id}`;
}

/** The profile in the rows of `profileOf`, or null. */
export function asProfile(rows: Rows): Profile | null {
	const row = (rows as Row[])[0];
	if (row === undefined) return null;
	const boxes: Record<Audience, Box> = {
		alle: asBox(row.shared ?? "{}"),
		fachstelle: asBox(row.staff ?? "{}"),
		ich: asBox(row.own ?? "{}"),
	};
	const audience = { ...USUAL_AUDIENCE };
	for (const [name, box] of Object.entries(boxes) as [Audience, Box][])
		for (const field of FIELDS) if (field in box) audience[field] = name;
	if (isAudience(row.email_for ?? "")) audience.email = row.email_for as Audience;
	const { regions = [], ...facts } = { ...boxes.ich, ...boxes.fachstelle, ...boxes.alle };
	return {
		id: row.id,
		name: row.name,
		role: row.role,
		organisation: row.organisation,
		region: row.region,
		regions,
		listed: row.listed === 1,
		photo: row.photo,
		facts,
		audience,
		email: row.email,
		writable: row.writable === 1,
		version: row.version ?? 0,
	};
}

/** One profile, or null if the person doesn't exist for the viewer. */
export async function one(window: Window, id: number): Promise<Profile | null> {
	const [rows = []] = await window.read([profileOf(id)]);
	return asProfile(rows);
}

/** The organisation whose name stands next to somebody's: the one to which they have belonged for longest. */
export type Belonging = { id: number; name: string };

/** One's own profile, and the organisation that says what stands next to one's name, if there is one. */
export async function own(
	window: Window,
	me: number,
): Promise<{ profile: Profile; belonging: Belonging | null } | null> {
	const [rows = [], belongings = []] = await window.read([
		profileOf(me),
		sql`SELECT o.id, o.name FROM affiliations a CROSS JOIN organisations o ON o.id = a.organisation_id
			WHERE a.member_id = ${me} ORDER BY a.created_at, a.organisation_id LIMIT 1`,
	]);
	const profile = asProfile(rows);
	return profile === null ? null : { profile, belonging: (belongings[0] as Belonging | undefined) ?? null };
}

/** A profile with a page of what the person wrote in the viewer's spaces, newest first. */
export async function open(
	window: Window,
	id: number,
	after: Cursor | null,
): Promise<{ profile: Profile; posts: Written[]; next: Cursor | null } | null> {
	const [rows = [], written = []] = await window.read([profileOf(id), writtenBy(id, after)]);
	const profile = asProfile(rows);
	if (profile === null) return null;
	const posts = (written as RawWritten[]).slice(0, POSTS).map(asWritten);
	const last = posts[posts.length - 1];
	return {
		profile,
		posts,
		next: written.length > POSTS && last !== undefined ? { at: last.createdAt, id: last.id } : null,
	};
}

/** What the owner makes of their profile. */
export type Change = {
	name: string;
	organisation: string;
	/** Null leaves it as it is: the roles of the Fachstelle can't be chosen, nor given up. */
	role: string | null;
	region: RegionKey | null;
	regions: readonly RegionKey[];
	facts: Partial<Facts>;
	audience: Readonly<Record<FieldName | "email", Audience>>;
	listed: boolean;
	/** The version that the person had before them. */
	version: number;
	/** The same key twice is the same change. */
	formKey: string;
};

/**
 * Writes the viewer's own profile. False if it has another version by now (written elsewhere meanwhile): then nothing
 * changes. The same form once more counts as done.
 */
export async function save(window: Window, memberId: number, change: Change, now: Instant): Promise<boolean> {
	const box = (audience: Audience): Box =>
		Object.fromEntries(
			FIELDS.filter((name) => change.audience[name] === audience && change.facts[name] !== undefined).map((name) => [
				name,
				change.facts[name],
			]),
		);
	const shared = { ...box("alle"), ...(change.regions.length === 0 ? {} : { regions: change.regions }) };
	const mine = sql`SELECT member_id FROM profiles WHERE member_id = ${memberId} AND form_key = ${change.formKey}`;
	const [, , rows = []] = await window.write([
		sql`INSERT INTO profiles (member_id, shared, staff, own, email_for, card, form_key, updated_at)
			SELECT m.id, ${JSON.stringify(shared)}, ${JSON.stringify(box("fachstelle"))}, ${JSON.stringify(box("ich"))},
				${change.audience.email}, ${JSON.stringify(cardOf(shared))}, ${change.formKey}, ${now}
			FROM people m WHERE m.id = ${memberId}
				AND coalesce((SELECT version FROM profiles WHERE member_id = ${memberId}), 0) = ${change.version}
			ON CONFLICT (member_id) DO UPDATE SET shared = excluded.shared, staff = excluded.staff, own = excluded.own,
				email_for = excluded.email_for, card = excluded.card, form_key = excluded.form_key, updated_at = excluded.updated_at,
				version = version + 1`,
		// Only with the statement above: a form that came too late changes nothing here either.
		// The name of an organisation to which somebody belongs isn't theirs to write.
		sql`UPDATE members SET name = ${change.name}, sort_key = ${sortKey(change.name)},
			organisation = iif(EXISTS (SELECT 1 FROM affiliations WHERE member_id = ${memberId}), organisation, ${change.organisation}),
			role = coalesce(${change.role}, role), region = ${change.region}, listed = ${change.listed ? 1 : 0}
			WHERE id IN (SELECT member_id FROM profiles WHERE member_id IN (${mine}) AND version = ${change.version} + 1)`,
		mine,
	]);
	return rows.length === 1;
}

/** What is offered or sought still holds: it stands for ninety days again, wherever it lies. */
export async function renew(window: Window, memberId: number, name: OfferName, now: Date): Promise<void> {
	const until = standsUntil(now);
	const there = `$.${name}`;
	const place = `$.${name}.until`;
	const short = name === "offer" ? "$.b" : "$.s";
	await window.write([
		sql`UPDATE profiles SET
			shared = iif(json_type(shared, ${there}) IS NULL, shared, json_set(shared, ${place}, ${until})),
			staff = iif(json_type(staff, ${there}) IS NULL, staff, json_set(staff, ${place}, ${until})),
			own = iif(json_type(own, ${there}) IS NULL, own, json_set(own, ${place}, ${until})),
			card = iif(json_type(card, ${short}) IS NULL, card, json_set(card, ${short}, ${until})),
			version = version + 1
			WHERE member_id IN (SELECT id FROM people WHERE id = ${memberId})`,
	]);
}

type RawWritten = {
	id: number;
	depth: number;
	thread_id: number;
	title: string;
	space_id: SpaceKey;
	source: string;
	language: string;
	created_at: string;
};

/**
 * The latest of each of the viewer's spaces, merged: the index on author and space gives them in order, so that what
 * somebody wrote elsewhere is never read.
 */
function writtenBy(id: number, after: Cursor | null): Sql {
	const at = after?.at ?? "9999";
	const branches = SPACES.map(
		(space) =>
			sql`SELECT id, created_at FROM posts WHERE author_id = ${id} AND space_id = ${space} AND removed_at IS NULL
				AND (created_at, id) < (${at}, ${after?.id ?? 0})`,
	);
	const [first = sql``, ...others] = branches;
	const all = others.reduce((sum, branch) => sql`${sum} UNION ALL ${branch}`, first);
	return sql`SELECT p.id, p.depth, p.thread_id, iif(t.removed_at IS NULL, t.title, '') AS title, p.space_id, substr(p.source, 1, 1000) AS source,
		p.language, p.created_at
		FROM (${all} ORDER BY created_at DESC, id DESC LIMIT ${POSTS + 1}) w CROSS JOIN posts p ON p.id = w.id CROSS JOIN threads t ON t.id = p.thread_id
		ORDER BY p.created_at DESC, p.id DESC`;
}

function asWritten(row: RawWritten): Written {
	return {
		id: row.id,
		depth: row.depth,
		thread: { id: row.thread_id, title: row.title, spaceId: row.space_id },
		excerpt: plainText(row.source, EXCERPT),
		language: row.language,
		createdAt: row.created_at,
	};
}
