// A pasted list of people: what is read, what is refused with which reason, what stands in it twice.
import { describe, expect, it } from "vitest";
import { MOST_PEOPLE, readList } from "../../src/invitations/people.ts";

const short = (text: string) =>
	readList(text).people.map(({ name, email, organisation }) => [name, email, organisation]);

describe("a list of people", () => {
	it("is read by semicolon, tab or comma, in any order, with or without headings", () => {
		const expected = [["Yara Haddad", "yara@verein.example", "Frauentreff"]];
		for (const text of [
			"Yara Haddad; yara@verein.example; Frauentreff",
			"Yara Haddad\tyara@verein.example\tFrauentreff",
			"Yara Haddad,yara@verein.example,Frauentreff",
			"yara@verein.example;Yara Haddad;Frauentreff",
			"\ufeffName;E-Mail;Organisation\nYara Haddad;yara@verein.example;Frauentreff",
			"Organisation;E-Mail;Name\nFrauentreff;yara@verein.example;Yara Haddad",
			'"Yara  Haddad" ; "yara@verein.example" ; "Frauentreff"\n\n;;\n',
		])
			expect(short(text), text).toEqual(expected);
		expect(short('"Haddad, Yara" <yara@verein.example>')).toEqual([["Haddad, Yara", "yara@verein.example", ""]]);
		expect(short('"Haddad, Yara",yara@verein.example')).toEqual([["Haddad, Yara", "yara@verein.example", ""]]);
	});

	it("says of each line that can't be read where it stands and why", () => {
		const { people, faulty, twice } = readList(
			[
				"Eins Gut;eins@verein.example",
				"Ohne Adresse",
				";ohne-name@verein.example",
				"Halbe Adresse;halb@verein",
				"Keine Adresse;keine",
				"",
				`${"x".repeat(81)};lang@verein.example`,
				"Eins Nochmal;EINS@verein.example",
			].join("\n"),
		);
		expect(people.map(({ line }) => line)).toEqual([1]);
		expect(faulty.map(({ line, reason }) => [line, reason])).toEqual([
			[2, "noEmail"],
			[3, "noName"],
			[4, "emailWrong"],
			[5, "emailWrong"],
			[7, "tooLong"],
		]);
		expect(twice.map(({ line }) => line)).toEqual([8]);
	});

	it("has an end", () => {
		const text = Array.from({ length: MOST_PEOPLE + 3 }, (_, index) => `Person P;p${index}@verein.example`).join("\n");
		const { people, faulty } = readList(text);
		expect([people.length, faulty.map(({ reason }) => reason)]).toEqual([MOST_PEOPLE, Array(3).fill("tooMany")]);
	});
});
