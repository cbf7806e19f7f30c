// Looking after a discussion: the page with everything that can be done. Mounted under /themen.
import { Hono } from "hono";
import type { App } from "../http/context.ts";
import { managed, shown } from "./acting.tsx";

export const managingRoutes = new Hono<App>();

managingRoutes.get("/:id/verwalten", async (c) => {
	const thread = await managed(c);
	if (thread instanceof Response) return thread;
	return shown(c, thread.id, {});
});
