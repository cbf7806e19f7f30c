// A text cut at its headings and put together again; a section found again after others have changed the text.
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { behindHeadings, cutSections, endsInCode, locate, replaceSection } from "../../src/text/sections.ts";
import { pick, seeded } from "../support/planting.ts";

const keys = (text: string) => cutSections(text).map(({ key }) => key);
const joined = (text: string) =>
	cutSections(text)
		.map((section) => section.text)
		.join("");

describe("cutting", () => {
	it("goes by headings, with what stands above them", () => {
		const text = "Vorwort\n\n# Modul 1\n\nText\n\n## Ziele\n\n- a\n\n# Modul 2 #\n\n## Ziele\n\nb\n## Ziele\n\nc\n";
		expect(keys(text)).toEqual(["anfang", "modul-1", "modul-1/ziele", "modul-2", "modul-2/ziele", "modul-2/ziele~2"]);
		expect(cutSections(text).map(({ heading, level }) => [level, heading])).toEqual([
			[0, ""],
			[1, "Modul 1"],
			[2, "Ziele"],
			[1, "Modul 2"],
			[2, "Ziele"],
			[2, "Ziele"],
		]);
	});

	it("takes an underlined line for a heading, and neither code nor hashes in a line", () => {
		expect(
			keys("Titel\n===\n\nText #eins\n\n```\n# kein Titel\n```\n\n~~~~\n# auch nicht\n~~~\n# nicht\n~~~~\n# Doch"),
		).toEqual(["titel", "doch"]);
		expect(keys("#hashtag\n\nText\n===")).toEqual(["anfang", "text"]);
	});

	it("reads a heading without its marks, in any script", () => {
		expect(
			cutSections("## **Wichtig**: [Link](https://a.example)\n\n# لغة\n\n#\n").map(({ heading }) => heading),
		).toEqual(["Wichtig: Link", "لغة", ""]);
		expect(new Set(keys("# \n# \n# ###\n")).size).toBe(3);
	});

	it("loses no character, whatever stands in the text", () => {
		const random = seeded(25);
		const bits = [
			"# A\n",
			"## B ##\n",
			"Text\n",
			"===\n",
			"\n",
			"```\n",
			"~~~\n",
			"   # C\n",
			"- # D\n",
			"> # E",
			"\n\n",
			" ",
			"#",
			"`",
			"é\u2028",
			"\t",
		];
		for (let turn = 0; turn < 2_000; turn += 1) {
			const text = Array.from({ length: 1 + Math.floor(random() * 14) }, () => pick(random, bits)).join("");
			expect(joined(text)).toBe(text);
			expect(new Set(keys(text)).size).toBe(keys(text).length);
		}
		expect(cutSections("")).toEqual([{ key: "anfang", heading: "", level: 0, text: "" }]);
	});
});

describe("a section", () => {
	const text = "# A\n\nEins\nZwei\nDrei\n\n# B\n\nVier\n\n# C\n\nFünf\n";
	const cut = cutSections(text);

	it("is found by its words, also under another name and at another place", () => {
		expect(locate(cut, "b", "# B\n\nVier")).toEqual({ at: 1, how: "same", now: "# B\n\nVier" });
		expect(locate(cutSections(`# Neu\n\n${text}`), "b", "# B\n\nVier\n").at).toBe(2);
	});

	it("is found by its name when its words have changed, and by its lines when its name has", () => {
		expect(locate(cut, "b", "# B\n\nAndere")).toMatchObject({ at: 1, how: "changed", now: "# B\n\nVier" });
		expect(locate(cutSections(text.replace("# A", "# Anders")), "a", "# A\n\nEins\nZwei\nDrei")).toMatchObject({
			at: 0,
			how: "changed",
		});
		expect(locate(cut, "weg", "# Weg\n\nNichts davon")).toEqual({ at: 3, how: "gone", now: "" });
		const twice = cutSections("# Ziele\n\nNeu hier\n\n# Ziele\n\nEins\nZwei\nDrei!\n");
		expect(locate(twice, "ziele", "# Ziele\n\nEins\nZwei\nDrei")).toMatchObject({ at: 1, how: "changed" });
	});

	it("is replaced without touching anything around it", () => {
		expect(replaceSection(cut, 1, "# B\n\nNeu\n\n\n")).toBe("# A\n\nEins\nZwei\nDrei\n\n# B\n\nNeu\n\n# C\n\nFünf\n");
		expect(replaceSection(cut, 2, "# C\n\nNeu")).toBe("# A\n\nEins\nZwei\nDrei\n\n# B\n\nVier\n\n# C\n\nNeu\n");
		expect(replaceSection(cut, 3, "# D")).toBe(`${text}\n# D`);
		expect(replaceSection(cutSections("# A\n# B\n"), 0, "# A\n\nText")).toBe("# A\n\nText\n\n# B\n");
		expect(replaceSection(cutSections(""), 0, "Anfang")).toBe("Anfang");
	});

	it("says whether it would turn what follows into code", () => {
		expect(endsInCode("Text\n\n```\ncode\n")).toBe(true);
		expect(endsInCode("```\ncode\n```\n")).toBe(false);
		expect(endsInCode("``` a` b")).toBe(false);
	});
});

describe("a rendered text", () => {
	it("gets something behind each of its headings, or nothing if they don't match", () => {
		const text = "# A\n\nText\n\n## B\n\nText";
		expect(behindHeadings(renderMarkdown(text), cutSections(text), ({ key }) => `<i>${key}</i>`)).toMatch(
			/<h4>A<\/h4><i>a<\/i>\s*<p>Text<\/p>\s*<h4>B<\/h4><i>a\/b<\/i>/,
		);
		const nested = "# A\n\n> # B\n";
		expect(behindHeadings(renderMarkdown(nested), cutSections(nested), () => "")).toBe(null);
	});
});
