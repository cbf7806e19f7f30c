// Every mail of the forum, in the words of its receiver.
import type { Words } from "../../src/i18n/words.ts";
import type { Mail } from "../../src/mail/mailer.ts";
import * as urls from "../../src/urls.ts";
import { letter } from "./letter.ts";

/** The code for signing in or for confirming an address. The link only fills the code in, it signs nobody in. */
export function codeMail(words: Words, to: string, origin: string, code: string): Mail {
	return {
		to,
		subject: words.mail.codeSubject(code),
		...letter(words, words.mail.helloAnybody, [
			words.mail.codeText,
			{ strong: `${code.slice(0, 4)} ${code.slice(4)}` },
			words.mail.codeLink,
			{ link: `${origin}${urls.signIn()}?code=${code}` },
			words.mail.codeNot,
		]),
	};
}

/** To an address without an account, so that its owner knows why no code came. */
export function strangerMail(words: Words, to: string, origin: string): Mail {
	return {
		to,
		subject: words.mail.strangerSubject,
		...letter(words, words.mail.helloAnybody, [
			words.mail.strangerText,
			words.mail.strangerJoin,
			{ link: `${origin}${urls.join()}` },
		]),
	};
}

/** To somebody who was let in. */
export function approvedMail(words: Words, to: string, origin: string, name: string, rights: readonly string[]): Mail {
	return {
		to,
		subject: words.mail.approvedSubject,
		...letter(words, words.mail.hello(name), [
			words.mail.approvedText,
			...rights.map((right) => `– ${right}`),
			words.mail.approvedSignIn,
			{ link: `${origin}${urls.welcome()}` },
		]),
	};
}

/** To somebody who wasn't let in, with the reason. */
export function declinedMail(words: Words, to: string, origin: string, name: string, reason: string): Mail {
	return {
		to,
		subject: words.mail.declinedSubject,
		...letter(words, words.mail.hello(name), [
			words.mail.declinedText,
			reason,
			words.mail.declinedContact,
			{ link: `${origin}${urls.imprint()}` },
		]),
	};
}

/** To those who decide: somebody asks to join. */
export function askedMail(words: Words, to: string, origin: string, name: string, organisation: string): Mail {
	return {
		to,
		subject: words.mail.askedSubject(name),
		...letter(words, words.mail.helloAnybody, [
			words.mail.askedText(name, organisation),
			words.mail.askedLink,
			{ link: `${origin}${urls.applications()}` },
		]),
	};
}

/** The code for somebody who comes by an invitation. The link goes on with it on any device; it lets nobody in by itself. */
export function invitationCodeMail(
	words: Words,
	to: string,
	origin: string,
	token: string,
	attempt: { id: string; code: string },
): Mail {
	const { id, code } = attempt;
	return {
		to,
		subject: words.mail.codeSubject(code),
		...letter(words, words.mail.helloAnybody, [
			words.mail.codeText,
			{ strong: `${code.slice(0, 4)} ${code.slice(4)}` },
			words.invitations.mailCode,
			{ link: `${origin}${urls.invitationCode(token, { versuch: id, code })}` },
			words.mail.codeNot,
		]),
	};
}

/** To somebody on a list: their own invitation. */
export function listMail(words: Words, to: string, name: string, inviter: string, link: string, until: string): Mail {
	const { invitations } = words;
	return {
		to,
		subject: invitations.mailSubject(inviter),
		...letter(words, words.mail.hello(name), [
			invitations.mailText(inviter),
			invitations.mailHow,
			{ link },
			invitations.until(until),
			invitations.mailNot,
		]),
	};
}

/** To somebody who was invited or has begun, and isn't in yet. */
export function againMail(words: Words, to: string, name: string, inviter: string, link: string, until: string): Mail {
	const { invitations } = words;
	return {
		to,
		subject: invitations.mailAgainSubject,
		...letter(words, words.mail.hello(name), [
			invitations.mailAgainText(inviter),
			{ link },
			invitations.until(until),
			invitations.mailNot,
		]),
	};
}

/** To a member who hasn't been here since they came in. */
export function backMail(words: Words, to: string, name: string, origin: string): Mail {
	const { invitations } = words;
	return {
		to,
		subject: invitations.mailBackSubject,
		...letter(words, words.mail.hello(name), [invitations.mailBackText, { link: `${origin}${urls.signIn()}` }]),
	};
}

/** To somebody who asked to join and never entered the code. */
export function requestAgainMail(words: Words, to: string, name: string, origin: string): Mail {
	const { invitations } = words;
	return {
		to,
		subject: invitations.mailRequestSubject,
		...letter(words, words.mail.hello(name), [
			invitations.mailRequestText,
			{ link: `${origin}${urls.join()}` },
			invitations.mailNot,
		]),
	};
}
