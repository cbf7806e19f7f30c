// Beginning a conversation: to whom, and the first message.
import type { Child } from "hono/jsx";
import type { Place } from "../src/drafts/place.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Receiver } from "../src/messages/people.ts";
import type { Caution } from "../src/posts/caution.ts";
import * as urls from "../src/urls.ts";
import { DraftFields } from "./drafts.tsx";
import { Layout } from "./layout.tsx";
import { whereabouts } from "./parts/byline.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { Choices, ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { FileField } from "./parts/files.tsx";
import { Icon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { Notice } from "./parts/notice.tsx";

type Lists = {
	/** Who gets it so far. */
	chosen: readonly Receiver[];
	/** Who was found by the name that was asked for. */
	matches: readonly Receiver[];
	asked: string;
};

type Props = Lists & {
	ui: Ui;
	place: Place;
	state: FormState;
	/** Nobody of those whom the address names takes messages from the viewer. */
	isClosed?: boolean;
	savedAt?: string | null;
	caution?: Caution | null;
	before?: Child;
};

export const NewMessagePage = (props: Props) => {
	const { ui, place, state, isClosed = false, savedAt = null, caution = null, before = null } = props;
	const words = ui.words.messages;
	return (
		<Layout ui={ui} title={words.new} place="messages">
			<div class="narrow page">
				<p class="back">
					<a href={urls.messages()}>{words.title}</a>
				</p>
				<h1>{words.new}</h1>
				{isClosed ? (
					<Notice ui={ui} icon="alert">
						{words.closes}
					</Notice>
				) : null}
				{before}
				<form
					method="post"
					action={urls.newMessage()}
					class="form"
					enctype="multipart/form-data"
					hx-post={urls.newMessage()}
					hx-disable="find .row-of-buttons button"
				>
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<ErrorSummary ui={ui} state={state} labels={{ ...labels(ui.words), an: words.to, body: words.yourMessage }} />
					<Receivers ui={ui} chosen={props.chosen} matches={props.matches} asked={props.asked} state={state} />
					<Editor ui={ui} label={words.yourMessage} hint={words.hint} rows={6} state={state} />
					<FileField ui={ui} state={state} />
					<DraftFields ui={ui} place={place} savedAt={savedAt} />
					<p class="notice">
						<Icon name="shield" version={ui.version} />
						<span>{words.privacy}</span>
					</p>
					<Sending ui={ui} label={words.send} caution={caution} inPrivate preview={urls.newMessagePreview()} />
				</form>
			</div>
		</Layout>
	);
};

/** Who gets it: boxes to untick, and a search by name that brings further ones. */
export const Receivers = ({ ui, chosen, matches, asked, state }: Lists & { ui: Ui; state: FormState }) => {
	const words = ui.words.messages;
	const options = [...chosen, ...matches].map((person) => ({
		value: String(person.id),
		label: person.name,
		hint: whereabouts(person),
	}));
	return (
		<div class="receivers" id="personen">
			{options.length === 0 ? null : (
				<Choices
					ui={ui}
					name="an"
					label={words.to}
					type="checkbox"
					options={options}
					checked={chosen.map(({ id }) => String(id))}
					state={state}
				/>
			)}
			<div class="with-button" id={options.length === 0 ? "feld-an" : undefined} tabindex={-1}>
				<TextField
					ui={ui}
					name="person"
					label={chosen.length === 0 ? words.person : words.morePeople}
					hint={words.personHint}
					maxlength={80}
					optional
					dir="auto"
					state={{ values: { person: [asked] } }}
				/>
				<button
					class="button plain"
					type="submit"
					formaction={urls.newMessagePeople()}
					formnovalidate
					hx-post={urls.newMessagePeople()}
					hx-target="#personen"
					hx-swap="outerHTML"
				>
					{words.search}
				</button>
			</div>
			{asked.trim() !== "" && matches.length === 0 ? (
				<p class="small" role="status">
					{words.notFound}
				</p>
			) : null}
		</div>
	);
};
