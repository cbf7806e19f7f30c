// A practice example as it is read: its facts above the text, its other texts below.
import { raw } from "hono/html";
import type { Ui } from "../../http/context.ts";
import { sayMonth } from "../../i18n/days.ts";
import { regionName } from "../../regions/regions.ts";
import { languageOf } from "../../text/language.ts";
import { renderMarkdown } from "../../text/markdown.ts";
import type { Details, ShownProps } from "../kind.ts";
import { type Own, own } from "./fields.ts";

/** The short fields as a list. */
export const ExampleFacts = ({ ui, fields }: ShownProps) => {
	const words = ui.words.kinds.praxisbeispiel;
	const example = own(fields);
	const facts = [
		[words.audience, audienceOf(ui, example)],
		[words.region, regionName(example.region)],
		[words.period, periodOf(ui, example)],
		[words.effort, effortOf(ui, example)],
	].filter(([, text]) => text !== "");
	return (
		<>
			{facts.length === 0 ? null : (
				<dl class="facts own">
					{facts.map(([name, text]) => (
						<div>
							<dt>{name}</dt>
							<dd>{text}</dd>
						</div>
					))}
				</dl>
			)}
			<h4 class="own">{words.body}</h4>
		</>
	);
};

/** The long texts, each under its name. */
export const ExampleSections = ({ ui, fields }: ShownProps) => {
	const words = ui.words.kinds.praxisbeispiel;
	const { texts, contact } = own(fields);
	return (
		<>
			<Section title={words.result} text={texts.result} />
			<Section title={words.pitfalls} text={texts.pitfalls} />
			{contact === "" ? null : (
				<section class="own">
					<h4 class="own">{words.contact}</h4>
					<p dir="auto">{contact}</p>
				</section>
			)}
			<Section title={words.materials} text={texts.materials} />
		</>
	);
};

/** What a list says: for whom, and where. */
export function exampleLine(ui: Ui, { fields }: Details): string {
	const example = own(fields);
	return [audienceOf(ui, example), regionName(example.region), periodOf(ui, example)]
		.filter((part) => part !== "")
		.join(" · ");
}

const Section = ({ title, text }: { title: string; text: string }) =>
	text === "" ? null : (
		<section class="own">
			<h4 class="own">{title}</h4>
			<div class="prose" dir="auto" lang={languageOf(text)}>
				{raw(renderMarkdown(text))}
			</div>
		</section>
	);

function audienceOf(ui: Ui, { audience }: Own): string {
	const names = ui.words.kinds.praxisbeispiel.audiences;
	return audience.map((key) => names[key] ?? key).join(", ");
}

function periodOf(ui: Ui, { from, to }: Own): string {
	const words = ui.words.kinds.praxisbeispiel;
	const [first, last] = [from, to].map((month) => (month === null ? "" : sayMonth(ui.language, month)));
	if (first === undefined || last === undefined || first === "") return last ?? "";
	if (last === "") return words.since(first);
	return first === last ? first : words.span(first, last);
}

function effortOf(ui: Ui, { people, hours, costs }: Own): string {
	const words = ui.words.kinds.praxisbeispiel;
	return [
		people === null ? "" : words.peopleSaid(people),
		hours === null ? "" : words.hoursSaid(hours),
		costs === null ? "" : words.costsSaid(costs),
	]
		.filter((part) => part !== "")
		.join(" · ");
}
