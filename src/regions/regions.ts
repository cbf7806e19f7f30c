// The 33 areas of the Landesprogramm WIR: what a person's or an organisation's region can be.

/**
 * Keys are AGS (Amtlicher Gemeindeschlüssel) kept as text, because they begin with a zero; names always say
 * "Stadt" or "Landkreis", because six names exist twice. Source: domain.md 4.3.
 */
export const REGIONS = {
	"06411": "Stadt Darmstadt",
	"06412": "Stadt Frankfurt am Main",
	"06413": "Stadt Offenbach am Main",
	"06414": "Stadt Wiesbaden",
	"06415": "Stadt Hanau",
	"06611": "Stadt Kassel",
	"06434001": "Stadt Bad Homburg v. d. Höhe",
	"06433012": "Stadt Rüsselsheim am Main",
	"06531005": "Stadt Gießen",
	"06534014": "Stadt Marburg",
	"06532023": "Stadt Wetzlar",
	"06631009": "Stadt Fulda",
	"06431": "Landkreis Bergstraße",
	"06432": "Landkreis Darmstadt-Dieburg",
	"06433": "Landkreis Groß-Gerau",
	"06434": "Landkreis Hochtaunus",
	"06435": "Landkreis Main-Kinzig",
	"06436": "Landkreis Main-Taunus",
	"06437": "Landkreis Odenwald",
	"06438": "Landkreis Offenbach",
	"06439": "Landkreis Rheingau-Taunus",
	"06440": "Landkreis Wetterau",
	"06531": "Landkreis Gießen",
	"06532": "Landkreis Lahn-Dill",
	"06533": "Landkreis Limburg-Weilburg",
	"06534": "Landkreis Marburg-Biedenkopf",
	"06535": "Landkreis Vogelsberg",
	"06631": "Landkreis Fulda",
	"06632": "Landkreis Hersfeld-Rotenburg",
	"06633": "Landkreis Kassel",
	"06634": "Landkreis Schwalm-Eder",
	"06635": "Landkreis Waldeck-Frankenberg",
	"06636": "Landkreis Werra-Meißner",
} as const;

/** The AGS of one of the 33 areas. */
export type RegionKey = keyof typeof REGIONS;

/** All keys, cities first, then the Landkreise, as in the table. */
export const REGION_KEYS = Object.keys(REGIONS) as RegionKey[];

/** Whether a text is the key of one of the 33 areas. */
export function isRegion(value: string): value is RegionKey {
	return Object.hasOwn(REGIONS, value);
}

/** The name people know, or an empty text for a person without a region (statewide work). */
export function regionName(key: string | null): string {
	return key !== null && isRegion(key) ? REGIONS[key] : "";
}

/** Statewide work, as forms and addresses say it; in the database it is a person without a region. */
export const STATEWIDE = "06";

/** The same for what holds everywhere in Germany (domain.md 3.3). */
export const NATIONWIDE = "00";

/** The three working regions, by the Regierungsbezirk at the beginning of a key: Kassel, Gießen, Darmstadt. */
export const DISTRICTS = { nord: "066", mitte: "065", sued: "064" } as const;

/** The key of a working region. */
export type DistrictKey = keyof typeof DISTRICTS;

/** Whether a text is the key of a working region. */
export function isDistrict(value: string): value is DistrictKey {
	return Object.hasOwn(DISTRICTS, value);
}

/** The Landkreis that a town with special status lies in; null for all others. */
export function countyOf(key: RegionKey): RegionKey | null {
	const county = key.slice(0, 5);
	return key.length > 5 && isRegion(county) ? county : null;
}

/** Cities of their own beside a Landkreis that shares their name or their edge. */
const BESIDE: readonly (readonly [RegionKey, RegionKey])[] = [
	["06411", "06432"],
	["06413", "06438"],
	["06415", "06435"],
	["06611", "06633"],
];

/** Where else it is worth looking: a town's Landkreis, or the city beside a Landkreis. */
export function nearby(key: RegionKey): RegionKey | null {
	const pair = BESIDE.find((two) => two.includes(key));
	return countyOf(key) ?? pair?.find((other) => other !== key) ?? null;
}
