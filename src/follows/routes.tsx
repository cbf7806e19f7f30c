// Following: a discussion, a whole space, and the list of what somebody chose.
import { Hono } from "hono";
import * as v from "valibot";
import {
	FollowBackNote,
	FollowControl,
	FollowedPage,
	FollowPage,
	type FollowPlace,
	placeOfSpace,
	placeOfThread,
} from "../../views/follows.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { readForm, value } from "../http/forms.ts";
import { again, allow, found, me, NotThere, page, part } from "../http/respond.tsx";
import type { SpaceKey } from "../spaces/spaces.ts";
import { readCursor } from "../threads/cursor.ts";
import * as threads from "../threads/store.ts";
import * as urls from "../urls.ts";
import { FOLLOWS, type Follow } from "./levels.ts";
import * as follows from "./store.ts";

const FollowForm = v.object({ stufe: v.picklist(FOLLOWS, "choose") });

/** Mounted under /themen. */
export const followsOfThreads = new Hono<App>();

followsOfThreads.post("/:id/verfolgen", async (c) => {
	const thread = await threadOf(c);
	allow(can.follow(c.get("viewer"), thread));
	const level = await chosen(c, placeOfThread(c.get("ui"), thread));
	if (level instanceof Response) return level;
	await follows.choose(c.get("window"), thread.id, me(c).id, level, instant(c.get("now")));
	const following = { level, byHand: true, why: thread.following?.why ?? null };
	return part(
		c,
		<FollowControl ui={c.get("ui")} place={placeOfThread(c.get("ui"), { ...thread, following })} changed />,
		{
			instead: `${urls.thread(thread)}#verfolgen`,
		},
	);
});

followsOfThreads.post("/:id/verfolgen/zurueck", async (c) => {
	const thread = await threadOf(c);
	await follows.takeBack(c.get("window"), thread.id, instant(c.get("now")));
	return part(c, <FollowBackNote ui={c.get("ui")} thread={thread} />, { instead: urls.followed() });
});

/** Mounted under a space's key. */
export function followsOfSpace(key: SpaceKey): Hono<App> {
	const routes = new Hono<App>();
	routes.post("/verfolgen", async (c) => {
		if (!can.follow(c.get("viewer"), { spaceId: key })) throw new NotThere();
		const viewer = me(c);
		const from = value((await readForm(c, FollowForm)).typed, "von") === "konto" ? "konto" : undefined;
		const place = placeOfSpace(c.get("ui"), key, from);
		const level = await chosen(c, place);
		if (level instanceof Response) return level;
		await follows.chooseForSpace(c.get("window"), key, viewer.id, level);
		const back = from === undefined ? urls.space(key) : urls.settings();
		return part(c, <FollowControl ui={c.get("ui")} place={{ ...place, level }} changed />, {
			instead: `${back}#${place.id}`,
		});
	});
	return routes;
}

/** Mounted under /einstellungen. */
export const followList = new Hono<App>();

followList.get("/verfolgt", async (c) =>
	page(c, <FollowedPage ui={c.get("ui")} list={await follows.list(c.get("window"), readCursor(c.req.query("ab")))} />),
);

/** The level that was chosen, or the same choice once more. */
async function chosen(c: Ctx, place: FollowPlace): Promise<Follow | Response> {
	const form = await readForm(c, FollowForm);
	if (form.ok) return form.values.stufe;
	const state = { values: form.typed, errors: form.errors };
	return again(c, {
		part: <FollowControl ui={c.get("ui")} place={place} state={state} />,
		page: <FollowPage ui={c.get("ui")} place={place} state={state} />,
	});
}

async function threadOf(c: Ctx<"/:id/verfolgen"> | Ctx<"/:id/verfolgen/zurueck">): Promise<threads.Thread> {
	return found(threads.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
}
