// How a text is worked on: its sections with what waits in each, and what its own page shows of that.
import { raw } from "hono/html";
import * as can from "../src/access/can.ts";
import type { Comment } from "../src/comments/store.ts";
import type { Ui } from "../src/http/context.ts";
import type { Material, Version } from "../src/materials/material.ts";
import type { ProposalLine } from "../src/proposals/proposal.ts";
import type { Working } from "../src/proposals/store.ts";
import { escapeHtml } from "../src/text/escape.ts";
import { languageOf } from "../src/text/language.ts";
import { renderMarkdown } from "../src/text/markdown.ts";
import { BEGINNING, behindHeadings, cutSections, headingsAt, locate, type Section } from "../src/text/sections.ts";
import * as urls from "../src/urls.ts";
import { CommentEntry } from "./comments.tsx";
import { Layout } from "./layout.tsx";
import { Do } from "./organisation.tsx";
import { PersonName } from "./parts/byline.tsx";
import { Icon } from "./parts/icon.tsx";
import { When } from "./parts/when.tsx";

/** What a section is called on a page. */
export function nameOf(ui: Ui, { heading, key }: { heading: string; key: string }): string {
	const words = ui.words.proposals;
	return heading !== "" ? heading : key === BEGINNING ? words.start : words.unnamed;
}

/** Of a text's own page: how far it is, what waits, and what one can do about it. */
export const CoWriting = ({ ui, material }: { ui: Ui; material: Material }) => {
	if (!can.seeWorking(ui.viewer, material) || material.state === "withdrawn") return null;
	const words = ui.words.proposals;
	const { openProposals, openComments } = material;
	const isWorkedOn = material.state !== "draft";
	const mayReview = can.reviewMaterial(ui.viewer, material);
	if (!isWorkedOn && !mayReview) return null;
	return (
		<section class="box actions" aria-label={words.title}>
			<h2>{words.title}</h2>
			<Steps ui={ui} material={material} />
			{isWorkedOn ? (
				<>
					<p class="small">
						{openProposals === 0 && openComments === 0 ? words.nothing : null}
						{openProposals === 0 ? null : words.open(openProposals)}
						{openProposals > 0 && openComments > 0 ? " · " : null}
						{openComments === 0 ? null : words.openComments(openComments)}
					</p>
					<a class="button plain full" href={urls.working(material.id)}>
						<Icon name="pen" version={ui.version} />
						{words.toWorking}
					</a>
				</>
			) : null}
			{mayReview ? (
				<>
					<Do to={urls.materialReview(material.id)} tone="quiet full">
						{words.review}
					</Do>
					<p class="hint">{words.reviewHint}</p>
				</>
			) : null}
		</section>
	);
};

/** Entwurf → in Abstimmung → veröffentlicht. */
const Steps = ({ ui, material }: { ui: Ui; material: Material }) => {
	const words = ui.words.proposals;
	return (
		<ol class="stages small" aria-label={words.state}>
			{["draft", "review", "published"].map((step) => (
				<li aria-current={step === material.state ? "step" : undefined}>
					{words.steps[step]}
					{step === "review" && material.state === "review" && material.round > 0
						? ` (${words.round(material.round)})`
						: ""}
				</li>
			))}
		</ol>
	);
};

/** The current version with a link behind each heading for those who may propose something. */
export function withProposing(ui: Ui, material: Material, version: Version): Version {
	if (!can.coWrite(ui.viewer, material)) return version;
	const html = behindHeadings(version.bodyHtml, cutSections(version.body), (section) => {
		const name = escapeHtml(nameOf(ui, section));
		const address = escapeHtml(urls.newProposal(material.id, section.key));
		return `<p class="propose"><a href="${address}">${escapeHtml(ui.words.proposals.propose)}<span class="hidden">: ${name}</span></a></p>`;
	});
	return html === null ? version : { ...version, bodyHtml: html };
}

