// Starts the forum on this machine: local D1 set up, the Worker running, the story world planted.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const WRANGLER = resolve(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** Wrangler asks nothing, reports nothing and looks nothing up in the network. */
const QUIET = {
	CI: "1",
	NO_COLOR: "1",
	WRANGLER_SEND_METRICS: "false",
	WRANGLER_SEND_ERROR_REPORTS: "false",
	WRANGLER_LOG_SANITIZE: "true",
	CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

/** A forum that runs: where, and how to end it. */
export type Running = { url: string; stop(): Promise<void>; ended: Promise<number> };

/** Where the local data lies and on which port to answer; port 0 takes a free one. */
export type Options = { port: number; state: string; entry?: string };

/** Applies the migrations, starts the Worker, plants the world if nobody lives there. Rejects with what went wrong. */
export async function startServer({ port, state, entry = "src/dev/index.ts" }: Options): Promise<Running> {
	const chosen = await freePort(port);
	await migrate(state);
	const child = wrangler([
		"dev",
		entry,
		"--port",
		String(chosen),
		"--persist-to",
		state,
		"--log-level",
		"error",
		"--show-interactive-dev-session=false",
	]);
	const output = collect(child);
	const ended = new Promise<number>((done) => child.once("exit", (code) => done(code ?? 0)));
	const url = `http://localhost:${chosen}`;
	const failed = ended.then(() => {
		throw new Error(`The forum did not start.\n${output()}`);
	});
	failed.catch(() => undefined);
	await Promise.race([plantWhenReady(url), failed]);
	return {
		url,
		ended,
		async stop() {
			child.kill("SIGTERM");
			await ended;
		},
	};
}

async function migrate(state: string): Promise<void> {
	const child = wrangler(["d1", "migrations", "apply", "DB", "--local", "--persist-to", state]);
	const output = collect(child);
	const code = await new Promise<number>((done) => child.once("exit", (exit) => done(exit ?? 1)));
	if (code !== 0) throw new Error(`The database could not be set up.\n${output()}`);
}

async function plantWhenReady(url: string): Promise<void> {
	const deadline = Date.now() + 60_000;
	for (;;) {
		const answer = await fetch(`${url}/dev/welt`, { method: "POST", headers: { Origin: url } }).catch(() => null);
		if (answer?.ok) return;
		// 404: an entry without development routes is up, and has nothing to plant.
		if (answer?.status === 404 || answer?.status === 403 || answer?.status === 500) return;
		if (Date.now() > deadline) throw new Error("The forum did not answer within a minute.");
		await new Promise((wait) => setTimeout(wait, 100));
	}
}

function wrangler(parts: readonly string[]): ChildProcess {
	return spawn(process.execPath, [WRANGLER, ...parts], {
		cwd: ROOT,
		env: { ...process.env, ...QUIET },
		stdio: ["ignore", "pipe", "pipe"],
	});
}

/** Keeps the last lines of a child, for the case that it fails. */
function collect(child: ChildProcess): () => string {
	let text = "";
	const add = (chunk: Buffer) => {
		text = (text + chunk.toString()).slice(-8_000);
	};
	child.stdout?.on("data", add);
	child.stderr?.on("data", add);
	return () => text;
}

/** The port itself if it is free; a free one for 0. Rejects with a sentence if it is taken. */
async function freePort(port: number): Promise<number> {
	return new Promise((done, fail) => {
		const probe = createServer();
		probe.once("error", () => fail(new Error(`Port ${port} is in use. Choose another: PORT=8788 npm start`)));
		probe.listen(port, "localhost", () => {
			const address = probe.address();
			probe.close(() => done(typeof address === "object" && address !== null ? address.port : port));
		});
	});
}
