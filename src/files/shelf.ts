// The shelf: the only door to the bucket with everybody's bytes, and to what makes small pictures of them.
import type { Bindings } from "../env.ts";
import { THUMB } from "./kinds.ts";

/** So much is sent to the bucket at once where the length isn't known before; R2 takes no smaller parts. */
export const PART = 5 * 1_048_576;

/** A part of a file: from a byte on, so many. */
export type Span = { offset: number; length: number };

/** What the rest of the forum does with bytes. */
export type Shelf = {
	/** Keeps bytes. A stream must know its length (FixedLengthStream, Response with Content-Length). */
	put(key: string, bytes: ReadableStream | Uint8Array): Promise<void>;
	/** Begins an upload of unknown length. */
	begin(
		key: string,
	): Promise<{ uploadId: string; part(number: number, bytes: Uint8Array): Promise<void>; end(): Promise<void> }>;
	/** Gives an upload up that has begun, also one of another request. */
	giveUp(key: string, uploadId: string): Promise<void>;
	/** The bytes, or a part of them; null if nothing lies there. */
	open(key: string, span?: Span): Promise<ReadableStream | null>;
	/** The same, held in memory: for small files and small parts. */
	bytes(key: string, span?: Span): Promise<Uint8Array>;
	remove(keys: readonly string[]): Promise<void>;
	/** Some keys that begin so, and where to go on. */
	list(prefix: string, cursor?: string): Promise<{ keys: string[]; cursor: string | undefined }>;
	/** A small picture of a picture, or null where none can be made. `square`: cut to so many dots each way. */
	small(bytes: Uint8Array, square?: number): Promise<Uint8Array | null>;
};

/** A new place on the shelf. It begins with the day, so that the sweep can look a day through. */
export function newKey(now: Date): string {
	return `${dayPrefix(now)}${crypto.randomUUID()}`;
}

/** How keys of a day begin. */
export function dayPrefix(day: Date): string {
	return `${day.toISOString().slice(0, 10)}/`;
}

/** Opens the shelf. */
export function openShelf({ FILES: bucket, IMAGES: images }: Bindings): Shelf {
	return {
		async put(key, bytes) {
			await bucket.put(key, bytes);
		},
		async begin(key) {
			const upload = await bucket.createMultipartUpload(key);
			const parts: R2UploadedPart[] = [];
			return {
				uploadId: upload.uploadId,
				async part(number, bytes) {
					parts.push(await upload.uploadPart(number, bytes));
				},
				async end() {
					await upload.complete(parts);
				},
			};
		},
		async giveUp(key, uploadId) {
			await bucket.resumeMultipartUpload(key, uploadId).abort();
		},
		async open(key, span) {
			return (await bucket.get(key, span === undefined ? {} : { range: span }))?.body ?? null;
		},
		async bytes(key, span) {
			const found = await bucket.get(key, span === undefined ? {} : { range: span });
			return found === null ? new Uint8Array() : new Uint8Array(await found.arrayBuffer());
		},
		async remove(keys) {
			if (keys.length > 0) await bucket.delete([...keys]);
		},
		async list(prefix, cursor) {
			const found = await bucket.list({ prefix, limit: 500, ...(cursor === undefined ? {} : { cursor }) });
			return { keys: found.objects.map(({ key }) => key), cursor: found.truncated ? found.cursor : undefined };
		},
		async small(bytes, square) {
			if (images === undefined) return null;
			try {
				const stream = new Response(bytes as Uint8Array<ArrayBuffer>).body as ReadableStream<Uint8Array>;
				const size =
					square === undefined
						? { width: THUMB, height: THUMB, fit: "scale-down" as const }
						: { width: square, height: square, fit: "cover" as const };
				const made = await images.input(stream).transform(size).output({ format: "image/webp" });
				return new Uint8Array(await new Response(made.image()).arrayBuffer());
			} catch (error) {
				// A picture that can't be made small is a file like any other.
				console.error({ event: "small", error: String(error) });
				return null;
			}
		},
	};
}
