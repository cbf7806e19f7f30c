// One thing that can be done with a discussion: its name, what happens then, and the form.
import type { Child } from "hono/jsx";
import type { Ui } from "../../src/http/context.ts";
import { FORM_ID } from "../../src/http/form-key.ts";
import { value } from "../../src/http/forms.ts";
import type { Act } from "../../src/log/store.ts";
import { ErrorSummary, type FormState, TextField } from "./field.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { labels } from "./labels.ts";

/** What stands in the forms of the managing page: at most one of them was sent. */
export type Sent = FormState & { act?: Act | undefined };

/** The state of one of the forms. */
export function stateOf(sent: Sent, act: Act): FormState {
	return sent.act === act ? sent : {};
}

type StepProps = {
	ui: Ui;
	act: Act;
	icon: IconName;
	title: string;
	text: string;
	action: string;
	send: string;
	sent: Sent;
	children?: Child;
};

/** Folded, unless its form comes back. What happens stands above the button that does it. */
export const Step = ({ ui, act, icon, title, text, action, send, sent, children }: StepProps) => {
	const state = stateOf(sent, act);
	return (
		<details class="box step" open={sent.act === act} id={act}>
			<summary>
				<Icon name={icon} version={ui.version} />
				{title}
			</summary>
			<form method="post" action={action} class="form">
				<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
				<ErrorSummary
					ui={ui}
					state={state}
					labels={{ ...labels(ui.words), until: ui.words.managing.pin.until, raum: ui.words.managing.move.to }}
					id={`-${act}`}
				/>
				<p>{text}</p>
				{children}
				<p>
					<button class="button" type="submit">
						{send}
					</button>
				</p>
			</form>
		</details>
	);
};

/** Why: read by everybody who reads the discussion, or by the Fachstelle alone. */
export const Reason = ({
	ui,
	act,
	state,
	readers,
	optional = false,
}: {
	ui: Ui;
	act: Act;
	state: FormState;
	readers: "all" | "staff";
	optional?: boolean;
}) => (
	<TextField
		ui={ui}
		name="reason"
		id={`-${act}`}
		label={ui.words.managing.reason}
		hint={readers === "all" ? ui.words.managing.reasonPublic : ui.words.managing.reasonStaff}
		maxlength={300}
		dir="auto"
		optional={optional}
		state={state}
	/>
);
