// The page of one material.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Attachment } from "../src/files/store.ts";
import type { Ui } from "../src/http/context.ts";
import { dayOf, sayDay } from "../src/i18n/days.ts";
import { missing } from "../src/materials/fields.ts";
import type { Material, Version } from "../src/materials/material.ts";
import type { Opened } from "../src/materials/store.ts";
import { NATIONWIDE, regionName, STATEWIDE } from "../src/regions/regions.ts";
import { languageOf } from "../src/text/language.ts";
import { headingsAt } from "../src/text/sections.ts";
import * as urls from "../src/urls.ts";
import { PutIntoCollection, StandsIn } from "./collection-putting.tsx";
import { Calls, Discussions, Staying } from "./freshness.tsx";
import { Layout } from "./layout.tsx";
import { labelsOf } from "./material-fields.tsx";
import { Do } from "./organisation.tsx";
import { PersonName } from "./parts/byline.tsx";
import { ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { FileTexts } from "./parts/file-texts.tsx";
import { FileList } from "./parts/files.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";
import { CoWriting, withProposing } from "./proposals.tsx";

export const MaterialPage = (props: { ui: Ui; replacing?: FormState; confirming?: FormState } & Opened) => {
	const { ui, material } = props;
	const words = ui.words.materials;
	const isPublic = material.audience === "public" && material.state === "published";
	return (
		<Layout
			ui={ui}
			title={material.title}
			place="materials"
			space={material.spaceId}
			description={isPublic ? material.summary || material.title : undefined}
		>
			<div class="band">
				<div class="wide">
					<p class="kind">
						<a href={urls.materials()}>{words.title}</a> ›{" "}
						<a href={urls.materials({ typ: material.type })}>{words.types[material.type] ?? material.type}</a>
					</p>
					<h1 dir="auto">{material.title}</h1>
					{material.summary === "" ? null : (
						<p class="lead" dir="auto" lang={languageOf(material.summary)}>
							{material.summary}
						</p>
					)}
					<p class="kind">
						<Icon name={spaceIcon(material.spaceId)} version={ui.version} />
						{ui.words.spaces[material.spaceId].name}
					</p>
				</div>
			</div>
			<div class="wide cols">
				<div class="stack">
					<Standing {...props} />
					<Calls {...props} />
					<Thing {...props} />
					<Missing ui={ui} material={material} />
					<Discussions {...props} />
					<Versions {...props} />
					<StandsIn ui={ui} collections={props.collections} />
				</div>
				<aside class="side" aria-label={words.about}>
					<CoWriting ui={ui} material={material} />
					<Facts {...props} />
					<Staying {...props} />
					<Actions {...props} />
					{ui.viewer.kind === "guest" ? null : (
						<div>
							<PutIntoCollection ui={ui} material={material} />
						</div>
					)}
				</aside>
			</div>
		</Layout>
	);
};

/** How it stands: a draft, withdrawn, replaced, out of date. */
const Standing = ({ ui, material, replacedBy, replaces }: { ui: Ui } & Opened) => {
	const words = ui.words.materials;
	return (
		<>
			{material.state === "draft" || material.state === "review" ? (
				<Notice ui={ui} icon="pen">
					<p>{material.state === "draft" ? words.draftNotice : words.reviewNotice}</p>
					{can.editMaterial(ui.viewer, material) ? (
						<Do to={urls.materialPublication(material.id)}>{words.publish}</Do>
					) : null}
				</Notice>
			) : null}
			{material.state === "withdrawn" ? (
				<Notice ui={ui} icon="trash" tone="bad">
					<strong>{words.withdrawn}</strong>
					<p dir="auto">{words.reasonLabel(material.withdrawnBecause)}</p>
				</Notice>
			) : null}
			{replacedBy === null ? null : (
				<Notice ui={ui} icon="swap">
					<strong>{words.replacedBy}</strong>{" "}
					<a href={urls.material(replacedBy)} dir="auto">
						{replacedBy.title}
					</a>
				</Notice>
			)}
			{isExpired(ui, material) ? (
				<Notice ui={ui} icon="clock" tone="bad">
					<strong>{words.expired(sayDay(ui.language, material.validUntil ?? ""))}</strong>
				</Notice>
			) : null}
			{replaces.length === 0 ? null : (
				<p class="small soft">
					{words.replaces}{" "}
					{replaces.map((old, index) => (
						<>
							{index === 0 ? "" : ", "}
							<a href={urls.material(old)} dir="auto">
								{old.title}
							</a>
						</>
					))}
				</p>
			)}
		</>
	);
};

/** Whether the last day on which it holds is over. */
export function isExpired(ui: Ui, material: { validUntil: string | null }): boolean {
	return material.validUntil !== null && material.validUntil < dayOf(ui.now);
}

/** Files, link and text of the current version. */
const Thing = ({ ui, material, versions, texts }: { ui: Ui } & Opened) => {
	const words = ui.words.materials;
	const current = versions[0];
	if (current === undefined) return null;
	if (material.files.length === 0 && current.link === "" && current.body === "")
		return <Empty ui={ui} icon="clipboard" title={words.empty} text={words.emptyHint} />;
	return (
		<VersionContent ui={ui} version={withProposing(ui, material, current)} files={material.files}>
			<FileTexts ui={ui} texts={texts} mayKnowWhy={can.editMaterial(ui.viewer, material)} />
		</VersionContent>
	);
};

/** A link to somewhere else, and a text. */
export const VersionContent = ({
	ui,
	version,
	files,
	children,
}: {
	ui: Ui;
	version: Version;
	files: readonly Attachment[];
	/** What stands below the files. */
	children?: Child;
}) => (
	<>
		{files.length === 0 ? null : (
			<section class="box">
				<FileList ui={ui} files={files} />
				{children}
			</section>
		)}
		{version.link === "" ? null : (
			<p class="box link-out">
				<a class="button" href={version.link} rel="noopener noreferrer nofollow ugc">
					<Icon name="link" version={ui.version} />
					{ui.words.materials.openLink}
				</a>
				<span class="small soft">{version.link.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}</span>
			</p>
		)}
		{version.body === "" ? null : (
			<section class="box prose" dir="auto" lang={languageOf(version.body)}>
				{raw(headingsAt(version.bodyHtml, 2))}
			</section>
		)}
	</>
);

/** What would help to find it: shown to those who can say it. */
const Missing = ({ ui, material }: { ui: Ui; material: Material }) => {
	const fields = missing(material);
	if (fields.length === 0 || !can.editMaterial(ui.viewer, material)) return null;
	const words = ui.words.materials;
	const labels = labelsOf(ui);
	return (
		<section class="box">
			<h2>{words.missing}</h2>
			<p class="small soft">{words.missingHint}</p>
			<p class="chips">
				{fields.map((name) => (
					<a class="chip" href={`${urls.materialEdit(material.id)}#feld-${name}`}>
						<Icon name="plus" version={ui.version} />
						{labels[name]}
					</a>
				))}
			</p>
		</section>
	);
};

const Versions = ({ ui, material, versions }: { ui: Ui } & Opened) => {
	const words = ui.words.materials;
	return versions.length < 2 ? null : (
		<section>
			<h2>{words.versions}</h2>
			<ol class="list versions">
				{versions.map((version) => (
					<li>
						<p>
							<a href={urls.materialVersion(material.id, version.number)}>{words.versionNumber(version.number)}</a>{" "}
							{version.number === material.number ? <span class="chip">{words.currentVersion}</span> : null}
						</p>
						<p dir="auto">{version.note === "" ? words.firstVersion : version.note}</p>
						<p class="small soft">
							{version.credit === null ? null : (
								<>
									{ui.words.proposals.credit} <Author ui={ui} author={version.credit} /> ·{" "}
								</>
							)}
							<Author ui={ui} author={version.author} /> · <When ui={ui} at={version.createdAt} />
						</p>
					</li>
				))}
			</ol>
		</section>
	);
};

const Author = ({ ui, author }: { ui: Ui; author: Version["author"] }) =>
	author.name === "" ? <span>{ui.words.materials.former}</span> : <PersonName person={author} />;

/** An older version, or the current one by itself. */
export const VersionPage = ({
	ui,
	material,
	version,
	files,
}: {
	ui: Ui;
	material: Material;
	version: Version;
	files: readonly Attachment[];
}) => {
	const words = ui.words.materials;
	return (
		<Layout
			ui={ui}
			title={`${material.title}: ${words.versionNumber(version.number)}`}
			place="materials"
			space={material.spaceId}
		>
			<div class="mid page">
				<p class="back">
					<a href={urls.material(material)} dir="auto">
						{material.title}
					</a>
				</p>
				<h1>{words.versionNumber(version.number)}</h1>
				{version.number === material.number ? null : (
					<Notice ui={ui} icon="clock">
						<p>
							{words.oldVersion} <a href={urls.material(material)}>{words.seeCurrent}</a>
						</p>
					</Notice>
				)}
				<p class="soft" dir="auto">
					{version.note === "" ? words.firstVersion : version.note} · <When ui={ui} at={version.createdAt} />
				</p>
				<VersionContent ui={ui} version={version} files={files} />
			</div>
		</Layout>
	);
};

const Facts = ({ ui, material, author, checkedBy, freshness }: { ui: Ui } & Opened) => {
	const words = ui.words.materials;
	const day = (said: string | null): string => (said === null ? "" : sayDay(ui.language, said));
	const facts: readonly (readonly [string, Child])[] = [
		[words.stand, day(material.stand)],
		[words.validUntil, day(material.validUntil)],
		[
			ui.words.freshness.confirmed,
			material.confirmedAt === null ? "" : ui.words.freshness.confirmedOn(day(dayOf(new Date(material.confirmedAt)))),
		],
		[words.licence, words.licences[material.licence] ?? material.licence],
		[words.publisher, material.publisher],
		[words.year, material.year === null ? "" : String(material.year)],
		[words.targetGroup, material.targetGroups.map((key) => words.targetGroups[key] ?? key).join(", ")],
		[words.languages, material.languages.map((key) => ui.words.languages[key as "de"] ?? key).join(", ")],
		[words.level, words.languageLevels[material.level] ?? ""],
		[words.region, regionOf(ui, material.region)],
		[words.accessible, material.accessible === null ? "" : material.accessible ? words.yes : words.no],
		[words.audience, words.audiences[material.audience] ?? ""],
		[ui.words.freshness.keeper, freshness.keeper ?? ""],
		[words.sourceLabel, material.byStaff ? words.source.staff : words.source.member],
		[
			words.added,
			<>
				<Author ui={ui} author={author} />, <When ui={ui} at={material.publishedAt ?? material.createdAt} />
			</>,
		],
	];
	const known = facts.filter(([, fact]) => fact !== "");
	return (
		<section class="box">
			{material.checkedAt === null ? null : (
				<p class="checked">
					<Icon name="check" version={ui.version} />
					{words.checked(checkedBy ?? words.former, sayDay(ui.language, dayOf(new Date(material.checkedAt))))}
				</p>
			)}
			{material.topics.length === 0 ? null : (
				<p class="chips">
					{material.topics.map((topic) => (
						<a class="chip" href={urls.materials({ thema: topic })}>
							{ui.words.topics[topic]}
						</a>
					))}
				</p>
			)}
			<dl class="facts narrow-facts">
				{known.map(([name, fact]) => (
					<div>
						<dt>{name}</dt>
						<dd dir="auto">{fact}</dd>
					</div>
				))}
			</dl>
			{material.downloads === 0 ? null : <p class="small soft">{words.downloads(material.downloads)}</p>}
		</section>
	);
};

/** The region of a material in words. */
export function regionOf(ui: Ui, region: string | null): string {
	if (region === NATIONWIDE) return ui.words.materials.nationwide;
	return region === STATEWIDE ? ui.words.materials.statewide : regionName(region);
}

const Actions = ({ ui, material, replacedBy, replacing = {} }: { ui: Ui; replacing?: FormState } & Opened) => {
	const words = ui.words.materials;
	const { id } = material;
	const edits = can.editMaterial(ui.viewer, material);
	const withdraws = can.withdrawMaterial(ui.viewer, material);
	const vouches = material.state === "published" && can.vouchForMaterial(ui.viewer, material.spaceId);
	if (!edits && !withdraws && !vouches) return null;
	return (
		<section class="box actions" aria-label={words.actions}>
			{edits ? (
				<>
					<a class="button full" href={urls.newVersion(id)}>
						<Icon name="plus" version={ui.version} />
						{words.newVersion}
					</a>
					<a class="button plain full" href={urls.materialEdit(id)}>
						<Icon name="pen" version={ui.version} />
						{words.edit}
					</a>
				</>
			) : null}
			{vouches ? (
				<Do
					to={urls.materialCheck(id)}
					tone="plain full"
					fields={{ geprueft: material.checkedAt === null ? "ja" : "nein" }}
				>
					<Icon name="check" version={ui.version} />
					{material.checkedAt === null ? words.check : words.uncheck}
				</Do>
			) : null}
			{edits && replacedBy !== null ? (
				<Do to={urls.materialReplacement(id)} tone="quiet full">
					{words.replaceBack}
				</Do>
			) : null}
			{edits && replacedBy === null ? (
				<details open={replacing.errors !== undefined}>
					<summary class="button quiet full">{words.replace}</summary>
					<form method="post" action={urls.materialReplacement(id)} class="form">
						<ErrorSummary ui={ui} state={replacing} labels={labelsOf(ui)} />
						<TextField
							ui={ui}
							name="by"
							label={words.replacement}
							hint={words.replacementHint}
							maxlength={300}
							state={replacing}
						/>
						<button class="button plain" type="submit">
							{words.replaceSend}
						</button>
					</form>
				</details>
			) : null}
			{withdraws && material.state === "withdrawn" ? (
				<Do to={urls.materialReturn(id)} tone="plain full">
					<Icon name="undo" version={ui.version} />
					{words.bringBack}
				</Do>
			) : null}
			{edits ? (
				<a class="button quiet full" href={urls.materialWithdrawal(id)}>
					{words.withdraw}
				</a>
			) : null}
		</section>
	);
};
