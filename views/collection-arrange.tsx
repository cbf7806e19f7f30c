// Arranging a collection: its order with buttons, what was taken out, and what can be added. One part answers every change.
import type { Child } from "hono/jsx";
import { titleIn } from "../src/collections/chapters.ts";
import type { Entry } from "../src/collections/entries.ts";
import type { Collection } from "../src/collections/store.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import { languageOf } from "../src/text/language.ts";
import * as urls from "../src/urls.ts";
import { CollectionFields } from "./collection-form.tsx";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, TextArea, TextField } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";

/** What was just changed, and the button that was pressed: the focus goes there. */
export type Focus = { id: number; way?: "up" | "down" };

/** Which of the two forms below the list was sent and comes back. */
export type Added = FormState & { form: "section" | "material" };

type Props = {
	ui: Ui;
	collection: Collection;
	entries: readonly Entry[];
	removed: readonly Entry[];
	focus?: Focus;
	added?: Added;
};

export const ArrangePage = ({
	state,
	conflict = false,
	...props
}: Props & { state?: FormState; conflict?: boolean }) => {
	const { ui, collection } = props;
	const words = ui.words.collections;
	return (
		<Layout
			ui={ui}
			title={words.editTitle}
			place="other"
			{...(collection.spaceId === null ? {} : { space: collection.spaceId })}
		>
			<div class="mid page">
				<p class="back">
					<a href={urls.collection(collection)} dir="auto">
						{collection.title}
					</a>
				</p>
				<h1>{words.editTitle}</h1>
				<details class="box step" open={state !== undefined}>
					<summary>
						<Icon name="pen" version={ui.version} />
						{words.details}
					</summary>
					<CollectionFields ui={ui} collection={collection} state={state ?? {}} conflict={conflict} />
				</details>
				<Arrangement {...props} />
				<p class="row-of-buttons">
					<a class="button plain" href={urls.collection(collection)}>
						{words.toCollection}
					</a>
				</p>
				<form method="post" action={urls.collectionRemoval(collection.id)} class="box">
					<p class="soft">{words.removeHint}</p>
					<button class="button quiet" type="submit">
						<Icon name="trash" version={ui.version} />
						{words.remove}
					</button>
				</form>
			</div>
		</Layout>
	);
};

/** The order and everything below it; what a change answers to htmx. */
export const Arrangement = (props: Props) => {
	const { ui, entries } = props;
	const words = ui.words.collections;
	return (
		<div class="stack" id="eintraege">
			<section>
				<h2 class="above">{words.contents}</h2>
				{entries.length === 0 ? (
					<Empty ui={ui} icon="library" title={words.contentsEmpty} text={words.contentsEmptyHint} />
				) : (
					<ol class="list arrange">
						{entries.map((entry, at) => (
							<Place {...props} entry={entry} before={entries[at - 1]} after={entries[at + 1]} />
						))}
					</ol>
				)}
			</section>
			<TakenOut {...props} />
			<AddSection {...props} />
			<AddMaterial {...props} />
		</div>
	);
};

const Place = ({
	ui,
	collection,
	entry,
	before,
	after,
	focus,
}: Props & { entry: Entry; before: Entry | undefined; after: Entry | undefined }) => {
	const words = ui.words.collections;
	const title = titleIn(entry);
	const way = focus?.id === entry.id ? focus.way : undefined;
	// At the upper or lower end the pressed button is gone, so the place itself takes the focus.
	const onPlace =
		focus?.id === entry.id && !((way === "up" && before !== undefined) || (way === "down" && after !== undefined));
	const move = urls.collectionPlace(collection.id, entry.id);
	return (
		<li
			id={`eintrag-${entry.id}`}
			class={entry.kind === "section" ? "heading" : undefined}
			tabindex={onPlace ? -1 : undefined}
			data-focus={onPlace ? "" : undefined}
		>
			<div>
				<p class="small soft">{entry.kind === "section" ? words.section : words.material}</p>
				<h3 dir="auto" lang={languageOf(title)}>
					{title}
				</h3>
				{entry.kind === "material" && entry.source !== "" ? (
					<p class="small soft" dir="auto">
						{entry.source}
					</p>
				) : null}
			</div>
			<div class="row-of-buttons">
				{before === undefined ? null : (
					<Do to={move} field="vor" number={before.id} label={words.upOf(title)} focus={way === "up"}>
						<Icon name="up" version={ui.version} />
						{words.up}
					</Do>
				)}
				{after === undefined ? null : (
					<Do to={move} field="nach" number={after.id} label={words.downOf(title)} focus={way === "down"}>
						<Icon name="down" version={ui.version} />
						{words.down}
					</Do>
				)}
				<a class="button quiet" href={urls.collectionEntry(collection.id, entry.id)} aria-label={words.editOf(title)}>
					<Icon name="pen" version={ui.version} />
					{words.edit}
				</a>
				<Do to={urls.collectionEntryRemoval(collection.id, entry.id)} label={words.takeOutOf(title)}>
					<Icon name="trash" version={ui.version} />
					{words.takeOut}
				</Do>
			</div>
		</li>
	);
};

