// A collection on paper: everything in one piece, without what belongs to the screen.
import { raw } from "hono/html";
import { chaptersOf, type MaterialEntry, stands } from "../src/collections/chapters.ts";
import type { Text, Whole } from "../src/collections/whole.ts";
import type { Ui } from "../src/http/context.ts";
import { dayOf, sayDay } from "../src/i18n/days.ts";
import { languageOf } from "../src/text/language.ts";
import * as urls from "../src/urls.ts";
import { factsOf, Standing } from "./collection.tsx";
import { QrCode } from "./invitation-sheet.tsx";
import { Layout } from "./layout.tsx";
import { Icon } from "./parts/icon.tsx";

export const CollectionPrintPage = ({ ui, whole, origin }: { ui: Ui; whole: Whole; origin: string }) => {
	const words = ui.words.collections;
	const { collection, entries, texts } = whole;
	const address = origin + urls.collection({ id: collection.id });
	return (
		<Layout
			ui={ui}
			title={collection.title}
			place="other"
			{...(collection.spaceId === null ? {} : { space: collection.spaceId })}
		>
			<div class="narrow page booklet">
				<p class="row-of-buttons no-print">
					<a class="button plain" href={urls.collection(collection)}>
						{words.toCollection}
					</a>
					<button class="button js-only" type="button" data-print>
						<Icon name="print" version={ui.version} />
						{words.printNow}
					</button>
				</p>
				<p class="soft small no-print">{words.printHint}</p>
				<article>
					<header>
						<div>
							<p class="kind">
								{words.one}
								{collection.byStaff ? ` · ${words.ofStaff}` : null}
								{collection.spaceId === null ? null : ` · ${ui.words.spaces[collection.spaceId].name}`}
							</p>
							<h1 dir="auto" lang={languageOf(collection.title)}>
								{collection.title}
							</h1>
							<p class="soft small">
								{words.changed} {sayDay(ui.language, dayOf(new Date(collection.changedAt)))} ·{" "}
								<Address text={address} />
							</p>
						</div>
						<QrCode text={address} label={words.qr} />
					</header>
					{collection.about === "" ? null : (
						<div class="prose" dir="auto" lang={languageOf(collection.about)}>
							{raw(collection.aboutHtml)}
						</div>
					)}
					{chaptersOf(entries).map(({ section, materials }) => (
						<section>
							{section === null ? null : (
								<>
									<h2 dir="auto" lang={languageOf(section.title)}>
										{section.title}
									</h2>
									<div class="prose" dir="auto" lang={languageOf(section.source)}>
										{raw(section.html)}
									</div>
								</>
							)}
							{materials.map((entry) => (
								<Printed
									ui={ui}
									entry={entry}
									under={section !== null}
									text={texts.get(entry.material.id)}
									origin={origin}
								/>
							))}
						</section>
					))}
				</article>
				<p class="soft small">{words.printFrom(ui.words.forum, sayDay(ui.language, dayOf(ui.now)))}</p>
			</div>
		</Layout>
	);
};

const Printed = ({
	ui,
	entry,
	under,
	text,
	origin,
}: {
	ui: Ui;
	entry: MaterialEntry;
	under: boolean;
	text: Text | undefined;
	origin: string;
}) => {
	const { material } = entry;
	const { title } = material;
	return (
		<section class="printed">
			<div class="together">
				{under ? (
					<h3 dir="auto" lang={languageOf(title)}>
						{title}
					</h3>
				) : (
					<h2 class="like-h3" dir="auto" lang={languageOf(title)}>
						{title}
					</h2>
				)}
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
				<p class="soft small" dir="auto">
					{factsOf(ui, material).join(" · ")}
				</p>
				<p class="soft small">
					<Address
						text={
							material.holding === "link" && stands(material)
								? material.link
								: origin + urls.material({ id: material.id })
						}
					/>
				</p>
			</div>
			{text === undefined ? null : (
				<div class="prose whole-text" dir="auto" lang={languageOf(text.source)}>
					{raw(text.html)}
				</div>
			)}
		</section>
	);
};

/** An address as text: on paper nobody can click. */
const Address = ({ text }: { text: string }) => (
	<span class="address" dir="ltr">
		{text.replace(/^https?:\/\//, "")}
	</span>
);
