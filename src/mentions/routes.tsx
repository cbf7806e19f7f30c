// Who can be mentioned in a space; mention.js shows the same list under a text that is being written.
import { Hono } from "hono";
import { MentionablePage } from "../../views/mentions.tsx";
import * as can from "../access/can.ts";
import type { App } from "../http/context.ts";
import { NotThere, page } from "../http/respond.tsx";
import type { SpaceKey } from "../spaces/spaces.ts";
import * as mentions from "./store.ts";

/** Letters of a query that count. */
const LONGEST_QUERY = 80;

/** Mounted under a space's key. */
export function mentionable(key: SpaceKey): Hono<App> {
	const routes = new Hono<App>();
	routes.get("/nennen", async (c) => {
		if (!can.mention(c.get("viewer"), { spaceId: key })) throw new NotThere();
		const query = (c.req.query("q") ?? "").slice(0, LONGEST_QUERY);
		const people = await mentions.begunWith(c.get("window"), key, query);
		return page(c, <MentionablePage ui={c.get("ui")} space={key} query={query} people={people} />);
	});
	return routes;
}
