// The form with which somebody asks to join, and the thanks for it.
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import { OPEN_ROLES } from "../src/members/roles.ts";
import { REGION_KEYS, REGIONS } from "../src/regions/regions.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Choices, ErrorSummary, type FormState, Select, TextArea, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { Notice } from "./parts/notice.tsx";

export const JoinPage = ({ ui, state, tooMany = false }: { ui: Ui; state: FormState; tooMany?: boolean }) => {
	const { join } = ui.words;
	return (
		<Layout ui={ui} title={join.title} place="other" description={join.lead}>
			<div class="narrow page">
				<h1>{join.title}</h1>
				<p>{join.lead}</p>
				<form method="post" action={urls.join()} class="box form">
					<ErrorSummary ui={ui} state={state} labels={labels(ui.words)} />
					{tooMany ? (
						<Notice ui={ui} icon="clock" tone="bad" focus>
							{ui.words.auth.tooMany}
						</Notice>
					) : null}
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
					<TextField
						ui={ui}
						name="organisation"
						label={join.organisation}
						autocomplete="organization"
						maxlength={120}
						dir="auto"
						state={state}
					/>
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
						options={[["06", join.regionAll], ...REGION_KEYS.map((key) => [key, REGIONS[key]] as const)]}
						state={state}
					/>
					<Choices
						ui={ui}
						name="spaces"
						label={join.spaces}
						type="checkbox"
						options={SPACES.map((key) => ({
							value: key,
							label: (
								<span data-space={key} class="space-name">
									{ui.words.spaces[key].name}
								</span>
							),
							hint: ui.words.spaces[key].about,
						}))}
						checked={state.values?.["spaces"] ?? []}
						state={state}
					/>
					<TextArea ui={ui} name="sentence" label={join.sentence} hint={join.sentenceHint} rows={3} state={state} />
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
					<p>
						<button class="button" type="submit">
							{join.send}
						</button>
					</p>
				</form>
			</div>
		</Layout>
	);
};

/** After the address was confirmed. */
export const DonePage = ({ ui }: { ui: Ui }) => (
	<Layout ui={ui} title={ui.words.join.doneTitle} place="other">
		<div class="narrow page">
			<h1>
				<Icon name="check" version={ui.version} />
				{ui.words.join.doneTitle}
			</h1>
			<p>{ui.words.join.doneText}</p>
			<p>
				<a class="button plain" href={urls.rules()}>
					{ui.words.join.rulesLink}
				</a>
			</p>
		</div>
	</Layout>
);
