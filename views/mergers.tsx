// Making two pages of the same organisation one.
import { raw } from "hono/html";
import type { Ui } from "../src/http/context.ts";
import type { Card } from "../src/organisations/list.ts";
import type { LeftAlone, Organisation } from "../src/organisations/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { whereOf } from "./organisations.tsx";
import { ErrorSummary, type FormState, TextArea } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
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

export const MergerPage = (props: Props) => {
	const { ui, organisation, other, isGone } = props;
	const words = ui.words.organisations;
	return (
		<Layout ui={ui} title={words.mergeTitle} place="organisations">
			<div class="mid page">
				<p class="back">
					<a href={urls.organisation(organisation)} dir="auto">
						{organisation.name}
					</a>
				</p>
				<h1>{words.mergeTitle}</h1>
				<p dir="auto">{words.mergeLead(organisation.name)}</p>
				{isGone ? (
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words.mergeGone}
					</Notice>
				) : null}
				{other === null ? <Choose {...props} /> : <Confirm {...props} other={other} />}
			</div>
		</Layout>
	);
};

const Choose = ({ ui, organisation, name, choices }: Props) => {
	const words = ui.words.organisations;
	return (
		<section class="box">
			<h2>{words.mergeChoose}</h2>
			{choices.length === 0 ? <p>{words.mergeNone}</p> : null}
			<ul class="mine">
				{choices.map((choice) => (
					<li>
						<span dir="auto">
							{choice.name} <span class="soft small">{whereOf(ui, choice)}</span>
						</span>
						<a
							class="button plain"
							href={urls.merger(organisation.id, { mit: String(choice.id) })}
							aria-label={words.named(words.mergePick, choice.name)}
						>
							{words.mergePick}
						</a>
					</li>
				))}
			</ul>
			<NameSearch ui={ui} action={urls.merger(organisation.id)} label={words.mergeSearch} name={name} />
		</section>
	);
};

const Confirm = ({ ui, organisation, other, state }: Props & { other: Organisation }) => {
	const words = ui.words.organisations;
	return (
		<>
			<div class="halves">
				<Side ui={ui} title={words.mergeGoes} organisation={organisation} />
				<Side ui={ui} title={words.mergeStays} organisation={other} />
			</div>
			<form method="post" action={urls.merger(organisation.id)} class="form box">
				<input type="hidden" name="mit" value={String(other.id)} />
				<ErrorSummary ui={ui} state={state} labels={{ reason: words.mergeReason }} />
				<Notice ui={ui} icon="alert">
					{words.mergeWarning}
				</Notice>
				<TextArea ui={ui} name="reason" label={words.mergeReason} hint={words.mergeReasonHint} rows={3} state={state} />
				<p class="row-of-buttons">
					<button class="button danger" type="submit">
						{words.mergeSend}
					</button>
					<a class="button quiet" href={urls.merger(organisation.id)}>
						{words.mergeOther}
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

/** For the page of the Fachstelle: organisations that nobody answers for. */
export const LeftAloneList = ({ ui, list }: { ui: Ui; list: readonly LeftAlone[] }) => {
	const words = ui.words.organisations;
	return list.length === 0 ? null : (
		<section class="box" id="organisationen">
			<h2>{words.leftAlone}</h2>
			<p class="soft small">{words.leftAloneHint}</p>
			<ul class="mine">
				{list.map((one) => (
					<li>
						<div>
							<a href={urls.organisation(one)} dir="auto">
								{one.name}
							</a>
							<p class="soft small">
								{whereOf(ui, one)} · {words.peopleCount(one.people)}
							</p>
						</div>
						<a class="button plain" href={urls.affiliations(one.id)}>
							<Icon name="people" version={ui.version} />
							{words.managePeople}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
};
