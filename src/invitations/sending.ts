// Sends mails of which somebody wants to know whether they went out; those that weren't taken are noted.
import { instant } from "../db/clock.ts";
import type { Ctx } from "../http/context.ts";
import { later } from "../http/session.ts";
import type { Mail } from "../mail/mailer.ts";
import { noteFailures } from "./list-store.ts";

/** Mails that are under way at once. */
const AT_ONCE = 5;

/** Sends mails to guests, a few at a time. In development the answer waits for them. */
export async function deliver(c: Ctx, mails: readonly { guestId: number; mail: Mail }[]): Promise<void> {
	const { mailer, development } = c.get("parts");
	const out = mailer(c.env, c.get("settings"));
	const window = c.get("window");
	const now = instant(c.get("now"));
	async function send(): Promise<void> {
		const failed: number[] = [];
		for (let from = 0; from < mails.length; from += AT_ONCE)
			await Promise.all(
				mails.slice(from, from + AT_ONCE).map(({ guestId, mail }) =>
					out.send(mail).catch((error: unknown) => {
						failed.push(guestId);
						console.error({ event: "invitation mail", error: String(error) });
					}),
				),
			);
		if (failed.length > 0) await noteFailures(window, failed, now);
	}
	const sending = send();
	if (development !== undefined) await sending;
	else later(c, sending);
}
