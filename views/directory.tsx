// The directory: people by region, topic, language and what they offer.
import { type Choice, type Entry, type Facet, type Names, OFFER_CHOICES, offersOf } from "../src/directory/filters.ts";
import type { Counts } from "../src/facets/facets.ts";
import type { Ui } from "../src/http/context.ts";
import { LANGUAGE_KEYS } from "../src/languages/languages.ts";
import { isStaffRole, OPEN_ROLES, STAFF_ROLES } from "../src/members/roles.ts";
import { DISTRICTS, isRegion, nearby, REGION_KEYS, REGIONS, regionName, STATEWIDE } from "../src/regions/regions.ts";
import { TOPICS } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { PersonName, StaffBadge } from "./parts/byline.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";

type Props = {
	ui: Ui;
	choice: Choice;
	counts: Counts<Facet>;
	organisations: Names;
	people: readonly Entry[];
	total: number;
	place: { number: number; pages: number };
};

export const DirectoryPage = (props: Props) => {
	const { ui, people, total } = props;
	const words = ui.words.directory;
	return (
		<Layout ui={ui} title={words.title} place="people">
			<div class="wide page">
				<div>
					<h1>{words.title}</h1>
					<p class="soft">{words.lead}</p>
				</div>
				<div class="cols">
					<section aria-labelledby="liste">
						<Shortcuts {...props} />
						<p class="to-topics">
							<a href="#auswahl">{words.toFilter}</a>
						</p>
						<Chosen {...props} />
						<h2 class="above" id="liste">
							{words.count(total)}
						</h2>
						{total === 0 ? (
							<Nobody {...props} />
						) : (
							<ul class="list people">
								{people.map((person) => (
									<PersonRow ui={ui} person={person} />
								))}
							</ul>
						)}
						<Near {...props} />
						<Pager {...props} />
					</section>
					<aside class="side" aria-label={words.filter}>
						<Filter {...props} />
					</aside>
				</div>
			</div>
		</Layout>
	);
};

/** Nord, Mitte, Süd: the working regions of the projects. */
const Shortcuts = ({ ui, choice, counts }: Props) => (
	<nav class="chips shortcuts above" aria-label={ui.words.directory.region}>
		{(Object.keys(DISTRICTS) as (keyof typeof DISTRICTS)[]).map((key) => (
			<a
				class={choice.region === key ? "chip on" : "chip"}
				href={address(choice, { region: choice.region === key ? undefined : key })}
				aria-current={choice.region === key ? "true" : undefined}
			>
				{ui.words.directory.districts[key]} ({counts.region.get(key) ?? 0})
			</a>
		))}
		<a class="chip" href={urls.map({ nach: "mitglieder" })}>
			<Icon name="compass" version={ui.version} />
			{ui.words.map.onMap}
		</a>
	</nav>
);

const Chosen = ({ ui, choice, organisations }: Props) => {
	const words = ui.words.directory;
	const chips = (
		[
			["region", nameOf(ui, "region", choice.region)],
			["thema", nameOf(ui, "topic", choice.topic)],
			["sprache", nameOf(ui, "language", choice.language)],
			["rolle", nameOf(ui, "role", choice.role)],
			["angebot", nameOf(ui, "offer", choice.offer)],
			["bei", organisations.get(choice.affiliation ?? "") ?? ""],
			["organisation", choice.organisation],
		] as const
	).filter(([, name]) => name !== "");
	return chips.length === 0 ? null : (
		<p class="chips above">
			<span class="small">{words.filtered}</span>
			{chips.map(([parameter, name]) => (
				<a class="chip on" href={address(choice, { [parameter]: undefined })} aria-label={words.removeFilter(name)}>
					<bdi>{name}</bdi> <span aria-hidden="true">✕</span>
				</a>
			))}
		</p>
	);
};

const PersonRow = ({ ui, person }: { ui: Ui; person: Entry }) => {
	const words = ui.words.directory;
	const offers = offersOf(person, ui.now.toISOString());
	const languages = person.offered.length > 0 ? person.offered : person.languages.filter((key) => key !== "de");
	return (
		<li>
			<Avatar name={person.name} />
			<div>
				<strong>
					<PersonName person={{ ...person, known: true }} />
				</strong>{" "}
				<StaffBadge ui={ui} person={{ ...person, region: null }} />
				<p class="soft small" dir="auto">
					{[isStaffRole(person.role) ? "" : (ui.words.roles[person.role] ?? person.role), person.organisation]
						.filter((text) => text !== "")
						.join(" · ")}
				</p>
				<p class="soft small">
					{person.regions.length === 0 ? words.statewide : person.regions.map((key) => regionName(key)).join(", ")}
				</p>
				{languages.length === 0 ? null : (
					<p class="small">
						{person.offered.length > 0 ? words.helps : words.speaks}{" "}
						{languages.map((key) => ui.words.languages[key]).join(", ")}
					</p>
				)}
			</div>
			{offers.length === 0 ? null : (
				<span class="chips">
					{offers.map((offer) => (
						<span class="chip">{words.offers[offer]}</span>
					))}
				</span>
			)}
		</li>
	);
};

/** A town's Landkreis, or the city beside a Landkreis: one more place to look, if anybody is there. */
const Near = ({ ui, choice, counts }: Props) => {
	const near = choice.region !== null && isRegion(choice.region) ? nearby(choice.region) : null;
	const count = near === null ? 0 : (counts.region.get(near) ?? 0);
	return near === null || count === 0 ? null : (
		<p class="pager">
			<a class="button plain" href={address(choice, { region: near })}>
				<Icon name="compass" version={ui.version} />
				{ui.words.directory.near(regionName(near), count)}
			</a>
		</p>
	);
};

