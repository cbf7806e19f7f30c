// Under which choices of a region filter somebody is found.
import {
	countyOf,
	DISTRICTS,
	type DistrictKey,
	isDistrict,
	isRegion,
	REGION_KEYS,
	type RegionKey,
	STATEWIDE,
} from "./regions.ts";

/** The three working regions. */
export const PARTS = Object.keys(DISTRICTS) as DistrictKey[];

/** What a region filter can be set to. */
export type Area = RegionKey | DistrictKey | typeof STATEWIDE;

/** Whether a text is something that a region filter can be set to. */
export function isArea(value: string): value is Area {
	return isRegion(value) || value === STATEWIDE || isDistrict(value);
}

/** The choices that find a region: itself, for a special-status town also its Landkreis, and its part of Hesse. */
export function areasOf(region: string | null): readonly Area[] {
	return region !== null && isRegion(region) ? FINDS[region] : EVERYWHERE;
}

/** The choices that find somebody who works in several regions, or in none: all over Hesse. */
export function areasOfAll(regions: readonly RegionKey[]): readonly Area[] {
	const [first, ...others] = regions;
	return others.length === 0 ? areasOf(first ?? null) : [...new Set(regions.flatMap((region) => FINDS[region]))];
}

const EVERYWHERE: readonly Area[] = [STATEWIDE];

/** Worked out once, because a page asks for every person and organisation there is. */
const FINDS = Object.fromEntries(REGION_KEYS.map((region) => [region, finds(region)])) as Readonly<
	Record<RegionKey, readonly Area[]>
>;

function finds(region: RegionKey): readonly Area[] {
	const county = countyOf(region);
	const parts = PARTS.filter((part) => region.startsWith(DISTRICTS[part]));
	return [region, ...(county === null || county === region ? [] : [county]), ...parts];
}
