// A discussion: the opening post, then its replies as a tree.
import { raw } from "hono/html";
import { isOld } from "../src/acceptances/store.ts";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { monthOf } from "../src/i18n/when.ts";
import { kindIcon, moduleOf } from "../src/kinds/kinds.ts";
import type { Post } from "../src/posts/store.ts";
import { languageOf } from "../src/text/language.ts";
import { type At, NEWS, type ThreadPage as Page, versionOf } from "../src/threads/store.ts";
import * as urls from "../src/urls.ts";
import { AppealBox } from "./appeals.tsx";
import { Closed } from "./closures.tsx";
import { FollowControl, placeOfThread } from "./follows.tsx";
import { UsedMaterials } from "./freshness.tsx";
import { Layout } from "./layout.tsx";
import { Lines } from "./log.tsx";
import { OldThread } from "./old-thread.tsx";
import { PersonName } from "./parts/byline.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { StateBadge } from "./parts/state.tsx";
import { titleOf } from "./parts/title.ts";
import { PostArticle, PostItem } from "./posts.tsx";
import { AskedAnonymously } from "./publications.tsx";
import { GoOn, NextNew, scriptWords } from "./reading.tsx";
import { RepliesHeading, ReplyForm } from "./replies.tsx";

/** Topics under which answers could be taken for legal advice (domain.md 2.4). */
const ADVICE = ["gemeinnuetzigkeit", "aufwand", "versicherung", "nachweise"];

export const ThreadPage = ({ ui, page, where }: { ui: Ui; page: Page; where: At }) => {
	const { thread, opening } = page;
	const words = ui.words.thread;
	const title = titleOf(ui, thread.title);
	const first = page.earlier === null;
	return (
		<Layout ui={ui} title={title} place={thread.spaceId} space={thread.spaceId}>
			<div class="band">
				<div class="mid">
					<p class="kind">
						<Icon name={kindIcon(thread.kind)} version={ui.version} />
						{ui.words.kinds[thread.kind].name}
						<StateBadge ui={ui} state={moduleOf(thread.kind).state(ui, thread, "page")} />
						<span class="soft"> · </span>
						<a href={urls.space(thread.spaceId)}>{ui.words.spaces[thread.spaceId].name}</a>
					</p>
					<h1 dir="auto" lang={languageOf(title)} id="titel">
						{title}
					</h1>
					{thread.topics.length === 0 ? null : (
						<p class="chips">
							{thread.topics.map((topic) => (
								<a class="chip" href={urls.space(thread.spaceId, { thema: topic })}>
									{ui.words.topics[topic]}
								</a>
							))}
						</p>
					)}
					{thread.isAnonymous ? <AskedAnonymously ui={ui} /> : null}
					<p class="reads">
						<Icon name="eye" version={ui.version} />
						<span>
							{words.readable} <strong>{ui.words.spaces[thread.spaceId].name}</strong>:{" "}
							{ui.words.space.readers(thread.readers)}.{" "}
							<a href={urls.readers(thread.spaceId)}>{ui.words.space.exactly}</a>
						</span>
					</p>
					{can.moderate(ui.viewer, thread.spaceId) ? (
						<p>
							<a class="button quiet to-manage" href={urls.managing(thread)}>
								{ui.words.managing.link}
							</a>
						</p>
					) : null}
					<FollowControl ui={ui} place={placeOfThread(ui, thread)} />
				</div>
			</div>
			<div class="mid page thread" data-thread={thread.id} {...scriptWords(ui)}>
				<Lines ui={ui} lines={page.lines} />
				{page.unread > 0 && where.at !== "unread" && thread.replies > 0 ? (
					<p class="above" data-first-new>
						<a class="button plain" href={urls.threadAtUnread(thread)}>
							{words.toFresh(page.unread)}
						</a>
					</p>
				) : null}
				{page.unread === 0 && where.at === "start" ? <GoOn ui={ui} page={page} /> : null}
				<section class="list" aria-labelledby="anfang">
					<h2 class="hidden" id="anfang">
						{ui.words.kinds[thread.kind].name}
					</h2>
					{first ? (
						<PostArticle ui={ui} post={opening} parentName={null} question={thread} />
					) : (
						<details class="opening">
							<summary>{words.showOpening}</summary>
							<PostArticle ui={ui} post={opening} parentName={null} question={thread} />
						</details>
					)}
				</section>
				{moduleOf(thread.kind).Panel({ ui, thread, beside: page.beside })}
				<Answer ui={ui} page={page} />
				<AppealBox ui={ui} thread={thread} />
				{thread.topics.some((topic) => ADVICE.includes(topic)) ? <p class="soft small">{words.advice}</p> : null}
				<UsedMaterials ui={ui} materials={page.materials} />
				<section aria-labelledby="anzahl">
					<RepliesHeading ui={ui} replies={thread.replies} />
					<Earlier ui={ui} page={page} />
					<Replies ui={ui} page={page} />
					<Later ui={ui} page={page} />
				</section>
				<News ui={ui} thread={thread} count={0} since={thread.lastSeq} />
				<MarkRead ui={ui} page={page} />
				<NextNew ui={ui} page={page} />
				{can.reply(ui.viewer, thread) ? <OldThread ui={ui} thread={thread} /> : null}
				{can.reply(ui.viewer, thread) ? (
					<>
						<ReplyForm
							ui={ui}
							thread={thread}
							parent={null}
							state={{ values: page.draft?.typed }}
							savedAt={page.draft?.savedAt ?? null}
							quotable={opening.removedAt === null ? opening.id : null}
						/>
						<p>
							<a class="button plain" href={urls.newPoll(thread.id)}>
								<Icon name="poll" version={ui.version} />
								{ui.words.polls.open}
							</a>
						</p>
					</>
				) : thread.closedAt !== null ? (
					<Closed ui={ui} thread={thread} />
				) : (
					<p class="notice">
						<Icon name="eye" version={ui.version} />
						<span>{words.readOnly}</span>
					</p>
				)}
			</div>
		</Layout>
	);
};