const Nobody = ({ ui, choice }: Props) => {
	const words = ui.words.directory;
	const filtered = Object.values(choice).some((value) => value !== null && value !== "");
	return (
		<Empty
			ui={ui}
			icon="people"
			title={filtered ? words.empty : words.emptyAll}
			text={filtered ? words.emptyHint : words.emptyAllHint}
		>
			{filtered ? (
				<p class="row-of-buttons">
					<a class="button" href={urls.directory()}>
						{words.removeAll}
					</a>
				</p>
			) : null}
		</Empty>
	);
};

const Pager = ({ ui, choice, place }: Props) =>
	place.pages === 1 ? null : (
		<nav class="pager" aria-label={ui.words.thread.pages}>
			{place.number === 1 ? null : (
				<a class="button plain" href={address(choice, {}, place.number - 1)} rel="prev">
					{ui.words.directory.previous}
				</a>
			)}
			<span class="soft">{ui.words.directory.page(place.number, place.pages)}</span>
			{place.number === place.pages ? null : (
				<a class="button plain" href={address(choice, {}, place.number + 1)} rel="next">
					{ui.words.directory.next}
				</a>
			)}
		</nav>
	);

const Filter = ({ ui, choice, counts, organisations }: Props) => {
	const words = ui.words.directory;
	const keys: Record<Facet, readonly string[]> = {
		region: [...Object.keys(DISTRICTS), STATEWIDE, ...REGION_KEYS],
		topic: TOPICS,
		language: LANGUAGE_KEYS,
		role: [...OPEN_ROLES, ...STAFF_ROLES],
		offer: OFFER_CHOICES,
		affiliation: mostOf(organisations, counts.affiliation, choice.affiliation),
	};
	const select = (facet: Facet, parameter: string, label: string, hint?: string) => (
		<FilterSelect
			ui={ui}
			name={parameter}
			label={label}
			hint={hint}
			chosen={choice[facet]}
			// Only what finds somebody: a choice that gives nobody is a way into nothing.
			options={keys[facet]
				.filter((key) => (counts[facet].get(key) ?? 0) > 0 || choice[facet] === key)
				.map((key) => [
					key,
					`${facet === "affiliation" ? organisations.get(key) : nameOf(ui, facet, key)} (${counts[facet].get(key) ?? 0})`,
				])}
		/>
	);
	return (
		<form method="get" action={urls.directory()} class="box form" id="auswahl">
			<h2>{words.filter}</h2>
			{select("region", "region", words.region, words.regionHint)}
			{select("topic", "thema", words.topic)}
			{select("language", "sprache", words.language)}
			{select("role", "rolle", words.role)}
			{select("offer", "angebot", words.offer)}
			{select("affiliation", "bei", words.affiliation, words.affiliationHint)}
			<div class="field">
				<label for="auswahl-organisation">{words.organisation}</label>
				<p class="hint" id="auswahl-organisation-hint">
					{words.organisationHint}
				</p>
				<input
					id="auswahl-organisation"
					name="organisation"
					value={choice.organisation}
					maxlength={120}
					dir="auto"
					autocomplete="off"
					aria-describedby="auswahl-organisation-hint"
				/>
			</div>
			<p>
				<button class="button full" type="submit">
					{words.apply}
				</button>
			</p>
		</form>
	);
};

const FilterSelect = ({
	ui,
	name,
	label,
	hint,
	chosen,
	options,
}: {
	ui: Ui;
	name: string;
	label: string;
	hint: string | undefined;
	chosen: string | null;
	options: readonly (readonly [string, string])[];
}) => (
	<div class="field">
		<label for={`auswahl-${name}`}>{label}</label>
		{hint === undefined ? null : (
			<p class="hint" id={`auswahl-${name}-hint`}>
				{hint}
			</p>
		)}
		<select
			id={`auswahl-${name}`}
			name={name}
			aria-describedby={hint === undefined ? undefined : `auswahl-${name}-hint`}
		>
			<option value="">{ui.words.directory.any}</option>
			{options.map(([key, text]) => (
				<option value={key} selected={key === chosen}>
					{text}
				</option>
			))}
		</select>
	</div>
);

/** Organisations to choose from at once. All others are found by their name. */
const CHOOSABLE = 40;

/** The organisations that would find most and the chosen one, in the order of names. */
function mostOf(organisations: Names, counts: ReadonlyMap<string, number>, chosen: string | null): readonly string[] {
	const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, CHOOSABLE);
	const few = new Set([...most.map(([id]) => id), chosen]);
	return [...organisations.keys()].filter((id) => few.has(id));
}

/** An option in words; empty for none. */
function nameOf(ui: Ui, facet: Exclude<Facet, "affiliation">, key: string | null): string {
	if (key === null) return "";
	const words = ui.words.directory;
	switch (facet) {
		case "region":
			return key === STATEWIDE ? words.statewide : isRegion(key) ? REGIONS[key] : (words.districtNames[key] ?? key);
		case "topic":
			return ui.words.topics[key] ?? key;
		case "language":
			return ui.words.languages[key] ?? key;
		case "role":
			return ui.words.roles[key] ?? key;
		case "offer":
			return words.offers[key] ?? key;
	}
}

/** The address of this list with something changed; a filter always begins at the first page. */
function address(choice: Choice, change: Record<string, string | undefined>, page = 1): string {
	return urls.directory({
		region: choice.region ?? undefined,
		thema: choice.topic ?? undefined,
		sprache: choice.language ?? undefined,
		rolle: choice.role ?? undefined,
		angebot: choice.offer ?? undefined,
		bei: choice.affiliation ?? undefined,
		organisation: choice.organisation,
		...change,
		seite: page === 1 ? undefined : String(page),
	});
}
