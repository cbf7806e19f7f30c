// The list of organisations: filtered and counted out of one row, however many there are.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import { type Chosen, type Counts, type Facets, sift } from "../facets/facets.ts";
import { type Area, areasOf } from "../regions/areas.ts";
import { alike, nameKey } from "./names.ts";

/** Organisations on a page. */
export const PAGE = 20;

/** The filters of the list, by the names they have in addresses. */
export type FilterName = "region" | "thema" | "sprache" | "art";

/** What is asked of the list: a choice of each filter, and after which organisation the page begins. */
export type Wish = { chosen: Chosen<FilterName>; after: number | null };

/** An organisation as the list shows it. */
export type Card = {
	id: number;
	name: string;
	kind: string;
	place: string;
	region: string | null;
	topics: readonly string[];
	languages: readonly string[];
};

/** A page of the list. */
export type Page = {
	cards: readonly Card[];
	/** How many fit the filters. */
	total: number;
	counts: Counts<FilterName>;
	/** After which organisation the next page begins. */
	next: number | null;
};

/** Under which choices an organisation is found. */
export const FACETS: Facets<FilterName, Card> = {
	region: (card): readonly Area[] => areasOf(card.region),
	thema: (card) => card.topics,
	sprache: (card) => card.languages,
	art: (card) => [card.kind],
};

/** The statement that reads all cards that the viewer may see. */
export const allCards: Sql = sql`SELECT cards FROM organisation_index`;

/** What `allCards` gave. */
export function asCards(rows: readonly Record<string, unknown>[]): Card[] {
	type Raw = [number, string, string, string, string | null, string[], string[]];
	const raw = JSON.parse(String(rows[0]?.["cards"] ?? "[]")) as Raw[];
	return raw.map(([id, name, kind, place, region, topics, languages]) => ({
		id,
		name,
		kind,
		place,
		region,
		topics,
		languages,
	}));
}

/** The page that was asked for. If the organisation after which it begins is gone, it is the first. */
export function pageOf(cards: readonly Card[], wish: Wish): Page {
	const { found, counts } = sift(cards, FACETS, wish.chosen);
	const rest = new Set(cards.slice(cards.findIndex(({ id }) => id === wish.after) + 1));
	const from = wish.after === null ? found : found.filter((card) => rest.has(card));
	const shown = from.slice(0, PAGE);
	return {
		cards: shown,
		total: found.length,
		counts,
		next: from.length > PAGE ? (shown[shown.length - 1]?.id ?? null) : null,
	};
}

/** What stands above the list for a member: where they belong, and what waits for them there. */
export type Mine = {
	id: number;
	name: string;
	isResponsible: boolean;
	state: "belongs" | "asked" | "invited" | "offered";
	waiting: number;
};

/** More than a few would be no hint. */
const FITTING = 3;

/** At most so many of each are shown. */
const MOST = 10;

/** The list as a page shows it. `fitting`: called like what stands next to the viewer's name, if they belong nowhere. */
export type List = { page: Page; mine: readonly Mine[]; fitting: readonly Card[] };

/** One page of the list with the viewer's own organisations, in one round trip. */
export async function list(window: Window, wish: Wish): Promise<List> {
	const { viewer } = window;
	const me = viewer.kind === "member" ? viewer.id : 0;
	const [cards = [], mine = []] = await window.read([allCards, ...(me === 0 ? [] : [belongings(me)])]);
	const all = asCards(cards);
	const key = viewer.kind === "member" ? nameKey(viewer.organisation) : "";
	const isNew = key !== "" && mine.length === 0 && wish.after === null;
	return {
		page: pageOf(all, wish),
		mine: (mine as RawMine[]).map(asMine),
		fitting: isNew ? all.filter((card) => alike(key, nameKey(card.name))).slice(0, FITTING) : [],
	};
}

type RawMine = { id: number; name: string; responsible: number; state: Mine["state"]; waiting: number };

function belongings(me: number): Sql {
	return sql`SELECT * FROM (SELECT o.id, o.name, a.responsible, 'belongs' AS state, iif(a.responsible = 1, (SELECT count(*) FROM (SELECT 1 FROM affiliation_requests
			WHERE organisation_id = o.id AND state = 'waiting' AND invited_by IS NULL LIMIT 9)), 0) AS waiting
			FROM affiliations a CROSS JOIN organisations o ON o.id = a.organisation_id WHERE a.member_id = ${me} LIMIT ${MOST})
		UNION ALL SELECT * FROM (SELECT o.id, o.name, 0, iif(r.invited_by IS NULL, 'asked', 'invited'), 0 FROM affiliation_requests r CROSS JOIN organisations o ON o.id = r.organisation_id
			WHERE r.member_id = ${me} AND r.state = 'waiting' LIMIT ${MOST})
		UNION ALL SELECT * FROM (SELECT o.id, o.name, 0, 'offered', 0 FROM handovers h CROSS JOIN organisations o ON o.id = h.organisation_id
			WHERE h.to_id = ${me} AND h.state = 'offered' LIMIT ${MOST})`;
}

function asMine(raw: RawMine): Mine {
	return { id: raw.id, name: raw.name, isResponsible: raw.responsible === 1, state: raw.state, waiting: raw.waiting };
}
