// Development only: every answer says what it cost the database.
import type { MiddlewareHandler } from "hono";
import type { App } from "../http/context.ts";

/** `Server-Timing: d1;desc="trips=2 read=41 written=0"` */
export const bill: MiddlewareHandler<App> = async (c, next) => {
	await next();
	const cost = c.get("database")?.cost ?? { trips: 0, read: 0, written: 0 };
	c.res.headers.set("Server-Timing", `d1;desc="trips=${cost.trips} read=${cost.read} written=${cost.written}"`);
};
