// Before all journeys: one forum with the story world and one browser; after them both end.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
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
		/** A folder for what all journeys know of each other. */
		memory: string;
	}
}

/** Starts both and gives what ends them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), "journeys-"));
	const memory = join(folder, "memory");
	await mkdir(memory);
	const [forum, browser] = await Promise.all([startServer({ port: 0, state: join(folder, "state") }), startBrowser()]);
	project.provide("forum", forum.url);
	project.provide("browser", browser.wsEndpoint());
	project.provide("memory", memory);
	return async () => {
		await browser.close();
		await forum.stop();
		await rm(folder, { recursive: true, force: true });
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
