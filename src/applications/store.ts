// Requests to join: asked, confirmed by a code (auth/store.ts), decided by the Fachstelle.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { isSpace, type Level, type SpaceKey } from "../spaces/spaces.ts";
import { emailKey, sortKey } from "../text/folding.ts";

/** Requests shown on one page, the oldest first. */
const WAITING = 20;

/** What somebody tells when asking to join. */
export type Asking = {
	name: string;
	email: string;
	organisation: string;
	role: string;
	region: string | null;
	sentence: string;
	spaces: readonly SpaceKey[];
	language: string;
};

/** A request as the Fachstelle sees it. */
export type Application = {
	id: number;
	name: string;
	email: string;
	organisation: string;
	role: string;
	region: string | null;
	sentence: string;
	language: string;
	createdAt: Instant;
	spaces: readonly SpaceKey[];
};

/** Statements that write a request down, unconfirmed. After them `last_insert_rowid()` is its number. */
export function ask(asking: Asking, now: Instant): Sql[] {
	return [
		sql`INSERT INTO applications (name, sort_key, email, email_key, organisation, role, region, sentence, language, state, created_at)
			VALUES (${asking.name}, ${sortKey(asking.name)}, ${asking.email}, ${emailKey(asking.email)}, ${asking.organisation}, ${asking.role},
				${asking.region}, ${asking.sentence}, ${asking.language}, 'unconfirmed', ${now})`,
		sql`INSERT INTO application_spaces (application_id, space_id)
			SELECT last_insert_rowid(), value FROM json_each(${JSON.stringify(asking.spaces)})`,
	];
}

type Raw = {
	id: number;
	name: string;
	email: string;
	organisation: string;
	role: string;
	region: string | null;
	sentence: string;
	language: string;
	created_at: string;
	spaces: string;
};

const COLUMNS = sql`a.id, a.name, a.email, a.organisation, a.role, a.region, a.sentence, a.language, a.created_at,
	(SELECT group_concat(s.space_id) FROM application_spaces s WHERE s.application_id = a.id) AS spaces`;

/** Requests that wait for the viewer's decision, oldest first. */
export async function waiting(window: Window): Promise<Application[]> {
	const rows = await window.all<Raw>(
		sql`SELECT ${COLUMNS} FROM applications a WHERE a.state = 'waiting' ORDER BY a.created_at LIMIT ${WAITING}`,
	);
	return rows.map(asApplication);
}

/** How many wait for the viewer; counting stops at a hundred. */
export const countWaiting: Sql = sql`SELECT count(*) AS waiting FROM (SELECT id FROM applications WHERE state = 'waiting' LIMIT 100)`;

/** The same for a page that only points to them: counting stops at one more than the words of the page tell apart. */
export const countFewWaiting: Sql = sql`SELECT count(*) AS waiting FROM (SELECT id FROM applications WHERE state = 'waiting' LIMIT 6)`;

/** One request, with who has decided it, if somebody has; null if it isn't in the window. */
export async function one(
	window: Window,
	id: number,
): Promise<
	(Application & { state: string; decidedBy: string | null; decidedById: number | null; reason: string | null }) | null
> {
	const [row] = await window.all<
		Raw & { state: string; decided_by: number | null; decided_by_name: string | null; reason: string | null }
	>(
		sql`SELECT ${COLUMNS}, a.state, a.decided_by, a.reason, m.name AS decided_by_name FROM applications a LEFT JOIN members m ON m.id = a.decided_by WHERE a.id = ${id}`,
	);
	return row === undefined
		? null
		: {
				...asApplication(row),
				state: row.state,
				decidedBy: row.decided_by_name,
				decidedById: row.decided_by,
				reason: row.reason,
			};
}

/** The rights that somebody was given when their request was approved. */
export async function rightsGiven(window: Window, id: number): Promise<Partial<Record<SpaceKey, Level>>> {
	const rows = await window.all<{ space_id: SpaceKey; level: Level }>(
		sql`SELECT space_id, level FROM memberships WHERE member_id IN (SELECT member_id FROM applications WHERE id = ${id})`,
	);
	return Object.fromEntries(rows.map((row) => [row.space_id, row.level]));
}

/** Lets somebody in with these rights. False if the request was decided already: then nothing changes. */
export async function approve(
	window: Window,
	id: number,
	by: number,
	levels: Readonly<Record<SpaceKey, Level>>,
	now: Instant,
): Promise<boolean> {
	const mine = sql`SELECT member_id FROM applications WHERE id = ${id} AND decided_by = ${by} AND decided_at = ${now} AND state = 'approved'`;
	const [decided = []] = await window.write([
		sql`UPDATE applications SET state = 'approved', decided_at = ${now}, decided_by = ${by}
			WHERE id IN (SELECT id FROM applications WHERE id = ${id} AND state = 'waiting') RETURNING id`,
		sql`UPDATE members SET state = 'active', joined_at = ${now} WHERE state = 'pending' AND id IN (${mine})`,
		sql`INSERT INTO memberships (member_id, space_id, level)
			SELECT mine.member_id, level.key, CAST(level.value AS INTEGER) FROM (${mine}) mine, json_each(${JSON.stringify(levels)}) level
			WHERE TRUE ON CONFLICT (member_id, space_id) DO UPDATE SET level = excluded.level`,
	]);
	return decided.length === 1;
}

/** Turns somebody down with a reason. False if the request was decided already. */
export async function decline(window: Window, id: number, by: number, reason: string, now: Instant): Promise<boolean> {
	const [decided = []] = await window.write([
		sql`UPDATE applications SET state = 'declined', decided_at = ${now}, decided_by = ${by}, reason = ${reason}
			WHERE id IN (SELECT id FROM applications WHERE id = ${id} AND state = 'waiting') RETURNING id`,
	]);
	return decided.length === 1;
}

/** Addresses and languages of those who decide on requests for these spaces. */
export async function deciders(
	reception: Window,
	spaces: readonly SpaceKey[],
): Promise<{ email: string; language: string }[]> {
	return reception.all(
		sql`SELECT DISTINCT a.email, m.language FROM memberships ms JOIN members m ON m.id = ms.member_id JOIN accounts a ON a.member_id = m.id
			WHERE ms.level = 3 AND m.state = 'active' AND ms.space_id IN (SELECT value FROM json_each(${JSON.stringify(spaces)})) LIMIT 20`,
	);
}

/** What somebody sees of their own request. */
export type OwnApplication = Application & { reason: string | null; declined: boolean };

/** The viewer's own request, while they wait or after it was declined. */
export async function ownApplication(reception: Window, memberId: number): Promise<OwnApplication | null> {
	const [row] = await reception.all<Raw & { reason: string | null; state: string }>(
		sql`SELECT ${COLUMNS}, a.state, a.reason FROM applications a WHERE a.member_id = ${memberId} ORDER BY a.id DESC LIMIT 1`,
	);
	return row === undefined ? null : { ...asApplication(row), reason: row.reason, declined: row.state === "declined" };
}

function asApplication(raw: Raw): Application {
	return {
		id: raw.id,
		name: raw.name,
		email: raw.email,
		organisation: raw.organisation,
		role: raw.role,
		region: raw.region,
		sentence: raw.sentence,
		language: raw.language,
		createdAt: raw.created_at,
		spaces: (raw.spaces ?? "").split(",").filter(isSpace),
	};
}
