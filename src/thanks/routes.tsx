// Saying thanks, taking it back, and seeing from whom it came. Mounted under /beitraege.
import { Hono } from "hono";
import { ThanksPage } from "../../views/thanks.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { allow, found, page } from "../http/respond.tsx";
import { answerPost } from "../posts/routes.tsx";
import * as posts from "../posts/store.ts";
import * as urls from "../urls.ts";
import * as thanks from "./store.ts";

export const thanksRoutes = new Hono<App>();

thanksRoutes.get("/:id/danke", async (c) => {
	const post = await postOf(c);
	allow(can.isAuthor(c.get("viewer"), post));
	return page(c, <ThanksPage ui={c.get("ui")} post={post} people={await thanks.from(c.get("window"), post.id)} />);
});

thanksRoutes.post("/:id/danke", async (c) => {
	const post = await postOf(c);
	const viewer = c.get("viewer");
	allow(can.thank(viewer, post) && viewer.kind === "member");
	await thanks.thank(c.get("window"), post.id, viewer.kind === "member" ? viewer.id : 0, instant(c.get("now")));
	return answerPost(c, post.id);
});

thanksRoutes.post("/:id/danke/zurueck", async (c) => {
	const post = await postOf(c);
	const viewer = c.get("viewer");
	allow(viewer.kind === "member");
	await thanks.unthank(c.get("window"), post.id, viewer.kind === "member" ? viewer.id : 0);
	return answerPost(c, post.id);
});

async function postOf(c: Ctx<"/:id/danke">) {
	return found(posts.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
}
