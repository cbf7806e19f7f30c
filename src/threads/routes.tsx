// A discussion: read it at a place, reply in it, tick off what was read.
import { Hono } from "hono";
import * as v from "valibot";
import { Closed, ClosedPage } from "../../views/closures.tsx";
import { Preview } from "../../views/parts/editor.tsx";
import { NewReply, ReplyForm, ReplyPage } from "../../views/replies.tsx";
import { NewsPage, ThreadPage } from "../../views/threads.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { Place } from "../drafts/place.ts";
import * as drafts from "../drafts/store.ts";
import { readLater } from "../extraction/job.ts";
import { receive, withFiles } from "../files/receiving.ts";
import { keyWords } from "../files/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { FORM_ID, formKey } from "../http/form-key.ts";
import { prose, readForm, type Typed, typedFields, value } from "../http/forms.ts";
import { again, allow, found, me, NotThere, page, part, wantsPart } from "../http/respond.tsx";
import { linked } from "../log/store.ts";
import * as mentions from "../mentions/store.ts";
import { leadsTo } from "../merges/store.ts";
import { ASKS, caution } from "../posts/caution.ts";
import * as posts from "../posts/store.ts";
import * as readings from "../readings/store.ts";
import { markPosts } from "../shares/marks.ts";
import { LONGEST } from "../text/markdown.ts";
import { personalData } from "../text/personal-data.ts";
import { attribution, quote, withQuote } from "../text/quote.ts";
import * as urls from "../urls.ts";
import type { At } from "./store.ts";
import * as threads from "./store.ts";

const ReplyFields = v.object({ body: prose(LONGEST) });
const MarkFields = v.object({
	seqs: v.pipe(v.string(), v.regex(/^\d{1,7}(,\d{1,7}){0,199}$/, "choose")),
	/** "neu": there is more that is new on another page. */
	weiter: v.optional(v.string()),
});

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
	await markPosts(c, [opened.opening, ...opened.replies]);
	return page(c, <ThreadPage ui={c.get("ui")} page={opened} where={where} />);
});

/** The address of a discussion that became part of another one leads there. */
async function leadOn(c: Ctx, id: number, where: At): Promise<Response> {
	const into = await found(leadsTo(c.get("window"), id));
	return c.redirect(where.at === "post" ? urls.post(where.id) : urls.thread(into), 303);
}

threadRoutes.get("/:id/antworten", async (c) => {
	const { thread, parent, asked } = await target(c);
	const ui = c.get("ui");
	if (thread.closedAt !== null) return page(c, <ClosedPage ui={ui} thread={thread} />, 403);
	const [rows = []] = await c.get("window").read([drafts.at(placeOfReply(thread, parent))]);
	const draft = drafts.asKept(rows);
	const quoted = c.req.query("zitat") === "1" && asked !== null && asked.removedAt === null;
	const values = quoted
		? { ...draft?.typed, body: [withQuote(value(draft?.typed, "body"), whole(c, asked))] }
		: draft?.typed;
	return page(
		c,
		<ReplyPage
			ui={ui}
			thread={thread}
			parent={parent}
			state={{ values }}
			savedAt={draft?.savedAt ?? null}
			quotable={quoted || asked === null || asked.removedAt !== null ? null : asked.id}
		/>,
	);
});

