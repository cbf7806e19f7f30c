// How closely somebody follows a discussion or a space: the control, and the list of what they chose.
import { FOLLOWS, type Follow, type Following } from "../src/follows/levels.ts";
import type { Followed } from "../src/follows/store.ts";
import type { Ui } from "../src/http/context.ts";
import type { SpaceKey } from "../src/spaces/spaces.ts";
import { type Cursor, writeCursor } from "../src/threads/cursor.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState } from "./parts/field.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { titleOf } from "./parts/title.ts";
import { When } from "./parts/when.tsx";

/** What can be followed, and how it is followed now. */
export type FollowPlace = {
	id: string;
	action: string;
	space: SpaceKey;
	level: Follow;
	/** Stands before the level. */
	label: string;
	/** Why it is so. */
	reason: string;
	hints: Record<Follow, string>;
	/** The page to come back to, if it isn't the usual one. */
	from?: "konto";
	/** The page about it. */
	page: { title: string; href: string };
};

type FollowedThread = { id: number; title: string; spaceId: SpaceKey; following: Following | null };

export function placeOfThread(ui: Ui, thread: FollowedThread): FollowPlace {
	const words = ui.words.follows;
	const { following } = thread;
	return {
		id: "verfolgen",
		action: urls.follow(thread.id),
		space: thread.spaceId,
		level: following?.level ?? levelOf(ui, thread.spaceId),
		label: words.label,
		reason:
			following === null ? words.asSpace : following.byHand ? words.byHand : words.why[following.why ?? "geantwortet"],
		hints: words.thread,
		page: { title: titleOf(ui, thread.title), href: urls.thread(thread) },
	};
}

export function placeOfSpace(ui: Ui, space: SpaceKey, from?: "konto"): FollowPlace {
	const { name } = ui.words.spaces[space];
	return {
		id: `verfolgen-${space}`,
		action: urls.followSpace(space),
		space,
		level: levelOf(ui, space),
		label: from === undefined ? ui.words.follows.label : `${name}:`,
		reason: "",
		hints: ui.words.follows.space,
		page: { title: name, href: urls.space(space) },
		...(from === undefined ? {} : { from }),
	};
}

function levelOf(ui: Ui, space: SpaceKey): Follow {
	return ui.viewer.kind === "member" ? ui.viewer.follows[space] : "alles";
}

type ControlProps = {
	ui: Ui;
	place: FollowPlace;
	state?: FormState;
	/** It was just changed: the focus goes to it. */
	changed?: boolean;
	/** It comes beside another answer. */
	again?: boolean;
};

/** One quiet line that says what holds; it opens to the three choices. */
export const FollowControl = ({ ui, place, state = {}, changed = false, again = false }: ControlProps) => {
	const words = ui.words.follows;
	return (
		<details
			class="follow"
			id={place.id}
			data-space={place.space}
			open={state.errors !== undefined}
			hx-swap-oob={again ? "true" : undefined}
		>
			<summary data-focus={changed ? "" : undefined}>
				<Icon name="bell" version={ui.version} />
				<span>
					{place.label} <strong>{words.choices[place.level]}</strong>
					{place.reason === "" ? null : <span class="soft"> – {place.reason}</span>}
				</span>
			</summary>
			<form
				method="post"
				action={place.action}
				class="options"
				hx-post={place.action}
				hx-target={`#${place.id}`}
				hx-swap="outerHTML"
			>
				<ErrorSummary ui={ui} state={state} labels={{ stufe: words.title }} />
				{place.from === undefined ? null : <input type="hidden" name="von" value={place.from} />}
				{FOLLOWS.map((level) => (
					<button
						class="choice"
						type="submit"
						name="stufe"
						value={level}
						aria-pressed={level === place.level ? "true" : "false"}
					>
						<span>
							<strong>{words.choices[level]}</strong>
							<small>{place.hints[level]}</small>
						</span>
					</button>
				))}
			</form>
		</details>
	);
};

