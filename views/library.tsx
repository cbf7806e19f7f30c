// The library: search, filters, and the materials that fit.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { address, usualOrder } from "../src/library/address.ts";
import { FILTERS } from "../src/library/facets.ts";
import { ORDERS, type Page, type Wish } from "../src/library/list.ts";
import { LONGEST_QUESTION } from "../src/library/words.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Chosen, choiceName, chosenOf, EXCHANGES, Filters } from "./library-filters.tsx";
import { Icon } from "./parts/icon.tsx";
import { MaterialRow } from "./parts/material-row.tsx";
import { Empty } from "./parts/notice.tsx";

type Props = { ui: Ui; wish: Wish; list: Page };

export const LibraryPage = ({ ui, wish, list }: Props) => {
	const words = ui.words.library;
	const isGuest = !can.seePeople(ui.viewer);
	return (
		<Layout
			ui={ui}
			title={ui.words.materials.title}
			place="materials"
			description={isGuest ? words.leadGuest : undefined}
		>
			<div class="wide page">
				<LibraryHead ui={ui} lead={isGuest ? words.leadGuest : words.lead} />
				<LibraryTabs ui={ui} at="all" />
				<div class="library" id="bibliothek">
					<Search ui={ui} wish={wish} />
					<Filters ui={ui} wish={wish} counts={list.counts} />
					<section aria-labelledby="liste">
						<Chosen ui={ui} wish={wish} />
						<div class="head">
							<h2 id="liste" tabindex={-1} data-lands="">
								{wish.question === "" ? words.count(list.total) : words.countFor(list.total, wish.question)}
							</h2>
							{list.total > 1 ? <Orders ui={ui} wish={wish} /> : null}
						</div>
						{list.rows.length === 0 ? (
							<Nothing ui={ui} wish={wish} list={list} />
						) : (
							<div class="list">
								{list.rows.map((material) => (
									<MaterialRow ui={ui} material={material} />
								))}
							</div>
						)}
						<Pager ui={ui} wish={wish} list={list} />
					</section>
				</div>
			</div>
		</Layout>
	);
};

/** Heading and the button that shares something. */
export const LibraryHead = ({ ui, lead }: { ui: Ui; lead: string }) => (
	<div class="head">
		<div>
			<h1>{ui.words.materials.title}</h1>
			<p class="soft">{lead}</p>
		</div>
		<Share ui={ui} />
	</div>
);

/** The button that leads to the form, for those who write somewhere. */
export const Share = ({ ui }: { ui: Ui }) =>
	SPACES.some((space) => can.shareMaterial(ui.viewer, space)) ? (
		<a class="button" href={urls.newMaterial()}>
			<Icon name="plus" version={ui.version} />
			{ui.words.library.share}
		</a>
	) : null;

/** All materials, one's own, and what is gathered in collections. */
export const LibraryTabs = ({ ui, at }: { ui: Ui; at: "all" | "mine" }) => {
	const words = ui.words.library;
	return can.seePeople(ui.viewer) ? (
		<nav class="tabs" aria-label={words.views}>
			<a href={urls.materials()} aria-current={at === "all" ? "page" : undefined}>
				{words.tabs.all}
			</a>
			<a href={urls.ownMaterials()} aria-current={at === "mine" ? "page" : undefined}>
				{words.tabs.mine}
			</a>
			<a href={urls.collections()}>{words.tabs.collections}</a>
		</nav>
	) : null;
};

const Search = ({ ui, wish }: { ui: Ui; wish: Wish }) => {
	const words = ui.words.library;
	return (
		<form method="get" action={urls.materials()} class="search" aria-label={words.search} {...EXCHANGES}>
			{chosenOf(wish).map(([name, key]) => (
				<input type="hidden" name={name} value={key} />
			))}
			{wish.order === usualOrder(wish.question) ? null : <input type="hidden" name="sortierung" value={wish.order} />}
			<div class="field">
				<label for="frage">{words.search}</label>
				<input
					id="frage"
					name="q"
					type="search"
					value={wish.question}
					maxlength={LONGEST_QUESTION}
					placeholder={words.searchHint}
					autocomplete="off"
					dir="auto"
				/>
			</div>
			<button class="button" type="submit">
				<Icon name="find" version={ui.version} />
				{words.searchButton}
			</button>
		</form>
	);
};

const Orders = ({ ui, wish }: { ui: Ui; wish: Wish }) => {
	const words = ui.words.library;
	const orders = ORDERS.filter((order) => order !== "relevanz" || wish.question !== "");
	return (
		<nav class="orders chips" aria-label={words.order} {...EXCHANGES}>
			{orders.map((order) => (
				<a
					class={order === wish.order ? "chip on" : "chip"}
					id={`folge-${order}`}
					href={address(wish, { order })}
					aria-current={order === wish.order ? "true" : undefined}
				>
					{words.orders[order]}
				</a>
			))}
		</nav>
	);
};

const Pager = ({ ui, wish, list }: Props) =>
	list.next === null && wish.after === null ? null : (
		<nav class="pager" aria-label={ui.words.thread.pages} {...EXCHANGES}>
			{wish.after === null ? null : (
				<a class="button plain" href={address(wish, {})}>
					{ui.words.library.first}
				</a>
			)}
			{list.next === null ? null : (
				<a class="button plain" href={address(wish, { after: list.next })} rel="next">
					{ui.words.library.more}
				</a>
			)}
		</nav>
	);

/** Nothing there yet, or nothing that fits: then what to take away, and whom to ask. */
const Nothing = ({ ui, wish, list }: Props) => {
	const words = ui.words.library;
	const chosen = chosenOf(wish);
	const isGuest = !can.seePeople(ui.viewer);
	if (chosen.length === 0 && wish.question === "")
		return (
			<Empty
				ui={ui}
				icon="library"
				title={words.empty}
				text={can.seePeople(ui.viewer) ? words.emptyHint : words.emptyGuest}
			>
				<p class="row-of-buttons">
					<Share ui={ui} />
				</p>
			</Empty>
		);
	const space = SPACES.find((key) => wish.chosen.raum === key && can.write(ui.viewer, key));
	const asks = space ?? SPACES.findLast((key) => can.write(ui.viewer, key));
	const mayAsk = wish.question !== "" && asks !== undefined;
	// What one would find by taking one choice away stands already in the counts: of each filter all options are counted.
	const ways = chosen
		.map(([name, key]) => ({
			name,
			key,
			found: [...list.counts[name].values()].reduce((sum, n) => Math.max(sum, n), 0),
		}))
		.filter(({ found }) => found > 0);
	return (
		<Empty
			ui={ui}
			icon="library"
			title={words.none}
			text={mayAsk ? words.noneQuestion : isGuest ? words.noneGuest : words.noneChosen}
		>
			{ways.length === 0 ? null : (
				<p class="chips" {...EXCHANGES}>
					{ways.map(({ name, key }) => (
						<a class="chip on" href={address(wish, { [name]: null })}>
							{words.without(choiceName(ui, name, key))}
						</a>
					))}
				</p>
			)}
			<p class="row-of-buttons">
				{mayAsk && asks !== undefined ? (
					<a class="button" href={urls.newThread(asks, { kind: "frage", title: words.askTitle(wish.question) })}>
						<Icon name="question" version={ui.version} />
						{words.ask}
					</a>
				) : null}
				<a
					class="button plain"
					href={address(wish, { question: "", ...Object.fromEntries(FILTERS.map((name) => [name, null])) })}
				>
					{words.all}
				</a>
			</p>
		</Empty>
	);
};
