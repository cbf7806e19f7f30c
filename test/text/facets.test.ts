// Filters that combine, and names that are alike: pure functions, against plain models.
import { describe, expect, it } from "vitest";
import { sift } from "../../src/facets/facets.ts";
import { alike, nameKey } from "../../src/organisations/names.ts";
import { areasOf, isArea } from "../../src/regions/areas.ts";
import { pick, seeded } from "../support/planting.ts";

describe("sifting", () => {
	type Thing = { number: number; colours: string[]; shape: string[] };
	const facets = { colour: (thing: Thing) => thing.colours, shape: (thing: Thing) => thing.shape };

	it("keeps the order, and counts each choice together with the other filters", () => {
		const things = [
			{ number: 1, colours: ["rot", "blau"], shape: ["rund"] },
			{ number: 2, colours: ["blau"], shape: ["eckig"] },
			{ number: 3, colours: [], shape: ["rund"] },
		];
		const { found, counts } = sift(things, facets, { colour: "blau", shape: null });
		expect(found.map(({ number }) => number)).toEqual([1, 2]);
		expect([...counts.colour]).toEqual([
			["rot", 1],
			["blau", 2],
		]);
		expect([...counts.shape]).toEqual([
			["rund", 1],
			["eckig", 1],
		]);
		expect(sift([], facets, { colour: null, shape: null }).found).toEqual([]);
	});

	it("says the same as a plain search for random things and wishes", () => {
		const random = seeded(3);
		const letters = ["a", "b", "c", "d"];
		for (let round = 0; round < 200; round += 1) {
			const things = Array.from({ length: Math.floor(random() * 40) }, (_, number) => ({
				number,
				// A value that comes twice counts once.
				colours: letters
					.filter(() => random() < 0.4)
					.flatMap((letter) => (random() < 0.2 ? [letter, letter] : [letter])),
				shape: [pick(random, letters)],
			}));
			const wish = {
				colour: random() < 0.5 ? pick(random, letters) : null,
				shape: random() < 0.5 ? pick(random, letters) : null,
			};
			const plain = (colour: string | null, shape: string | null) =>
				things.filter(
					(thing) =>
						(colour === null || thing.colours.includes(colour)) && (shape === null || thing.shape.includes(shape)),
				);
			const { found, counts } = sift(things, facets, wish);
			expect(found).toEqual(plain(wish.colour, wish.shape));
			for (const letter of letters) {
				expect(counts.colour.get(letter) ?? 0).toBe(plain(letter, wish.shape).length);
				expect(counts.shape.get(letter) ?? 0).toBe(plain(wish.colour, letter).length);
			}
		}
	});
});

describe("areas", () => {
	it("find a special-status town under its Landkreis, and every region under its part of Hesse", () => {
		expect(areasOf("06631009")).toEqual(["06631009", "06631", "nord"]);
		expect(areasOf("06631")).toEqual(["06631", "nord"]);
		expect(areasOf("06611")).toEqual(["06611", "nord"]);
		expect(areasOf("06532023")).toEqual(["06532023", "06532", "mitte"]);
		expect(areasOf("06415")).toEqual(["06415", "sued"]);
		expect(areasOf(null)).toEqual(["06"]);
		expect(["nord", "06", "06411", "west", "", "toString"].map(isArea)).toEqual([
			true,
			true,
			true,
			false,
			false,
			false,
		]);
	});
});

describe("names", () => {
	it.each([
		["Brücken bauen e. V.", "Bruecken Bauen e.V."],
		["Lots*innen-Projekt Rhönwege", "Lots:innen Projekt Rhönwege"],
		["Kulturverein Rheinbrücke", "Kulturverein Rheinbrücken e.V."],
		["Sankofa-Kreis Offenbach e. V.", "Sankofa Kreis"],
		["Initiative Lesecafé", "Lesecafe"],
		["Ποντιακός Σύλλογος", "ποντιακος συλλογος"],
	])("%s and %s are alike", (one, other) => {
		expect(alike(nameKey(one), nameKey(other))).toBe(true);
	});

	it.each([
		["Brücke Kassel e. V.", "Brücke Gießen e. V."],
		["Frauen gestalten Zukunft", "Frauentreff Zukunft Hanau"],
		["Mut e. V.", "Mutter und Kind e. V."],
		["Verein A", "Verein B"],
	])("%s and %s are not", (one, other) => {
		expect(alike(nameKey(one), nameKey(other))).toBe(false);
	});

	it("have a key whatever they are made of", () => {
		for (const name of ["e. V.", "Verein", "123", "حديقة", "🌻", "–"]) expect(nameKey(name)).not.toBe("");
	});
});
