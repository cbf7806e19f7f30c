// Beginning a discussion: what kind it is, then its fields.
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import { SHOWN } from "../src/kinds/form.ts";
import { KINDS, type Kind, kindIcon, moduleOf } from "../src/kinds/kinds.ts";
import type { Caution } from "../src/posts/caution.ts";
import { SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import type { About } from "../src/threads/store.ts";
import { TOPICS_BY_SPACE } from "../src/topics/topics.ts";
import * as urls from "../src/urls.ts";
import { DraftFields } from "./drafts.tsx";
import { Layout } from "./layout.tsx";
import { AboutThread } from "./old-thread.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { Choices, ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { FileField } from "./parts/files.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { PrivacyNotice } from "./parts/privacy.tsx";
import { asksForSimilar, SimilarPlace } from "./similar.tsx";

export const NewThreadPage = ({
	ui,
	space,
	kind,
	readers,
	state,
	savedAt = null,
	about = null,
	caution = null,
	before = null,
}: {
	ui: Ui;
	space: SpaceKey;
	/** The kind whose fields are shown. */
	kind: Kind;
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
					enctype="multipart/form-data"
					hx-post={urls.newThread(space)}
					hx-disable="find .row-of-buttons button"
					data-mentions={urls.mentionable(space)}
				>
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<EnterKey text={words.send} />
					<ErrorSummary ui={ui} state={state} labels={{ ...labels(ui.words), body: bodyOf(ui, kind).label }} />
					<KindChoice ui={ui} space={space} kind={kind} state={state} />
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
					<Before ui={ui} space={space} kind={kind} state={state} />
					<Editor
						ui={ui}
						label={<BodyWord ui={ui} kind={kind} word="label" />}
						hint={
							<>
								<BodyWord ui={ui} kind={kind} word="hint" /> {ui.words.mentions.hint}
							</>
						}
						rows={8}
						state={state}
					/>
					<After ui={ui} space={space} kind={kind} state={state} />
					<FileField ui={ui} state={state} />
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

/** Enter in a field presses the first button of a form, which would otherwise be one that only shows other fields. */
const EnterKey = ({ text }: { text: string }) => (
	<button type="submit" hidden>
		{text}
	</button>
);

type KindProps = { ui: Ui; space: SpaceKey; kind: Kind; state: FormState };

/** What a choice of another kind answers: its fields, and what its text is called. The text itself stays as it is. */
export const KindFields = (props: KindProps) => (
	<>
		<Before {...props} />
		<After {...props} again />
		<BodyWord {...props} word="label" again />
		<BodyWord {...props} word="hint" again />
	</>
);

const KindChoice = ({ ui, space, kind, state }: KindProps) => (
	<div
		hx-post={urls.newThreadFields(space)}
		hx-trigger="change"
		hx-target={`#${BEFORE}`}
		hx-swap="outerHTML"
		hx-sync="this:replace"
	>
		<Choices
			ui={ui}
			name="kind"
			label={ui.words.thread.kind}
			type="radio"
			className="kinds"
			options={KINDS.filter((key) => can.begin(ui.viewer, space, moduleOf(key))).map((key) => ({
				value: key,
				label: (
					<strong class="kind">
						<Icon name={kindIcon(key)} version={ui.version} />
						{ui.words.kinds[key].name}
					</strong>
				),
				hint: ui.words.kinds[key].hint,
			}))}
			checked={[kind]}
			state={state}
		/>
		<button class="link no-js" type="submit" formaction={urls.newThreadFields(space)} formnovalidate>
			{ui.words.thread.showFields}
		</button>
	</div>
);

const BEFORE = "felder";
const AFTER = "felder-danach";

/** The fields of the kind above the text. */
const Before = ({ ui, space, kind, state }: KindProps) => (
	<div class="form" id={BEFORE} data-kind={kind}>
		<input type="hidden" name={SHOWN} value={kind} />
		{moduleOf(kind).Before({ ui, space, state })}
	</div>
);

/** The fields of the kind below the text. */
const After = ({ ui, space, kind, state, again = false }: KindProps & { again?: boolean }) => (
	<div class="form" id={AFTER} data-kind={kind} hx-swap-oob={again ? "true" : undefined}>
		{moduleOf(kind).After({ ui, space, state })}
	</div>
);

type WordProps = { ui: Ui; kind: Kind; word: "label" | "hint"; again?: boolean };

const BodyWord = ({ ui, kind, word, again = false }: WordProps) => (
	<span id={`wort-${word}`} hx-swap-oob={again ? "true" : undefined}>
		{bodyOf(ui, kind)[word]}
	</span>
);

function bodyOf(ui: Ui, kind: Kind): { label: string; hint: string } {
	return moduleOf(kind).body(ui.words) ?? { label: ui.words.thread.body, hint: ui.words.thread.bodyHint };
}
