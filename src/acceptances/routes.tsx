// The answer to a question: chosen, taken back, doubted, confirmed.
import { Hono } from "hono";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { allow, found, me, moved } from "../http/respond.tsx";
import { postOf } from "../posts/routes.tsx";
import type { Post } from "../posts/store.ts";
import * as threads from "../threads/store.ts";
import * as urls from "../urls.ts";
import * as acceptances from "./store.ts";

/** Mounted under /beitraege. */
export const acceptancesOfPosts = new Hono<App>();

acceptancesOfPosts.post("/:id/hilfreich", async (c) => {
	const { thread, post } = await target(c);
	allow(post.depth > 0 && post.removedAt === null);
	await acceptances.accept(c.get("window"), post.id, me(c).id, instant(c.get("now")));
	return moved(c, urls.thread(thread));
});

acceptancesOfPosts.post("/:id/hilfreich/zurueck", async (c) => {
	const { thread, post } = await target(c);
	await acceptances.withdraw(c.get("window"), post.id);
	return moved(c, urls.thread(thread));
});

/** Mounted under /themen. */
export const acceptancesOfThreads = new Hono<App>();

acceptancesOfThreads.post("/:id/zweifel", async (c) => {
	const thread = await threadOf(c);
	await acceptances.doubt(c.get("window"), thread.id, c.get("now"));
	return moved(c, urls.thread(thread));
});

acceptancesOfThreads.post("/:id/stimmt", async (c) => {
	const thread = await threadOf(c);
	allow(can.moderate(c.get("viewer"), thread.spaceId));
	await acceptances.confirm(c.get("window"), thread.id, instant(c.get("now")));
	return moved(c, urls.thread(thread));
});

async function target(c: Ctx): Promise<{ thread: threads.Thread; post: Post }> {
	const post = await postOf(c);
	const thread = await found(threads.one(c.get("window"), post.threadId));
	allow(can.accept(c.get("viewer"), thread));
	return { thread, post };
}

async function threadOf(c: Ctx<"/:id/zweifel">): Promise<threads.Thread> {
	return found(threads.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
}
