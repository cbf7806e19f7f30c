// How much of a file is read for its text, and why one may have none. A hostile file ends here and hurts nobody.

const MIB = 1_048_576;

/** Bytes of text that are kept of a file. */
export const MOST_TEXT = 200_000;

/** A PDF is held in memory while it is read. */
export const MOST_PDF_BYTES = 25 * MIB;

/** Pages of a PDF that are read. */
export const MOST_PAGES = 300;

/** What one stream inside a PDF may be unpacked to, and all of them together. */
export const MOST_STREAM_BYTES = 64 * MIB;
export const MOST_STREAMS_BYTES = 512 * MIB;

/** XML that is unpacked out of an Office file; how deep it may be nested, and how many attributes an element may have. */
export const MOST_XML_BYTES = 32 * MIB;
export const MOST_DEPTH = 256;
export const MOST_ATTRIBUTES = 512;

/** How long reading a file may take, in milliseconds. */
export const MOST_TIME = 20_000;

/** How often reading a file is begun. */
export const MOST_TRIES = 4;

/** Why a file has no text; each has its sentence in the word lists. */
export const NO_TEXT = ["password", "scan", "empty", "damaged", "bomb", "tooLarge", "slow", "error"] as const;
export type NoText = (typeof NO_TEXT)[number];

/** What reading a file gave. */
export type Reading = { text: string; cut: boolean; pages: number | null } | { reason: NoText; pages: number | null };

/** Thrown deep inside a parser to end it; `read` turns it into a reading. */
export class Unreadable extends Error {
	override readonly name = "Unreadable";
	readonly reason: NoText;
	constructor(reason: NoText) {
		super(reason);
		this.reason = reason;
	}
}

/** Thrown deep inside a parser when there is as much text as is kept. */
export class Full extends Error {
	override readonly name = "Full";
}

/** Ends reading when its time is over. Clocks of the Worker stand still while it computes, so this waits a moment first. */
export type Patience = () => Promise<void>;

/** Patience that ends so many milliseconds from now. */
export function patience(milliseconds: number): Patience {
	const until = Date.now() + milliseconds;
	return async () => {
		await new Promise((go) => setTimeout(go, 0));
		if (Date.now() > until) throw new Unreadable("slow");
	};
}
