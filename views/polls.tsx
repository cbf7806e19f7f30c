// A poll under its post: voting, counts, what was settled.
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { longDay, slotOf } from "../src/i18n/when.ts";
import { ANSWER_VALUES } from "../src/polls/form.ts";
import { ANSWERS, isOpen, leading, type Poll } from "../src/polls/poll.ts";
import type { Post } from "../src/posts/store.ts";
import { languageOf } from "../src/text/language.ts";
import * as urls from "../src/urls.ts";
import { Icon } from "./parts/icon.tsx";
import { Notice } from "./parts/notice.tsx";

/** What a poll says after something was done with it. */
export type Said = "saved" | "takenBack" | "changed" | "chooseFirst" | "closedFirst";

type BoxProps = {
	ui: Ui;
	post: Post;
	/** Whether its discussion is closed. */
	closed: boolean;
	said?: Said;
};
type Props = { ui: Ui; post: Post; poll: Poll };

/** The poll of a post; nothing for a post without one, or a removed one. */
export const PollBox = ({ ui, post, closed, said }: BoxProps) => {
	const { poll } = post;
	if (poll === null || post.removedAt !== null) return null;
	const words = ui.words.polls;
	const votes = !closed && isOpen(poll, ui.now) && can.vote(ui.viewer, post);
	return (
		<section class="poll" id={`umfrage-${post.id}`}>
			<p class="poll-head">
				<strong>
					<Icon name="poll" version={ui.version} />
					{words.title[poll.kind]}
				</strong>
				<span class={isOpen(poll, ui.now) ? "state open" : "state"}>{stateOf(ui, poll)}</span>
				<span class="soft small">
					{words.voters(poll.voters)} {poll.anonymous ? words.isAnonymous : words.isVisible}
				</span>
			</p>
			{said === undefined ? null : (
				<Notice ui={ui} icon={isBad(said) ? "alert" : "check"} tone={isBad(said) ? "bad" : "good"} focus>
					{words[said]}
				</Notice>
			)}
			{poll.chosen === null ? null : (
				<p class="settled">
					<Icon name="check" version={ui.version} />
					<span>
						{words.settled[poll.kind]}: <strong dir="auto">{optionOf(ui, poll, poll.chosen)}</strong>
					</span>
				</p>
			)}
			{votes ? <Ballot ui={ui} post={post} poll={poll} /> : <Result ui={ui} post={post} poll={poll} />}
			{votes && poll.mine !== null ? <TakeBack ui={ui} post={post} /> : null}
			{isOpen(poll, ui.now) && !votes ? <p class="soft small">{words.readOnly}</p> : null}
			{poll.anonymous || poll.voters === 0 ? null : (
				<p class="small">
					<a href={urls.poll(post.id)}>{words.who}</a>
				</p>
			)}
			{can.leadPoll(ui.viewer, post) ? <Lead ui={ui} post={post} poll={poll} /> : null}
		</section>
	);
};

function isBad(said: Said): boolean {
	return said === "chooseFirst" || said === "closedFirst";
}

function stateOf(ui: Ui, poll: Poll): string {
	const words = ui.words.polls;
	if (!isOpen(poll, ui.now)) return words.over;
	// The end is the midnight after the last day.
	return poll.endsAt === null
		? words.noEnd
		: words.until(longDay(ui.language, new Date(new Date(poll.endsAt).getTime() - 1)));
}

/** An option as people read it. */
export function optionOf(ui: Ui, poll: Poll, option: number): string {
	const text = poll.options[option] ?? "";
	return poll.kind === "dates" ? slotOf(ui.words, ui.language, text, ui.now) : text;
}

/** The form to vote with, the counts beside it. */
const Ballot = ({ ui, post, poll }: Props) => {
	const words = ui.words.polls;
	const target = `#umfrage-${post.id}`;
	return (
		<form
			method="post"
			action={urls.vote(post.id)}
			class="ballot"
			hx-post={urls.vote(post.id)}
			hx-target={target}
			hx-swap="outerHTML"
			hx-disable="find button.button"
		>
			{poll.kind === "dates" ? (
				<div class="poll-options">
					{poll.options.map((_, option) => (
						<DateRow ui={ui} poll={poll} option={option} />
					))}
				</div>
			) : (
				<fieldset>
					<legend class="small soft">{poll.multiple ? words.yourChoice.many : words.yourChoice.one}</legend>
					<div class="poll-options">
						{poll.options.map((text, option) => (
							<div class="poll-option">
								<label class="choice">
									<input
										type={poll.multiple ? "checkbox" : "radio"}
										name="wahl"
										value={String(option)}
										checked={poll.mine?.[String(option)] === "yes"}
									/>
									<span dir="auto" lang={languageOf(text)}>
										{text}
									</span>
								</label>
								<Tally ui={ui} poll={poll} option={option} />
							</div>
						))}
					</div>
				</fieldset>
			)}
			{poll.anonymous ? <p class="soft small">{words.honest}</p> : null}
			<p>
				<button class="button" type="submit">
					{poll.mine === null ? words.vote : words.change}
				</button>
			</p>
		</form>
	);
};

