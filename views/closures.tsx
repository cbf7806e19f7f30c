// Closing and opening again, and what stands in place of the reply form of a closed discussion.
import type { Ui } from "../src/http/context.ts";
import type { Typed } from "../src/http/forms.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { KeptText } from "./parts/kept.tsx";
import { Notice } from "./parts/notice.tsx";
import { Reason, type Sent, Step, stateOf } from "./parts/step.tsx";
import { titleOf } from "./parts/title.ts";

export const ClosingStep = ({ ui, thread, sent }: { ui: Ui; thread: Thread; sent: Sent }) => {
	const words = ui.words.managing.close;
	return thread.closedAt === null ? (
		<Step
			ui={ui}
			act="close"
			icon="door"
			title={words.title}
			text={words.text}
			action={urls.closing(thread.id)}
			send={words.send}
			sent={sent}
		>
			<Reason ui={ui} act="close" state={stateOf(sent, "close")} readers="all" />
		</Step>
	) : (
		<Step
			ui={ui}
			act="reopen"
			icon="undo"
			title={words.open}
			text={words.openText}
			action={urls.reopening(thread.id)}
			send={words.open}
			sent={sent}
		>
			<Reason ui={ui} act="reopen" state={stateOf(sent, "reopen")} readers="staff" optional />
		</Step>
	);
};

/** In place of a form: that nobody replies or changes their words any more, and why; with the text of somebody who was too late. */
export const Closed = ({
	ui,
	thread,
	typed = {},
	id = "antwort",
}: {
	ui: Ui;
	thread: Thread;
	typed?: Typed;
	id?: string;
}) => (
	<section class="stack" id={id}>
		<Notice ui={ui} icon="door" focus={typed["body"] !== undefined}>
			<strong>{ui.words.managing.close.now}</strong> {ui.words.managing.closedFor}
			{thread.closedReason === null ? null : (
				<p>
					{ui.words.post.reason} <span dir="auto">{thread.closedReason}</span>
				</p>
			)}
		</Notice>
		{typed["body"] === undefined ? null : (
			<div class="box">
				<p>{ui.words.managing.yourText}</p>
				<KeptText ui={ui} typed={typed} />
			</div>
		)}
	</section>
);

/** The same as a page of its own. */
export const ClosedPage = ({ ui, thread, typed = {} }: { ui: Ui; thread: Thread; typed?: Typed }) => (
	<Layout ui={ui} title={ui.words.managing.close.now} place={thread.spaceId} space={thread.spaceId}>
		<div class="narrow page">
			<h1 dir="auto">{titleOf(ui, thread.title)}</h1>
			<Closed ui={ui} thread={thread} typed={typed} />
			<p>
				<a class="button plain" href={urls.thread(thread)}>
					{ui.words.post.toThread}
				</a>
			</p>
		</div>
	</Layout>
);