export const WorkingPage = ({ ui, working }: { ui: Ui; working: Working }) => {
	const words = ui.words.proposals;
	const { material, body } = working.text;
	const sections = cutSections(body);
	const places = new Map(working.open.map((line) => [line, locate(sections, line.section, line.before)]));
	const keys = new Set(sections.map(({ key }) => key));
	const lostLines = working.open.filter((line) => places.get(line)?.how === "gone");
	const lostComments = working.comments.filter(({ section }) => !keys.has(section));
	const last = { proposal: working.open.at(-1)?.id, comment: working.comments.at(-1)?.id };
	return (
		<Layout ui={ui} title={`${words.title}: ${material.title}`} place="materials" space={material.spaceId}>
			<div class="mid page stack">
				<BackToText material={material} />
				<h1>{words.title}</h1>
				<Steps ui={ui} material={material} />
				<p>{can.coWrite(ui.viewer, material) ? words.lead : words.readOnly}</p>
				<p class="soft">
					{words.open(material.openProposals)} · {words.openComments(material.openComments)}
				</p>
				{sections.map((section, at) => (
					<SectionBox
						ui={ui}
						material={material}
						section={section}
						lines={working.open.filter((line) => places.get(line)?.at === at)}
						comments={working.comments.filter((comment) => comment.section === section.key)}
					/>
				))}
				{lostLines.length + lostComments.length === 0 ? null : (
					<section class="box">
						<h2>{words.lost}</h2>
						<Lines ui={ui} lines={lostLines} named />
						{lostComments.map((comment) => (
							<CommentEntry ui={ui} material={material} comment={comment} named />
						))}
					</section>
				)}
				<p class="row-of-buttons">
					{working.more.proposals ? (
						<a class="button plain" href={urls.working(material.id, { vor: String(last.proposal) })}>
							{words.older}
						</a>
					) : null}
					{working.more.comments ? (
						<a class="button plain" href={urls.working(material.id, { kommentare: String(last.comment) })}>
							{words.olderComments}
						</a>
					) : null}
				</p>
				{working.decided.length === 0 ? null : (
					<section class="box">
						<h2>{words.decided}</h2>
						<Lines ui={ui} lines={working.decided} named />
					</section>
				)}
			</div>
		</Layout>
	);
};

type BoxProps = {
	ui: Ui;
	material: Material;
	section: Section;
	lines: readonly ProposalLine[];
	comments: readonly Comment[];
};

const SectionBox = ({ ui, material, section, lines, comments }: BoxProps) => {
	const words = ui.words.proposals;
	const name = nameOf(ui, section);
	return (
		<section class="box" aria-label={words.section(name)}>
			<SectionText section={section} />
			<Tools ui={ui} material={material} section={section} />
			<Lines ui={ui} lines={lines} />
			{comments.map((comment) => (
				<CommentEntry ui={ui} material={material} comment={comment} />
			))}
		</section>
	);
};

/** How a section reads. Its heading is one of the page. */
export const SectionText = ({ section }: { section: Section }) => {
	const text = section.level === 0 ? section.text : withoutHeading(section.text);
	return (
		<>
			{section.level === 0 ? null : <h2 dir="auto">{section.heading}</h2>}
			{text.trim() === "" ? null : (
				<div class="prose" dir="auto" lang={languageOf(text)}>
					{raw(headingsAt(renderMarkdown(text), 3))}
				</div>
			)}
		</>
	);
};

function withoutHeading(text: string): string {
	return text.trimStart().replace(/^#[^\n]*(?:\n|$)|^[^\n]*\n {0,3}=+[ \t]*(?:\n|$)/, "");
}

const Tools = ({ ui, material, section }: { ui: Ui; material: Material; section: Section }) => {
	const words = ui.words.proposals;
	const hidden = <span class="hidden">: {nameOf(ui, section)}</span>;
	const writes = can.coWrite(ui.viewer, material);
	return (
		<p class="row-of-buttons">
			{writes ? (
				<a class="button quiet" href={urls.newProposal(material.id, section.key)}>
					<Icon name="pen" version={ui.version} />
					{words.propose}
					{hidden}
				</a>
			) : null}
			<a class="button quiet" href={urls.workingSection(material.id, section.key)}>
				<Icon name="message" version={ui.version} />
				{writes ? words.comment : words.discuss}
				{hidden}
			</a>
		</p>
	);
};

/** Proposals, one line each. `named` says of which section they are. */
export const Lines = ({ ui, lines, named = false }: { ui: Ui; lines: readonly ProposalLine[]; named?: boolean }) => {
	const words = ui.words.proposals;
	return lines.length === 0 ? null : (
		<ul class="proposals">
			{lines.map((line) => (
				<li>
					<p>
						<a href={urls.proposal(line)} dir="auto">
							{named || line.note === ""
								? words.pageTitle(nameOf(ui, { heading: line.heading, key: line.section }))
								: line.note}
						</a>{" "}
						<span class="chip">{words.states[line.state]}</span>
					</p>
					<p class="small soft">
						<Author ui={ui} author={line.author} /> · <When ui={ui} at={line.createdAt} />
					</p>
				</li>
			))}
		</ul>
	);
};

/** Somebody by name, or as a former member. */
export const Author = ({ ui, author }: { ui: Ui; author: ProposalLine["author"] }) =>
	author.name === "" ? <span>{ui.words.proposals.former}</span> : <PersonName person={author} />;

/** The way back to the text's own page. */
export const BackToText = ({ material }: { material: Material }) => (
	<p class="back">
		<a href={urls.material(material)} dir="auto">
			{material.title}
		</a>
	</p>
);

/** The way back to everything that waits in a text. */
export const BackToWorking = ({ ui, material }: { ui: Ui; material: Material }) => (
	<p class="back">
		<a href={urls.working(material.id)} dir="auto">
			{`${ui.words.proposals.title}: ${material.title}`}
		</a>
	</p>
);
