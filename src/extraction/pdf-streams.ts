// Looks through a PDF for streams that unpack to far more than a page needs, before pdf.js holds them whole in memory.
import { Inflate } from "fflate";
import { MOST_STREAM_BYTES, MOST_STREAMS_BYTES, type Patience, Unreadable } from "./limits.ts";

/** So many packed bytes are unpacked in one go: at most a thousand times more. */
const AT_ONCE = 4_096;

/** Packing twice, or in one of the old ways, is how a bomb gets past this look; documents larger than that don't need it. */
const TWICE = /\/(?:FlateDecode|Fl)\s*\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/;
const OLD = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/;
const MOST_OLD = 262_144;

/** @throws Unreadable if a stream is a bomb. What is encrypted can't be looked into: the platform's own limits stand behind that. */
export async function checkStreams(bytes: Uint8Array, patience: Patience): Promise<void> {
	let left = MOST_STREAMS_BYTES;
	let last = 0;
	for (let at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at + STREAM.length)) {
		// "endstream" ends with the same letters.
		if (bytes[at - 1] === 0x64) continue;
		const begins = bytes[at + 6] === 0x0d && bytes[at + 7] === 0x0a ? at + 8 : at + 7;
		const dictionary = latin1(bytes.subarray(Math.max(0, at - 1_024), at)).replace(/^[\s\S]*\bobj\b/, "");
		const ends = find(bytes, END, begins);
		const length = (ends < 0 ? bytes.length : ends) - begins;
		if (TWICE.test(dictionary) || (OLD.test(dictionary) && length > MOST_OLD)) throw new Unreadable("bomb");
		if (isPacked(bytes, begins)) left -= unpackedSize(bytes, begins, Math.min(MOST_STREAM_BYTES, left));
		if (left <= 0) throw new Unreadable("tooLarge");
		if (at - last > 1_048_576 || left < MOST_STREAMS_BYTES / 2) await patience();
		last = at;
	}
}

const STREAM = [...new TextEncoder().encode("stream")];
const END = [...new TextEncoder().encode("endstream")];

function unpackedSize(bytes: Uint8Array, from: number, most: number): number {
	let size = 0;
	let isOver = false;
	const inflate = new Inflate((chunk, final) => {
		size += chunk.length;
		isOver = final;
	});
	try {
		// Behind the two bytes of its head.
		for (let at = from + 2; at < bytes.length && !isOver; at += AT_ONCE) {
			inflate.push(bytes.subarray(at, at + AT_ONCE), at + AT_ONCE >= bytes.length);
			if (size > most) throw new Unreadable("bomb");
		}
	} catch (error) {
		// A broken stream, or its end: pdf.js will stop there too.
		if (error instanceof Unreadable) throw error;
	}
	return size;
}

/** Whether a zlib head stands there. */
function isPacked(bytes: Uint8Array, at: number): boolean {
	const [a = 0, b = 0] = bytes.subarray(at, at + 2);
	return (a & 15) === 8 && a >> 4 <= 7 && ((a << 8) | b) % 31 === 0;
}

function find(bytes: Uint8Array, sign: readonly number[], from: number): number {
	const [first = 0] = sign;
	for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
		if (sign.every((byte, index) => bytes[at + index] === byte)) return at;
	return -1;
}

function latin1(bytes: Uint8Array): string {
	return new TextDecoder("latin1").decode(bytes);
}
