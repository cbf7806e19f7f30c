// Staying true: saying that a material still holds, taking it over, being told of new versions, and who uses it.
import { Hono } from "hono";
import * as v from "valibot";
import { FollowPage, TendingPage, UsesPage } from "../../views/freshness.tsx";
import { MaterialPage } from "../../views/material.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { readForm, value } from "../http/forms.ts";
import { allow, me, moved, page } from "../http/respond.tsx";
import { dayOf, readDay } from "../i18n/days.ts";
import { materialOf, whole } from "../materials/routes.tsx";
import { SPACES } from "../spaces/spaces.ts";
import * as urls from "../urls.ts";
import { follow, tickOff, unfollow } from "./following.ts";
import * as freshness from "./store.ts";

export const freshnessRoutes = new Hono<App>();

const Confirmation = v.object({
	seen: v.string(),
	validUntil: v.pipe(
		v.string(),
		v.check((text) => text.trim() === "" || readDay(text) !== null, "dateWrong"),
	),
});

freshnessRoutes.post("/:id/stimmt-noch", async (c) => {
	const opened = await whole(c);
	const { material } = opened;
	allow(can.confirmMaterial(c.get("viewer"), material));
	const form = await readForm(c, Confirmation);
	const today = dayOf(c.get("now"));
	const until = form.ok ? readDay(form.values.validUntil) : null;
	const isPast = material.validUntil !== null && material.validUntil < today;
	const error = !form.ok
		? form.errors
		: until === null
			? isPast
				? "required"
				: null
			: until < today
				? "datePast"
				: null;
	if (error !== null) {
		const errors = typeof error === "string" ? ({ validUntil: error } as const) : error;
		return page(c, <MaterialPage ui={c.get("ui")} {...opened} confirming={{ values: form.typed, errors }} />, 422);
	}
	const said = { seen: readDay(value(form.typed, "seen")), until };
	await freshness.confirm(c.get("window"), material.id, me(c).id, said, instant(c.get("now")));
	return moved(c, urls.material(material));
});

freshnessRoutes.post("/:id/uebernehmen", async (c) => {
	const material = await materialOf(c);
	// Twice is once: who has it already took it over a moment ago.
	const isMine = material.keeperId === me(c).id;
	allow(isMine || can.takeOverMaterial(c.get("viewer"), material));
	await freshness.takeOver(c.get("window"), material.id, me(c).id);
	return moved(c, urls.material(material));
});

freshnessRoutes.get("/:id/bescheid", async (c) => {
	const { material, freshness } = await whole(c);
	allow(freshness.following !== null || can.followMaterial(c.get("viewer"), material));
	return page(c, <FollowPage ui={c.get("ui")} material={material} follows={freshness.following !== null} />);
});

freshnessRoutes.post("/:id/bescheid", async (c) => {
	const material = await materialOf(c);
	const form = await readForm(c, v.object({ bescheid: v.string() }));
	const ends = value(form.typed, "bescheid") === "nein";
	allow(ends || can.followMaterial(c.get("viewer"), material));
	if (ends) await unfollow(c.get("window"), material.id);
	else await follow(c.get("window"), material.id, me(c).id, instant(c.get("now")));
	return moved(c, urls.material(material));
});

freshnessRoutes.post("/:id/gesehen", async (c) => {
	const material = await materialOf(c);
	const form = await readForm(c, v.object({ neues: v.string(), zurueck: v.string() }));
	await tickOff(c.get("window"), material.id, value(form.typed, "neues"));
	return moved(c, value(form.typed, "zurueck") === "start" ? urls.home() : urls.material(material));
});

freshnessRoutes.get("/:id/beitraege", async (c) => {
	const material = await materialOf(c);
	const before = urls.idOf(c.req.query("vor") ?? "");
	const uses = await freshness.usesOf(c.get("window"), material.id, before ?? Number.MAX_SAFE_INTEGER);
	return page(c, <UsesPage ui={c.get("ui")} material={material} first={before === null} {...uses} />);
});

/** Materials that wait for the Fachstelle. */
export const tendingRoutes = new Hono<App>();

tendingRoutes.get("/", async (c) => {
	const mine = SPACES.filter((space) => can.moderate(c.get("viewer"), space));
	const [untended = [], broken = []] = await c
		.get("window")
		.read([freshness.untendedIn(mine, freshness.LISTED), freshness.brokenIn(mine, freshness.LISTED)]);
	const lists = { untended: freshness.asCalling(untended), broken: freshness.asCalling(broken) };
	return page(c, <TendingPage ui={c.get("ui")} {...lists} />);
});
