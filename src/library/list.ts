// The list of materials for each choice of filters and words, twenty at a time, with exact counts, in one round trip.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { type Sql, sql, sqlIf } from "../db/sql.ts";
import { type Chosen, type Counts, sift } from "../facets/facets.ts";
import { type Day, dayOf } from "../i18n/days.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { entryReader, FACETS, type FilterName } from "./facets.ts";
import { matching, onlyInText, type Standing } from "./matching.ts";
import { holdsAll, questionWords } from "./words.ts";

/** Materials on a page. */
export const PAGE = 20;

/** In which order they come. By relevance those whose titles hold all words come first. */
export const ORDERS = ["relevanz", "neueste", "meistgenutzt"] as const;
export type Order = (typeof ORDERS)[number];

/** Where a page begins: after this place in this part of the list. */
export type Cursor = { part: number; place: number };

/** What is asked of the list. Without words of its own the question is empty. */
export type Wish = { chosen: Chosen<FilterName>; question: string; order: Order; after: Cursor | null };

/** A file as the row of its material shows it. */
export type FileInRow = { id: number; name: string; family: string; bytes: number; pages: number | null };

/** A material as a list shows it. */
export type MaterialRow = {
	id: number;
	spaceId: SpaceKey;
	title: string;
	summary: string;
	type: string;
	holding: string;
	state: string;
	licence: string;
	audience: string;
	languages: readonly string[];
	level: string;
	publisher: string;
	year: number | null;
	stand: Day | null;
	validUntil: Day | null;
	isOutdated: boolean;
	isChecked: boolean;
	files: readonly FileInRow[];
	downloads: number;
	/** What takes its place, as far as the viewer may see it. */
	replacedBy: { id: number; title: string } | null;
};

/** A page of the list. */
export type Page = {
	rows: readonly MaterialRow[];
	/** How many fit. */
	total: number;
	counts: Counts<FilterName>;
	next: Cursor | null;
};

/** What a row needs of a material `m` and of what takes its place, `r`. */
export const ROW: Sql = sql`m.id, m.space_id, m.title, m.summary, m.type, m.holding, m.state, m.licence, m.audience, m.languages, m.level, m.publisher, m.year,
	m.stand, m.valid_until, m.checked_at, m.files, m.downloads, r.id AS newer_id, r.title AS newer_title`;

/** One page of the list in one round trip. */
export async function page(window: Window, wish: Wish, now: Date): Promise<Page> {
	const today = dayOf(now);
	const words = questionWords(wish.question);
	const [hits = [], shelves = [], texts = []] = await window.read([
		hitsOf(wish, words, today),
		shelvesFor(words),
		...(words.length > 0 ? [foundInTexts(words)] : []),
	]);
	const inText = new Set((texts as { id: number }[]).map(({ id }) => String(id)));
	const { total, counts } = countedOn(shelves as Shelf[], wish.chosen, words, today, inText);
	const rows = (hits as (Raw & { part: number; place: number })[]).slice(0, PAGE);
	const last = hits.length > PAGE ? rows[rows.length - 1] : undefined;
	return {
		rows: rows.map((raw) => asRow(raw, today)),
		total,
		counts,
		next: last === undefined ? null : { part: last.part, place: last.place },
	};
}

type Shelf = { items: string; words?: string };

function shelvesFor(words: readonly string[]): Sql {
	return sql`SELECT items${sqlIf(words.length > 0, sql`, words`)} FROM material_shelves`;
}

/** So many materials that are only found by the texts of their files are counted. */
const MOST_IN_TEXT = 200;

function foundInTexts(words: readonly string[]): Sql {
	return sql`SELECT place & 4194303 AS id FROM material_text_finder WHERE hit MATCH ${onlyInText(words)} LIMIT ${MOST_IN_TEXT}`;
}

/** Counts what stands on the shelves, and what is found by its files. An option's count is exactly what choosing it would give. */
export function countedOn(
	shelves: readonly Shelf[],
	chosen: Chosen<FilterName>,
	words: readonly string[],
	today: Day,
	inText: ReadonlySet<string> = new Set(),
): { total: number; counts: Counts<FilterName> } {
	const read = entryReader(today);
	const entries = shelves.flatMap((shelf) => {
		const items = Object.entries(JSON.parse(shelf.items) as Record<string, string>);
		if (words.length === 0) return items.map(([, facets]) => read(facets));
		const written = JSON.parse(shelf.words ?? "{}") as Record<string, string>;
		return items
			.filter(([id]) => inText.has(id) || holdsAll(written[id] ?? "", words))
			.map(([, facets]) => read(facets));
	});
	const { found, counts } = sift(entries, FACETS, chosen);
	return { total: found.length, counts };
}

