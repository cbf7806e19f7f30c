// The fields of a material's forms: what is needed, the thing itself, and what can follow later.
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import { FILE_FIELD } from "../src/files/field.ts";
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import { LANGUAGE_KEYS } from "../src/languages/languages.ts";
import { LONGEST_SUMMARY } from "../src/materials/fields.ts";
import {
	LANGUAGE_LEVELS,
	LICENCES,
	MATERIAL_AUDIENCES,
	MATERIAL_TYPES,
	TARGET_GROUPS,
} from "../src/materials/kinds.ts";
import { NATIONWIDE, REGION_KEYS, regionName, STATEWIDE } from "../src/regions/regions.ts";
import { SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import { TOPICS } from "../src/topics/topics.ts";
import { Editor } from "./parts/editor.tsx";
import { Choices, type FormState, MomentField, Select, TextField } from "./parts/field.tsx";
import { FileField } from "./parts/files.tsx";

/** What the fields about a material are called, by name. */
export function labelsOf(ui: Ui): Record<string, string> {
	const words = ui.words.materials;
	return {
		title: words.fieldTitle,
		type: words.type,
		space: words.space,
		spaceId: words.space,
		licence: words.licence,
		summary: words.summary,
		audience: words.audience,
		topics: words.topics,
		targetGroups: words.targetGroup,
		languages: words.languages,
		level: words.level,
		publisher: words.publisher,
		year: words.year,
		stand: words.stand,
		validUntil: words.validUntil,
		region: words.region,
		accessible: words.accessible,
		[FILE_FIELD]: ui.words.files.label,
		link: words.link,
		body: words.body,
		note: words.note,
		reason: words.reason,
		by: words.replacement,
	};
}

/** Title, type, space and licence. */
export const Needed = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.materials;
	const writable = SPACES.filter((key) => can.shareMaterial(ui.viewer, key));
	const chosen = value(state.values, "space");
	const spaces = chosen === "" && writable.length === 1 ? writable : [chosen];
	return (
		<section class="box form">
			<TextField
				ui={ui}
				name="title"
				label={words.fieldTitle}
				hint={words.titleHint}
				maxlength={150}
				dir="auto"
				state={state}
			/>
			<Select
				ui={ui}
				name="type"
				label={words.type}
				empty={words.chooseType}
				options={MATERIAL_TYPES.map((type) => [type, words.types[type] ?? type])}
				state={state}
			/>
			<Choices
				ui={ui}
				type="radio"
				name="space"
				label={words.space}
				options={writable.map((key: SpaceKey) => ({
					value: key,
					label: ui.words.spaces[key].name,
				}))}
				checked={spaces}
				state={state}
			/>
			<Select
				ui={ui}
				name="licence"
				label={words.licence}
				hint={words.licenceHint}
				empty={words.chooseType}
				options={LICENCES.map((licence) => [licence, words.licences[licence] ?? licence])}
				state={state}
			/>
		</section>
	);
};

/** The thing itself. */
export const ContentFields = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.materials;
	return (
		<>
			<FileField ui={ui} state={state} />
			<TextField ui={ui} name="link" label={words.link} hint={words.linkHint} maxlength={2000} optional state={state} />
			<Editor ui={ui} label={words.body} hint={words.bodyHint} rows={8} state={state} optional />
		</>
	);
};

/** Everything that can follow later; it stands open if something in it is wrong. */
export const More = ({ ui, state, open = false }: { ui: Ui; state: FormState; open?: boolean }) => {
	const words = ui.words.materials;
	const values = state.values ?? {};
	const wrong = Object.keys(state.errors ?? {}).some(
		(name) => !["title", "type", "space", "licence", FILE_FIELD, "link", "body"].includes(name),
	);
	const notSaid = words.notSaid;
	const mayPublish = SPACES.some((key) => can.vouchForMaterial(ui.viewer, key));
	const pills = (
		name: string,
		label: string,
		options: readonly (readonly [string, string])[],
		hint?: string,
	): Child => (
		<Choices
			ui={ui}
			type="checkbox"
			name={name}
			label={label}
			hint={hint}
			className="pills"
			optional
			options={options.map(([key, text]) => ({ value: key, label: text }))}
			checked={values[name] ?? []}
			state={state}
		/>
	);
	return (
		<details class="box form more" open={open || wrong}>
			<summary>
				<strong>{words.more}</strong> <span class="soft small">{words.moreHint}</span>
			</summary>
			<TextField
				ui={ui}
				name="summary"
				label={words.summary}
				hint={words.summaryHint}
				maxlength={LONGEST_SUMMARY}
				dir="auto"
				optional
				state={state}
			/>
			<Choices
				ui={ui}
				type="radio"
				name="audience"
				label={words.audience}
				options={MATERIAL_AUDIENCES.filter(
					(audience) => audience !== "public" || mayPublish || value(values, "audience") === "public",
				).map((audience) => ({
					value: audience,
					label: words.audiences[audience] ?? audience,
				}))}
				checked={[value(values, "audience") || "space"]}
				state={state}
			/>
			{pills(
				"topics",
				words.topics,
				TOPICS.map((topic) => [topic, ui.words.topics[topic] ?? topic]),
				words.topicsHint,
			)}
			{pills(
				"targetGroups",
				words.targetGroup,
				TARGET_GROUPS.map((key) => [key, words.targetGroups[key] ?? key]),
			)}
			{pills(
				"languages",
				words.languages,
				LANGUAGE_KEYS.map((key) => [key, ui.words.languages[key] ?? key]),
			)}
			<Select
				ui={ui}
				name="level"
				label={words.level}
				empty={notSaid}
				optional
				options={LANGUAGE_LEVELS.map((level) => [level, words.languageLevels[level] ?? level])}
				state={state}
			/>
			<MomentField ui={ui} type="date" name="stand" label={words.stand} hint={words.standHint} optional state={state} />
			<MomentField
				ui={ui}
				type="date"
				name="validUntil"
				label={words.validUntil}
				hint={words.validUntilHint}
				optional
				state={state}
			/>
			<TextField ui={ui} name="publisher" label={words.publisher} maxlength={120} dir="auto" optional state={state} />
			<TextField ui={ui} name="year" label={words.year} inputmode="numeric" maxlength={4} optional state={state} />
			<Select
				ui={ui}
				name="region"
				label={words.region}
				empty={notSaid}
				optional
				options={[
					[STATEWIDE, words.statewide],
					[NATIONWIDE, words.nationwide],
					...REGION_KEYS.map((key): [string, string] => [key, regionName(key)]),
				]}
				state={state}
			/>
			<Select
				ui={ui}
				name="accessible"
				label={words.accessible}
				empty={notSaid}
				optional
				options={[
					["ja", words.yes],
					["nein", words.no],
				]}
				state={state}
			/>
		</details>
	);
};