/** The reply that answers the question, repeated under it, with the month it is from. */
const Answer = ({ ui, page }: { ui: Ui; page: Page }) => {
	const { thread, accepted } = page;
	const words = ui.words.answer;
	if (accepted === null || thread.standAt === null) return null;
	const old = isOld(thread.standAt, ui.now);
	return (
		<section class="answer" aria-labelledby="loesung">
			<h2 id="loesung">
				<Icon name="check" version={ui.version} />
				{words.helpful}
			</h2>
			<div class="prose" dir="auto" lang={accepted.language}>
				{raw(accepted.html)}
			</div>
			<p class="small soft">
				<PersonName person={{ ...accepted.author, name: accepted.author.name || ui.words.post.former }} /> ·{" "}
				{words.stand(monthOf(ui.language, new Date(thread.standAt)))} ·{" "}
				<a href={urls.threadAtPost(thread, accepted.id)}>{words.toAnswer}</a>
			</p>
			{old ? <Doubt ui={ui} thread={thread} /> : null}
		</section>
	);
};

/** After a year: does it still hold? Anybody may ask; the Fachstelle says. */
const Doubt = ({ ui, thread }: { ui: Ui; thread: Page["thread"] }) => {
	const words = ui.words.answer;
	return (
		<div class="doubt">
			<p class="small">{thread.doubtedAt === null ? words.old : words.asked}</p>
			{can.moderate(ui.viewer, thread.spaceId) ? (
				<form method="post" action={urls.confirmation(thread.id)}>
					<button class="button plain" type="submit">
						{words.holds}
					</button>
				</form>
			) : thread.doubtedAt === null ? (
				<form method="post" action={urls.doubt(thread.id)}>
					<button class="button plain" type="submit">
						{words.doubt}
					</button>
				</form>
			) : null}
		</div>
	);
};

