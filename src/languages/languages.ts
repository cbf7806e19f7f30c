// The languages that people and organisations can name. Never asked: which of them somebody grew up with.

/** ISO keys, in the order in which they are shown; the names stand in the word lists. Source: domain.md 6.4. */
export const LANGUAGE_KEYS = [
	"de",
	"en",
	"tr",
	"uk",
	"ru",
	"ar",
	"fa",
	"prs",
	"ps",
	"kmr",
	"ckb",
	"ro",
	"pl",
	"it",
	"hr",
	"sr",
	"bs",
	"bg",
	"es",
	"pt",
	"fr",
	"el",
	"ti",
	"am",
	"om",
	"so",
	"ur",
	"hi",
	"pa",
	"sq",
	"ka",
	"hu",
	"zh",
	"vi",
] as const;

/** The key of one language. */
export type LanguageKey = (typeof LANGUAGE_KEYS)[number];

/** Whether a text is the key of a language that can be named. */
export function isLanguageKey(value: string): value is LanguageKey {
	return (LANGUAGE_KEYS as readonly string[]).includes(value);
}
