// Mails that tell of something: who, and where to look. Never the words of a message.
import type { Words } from "../../src/i18n/words.ts";
import type { Mail } from "../../src/mail/mailer.ts";
import * as urls from "../../src/urls.ts";
import { letter, type Piece } from "./letter.ts";

/** To whom, in which words. */
export type To = { words: Words; email: string; name: string; origin: string };

const mail = ({ words, email, name }: To, subject: string, pieces: readonly Piece[]): Mail => ({
	to: email,
	subject,
	...letter(words, words.mail.hello(name), pieces),
});

/** Somebody wrote a private message. */
export function messageMail(to: To, who: string, conversationId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.messageSubject(who), [
		words.messageText(who),
		{ link: `${to.origin}${urls.conversationAtEnd(conversationId)}` },
		words.messageOnce,
		words.messageOff,
		{ link: `${to.origin}${urls.settings()}#nachrichten` },
	]);
}

/** Somebody asks to belong to the receiver's organisation. */
export function requestMail(to: To, who: string, where: string, organisationId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.requestSubject(who, where), [
		words.requestText(who, where),
		{ link: `${to.origin}${urls.affiliations(organisationId)}` },
	]);
}

/** The receiver belongs to an organisation now. */
export function belongsMail(to: To, where: string, organisationId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.belongsSubject(where), [
		words.belongsText(where),
		{ link: `${to.origin}${urls.organisation({ id: organisationId, name: where })}` },
	]);
}

/** The receiver asked to belong and was turned down. */
export function declinedToBelongMail(to: To, where: string, organisationId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.declinedSubject(where), [
		words.declinedText(where),
		{ link: `${to.origin}${urls.organisation({ id: organisationId, name: where })}` },
	]);
}

/** Somebody wants to add the receiver to an organisation. */
export function invitedToBelongMail(to: To, who: string, where: string, organisationId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.invitedSubject(who, where), [
		words.invitedText(who, where),
		{ link: `${to.origin}${urls.organisation({ id: organisationId, name: where })}` },
	]);
}

/** Somebody offers the receiver the responsibility for an organisation. */
export function handoverMail(to: To, who: string, where: string, organisationId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.handoverSubject(where), [
		words.handoverText(who, where),
		{ link: `${to.origin}${urls.organisation({ id: organisationId, name: where })}` },
	]);
}

/** A private message of the receiver was taken away by the Fachstelle. */
export function removalMail(to: To, conversationId: number, messageId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.removalSubject, [
		words.removalText,
		{ link: `${to.origin}${urls.conversation(conversationId)}#nachricht-${messageId}` },
		words.removalContact,
	]);
}

/** A private message of the receiver stands again. */
export function returnMail(to: To, conversationId: number, messageId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.returnSubject, [
		words.returnText,
		{ link: `${to.origin}${urls.conversation(conversationId)}#nachricht-${messageId}` },
	]);
}

/** The Fachstelle has answered a private question of the receiver. */
export function answerMail(to: To, inquiryId: number): Mail {
	const words = to.words.notices;
	return mail(to, words.answerSubject, [words.answerText, { link: `${to.origin}${urls.inquiry(inquiryId)}#ende` }]);
}
