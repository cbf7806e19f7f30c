// Journeys in a real browser against the running forum. They run in plain Node.
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
	root: resolve(import.meta.dirname, "../.."),
	test: {
		include: ["test/journeys/**/*.test.ts"],
		globalSetup: ["test/journeys/support/setup.ts"],
		// Signing in is limited per address: whoever signed in once stays signed in for all journeys of a worker.
		isolate: false,
		maxWorkers: 2,
		// A busy machine may take longer than the usual second to load a page.
		expect: { poll: { timeout: 5_000 } },
		// A browser on a busy machine is late now and then; what is broken fails twice.
		retry: 1,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
