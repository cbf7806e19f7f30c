// When two names are likely to mean the same organisation.
import { sortKey } from "../text/folding.ts";

/** What names carry or leave out as they like. */
const LEGAL = new Set(["ev", "e", "v", "ggmbh", "gmbh", "gug", "ug", "eg", "eingetragener", "verein", "initiative"]);

/**
 * The key by which names are compared: without marks and capitals, "ae" as "ä", "Lots:innen" as "Lots*innen", without
 * the legal form. Never empty for a name that isn't.
 */
export function nameKey(name: string): string {
	const folded = sortKey(name.replace(/[*:_/·-]+(?=innen)/gi, "")).replace(/([aou])e/g, "$1");
	const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
	const kept = words.filter((word) => !LEGAL.has(word));
	return (kept.length > 0 ? kept : words).join(" ") || name.trim();
}

/** Alike from here on (Dice coefficient of letter pairs): "Brücke Kassel" and "Brücken Kassel", not "Brücke Gießen". */
const ALIKE = 0.78;

/** A name inside another counts from this length on, or "Mut" would be like "Mutter und Kind". */
const LONG_ENOUGH = 6;

/** Whether two keys of names are likely to mean the same. */
export function alike(one: string, other: string): boolean {
	if (one === other) return true;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length >= LONG_ENOUGH && ` ${long} `.includes(` ${short} `)) return true;
	const pairs = pairsOf(short);
	const others = pairsOf(long);
	const total = pairs.length + others.length;
	if (total === 0) return false;
	const left = new Map<string, number>();
	for (const pair of others) left.set(pair, (left.get(pair) ?? 0) + 1);
	let shared = 0;
	for (const pair of pairs) {
		const count = left.get(pair) ?? 0;
		if (count === 0) continue;
		shared += 1;
		left.set(pair, count - 1);
	}
	return (2 * shared) / total >= ALIKE;
}

function pairsOf(key: string): string[] {
	const letters = key.replaceAll(" ", "");
	return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2));
}
