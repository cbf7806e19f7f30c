// The map of Hesse: how many organisations and people there are in each Landkreis and city.
import { Hono } from "hono";
import { MapPage } from "../../views/map.tsx";
import type { App } from "../http/context.ts";
import { page } from "../http/respond.tsx";
import { count, MEASURES } from "./store.ts";

export const map = new Hono<App>();

map.get("/", async (c) => {
	const counts = await count(c.get("window"));
	const asked = MEASURES.find((one) => one === c.req.query("nach"));
	const measure = counts.mitglieder === null ? "organisationen" : (asked ?? "organisationen");
	return page(c, <MapPage ui={c.get("ui")} counts={counts} measure={measure} />);
});
