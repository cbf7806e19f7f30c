// The choices under which materials are found and counted, as they stand on the shelves.
import type { Facets } from "../facets/facets.ts";
import type { Day } from "../i18n/days.ts";
import { type Area, areasOf } from "../regions/areas.ts";

/** The filters of the list, by the names they have in addresses. */
export const FILTERS = [
	"typ",
	"thema",
	"raum",
	"zielgruppe",
	"sprache",
	"niveau",
	"lizenz",
	"jahr",
	"region",
	"gueltig",
] as const;
export type FilterName = (typeof FILTERS)[number];

/** A material as it is counted: its choices of each filter. */
export type Entry = Readonly<Record<FilterName, readonly string[]>>;

/** How each filter begins in the entries of materials. What is valid is no word there, because it depends on the day. */
export const MARKS: Readonly<Record<Exclude<FilterName, "gueltig">, string>> = {
	typ: "ty",
	thema: "th",
	raum: "sp",
	zielgruppe: "zi",
	sprache: "la",
	niveau: "ni",
	lizenz: "li",
	jahr: "ja",
	region: "re",
};

/** The one choice of "valid only". */
export const VALID = "1";

/** Under which choices an entry is found. */
export const FACETS = Object.fromEntries(FILTERS.map((name) => [name, (entry: Entry) => entry[name]])) as Facets<
	FilterName,
	Entry
>;

/** Reads entries on a day. Lists that occur again and again are made once. */
export function entryReader(today: Day): (facets: string) => Entry {
	const known = new Map<string, Entry>();
	const areas = new Map<string, readonly Area[]>();
	const areasIn = (region: string) => {
		const found = areas.get(region) ?? areasOf(region);
		areas.set(region, found);
		return found;
	};
	const read = (facets: string): Entry => {
		const of: Record<string, string[]> = { ty: [], th: [], sp: [], zi: [], la: [], ni: [], li: [], ja: [], re: [] };
		let until = "";
		for (const token of facets.split(" ")) {
			const mark = token.slice(0, 2);
			if (mark === "bi") until = token.slice(3);
			else of[mark]?.push(token.slice(3));
		}
		const { ty = [], th = [], sp = [], zi = [], la = [], ni = [], li = [], ja = [], re = [] } = of;
		return {
			typ: ty,
			thema: th,
			raum: sp,
			zielgruppe: zi,
			sprache: la,
			niveau: ni,
			lizenz: li,
			jahr: ja,
			region: areasIn(re[0] ?? ""),
			gueltig: until === "" || until >= today ? ALWAYS : NEVER,
		};
	};
	return (facets) => {
		const entry = known.get(facets) ?? read(facets);
		known.set(facets, entry);
		return entry;
	};
}

const ALWAYS: readonly string[] = [VALID];
const NEVER: readonly string[] = [];
