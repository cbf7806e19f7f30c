// Mails about materials: whether one still holds, and what is new about one that somebody follows.
import type { News } from "../../src/freshness/following.ts";
import type { Named, To } from "../../src/freshness/mails.ts";
import { sayDay } from "../../src/i18n/days.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import type { Mail } from "../../src/mail/mailer.ts";
import * as urls from "../../src/urls.ts";
import { letter, type Piece } from "./letter.ts";

/** To the owner of materials: do they still hold? */
export function askMail({ email, name, language }: To, origin: string, materials: readonly Named[]): Mail {
	const all = wordsOf(language);
	const words = all.freshness;
	const pieces = materials.flatMap(({ id, title, occasion, validUntil }): Piece[] => [
		words.askLine(title, words.why[occasion](validUntil === null ? "" : sayDay(language, validUntil))),
		{ link: `${origin}${urls.material({ id })}` },
	]);
	return {
		to: email,
		subject: words.askSubject(materials.length),
		...letter(all, all.mail.hello(name), [words.askMailText, ...pieces, words.askMailEnd]),
	};
}

type About = { id: number; title: string; note: string; newer: string | null };

/** To somebody who follows a material: what happened, and how to hear no more of it. */
export function newsMail({ email, name, language }: To, origin: string, news: News, about: About): Mail {
	const all = wordsOf(language);
	const words = all.freshness;
	const said = { version: about.note, replaced: about.newer ?? "", withdrawn: "" }[news];
	return {
		to: email,
		subject: words.newsSubject[news](about.title),
		...letter(all, all.mail.hello(name), [
			words.newsText[news](about.title),
			...(said === "" ? [] : [said]),
			{ link: `${origin}${urls.material(about)}` },
			words.unfollowMail,
			{ link: `${origin}${urls.materialFollow(about.id)}` },
		]),
	};
}
