// What lies in a ZIP, read from its directory alone: nothing is unpacked but two small lists, and these within limits.
import { inflateSync } from "fflate";
import type { Span } from "./shelf.ts";

/** One entry of the directory. */
type Entry = { name: string; packed: number; unpacked: number; method: number; encrypted: boolean; at: number };

/** The directory, or why there is none. */
export type Directory = { entries: readonly Entry[] } | "damaged" | "bomb";

/** Reads some bytes of the file. */
export type Read = (span: Span) => Promise<Uint8Array>;

/** The end of the directory stands within so many bytes of the file's end. */
const TAIL = 66_000;

/** A directory larger than this isn't one of a file that people send. */
const MOST_DIRECTORY = 4_194_304;
const MOST_ENTRIES = 10_000;

/** What a file may be unpacked to: all together, and how many times its own size. */
const MOST_UNPACKED = 1_073_741_824;
const MOST_TIMES = 200;
const FEW = 52_428_800;

/** A ZIP in a ZIP in a ZIP is how bombs are built. */
const MOST_NESTED = 20;

const NESTED = /\.(zip|7z|rar|gz|bz2|xz|zst|tar|tgz)$/i;

/** The directory of a ZIP of so many bytes. */
export async function directoryOf(read: Read, bytes: number): Promise<Directory> {
	const from = Math.max(0, bytes - TAIL);
	const tail = await read({ offset: from, length: bytes - from });
	const end = lastEnd(tail);
	if (end < 0) return "damaged";
	const view = viewOf(tail);
	const count = view.getUint16(end + 10, true);
	const size = view.getUint32(end + 12, true);
	const start = view.getUint32(end + 16, true);
	if (count > MOST_ENTRIES) return "bomb";
	if (size > MOST_DIRECTORY || start + size > bytes) return "damaged";
	const entries = entriesIn(
		start >= from ? tail.subarray(start - from) : await read({ offset: start, length: size }),
		count,
	);
	if (entries === null) return "damaged";
	const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
	const overlapping = entries.reduce((sum, entry) => sum + entry.packed, 0) > bytes;
	if (unpacked > MOST_UNPACKED || (unpacked > FEW && unpacked > bytes * MOST_TIMES) || overlapping) return "bomb";
	return entries.filter(({ name }) => NESTED.test(name)).length > MOST_NESTED ? "bomb" : { entries };
}

/** A small text out of the ZIP, at most so many characters of it; empty if it isn't there or can't be read. */
export async function textIn(read: Read, entries: readonly Entry[], name: string, most = 1_048_576): Promise<string> {
	const entry = entries.find((one) => one.name === name);
	if (entry === undefined || entry.packed > most || entry.encrypted) return "";
	const head = await read({ offset: entry.at, length: 30 });
	if (head.length < 30) return "";
	const view = viewOf(head);
	const skip = 30 + view.getUint16(26, true) + view.getUint16(28, true);
	const packed = await read({ offset: entry.at + skip, length: entry.packed });
	if (entry.method === 0) return new TextDecoder().decode(packed);
	if (entry.method !== 8) return "";
	try {
		// It never grows over this buffer, whatever the directory said.
		return new TextDecoder().decode(inflateSync(packed, { out: new Uint8Array(Math.min(entry.unpacked, most)) }));
	} catch {
		return "";
	}
}

function lastEnd(tail: Uint8Array): number {
	for (let at = tail.length - 22; at >= 0; at -= 1)
		if (tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6) return at;
	return -1;
}

function entriesIn(directory: Uint8Array, count: number): Entry[] | null {
	const view = viewOf(directory);
	const entries: Entry[] = [];
	let at = 0;
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > directory.length || view.getUint32(at, true) !== 0x02014b50) return null;
		const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
			number,
			number,
			number,
		];
		const next = at + 46 + name + extra + comment;
		if (next > directory.length) return null;
		const unpacked = view.getUint32(at + 24, true);
		entries.push({
			name: new TextDecoder().decode(directory.subarray(at + 46, at + 46 + name)),
			packed: view.getUint32(at + 20, true),
			unpacked:
				unpacked === 0xffffffff ? longSize(directory.subarray(at + 46 + name, at + 46 + name + extra)) : unpacked,
			method: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			at: view.getUint32(at + 42, true),
		});
		at = next;
	}
	return entries;
}

/** The size out of the ZIP64 field, which stands first in it. */
function longSize(extra: Uint8Array): number {
	const view = viewOf(extra);
	for (let at = 0; at + 12 <= extra.length; at += 4 + view.getUint16(at + 2, true))
		if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4, true));
	return Number.MAX_SAFE_INTEGER;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
