// A discussion: read it at a place, reply in it, tick off what was read.
import { Hono } from "hono";
import * as v from "valibot";
import { Closed, ClosedPage } from "../../views/closures.tsx";
import { NewReply, ReplyForm, ReplyPage } from "../../views/replies.tsx";
import { NewsPage, ThreadPage } from "../../views/threads.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { Place } from "../drafts/place.ts";
import * as drafts from "../drafts/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { FORM_ID, formKey } from "../http/form-key.ts";
import { prose, readForm, type Typed, value } from "../http/forms.ts";
import { again, allow, found, me, NotThere, page, part, wantsPart } from "../http/respond.tsx";
import { linked } from "../log/store.ts";
import { leadsTo } from "../merges/store.ts";
import * as posts from "../posts/store.ts";
import * as readings from "../readings/store.ts";
import { LONGEST } from "../text/markdown.ts";
import * as urls from "../urls.ts";
import type { At } from "./store.ts";
import * as threads from "./store.ts";

const ReplyFields = v.object({ body: prose(LONGEST) });
const MarkFields = v.object({ seqs: v.pipe(v.string(), v.regex(/^\d{1,7}(,\d{1,7}){0,199}$/, "choose")) });

export const threadRoutes = new Hono<App>();

threadRoutes.get("/:id", async (c) => {
	const id = await found(urls.idOf(c.req.param("id")));
	const where = placeOf(c);
	const opened = await threads.open(c.get("window"), id, where);
	if (opened === null) return leadOn(c, id, where);
	if (where.at === "post" && ![opened.opening, ...opened.replies].some((post) => post.id === where.id)) {
		const post = await posts.one(c.get("window"), where.id);
		// Old links name the discussion that a post was in once.
		if (post !== null && post.threadId !== id) return c.redirect(urls.post(post.id), 303);
	}
	return page(c, <ThreadPage ui={c.get("ui")} page={opened} where={where} />);
});

/** The address of a discussion that became part of another one leads there. */
async function leadOn(c: Ctx, id: number, where: At): Promise<Response> {
	const into = await found(leadsTo(c.get("window"), id));
	return c.redirect(where.at === "post" ? urls.post(where.id) : urls.thread(into), 303);
}

threadRoutes.get("/:id/antworten", async (c) => {
	const { thread, parent } = await target(c);
	if (thread.closedAt !== null) return page(c, <ClosedPage ui={c.get("ui")} thread={thread} />, 403);
	const [rows = []] = await c.get("window").read([drafts.at(placeOfReply(thread, parent))]);
	const draft = drafts.asKept(rows);
	const state = { values: draft?.typed };
	return page(
		c,
		<ReplyPage ui={c.get("ui")} thread={thread} parent={parent} state={state} savedAt={draft?.savedAt ?? null} />,
	);
});

threadRoutes.post("/:id/antworten", async (c) => {
	const goal = await target(c);
	const { thread, parent } = goal;
	const ui = c.get("ui");
	const form = await readForm(c, ReplyFields);
	if (isTooLate(goal)) return tooLate(c, goal, form.typed);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return again(c, {
			part: <ReplyForm ui={ui} thread={thread} parent={parent} state={state} />,
			page: <ReplyPage ui={ui} thread={thread} parent={parent} state={state} />,
		});
	}
	const { body } = form.values;
	const draft = {
		threadId: thread.id,
		parentId: parent?.id ?? null,
		body,
		formKey: await formKey(c, form.typed, [String(thread.id), String(parent?.id ?? ""), body]),
	};
	const author = me(c).id;
	const now = instant(c.get("now"));
	const sent = drafts.end(author, placeOfReply(thread, parent), value(form.typed, FORM_ID), now);
	const post = await posts.reply(c.get("window"), author, draft, now, [sent]);
	// Closed, merged or moved between the two looks at it: what holds now decides.
	if (post === null) return tooLate(c, await target(c), form.typed);
	if (parent === null && wantsPart(c)) {
		c.header("HX-Retarget", "#antworten");
		c.header("HX-Reswap", "beforeend");
	}
	return part(c, <NewReply ui={ui} thread={thread} parent={parent} post={post} />, {
		instead: urls.threadAtPost({ id: post.threadId, title: thread.title }, post.id),
	});
});