const Replies = ({ ui, page }: { ui: Ui; page: Page }) => {
	const { thread, replies } = page;
	const names = new Map(page.names);
	for (const post of replies) names.set(post.id, post.author.name);
	const firstFresh = replies.find((post) => post.fresh);
	const mayReply = can.reply(ui.viewer, thread);
	return (
		<>
			<ol class="list tree" id="antworten">
				{replies.map((post) => (
					<>
						{post === firstFresh ? <Since ui={ui} /> : null}
						<PostItem ui={ui} post={post} parentName={parentName(post, page, names)} question={thread} />
					</>
				))}
			</ol>
			{replies.length === 0 ? (
				<div id="leer">
					<Empty
						ui={ui}
						icon="reply"
						title={ui.words.thread.noReplies}
						text={mayReply ? ui.words.thread.noRepliesHint : ui.words.thread.noRepliesRead}
					/>
				</div>
			) : null}
		</>
	);
};

/** The line above what is new. It is an item of the list, so that the list stays a list. */
const Since = ({ ui }: { ui: Ui }) => (
	<li class="since" id="neu" tabindex={-1}>
		{ui.words.thread.fresh}
	</li>
);

function parentName(post: Post, page: Page, names: ReadonlyMap<number, string>): string | null {
	if (post.depth < 2 || post.parentId === null) return null;
	return names.get(post.parentId) ?? page.opening.author.name;
}

const Earlier = ({ ui, page }: { ui: Ui; page: Page }) =>
	page.earlier === null ? null : (
		<nav class="pager" aria-label={ui.words.thread.earlier}>
			<a class="button plain" href={urls.thread(page.thread, { vor: page.earlier })} rel="prev">
				{ui.words.thread.earlier}
			</a>
			<a class="button quiet" href={urls.thread(page.thread)}>
				{ui.words.thread.firstPage}
			</a>
		</nav>
	);

const Later = ({ ui, page }: { ui: Ui; page: Page }) =>
	page.later === null ? null : (
		<nav class="pager" aria-label={ui.words.thread.later}>
			<a class="button plain" href={urls.thread(page.thread, { ab: page.later })} rel="next">
				{ui.words.thread.later}
			</a>
		</nav>
	);

/** Ticks off the new posts of this page: by button, or by reading.js as they come into view. */
const MarkRead = ({ ui, page }: { ui: Ui; page: Page }) => {
	const fresh = [page.opening, ...page.replies].filter((post) => post.fresh).map((post) => post.seq);
	return fresh.length === 0 ? null : (
		<form method="post" action={urls.readingMarks(page.thread.id)} class="mark-read" data-mark-read>
			<input type="hidden" name="seqs" value={fresh.join(",")} />
			{page.unread > fresh.length ? <input type="hidden" name="weiter" value="neu" /> : null}
			<button class="button plain" type="submit">
				<Icon name="check" version={ui.version} />
				{page.unread > fresh.length ? ui.words.reading.markAndOn : ui.words.thread.markRead}
			</button>
		</form>
	);
};

type NewsProps = { ui: Ui; thread: Page["thread"]; count: number; since: number };

/** Replies that came while one reads: announced at the foot, nothing moves. reading.js asks every half minute. */
const News = ({ ui, thread, count, since }: NewsProps) => (
	<div id="neues" role="status" data-news={urls.news(thread.id, since)} data-version={versionOf(thread)}>
		{count === 0 ? null : (
			<p class="notice">
				<Icon name="reply" version={ui.version} />
				<span>
					{thread.lastSeq - since > NEWS ? ui.words.reading.manyNews : ui.words.thread.news(count)}{" "}
					<a href={urls.threadAtUnread(thread)}>{ui.words.thread.showNews}</a>
				</span>
			</p>
		)}
	</div>
);

/** The same as a page of its own. */
export const NewsPage = ({ ui, thread, count, since }: NewsProps) => (
	<Layout ui={ui} title={titleOf(ui, thread.title)} place={thread.spaceId} space={thread.spaceId}>
		<div class="mid page">
			<h1 dir="auto">{titleOf(ui, thread.title)}</h1>
			<News ui={ui} thread={thread} count={count} since={since} />
			<p>
				<a class="button plain" href={urls.thread(thread)}>
					{ui.words.post.toThread}
				</a>
			</p>
		</div>
	</Layout>
);
