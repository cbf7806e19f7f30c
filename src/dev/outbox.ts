// Where mails and codes go in development: two tables that production doesn't have.
import { instant } from "../db/clock.ts";
import type { Bindings } from "../env.ts";
import type { Mail, Mailer } from "../mail/mailer.ts";

const prepared = new WeakSet<D1Database>();

/** Makes the two tables if they're missing; asked once per process. */
export async function prepareOutbox(d1: D1Database): Promise<void> {
	if (prepared.has(d1)) return;
	await d1.batch([
		d1.prepare(
			"CREATE TABLE IF NOT EXISTS dev_mails (id INTEGER PRIMARY KEY, sender TEXT, receiver TEXT, subject TEXT, text TEXT, html TEXT, sent_at TEXT) STRICT",
		),
		d1.prepare("CREATE TABLE IF NOT EXISTS dev_codes (attempt TEXT PRIMARY KEY, code TEXT) STRICT"),
	]);
	prepared.add(d1);
}

/** A mailer that keeps the mails. */
export function outbox(d1: D1Database, clock: () => Date): Mailer {
	return {
		async send({ to, subject, text, html }) {
			await d1
				.prepare("INSERT INTO dev_mails (sender, receiver, subject, text, html, sent_at) VALUES (?, ?, ?, ?, ?, ?)")
				.bind("forum@fachstelle.example", to, subject, text, html, instant(clock()))
				.run();
		},
	};
}

/** A mail as it was sent. */
export type SentMail = Mail & { id: number; from: string; sent_at: string };

/** The last mails, newest first. */
export async function sentMails(d1: D1Database): Promise<SentMail[]> {
	const { results } = await d1
		.prepare(
			'SELECT id, receiver AS "to", sender AS "from", subject, text, html, sent_at FROM dev_mails ORDER BY id DESC LIMIT 200',
		)
		.all<SentMail>();
	return results;
}

/** Keeps the code of an attempt, to show it on the page. */
export async function keepCode(env: Bindings, attempt: string, code: string): Promise<void> {
	await env.DB.prepare("INSERT INTO dev_codes (attempt, code) VALUES (?, ?)").bind(attempt, code).run();
}

/** The code of an attempt. */
export async function keptCode(env: Bindings, attempt: string): Promise<string | null> {
	const row = await env.DB.prepare("SELECT code FROM dev_codes WHERE attempt = ?")
		.bind(attempt)
		.first<{ code: string }>();
	return row?.code ?? null;
}
