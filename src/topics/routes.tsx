// Giving a discussion other topics. Mounted under /themen.
import { Hono } from "hono";
import type { App } from "../http/context.ts";
import { act } from "../managing/acting.tsx";
import { TopicsForm } from "../managing/forms.ts";
import * as topics from "./store.ts";
import { isTopic } from "./topics.ts";

export const topicRoutes = new Hono<App>();

topicRoutes.post("/:id/themenwahl", (c) =>
	act(c, { name: "topics", schema: TopicsForm }, (doing, form) =>
		topics.choose(c.get("window"), doing, form.topics.filter(isTopic)),
	),
);
