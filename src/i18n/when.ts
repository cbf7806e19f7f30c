// Moments as people say them, in the time of Berlin.
import { dayOf, daysBetween } from "./days.ts";
import type { Language, Words } from "./words.ts";

const ZONE = "Europe/Berlin";
const LOCALES: Record<Language, string> = { de: "de-DE", en: "en-GB" };

/** "vor 2 Stunden", "gestern", "am 3. März 2026": what stands in the page. */
export function ago(words: Words, language: Language, moment: Date, now: Date): string {
	const minutes = Math.floor((now.getTime() - moment.getTime()) / 60_000);
	if (minutes < 1) return words.time.now;
	if (minutes < 60) return words.time.minutes(minutes);
	const days = daysBetween(dayOf(moment), dayOf(now));
	if (days === 0 || minutes < 360) return words.time.hours(Math.floor(minutes / 60));
	if (days === 1) return words.time.yesterday;
	if (days < 8) return words.time.days(days);
	return words.time.on(
		new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: ZONE }).format(moment),
	);
}

/** "3 Stunden", "12 Tagen", "4 Monaten": how long something has lasted, to stand behind "seit". */
export function span(words: Words, since: Date, now: Date): string {
	const hours = Math.floor((now.getTime() - since.getTime()) / 3_600_000);
	if (hours < 1) return words.time.spanMinutes(Math.max(1, Math.floor((now.getTime() - since.getTime()) / 60_000)));
	if (hours < 24) return words.time.spanHours(hours);
	const days = Math.floor(hours / 24);
	return days < 60 ? words.time.spanDays(days) : words.time.spanMonths(Math.floor(days / 30.44));
}

/** "Sonntag, 22. November 2026 um 14:05": what a pointer over it shows. */
export function exactly(language: Language, moment: Date): string {
	return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "full", timeStyle: "short", timeZone: ZONE }).format(
		moment,
	);
}

/** "22. November 2026": a day ahead or past. */
export function longDay(language: Language, moment: Date): string {
	return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: ZONE }).format(moment);
}

/** "November 2026": as fresh as an answer is. */
export function monthOf(language: Language, moment: Date): string {
	return new Intl.DateTimeFormat(LOCALES[language], { month: "long", year: "numeric", timeZone: ZONE }).format(moment);
}

/** The hour of the day in Berlin, 0 to 23, for a greeting. */
export function hourOf(now: Date): number {
	return Number(new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: ZONE }).format(now));
}

/**
 * "Do., 3. Dezember, 18:00–19:30 Uhr" for "2026-12-03 18:00-19:30": a date of a poll, as the clock on the wall says it.
 * The year stands where it isn't this one. The time stays in one piece.
 */
export function slotOf(words: Words, language: Language, slot: string, now: Date): string {
	const [, day = "", from, to] = /^(\S+)(?: (\d\d:\d\d)(?:-(\d\d:\d\d))?)?$/.exec(slot) ?? [];
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return slot;
	const said = new Intl.DateTimeFormat(LOCALES[language], {
		weekday: "short",
		day: "numeric",
		month: "long",
		...(day.slice(0, 4) === dayOf(now).slice(0, 4) ? {} : { year: "numeric" as const }),
		timeZone: "UTC",
	}).format(date);
	return from === undefined
		? said
		: `${said}, ${words.time.clock(to === undefined ? from : `${from}\u2060–\u2060${to}`)}`;
}
