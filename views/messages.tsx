// The list of one's conversations.
import type { Ui } from "../src/http/context.ts";
import type { News } from "../src/inquiries/store.ts";
import { writeListCursor } from "../src/messages/cursor.ts";
import type { Conversation, ListCursor, Listed } from "../src/messages/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

type Props = {
	ui: Ui;
	rows: readonly Listed[];
	next: ListCursor | null;
	first: boolean;
	/** Answers of the Fachstelle that weren't opened yet. */
	news: readonly News[];
};

export const MessagesPage = ({ ui, rows, next, first, news }: Props) => {
	const words = ui.words.messages;
	return (
		<Layout ui={ui} title={words.title} place="messages">
			<div class="narrow page">
				<h1>{words.title}</h1>
				<p class="soft">{words.lead}</p>
				<p class="row-of-buttons">
					<a class="button" href={urls.newMessage()}>
						<Icon name="pen" version={ui.version} />
						{words.write}
					</a>{" "}
					<a class="button plain" href={urls.inquiries()}>
						<Icon name="help" version={ui.version} />
						{ui.words.inquiries.own}
					</a>{" "}
					<a class="button quiet" href={`${urls.settings()}#nachrichten`}>
						{words.whoMay}
					</a>
				</p>
				{news.length === 0 ? null : (
					<section class="box">
						<h2>{ui.words.inquiries.forYou}</h2>
						<ul class="links">
							{news.map((inquiry) => (
								<li data-space={inquiry.space_id}>
									<a href={`${urls.inquiry(inquiry.id)}#ende`} dir="auto">
										<Icon name="help" version={ui.version} />
										{inquiry.title}
									</a>
								</li>
							))}
						</ul>
					</section>
				)}
				<h2 class="hidden">{words.list}</h2>
				{rows.length === 0 ? (
					<Empty ui={ui} icon="message" title={words.empty} text={words.emptyHint} />
				) : (
					<div class="list">
						{rows.map((row) => (
							<Row ui={ui} row={row} />
						))}
					</div>
				)}
				{next === null && first ? null : (
					<nav class="pager" aria-label={ui.words.thread.pages}>
						{first ? null : (
							<a class="button plain" href={urls.messages()}>
								{words.newest}
							</a>
						)}
						{next === null ? null : (
							<a class="button plain" href={urls.messages(writeListCursor(next))} rel="next">
								{words.older}
							</a>
						)}
					</nav>
				)}
			</div>
		</Layout>
	);
};

const Row = ({ ui, row }: { ui: Ui; row: Listed }) => {
	const words = ui.words.messages;
	return (
		<article class={row.isUnread ? "row unread" : "row"}>
			<Avatar name={row.others[0]?.name ?? ""} />
			<div>
				<h3>
					<a href={urls.conversationAtEnd(row.id)} dir="auto">
						{namesOf(ui, row)}
					</a>{" "}
					{row.isUnread ? <span class="new">{ui.words.thread.freshOne}</span> : null}
				</h3>
				<p class="small soft excerpt" dir="auto">
					{row.own ? words.you(row.excerpt) : row.excerpt}
				</p>
			</div>
			<p class="nums">
				<When ui={ui} at={row.activeAt} />
			</p>
		</article>
	);
};

/** The names of the others, which stand for a conversation. */
export function namesOf(ui: Ui, { others }: Pick<Conversation, "others">): string {
	return others.map(({ name }) => name || ui.words.post.former).join(", ") || ui.words.messages.nobody;
}
