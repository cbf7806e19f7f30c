// What waits for the Fachstelle.
import type { Ui } from "../src/http/context.ts";
import type { LeftAlone } from "../src/organisations/store.ts";
import { type Cursor, writeCursor } from "../src/threads/cursor.ts";
import type { ThreadRow as Row } from "../src/threads/list.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { LeftAloneList } from "./organisations.tsx";
import { Icon, type IconName } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { ThreadRow } from "./parts/thread-row.tsx";

export const ModerationPage = ({
	ui,
	waiting,
	reported,
	asked,
	leftAlone,
	untended,
	broken,
	unanswered,
	doubted,
}: {
	ui: Ui;
	waiting: number;
	/** Messages that somebody reported, up to ten. */
	reported: number;
	/** Open questions to the Fachstelle, up to ten. */
	asked: number;
	leftAlone: readonly LeftAlone[];
	/** Materials that nobody tends, and those with broken links, up to ten. */
	untended: number;
	broken: number;
	unanswered: readonly Row[];
	doubted: readonly Row[];
}) => {
	const words = ui.words.moderation;
	return (
		<Layout ui={ui} title={words.title} place="moderation">
			<div class="wide page">
				<h1>{words.title}</h1>
				<p class="soft">{words.lead}</p>
				<Box
					ui={ui}
					title={words.applications}
					text={words.waiting(waiting)}
					href={urls.applications()}
					icon="user"
					calls={waiting > 0}
				/>
				<Box
					ui={ui}
					title={ui.words.invitations.open}
					text={ui.words.invitations.openHint}
					href={urls.invitations()}
					icon="mail"
				/>
				<Box
					ui={ui}
					title={ui.words.inquiries.staffList}
					text={ui.words.inquiries.staffCount(asked)}
					href={urls.inquiriesForStaff()}
					icon="help"
					calls={asked > 0}
				/>
				<Box
					ui={ui}
					title={ui.words.messages.reports}
					text={ui.words.messages.reportsCount(reported)}
					href={urls.messageReports()}
					icon="flag"
					calls={reported > 0}
				/>
				<Box
					ui={ui}
					title={ui.words.freshness.moderation}
					text={ui.words.freshness.moderationCount(untended, broken)}
					href={urls.materialsToTend()}
					icon="clipboard"
					calls={untended + broken > 0}
				/>
				<LeftAloneList ui={ui} list={leftAlone} />
				{doubted.length === 0 ? null : (
					<section>
						<h2 class="above">{ui.words.answer.doubted}</h2>
						<p class="soft small above">{ui.words.answer.doubtedHint}</p>
						<div class="list">
							{doubted.map((thread) => (
								<ThreadRow ui={ui} thread={thread} inSpace />
							))}
						</div>
					</section>
				)}
				<section>
					<h2 class="above">{words.unanswered}</h2>
					{unanswered.length === 0 ? (
						<Empty
							ui={ui}
							icon="check"
							title={ui.words.space.empty.unbeantwortet.title}
							text={ui.words.space.empty.ungelesen.text}
						/>
					) : (
						<div class="list">
							{unanswered.map((thread) => (
								<ThreadRow ui={ui} thread={thread} inSpace waiting />
							))}
						</div>
					)}
					<p class="pager">
						<a class="button plain" href={urls.waiting()}>
							{ui.words.waiting.all}
						</a>
					</p>
				</section>
				<Box ui={ui} title={ui.words.log.title} text={ui.words.log.lead} href={urls.log()} icon="list" />
			</div>
		</Layout>
	);
};

type BoxProps = { ui: Ui; title: string; text: string; href: string; icon: IconName; calls?: boolean };

/** A place to go to; `calls` if something waits there. */
const Box = ({ ui, title, text, href, icon, calls = false }: BoxProps) => (
	<section class="box">
		<h2>{title}</h2>
		<p>{text}</p>
		<p>
			<a class={calls ? "button" : "button plain"} href={href}>
				<Icon name={icon} version={ui.version} />
				{title}
			</a>
		</p>
	</section>
);

/** Every question that waits, in all spaces that the viewer looks after; the one that has waited longest first. */
export const WaitingPage = ({
	ui,
	rows,
	next,
	first,
}: {
	ui: Ui;
	rows: readonly Row[];
	next: Cursor | null;
	first: boolean;
}) => {
	const words = ui.words.waiting;
	return (
		<Layout ui={ui} title={words.title} place="moderation">
			<div class="wide page">
				<p class="back">
					<a href={urls.moderation()}>{ui.words.moderation.title}</a>
				</p>
				<h1>{words.title}</h1>
				<p class="soft">{words.lead}</p>
				<h2 class="hidden">{ui.words.space.list}</h2>
				{rows.length === 0 ? (
					<Empty
						ui={ui}
						icon="check"
						title={ui.words.space.empty.unbeantwortet.title}
						text={ui.words.space.empty.ungelesen.text}
					/>
				) : (
					<div class="list">
						{rows.map((thread) => (
							<ThreadRow ui={ui} thread={thread} inSpace waiting />
						))}
					</div>
				)}
				{next === null && first ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						{first ? null : (
							<a class="button plain" href={urls.waiting()}>
								{words.first}
							</a>
						)}
						{next === null ? null : (
							<a class="button plain" href={urls.waiting(writeCursor(next))} rel="next">
								{words.more}
							</a>
						)}
					</nav>
				)}
			</div>
		</Layout>
	);
};
