// "@Vorname Nachname" in a text: which names may be meant, and which of them are somebody's.
import { escapeHtml } from "./escape.ts";
import { sortKey } from "./folding.ts";

/** People by their folded names; several may bear the same. */
export type Names = ReadonlyMap<string, readonly number[]>;

/** So many names are mentioned in one post at most; further ones stay plain text, so that nobody calls a whole space. */
export const MOST_NAMES = 10;

/** So many at signs of a text are looked at. */
const MOST_SIGNS = 100;

/** The longest name, in words between spaces. */
const MOST_WORDS = 6;

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*";

/** An at sign that isn't inside a word, a mail or a web address, and the words after it on the same line. */
const CALL = new RegExp(
	`(?<![\\p{L}\\p{M}\\p{N}_.+@/-])@(?=\\p{L})(${WORD}(?:[ \\u00a0]${WORD}){0,${MOST_WORDS - 1}})`,
	"gu",
);

/** The folded names that may be meant in a text, in any length from one word on. */
export function callsIn(source: string): string[] {
	const found = new Set<string>();
	let signs = 0;
	for (const [, words = ""] of source.matchAll(CALL)) {
		signs += 1;
		if (signs > MOST_SIGNS) break;
		for (const part of beginnings(words)) found.add(sortKey(part));
	}
	found.delete("");
	return [...found];
}

/** Writes the mentions of one post into its HTML, and remembers who they are. */
export class Mentions {
	readonly #names: Names;
	readonly #used = new Set<string>();
	#signs = 0;

	constructor(names: Names) {
		this.#names = names;
	}

	/** The numbers of those who are mentioned so far, each once. */
	get members(): number[] {
		return [...new Set([...this.#used].flatMap((key) => this.#names.get(key) ?? []))];
	}

	/** A piece of text as HTML; `plain` gives that of what stands around. A name that is nobody's looks like any other word. */
	html(text: string, plain: (text: string) => string): string {
		if (this.#names.size === 0) return plain(text);
		let html = "";
		let done = 0;
		for (const match of text.matchAll(CALL)) {
			this.#signs += 1;
			if (this.#signs > MOST_SIGNS) break;
			const name = this.#known(match[1] ?? "");
			if (name === null) continue;
			html += `${plain(text.slice(done, match.index))}<span class="mention">@${escapeHtml(name)}</span>`;
			done = match.index + 1 + name.length;
		}
		return html + plain(text.slice(done));
	}

	/** The longest beginning that is a name. */
	#known(words: string): string | null {
		for (const part of beginnings(words)) {
			const key = sortKey(part);
			if (!this.#names.has(key)) continue;
			if (!this.#used.has(key) && this.#used.size >= MOST_NAMES) return null;
			this.#used.add(key);
			return part;
		}
		return null;
	}
}

/** The beginnings of some words, the longest first, without the punctuation of the sentence behind them. */
function beginnings(words: string): string[] {
	const ends = [...words.matchAll(/[ \u00a0]|$/gu)].map(({ index }) => index);
	return ends.reverse().map((end) => words.slice(0, end).replace(/[.'’-]+$/u, ""));
}
