// Plants the story world: people with their rights, one request to join, and the discussions, each with its tree.

import * as v from "valibot";
import { DAY, HOUR, instant } from "../../src/db/clock.ts";
import { addDays, dayOf } from "../../src/i18n/days.ts";
import { type Kept, writeFacets } from "../../src/kinds/kind.ts";
import { moduleOf } from "../../src/kinds/kinds.ts";
import { SPACES } from "../../src/spaces/spaces.ts";
import { emailKey, sortKey } from "../../src/text/folding.ts";
import { languageOf } from "../../src/text/language.ts";
import { RENDERER, renderMarkdown } from "../../src/text/markdown.ts";
import { titleWords } from "../../src/text/title-words.ts";
import { plantAppeals } from "./appeals.ts";
import { plantInvitations } from "./invitations.ts";
import { plantOrganisations } from "./organisations.ts";
import { PEOPLE, type Person, type PersonKey } from "./people.ts";
import { plantPolls } from "./polls.ts";
import { plantProfiles } from "./profiles.ts";
import type { StoryReply, StoryThread } from "./story.ts";
import { gemeinsamThreads } from "./threads/gemeinsam.ts";
import { kindThreads } from "./threads/kinds.ts";
import { lotsenThreads } from "./threads/lotsen.ts";
import { moThreads } from "./threads/mo.ts";

/** All discussions of the world. */
export const STORY: readonly StoryThread[] = [...moThreads, ...lotsenThreads, ...gemeinsamThreads, ...kindThreads];

const LEVELS = { "-": 0, read: 1, write: 2, moderate: 3 } as const;
const KEYS = Object.keys(PEOPLE) as PersonKey[];

/** The number of a person in the planted world. */
export const personId = (key: PersonKey): number => KEYS.indexOf(key) + 1;

/** Plants the world as seen from `now`. False, and nothing happens, if somebody lives here already. */
export async function plant(d1: D1Database, now: Date): Promise<boolean> {
	if ((await d1.prepare("SELECT 1 FROM members LIMIT 1").first()) !== null) return false;
	await plantPeople(d1, now);
	await plantProfiles(d1, now, personId);
	await plantOrganisations(d1, now, personId);
	await plantInvitations(d1, now, personId);
	await plantThreads(d1, now, STORY);
	await leaveUnread(d1, now);
	await rememberAnswers(d1);
	await plantPolls(d1, now, personId);
	await plantAppeals(d1, now, personId);
	return true;
}

/** Plants the people alone, without any discussion. */
export async function plantPeople(d1: D1Database, now: Date): Promise<void> {
	const people = KEYS.map((key) => ({ id: personId(key), ...(PEOPLE[key] as Person) }));
	const joined = instant(now, -300 * DAY);
	const insert = (text: string, rows: readonly unknown[]) => d1.prepare(text).bind(JSON.stringify(rows));
	await d1.batch([
		insert(
			`INSERT INTO members (id, name, sort_key, organisation, role, region, state, admin, created_at, joined_at)
			SELECT value->>'id', value->>'name', value->>'sort', value->>'organisation', value->>'role', value->>'region',
				value->>'state', coalesce(value->>'admin', 0), value->>'at', iif(value->>'state' = 'pending', NULL, value->>'at') FROM json_each(?)`,
			people.map((person) => ({ ...person, sort: sortKey(person.name), at: joined })),
		),
		insert(
			"INSERT INTO accounts (member_id, email, email_key) SELECT value->>'id', value->>'email', value->>'key' FROM json_each(?)",
			people.map((person) => ({ id: person.id, email: person.email, key: emailKey(person.email) })),
		),
		insert(
			"INSERT INTO memberships (member_id, space_id, level) SELECT value->>'id', value->>'space', value->>'level' FROM json_each(?)",
			people.flatMap((person) =>
				SPACES.map((space, index) => ({ id: person.id, space, level: LEVELS[person.rights[index] ?? "-"] })),
			),
		),
		insert(
			`INSERT INTO applications (name, sort_key, email, email_key, organisation, role, region, sentence, language, state, member_id, created_at)
			SELECT value->>'name', value->>'sort', value->>'email', value->>'email', value->>'organisation', value->>'role', value->>'region',
				value->>'sentence', 'de', 'waiting', value->>'id', value->>'at' FROM json_each(?)`,
			people
				.filter((person) => person.state === "pending")
				.map((person) => ({
					...person,
					sort: sortKey(person.name),
					at: instant(now, -1.5 * DAY),
					sentence:
						"Wir sind neun Leute und wollen einen Verein gründen. Ich möchte wissen, wie andere ihre Satzung geschrieben haben.",
				})),
		),
		d1.prepare(
			'INSERT INTO application_spaces (application_id, space_id) SELECT a.id, s.value FROM applications a, json_each(\'["mo","gemeinsam"]\') s',
		),
	]);
}

