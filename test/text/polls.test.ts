// What people type into the form of a poll, and how its dates are said.
import { describe, expect, it } from "vitest";
import { endOf } from "../../src/i18n/days.ts";
import { de } from "../../src/i18n/de.ts";
import { en } from "../../src/i18n/en.ts";
import { slotOf } from "../../src/i18n/when.ts";
import { choicesIn, readPoll } from "../../src/polls/form.ts";
import { asPoll, isOpen, leading } from "../../src/polls/poll.ts";

const now = new Date("2026-11-22T23:30:00Z");

describe("a new poll", () => {
	it("takes options as lines, without marks of lists, empty lines and doubles", () => {
		const typed = {
			art: ["optionen"],
			optionen: ["- eins\n\n* zwei\n  drei   vier \neins\n\u200b"],
			wahl: ["mehrere"],
		};
		const { poll, errors } = readPoll(typed, now);
		expect(errors).toEqual({});
		expect(poll).toEqual({
			kind: "options",
			multiple: true,
			anonymous: false,
			options: ["eins", "zwei", "drei vier"],
			endsAt: null,
		});
	});

	it("takes dates in any order and form; today is the day in Berlin", () => {
		const typed = {
			art: ["termine"],
			tag: ["2027-01-05", "", "23.11.2026"],
			von: ["", "", "7"],
			bis: ["", "", "8.15"],
			namen: ["anonym"],
			ende: ["2026-11-23"],
		};
		const { poll, errors } = readPoll(typed, now);
		expect(errors).toEqual({});
		expect(poll).toMatchObject({ options: ["2026-11-23 07:00-08:15", "2027-01-05"], anonymous: true });
		expect(poll.endsAt).toBe("2026-11-23T23:00:00.000Z");
		expect(readPoll({ ...typed, tag: ["2027-01-05", "", "22.11.2026"] }, now).errors).toEqual({ tag: "pollDatePast" });
		expect(readPoll({ ...typed, ende: ["2026-11-22"] }, now).errors).toEqual({ ende: "endWrong" });
	});

	it.each([["31.6.2027"], ["2026-13-01"], ["morgen"], ["2126-01-01"], ["1.1.27"]])(
		"doesn't take %s for a date",
		(day) => {
			const typed = { art: ["termine"], tag: [day, "2027-01-05"], von: ["", ""], bis: ["", ""] };
			expect(readPoll(typed, now).errors).toEqual({ tag: "pollDateWrong" });
		},
	);
});

describe("the end of a day in Berlin", () => {
	it("is right on the days when the clocks change, too", () => {
		expect(["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2026-12-31"].map(endOf)).toEqual([
			"2026-03-28T23:00:00.000Z",
			"2026-03-29T22:00:00.000Z",
			"2026-10-24T22:00:00.000Z",
			"2026-10-25T23:00:00.000Z",
			"2026-12-31T23:00:00.000Z",
		]);
	});
});

describe("a date of a poll", () => {
	it("is said with its weekday, and with the year where it is another one", () => {
		expect(slotOf(de, "de", "2026-12-03 18:00-19:30", now)).toBe("Do., 3. Dezember, 18:00\u2060–\u206019:30\u00a0Uhr");
		expect(slotOf(de, "de", "2027-01-05 09:00", now)).toBe("Di., 5. Januar 2027, 09:00\u00a0Uhr");
		expect(slotOf(en, "en", "2026-12-03", now)).toBe("Thu 3 December");
		expect(slotOf(de, "de", "irgendwann", now)).toBe("irgendwann");
	});
});

describe("a vote", () => {
	const raw = { kind: "dates", multiple: 1, anonymous: 0, ends: null, closed: null, chosen: null, voters: 2 };
	const poll = asPoll(
		JSON.stringify({
			...raw,
			options: ["2026-12-03", "2026-12-04", "2026-12-05"],
			tally: { "0yes": 1, "1yes": 1, "1maybe": 1 },
		}),
		'{"1":"maybe"}',
	);

	it("names what is there, and nothing else", () => {
		if (poll === null) throw new Error("no poll");
		expect(choicesIn({ "termin-0": ["ja"], "termin-2": ["nein"], "termin-7": ["ja"] }, poll)).toEqual({
			0: "yes",
			2: "no",
		});
		expect(choicesIn({ "termin-0": ["vielleicht"] }, poll)).toBeNull();
		const options = { ...poll, kind: "options" as const, multiple: false };
		expect(choicesIn({ wahl: ["1"] }, options)).toEqual({ 1: "yes" });
		expect(["3", "-1", "1.0", "", "__proto__"].map((wahl) => choicesIn({ wahl: [wahl] }, options))).toEqual(
			Array(5).fill(null),
		);
	});

	it("counts more with yes than with if need be", () => {
		expect(poll === null ? [] : leading(poll)).toEqual([1]);
		expect(poll?.mine).toEqual({ 1: "maybe" });
		expect(poll?.tally[1]).toEqual({ yes: 1, maybe: 1, no: 0 });
	});

	it("is over at the very moment of the end", () => {
		const end = { closedAt: null, endsAt: "2026-11-22T23:30:00.000Z" };
		expect([isOpen(end, new Date(now.getTime() - 1)), isOpen(end, now)]).toEqual([true, false]);
	});
});
