// One file is read: its text and its pages are written down, or why there are none.
import type { Window } from "../access/window.ts";
import { instant } from "../db/clock.ts";
import type { Shelf } from "../files/shelf.ts";
import { textWords } from "../text/title-words.ts";
import { read } from "./read.ts";
import { begin, keep } from "./store.ts";

/** Words of a text by which it is found: the first so many different ones. */
const MOST_WORDS = 3_000;

/** Reads a file. The same again does nothing. What it throws may go away by itself: then it is tried again. */
export async function extract(window: Window, shelf: Shelf, fileId: number, clock: () => Date): Promise<void> {
	const file = await begin(window, fileId, instant(clock()));
	if (file === null) return;
	const reading = await read(file.type, file.bytes, async (span) => {
		const bytes = await shelf.bytes(file.key, span);
		if (bytes.length === 0 && span.length > 0) throw new Error("a file without bytes");
		return bytes;
	});
	const words = "text" in reading ? textWords(reading.text, reading.text.length).slice(0, MOST_WORDS).join(" ") : "";
	await keep(window, fileId, { ...reading, words }, instant(clock()));
}
