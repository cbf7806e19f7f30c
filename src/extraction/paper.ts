// The sheet onto which text is written while a file is read, and how it is tidied before it is kept.
import { Full, MOST_TEXT } from "./limits.ts";

/** Text that grows. */
export type Paper = {
	write(text: string): void;
	/** So many line breaks stand at the end, if anything stands before them. */
	end(lines: 1 | 2): void;
	/** What was written. */
	read(): string;
};

/** An empty sheet; it ends the reader when it is full. */
export function openPaper(): Paper {
	const pieces: string[] = [];
	let length = 0;
	let breaks = 2;
	return {
		write(text) {
			if (text === "") return;
			pieces.push(text);
			length += text.length;
			breaks = 0;
			// A letter has at least a byte, and some of these will be tidied away.
			if (length > MOST_TEXT * 2) throw new Full();
		},
		end(lines) {
			if (length === 0) return;
			for (; breaks < lines; breaks += 1) pieces.push("\n");
		},
		read: () => pieces.join(""),
	};
}

/** Signs that nobody sees: control characters, what turns the direction of text around, byte order marks. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc\ufffe\uffff]/gu;

/** Text as it is kept: one kind of line breaks, nothing invisible, not too long. `cut` says whether something was left out. */
export function tidied(text: string): { text: string; cut: boolean } {
	const clean = text
		.toWellFormed()
		.normalize("NFC")
		.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
		.replace(UNSEEN, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
		.replace(/[^\S\n\t]+/g, " ")
		.replace(/ *\t */g, "\t")
		.replace(/[ \t]*\n[ \t]*(?:\n[ \t]*)+/g, "\n\n")
		.replace(/[ \t]+\n/g, "\n")
		.trim();
	const bytes = new TextEncoder().encode(clean);
	if (bytes.length <= MOST_TEXT) return { text: clean, cut: false };
	// A letter that was cut in two is left out.
	const kept = new TextDecoder().decode(bytes.subarray(0, MOST_TEXT), { stream: true });
	return { text: kept.trimEnd(), cut: true };
}