/** Takes the own vote back; a form of its own, so that what is ticked above doesn't matter. */
const TakeBack = ({ ui, post }: { ui: Ui; post: Post }) => (
	<form
		method="post"
		action={urls.voteBack(post.id)}
		hx-post={urls.voteBack(post.id)}
		hx-target={`#umfrage-${post.id}`}
		hx-swap="outerHTML"
	>
		<button class="button quiet" type="submit">
			<Icon name="undo" version={ui.version} />
			{ui.words.polls.back}
		</button>
	</form>
);

/** One date with its three answers: a line of the table where there is room, a small group of its own on a phone. */
const DateRow = ({ ui, poll, option }: { ui: Ui; poll: Poll; option: number }) => (
	<fieldset class="poll-option date">
		<legend>{optionOf(ui, poll, option)}</legend>
		<div class="answers-row">
			{ANSWERS.map((answer) => (
				<label class={`choice ${answer}`}>
					<input
						type="radio"
						name={`termin-${option}`}
						value={ANSWER_VALUES[answer]}
						checked={poll.mine?.[String(option)] === answer}
					/>
					<span>{ui.words.polls.answers[answer]}</span>
				</label>
			))}
		</div>
		<Tally ui={ui} poll={poll} option={option} />
	</fieldset>
);

/** The counts alone: after the end, and for those who only read. */
const Result = ({ ui, post, poll }: Props) => (
	<ul class="poll-options" id={`ergebnis-${post.id}`}>
		{poll.options.map((_, option) => (
			<li class={poll.kind === "dates" ? "poll-option date" : "poll-option"}>
				<p class="name">
					<span dir="auto">{optionOf(ui, poll, option)}</span>
					{poll.chosen === option ? <Icon name="check" version={ui.version} /> : null}
					{poll.mine?.[String(option)] === undefined ? null : (
						<span class="soft small">
							{ui.words.polls.yours}
							{poll.kind === "dates" ? `: ${ui.words.polls.answers[poll.mine[String(option)] ?? "yes"]}` : null}
						</span>
					)}
				</p>
				<Tally ui={ui} poll={poll} option={option} />
			</li>
		))}
	</ul>
);

/** The counts of one option, in words and as a bar. The bar says nothing that the words don't. */
const Tally = ({ ui, poll, option }: { ui: Ui; poll: Poll; option: number }) => {
	const words = ui.words.polls;
	const { yes, maybe, no } = poll.tally[option] ?? { yes: 0, maybe: 0, no: 0 };
	return (
		<p class="tally small">
			<meter min={0} max={Math.max(1, poll.voters)} value={yes} aria-hidden="true" />
			<span>
				{poll.kind === "dates" ? words.counts(yes, maybe, no) : words.votes(yes)}
				{poll.voters > 1 && leading(poll).includes(option) ? (
					<>
						{" "}
						<strong class="ahead">{words.ahead}</strong>
					</>
				) : null}
			</span>
		</p>
	);
};

/** What the person who began the poll, or the Fachstelle, can do with it. */
const Lead = ({ ui, post, poll }: Props) => {
	const words = ui.words.polls;
	const target = { "hx-target": `#umfrage-${post.id}`, "hx-swap": "outerHTML" };
	const [toggle, label] = isOpen(poll, ui.now)
		? [urls.pollEnd(post.id), words.close]
		: [urls.pollReopening(post.id), words.reopen];
	const best = poll.chosen ?? leading(poll)[0] ?? 0;
	return (
		<details class="more">
			<summary>{words.lead}</summary>
			<div class="poll-lead">
				<form method="post" action={urls.pollResult(post.id)} hx-post={urls.pollResult(post.id)} {...target}>
					<div class="field">
						<label for={`feld-option-${post.id}`}>{words.result[poll.kind]}</label>
						<select id={`feld-option-${post.id}`} name="option">
							{poll.options.map((_, option) => (
								<option value={String(option)} selected={option === best}>
									{optionOf(ui, poll, option)}
								</option>
							))}
						</select>
					</div>
					<button class="button plain" type="submit">
						<Icon name="check" version={ui.version} />
						{words.settle}
					</button>
				</form>
				<form method="post" action={toggle} hx-post={toggle} {...target}>
					<button class="button plain" type="submit">
						{label}
					</button>
				</form>
			</div>
		</details>
	);
};
