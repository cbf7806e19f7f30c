// The form of a practice example, above and below its text.
import { Choices, Select, TextArea, TextField } from "../../../views/parts/field.tsx";
import { REGION_KEYS, regionName } from "../../regions/regions.ts";
import type { FormProps } from "../kind.ts";
import { AUDIENCES } from "./fields.ts";

/** For whom, where, when, and what it took. */
export const ExampleBefore = ({ ui, state }: FormProps) => {
	const words = ui.words.kinds.praxisbeispiel;
	const home = ui.viewer.kind === "member" ? (ui.viewer.region ?? "") : "";
	return (
		<>
			<Choices
				ui={ui}
				name="audience"
				label={words.audience}
				hint={words.audienceHint}
				type="checkbox"
				className="pills"
				optional
				options={AUDIENCES.map((key) => ({ value: key, label: words.audiences[key] }))}
				checked={state.values?.["audience"] ?? []}
				state={state}
			/>
			<Select
				ui={ui}
				name="region"
				label={words.region}
				empty={words.everywhere}
				initial={home}
				options={REGION_KEYS.map((key) => [key, regionName(key)] as const)}
				optional
				state={state}
			/>
			<fieldset class="group">
				<legend>{words.period}</legend>
				<p class="hint">{words.periodHint}</p>
				<div class="fields">
					<TextField ui={ui} name="from" label={words.from} maxlength={20} optional state={state} />
					<TextField ui={ui} name="to" label={words.to} maxlength={20} optional state={state} />
				</div>
			</fieldset>
			<fieldset class="group">
				<legend>{words.effort}</legend>
				<p class="hint">{words.effortHint}</p>
				<div class="fields three">
					<TextField
						ui={ui}
						name="people"
						label={words.people}
						inputmode="numeric"
						maxlength={20}
						optional
						state={state}
					/>
					<TextField
						ui={ui}
						name="hours"
						label={words.hours}
						inputmode="decimal"
						maxlength={20}
						optional
						state={state}
					/>
					<TextField
						ui={ui}
						name="costs"
						label={words.costs}
						inputmode="decimal"
						maxlength={20}
						optional
						state={state}
					/>
				</div>
			</fieldset>
		</>
	);
};

/** What came of it. */
export const ExampleAfter = ({ ui, state }: FormProps) => {
	const words = ui.words.kinds.praxisbeispiel;
	return (
		<>
			<TextArea ui={ui} name="result" label={words.result} hint={words.resultHint} rows={4} optional state={state} />
			<TextArea
				ui={ui}
				name="pitfalls"
				label={words.pitfalls}
				hint={words.pitfallsHint}
				rows={4}
				optional
				state={state}
			/>
			<TextField
				ui={ui}
				name="contact"
				label={words.contact}
				hint={words.contactHint}
				maxlength={200}
				dir="auto"
				optional
				state={state}
			/>
			<TextArea
				ui={ui}
				name="materials"
				label={words.materials}
				hint={words.materialsHint}
				rows={3}
				optional
				state={state}
			/>
		</>
	);
};
