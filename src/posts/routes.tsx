// A post: its own address, editing, removing and putting back, what it said before.
import { Hono } from "hono";
import * as v from "valibot";
import { placeOf } from "../../views/post-actions.tsx";
import { EditForm, EditPage, HistoryPage, RemoveForm, RemovePage } from "../../views/post-pages.tsx";
import { PostItem } from "../../views/posts.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { line, prose, readForm, value } from "../http/forms.ts";
import { again, allow, found, me, page, part, wantsPart } from "../http/respond.tsx";
import { LONGEST } from "../text/markdown.ts";
import * as urls from "../urls.ts";
import * as posts from "./store.ts";

const EditFields = v.object({ body: prose(LONGEST) });
const OpeningFields = v.object({
	title: line({ min: 8, max: 150, short: "titleShort", long: "titleLong" }),
	body: prose(LONGEST),
});
const ReasonFields = v.object({ reason: line({ min: 3, max: 300, empty: "reasonNeeded", short: "reasonNeeded" }) });

export const postRoutes = new Hono<App>();

postRoutes.get("/:id", async (c) => {
	const post = await postOf(c);
	return c.redirect(address(post), 303);
});

postRoutes.get("/:id/bearbeiten", async (c) => {
	const post = await postOf(c);
	allow(can.edit(c.get("viewer"), post));
	return page(c, <EditPage ui={c.get("ui")} post={post} state={{}} />);
});

postRoutes.post("/:id/bearbeiten", async (c) => {
	const post = await postOf(c);
	allow(can.edit(c.get("viewer"), post));
	const ui = c.get("ui");
	const form = await readForm(c, post.depth === 0 ? OpeningFields : EditFields);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return again(c, {
			part: <EditForm ui={ui} post={post} state={state} />,
			page: <EditPage ui={ui} post={post} state={state} />,
		});
	}
	const version = Number(value(form.typed, "version")) || post.version;
	const title = "title" in form.values && typeof form.values.title === "string" ? form.values.title : null;
	if (!(await posts.edit(c.get("window"), { id: post.id, version, body: form.values.body, title }, c.get("now")))) {
		const current = await found(posts.one(c.get("window"), post.id));
		// The same words once more are the same change: the first answer was lost, or the button was pressed twice.
		if (current.source === form.values.body && (title === null || current.threadTitle === title))
			return answerPost(c, post.id);
		const state = { values: { ...form.typed, version: [String(current.version)] } };
		return again(c, {
			part: <EditForm ui={ui} post={current} state={state} conflict />,
			page: <EditPage ui={ui} post={current} state={state} conflict />,
			status: 409,
		});
	}
	return answerPost(c, post.id);
});

postRoutes.get("/:id/entfernen", async (c) => {
	const post = await postOf(c);
	allow(can.remove(c.get("viewer"), post));
	return page(c, <RemovePage ui={c.get("ui")} post={post} state={{}} />);
});

postRoutes.post("/:id/entfernen", async (c) => {
	const post = await postOf(c);
	const viewer = me(c);
	if (post.removedAt !== null) return answerPost(c, post.id);
	allow(can.remove(viewer, post));
	const own = can.isAuthor(viewer, post);
	const form = await readForm(c, ReasonFields);
	if (!own && !form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return again(c, {
			part: <RemoveForm ui={c.get("ui")} post={post} state={state} />,
			page: <RemovePage ui={c.get("ui")} post={post} state={state} />,
		});
	}
	const reason = own || !form.ok ? null : form.values.reason;
	await posts.remove(c.get("window"), post.id, viewer.id, reason, instant(c.get("now")));
	return answerPost(c, post.id);
});

postRoutes.post("/:id/wiederherstellen", async (c) => {
	const post = await postOf(c);
	if (post.removedAt === null) return answerPost(c, post.id);
	allow(can.restore(c.get("viewer"), post));
	await posts.restore(c.get("window"), post.id, me(c).id, instant(c.get("now")));
	return answerPost(c, post.id);
});

postRoutes.get("/:id/verlauf", async (c) => {
	const post = await postOf(c);
	allow(can.seeHistory(c.get("viewer"), post));
	return page(
		c,
		<HistoryPage ui={c.get("ui")} post={post} revisions={await posts.history(c.get("window"), post.id)} />,
	);
});

/** The post that an address names, or 404. */
export async function postOf(c: Ctx): Promise<posts.PostInThread> {
	return found(posts.one(c.get("window"), await found(urls.idOf(c.req.param("id") ?? ""))));
}

/** Answers a change of a post: the post itself for htmx, else its place in the discussion. */
export async function answerPost(c: Ctx, id: number): Promise<Response> {
	const post = await found(posts.one(c.get("window"), id));
	c.header("HX-Retarget", `#${placeOf(post)}`);
	c.header("HX-Reswap", "outerHTML");
	// "Antwort auf …" stands above answers to answers; only the part that htmx gets needs the name.
	const parent = wantsPart(c) && post.depth > 1 ? await posts.one(c.get("window"), post.parentId ?? 0) : null;
	return part(
		c,
		<PostItem ui={c.get("ui")} post={post} parentName={parent?.author.name ?? null} question={post.question} />,
		{
			instead: address(post),
		},
	);
}

function address(post: posts.Post & { threadTitle: string }): string {
	const thread = { id: post.threadId, title: post.threadTitle };
	return post.depth === 0 ? urls.thread(thread) : urls.threadAtPost(thread, post.id);
}
