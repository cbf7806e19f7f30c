// People who are asked by name to answer a question: suggested, asked, and what became of it.
import type { Window } from "../access/window.ts";
import { DAY, type Instant, instant } from "../db/clock.ts";
import type { Rows } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import { regionList } from "../directory/filters.ts";
import { allPeople, asPeople } from "../directory/store.ts";
import { type Day, dayOf } from "../i18n/days.ts";
import type { LanguageKey } from "../languages/languages.ts";
import { isStaffRole } from "../members/roles.ts";
import { oneWith, type Thread } from "../threads/store.ts";
import type { TopicKey } from "../topics/topics.ts";
import { type Experience, type Fitting, fitting, type Known, languagesIn } from "./fitting.ts";
import { type AskedMonthly, MOST_ASKED, SUGGESTED } from "./limits.ts";

/** Somebody who was asked to answer a question, and what they made of it. */
export type Appeal = {
	askedId: number;
	name: string;
	/** The viewer may open the person's profile. */
	known: boolean;
	askerId: number;
	asker: string;
	note: string;
	createdAt: Instant;
	state: "offen" | "beantwortet" | "abgelehnt";
};

/** A question with who was asked and who fits. */
export type AppealPage = {
	thread: Thread;
	appeals: readonly Appeal[];
	/** How many more may be asked. */
	left: number;
	people: readonly Fitting[];
};

/** A calendar month in Berlin, "2026-11". */
export const monthOf = (now: Date): string => (dayOf(now) satisfies Day).slice(0, 7);

type RawAppeal = {
	asked_id: number;
	name: string | null;
	known: number | null;
	asker_id: number;
	asker: string | null;
	note: string;
	created_at: string;
	answered: number;
	declined_at: string | null;
};

/** Opens the page of a question, in one round trip; null if it isn't in the window. */
export async function open(window: Window, threadId: number, now: Date): Promise<AppealPage | null> {
	const found = await oneWith(window, threadId, [
		appealsOf(threadId),
		sql`SELECT p.source, p.language, m.region FROM posts p LEFT JOIN members m ON m.id = p.author_id WHERE p.thread_id = ${threadId} AND p.path = ''`,
		allPeople,
		sql`SELECT a.people FROM threads t JOIN askable a ON a.space_id = t.space_id WHERE t.id = ${threadId}`,
		sql`SELECT e.topic, e.people FROM threads t, json_each(t.topics) topic CROSS JOIN experience e ON e.topic = topic.value WHERE t.id = ${threadId}`,
		sql`SELECT people FROM appeal_months WHERE month = ${monthOf(now)}`,
		sql`SELECT id FROM avoided`,
	]);
	if (found === null) return null;
	const { thread } = found;
	const [asked = [], openings = [], directory = [], askable = [], experience = [], month = [], avoided = []] =
		found.rows;
	const appeals = (asked as RawAppeal[]).map(asAppeal);
	const [opening] = openings as { source: string; language: string; region: string | null }[];
	const entries = asPeople(directory);
	const asker = entries.find(({ id }) => id === thread.authorId);
	const without = [thread.authorId, meIn(window), ...appeals.map(({ askedId }) => askedId), ...numbers(avoided)];
	const known: Known = {
		experience: experienceIn(experience),
		askable: countsIn(askable),
		asked: countsIn(month),
		without: new Set(without),
	};
	const sought = {
		threadId,
		topics: thread.topics,
		regions: asker?.regions ?? regionList(opening?.region ?? null, []),
		languages: languagesIn(`${thread.title}\n${opening?.source ?? ""}`, opening?.language ?? "de") as LanguageKey[],
	};
	const left = Math.max(0, MOST_ASKED - appeals.length);
	// The Fachstelle sees what waits anyway, and has a way of its own by which it is asked.
	const peers = entries.filter(({ role }) => !isStaffRole(role));
	return { thread, appeals, left, people: left === 0 ? [] : fitting(peers, sought, known, SUGGESTED) };
}

/** Somebody who gets a mail because they were asked. */
export type Called = { id: number; name: string; language: string; email: string };

/**
 * Asks people to answer a question. What they allow, the limit of the question and the viewer's right are looked at in the
 * statements that write, one person after another, so that two who ask at the same moment don't ask more together than
 * each of them might. Gives those who were asked by this very call; who isn't among them was asked before, or can't be.
 */
export async function ask(
	window: Window,
	threadId: number,
	people: readonly number[],
	note: string,
	now: Date,
	at: Instant,
): Promise<Called[]> {
	const me = meIn(window);
	const month = monthOf(now);
	const results = await window.write([
		...people.map(
			(id) => sql`INSERT INTO appeals (thread_id, asked_id, asker_id, space_id, month, note, created_at)
				SELECT t.id, m.id, ${me}, t.space_id, ${month}, ${note}, ${at} FROM threads t JOIN people m ON m.id = ${id}
				WHERE t.id = ${threadId} AND ${WAITS} AND m.id <> t.author_id AND m.id <> ${me} AND m.listed = 1
				AND ((t.author_id = ${me} AND t.space_id IN (SELECT id FROM writable)) OR t.space_id IN (SELECT id FROM moderated))
				AND EXISTS (SELECT 1 FROM memberships ms WHERE ms.member_id = m.id AND ms.space_id = t.space_id AND ms.level >= 2)
				AND m.id NOT IN (SELECT id FROM avoided)
				AND m.asked_monthly > coalesce((SELECT people ->> ('$."' || m.id || '"') FROM appeal_months WHERE month = ${month}), 0)
				AND (SELECT count(*) FROM appeals WHERE thread_id = t.id) < ${MOST_ASKED}
				ON CONFLICT DO NOTHING RETURNING asked_id AS id`,
		),
		sql`SELECT asked_id AS id, name, language, email FROM appealed_accounts WHERE thread_id = ${threadId}`,
	]);
	const written = new Set(results.slice(0, people.length).flatMap(numbers));
	return (results[people.length] as Called[]).filter(({ id }) => written.has(id));
}

