// What follows a right code: on to the page that was asked for, or to the thanks for a request to join.
import { askedMail } from "../../views/mail/letters.ts";
import { openReception } from "../access/window.ts";
import { deciders, ownApplication } from "../applications/store.ts";
import type { Ctx } from "../http/context.ts";
import { sendMails } from "../http/post.ts";
import { isLanguage, wordsOf } from "../i18n/words.ts";
import { SPACES } from "../spaces/spaces.ts";
import * as urls from "../urls.ts";
import type { Outcome } from "./store.ts";

/** Answers a sign-in that worked. Whoever is in for the first time is asked three questions. A new request to join is announced to those who decide. */
export async function arrived(c: Ctx, outcome: Outcome & { result: "in" }, next: string): Promise<Response> {
	if (outcome.isGuest || outcome.isFirst) return c.redirect(urls.welcome(), 303);
	if (outcome.purpose === "anmelden") return c.redirect(next, 303);
	if (outcome.isNew) await announce(c);
	return c.redirect(outcome.isNew ? `${urls.join()}/danke` : urls.home(), 303);
}

async function announce(c: Ctx): Promise<void> {
	const viewer = c.get("viewer");
	if (viewer.kind !== "member") return;
	const reception = openReception(c.get("database"));
	const own = await ownApplication(reception, viewer.id);
	const receivers = await deciders(reception, own?.spaces ?? SPACES);
	const { origin } = c.get("settings");
	await sendMails(
		c,
		receivers.map(({ email, language }) =>
			askedMail(wordsOf(isLanguage(language) ? language : "de"), email, origin, viewer.name, viewer.organisation),
		),
	);
}
