// Questions to the Fachstelle: asking one, one's own, and those that wait for the Fachstelle.
import type { Child } from "hono/jsx";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import { STATES, type State } from "../src/inquiries/states.ts";
import type { Inquiry } from "../src/inquiries/store.ts";
import type { Caution } from "../src/posts/caution.ts";
import type { SpaceKey } from "../src/spaces/spaces.ts";
import { type Cursor, writeCursor } from "../src/threads/cursor.ts";
import * as urls from "../src/urls.ts";
import { DraftFields } from "./drafts.tsx";
import { Layout } from "./layout.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { Empty } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

type AskProps = {
	ui: Ui;
	space: SpaceKey;
	state: FormState;
	savedAt?: string | null;
	caution?: Caution | null;
	before?: Child;
};

export const AskPage = ({ ui, space, state, savedAt = null, caution = null, before = null }: AskProps) => {
	const words = ui.words.inquiries;
	const action = urls.inquiriesIn(space);
	return (
		<Layout ui={ui} title={words.ask} place={space} space={space}>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<Icon name={spaceIcon(space)} version={ui.version} />
						<a href={urls.space(space)}>{ui.words.spaces[space].name}</a>
					</p>
					<h1>{words.ask}</h1>
					<p class="reads">
						<Icon name="shield" version={ui.version} />
						<span>{words.askLead(ui.words.spaces[space].name)}</span>
					</p>
				</div>
			</div>
			<div class="narrow page">
				{before}
				<form method="post" action={action} class="form" hx-post={action} hx-disable="find .row-of-buttons button">
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<ErrorSummary
						ui={ui}
						state={state}
						labels={{ ...labels(ui.words), title: words.subject, body: words.body }}
					/>
					<TextField
						ui={ui}
						name="title"
						label={words.subject}
						hint={words.subjectHint}
						maxlength={150}
						dir="auto"
						state={state}
					/>
					<Editor ui={ui} label={words.body} hint={words.bodyHint} rows={8} state={state} />
					<DraftFields ui={ui} place={{ kind: "inquiry", space }} savedAt={savedAt} />
					<p class="notice">
						<Icon name="shield" version={ui.version} />
						<span>{words.privacy}</span>
					</p>
					<Sending ui={ui} label={words.send} caution={caution} inPrivate preview={urls.inquiriesPreview(space)} />
				</form>
				<p>
					<a href={urls.inquiries()}>{words.own}</a>
				</p>
			</div>
		</Layout>
	);
};

type List = { rows: readonly Inquiry[]; next: Cursor | null };

export const OwnInquiriesPage = ({ ui, list, first }: { ui: Ui; list: List; first: boolean }) => {
	const words = ui.words.inquiries;
	return (
		<Layout ui={ui} title={words.own} place="messages">
			<div class="narrow page">
				<p class="back">
					<a href={urls.messages()}>{ui.words.messages.title}</a>
				</p>
				<h1>{words.own}</h1>
				<p class="soft">{words.ownLead}</p>
				{list.rows.length === 0 ? (
					<Empty ui={ui} icon="help" title={words.none} text={words.noneHint} />
				) : (
					<InquiryList ui={ui} rows={list.rows} />
				)}
				<Pager ui={ui} list={list} first={first} address={(ab) => urls.inquiries(ab)} />
			</div>
		</Layout>
	);
};

export const StaffInquiriesPage = ({
	ui,
	state,
	list,
	first,
}: {
	ui: Ui;
	state: State;
	list: List;
	first: boolean;
}) => {
	const words = ui.words.inquiries;
	const view = state === "offen" ? undefined : state;
	return (
		<Layout ui={ui} title={words.staffList} place="moderation">
			<div class="narrow page">
				<p class="back">
					<a href={urls.moderation()}>{ui.words.moderation.title}</a>
				</p>
				<h1>{words.staffList}</h1>
				<p class="soft">{words.staffLead}</p>
				<nav class="tabs" aria-label={words.staffList}>
					{STATES.map((key) => (
						<a
							href={urls.inquiriesForStaff({ ansicht: key === "offen" ? undefined : key })}
							aria-current={key === state ? "page" : undefined}
						>
							{words.view[key]}
						</a>
					))}
				</nav>
				{list.rows.length === 0 ? (
					<Empty ui={ui} icon="check" title={words.staffNone} text={words.staffNoneHint} />
				) : (
					<InquiryList ui={ui} rows={list.rows} forStaff />
				)}
				<Pager ui={ui} list={list} first={first} address={(ab) => urls.inquiriesForStaff({ ansicht: view, ab })} />
			</div>
		</Layout>
	);
};

const InquiryList = ({ ui, rows, forStaff = false }: { ui: Ui; rows: readonly Inquiry[]; forStaff?: boolean }) => (
	<div class="list">
		<h2 class="hidden">{ui.words.inquiries.list}</h2>
		{rows.map((inquiry) => (
			<article class={inquiry.isNews && !forStaff ? "row written unread" : "row written"} data-space={inquiry.spaceId}>
				<div>
					<h3>
						<a href={urls.inquiry(inquiry.id)} dir="auto">
							{inquiry.title}
						</a>{" "}
						{inquiry.isNews && !forStaff ? <span class="new">{ui.words.thread.freshOne}</span> : null}
					</h3>
					<p class="meta">
						<span class="kind">
							<Icon name={spaceIcon(inquiry.spaceId)} version={ui.version} />
							{ui.words.spaces[inquiry.spaceId].short}
						</span>
						{forStaff ? <bdi>{inquiry.asker || ui.words.post.former}</bdi> : null}
						<span>
							{ui.words.inquiries.asked} <When ui={ui} at={inquiry.createdAt} />
						</span>
						<span class={inquiry.state === "beantwortet" ? "state" : "state open"}>
							{ui.words.inquiries.state[inquiry.state]}
						</span>
						{inquiry.owner === null ? null : <bdi>{inquiry.owner.name || ui.words.post.former}</bdi>}
					</p>
				</div>
			</article>
		))}
	</div>
);

const Pager = ({
	ui,
	list,
	first,
	address,
}: {
	ui: Ui;
	list: List;
	first: boolean;
	address: (after?: string) => string;
}) =>
	list.next === null && first ? null : (
		<nav class="pager" aria-label={ui.words.thread.pages}>
			{first ? null : (
				<a class="button plain" href={address()}>
					{ui.words.inquiries.newest}
				</a>
			)}
			{list.next === null ? null : (
				<a class="button plain" href={address(writeCursor(list.next))} rel="next">
					{ui.words.inquiries.olderOnes}
				</a>
			)}
		</nav>
	);
