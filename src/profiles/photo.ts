// The photo of a person: a small square that stands beside their name, and nothing that a camera wrote.
import type { Window } from "../access/window.ts";
import { sql } from "../db/sql.ts";
import { FORMATS } from "../files/kinds.ts";
import { cleaned } from "../files/pictures.ts";
import { newKey, type Shelf } from "../files/shelf.ts";
import { discard, hang, keep } from "../files/store.ts";
import { PHOTO_NAME } from "../urls.ts";

/** Dots each way. */
export const PHOTO_DOTS = 256;

/**
 * Makes a photo of a file of the viewer's that waits. The file itself goes, and so does the photo that was there before.
 * @returns false if no photo can be made of it; then the one before stays.
 */
export async function setPhoto(window: Window, shelf: Shelf, me: number, fileId: number, now: Date): Promise<boolean> {
	const square = await squareOf(window, shelf, me, fileId);
	await discard(window, me, fileId);
	if (square === null) return false;
	const key = newKey(now);
	await shelf.put(key, square.bytes);
	const { type, family } = FORMATS.webp;
	const { width, height } = square;
	const about = { key, name: PHOTO_NAME, type, family, bytes: square.bytes.length, width, height, thumbKey: null };
	const kept = await keep(window, me, about, now);
	if (kept === null) {
		await shelf.remove([key]);
		return false;
	}
	const before = sql`SELECT id FROM files WHERE photo_of = ${me} AND id <> ${kept.id}
		AND EXISTS (SELECT 1 FROM files WHERE id = ${kept.id} AND photo_of = ${me})`;
	await window.write([
		...hang([kept], { photo: sql`SELECT id FROM people WHERE id = ${me}` }),
		sql`DELETE FROM files WHERE id IN (${before})`,
	]);
	return true;
}

/** Takes one's own photo away; its bytes go with the next sweep. */
export async function removePhoto(window: Window, me: number): Promise<void> {
	await window.write([sql`DELETE FROM files WHERE id IN (SELECT id FROM files WHERE photo_of = ${me})`]);
}

async function squareOf(window: Window, shelf: Shelf, me: number, fileId: number) {
	const [row] = await window.all<{ key: string }>(
		sql`SELECT key FROM files WHERE id = ${fileId} AND owner_id = ${me} AND family = 'picture'
			AND version_id IS NULL AND post_id IS NULL AND message_id IS NULL AND photo_of IS NULL`,
	);
	if (row === undefined) return null;
	const small = await shelf.small(await shelf.bytes(row.key), PHOTO_DOTS);
	return small === null ? null : cleaned("webp", small);
}
