// Before all journeys: one forum with the story world and one browser; after them both end.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startServer } from "../../../.scripts/server.ts";
import { findChromium } from "../../support/chromium.ts";

declare module "vitest" {
	export interface ProvidedContext {
		/** Where the forum answers. */
		forum: string;
		/** Where the browser takes its orders. */
		browser: string;
	}
}

/** Starts both and gives what ends them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const state = await mkdtemp(join(tmpdir(), "journeys-"));
	const [forum, browser] = await Promise.all([startServer({ port: 0, state }), startBrowser()]);
	project.provide("forum", forum.url);
	project.provide("browser", browser.wsEndpoint());
	return async () => {
		await browser.close();
		await forum.stop();
		await rm(state, { recursive: true, force: true });
	};
}

/** The browser as a server, because the journeys run in several workers. */
async function startBrowser(): Promise<BrowserServer> {
	const { executablePath, args, env } = await findChromium();
	return chromium.launchServer({
		executablePath,
		args,
		env: { ...process.env, ...env },
		chromiumSandbox: !args.includes("--no-sandbox"),
	});
}
