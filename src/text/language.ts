// A guess at a text's language, for `lang`: screen readers choose a voice by it, browsers a hyphenation.

/** BCP 47 tag of the language that a text is most likely in, out of those that members write here. */
export function languageOf(text: string): string {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(letters, 1);
	if (share(/\p{Script=Arabic}/gu) > 0.4) return /[پچژگ]/u.test(text) ? "fa" : "ar";
	if (share(/\p{Script=Cyrillic}/gu) > 0.4) return /[іїєґ]/iu.test(text) ? "uk" : "ru";
	if (share(/\p{Script=Ethiopic}/gu) > 0.4) return "ti";
	if (share(/[ğşıİ]/gu) > 0.02) return "tr";
	return "de";
}
