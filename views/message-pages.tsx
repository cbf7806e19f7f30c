// Around messages: from whom one takes them, whom one has blocked, leaving, reporting.
import { raw } from "hono/html";
import type { Ui } from "../src/http/context.ts";
import { type MessagesFrom as From, MESSAGES_FROM } from "../src/messages/doors.ts";
import type { Blocked } from "../src/messages/people.ts";
import type { Reportable } from "../src/messages/reports.ts";
import type { Conversation } from "../src/messages/store.ts";
import * as urls from "../src/urls.ts";
import { Layout } from "./layout.tsx";
import { namesOf } from "./messages.tsx";
import { ErrorSummary, type FormState, TextArea } from "./parts/field.tsx";
import { Icon } from "./parts/icon.tsx";
import { Empty } from "./parts/notice.tsx";
import { SettingBox } from "./parts/setting.tsx";
import { When } from "./parts/when.tsx";

/** A part of the own account: from whom one takes messages. */
export const MessagesFrom = ({
	ui,
	from,
	mails,
	saved = false,
	state = {},
}: {
	ui: Ui;
	from: From;
	mails: boolean;
	saved?: boolean;
	state?: FormState;
}) => {
	const words = ui.words.messages;
	return (
		<SettingBox
			ui={ui}
			id="nachrichten"
			title={words.title}
			saved={saved ? words.saved : null}
			action={urls.messagesFrom()}
			name="von"
			label={words.whoMay}
			hint={words.whoMayHint}
			options={MESSAGES_FROM.map((value) => ({ value, label: words.from[value] }))}
			chosen={from}
			state={state}
			beside={
				<a class="button quiet" href={urls.blocks()}>
					<Icon name="block" version={ui.version} />
					{words.blocked}
				</a>
			}
		>
			<form
				method="post"
				action={urls.messageMails()}
				class="form"
				hx-post={urls.messageMails()}
				hx-target="#nachrichten"
				hx-swap="outerHTML"
			>
				<h3>{ui.words.notices.label}</h3>
				<p>{mails ? ui.words.notices.on : ui.words.notices.off}</p>
				<p>
					<button class="button plain" type="submit" name="mail" value={mails ? "nein" : "ja"}>
						{mails ? ui.words.notices.turnOff : ui.words.notices.turnOn}
					</button>
				</p>
			</form>
		</SettingBox>
	);
};

export const BlocksPage = ({ ui, list }: { ui: Ui; list: readonly Blocked[] }) => {
	const words = ui.words.messages;
	return (
		<Layout ui={ui} title={words.blocked} place="messages">
			<div class="narrow page">
				<p class="back">
					<a href={urls.messages()}>{words.title}</a>
				</p>
				<h1>{words.blocked}</h1>
				<p class="soft">{words.blockHint}</p>
				{list.length === 0 ? (
					<Empty ui={ui} icon="check" title={words.noneBlocked} text={words.noneBlockedHint} />
				) : null}
				{list.map((person) => (
					<div class="box row-of-buttons">
						<strong dir="auto">{person.name || ui.words.post.former}</strong>
						<span class="soft small">
							<When ui={ui} at={person.createdAt} />
						</span>
						<form method="post" action={urls.blockEnd()}>
							<input type="hidden" name="mitglied" value={person.id} />
							<button class="button plain" type="submit" aria-label={words.unblockName(person.name)}>
								{words.unblock}
							</button>
						</form>
					</div>
				))}
			</div>
		</Layout>
	);
};

export const LeavePage = ({ ui, conversation }: { ui: Ui; conversation: Conversation }) => {
	const words = ui.words.messages;
	return (
		<Layout ui={ui} title={words.leave} place="messages">
			<div class="narrow page">
				<p class="back">
					<a href={urls.conversation(conversation.id)} dir="auto">
						{namesOf(ui, conversation)}
					</a>
				</p>
				<h1>{words.leave}</h1>
				<p>{words.leaveHint}</p>
				<form method="post" action={urls.conversationEnd(conversation.id)} class="row-of-buttons">
					<button class="button" type="submit">
						<Icon name="door" version={ui.version} />
						{words.leaveNow}
					</button>
					<a class="button quiet" href={urls.conversation(conversation.id)}>
						{ui.words.cancel}
					</a>
				</form>
			</div>
		</Layout>
	);
};

type ReportProps = { ui: Ui; conversationId: number; message: Reportable; state: FormState };

export const ReportPage = (props: ReportProps) => {
	const { ui, conversationId, message } = props;
	const words = ui.words.messages;
	return (
		<Layout ui={ui} title={words.reportTitle} place="messages">
			<div class="narrow page">
				<p class="back">
					<a href={urls.conversation(conversationId)}>{words.back}</a>
				</p>
				<h1>{words.reportTitle}</h1>
				<blockquote class="list quoted">
					<p class="small soft">
						<strong dir="auto">{message.author || ui.words.post.former}</strong> ·{" "}
						<When ui={ui} at={message.createdAt} />
					</p>
					<div class="prose" dir="auto" lang={message.language}>
						{raw(message.html)}
					</div>
				</blockquote>
				<ReportForm {...props} />
			</div>
		</Layout>
	);
};

/** The form for a report; it says who gets to see what. */
export const ReportForm = ({ ui, conversationId, message, state }: ReportProps) => {
	const words = ui.words.messages;
	const action = urls.messageReport(conversationId, message.id);
	return (
		<form
			method="post"
			action={action}
			class="form"
			id="meldung-form"
			hx-post={action}
			hx-target="#meldung-form"
			hx-swap="outerHTML"
			hx-disable="find .row-of-buttons button"
		>
			<ErrorSummary ui={ui} state={state} labels={{ reason: words.reason }} />
			<p>{words.reportHint}</p>
			<TextArea ui={ui} name="reason" label={words.reason} hint={words.reasonHint} rows={3} state={state} />
			<p class="row-of-buttons">
				<button class="button" type="submit">
					<Icon name="flag" version={ui.version} />
					{words.reportNow}
				</button>
				<a class="button quiet" href={urls.conversation(conversationId)}>
					{ui.words.cancel}
				</a>
			</p>
		</form>
	);
};
