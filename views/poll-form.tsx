// Beginning a poll: the question, the dates or options, who sees the names, and how long it is open.
import type { Child } from "hono/jsx";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import { addDays, dayOf } from "../src/i18n/days.ts";
import { MOST, MOST_DAYS } from "../src/polls/form.ts";
import type { Caution } from "../src/posts/caution.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { DraftFields } from "./drafts.tsx";
import { Layout } from "./layout.tsx";
import { CautionHint } from "./parts/editor.tsx";
import { Choices, ErrorSummary, type FormState, TextArea } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { PrivacyNotice } from "./parts/privacy.tsx";
import { titleOf } from "./parts/title.ts";

type Props = { ui: Ui; thread: Thread; state: FormState; savedAt?: string | null; caution?: Caution | null };

/** Rows for dates that stand open at once; the others wait behind a word. */
const OPEN_ROWS = 4;

export const NewPollPage = ({ ui, thread, state, savedAt = null, caution = null }: Props) => {
	const words = ui.words.polls;
	return (
		<Layout ui={ui} title={words.newTitle} place={thread.spaceId} space={thread.spaceId}>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<a href={urls.thread(thread)} dir="auto">
							{titleOf(ui, thread.title)}
						</a>
					</p>
					<h1>
						<Icon name="poll" version={ui.version} />
						{words.newTitle}
					</h1>
					<p class="soft">{words.newLead}</p>
				</div>
			</div>
			<div class="narrow page">
				<form method="post" action={urls.newPoll(thread.id)} class="form new-poll">
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<ErrorSummary ui={ui} state={state} labels={labelsOf(ui)} />
					<TextArea ui={ui} name="body" label={words.question} hint={words.questionHint} rows={3} state={state} />
					<Choices
						ui={ui}
						name="art"
						label={words.kind}
						type="radio"
						className="kinds"
						options={[
							{ value: "termine", label: <strong>{words.kinds.dates}</strong>, hint: words.kindHints.dates },
							{ value: "optionen", label: <strong>{words.kinds.options}</strong>, hint: words.kindHints.options },
						]}
						checked={[value(state.values, "art") || "termine"]}
						state={state}
					/>
					<Dates ui={ui} state={state} />
					<div class="for-options form">
						<Options ui={ui} state={state} />
						<Choices
							ui={ui}
							name="wahl"
							label={words.choice}
							type="radio"
							className="pills"
							options={[
								{ value: "eine", label: words.single },
								{ value: "mehrere", label: words.multiple },
							]}
							checked={[value(state.values, "wahl") || "eine"]}
							state={state}
						/>
					</div>
					<Choices
						ui={ui}
						name="namen"
						label={words.names}
						type="radio"
						className="kinds"
						options={[
							{ value: "sichtbar", label: <strong>{words.visible}</strong>, hint: words.visibleHint },
							{ value: "anonym", label: <strong>{words.anonymous}</strong>, hint: words.anonymousHint },
						]}
						checked={[value(state.values, "namen") || "sichtbar"]}
						state={state}
					/>
					<End ui={ui} state={state} />
					<p class="soft small">{words.fixed}</p>
					<DraftFields ui={ui} place={{ kind: "poll", threadId: thread.id }} savedAt={savedAt} />
					<PrivacyNotice ui={ui} space={thread.spaceId} readers={thread.readers} />
					<CautionHint ui={ui} caution={caution} />
					<p class="row-of-buttons">
						<button class="button" type="submit">
							{caution === null ? words.send : ui.words.writing.caution.sendAnyway}
						</button>
						<a class="button quiet" href={urls.thread(thread)}>
							{ui.words.cancel}
						</a>
					</p>
				</form>
			</div>
		</Layout>
	);
};

function labelsOf(ui: Ui): Record<string, string> {
	const { question, kind, dates, options, choice, names, end } = ui.words.polls;
	return { body: question, art: kind, tag: dates, optionen: options, wahl: choice, namen: names, ende: end };
}

