// The Worker's doors in development: the same forum with an outbox, shown codes, a bill on every answer, and a world to plant.
import type { Hono } from "hono";
import { createApp } from "../app.tsx";
import { tick } from "../cron.ts";
import { randomToken } from "../db/ids.ts";
import type { Bindings, Settings } from "../env.ts";
import type { Job } from "../extraction/job.ts";
import { openShelf } from "../files/shelf.ts";
import type { App, Parts } from "../http/context.ts";
import { resend, work } from "../jobs.ts";
import { bill } from "./bill.ts";
import { codeNote } from "./code-note.tsx";
import { keepCode, outbox, prepareOutbox } from "./outbox.ts";
import { development } from "./routes.tsx";

let secret = "";

/** Settings that need nobody: a secret of this process, the address that was asked for. */
function settings(env: Bindings, url: string): Settings {
	secret ||= randomToken(32);
	return {
		secret: env.FORUM_SECRET ?? secret,
		origin: new URL(url).origin,
		mailFrom: "forum@fachstelle.example",
		mailToken: env.BREVO_WEBHOOK_TOKEN ?? "",
	};
}

/** The forum with everything that exists in development only. Tests build theirs with their own clock and deadlines. */
export function createDevelopmentApp(
	clock: () => Date = () => new Date(),
	instead: Pick<Parts, "deadlines"> = {},
): Hono<App> {
	const app = createApp({
		clock,
		settings,
		mailer: (env) => outbox(env.DB, clock),
		development: { keepCode, codeNote, bill, opens: (path) => path.startsWith("/dev/") },
		...instead,
	});
	app.route("/dev", development);
	return app;
}

const app = createDevelopmentApp();

export default {
	fetch: async (request, env, context) => {
		await prepareOutbox(env.DB);
		return app.fetch(request, env, context);
	},
	scheduled: async (event, env) => {
		await prepareOutbox(env.DB);
		const clock = () => new Date();
		const post = { origin: "http://localhost:8787", send: outbox(env.DB, clock).send };
		await tick(event.cron, env.DB, clock(), post, (input, init) => fetch(input, init), openShelf(env));
		await resend(env, clock());
	},
	queue: (batch, env) => work(batch, env, () => new Date()),
} satisfies ExportedHandler<Bindings, Job>;
