// A guess at a text's language, for `lang`: screen readers choose a voice by it, browsers a hyphenation.

/** A language of a script, with letters or words that the others don't use. */
type Language = { tag: string; own: RegExp };

/** The scripts in which members write, the usual language of each first. */
const SCRIPTS: readonly { script: RegExp; usual: Language; others: readonly Language[] }[] = [
	{
		script: /\p{Script=Arabic}/gu,
		usual: { tag: "ar", own: /[كيةىأإ]/gu },
		others: [
			{ tag: "ckb", own: /[ێۆەڕڵڤ]/gu },
			{ tag: "fa", own: /[پچژگکی]/gu },
		],
	},
	{
		script: /\p{Script=Cyrillic}/gu,
		usual: { tag: "ru", own: /[ыэёъ]/giu },
		others: [{ tag: "uk", own: /[іїєґ]|(?<!\p{L})(?:дякую|вітаю|це|що|та|чи|але|дуже|якщо)(?!\p{L})/giu }],
	},
	{ script: /\p{Script=Ethiopic}/gu, usual: { tag: "ti", own: /\p{L}/gu }, others: [] },
];

/** Frequent short words. Letters alone say nothing here: Turkish and Kurdish names stand in German texts too. */
const WORDS: Record<string, ReadonlySet<string>> = {
	de: words(
		"der die das und ist nicht ich wir ihr sie ein eine zu mit auf für von im den dem es auch bei habt danke hallo liebe viele grüße bitte uns euch",
	),
	en: words("the and is are not we you of to for with this that have has it our your thanks hello dear please"),
	fr: words("le la les et est sont nous vous une pour avec qui que bonjour dans je il elle"),
	tr: words("ve bir bu için çok ile mı mi değil biz siz merhaba teşekkürler olarak daha gibi ama nasıl"),
	ku: words("û ji bo em hûn spas silav rojbaş çi ye gelek"),
};

/** Language of most of the text as a BCP 47 tag: German if nothing speaks for another one. */
export function languageOf(text: string): string {
	const spoken = withoutCode(text);
	const letters = count(spoken, /\p{L}/gu);
	for (const { script, usual, others } of SCRIPTS) {
		const inScript = count(spoken, script);
		if (inScript <= letters / 2) continue;
		// A name or a quoted word in the neighbours' spelling doesn't make it their language.
		const enough = Math.max(inScript / 50, count(spoken, usual.own));
		return others.find(({ own }) => count(spoken, own) > enough)?.tag ?? usual.tag;
	}
	return byWords(spoken);
}

function byWords(text: string): string {
	const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const score = (tag: string) => found.filter((word) => WORDS[tag]?.has(word)).length;
	return Object.keys(WORDS).reduce((best, tag) => (score(tag) > score(best) ? tag : best));
}

/** Code and addresses are in no language. */
function withoutCode(text: string): string {
	return text
		.replace(/^(```|~~~)[\s\S]*?(?:^\1|$(?![\s\S]))/gm, " ")
		.replace(/`[^`\n]*`/g, " ")
		.split(/\s+/)
		.filter((word) => !/https?:|www\.|@/i.test(word))
		.join(" ");
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}
