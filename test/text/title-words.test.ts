// Words of titles: forms of one word meet, and words that say nothing are left out.
import { describe, expect, it } from "vitest";
import { titleWords, unfinishedWord } from "../../src/text/title-words.ts";

describe("the words of a title", () => {
	it.each([
		[
			"Lotse",
			"Lotsen",
			"Lotsin",
			"Lotsinnen",
			"Lots*innen",
			"Lots:innen",
			"Lots_innen",
			"LotsInnen",
			"Lots/-innen",
			"Lotse*in",
		],
		["Verein", "Vereine", "Vereins", "Vereinen", "VEREIN"],
		["Raum", "Räume", "Raeume", "Räumen", "ra\u0308ume"],
		["Antrag", "Anträge", "Anträgen", "Antraege", "Antrags"],
		["Förderung", "Förderungen", "Foerderung", "fördern"],
		["Berater*innen", "Beratung", "Beraterin", "Berater"],
		["Straße", "Strasse", "Straßen"],
		["Fest", "Feste", "Festes"],
		["İstanbul", "istanbul", "Istanbul"],
	])("are one for %s and its other forms", (...forms) => {
		expect([...new Set(forms.flatMap(titleWords))]).toHaveLength(1);
	});

	it("stay apart where the words are others", () => {
		expect(titleWords("Satzung")).not.toEqual(titleWords("Versicherung"));
		expect(titleWords("Kita")).not.toEqual(titleWords("Kirche"));
		expect(titleWords("neue Steuer")[0]).not.toBe(titleWords("Note")[0]);
	});

	it("are only those that count, each once, in their order", () => {
		expect(titleWords("Wie gewinnt ihr neue Lots*innen auf dem Land? Lotsen?")).toEqual([
			"gewinnt",
			"neue",
			"lots",
			"land",
		]);
		expect(titleWords("Was ist das und wer hat es für uns?")).toEqual([]);
		expect(titleWords("§ 53 AO, 2027")).toEqual(["53", "2027"]);
		expect(titleWords("!!! ***")).toEqual([]);
	});

	it("are found in every script", () => {
		expect(titleWords("كيف نؤسس جمعية")).toHaveLength(3);
		expect(titleWords("Де знайти приміщення?")).toHaveLength(3);
		expect(titleWords("ማሕበር ብኸመይ")).toHaveLength(2);
	});

	it("are few, however long the title is", () => {
		expect(titleWords(Array.from({ length: 200 }, (_, n) => `wort${n}`).join(" "))).toHaveLength(16);
		expect(titleWords("e".repeat(1_000_000))[0]?.length).toBeLessThanOrEqual(300);
	});
});

describe("the word that is being typed", () => {
	it("is the last one, as long as nothing stands behind it", () => {
		expect(unfinishedWord("Neue Verein")).toBe("verein");
		expect(unfinishedWord("Neue Verein ")).toBeNull();
		expect(unfinishedWord("Neue Vereine?")).toBeNull();
		expect(unfinishedWord("Wer hat das")).toBeNull();
		expect(unfinishedWord("abc")).toBeNull();
		expect(unfinishedWord("")).toBeNull();
	});
});
