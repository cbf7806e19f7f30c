// Filtering the directory: who fits, and how many would fit with every other choice.
import type { Instant } from "../db/clock.ts";
import type { LanguageKey } from "../languages/languages.ts";
import {
	countyOf,
	DISTRICTS,
	type DistrictKey,
	isRegion,
	REGION_KEYS,
	type RegionKey,
	STATEWIDE,
} from "../regions/regions.ts";
import { sortKey } from "../text/folding.ts";
import type { TopicKey } from "../topics/topics.ts";

/** Somebody as the directory knows them. */
export type Entry = {
	id: number;
	name: string;
	sortKey: string;
	organisation: string;
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

/** What is chosen. Null, or an empty organisation, leaves a filter out. */
export type Choice = {
	region: RegionKey | DistrictKey | typeof STATEWIDE | null;
	topic: TopicKey | null;
	language: LanguageKey | null;
	role: string | null;
	offer: OfferChoice | null;
	organisation: string;
};

/** The filters with options to choose from. */
export const FACETS = ["region", "topic", "language", "role", "offer"] as const;
export type Facet = (typeof FACETS)[number];

/** How many people each option would give, with everything else that is chosen. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Filters a list in its order. An option's count is exactly what choosing it would give. */
export function narrow(entries: readonly Entry[], choice: Choice, now: Instant): { people: Entry[]; counts: Counts } {
	const counts: Record<Facet, Map<string, number>> = {
		region: new Map(),
		topic: new Map(),
		language: new Map(),
		role: new Map(),
		offer: new Map(),
	};
	const people: Entry[] = [];
	const named = organisations(choice.organisation);
	const chosen = FACETS.filter((facet) => choice[facet] !== null);
	for (const entry of entries) {
		if (!named(entry.organisation)) continue;
		const missed = chosen.filter((facet) => !optionsOf(entry, facet, now).includes(choice[facet] ?? ""));
		const [only] = missed;
		if (missed.length > 1) continue;
		if (only === undefined) people.push(entry);
		// Somebody who fails one filter alone would be found by another choice in that one.
		for (const facet of only === undefined ? FACETS : [only])
			for (const option of optionsOf(entry, facet, now))
				counts[facet].set(option, (counts[facet].get(option) ?? 0) + 1);
	}
	return { people, counts };
}

/** The options of a filter by which somebody is found, each once. */
export function optionsOf(entry: Entry, facet: Facet, now: Instant): readonly string[] {
	switch (facet) {
		case "region":
			return foundIn(entry.regions);
		case "topic":
			return entry.topics;
		case "language":
			return entry.languages;
		case "role":
			return [entry.role];
		case "offer": {
			const offers = entry.offersUntil !== null && entry.offersUntil > now;
			const seeks = entry.seeksUntil !== null && entry.seeksUntil > now;
			return offers ? (seeks ? OFFER_CHOICES : OFFERS_ONLY) : seeks ? SEEKS_ONLY : NOTHING;
		}
	}
}

const OFFERS_ONLY = ["biete"] as const;
const SEEKS_ONLY = ["sucht"] as const;
const NOTHING: readonly string[] = [];

/** The choices that find somebody: a Landkreis also the people of its town with special status, each working region its areas. */
export function foundIn(regions: readonly RegionKey[]): readonly string[] {
	const [first, ...others] = regions;
	if (first === undefined) return [STATEWIDE];
	const found = FINDS[first] ?? [first];
	return others.length === 0 ? found : [...new Set([found, ...others.map((key) => FINDS[key] ?? [key])].flat())];
}

/** By which choices each area is found, worked out once. */
const FINDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	REGION_KEYS.map((key) => [
		key,
		[
			key,
			...[countyOf(key)].filter((county) => county !== null),
			...Object.entries(DISTRICTS).flatMap(([district, prefix]) => (key.startsWith(prefix) ? [district] : [])),
		],
	]),
);

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
