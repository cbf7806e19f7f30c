// Tells people by mail, after the answer was sent: each with their own window and in their own language, never oneself.
import {
	answerMail,
	belongsMail,
	declinedToBelongMail,
	handoverMail,
	invitedToBelongMail,
	messageMail,
	removalMail,
	requestMail,
	returnMail,
} from "../../views/mail/notices.ts";
import { findRecipients, type Recipient } from "../access/viewer.ts";
import { openWindow } from "../access/window.ts";
import type { Ctx } from "../http/context.ts";
import { LIMITS, withinLimits } from "../http/limits.ts";
import { later } from "../http/session.ts";
import { isLanguage, wordsOf } from "../i18n/words.ts";
import type { Mail } from "../mail/mailer.ts";
import { type Facts, facts, type Notice, responsible, takeLetters } from "./store.ts";

/** Tells those who take part in a conversation that somebody wrote there. */
export function tellOfMessage(c: Ctx, conversationId: number, authorId: number): Promise<void> {
	return after(c, async () => {
		const receivers = await takeLetters(c.get("database"), conversationId, authorId, c.get("now"));
		await tell(c, receivers, { what: "message", conversationId, authorId });
	});
}

/** Tells the author of a private message that it was taken away; not who, nor what stood there. */
export function tellOfRemoval(c: Ctx, messageId: number, authorId: number): Promise<void> {
	return after(c, () => tell(c, [authorId], { what: "removal", messageId }));
}

/** Tells the author of a private message that was taken away that it stands again. */
export function tellOfReturn(c: Ctx, messageId: number, authorId: number): Promise<void> {
	return after(c, () => tell(c, [authorId], { what: "return", messageId }));
}

/** Tells whoever asked the Fachstelle privately that there is an answer. */
export function tellOfAnswer(c: Ctx, inquiryId: number, askerId: number): Promise<void> {
	return after(c, () => tell(c, [askerId], { what: "answer", inquiryId }));
}

/** Tells those who answer for an organisation that somebody asks to belong: once a day, however often they ask. */
export function tellOfRequest(c: Ctx, organisationId: number, memberId: number): Promise<void> {
	return after(c, async () => {
		const use = { limit: LIMITS.requestsToBelong, what: `${organisationId}|${memberId}` };
		if (!(await withinLimits(c.get("window"), c.get("settings").secret, c.get("parts").clock, [use]))) return;
		const receivers = await responsible(c.get("window"), organisationId);
		await tell(c, receivers, { what: "request", organisationId, memberId });
	});
}

/** Tells somebody what was decided or offered to them in an organisation. */
export function tellOfOrganisation(
	c: Ctx,
	what: "belongs" | "declined" | "invited" | "handover",
	organisationId: number,
	memberId: number,
): Promise<void> {
	return after(c, () => tell(c, [memberId], { what, organisationId }));
}

/** In development the answer waits, so that the outbox is complete when the page is there. */
async function after(c: Ctx, work: () => Promise<void>): Promise<void> {
	const working = work().catch((error: unknown) => console.error({ event: "notice", error: String(error) }));
	if (c.get("parts").development !== undefined) await working;
	else later(c, working);
}

async function tell(c: Ctx, ids: readonly number[], notice: Notice): Promise<void> {
	const viewer = c.get("viewer");
	const others = ids.filter((id) => viewer.kind === "guest" || id !== viewer.id);
	if (others.length === 0) return;
	const database = c.get("database");
	const out = c.get("parts").mailer(c.env, c.get("settings"));
	for (const recipient of await findRecipients(database, others)) {
		const known = await facts(openWindow(database, recipient.viewer), recipient.viewer.id, notice);
		if (known === null) continue;
		// One mailbox that fails stops nobody else's mail.
		await out
			.send(mailFor(recipient, notice, known, c.get("settings").origin))
			.catch((error: unknown) => console.error({ event: "notice", error: String(error) }));
	}
}

function mailFor({ viewer, email }: Recipient, notice: Notice, known: Facts, origin: string): Mail {
	const to = { words: wordsOf(isLanguage(viewer.language) ? viewer.language : "de"), email, name: viewer.name, origin };
	switch (notice.what) {
		case "message":
			return messageMail(to, known.who, notice.conversationId);
		case "removal":
			return removalMail(to, Number(known.where), notice.messageId);
		case "return":
			return returnMail(to, Number(known.where), notice.messageId);
		case "answer":
			return answerMail(to, notice.inquiryId);
		case "request":
			return requestMail(to, known.who, known.where, notice.organisationId);
		case "belongs":
			return belongsMail(to, known.where, notice.organisationId);
		case "declined":
			return declinedToBelongMail(to, known.where, notice.organisationId);
		case "invited":
			return invitedToBelongMail(to, known.who, known.where, notice.organisationId);
		case "handover":
			return handoverMail(to, known.who, known.where, notice.organisationId);
	}
}
