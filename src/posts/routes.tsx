// A post: its own address, editing, removing and putting back, what it said before.

import { Hono } from "hono";
import * as v from "valibot";
import { Closed, ClosedPage } from "../../views/closures.tsx";
import { Preview } from "../../views/parts/editor.tsx";
import { placeOf } from "../../views/post-actions.tsx";
import { EditForm, EditPage, HistoryPage, RemoveForm, RemovePage } from "../../views/post-pages.tsx";
import { PostItem } from "../../views/posts.tsx";
import * as can from "../access/can.ts";
import { noteLook } from "../account/looks.ts";
import { instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import { readLater } from "../extraction/job.ts";
import { STAYING, STAYING_ASKED } from "../files/field.ts";
import { receive, withFiles } from "../files/receiving.ts";
import type { App, Ctx } from "../http/context.ts";
import { line, prose, readForm, type Typed, typedFields, value } from "../http/forms.ts";
import { again, allow, found, me, moved, page, part, wantsPart } from "../http/respond.tsx";
import { readKindForm } from "../kinds/form.ts";
import { textsIn } from "../kinds/kind.ts";
import * as mentions from "../mentions/store.ts";
import { markPosts } from "../shares/marks.ts";
import { LONGEST } from "../text/markdown.ts";
import { personalData } from "../text/personal-data.ts";
import * as threads from "../threads/store.ts";
import * as urls from "../urls.ts";
import { ASKS, caution } from "./caution.ts";
import * as posts from "./store.ts";

const EditFields = v.object({ body: prose(LONGEST) });
const OpeningFields = {
	title: line({ min: 8, max: 150, short: "titleShort", long: "titleLong" }),
	body: prose(LONGEST),
};
const ReasonFields = v.object({ reason: line({ min: 3, max: 300, empty: "reasonNeeded", short: "reasonNeeded" }) });

export const postRoutes = new Hono<App>();

postRoutes.get("/:id", async (c) => {
	const post = await postOf(c);
	return c.redirect(address(post), 303);
});

postRoutes.get("/:id/bearbeiten", async (c) => {
	const post = await postOf(c);
	if (isTooLate(c, post)) return page(c, <ClosedPage ui={c.get("ui")} thread={await threadOf(c, post)} />, 403);
	allow(can.edit(c.get("viewer"), asked(post)));
	return page(c, <EditPage ui={c.get("ui")} post={post} state={{}} />);
});

postRoutes.post("/:id/bearbeiten", async (c) => {
	const post = await postOf(c);
	if (isTooLate(c, post)) return tooLate(c, post, await typedFields(c));
	allow(can.edit(c.get("viewer"), asked(post)));
	const ui = c.get("ui");
	const { kind, fields } = post.question;
	const came = await receive(c);
	const opening = post.depth === 0 ? await readKindForm(c, OpeningFields, kind, await typedFields(c), fields) : null;
	const form = withFiles(opening ?? (await readForm(c, EditFields)), came);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return again(c, {
			part: <EditForm ui={ui} post={post} state={state} />,
			page: <EditPage ui={ui} post={post} state={state} />,
		});
	}
	const version = Number(value(form.typed, "version")) || post.version;
	const title = opening?.ok ? opening.values.title : null;
	const own = opening?.ok ? { kind, kept: opening.kept } : null;
	const { body } = form.values;
	const texts = [body, ...(title === null ? [] : [title]), ...textsIn(own?.kept.fields)];
	const before = [post.threadTitle, post.source, ...textsIn(post.question.fields)].join("\n");
	const hint = await caution(form.typed, texts, before);
	if (hint !== null) {
		const again = { ui, post, state: { values: form.typed }, caution: hint };
		c.header(ASKS, "1");
		return wantsPart(c) ? c.html(<EditForm {...again} />) : page(c, <EditPage {...again} />);
	}
	const names = await mentions.namesIn(c.get("window"), post.spaceId, body);
	const files = { came: came.files, stay: stayingFiles(form.typed) };
	const change = { id: post.id, version, body, names, origin: c.get("settings").origin, title, own, files };
	if (!(await posts.edit(c.get("window"), change, c.get("now")))) {
		const current = await found(posts.one(c.get("window"), post.id));
		if (isTooLate(c, current)) return tooLate(c, current, form.typed);
		// The same words once more are the same change: the first answer was lost, or the button was pressed twice.
		const isSame = own === null || JSON.stringify(current.question.fields) === JSON.stringify(own.kept.fields);
		if (current.source === body && (title === null || current.threadTitle === title) && isSame)
			return answerEdit(c, post);
		const state = { values: { ...form.typed, version: [String(current.version)] } };
		return again(c, {
			part: <EditForm ui={ui} post={current} state={state} conflict />,
			page: <EditPage ui={ui} post={current} state={state} conflict />,
			status: 409,
		});
	}
	readLater(c, came.files);
	return answerEdit(c, post);
});

