// A space: what it is for, who reads along, its discussions.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import type { Filter } from "../src/kinds/kind.ts";
import { KINDS, kindIcon, moduleOf } from "../src/kinds/kinds.ts";
import type { SpaceKey } from "../src/spaces/spaces.ts";
import type { Reader } from "../src/spaces/store.ts";
import { writeCursor } from "../src/threads/cursor.ts";
import { type ThreadPage, VIEWS, type Wish, waits } from "../src/threads/list.ts";
import { TOPICS, TOPICS_BY_SPACE } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { FollowControl, placeOfSpace } from "./follows.tsx";
import { Layout } from "./layout.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { PersonName, StaffBadge, whereabouts } from "./parts/byline.tsx";
import { Select } from "./parts/field.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { ThreadRow } from "./parts/thread-row.tsx";

export const SpacePage = ({ ui, wish, list }: { ui: Ui; wish: Wish; list: ThreadPage }) => {
	const key = wish.space;
	const words = ui.words.space;
	const space = ui.words.spaces[key];
	const filtered = wish.kind !== null || wish.topic !== null;
	const begins = wish.kind !== null && can.begin(ui.viewer, key, moduleOf(wish.kind)) ? wish.kind : null;
	return (
		<Layout ui={ui} title={space.name} place={key} space={key}>
			<div class="band">
				<div class="wide">
					<h1>
						<Icon name={spaceIcon(key)} version={ui.version} />
						{space.name}
					</h1>
					<p>{space.about}</p>
					<ReadsAlong ui={ui} space={key} readers={list.readers} />
					<FollowControl ui={ui} place={placeOfSpace(ui, key)} />
				</div>
			</div>
			<div class="wide cols">
				<section aria-labelledby="liste">
					<div class="head">
						<Tabs ui={ui} wish={wish} filtered={filtered} />
						{can.write(ui.viewer, key) ? (
							<a class="button" href={urls.newThread(key, begins === null ? {} : { kind: begins })}>
								<Icon name="pen" version={ui.version} />
								{begins === null ? words.write : ui.words.kinds[begins].write}
							</a>
						) : null}
					</div>
					{can.write(ui.viewer, key) ? null : <p class="soft small above">{words.readOnly}</p>}
					<p class="to-topics">
						<a href="#themen">{words.toTopics}</a>
					</p>
					<OwnFilters ui={ui} wish={wish} open={list.rows.length === 0} />
					<Filtered ui={ui} wish={wish} />
					<h2 class="hidden" id="liste">
						{words.list}
					</h2>
					{list.rows.length + list.pinned.length === 0 ? (
						<EmptyList ui={ui} wish={wish} filtered={filtered} />
					) : (
						<div class="list">
							{list.pinned.map((thread) => (
								<ThreadRow ui={ui} thread={thread} pinned />
							))}
							{list.rows.map((thread) => (
								<ThreadRow ui={ui} thread={thread} waiting={waits(wish)} />
							))}
						</div>
					)}
					<Pager ui={ui} wish={wish} list={list} />
				</section>
				<aside class="side" aria-label={words.filter}>
					<p class="box">
						<a class="button plain full" href={urls.materials({ raum: key })}>
							<Icon name="library" version={ui.version} />
							{ui.words.library.inSpace}
						</a>
					</p>
					<section class="box">
						<h2>{ui.words.inquiries.ask}</h2>
						<p class="small">{ui.words.inquiries.teaser}</p>
						<p>
							<a class="button plain full" href={urls.inquiriesIn(key)}>
								<Icon name="help" version={ui.version} />
								{ui.words.inquiries.ask}
							</a>
						</p>
					</section>
					<nav class="box" aria-labelledby="arten">
						<h2 id="arten">{words.kind}</h2>
						<ul class="links">
							<li>
								<a href={address(wish, { art: undefined })} aria-current={wish.kind === null ? "true" : undefined}>
									{words.allKinds}
								</a>
							</li>
							{KINDS.map((kind) => (
								<li>
									<a href={address(wish, { art: kind })} aria-current={wish.kind === kind ? "true" : undefined}>
										<Icon name={kindIcon(kind)} version={ui.version} />
										{ui.words.kinds[kind].name}
									</a>
								</li>
							))}
						</ul>
					</nav>
					<nav class="box" aria-labelledby="themen">
						<h2 id="themen">{words.topics}</h2>
						<ul class="links">
							<li>
								<a href={address(wish, { thema: undefined })} aria-current={wish.topic === null ? "true" : undefined}>
									{words.allTopics}
								</a>
							</li>
							{[...TOPICS_BY_SPACE[key], ...(key === "gemeinsam" ? [] : (["forum"] as const))].map((topic) => (
								<li>
									<a href={address(wish, { thema: topic })} aria-current={wish.topic === topic ? "true" : undefined}>
										{ui.words.topics[topic]}
									</a>
								</li>
							))}
						</ul>
					</nav>
				</aside>
			</div>
		</Layout>
	);
};

