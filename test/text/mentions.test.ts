// "@Vorname Nachname" in a text: what counts as a mention, and what stays a word.
import { describe, expect, it } from "vitest";
import { LONGEST, renderPost } from "../../src/text/markdown.ts";
import { callsIn, MOST_NAMES, type Names } from "../../src/text/mentions.ts";
import { PAYLOADS } from "../text/payloads.ts";

const NAMES: Names = new Map([
	["petra lindner", [1]],
	["petra", [9]],
	["dilek aydin", [2]],
	["helene falk", [3]],
	["dr helene falk", [3]],
	["jana weiss", [4, 5]],
	["anna lena muller schmidt", [6]],
	["o neill", [7]],
	["نور حداد", [8]],
]);

/** The names that a text mentions, as they stand in the page, and their numbers. */
function mentionsIn(source: string, names: Names = NAMES): [string[], readonly number[]] {
	const { html, mentioned } = renderPost(source, names);
	return [[...html.matchAll(/<span class="mention">([^<]*)<\/span>/g)].map((match) => match[1] ?? ""), mentioned];
}

describe("a mention", () => {
	it.each<[string, string[], number[]]>([
		["Danke @Petra Lindner!", ["@Petra Lindner"], [1]],
		["@Petra Lindner, kannst du?", ["@Petra Lindner"], [1]],
		["Frag @Petra Lindner. Sie weiß es.", ["@Petra Lindner"], [1]],
		["(@petra LINDNER)", ["@petra LINDNER"], [1]],
		["@Petra\u00a0Lindner", ["@Petra\u00a0Lindner"], [1]],
		["Was meint @Petra dazu?", ["@Petra"], [9]],
		["@Dilek Aydın und @Dilek Aydin", ["@Dilek Aydın", "@Dilek Aydin"], [2]],
		["@Dr. Helene Falk", ["@Dr. Helene Falk"], [3]],
		["@Helene Falk", ["@Helene Falk"], [3]],
		["@Jana Weiß", ["@Jana Weiß"], [4, 5]],
		["@Anna-Lena Müller-Schmidt weiß das", ["@Anna-Lena Müller-Schmidt"], [6]],
		["@O’Neill", ["@O’Neill"], [7]],
		["شكرا @نور حداد", ["@نور حداد"], [8]],
		["- **@Petra Lindner**\n- [@Dilek Aydın](/mo)", ["@Petra Lindner", "@Dilek Aydın"], [1, 2]],
	])("is found in %s", (source, shown, members) => {
		const [names, mentioned] = mentionsIn(source);
		expect(names.map((name) => name.replaceAll("&#39;", "'"))).toEqual(shown);
		expect(mentioned).toEqual(members);
	});

	it.each([
		"`@Petra Lindner`",
		"```\n@Petra Lindner\n```",
		"\\@Petra Lindner",
		"info@Petra Lindner",
		"petra@petra.example",
		"https://social.example/@petra",
		"foo/@petra",
		"@@petra",
		"@ Petra Lindner",
		"@Petr Lindner",
		"@Lindners Petra",
	])("isn't found in %s", (source) => {
		expect(mentionsIn(source, new Map([...NAMES].filter(([name]) => name !== "o neill")))).toEqual([[], []]);
	});

	it("that is nobody's looks like any other word", () => {
		expect(renderPost("@Olena Kovalenko & <b>", NAMES).html).toBe(renderPost("@Olena Kovalenko & <b>", new Map()).html);
		expect(renderPost("@Olena", NAMES).html).toBe("<p>@Olena</p>\n");
	});

	it("counts for ten names at most, however often they stand there", () => {
		const names = new Map(Array.from({ length: 15 }, (_, index) => [`mensch ${"abcdefghijklmno"[index]}`, [index]]));
		const source = [...names.keys(), ...names.keys()].map((name) => `@${name}`).join(", ");
		const [shown, mentioned] = mentionsIn(source, names);
		expect(mentioned).toHaveLength(MOST_NAMES);
		expect(shown).toHaveLength(2 * MOST_NAMES);
	});

	it("adds nothing but a span with its class, whatever stands around", () => {
		const shape = /<span class="mention">@Petra Lindner<\/span>/g;
		for (const payload of PAYLOADS)
			for (const source of [
				`${payload} @Petra Lindner`,
				`@Petra Lindner ${payload}`,
				`> **@Petra Lindner** ${payload}`,
			]) {
				const html = renderPost(source, NAMES).html.replace(shape, "@Petra Lindner");
				expect(html.replace(/<span class="mention">@Petra<\/span>/g, "@Petra")).toBe(
					renderPost(source, new Map()).html,
				);
			}
	});

	it("is searched for in little time and few names, however many at signs there are", () => {
		for (const piece of ["@a ", "@Petra Lindner ", "@a b c d e f ", "a@", "@a.", "@'a-"]) {
			const source = piece.repeat(LONGEST / piece.length);
			expect(callsIn(source).length).toBeLessThanOrEqual(600);
			const begun = performance.now();
			renderPost(source, NAMES);
			expect(performance.now() - begun, piece).toBeLessThan(300);
		}
	});
});
