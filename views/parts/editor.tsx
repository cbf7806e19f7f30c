// Writing: a text area with its tools and preview, the hint about people's data, and the buttons that send.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Ui } from "../../src/http/context.ts";
import { type Caution, SEEN } from "../../src/posts/caution.ts";
import { languageOf } from "../../src/text/language.ts";
import { renderMarkdown } from "../../src/text/markdown.ts";
import type { Finding } from "../../src/text/personal-data.ts";
import { type FormState, TextArea } from "./field.tsx";
import { Icon, type IconName } from "./icon.tsx";

type EditorProps = {
	ui: Ui;
	label: Child;
	hint: Child;
	rows: number;
	state: FormState;
	/** Sets ids apart where one page has several. */
	id?: string;
	optional?: boolean;
};

/** A text area for Markdown. Its tools need JavaScript; the preview comes below it, or above the form without. */
export const Editor = ({ ui, label, hint, rows, state, id = "", optional = false }: EditorProps) => (
	<TextArea
		ui={ui}
		name="body"
		id={id}
		label={label}
		hint={hint}
		rows={rows}
		state={state}
		optional={optional}
		above={<Toolbar ui={ui} />}
		below={
			<>
				<p class="hint" role="status" data-no-files={ui.words.writing.noFiles} />
				<div id={previewId(id)} />
			</>
		}
	/>
);

/** The element that a preview comes into. */
const previewId = (id: string): string => `vorschau${id}`;

const TOOLS: readonly { name: "bold" | "list" | "quote" | "link"; icon: IconName; keys?: string }[] = [
	{ name: "bold", icon: "bold", keys: "Control+B" },
	{ name: "list", icon: "list" },
	{ name: "quote", icon: "quote" },
	{ name: "link", icon: "link", keys: "Control+K" },
];

const Toolbar = ({ ui }: { ui: Ui }) => {
	const words = ui.words.writing;
	return (
		<fieldset class="tools" aria-label={words.tools}>
			{TOOLS.map(({ name, icon, keys }) => (
				<button
					type="button"
					class="button quiet"
					data-tool={name}
					aria-label={words.tool[name].long}
					title={words.tool[name].tip}
					aria-keyshortcuts={keys}
				>
					<Icon name={icon} version={ui.version} />
					{words.tool[name].short}
				</button>
			))}
		</fieldset>
	);
};

/** "Vorschau": the form itself goes to another address, which stores nothing but the draft. */
const PreviewButton = ({ ui, action, id = "" }: { ui: Ui; action: string; id?: string }) => (
	<button
		class="button plain"
		type="submit"
		formaction={action}
		formnovalidate
		hx-post={action}
		hx-target={`#${previewId(id)}`}
		hx-swap="innerHTML"
	>
		<Icon name="eye" version={ui.version} />
		{ui.words.writing.preview}
	</button>
);

/** How a text will look. */
export const Preview = ({
	ui,
	text,
	findings,
	inPrivate = false,
}: {
	ui: Ui;
	text: string;
	findings: readonly Finding[];
	/** Not a whole space reads it. */
	inPrivate?: boolean;
}) => {
	const words = ui.words.writing;
	return (
		<section class="preview" tabindex={-1} data-focus aria-label={words.previewTitle}>
			<p class="small soft">
				<strong>{words.previewTitle}</strong> · {words.notSent}
			</p>
			{text.trim() === "" ? (
				<p class="soft">{words.previewEmpty}</p>
			) : (
				<div class="prose" dir="auto" lang={languageOf(text)}>
					{raw(renderMarkdown(text))}
				</div>
			)}
			{findings.length === 0 ? null : (
				<div class="notice caution">
					<Icon name="alert" version={ui.version} />
					<div>
						<strong>{words.caution.title}</strong>
						<Findings ui={ui} findings={findings} inPrivate={inPrivate} />
					</div>
				</div>
			)}
		</section>
	);
};

type SendingProps = {
	ui: Ui;
	/** What the button says. */
	label: string;
	/** Set if the form came back because of what was found in it. */
	caution: Caution | null;
	preview: string;
	/** Not a whole space reads it. */
	inPrivate?: boolean;
	id?: string;
	children?: Child;
};

/** The foot of a form: the hint, if there is one, and the buttons. */
export const Sending = ({ ui, label, caution, preview, inPrivate = false, id = "", children }: SendingProps) => {
	const words = ui.words.writing.caution;
	return (
		<>
			<CautionHint ui={ui} caution={caution} inPrivate={inPrivate} />
			<p class="row-of-buttons">
				<button class="button" type="submit">
					{caution === null ? label : words.sendAnyway}
				</button>
				{caution === null ? null : (
					<a class="button plain" href={`#feld-body${id}`} data-to-field>
						{words.change}
					</a>
				)}
				<PreviewButton ui={ui} action={preview} id={id} />
				{children}
			</p>
		</>
	);
};

/** In a form that came back because of what was found in it; nothing if it didn't. */
export const CautionHint = ({
	ui,
	caution,
	inPrivate = false,
}: {
	ui: Ui;
	caution: Caution | null;
	inPrivate?: boolean;
}) =>
	caution === null ? null : (
		<div class="notice caution" role="alert" tabindex={-1} data-focus>
			<Icon name="alert" version={ui.version} />
			<div>
				<strong>{ui.words.writing.caution.title}</strong>
				<Findings ui={ui} findings={caution.findings} inPrivate={inPrivate} />
				<p>{ui.words.writing.caution.notSent}</p>
			</div>
			<input type="hidden" name={SEEN} value={caution.seen} />
		</div>
	);

/** What was found, and what to write instead. */
const Findings = ({ ui, findings, inPrivate }: { ui: Ui; findings: readonly Finding[]; inPrivate: boolean }) => {
	const words = ui.words.writing.caution;
	const instead = inPrivate ? words.insteadPrivate : words.instead;
	return (
		<>
			<ul class="plain-list">
				{findings.map(({ kind, passage }) => (
					<li>
						{words.kind[kind]}: <bdi>{passage}</bdi>
					</li>
				))}
			</ul>
			<p>{findings.every(({ mild }) => mild) ? words.mild : instead}</p>
		</>
	);
};
