// The routes that the forum has registered, without middleware and without the development pages.
import { routeTable } from "../../src/dev/route-table.ts";

/** Paths of all routes of a method, each once. */
export function routesOf(method: "GET" | "POST"): string[] {
	return routeTable()
		.filter((row) => row.method === method)
		.map(({ path }) => path);
}
