// Reported messages, for the Fachstelle: a copy of the message and the two before it, and nothing else.
import { raw } from "hono/html";
import type { Ui } from "../src/http/context.ts";
import type { Report } from "../src/messages/reports.ts";
import { type Cursor, writeCursor } from "../src/threads/cursor.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

export const MessageReportsPage = ({
	ui,
	list,
}: {
	ui: Ui;
	list: { rows: readonly Report[]; next: Cursor | null };
}) => {
	const words = ui.words.messages;
	return (
		<Layout ui={ui} title={words.reports} place="moderation">
			<div class="narrow page">
				<p class="back">
					<a href={urls.moderation()}>{ui.words.moderation.title}</a>
				</p>
				<h1>{words.reports}</h1>
				<p class="soft">{words.reportsLead}</p>
				{list.rows.length === 0 ? (
					<Empty ui={ui} icon="check" title={words.noReports} text={words.noReportsHint} />
				) : (
					list.rows.map((report) => <ReportBox ui={ui} report={report} state={{}} />)
				)}
				{list.next === null ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={urls.messageReports(writeCursor(list.next))} rel="next">
							{words.moreReports}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};

/** One report with the form that settles it. */
export const ReportBox = ({ ui, report, state }: { ui: Ui; report: Report; state: FormState }) => {
	const words = ui.words.messages;
	const id = `meldung-${report.id}`;
	const action = urls.messageReportDone(report.id);
	return (
		<article class="box" id={id}>
			<p class="small soft">
				{words.reportedBy(report.reporter || ui.words.post.former)} · <When ui={ui} at={report.createdAt} />
			</p>
			<p>
				<strong>{words.reason}:</strong> <span dir="auto">{report.reason}</span>
			</p>
			<div class="list talk">
				{report.excerpt.map((message) => (
					<div class={message.reported ? "post current" : "post"}>
						<p class="small soft">
							<strong dir="auto">{message.name || ui.words.post.former}</strong> · <When ui={ui} at={message.at} />{" "}
							{message.reported ? <span class="badge">{words.thisOne}</span> : null}
						</p>
						<div class="prose" dir="auto">
							{raw(message.html)}
						</div>
					</div>
				))}
			</div>
			{report.doneAt === null ? (
				<form method="post" action={action} class="form" hx-post={action} hx-target={`#${id}`} hx-swap="outerHTML">
					<ErrorSummary ui={ui} state={state} labels={{ note: words.note }} id={`-${report.id}`} />
					<TextField
						ui={ui}
						name="note"
						id={`-${report.id}`}
						label={words.note}
						hint={words.noteHint}
						maxlength={300}
						dir="auto"
						state={state}
					/>
					<p>
						<button class="button plain" type="submit">
							<Icon name="check" version={ui.version} />
							{words.done}
						</button>
					</p>
				</form>
			) : (
				<p class="state" role="status">
					<Icon name="check" version={ui.version} />
					<span dir="auto">{words.doneBy(report.doneBy, report.note)}</span>
				</p>
			)}
		</article>
	);
};

/** A report by itself, after a form that was refused. */
export const MessageReportPage = ({ ui, report, state }: { ui: Ui; report: Report; state: FormState }) => (
	<Layout ui={ui} title={ui.words.messages.reports} place="moderation">
		<div class="narrow page">
			<p class="back">
				<a href={urls.messageReports()}>{ui.words.messages.reports}</a>
			</p>
			<h1>{ui.words.messages.reports}</h1>
			<ReportBox ui={ui} report={report} state={state} />
		</div>
	</Layout>
);
