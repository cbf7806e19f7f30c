// Bytes on their way to the shelf: never more of a file in memory than one part of it.
import type { Window } from "../access/window.ts";
import { MOST_BYTES } from "./kinds.ts";
import { newKey, PART, type Shelf } from "./shelf.ts";
import { forgetUpload, noteUpload } from "./store.ts";

/** Where bytes go, and how much of them came. */
export type Writer = {
	readonly key: string;
	write(chunk: Uint8Array): Promise<void>;
	/** All of it has come: how many bytes, or null if they were too many, and nothing of it was kept. */
	end(): Promise<number | null>;
	/** It broke off: nothing stays. */
	drop(): Promise<void>;
};

/**
 * A file whose length isn't known before. Up to one part it is put down at once, else in parts; an upload in parts is noted
 * in the database, because the bucket doesn't list what has only begun.
 */
export function openWriter(shelf: Shelf, window: Window, now: Date): Writer {
	const key = newKey(now);
	let part = new Uint8Array(65_536);
	let filled = 0;
	let bytes = 0;
	let parts = 0;
	let upload: Awaited<ReturnType<Shelf["begin"]>> | null = null;

	async function flush(): Promise<void> {
		if (upload === null) {
			upload = await shelf.begin(key);
			await noteUpload(window, key, upload.uploadId, now);
		}
		parts += 1;
		await upload.part(parts, part.subarray(0, filled));
		filled = 0;
	}

	async function drop(): Promise<void> {
		part = new Uint8Array();
		filled = 0;
		if (upload === null) return;
		await shelf.giveUp(key, upload.uploadId);
		await forgetUpload(window, key);
		upload = null;
	}

	return {
		key,
		drop,
		async write(chunk) {
			if (bytes <= MOST_BYTES && bytes + chunk.length > MOST_BYTES) await drop();
			bytes += chunk.length;
			if (bytes > MOST_BYTES) return;
			for (let at = 0; at < chunk.length; ) {
				const take = Math.min(chunk.length - at, PART - filled);
				if (filled + take > part.length) {
					const larger = new Uint8Array(Math.min(PART, Math.max(part.length * 2, filled + take)));
					larger.set(part.subarray(0, filled));
					part = larger;
				}
				part.set(chunk.subarray(at, at + take), filled);
				filled += take;
				at += take;
				if (filled === PART) await flush();
			}
		},
		async end() {
			if (bytes > MOST_BYTES) return null;
			if (upload === null) await shelf.put(key, part.slice(0, filled));
			else {
				if (filled > 0) await flush();
				await (upload as Awaited<ReturnType<Shelf["begin"]>>).end();
				await forgetUpload(window, key);
			}
			return bytes;
		},
	};
}

/** Puts a body of known length down as it comes; null if it broke off, and nothing of it was kept. */
export async function putBody(
	shelf: Shelf,
	body: ReadableStream<Uint8Array>,
	length: number,
	now: Date,
): Promise<string | null> {
	const key = newKey(now);
	const { readable, writable } = new FixedLengthStream(length);
	const done = await Promise.allSettled([shelf.put(key, readable), body.pipeTo(writable)]);
	if (done.every(({ status }) => status === "fulfilled")) return key;
	await shelf.remove([key]);
	return null;
}
