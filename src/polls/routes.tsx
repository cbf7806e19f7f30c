// Polls: begun in a discussion, voted in under their post, closed, opened again, settled; and a page with the result.
import { Hono } from "hono";
import { NewPollPage } from "../../views/poll-form.tsx";
import { PollPage } from "../../views/poll-page.tsx";
import { PollBox, type Said } from "../../views/polls.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { Place } from "../drafts/place.ts";
import * as drafts from "../drafts/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { FORM_ID, formKey } from "../http/form-key.ts";
import { readForm, typedFields, value } from "../http/forms.ts";
import { again, allow, found, me, moved, page, part, Refused } from "../http/respond.tsx";
import * as mentions from "../mentions/store.ts";
import { ASKS, caution } from "../posts/caution.ts";
import { postOf } from "../posts/routes.tsx";
import * as posts from "../posts/store.ts";
import * as threads from "../threads/store.ts";
import * as urls from "../urls.ts";
import { choicesIn, PollFields, placeIn, readPoll } from "./form.ts";
import type { Poll } from "./poll.ts";
import * as polls from "./store.ts";

/** Mounted under /themen. */
export const pollsOfThreads = new Hono<App>();

pollsOfThreads.get("/:id/umfrage", async (c) => {
	const thread = await threadOf(c);
	const [rows = []] = await c.get("window").read([drafts.at(placeOfPoll(thread))]);
	const draft = drafts.asKept(rows);
	return page(
		c,
		<NewPollPage ui={c.get("ui")} thread={thread} state={{ values: draft?.typed }} savedAt={draft?.savedAt ?? null} />,
	);
});

pollsOfThreads.post("/:id/umfrage", async (c) => {
	const thread = await threadOf(c);
	const form = await readForm(c, PollFields);
	const { poll, errors } = readPoll(form.typed, c.get("now"));
	if (!form.ok || Object.keys(errors).length > 0) {
		const state = { values: form.typed, errors: { ...(form.ok ? {} : form.errors), ...errors } };
		const refused = <NewPollPage ui={c.get("ui")} thread={thread} state={state} />;
		return again(c, { part: refused, page: refused });
	}
	const { body } = form.values;
	// Dates are made of numbers alone, and no data about anybody.
	const hint = await caution(form.typed, [body, ...(poll.kind === "options" ? poll.options : [])]);
	if (hint !== null) {
		c.header(ASKS, "1");
		const asked = <NewPollPage ui={c.get("ui")} thread={thread} state={{ values: form.typed }} caution={hint} />;
		return page(c, asked);
	}
	const author = me(c).id;
	const now = instant(c.get("now"));
	const key = await formKey(c, form.typed, [String(thread.id), body, ...poll.options]);
	const names = await mentions.namesIn(c.get("window"), thread.spaceId, body);
	const reply = { threadId: thread.id, parentId: null, body, formKey: key, names, origin: c.get("settings").origin };
	const post = await posts.reply(c.get("window"), author, reply, now, [
		polls.begin(author, key, poll, now),
		drafts.end(author, placeOfPoll(thread), value(form.typed, FORM_ID), now),
	]);
	if (post === null) throw new Refused();
	return moved(c, urls.threadAtPost(thread, post.id));
});

/** Mounted under /umfragen; a poll has the number of its post. */
export const pollRoutes = new Hono<App>();

pollRoutes.get("/:id", async (c) => {
	const after = Number(/^\d{1,15}$/.exec(c.req.query("ab") ?? "")?.[0] ?? 0);
	const shown = await found(polls.page(c.get("window"), await numberOf(c), after));
	return page(c, <PollPage ui={c.get("ui")} page={shown} />);
});

pollRoutes.post("/:id/stimme", async (c) => {
	const { post, poll } = await target(c);
	allow(can.vote(c.get("viewer"), { ...post, closedAt: post.question.closedAt }));
	const choices = choicesIn(await typedFields(c), poll);
	if (choices === null) return refused(c, post.id, "chooseFirst", 422);
	const now = instant(c.get("now"));
	const counted = await polls.vote(c.get("window"), post.id, me(c).id, choices, now);
	return counted ? answer(c, post.id, "saved") : refused(c, post.id, "closedFirst", 409);
});

pollRoutes.post("/:id/stimme/zurueck", async (c) => {
	const { post } = await target(c);
	allow(can.vote(c.get("viewer"), { ...post, closedAt: post.question.closedAt }));
	const taken = await polls.takeBack(c.get("window"), post.id, me(c).id, instant(c.get("now")));
	return taken ? answer(c, post.id, "takenBack") : refused(c, post.id, "closedFirst", 409);
});

pollRoutes.post("/:id/beenden", async (c) => {
	const { post } = await led(c);
	await polls.close(c.get("window"), post.id, me(c).id, instant(c.get("now")));
	return answer(c, post.id, "changed");
});

pollRoutes.post("/:id/oeffnen", async (c) => {
	const { post } = await led(c);
	await polls.reopen(c.get("window"), post.id, instant(c.get("now")));
	return answer(c, post.id, "changed");
});

pollRoutes.post("/:id/festlegen", async (c) => {
	const { post, poll } = await led(c);
	const option = placeIn(poll, value(await typedFields(c), "option"));
	if (option === null) return refused(c, post.id, "chooseFirst", 422);
	await polls.settle(c.get("window"), post.id, option, me(c).id, instant(c.get("now")));
	return answer(c, post.id, "changed");
});

/** The poll under its post after a change; without JavaScript the discussion at that post. */
async function answer(c: Ctx, id: number, said: Said): Promise<Response> {
	const post = await found(posts.one(c.get("window"), id));
	const thread = { id: post.threadId, title: post.threadTitle };
	return part(c, <PollBox ui={c.get("ui")} post={post} closed={post.question.closedAt !== null} said={said} />, {
		instead: urls.threadAtPost(thread, id),
	});
}

/** The poll with a sentence about what didn't work. */
async function refused(c: Ctx, id: number, said: Said, status: 409 | 422): Promise<Response> {
	const shown = await found(polls.page(c.get("window"), id, 0));
	return again(c, {
		part: <PollBox ui={c.get("ui")} post={shown.post} closed={shown.post.question.closedAt !== null} said={said} />,
		page: <PollPage ui={c.get("ui")} page={shown} said={said} />,
		status,
	});
}

/** A post with its poll, or 404. */
async function target(c: Ctx): Promise<{ post: posts.PostInThread; poll: Poll }> {
	const post = await postOf(c);
	return { post, poll: await found(post.poll) };
}

/** The same for those who lead the poll. */
async function led(c: Ctx): Promise<{ post: posts.PostInThread; poll: Poll }> {
	const row = await target(c);
	allow(can.leadPoll(c.get("viewer"), row.post));
	return row;
}

/** The discussion in which the viewer may begin a poll. */
async function threadOf(c: Ctx): Promise<threads.Thread> {
	const thread = await found(threads.one(c.get("window"), await numberOf(c)));
	allow(can.reply(c.get("viewer"), thread));
	return thread;
}

function numberOf(c: Ctx): Promise<number> {
	return found(urls.idOf(c.req.param("id") ?? ""));
}

function placeOfPoll(thread: threads.Thread): Place {
	return { kind: "poll", threadId: thread.id };
}
