// Searching somebody or something by name, on the page itself.
import type { Ui } from "../../src/http/context.ts";
import { TextField } from "./field.tsx";

/** A longer name is nobody's. */
const LONGEST = 120;

/** `action`: the page that shows who fits; it gets what was typed as `name`. */
export const NameSearch = ({
	ui,
	action,
	label,
	hint,
	name,
}: {
	ui: Ui;
	action: string;
	label: string;
	hint?: string;
	name: string;
}) => (
	<form method="get" action={action} class="form">
		<TextField
			ui={ui}
			name="name"
			label={label}
			hint={hint}
			maxlength={LONGEST}
			dir="auto"
			state={{ values: { name: [name] } }}
		/>
		<p>
			<button class="button plain" type="submit">
				{ui.words.organisations.search}
			</button>
		</p>
	</form>
);
