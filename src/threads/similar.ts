// Discussions whose titles are like a title that somebody types: a few rows, however many discussions there are.

import { readableSpaces } from "../access/viewer.ts";
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import { asKind, type Kind } from "../kinds/kinds.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { titleWords, unfinishedWord } from "../text/title-words.ts";

/** Discussions that are shown. */
const SHOWN = 5;

/** Words of the typed title that are looked for. */
const MOST_WORDS = 6;

/** Rows read for all words together: a page may read 80. */
const MOST_ROWS = 64;

/** A discussion holds so much of what is rare in the typed title: one everyday word isn't likeness. */
const LIKE = 0.3;

/** A discussion that is like the one that somebody is about to begin. */
export type Similar = { id: number; spaceId: SpaceKey; kind: Kind; title: string; solved: boolean };

type Raw = { thread_id: number; space_id: SpaceKey; kind: string; title: string; solved: number };

/** A word that was looked for, and what it is worth: the rarer, the more. */
type Look = { word: string; beginning: boolean; rows: readonly Raw[]; weight: number };

/** The assignments that give a discussion its title, for an UPDATE of threads: a title never comes without its words. */
export function titled(title: string): Sql {
	return sql`title = ${title}, title_words = ${JSON.stringify(titleWords(title))}`;
}

/**
 * Discussions with a similar title in all spaces that one reads, in one round trip: those with the most and rarest words
 * in common first, the newest first among equals. Of each word only the newest discussions are read; how close they lie
 * together says how common the word is.
 */
export async function similarTo(window: Window, title: string): Promise<Similar[]> {
	const spaces = readableSpaces(window.viewer);
	const words = titleWords(title).slice(0, MOST_WORDS);
	const begun = unfinishedWord(title);
	if (spaces.length === 0 || words.length === 0) return [];
	// An ordered look reads one row more in each space than it gives.
	const each = Math.floor(MOST_ROWS / (words.length + (begun === null ? 0 : 1))) - spaces.length;
	const found = (await window.read([
		...words.map((word) => newest(spaces, word, each)),
		...(begun === null ? [] : [beginning(spaces, begun, each)]),
	])) as unknown as Raw[][];
	const latest = Math.max(0, ...found.flat().map((row) => row.thread_id));
	const looks = found.map((rows, index): Look => {
		const beginning = index === words.length;
		return {
			word: beginning ? (begun ?? "") : (words[index] ?? ""),
			beginning,
			rows,
			weight: rarity(rows, each, latest),
		};
	});
	return best(found.flat(), withoutDouble(looks));
}

function best(rows: readonly Raw[], looks: readonly Look[]): Similar[] {
	const all = looks.reduce((sum, { weight }) => sum + weight, 0);
	return [...new Map(rows.map((row) => [row.thread_id, row])).values()]
		.map((row) => ({ row, like: likeness(row.title, looks) / all }))
		.filter(({ like }) => like >= LIKE)
		.sort((a, b) => b.like - a.like || b.row.thread_id - a.row.thread_id)
		.slice(0, SHOWN)
		.map(({ row }) => ({
			id: row.thread_id,
			spaceId: row.space_id,
			kind: asKind(row.kind),
			title: row.title,
			solved: row.solved === 1,
		}));
}

/** How many discussions come to one with this word, as a logarithm; nothing for a word that stands nowhere. */
function rarity(rows: readonly Raw[], each: number, latest: number): number {
	if (rows.length === 0) return 0;
	const since = rows.length < each ? 0 : Math.min(...rows.map((row) => row.thread_id));
	return Math.log(2 + (latest - since) / rows.length);
}

/** The word that is being typed is looked for twice, whole and as a beginning: it counts once. */
function withoutDouble(looks: readonly Look[]): readonly Look[] {
	const begun = looks.find((look) => look.beginning && look.rows.length > 0);
	return begun === undefined ? looks : looks.filter((look) => look.beginning || !begun.word.startsWith(look.word));
}

function likeness(title: string, looks: readonly Look[]): number {
	const own = titleWords(title);
	const stands = ({ word, beginning }: Look) =>
		beginning ? own.some((one) => one.startsWith(word)) : own.includes(word);
	return looks.filter(stands).reduce((sum, { weight }) => sum + weight, 0);
}

const COLUMNS = sql`thread_id, space_id, kind, title, solved`;

/** The newest discussions with a word, over all spaces. */
function newest(spaces: readonly SpaceKey[], word: string, limit: number): Sql {
	const rows = spaces.map(
		(space) => sql`SELECT ${COLUMNS} FROM title_words WHERE space_id = ${space} AND word = ${word}`,
	);
	return sql`${union(rows)} ORDER BY thread_id DESC LIMIT ${limit}`;
}

/** Some discussions with a word that begins so. */
function beginning(spaces: readonly SpaceKey[], begun: string, limit: number): Sql {
	const most = Math.ceil(limit / spaces.length);
	return union(
		spaces.map(
			(space) => sql`SELECT * FROM (SELECT ${COLUMNS} FROM title_words
				WHERE space_id = ${space} AND word >= ${begun} AND word < ${`${begun}\u{10ffff}`} LIMIT ${most})`,
		),
	);
}

function union(rows: readonly Sql[]): Sql {
	return rows.reduce((all, one) => sql`${all} UNION ALL ${one}`);
}