/** Ten rows; the last ones unfold by themselves where something stands in them. */
const Dates = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.polls;
	const error = state.errors?.["tag"];
	const rows = Array.from({ length: MOST }, (_, row) => row);
	const filled = (row: number) => ["tag", "von", "bis"].some((name) => typed(state, name, row) !== "");
	return (
		<fieldset
			class={error === undefined ? "field for-dates" : "field for-dates wrong"}
			id="feld-tag"
			tabindex={-1}
			aria-describedby={error === undefined ? "feld-tag-hint" : "feld-tag-hint feld-tag-error"}
		>
			<legend>{words.dates}</legend>
			<p class="hint" id="feld-tag-hint">
				{words.datesHint}
			</p>
			{error === undefined ? null : (
				<p class="error" id="feld-tag-error">
					<Icon name="alert" version={ui.version} />
					{ui.words.errors[error]}
				</p>
			)}
			{rows.slice(0, OPEN_ROWS).map((row) => (
				<DateFields ui={ui} state={state} row={row} />
			))}
			<details class="more" open={rows.slice(OPEN_ROWS).some(filled)}>
				<summary>{words.moreDates}</summary>
				{rows.slice(OPEN_ROWS).map((row) => (
					<DateFields ui={ui} state={state} row={row} />
				))}
			</details>
		</fieldset>
	);
};

const DateFields = ({ ui, state, row }: { ui: Ui; state: FormState; row: number }) => {
	const words = ui.words.polls;
	const labels = { tag: words.day, von: words.from, bis: words.to };
	return (
		<fieldset class="date-fields">
			<legend class="hidden">{words.date(row + 1)}</legend>
			{(["tag", "von", "bis"] as const).map((name) => (
				<label>
					<span class="small soft">{labels[name]}</span>
					<input
						type={name === "tag" ? "date" : "time"}
						name={name}
						value={typed(state, name, row)}
						min={name === "tag" ? dayOf(ui.now) : undefined}
						aria-invalid={state.errors?.["tag"] === undefined ? undefined : "true"}
					/>
				</label>
			))}
		</fieldset>
	);
};

/** One option a line. Not `required`: the browser would insist on it also while dates are asked for. */
const Options = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.polls;
	return (
		<Field ui={ui} state={state} name="optionen" label={words.options} hint={words.optionsHint}>
			<textarea id="feld-optionen" name="optionen" rows={4} dir="auto" {...described(state, "optionen")}>
				{`\n${value(state.values, "optionen")}`}
			</textarea>
		</Field>
	);
};

const End = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.polls;
	const today = dayOf(ui.now);
	return (
		<Field ui={ui} state={state} name="ende" label={words.end} hint={words.endHint} optional>
			<input
				id="feld-ende"
				class="day"
				type="date"
				name="ende"
				value={value(state.values, "ende")}
				min={today}
				max={addDays(today, MOST_DAYS)}
				{...described(state, "ende")}
			/>
		</Field>
	);
};

type FieldProps = {
	ui: Ui;
	state: FormState;
	name: string;
	label: string;
	hint: string;
	optional?: boolean;
	children?: Child;
};

const Field = ({ ui, state, name, label, hint, optional = false, children }: FieldProps) => {
	const error = state.errors?.[name];
	return (
		<div class={error === undefined ? "field" : "field wrong"}>
			<label for={`feld-${name}`}>
				{label}
				{optional ? <span class="soft small"> ({ui.words.optional})</span> : null}
			</label>
			<p class="hint" id={`feld-${name}-hint`}>
				{hint}
			</p>
			{error === undefined ? null : (
				<p class="error" id={`feld-${name}-error`}>
					<Icon name="alert" version={ui.version} />
					{ui.words.errors[error]}
				</p>
			)}
			{children}
		</div>
	);
};

function described(state: FormState, name: string): { "aria-describedby": string; "aria-invalid": "true" | undefined } {
	const wrong = state.errors?.[name] !== undefined;
	return {
		"aria-describedby": wrong ? `feld-${name}-hint feld-${name}-error` : `feld-${name}-hint`,
		"aria-invalid": wrong ? "true" : undefined,
	};
}

function typed(state: FormState, name: string, row: number): string {
	return state.values?.[name]?.[row] ?? "";
}
