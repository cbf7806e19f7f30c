// The word lists: German is the shape, every other language satisfies it, so a missing word is a type error.
import { de } from "./de.ts";
import { en } from "./en.ts";

/** All words of the interface. */
export type Words = typeof de;

/** Languages of the interface, as BCP 47 tags. */
export const LANGUAGES = ["de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const LISTS: Record<Language, Words> = { de, en };

/** Whether a text names a language we speak. */
export function isLanguage(value: string | undefined): value is Language {
	return value !== undefined && (LANGUAGES as readonly string[]).includes(value);
}

/** The word list of a language. */
export function wordsOf(language: Language): Words {
	return LISTS[language];
}
