// The Worker's doors in production.
import { createApp } from "./app.tsx";
import { night } from "./cron.ts";
import { type Bindings, readSettings } from "./env.ts";
import type { Job } from "./extraction/job.ts";
import { resend, work } from "./jobs.ts";
import { openMailer } from "./mail/mailer.ts";

const clock = () => new Date();
const app = createApp({ clock, settings: readSettings, mailer: openMailer });

export default {
	fetch: app.fetch,
	scheduled: async (_event, env) => {
		const settings = readSettings(env);
		await night(env.DB, clock(), { origin: settings.origin, send: openMailer(env, settings).send });
		await resend(env, clock());
	},
	queue: (batch, env) => work(batch, env, clock),
} satisfies ExportedHandler<Bindings, Job>;
