// What the map counts: exactly what the lists behind its areas find for this viewer, in one round trip.
import { seePeople } from "../access/can.ts";
import type { Window } from "../access/window.ts";
import { allPeople, asPeople } from "../directory/store.ts";
import { sift } from "../facets/facets.ts";
import { allCards, asCards, FACETS } from "../organisations/list.ts";
import { areasOfAll } from "../regions/areas.ts";

/** What can be counted, by the name that it has in addresses. */
export const MEASURES = ["organisationen", "mitglieder"] as const;
export type Measure = (typeof MEASURES)[number];

/** How many there are in all, and under each choice of a region filter. One thing may be found in several regions. */
export type Numbers = { total: number; in: ReadonlyMap<string, number> };

/** What a viewer may count: a guest no people. */
export type Count = { organisationen: Numbers; mitglieder: Numbers | null };

/** Counts what the viewer may know. */
export async function count(window: Window): Promise<Count> {
	const withPeople = seePeople(window.viewer);
	const [cards = [], people = []] = await window.read([allCards, ...(withPeople ? [allPeople] : [])]);
	return {
		organisationen: numbersOf(asCards(cards), FACETS.region),
		mitglieder: withPeople ? numbersOf(asPeople(people), ({ regions }) => areasOfAll(regions)) : null,
	};
}

function numbersOf<Item>(items: readonly Item[], region: (item: Item) => readonly string[]): Numbers {
	return { total: items.length, in: sift(items, { region }, { region: null }).counts.region };
}
