// The words of a collection and whom it is for: a new one, and one that is changed.
import { raw } from "hono/html";
import { fieldsOf, type Reach, reaches, writeReach } from "../src/collections/fields.ts";
import type { Collection } from "../src/collections/store.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, Select, TextArea, TextField } from "./parts/field.tsx";
import { Notice } from "./parts/notice.tsx";

export const NewCollectionPage = ({ ui, state }: { ui: Ui; state: FormState }) => {
	const words = ui.words.collections;
	return (
		<Layout ui={ui} title={words.newTitle} place="other">
			<div class="narrow page">
				<p class="back">
					<a href={urls.collections()}>{words.title}</a>
				</p>
				<h1>{words.newTitle}</h1>
				<form method="post" action={urls.newCollection()} class="form box">
					<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
					<ErrorSummary ui={ui} state={state} labels={labelsOf(ui)} />
					<Fields ui={ui} state={state} collection={null} />
					<p>
						<button class="button" type="submit">
							{words.create}
						</button>
					</p>
				</form>
			</div>
		</Layout>
	);
};

/** The form of a collection that is there; on a conflict it shows both texts. */
export const CollectionFields = ({
	ui,
	collection,
	state,
	conflict = false,
}: {
	ui: Ui;
	collection: Collection;
	state: FormState;
	conflict?: boolean;
}) => {
	const words = ui.words.collections;
	const filled = { values: state.values ?? fieldsOf(collection), errors: state.errors };
	return (
		<form
			method="post"
			action={urls.collectionEdit(collection.id)}
			class="form"
			id="angaben"
			hx-post={urls.collectionEdit(collection.id)}
			hx-target="#angaben"
			hx-swap="outerHTML"
		>
			<input type="hidden" name="version" value={value(filled.values, "version") || String(collection.version)} />
			<ErrorSummary ui={ui} state={filled} labels={labelsOf(ui)} />
			{conflict ? (
				<>
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words.conflict}
					</Notice>
					<section class="current">
						<h3>{words.current}</h3>
						<p dir="auto">
							<strong>{collection.title}</strong>
						</p>
						<p>{sayReach(ui, collection)}</p>
						<div class="prose" dir="auto">
							{raw(collection.aboutHtml)}
						</div>
					</section>
				</>
			) : null}
			<Fields ui={ui} state={filled} collection={collection} />
			<p>
				<button class="button" type="submit">
					{words.save}
				</button>
			</p>
		</form>
	);
};

const Fields = ({ ui, state, collection }: { ui: Ui; state: FormState; collection: Collection | null }) => {
	const words = ui.words.collections;
	const offered = reaches(ui.viewer, collection);
	return (
		<>
			<TextField
				ui={ui}
				name="title"
				label={words.name}
				hint={words.nameHint}
				maxlength={150}
				dir="auto"
				state={state}
			/>
			<TextArea ui={ui} name="about" label={words.about} hint={words.aboutHint} rows={5} optional state={state} />
			<Select
				ui={ui}
				name="wer"
				label={words.who}
				hint={words.whoHint}
				options={offered.map((reach) => [writeReach(reach), sayReach(ui, reach)] as const)}
				plain
				state={state}
			/>
		</>
	);
};

/** "WIR-Lots*innen: für alle, die in diesem Raum lesen" */
function sayReach(ui: Ui, { audience, spaceId }: Reach): string {
	const words = ui.words.collections;
	const said = words.audiences[audience] ?? audience;
	if (spaceId === null) return said;
	const { name } = ui.words.spaces[spaceId];
	return audience === "space" ? words.reach(name, said) : words.reachStaff(name, said);
}

function labelsOf(ui: Ui): Record<string, string> {
	const words = ui.words.collections;
	return { title: words.name, about: words.about, wer: words.who };
}
