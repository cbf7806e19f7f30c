// The page of one collection: its words, its sections, and the materials in them.
import { raw } from "hono/html";
import * as can from "../src/access/can.ts";
import { chaptersOf, filesIn, isOutdated, type MaterialEntry, stands } from "../src/collections/chapters.ts";
import type { Entry, ShownMaterial } from "../src/collections/entries.ts";
import type { Collection } from "../src/collections/store.ts";
import type { Ui } from "../src/http/context.ts";
import { dayOf, sayDay } from "../src/i18n/days.ts";
import { sayBytes } from "../src/i18n/sizes.ts";
import { languageOf } from "../src/text/language.ts";
import { plainText } from "../src/text/markdown.ts";
import * as urls from "../src/urls.ts";
import { Whose } from "./collections.tsx";
import { Layout } from "./layout.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";

/** From so many sections on a list of them helps. */
const WORTH_A_LIST = 3;

/** Characters of the introduction that a link preview shows. */
const PREVIEW = 160;

type Props = { ui: Ui; collection: Collection; entries: readonly Entry[]; put: boolean };

export const CollectionPage = ({ ui, collection, entries, put }: Props) => {
	const words = ui.words.collections;
	const chapters = chaptersOf(entries);
	const isPublic = collection.audience === "public" && collection.removedAt === null;
	return (
		<Layout
			ui={ui}
			title={collection.title}
			place="other"
			{...(collection.spaceId === null ? {} : { space: collection.spaceId })}
			description={isPublic ? plainText(collection.about, PREVIEW) || collection.title : undefined}
			{...(filesIn(entries).count > 0 ? { script: "collection.js" } : {})}
		>
			<div class="band">
				<div class="wide">
					<p class="kind">
						<a href={urls.collections()}>{words.title}</a>
					</p>
					<h1 dir="auto" lang={languageOf(collection.title)}>
						{collection.title}
					</h1>
					<p class="chips">
						<Whose ui={ui} collection={collection} /> {words.audiences[collection.audience]} · {words.changed}{" "}
						{sayDay(ui.language, dayOf(new Date(collection.changedAt)))}
					</p>
				</div>
			</div>
			<div class="wide cols">
				<div class="stack">
					{put ? (
						<Notice ui={ui} icon="check" tone="good" focus>
							{words.collected}
						</Notice>
					) : null}
					{collection.removedAt === null ? null : <Removed ui={ui} collection={collection} />}
					{collection.about === "" ? null : (
						<div class="prose" dir="auto" lang={languageOf(collection.about)}>
							{raw(collection.aboutHtml)}
						</div>
					)}
					{entries.length === 0 ? (
						<Empty ui={ui} icon="library" title={words.contentsEmpty} text={words.contentsEmptyHint}>
							{can.editCollection(ui.viewer, collection) ? (
								<p class="row-of-buttons">
									<a class="button" href={urls.collectionEdit(collection.id)}>
										{words.edit}
									</a>
								</p>
							) : null}
						</Empty>
					) : null}
					{chapters.map(({ section, materials }) => (
						<section class="stack chapter">
							{section === null ? null : (
								<>
									<h2 id={`eintrag-${section.id}`} dir="auto" lang={languageOf(section.title)}>
										{section.title}
									</h2>
									{section.source === "" ? null : (
										<div class="prose" dir="auto" lang={languageOf(section.source)}>
											{raw(section.html)}
										</div>
									)}
								</>
							)}
							{materials.length === 0 ? (
								section !== null && section.source === "" ? (
									<p class="soft">{words.sectionEmpty}</p>
								) : null
							) : (
								<ul class="list shelf">
									{materials.map((entry) => (
										<MaterialRow ui={ui} entry={entry} under={section !== null} />
									))}
								</ul>
							)}
						</section>
					))}
				</div>
				<aside class="side" aria-label={words.facts}>
					<Actions ui={ui} collection={collection} entries={entries} />
					{chapters.length < WORTH_A_LIST ? null : (
						<nav class="box" aria-label={words.contents}>
							<h2>{words.contents}</h2>
							<ol class="links">
								{chapters.map(({ section }) =>
									section === null ? null : (
										<li>
											<a href={`#eintrag-${section.id}`} dir="auto">
												{section.title}
											</a>
										</li>
									),
								)}
							</ol>
						</nav>
					)}
				</aside>
			</div>
		</Layout>
	);
};

