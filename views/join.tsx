// The form with which somebody asks to join, and the thanks for it.
import type { Ui } from "../src/http/context.ts";
import { SPACES } from "../src/spaces/spaces.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Choices, type FormState, TextArea } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { NewcomerFaults, NewcomerFields, NewcomerRules } from "./parts/newcomer.tsx";

export const JoinPage = ({ ui, state, tooMany = false }: { ui: Ui; state: FormState; tooMany?: boolean }) => {
	const { join } = ui.words;
	return (
		<Layout ui={ui} title={join.title} place="other" description={join.lead}>
			<div class="narrow page">
				<h1>{join.title}</h1>
				<p>{join.lead}</p>
				<form method="post" action={urls.join()} class="box form">
					<NewcomerFaults ui={ui} state={state} tooMany={tooMany} />
					<NewcomerFields ui={ui} state={state} organisation="asked" />
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
					<NewcomerRules ui={ui} state={state} />
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
