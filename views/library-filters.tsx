// What can be chosen of materials, with how many each choice gives: every choice is a link.
import type { Counts } from "../src/facets/facets.ts";
import type { Ui } from "../src/http/context.ts";
import { LANGUAGE_KEYS } from "../src/languages/languages.ts";
import { address } from "../src/library/address.ts";
import { FILTERS, type FilterName, VALID } from "../src/library/facets.ts";
import type { Wish } from "../src/library/list.ts";
import { LANGUAGE_LEVELS, LICENCES, MATERIAL_TYPES, TARGET_GROUPS } from "../src/materials/kinds.ts";
import { PARTS } from "../src/regions/areas.ts";
import { isDistrict, NATIONWIDE, REGION_KEYS, regionName, STATEWIDE } from "../src/regions/regions.ts";
import { isSpace, SPACES } from "../src/spaces/spaces.ts";
import { TOPICS } from "../src/topics/topics.ts";

type Props = { ui: Ui; wish: Wish; counts: Counts<FilterName> };

/** Links and forms that exchange the part of the page around them; without scripts they are what they are. */
export const EXCHANGES = {
	"hx-boost:inherited": "true",
	"hx-target:inherited": "#bibliothek",
	"hx-select:inherited": "#bibliothek",
	"hx-swap:inherited": "outerHTML",
};

/** Open from the beginning where there is room; the others when something is chosen in them. */
const FIRST: readonly FilterName[] = ["typ", "raum", "gueltig"];

/** On a phone one line that opens, beside the list where there is room. */
export const Filters = ({ ui, wish, counts }: Props) => {
	const words = ui.words.library;
	const chosen = FILTERS.filter((name) => wish.chosen[name] !== null).length;
	return (
		<details class="facets box">
			<summary>{chosen === 0 ? words.filter : words.filterChosen(chosen)}</summary>
			<nav aria-label={words.filter} {...EXCHANGES}>
				{FILTERS.map((name) => (
					<Filter ui={ui} wish={wish} counts={counts} name={name} />
				))}
			</nav>
		</details>
	);
};

const Filter = ({ ui, wish, counts, name }: Props & { name: FilterName }) => {
	const words = ui.words.library;
	const chosen = wish.chosen[name];
	const options = optionsOf(name, counts).filter((key) => key === chosen || (counts[name].get(key) ?? 0) > 0);
	return options.length === 0 ? null : (
		<details class="facet" open={chosen !== null || FIRST.includes(name)}>
			<summary>{words.filters[name]}</summary>
			<ul class="links">
				{options.map((key) => (
					<li>
						<a
							id={`wahl-${name}-${key}`}
							href={address(wish, { [name]: key === chosen ? null : key })}
							aria-current={key === chosen ? "true" : undefined}
						>
							<span>{choiceName(ui, name, key)}</span>
							<span class="soft small">
								<span aria-hidden="true">{words.counted(counts[name].get(key) ?? 0)}</span>
								<span class="hidden">{words.countedLong(counts[name].get(key) ?? 0)}</span>
							</span>
						</a>
					</li>
				))}
			</ul>
		</details>
	);
};

/** What is chosen, each to be taken away. */
export const Chosen = ({ ui, wish }: { ui: Ui; wish: Wish }) => {
	const words = ui.words.library;
	const chips = chosenOf(wish);
	return chips.length === 0 ? null : (
		<p class="chips above" {...EXCHANGES}>
			<span class="small">{words.chosen}</span>
			{chips.map(([name, key]) => (
				<a class="chip on" href={address(wish, { [name]: null })} aria-label={words.remove(choiceName(ui, name, key))}>
					{choiceName(ui, name, key)} <span aria-hidden="true">✕</span>
				</a>
			))}
			{chips.length === 1 ? null : (
				<a class="small" href={address(wish, Object.fromEntries(FILTERS.map((name) => [name, null])))}>
					{words.removeAll}
				</a>
			)}
		</p>
	);
};

/** The filters in which something is chosen, and what. */
export function chosenOf(wish: Wish): [FilterName, string][] {
	return FILTERS.flatMap((name): [FilterName, string][] => {
		const key = wish.chosen[name];
		return key === null ? [] : [[name, key]];
	});
}

/** A choice in words. */
export function choiceName(ui: Ui, name: FilterName, key: string): string {
	const { materials, library, organisations } = ui.words;
	switch (name) {
		case "typ":
			return materials.types[key] ?? key;
		case "thema":
			return ui.words.topics[key] ?? key;
		case "raum":
			return isSpace(key) ? ui.words.spaces[key].name : key;
		case "zielgruppe":
			return materials.targetGroups[key] ?? key;
		case "sprache":
			return ui.words.languages[key] ?? key;
		case "niveau":
			return materials.languageLevels[key] ?? key;
		case "lizenz":
			return materials.licences[key] ?? key;
		case "jahr":
			return key;
		case "region":
			if (key === NATIONWIDE) return library.nationwide;
			if (key === STATEWIDE) return library.statewide;
			return isDistrict(key) ? organisations.parts[key] : regionName(key);
		case "gueltig":
			return library.validOnly;
	}
}

function optionsOf(name: FilterName, counts: Counts<FilterName>): readonly string[] {
	switch (name) {
		case "typ":
			return MATERIAL_TYPES;
		case "thema":
			return TOPICS;
		case "raum":
			return SPACES;
		case "zielgruppe":
			return TARGET_GROUPS;
		case "sprache":
			return LANGUAGE_KEYS;
		case "niveau":
			return LANGUAGE_LEVELS;
		case "lizenz":
			return LICENCES;
		case "jahr":
			return [...counts.jahr.keys()].sort().reverse();
		case "region":
			return [NATIONWIDE, STATEWIDE, ...PARTS, ...REGION_KEYS];
		case "gueltig":
			return [VALID];
	}
}
