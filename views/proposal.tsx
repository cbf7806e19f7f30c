// One proposal: writing it, comparing it with the text, deciding about it.
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Material } from "../src/materials/material.ts";
import type { Caution } from "../src/posts/caution.ts";
import { offered, sectionNow } from "../src/proposals/deciding.ts";
import type { Opened } from "../src/proposals/store.ts";
import type { Section } from "../src/text/sections.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Do } from "./organisation.tsx";
import { Comparison } from "./parts/comparison.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { ErrorSummary, type FormState, TextArea, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";
import { Author, BackToWorking, nameOf } from "./proposals.tsx";

type NewProps = {
	ui: Ui;
	material: Material;
	section: Section;
	/** Number of the version in which the section reads so. */
	base: number;
	state: FormState;
	caution?: Caution | null;
	before?: Child;
};

export const NewProposalPage = ({ ui, material, section, base, state, caution = null, before = null }: NewProps) => {
	const words = ui.words.proposals;
	const action = urls.newProposal(material.id, section.key);
	const filled = { values: state.values ?? { body: [section.text.trimEnd()] }, errors: state.errors };
	return (
		<Layout ui={ui} title={words.newTitle} place="materials" space={material.spaceId}>
			<div class="narrow page">
				<BackToWorking ui={ui} material={material} />
				<h1>{words.newTitle}</h1>
				<p>
					<strong dir="auto">{words.section(nameOf(ui, section))}</strong>
				</p>
				<p>{words.newLead}</p>
				{base === material.number ? null : (
					<Notice ui={ui} icon="alert">
						<p>{words.outdated}</p>
					</Notice>
				)}
				{before}
				<form method="post" action={action} class="form box">
					<input type="hidden" name={FORM_ID} value={value(filled.values, FORM_ID) || ui.formId} />
					<input type="hidden" name="basis" value={String(base)} />
					<ErrorSummary ui={ui} state={filled} labels={{ body: words.body, note: words.note }} />
					<Editor ui={ui} label={words.body} hint={words.bodyHint} rows={14} state={filled} />
					<TextField
						ui={ui}
						name="note"
						label={words.note}
						hint={words.noteHint}
						maxlength={300}
						dir="auto"
						optional
						state={filled}
					/>
					<p class="notice">
						<Icon name="shield" version={ui.version} />
						<strong>{ui.words.thread.privacy}</strong>
					</p>
					<Sending
						ui={ui}
						label={words.send}
						caution={caution}
						preview={urls.proposalPreview(material.id, section.key)}
					/>
				</form>
			</div>
		</Layout>
	);
};

/** A form of the page that came back: which one, and with what. */
export type Returned = {
	form: "take" | "merge" | "decline";
	state: FormState;
	/** Why: somebody changed the section, or has decided meanwhile. */
	why?: "conflict" | "late";
};

export const ProposalPage = ({ ui, opened, returned }: { ui: Ui; opened: Opened; returned?: Returned }) => {
	const words = ui.words.proposals;
	const { proposal } = opened;
	const { material } = opened.text;
	const name = nameOf(ui, { heading: proposal.heading, key: proposal.section });
	const isOpen = proposal.state === "open";
	const section = isOpen ? sectionNow(opened) : null;
	return (
		<Layout ui={ui} title={words.pageTitle(name)} place="materials" space={material.spaceId}>
			<div class="wide page stack">
				<BackToWorking ui={ui} material={material} />
				<h1 dir="auto">{words.pageTitle(name)}</h1>
				<p>
					<span class="chip">{words.states[proposal.state]}</span> {words.by}{" "}
					<Author ui={ui} author={proposal.author} /> · <When ui={ui} at={proposal.createdAt} />
				</p>
				{proposal.note === "" ? null : (
					<p dir="auto" class="lead">
						{proposal.note}
					</p>
				)}
				<Meanwhile ui={ui} opened={opened} {...(returned === undefined ? {} : { returned })} />
				<Decision ui={ui} opened={opened} />
				<p class="small soft">{words.legend}</p>
				<Comparison
					ui={ui}
					title={words.changeOf}
					before={proposal.before}
					after={proposal.after}
					names={[words.before, words.after]}
				/>
				{section !== null && section.how !== "same" ? (
					<Comparison
						ui={ui}
						title={words.meanwhile}
						before={proposal.before}
						after={section.now}
						names={[words.before, words.now]}
					/>
				) : null}
				{proposal.taken === null ? null : (
					<Comparison
						ui={ui}
						title={words.takenAs}
						before={proposal.after}
						after={proposal.taken}
						names={[words.after, words.takenAs]}
					/>
				)}
				{isOpen && can.decideProposal(ui.viewer, material) ? (
					<Deciding ui={ui} opened={opened} {...(returned === undefined ? {} : { returned })} />
				) : null}
				{can.withdrawProposal(ui.viewer, proposal) ? (
					<Do to={urls.proposalWithdrawal(proposal)} tone="quiet">
						{words.withdraw}
					</Do>
				) : null}
			</div>
		</Layout>
	);
};

