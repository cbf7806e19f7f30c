// A part of one's own account with one choice: saved by itself, refused with a sentence, in the place where it stands.
import type { Child } from "hono/jsx";
import type { Ui } from "../../src/http/context.ts";
import { Choices, ErrorSummary, type FormState } from "./field.tsx";
import { Notice } from "./notice.tsx";

type Props = {
	ui: Ui;
	id: string;
	title: string;
	/** Said once, after it was saved. */
	saved: string | null;
	action: string;
	name: string;
	label: string;
	hint: string;
	options: readonly { value: string; label: Child }[];
	chosen: string;
	state: FormState;
	/** Beside the button. */
	beside?: Child;
	/** Below the form, in the same box. */
	children?: Child;
};

export const SettingBox = (props: Props) => {
	const { ui, id, action, name, label, state } = props;
	return (
		<section class="box" id={id}>
			<h2>{props.title}</h2>
			{props.saved === null ? null : (
				<Notice ui={ui} icon="check" tone="good" focus>
					{props.saved}
				</Notice>
			)}
			<form method="post" action={action} class="form" hx-post={action} hx-target={`#${id}`} hx-swap="outerHTML">
				<ErrorSummary ui={ui} state={state} labels={{ [name]: label }} />
				<Choices
					ui={ui}
					name={name}
					label={label}
					hint={props.hint}
					type="radio"
					options={props.options}
					checked={[props.chosen]}
					state={state}
				/>
				<p class="row-of-buttons">
					<button class="button plain" type="submit">
						{ui.words.messages.save}
					</button>
					{props.beside}
				</p>
			</form>
			{props.children}
		</section>
	);
};