type Row = Record<string, string | number | null>;

/** Plants discussions; counters and reading marks follow by the triggers. Posts go in in the order they were written. */
export async function plantThreads(d1: D1Database, now: Date, story: readonly StoryThread[]): Promise<void> {
	const first =
		Number((await d1.prepare("SELECT coalesce(max(id), 0) AS last FROM threads").first<{ last: number }>())?.last) + 1;
	const firstPost =
		Number((await d1.prepare("SELECT coalesce(max(id), 0) AS last FROM posts").first<{ last: number }>())?.last) + 1;
	const threads: Row[] = [];
	const posts: Row[] = [];
	const adoptions: Row[] = [];
	for (const [index, thread] of story.entries()) {
		const id = first + index;
		const begun = instant(now, -thread.daysAgo * DAY);
		threads.push({
			id,
			space: thread.space,
			kind: thread.kind,
			title: thread.title,
			words: JSON.stringify(titleWords(thread.title)),
			topics: JSON.stringify(thread.topics),
			author: personId(thread.by),
			key: `welt-${id}`,
			at: begun,
			pinned: thread.pinned === true ? instant(now, 60 * DAY) : null,
			...columnsOf(keptOf(thread, new Date(begun), now), thread),
			done: thread.found === true ? instant(new Date(begun), DAY) : null,
			doneBy: thread.found === true ? personId(thread.by) : null,
		});
		for (const { by, after, note } of thread.alsoBy ?? [])
			adoptions.push({
				thread: id,
				member: personId(by),
				space: thread.space,
				note,
				at: instant(new Date(begun), after * HOUR),
			});
		posts.push(...postsOf(thread, id, new Date(begun)));
	}
	// Numbers follow the order of writing across all discussions, so that ids look like a life, not like a list.
	const places = new Map<Row, number>();
	posts.sort((a, b) => String(a["at"]).localeCompare(String(b["at"])));
	for (const [index, post] of posts.entries()) places.set(post, firstPost + index);
	const numbers = new Map(posts.map((post) => [`${post["thread"]}|${post["seq"]}`, places.get(post) ?? 0]));
	for (const post of posts) {
		post["id"] = places.get(post) ?? 0;
		post["parent"] =
			post["parentSeq"] === null ? null : (numbers.get(`${post["thread"]}|${post["parentSeq"]}`) ?? null);
	}
	await d1.batch([
		d1
			.prepare(
				`INSERT INTO threads (id, space_id, kind, title, title_words, topics, author_id, form_key, created_at, active_at, pinned_until,
					fields, facets, ends_at, due_at, done_at, done_by)
				SELECT value->>'id', value->>'space', value->>'kind', value->>'title', value->>'words', value->>'topics', value->>'author', value->>'key',
					value->>'at', value->>'at', value->>'pinned',
					value->>'fields', value->>'facets', value->>'ends', value->>'due', value->>'done', value->>'doneBy' FROM json_each(?)`,
			)
			.bind(JSON.stringify(threads)),
		d1
			.prepare(
				`INSERT INTO thread_topics (topic, space_id, kind, created_at, thread_id)
			SELECT topic.value, t.space_id, t.kind, t.created_at, t.id FROM threads t, json_each(t.topics) topic WHERE t.id >= ?`,
			)
			.bind(first),
		...chunks(posts, 150).map((chunk) =>
			d1
				.prepare(
					`INSERT INTO posts (id, thread_id, space_id, parent_id, author_id, seq, depth, path, language, source, html, renderer, form_key, created_at)
					SELECT value->>'id', value->>'thread', value->>'space', value->>'parent', value->>'author', value->>'seq', value->>'depth', value->>'path',
						value->>'language', value->>'source', value->>'html', ${RENDERER}, 'welt-' || (value->>'id'), value->>'at' FROM json_each(?)`,
				)
				.bind(JSON.stringify(chunk)),
		),
		d1
			.prepare(
				`INSERT INTO adoptions (thread_id, member_id, space_id, note, created_at)
				SELECT value->>'thread', value->>'member', value->>'space', value->>'note', value->>'at' FROM json_each(?)`,
			)
			.bind(JSON.stringify(adoptions)),
		d1.prepare("UPDATE threads SET shelved_at = ends_at WHERE ends_at <= ?").bind(instant(now)),
	]);
}

