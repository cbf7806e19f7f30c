// Schemas for the fields of kinds: all of them may be left empty, and say what is wrong if they aren't.
import * as v from "valibot";
import { type ErrorKey, hasContent } from "../http/forms.ts";
import { addDays, type Day, dayOf, readDay } from "../i18n/days.ts";
import { isRegion, type RegionKey } from "../regions/regions.ts";

/** One of a few keys, or null. */
export const oneOf = <Key extends string>(keys: readonly Key[]) =>
	v.pipe(
		v.string(),
		v.check((text) => text === "" || (keys as readonly string[]).includes(text), "choose"),
		v.transform((text) => (text === "" ? null : (text as Key))),
	);

/** Several of a few keys. */
export const someOf = <Key extends string>(keys: readonly Key[], most: number, many: ErrorKey) =>
	v.pipe(
		v.array(v.string()),
		v.transform((list) => [...new Set(list.filter((text) => text !== ""))] as Key[]),
		v.check((list) => list.every((text) => keys.includes(text)), "choose"),
		v.check((list) => list.length <= most, many),
	);

/** One of the 33 areas, or null for all of Hesse. */
export const region = v.pipe(
	v.string(),
	v.check((text) => text === "" || isRegion(text), "choose"),
	v.transform((text) => (text === "" ? null : (text as RegionKey))),
);

/** A long text in Markdown, or nothing. */
export const text = (max: number) =>
	v.pipe(
		v.string(),
		v.transform((typed) => (hasContent(typed) ? typed.trimEnd() : "")),
		v.check((typed) => typed.length <= max, "tooLong"),
	);

/** A day that isn't over yet, and at most so many days ahead; or null. What stood there before may stay. */
export const dayFrom = (now: Date, before: Day | null, most: number | null) => {
	const today = dayOf(now);
	return v.pipe(
		v.string(),
		v.check((typed) => typed.trim() === "" || readDay(typed) !== null, "dateWrong"),
		v.transform((typed) => readDay(typed)),
		v.check((day) => day === null || day === before || day >= today, "datePast"),
		v.check((day) => day === null || day === before || most === null || day <= addDays(today, most), "dateFar"),
	);
};

/** Any day, or null. */
export const day = v.pipe(
	v.string(),
	v.check((typed) => typed.trim() === "" || readDay(typed) !== null, "dateWrong"),
	v.transform((typed) => readDay(typed)),
);

/** A time of day, "18:00" or "18.30 Uhr"; or null. */
export const time = v.pipe(
	v.string(),
	v.transform((typed) => typed.trim()),
	v.check((typed) => typed === "" || readTime(typed) !== null, "timeWrong"),
	v.transform(readTime),
);

/** A number as people write it: "1.500", "12,5", "850 €". Null if there is none. */
export const amount = (most: number, decimals: number) =>
	v.pipe(
		v.string(),
		v.transform((typed) => typed.replace(/€|euro|stunden|std\.?|personen|h$/gi, "").replace(/\s/g, "")),
		v.check((typed) => typed === "" || isAmount(readAmount(typed), most), "numberWrong"),
		v.transform((typed) => (typed === "" ? null : roundTo(readAmount(typed), decimals))),
	);

/** A year or a month: "2025", "03/2025", "3.2025", "2025-03". Kept as "2025" or "2025-03"; null if there is none. */
export const month = v.pipe(
	v.string(),
	v.transform((typed) => typed.replace(/\s/g, "")),
	v.check((typed) => typed === "" || readMonth(typed) !== null, "periodWrong"),
	v.transform(readMonth),
);

function readMonth(typed: string): string | null {
	const german = /^(?:(\d{1,2})[./-])?(\d{4})$/.exec(typed);
	const plain = /^(\d{4})-(\d{1,2})$/.exec(typed);
	const year = german?.[2] ?? plain?.[1];
	const number = german?.[1] ?? plain?.[2];
	if (year === undefined || Number(year) < 1950 || Number(year) > 2100) return null;
	if (number === undefined) return year;
	return Number(number) >= 1 && Number(number) <= 12 ? `${year}-${number.padStart(2, "0")}` : null;
}

function readTime(typed: string): string | null {
	const [, hours = "", minutes = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?$/i.exec(typed) ?? [];
	return hours !== "" && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, "0")}:${minutes}` : null;
}

/** German and plain: a point before three digits only groups them. */
function readAmount(typed: string): number {
	const plain = typed.replace(/\.(?=\d{3}(?:\D|$))/g, "").replace(",", ".");
	return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
}

function isAmount(number: number, most: number): boolean {
	return number >= 0 && number <= most;
}

function roundTo(number: number, decimals: number): number {
	return Number(number.toFixed(decimals));
}
