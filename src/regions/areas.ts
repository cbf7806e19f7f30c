// Larger areas of Hesse, and under which choices of a region filter somebody is found.
import { isRegion, type RegionKey } from "./regions.ts";

/** The three working regions; they follow the Regierungsbezirke Kassel, Gießen and Darmstadt. Source: domain.md 4.3. */
export const PARTS = ["nord", "mitte", "sued"] as const;
export type Part = (typeof PARTS)[number];

/** What stands for work in all of Hesse, in forms and filters. */
export const STATEWIDE = "06";

const PART_BY_DISTRICT: Record<string, Part> = { "066": "nord", "065": "mitte", "064": "sued" };

/** What a region filter can be set to. */
export type Area = RegionKey | Part | typeof STATEWIDE;

/** Whether a text is something that a region filter can be set to. */
export function isArea(value: string): value is Area {
	return isRegion(value) || value === STATEWIDE || (PARTS as readonly string[]).includes(value);
}

/** The choices that find a region: itself, for a special-status town also its Landkreis, and its part of Hesse. */
export function areasOf(region: string | null): readonly Area[] {
	if (region === null || !isRegion(region)) return [STATEWIDE];
	const around = region.slice(0, 5);
	const part = PART_BY_DISTRICT[region.slice(0, 3)];
	return [region, ...(around !== region && isRegion(around) ? [around] : []), ...(part === undefined ? [] : [part])];
}
