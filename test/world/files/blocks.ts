// The words of a file as plain lines, and the blocks that a writer makes of them: one text, any format.

/** A piece of a document, from top to bottom. */
export type Block =
	| { kind: "heading"; level: 1 | 2; text: string }
	| { kind: "text"; text: string }
	| { kind: "item"; sign: string; text: string }
	| { kind: "line"; label: string }
	| { kind: "table"; rows: readonly (readonly string[])[] }
	| { kind: "page" };

/** What a document is called and in which language it is written. */
export type Sheet = { title: string; author: string; language: string; text: string };

/** The sign of a box that is to be ticked. */
export const BOX = "[ ]";

/**
 * Reads lines: "# ", "## ", "- ", "1. ", "[ ] ", "Name: ___" (a line to write on), "| a | b |" (a row), "===" (a new page),
 * anything else is a paragraph.
 */
export function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	for (const line of text.split("\n").map((one) => one.trim())) {
		if (line === "") continue;
		const last = blocks[blocks.length - 1];
		if (line.startsWith("|")) {
			const cells = line
				.slice(1, -1)
				.split("|")
				.map((cell) => cell.trim());
			if (last?.kind === "table") last.rows = [...last.rows, cells];
			else blocks.push({ kind: "table", rows: [cells] });
		} else blocks.push(blockOf(line));
	}
	return blocks;
}

function blockOf(line: string): Block {
	if (line === "===") return { kind: "page" };
	const [, hashes = "", heading = ""] = /^(##?) (.+)$/.exec(line) ?? [];
	if (hashes !== "") return { kind: "heading", level: hashes.length === 1 ? 1 : 2, text: heading };
	const [, sign = "", item = ""] = /^(-|\d+\.|\[ \]) (.+)$/.exec(line) ?? [];
	if (sign !== "") return { kind: "item", sign, text: item };
	const label = /^(.*?) ?___$/.exec(line)?.[1];
	return label === undefined ? { kind: "text", text: line } : { kind: "line", label };
}

/** Whether a text runs from right to left. */
export function isRightToLeft(text: string): boolean {
	return /^[^A-Za-z\u00c0-\u04ff]*[\u0590-\u08ff]/.test(text);
}

/** A text within XML. */
export function xml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
