// A conversation: its people, the latest messages last, and the form for the next.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import * as can from "../src/access/can.ts";
import type { Ui } from "../src/http/context.ts";
import { FORM_ID } from "../src/http/form-key.ts";
import { value } from "../src/http/forms.ts";
import type { Conversation, Message, ConversationPage as Page, Talker } from "../src/messages/store.ts";
import type { Caution } from "../src/posts/caution.ts";
import * as urls from "../src/urls.ts";
import { DraftFields } from "./drafts.tsx";
import { Layout } from "./layout.tsx";
import { namesOf } from "./messages.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { PersonName } from "./parts/byline.tsx";
import { Editor, Sending } from "./parts/editor.tsx";
import { ErrorSummary, type FormState } from "./parts/field.tsx";
import { FileField, FileList } from "./parts/files.tsx";
import { Icon } from "./parts/icon.tsx";
import { labels } from "./parts/labels.ts";
import { Notice } from "./parts/notice.tsx";
import { When } from "./parts/when.tsx";

type FormProps = {
	ui: Ui;
	conversation: Conversation;
	state: FormState;
	/** When what stands in the form was saved as a draft. */
	savedAt?: string | null;
	caution?: Caution | null;
	/** Stands above the form: a preview. */
	before?: Child;
	again?: boolean;
};

export const ConversationPage = ({
	ui,
	page,
	...form
}: { ui: Ui; page: Page } & Omit<FormProps, "ui" | "conversation">) => {
	const words = ui.words.messages;
	const { conversation, messages } = page;
	const fresh = messages.filter((message) => message.fresh);
	return (
		<Layout ui={ui} title={words.with(namesOf(ui, conversation))} place="messages">
			<div class="narrow page">
				<p class="back">
					<a href={urls.messages()}>{words.title}</a>
				</p>
				<h1 dir="auto">{namesOf(ui, conversation)}</h1>
				<p class="reads">
					<Icon name="shield" version={ui.version} />
					<span>{words.onlyYou(conversation.others.length + 1)}</span>
				</p>
				{page.earlier === null ? null : (
					<p>
						<a class="button plain" href={urls.conversation(conversation.id, page.earlier)} rel="prev">
							{words.earlier}
						</a>
					</p>
				)}
				<div class="list talk" id="verlauf">
					{messages.map((message) => (
						<MessageItem
							ui={ui}
							conversation={conversation}
							message={message}
							known={page.known}
							folded={!conversation.isPair && page.blocked.has(message.authorId)}
						/>
					))}
				</div>
				{fresh.length === 0 ? null : (
					<form method="post" action={urls.conversationRead(conversation.id)} class="mark-read" data-mark-read>
						<input type="hidden" name="seqs" value={fresh.map(({ seq }) => seq).join(",")} />
						<button class="button plain" type="submit">
							<Icon name="check" version={ui.version} />
							{words.markRead}
						</button>
					</form>
				)}
				<div id="ende">
					{page.isEarlier ? (
						<p>
							<a class="button plain" href={urls.conversationAtEnd(conversation.id)}>
								{words.newest}
							</a>
						</p>
					) : (
						<>
							{form.before}
							<MessageForm ui={ui} conversation={conversation} savedAt={page.draft?.savedAt ?? null} {...form} />
						</>
					)}
				</div>
				<People ui={ui} page={page} />
			</div>
		</Layout>
	);
};

/** The form, or why there is none. */
export const MessageForm = ({ ui, conversation, state, savedAt = null, caution = null, again = false }: FormProps) => {
	const words = ui.words.messages;
	if (!can.answerIn(ui.viewer, conversation))
		return (
			<Notice ui={ui} icon="alert">
				{conversation.isBlocked ? words.youBlocked : conversation.isPair ? words.closed : words.closedGroup}
			</Notice>
		);
	const action = urls.conversation(conversation.id);
	return (
		<form
			method="post"
			action={action}
			class="box form"
			enctype="multipart/form-data"
			id="schreiben"
			hx-post={action}
			hx-target="#schreiben"
			hx-swap="outerHTML"
			hx-disable="find .row-of-buttons button"
			hx-swap-oob={again ? "true" : undefined}
		>
			<input type="hidden" name={FORM_ID} value={value(state.values, FORM_ID) || ui.formId} />
			<ErrorSummary ui={ui} state={state} labels={{ ...labels(ui.words), body: words.yourMessage }} />
			<Editor ui={ui} label={words.yourMessage} hint={words.hint} rows={4} state={state} />
			<FileField ui={ui} state={state} folded />
			<DraftFields ui={ui} place={{ kind: "message", conversationId: conversation.id }} savedAt={savedAt} />
			<Sending
				ui={ui}
				label={words.send}
				caution={caution}
				inPrivate
				preview={urls.conversationPreview(conversation.id)}
			/>
		</form>
	);
};

