// Markdown of members to safe HTML: what they type can make text, lists, tables and links, and nothing else.
import {
	Hooks,
	Lexer,
	type MarkedOptions,
	Parser,
	Renderer,
	type Token,
	Tokenizer,
	type Tokens,
	type TokensList,
} from "marked";
import { escapeHtml } from "./escape.ts";
import { bareAddress, safeUrl } from "./links.ts";
import { Mentions, type Names } from "./mentions.ts";

/** Raise it when the output changes: a post's row says with which renderer its HTML was made. */
export const RENDERER = 3;

/** The longest text that is parsed; longer ones aren't accepted by the forms either. */
export const LONGEST = 20_000;

/** The largest HTML in characters; only texts that are built for it come near. */
const LARGEST = 300_000;

/**
 * Renders a text once, when it is written. Any input of up to LONGEST characters takes well under 100 ms: texts that
 * are built to cost more come out as plain paragraphs.
 */
export function renderMarkdown(source: string): string {
	return renderPost(source, new Map()).html;
}

/** A post's text as HTML, and the members whom it mentions: those of the given names that stand in it as words. */
export function renderPost(source: string, names: Names): { html: string; mentioned: readonly number[] } {
	const text = tidy(source);
	const plain = () => ({ html: plainParagraphs(text), mentioned: [] });
	if (GUARDS.some((tooMuch) => tooMuch(text))) return plain();
	const mentions = new Mentions(names);
	const options = { ...OPTIONS, renderer: new SafeHtml(mentions) };
	try {
		const html = Parser.parse(new ThriftyLexer(options).lex(text), options);
		return html.length > LARGEST ? plain() : { html, mentioned: mentions.members };
	} catch {
		return plain();
	}
}

/**
 * The text of a post in one line and without marks, for mails and previews: at most so many characters, cut at a word.
 */
export function plainText(source: string, length: number): string {
	const text = renderMarkdown(source)
		.replaceAll("<li>", " • ")
		.replace(/<(?:\/?(?:p|li|ul|ol|h4|td|th|tr|pre|blockquote)|br)>/g, " ")
		// Nothing else can begin with "<" here: all text in the HTML is escaped.
		.replace(/<[^>]*>/g, "")
		.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => PLAIN[name] ?? "")
		.replace(/\s+/g, " ")
		.trim();
	if (text.length <= length) return text;
	const start = text.slice(0, length - 2);
	const whole = text.charAt(start.length) === " " ? start : start.replace(/(?<=\S) \S*$/, "");
	return `${whole.trimEnd().replace(/[\ud800-\udbff]$/, "")} …`;
}

const PLAIN: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** The text with one kind of line break, without what nobody sees. */
function tidy(source: string): string {
	return (
		source
			.slice(0, LONGEST)
			.toWellFormed()
			.replaceAll("\u0000", "")
			// Word and InDesign have line breaks of their own.
			.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
			.replace(/^[^\S\n]+$/gm, "")
			// marked tries every space of a run anew.
			.replace(/[ \t]{100,}/g, " ".repeat(100))
	);
}

