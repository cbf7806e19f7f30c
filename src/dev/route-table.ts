// Development only: what routes there are, and which door stands before each.
import { type Door, doorOf } from "../access/doors.ts";
import { createApp } from "../app.tsx";

/** One route; `path` with its parameters, as it was registered. */
export type RouteRow = { method: string; path: string; door: Door };

/** All routes of the forum, without middleware, in the order of their addresses. */
export function routeTable(): RouteRow[] {
	const app = createApp({
		clock: () => new Date(),
		settings: () => ({ secret: "", origin: "", mailToken: "", mailFrom: "" }),
		mailer: () => ({ send: async () => undefined }),
	});
	const rows = app.routes
		.filter(({ method }) => method !== "ALL")
		.map(({ method, path }) => ({ method, path: path.length > 1 ? path.replace(/\/$/, "") : path }))
		.map((row) => ({ ...row, door: doorOf(row.path) }));
	const once = new Map(rows.map((row) => [`${row.path} ${row.method}`, row]));
	return [...once.values()].sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));
}
