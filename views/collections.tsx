// The list of collections: one's own, and those that others share.
import * as can from "../src/access/can.ts";
import { type After, type Card, writeAfter } from "../src/collections/store.ts";
import type { Ui } from "../src/http/context.ts";
import { dayOf, sayDay } from "../src/i18n/days.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";

type Listed = { own: readonly Card[]; shared: readonly Card[]; next: After | null };

export const CollectionsPage = ({ ui, list }: { ui: Ui; list: Listed }) => {
	const words = ui.words.collections;
	const isMember = can.collect(ui.viewer);
	const isEmpty = list.own.length + list.shared.length === 0;
	return (
		<Layout ui={ui} title={words.title} place="other" description={isMember ? undefined : words.lead}>
			<div class="mid page">
				<p class="back">
					<a href={urls.materials()}>{ui.words.materials.title}</a>
				</p>
				<div class="head">
					<h1>{words.title}</h1>
					{isMember ? (
						<a class="button" href={urls.newCollection()}>
							<Icon name="plus" version={ui.version} />
							{words.create}
						</a>
					) : null}
				</div>
				<p class="lead">{words.lead}</p>
				{isEmpty ? (
					<Empty ui={ui} icon="library" title={words.empty} text={isMember ? words.emptyHint : words.emptyGuest} />
				) : null}
				<Cards ui={ui} title={isMember ? words.all : words.open} cards={list.shared} />
				{list.next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={urls.collections({ ab: writeAfter(list.next) })} rel="next">
							{words.more}
						</a>
					</nav>
				)}
				<Cards ui={ui} title={words.mine} cards={list.own} />
			</div>
		</Layout>
	);
};

const Cards = ({ ui, title, cards }: { ui: Ui; title: string; cards: readonly Card[] }) =>
	cards.length === 0 ? null : (
		<section>
			<h2 class="above">{title}</h2>
			<div class="list">
				{cards.map((card) => (
					<article class="row written" data-space={card.spaceId ?? undefined}>
						<div>
							<h3>
								<a href={urls.collection(card)} dir="auto">
									{card.title}
								</a>
							</h3>
							<p class="meta">
								<Whose ui={ui} collection={card} />
								<span>{ui.words.collections.short[card.audience]}</span>
								<span>
									{ui.words.collections.changed} {sayDay(ui.language, dayOf(new Date(card.changedAt)))}
								</span>
							</p>
							{card.excerpt === "" ? null : (
								<p class="small" dir="auto">
									{card.excerpt}
								</p>
							)}
						</div>
					</article>
				))}
			</div>
		</section>
	);

/** The space of a collection, and whether it is the Fachstelle's or a person's. */
export const Whose = ({
	ui,
	collection,
}: {
	ui: Ui;
	collection: Pick<Card, "spaceId" | "byStaff" | "author" | "audience">;
}) => {
	const words = ui.words.collections;
	const { spaceId, byStaff, author } = collection;
	return (
		<>
			{spaceId === null ? null : (
				<span class="kind">
					<Icon name={spaceIcon(spaceId)} version={ui.version} />
					{ui.words.spaces[spaceId].short}
				</span>
			)}
			{byStaff ? (
				<span class="badge">{words.ofStaff}</span>
			) : (
				<bdi>{spaceId === null ? words.byYou : words.by(author || ui.words.post.former)}</bdi>
			)}
		</>
	);
};
