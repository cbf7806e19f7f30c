// What the night does with accounts: it removes those who wanted to leave, and reminds those who haven't come for long.
import { goneMail, idleMail } from "../../views/mail/account-letters.ts";
import { openRegister } from "../access/own.ts";
import { DAY, instant } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import { longDay } from "../i18n/when.ts";
import { isLanguage, wordsOf } from "../i18n/words.ts";
import type { Mail } from "../mail/mailer.ts";
import { removePerson } from "./removal.ts";

/** Months without a visit until somebody is reminded, and until their account goes. */
export const REMINDED_AFTER = 18;
export const REMOVED_AFTER = 24;

/** Nobody goes who wasn't reminded at least so many days before, also if mails failed for a while. */
const NOTICE_DAYS = 30;

/** People of one night: far more than there will be, and few enough for the time that a night has. */
const MOST = 100;

/** How the night writes. */
export type Post = { origin: string; send(mail: Mail): Promise<void> };

type Someone = { id: number; name: string; email: string; language: string; seen_on: string };

/** Removes, then reminds. A mail that fails stops nobody else's; who couldn't be reminded is reminded another night. */
export async function tendAccounts(database: Database, now: Date, post: Post): Promise<void> {
	const leaving = sql`leaving_at <= ${instant(now)}`;
	const idle = sql`leaving_at IS NULL AND seen_on <= ${dayBefore(now, REMOVED_AFTER)} AND reminded_on <= ${instant(now, -NOTICE_DAYS * DAY).slice(0, 10)}`;
	for (const due of [leaving, idle])
		for (const person of await people(database, due))
			if (await removePerson(database, person.id, due, instant(now)))
				await attempt(post, goneMail(wordsFor(person), person.email, person.name));
	const forgotten = sql`leaving_at IS NULL AND reminded_on IS NULL AND admin = 0 AND seen_on <= ${dayBefore(now, REMINDED_AFTER)}`;
	for (const person of await people(database, forgotten)) {
		const day = longDay(isLanguage(person.language) ? person.language : "de", goesOn(person.seen_on, now));
		if (await attempt(post, idleMail(wordsFor(person), person.email, post.origin, person.name, day)))
			await openRegister(database).write([
				sql`UPDATE accounts SET reminded_on = ${instant(now).slice(0, 10)} WHERE member_id IN (SELECT ${person.id})`,
			]);
	}
}

async function people(database: Database, who: Sql): Promise<Someone[]> {
	return openRegister(database).all<Someone>(
		sql`SELECT m.id, m.name, m.email, m.language, m.seen_on FROM members m WHERE m.state <> 'former' AND ${who} ORDER BY m.id LIMIT ${MOST}`,
	);
}

/** The day so many months ago. */
function dayBefore(now: Date, months: number): string {
	const day = new Date(now);
	day.setUTCMonth(day.getUTCMonth() - months);
	return instant(day).slice(0, 10);
}

/** When somebody's account goes: two years after their last visit, and not before the notice is over. */
function goesOn(seenOn: string, now: Date): Date {
	const day = new Date(`${seenOn}T12:00:00Z`);
	day.setUTCMonth(day.getUTCMonth() + REMOVED_AFTER);
	return new Date(Math.max(day.getTime(), now.getTime() + NOTICE_DAYS * DAY));
}

function wordsFor({ language }: Someone) {
	return wordsOf(isLanguage(language) ? language : "de");
}

/** Sends a mail; false if it wasn't taken. Nobody else's is stopped by that. */
export async function attempt(post: Post, mail: Mail): Promise<boolean> {
	try {
		await post.send(mail);
		return true;
	} catch (error) {
		console.error({ event: "night", error: String(error) });
		return false;
	}
}
