// What looks like data about a person is found; opening hours, event dates, prices and paragraphs are left alone.
import { describe, expect, it } from "vitest";
import { personalData } from "../../src/text/personal-data.ts";

const kinds = (text: string) => personalData(text).map(({ kind }) => kind);

describe("found are", () => {
	it.each([
		"Sie ist unter 0151 23456789 zu sprechen.",
		"Nummer: 069/1234567",
		"(069) 12 34 56 78",
		"0611-123456",
		"Ruf an: +49 170 1234567",
		"+49 (0) 69 123456",
		"0049 171 2345678",
		"Seine Schwester: +963 944 123456.",
		"01701234567",
		"0151 23456789, bitte.",
		"Ruf 069/1234567: dort ist jemand.",
	])("a telephone number in „%s“", (text) => {
		expect(kinds(text)).toEqual(["phone"]);
	});

	it.each([
		"DE02120300000000202051",
		"DE02 1203 0000 0000 2020 51",
		"Konto DE02 1203 0000 0000 2020 51, danke",
		"de02120300000000202051",
		"AT61 1904 3002 3457 3201",
	])("a bank account in „%s“", (text) => {
		expect(kinds(text)).toEqual(["iban"]);
	});

	it.each([
		"Aktenzeichen: 12-34567/24",
		"Das Az. lautet 7654321-423",
		"Asylakte 7654321-423",
		"AZR-Nummer 920304123456",
		"BAMF 8123456-475",
		"Kundennummer 435D123456",
		"im Jobcenter 435D123456",
		"BG-Nummer 43502//0012345",
		"Rentenversicherungsnummer 65 170839 J 003",
		"Steuer-ID 12 345 678 901",
		"Passnummer N 1234567",
	])("a file number in „%s“", (text) => {
		expect(kinds(text)).toEqual(["file"]);
	});

	it.each([
		"Frau K., geb. 12.03.1985, wohnt hier",
		"geboren am 1. Mai 1990 in Homs",
		"Geburtsdatum: 1990-05-01",
		"Er ist am 3.4.2001 geboren.",
		"Sohn (geb. 7.8.15)",
		"born on 1 May 1990",
	])("a date of birth in „%s“", (text) => {
		expect(kinds(text)).toEqual(["birth"]);
	});

	it("the places as they stand, in their order, each once and at most five", () => {
		expect(personalData("Tel 0151 23456789\ngeb. 12.03.1985\n0151 23456789")).toEqual(
			[
				{ kind: "phone", passage: "0151 23456789", mild: false },
				{ kind: "birth", passage: "geb. 12.03.1985", mild: false },
			].map((one) => ({ ...one, mild: one.kind === "phone" })),
		);
		expect(personalData(Array.from({ length: 9 }, (_, n) => `0151 2345678${n}`).join("\n"))).toHaveLength(5);
	});
});

describe("mild are", () => {
	it.each([
		"Kontakt: Büro, 069 1234567",
		"Anmeldung unter 069 1234567",
		"Spendenkonto des Vereins: DE02 1203 0000 0000 2020 51",
	])("„%s“", (text) => {
		expect(personalData(text).map(({ mild }) => mild)).toEqual([true]);
	});

	it("not the number of somebody, nor a date of birth", () => {
		expect(personalData("Sie hat die 0151 23456789.")[0]?.mild).toBe(false);
		expect(personalData("Im Verein: Ali, geb. 12.03.1985")[0]?.mild).toBe(false);
	});
});

describe("left alone are", () => {
	it.each([
		"Mo bis Fr 09:00-17:00 Uhr, Sa 10-14 Uhr",
		"Wir haben 0900-1700 Uhr offen.",
		"Das Fest ist am 12.05.2026 um 18.30 Uhr.",
		"Termine: 01.12.2026, 02.12.2026 und 03.12.2026",
		"01/12/2026 oder 01-12-2026",
		"2026-01-02 bis 2026-02-03",
		"Es kostet 1.250,00 Euro, also 0,50 € pro Kopf und 12 000 € im Jahr.",
		"Nach § 53 AO, § 16a Abs. 2 SGB II und Art. 6 DSGVO",
		"Aktenzeichen braucht man nicht.",
		"Urteil des VG Frankfurt, Az. 5 K 1234/20",
		"Seit 2015 sind es 120 Leute, 2026 sollen es 200 werden.",
		"65183 Wiesbaden, 01067 Dresden, Raum 0.123",
		"Maria Koch geb. Schmidt",
		"Der Verein wurde am 12.05.1998 gegründet.",
		"Geburtstagsfeier am 12.05.2026",
		"geboren 1985, Anfang vierzig",
		"Notruf 112, Hotline 0800 0116016, Auskunft 115",
		"https://beispiel.example/akte/0123456789?nr=01701234567",
		"ISBN 0-306-40615-2",
		"DE02 1203 0000 0000 2020 52 ist keine echte IBAN",
		"WIR-Lots*innen 2026-2028: Förderkennzeichen folgt",
		"3-4 Leute, 10-12 Stunden, 100-150 Euro",
		"",
	])("„%s“", (text) => {
		expect(personalData(text)).toEqual([]);
	});

	it("texts that are built to be slow, within a blink", () => {
		const begun = performance.now();
		for (const piece of ["0", "0 ", "DE00", "geb. ", "Az. 1 ", "1.1.", "(0)-", "12345678901234567890", "+0-/"])
			personalData(piece.repeat(20_000 / piece.length));
		expect(performance.now() - begun).toBeLessThan(3_000);
	});
});