/** Who reads along, in one line; the ministry is named, because people ask more freely where it doesn't read. */
export const ReadsAlong = ({ ui, space, readers }: { ui: Ui; space: SpaceKey; readers: number }) => (
	<p class="reads">
		<Icon name="eye" version={ui.version} />
		<span>
			{ui.words.space.readsAlong} <strong>{ui.words.space.readers(readers)}</strong>.{" "}
			<a href={urls.readers(space)}>{ui.words.space.exactly}</a>
		</span>
	</p>
);

const Tabs = ({ ui, wish, filtered }: { ui: Ui; wish: Wish; filtered: boolean }) => (
	<nav class="tabs" aria-label={ui.words.space.views}>
		{VIEWS.map((view) => (
			<a
				href={urls.space(wish.space, { ansicht: view === "neu" ? undefined : view })}
				aria-current={(!filtered || waits(wish)) && wish.view === view ? "page" : undefined}
			>
				{ui.words.space.view[view]}
				{view === "ungelesen" && ui.viewer.kind === "member" && ui.viewer.unread[wish.space] > 0 ? (
					<>
						{" "}
						<span class="count">{ui.viewer.unread[wish.space]}</span>
					</>
				) : null}
			</a>
		))}
	</nav>
);

const Filtered = ({ ui, wish }: { ui: Ui; wish: Wish }) => {
	const chips = [
		...(wish.kind === null ? [] : [{ name: ui.words.kinds[wish.kind].name, href: address(wish, { art: undefined }) }]),
		...(wish.topic === null
			? []
			: [{ name: ui.words.topics[wish.topic] ?? "", href: address(wish, { thema: undefined }) }]),
		...filtersOf(wish).flatMap((filter) => {
			const chosen = filter.options(ui).find(([choice]) => choice === wish.own[filter.param]);
			return chosen === undefined ? [] : [{ name: chosen[1], href: address(wish, { [filter.param]: undefined }) }];
		}),
	];
	return chips.length === 0 ? null : (
		<p class="chips above">
			<span class="small">{ui.words.space.filtered}</span>
			{chips.map((chip) => (
				<a class="chip on" href={chip.href} aria-label={ui.words.space.removeFilter(chip.name)}>
					{chip.name} <span aria-hidden="true">✕</span>
				</a>
			))}
		</p>
	);
};

/** Filters of the chosen kind: a form that is sent as an address. */
const OwnFilters = ({ ui, wish, open }: { ui: Ui; wish: Wish; open: boolean }) => {
	const filters = filtersOf(wish);
	if (filters.length === 0) return null;
	const words = ui.words.space;
	return (
		<details class="more filters" open={open}>
			<summary>{words.refine}</summary>
			<form method="get" action={urls.space(wish.space)}>
				<input type="hidden" name="art" value={wish.kind ?? ""} />
				<div class="fields three">
					{filters.map((filter) => (
						<Select
							ui={ui}
							name={filter.param}
							label={filter.label(ui.words)}
							empty={words.any}
							plain
							options={filter.options(ui)}
							state={{ values: { [filter.param]: [wish.own[filter.param] ?? ""] } }}
						/>
					))}
					<Select
						ui={ui}
						name="thema"
						label={words.topics}
						empty={words.any}
						plain
						options={TOPICS.map((topic) => [topic, ui.words.topics[topic] ?? topic] as const)}
						state={{ values: { thema: [wish.topic ?? ""] } }}
					/>
				</div>
				<p>
					<button class="button" type="submit">
						{words.apply}
					</button>
				</p>
			</form>
		</details>
	);
};

