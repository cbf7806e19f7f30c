// Sizes of files as people say them.
import type { Language } from "./words.ts";

const LOCALES: Record<Language, string> = { de: "de-DE", en: "en-GB" };

/** "820 kB", "3,4 MB": in powers of ten, as browsers and phones count. */
export function sayBytes(language: Language, bytes: number): string {
	const [size, unit] = bytes < 999_500 ? [Math.max(1, bytes / 1_000), "kB"] : [bytes / 1_000_000, "MB"];
	const digits = unit === "MB" && size < 100 ? 1 : 0;
	return `${new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(size)} ${unit}`;
}