function plainParagraphs(text: string): string {
	return text
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph.trim() !== "")
		.map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll("\n", "<br>")}</p>`)
		.join("\n");
}

/** Shapes on which marked gets slow before its lexer could count anything. */
const GUARDS: readonly ((text: string) => boolean)[] = [manyLines, manyTables];

/** "- a", then "b" on ten thousand lines: the list item is copied anew for each of them. */
function manyLines(text: string): boolean {
	return text.split("\n").length > 2_000;
}

/** A line of dashes and pipes makes the parser look at all lines below it, even if no table comes of it. */
function manyTables(text: string): boolean {
	return (text.match(/^[ \t>]*[|:-][ \t|:-]*$/gm)?.length ?? 0) > 100;
}

/** An asterisk between two letters is a letter: "Lots*innen". */
const LETTER_STARS = /(?<=[\p{L}\p{M}\p{N}])\*(?=[\p{L}\p{M}\p{N}])/gu;

/** Stands for a letter star where marked searches for the ends of emphasis. */
const LETTER = "x";

class LetterStars extends Hooks {
	override emStrongMask(src: string): string {
		return src.replace(LETTER_STARS, LETTER);
	}
}

/** What counts as a mark: less than in marked, because what people type by accident has to stay text. */
class Marks extends Tokenizer {
	/** Reference definitions would hide text from the reader. */
	override def(): undefined {}

	override reflink(): undefined {}

	/** Raw HTML is text. */
	override html(): undefined {}

	override tag(): undefined {}

	/** An indented paragraph is a paragraph, as in pasted letters. Code stands between fences. */
	override code(): undefined {}

	/** A line of dashes below a text is a rule, as people draw it; only "===" makes a heading of the line above it. */
	override lheading(src: string): Tokens.Heading | undefined {
		return /^[^\n]+\n {0,3}=+[ \t]*(?:\n|$)/.test(src) ? super.lheading(src) : undefined;
	}

	override list(src: string): Tokens.List | undefined {
		return CUT_HERE.test(src) ? undefined : super.list(src);
	}

	/** A quote ends with its last ">": the line below is the answer to it, even without a blank line between. */
	override blockquote(src: string): Tokens.Blockquote | undefined {
		const quoted = /^(?: {0,3}>[^\n]*(?:\n|$))+/.exec(src)?.[0];
		return quoted === undefined || CUT_HERE.test(src) ? undefined : super.blockquote(quoted);
	}

	/** A row of one letter is filled up to the width of the head, so few characters could make very many cells. */
	override table(src: string): Tokens.Table | undefined {
		const dashes = src.split("\n", 2)[1] ?? "";
		if (!/^[ \t|:-]+$/.test(dashes)) return undefined;
		const columns = dashes.split("|").length;
		const rows = (src.split(/\n[ \t]*\n/, 1)[0] ?? "").split("\n").length;
		return columns > 14 || columns * rows > 3_000 ? undefined : super.table(src);
	}

	override emStrong(src: string, maskedSrc: string, prevChar?: string): Tokens.Em | Tokens.Strong | undefined {
		const isLetter = src.startsWith("*") && maskedSrc.at(-src.length) === LETTER;
		return isLetter ? undefined : super.emStrong(src, maskedSrc, prevChar);
	}

	/** One tilde means "about" or "to": "9~17 Uhr". */
	override del(src: string, maskedSrc: string, prevChar?: string): Tokens.Del | undefined {
		return src.startsWith("~~") ? super.del(src, maskedSrc, prevChar) : undefined;
	}

	/** Like marked's, but a word is searched for an e-mail address once and not from each of its letters. */
	override inlineText(src: string): Tokens.Text | undefined {
		const raw = TEXT.exec(src)?.[0];
		return raw === undefined ? undefined : { type: "text", raw, text: raw };
	}

	override url(src: string): Tokens.Link | undefined {
		const address = bareAddress(src);
		if (address === null) return undefined;
		const text = { type: "text", raw: address, text: address };
		return { ...text, type: "link", href: address, autolink: true, tokens: [text] };
	}
}

/** "- - - - - - - hier abtrennen": no list in a list in a list. The lexer would read all lines below anew on each level. */
const CUT_HERE = /^(?: {0,3}(?:>[ \t]?|(?:[*+-]|\d{1,9}[.)])[ \t]+)){7}/;

/** Where plain text stops. */
const STOPS = [
	/ *\n/u, // the end of the line, with the spaces before it
	/[\\<![`*~]|\b_/u, // what may be a mark
	/https?:\/\/[\p{L}\p{N}]/u,
	/(?<![\p{L}\p{N}.@/+-])www\.[\p{L}\p{N}]/u,
	/(?<![\p{L}\p{M}\p{N}_.+-])[\w.+-]+@/u, // a word before an at sign
];

const TEXT = new RegExp(`^(?:\`+|~+|.)(?:(?!${STOPS.map(({ source }) => source).join("|")}).)*`, "isu");

/** Whether HTML would number the list as it was typed; "1. 1. 1." counts too. */
function countsFromOne({ items }: Tokens.List): boolean {
	const numbers = items.map(({ raw }) => Number.parseInt(raw, 10));
	return numbers.every((number, index) => number === index + 1) || numbers.every((number) => number === 1);
}

/** Elements by construction: none but these, and no attributes but those of a link and the class of a mention. */
class SafeHtml extends Renderer {
	readonly #mentions: Mentions;

	constructor(mentions: Mentions) {
		super();
		this.#mentions = mentions;
	}

	override text(token: Tokens.Text | Tokens.Escape): string {
		const inner = token.type === "text" ? token.tokens : undefined;
		if (inner !== undefined) return this.parser.parseInline(inner);
		return this.#mentions.html(token.text, (text) => super.text({ type: "text", raw: text, text }));
	}

	override html({ text }: Tokens.HTML | Tokens.Tag): string {
		return escapeHtml(text);
	}

	override link({ href, text, tokens, autolink }: Tokens.Link): string {
		return anchor(safeUrl(href, autolink), autolink ? escapeHtml(text) : this.parser.parseInline(tokens));
	}

	/** A picture of another site would tell that site who reads here, so it becomes a link. */
	override image({ href, tokens }: Tokens.Image): string {
		return anchor(safeUrl(href), this.parser.parseInline(tokens));
	}

