// What is done with an offer: found, opened again, extended, no longer needed. Mounted under /themen.
import { Hono } from "hono";
import * as v from "valibot";
import * as can from "../../access/can.ts";
import { instant } from "../../db/clock.ts";
import type { App, Ctx } from "../../http/context.ts";
import { readForm, value } from "../../http/forms.ts";
import { allow, found, me, moved, NotThere, page } from "../../http/respond.tsx";
import * as threads from "../../threads/store.ts";
import * as urls from "../../urls.ts";
import { dayFrom } from "../schema.ts";
import { isOver, MOST_DAYS } from "./kind.tsx";
import { ExtendPage } from "./pages.tsx";
import { PERIOD } from "./panel.tsx";
import * as offers from "./store.ts";

export const offerRoutes = new Hono<App>();

offerRoutes.post("/:id/gefunden", async (c) => {
	const thread = await target(c);
	await offers.markFound(c.get("window"), thread.id, me(c).id, instant(c.get("now")));
	return moved(c, urls.thread(thread));
});

offerRoutes.post("/:id/gefunden/zurueck", async (c) => {
	const thread = await target(c);
	allow(thread.doneAt === null || !isOver(thread, c.get("now")));
	await offers.reopen(c.get("window"), thread.id, instant(c.get("now")));
	return moved(c, urls.thread(thread));
});

offerRoutes.get("/:id/verlaengern", async (c) => {
	const thread = await target(c);
	return page(c, <ExtendPage ui={c.get("ui")} thread={thread} state={{}} />);
});

offerRoutes.post("/:id/verlaengern", async (c) => {
	const thread = await target(c);
	const now = c.get("now");
	const form = await readForm(
		c,
		v.object({
			until: v.pipe(
				dayFrom(now, null, MOST_DAYS),
				v.check((day) => day !== null, "required"),
			),
		}),
	);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return page(c, <ExtendPage ui={c.get("ui")} thread={thread} state={state} />, 422);
	}
	const period = value(form.typed, PERIOD) || thread.endsAt;
	await offers.extend(c.get("window"), thread.id, period, form.values.until ?? "", now);
	return moved(c, urls.thread(thread));
});

offerRoutes.post("/:id/auslaufen", async (c) => {
	const thread = await target(c);
	const form = await readForm(c, v.object({ [PERIOD]: v.string() }));
	const period = value(form.typed, PERIOD) || thread.endsAt;
	await offers.letEnd(c.get("window"), thread.id, period, instant(c.get("now")));
	return moved(c, urls.thread(thread));
});

/** The offer that an address names, if the viewer may decide about it. */
async function target(c: Ctx): Promise<threads.Thread & { endsAt: string }> {
	const thread = await found(threads.one(c.get("window"), await found(urls.idOf(c.req.param("id") ?? ""))));
	const { endsAt } = thread;
	if (endsAt === null) throw new NotThere();
	allow(can.settle(c.get("viewer"), thread));
	return { ...thread, endsAt };
}
