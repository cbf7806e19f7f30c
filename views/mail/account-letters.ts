// Mails about one's own account: leaving, a new address, and not having come for long.
import type { Words } from "../../src/i18n/words.ts";
import type { Mail } from "../../src/mail/mailer.ts";
import * as urls from "../../src/urls.ts";
import { letter, type Piece } from "./letter.ts";

const mail = (to: string, subject: string, words: Words, name: string, pieces: readonly Piece[]): Mail => ({
	to,
	subject,
	...letter(words, name === "" ? words.mail.helloAnybody : words.mail.hello(name), pieces),
});

const spaced = (code: string): Piece => ({ strong: `${code.slice(0, 4)} ${code.slice(4)}` });

/** To somebody who wants to leave: when, and how to stay. */
export function leavingMail(words: Words, to: string, origin: string, name: string, day: string): Mail {
	const { accountMail } = words;
	return mail(to, accountMail.leavingSubject(day), words, name, [
		accountMail.leavingText(day),
		accountMail.leavingBack,
		{ link: `${origin}${urls.leavingForum()}` },
	]);
}

/** The last mail to somebody who has left. */
export function goneMail(words: Words, to: string, name: string): Mail {
	const { accountMail } = words;
	return mail(to, accountMail.goneSubject, words, name, [accountMail.goneText, accountMail.goneBackups]);
}

/** To somebody who hasn't come for long: on which day the account goes unless they come. */
export function idleMail(words: Words, to: string, origin: string, name: string, day: string): Mail {
	const { accountMail } = words;
	return mail(to, accountMail.idleSubject, words, name, [
		accountMail.idleText,
		accountMail.idleDay(day),
		accountMail.idleStay,
		{ link: `${origin}${urls.signIn()}` },
	]);
}

/** To the new address: the first of the two codes. */
export function newAddressMail(words: Words, to: string, code: string): Mail {
	const { accountMail } = words;
	return mail(to, accountMail.newSubject, words, "", [accountMail.newText, spaced(code), accountMail.newNot]);
}

/** To an address that has an account already, so that its owner knows why no code came. */
export function takenAddressMail(words: Words, to: string, origin: string): Mail {
	const { accountMail } = words;
	return mail(to, accountMail.newSubject, words, "", [accountMail.takenText, { link: `${origin}${urls.signIn()}` }]);
}

/** To the address there is: what is about to happen, and the second code. */
export function oldAddressMail(words: Words, to: string, name: string, code: string): Mail {
	const { accountMail } = words;
	return mail(to, accountMail.oldSubject, words, name, [accountMail.oldText, spaced(code), accountMail.oldNot]);
}

/** To the owner of an account: there is one more way into it. */
export function passkeyMail(words: Words, to: string, origin: string, name: string, key: string): Mail {
	const { passkeys } = words;
	return mail(to, passkeys.mailSubject, words, name, [
		passkeys.mailText(key),
		passkeys.mailNot,
		{ link: `${origin}${urls.passkeys()}` },
	]);
}

/** To the former address: it is done. */
export function changedAddressMail(words: Words, to: string, origin: string, name: string): Mail {
	const { accountMail } = words;
	return mail(to, accountMail.changedSubject, words, name, [
		accountMail.changedText,
		accountMail.changedNot,
		{ link: `${origin}${urls.imprint()}` },
	]);
}
