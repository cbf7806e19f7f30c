// What whoever comes new says about themselves, and the rules they agree to: asking to join and coming by an invitation.
import type { Ui } from "../../src/http/context.ts";
import { value } from "../../src/http/forms.ts";
import { OPEN_ROLES } from "../../src/members/roles.ts";
import { REGION_KEYS, REGIONS, STATEWIDE } from "../../src/regions/regions.ts";
import * as urls from "../../src/urls.ts";
import { Choices, ErrorSummary, type FormState, Select, TextField } from "./field.tsx";
import { labels } from "./labels.ts";
import { Notice } from "./notice.tsx";

type Props = { ui: Ui; state: FormState };

/** What is wrong, above the fields. */
export const NewcomerFaults = ({ ui, state, tooMany }: Props & { tooMany: boolean }) => (
	<>
		<ErrorSummary ui={ui} state={state} labels={labels(ui.words)} />
		{tooMany ? (
			<Notice ui={ui} icon="clock" tone="bad" focus>
				{ui.words.auth.tooMany}
			</Notice>
		) : null}
	</>
);

/** `organisation`: whether it is asked, and may stay empty. */
export const NewcomerFields = ({
	ui,
	state,
	organisation,
}: Props & { organisation: "asked" | "optional" | "known" }) => {
	const { join } = ui.words;
	return (
		<>
			<TextField
				ui={ui}
				name="name"
				label={join.name}
				hint={join.nameHint}
				autocomplete="name"
				maxlength={80}
				dir="auto"
				state={state}
			/>
			<TextField
				ui={ui}
				name="email"
				label={join.email}
				hint={join.emailHint}
				type="email"
				autocomplete="email"
				inputmode="email"
				state={state}
			/>
			{organisation === "known" ? null : (
				<TextField
					ui={ui}
					name="organisation"
					label={join.organisation}
					autocomplete="organization"
					maxlength={120}
					dir="auto"
					optional={organisation === "optional"}
					state={state}
				/>
			)}
			<Select
				ui={ui}
				name="role"
				label={join.role}
				empty={join.rolePick}
				options={OPEN_ROLES.map((role) => [role, ui.words.roles[role] ?? role])}
				state={state}
			/>
			<Select
				ui={ui}
				name="region"
				label={join.region}
				hint={join.regionHint}
				optional
				empty=""
				options={[[STATEWIDE, join.regionAll], ...REGION_KEYS.map((key) => [key, REGIONS[key]] as const)]}
				state={state}
			/>
		</>
	);
};

/** The rules, and what happens with what was typed. */
export const NewcomerRules = ({ ui, state }: Props) => {
	const { join } = ui.words;
	return (
		<>
			<Choices
				ui={ui}
				name="age"
				label={ui.words.nav.rules}
				type="checkbox"
				options={[{ value: "ja", label: join.age }]}
				checked={[value(state.values, "age")]}
				state={state}
			/>
			<p class="small">
				<a href={urls.rules()}>{join.rulesLink}</a> · <a href={urls.privacy()}>{ui.words.nav.privacy}</a>
			</p>
			<Notice ui={ui} icon="shield">
				{join.privacy}
			</Notice>
		</>
	);
};
