// Founding and changing the page of an organisation.
import { raw } from "hono/html";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import { LANGUAGE_KEYS } from "../src/languages/languages.ts";
import { fieldsOf } from "../src/organisations/fields.ts";
import { AUDIENCES, LEGAL_FORMS, ORGANISATION_KINDS } from "../src/organisations/kinds.ts";
import type { Description, Organisation } from "../src/organisations/store.ts";
import { REGION_KEYS, regionName, STATEWIDE } from "../src/regions/regions.ts";
import { TOPICS } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { whereOf } from "./organisations.tsx";
import { Choices, ErrorSummary, type FormState, Select, TextArea, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";

type Similar = readonly { id: number; name: string; place: string; region?: string | null }[];

/** `asked`: the form was sent, and the names that are like it have to be looked at first. */
export const FoundingPage = ({
	ui,
	state,
	similar,
	asked = false,
}: {
	ui: Ui;
	state: FormState;
	similar: Similar;
	asked?: boolean;
}) => {
	const words = ui.words.organisations;
	return (
		<Layout ui={ui} title={words.newTitle} place="organisations">
			<div class="narrow page">
				<p class="back">
					<a href={urls.organisations()}>{words.title}</a>
				</p>
				<h1>{words.newTitle}</h1>
				<p>{words.newLead}</p>
				<form method="post" action={urls.newOrganisation()} class="form box">
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<ErrorSummary ui={ui} state={state} labels={labelsOf(ui)} />
					<div
						class="form"
						hx-get={urls.newOrganisation()}
						hx-trigger="input changed delay:500ms from:#feld-name"
						hx-include="#feld-name"
						hx-target="#aehnlich"
						hx-select="#aehnlich"
						hx-swap="outerHTML"
					>
						<TextField
							ui={ui}
							name="name"
							label={words.name}
							hint={words.nameHint}
							maxlength={120}
							dir="auto"
							state={state}
						/>
					</div>
					<SimilarNames ui={ui} similar={similar} asked={asked} />
					<KindField ui={ui} state={state} />
					<WhereFields ui={ui} state={state} />
					<AboutField ui={ui} state={state} />
					<p class="row-of-buttons">
						<button class={asked ? "button plain" : "button"} type="submit" name="trotzdem" value={asked ? "ja" : ""}>
							{asked ? words.createAnyway : words.createSend}
						</button>
						<a class="button quiet" href={urls.organisations()}>
							{ui.words.cancel}
						</a>
					</p>
				</form>
			</div>
		</Layout>
	);
};

const SimilarNames = ({ ui, similar, asked }: { ui: Ui; similar: Similar; asked: boolean }) => {
	const words = ui.words.organisations;
	return (
		<div id="aehnlich" aria-live="polite">
			{similar.length === 0 ? null : (
				<Notice ui={ui} icon="building" tone={asked ? "bad" : ""} focus={asked}>
					<strong>{words.similarTitle}</strong>
					<p>{words.similarText}</p>
					<ul class="plain-list">
						{similar.map((one) => (
							<li>
								<a href={urls.organisation(one)} dir="auto">
									{one.name}
								</a>
								{one.place === "" ? "" : ` · ${one.place}`}
							</li>
						))}
					</ul>
				</Notice>
			)}
		</div>
	);
};

type EditProps = { ui: Ui; organisation: Organisation; state: FormState; conflict?: readonly (keyof Description)[] };

export const EditOrganisationPage = (props: EditProps) => {
	const words = props.ui.words.organisations;
	return (
		<Layout ui={props.ui} title={words.editTitle} place="organisations">
			<div class="narrow page">
				<p class="back">
					<a href={urls.organisation(props.organisation)} dir="auto">
						{props.organisation.name}
					</a>
				</p>
				<h1>{words.editTitle}</h1>
				<EditOrganisation {...props} />
			</div>
		</Layout>
	);
};

/** `conflict` names the fields in which somebody else's change differs. */
export const EditOrganisation = ({ ui, organisation, state, conflict = [] }: EditProps) => {
	const words = ui.words.organisations;
	const values = state.values ?? fieldsOf(organisation);
	const filled = { values, errors: state.errors };
	const mayPublish = organisation.isPublic || can.publishOrganisation(ui.viewer, organisation);
	return (
		<form
			method="post"
			action={urls.organisationEdit(organisation.id)}
			class="form box"
			id="organisation"
			hx-post={urls.organisationEdit(organisation.id)}
			hx-target="#organisation"
			hx-swap="outerHTML"
			hx-disable="find button[type=submit]"
		>
			<input type="hidden" name="version" value={value(values, "version") || String(organisation.version)} />
			<ErrorSummary ui={ui} state={filled} labels={labelsOf(ui)} />
			{conflict.length === 0 ? null : <Conflict ui={ui} organisation={organisation} fields={conflict} />}
			<TextField ui={ui} name="name" label={words.name} maxlength={120} dir="auto" state={filled} />
			<KindField ui={ui} state={filled} />
			<WhereFields ui={ui} state={filled} />
			<AboutField ui={ui} state={filled} />
			<TextField
				ui={ui}
				name="targetGroups"
				label={words.targetGroups}
				hint={words.targetGroupsHint}
				maxlength={200}
				dir="auto"
				optional
				state={filled}
			/>
			<Choices
				ui={ui}
				type="checkbox"
				name="topics"
				label={words.topics}
				hint={words.topicsHint}
				className="pills"
				optional
				options={TOPICS.map((topic) => ({ value: topic, label: ui.words.topics[topic] }))}
				checked={values["topics"] ?? []}
				state={filled}
			/>
			<Choices
				ui={ui}
				type="checkbox"
				name="languages"
				label={words.languages}
				hint={words.languagesHint}
				className="pills"
				optional
				options={LANGUAGE_KEYS.map((key) => ({ value: key, label: ui.words.languages[key] }))}
				checked={values["languages"] ?? []}
				state={filled}
			/>
			<Select
				ui={ui}
				name="legalForm"
				label={words.legalForm}
				empty={words.notSaid}
				optional
				options={LEGAL_FORMS.map((form) => [form, words.legalForms[form] ?? form])}
				state={filled}
			/>
			<Select
				ui={ui}
				name="nonprofit"
				label={words.nonprofit}
				empty={words.notSaid}
				optional
				options={[
					["ja", words.yes],
					["nein", words.no],
				]}
				state={filled}
			/>
			<TextField
				ui={ui}
				name="website"
				label={words.website}
				hint={words.websiteHint}
				maxlength={300}
				optional
				state={filled}
			/>
			<ContactFields ui={ui} state={filled} />
			{mayPublish ? (
				<Choices
					ui={ui}
					type="checkbox"
					name="public"
					label={words.public}
					hint={words.publicHint}
					optional
					options={[{ value: "ja", label: words.publicSwitch }]}
					checked={values["public"] ?? []}
					state={filled}
				/>
			) : (
				<p class="soft small">{words.publicOnlyResponsible}</p>
			)}
			<p class="row-of-buttons">
				<button class="button" type="submit">
					{words.save}
				</button>
				<a class="button quiet" href={urls.organisation(organisation)}>
					{ui.words.cancel}
				</a>
			</p>
		</form>
	);
};

/** What counts now in the fields that somebody else changed, above what was typed. */
const Conflict = ({
	ui,
	organisation,
	fields,
}: {
	ui: Ui;
	organisation: Organisation;
	fields: readonly (keyof Description)[];
}) => {
	const words = ui.words.organisations;
	const labels = labelsOf(ui);
	const names = [...new Set(fields.map((name) => (name === "isPublic" ? "public" : name)))];
	return (
		<>
			<Notice ui={ui} icon="alert" tone="bad" focus>
				{words.conflict}
			</Notice>
			<section class="current">
				<h2>{words.current}</h2>
				<dl class="facts">
					{names.map((name) => (
						<div>
							<dt>{labels[name]}</dt>
							<dd dir="auto">
								{name === "about" && organisation.about !== "" ? (
									<div class="prose">{raw(organisation.aboutHtml)}</div>
								) : (
									said(ui, organisation, name) || words.nothing
								)}
							</dd>
						</div>
					))}
				</dl>
			</section>
		</>
	);
};

/** A field of a page in words. */
function said(ui: Ui, organisation: Organisation, name: string): string {
	const words = ui.words.organisations;
	const list = fieldsOf(organisation)[name] ?? [];
	const names: Record<string, (key: string) => string | undefined> = {
		kind: (key) => words.kinds[key],
		legalForm: (key) => words.legalForms[key],
		nonprofit: (key) => ({ ja: words.yes, nein: words.no })[key],
		region: () => whereOf(ui, { place: "", region: organisation.region }),
		topics: (key) => ui.words.topics[key],
		languages: (key) => ui.words.languages[key],
		emailFor: () => words.audiences[organisation.emailFor],
		phoneFor: () => words.audiences[organisation.phoneFor],
		public: () => words.yes,
	};
	const say = names[name] ?? ((text: string) => text);
	return list.map((key) => say(key) ?? key).join(", ") || (name === "public" ? words.no : "");
}

type Part = { ui: Ui; state: FormState };

const KindField = ({ ui, state }: Part) => (
	<Select
		ui={ui}
		name="kind"
		label={ui.words.organisations.kindQuestion}
		empty={ui.words.join.rolePick}
		options={ORGANISATION_KINDS.map((kind) => [kind, ui.words.organisations.kinds[kind] ?? kind])}
		state={state}
	/>
);

const WhereFields = ({ ui, state }: Part) => {
	const words = ui.words.organisations;
	return (
		<>
			<Select
				ui={ui}
				name="region"
				label={words.region}
				hint={words.regionHint}
				empty={ui.words.join.rolePick}
				options={[[STATEWIDE, words.statewide], ...REGION_KEYS.map((key) => [key, regionName(key)] as const)]}
				state={state}
			/>
			<TextField
				ui={ui}
				name="place"
				label={words.place}
				hint={words.placeHint}
				maxlength={80}
				dir="auto"
				optional
				state={state}
			/>
		</>
	);
};

const AboutField = ({ ui, state }: Part) => (
	<TextArea
		ui={ui}
		name="about"
		label={ui.words.organisations.about}
		hint={ui.words.organisations.aboutHint}
		rows={6}
		optional
		state={state}
	/>
);

const ContactFields = ({ ui, state }: Part) => {
	const words = ui.words.organisations;
	return (
		<fieldset class="form pairs">
			<legend>
				<Icon name="mail" version={ui.version} />
				{words.contact}
			</legend>
			<Reached ui={ui} name="email" hint={words.emailHint} inputmode="email" maxlength={254} state={state} />
			<Reached ui={ui} name="phone" maxlength={40} state={state} />
		</fieldset>
	);
};

/** One way to reach the organisation, and who sees it. */
const Reached = ({
	ui,
	name,
	state,
	...field
}: Part & { name: "email" | "phone"; hint?: string; inputmode?: "email"; maxlength: number }) => {
	const words = ui.words.organisations;
	return (
		<>
			<TextField ui={ui} name={name} label={words[name]} optional state={state} {...field} />
			<Select
				ui={ui}
				name={`${name}For`}
				label={words[`${name}For`]}
				options={AUDIENCES.map((audience) => [audience, words.audiences[audience]])}
				state={state}
			/>
		</>
	);
};

/** What the fields are called in error lists. */
function labelsOf(ui: Ui): Record<string, string> {
	const words = ui.words.organisations;
	return {
		name: words.name,
		kind: words.kindQuestion,
		region: words.region,
		place: words.place,
		about: words.about,
		targetGroups: words.targetGroups,
		topics: words.topics,
		languages: words.languages,
		legalForm: words.legalForm,
		nonprofit: words.nonprofit,
		website: words.website,
		email: words.email,
		emailFor: words.emailFor,
		phone: words.phone,
		phoneFor: words.phoneFor,
		public: words.public,
	};
}
