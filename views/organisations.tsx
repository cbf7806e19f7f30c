// The list of organisations: filters that combine, as links and a form, and what one belongs to.
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { LANGUAGE_KEYS } from "../src/languages/languages.ts";
import { ORGANISATION_KINDS } from "../src/organisations/kinds.ts";
import type { Card, FilterName, Mine, Page, Wish } from "../src/organisations/list.ts";
import type { LeftAlone } from "../src/organisations/store.ts";
import { PARTS } from "../src/regions/areas.ts";
import { REGION_KEYS, regionName, STATEWIDE } from "../src/regions/regions.ts";
import { TOPICS } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";

/** Topics shown on a card; the page shows all of them. */
const TOPICS_ON_CARD = 3;

export const OrganisationsPage = ({
	ui,
	wish,
	page,
	mine,
	fitting,
}: {
	ui: Ui;
	wish: Wish;
	page: Page;
	mine: readonly Mine[];
	fitting: readonly Card[];
}) => {
	const words = ui.words.organisations;
	const isGuest = !can.seePeople(ui.viewer);
	const isFiltered = Object.values(wish.chosen).some((choice) => choice !== null);
	return (
		<Layout ui={ui} title={words.title} place="organisations" description={isGuest ? words.leadGuest : undefined}>
			<div class="wide page">
				<div class="head">
					<div>
						<h1>{words.title}</h1>
						<p class="soft">{isGuest ? words.leadGuest : words.lead}</p>
					</div>
					<p class="row-of-buttons">
						<a class="button plain" href={urls.map()}>
							<Icon name="compass" version={ui.version} />
							{ui.words.map.onMap}
						</a>
						<Create ui={ui} />
					</p>
				</div>
				<MineBox ui={ui} mine={mine} />
				<Fitting ui={ui} cards={fitting} />
				<Filters ui={ui} wish={wish} page={page} />
				<section aria-labelledby="liste">
					<div class="head">
						<h2 id="liste">{words.found(page.total)}</h2>
						{isFiltered ? <a href={urls.organisations()}>{words.reset}</a> : null}
					</div>
					{page.cards.length === 0 ? (
						<Empty ui={ui} icon="building" title={words.none} text={isGuest ? words.noneGuest : words.noneHint}>
							<p class="row-of-buttons">
								<Create ui={ui} />
							</p>
						</Empty>
					) : (
						<div class="list">
							{page.cards.map((card) => (
								<OrganisationCard ui={ui} card={card} />
							))}
						</div>
					)}
					{page.next === null && wish.after === null ? null : (
						<nav class="pager" aria-label={ui.words.thread.pages}>
							{wish.after === null ? null : (
								<a class="button plain" href={address(wish, {})}>
									{words.first}
								</a>
							)}
							{page.next === null ? null : (
								<a class="button plain" href={address(wish, {}, page.next)} rel="next">
									{words.more}
								</a>
							)}
						</nav>
					)}
				</section>
			</div>
		</Layout>
	);
};

const Create = ({ ui }: { ui: Ui }) =>
	can.foundOrganisation(ui.viewer) ? (
		<a class="button plain" href={urls.newOrganisation()}>
			<Icon name="plus" version={ui.version} />
			{ui.words.organisations.create}
		</a>
	) : null;

