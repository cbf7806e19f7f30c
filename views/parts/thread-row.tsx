// One discussion in a list.
import type { Ui } from "../../src/http/context.ts";
import { exactly, span } from "../../src/i18n/when.ts";
import { kindIcon, moduleOf } from "../../src/kinds/kinds.ts";
import { regionName } from "../../src/regions/regions.ts";
import { languageOf } from "../../src/text/language.ts";
import type { ThreadRow as Row } from "../../src/threads/list.ts";
import * as urls from "../../src/urls.ts";
import { Avatar } from "./avatar.tsx";
import { PersonName } from "./byline.tsx";
import { Icon, spaceIcon } from "./icon.tsx";
import { StateBadge } from "./state.tsx";
import { titleOf } from "./title.ts";
import { When } from "./when.tsx";

type Props = {
	ui: Ui;
	thread: Row;
	/** Names the space too, where rows of several stand together. */
	inSpace?: boolean;
	/** Says how long the question has waited, in lists of those without an answer. */
	waiting?: boolean;
	/** Stands above the list. */
	pinned?: boolean;
};

export const ThreadRow = ({ ui, thread, inSpace = false, waiting = false, pinned = false }: Props) => {
	const title = titleOf(ui, thread.title);
	const line = moduleOf(thread.kind).line(ui, thread);
	return (
		<article class={thread.fresh ? "row unread" : "row"} data-space={thread.spaceId}>
			<Avatar name={thread.author || ui.words.post.former} />
			<div>
				<h3>
					<a href={urls.thread(thread)} dir="auto" lang={languageOf(title)}>
						{title}
					</a>
				</h3>
				<p class="meta">
					<span class="kind">
						<Icon name={kindIcon(thread.kind)} version={ui.version} />
						{ui.words.kinds[thread.kind].name}
					</span>
					{thread.called === null ? null : (
						<span class="called">
							<Icon name={thread.called === "erwaehnt" ? "at" : "reply"} version={ui.version} />
							{ui.words.mentions.called[thread.called]}
						</span>
					)}
					<StateBadge ui={ui} state={moduleOf(thread.kind).state(ui, thread, "list")} />
					{pinned ? (
						<span class="chip">
							<Icon name="pin" version={ui.version} />
							{ui.words.space.pinned}
						</span>
					) : null}
					{inSpace ? (
						<span class="kind">
							<Icon name={spaceIcon(thread.spaceId)} version={ui.version} />
							{ui.words.spaces[thread.spaceId].short}
						</span>
					) : null}
					<span>
						<PersonName
							person={{ id: thread.authorId, name: thread.author || ui.words.post.former, known: thread.authorKnown }}
						/>
						<Whereabouts of={regionName(thread.region) || thread.organisation} />
					</span>
				</p>
				{line === "" ? null : <p class="own-line">{line}</p>}
				{thread.topics.length === 0 ? null : (
					<p class="chips">
						{thread.topics.map((topic) => (
							<a class="chip" href={urls.space(thread.spaceId, { thema: topic })}>
								{ui.words.topics[topic]}
							</a>
						))}
					</p>
				)}
			</div>
			<p class="nums">
				{thread.fresh ? (
					<a
						class="new"
						href={thread.whole ? urls.thread(thread) : urls.threadAtUnread(thread)}
						aria-label={ui.words.space.toUnread(thread.whole ? 0 : thread.unread, title)}
					>
						{thread.whole ? ui.words.space.fresh : ui.words.space.freshCount(thread.unread)}
					</a>
				) : null}
				{waiting ? (
					<Waiting ui={ui} since={thread.createdAt} />
				) : (
					<>
						<span>{thread.replies === 0 ? ui.words.space.noAnswer : ui.words.space.answers(thread.replies)}</span>
						<When ui={ui} at={thread.activeAt} />
					</>
				)}
			</p>
		</article>
	);
};

/** "unbeantwortet seit 12 Tagen" */
const Waiting = ({ ui, since }: { ui: Ui; since: string }) => (
	<time datetime={since} title={exactly(ui.language, new Date(since))}>
		{ui.words.waiting.since(span(ui.words, new Date(since), ui.now))}
	</time>
);

/** A former member has none. */
const Whereabouts = ({ of }: { of: string }) =>
	of === "" ? null : (
		<>
			, <bdi>{of}</bdi>
		</>
	);