/** What the kind keeps of the fields that are written down, as if its form had been sent when the discussion began. */
function keptOf({ kind, title, own = {} }: StoryThread, begun: Date, now: Date): Kept {
	const module = moduleOf(kind);
	const entries = module.entries({ now: begun, before: null, shown: true });
	const today = dayOf(now);
	const day = (text: string) => {
		if (/^[+-]\d+$/.test(text)) return addDays(today, Number(text));
		const [, ofMonth, month] = /^(\d\d)\.(\d\d)\.$/.exec(text) ?? [];
		if (month === undefined) return text;
		const next = `${today.slice(0, 4)}-${month}-${ofMonth}`;
		return next >= today ? next : `${Number(today.slice(0, 4)) + 1}${next.slice(4)}`;
	};
	const typed = Object.keys(entries).map((name) => {
		const written = own[name] ?? (name === "audience" ? [] : "");
		return [name, typeof written === "string" ? day(written) : written] as const;
	});
	const result = v.safeParse(v.object(entries), Object.fromEntries(typed));
	if (!result.success)
		throw new Error(
			`„${title}“ can't be planted: ${v.flatten(result.issues).nested === undefined ? "" : JSON.stringify(v.flatten(result.issues).nested)}`,
		);
	return module.kept(result.output);
}

function columnsOf({ fields, facets, endsAt, dueAt }: Kept, { kind }: StoryThread): Row {
	return {
		fields: JSON.stringify(fields),
		facets: writeFacets(moduleOf(kind).filters, facets),
		ends: endsAt,
		due: dueAt,
	};
}

/** A discussion's posts with their places in the tree; numbers are given in the order of writing. */
function postsOf(thread: StoryThread, id: number, begun: Date): Row[] {
	type Node = { reply: StoryReply; parent: Node | null; seq: number; path: string; depth: number };
	const nodes: Node[] = [];
	const walk = (replies: readonly StoryReply[], parent: Node | null) => {
		for (const reply of replies) {
			const node = { reply, parent, seq: 0, path: "", depth: (parent?.depth ?? 0) + 1 };
			nodes.push(node);
			walk(reply.replies ?? [], node);
		}
	};
	walk(thread.replies, null);
	nodes.sort((a, b) => a.reply.after - b.reply.after);
	nodes.forEach((node, index) => {
		node.seq = index + 2;
		node.path = (node.parent?.path ?? "") + node.seq.toString(16).padStart(5, "0");
	});
	const row = (body: string) => ({
		thread: id,
		space: thread.space,
		language: languageOf(body),
		source: body,
		html: renderMarkdown(body),
	});
	return [
		{
			...row(thread.body),
			parentSeq: null,
			author: personId(thread.by),
			seq: 1,
			depth: 0,
			path: "",
			at: instant(begun),
		},
		...nodes.map((node) => ({
			...row(node.reply.body),
			parentSeq: node.parent?.seq ?? 1,
			author: personId(node.reply.by),
			seq: node.seq,
			depth: node.depth,
			path: node.path,
			at: instant(begun, node.reply.after * HOUR),
		})),
	];
}

/** Everybody has read what is older than four days and what they wrote themselves, so that "new" means something. */
async function leaveUnread(d1: D1Database, now: Date): Promise<void> {
	const seen = `max(coalesce((SELECT max(seq) FROM posts WHERE posts.thread_id = readings.thread_id
		AND (created_at < ? OR author_id = readings.member_id)), 0), seen_seq)`;
	const since = instant(now, -4 * DAY);
	await d1.batch([
		d1.prepare(`UPDATE readings SET seen_seq = ${seen}`).bind(since),
		d1.prepare(
			"UPDATE readings SET unread_since = NULL WHERE seen_seq >= (SELECT last_seq FROM threads WHERE threads.id = readings.thread_id)",
		),
	]);
}

/** Some questions have found their answer, and some posts were thanked for. */
async function rememberAnswers(d1: D1Database): Promise<void> {
	await d1.batch([
		d1.prepare(
			`UPDATE threads SET (accepted_post_id, accepted_by, stand_at) = (SELECT id, threads.author_id, created_at FROM posts
				WHERE thread_id = threads.id AND depth = 1 AND author_id <> threads.author_id ORDER BY length(source) DESC LIMIT 1)
			WHERE kind = 'frage' AND answers > 3 AND id % 3 = 0`,
		),
		d1.prepare(
			`INSERT INTO thanks (post_id, member_id, space_id, created_at)
			SELECT p.id, ms.member_id, p.space_id, p.created_at FROM posts p JOIN memberships ms ON ms.space_id = p.space_id AND ms.level > 0
			WHERE p.depth > 0 AND ms.member_id <> p.author_id AND (p.id * 7 + ms.member_id * 13) % 29 = 0`,
		),
	]);
}

function chunks<T>(list: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size),
	);
}
