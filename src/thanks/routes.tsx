// Saying thanks, taking it back, and seeing from whom it came. Mounted under /beitraege.
import { Hono } from "hono";
import { ThanksPage } from "../../views/thanks.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { allow, me, page } from "../http/respond.tsx";
import { answerPost, postOf } from "../posts/routes.tsx";
import * as thanks from "./store.ts";

export const thanksRoutes = new Hono<App>();

thanksRoutes.get("/:id/danke", async (c) => {
	const post = await postOf(c);
	allow(can.isAuthor(c.get("viewer"), post));
	return page(c, <ThanksPage ui={c.get("ui")} post={post} people={await thanks.from(c.get("window"), post.id)} />);
});

thanksRoutes.post("/:id/danke", async (c) => {
	const post = await postOf(c);
	allow(can.thank(c.get("viewer"), post));
	await thanks.thank(c.get("window"), post.id, me(c).id, instant(c.get("now")));
	return answerPost(c, post.id);
});

thanksRoutes.post("/:id/danke/zurueck", async (c) => {
	const post = await postOf(c);
	await thanks.unthank(c.get("window"), post.id, me(c).id);
	return answerPost(c, post.id);
});
