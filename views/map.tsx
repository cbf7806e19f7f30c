// The map of Hesse: areas as links coloured by a number that also stands in them, and the same numbers as a table.
import { seePeople } from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { type AreaKey, bareName, DRAWN, isCity, type Listed, PARTS_LISTED } from "../src/map/areas.ts";
import { BORDERS, SIZE } from "../src/map/borders.ts";
import { type Class, classesOf, classOf, shadeOf } from "../src/map/classes.ts";
import { type Count, MEASURES, type Measure } from "../src/map/store.ts";
import { type Area as Choice, PARTS } from "../src/regions/areas.ts";
import { regionName, STATEWIDE } from "../src/regions/regions.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";

type Props = { ui: Ui; counts: Count; measure: Measure };

/** The radius of the circle in which the number of a city stands: on a phone wide enough for a finger's tip. */
const CIRCLE = 26;

/** Half of what a number takes, where the line to its name ends. */
const NUMBER = 21;

/** Between two lines of a name. */
const LINE = 17;

/**
 * Where the names of areas stand that have no room for one: outside of the borders, with a line to their number. A name
 * left of its area ends here, one right of it begins here. `whole`: a city nearby is called the same.
 */
const OUTSIDE: Partial<Record<AreaKey, { x: number; y: number; whole?: true }>> = {
	"06411": { x: 140, y: 880 },
	"06412": { x: 118, y: 846 },
	"06413": { x: 446, y: 752 },
	"06414": { x: 118, y: 788 },
	"06415": { x: 462, y: 720 },
	"06436": { x: 124, y: 815 },
	"06438": { x: 438, y: 784, whole: true },
	"06611": { x: 330, y: 90 },
};

export const MapPage = (props: Props) => {
	const { ui, counts, measure } = props;
	const words = ui.words.map;
	const isGuest = !seePeople(ui.viewer);
	const lead = isGuest ? words.leadGuest : words.lead;
	return (
		<Layout ui={ui} title={words.title} place="other" sheet="map.css" description={isGuest ? lead : undefined}>
			<div class="wide page">
				<div>
					<h1>{words.title}</h1>
					<p class="soft">{lead}</p>
				</div>
				{counts.mitglieder === null ? null : <Switch {...props} />}
				{counts[measure]?.total === 0 ? <Nothing {...props} /> : <Filled {...props} />}
				<Back {...props} />
			</div>
		</Layout>
	);
};

const Filled = (props: Props) => (
	<>
		<Parts {...props} />
		<div class="map">
			<section class="drawn" aria-label={props.ui.words.map.drawing(props.ui.words.map.measures[props.measure])}>
				<Drawing {...props} />
			</section>
			<section aria-labelledby="tabelle">
				<h2 class="above" id="tabelle" tabindex={-1}>
					{props.ui.words.map.table}
				</h2>
				<Table {...props} />
				<Notes {...props} />
			</section>
		</div>
	</>
);

const Switch = ({ ui, measure }: Props) => (
	<nav class="chips shortcuts no-print" aria-label={ui.words.map.measure}>
		{MEASURES.map((one) => (
			<a
				class={one === measure ? "chip on" : "chip"}
				href={urls.map(one === "organisationen" ? {} : { nach: one })}
				aria-current={one === measure ? "true" : undefined}
			>
				<Icon name={one === "organisationen" ? "building" : "people"} version={ui.version} />
				{ui.words.map.measures[one]}
			</a>
		))}
	</nav>
);

/** Nord, Mitte, Süd and whole Hesse, and the way past the map. */
const Parts = ({ ui, counts, measure }: Props) => {
	const words = ui.words.map;
	return (
		<nav class="chips shortcuts no-print" aria-label={words.parts}>
			{([...PARTS, STATEWIDE] as const).map((key) => {
				const n = counts[measure]?.in.get(key) ?? 0;
				return n === 0 ? null : (
					<a class="chip" href={listOf(measure, key)}>
						{words.part(nameOf(ui, key), n)}
					</a>
				);
			})}
			<a class="chip to-table" href="#tabelle">
				<Icon name="down" version={ui.version} />
				{words.toTable}
			</a>
		</nav>
	);
};

