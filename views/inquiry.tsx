// One question to the Fachstelle: its texts, who looks after it, and the form to write to it.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Answer, Inquiry, InquiryPage as Page } from "../src/inquiries/store.ts";
import { isStaffRole } from "../src/members/roles.ts";
import type { Caution } from "../src/posts/caution.ts";
import * as urls from "../src/urls.ts";
import { DraftFields } from "./drafts.tsx";
import { Layout } from "./layout.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { ErrorSummary, type FormState } from "./parts/field.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";
import { PublicationBox } from "./publications.tsx";

type FormProps = {
	ui: Ui;
	inquiry: Inquiry;
	state: FormState;
	savedAt?: string | null;
	caution?: Caution | null;
	/** Somebody wrote while this was typed. */
	meanwhile?: boolean;
	before?: Child;
};

type PageProps = Omit<FormProps, "inquiry"> & {
	page: Page;
	after?: number;
	/** Somebody else has taken it meanwhile. */
	late?: boolean;
	/** The asker's form about the proposal, if it was refused. */
	proposal?: FormState;
	lapsed?: boolean;
};

export const InquiryPage = ({ page, after = 0, late = false, proposal, lapsed = false, ...form }: PageProps) => {
	const { ui } = form;
	const { inquiry } = page;
	const words = ui.words.inquiries;
	const own = can.isAsker(ui.viewer, inquiry);
	const { name } = ui.words.spaces[inquiry.spaceId];
	return (
		<Layout ui={ui} title={inquiry.title} place={own ? "messages" : "moderation"} space={inquiry.spaceId}>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<Icon name={spaceIcon(inquiry.spaceId)} version={ui.version} />
						{words.title} ·{" "}
						<a href={own ? urls.inquiries() : urls.inquiriesForStaff()}>{own ? words.own : words.staffList}</a>
					</p>
					<h1 dir="auto">{inquiry.title}</h1>
					<p class="reads">
						<Icon name="shield" version={ui.version} />
						<span>{own ? words.askLead(name) : words.staffLead}</span>
					</p>
				</div>
			</div>
			<div class="narrow page">
				<Standing ui={ui} inquiry={inquiry} late={late} />
				{after === 0 ? null : (
					<p>
						<a class="button plain" href={urls.inquiry(inquiry.id)}>
							{words.newest}
						</a>
					</p>
				)}
				<div class="list talk">
					{page.answers.map((answer) => (
						<AnswerItem ui={ui} answer={answer} fresh={own && inquiry.isNews && answer.seq === inquiry.lastSeq} />
					))}
				</div>
				{own && inquiry.isNews ? (
					<form method="post" action={urls.inquirySeen(inquiry.id)} class="mark-read" data-mark-read>
						<input type="hidden" name="seqs" value={inquiry.lastSeq} />
						<button class="button plain" type="submit">
							<Icon name="check" version={ui.version} />
							{ui.words.messages.markRead}
						</button>
					</form>
				) : null}
				{page.next === null ? (
					<>
						<PublicationBox ui={ui} inquiry={inquiry} state={proposal} lapsed={lapsed} />
						<div id="ende">
							{form.before}
							<AnswerForm {...form} inquiry={inquiry} />
						</div>
					</>
				) : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						<a class="button plain" href={urls.inquiry(inquiry.id, page.next)} rel="next">
							{ui.words.thread.later}
						</a>
					</nav>
				)}
			</div>
		</Layout>
	);
};