/** Says that one can't help with a question. Twice is the same as once; nobody gets a mail. */
export async function decline(window: Window, threadId: number, at: Instant): Promise<void> {
	await window.write([
		sql`UPDATE appeals SET declined_at = ${at} WHERE declined_at IS NULL AND answered = 0 AND (thread_id, asked_id) IN (
			SELECT thread_id, asked_id FROM appeals WHERE thread_id = ${threadId} AND asked_id = ${meIn(window)})`,
	]);
}

/** A question that the viewer was asked to answer. */
export type OwnAppeal = { thread: Thread; appeal: Appeal };

/** What the viewer was asked in a question, or null. */
export async function own(window: Window, threadId: number): Promise<OwnAppeal | null> {
	const found = await oneWith(window, threadId, [appealsOf(threadId)]);
	const row = ((found?.rows[0] ?? []) as RawAppeal[]).find(({ asked_id }) => asked_id === meIn(window));
	return found === null || row === undefined ? null : { thread: found.thread, appeal: asAppeal(row) };
}

/** Chooses how often a month one may be asked. */
export async function allowMonthly(window: Window, memberId: number, times: AskedMonthly): Promise<void> {
	await window.write([
		sql`UPDATE members SET asked_monthly = ${times} WHERE id IN (SELECT id FROM people WHERE id = ${memberId})`,
	]);
}

/** A question to which the viewer was asked to answer, as the start page names it. */
export type Waiting = { id: number; title: string; spaceId: Thread["spaceId"]; asker: string; note: string };

/** After so many days the start page doesn't remind of a request any more. */
const REMINDED_DAYS = 60;

/** The statement for questions that wait for the viewer's answer, the oldest first. */
export function waitingFor(memberId: number, limit: number, now: Date): Sql {
	return sql`SELECT t.id, t.title, t.space_id AS spaceId, coalesce(m.name, '') AS asker, p.note
		FROM appeals p CROSS JOIN threads t ON t.id = p.thread_id LEFT JOIN members m ON m.id = p.asker_id
		WHERE p.asked_id = ${memberId} AND p.answered = 0 AND p.declined_at IS NULL AND p.created_at > ${instant(now, -REMINDED_DAYS * DAY)} AND ${WAITS}
		ORDER BY p.created_at LIMIT ${limit}`;
}

/** A question that nobody but its asker has answered, and that still can be. */
const WAITS = sql`t.kind = 'frage' AND t.answers = 0 AND t.removed_at IS NULL AND t.closed_at IS NULL`;

function appealsOf(threadId: number): Sql {
	return sql`SELECT p.asked_id, m.name, m.known, p.asker_id, a.name AS asker, p.note, p.created_at, p.answered, p.declined_at
		FROM appeals p LEFT JOIN members m ON m.id = p.asked_id LEFT JOIN members a ON a.id = p.asker_id
		WHERE p.thread_id = ${threadId} ORDER BY p.created_at, p.asked_id`;
}

function asAppeal(row: RawAppeal): Appeal {
	return {
		askedId: row.asked_id,
		name: row.name ?? "",
		known: row.known === 1,
		askerId: row.asker_id,
		asker: row.asker ?? "",
		note: row.note,
		createdAt: row.created_at,
		state: row.answered === 1 ? "beantwortet" : row.declined_at === null ? "offen" : "abgelehnt",
	};
}

/** One topic may stand in several spaces: what the viewer may read of it is put together. */
function experienceIn(rows: Rows): Map<number, Experience[]> {
	const found = new Map<number, Experience[]>();
	for (const { topic, people } of rows as { topic: TopicKey; people: string }[])
		for (const [id, [answers, accepted]] of Object.entries(JSON.parse(people) as Record<string, [number, number]>)) {
			const list = found.get(Number(id)) ?? [];
			const same = list.find((one) => one.topic === topic);
			const sum = { topic, answers: answers + (same?.answers ?? 0), accepted: accepted + (same?.accepted ?? 0) };
			found.set(Number(id), [...list.filter((one) => one !== same), sum]);
		}
	return found;
}

function countsIn(rows: Rows): Map<number, number> {
	const [row] = rows as { people: string }[];
	const counts = JSON.parse(row?.people ?? "{}") as Record<string, number>;
	return new Map(Object.entries(counts).map(([id, count]) => [Number(id), count]));
}

function meIn(window: Window): number {
	return window.viewer.kind === "member" ? window.viewer.id : 0;
}

function numbers(rows: Rows): number[] {
	return rows.map((row) => Number(row["id"]));
}
