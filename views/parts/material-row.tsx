// One material in a list.
import type { Ui } from "../../src/http/context.ts";
import { sayDay } from "../../src/i18n/days.ts";
import type { MaterialRow as Row } from "../../src/library/list.ts";
import { endingOf, sayBytes } from "../../src/library/sizes.ts";
import { languageOf } from "../../src/text/language.ts";
import * as urls from "../../src/urls.ts";
import { Icon, type IconName, spaceIcon } from "./icon.tsx";

const ICONS: Readonly<Record<string, IconName>> = {
	leitfaden: "book",
	handreichung: "book",
	methode: "bulb",
	formular: "pen",
	vorlage: "sheet",
	checkliste: "list",
	merkblatt: "sheet",
	richtlinie: "keep",
	faq: "question",
	bericht: "book",
	flyer: "horn",
	praesentation: "slides",
	film: "film",
	portal: "link",
	beispiel: "check",
};

/** The icon of a type of materials. */
export const materialIcon = (type: string): IconName => ICONS[type] ?? "sheet";

/** `states` says what isn't published, in the list of one's own. */
export const MaterialRow = ({ ui, material, states = false }: { ui: Ui; material: Row; states?: boolean }) => {
	const words = ui.words.library;
	return (
		<article class={material.isOutdated ? "row material outdated" : "row material"} data-space={material.spaceId}>
			<span class="face" aria-hidden="true">
				<Icon name={materialIcon(material.type)} version={ui.version} />
			</span>
			<div>
				<h3>
					<a href={urls.material(material)} dir="auto" lang={languageOf(material.title)}>
						{material.title}
					</a>
				</h3>
				<p class="meta">
					<span class="kind">
						<Icon name={materialIcon(material.type)} version={ui.version} />
						{ui.words.materials.types[material.type] ?? material.type}
					</span>
					{states && material.state !== "published" ? (
						<span class="state over">{ui.words.materials.states[material.state]}</span>
					) : null}
					{material.isChecked ? (
						<span class="state">
							<Icon name="check" version={ui.version} />
							{words.checked}
						</span>
					) : null}
					<span class="kind">
						<Icon name={spaceIcon(material.spaceId)} version={ui.version} />
						{ui.words.spaces[material.spaceId].short}
					</span>
					<Holding ui={ui} material={material} />
				</p>
				<Validity ui={ui} material={material} />
				{material.summary === "" ? null : (
					<p class="own-line" dir="auto">
						{material.summary}
					</p>
				)}
				<p class="small soft">{facts(ui, material)}</p>
				{material.replacedBy === null ? null : (
					<p class="own-line replaced">
						<Icon name="swap" version={ui.version} />
						<span>
							{words.replacedBy}{" "}
							<a href={urls.material(material.replacedBy)} dir="auto">
								{material.replacedBy.title}
							</a>
						</span>
					</p>
				)}
			</div>
		</article>
	);
};

/** "PDF · 1,2 MB · 12 Seiten", "Link" or "Text". */
const Holding = ({ ui, material }: { ui: Ui; material: Row }) => {
	const words = ui.words.library;
	const [file, ...others] = material.files;
	if (file === undefined) return <span>{material.holding === "link" ? words.link : words.text}</span>;
	const parts = [
		endingOf(file.name),
		sayBytes(ui.language, file.bytes),
		file.pages === null ? "" : words.pages(file.pages),
		others.length === 0 ? "" : words.moreFiles(others.length),
	];
	return <span>{parts.filter((part) => part !== "").join(" · ")}</span>;
};

const Validity = ({ ui, material }: { ui: Ui; material: Row }) =>
	material.isOutdated && material.validUntil !== null ? (
		<p class="own-line over">
			<Icon name="alert" version={ui.version} />
			{ui.words.library.outdated(sayDay(ui.language, material.validUntil))}
		</p>
	) : null;

/** What else one wants to know before opening it. */
function facts(ui: Ui, material: Row) {
	const words = ui.words.library;
	const languages = material.languages.map((key) => ui.words.languages[key] ?? key).join(", ");
	const texts = [
		material.publisher,
		material.stand === null
			? material.year === null
				? ""
				: words.year(material.year)
			: words.stand(sayDay(ui.language, material.stand)),
		material.validUntil === null || material.isOutdated
			? ""
			: words.validUntil(sayDay(ui.language, material.validUntil)),
		languages,
		material.level === "" || material.level === "standard"
			? ""
			: (ui.words.materials.languageLevels[material.level] ?? ""),
		ui.words.materials.licences[material.licence] ?? material.licence,
		material.audience === "public" && ui.viewer.kind === "member" ? words.public : "",
	];
	return texts
		.filter((text) => text !== "")
		.map((text, index) => (
			<>
				{index === 0 ? "" : " · "}
				<bdi>{text}</bdi>
			</>
		));
}
