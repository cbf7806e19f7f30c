// The log's page, and undoing what stands in it. Mounted under /moderation/protokoll.
import { Hono } from "hono";
import { LogPage } from "../../views/log.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { allow, found, me, moved, page } from "../http/respond.tsx";
import { shown } from "../managing/acting.tsx";
import { leadsTo } from "../merges/store.ts";
import { isSpace, SPACES } from "../spaces/spaces.ts";
import * as urls from "../urls.ts";
import * as log from "./store.ts";
import { undo } from "./undo.ts";

export const logRoutes = new Hono<App>();

logRoutes.get("/", async (c) => {
	const mine = SPACES.filter((space) => can.moderate(c.get("viewer"), space));
	const space = mine.find((key) => key === c.req.query("raum")) ?? null;
	const before = /^[1-9]\d{0,14}$/.exec(c.req.query("ab") ?? "");
	const list = await log.list(
		c.get("window"),
		space === null ? mine : [space],
		before === null ? null : Number(before[0]),
	);
	return page(c, <LogPage ui={c.get("ui")} spaces={mine} space={space} list={list} />);
});

logRoutes.post("/:id/zurueck", async (c) => {
	const viewer = me(c);
	const entry = await found(log.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
	const from = entry.details["from"];
	allow(
		!entry.left &&
			can.moderate(viewer, entry.spaceId) &&
			(entry.act !== "move" ||
				entry.undoneAt !== null ||
				(isSpace(String(from)) && can.moderate(viewer, String(from) as "mo"))),
	);
	const { thread } = entry;
	if (thread === null) {
		const into = await found(leadsTo(c.get("window"), entry.threadId ?? 0));
		return shown(c, into.id, { obstacle: "gone" }, 409);
	}
	const obstacle = await undo(c.get("window"), entry, viewer.id, instant(c.get("now")));
	if (obstacle !== null) return shown(c, thread.id, { obstacle }, 409);
	return moved(c, urls.managing(thread, entry.id));
});
