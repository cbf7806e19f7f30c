// A poll alone: its question, the result, and who chose what where names are visible.
import type { Ui } from "../src/http/context.ts";
import { ANSWERS, type Poll } from "../src/polls/poll.ts";
import type { PollPage as Page, Voter } from "../src/polls/store.ts";
import * as urls from "../src/urls.ts";
import { Avatar } from "./parts/avatar.tsx";
import { optionOf, PollBox, type Said } from "./polls.tsx";
import { SmallPage } from "./post-pages.tsx";
import { QuotedPost } from "./posts.tsx";

export const PollPage = ({ ui, page, said }: { ui: Ui; page: Page; said?: Said }) => {
	const { post, voters, next } = page;
	const words = ui.words.polls;
	return (
		<SmallPage ui={ui} post={post} title={words.pageTitle}>
			<QuotedPost ui={ui} post={post} />
			<div class="box">
				<PollBox
					ui={ui}
					post={post}
					closed={post.question.closedAt !== null}
					{...(said === undefined ? {} : { said })}
				/>
			</div>
			{voters.length === 0 || post.poll === null ? null : (
				<section aria-labelledby="wer">
					<h2 class="above" id="wer">
						{words.people}
					</h2>
					<ul class="list voters">
						{voters.map((voter) => (
							<Chose ui={ui} poll={post.poll} voter={voter} />
						))}
					</ul>
				</section>
			)}
			{next === null ? null : (
				<nav class="pager" aria-label={words.more}>
					<a class="button plain" href={urls.poll(post.id, next)} rel="next">
						{words.more}
					</a>
				</nav>
			)}
			<p>
				<a class="button plain" href={urls.post(post.id)}>
					{ui.words.post.toThread}
				</a>
			</p>
		</SmallPage>
	);
};

/** One person and what they chose. */
const Chose = ({ ui, poll, voter }: { ui: Ui; poll: Poll | null; voter: Voter }) => {
	if (poll === null) return null;
	const said = ANSWERS.map((answer) => ({
		answer,
		options: poll.options.flatMap((_, option) =>
			voter.choices[String(option)] === answer ? [optionOf(ui, poll, option)] : [],
		),
	})).filter(({ options }) => options.length > 0);
	return (
		<li>
			<Avatar name={voter.name} />
			<div>
				<strong dir="auto">{voter.name || ui.words.post.former}</strong>{" "}
				<span class="soft small" dir="auto">
					{voter.organisation}
				</span>
				<ul>
					{said.map(({ answer, options }) => (
						<li class="small">
							{poll.kind === "dates" ? <b>{ui.words.polls.answers[answer]}: </b> : null}
							{options.map((option, index) => (
								<>
									{index === 0 ? null : " · "}
									<span dir="auto">{option}</span>
								</>
							))}
						</li>
					))}
				</ul>
			</div>
		</li>
	);
};
