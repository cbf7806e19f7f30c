// The mail to somebody who is asked to answer a question. It names who asks and nothing from the space.
import type { Words } from "../../src/i18n/words.ts";
import type { Mail } from "../../src/mail/mailer.ts";
import * as urls from "../../src/urls.ts";
import { letter } from "./letter.ts";

/** Somebody asks for an answer: where the question is, and where one chooses how often that may happen. */
export function appealMail(
	words: Words,
	to: string,
	origin: string,
	name: string,
	asker: string,
	threadId: number,
): Mail {
	const { appeals } = words;
	return {
		to,
		subject: appeals.mailSubject(asker),
		...letter(words, words.mail.hello(name), [
			appeals.mailText(asker),
			{ link: `${origin}${urls.thread({ id: threadId })}` },
			appeals.mailDecline,
			appeals.mailLimit,
			{ link: `${origin}${urls.settings()}#gefragt` },
		]),
	};
}
