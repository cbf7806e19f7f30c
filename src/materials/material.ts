// A material and its versions as the rest of the forum sees them, and how they are read from their rows.
import type { Instant } from "../db/clock.ts";
import { type Attachment, asAttachments } from "../files/store.ts";
import type { Day } from "../i18n/days.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { isTopic, type TopicKey } from "../topics/topics.ts";
import type {
	Holding,
	LanguageLevel,
	Licence,
	MaterialAudience,
	MaterialState,
	MaterialType,
	TargetGroup,
} from "./kinds.ts";

/** What is said about a material. */
export type Description = {
	title: string;
	type: MaterialType;
	spaceId: SpaceKey;
	licence: Licence;
	/** At most 300 characters, in plain language. */
	summary: string;
	audience: MaterialAudience;
	topics: readonly TopicKey[];
	targetGroups: readonly TargetGroup[];
	languages: readonly string[];
	level: LanguageLevel | "";
	publisher: string;
	year: number | null;
	/** The day on which its content was true. */
	stand: Day | null;
	/** The last day on which it holds. */
	validUntil: Day | null;
	/** One of the 33 areas, all of Hesse ("06"), all of Germany ("00"), or not said. */
	region: string | null;
	accessible: boolean | null;
};

/** The thing itself, besides its files. */
export type Content = { link: string; body: string };

/** A material as its page shows it. */
export type Material = Description & {
	id: number;
	authorId: number;
	holding: Holding;
	state: MaterialState;
	byStaff: boolean;
	checkedAt: Instant | null;
	/** The number of its current version. */
	number: number;
	link: string;
	files: readonly Attachment[];
	replacedBy: number | null;
	withdrawnBecause: string;
	version: number;
	createdAt: Instant;
	editedAt: Instant | null;
	publishedAt: Instant | null;
	downloads: number;
	/** Proposals and comments that wait, and how often it was given to be agreed on. */
	openProposals: number;
	openComments: number;
	round: number;
	/** When somebody last said that the current version still holds. */
	confirmedAt: Instant | null;
	/** Who was given it to look after, in place of its author. */
	keeperId: number | null;
	/** Whether its owner can still look after it. */
	tended: boolean;
	/** The day from which its owner is asked whether it still holds; null while there is nothing to ask. */
	askOn: Day | null;
};

/** One version in the list of all. */
export type Version = {
	id: number;
	number: number;
	note: string;
	link: string;
	body: string;
	bodyHtml: string;
	createdAt: Instant;
	author: { id: number; name: string; known: boolean };
	/** Whose proposal it took over, or null. */
	credit: { id: number; name: string; known: boolean } | null;
};

type Raw = {
	id: number;
	space_id: SpaceKey;
	author_id: number;
	title: string;
	summary: string;
	type: MaterialType;
	holding: Holding;
	licence: Licence;
	audience: MaterialAudience;
	state: MaterialState;
	topics: string;
	target_groups: string;
	languages: string;
	level: LanguageLevel | "";
	publisher: string;
	year: number | null;
	stand: string | null;
	valid_until: string | null;
	region: string | null;
	accessible: number | null;
	by_staff: number;
	checked_at: string | null;
	number: number;
	link: string;
	files: string;
	replaced_by: number | null;
	withdrawn_because: string;
	version: number;
	created_at: string;
	edited_at: string | null;
	published_at: string | null;
	downloads: number;
	open_proposals: number;
	open_comments: number;
	round: number;
	confirmed_at: string | null;
	keeper_id: number | null;
	tended: number;
	ask_on: string | null;
};

/** What `byId` gave, or null. */
export function asMaterial(rows: readonly Record<string, unknown>[]): Material | null {
	const raw = rows[0] as Raw | undefined;
	if (raw === undefined) return null;
	return {
		id: raw.id,
		spaceId: raw.space_id,
		authorId: raw.author_id,
		title: raw.title,
		summary: raw.summary,
		type: raw.type,
		holding: raw.holding,
		licence: raw.licence,
		audience: raw.audience,
		state: raw.state,
		topics: (JSON.parse(raw.topics) as string[]).filter(isTopic),
		targetGroups: JSON.parse(raw.target_groups) as TargetGroup[],
		languages: JSON.parse(raw.languages) as string[],
		level: raw.level,
		publisher: raw.publisher,
		year: raw.year,
		stand: raw.stand,
		validUntil: raw.valid_until,
		region: raw.region,
		accessible: raw.accessible === null ? null : raw.accessible === 1,
		byStaff: raw.by_staff === 1,
		checkedAt: raw.checked_at,
		number: raw.number,
		link: raw.link,
		files: asAttachments(raw.files),
		replacedBy: raw.replaced_by,
		withdrawnBecause: raw.withdrawn_because,
		version: raw.version,
		createdAt: raw.created_at,
		editedAt: raw.edited_at,
		publishedAt: raw.published_at,
		downloads: raw.downloads,
		openProposals: raw.open_proposals,
		openComments: raw.open_comments,
		round: raw.round,
		confirmedAt: raw.confirmed_at,
		keeperId: raw.keeper_id,
		tended: raw.tended === 1,
		askOn: raw.ask_on,
	};
}

/** Versions as the statements about them give them. */
export function asVersions(rows: readonly Record<string, unknown>[]): Version[] {
	type Row = Omit<Version, "bodyHtml" | "createdAt" | "author" | "credit"> & {
		body_html: string;
		created_at: string;
		author_id: number;
		name: string | null;
		known: number | null;
		credit_id?: number | null;
		credit_name?: string | null;
		credit_known?: number | null;
	};
	return (rows as Row[]).map((row) => ({
		id: row.id,
		number: row.number,
		note: row.note,
		link: row.link,
		body: row.body,
		bodyHtml: row.body_html,
		createdAt: row.created_at,
		author: { id: row.author_id, name: row.name ?? "", known: row.known === 1 },
		credit: row.credit_id ? { id: row.credit_id, name: row.credit_name ?? "", known: row.credit_known === 1 } : null,
	}));
}
