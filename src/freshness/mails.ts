// The mails about materials: the question to an owner whether one still holds, and news to those who follow one.
import { askMail, newsMail } from "../../views/mail/freshness-letters.ts";
import { openCaretaker } from "../access/own.ts";
import { findRecipients } from "../access/viewer.ts";
import { openWindow, type Window } from "../access/window.ts";
import { attempt, type Post } from "../account/night.ts";
import { instant, MINUTE } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { sql } from "../db/sql.ts";
import { type Day, dayOf } from "../i18n/days.ts";
import { isLanguage } from "../i18n/words.ts";
import type { Mail } from "../mail/mailer.ts";
import { type Occasion, occasionKey, occasionOf } from "./due.ts";
import type { News } from "./following.ts";

/** People of one night, and mails of one turn: what is left over comes the next time. */
const MOST_OWNERS = 100;
const MOST_NEWS = 200;

/** Materials that one mail names. */
const MOST_NAMED = 20;

/** A mail waits so long, so that corrections are in. */
const WAITS = 10 * MINUTE;

/** Somebody who may be written to, as the list of the clock gives them. */
type Receiver = { id: number; name: string; language: string; email: string };

type Asked = { id: number; owner_id: number; ask_on: Day; valid_until: Day | null };

/**
 * Asks owners whether their materials still hold: one mail a person and night, and about each occasion once. Materials that
 * nobody tends are asked about on the page of the Fachstelle. Who couldn't be reached is asked another night.
 */
export async function askOwners(database: Database, now: Date, post: Post): Promise<void> {
	const window = openCaretaker(database);
	const today = dayOf(now);
	const owners = await window.all<Receiver & { asked: string }>(
		sql`, asked AS (SELECT id, owner_id, ask_on, valid_until FROM materials WHERE ask_on <= ${today} AND tended = 1
				AND asked_for IS NOT iif(valid_until < ${today}, valid_until || ' past', ask_on))
			SELECT r.*, (SELECT json_group_array(json_object('id', id, 'owner_id', owner_id, 'ask_on', ask_on, 'valid_until', valid_until))
				FROM (SELECT * FROM asked WHERE owner_id = r.id ORDER BY ask_on, id LIMIT ${MOST_NAMED})) AS asked
			FROM receivers r WHERE r.id IN (SELECT owner_id FROM asked) ORDER BY r.id LIMIT ${MOST_OWNERS}`,
	);
	for (const owner of owners) {
		const materials = JSON.parse(owner.asked) as Asked[];
		const titles = await titlesFor(database, owner, materials);
		const named = materials.flatMap((one) => {
			const title = titles.get(one.id);
			const occasion = occasionOf({ askOn: one.ask_on, validUntil: one.valid_until }, today);
			return title === undefined || occasion === null
				? []
				: [{ id: one.id, title, occasion, validUntil: one.valid_until }];
		});
		if (named.length > 0 && !(await attempt(post, askMail(toOf(owner), post.origin, named)))) continue;
		const done = materials.map((one) => [
			one.id,
			occasionKey({ askOn: one.ask_on, validUntil: one.valid_until }, today),
		]);
		await window.write([
			sql`UPDATE materials SET asked_for = (SELECT value ->> 1 FROM json_each(${JSON.stringify(done)}) WHERE value ->> 0 = materials.id)
				WHERE id IN (SELECT value ->> 0 FROM json_each(${JSON.stringify(done)}))`,
		]);
	}
}

type Told = Receiver & { material_id: number; news: News; news_at: string };

/** Tells those who follow a material what is new about it: each news once, and nothing that they may not see any more. */
export async function tellFollowers(database: Database, now: Date, post: Post): Promise<void> {
	const window = openCaretaker(database);
	const due = await window.all<Told>(
		sql`SELECT r.*, f.material_id, f.news, f.news_at FROM material_follows f JOIN receivers r ON r.id = f.member_id
			WHERE f.news IS NOT NULL AND f.mailed_at IS NULL AND f.news_at <= ${instant(now, -WAITS)} ORDER BY f.news_at LIMIT ${MOST_NEWS}`,
	);
	for (const told of due) {
		const mail = await newsFor(database, told, post.origin);
		if (mail === null || (await attempt(post, mail))) await tick(window, told, now);
	}
}

/** What happened, with the eyes of the receiver; null if they don't see the material any more. */
async function newsFor(database: Database, told: Told, origin: string): Promise<Mail | null> {
	const window = await windowOf(database, told.id);
	if (window === null) return null;
	const [row] = await window.all<{ title: string; note: string | null; newer: string | null }>(
		sql`SELECT m.title, v.note, r.title AS newer FROM materials m
			LEFT JOIN material_versions v ON v.material_id = m.id AND v.number = m.number
			LEFT JOIN materials r ON r.id = m.replaced_by WHERE m.id = ${told.material_id}`,
	);
	if (row === undefined) return null;
	const about = { id: told.material_id, title: row.title, note: row.note ?? "", newer: row.newer };
	return newsMail(toOf(told), origin, told.news, about);
}

/** Only the news that the mail told: what came meanwhile gets a mail of its own. */
async function tick(window: Window, told: Told, now: Date): Promise<void> {
	await window.write([
		sql`UPDATE material_follows SET mailed_at = ${instant(now)} WHERE news_at = ${told.news_at} AND (member_id, material_id) IN (
			SELECT member_id, material_id FROM material_follows WHERE member_id = ${told.id} AND material_id = ${told.material_id})`,
	]);
}

/** The window of whoever gets a mail, as it would be if they came now; null if nobody can be written to any more. */
async function windowOf(database: Database, id: number): Promise<Window | null> {
	const [recipient] = await findRecipients(database, [id]);
	return recipient === undefined ? null : openWindow(database, recipient.viewer);
}

/** The titles of materials, as far as somebody may see them now. */
async function titlesFor(
	database: Database,
	receiver: Receiver,
	materials: readonly { id: number }[],
): Promise<ReadonlyMap<number, string>> {
	const window = await windowOf(database, receiver.id);
	if (window === null) return new Map();
	const rows = await window.all<{ id: number; title: string }>(
		sql`SELECT m.id, m.title FROM json_each(${JSON.stringify(materials.map(({ id }) => id))}) one JOIN materials m ON m.id = one.value`,
	);
	return new Map(rows.map(({ id, title }) => [id, title]));
}

/** To whom a mail goes, and in which language. */
export type To = { email: string; name: string; language: "de" | "en" };

/** A material in the question to its owner. */
export type Named = { id: number; title: string; occasion: Occasion; validUntil: Day | null };

function toOf({ email, name, language }: Receiver): To {
	return { email, name, language: isLanguage(language) ? language : "de" };
}
