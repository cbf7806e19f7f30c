// The kinds of discussion that can be begun.

/** Keys as they stand in forms and rows. */
export const KINDS = ["frage", "erfahrung"] as const;
export type Kind = (typeof KINDS)[number];

/** Whether a text is a kind. */
export function isKind(value: string): value is Kind {
	return (KINDS as readonly string[]).includes(value);
}
