// Messages: the list, a conversation, answering, ticking off, leaving, reporting.
import { Hono } from "hono";
import * as v from "valibot";
import { ConversationPage, MessageForm, NewMessage } from "../../views/conversation.tsx";
import { LeavePage, ReportForm, ReportPage } from "../../views/message-pages.tsx";
import { MessagesPage } from "../../views/messages.tsx";
import { Preview } from "../../views/parts/editor.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import * as drafts from "../drafts/store.ts";
import { receive, withFiles } from "../files/receiving.ts";
import { keyWords } from "../files/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { FORM_ID, formKey } from "../http/form-key.ts";
import { line, prose, readForm, typedFields, value } from "../http/forms.ts";
import { again, allow, found, me, moved, page, part, wantsPart } from "../http/respond.tsx";
import { type News, newsFor } from "../inquiries/store.ts";
import { tellOfMessage } from "../notices/telling.ts";
import { ASKS, caution } from "../posts/caution.ts";
import { LONGEST } from "../text/markdown.ts";
import { personalData } from "../text/personal-data.ts";
import * as urls from "../urls.ts";
import { readListCursor } from "./cursor.ts";
import * as reports from "./reports.ts";
import * as store from "./store.ts";

const MessageFields = v.object({ body: prose(LONGEST) });
const ReasonFields = v.object({ reason: line({ min: 3, max: 300, empty: "reasonNeeded", short: "reasonNeeded" }) });
const MarkFields = v.object({ seqs: v.pipe(v.string(), v.regex(/^\d{1,7}(,\d{1,7}){0,199}$/, "choose")) });

export const messageRoutes = new Hono<App>();

messageRoutes.get("/", async (c) => {
	const after = readListCursor(c.req.query("ab"));
	const { rows, next, further } = await store.list(c.get("window"), after, [newsFor(me(c).id)]);
	const news = (further[0] ?? []) as News[];
	return page(c, <MessagesPage ui={c.get("ui")} rows={rows} next={next} first={after === null} news={news} />);
});

messageRoutes.get("/:id", async (c) => {
	const before = /^\d{1,7}$/.exec(c.req.query("vor") ?? "")?.[0];
	const opened = await found(store.open(c.get("window"), await idIn(c), before === undefined ? null : Number(before)));
	return page(c, <ConversationPage ui={c.get("ui")} page={opened} state={{ values: opened.draft?.typed }} />);
});

messageRoutes.post("/:id", async (c) => {
	const conversation = await conversationOf(c);
	allow(can.answerIn(c.get("viewer"), conversation));
	const ui = c.get("ui");
	const came = await receive(c);
	const form = withFiles(await readForm(c, MessageFields), came);
	if (!form.ok) return formAgain(c, conversation, { state: { values: form.typed, errors: form.errors } }, 422);
	const { body } = form.values;
	const hint = await caution(form.typed, [body]);
	if (hint !== null) {
		c.header(ASKS, "1");
		return formAgain(c, conversation, { state: { values: form.typed }, caution: hint }, 200);
	}
	const key = await formKey(c, form.typed, ["nachricht", String(conversation.id), body, ...keyWords(came.files)]);
	const now = instant(c.get("now"));
	const place = { kind: "message", conversationId: conversation.id } as const;
	const sent = drafts.end(me(c).id, place, value(form.typed, FORM_ID), now);
	const message = await store.answer(c.get("window"), conversation.id, { body, files: came.files, formKey: key }, now, [
		sent,
	]);
	allow(message !== null);
	await tellOfMessage(c, conversation.id, me(c).id);
	if (wantsPart(c)) {
		c.header("HX-Retarget", "#verlauf");
		c.header("HX-Reswap", "beforeend");
	}
	return part(c, <NewMessage ui={ui} conversation={conversation} message={await found(message)} />, {
		instead: urls.conversationAtEnd(conversation.id),
	});
});

/** How a message will look. Nothing is kept but the draft. */
messageRoutes.post("/:id/vorschau", async (c) => {
	const conversation = await conversationOf(c);
	allow(can.answerIn(c.get("viewer"), conversation));
	await receive(c);
	const typed = await typedFields(c);
	const body = value(typed, "body");
	const preview = <Preview ui={c.get("ui")} text={body} findings={personalData(body)} inPrivate />;
	if (wantsPart(c)) return c.html(preview);
	const place = { kind: "message", conversationId: conversation.id } as const;
	await drafts.keep(c.get("window"), me(c).id, place, typed, instant(c.get("now")));
	return formAgain(c, conversation, { state: { values: typed }, before: preview }, 200);
});

messageRoutes.post("/:id/gelesen", async (c) => {
	const id = await idIn(c);
	const form = await readForm(c, MarkFields);
	if (form.ok)
		await store.read(c.get("window"), id, Math.max(...form.values.seqs.split(",").map(Number)), instant(c.get("now")));
	// A script that ticks off as it goes needs no page back.
	const mode = c.req.header("Sec-Fetch-Mode");
	return mode === "navigate" || mode === undefined ? c.redirect(urls.messages(), 303) : c.body(null, 204);
});

messageRoutes.get("/:id/verlassen", async (c) =>
	page(c, <LeavePage ui={c.get("ui")} conversation={await conversationOf(c)} />),
);

messageRoutes.post("/:id/verlassen", async (c) => {
	await store.leave(c.get("window"), await idIn(c), instant(c.get("now")));
	return moved(c, urls.messages());
});

messageRoutes.get("/:id/melden/:message", async (c) => {
	const message = await messageOf(c);
	return page(c, <ReportPage ui={c.get("ui")} conversationId={await idIn(c)} message={message} state={{}} />);
});

messageRoutes.post("/:id/melden/:message", async (c) => {
	const message = await messageOf(c);
	const id = await idIn(c);
	const form = await readForm(c, ReasonFields);
	if (!form.ok) {
		const props = { ui: c.get("ui"), conversationId: id, message, state: { values: form.typed, errors: form.errors } };
		return again(c, { part: <ReportForm {...props} />, page: <ReportPage {...props} /> });
	}
	await reports.report(c.get("window"), message.id, form.values.reason, instant(c.get("now")));
	return moved(c, `${urls.conversation(id)}#nachricht-${message.id}`);
});

type Shown = Omit<Parameters<typeof MessageForm>[0], "ui" | "conversation">;

/** The form as it was typed; on its page the conversation stands above it. */
async function formAgain(c: Ctx, conversation: store.Conversation, shown: Shown, status: 200 | 422): Promise<Response> {
	const ui = c.get("ui");
	const form = <MessageForm ui={ui} conversation={conversation} {...shown} />;
	if (wantsPart(c)) return c.html(form, status);
	const opened = await found(store.open(c.get("window"), conversation.id, null));
	return page(c, <ConversationPage ui={ui} page={opened} {...shown} />, status);
}

function idIn(c: Ctx): Promise<number> {
	return found(urls.idOf(c.req.param("id") ?? ""));
}

async function conversationOf(c: Ctx): Promise<store.Conversation> {
	return found(store.one(c.get("window"), await idIn(c)));
}

async function messageOf(c: Ctx): Promise<reports.Reportable> {
	const id = await found(urls.idOf(c.req.param("message") ?? ""));
	const message = await found(reports.reportable(c.get("window"), await idIn(c), id));
	allow(can.reportMessage(c.get("viewer"), message));
	return message;
}
