// Time as the database keeps it: UTC, ISO 8601, milliseconds. Texts of this form sort like the moments they name.

/** Gives the present moment; tests put their own in its place. */
export type Clock = () => Date;

/** A moment as a text of the database, `2026-11-22T18:04:00.000Z`. */
export type Instant = string;

/** The text of a moment, shifted by some milliseconds. */
export function instant(date: Date, shift = 0): Instant {
	return new Date(date.getTime() + shift).toISOString();
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
