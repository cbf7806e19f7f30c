// When a discussion counts as old.
import { DAY, type Instant } from "../db/clock.ts";

/** After so many days without a post much may have changed. */
export const OLD_DAYS = 180;

/** Whether nobody has written in a discussion for a long time. */
export function isQuiet(thread: { activeAt: Instant }, now: Date): boolean {
	return now.getTime() - Date.parse(thread.activeAt) > OLD_DAYS * DAY;
}
