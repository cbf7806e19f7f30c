// How long an invitation may hold, and for how many people.

/** Days to choose from; a month unless somebody says otherwise. */
export const DAYS = [7, 30, 90] as const;
export const USUAL_DAYS = 30;

/** People to choose from. */
export const USES = [1, 10, 25, 50, 100] as const;
export const USUAL_USES = 25;
