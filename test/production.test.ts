// The production build: nothing of development in it, and no start without its secrets.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";

const ROOT = resolve(import.meta.dirname, "..");
const out = mkdtempSync(join(tmpdir(), "forum-build-"));
let bundle = "";
let size = 0;

beforeAll(() => {
	const { status, stderr } = spawnSync(
		process.execPath,
		[join(ROOT, "node_modules/wrangler/bin/wrangler.js"), "deploy", "--dry-run", "--outdir", out],
		{ cwd: ROOT, env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" }, encoding: "utf8" },
	);
	if (status !== 0) throw new Error(stderr);
	const scripts = readdirSync(out).filter((name) => name.endsWith(".js"));
	bundle = scripts.map((name) => readFileSync(join(out, name), "utf8")).join("\n");
	size = gzipSync(bundle).length;
});

describe("the production build", () => {
	it("has no outbox, no shown codes, no planted world and no bill", () => {
		expect(bundle).toContain("Forum Vielfalt Hessen");
		for (const trace of [
			"/dev/",
			"dev_mails",
			"dev_codes",
			"data-development-code",
			"Nur in der Entwicklung",
			"Server-Timing",
			"lotsen.example",
			"Petra Lindner",
		])
			expect(bundle.includes(trace), trace).toBe(false);
	});

	// Of this 140 kB are what checks passkeys and 495 kB what reads PDFs; they lie still until somebody uses them.
	it("stays small enough to start at once", () => {
		expect(size).toBeLessThan(1_100_000);
	});
});

const SECRETS = {
	FORUM_SECRET: "0123456789abcdef0123456789abcdef",
	FORUM_URL: "https://forum.example",
	MAIL_FROM: "forum@fachstelle.example",
	BREVO_API_KEY: "k",
};

describe("in production the Worker", () => {
	const running: TestHarness[] = [];
	afterAll(async () => {
		await Promise.all(running.map((server) => server.close()));
	});

	async function start(vars: Record<string, string>): Promise<TestHarness> {
		const server = createTestHarness({ workers: [{ configPath: join(ROOT, "wrangler.toml"), vars }] });
		await server.listen();
		await server.getWorker().applyD1Migrations("DB");
		running.push(server);
		return server;
	}

	it("refuses to work without its secrets and says in one sentence what is missing", async () => {
		const server = await start({});
		for (const path of ["/", "/anmelden", "/impressum"]) {
			const answer = await server.fetch(path);
			expect(answer.status).toBe(500);
			const text = await answer.text();
			for (const name of ["FORUM_SECRET", "FORUM_URL", "MAIL_FROM", "BREVO_API_KEY"]) expect(text).toContain(name);
			expect(text).not.toContain("\n");
		}
	});

	it("answers its pages, shows no code, and has no development pages", async () => {
		const server = await start(SECRETS);
		const home = await server.fetch("/");
		expect(home.status).toBe(200);
		expect(home.headers.get("Server-Timing")).toBeNull();
		expect(home.headers.get("Content-Security-Policy")).toContain("require-trusted-types-for 'script'");
		for (const path of ["/dev/mail", "/dev/mail.json", "/dev/welt"]) {
			const answer = await server.fetch(path, { redirect: "manual" });
			expect([answer.status, answer.headers.get("Location")]).toEqual([
				303,
				`/anmelden?weiter=${encodeURIComponent(path)}`,
			]);
		}
		const icons = await server.fetch("/icons.svg");
		expect(icons.headers.get("Cache-Control")).toContain("immutable");
	});
});
