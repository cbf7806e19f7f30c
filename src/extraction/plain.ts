// Plain texts and simple tables: which letters their bytes mean.

/** So many bytes are more than is kept, whatever alphabet they mean. */
export const ENOUGH_BYTES = 800_000;

/** The letters of a text file; `whole` is false if only its beginning is given. */
export function decoded(bytes: Uint8Array, whole: boolean): string {
	const [a, b] = bytes;
	const stream = !whole;
	if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes, { stream });
	if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes, { stream });
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes, { stream });
	} catch {
		// What isn't UTF-8 was written by an older Windows.
		return new TextDecoder("windows-1252").decode(bytes);
	}
}
