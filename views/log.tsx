// The log of what the Fachstelle did: its page, its entries, and the lines that readers see in a discussion.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { dayOf, sayDay, sayShortDay } from "../src/i18n/days.ts";
import type { Entry, Line } from "../src/log/store.ts";
import { isSpace, type SpaceKey } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { titleOf } from "./parts/title.ts";
import { When } from "./parts/when.tsx";
import { lastDay } from "./pins.tsx";

type Props = {
	ui: Ui;
	spaces: readonly SpaceKey[];
	space: SpaceKey | null;
	list: { entries: readonly Entry[]; next: number | null };
};

export const LogPage = ({ ui, spaces, space, list }: Props) => {
	const words = ui.words.log;
	return (
		<Layout ui={ui} title={words.title} place="moderation">
			<div class="mid page">
				<p class="back">
					<a href={urls.moderation()}>{ui.words.moderation.title}</a>
				</p>
				<h1>{words.title}</h1>
				<p class="soft">{words.lead}</p>
				{spaces.length < 2 ? null : (
					<nav class="tabs" aria-label={ui.words.space.filter}>
						<a href={urls.log()} aria-current={space === null ? "page" : undefined}>
							{words.all}
						</a>
						{spaces.map((key) => (
							<a href={urls.log({ raum: key })} aria-current={space === key ? "page" : undefined}>
								{ui.words.spaces[key].short}
							</a>
						))}
					</nav>
				)}
				{list.entries.length === 0 ? (
					<Empty ui={ui} icon="list" title={words.empty} text={words.emptyHint} />
				) : (
					<div class="list">
						{list.entries.map((entry) => (
							<LogEntry ui={ui} entry={entry} />
						))}
					</div>
				)}
				{list.next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a
							class="button plain"
							href={urls.log({ ...(space === null ? {} : { raum: space }), ab: String(list.next) })}
							rel="next"
						>
							{words.older}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};

/** One entry: which discussion, what, by whom, when, why, and the way back. */
export const LogEntry = ({ ui, entry, inThread = false }: { ui: Ui; entry: Entry; inThread?: boolean }) => {
	const words = ui.words.log;
	const change = changeOf(ui, entry);
	return (
		<article class={entry.undoneAt === null ? "entry" : "entry undone"} data-space={entry.spaceId}>
			{inThread ? null : (
				<h3>
					{entry.left ? (
						words.left(spaceName(ui, entry.details["to"]))
					) : entry.thread === null ? (
						ui.words.managing.title
					) : (
						<a href={urls.thread(entry.thread)} dir="auto">
							{titleOf(ui, entry.thread.title)}
						</a>
					)}
				</h3>
			)}
			<p class="meta">
				{inThread ? null : (
					<span class="kind">
						<Icon name={spaceIcon(entry.spaceId)} version={ui.version} />
						{ui.words.spaces[entry.spaceId].short}
					</span>
				)}
				<strong>{words.acts[entry.act]}</strong>
				<span>
					<bdi>{words.by(entry.by)}</bdi> <When ui={ui} at={entry.createdAt} />
				</span>
			</p>
			{change === null ? null : (
				<p class="small" dir="auto">
					{change}
				</p>
			)}
			{entry.reason === null ? null : (
				<p class="small">
					{ui.words.post.reason} <span dir="auto">{entry.reason}</span>
				</p>
			)}
			{entry.postId === null ? null : (
				<p class="small">
					<a href={urls.post(entry.postId)}>{words.toPost}</a>
				</p>
			)}
			{entry.act === "split" && entry.otherId !== null && entry.undoneAt === null ? (
				<p class="small">
					<a href={urls.thread({ id: entry.otherId })}>{words.toOther}</a>
				</p>
			) : null}
			{entry.undoneAt !== null ? (
				<p class="small kept">
					<bdi>{words.undone(entry.undoneBy ?? "")}</bdi> <When ui={ui} at={entry.undoneAt} />
				</p>
			) : mayUndo(ui, entry) ? (
				<Undo ui={ui} entry={entry} />
			) : null}
		</article>
	);
};

/** The button that undoes an act. */
export const Undo = ({ ui, entry }: { ui: Ui; entry: Entry }) => (
	<form method="post" action={urls.undoing(entry.id)}>
		<button class="button plain" type="submit">
			<Icon name="undo" version={ui.version} />
			{ui.words.managing.undo}
		</button>
	</form>
);

function mayUndo(ui: Ui, entry: Entry): boolean {
	const from = String(entry.details["from"] ?? "");
	if (entry.left || entry.thread === null) return false;
	return entry.act === "move"
		? isSpace(from) && can.move(ui.viewer, entry.spaceId, from)
		: can.moderate(ui.viewer, entry.spaceId);
}

/** What changed, in words; nothing of a heading whose opening post was removed. */
function changeOf(ui: Ui, entry: Entry): string | null {
	const { from, to } = entry.details;
	const topics = (json: unknown) =>
		(JSON.parse(String(json ?? "[]")) as string[]).map((topic) => ui.words.topics[topic] ?? topic).join(", ");
	const hidden = entry.thread === null || entry.thread.title === "";
	switch (entry.act) {
		case "move":
			return entry.left ? null : ui.words.log.change(spaceName(ui, from), spaceName(ui, to));
		case "rename":
			return hidden ? null : ui.words.log.change(String(from), String(to));
		case "topics":
			return ui.words.log.change(topics(from), topics(to));
		case "pin":
			return typeof to === "string" ? ui.words.log.until(lastDay(ui, to)) : null;
		case "split":
		case "merge":
			return hidden || entry.otherTitle === "" ? null : `„${entry.otherTitle}“`;
		default:
			return null;
	}
}

function spaceName(ui: Ui, key: unknown): string {
	return typeof key === "string" && isSpace(key) ? ui.words.spaces[key].name : "";
}

/** What readers are told: what the Fachstelle did with this discussion, and why, where that explains something. */
export const Lines = ({ ui, lines }: { ui: Ui; lines: readonly Line[] }) =>
	lines.length === 0 ? null : (
		<ul class="lines" aria-label={ui.words.lines.title}>
			{lines.map((line) => (
				<li>
					<Icon name="shield" version={ui.version} />
					<span>
						{line.mirrored
							? ui.words.lines.splitOff
							: line.act === "move" && line.undoneAt !== null
								? ui.words.lines.moveBack
								: ui.words.lines[line.act]}
						, <Day ui={ui} at={line.createdAt} />
						{line.undoneAt === null ? null : (
							<>
								{" "}
								({ui.words.lines.undone} <Day ui={ui} at={line.undoneAt} />)
							</>
						)}{" "}
						{line.reason === null || !EXPLAINED.includes(line.act) ? null : (
							<>
								{ui.words.post.reason} <span dir="auto">{line.reason}</span>{" "}
							</>
						)}
						{line.act === "split" && line.otherId !== null && line.undoneAt === null ? (
							<a href={urls.thread({ id: line.otherId })}>
								{line.mirrored ? ui.words.lines.toSource : ui.words.lines.toSplit}
							</a>
						) : null}
					</span>
				</li>
			))}
		</ul>
	);

/** Acts whose reason readers see, also where the reader moderates. */
const EXPLAINED: readonly string[] = ["move", "split", "merge", "close"];

const Day = ({ ui, at }: { ui: Ui; at: string }) => {
	const day = dayOf(new Date(at));
	const near = day.slice(0, 4) === dayOf(ui.now).slice(0, 4);
	return <time datetime={at}>{near ? sayShortDay(ui.language, day) : sayDay(ui.language, day)}</time>;
};
