// Tests inside workerd, with real D1 and the real migrations.
import { resolve } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const root = resolve(import.meta.dirname, "..");

export default defineConfig(async () => ({
	root,
	plugins: [
		cloudflareTest({
			main: resolve(root, "src/dev/index.ts"),
			wrangler: { configPath: resolve(root, "wrangler.toml") },
			miniflare: { bindings: { TEST_MIGRATIONS: await readD1Migrations(resolve(root, "migrations")) } },
		}),
	],
	test: {
		include: ["test/**/*.test.{ts,tsx}"],
		exclude: ["test/journeys/**", "test/tree/**"],
		setupFiles: ["test/support/setup.ts"],
		testTimeout: 20_000,
	},
}));
