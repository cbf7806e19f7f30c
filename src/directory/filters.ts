// Filtering the directory: who fits, and how many would fit with every other choice.
import type { Instant } from "../db/clock.ts";
import { type Counts, type Facets, sift } from "../facets/facets.ts";
import type { LanguageKey } from "../languages/languages.ts";
import { type Area, areasOfAll } from "../regions/areas.ts";
import { isRegion, type RegionKey } from "../regions/regions.ts";
import { sortKey } from "../text/folding.ts";
import type { TopicKey } from "../topics/topics.ts";

/** Somebody as the directory knows them. */
export type Entry = {
	id: number;
	name: string;
	sortKey: string;
	organisation: string;
	/** The organisations to which the person belongs, by number. */
	affiliations: readonly string[];
	role: string;
	/** The first one and others; empty for statewide work. */
	regions: readonly RegionKey[];
	languages: readonly LanguageKey[];
	/** Languages in which the person helps. */
	offered: readonly LanguageKey[];
	topics: readonly TopicKey[];
	offersUntil: Instant | null;
	seeksUntil: Instant | null;
};

/** What can be chosen of offers. */
export const OFFER_CHOICES = ["biete", "sucht"] as const;
export type OfferChoice = (typeof OFFER_CHOICES)[number];

/** What is chosen. Null, or an empty name of an organisation, leaves a filter out. */
export type Choice = {
	region: Area | null;
	topic: TopicKey | null;
	language: LanguageKey | null;
	role: string | null;
	offer: OfferChoice | null;
	/** The number of an organisation to which somebody belongs. */
	affiliation: string | null;
	/** A part of an organisation's name. */
	organisation: string;
};

/** The filters with options to choose from. */
export type Facet = "region" | "topic" | "language" | "role" | "offer" | "affiliation";

/** The names of all organisations by their numbers, in the order of names. */
export type Names = ReadonlyMap<string, string>;

/** Filters a list in its order. An option's count is exactly what choosing it would give. */
export function narrow(
	entries: readonly Entry[],
	choice: Choice,
	names: Names,
	now: Instant,
): { people: Entry[]; counts: Counts<Facet> } {
	const named = organisations(choice.organisation);
	const { found, counts } = sift(
		entries.filter((entry) => named(entry.organisation) || entry.affiliations.some((id) => named(names.get(id) ?? ""))),
		facetsAt(now),
		choice,
	);
	return { people: found, counts };
}

/** Under which options of each filter somebody is found at a moment. */
function facetsAt(now: Instant): Facets<Facet, Entry> {
	return {
		region: (entry) => areasOfAll(entry.regions),
		topic: (entry) => entry.topics,
		language: (entry) => entry.languages,
		role: (entry) => [entry.role],
		offer: (entry) => offersOf(entry, now),
		affiliation: (entry) => entry.affiliations,
	};
}

/** What somebody offers or seeks at a moment. */
export function offersOf(entry: Entry, now: Instant): readonly OfferChoice[] {
	const offers = entry.offersUntil !== null && entry.offersUntil > now;
	const seeks = entry.seeksUntil !== null && entry.seeksUntil > now;
	return OFFER_CHOICES.filter((choice) => (choice === "biete" ? offers : seeks));
}

/** Whether an organisation's name holds the words that were typed; the answer for each name is worked out once. */
function organisations(typed: string): (name: string) => boolean {
	const words = sortKey(typed);
	if (words === "") return () => true;
	const known = new Map<string, boolean>();
	return (name) => {
		const answer = known.get(name) ?? sortKey(name).includes(words);
		known.set(name, answer);
		return answer;
	};
}

/** Somebody's regions: the first one, then others, without those that don't exist. */
export function regionList(first: string | null, others: readonly string[]): readonly RegionKey[] {
	return [...new Set([first ?? "", ...others])].filter(isRegion);
}
