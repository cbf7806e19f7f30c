// Drafts: the list, saving (by writing.js every few seconds, or by a button), throwing away.
import { Hono } from "hono";
import { DraftsPage } from "../../views/drafts.tsx";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { AGAIN, FORM_ID } from "../http/form-key.ts";
import { type Typed, typedFields, value } from "../http/forms.ts";
import { found, me, moved, page } from "../http/respond.tsx";
import { SHOWN } from "../kinds/form.ts";
import { longTexts } from "../kinds/kinds.ts";
import * as urls from "../urls.ts";
import { PLACE } from "./field.ts";
import { type Place, readPlace } from "./place.ts";
import * as drafts from "./store.ts";

/** Hidden fields, which say something about the form; a draft keeps all others. */
const HIDDEN = [PLACE, FORM_ID, AGAIN, SHOWN];

/** So many fields and values, and so much of each; more than the forms take, so that a long text isn't cut. */
const MOST_FIELDS = 40;
const MOST_VALUES = 60;
const LONGEST_FIELD = 50_000;

export const draftRoutes = new Hono<App>();

draftRoutes.get("/", async (c) => page(c, <DraftsPage ui={c.get("ui")} list={await drafts.list(c.get("window"))} />));

draftRoutes.post("/", async (c) => {
	const typed = await typedFields(c);
	const place = await placeOf(typed);
	const kept = Object.fromEntries(
		Object.entries(typed)
			.filter(([name]) => !HIDDEN.includes(name) && /^\w{1,40}$/.test(name))
			.slice(0, MOST_FIELDS)
			.map(([name, list]) => [name, list.slice(0, MOST_VALUES).map((text) => text.slice(0, LONGEST_FIELD))]),
	);
	const now = instant(c.get("now"));
	const isEmpty = ["title", "body", ...longTexts()].every((name) => value(kept, name).trim() === "");
	if (isEmpty) await drafts.discard(c.get("window"), me(c).id, place, now);
	else await drafts.save(c.get("window"), me(c).id, place, value(typed, FORM_ID), kept, now);
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
