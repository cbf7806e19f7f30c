// What the finders are asked: words and choices as one expression of their language. All of it is put in quotation marks.
import type { Chosen } from "../facets/facets.ts";
import type { Day } from "../i18n/days.ts";
import { NATIONWIDE, REGION_KEYS, STATEWIDE } from "../regions/regions.ts";
import { type FilterName, MARKS, placesOf } from "./facets.ts";
import { isBeginning } from "./words.ts";

/** The last year for which a day of validity is written down by its year; whatever is later counts as never. */
const LAST_YEAR = 2060;

/**
 * Where the words of a question have to stand: anywhere in what is said about a material, all in the title, not all in the
 * title, or some of them only in its files (`material_text_finder` knows these).
 */
export type Standing = "anywhere" | "title" | "elsewhere" | "text";

/** What fits the choices and words, and is valid on this day or isn't any more. */
export function matching(
	chosen: Chosen<FilterName>,
	words: readonly string[],
	{ valid, today, standing }: { valid: boolean; today: Day; standing: Standing },
): string {
	const choices = (Object.keys(MARKS) as (keyof typeof MARKS)[]).flatMap((name) => {
		const choice = chosen[name];
		if (choice === null) return [];
		return [anyOf((name === "region" ? regionsIn(choice) : [choice]).map((key) => `${MARKS[name]}_${key}`))];
	});
	const all = [...choices, ...(valid ? [validOn(today)] : [])].join(" AND ");
	// Every entry has a licence, a space …: what all entries have stands for them all.
	const filtered = `facets : (${all === "" ? EVERY : all})`;
	const within = valid ? filtered : `(${filtered} NOT facets : ${validOn(today)})`;
	return words.length === 0 ? within : `${within} AND ${wordsIn(words, standing)}`;
}

const EVERY = anyOf(["sp_mo", "sp_lotsen", "sp_gemeinsam"]);

/** What fits the words only with the texts of its files, whatever is chosen. */
export function onlyInText(words: readonly string[]): string {
	return wordsIn(words, "text");
}

function wordsIn(words: readonly string[], standing: Standing): string {
	const list = words.map((word) => `"${word}"${isBeginning(word) ? "*" : ""}`).join(" AND ");
	const anywhere = `{title more} : (${list})`;
	if (standing === "anywhere") return anywhere;
	if (standing === "text") return `({title more body} : (${list}) NOT ${anywhere})`;
	return standing === "title" ? `title : (${list})` : `(${anywhere} NOT title : (${list}))`;
}

/** Valid on a day is what has no end, or ends in a later year, in a later month of this one, or on a later day of this one. */
function validOn(today: Day): string {
	const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
	return anyOf([
		"bi_nie",
		...range(year + 1, LAST_YEAR).map((later) => `bi_${later}`),
		...range(month + 1, 12).map((later) => `bi_${year}-${two(later)}`),
		...range(day, 31).map((later) => `bi_${year}-${two(month)}-${two(later)}`),
	]);
}

/** The regions that a choice finds: a part of Hesse finds all in it, a Landkreis its town of special status. */
function regionsIn(choice: string): readonly string[] {
	return [NATIONWIDE, STATEWIDE, ...REGION_KEYS].filter((key) => placesOf(key).includes(choice));
}

function anyOf(tokens: readonly string[]): string {
	return `(${tokens.map((token) => `"${token}"`).join(" OR ")})`;
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function two(number: number): string {
	return String(number).padStart(2, "0");
}
