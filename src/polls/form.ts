// The two forms of a poll, read: what can be chosen, and what somebody chose. Pure.
import * as v from "valibot";
import { type Errors, prose, type Typed, value } from "../http/forms.ts";
import { addDays, dayOf, endOf, readDay } from "../i18n/days.ts";
import { LONGEST } from "../text/markdown.ts";
import { ANSWERS, type Answer, type Choices, type Poll, type PollKind } from "./poll.ts";

/** How many dates or options a poll has. */
export const FEWEST = 2;
export const MOST = 10;

/** Characters of an option. */
const LONGEST_OPTION = 120;

/** A poll ends at the latest after so many days. */
export const MOST_DAYS = 90;

/** A date further away than this is a slip of the finger. */
const FARTHEST_DAYS = 730;

/** How the answers to a date are called in the form. */
export const ANSWER_VALUES: Record<Answer, string> = { yes: "ja", maybe: "zur-not", no: "nein" };

/** The fields of a new poll. Dates come as three lists side by side. */
export const PollFields = v.object({
	body: prose(LONGEST),
	art: v.picklist(["termine", "optionen"], "choose"),
	tag: v.array(v.string()),
	von: v.array(v.string()),
	bis: v.array(v.string()),
	optionen: v.string(),
	wahl: v.string(),
	namen: v.string(),
	ende: v.string(),
});

/** What a new poll is about, without its question. */
export type NewPoll = {
	kind: PollKind;
	multiple: boolean;
	anonymous: boolean;
	options: readonly string[];
	endsAt: string | null;
};

/** Reads a new poll out of what was typed; with errors if something is missing or wrong. */
export function readPoll(typed: Typed, now: Date): { poll: NewPoll; errors: Errors } {
	const kind = value(typed, "art") === "optionen" ? "options" : "dates";
	const listed = kind === "dates" ? datesOf(typed, now) : optionsOf(value(typed, "optionen"));
	const end = endIn(value(typed, "ende").trim(), now);
	return {
		poll: {
			kind,
			multiple: kind === "dates" || value(typed, "wahl") === "mehrere",
			anonymous: value(typed, "namen") === "anonym",
			options: listed.options,
			endsAt: end.endsAt,
		},
		errors: { ...listed.errors, ...end.errors },
	};
}

/** What somebody chose; null if they chose nothing, or something that isn't there. */
export function choicesIn(typed: Typed, poll: Poll): Choices | null {
	const pairs: [string, Answer][] =
		poll.kind === "dates"
			? poll.options.flatMap((_, option): [string, Answer][] => {
					const answer = ANSWERS.find((name) => ANSWER_VALUES[name] === value(typed, `termin-${option}`));
					return answer === undefined ? [] : [[String(option), answer]];
				})
			: (typed["wahl"] ?? []).map((option) => [option, "yes"]);
	const choices = Object.fromEntries(pairs);
	const chosen = Object.keys(choices);
	if (chosen.length === 0 || (!poll.multiple && chosen.length > 1)) return null;
	return chosen.every((option) => placeIn(poll, option) !== null) ? choices : null;
}

/** The place of an option that a form names, or null. */
export function placeIn(poll: Poll, text: string): number | null {
	return /^\d$/.test(text) && Number(text) < poll.options.length ? Number(text) : null;
}

type Listed = { options: readonly string[]; errors: Errors };

function datesOf(typed: Typed, now: Date): Listed {
	const today = dayOf(now);
	const rows = (typed["tag"] ?? []).map((_, row) =>
		["tag", "von", "bis"].map((name) => (typed[name]?.[row] ?? "").trim()),
	);
	const dates = rows.flatMap(([day = "", from = "", to = ""]) =>
		day === "" && from === "" && to === "" ? [] : [slotIn(day, from, to)],
	);
	if (dates.includes(null)) return { options: [], errors: { tag: "pollDateWrong" } };
	const options = [...new Set(dates.flatMap((date) => date ?? []))].sort();
	if (options.some((date) => date < today)) return { options, errors: { tag: "pollDatePast" } };
	if (options.some((date) => date > addDays(today, FARTHEST_DAYS)))
		return { options, errors: { tag: "pollDateWrong" } };
	if (options.length < FEWEST) return { options, errors: { tag: "datesFew" } };
	return { options, errors: options.length > MOST ? { tag: "optionsMany" } : {} };
}

/** "2026-12-03 18:00-19:30" out of three fields; null if they don't make sense. */
function slotIn(day: string, from: string, to: string): string | null {
	const [date, begin, end] = [readDay(day), readTime(from), readTime(to)];
	if (date === null || begin === null || end === null) return null;
	if (end !== "" && (begin === "" || end <= begin)) return null;
	return `${date}${begin === "" ? "" : ` ${begin}`}${end === "" ? "" : `-${end}`}`;
}

/** A time of day as time fields give it, or as people type it: 18, 18.30, 18:30 Uhr. Empty stays empty. */
function readTime(text: string): string | null {
	if (text === "") return "";
	const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:\s?Uhr)?$/.exec(text);
	const [hour, minute] = [Number(match?.[1] ?? 99), Number(match?.[2] ?? 0)];
	if (hour > 23 || minute > 59) return null;
	return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function optionsOf(text: string): Listed {
	const lines = text.split("\n").map((line) =>
		line
			.replace(/[\s\p{Cc}]+/gu, " ")
			.replace(/^ ?[-*•] /, "")
			.trim(),
	);
	const options = [...new Set(lines.filter((line) => /[^\p{Z}\p{C}]/u.test(line)))];
	if (options.some((option) => [...option].length > LONGEST_OPTION))
		return { options, errors: { optionen: "optionLong" } };
	if (options.length < FEWEST) return { options, errors: { optionen: "optionsFew" } };
	return { options, errors: options.length > MOST ? { optionen: "optionsMany" } : {} };
}

function endIn(text: string, now: Date): { endsAt: string | null; errors: Errors } {
	if (text === "") return { endsAt: null, errors: {} };
	const day = readDay(text);
	const today = dayOf(now);
	return day === null || day < today || day > addDays(today, MOST_DAYS)
		? { endsAt: null, errors: { ende: "endWrong" } }
		: { endsAt: endOf(day), errors: {} };
}