/** What the borders were given away under. */
const GEONUTZV = "https://www.gesetze-im-internet.de/geonutzv/";

const Drawing = ({ ui, counts, measure }: Props) => {
	const words = ui.words.map;
	const of = (key: AreaKey): number => counts[measure]?.in.get(key) ?? 0;
	const classes = classesOf(Math.max(...DRAWN.map(of)));
	return (
		<>
			<svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
				{DRAWN.map((key) => (
					<Area
						ui={ui}
						measure={measure}
						area={key}
						number={of(key)}
						shade={shadeOf(classes, classOf(classes, of(key)))}
					/>
				))}
				<svg aria-hidden="true">
					{DRAWN.map((key) => (
						<Label ui={ui} area={key} number={of(key)} />
					))}
				</svg>
			</svg>
			<Legend ui={ui} measure={measure} classes={classes} />
			<p class="small soft">
				{words.source}{" "}
				<a href="https://www.bkg.bund.de/" rel="noopener noreferrer">
					© GeoBasis-DE / BKG 2017
				</a>{" "}
				<a href={GEONUTZV} rel="noopener noreferrer">
					{words.licence}
				</a>
				. {words.changed}
			</p>
		</>
	);
};

const Area = ({
	ui,
	measure,
	area,
	number,
	shade,
}: {
	ui: Ui;
	measure: Measure;
	area: AreaKey;
	number: number;
	shade: number;
}) => {
	const words = ui.words.map;
	const { d, x, y } = BORDERS[area];
	return (
		<a class={`c${shade}`} href={listOf(measure, area)}>
			<title>{words.area(regionName(area), words.counted[measure](number))}</title>
			<path d={d} />
			{isCity(area) ? <circle cx={x} cy={y} r={CIRCLE} /> : null}
		</a>
	);
};

/** What stands in an area; above all areas, because no neighbour may cover it. The link's title says the same. */
const Label = ({ ui, area, number }: { ui: Ui; area: AreaKey; number: number }) => {
	const { x, y } = BORDERS[area];
	const isNamed = OUTSIDE[area] === undefined;
	const lines = isNamed ? bareName(area).split(/(?<=-)/) : [];
	const outside = OUTSIDE[area];
	return (
		<>
			{outside === undefined ? null : (
				<Lead
					x={x}
					y={y}
					to={outside}
					name={outside.whole ? regionName(area) : bareName(area).replace(" am Main", "")}
				/>
			)}
			<text class={isNamed ? `named n${lines.length}` : undefined} x={x} y={y}>
				{ui.words.map.number(number)}
			</text>
			{lines.map((line, index) => (
				<text class={`name n${lines.length}`} x={x} y={y + index * LINE}>
					{line}
				</text>
			))}
		</>
	);
};

/** A name outside of the borders, and the line from it to the edge of the number. */
const Lead = ({ x, y, to, name }: { x: number; y: number; to: { x: number; y: number }; name: string }) => {
	const isLeft = to.x < x;
	const distance = Math.hypot(to.x - x, to.y - y);
	const [fromX, fromY] = [to.x, to.y].map((end, index) => {
		const begin = index === 0 ? x : y;
		return Math.round(begin + ((end - begin) * NUMBER) / distance);
	});
	return (
		<>
			<path class="lead" d={`M${fromX} ${fromY}L${to.x} ${to.y}`} />
			<text class={isLeft ? "aside left" : "aside"} x={to.x + (isLeft ? -5 : 5)} y={to.y}>
				{name}
			</text>
		</>
	);
};

const Legend = ({ ui, measure, classes }: { ui: Ui; measure: Measure; classes: readonly Class[] }) => {
	const words = ui.words.map;
	return (
		<div class="legend">
			<h2 class="small">
				{words.legend}: {words.measures[measure]}
			</h2>
			<ul>
				{classes.map(({ from, to }, index) => (
					<li>
						<svg class={`c${shadeOf(classes, index)}`} viewBox="0 0 28 18" aria-hidden="true">
							<path d="M1 1h26v16H1z" />
						</svg>
						{words.range(from, to)}
					</li>
				))}
			</ul>
		</div>
	);
};

