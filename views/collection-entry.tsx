// One place in a collection: its words, and where it lies.
import { raw } from "hono/html";
import { titleIn } from "../src/collections/chapters.ts";
import type { Entry } from "../src/collections/entries.ts";
import type { Collection } from "../src/collections/store.ts";
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import * as urls from "../src/urls.ts";
import { NoteField, SectionFields } from "./collection-arrange.tsx";
import { Layout } from "./layout.tsx";
import { ErrorSummary, type FormState, Select } from "./parts/field.tsx";
import { Notice } from "./parts/notice.tsx";

type FormProps = { ui: Ui; collection: Collection; entry: Entry; state: FormState; conflict?: boolean };

export const EntryPage = (props: FormProps & { entries: readonly Entry[] }) => {
	const { ui, collection, entry, entries } = props;
	const words = ui.words.collections;
	const others = entries.filter(({ id }) => id !== entry.id);
	const before = entries[entries.findIndex(({ id }) => id === entry.id) - 1];
	return (
		<Layout ui={ui} title={words.entryTitle} place="other">
			<div class="narrow page">
				<p class="back">
					<a href={`${urls.collectionEdit(collection.id)}#eintrag-${entry.id}`}>{words.backToArrange}</a>
				</p>
				<h1>{words.entryTitle}</h1>
				{entry.kind === "section" ? null : (
					<p>
						<a href={urls.material(entry.material)} dir="auto">
							{entry.material.title}
						</a>
					</p>
				)}
				<EntryForm {...props} />
				{others.length === 0 ? null : (
					<form method="post" action={urls.collectionPlace(collection.id, entry.id)} class="form box">
						<Select
							ui={ui}
							name="nach"
							label={words.entryAfter}
							options={[
								["0", words.entryAfterFirst],
								...others.map((other) => [String(other.id), words.entryAfterThat(titleIn(other))] as const),
							]}
							initial={String(before?.id ?? 0)}
							plain
							state={{}}
						/>
						<p>
							<button class="button plain" type="submit">
								{words.move}
							</button>
						</p>
					</form>
				)}
			</div>
		</Layout>
	);
};

/** The form; on a conflict it shows both texts. */
export const EntryForm = ({ ui, collection, entry, state, conflict = false }: FormProps) => {
	const words = ui.words.collections;
	const isSection = entry.kind === "section";
	const first = isSection ? { title: [entry.title], body: [entry.source] } : { note: [entry.source] };
	const filled = { values: state.values ?? first, errors: state.errors };
	const to = urls.collectionEntry(collection.id, entry.id);
	return (
		<form method="post" action={to} class="form box" id="worte" hx-post={to} hx-target="#worte" hx-swap="outerHTML">
			<input type="hidden" name="version" value={value(filled.values, "version") || String(entry.version)} />
			<ErrorSummary
				ui={ui}
				state={filled}
				labels={{ title: words.sectionName, body: words.sectionText, note: words.note }}
			/>
			{conflict ? (
				<>
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words.conflict}
					</Notice>
					<section class="current">
						<h2>{words.current}</h2>
						{isSection ? (
							<p dir="auto">
								<strong>{entry.title}</strong>
							</p>
						) : null}
						<div class="prose" dir="auto">
							{raw(entry.html)}
						</div>
					</section>
				</>
			) : null}
			{isSection ? <SectionFields ui={ui} state={filled} /> : <NoteField ui={ui} state={filled} />}
			<p>
				<button class="button" type="submit">
					{words.save}
				</button>
			</p>
		</form>
	);
};
