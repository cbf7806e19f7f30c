// Looking after a discussion: everything that can be done with it, and what was done lately.
import type { Child } from "hono/jsx";
import type { Ui } from "../src/http/context.ts";
import type { Entry } from "../src/log/store.ts";
import type { Obstacle } from "../src/log/undo.ts";
import type { Managed } from "../src/managing/store.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { ClosingStep } from "./closures.tsx";
import { Layout } from "./layout.tsx";
import { LogEntry, Undo } from "./log.tsx";
import { MovingStep } from "./moves.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";
import type { Sent } from "./parts/step.tsx";
import { titleOf } from "./parts/title.ts";
import { PinningStep } from "./pins.tsx";
import { RenamingStep } from "./renamings.tsx";
import { TopicsStep } from "./topics.tsx";

type Props = {
	ui: Ui;
	managed: Managed;
	state: Sent & { tooLate?: boolean; obstacle?: Obstacle };
};

export const ManagingPage = ({ ui, managed, state }: Props) => {
	const { thread, entries, done } = managed;
	const words = ui.words.managing;
	return (
		<ManagingFrame ui={ui} thread={thread} title={words.title}>
			{state.tooLate === true ? (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					{words.tooLate}
				</Notice>
			) : null}
			{state.obstacle === undefined ? null : (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					{words.obstacles[state.obstacle]}
				</Notice>
			)}
			{done === null ? null : <Done ui={ui} entry={done} />}
			<p class="soft">{words.lead}</p>
			<section class="stack" aria-labelledby="schritte">
				<h2 id="schritte">{words.steps}</h2>
				<PinningStep ui={ui} thread={thread} sent={state} />
				<ClosingStep ui={ui} thread={thread} sent={state} />
				<RenamingStep ui={ui} thread={thread} sent={state} />
				<TopicsStep ui={ui} thread={thread} sent={state} />
				<MovingStep ui={ui} managed={managed} sent={state} />
				<p class="row-of-buttons">
					<a class="button plain" href={urls.splitting(thread.id)}>
						<Icon name="reply" version={ui.version} />
						{words.split.title}
					</a>
					<a class="button plain" href={urls.merging(thread.id)}>
						<Icon name="link" version={ui.version} />
						{words.merge.title}
					</a>
				</p>
			</section>
			{entries.length === 0 ? null : (
				<section aria-labelledby="zuletzt">
					<h2 class="above" id="zuletzt">
						{words.recent}
					</h2>
					<div class="list">
						{entries.map((entry) => (
							<LogEntry ui={ui} entry={entry} inThread />
						))}
					</div>
				</section>
			)}
			<p>
				<a href={urls.log({ raum: thread.spaceId })}>{words.toLog}</a>
			</p>
		</ManagingFrame>
	);
};

/** What was done just now, with the way back. */
const Done = ({ ui, entry }: { ui: Ui; entry: Entry }) => (
	<Notice ui={ui} icon="check" tone="good" focus>
		<p>{entry.undoneAt === null ? ui.words.managing.done[entry.act] : ui.words.managing.undone}</p>
		{entry.undoneAt !== null ? null : (
			<div class="row-of-buttons">
				{entry.act === "split" && entry.otherId !== null ? (
					<a class="button plain" href={urls.thread({ id: entry.otherId })}>
						{ui.words.managing.toOther}
					</a>
				) : null}
				<Undo ui={ui} entry={entry} />
			</div>
		)}
	</Notice>
);

/** The frame of these pages: which discussion, and what is being done. */
export const ManagingFrame = ({
	ui,
	thread,
	title,
	children,
}: {
	ui: Ui;
	thread: Thread;
	title: string;
	children?: Child;
}) => (
	<Layout ui={ui} title={title} place={thread.spaceId} space={thread.spaceId}>
		<div class="band">
			<div class="narrow">
				<p class="kind">
					<a href={urls.thread(thread)} dir="auto">
						{titleOf(ui, thread.title)}
					</a>
				</p>
				<h1>{title}</h1>
			</div>
		</div>
		<div class="narrow page">{children}</div>
	</Layout>
);
