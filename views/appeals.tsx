// Who could know the answer to a question: people to ask, who was asked, and what the person who was asked sees.

import * as can from "../src/access/can.ts";
import type { Fitting } from "../src/appeals/fitting.ts";
import { ASKED_MONTHLY, type AskedMonthly, MOST_ASKED, NOTE_LENGTH } from "../src/appeals/limits.ts";
import type { Appeal, AppealPage, OwnAppeal, Waiting } from "../src/appeals/store.ts";
import type { Ui } from "../src/http/context.ts";
import { value } from "../src/http/forms.ts";
import type { Caution } from "../src/posts/caution.ts";
import { regionName } from "../src/regions/regions.ts";
import { languageOf } from "../src/text/language.ts";
import type { Thread } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { PersonName } from "./parts/byline.tsx";
import { CautionHint } from "./parts/editor.tsx";
import { Choices, ErrorSummary, type FormState, TextField } from "./parts/field.tsx";
import { Icon, spaceIcon } from "./parts/icon.tsx";
import { Empty, Notice } from "./parts/notice.tsx";
import { SettingBox } from "./parts/setting.tsx";
import { titleOf } from "./parts/title.ts";
import { When } from "./parts/when.tsx";

/** A question for which somebody may still be asked. */
const isOpen = (thread: Thread): boolean =>
	thread.kind === "frage" && thread.answers === 0 && thread.closedAt === null && thread.title !== "";

type PageProps = {
	ui: Ui;
	page: AppealPage;
	state?: FormState;
	/** Set if the form came back because of what was found in its sentence. */
	caution?: Caution | null;
	/** So many were asked although others couldn't be any more. */
	late?: number | null;
};

export const AppealsPage = ({ ui, page, state = {}, caution = null, late = null }: PageProps) => {
	const { thread, appeals, left, people } = page;
	const words = ui.words.appeals;
	const title = titleOf(ui, thread.title);
	const open = isOpen(thread);
	// Where the form has no place any more, what was typed still stands to be copied.
	const typed = value(state.values, "satz");
	return (
		<Layout ui={ui} title={words.title} place={thread.spaceId} space={thread.spaceId}>
			<div class="band">
				<div class="narrow">
					<p class="kind">
						<Icon name={spaceIcon(thread.spaceId)} version={ui.version} />
						<a href={urls.space(thread.spaceId)}>{ui.words.spaces[thread.spaceId].name}</a>
					</p>
					<h1>{words.title}</h1>
					<p>
						<a href={urls.thread(thread)} dir="auto" lang={languageOf(title)}>
							{title}
						</a>
					</p>
				</div>
			</div>
			<div class="narrow page">
				{late === null ? null : (
					<Notice ui={ui} icon="alert" tone="bad" focus>
						{words.late(late)}
					</Notice>
				)}
				<Asked ui={ui} appeals={appeals} />
				{typed === "" || (open && left > 0 && people.length > 0) ? null : (
					<p>
						{words.note}: <span dir="auto">„{typed}“</span>
					</p>
				)}
				{!open ? (
					<Empty ui={ui} icon="check" title={words.over} text={words.overHint}>
						<p>
							<a class="button plain" href={urls.thread(thread)}>
								{words.toQuestion}
							</a>
						</p>
					</Empty>
				) : left === 0 ? (
					<Elsewhere ui={ui} thread={thread} text={words.full(MOST_ASKED)} />
				) : people.length === 0 ? (
					<>
						<Empty ui={ui} icon="people" title={words.nobody} text={words.nobodyHint} />
						<Elsewhere ui={ui} thread={thread} text={words.elsewhere} />
					</>
				) : (
					<>
						<AskForm ui={ui} thread={thread} left={left} people={people} state={state} caution={caution} />
						<Elsewhere ui={ui} thread={thread} text={words.elsewhere} />
					</>
				)}
			</div>
		</Layout>
	);
};

