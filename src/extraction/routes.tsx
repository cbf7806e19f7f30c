// The text of a file as a page: to be read without downloading anything.
import { Hono } from "hono";
import { FileTextPage } from "../../views/file-text.tsx";
import type { App } from "../http/context.ts";
import { found, moved, page } from "../http/respond.tsx";
import * as urls from "../urls.ts";
import { one } from "./store.ts";

export const textRoutes = new Hono<App>();

textRoutes.get("/:id/text", async (c) => {
	const id = urls.idOf(c.req.param("id"));
	const file = id === null ? null : await one(c.get("window"), id);
	// A guest learns nothing: whether there is no such file or it isn't public is the same.
	if (file === null && c.get("viewer").kind === "guest") return moved(c, urls.signIn(new URL(c.req.url).pathname));
	return page(c, <FileTextPage ui={c.get("ui")} file={await found(file)} />);
});
