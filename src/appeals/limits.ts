// How many people a question may call on, and how often one person lets themselves be called on.

/** People who may be asked to answer one question, in all. */
export const MOST_ASKED = 3;

/** People who are suggested. */
export const SUGGESTED = 10;

/** Characters of the sentence that goes along. */
export const NOTE_LENGTH = 200;

/** How often in a calendar month one may be asked; 0 is never. */
export const ASKED_MONTHLY = [0, 1, 2, 5] as const;
export type AskedMonthly = (typeof ASKED_MONTHLY)[number];
