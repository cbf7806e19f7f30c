// Comments on a section of a text: one of them, and the page of a section.
import { raw } from "hono/html";
import * as can from "../src/access/can.ts";
import type { Comment } from "../src/comments/store.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Material } from "../src/materials/material.ts";
import type { Caution } from "../src/posts/caution.ts";
import type { OfSection } from "../src/proposals/store.ts";
import { languageOf } from "../src/text/language.ts";
import { renderMarkdown } from "../src/text/markdown.ts";
import { headingsAt, type Section } from "../src/text/sections.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Do } from "./organisation.tsx";
import { CautionHint } from "./parts/editor.tsx";
import { ErrorSummary, type FormState, TextArea } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";
import { Author, BackToWorking, Lines, nameOf, SectionText } from "./proposals.tsx";

/** One comment with what the viewer may do about it. `named` says on which section it is. */
export const CommentEntry = ({
	ui,
	material,
	comment,
	named = false,
}: {
	ui: Ui;
	material: Material;
	comment: Comment;
	named?: boolean;
}) => {
	const words = ui.words.proposals;
	if (comment.state === "removed") return <p class="small soft comment">{words.removed}</p>;
	return (
		<article class="comment" id={`kommentar-${comment.id}`}>
			<p class="small soft">
				<Author ui={ui} author={comment.author} /> · <When ui={ui} at={comment.createdAt} />
				{named ? ` · ${words.ofSection(nameOf(ui, { heading: comment.heading, key: comment.section }))}` : ""}
				{comment.state === "done" ? ` · ${words.done}` : ""}
			</p>
			<div class="prose" dir="auto" lang={languageOf(comment.source)}>
				{raw(headingsAt(renderMarkdown(comment.source), 3))}
			</div>
			<div class="row-of-buttons">
				{can.settleComment(ui.viewer, material, comment) ? (
					<Do
						to={urls.sectionCommentDone(comment)}
						tone="quiet"
						fields={{ erledigt: comment.state === "open" ? "ja" : "nein" }}
					>
						<Icon name={comment.state === "open" ? "check" : "undo"} version={ui.version} />
						{comment.state === "open" ? words.done : words.reopen}
					</Do>
				) : null}
				{can.removeComment(ui.viewer, material, comment) ? (
					<Do to={urls.sectionCommentRemoval(comment)} tone="quiet">
						<Icon name="trash" version={ui.version} />
						{words.remove}
					</Do>
				) : null}
			</div>
		</article>
	);
};

type SectionProps = {
	ui: Ui;
	opened: OfSection;
	/** Null if it isn't in the text any more; its comments are. */
	section: Section | null;
	sectionKey: string;
	state: FormState;
	caution?: Caution | null;
};

export const SectionPage = ({ ui, opened, section, sectionKey, state, caution = null }: SectionProps) => {
	const words = ui.words.proposals;
	const { material } = opened.text;
	const name = nameOf(ui, section ?? { heading: opened.comments[0]?.heading ?? "", key: sectionKey });
	const last = opened.comments.at(-1)?.id;
	return (
		<Layout ui={ui} title={words.section(name)} place="materials" space={material.spaceId}>
			<div class="mid page stack">
				<BackToWorking ui={ui} material={material} />
				<h1>{words.section(name)}</h1>
				{section === null ? (
					<Notice ui={ui} icon="alert">
						<p>{words.sectionGone}</p>
					</Notice>
				) : (
					<section class="box">
						<SectionText section={section} />
						{can.coWrite(ui.viewer, material) ? (
							<p class="row-of-buttons">
								<a class="button plain" href={urls.newProposal(material.id, section.key)}>
									<Icon name="pen" version={ui.version} />
									{words.propose}
								</a>
							</p>
						) : null}
						<Lines ui={ui} lines={opened.open} />
					</section>
				)}
				<section class="box">
					<h2>{words.comments}</h2>
					{opened.comments.length === 0 ? <p class="soft">{words.noComments}</p> : null}
					{opened.comments.map((comment) => (
						<CommentEntry ui={ui} material={material} comment={comment} />
					))}
					{opened.more ? (
						<p>
							<a href={urls.working(material.id, { abschnitt: sectionKey, kommentare: String(last) })}>
								{words.olderComments}
							</a>
						</p>
					) : null}
				</section>
				{(section !== null || state.values !== undefined) && can.coWrite(ui.viewer, material) ? (
					<form method="post" action={urls.sectionComments(material.id, sectionKey)} class="form box">
						<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
						<ErrorSummary ui={ui} state={state} labels={{ body: words.yourComment }} />
						<CautionHint ui={ui} caution={caution} />
						<TextArea ui={ui} name="body" label={words.yourComment} hint={words.commentHint} rows={4} state={state} />
						<p class="row-of-buttons">
							<button class="button" type="submit">
								{words.sendComment}
							</button>
						</p>
					</form>
				) : null}
			</div>
		</Layout>
	);
};
