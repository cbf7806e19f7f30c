// The ZIP of a collection as a stream: one piece after the other, never more of a file in memory than has just come.
import { Zip, ZipPassThrough } from "fflate";
import type { Piece } from "./archive.ts";

/** Opens the bytes of a file by its key; null if they aren't there. */
export type OpenBytes = (key: string) => Promise<ReadableStream<Uint8Array> | null>;

/** A file was gone or had another length than its row says. A ZIP that only looks whole would be worse than none. */
export class BrokenPiece extends Error {
	override readonly name = "BrokenPiece";
}

const encoder = new TextEncoder();

/** The exact length of the ZIP: nothing in it is compressed, so that the browser can show how far it is. */
export function zipLength(pieces: readonly Piece[]): number {
	// For each piece a header before, a descriptor behind and a line in the directory, two of them with its name; one end for all.
	const lengths = pieces.map((piece) => 30 + 16 + 46 + 2 * encoder.encode(piece.path).length + bytesOf(piece));
	return lengths.reduce((sum, length) => sum + length, 22);
}

/** The ZIP itself. Bytes are read only as fast as somebody takes them. */
export function zipStream(pieces: readonly Piece[], open: OpenBytes, at: Date): ReadableStream<Uint8Array> {
	const waiting = [...pieces];
	const ready: Uint8Array[] = [];
	let isWhole = false;
	const zip = new Zip((error, chunk, last) => {
		if (error !== null) throw error;
		if (chunk.length > 0) ready.push(chunk);
		isWhole = last;
	});
	let reading: { reader: ReadableStreamDefaultReader<Uint8Array>; entry: ZipPassThrough; piece: Piece } | null = null;
	let came = 0;

	const begin = async (piece: Piece): Promise<void> => {
		const entry = new ZipPassThrough(piece.path);
		entry.mtime = at;
		if ("text" in piece) {
			zip.add(entry);
			entry.push(encoder.encode(piece.text), true);
			return;
		}
		const stream = await open(piece.key);
		if (stream === null) throw new BrokenPiece("a file is gone");
		zip.add(entry);
		came = 0;
		reading = { reader: stream.getReader(), entry, piece };
	};

	const readOn = async ({ reader, entry, piece }: NonNullable<typeof reading>): Promise<void> => {
		const { done, value } = await reader.read();
		came += value?.length ?? 0;
		if (came > bytesOf(piece) || (done && came < bytesOf(piece))) {
			await reader.cancel().catch(() => undefined);
			throw new BrokenPiece("a file has another length");
		}
		if (value !== undefined && value.length > 0) entry.push(value);
		if (!done) return;
		entry.push(new Uint8Array(), true);
		reading = null;
	};

	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				while (ready.length === 0 && !isWhole) {
					const next = reading === null ? waiting.shift() : undefined;
					if (reading !== null) await readOn(reading);
					else if (next !== undefined) await begin(next);
					else zip.end();
				}
				for (const chunk of ready.splice(0)) controller.enqueue(chunk);
				if (isWhole) controller.close();
			},
			async cancel(reason) {
				await reading?.reader.cancel(reason);
			},
		},
		{ highWaterMark: 1 },
	);
}

function bytesOf(piece: Piece): number {
	return "text" in piece ? encoder.encode(piece.text).length : piece.bytes;
}
