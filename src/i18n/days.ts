// Days as people mean them: from midnight to midnight in Berlin, also where the clocks change.
import { DAY, HOUR, type Instant } from "../db/clock.ts";
import type { Language } from "./words.ts";

/** A day, "2026-12-31". Texts of this form sort like the days they name. */
export type Day = string;

const ZONE = "Europe/Berlin";
const LOCALES: Record<Language, string> = { de: "de-DE", en: "en-GB" };

/** The day that it is in Berlin. */
export function dayOf(moment: Date): Day {
	return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(moment);
}

/** So many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another; negative if it lies before. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The moment of a day and a time in Berlin. An hour that the clocks leave out is the one after it. */
export function momentOf(day: Day, time = "00:00"): Instant {
	const wall = Date.parse(`${day}T${time}:00Z`);
	for (const offset of [2 * HOUR, HOUR]) {
		const moment = new Date(wall - offset);
		if (wallClock(moment) === `${day} ${time}`) return moment.toISOString();
	}
	return new Date(wall - HOUR).toISOString();
}

/** The first moment that doesn't belong to a day any more. */
export function endOf(day: Day): Instant {
	return momentOf(addDays(day, 1));
}

/** Reads a day as a date field or a person writes it: "2026-12-31", "31.12.2026". Null if there is no such day. */
export function readDay(text: string): Day | null {
	const typed = text.trim();
	const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
	const [, day2, month2, year2] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(typed) ?? [];
	const parts = [year ?? year2, month ?? month2, day ?? day2];
	if (parts.includes(undefined)) return null;
	const written = parts.map((part) => part?.padStart(2, "0")).join("-");
	const moment = new Date(`${written}T00:00:00Z`);
	return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written ? null : written;
}

/** "31.12.2026" */
export function sayDay(language: Language, day: Day): string {
	return say(language, day, { day: "numeric", month: "numeric", year: "numeric" });
}

/** "31.12.": where the year is plain. */
export function sayShortDay(language: Language, day: Day): string {
	return say(language, day, { day: "numeric", month: "numeric" });
}

/** "Donnerstag, 31. Dezember 2026" */
export function sayLongDay(language: Language, day: Day): string {
	return say(language, day, { dateStyle: "full" });
}

/** "Dezember 2026" for "2026-12", "2026" for itself. */
export function sayMonth(language: Language, month: string): string {
	return /^\d{4}$/.test(month) ? month : say(language, `${month}-01`, { month: "long", year: "numeric" });
}

function say(language: Language, day: Day, style: Intl.DateTimeFormatOptions): string {
	const moment = new Date(`${day}T00:00:00Z`);
	return new Intl.DateTimeFormat(LOCALES[language], { ...style, timeZone: "UTC" }).format(moment);
}

function wallClock(moment: Date): string {
	const time = new Intl.DateTimeFormat("en-GB", {
		timeZone: ZONE,
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	}).format(moment);
	return `${dayOf(moment)} ${time}`;
}
