// npm test: every check, one after the other; npm run check: the fast part of them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const fast = process.argv.includes("--fast");
const reports = mkdtempSync(join(tmpdir(), "forum-test-"));
const totals = { passed: 0, failed: 0 };
let broken = false;

/** Runs a tool out of node_modules; its own output is what people read. */
function run(title: string, tool: string, parts: readonly string[]): boolean {
	console.log(`\n== ${title}`);
	const { status } = spawnSync(process.execPath, [join(ROOT, "node_modules", tool), ...parts], {
		cwd: ROOT,
		stdio: ["ignore", "inherit", "inherit"],
		env: { ...process.env, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
	});
	if (status !== 0) broken = true;
	return status === 0;
}

/** Runs vitest and counts its tests. */
function tests(title: string, config: string, parts: readonly string[] = []): void {
	const report = join(reports, `${title.replace(/\W+/g, "-")}.json`);
	const ok = run(title, "vitest/vitest.mjs", [
		"run",
		"--config",
		config,
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${report}`,
		...parts,
	]);
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		totals.passed += numPassedTests;
		totals.failed += numFailedTests;
	} catch {
		totals.failed += 1;
	}
	if (!ok && totals.failed === 0) totals.failed = 1;
}

const begun = Date.now();
for (const project of [".", ".scripts", "test/journeys"])
	run(`types: ${project}`, "typescript/bin/tsc", ["-p", project]);
run("lint and format", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]);
if (fast) tests("house rules", "test/vitest.config.ts", ["--project", "tree", "test/house.test.ts"]);
else {
	tests("tests in workerd, and of the tree", "test/vitest.config.ts");
	tests("journeys in Chromium", "test/journeys/vitest.config.ts");
}
console.log(
	`\n${broken ? "Something failed, see above." : "All checks passed."} ${Math.round((Date.now() - begun) / 1000)} s`,
);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = broken || totals.failed > 0 ? 1 : 0;
