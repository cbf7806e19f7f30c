// What kinds do at addresses of their own, all below /themen.
import { Hono } from "hono";
import type { App } from "../http/context.ts";
import { offerRoutes } from "./biete-suche/routes.tsx";
import { exampleRoutes } from "./praxisbeispiel/routes.tsx";

/** Mounted under /themen. */
export const kindRoutes = new Hono<App>();

kindRoutes.route("/", exampleRoutes);
kindRoutes.route("/", offerRoutes);
