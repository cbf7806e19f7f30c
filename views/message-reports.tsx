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
	list: { rows: readonly Report[]; next: Cursor | null; taken: readonly Report[] };
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
				<Taken ui={ui} list={list.taken} />
			</div>
		</Layout>
	);
};

/** One report with the form that settles it. */
export const ReportBox = ({
	ui,
	report,
	state,
	removal = {},
}: {
	ui: Ui;
	report: Report;
	state: FormState;
	removal?: FormState;
}) => {
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
				<>
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
					<Removal ui={ui} report={report} state={removal} />
				</>
			) : (
				<p class="state" role="status">
					<Icon name="check" version={ui.version} />
					<span dir="auto">
						{(report.removed ? ui.words.notices.removedBy : words.doneBy)(report.doneBy, report.note)}
					</span>
				</p>
			)}
		</article>
	);
};

const Removal = ({ ui, report, state }: { ui: Ui; report: Report; state: FormState }) => {
	const words = ui.words.notices;
	const action = urls.messageRemoval(report.id);
	return (
		<details class="more" open={state.errors !== undefined}>
			<summary>{words.remove}</summary>
			<form
				method="post"
				action={action}
				class="form"
				hx-post={action}
				hx-target={`#meldung-${report.id}`}
				hx-swap="outerHTML"
			>
				<p>{words.removeHint}</p>
				<ErrorSummary ui={ui} state={state} labels={{ reason: words.removeReason }} id={`-${report.id}`} />
				<TextField
					ui={ui}
					name="reason"
					id={`-${report.id}`}
					label={words.removeReason}
					hint={words.removeReasonHint}
					maxlength={300}
					dir="auto"
					state={state}
				/>
				<p>
					<button class="button danger" type="submit">
						<Icon name="trash" version={ui.version} />
						{words.remove}
					</button>
				</p>
			</form>
		</details>
	);
};

/** What the viewer took away and can put back: without its words. */
const Taken = ({ ui, list }: { ui: Ui; list: readonly Report[] }) => {
	const words = ui.words.notices;
	return list.length === 0 ? null : (
		<section class="stack">
			<h2>{words.taken}</h2>
			<p class="soft small">{words.takenHint}</p>
			{list.map((report) => (
				<article class="box" id={`entfernt-${report.id}`}>
					<p>
						<strong dir="auto">{report.excerpt.find(({ reported }) => reported)?.name || ui.words.post.former}</strong>{" "}
						· <When ui={ui} at={report.doneAt ?? report.createdAt} />
					</p>
					<p dir="auto">{words.removedReason(report.note)}</p>
					<form method="post" action={urls.messageBack(report.id)}>
						<button class="button plain" type="submit">
							<Icon name="undo" version={ui.version} />
							{words.putBack}
						</button>
					</form>
				</article>
			))}
		</section>
	);
};

/** A report by itself, after a form that was refused. */
export const MessageReportPage = ({
	ui,
	report,
	state,
	removal = {},
}: {
	ui: Ui;
	report: Report;
	state: FormState;
	removal?: FormState;
}) => (
	<Layout ui={ui} title={ui.words.messages.reports} place="moderation">
		<div class="narrow page">
			<p class="back">
				<a href={urls.messageReports()}>{ui.words.messages.reports}</a>
			</p>
			<h1>{ui.words.messages.reports}</h1>
			<ReportBox ui={ui} report={report} state={state} removal={removal} />
		</div>
	</Layout>
);
