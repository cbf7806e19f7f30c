// Pages that exist in development only: the outbox, and planting the story world.
import { Hono } from "hono";
import { plantMaterials } from "../../test/world/materials/plant.ts";
import { plant } from "../../test/world/plant.ts";
import type { App } from "../http/context.ts";
import { page } from "../http/respond.tsx";
import { sentMails } from "./outbox.ts";
import { OutboxPage } from "./outbox-page.tsx";
import { routeTable } from "./route-table.ts";

export const development = new Hono<App>();

development.get("/mail", async (c) => page(c, <OutboxPage ui={c.get("ui")} mails={await sentMails(c.env.DB)} />));

development.get("/mail.json", async (c) => c.json(await sentMails(c.env.DB)));

/** Every route and its door, for `npm run routes`. */
development.get("/routen.json", (c) => c.json(routeTable()));

/** Plants the world if nobody lives here yet. */
development.post("/welt", async (c) => {
	const planted = await plant(c.env.DB, c.get("now"));
	if (planted) await plantMaterials(c.env, c.get("now"));
	return c.json({ planted });
});
