// The Worker's doors in production.
import { createApp } from "./app.tsx";
import { tick } from "./cron.ts";
import { type Bindings, readSettings } from "./env.ts";
import type { Job } from "./extraction/job.ts";
import { openShelf } from "./files/shelf.ts";
import { resend, work } from "./jobs.ts";
import { openMailer } from "./mail/mailer.ts";

const clock = () => new Date();
const app = createApp({ clock, settings: readSettings, mailer: openMailer });

export default {
	fetch: app.fetch,
	scheduled: async (event, env) => {
		const settings = readSettings(env);
		const post = { origin: settings.origin, send: openMailer(env, settings).send };
		await tick(event.cron, env.DB, clock(), post, (input, init) => fetch(input, init), openShelf(env));
		await resend(env, clock());
	},
	queue: (batch, env) => work(batch, env, clock),
} satisfies ExportedHandler<Bindings, Job>;
