// Organisations: one page, founded, changed.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql } from "../db/sql.ts";
import { sortKey } from "../text/folding.ts";
import { RENDERER, renderMarkdown } from "../text/markdown.ts";
import { isTopic, type TopicKey } from "../topics/topics.ts";
import type { Audience, LegalForm } from "./kinds.ts";
import { allCards, asCards } from "./list.ts";
import { alike, nameKey } from "./names.ts";

/** What people can write about an organisation. */
export type Description = {
	name: string;
	kind: string;
	legalForm: LegalForm;
	/** Recognised as serving the public good; null if nobody said. */
	nonprofit: boolean | null;
	place: string;
	/** One of the 33 areas, or null for work in all of Hesse. */
	region: string | null;
	/** Markdown. */
	about: string;
	targetGroups: string;
	topics: readonly TopicKey[];
	languages: readonly string[];
	website: string;
	email: string;
	emailFor: Audience;
	phone: string;
	phoneFor: Audience;
	isPublic: boolean;
};

/** An organisation as its page shows it. Fields that aren't for the viewer are empty. */
export type Organisation = Description & {
	id: number;
	aboutHtml: string;
	version: number;
	/** The organisation that this page became part of. */
	mergedInto: number | null;
	/** Active people, and those of them who answer for the page. */
	people: number;
	responsible: number;
	/** The viewer belongs to it, and answers for it. */
	isMine: boolean;
	isResponsible: boolean;
};

type Raw = {
	id: number;
	name: string;
	kind: string;
	legal_form: LegalForm;
	nonprofit: number | null;
	place: string;
	region: string | null;
	about: string;
	about_html: string;
	target_groups: string;
	topics: string;
	languages: string;
	website: string;
	email: string;
	email_for: Audience;
	phone: string;
	phone_for: Audience;
	is_public: number;
	version: number;
	merged_into: number | null;
	people: number;
	responsible: number;
	standing: number | null;
};

/** The statement for one organisation with the viewer's standing in it; `asOrganisation` reads it. */
export function byId(window: Window, id: number): Sql {
	const me = window.viewer.kind === "member" ? window.viewer.id : 0;
	return sql`SELECT o.*, (SELECT responsible FROM affiliations WHERE member_id = ${me} AND organisation_id = o.id) AS standing
		FROM organisations o WHERE o.id = ${id}`;
}

/** What `byId` gave, or null. */
export function asOrganisation(rows: readonly Record<string, unknown>[]): Organisation | null {
	const raw = rows[0] as Raw | undefined;
	if (raw === undefined) return null;
	return {
		id: raw.id,
		name: raw.name,
		kind: raw.kind,
		legalForm: raw.legal_form,
		nonprofit: raw.nonprofit === null ? null : raw.nonprofit === 1,
		place: raw.place,
		region: raw.region,
		about: raw.about,
		aboutHtml: raw.about_html,
		targetGroups: raw.target_groups,
		topics: (JSON.parse(raw.topics) as string[]).filter(isTopic),
		languages: JSON.parse(raw.languages) as string[],
		website: raw.website,
		email: raw.email,
		emailFor: raw.email_for,
		phone: raw.phone,
		phoneFor: raw.phone_for,
		isPublic: raw.is_public === 1,
		version: raw.version,
		mergedInto: raw.merged_into,
		people: raw.people,
		responsible: raw.responsible,
		isMine: raw.standing !== null,
		isResponsible: raw.standing === 1,
	};
}

/** One organisation, or null if it isn't in the window. */
export async function one(window: Window, id: number): Promise<Organisation | null> {
	return asOrganisation(await window.all<Record<string, unknown>>(byId(window, id)));
}

/**
 * The statement whose id is there only if the viewer may change the page now: they answer for it or belong to the
 * Fachstelle, and it wasn't merged meanwhile. Every change asks it again, in its own transaction.
 */
export function stillManaged(id: number, by: number, isStaff: boolean): Sql {
	return isStaff
		? sql`SELECT id FROM organisations WHERE id = ${id} AND merged_into IS NULL`
		: sql`SELECT o.id FROM organisations o JOIN affiliations a ON a.organisation_id = o.id AND a.member_id = ${by} AND a.responsible = 1
			WHERE o.id = ${id} AND o.merged_into IS NULL`;
}

/** What can have happened to an organisation. */
export type Act =
	| "founded"
	| "joined"
	| "invited"
	| "removed"
	| "left"
	| "named"
	| "unnamed"
	| "offered"
	| "handed"
	| "merged"
	| "opened"
	| "closed";

/** The statement that notes what happened, for each row of `where` (ids of organisations). */
export function note(
	where: Sql,
	act: Act,
	by: number,
	now: Instant,
	more: { about?: number | null; note?: string } = {},
): Sql {
	return sql`INSERT INTO organisation_entries (organisation_id, act, by_id, about_id, note, at)
		SELECT id, ${act}, ${by}, ${more.about ?? null}, ${more.note ?? ""}, ${now} FROM organisations WHERE id IN (${where})`;
}

