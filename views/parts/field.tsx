// The one kit of form fields: label, hint, error, and how they belong together for a screen reader.
import type { Child } from "hono/jsx";
import type { Ui } from "../../src/http/context.ts";
import type { ErrorKey, Errors, Typed } from "../../src/http/forms.ts";
import { value } from "../../src/http/forms.ts";
import { Icon } from "./icon.tsx";

/** What every form component takes. `values` are the fields as typed, also when they're wrong. */
export type FormState = { values?: Typed | undefined; errors?: Errors | undefined };

type Common = {
	ui: Ui;
	name: string;
	label: Child;
	hint?: Child;
	state: FormState;
	/** Sets ids apart where one page has the same form twice. */
	id?: string;
	optional?: boolean;
};

/** The error list above a form; app.js moves the focus here. */
export const ErrorSummary = ({
	ui,
	state,
	labels,
	id = "",
}: {
	ui: Ui;
	state: FormState;
	labels: Record<string, string>;
	id?: string;
}) => {
	const wrong = Object.entries(state.errors ?? {}).filter(
		(entry): entry is [string, ErrorKey] => entry[1] !== undefined,
	);
	if (wrong.length === 0) return null;
	return (
		<div class="notice bad" role="alert" tabindex={-1} data-focus>
			<Icon name="alert" version={ui.version} />
			<div>
				<strong>{ui.words.errors.summary}</strong>
				<ul class="plain-list">
					{wrong.map(([name, key]) => (
						<li>
							<a href={`#${fieldId(name, id)}`}>{labels[name] ?? name}</a>: {ui.words.errors[key]}
						</li>
					))}
				</ul>
			</div>
		</div>
	);
};

/** A field of one line. */
export const TextField = (
	props: Common & {
		type?: "text" | "email" | "date";
		autocomplete?: string;
		inputmode?: "email" | "numeric" | "decimal";
		maxlength?: number;
		placeholder?: string;
		autofocus?: boolean;
		dir?: "auto";
		/** Further attributes, for example what asks the server while one types. */
		more?: Record<string, string>;
	},
) => (
	<Field {...props}>
		<input
			id={fieldId(props.name, props.id)}
			name={props.name}
			type={props.type ?? "text"}
			value={value(props.state.values, props.name)}
			autocomplete={props.autocomplete ?? "off"}
			inputmode={props.inputmode}
			maxlength={props.maxlength}
			placeholder={props.placeholder}
			dir={props.dir}
			required={props.optional !== true}
			autofocus={props.autofocus}
			{...props.more}
			{...described(props)}
		/>
	</Field>
);

/** A day or a time. What such a field can't show (somebody typed "31.12.") stands in a field for text. */
export const MomentField = (
	props: Common & { type: "date" | "time"; min?: string | undefined; max?: string; initial?: string },
) => {
	const typed =
		props.state.values?.[props.name] === undefined ? (props.initial ?? "") : value(props.state.values, props.name);
	const shows = typed === "" || (props.type === "date" ? /^\d{4}-\d\d-\d\d$/ : /^\d\d:\d\d$/).test(typed);
	return (
		<Field {...props}>
			<input
				id={fieldId(props.name, props.id)}
				name={props.name}
				type={shows ? props.type : "text"}
				value={typed}
				min={props.min}
				max={props.max}
				autocomplete="off"
				required={props.optional !== true}
				{...described(props)}
			/>
		</Field>
	);
};

/** A field of several lines; it grows with its text. */
export const TextArea = (props: Common & { rows?: number; placeholder?: string; above?: Child; below?: Child }) => (
	<Field {...props}>
		{props.above}
		<textarea
			id={fieldId(props.name, props.id)}
			name={props.name}
			rows={props.rows ?? 6}
			placeholder={props.placeholder}
			dir="auto"
			required={props.optional !== true}
			{...described(props)}
		>
			{`\n${value(props.state.values, props.name)}`}
		</textarea>
		{props.below}
	</Field>
);

/** One choice out of many. */
export const Select = (
	props: Common & {
		options: readonly (readonly [value: string, label: string])[];
		empty?: string;
		initial?: string;
		/** One that may stay empty without saying so. */
		plain?: boolean;
	},
) => {
	const chosen =
		props.state.values?.[props.name] === undefined ? (props.initial ?? "") : value(props.state.values, props.name);
	return (
		<Field {...props}>
			<select
				id={fieldId(props.name, props.id)}
				name={props.name}
				required={props.optional !== true && props.plain !== true}
				{...described(props)}
			>
				{props.empty === undefined ? null : <option value="">{props.empty}</option>}
				{props.options.map(([key, label]) => (
					<option value={key} selected={key === chosen}>
						{label}
					</option>
				))}
			</select>
		</Field>
	);
};

/** Several or one out of a few, as boxes to tap. */
export const Choices = (
	props: Common & {
		type: "checkbox" | "radio";
		options: readonly { value: string; label: Child; hint?: string }[];
		checked: readonly string[];
		className?: string;
	},
) => {
	const error = props.state.errors?.[props.name];
	const id = fieldId(props.name, props.id);
	return (
		<fieldset
			class={`field choices ${props.className ?? ""} ${error === undefined ? "" : "wrong"}`}
			id={id}
			tabindex={-1}
			aria-describedby={describedBy(props)}
		>
			<legend>
				{props.label}
				<Optional {...props} />
			</legend>
			<Hint {...props} />
			<FieldError {...props} />
			<div class="options">
				{props.options.map((option) => (
					<label class="choice">
						<input
							type={props.type}
							name={props.name}
							value={option.value}
							checked={props.checked.includes(option.value)}
						/>
						<span>
							{option.label}
							{option.hint === undefined ? null : <small>{option.hint}</small>}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
};

const Field = (props: Common & { children?: Child }) => (
	<div class={props.state.errors?.[props.name] === undefined ? "field" : "field wrong"}>
		<label for={fieldId(props.name, props.id)}>
			{props.label}
			<Optional {...props} />
		</label>
		<Hint {...props} />
		<FieldError {...props} />
		{props.children}
	</div>
);

const Optional = ({ ui, optional }: Common) =>
	optional === true ? <span class="soft small"> ({ui.words.optional})</span> : null;

const Hint = (props: Common) =>
	props.hint === undefined ? null : (
		<p class="hint" id={`${fieldId(props.name, props.id)}-hint`}>
			{props.hint}
		</p>
	);

const FieldError = (props: Common) => {
	const error = props.state.errors?.[props.name];
	return error === undefined ? null : (
		<p class="error" id={`${fieldId(props.name, props.id)}-error`}>
			<Icon name="alert" version={props.ui.version} />
			{props.ui.words.errors[error]}
		</p>
	);
};

function fieldId(name: string, id = ""): string {
	return `feld-${name}${id}`;
}

function describedBy(props: Common): string | undefined {
	const id = fieldId(props.name, props.id);
	const ids = [
		props.hint === undefined ? "" : `${id}-hint`,
		props.state.errors?.[props.name] === undefined ? "" : `${id}-error`,
	];
	return ids.filter((part) => part !== "").join(" ") || undefined;
}

function described(props: Common): { "aria-describedby": string | undefined; "aria-invalid": "true" | undefined } {
	return {
		"aria-describedby": describedBy(props),
		"aria-invalid": props.state.errors?.[props.name] === undefined ? undefined : "true",
	};
}