/** How far it is and who looks after it; the Fachstelle takes it here and gives it back. */
export const Standing = ({ ui, inquiry, late = false }: { ui: Ui; inquiry: Inquiry; late?: boolean }) => {
	const words = ui.words.inquiries;
	const { owner } = inquiry;
	const mine = owner !== null && ui.viewer.kind === "member" && owner.id === ui.viewer.id;
	const target = { "hx-target": "#betreuung", "hx-swap": "outerHTML" };
	return (
		<section class="box" id="betreuung">
			{late && !mine ? (
				<Notice ui={ui} icon="alert" focus>
					{words.takenMeanwhile(owner?.name ?? "")}
				</Notice>
			) : null}
			<div class="row-of-buttons">
				<span class={inquiry.state === "beantwortet" ? "state" : "state open"}>{words.state[inquiry.state]}</span>
				<span dir="auto">
					{owner === null
						? words.nobodyYet
						: mine
							? words.ownedByYou
							: words.ownedBy(owner.name || ui.words.post.former)}
				</span>
				{!can.answerInquiry(ui.viewer, inquiry) ? null : mine ? (
					<form
						method="post"
						action={urls.inquiryGiveBack(inquiry.id)}
						hx-post={urls.inquiryGiveBack(inquiry.id)}
						{...target}
					>
						<button class="button quiet" type="submit">
							{words.giveBack}
						</button>
					</form>
				) : (
					<form method="post" action={urls.inquiryTake(inquiry.id)} hx-post={urls.inquiryTake(inquiry.id)} {...target}>
						{owner === null ? null : <input type="hidden" name="von" value={owner.id} />}
						<button class={owner === null ? "button" : "button quiet"} type="submit">
							{owner === null ? words.take : words.takeFrom(owner.name)}
						</button>
					</form>
				)}
			</div>
		</section>
	);
};

const AnswerItem = ({ ui, answer, fresh }: { ui: Ui; answer: Answer; fresh: boolean }) => {
	const own = can.isAuthor(ui.viewer, answer);
	return (
		<article
			class={`post ${own ? "own" : ""} ${fresh ? "fresh" : ""}`}
			id={`text-${answer.id}`}
			tabindex={-1}
			data-seq={fresh ? answer.seq : undefined}
		>
			<header>
				<Avatar name={answer.author} />
				<div class="who">
					<strong dir="auto">{own ? ui.words.messages.me : answer.author || ui.words.post.former}</strong>{" "}
					{isStaffRole(answer.role) ? <span class="badge">{ui.words.post.staff}</span> : null}
					{fresh ? <span class="new">{ui.words.thread.freshOne}</span> : null}
					<p class="where">
						<When ui={ui} at={answer.createdAt} />
					</p>
				</div>
			</header>
			<div class="prose" dir="auto" lang={answer.language}>
				{raw(answer.html)}
			</div>
		</article>
	);
};

/** The form to write to a question, for the asker and the Fachstelle. */
export const AnswerForm = ({ ui, inquiry, state, savedAt = null, caution = null, meanwhile = false }: FormProps) => {
	const words = ui.words.inquiries;
	const own = can.isAsker(ui.viewer, inquiry);
	const action = urls.inquiryAnswers(inquiry.id);
	const label = own ? words.more : words.answer;
	return (
		<form
			method="post"
			action={action}
			class="box form"
			id="schreiben"
			hx-post={action}
			hx-target="#schreiben"
			hx-swap="outerHTML"
			hx-disable="find .row-of-buttons button"
		>
			<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
			<input type="hidden" name="bis" value={value(state.values, "bis") || inquiry.lastSeq} />
			{meanwhile ? (
				<Notice ui={ui} icon="alert" focus>
					{words.meanwhile} <a href={`${urls.inquiry(inquiry.id)}#ende`}>{words.title}</a>
				</Notice>
			) : null}
			<ErrorSummary ui={ui} state={state} labels={{ ...labels(ui.words), body: label }} />
			<Editor ui={ui} label={label} hint={own ? words.moreHint : words.answerHint} rows={5} state={state} />
			<DraftFields ui={ui} place={{ kind: "inquiryAnswer", inquiryId: inquiry.id }} savedAt={savedAt} />
			<Sending
				ui={ui}
				label={own ? words.sendMore : words.sendAnswer}
				caution={caution}
				inPrivate
				preview={urls.inquiryPreview(inquiry.id)}
			/>
		</form>
	);
};
