// The order in which the map's areas are drawn and read: 27 Landkreise and cities, and the towns that lie inside them.
import { PARTS } from "../regions/areas.ts";
import { countyOf, DISTRICTS, type DistrictKey, REGION_KEYS, type RegionKey, regionName } from "../regions/regions.ts";
import { sortKey } from "../text/folding.ts";
import { BORDERS } from "./borders.ts";

/** The key of an area that the map draws: a Landkreis or a city of its own. */
export type AreaKey = keyof typeof BORDERS;

/** A region as the table lists it; the towns with special status that lie in it come after it. */
export type Listed = { key: RegionKey; towns: readonly RegionKey[] };

/** Whether a region is drawn; the six towns with special status are not. */
export const isDrawn = (key: RegionKey): key is AreaKey => Object.hasOwn(BORDERS, key);

/** Whether a region is a city of its own, by the beginning of its key: small, and drawn above its neighbours. */
export const isCity = (key: AreaKey): boolean => /^06[46]1/.test(key);

/** All areas in the order in which they are drawn: the Landkreise by name, then the cities, which may lie inside one. */
export const DRAWN: readonly AreaKey[] = REGION_KEYS.filter(isDrawn).sort(
	(a, b) => Number(isCity(a)) - Number(isCity(b)) || byName(a, b),
);

/** The regions of each part of Hesse by name, "Stadt" and "Landkreis" aside. */
export const PARTS_LISTED: readonly { part: DistrictKey; regions: readonly Listed[] }[] = PARTS.map((part) => ({
	part,
	regions: REGION_KEYS.filter((key) => isDrawn(key) && key.startsWith(DISTRICTS[part]))
		.sort(byName)
		.map((key) => ({ key, towns: REGION_KEYS.filter((town) => town !== key && countyOf(town) === key) })),
}));

/** A region's name without what it is: for the map, where there is little room. */
export function bareName(key: RegionKey): string {
	return regionName(key).replace(/^(Stadt|Landkreis) /, "");
}

function byName(a: RegionKey, b: RegionKey): number {
	const [one, other] = [sortKey(bareName(a)), sortKey(bareName(b))];
	return one < other ? -1 : one > other ? 1 : a < b ? -1 : 1;
}