const AskForm = ({
	ui,
	thread,
	left,
	people,
	state,
	caution,
}: {
	ui: Ui;
	thread: Thread;
	left: number;
	people: readonly Fitting[];
	state: FormState;
	caution: Caution | null;
}) => {
	const words = ui.words.appeals;
	return (
		<form method="post" action={urls.appeals(thread.id)} class="form">
			<ErrorSummary ui={ui} state={state} labels={{ wen: words.whom, satz: words.note }} />
			<p>{words.lead}</p>
			<Choices
				ui={ui}
				name="wen"
				label={words.whom}
				hint={words.left(left)}
				type="checkbox"
				className="people-choice"
				options={people.map((person) => ({
					value: String(person.id),
					label: (
						<>
							<strong dir="auto">{person.name}</strong>
							<small>{[person.organisation, ...reasons(ui, person)].filter((part) => part !== "").join(" · ")}</small>
							<a class="small" href={urls.member(person.id)} aria-label={words.profileOf(person.name)}>
								{ui.words.profiles.title}
							</a>
						</>
					),
				}))}
				checked={state.values?.["wen"] ?? []}
				state={state}
			/>
			<TextField
				ui={ui}
				name="satz"
				label={words.note}
				hint={words.noteHint}
				optional
				maxlength={NOTE_LENGTH}
				state={state}
			/>
			<p class="soft small">{words.whatHappens}</p>
			<CautionHint ui={ui} caution={caution} inPrivate />
			<p>
				<button class="button" type="submit">
					<Icon name="message" version={ui.version} />
					{caution === null ? words.ask : ui.words.writing.caution.sendAnyway}
				</button>
			</p>
		</form>
	);
};

/** Why somebody fits, in words. */
function reasons(ui: Ui, person: Fitting): string[] {
	const words = ui.words.appeals;
	const topics = person.topics.map((topic) => ui.words.topics[topic] ?? topic);
	const answers = person.experience.reduce((most, { answers }) => Math.max(most, answers), 0);
	const accepted = person.experience.reduce((most, { accepted }) => Math.max(most, accepted), 0);
	return [
		...(topics.length === 0 ? [] : [words.topics(topics)]),
		...(answers === 0 ? [] : [words.answered(answers, accepted)]),
		...(person.near === null ? [regionName(person.region)] : [words.near(regionName(person.near))]),
		...(person.languages.length === 0
			? []
			: [words.speaks(person.languages.map((language) => ui.words.languages[language] ?? language))]),
	];
}

/** Who was asked, and what became of it. */
const Asked = ({ ui, appeals }: { ui: Ui; appeals: readonly Appeal[] }) => {
	const words = ui.words.appeals;
	return appeals.length === 0 ? null : (
		<section class="box" id="gebeten">
			<h2>{words.asked}</h2>
			<ul class="sessions">
				{appeals.map((appeal) => (
					<li>
						<div>
							<strong>
								<PersonName
									person={{ id: appeal.askedId, name: appeal.name || ui.words.post.former, known: appeal.known }}
								/>
							</strong>
							<p class="small">{words.states[appeal.state]}</p>
							<p class="soft small">
								{can.isMe(ui.viewer, appeal.askerId) ? words.byYou : words.by(appeal.asker || ui.words.post.former)}{" "}
								<When ui={ui} at={appeal.createdAt} />
							</p>
						</div>
					</li>
				))}
			</ul>
			<p class="soft small">{words.onlyYou}</p>
		</section>
	);
};

/** Where else one can turn to. */
const Elsewhere = ({ ui, thread, text }: { ui: Ui; thread: Thread; text: string }) => (
	<section class="box">
		<p>{text}</p>
		<p class="row-of-buttons">
			<a class="button plain" href={urls.inquiriesIn(thread.spaceId)}>
				<Icon name="help" version={ui.version} />
				{ui.words.inquiries.ask}
			</a>{" "}
			<a class="button plain" href={urls.directory(thread.topics[0] === undefined ? {} : { thema: thread.topics[0] })}>
				<Icon name="people" version={ui.version} />
				{ui.words.directory.find}
			</a>
		</p>
	</section>
);

