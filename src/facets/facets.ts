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
	const found: Item[] = [];
	for (const item of items) {
		const values = new Map(names.map((name) => [name, new Set(facets[name](item))]));
		const missed = names.filter((name) => {
			const wanted = chosen[name];
			return wanted !== null && values.get(name)?.has(wanted) !== true;
		});
		if (missed.length === 0) found.push(item);
		if (missed.length > 1) continue;
		for (const name of missed.length === 1 ? missed : names)
			for (const value of values.get(name) ?? []) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
	}
	return { found, counts };
}
