// What the night does with files: what nobody sent, what lost its row, and what never got one leaves the shelf.
import { openStock } from "../access/own.ts";
import type { Window } from "../access/window.ts";
import { DAY, instant } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { sql } from "../db/sql.ts";
import { dayPrefix, type Shelf } from "./shelf.ts";

/** Rows and keys at once, and how often in a night. */
const MOST = 500;
const TURNS = 20;

/** The days whose keys are looked through: all that is older than a day, with two nights that may have failed. */
const DAYS_BACK = [2, 3, 4];

/** Files that wait for more than a day go, then bytes without a row, then bytes that never had one. */
export async function sweepFiles(database: Database, shelf: Shelf, now: Date): Promise<void> {
	const stock = openStock(database);
	const old = instant(now, -DAY);
	for (let turn = 0; turn < TURNS; turn += 1) {
		const [gone = []] = await stock.write([
			sql`DELETE FROM files WHERE id IN (SELECT id FROM files WHERE waits = 1 AND created_at < ${old} LIMIT ${MOST}) RETURNING id`,
		]);
		if (gone.length < MOST) break;
	}
	for (let turn = 0; turn < TURNS; turn += 1) if ((await clear(stock, shelf, old)) < MOST) break;
	for (const back of DAYS_BACK) await lookThrough(stock, shelf, dayPrefix(new Date(now.getTime() - back * DAY)));
}

/** Takes bytes off the shelf, and only then forgets that they were to go. Gives how many it found. */
async function clear(stock: Window, shelf: Shelf, old: string): Promise<number> {
	const rows = await stock.all<{ key: string; upload_id: string }>(
		sql`SELECT key, upload_id FROM file_remains WHERE upload_id = '' OR since < ${old} LIMIT ${MOST}`,
	);
	// R2 gives uploads up by itself after a week: it may be gone already.
	for (const { key, upload_id } of rows.filter((row) => row.upload_id !== ""))
		await shelf.giveUp(key, upload_id).catch(() => undefined);
	await shelf.remove(rows.map(({ key }) => key));
	await stock.write([
		sql`DELETE FROM file_remains WHERE key IN (SELECT value FROM json_each(${JSON.stringify(rows.map(({ key }) => key))}))`,
	]);
	return rows.length;
}

/** Keys of a day that no row names: an upload that broke off between its bytes and its row. */
async function lookThrough(stock: Window, shelf: Shelf, prefix: string): Promise<void> {
	let cursor: string | undefined;
	for (let turn = 0; turn < TURNS; turn += 1) {
		const page = await shelf.list(prefix, cursor);
		const lost = await stock.all<{ key: string }>(
			sql`SELECT value AS key FROM json_each(${JSON.stringify(page.keys)}) WHERE NOT EXISTS (SELECT 1 FROM files WHERE key = value)
				AND NOT EXISTS (SELECT 1 FROM files WHERE thumb_key = value)`,
		);
		await shelf.remove(lost.map(({ key }) => key));
		cursor = page.cursor;
		if (cursor === undefined) return;
	}
}
