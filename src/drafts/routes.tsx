// Drafts: the list, saving (by writing.js every few seconds, or by a button), throwing away.
import { Hono } from "hono";
import { DraftsPage } from "../../views/drafts.tsx";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { type Typed, typedFields, value } from "../http/forms.ts";
import { found, me, moved, page } from "../http/respond.tsx";
import * as urls from "../urls.ts";
import { PLACE } from "./field.ts";
import { type Place, readPlace } from "./place.ts";
import * as drafts from "./store.ts";

export const draftRoutes = new Hono<App>();

draftRoutes.get("/", async (c) => page(c, <DraftsPage ui={c.get("ui")} list={await drafts.list(c.get("window"))} />));

draftRoutes.post("/", async (c) => {
	const typed = await typedFields(c);
	const place = await placeOf(typed);
	await drafts.keep(c.get("window"), me(c).id, place, typed, instant(c.get("now")));
	return isByScript(c) ? c.body(null, 204) : moved(c, urls.drafts());
});

draftRoutes.post("/verwerfen", async (c) => {
	await drafts.discard(c.get("window"), me(c).id, await placeOf(await typedFields(c)), instant(c.get("now")));
	return moved(c, urls.drafts());
});

function placeOf(typed: Typed): Promise<Place> {
	return found(readPlace(value(typed, PLACE)));
}

/** A script that saves as one types needs no page back. */
function isByScript(c: Ctx): boolean {
	const mode = c.req.header("Sec-Fetch-Mode");
	return mode !== undefined && mode !== "navigate";
}