/** Organisations whose names are like this one, at most five. `except` is what the same form has founded before. */
export async function similar(
	window: Window,
	name: string,
	except: { by: number; formKey: string } | null = null,
): Promise<{ id: number; name: string; place: string }[]> {
	const [cards = [], own = []] = await window.read([
		allCards,
		...(except === null
			? []
			: [sql`SELECT id FROM organisations WHERE created_by = ${except.by} AND form_key = ${except.formKey}`]),
	]);
	if (own.length > 0) return [];
	const key = nameKey(name);
	return asCards(cards)
		.filter((card) => alike(key, nameKey(card.name)))
		.sort((one, other) => Number(nameKey(other.name) === key) - Number(nameKey(one.name) === key))
		.slice(0, 5);
}

/** An organisation to be founded. */
export type Founding = Pick<Description, "name" | "kind" | "place" | "region" | "about">;

/**
 * Founds the page of an organisation; whoever does it answers for it. The same form twice is one page. Null if somebody
 * else founded one of the same name a moment ago, unless it was said that this is another.
 */
export async function found(
	window: Window,
	by: number,
	founding: Founding,
	formKey: string,
	isAnother: boolean,
	now: Instant,
): Promise<{ id: number; name: string } | null> {
	const key = nameKey(founding.name);
	const mine = sql`SELECT id FROM organisations WHERE created_by = ${by} AND form_key = ${formKey}`;
	// The second time finds the moment of the first, and nothing more is written.
	const fresh = sql`SELECT id FROM organisations o WHERE created_by = ${by} AND form_key = ${formKey} AND created_at = ${now}
		AND NOT EXISTS (SELECT 1 FROM organisation_entries e WHERE e.organisation_id = o.id)`;
	const results = await window.write([
		sql`INSERT INTO organisations (name, name_key, sort_key, kind, place, region, about, about_html, renderer, form_key, created_by, created_at)
			SELECT ${founding.name}, ${key}, ${sortKey(founding.name)}, ${founding.kind}, ${founding.place}, ${founding.region},
				${founding.about}, ${renderMarkdown(founding.about)}, ${RENDERER}, ${formKey}, ${by}, ${now}
			WHERE ${isAnother ? 1 : 0} = 1 OR NOT EXISTS (SELECT 1 FROM organisations WHERE name_key = ${key} AND merged_into IS NULL)
			ON CONFLICT (created_by, form_key) DO NOTHING`,
		sql`INSERT INTO affiliations (member_id, organisation_id, responsible, created_at) SELECT ${by}, id, 1, ${now} FROM (${fresh}) WHERE TRUE
			ON CONFLICT DO NOTHING`,
		sql`INSERT INTO organisation_entries (organisation_id, act, by_id, at) SELECT id, 'founded', ${by}, ${now} FROM (${fresh})`,
		sql`SELECT id, name FROM organisations WHERE id IN (${mine})`,
	]);
	return (results[results.length - 1] as { id: number; name: string }[])[0] ?? null;
}

/** Changes a page. False if somebody else changed it since `version`, or the viewer no longer answers for it. */
export async function edit(
	window: Window,
	change: { id: number; version: number } & Description,
	by: { id: number; isStaff: boolean },
	now: Instant,
): Promise<boolean> {
	const current = sql`SELECT id FROM organisations WHERE version = ${change.version} AND id IN (${stillManaged(change.id, by.id, by.isStaff)})`;
	const opened = sql`SELECT id FROM organisations WHERE is_public <> ${change.isPublic ? 1 : 0} AND id IN (${current})`;
	const results = await window.write([
		note(opened, change.isPublic ? "opened" : "closed", by.id, now),
		sql`UPDATE organisations SET name = ${change.name}, name_key = ${nameKey(change.name)}, sort_key = ${sortKey(change.name)},
			kind = ${change.kind}, legal_form = ${change.legalForm}, nonprofit = ${change.nonprofit === null ? null : change.nonprofit ? 1 : 0},
			place = ${change.place}, region = ${change.region}, about = ${change.about}, about_html = ${renderMarkdown(change.about)},
			renderer = ${RENDERER}, target_groups = ${change.targetGroups}, topics = ${JSON.stringify(change.topics)},
			languages = ${JSON.stringify(change.languages)}, website = ${change.website}, email = ${change.email},
			email_for = ${change.emailFor}, phone = ${change.phone}, phone_for = ${change.phoneFor},
			is_public = ${change.isPublic ? 1 : 0}, version = version + 1, edited_at = ${now}
			WHERE id IN (${current}) RETURNING id`,
	]);
	return results[results.length - 1]?.length === 1;
}

/** The statement for organisations that nobody answers for, by name. */
export const leftAlone: Sql = sql`SELECT id, name, place, region, people FROM organisations
	WHERE responsible = 0 AND merged_into IS NULL ORDER BY sort_key LIMIT 20`;

/** An organisation that nobody answers for. */
export type LeftAlone = { id: number; name: string; place: string; region: string | null; people: number };
