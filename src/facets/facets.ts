// Filters that combine: what fits all of them, and how many each further choice would find. Pure, in one pass.

/** A filter by its name: the choices under which something is found. One thing may be found under several. */
export type Facets<Name extends string, Item> = Readonly<Record<Name, (item: Item) => readonly string[]>>;

/** What is chosen of each filter; null leaves it open. */
export type Chosen<Name extends string> = Readonly<Record<Name, string | null>>;

/** How many are found for each choice of each filter. */
export type Counts<Name extends string> = Readonly<Record<Name, ReadonlyMap<string, number>>>;

/**
 * Finds what fits every chosen filter, in the order in which it came, and counts for each choice of a filter what it
 * would find together with the other filters as they are. A thing that misses one filter alone still counts there.
 * It runs for every page over all there is, so it makes no sets.
 */
export function sift<Name extends string, Item>(
	items: readonly Item[],
	facets: Facets<Name, Item>,
	chosen: Chosen<Name>,
): { found: Item[]; counts: Counts<Name> } {
	const names = Object.keys(facets) as Name[];
	const counts = Object.fromEntries(names.map((name) => [name, new Map<string, number>()])) as Record<
		Name,
		Map<string, number>
	>;
	const count = (name: Name, item: Item): void => {
		const values = facets[name](item);
		let index = 0;
		for (const value of values) {
			if (values.indexOf(value) === index) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
			index += 1;
		}
	};
	const wanted = names.filter((name) => chosen[name] !== null);
	const misses = (name: Name, item: Item): boolean => !facets[name](item).includes(chosen[name] ?? "");
	const found: Item[] = [];
	for (const item of items) {
		const first = wanted.findIndex((name) => misses(name, item));
		const only = wanted[first];
		if (only === undefined) {
			found.push(item);
			for (const name of names) count(name, item);
		} else if (!wanted.slice(first + 1).some((name) => misses(name, item))) count(only, item);
	}
	return { found, counts };
}
