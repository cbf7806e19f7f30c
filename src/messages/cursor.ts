// The cursor of the list of conversations, as it stands in an address.
import type { ListCursor } from "./store.ts";

/** "1.2026-11-22T18:04:00.000Z.57": unread or not, moment, number. */
export function writeListCursor({ unread, at, id }: ListCursor): string {
	return `${unread}.${at}.${id}`;
}

/** Reads a cursor out of an address; anything else means the beginning of the list. */
export function readListCursor(text: string | undefined): ListCursor | null {
	const match = /^([01])\.(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\.(\d{1,15})$/.exec(text ?? "");
	return match === null ? null : { unread: Number(match[1]), at: match[2] ?? "", id: Number(match[3]) };
}
