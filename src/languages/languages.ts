// The languages that people in this field speak and can help out with.

/** ISO 639 keys; the names stand in the word lists. Source: domain.md 6.4. */
export const SPOKEN = [
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
export type SpokenKey = (typeof SPOKEN)[number];

/** Whether a text is the key of a language in the list. */
export function isSpoken(value: string): value is SpokenKey {
	return (SPOKEN as readonly string[]).includes(value);
}
