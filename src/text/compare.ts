// What is different between two texts, word by word, and three texts brought together where they don't touch.
import { diffArrays } from "diff";

/** A stretch of a comparison: in both texts, only in the old one, or only in the new one. */
export type Piece = { kind: "same" | "gone" | "new"; text: string };

/**
 * So many changes are looked for among words before a stretch counts as replaced as a whole. The work grows with the square
 * of it, and in a Worker no clock could stop it: 400 take about 30 ms for two texts that have nothing in common.
 */
const MOST_CHANGES = 400;

/** Lines are few, at most some 2,000; they're compared first. */
const MOST_LINES_CHANGED = 600;

/** The comparison of two texts: "same" and "gone" together are the old one, "same" and "new" the new one. */
export function compare(before: string, after: string): Piece[] {
	const byLines = pieces(lines(before), lines(after), MOST_LINES_CHANGED) ?? [
		{ kind: "gone", text: before },
		{ kind: "new", text: after },
	];
	let left = MOST_CHANGES;
	const found: Piece[] = [];
	for (let index = 0; index < byLines.length; index += 1) {
		const [piece, next] = [byLines[index] as Piece, byLines[index + 1]];
		if (piece.kind !== "gone" || next?.kind !== "new") {
			found.push(piece);
			continue;
		}
		const byWords = left > 0 ? pieces(words(piece.text), words(next.text), left) : null;
		left -= byWords === null ? MOST_CHANGES / 4 : byWords.filter(({ kind }) => kind !== "same").length;
		found.push(...(byWords !== null && isTelling(byWords) ? byWords : [piece, next]));
		index += 1;
	}
	return tidy(found);
}

/** Two texts that were made out of the same one, as one; null where both changed the same place. */
export function bringTogether(base: string, one: string, other: string): string | null {
	if (one === other) return one;
	const all = words(base);
	const [first, second] = [changes(all, words(one)), changes(all, words(other))];
	if (first === null || second === null) return null;
	const together = [...first, ...second].sort((a, b) => a.from - b.from || a.to - b.to);
	if (together.some((change, index) => index > 0 && change.from <= (together[index - 1]?.to ?? -1))) return null;
	let at = 0;
	let text = "";
	for (const { from, to, instead } of together) {
		text += all.slice(at, from).join("") + instead;
		at = to;
	}
	return text + all.slice(at).join("");
}

type Change = { from: number; to: number; instead: string };

/** What was changed in a list of words, by their places in it. */
function changes(base: readonly string[], changed: readonly string[]): Change[] | null {
	const parts = diffArrays([...base], [...changed], { maxEditLength: MOST_CHANGES });
	if (parts === undefined) return null;
	const found: Change[] = [];
	let at = 0;
	for (const { added, removed, value } of parts) {
		const last = found.at(-1);
		const isNext = last !== undefined && last.to === at;
		if (removed) {
			if (isNext) last.to += value.length;
			else found.push({ from: at, to: at + value.length, instead: "" });
		} else if (added) {
			if (isNext) last.instead += value.join("");
			else found.push({ from: at, to: at, instead: value.join("") });
		}
		if (!added) at += value.length;
	}
	return found;
}

function pieces(before: string[], after: string[], most: number): Piece[] | null {
	const parts = diffArrays(before, after, { maxEditLength: most });
	if (parts === undefined) return null;
	return parts.map(({ added, removed, value }) => ({
		kind: removed ? "gone" : added ? "new" : "same",
		text: value.join(""),
	}));
}

/** Texts that share little but spaces and commas are easier to read one after the other. */
function isTelling(found: readonly Piece[]): boolean {
	const letters = (kinds: readonly string[]) =>
		found.reduce(
			(sum, { kind, text }) => sum + (kinds.includes(kind) ? text.replace(/[^\p{L}\p{N}]/gu, "").length : 0),
			0,
		);
	return letters(["same"]) * 3 >= Math.min(letters(["same", "gone"]), letters(["same", "new"]));
}

/** Joins neighbours of one kind; a space between two changes belongs to both. The old words stand before the new ones. */
function tidy(found: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	let gone = "";
	let fresh = "";
	const close = () => {
		if (gone !== "") result.push({ kind: "gone", text: gone });
		if (fresh !== "") result.push({ kind: "new", text: fresh });
		gone = "";
		fresh = "";
	};
	found.forEach(({ kind, text }, index) => {
		const between = /^[ \t]+$/.test(text) && gone !== "" && fresh !== "" && found[index + 1] !== undefined;
		if (kind === "gone" || (kind === "same" && between)) gone += text;
		if (kind === "new" || (kind === "same" && between)) fresh += text;
		if (kind !== "same" || between) return;
		close();
		const last = result.at(-1);
		if (last?.kind === "same") last.text += text;
		else result.push({ kind, text });
	});
	close();
	return result;
}

function lines(text: string): string[] {
	return text.split(/(?<=\n)/);
}

/** Words, runs of spaces, line ends and single signs. "Lots*innen" is a word. */
function words(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}_]+(?:[*:’'-][\p{L}\p{M}\p{N}_]+)*|\n|[^\S\n]+|[\s\S]/gu) ?? [];
}
