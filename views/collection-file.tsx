// What lies in the ZIP beside the files: the table of contents, and a material's own text as a page. They open without the
// forum, so they have no style, no script and no picture.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { absolute, type Lack, type Packed, type PackedChapter } from "../src/collections/archive.ts";
import { isOutdated, type MaterialEntry } from "../src/collections/chapters.ts";
import type { Collection } from "../src/collections/store.ts";
import type { Ui } from "../src/http/context.ts";
import { dayOf, sayDay } from "../src/i18n/days.ts";
import { languageOf } from "../src/text/language.ts";
import { plainText } from "../src/text/markdown.ts";
import * as urls from "../src/urls.ts";
import { factsOf } from "./collection.tsx";

type Contents = { ui: Ui; collection: Collection; chapters: readonly PackedChapter[]; origin: string };

/** "Inhalt.html" */
export const ContentsFile = ({ ui, collection, chapters, origin }: Contents) => {
	const words = ui.words.collections;
	const address = origin + urls.collection(collection);
	return (
		<Document ui={ui} title={collection.title}>
			<h1 dir="auto">{collection.title}</h1>
			<p>
				{ui.words.forum} · {words.fileFrom(sayDay(ui.language, dayOf(ui.now)))} · <a href={address}>{address}</a>
			</p>
			{collection.about === "" ? null : (
				<div dir="auto" lang={languageOf(collection.about)}>
					{raw(absolute(collection.aboutHtml, origin))}
				</div>
			)}
			{chapters.map(({ section, materials }) => (
				<section>
					{section === null ? null : (
						<>
							<h2 dir="auto">{section.title}</h2>
							<div dir="auto" lang={languageOf(section.source)}>
								{raw(absolute(section.html, origin))}
							</div>
						</>
					)}
					{materials.map((packed) => (
						<Material ui={ui} packed={packed} origin={origin} />
					))}
				</section>
			))}
		</Document>
	);
};

const Material = ({ ui, packed, origin }: { ui: Ui; packed: Packed; origin: string }) => {
	const { entry, paths } = packed;
	const { material } = entry;
	const address = origin + urls.material({ id: material.id });
	return (
		<article>
			<h3 dir="auto">{material.title}</h3>
			{entry.source === "" ? null : <div dir="auto">{raw(absolute(entry.html, origin))}</div>}
			{material.summary === "" || packed.lack === "withdrawn" ? null : <p dir="auto">{material.summary}</p>}
			{warningsOf(ui, packed).map((warning) => (
				<p dir="auto">
					<strong>{warning}</strong>
				</p>
			))}
			{paths.length === 0 ? null : (
				<ul>
					{paths.map((path) => (
						<li>
							<a href={relative(path)}>{path}</a>
						</li>
					))}
				</ul>
			)}
			<p dir="auto">{factsOf(ui, material).join(" · ")}</p>
			<p>
				<a href={address}>{address}</a>
			</p>
		</article>
	);
};

/** "Inhalt.txt": the same for every program that can show letters. */
export function contentsText({ ui, collection, chapters, origin }: Contents): string {
	const words = ui.words.collections;
	const lines = [
		collection.title,
		"=".repeat(Math.min(70, collection.title.length)),
		`${ui.words.forum} · ${words.fileFrom(sayDay(ui.language, dayOf(ui.now)))}`,
		origin + urls.collection(collection),
		plainText(collection.about, collection.about.length + 1),
	];
	for (const { section, materials } of chapters) {
		if (section !== null)
			lines.push("", section.title, "-".repeat(Math.min(70, section.title.length)), plainText(section.source, 20_000));
		for (const packed of materials) {
			const { entry, paths } = packed;
			lines.push(
				"",
				`* ${entry.material.title}`,
				...[
					plainText(entry.source, 1_000),
					packed.lack === "withdrawn" ? "" : entry.material.summary,
					...warningsOf(ui, packed),
					...paths,
					factsOf(ui, entry.material).join(" · "),
					origin + urls.material({ id: entry.material.id }),
				]
					.filter((line) => line !== "")
					.map((line) => `  ${line}`),
			);
		}
	}
	// Windows' oldest editor knows UTF-8 by this sign alone.
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** A material's own text as a page. */
export const TextFile = ({
	ui,
	entry,
	html,
	origin,
}: {
	ui: Ui;
	entry: MaterialEntry;
	html: string;
	origin: string;
}) => {
	const address = origin + urls.material({ id: entry.material.id });
	return (
		<Document ui={ui} title={entry.material.title}>
			<h1 dir="auto">{entry.material.title}</h1>
			<p dir="auto">{factsOf(ui, entry.material).join(" · ")}</p>
			<div dir="auto">{raw(absolute(html, origin))}</div>
			<p>
				{ui.words.forum} · <a href={address}>{address}</a>
			</p>
		</Document>
	);
};

const Document = ({ ui, title, children }: { ui: Ui; title: string; children?: Child }) => (
	<html lang={ui.language}>
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="color-scheme" content="light dark" />
			<title>{title}</title>
		</head>
		<body>{children}</body>
	</html>
);

function warningsOf(ui: Ui, { entry, lack }: Packed): string[] {
	const words = ui.words.collections;
	const { material } = entry;
	const lacks: Record<Lack, string> = {
		withdrawn: [words.withdrawn, material.withdrawnBecause && words.withdrawnBecause(material.withdrawnBecause)]
			.filter((part) => part !== "")
			.join(" "),
		membersOnly: words.fileMembersOnly,
		missing: words.fileMissing,
		tooLarge: words.fileTooLarge,
	};
	const isOver = material.validUntil !== null && lack !== "withdrawn" && isOutdated(material, dayOf(ui.now));
	return [
		...(isOver ? [words.outdated(sayDay(ui.language, material.validUntil ?? ""))] : []),
		...(lack === null ? [] : [lacks[lack]]),
	];
}

function relative(path: string): string {
	return path.split("/").map(encodeURIComponent).join("/");
}
