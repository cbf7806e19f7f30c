// What waits for the Fachstelle.
import type { Ui } from "../src/http/context.ts";
import type { LeftAlone } from "../src/organisations/store.ts";
import type { ThreadRow as Row } from "../src/threads/list.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { LeftAloneList } from "./mergers.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { ThreadRow } from "./parts/thread-row.tsx";

export const ModerationPage = ({
	ui,
	waiting,
	reported,
	asked,
	leftAlone,
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
	unanswered: readonly Row[];
	doubted: readonly Row[];
}) => {
	const words = ui.words.moderation;
	return (
		<Layout ui={ui} title={words.title} place="moderation">
			<div class="wide page">
				<h1>{words.title}</h1>
				<p class="soft">{words.lead}</p>
				<section class="box">
					<h2>{words.applications}</h2>
					<p>{words.waiting(waiting)}</p>
					<p>
						<a class={waiting > 0 ? "button" : "button plain"} href={urls.applications()}>
							<Icon name="user" version={ui.version} />
							{words.applications}
						</a>
					</p>
				</section>
				<section class="box">
					<h2>{ui.words.inquiries.staffList}</h2>
					<p>{ui.words.inquiries.staffCount(asked)}</p>
					<p>
						<a class={asked > 0 ? "button" : "button plain"} href={urls.inquiriesForStaff()}>
							<Icon name="help" version={ui.version} />
							{ui.words.inquiries.staffList}
						</a>
					</p>
				</section>
				<section class="box">
					<h2>{ui.words.messages.reports}</h2>
					<p>{ui.words.messages.reportsCount(reported)}</p>
					<p>
						<a class={reported > 0 ? "button" : "button plain"} href={urls.messageReports()}>
							<Icon name="flag" version={ui.version} />
							{ui.words.messages.reports}
						</a>
					</p>
				</section>
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
								<ThreadRow ui={ui} thread={thread} inSpace />
							))}
						</div>
					)}
				</section>
			</div>
		</Layout>
	);
};