type ItemProps = {
	ui: Ui;
	conversation: Conversation;
	message: Message;
	known: ReadonlySet<number>;
	/** Its author is blocked: it opens only by hand. */
	folded?: boolean;
};

const MessageItem = ({ ui, conversation, message, known, folded = false }: ItemProps) => {
	const words = ui.words.messages;
	const own = can.isAuthor(ui.viewer, message);
	const author = authorOf(ui, conversation, message.authorId);
	const { removed, removedOwn, removedReason } = ui.words.notices;
	const text =
		message.removed !== null ? (
			<p class="soft" dir="auto">
				{own ? removedOwn : removed} {message.removed === "" ? null : removedReason(message.removed)}
			</p>
		) : (
			<>
				<div class="prose" dir="auto" lang={message.language}>
					{raw(message.html)}
				</div>
				<FileList ui={ui} files={message.files} />
			</>
		);
	return (
		<article
			class={`post ${own ? "own" : ""} ${message.fresh ? "fresh" : ""}`}
			id={`nachricht-${message.id}`}
			tabindex={-1}
			data-seq={message.fresh ? message.seq : undefined}
		>
			<header>
				<Avatar name={own && ui.viewer.kind === "member" ? ui.viewer.name : author.name} />
				<div class="who">
					<strong>
						<PersonName person={{ ...author, known: !own && known.has(message.authorId) }} />
					</strong>{" "}
					{message.fresh ? <span class="new">{ui.words.thread.freshOne}</span> : null}
					<p class="where">
						<When ui={ui} at={message.createdAt} />
					</p>
				</div>
			</header>
			{folded ? (
				<details>
					<summary>{words.folded}</summary>
					{text}
				</details>
			) : (
				text
			)}
			{own || (message.removed !== null && !message.reported) ? null : (
				<footer>
					{message.reported ? (
						<span class="small soft">{words.reported}</span>
					) : (
						<a class="button quiet" href={urls.messageReport(conversation.id, message.id)}>
							<Icon name="flag" version={ui.version} />
							{words.report}
						</a>
					)}
				</footer>
			)}
		</article>
	);
};

/** What htmx gets after sending: the message, and an empty form. */
export const NewMessage = ({ ui, conversation, message }: { ui: Ui; conversation: Conversation; message: Message }) => (
	<>
		<MessageItem ui={ui} conversation={conversation} message={message} known={new Set()} />
		<MessageForm ui={ui} conversation={conversation} state={{}} again />
	</>
);

/** Who takes part, and what can be done about it. */
const People = ({ ui, page }: { ui: Ui; page: Page }) => {
	const words = ui.words.messages;
	const { conversation } = page;
	return (
		<details class="more box">
			<summary>{words.more}</summary>
			<ul class="entries">
				{conversation.others.map((person) => (
					<li class="row-of-buttons">
						<PersonName
							person={{ ...person, name: person.name || ui.words.post.former, known: page.known.has(person.id) }}
						/>
						{person.name === "" ? null : (
							<form method="post" action={page.blocked.has(person.id) ? urls.blockEnd() : urls.blocks()}>
								<input type="hidden" name="mitglied" value={person.id} />
								<button class="button quiet" type="submit" aria-label={words.blockName(person.name)}>
									<Icon name={page.blocked.has(person.id) ? "undo" : "block"} version={ui.version} />
									{page.blocked.has(person.id) ? words.unblock : words.block}
								</button>
							</form>
						)}
					</li>
				))}
			</ul>
			<p class="soft small">{words.blockHint}</p>
			<p>
				<a class="button plain" href={urls.conversationEnd(conversation.id)}>
					<Icon name="door" version={ui.version} />
					{words.leave}
				</a>
			</p>
		</details>
	);
};

function authorOf(ui: Ui, conversation: Conversation, id: number): Talker {
	if (ui.viewer.kind === "member" && ui.viewer.id === id) return { id, name: ui.words.messages.me };
	const name = conversation.others.find((person) => person.id === id)?.name;
	return { id, name: name === undefined ? ui.words.messages.gone : name || ui.words.post.former };
}
