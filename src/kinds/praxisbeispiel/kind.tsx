// Praxisbeispiel: an experience as a form, found by its fields, printed on one page, done again by others.
import type { Ui } from "../../http/context.ts";
import { dayOf } from "../../i18n/days.ts";
import { REGION_KEYS, regionName } from "../../regions/regions.ts";
import { type Filter, type KindModule, PLAIN } from "../kind.ts";
import {
	AUDIENCES,
	COSTS_BUCKETS,
	EARLIER,
	ENTRIES,
	FIRST_YEAR,
	HOURS_BUCKETS,
	isBackwards,
	kept,
	own,
	PEOPLE_BUCKETS,
} from "./fields.ts";
import { ExampleAfter, ExampleBefore } from "./form.tsx";
import { AdoptionPanel } from "./panel.tsx";
import { ExampleFacts, ExampleSections, exampleLine } from "./shown.tsx";
import { someAdoptions } from "./store.ts";

const SHORT = ["audience", "region", "from", "to", "people", "hours", "costs", "contact"] as const;
const TEXTS = ["result", "pitfalls", "materials"] as const;

/** The module of practice examples. */
export const example: KindModule = {
	...PLAIN,
	icon: "clipboard",
	entries: () => ENTRIES,
	check: (values) => (isBackwards(values) ? { to: "periodOrder" } : {}),
	kept,
	typed: (fields) => {
		const { texts, ...short } = own(fields);
		return Object.fromEntries([
			...SHORT.map((name) => [name, name === "audience" ? short.audience : [typedOf(short[name])]]),
			...TEXTS.map((name) => [name, [texts[name]]]),
		]);
	},
	texts: TEXTS,
	labels: ({ kinds: { praxisbeispiel: words } }) =>
		Object.fromEntries([...SHORT, ...TEXTS].map((name) => [name, words[name]])),
	body: ({ kinds: { praxisbeispiel: words } }) => ({ label: words.body, hint: words.bodyHint }),
	Before: ExampleBefore,
	After: ExampleAfter,
	Facts: ExampleFacts,
	Sections: ExampleSections,
	Panel: AdoptionPanel,
	beside: someAdoptions,
	line: exampleLine,
	filters: [
		{
			param: "zielgruppe",
			label: ({ kinds: { praxisbeispiel: words } }) => words.audience,
			options: (ui) => named(AUDIENCES, ui.words.kinds.praxisbeispiel.audiences),
		},
		{
			param: "region",
			label: ({ kinds: { praxisbeispiel: words } }) => words.region,
			options: () => REGION_KEYS.map((key) => [key, regionName(key)] as const),
		},
		{ param: "jahr", label: ({ kinds: { praxisbeispiel: words } }) => words.period, options: years },
		bucketFilter("personen", "people", PEOPLE_BUCKETS, "peopleBuckets"),
		bucketFilter("stunden", "hours", HOURS_BUCKETS, "hoursBuckets"),
		bucketFilter("kosten", "costs", COSTS_BUCKETS, "costsBuckets"),
	],
	prints: true,
};

function typedOf(kept: string | number | null | readonly string[]): string {
	return typeof kept === "number" ? String(kept).replace(".", ",") : String(kept ?? "");
}

function named(keys: readonly string[], names: Record<string, string>): (readonly [string, string])[] {
	return keys.map((key) => [key, names[key] ?? key] as const);
}

function bucketFilter(
	param: string,
	field: "people" | "hours" | "costs",
	ends: readonly string[],
	names: "peopleBuckets" | "hoursBuckets" | "costsBuckets",
): Filter {
	return {
		param,
		label: ({ kinds: { praxisbeispiel: words } }) => words[field],
		options: (ui) => named(ends, ui.words.kinds.praxisbeispiel[names]),
	};
}

/** From next year back to the first one, and what lies before. */
function years(ui: Ui): (readonly [string, string])[] {
	const next = Number(dayOf(ui.now).slice(0, 4)) + 1;
	const list = Array.from({ length: next - FIRST_YEAR + 1 }, (_, index) => String(next - index));
	return [...list.map((year) => [year, year] as const), [EARLIER, ui.words.kinds.praxisbeispiel.earlier] as const];
}