/** Where the viewer belongs, and what waits for them there. */
const MineBox = ({ ui, mine }: { ui: Ui; mine: readonly Mine[] }) => {
	const words = ui.words.organisations;
	return mine.length === 0 ? null : (
		<section class="box">
			<h2>{words.mine}</h2>
			<ul class="mine">
				{mine.map((one) => (
					<li>
						<a href={urls.organisation(one)} dir="auto">
							{one.name}
						</a>
						<span class="soft small">
							{one.isResponsible ? words.states.responsible : words.states[one.state]}
							{one.waiting === 0 ? null : (
								<>
									{" · "}
									<a href={urls.affiliations(one.id)}>{words.waiting(one.waiting)}</a>
								</>
							)}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
};

/** For somebody who belongs nowhere yet: organisations that are called like what stands next to their name. */
const Fitting = ({ ui, cards }: { ui: Ui; cards: readonly Card[] }) => {
	const words = ui.words.organisations;
	return cards.length === 0 ? null : (
		<section class="box">
			<h2>{words.fitting}</h2>
			<p class="soft small">{words.fittingHint}</p>
			<ul class="mine">
				{cards.map((card) => (
					<li>
						<a href={urls.organisation(card)} dir="auto">
							{card.name}
						</a>
						<span class="soft small">{whereOf(ui, card)}</span>
					</li>
				))}
			</ul>
		</section>
	);
};

const Filters = ({ ui, wish, page }: { ui: Ui; wish: Wish; page: Page }) => {
	const words = ui.words.organisations;
	const kinds = ORGANISATION_KINDS.filter((kind) => (page.counts.art.get(kind) ?? 0) > 0 || wish.chosen.art === kind);
	return (
		<section class="box filters" aria-label={words.filter}>
			<form method="get" action={urls.organisations()} class="filter-form">
				{wish.chosen.art === null ? null : <input type="hidden" name="art" value={wish.chosen.art} />}
				<Filter ui={ui} name="region" label={words.region}>
					<Option ui={ui} wish={wish} page={page} name="region" value={STATEWIDE} label={words.statewide} />
					<optgroup label={words.partsLabel}>
						{PARTS.map((part) => (
							<Option ui={ui} wish={wish} page={page} name="region" value={part} label={words.parts[part]} />
						))}
					</optgroup>
					<optgroup label={words.regionsLabel}>
						{REGION_KEYS.map((key) => (
							<Option ui={ui} wish={wish} page={page} name="region" value={key} label={regionName(key)} />
						))}
					</optgroup>
				</Filter>
				<Filter ui={ui} name="thema" label={words.topic}>
					{TOPICS.map((topic) => (
						<Option
							ui={ui}
							wish={wish}
							page={page}
							name="thema"
							value={topic}
							label={ui.words.topics[topic] ?? topic}
						/>
					))}
				</Filter>
				<Filter ui={ui} name="sprache" label={words.language}>
					{LANGUAGE_KEYS.map((key) => (
						<Option ui={ui} wish={wish} page={page} name="sprache" value={key} label={ui.words.languages[key] ?? key} />
					))}
				</Filter>
				<p>
					<button class="button plain full" type="submit">
						{words.show}
					</button>
				</p>
			</form>
			<nav aria-label={words.kind}>
				<ul class="chips">
					<li>
						<a
							class={wish.chosen.art === null ? "chip on" : "chip"}
							href={address(wish, { art: null })}
							aria-current={wish.chosen.art === null ? "true" : undefined}
						>
							{words.all}
						</a>
					</li>
					{kinds.map((kind) => (
						<li>
							<a
								class={wish.chosen.art === kind ? "chip on" : "chip"}
								href={address(wish, { art: kind })}
								aria-current={wish.chosen.art === kind ? "true" : undefined}
							>
								{words.counted(words.kinds[kind] ?? kind, page.counts.art.get(kind) ?? 0)}
							</a>
						</li>
					))}
				</ul>
			</nav>
		</section>
	);
};

const Filter = ({ ui, name, label, children }: { ui: Ui; name: FilterName; label: string; children?: Child }) => (
	<div class="field">
		<label for={`filter-${name}`}>{label}</label>
		<select id={`filter-${name}`} name={name}>
			<option value="">{ui.words.organisations.all}</option>
			{children}
		</select>
	</div>
);

/** A choice that finds something, with how much; the one that is chosen stands there in any case. */
const Option = ({
	ui,
	wish,
	page,
	name,
	value,
	label,
}: {
	ui: Ui;
	wish: Wish;
	page: Page;
	name: FilterName;
	value: string;
	label: string;
}) => {
	const count = page.counts[name].get(value) ?? 0;
	const isChosen = wish.chosen[name] === value;
	return count === 0 && !isChosen ? null : (
		<option value={value} selected={isChosen}>
			{ui.words.organisations.counted(label, count)}
		</option>
	);
};

const OrganisationCard = ({ ui, card }: { ui: Ui; card: Card }) => {
	const words = ui.words.organisations;
	const more = card.topics.length - TOPICS_ON_CARD;
	return (
		<article class="row">
			<span class="face" aria-hidden="true">
				<Icon name="building" version={ui.version} />
			</span>
			<div>
				<h3>
					<a href={urls.organisation(card)} dir="auto">
						{card.name}
					</a>
				</h3>
				<p class="meta">
					<span class="kind">{words.kinds[card.kind] ?? card.kind}</span>
					<span>{whereOf(ui, card)}</span>
				</p>
				{card.topics.length === 0 ? null : (
					<p class="chips">
						{card.topics.slice(0, TOPICS_ON_CARD).map((topic) => (
							<a class="chip" href={urls.organisations({ thema: topic })}>
								{ui.words.topics[topic]}
							</a>
						))}
						{more > 0 ? <span class="small soft">+{more}</span> : null}
					</p>
				)}
			</div>
		</article>
	);
};

/** Place and region in one line; a place that the region names already isn't said twice. */
export function whereOf(ui: Ui, organisation: { place: string; region: string | null }): string {
	const region = regionName(organisation.region) || ui.words.organisations.statewide;
	const isSaid = organisation.place === "" || region === `Stadt ${organisation.place}`;
	return isSaid ? region : `${organisation.place} · ${region}`;
}

/** The address of this list with a choice changed, from its beginning or after an organisation. */
function address(wish: Wish, change: Partial<Record<FilterName, string | null>>, after?: number): string {
	const chosen = { ...wish.chosen, ...change };
	return urls.organisations({
		...Object.fromEntries(Object.entries(chosen).map(([name, choice]) => [name, choice ?? undefined])),
		ab: after === undefined ? undefined : String(after),
	});
}

/** For the page of the Fachstelle: organisations that nobody answers for. */
export const LeftAloneList = ({ ui, list }: { ui: Ui; list: readonly LeftAlone[] }) => {
	const words = ui.words.organisations;
	return list.length === 0 ? null : (
		<section class="box" id="organisationen">
			<h2>{words.leftAlone}</h2>
			<p class="soft small">{words.leftAloneHint}</p>
			<ul class="mine">
				{list.map((one) => (
					<li>
						<div>
							<a href={urls.organisation(one)} dir="auto">
								{one.name}
							</a>
							<p class="soft small">
								{whereOf(ui, one)} · {words.peopleCount(one.people)}
							</p>
						</div>
						<a class="button plain" href={urls.affiliations(one.id)}>
							<Icon name="people" version={ui.version} />
							{words.managePeople}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
};
