// English words of announcements.
import type { de } from "./de.ts";

const number = new Intl.NumberFormat("en-GB");

/** The words. */
export const en: typeof de = {
	name: "Announcement",
	hint: "You tell everyone about something, for example a deadline.",
	write: "Announce something",
	date: "Date",
	dateHint: "The day of an event.",
	deadline: "Deadline: last day",
	deadlineHint: "Until then the announcement stays at the top of the list. From the next day on it does not.",
	deadlineTime: "Time of the deadline",
	deadlineFact: "Deadline",
	dateShort: (day: string) => `Date: ${day}`,
	deadlineShort: (day: string) => `Deadline: ${day}`,
	at: (day: string, time: string) => `${day}, ${time}`,
	left: (n: number) => (n === 0 ? "today" : n === 1 ? "tomorrow" : `${number.format(n)} days left`),
	over: "over",
};