/** How the new words will look. Nothing is kept. */
postRoutes.post("/:id/bearbeiten/vorschau", async (c) => {
	const post = await postOf(c);
	allow(can.edit(c.get("viewer"), asked(post)));
	const ui = c.get("ui");
	await receive(c);
	const typed = await typedFields(c);
	const body = value(typed, "body");
	const preview = <Preview ui={ui} text={body} findings={personalData(body)} />;
	return wantsPart(c)
		? c.html(preview)
		: page(c, <EditPage ui={ui} post={post} state={{ values: typed }} before={preview} />);
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
	noteLook(c, "verlauf", sql`SELECT author_id AS id FROM posts WHERE id = ${post.id}`);
	return page(
		c,
		<HistoryPage ui={c.get("ui")} post={post} revisions={await posts.history(c.get("window"), post.id)} />,
	);
});

/** A post as `can.edit` asks about it. */
function asked(post: posts.PostInThread) {
	return { ...post, closedAt: post.question.closedAt };
}

/** Somebody would change their own words, but the discussion was closed. */
function isTooLate(c: Ctx, post: posts.PostInThread): boolean {
	const viewer = c.get("viewer");
	return can.edit(viewer, { ...post, closedAt: null }) && !can.edit(viewer, asked(post));
}

/** Why nothing can be changed any more, with what was typed. */
async function tooLate(c: Ctx, post: posts.PostInThread, typed: Typed): Promise<Response> {
	const closed = { ui: c.get("ui"), thread: await threadOf(c, post), typed };
	return again(c, {
		part: <Closed {...closed} id={`bearbeiten-${post.id}`} />,
		page: <ClosedPage {...closed} />,
		status: 409,
	});
}

function threadOf(c: Ctx, post: posts.PostInThread): Promise<threads.Thread> {
	return found(threads.one(c.get("window"), post.threadId));
}

/** Which of its files a post keeps; null if the form didn't ask. */
function stayingFiles(typed: Typed): number[] | null {
	return typed[STAYING_ASKED] === undefined ? null : (typed[STAYING] ?? []).map(Number).filter(Number.isInteger);
}

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
	await markPosts(c, [post]);
	return part(
		c,
		<PostItem ui={c.get("ui")} post={post} parentName={parent?.author.name ?? null} question={post.question} />,
		{
			instead: address(post),
		},
	);
}

/** An edited opening post may have changed the title, which stands all over the page. */
async function answerEdit(c: Ctx, post: posts.PostInThread): Promise<Response> {
	if (post.depth > 0 || !wantsPart(c)) return answerPost(c, post.id);
	return moved(c, address(await found(posts.one(c.get("window"), post.id))));
}

function address(post: posts.Post & { threadTitle: string }): string {
	const thread = { id: post.threadId, title: post.threadTitle };
	return post.depth === 0 ? urls.thread(thread) : urls.threadAtPost(thread, post.id);
}
