// Days in Berlin: their ends over the change of the clocks, and how people write them.
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, endOf, momentOf, readDay, sayDay, sayMonth } from "../../src/i18n/days.ts";

describe("a day in Berlin", () => {
	it("ends at midnight there, in winter, in summer, and when the clocks change", () => {
		expect(endOf("2026-12-31")).toBe("2026-12-31T23:00:00.000Z");
		expect(endOf("2026-07-01")).toBe("2026-07-01T22:00:00.000Z");
		// 29 March has 23 hours, 25 October has 25.
		expect([endOf("2026-03-28"), endOf("2026-03-29")]).toEqual([
			"2026-03-28T23:00:00.000Z",
			"2026-03-29T22:00:00.000Z",
		]);
		expect([endOf("2026-10-24"), endOf("2026-10-25")]).toEqual([
			"2026-10-24T22:00:00.000Z",
			"2026-10-25T23:00:00.000Z",
		]);
	});

	it("is another one than in UTC late in the evening", () => {
		expect(dayOf(new Date("2026-11-22T22:59:59.999Z"))).toBe("2026-11-22");
		expect(dayOf(new Date("2026-11-22T23:00:00.000Z"))).toBe("2026-11-23");
		expect(dayOf(new Date("2026-06-30T22:00:00.000Z"))).toBe("2026-07-01");
	});

	it("knows its times, also the hour that is left out and the one that comes twice", () => {
		expect(momentOf("2026-12-31", "18:00")).toBe("2026-12-31T17:00:00.000Z");
		expect(momentOf("2026-03-29", "02:30")).toBe("2026-03-29T01:30:00.000Z");
		expect(momentOf("2026-10-25", "02:30")).toBe("2026-10-25T00:30:00.000Z");
	});

	it("is counted by days, not by hours", () => {
		expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
		expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
		expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
	});

	it("is read as people write it, and as date fields do", () => {
		expect(["2026-12-31", "31.12.2026", "1. 3. 2027", " 1.3.2027 "].map(readDay)).toEqual([
			"2026-12-31",
			"2026-12-31",
			"2027-03-01",
			"2027-03-01",
		]);
		expect(["", "31.02.2026", "31.12.", "12/31/2026", "2026-13-01", "morgen"].map(readDay)).toEqual(
			Array(6).fill(null),
		);
		expect([sayDay("de", "2026-12-31"), sayMonth("de", "2026-03"), sayMonth("de", "2026")]).toEqual([
			"31.12.2026",
			"März 2026",
			"2026",
		]);
	});
});
