// The choices under which materials are found and counted, as they stand on the shelves.
import type { Facets } from "../facets/facets.ts";
import type { Day } from "../i18n/days.ts";
import { areasOf } from "../regions/areas.ts";
import { isRegion } from "../regions/regions.ts";

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

/** Reads entries as they are on a day. Each word of theirs is understood once: there are few, in thousands of entries. */
export function entryReader(today: Day): (facets: string) => Entry {
	const known = new Map<string, Meaning>();
	return (facets) => {
		const entry = { ...EMPTY };
		for (const word of facets.split(" ")) {
			let meaning = known.get(word);
			if (meaning === undefined) {
				meaning = meaningOf(word, today);
				known.set(word, meaning);
			}
			const before = entry[meaning.name];
			entry[meaning.name] =
				before === NOTHING || meaning.name === "gueltig" ? meaning.values : [...before, ...meaning.values];
		}
		return entry;
	};
}

type Meaning = { name: FilterName; values: readonly string[] };

function meaningOf(word: string, today: Day): Meaning {
	const [mark, value] = [word.slice(0, 2), word.slice(3)];
	if (mark === "bi") return { name: "gueltig", values: value >= today ? ALWAYS : NOTHING };
	const name = NAMES.find((one) => MARKS[one] === mark) ?? "typ";
	return { name, values: name === "region" ? placesOf(value) : [value] };
}

/** What a material is found under that holds in a region: in all of Hesse and everywhere in Germany are choices of their own. */
export function placesOf(region: string): readonly string[] {
	return isRegion(region) ? areasOf(region) : [region];
}

const NAMES = Object.keys(MARKS) as (keyof typeof MARKS)[];
const NOTHING: readonly string[] = [];
const ALWAYS: readonly string[] = [VALID];

const EMPTY: Record<FilterName, readonly string[]> = {
	typ: NOTHING,
	thema: NOTHING,
	raum: NOTHING,
	zielgruppe: NOTHING,
	sprache: NOTHING,
	niveau: NOTHING,
	lizenz: NOTHING,
	jahr: NOTHING,
	region: NOTHING,
	gueltig: ALWAYS,
};
