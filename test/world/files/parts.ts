// A ZIP of named parts with the same bytes every time; office files are such ZIPs.
import { strToU8, type Zippable, zipSync } from "fflate";

/** The day that all parts say they were changed on. */
const CHANGED = new Date(2026, 0, 2, 12);

/** The XML of a part begins so. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Packs parts in their order. The first may lie there unpacked, as OpenDocument wants it. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>, plainFirst = false): Uint8Array {
	const entries = Object.entries(parts).map(([name, content], index) => [
		name,
		[
			typeof content === "string" ? strToU8(content) : content,
			{ level: plainFirst && index === 0 ? 0 : 6, mtime: CHANGED },
		],
	]);
	return zipSync(Object.fromEntries(entries) as Zippable);
}
