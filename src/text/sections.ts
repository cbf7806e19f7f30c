// A text cut at its headings, and put together again: the sections joined are exactly the text.
import { sortKey } from "./folding.ts";
import { plainText } from "./markdown.ts";

/** A part of a text from one heading to the next; the first may have none. */
export type Section = {
	/** Headings above it and its own, with a number if it isn't the first of that name. */
	key: string;
	/** The words of its heading, empty for what stands before the first. */
	heading: string;
	/** 1 to 6; 0 without a heading. */
	level: number;
	text: string;
};

/** The key of what stands before the first heading. */
export const BEGINNING = "anfang";

/** The sections of a text, in order. An empty text has one empty section. */
export function cutSections(text: string): Section[] {
	const sections: Section[] = [];
	const path: string[] = [];
	const seen = new Map<string, number>();
	for (const { level, heading, text: part } of cuts(text)) {
		if (level > 0) {
			path.length = level - 1;
			path.push(keyOf(heading));
		}
		const name = level === 0 ? BEGINNING : path.filter(Boolean).join("/");
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		sections.push({ key: count === 1 ? name : `${name}~${count}`, heading, level, text: part });
	}
	return sections;
}

/** How a section of before stands in a text now. */
export type Located = {
	/** Its place among the sections; after the last one if it is gone. */
	at: number;
	/** `same`: word for word as it was. `changed`: other words. `gone`: nothing like it is left. */
	how: "same" | "changed" | "gone";
	now: string;
};

/** So much of a section has to be left for it to be the same section under another name. */
const LIKENESS = 0.5;

/**
 * Finds a section again after others have changed the text: by its words first, then by its name, then by the lines that are
 * left of it. `before` are its words as they were.
 */
export function locate(sections: readonly Section[], key: string, before: string): Located {
	const words = before.trimEnd();
	const found = (at: number, how: Located["how"]): Located => ({ at, how, now: sections[at]?.text.trimEnd() ?? "" });
	const equal = sections.flatMap((section, at) => (section.text.trimEnd() === words ? [at] : []));
	const named = sections.findIndex((section) => section.key === key);
	if (equal.includes(named)) return found(named, "same");
	if (equal.length === 1) return found(equal[0] ?? 0, "same");
	const best = mostAlike(sections, words);
	if (best !== null && best.like >= LIKENESS) {
		const other = sections[named];
		if (other === undefined || likeness(words, other.text) < best.like / 2) return found(best.at, "changed");
	}
	return named >= 0 ? found(named, "changed") : found(sections.length, "gone");
}

/** The text with other words in place of one section, or after the last one. What stands around it stays as it is. */
export function replaceSection(sections: readonly Section[], at: number, words: string): string {
	const before = join(sections.slice(0, at));
	const old = sections[at];
	if (old === undefined) return `${before}${"\n".repeat(gapAfter(before))}${words.trimEnd()}`;
	const end = old.text.slice(old.text.trimEnd().length);
	const isLast = at === sections.length - 1;
	return `${before}${words.trimEnd()}${isLast || lineEnds(end) >= 2 ? end : "\n\n"}${join(sections.slice(at + 1))}`;
}

/** Whether a text ends inside a block of code: what follows it would become code too. */
export function endsInCode(text: string): boolean {
	let fence: string | null = null;
	for (const line of text.split("\n")) fence = fenceAfter(fence, line);
	return fence !== null;
}

/** Puts something behind each heading of a rendered text; null if its headings aren't those of the sections. */
export function behindHeadings(
	html: string,
	sections: readonly Section[],
	what: (section: Section) => string,
): string | null {
	const headed = sections.filter(({ level }) => level > 0);
	const parts = html.split("</h4>");
	if (parts.length - 1 !== headed.length) return null;
	return parts
		.map((part, index) => {
			const section = headed[index - 1];
			return section === undefined ? part : `</h4>${what(section)}${part}`;
		})
		.join("");
}

/**
 * A rendered text with its headings at another level than in a post, so that a page's outline skips none. All that people
 * typed is escaped: these tags are the renderer's own.
 */
export function headingsAt(html: string, level: 2 | 3): string {
	return html.replace(/<(\/?)h4>/g, `<$1h${level}>`);
}

type Cut = { level: number; heading: string; text: string };

/** Where a text is cut: at headings that begin a line, outside of code. Blank lines alone are no section. */
function cuts(text: string): Cut[] {
	const found: Cut[] = [];
	const lines = text.split(/(?<=\n)/);
	let fence: string | null = null;
	let current: Cut = { level: 0, heading: "", text: "" };
	lines.forEach((line, index) => {
		const heading = fence === null ? headingAt(lines, index) : null;
		fence = fenceAfter(fence, line);
		if (heading === null) {
			current.text += line;
		} else if (current.level === 0 && current.text.trim() === "") {
			current = { ...heading, text: current.text + line };
		} else {
			found.push(current);
			current = { ...heading, text: line };
		}
	});
	return [...found, current];
}

/** The heading that begins with a line: "## Ziele", or a single line above a row of "=". */
function headingAt(lines: readonly string[], index: number): { level: number; heading: string } | null {
	const line = lines[index] ?? "";
	const hashes = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line.trimEnd());
	if (hashes !== null) return { level: hashes[1]?.length ?? 1, heading: words(hashes[2] ?? "") };
	const isAlone = index === 0 || (lines[index - 1] ?? "").trim() === "";
	const isUnderlined = /^ {0,3}=+[ \t]*\n?$/.test(lines[index + 1] ?? "");
	if (isAlone && isUnderlined && /^[^\s#>|`~=+*-]/.test(line)) return { level: 1, heading: words(line) };
	return null;
}

/** The fence of the block of code in which the text stands after a line, or null outside. */
function fenceAfter(fence: string | null, line: string): string | null {
	const [, marks = "", rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)/.exec(line) ?? [];
	if (marks === "") return fence;
	if (fence === null) return marks.startsWith("`") && rest.includes("`") ? null : marks;
	return marks[0] === fence[0] && marks.length >= fence.length && rest.trim() === "" ? null : fence;
}

/** What a heading says, without marks. */
function words(markdown: string): string {
	return plainText(markdown.slice(0, 300), 120);
}

function keyOf(heading: string): string {
	return sortKey(heading).replaceAll(" ", "-").slice(0, 40) || "abschnitt";
}

function join(sections: readonly Section[]): string {
	return sections.map(({ text }) => text).join("");
}

/** Line ends that are missing before another paragraph can begin. */
function gapAfter(text: string): number {
	return text === "" ? 0 : Math.max(0, 2 - lineEnds(text.slice(text.trimEnd().length)));
}

function lineEnds(space: string): number {
	return space.split("\n").length - 1;
}

/** The section that has most of the lines of a text. */
function mostAlike(sections: readonly Section[], text: string): { at: number; like: number } | null {
	let best: { at: number; like: number } | null = null;
	sections.forEach((section, at) => {
		const like = likeness(text, section.text);
		if (like > (best?.like ?? 0)) best = { at, like };
	});
	return best;
}

/** The share of lines that two texts have in common, from 0 to 1. */
function likeness(one: string, other: string): number {
	const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
	const [mine, theirs] = [lines(one), new Set(lines(other))];
	const shared = mine.filter((line) => theirs.has(line)).length;
	return shared === 0 ? 0 : (2 * shared) / (mine.length + theirs.size);
}