const filtersOf = (wish: Wish): readonly Filter[] => (wish.kind === null ? [] : moduleOf(wish.kind).filters);

const EmptyList = ({ ui, wish, filtered }: { ui: Ui; wish: Wish; filtered: boolean }) => {
	const { title, text } = ui.words.space.empty[filtered && !waits(wish) ? "filter" : wish.view];
	const readOnly = filtered ? ui.words.space.emptyReadFilter : ui.words.space.emptyRead;
	const mayWrite = can.write(ui.viewer, wish.space);
	return (
		<Empty
			ui={ui}
			icon={wish.view === "ungelesen" || wish.view === "unbeantwortet" ? "check" : "pen"}
			title={title}
			text={mayWrite || wish.view === "ungelesen" ? text : readOnly}
		>
			<p class="row-of-buttons">
				{mayWrite ? (
					<a class="button" href={urls.newThread(wish.space)}>
						{ui.words.space.write}
					</a>
				) : null}
				<a class="button plain" href={urls.space(wish.space, { ansicht: "alle" })}>
					{ui.words.thread.allIn(ui.words.spaces[wish.space].short)}
				</a>
			</p>
		</Empty>
	);
};

const Pager = ({ ui, wish, list }: { ui: Ui; wish: Wish; list: ThreadPage }) =>
	list.next === null && wish.after === null ? null : (
		<nav class="pager" aria-label={ui.words.thread.pages}>
			{wish.after === null ? null : (
				<a class="button plain" href={address(wish, {})}>
					{ui.words.space.newest}
				</a>
			)}
			{list.next === null ? null : (
				<a class="button plain" href={address(wish, { ab: writeCursor(list.next) })} rel="next">
					{ui.words.space.older}
				</a>
			)}
		</nav>
	);

/** The address of this list with something changed; a filter always begins at the first page. */
function address(wish: Wish, change: Record<string, string | undefined>): string {
	return urls.space(wish.space, {
		ansicht: keepsView(wish, change) ? wish.view : undefined,
		art: wish.kind ?? undefined,
		thema: wish.topic ?? undefined,
		// Another kind has other filters.
		...("art" in change ? {} : wish.own),
		...change,
	});
}

/** Among the questions without an answer one can choose a topic; every other filter lists by age. */
function keepsView(wish: Wish, change: object): boolean {
	if (wish.view === "neu" || "art" in change) return false;
	return waits(wish) || !("thema" in change);
}

type ReadersList = { count: number; people: readonly Reader[]; next: string | null };

export const ReadersPage = ({ ui, space, list }: { ui: Ui; space: SpaceKey; list: ReadersList }) => {
	const words = ui.words.space;
	const standing = { 1: words.mayRead, 2: words.mayWrite, 3: words.mayModerate } as Record<number, string>;
	return (
		<Layout ui={ui} title={words.readersTitle} place={space} space={space}>
			<div class="narrow page">
				<p class="back">
					<a href={urls.space(space)}>{ui.words.spaces[space].name}</a>
				</p>
				<h1>{words.readersTitle}</h1>
				<p>
					{words.readersLead(ui.words.spaces[space].name)} <strong>{words.readers(list.count)}.</strong>{" "}
					<a href={urls.directory()}>{ui.words.directory.find}</a>
				</p>
				<ul class="list people">
					{list.people.map((person) => (
						<li>
							<Avatar name={person.name} />
							<div>
								<strong>
									<PersonName person={{ ...person, known: true }} />
								</strong>{" "}
								<StaffBadge ui={ui} person={person} />
								<p class="soft small" dir="auto">
									{whereabouts(person)}
								</p>
							</div>
							<span class="chip">{standing[person.level]}</span>
						</li>
					))}
				</ul>
				{list.next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={urls.readers(space, list.next)} rel="next">
							{words.moreReaders}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};
