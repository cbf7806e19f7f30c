// npm run routes: every route with the door that stands before it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./server.ts";

const state = mkdtempSync(join(tmpdir(), "forum-routes-"));
const forum = await startServer({ port: 0, state });
const routes = (await (await fetch(`${forum.url}/dev/routen.json`)).json()) as {
	method: string;
	path: string;
	door: string;
}[];
await forum.stop();
rmSync(state, { recursive: true, force: true });
const width = Math.max(...routes.map(({ path }) => path.length));
for (const { method, path, door } of routes) console.log(`${method.padEnd(5)}${path.padEnd(width + 2)}${door}`);
