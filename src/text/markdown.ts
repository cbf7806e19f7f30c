// Markdown of members to safe HTML: what they type can make text, lists, tables and links, and nothing else.
import { Marked, type Tokens } from "marked";
import { escapeHtml } from "./escape.ts";
import { safeUrl } from "./links.ts";

/** Raise it when the output changes: a post's row says with which renderer its HTML was made. */
export const RENDERER = 1;

/** The longest text that is parsed; longer ones aren't accepted by the forms either. */
export const LONGEST = 20_000;

/**
 * Renders a text once, when it is written. Any input of up to LONGEST characters takes well under 100 ms: texts with
 * shapes on which a parser could take long come out as plain paragraphs.
 */
export function renderMarkdown(source: string): string {
	const text = source.slice(0, LONGEST);
	if (isHostile(text)) return plainParagraphs(text);
	const star = standIn(text);
	try {
		const html = parser.parse(hideLetterStars(text, star), { async: false });
		return html.replaceAll(star, "*").replaceAll(encodeURIComponent(star), "*");
	} catch {
		return plainParagraphs(text);
	}
}

/** The text of a post without marks, for mails and previews: at most so many characters, cut at a word. */
export function plainText(source: string, length: number): string {
	const text = source
		.replace(/^[>\s#*+-]+/gm, "")
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/\s+/g, " ")
		.trim();
	return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, "")} …`;
}

/**
 * Shapes on which marked takes quadratic time or overflows its stack (platform.md 5.1, 5.2). Every limit is far above
 * what people write; the bombs in test/text/ hold them.
 */
function isHostile(text: string): boolean {
	const counts = (pattern: RegExp, limit: number) => (text.match(pattern)?.length ?? 0) > limit;
	return (
		counts(/[*_~[\]`]/g, 800) ||
		counts(/</g, 400) ||
		counts(/\|/g, 2_000) ||
		/[^\s/]{400}/.test(text) ||
		/^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){10}/m.test(text) ||
		/^[ \t]{80}/m.test(text) ||
		/\S[ \t]{400}/.test(text)
	);
}

/**
 * An asterisk between two letters is a letter here: "Lots*innen". It is put out of the parser's sight and comes back
 * in the finished HTML.
 */
function hideLetterStars(text: string, star: string): string {
	return text.replace(/(?<=[\p{L}\p{M}\p{N}])\*(?=[\p{L}\p{M}\p{N}])/gu, star);
}

/** A code point that no text uses (a Unicode noncharacter), and surely not this one. */
function standIn(text: string): string {
	for (let code = 0xfdd0; code <= 0xfdef; code += 1) {
		const character = String.fromCharCode(code);
		if (!text.includes(character)) return character;
	}
	throw new Error("a text that uses all noncharacters");
}

function plainParagraphs(text: string): string {
	return text
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph.trim() !== "")
		.map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll("\n", "<br>")}</p>`)
		.join("\n");
}

const parser = new Marked({
	gfm: true,
	breaks: true,
	tokenizer: {
		// Reference definitions hide text from the reader and cost time; nobody here writes them.
		def: () => undefined,
		// Raw HTML is text.
		html: () => undefined,
		tag: () => undefined,
	},
	renderer: {
		html: ({ text }) => escapeHtml(text),
		link({ href, tokens }: Tokens.Link) {
			const url = safeUrl(href.replaceAll(/[\uFDD0-\uFDEF]/g, "*"));
			const text = this.parser.parseInline(tokens);
			return url === null ? text : anchor(url, text);
		},
		image({ href, text }: Tokens.Image) {
			const url = safeUrl(href);
			return url === null ? escapeHtml(text) : anchor(url, escapeHtml(text || url));
		},
		// One level for all: the post's own heading is an h3, and an outline must not skip one.
		heading({ tokens }: Tokens.Heading) {
			return `<h4>${this.parser.parseInline(tokens)}</h4>\n`;
		},
		code: ({ text }: Tokens.Code) => `<pre><code>${escapeHtml(text)}</code></pre>\n`,
		codespan: ({ text }: Tokens.Codespan) => `<code>${escapeHtml(text)}</code>`,
		checkbox: ({ checked }: Tokens.Checkbox) => (checked ? "☑ " : "☐ "),
		table(token: Tokens.Table) {
			const cells = (tag: "th" | "td", row: readonly Tokens.TableCell[]) =>
				`<tr>${row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
			const body = token.rows.map((row) => cells("td", row)).join("");
			return `<table><thead>${cells("th", token.header)}</thead><tbody>${body}</tbody></table>\n`;
		},
	},
});

function anchor(url: string, text: string): string {
	return `<a href="${escapeHtml(url)}" rel="nofollow ugc noopener">${text}</a>`;
}