const Table = (props: Props) => {
	const { ui, counts } = props;
	const words = ui.words.map;
	return (
		<table class="regions">
			<thead>
				<tr>
					<th scope="col">{words.region}</th>
					<th scope="col">{words.measures.organisationen}</th>
					{counts.mitglieder === null ? null : <th scope="col">{words.measures.mitglieder}</th>}
				</tr>
			</thead>
			{PARTS_LISTED.map(({ part, regions }) => (
				<tbody>
					<tr class="part">
						<th scope="rowgroup">{nameOf(ui, part)}</th>
						<Cells ui={ui} counts={counts} region={part} />
					</tr>
					{regions.map((listed) => (
						<Rows ui={ui} counts={counts} listed={listed} />
					))}
				</tbody>
			))}
			<tbody>
				<tr class="part">
					<th scope="row">{nameOf(ui, STATEWIDE)}</th>
					<Cells ui={ui} counts={counts} region={STATEWIDE} />
				</tr>
				<tr class="part">
					<th scope="row">{words.all}</th>
					<td>{words.number(counts.organisationen.total)}</td>
					{counts.mitglieder === null ? null : <td>{words.number(counts.mitglieder.total)}</td>}
				</tr>
			</tbody>
		</table>
	);
};

const Rows = ({ ui, counts, listed }: { ui: Ui; counts: Count; listed: Listed }) => (
	<>
		<tr>
			<th scope="row">{regionName(listed.key)}</th>
			<Cells ui={ui} counts={counts} region={listed.key} />
		</tr>
		{listed.towns.map((town) => (
			<tr class="town">
				<th scope="row">
					<span class="soft">{ui.words.map.townIn}</span> {regionName(town)}
				</th>
				<Cells ui={ui} counts={counts} region={town} />
			</tr>
		))}
	</>
);

/** A region's numbers; what counts nothing leads nowhere. */
const Cells = ({ ui, counts, region }: { ui: Ui; counts: Count; region: Choice }) => {
	const words = ui.words.map;
	return (
		<>
			{MEASURES.map((measure) => {
				const n = counts[measure]?.in.get(region) ?? 0;
				if (counts[measure] === null) return null;
				return (
					<td>
						{n === 0 ? (
							<span class="soft">{words.number(n)}</span>
						) : (
							<a href={listOf(measure, region)} aria-label={words.area(nameOf(ui, region), words.counted[measure](n))}>
								{words.number(n)}
							</a>
						)}
					</td>
				);
			})}
		</>
	);
};

const Notes = ({ ui, counts }: Props) => {
	const words = ui.words.map;
	return counts.mitglieder === null ? (
		<p class="small soft notes">
			{words.towns} {words.more}
		</p>
	) : (
		<p class="small soft notes">
			{words.several} {words.known}
		</p>
	);
};

const Nothing = ({ ui, measure }: Props) => (
	<Empty
		ui={ui}
		icon={measure === "mitglieder" ? "people" : "building"}
		title={ui.words.map.none[measure]}
		text={seePeople(ui.viewer) ? ui.words.map.noneHint : ui.words.map.more}
	/>
);

const Back = ({ ui, counts }: Props) => (
	<p class="row-of-buttons no-print">
		<a class="button plain" href={urls.organisations()}>
			<Icon name="building" version={ui.version} />
			{ui.words.map.toOrganisations}
		</a>
		{counts.mitglieder === null ? null : (
			<a class="button plain" href={urls.directory()}>
				<Icon name="people" version={ui.version} />
				{ui.words.map.toDirectory}
			</a>
		)}
	</p>
);

/** The list behind a number, filtered so that it shows as many. */
function listOf(measure: Measure, region: Choice): string {
	return measure === "organisationen" ? urls.organisations({ region }) : urls.directory({ region });
}

/** A region, a part of Hesse or all of it in words. */
function nameOf(ui: Ui, key: Choice): string {
	return key === STATEWIDE ? ui.words.map.statewide : (ui.words.directory.districtNames[key] ?? regionName(key));
}
