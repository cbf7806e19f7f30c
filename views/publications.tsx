// Making a question public: the Fachstelle's proposal, the asker's decision, and what a discussion says about it.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import type { Inquiry } from "../src/inquiries/store.ts";
import type { Caution } from "../src/posts/caution.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { CautionHint } from "./parts/editor.tsx";
import { ErrorSummary, type FormState, TextArea, TextField } from "./parts/field.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";

const labelsOf = (ui: Ui) => ({ title: ui.words.inquiries.publishTitle, body: ui.words.inquiries.publishBody });

export const ProposePage = ({
	ui,
	inquiry,
	state,
	caution = null,
}: {
	ui: Ui;
	inquiry: Inquiry;
	state: FormState;
	caution?: Caution | null;
}) => {
	const words = ui.words.inquiries;
	return (
		<Layout ui={ui} title={words.publish} place="moderation" space={inquiry.spaceId}>
			<div class="narrow page">
				<p class="back">
					<a href={urls.inquiry(inquiry.id)} dir="auto">
						{inquiry.title}
					</a>
				</p>
				<h1>{words.publish}</h1>
				<p class="reads">
					<Icon name={spaceIcon(inquiry.spaceId)} version={ui.version} />
					<span>{words.publishLead}</span>
				</p>
				<form method="post" action={urls.publication(inquiry.id)} class="form">
					<ErrorSummary ui={ui} state={state} labels={labelsOf(ui)} />
					<CautionHint ui={ui} caution={caution} />
					<Text ui={ui} state={state} />
					<p class="row-of-buttons">
						<button class="button" type="submit">
							{caution === null ? words.propose : ui.words.writing.caution.sendAnyway}
						</button>
						<a class="button quiet" href={urls.inquiry(inquiry.id)}>
							{ui.words.cancel}
						</a>
					</p>
				</form>
			</div>
		</Layout>
	);
};

const Text = ({ ui, state }: { ui: Ui; state: FormState }) => (
	<>
		<TextField
			ui={ui}
			name="title"
			id="-alle"
			label={ui.words.inquiries.publishTitle}
			maxlength={150}
			dir="auto"
			state={state}
		/>
		<TextArea ui={ui} name="body" id="-alle" label={ui.words.inquiries.publishBody} rows={6} state={state} />
	</>
);

/** Where the question stands on its way to everybody; the asker decides here. */
export const PublicationBox = ({
	ui,
	inquiry,
	state,
	lapsed,
}: {
	ui: Ui;
	inquiry: Inquiry;
	state: FormState | undefined;
	lapsed: boolean;
}) => {
	const words = ui.words.inquiries;
	const own = can.isAsker(ui.viewer, inquiry);
	const { proposal } = inquiry;
	if (inquiry.publication === "veroeffentlicht")
		return (
			<Notice ui={ui} icon="check" tone="good">
				<strong>{words.published}</strong> {words.onlyBoth}{" "}
				{inquiry.threadId === null ? null : <a href={urls.thread({ id: inquiry.threadId })}>{words.toThread}</a>}
			</Notice>
		);
	if (!own)
		return (
			<section class="box">
				{inquiry.publication === null ? null : (
					<p>{inquiry.publication === "abgelehnt" ? words.declined : words.proposed}</p>
				)}
				<p>
					<a class="button plain" href={urls.publication(inquiry.id)}>
						<Icon name="question" version={ui.version} />
						{words.publish}
					</a>
				</p>
			</section>
		);
	if (inquiry.publication === "abgelehnt") return <p class="soft">{words.declined}</p>;
	if (proposal === null) return null;
	const shown = state ?? { values: { title: [proposal.title], body: [proposal.body] } };
	return (
		<section class="box" id="vorschlag">
			<h2>{words.proposalFor}</h2>
			<p>{words.proposalLead(proposal.by || ui.words.post.staff, ui.words.spaces[inquiry.spaceId].name)}</p>
			{lapsed ? (
				<Notice ui={ui} icon="alert" focus>
					{words.notPossible}
				</Notice>
			) : null}
			<form method="post" action={urls.publicationConsent(inquiry.id)} class="form">
				<ErrorSummary ui={ui} state={shown} labels={labelsOf(ui)} id="-alle" />
				<Text ui={ui} state={shown} />
				<p class="row-of-buttons">
					<button class="button" type="submit">
						<Icon name="check" version={ui.version} />
						{words.agree}
					</button>
					<button class="button plain" type="submit" formaction={urls.publicationBack(inquiry.id)} formnovalidate>
						{words.decline}
					</button>
				</p>
			</form>
		</section>
	);
};

/** Stands with a discussion that the Fachstelle began for somebody. */
export const AskedAnonymously = ({ ui }: { ui: Ui }) => (
	<p class="reads">
		<Icon name="help" version={ui.version} />
		<span>
			<strong>{ui.words.inquiries.anonymous}.</strong> {ui.words.inquiries.anonymousHint}
		</span>
	</p>
);
