// English words of free discussions.
import type { de } from "./de.ts";

/** The words. */
export const en: typeof de = {
	name: "Experience",
	hint: "You tell others about something, or would like to discuss it.",
	write: "Share an experience",
};