/** In the discussion: for who was asked the request, for who may ask the way to people who fit. */
export const AppealBox = ({ ui, thread }: { ui: Ui; thread: Thread }) => {
	const words = ui.words.appeals;
	if (!isOpen(thread)) return null;
	if (thread.appeal !== null && can.reply(ui.viewer, thread))
		return (
			<section class="box" id="bitte">
				<h2>{words.youAreAsked}</h2>
				<p>{thread.appeal.by === thread.authorId ? words.askerAsks : words.staffAsks}</p>
				{thread.appeal.note === "" ? null : (
					<p class="own-line" dir="auto">
						„{thread.appeal.note}“
					</p>
				)}
				<Answering ui={ui} thread={thread} />
			</section>
		);
	if (!can.appeal(ui.viewer, thread)) return null;
	return (
		<section class="box">
			<h2>{words.title}</h2>
			<p class="small">{words.teaser(MOST_ASKED)}</p>
			<p>
				<a class="button plain" href={urls.appeals(thread.id)}>
					<Icon name="people" version={ui.version} />
					{words.find}
				</a>
			</p>
		</section>
	);
};

const Answering = ({ ui, thread }: { ui: Ui; thread: Thread }) => {
	const words = ui.words.appeals;
	return (
		<>
			<div class="row-of-buttons">
				<a class="button" href={urls.replies(thread.id)}>
					<Icon name="reply" version={ui.version} />
					{words.answer}
				</a>{" "}
				<form method="post" action={urls.appealDecline(thread.id)}>
					<button class="button plain" type="submit">
						{words.decline}
					</button>
				</form>
			</div>
			<p class="soft small">
				{words.quiet} <a href={`${urls.settings()}#gefragt`}>{words.howOften}</a>
			</p>
		</>
	);
};

/** The page of who was asked: the request as long as it stands, then what became of it. */
export const DeclinePage = ({ ui, own: { thread, appeal } }: { ui: Ui; own: OwnAppeal }) => {
	const words = ui.words.appeals;
	const title = titleOf(ui, thread.title);
	return (
		<Layout ui={ui} title={words.youAreAsked} place={thread.spaceId} space={thread.spaceId}>
			<div class="narrow page">
				<h1>{appeal.state === "abgelehnt" ? words.declined : words.youAreAsked}</h1>
				<p>
					<a href={urls.thread(thread)} dir="auto" lang={languageOf(title)}>
						{title}
					</a>
				</p>
				{appeal.state === "abgelehnt" ? (
					<>
						<p>{words.declinedText}</p>
						<p class="soft small">
							<a href={`${urls.settings()}#gefragt`}>{words.howOften}</a>
						</p>
					</>
				) : appeal.state === "beantwortet" || !isOpen(thread) || !can.reply(ui.viewer, thread) ? (
					<p>{words.overHint}</p>
				) : (
					<>
						<p>{words.asks(appeal.asker || ui.words.post.former)}</p>
						{appeal.note === "" ? null : <p dir="auto">„{appeal.note}“</p>}
						<Answering ui={ui} thread={thread} />
					</>
				)}
				<p>
					<a class="button plain" href={urls.home()}>
						{ui.words.nav.start}
					</a>
				</p>
			</div>
		</Layout>
	);
};

/** On the start page: questions that somebody asked the viewer to answer. */
export const WaitingAppeals = ({ ui, list }: { ui: Ui; list: readonly Waiting[] }) => {
	const words = ui.words.appeals;
	return list.length === 0 ? null : (
		<section class="box">
			<h2>{words.youAreAsked}</h2>
			<ul class="ways">
				{list.map((one) => (
					<li data-space={one.spaceId}>
						<span>{words.asks(one.asker || ui.words.post.former)}</span>{" "}
						<a href={urls.thread(one)} dir="auto" lang={languageOf(one.title)}>
							{one.title}
						</a>
						{one.note === "" ? null : (
							<span class="soft small" dir="auto">
								„{one.note}“
							</span>
						)}
					</li>
				))}
			</ul>
		</section>
	);
};

/** A part of the own account: how often one may be asked. */
export const AskedMonthlyBox = ({
	ui,
	times,
	saved = false,
	state = {},
}: {
	ui: Ui;
	times: AskedMonthly;
	saved?: boolean;
	state?: FormState;
}) => {
	const words = ui.words.appeals;
	return (
		<SettingBox
			ui={ui}
			id="gefragt"
			title={words.title}
			saved={saved ? words.saved : null}
			action={urls.askedMonthly()}
			name="mal"
			label={words.monthly}
			hint={words.monthlyHint}
			options={ASKED_MONTHLY.map((value) => ({ value: String(value), label: words.times[value] }))}
			chosen={String(times)}
			state={state}
		/>
	);
};