/** The parts of a list, one after the other; what isn't valid any more comes after everything that is. */
function partsOf(wish: Wish, words: readonly string[], today: Day): readonly { match: string; finder: Sql }[] {
	const described: readonly Standing[] =
		words.length > 0 && wish.order === "relevanz" ? ["title", "elsewhere"] : ["anywhere"];
	const standings: readonly Standing[] = words.length > 0 ? [...described, "text"] : described;
	const usual = wish.order === "meistgenutzt" ? sql`material_finder_used` : sql`material_finder`;
	return (wish.chosen.gueltig === null ? [true, false] : [true]).flatMap((valid) =>
		standings.map((standing) => ({
			match: matching(wish.chosen, words, { valid, today, standing }),
			finder: standing === "text" ? sql`material_text_finder` : usual,
		})),
	);
}

/** One more than a page holds. A part is only begun when those before it didn't fill the page. */
function hitsOf(wish: Wish, words: readonly string[], today: Day): Sql {
	const after = wish.after ?? { part: 0, place: null };
	const parts = partsOf(wish, words, today).flatMap(({ match, finder }, part) =>
		part < after.part
			? []
			: [
					// As a whole number, or the finder would go through everything that lies behind it.
					sql`SELECT * FROM (SELECT ${part} AS part, place FROM ${finder} WHERE hit MATCH ${match}
						${sqlIf(part === after.part && after.place !== null, sql`AND place < CAST(${after.place} AS INTEGER)`)} ORDER BY place DESC LIMIT ${PAGE + 1})`,
				],
	);
	const all = joined(parts.length > MOST_TERMS ? [nested(parts.slice(0, 3)), nested(parts.slice(3))] : parts);
	return sql`SELECT h.part, h.place, ${ROW} FROM (${all} LIMIT ${PAGE + 1}) h CROSS JOIN materials m ON m.id = h.place & 4194303
		LEFT JOIN materials r ON r.id = m.replaced_by ORDER BY h.part, h.place DESC`;
}

/** D1 takes no more parts in one statement; what lies in brackets counts by itself. */
const MOST_TERMS = 5;

function nested(parts: readonly Sql[]): Sql {
	return sql`SELECT * FROM (${joined(parts)})`;
}

function joined([first = NOTHING, ...others]: readonly Sql[]): Sql {
	return others.reduce((sum, part) => sql`${sum} UNION ALL ${part}`, first);
}

const NOTHING = sql`SELECT 0 AS part, 0 AS place WHERE 0`;

/** What `ROW` gives. */
export type Raw = {
	id: number;
	space_id: SpaceKey;
	title: string;
	summary: string;
	type: string;
	holding: string;
	state: string;
	licence: string;
	audience: string;
	languages: string;
	level: string;
	publisher: string;
	year: number | null;
	stand: Day | null;
	valid_until: Day | null;
	checked_at: Instant | null;
	files: string;
	downloads: number;
	newer_id: number | null;
	newer_title: string | null;
};

/** A row as a list shows it on a day. */
export function asRow(raw: Raw, today: Day): MaterialRow {
	return {
		id: raw.id,
		spaceId: raw.space_id,
		title: raw.title,
		summary: raw.summary,
		type: raw.type,
		holding: raw.holding,
		state: raw.state,
		licence: raw.licence,
		audience: raw.audience,
		languages: JSON.parse(raw.languages) as string[],
		level: raw.level,
		publisher: raw.publisher,
		year: raw.year,
		stand: raw.stand,
		validUntil: raw.valid_until,
		isOutdated: raw.valid_until !== null && raw.valid_until < today,
		isChecked: raw.checked_at !== null,
		files: JSON.parse(raw.files) as FileInRow[],
		downloads: raw.downloads,
		replacedBy: raw.newer_id === null ? null : { id: raw.newer_id, title: raw.newer_title ?? "" },
	};
}
