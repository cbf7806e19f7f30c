// Beginning a discussion.
import type { Child } from "hono/jsx";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Caution } from "../src/posts/caution.ts";
import { SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import { KINDS } from "../src/threads/kinds.ts";
import type { About } from "../src/threads/store.ts";
import { TOPICS_BY_SPACE } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { DraftFields } from "./drafts.tsx";
import { Layout } from "./layout.tsx";
import { AboutThread } from "./old-thread.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { Choices, ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon, kindIcon, spaceIcon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { PrivacyNotice } from "./parts/privacy.tsx";
import { asksForSimilar, SimilarPlace } from "./similar.tsx";

export const NewThreadPage = ({
	ui,
	space,
	readers,
	state,
	savedAt = null,
	about = null,
	caution = null,
	before = null,
}: {
	ui: Ui;
	space: SpaceKey;
	readers: number;
	state: FormState;
	/** When what stands in the form was saved as a draft. */
	savedAt?: string | null;
	/** The older discussion that this one goes on from. */
	about?: About | null;
	/** What was found in it, if it came back for that. */
	caution?: Caution | null;
	/** Stands above the form: a preview. */
	before?: Child;
}) => {
	const words = ui.words.thread;
	const chosen = state.values?.["topics"] ?? [];
	const topics = (keys: readonly string[]) => keys.map((key) => ({ value: key, label: ui.words.topics[key] ?? key }));
	const others = SPACES.filter((key) => key !== space).flatMap((key) => [...TOPICS_BY_SPACE[key]]);
	return (
		<Layout ui={ui} title={words.writeIn(ui.words.spaces[space].name)} place={space} space={space}>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<Icon name={spaceIcon(space)} version={ui.version} />
						<a href={urls.space(space)}>{ui.words.spaces[space].name}</a>
					</p>
					<h1>{words.write}</h1>
				</div>
			</div>
			<div class="narrow page">
				{about === null ? null : <AboutThread ui={ui} about={about} />}
				{before}
				<form
					method="post"
					action={urls.newThread(space)}
					class="form"
					hx-post={urls.newThread(space)}
					hx-disable="find .row-of-buttons button"
					data-mentions={urls.mentionable(space)}
				>
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<ErrorSummary ui={ui} state={state} labels={labels(ui.words)} />
					<Choices
						ui={ui}
						name="kind"
						label={words.kind}
						type="radio"
						className="kinds"
						options={KINDS.map((kind) => ({
							value: kind,
							label: (
								<strong class="kind">
									<Icon name={kindIcon(kind)} version={ui.version} />
									{ui.words.kinds[kind]?.name}
								</strong>
							),
							hint: ui.words.kinds[kind]?.hint ?? "",
						}))}
						checked={[value(state.values, "kind") || "frage"]}
						state={state}
					/>
					<TextField
						ui={ui}
						name="title"
						label={words.title}
						hint={words.titleHint}
						maxlength={150}
						dir="auto"
						more={asksForSimilar(space)}
						state={state}
					/>
					<SimilarPlace ui={ui} />
					<Editor
						ui={ui}
						label={words.body}
						hint={`${words.bodyHint} ${ui.words.mentions.hint}`}
						rows={8}
						state={state}
					/>
					<Choices
						ui={ui}
						name="topics"
						label={words.topics}
						hint={words.topicsHint}
						type="checkbox"
						className="pills"
						optional
						options={topics(TOPICS_BY_SPACE[space])}
						checked={chosen}
						state={state}
					/>
					<details class="more" open={others.some((topic) => chosen.includes(topic))}>
						<summary>{words.otherTopics}</summary>
						<Choices
							ui={ui}
							name="topics"
							id="-weitere"
							label={words.otherTopics}
							type="checkbox"
							className="pills"
							options={topics(others)}
							checked={chosen}
							state={{ values: state.values }}
							optional
						/>
					</details>
					<DraftFields ui={ui} place={{ kind: "thread", space }} savedAt={savedAt} />
					<PrivacyNotice ui={ui} space={space} readers={readers} />
					<Sending ui={ui} label={words.send} caution={caution} preview={urls.newThreadPreview(space)} />
				</form>
			</div>
		</Layout>
	);
};
