// The words by which a material is found: written down with it, and looked for in lists. Both are folded in the same way.
import { type Sql, sql } from "../db/sql.ts";
import { de } from "../i18n/de.ts";
import { textWords } from "../text/title-words.ts";

/** What of a material can be found by words. */
export type Described = {
	title: string;
	summary: string;
	publisher: string;
	type: string;
	topics: readonly string[];
};

/** Letters of a question that count, and words of it that are looked for. */
export const LONGEST_QUESTION = 100;
const MOST_WORDS = 8;

/** Letters of a material that are looked at. */
const LETTERS = 1_000;

/** So many letters of a word are enough to stand for all words that begin with them. */
const SHORTEST_BEGINNING = 4;

/** The words of a material, those of its title apart. */
export function searchWords(material: Described): { title: string; more: string } {
	const named = [de.materials.types[material.type], ...material.topics.map((topic) => de.topics[topic])];
	const more = [material.summary, material.publisher, ...named].join(" ");
	return {
		title: textWords(material.title, LETTERS).join(" "),
		more: textWords(more, LETTERS).join(" "),
	};
}

/** What an UPDATE of materials sets besides whenever one of these changes, so that the material is found by its words. */
export function indexed(material: Described): Sql {
	const words = searchWords(material);
	return sql`search_title = ${words.title}, search_more = ${words.more}`;
}

/** The words of a question. Each has to stand in what is found, longer ones also as the beginning of a word. */
export function questionWords(question: string): readonly string[] {
	return textWords(question, LONGEST_QUESTION).slice(0, MOST_WORDS);
}

/** Whether a word stands for all words that begin with it. */
export function isBeginning(word: string): boolean {
	return word.length >= SHORTEST_BEGINNING && !/^\d+$/.test(word);
}

/** Whether all words of a question stand in written words. */
export function holdsAll(written: string, words: readonly string[]): boolean {
	const text = ` ${written} `;
	return words.every((word) => text.includes(isBeginning(word) ? ` ${word}` : ` ${word} `));
}
