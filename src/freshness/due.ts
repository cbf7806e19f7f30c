// When a material asks its owner whether it still holds. The day follows from the row (ask_on, migration 0024).
import { addDays, type Day } from "../i18n/days.ts";

/** So many days before the end of "gültig bis" the owner is asked. */
export const ASKED_BEFORE = 30;

/** Why somebody is asked: a year has gone by, the material soon ends to be valid, or it has ended. */
export type Occasion = "year" | "near" | "past";

/** What a material's row says about it. */
export type Asking = { askOn: Day | null; validUntil: Day | null };

/** Why the owner is asked today; null if they aren't. */
export function occasionOf({ askOn, validUntil }: Asking, today: Day): Occasion | null {
	if (askOn === null || askOn > today) return null;
	if (validUntil === null) return "year";
	if (validUntil < today) return "past";
	return addDays(validUntil, -ASKED_BEFORE) <= today ? "near" : "year";
}

/** The name of an occasion, by which a mail is sent once: the end of validity is another one than its coming near. */
export function occasionKey({ askOn, validUntil }: Asking, today: Day): string {
	return validUntil !== null && validUntil < today ? `${validUntil} past` : String(askOn);
}
