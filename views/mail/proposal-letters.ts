// Mails about proposals. They say that something waits and where, and nothing of what stands in a space.
import type { Words } from "../../src/i18n/words.ts";
import type { Mail } from "../../src/mail/mailer.ts";
import type { Contact } from "../../src/proposals/store.ts";
import { letter } from "./letter.ts";

/** What a mail about a proposal says. */
export type News = "proposed" | "accepted" | "declined";

/** To the owner of a text: somebody proposes something. To who proposed it: how it was decided. */
export function proposalMail(words: Words, { email, name }: Contact, news: News, link: string): Mail {
	const said = words.proposals;
	const [subject, text] = {
		proposed: [said.mailProposed, said.mailProposedText],
		accepted: [said.mailAccepted, said.mailAcceptedText],
		declined: [said.mailDeclined, said.mailDeclinedText],
	}[news] as [string, string];
	return { to: email, subject, ...letter(words, words.mail.hello(name), [text, { link }]) };
}
