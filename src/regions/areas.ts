// Under which choices of a region filter somebody is found.
import { countyOf, DISTRICTS, type DistrictKey, isDistrict, isRegion, type RegionKey, STATEWIDE } from "./regions.ts";

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
	if (region === null || !isRegion(region)) return [STATEWIDE];
	const county = countyOf(region);
	const parts = PARTS.filter((part) => region.startsWith(DISTRICTS[part]));
	return [region, ...(county === null || county === region ? [] : [county]), ...parts];
}
