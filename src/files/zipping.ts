// A ZIP that is made while it is sent: whatever lies in it, memory holds a piece of one file at a time.
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** One file of the ZIP; its bytes are opened when its turn comes. `packed`: it gets smaller by packing. */
export type Part = { name: string; packed?: boolean; open(): Promise<ReadableStream<Uint8Array> | Uint8Array | null> };

/** The ZIP as a stream. What can't be opened is left out. Most of our files are packed already. */
export function zipped(parts: readonly Part[]): ReadableStream<Uint8Array> {
	const made = pieces(parts);
	return new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { done, value } = await made.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		async cancel() {
			await made.return(undefined);
		},
	});
}

async function* pieces(parts: readonly Part[]): AsyncGenerator<Uint8Array> {
	let ready: Uint8Array[] = [];
	const take = () => {
		const taken = ready;
		ready = [];
		return taken;
	};
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		ready.push(piece);
	});
	for (const { name, packed = false, open } of parts) {
		const bytes = await open();
		if (bytes === null) continue;
		const entry = packed ? new ZipDeflate(name) : new ZipPassThrough(name);
		zip.add(entry);
		for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
			entry.push(piece);
			yield* take();
		}
		entry.push(new Uint8Array(), true);
		yield* take();
	}
	zip.end();
	yield* take();
}