threadRoutes.post("/:id/antworten", async (c) => {
	const goal = await target(c);
	const { thread, parent } = goal;
	const ui = c.get("ui");
	const came = await receive(c);
	const form = withFiles(await readForm(c, ReplyFields), came);
	if (isTooLate(goal)) return tooLate(c, goal, form.typed);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return again(c, {
			part: <ReplyForm ui={ui} thread={thread} parent={parent} state={state} />,
			page: <ReplyPage ui={ui} thread={thread} parent={parent} state={state} />,
		});
	}
	const { body } = form.values;
	const hint = await caution(form.typed, [body]);
	if (hint !== null) {
		const again = { ui, thread, parent, state: { values: form.typed }, caution: hint };
		c.header(ASKS, "1");
		return wantsPart(c) ? c.html(<ReplyForm {...again} />) : page(c, <ReplyPage {...again} />);
	}
	const draft = {
		threadId: thread.id,
		origin: c.get("settings").origin,
		parentId: parent?.id ?? null,
		body,
		names: await mentions.namesIn(c.get("window"), thread.spaceId, body),
		files: came.files,
		formKey: await formKey(c, form.typed, [String(thread.id), String(parent?.id ?? ""), body, ...keyWords(came.files)]),
	};
	const author = me(c).id;
	const now = instant(c.get("now"));
	const sent = drafts.end(author, placeOfReply(thread, parent), value(form.typed, FORM_ID), now);
	const post = await posts.reply(c.get("window"), author, draft, now, [sent]);
	// Closed, merged or moved between the two looks at it: what holds now decides.
	if (post === null) return tooLate(c, await target(c), form.typed);
	readLater(c, came.files);
	if (parent === null && wantsPart(c)) {
		c.header("HX-Retarget", "#antworten");
		c.header("HX-Reswap", "beforeend");
	}
	await markPosts(c, [post]);
	return part(c, <NewReply ui={ui} thread={thread} parent={parent} post={post} />, {
		instead: urls.threadAtPost({ id: post.threadId, title: thread.title }, post.id),
	});
});

/** How a reply will look. Nothing is kept but the draft. */
threadRoutes.post("/:id/antworten/vorschau", async (c) => {
	const { thread, parent } = await target(c);
	const ui = c.get("ui");
	await receive(c);
	const typed = await typedFields(c);
	const body = value(typed, "body");
	const preview = <Preview ui={ui} text={body} findings={personalData(body)} />;
	if (wantsPart(c)) return c.html(preview);
	await drafts.keep(c.get("window"), me(c).id, placeOfReply(thread, parent), typed, instant(c.get("now")));
	return page(c, <ReplyPage ui={ui} thread={thread} parent={parent} state={{ values: typed }} before={preview} />);
});

/** What came since a page was loaded; a page that asks again and again gets 304 as long as nothing did. */
threadRoutes.get("/:id/neues", async (c) => {
	const id = await found(urls.idOf(c.req.param("id")));
	const since = Number(/^\d{1,7}$/.exec(c.req.query("seit") ?? "")?.[0] ?? 0);
	const known = /^(?:W\/)?"(\d+-\d+)"$/.exec(c.req.header("If-None-Match") ?? "")?.[1] ?? "";
	const { thread, count } = await found(threads.repliesSince(c.get("window"), id, since, me(c).id, known));
	const version = threads.versionOf(thread);
	c.header("ETag", `W/"${version}"`);
	if (known === version) return c.body(null, 304);
	return page(c, <NewsPage ui={c.get("ui")} thread={thread} count={count} since={since} />);
});

threadRoutes.post("/:id/gelesen", async (c) => {
	const thread = await found(threads.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
	const form = await readForm(c, MarkFields);
	if (form.ok) await readings.mark(c.get("window"), thread.id, form.values.seqs.split(",").map(Number));
	// A script that ticks off as it goes needs no page back.
	return c.req.header("Sec-Fetch-Mode") === "navigate" || c.req.header("Sec-Fetch-Mode") === undefined
		? c.redirect(form.ok && form.values.weiter === "neu" ? urls.threadAtUnread(thread) : urls.thread(thread), 303)
		: c.body(null, 204);
});

/** A whole post as a quote. */
function whole(c: Ctx, post: posts.PostInThread): string {
	const { writing, post: words } = c.get("ui").words;
	return quote(post.source, attribution(post.id, writing.wrote(post.author.name || words.former)));
}

type Goal = {
	thread: threads.Thread;
	parent: posts.PostInThread | null;
	/** The post that the address names: a reply to the opening post has no other parent than the discussion. */
	asked: posts.PostInThread | null;
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
	return { thread, parent: parent?.depth === 0 ? null : parent, asked: parent, merged: own === null };
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