/** What has happened while somebody was deciding; their words are still there. */
const Meanwhile = ({ ui, opened, returned }: { ui: Ui; opened: Opened; returned?: Returned }) => {
	const words = ui.words.proposals;
	const { proposal } = opened;
	const how = proposal.state === "open" ? sectionNow(opened).how : "same";
	const typed = value(returned?.state.values, "body") || value(returned?.state.values, "reason");
	return (
		<>
			{how === "same" ? null : (
				<Notice ui={ui} icon="alert" tone="bad" focus={returned?.why === "conflict"}>
					<strong>{how === "gone" ? words.conflictGone : words.conflict}</strong>
					<p>{words.bothKept}</p>
				</Notice>
			)}
			{returned?.why === "late" ? (
				<Notice ui={ui} icon="alert" tone="bad" focus>
					<strong>{words.late}</strong>
				</Notice>
			) : null}
			{returned?.why === "late" && typed !== "" ? (
				<div class="field">
					<label for="ihr-text">{words.yours}</label>
					<textarea id="ihr-text" rows={8} readonly dir="auto">{`\n${typed}`}</textarea>
				</div>
			) : null}
		</>
	);
};

/** What became of it. */
const Decision = ({ ui, opened: { proposal, text } }: { ui: Ui; opened: Opened }) => {
	const words = ui.words.proposals;
	const by = proposal.decidedBy?.name || words.former;
	if (proposal.state === "open")
		return can.withdrawProposal(ui.viewer, proposal) ? <p class="soft">{words.waits}</p> : null;
	return (
		<Notice
			ui={ui}
			icon={proposal.state === "accepted" ? "check" : "undo"}
			tone={proposal.state === "accepted" ? "good" : ""}
		>
			<strong>
				{proposal.state === "accepted"
					? words.acceptedBy(by)
					: proposal.state === "declined"
						? words.declinedBy(by)
						: words.withdrawnByAuthor}
			</strong>
			{proposal.decidedAt === null ? null : (
				<>
					{" "}
					· <When ui={ui} at={proposal.decidedAt} />
				</>
			)}
			{proposal.reason === "" ? null : <p dir="auto">{words.reasonIs(proposal.reason)}</p>}
			{proposal.version === null ? null : (
				<p>
					<a href={urls.materialVersion(text.material.id, proposal.version)}>{words.inVersion}</a>
				</p>
			)}
		</Notice>
	);
};

/** Taking it as it is, taking it with other words, declining it. */
const Deciding = ({ ui, opened, returned }: { ui: Ui; opened: Opened; returned?: Returned }) => {
	const words = ui.words.proposals;
	const { proposal } = opened;
	const isSame = sectionNow(opened).how === "same";
	const stateOf = (form: Returned["form"]): FormState => (returned?.form === form ? returned.state : {});
	const taking = stateOf("take");
	const declining = stateOf("decline");
	return (
		<div class="stack">
			{isSame ? (
				<section class="box">
					<ErrorSummary ui={ui} state={taking} labels={{ body: words.after }} />
					<Do to={urls.proposalTaking(proposal)}>
						<Icon name="check" version={ui.version} />
						{words.take}
					</Do>
					<p class="hint">{words.takeHint}</p>
				</section>
			) : null}
			{isSame ? (
				<details class="box" open={returned?.form === "merge"}>
					<summary>{words.editFirst}</summary>
					<Merging ui={ui} opened={opened} state={stateOf("merge")} />
				</details>
			) : (
				<section class="box">
					<Merging ui={ui} opened={opened} state={stateOf("merge")} />
				</section>
			)}
			<details class="box" open={returned?.form === "decline"}>
				<summary>{words.decline}</summary>
				<form method="post" action={urls.proposalDeclining(proposal)} class="form">
					<ErrorSummary ui={ui} state={declining} labels={{ reason: words.reason }} />
					<TextField
						ui={ui}
						name="reason"
						label={words.reason}
						hint={words.reasonHint}
						maxlength={500}
						dir="auto"
						state={declining}
					/>
					<p>
						<button class="button plain" type="submit">
							{words.declineSend}
						</button>
					</p>
				</form>
			</details>
		</div>
	);
};

const Merging = ({ ui, opened, state }: { ui: Ui; opened: Opened; state: FormState }) => {
	const words = ui.words.proposals;
	const { text, isOne } = offered(opened);
	const filled = { values: state.values ?? { body: [text] }, errors: state.errors };
	return (
		<form method="post" action={urls.proposalMerging(opened.proposal)} class="form">
			<input type="hidden" name="nach" value={String(opened.text.material.number)} />
			<ErrorSummary ui={ui} state={filled} labels={{ body: words.merged }} />
			<TextArea
				ui={ui}
				name="body"
				label={words.merged}
				hint={isOne ? words.mergedHint : words.bothBelow}
				rows={12}
				state={filled}
			/>
			<p>
				<button class="button" type="submit">
					{words.takeMerged}
				</button>
			</p>
		</form>
	);
};