	/** One level for all: the post's own heading is an h3, and an outline must not skip one. */
	override heading({ tokens }: Tokens.Heading): string {
		return `<h4>${this.parser.parseInline(tokens)}</h4>\n`;
	}

	/** "3. Oktober" must not turn into the 1st, so a list that HTML would number otherwise keeps what was typed. */
	override list(list: Tokens.List): string {
		if (list.ordered && !countsFromOne(list)) return list.items.map((item) => this.#numbered(item)).join("");
		const element = list.ordered ? "ol" : "ul";
		return `<${element}>\n${list.items.map((item) => this.listitem(item)).join("")}</${element}>\n`;
	}

	#numbered({ raw, tokens }: Tokens.ListItem): string {
		const number = /\d+[.)]/.exec(raw)?.[0] ?? "";
		const [first, ...rest] = tokens;
		if (first?.type !== "text" && first?.type !== "paragraph") return `<p>${number}</p>\n${this.parser.parse(tokens)}`;
		return `<p>${number} ${this.parser.parseInline(first.tokens ?? [])}</p>\n${this.parser.parse(rest)}`;
	}

	/** A single word behind the fence names a language; several ("~~~ Einladung ~~~") were meant to be read. */
	override code({ text, lang = "" }: Tokens.Code): string {
		const first = /\s/.test(lang) ? `${lang}\n` : "";
		return `<pre><code>${escapeHtml(first + text)}</code></pre>\n`;
	}

	override codespan({ text }: Tokens.Codespan): string {
		return `<code>${escapeHtml(text)}</code>`;
	}

	override checkbox({ checked }: Tokens.Checkbox): string {
		return checked ? "☑ " : "☐ ";
	}

	override table({ header, rows }: Tokens.Table): string {
		const cells = (tag: "th" | "td", row: readonly Tokens.TableCell[]) =>
			`<tr>${row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join("")}</tr>`;
		const body = rows.map((row) => cells("td", row)).join("");
		return `<table><thead>${cells("th", header)}</thead><tbody>${body}</tbody></table>\n`;
	}
}

/** A link around HTML that may hold pictures, which are links too. One without words shows its address. */
function anchor(url: string | null, inner: string): string {
	if (url === null) return inner;
	const label = inner.replace(/<\/?a\b[^>]*>/g, "");
	const isEmpty = label.replace(/<[^>]*>/g, "").trim() === "";
	return `<a href="${escapeHtml(url)}" rel="nofollow ugc noopener">${isEmpty ? escapeHtml(url) : label}</a>`;
}

/**
 * Counts what a text costs while it is taken apart, and gives up on texts that cost far more than people's do. A clock
 * would not do: in a Worker it stands still.
 */
class ThriftyLexer extends Lexer {
	/** One unit is a character that is looked at once; at worst one takes about 25 nanoseconds. */
	#purse = 1_200_000;
	#depth = 0;

	#spend(work: number): void {
		this.#purse -= work;
		if (this.#purse < 0) throw new Error("a text that costs too much");
	}

	override blockTokens(src: string, tokens?: Token[], lastParagraphClipped?: boolean): Token[];
	override blockTokens(src: string, tokens?: TokensList, lastParagraphClipped?: boolean): TokensList;
	override blockTokens(src: string, tokens: Token[] = [], lastParagraphClipped = false): Token[] {
		// Every level of lists and quotes is read again as a whole, and every list makes expressions of its own.
		this.#spend(src.length + 1_500);
		this.#depth += 1;
		if (this.#depth > 20) throw new Error("a text that is nested too deep");
		const found = super.blockTokens(src, tokens, lastParagraphClipped);
		this.#depth -= 1;
		return found;
	}

	override inlineTokens(src: string, tokens: Token[] = []): Token[] {
		// Long texts without blank lines are taken line by line: then a mark finds its partner in its own line only.
		const pieces = searches(src) > 300_000 ? src.split("\n") : [src];
		for (const [index, piece] of pieces.entries()) {
			if (index > 0) tokens.push({ type: "br", raw: "\n" });
			this.#spend(searches(piece));
			super.inlineTokens(piece, tokens);
		}
		return tokens;
	}
}

/** Every mark searches the rest of its paragraph for its partner. */
function searches(src: string): number {
	return src.length * (1 + (src.match(/[*_~`[<]/g)?.length ?? 0));
}

/** All but the renderer, which belongs to one text. */
const OPTIONS: MarkedOptions = {
	gfm: true,
	breaks: true,
	tokenizer: new Marks(),
	hooks: new LetterStars(),
};
