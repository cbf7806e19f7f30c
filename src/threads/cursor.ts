// Keyset cursors of lists: the last row's moment and number, as they stand in an address.

/** Where a list goes on: after the row with this moment and number. */
export type Cursor = { at: string; id: number };

/** "2026-11-22T18:04:00.000Z.57" */
export function writeCursor({ at, id }: Cursor): string {
	return `${at}.${id}`;
}

/** Reads a cursor out of an address; anything else means the beginning of the list. */
export function readCursor(text: string | undefined): Cursor | null {
	const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\.(\d{1,15})$/.exec(text ?? "");
	return match === null ? null : { at: match[1] ?? "", id: Number(match[2]) };
}
