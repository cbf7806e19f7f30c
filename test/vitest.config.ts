// Tests inside workerd, with real D1 and the real migrations; and those that read the tree, in Node.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Those that read the tree, build it, or need a server of their own. */
const IN_NODE = ["test/house.test.ts", "test/production.test.ts", "test/look-up.test.ts"];

const root = resolve(import.meta.dirname, "..");

/** Files that real programs made, as base64 by their names: tests in workerd can't open them themselves. */
const fixtures = Object.fromEntries(
	readdirSync(resolve(root, "test/fixtures/texts")).map((name) => [
		name,
		readFileSync(resolve(root, "test/fixtures/texts", name), "base64"),
	]),
);

export default defineConfig(async () => ({
	root,
	test: {
		// vitest leaves one core free by default; on a machine with two that would be half of it.
		maxWorkers: 2,
		projects: [
			{
				root,
				plugins: [
					cloudflareTest({
						main: resolve(root, "src/dev/index.ts"),
						wrangler: { configPath: resolve(root, "wrangler.toml") },
						miniflare: {
							bindings: {
								TEST_MIGRATIONS: await readD1Migrations(resolve(root, "migrations")),
								TEST_FIXTURES: fixtures,
							},
						},
					}),
				],
				test: {
					name: "workerd",
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: ["test/journeys/**", ...IN_NODE],
					setupFiles: ["test/support/setup.ts"],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				root,
				test: { name: "tree", include: IN_NODE, testTimeout: 60_000 },
			},
		],
	},
}));
