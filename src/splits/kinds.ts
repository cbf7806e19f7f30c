// What a discussion that was split off may be: kinds that need nothing but a heading and a text.

/** Keys as they stand in forms and rows. */
export const SPLIT_KINDS = ["erfahrung", "frage"] as const;
export type SplitKind = (typeof SPLIT_KINDS)[number];

/** Whether a text is such a kind. */
export function isSplitKind(value: string): value is SplitKind {
	return (SPLIT_KINDS as readonly string[]).includes(value);
}
