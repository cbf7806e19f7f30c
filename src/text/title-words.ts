// The words by which a title is found again: folded, without endings, so that "Lots*innen", "Lotsen" and "Lotse" meet.

/** What stands behind is no title any more. */
const LONGEST_TITLE = 300;

/** More words than any title needs; longer ones are built to be expensive. */
const MOST_WORDS = 16;

/** Shorter words aren't looked for, unless they are a number or stand in a script whose words are short. */
const SHORTEST = 3;

/** What is left of a word when its endings are gone has at least so many letters. */
const SHORTEST_STEM = 4;

/** Endings of German words, longest first. What they cut off wrongly, they cut off everywhere. */
const ENDINGS = ["innen", "ungen", "ung", "in", "em", "en", "er", "es", "e", "n", "s"];

/** Words that stand in every second title and say nothing about it. */
const EMPTY_WORDS = new Set(
	(
		"aber alle als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein dem den der des die dies diese diesem diesen dieser " +
		"doch dort du durch ein eine einem einen einer eines er es euch euer eure euren eurer fuer fur gab geht gibt haben habe habt hat hattet hier ich " +
		"ihr ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder jemand kann kein keine konnen konnt machen macht man mehr mein meine mit muss " +
		"mussen nach nicht noch nur ob oder ohne schon sehr seid sein seine sich sie sind so soll sollen sollte sollten tun uber um und uns unser unsere " +
		"vom von vor wann war warum was welche welchen welcher welches wem wen wenn wer werden wie wieso wir wird wo woher wohin womit wurde zu zum zur " +
		"a an and any are can do does for from has have how is it of on or our the to we what when where which who why with you your"
	).split(" "),
);

/** The different words of a title that count, in their order. */
export function titleWords(title: string): string[] {
	return [...new Set(wordsIn(title).map(stem))].slice(0, MOST_WORDS);
}

/** The different words of any text that count, in their order; what stands behind so many letters isn't looked at. */
export function textWords(text: string, letters: number): string[] {
	return [...new Set(wordsIn(text, letters).map(stem))];
}

/** The beginning of a word that is still being typed: the last letters of a title, folded but not cut. Null if there is none. */
export function unfinishedWord(title: string): string | null {
	const last = /[\p{L}\p{N}]$/u.test(title) ? wordsIn(title).at(-1) : undefined;
	return last !== undefined && fold(title.slice(0, LONGEST_TITLE)).endsWith(last) && last.length >= SHORTEST_STEM
		? last
		: null;
}

function wordsIn(title: string, letters = LONGEST_TITLE): string[] {
	const found = fold(title.slice(0, letters)).match(/[\p{L}\p{N}]+/gu) ?? [];
	return found.filter(
		(word) => !EMPTY_WORDS.has(word) && (word.length >= SHORTEST || /\d\d|[^\0-\u024f]{2}/u.test(word)),
	);
}

/** Lower case and without marks; "ä", "ae" and "a" are one, "Lots*innen" is one word. */
function fold(text: string): string {
	return (
		text
			.normalize("NFKD")
			.replace(/\p{M}/gu, "")
			// "Lots*innen", "Lots:innen", "Lots/-innen", "Lotse*r", "Lots_in"
			.replace(/(?<=\p{L})(?:[*:_·•]|\/-?)(?=(?:innen|in|r|n)(?!\p{L}))/giu, "")
			.toLowerCase()
			.replaceAll("ß", "ss")
			.replaceAll("ı", "i")
			.replace(/(?<![aeiouyq])([aou])e/g, "$1")
	);
}

function stem(word: string): string {
	const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
	return ending === undefined ? word : stem(word.slice(0, -ending.length));
}
