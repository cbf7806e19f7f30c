// Comparing two texts word by word, and bringing two changes of one text together.
import { describe, expect, it } from "vitest";
import { bringTogether, compare } from "../../src/text/compare.ts";
import { pick, seeded } from "../support/planting.ts";

const shown = (before: string, after: string) =>
	compare(before, after)
		.map(({ kind, text }) => (kind === "gone" ? `[-${text}-]` : kind === "new" ? `[+${text}+]` : text))
		.join("");

const WORDS = ["eins", "zwei", "Lots*innen", "drei", ",", ".", "\n", "\n\n", "لغة", "vier"];

describe("a comparison", () => {
	it("shows single words, and whole phrases as one", () => {
		expect(shown("Wir treffen uns am Montag.", "Wir treffen uns am Dienstag.")).toBe(
			"Wir treffen uns am [-Montag-][+Dienstag+].",
		);
		expect(shown("Ein alter Satz mit Worten.", "Ein neuer Text mit Worten.")).toBe(
			"Ein [-alter Satz-][+neuer Text+] mit Worten.",
		);
		expect(shown("Für Lotsen gilt das.", "Für Lots*innen gilt das.")).toBe("Für [-Lotsen-][+Lots*innen+] gilt das.");
		expect(shown("a\nb\nc\n", "a\nc\n")).toBe("a\n[-b\n-]c\n");
		expect(shown("", "neu")).toBe("[+neu+]");
		expect(shown("gleich", "gleich")).toBe("gleich");
	});

	it("shows two sentences that have nothing in common one after the other", () => {
		expect(shown("Das Amt hilft gern.\n", "Bitte rufen Sie zuerst an, wenn etwas fehlt.\n")).toBe(
			"[-Das Amt hilft gern.\n-][+Bitte rufen Sie zuerst an, wenn etwas fehlt.\n+]",
		);
	});

	it("holds both texts whole, whatever they are", () => {
		const random = seeded(9);
		const any = () =>
			Array.from({ length: Math.floor(random() * 40) }, () => pick(random, WORDS)).join(random() < 0.5 ? " " : "");
		for (let turn = 0; turn < 500; turn += 1) {
			const [before, after] = [any(), any()];
			const pieces = compare(before, after);
			const of = (kinds: string[]) =>
				pieces
					.filter(({ kind }) => kinds.includes(kind))
					.map(({ text }) => text)
					.join("");
			expect(of(["same", "gone"])).toBe(before);
			expect(of(["same", "new"])).toBe(after);
		}
	});

	it("of the longest texts takes little time, also when nothing is the same", () => {
		const random = seeded(3);
		const long = (separator: string) =>
			Array.from({ length: 20_000 }, () => String.fromCharCode(97 + Math.floor(random() * 26)))
				.join("")
				.replace(/.{6}/g, (word) => word + separator)
				.slice(0, 20_000);
		const pairs = [
			[long(" "), long(" ")],
			[long("\n"), long("\n")],
			["a ".repeat(10_000), "b ".repeat(10_000)],
			["\n".repeat(20_000), "a\n".repeat(10_000)],
			["#".repeat(20_000), "+".repeat(20_000)],
		] as const;
		for (const [before, after] of pairs) {
			const begun = performance.now();
			compare(before, after);
			bringTogether(before, `${before} neu`, after);
			expect(performance.now() - begun).toBeLessThan(1_500);
		}
	});
});

describe("bringing together", () => {
	it("takes both changes where they don't touch", () => {
		expect(
			bringTogether("Eins zwei drei vier fünf", "Eins ZWEI drei vier fünf", "Eins zwei drei vier FÜNF sechs"),
		).toBe("Eins ZWEI drei vier FÜNF sechs");
		expect(bringTogether("a", "a", "b")).toBe("b");
		expect(bringTogether("a", "b", "b")).toBe("b");
	});

	it("gives up where both changed the same place", () => {
		expect(bringTogether("Am Montag um acht", "Am Dienstag um acht", "Am Freitag um acht")).toBe(null);
		expect(bringTogether("Ende", "Ende eins", "Ende zwei")).toBe(null);
	});
});
