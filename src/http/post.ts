// Mails that belong to a request: sent after the answer, so that the answer tells nothing about them by its time.
import type { Mail } from "../mail/mailer.ts";
import type { Ctx } from "./context.ts";
import { later } from "./session.ts";

/** Sends mails. In development the answer waits for them, so that the outbox is complete when the page is there. */
export async function sendMails(c: Ctx, mails: readonly Mail[]): Promise<void> {
	const { mailer, development } = c.get("parts");
	const out = mailer(c.env, c.get("settings"));
	const sending = Promise.all(mails.map((mail) => out.send(mail)));
	if (development !== undefined) await sending;
	else later(c, sending);
}