/** A change by one button. */
const Do = ({
	to,
	label,
	field,
	number,
	focus = false,
	children,
}: {
	to: string;
	label: string;
	field?: "vor" | "nach";
	number?: number;
	focus?: boolean;
	children?: Child;
}) => (
	<form method="post" action={to} hx-post={to} hx-target="#eintraege" hx-swap="outerHTML">
		{field === undefined ? null : <input type="hidden" name={field} value={String(number)} />}
		<button class="button quiet" type="submit" aria-label={label} data-focus={focus ? "" : undefined}>
			{children}
		</button>
	</form>
);

const TakenOut = ({ ui, collection, removed, focus }: Props) => {
	const words = ui.words.collections;
	const isFresh = removed.some(({ id }) => id === focus?.id);
	return removed.length === 0 ? null : (
		<details class="box step" open={isFresh} tabindex={isFresh ? -1 : undefined} data-focus={isFresh ? "" : undefined}>
			<summary>
				<Icon name="undo" version={ui.version} />
				{words.takenOut} ({removed.length})
			</summary>
			<p class="soft">{words.takenOutHint}</p>
			<ul class="mine">
				{removed.map((entry) => (
					<li id={`eintrag-${entry.id}`}>
						<span dir="auto">{titleIn(entry)}</span>
						<Do to={urls.collectionEntryReturn(collection.id, entry.id)} label={words.putBackOf(titleIn(entry))}>
							<Icon name="undo" version={ui.version} />
							{words.putBack}
						</Do>
					</li>
				))}
			</ul>
		</details>
	);
};

const AddSection = ({ ui, collection, added }: Props) => {
	const words = ui.words.collections;
	const state: FormState = added?.form === "section" ? added : {};
	const to = urls.collectionSections(collection.id);
	return (
		<details class="box step" open={added?.form === "section"}>
			<summary>
				<Icon name="plus" version={ui.version} />
				{words.addSection}
			</summary>
			<form method="post" action={to} class="form" hx-post={to} hx-target="#eintraege" hx-swap="outerHTML">
				<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
				<ErrorSummary
					ui={ui}
					state={state}
					labels={{ title: words.sectionName, body: words.sectionText }}
					id="-abschnitt"
				/>
				<SectionFields ui={ui} state={state} id="-abschnitt" />
				<p>
					<button class="button" type="submit">
						{words.add}
					</button>
				</p>
			</form>
		</details>
	);
};

/** Heading and text of a section. */
export const SectionFields = ({ ui, state, id = "" }: { ui: Ui; state: FormState; id?: string }) => {
	const words = ui.words.collections;
	return (
		<>
			<TextField ui={ui} name="title" id={id} label={words.sectionName} maxlength={150} dir="auto" state={state} />
			<TextArea
				ui={ui}
				name="body"
				id={id}
				label={words.sectionText}
				hint={words.sectionTextHint}
				rows={5}
				optional
				state={state}
			/>
		</>
	);
};

const AddMaterial = ({ ui, collection, added }: Props) => {
	const words = ui.words.collections;
	const state: FormState = added?.form === "material" ? added : {};
	const to = urls.collectionMaterials(collection.id);
	return (
		<details class="box step" open={added?.form === "material"}>
			<summary>
				<Icon name="plus" version={ui.version} />
				{words.addMaterial}
			</summary>
			<form method="post" action={to} class="form" hx-post={to} hx-target="#eintraege" hx-swap="outerHTML">
				<ErrorSummary
					ui={ui}
					state={state}
					labels={{ material: words.materialAddress, note: words.note }}
					id="-material"
				/>
				<TextField
					ui={ui}
					name="material"
					id="-material"
					label={words.materialAddress}
					hint={
						<>
							{words.materialAddressHint} <a href={urls.materials()}>{ui.words.materials.title}</a>
						</>
					}
					maxlength={300}
					state={state}
				/>
				<NoteField ui={ui} state={state} id="-material" />
				<p>
					<button class="button" type="submit">
						{words.putIn}
					</button>
				</p>
			</form>
		</details>
	);
};

/** The sentence about a material. */
export const NoteField = ({ ui, state, id = "" }: { ui: Ui; state: FormState; id?: string }) => (
	<TextArea
		ui={ui}
		name="note"
		id={id}
		label={ui.words.collections.note}
		hint={ui.words.collections.noteHint}
		rows={2}
		optional
		state={state}
	/>
);
