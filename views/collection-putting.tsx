// On the page of a material: into which collection it goes, and in which it stands.

import * as can from "../src/access/can.ts";
import type { Containing } from "../src/collections/entries.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import * as urls from "../src/urls.ts";
import { NoteField } from "./collection-arrange.tsx";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, Select, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";

type Material = { id: number; title: string; state: string };
type Props = { ui: Ui; material: Material; mine: readonly { id: number; title: string }[]; state: FormState };

/** The link that opens the form; with htmx in its place. The page that holds it reads nothing for it. */
export const PutIntoCollection = ({ ui, material }: { ui: Ui; material: Material }) =>
	!can.collect(ui.viewer) || material.state === "withdrawn" ? null : (
		<a
			class="button plain"
			href={urls.collecting(material.id)}
			hx-get={urls.collecting(material.id)}
			hx-select="#in-sammlung"
			hx-target="this"
			hx-swap="afterend"
		>
			<Icon name="library" version={ui.version} />
			{ui.words.collections.collect}
		</a>
	);

/** The collections that a material lies in, as far as the viewer may see them. */
export const StandsIn = ({ ui, collections }: { ui: Ui; collections: readonly Containing[] }) =>
	collections.length === 0 ? null : (
		<section class="box">
			<h2>{ui.words.collections.standsIn}</h2>
			<ul class="links">
				{collections.map((collection) => (
					<li>
						<a href={urls.collection(collection)}>
							<Icon name="library" version={ui.version} />
							<bdi>{collection.title}</bdi>
						</a>
					</li>
				))}
			</ul>
		</section>
	);

export const PuttingPage = (props: Props) => {
	const { ui, material } = props;
	const words = ui.words.collections;
	return (
		<Layout ui={ui} title={words.collectTitle} place="other">
			<div class="narrow page">
				<p class="back">
					<a href={urls.material(material)} dir="auto">
						{material.title}
					</a>
				</p>
				<h1>{words.collectTitle}</h1>
				<PuttingForm {...props} />
			</div>
		</Layout>
	);
};

const PuttingForm = ({ ui, material, mine, state }: Props) => {
	const words = ui.words.collections;
	return (
		<form method="post" action={urls.collecting(material.id)} class="form box" id="in-sammlung">
			<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
			<ErrorSummary
				ui={ui}
				state={state}
				labels={{ sammlung: words.collectWhere, title: words.collectNewName, note: words.note }}
			/>
			<Select
				ui={ui}
				name="sammlung"
				label={words.collectWhere}
				{...(mine.length === 0 ? {} : { empty: words.collectPick })}
				options={[...mine.map(({ id, title }) => [String(id), title] as const), ["neu", words.collectNew]]}
				state={state}
			/>
			<TextField
				ui={ui}
				name="title"
				label={words.collectNewName}
				hint={words.collectNewHint}
				maxlength={150}
				dir="auto"
				optional
				state={state}
			/>
			<NoteField ui={ui} state={state} />
			<p class="row-of-buttons">
				<button class="button" type="submit">
					{words.putIn}
				</button>
				<a class="button quiet" href={urls.material(material)} data-cancel="in-sammlung">
					{words.cancel}
				</a>
			</p>
		</form>
	);
};
