// After joining: three questions, then three discussions and one first step.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Profile } from "../src/profiles/store.ts";
import { REGION_KEYS, REGIONS, STATEWIDE } from "../src/regions/regions.ts";
import type { SpaceKey } from "../src/spaces/spaces.ts";
import type { ThreadRow as Row } from "../src/threads/list.ts";
import { TOPICS } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Choices, ErrorSummary, type FormState, Select, TextArea, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { ThreadRow } from "./parts/thread-row.tsx";
import { titleOf } from "./parts/title.ts";

export const WelcomePage = ({
	ui,
	profile,
	state,
	conflict = false,
}: {
	ui: Ui;
	profile: Profile;
	state: FormState;
	conflict?: boolean;
}) => {
	const { welcome: words, profiles } = ui.words;
	const labels = { about: words.what, region: words.where, place: profiles.place, topics: words.interests };
	return (
		<Layout ui={ui} title={words.title} place="other">
			<div class="narrow page">
				<h1 dir="auto">{words.hello(profile.name)}</h1>
				<p>{words.lead}</p>
				<form method="post" action={urls.welcome()} class="box form">
					<input type="hidden" name={FORM_ID} value={ui.formId} />
					<input type="hidden" name="version" value={value(state.values, "version") || String(profile.version)} />
					<ErrorSummary ui={ui} state={state} labels={labels} />
					{conflict ? (
						<Notice ui={ui} icon="alert" tone="bad" focus>
							{profiles.conflict}
						</Notice>
					) : null}
					<TextArea ui={ui} name="about" label={words.what} hint={words.whatHint} rows={3} optional state={state} />
					<Select
						ui={ui}
						name="region"
						label={words.where}
						hint={profiles.regionHint}
						optional
						options={[[STATEWIDE, ui.words.join.regionAll], ...REGION_KEYS.map((key) => [key, REGIONS[key]] as const)]}
						state={state}
					/>
					<TextField
						ui={ui}
						name="place"
						label={profiles.place}
						hint={profiles.placeHint}
						maxlength={80}
						dir="auto"
						autocomplete="address-level2"
						optional
						state={state}
					/>
					<Choices
						ui={ui}
						name="topics"
						label={words.interests}
						hint={words.interestsHint}
						optional
						type="checkbox"
						className="pills"
						options={TOPICS.map((topic) => ({ value: topic, label: ui.words.topics[topic] }))}
						checked={state.values?.["topics"] ?? []}
						state={state}
					/>
					<p class="hint">{words.seen}</p>
					<p class="row-of-buttons">
						<button class="button" type="submit">
							{words.save}
						</button>
						<a class="button quiet" href={urls.welcomeThreads([])}>
							{words.skip}
						</a>
					</p>
				</form>
			</div>
		</Layout>
	);
};

export const WelcomeThreadsPage = ({
	ui,
	threads,
	open,
	space,
}: {
	ui: Ui;
	threads: readonly Row[];
	open: Row | null;
	space: SpaceKey;
}) => {
	const words = ui.words.welcome;
	return (
		<Layout ui={ui} title={words.threadsTitle} place="other">
			<div class="narrow page">
				<h1>{words.threadsTitle}</h1>
				{threads.length === 0 ? (
					<Empty ui={ui} icon="bulb" title={words.noThreads} text={words.noThreadsHint} />
				) : (
					<>
						<h2>{words.threadsLead}</h2>
						<div class="list">
							{threads.map((thread) => (
								<ThreadRow ui={ui} thread={thread} inSpace />
							))}
						</div>
					</>
				)}
				<section class="box above">
					<h2>{words.step}</h2>
					{open !== null ? (
						<>
							<p>{words.stepAnswer}</p>
							<p>
								<a class="button" href={urls.thread(open)} dir="auto">
									<Icon name="reply" version={ui.version} />
									{titleOf(ui, open.title)}
								</a>
							</p>
						</>
					) : can.write(ui.viewer, space) ? (
						<>
							<p>{words.stepAsk}</p>
							<p>
								<a class="button" href={urls.newThread(space)}>
									<Icon name="pen" version={ui.version} />
									{ui.words.thread.write}
								</a>
							</p>
						</>
					) : (
						<>
							<p>{words.stepRead}</p>
							<p>
								<a class="button" href={urls.space(space)}>
									{ui.words.spaces[space].name}
								</a>
							</p>
						</>
					)}
				</section>
				<p>
					<a href={urls.home()}>{words.toStart}</a>
				</p>
			</div>
		</Layout>
	);
};
