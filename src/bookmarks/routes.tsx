// Keeping posts on one's own list, with a note.
import { Hono } from "hono";
import * as v from "valibot";
import { BookmarkItem, BookmarksPage, Dropped } from "../../views/bookmarks.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { line, readForm, value } from "../http/forms.ts";
import { allow, found, me, page, part } from "../http/respond.tsx";
import { answerPost, postOf } from "../posts/routes.tsx";
import { readCursor } from "../threads/cursor.ts";
import * as urls from "../urls.ts";
import * as bookmarks from "./store.ts";

const NoteForm = v.object({ notiz: line({ min: 0, max: 500 }) });

/** The list itself. */
export const bookmarkList = new Hono<App>();

bookmarkList.get("/", async (c) =>
	page(
		c,
		<BookmarksPage ui={c.get("ui")} list={await bookmarks.list(c.get("window"), readCursor(c.req.query("ab")))} />,
	),
);

/** What is done beside a post. Mounted under /beitraege. */
export const bookmarksOfPosts = new Hono<App>();

bookmarksOfPosts.post("/:id/merken", async (c) => {
	const post = await postOf(c);
	allow(can.keep(c.get("viewer"), post));
	await bookmarks.keep(c.get("window"), post.id, me(c).id, instant(c.get("now")));
	return answerPost(c, post.id);
});

bookmarksOfPosts.post("/:id/merken/zurueck", async (c) => {
	const post = await postOf(c);
	await bookmarks.drop(c.get("window"), post.id);
	const { typed } = await readForm(c, v.object({}));
	if (value(typed, "von") !== "liste") return answerPost(c, post.id);
	return part(c, <Dropped ui={c.get("ui")} postId={post.id} />, { instead: urls.bookmarks() });
});

bookmarksOfPosts.post("/:id/merken/notiz", async (c) => {
	const post = await postOf(c);
	const form = await readForm(c, NoteForm);
	const note = form.ok ? form.values.notiz : value(form.typed, "notiz").slice(0, 500);
	await bookmarks.note(c.get("window"), post.id, note);
	const row = await found(bookmarks.one(c.get("window"), post.id));
	return part(c, <BookmarkItem ui={c.get("ui")} bookmark={row} saved />, { instead: urls.bookmarks() });
});
