// Making two pages of the same organisation one.
import { raw } from "hono/html";
import type { Ui } from "../src/http/context.ts";
import type { Card } from "../src/organisations/list.ts";
import type { Organisation } from "../src/organisations/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { whereOf } from "./organisations.tsx";
import { ErrorSummary, type FormState, TextArea } from "./parts/field.tsx";
import { NameSearch } from "./parts/name-search.tsx";
import { Notice } from "./parts/notice.tsx";

type Props = {
	ui: Ui;
	organisation: Organisation;
	/** The page that stays, once it is chosen. */
	other: Organisation | null;
	name: string;
	choices: readonly Card[];
	state: FormState;
	/** One of the two was merged meanwhile. */
	isGone: boolean;
};

export const DuplicatePage = (props: Props) => {
	const { ui, organisation, other, isGone } = props;
	const words = ui.words.duplicates;
	return (
		<Layout ui={ui} title={words.title} place="organisations">
			<div class="mid page">
				<p class="back">
					<a href={urls.organisation(organisation)} dir="auto">
						{organisation.name}
					</a>
				</p>
				<h1>{words.title}</h1>
				<p dir="auto">{words.lead(organisation.name)}</p>
				{isGone ? (
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words.gone}
					</Notice>
				) : null}
				{other === null ? <Choose {...props} /> : <Confirm {...props} other={other} />}
			</div>
		</Layout>
	);
};

const Choose = ({ ui, organisation, name, choices }: Props) => {
	const words = ui.words.duplicates;
	return (
		<section class="box">
			<h2>{words.choose}</h2>
			{choices.length === 0 ? <p>{words.none}</p> : null}
			<ul class="mine">
				{choices.map((choice) => (
					<li>
						<span dir="auto">
							{choice.name} <span class="soft small">{whereOf(ui, choice)}</span>
						</span>
						<a
							class="button plain"
							href={urls.duplicate(organisation.id, { mit: String(choice.id) })}
							aria-label={ui.words.organisations.named(words.pick, choice.name)}
						>
							{words.pick}
						</a>
					</li>
				))}
			</ul>
			<NameSearch ui={ui} action={urls.duplicate(organisation.id)} label={words.search} name={name} />
		</section>
	);
};

const Confirm = ({ ui, organisation, other, state }: Props & { other: Organisation }) => {
	const words = ui.words.duplicates;
	return (
		<>
			<div class="halves">
				<Side ui={ui} title={words.goes} organisation={organisation} />
				<Side ui={ui} title={words.stays} organisation={other} />
			</div>
			<form method="post" action={urls.duplicate(organisation.id)} class="form box">
				<input type="hidden" name="mit" value={String(other.id)} />
				<ErrorSummary ui={ui} state={state} labels={{ reason: words.reason }} />
				<Notice ui={ui} icon="alert">
					{words.warning}
				</Notice>
				<TextArea ui={ui} name="reason" label={words.reason} hint={words.reasonHint} rows={3} state={state} />
				<p class="row-of-buttons">
					<button class="button danger" type="submit">
						{words.send}
					</button>
					<a class="button quiet" href={urls.duplicate(organisation.id)}>
						{words.other}
					</a>
				</p>
			</form>
		</>
	);
};

const Side = ({ ui, title, organisation }: { ui: Ui; title: string; organisation: Organisation }) => {
	const words = ui.words.organisations;
	return (
		<section class="box">
			<p class="soft small">{title}</p>
			<h2 dir="auto">
				<a href={urls.organisation(organisation)}>{organisation.name}</a>
			</h2>
			<p class="small">
				{words.kinds[organisation.kind] ?? organisation.kind} · {whereOf(ui, organisation)} ·{" "}
				{words.peopleCount(organisation.people)}
			</p>
			<div class="prose" dir="auto">
				{raw(organisation.aboutHtml)}
			</div>
		</section>
	);
};
