// Sizes of files as people read them: "1,2 MB".
import type { Language } from "../i18n/words.ts";

const LOCALES: Record<Language, string> = { de: "de-DE", en: "en-GB" };

/** "640 kB", "1,2 MB". What is smaller than a kilobyte counts as one. */
export function sayBytes(language: Language, bytes: number): string {
	const isSmall = bytes < 1_000_000;
	const size = isSmall ? Math.max(1, Math.round(bytes / 1_000)) : bytes / 1_000_000;
	const digits = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: isSmall || size >= 10 ? 0 : 1 });
	return `${digits.format(size)} ${isSmall ? "kB" : "MB"}`;
}

/** What a file is called by those who open it: "PDF", "DOCX"; of a name without an ending nothing. */
export function endingOf(name: string): string {
	return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? "";
}
