// npm run deploy: migrations first, then the Worker, to the account that wrangler is signed in to.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

function wrangler(...parts: string[]): void {
	const { status } = spawnSync(process.execPath, [resolve(ROOT, "node_modules/wrangler/bin/wrangler.js"), ...parts], {
		cwd: ROOT,
		stdio: "inherit",
	});
	if (status !== 0) process.exit(status ?? 1);
}

const config = readFileSync(resolve(ROOT, "wrangler.toml"), "utf8");
if (config.includes("00000000-0000-0000-0000-000000000000")) {
	console.error(
		"There is no database yet. Make one: npx wrangler d1 create forum --jurisdiction eu, and put its id into wrangler.toml (README, chapter Deploy).",
	);
	process.exit(1);
}
if (!/^FORUM_URL = "https:/m.test(config)) {
	console.error("FORUM_URL and MAIL_FROM are missing under [vars] in wrangler.toml (README, chapter Deploy).");
	process.exit(1);
}
wrangler("d1", "migrations", "apply", "DB", "--remote");
wrangler("deploy");