const MaterialRow = ({ ui, entry, under }: { ui: Ui; entry: MaterialEntry; under: boolean }) => {
	const { material } = entry;
	const title = <MaterialTitle material={material} />;
	return (
		<li id={`eintrag-${entry.id}`} data-space={material.spaceId}>
			{under ? <h3>{title}</h3> : <h2 class="like-h3">{title}</h2>}
			<p class="meta small soft">{factsOf(ui, material).join(" · ")}</p>
			<Standing ui={ui} material={material} />
			{entry.source === "" ? null : (
				<div class="prose own-words" dir="auto" lang={languageOf(entry.source)}>
					{raw(entry.html)}
				</div>
			)}
			{material.summary === "" || !stands(material) ? null : (
				<p dir="auto" lang={languageOf(material.summary)}>
					{material.summary}
				</p>
			)}
		</li>
	);
};

const MaterialTitle = ({ material }: { material: ShownMaterial }) => (
	<a href={urls.material(material)} dir="auto" lang={languageOf(material.title)}>
		{material.title}
	</a>
);

/** What a reader has to know before using it: withdrawn, out of date, replaced, not yet published. */
export const Standing = ({ ui, material }: { ui: Ui; material: ShownMaterial }) => {
	const words = ui.words.collections;
	const { validUntil } = material;
	if (!stands(material))
		return (
			<p class="warning">
				<Icon name="alert" version={ui.version} />
				<span>
					{words.withdrawn}{" "}
					{material.withdrawnBecause === "" ? null : (
						<span dir="auto">{words.withdrawnBecause(material.withdrawnBecause)}</span>
					)}
				</span>
			</p>
		);
	return (
		<>
			{validUntil !== null && isOutdated(material, dayOf(ui.now)) ? (
				<p class="warning">
					<Icon name="alert" version={ui.version} />
					{words.outdated(sayDay(ui.language, validUntil))}
				</p>
			) : null}
			{material.replacedBy === null ? null : (
				<p>
					<a href={urls.material({ id: material.replacedBy })}>{words.replaced}</a>
				</p>
			)}
			{material.state === "published" ? null : <p class="soft small">{words.notPublished}</p>}
		</>
	);
};

/** What it is, how large, how fresh, by whom, under which licence. */
export function factsOf(ui: Ui, material: ShownMaterial): string[] {
	const words = ui.words.collections;
	const { types, languageLevels, licences } = ui.words.materials;
	const { type, holding, files, stand, publisher, year, licence, level } = material;
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const holds = {
		file:
			files.length === 0
				? ""
				: `${[...new Set(files.map(({ name }) => /[^.]+$/.exec(name)?.[0]?.toUpperCase() ?? ""))].join(", ")}, ${sayBytes(ui.language, bytes)}`,
		link: words.link,
		text: words.text,
	}[holding];
	return [
		types[type] ?? type,
		stands(material) ? holds : "",
		languageLevels[level] ?? "",
		stand === null ? "" : `${words.stand} ${sayDay(ui.language, stand)}`,
		[publisher, year === null ? "" : String(year)].filter((part) => part !== "").join(" "),
		licences[licence] ?? words.licenceMissing,
	].filter((part) => part !== "");
}

const Actions = ({ ui, collection, entries }: Omit<Props, "put">) => {
	const words = ui.words.collections;
	const { count, bytes } = filesIn(entries);
	return (
		<section class="box actions">
			{entries.length === 0 ? null : (
				<>
					<p>
						<a class="button plain" href={urls.collectionPrint(collection.id)}>
							<Icon name="print" version={ui.version} />
							{words.printTitle}
						</a>
					</p>
					<p>
						<a
							class="button plain"
							href={urls.collectionZip(collection.id)}
							download
							data-zip={words.zipLoading(0)}
							data-zip-failed={words.zipFailed}
						>
							<Icon name="download" version={ui.version} />
							{words.zip}
						</a>
					</p>
					<p class="small soft">
						{count === 0 ? null : `${words.zipOf(count, sayBytes(ui.language, bytes))}. `}
						{words.zipHint}
					</p>
				</>
			)}
			{can.editCollection(ui.viewer, collection) ? (
				<p>
					<a class="button plain" href={urls.collectionEdit(collection.id)}>
						<Icon name="pen" version={ui.version} />
						{words.edit}
					</a>
				</p>
			) : null}
		</section>
	);
};

const Removed = ({ ui, collection }: { ui: Ui; collection: Collection }) => (
	<Notice ui={ui} icon="trash" focus>
		<p>{ui.words.collections.removed}</p>
		{can.restoreCollection(ui.viewer, collection) ? (
			<form method="post" action={urls.collectionReturn(collection.id)} class="row-of-buttons">
				<button class="button" type="submit">
					<Icon name="undo" version={ui.version} />
					{ui.words.collections.restore}
				</button>
			</form>
		) : null}
	</Notice>
);
