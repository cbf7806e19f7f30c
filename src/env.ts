// Bindings and variables of the Worker, read once and refused with a sentence a person understands.
import type { Job } from "./extraction/job.ts";

/** What Cloudflare hands to the Worker. Secrets are optional here, because somebody may have forgotten them. */
export type Bindings = {
	DB: D1Database;
	/** What people uploaded (files/shelf.ts is its only door). */
	FILES: R2Bucket;
	/** Makes small pictures; without it files have none. */
	IMAGES?: ImagesBinding;
	/** What is done after the answer has gone, and again if it fails; without it the night does it. */
	JOBS?: Queue<Job>;
	VERSION?: WorkerVersionMetadata;
	EMAIL?: SendEmail;
	FORUM_SECRET?: string;
	FORUM_URL?: string;
	MAIL_FROM?: string;
	BREVO_API_KEY?: string;
	BREVO_WEBHOOK_TOKEN?: string;
};

/** What the forum needs to know to run. */
export type Settings = {
	/** Key for HMACs of codes and rate limits; at least 32 characters. */
	secret: string;
	/** Where people reach the forum, without a slash at the end. */
	origin: string;
	/** Sender of all mails. */
	mailFrom: string;
	/** What the mail provider proves itself with when it tells that a mail didn't arrive; empty: nobody can. */
	mailToken: string;
};

/** Something is missing; the message says what and where to set it. */
export class NotConfigured extends Error {
	override readonly name = "NotConfigured";
}

/** Reads the production settings. @throws NotConfigured naming every variable that is missing or wrong. */
export function readSettings(env: Bindings): Settings {
	const faults: string[] = [];
	if ((env.FORUM_SECRET ?? "").length < 32)
		faults.push("FORUM_SECRET fehlt oder ist kürzer als 32 Zeichen (npx wrangler secret put FORUM_SECRET)");
	if (!/^https:\/\/[^/]+$/.test(env.FORUM_URL ?? ""))
		faults.push("FORUM_URL fehlt oder ist keine https-Adresse ohne Schrägstrich am Ende (wrangler.toml, [vars])");
	if (!/^[^@\s]+@[^@\s]+$/.test(env.MAIL_FROM ?? ""))
		faults.push("MAIL_FROM fehlt oder ist keine E-Mail-Adresse (wrangler.toml, [vars])");
	if (env.EMAIL === undefined && !env.BREVO_API_KEY)
		faults.push("ein Weg für E-Mails fehlt: BREVO_API_KEY (Secret) oder die Bindung EMAIL (send_email)");
	if (env.BREVO_WEBHOOK_TOKEN !== undefined && env.BREVO_WEBHOOK_TOKEN.length < 32)
		faults.push("BREVO_WEBHOOK_TOKEN ist kürzer als 32 Zeichen (npx wrangler secret put BREVO_WEBHOOK_TOKEN)");
	if (faults.length > 0) throw new NotConfigured(`Das Forum ist nicht fertig eingerichtet: ${faults.join("; ")}.`);
	return {
		secret: env.FORUM_SECRET ?? "",
		origin: env.FORUM_URL ?? "",
		mailFrom: env.MAIL_FROM ?? "",
		mailToken: env.BREVO_WEBHOOK_TOKEN ?? "",
	};
}