/** Stands above the form for a reply where the person follows nothing: replying doesn't change that. */
export const MutedNote = ({ ui, following }: { ui: Ui; following: Following | null }) =>
	following?.level === "nichts" ? <p class="soft small">{ui.words.follows.muted}</p> : null;

/** The choice as a page of its own: after a mistake. */
export const FollowPage = ({ ui, place, state }: { ui: Ui; place: FollowPlace; state: FormState }) => (
	<Layout ui={ui} title={ui.words.follows.title} place={place.space} space={place.space}>
		<div class="narrow page">
			<p class="back">
				<a href={place.page.href} dir="auto">
					{place.page.title}
				</a>
			</p>
			<h1>{ui.words.follows.title}</h1>
			<FollowControl ui={ui} place={place} state={state} />
		</div>
	</Layout>
);

/** A part of the account page: each space that the person reads. */
export const FollowSettings = ({ ui, spaces }: { ui: Ui; spaces: readonly SpaceKey[] }) => (
	<section class="box" id="verfolgen">
		<h2>{ui.words.follows.title}</h2>
		<p class="soft small">{ui.words.follows.settingsHint}</p>
		<div>
			{spaces.map((key) => (
				<FollowControl ui={ui} place={placeOfSpace(ui, key, "konto")} />
			))}
		</div>
		<p>
			<a href={urls.followed()}>{ui.words.follows.listTitle}</a>
		</p>
	</section>
);

/** Discussions for which the person chose a level themselves. */
export const FollowedPage = ({ ui, list }: { ui: Ui; list: { rows: readonly Followed[]; next: Cursor | null } }) => {
	const words = ui.words.follows;
	return (
		<Layout ui={ui} title={words.listTitle} place="account">
			<div class="narrow page">
				<p class="back">
					<a href={urls.settings()}>{ui.words.settings.title}</a>
				</p>
				<h1>{words.listTitle}</h1>
				<p class="soft">{words.listLead}</p>
				{list.rows.length === 0 ? <Empty ui={ui} icon="bell" title={words.empty} text={words.emptyHint} /> : null}
				{list.rows.map((row) => (
					<FollowedItem ui={ui} row={row} />
				))}
				{list.next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={urls.followed(writeCursor(list.next))} rel="next">
							{words.older}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};

const itemOf = (threadId: number): string => `verfolgt-${threadId}`;

const FollowedItem = ({ ui, row }: { ui: Ui; row: Followed }) => {
	const words = ui.words.follows;
	const action = urls.followBack(row.thread.id);
	return (
		<article class="box" id={itemOf(row.thread.id)} data-space={row.thread.spaceId}>
			<h2>
				<a href={urls.thread(row.thread)} dir="auto">
					{titleOf(ui, row.thread.title)}
				</a>
			</h2>
			<p class="meta small soft">
				<span class="kind">
					<Icon name={spaceIcon(row.thread.spaceId)} version={ui.version} />
					{ui.words.spaces[row.thread.spaceId].short}
				</span>{" "}
				{words.label} <strong>{words.choices[row.level]}</strong> · <When ui={ui} at={row.changedAt} />
			</p>
			<form method="post" action={action} hx-post={action} hx-target={`#${itemOf(row.thread.id)}`} hx-swap="outerHTML">
				<button class="button quiet" type="submit">
					<Icon name="undo" version={ui.version} />
					{words.back}
				</button>
			</form>
		</article>
	);
};

/** What takes a row's place when the choice was taken back. */
export const FollowBackNote = ({ ui, thread }: { ui: Ui; thread: { id: number; title: string } }) => (
	<div class="notice good" role="status" tabindex={-1} data-focus id={itemOf(thread.id)}>
		<Icon name="check" version={ui.version} />
		<div>
			{ui.words.follows.taken}{" "}
			<a href={urls.thread(thread)} dir="auto">
				{titleOf(ui, thread.title)}
			</a>
		</div>
	</div>
);
