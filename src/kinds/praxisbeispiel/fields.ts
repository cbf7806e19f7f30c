// The fields of a practice example: what is kept, how it is read, and by what it can be found.
import type * as v from "valibot";
import { line } from "../../http/forms.ts";
import type { RegionKey } from "../../regions/regions.ts";
import type { Fields, Kept } from "../kind.ts";
import { amount, month, region, someOf, text } from "../schema.ts";

export const AUDIENCES = [
	"zugewanderte",
	"gefluechtete",
	"frauen",
	"eltern",
	"kinder",
	"aeltere",
	"engagierte",
	"vereine",
	"aemter",
	"nachbarschaft",
] as const;

/** Groups that one example may be for: each way to combine them is a row of the index. */
const MOST_AUDIENCES = 3;

/** Years by which one example can be found, the last ones of its period. */
const MOST_YEARS = 4;

/** What lies before is one choice. */
export const FIRST_YEAR = 2018;
export const EARLIER = "frueher";

/** Upper ends of the groups in which numbers are found, and the group above all. */
export const PEOPLE_BUCKETS = ["2", "5", "10", "mehr"] as const;
export const HOURS_BUCKETS = ["10", "50", "200", "mehr"] as const;
export const COSTS_BUCKETS = ["0", "500", "2000", "10000", "mehr"] as const;

const LONGEST = 8_000;

/** What is kept of an example. */
export type Own = {
	audience: readonly (typeof AUDIENCES)[number][];
	region: RegionKey | null;
	/** "2025" or "2025-03" */
	from: string | null;
	to: string | null;
	people: number | null;
	hours: number | null;
	costs: number | null;
	contact: string;
	texts: { result: string; pitfalls: string; materials: string };
};

const NOTHING: Own = {
	audience: [],
	region: null,
	from: null,
	to: null,
	people: null,
	hours: null,
	costs: null,
	contact: "",
	texts: { result: "", pitfalls: "", materials: "" },
};

/** Kept fields with nothing left out; a list leaves out the long texts. */
export const own = (fields: Fields): Own => ({
	...NOTHING,
	...(fields as Partial<Own>),
	texts: { ...NOTHING.texts, ...fields.texts },
});

/** The schema of the form. */
export const ENTRIES = {
	audience: someOf(AUDIENCES, MOST_AUDIENCES, "audienceMany"),
	region,
	from: month,
	to: month,
	people: amount(100_000, 0),
	hours: amount(1_000_000, 1),
	costs: amount(100_000_000, 2),
	result: text(LONGEST),
	pitfalls: text(LONGEST),
	contact: line({ min: 0, max: 200 }),
	materials: text(LONGEST),
};

type Values = v.InferOutput<v.ObjectSchema<typeof ENTRIES, undefined>>;

/** Whether a period ends before it begins; a year alone is all of its months. */
export function isBackwards(values: Readonly<Record<string, unknown>>): boolean {
	const { from, to } = values as Values;
	if (from === null || to === null) return false;
	const length = Math.min(from.length, to.length);
	return to.slice(0, length) < from.slice(0, length);
}

/** What is kept of values that fit the schema. */
export function kept(values: Readonly<Record<string, unknown>>): Kept {
	// The form holds more than the kind's own fields: heading, text and topics stand elsewhere.
	const entries = Object.keys(ENTRIES).map((name) => [name, values[name]]);
	const { result, pitfalls, materials, ...short } = Object.fromEntries(entries) as Values;
	const fields: Own = { ...short, texts: { result, pitfalls, materials } };
	return {
		fields,
		facets: [
			fields.audience,
			fields.region === null ? [] : [fields.region],
			yearsOf(fields),
			bucket(fields.people, PEOPLE_BUCKETS),
			bucket(fields.hours, HOURS_BUCKETS),
			bucket(fields.costs, COSTS_BUCKETS),
		],
		endsAt: null,
		dueAt: null,
	};
}

/** The years in which it ran, as choices of the filter. */
function yearsOf({ from, to }: Own): string[] {
	const [first, last] = [from ?? to, to ?? from].map((month) => Number(month?.slice(0, 4)));
	if (first === undefined || last === undefined || Number.isNaN(first)) return [];
	const years = Array.from({ length: Math.min(MOST_YEARS, last - first + 1) }, (_, index) => last - index);
	return [...new Set(years.map((year) => (year < FIRST_YEAR ? EARLIER : String(year))))];
}

function bucket(number: number | null, ends: readonly string[]): string[] {
	if (number === null) return [];
	return [ends.find((end) => number <= Number(end)) ?? "mehr"];
}