/** What came since a page was loaded; a page that asks again and again gets 304 as long as nothing did. */
threadRoutes.get("/:id/neues", async (c) => {
	const id = await found(urls.idOf(c.req.param("id")));
	const since = Number(/^\d{1,7}$/.exec(c.req.query("seit") ?? "")?.[0] ?? 0);
	const { thread, count } = await found(threads.repliesSince(c.get("window"), id, since, me(c).id));
	const tag = `"${thread.lastSeq}-${count}"`;
	c.header("ETag", tag);
	if (c.req.header("If-None-Match") === tag) return c.body(null, 304);
	return page(c, <NewsPage ui={c.get("ui")} thread={thread} count={count} since={since} />);
});

threadRoutes.post("/:id/gelesen", async (c) => {
	const thread = await found(threads.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
	const form = await readForm(c, MarkFields);
	if (form.ok) await readings.mark(c.get("window"), thread.id, form.values.seqs.split(",").map(Number));
	// A script that ticks off as it goes needs no page back.
	return c.req.header("Sec-Fetch-Mode") === "navigate" || c.req.header("Sec-Fetch-Mode") === undefined
		? c.redirect(urls.thread(thread), 303)
		: c.body(null, 204);
});

type Goal = {
	thread: threads.Thread;
	parent: posts.Post | null;
	/** The discussion is part of this one by now. */
	merged: boolean;
};

/** The discussion and the post that a reply is for, wherever that post is by now, if the viewer may write there. */
async function target(c: Ctx<"/:id/antworten">): Promise<Goal> {
	const window = c.get("window");
	const id = await found(urls.idOf(c.req.param("id")));
	const to = c.req.query("auf");
	const parent = to === undefined ? null : await found(posts.one(window, await found(urls.idOf(to))));
	const place = parent?.threadId ?? id;
	if (place !== id && !(await linked(window, id, place))) throw new NotThere();
	const own = await threads.one(window, place);
	const thread = own ?? (await found(threads.one(window, (await found(leadsTo(window, id))).id)));
	allow(can.write(c.get("viewer"), thread.spaceId));
	return { thread, parent: parent?.depth === 0 ? null : parent, merged: own === null };
}

function isTooLate({ thread, merged }: Goal): boolean {
	return thread.closedAt !== null || merged;
}

/** Nobody can reply there any more: the text is kept, and where the discussion became part of another one it can go there. */
function tooLate(c: Ctx, { thread, parent }: Goal, typed: Typed): Response | Promise<Response> {
	const ui = c.get("ui");
	const id = parent === null ? "antwort" : `antwort-${parent.id}`;
	if (thread.closedAt !== null)
		return again(c, {
			part: <Closed ui={ui} thread={thread} typed={typed} id={id} />,
			page: <ClosedPage ui={ui} thread={thread} typed={typed} />,
			status: 409,
		});
	const state = { values: typed };
	const why = ui.words.managing.mergedHere;
	return again(c, {
		part: <ReplyForm ui={ui} thread={thread} parent={null} state={state} why={why} />,
		page: <ReplyPage ui={ui} thread={thread} parent={null} state={state} why={why} />,
		status: 409,
	});
}

function placeOfReply(thread: threads.Thread, parent: posts.Post | null): Place {
	return { kind: "reply", threadId: thread.id, postId: parent?.id ?? null };
}

function placeOf(c: Ctx): At {
	const path = (name: string) => (/^(?:[0-9a-f]{5})+$/.test(c.req.query(name) ?? "") ? c.req.query(name) : undefined);
	const after = path("ab");
	const before = path("vor");
	const post = c.req.query("beitrag");
	if (post === "neu") return { at: "unread" };
	if (post !== undefined && /^\d{1,15}$/.test(post)) return { at: "post", id: Number(post) };
	if (after !== undefined) return { at: "after", path: after };
	if (before !== undefined) return { at: "before", path: before };
	return { at: "start" };
}
