// The fields of a form that carries files, and what stands in them.
import { FAMILIES } from "./kinds.ts";
import type { Waiting } from "./store.ts";

/** The field with the files themselves, and the one with those that have arrived. */
export const FILE_FIELD = "file";
export const FILES_FIELD = "files";

/** What hangs already: the numbers that stay, and that the form asked for them. */
export const STAYING = "bleibt";
export const STAYING_ASKED = "angehaengt";

/** A file in the field of a form. The number counts; the rest is for a form that comes back out of a draft. */
export function writeWaiting({ id, bytes, family, name }: Waiting): string {
	return `${id} ${bytes} ${family} ${name}`;
}

/** What such a field says, or null. */
export function readWaiting(text: string): Waiting | null {
	const match = /^([1-9]\d{0,14})(?: (\d{1,12}) ([a-z]+) (.+))?$/s.exec(text);
	if (match === null) return null;
	const family = FAMILIES.find((one) => one === match[3]) ?? "text";
	return { id: Number(match[1]), bytes: Number(match[2] ?? 0), family, name: match[4] ?? "" };
}
