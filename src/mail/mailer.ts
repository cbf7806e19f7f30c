// The one way out for mails, and its adapters.
import type { Bindings, Settings } from "../env.ts";

/** One mail, as text and as simple HTML. */
export type Mail = { to: string; subject: string; text: string; html: string };

/** Sends one mail. Rejects if the mail wasn't taken. */
export type Mailer = { send(mail: Mail): Promise<void> };

const SENDER = "Forum Vielfalt Hessen";

/** The mailer that the bindings allow: Brevo (France) if there is a key, else Cloudflare Email Service. */
export function openMailer(env: Bindings, settings: Settings): Mailer {
	if (env.BREVO_API_KEY) return brevo(env.BREVO_API_KEY, settings.mailFrom);
	const binding = env.EMAIL;
	if (binding === undefined) throw new Error("no mail adapter");
	return {
		async send({ to, subject, text, html }) {
			await binding.send({ from: { email: settings.mailFrom, name: SENDER }, to, subject, text, html });
		},
	};
}

/** Brevo's transactional interface, `POST /v3/smtp/email`. */
export function brevo(key: string, from: string, request: typeof fetch = fetch): Mailer {
	return {
		async send({ to, subject, text, html }) {
			const response = await request("https://api.brevo.com/v3/smtp/email", {
				method: "POST",
				headers: { "api-key": key, "content-type": "application/json", accept: "application/json" },
				body: JSON.stringify({
					sender: { email: from, name: SENDER },
					to: [{ email: to }],
					subject,
					textContent: text,
					htmlContent: html,
				}),
				signal: AbortSignal.timeout(10_000),
			});
			if (!response.ok) throw new Error(`Brevo answered ${response.status}`);
		},
	};
}
