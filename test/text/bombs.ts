// Texts that are built to cost a Markdown parser time or stack: the renderer has to stay quick on every one of them.

/** One kind of costly text; `make` returns at most `length` characters, and never much less. */
type Bomb = { name: string; make: (length: number) => string };

/** The unit over and over, cut off at the length. */
function fill(unit: string, length: number): string {
	return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Pieces that change with their number, as many as fit whole. */
function grow(piece: (index: number) => string, length: number): string {
	let text = "";
	for (let index = 0; ; index++) {
		const next = piece(index);
		if (text.length + next.length > length) return text;
		text += next;
	}
}

/** Filled between a fixed beginning and a fixed end. */
function between(start: string, unit: string, end: string, length: number): string {
	return start + fill(unit, Math.max(0, length - start.length - end.length)) + end;
}

/** One half of openings, one half of closings. */
function nest(open: string, close: string, length: number): string {
	const depth = Math.floor(length / (open.length + close.length));
	return open.repeat(depth) + close.repeat(depth);
}

function repeated(name: string, unit: string): Bomb {
	return { name, make: (length) => fill(unit, length) };
}

function nested(name: string, open: string, close: string): Bomb {
	return { name, make: (length) => nest(open, close, length) };
}

function wrapped(name: string, start: string, unit: string, end: string): Bomb {
	return { name, make: (length) => between(start, unit, end, length) };
}

function growing(name: string, piece: (index: number) => string): Bomb {
	return { name, make: (length) => grow(piece, length) };
}

/** Every kind of costly text; meant for lengths from 100 to 20,000. */
export const BOMBS: readonly Bomb[] = [
	// Emphasis: openers that never find their closer, or find it late.
	repeated("bracket and star", "[*a"),
	repeated("three stars", "***a* "),
	repeated("underscores", "__a_ "),
	repeated("star opens", "*a "),
	repeated("two stars open", "**a "),
	repeated("star closes", "a* "),
	repeated("star run", "*"),
	repeated("underscore run", "_"),
	repeated("star in words", "a*a**"),
	repeated("alternating emphasis", "*_*_"),
	repeated("alternating strong", "**__a"),
	repeated("star and punctuation", "*.**,"),
	nested("nested emphasis", "*a **b ", "c** d*"),
	{ name: "star runs around one letter", make: starsAround },
	wrapped("stars, then a late closer", "**", "a *b ", "**"),
	repeated("strikethrough", "~~a~"),
	repeated("tilde run", "~"),
	repeated("tilde opens", "~~a "),
	repeated("emphasis over tildes", "*~~_"),

	// Brackets, links, images.
	repeated("open brackets", "["),
	repeated("open image brackets", "!["),
	repeated("link middles", "]("),
	repeated("closed brackets", "]"),
	repeated("open links", "[a]("),
	repeated("open angle links", "[a](<b"),
	repeated("open titles", '[a](b "'),
	repeated("open references", "[a]["),
	repeated("bracket and tick", "[`a"),
	repeated("bracket, backslash", "[\\"),
	repeated("images in images", "![a](b"),
	nested("nested brackets", "[", "]"),
	nested("nested links", "[a ", "](b)"),
	nested("nested images", "![a ", "](b)"),
	wrapped("brackets in an address", "[a](", "(", ")"),
	{ name: "balanced brackets in an address", make: (length) => `[a](${nest("(", ")", length - 5)})` },
	wrapped("huge address", "[a](https://ok.example/", "a", ")"),
	wrapped("huge address of per cent signs", "[a](https://ok.example/", "%", ")"),
	wrapped("huge address of entities", "[a](", "&amp;", ")"),
	wrapped("huge title", '[a](b "', '\\"', '")'),
	wrapped("huge label", "[", "a ", "](b)"),
	wrapped("spaces in a link", "[a](b", " ", '"c")'),

	// Reference definitions.
	growing("definitions", (index) => `[${index}]: /${index}\n`),
	growing("definitions and uses", (index) => `[a${index}]: /b\n\n[a${index}] [a${index}][] `),
	repeated("same definition", "[a]: b\n"),
	repeated("definition without end", "[a]: <b\n"),
	repeated("definition with open title", '[a]: b "c\n'),
	wrapped("huge definition label", "[", "\\a", "]: b"),
	repeated("undefined references", "[a][b] "),

	// Code.
	growing("ticks of growing length", (index) => `${"`".repeat(index + 1)}a `),
	{ name: "ticks of shrinking length", make: shrinkingTicks },
	repeated("single ticks", "`a"),
	repeated("tick run", "`"),
	repeated("tick pairs", "`` ` "),
	repeated("open fences", "```a\n"),
	repeated("tilde and tick fences", "~~~\n```\n"),
	growing("growing fences", (index) => `${"`".repeat(index + 3)}\n`),
	repeated("indented code and text", "    a\n\n b\n\n"),

	// Raw HTML and entities.
	repeated("angle", "<"),
	repeated("open comments", "<!--"),
	repeated("open comments and dashes", "<!-- -"),
	repeated("open declarations", "<!A "),
	repeated("open instructions", "<?"),
	repeated("open CDATA", "<![CDATA["),
	repeated("open tags", "<a "),
	repeated("open attributes", '<a b="'),
	wrapped("one tag with many attributes", "<a", " b=c", ""),
	wrapped("one tag with many spaces", "<a", " ", "b"),
	repeated("block openers", "<div>\n\n"),
	repeated("block openers of raw text", "<script>\n<style>\n<pre>\n"),
	repeated("closing tags", "</a"),
	nested("nested elements", "<b>", "</b>"),
	repeated("entity openers", "&#"),
	repeated("ampersands", "&"),
	repeated("entities", "&#x41;&amp;"),
	wrapped("entity without end", "&#", "0", ""),

	// Quotes and lists: depth.
	repeated("deep quotes", "> "),
	repeated("deep quotes without spaces", ">"),
	repeated("deep lists", "- "),
	repeated("deep stars and spaces", "* "),
	repeated("deep numbered lists", "1. "),
	repeated("deep lists in quotes", "> - "),
	repeated("deep mixed markers", "1. > + "),
	growing("lists nested by indentation", (index) => `${"  ".repeat(index)}- a\n`),
	growing("numbers nested by indentation", (index) => `${"   ".repeat(index)}1. a\n`),
	growing("quotes one deeper a line", (index) => `${">".repeat(index + 1)} a\n`),
	{ name: "deep list, then lazy lines", make: (length) => deepThenLazy("- ", length) },
	{ name: "deep quote, then lazy lines", make: (length) => deepThenLazy("> ", length) },
	growing("nine list markers a line, each line deeper", (index) => `${" ".repeat(18 * index)}${"- ".repeat(9)}\n`),
	growing("nine numbers a line, each line deeper", (index) => `${" ".repeat(27 * index)}${"1. ".repeat(9)}\n`),
	growing("nine quotes a line, lists below", (index) => `${"> ".repeat(9)}${"  ".repeat(index)}- a\n`),
	wrapped("one list item, then lazy lines", "- a\n", "b\n", ""),
	wrapped("nine list markers, then lazy lines", `${"- ".repeat(9)}a\n`, "b\n", ""),
	wrapped("nine quotes, then lazy lines", `${"> ".repeat(9)}a\n`, "b\n", ""),
	wrapped("nine list markers, then blank lines", `${"- ".repeat(9)}a\n`, "\n", "b"),
	wrapped("nine list markers, then indented lines", `${"- ".repeat(9)}a\n`, `${"  ".repeat(9)}b\n`, ""),
	{ name: "indented lists, then lazy lines", make: (length) => indentedThenLazy("- ", length) },
	{
		name: "indented lists of nine markers, then lazy lines",
		make: (length) => indentedThenLazy("- ".repeat(9), length),
	},
	repeated("many list items", "- a\n"),
	repeated("loose list items", "- a\n\n\n"),
	repeated("empty list items", "-\n"),
	repeated("changing bullets", "- a\n+ b\n* c\n"),
	repeated("task items", "- [ ] a\n"),
	repeated("quotes and blank lines", "> a\n\n"),
	repeated("fences in lists", "- ```\n"),
	wrapped("list, then spaces", "- a\n", "  \n", "b"),

	// Tables.
	repeated("pipes", "|"),
	repeated("pipes and dashes", "|-"),
	repeated("escaped pipes", "\\|"),
	wrapped("table row of many pipes", "|a|\n|-|\n", "|", ""),
	wrapped("short table, wide row", "|a|b|\n|-|-|\n", "|c", ""),
	{ name: "wide table", make: wideTable },
	{ name: "wide header, many short rows", make: (length) => wideHeader("|a", "|-", length) },
	{ name: "wide header with spaces, many short rows", make: (length) => wideHeader("|a ", "|- ", length) },
	repeated("many table heads", "|a|\n|-|\n"),
	wrapped("long table", "|a|b|\n|-|-|\n", "|c|d|\n", ""),
	wrapped("dashes of a head", "|a|\n|", "-", "x"),
	wrapped("spaces of a head", "|a|\n|-", " ", "x"),
	wrapped("ticks in a cell", "|a|\n|-|\n|", "`\\|", "|"),

	// Headings and rules.
	repeated("setext headings", "a\n=\n"),
	wrapped("setext run", "a\n", "=", "x"),
	wrapped("many lines, then setext", "", "a\n", "==="),
	repeated("dashes and text", "a\n-"),
	repeated("rule that is none", "- - -a"),
	wrapped("rule with a late letter", "", "* ", "a"),
	repeated("hashes", "#"),
	repeated("heading markers", "# "),
	wrapped("heading with spaces", "# a", " ", "b"),
	wrapped("heading with hashes", "# a ", "# ", "b"),

	// Addresses in plain text.
	repeated("dots of an e-mail address", "a."),
	wrapped("dots, then at", "", "a.", "@"),
	wrapped("at, then dots", "a@", "a.", ""),
	repeated("ats", "a@"),
	repeated("at and dashes", "a@b-"),
	wrapped("plus signs, then at", "", "a+_-", "@b"),
	repeated("http", "http://"),
	repeated("http with a letter", "http://a"),
	repeated("www", "www."),
	repeated("www with a letter", "www.a,"),
	wrapped("www and dots", "www.a", ".", ""),
	wrapped("www and closing brackets", "www.a.example/", ")", ""),
	wrapped("www and open brackets", "www.a.example/", "(", ""),
	wrapped("www and punctuation", "www.a.example/", "?!.,:", ""),
	wrapped("www and entities", "www.a.example/", "&a;", ""),
	wrapped("www, punctuation and slashes", "www.a.example/", "?!.,:/", ""),
	wrapped("www, open brackets and slashes", "www.a.example/", "((/", ""),
	wrapped("www, entities and slashes", "www.a.example/", "&a;/", ""),
	repeated("dots of an e-mail address, in short words", `${"a.".repeat(190)} `),
	repeated("dots, then at, in short words", `${"a.".repeat(190)}@ `),
	wrapped("www and dashes", "www.", "a-", "_"),
	repeated("open autolinks", "<https://a"),
	repeated("mailto", "mailto:a"),
	repeated("xmpp", "xmpp:a@b.c/"),

	// White space, escapes, other characters.
	repeated("spaces", " "),
	wrapped("spaces between two letters", "a", " ", "b"),
	wrapped("lines of spaces", "a", "  \n", "b"),
	repeated("newlines", "\n"),
	wrapped("newlines between two letters", "a", "\n", "b"),
	repeated("carriage returns", "\r\n"),
	repeated("tabs", "\t"),
	wrapped("tabs in a list", "- a\n", "\t", "b"),
	repeated("hard breaks", "a  \n"),
	repeated("escaped breaks", "a\\\n"),
	repeated("backslashes", "\\"),
	repeated("escaped stars", "\\*"),
	repeated("escaped backslashes and stars", "\\\\*"),
	repeated("NUL", "\u0000"),
	repeated("combining marks", "a\u0301\u0301"),
	repeated("lone surrogates", "\ud800"),
	repeated("emoji", "👩‍👩‍👧 *"),
	repeated("one long word", "a"),

	// Mixed.
	repeated("everything open", "[*_~~`<![(\"'"),
	repeated("links, stars and ticks", "[*a](`b_"),
	repeated("quotes, lists and emphasis", "> - *a\n"),
	repeated("emphasis over lines", "*a\n_b\n"),
	wrapped("table of emphasis", "|a|\n|-|\n|", "**a*_", "|"),
	{ name: "one part of each", make: mixed },

	// Found by trying random units: each of these was slow once.
	repeated("exclamation marks", "!"),
	repeated("dashes and exclamation marks", "-!"),
	repeated("plus signs and www", "+www."),
	repeated("quotes with lazy lines between", `${"> ".repeat(9)}a\nb c d b c d\n`),
	repeated("quotes of lists with lazy lines between", `${"> - ".repeat(4)}a\nb c d b c d\n`),
	repeated("lists of lists with lazy lines between", `${"- ".repeat(9)}a\nb c d b c d\n`),
	repeated("many small lists in lists", "- - - - - a\n+ b\n"),
	repeated("lists that don't count from one", "2. a b c d e f\n\n=\n\n"),
	repeated("table heads and dashes that differ", "|a|\n|-|-|\n"),
	repeated("table heads without rows, in between text", "a b c\n-|-\n\n"),
	wrapped("lines of no-break spaces", "a", "\u00a0\n", "b"),
	repeated("paragraphs of openers", `${"*x& ".repeat(350)}\n\n`),
	repeated("short paragraphs of openers", `${"*x^".repeat(66)}\n\n`),
	repeated("openers far apart", `${"a, b ".repeat(60)}*x`),
	repeated("lines of openers", `${"*x [".repeat(25)}\n`),
	repeated("short links", "[a](b)"),
];

function starsAround(length: number): string {
	const stars = "*".repeat(Math.floor((length - 1) / 2));
	return `${stars}a${stars}`;
}

function shrinkingTicks(length: number): string {
	// The lengths 1 to n with one letter each take n(n + 1) / 2 + n characters.
	const most = Math.floor((Math.sqrt(8 * length + 9) - 3) / 2);
	return Array.from({ length: most }, (_, index) => `${"`".repeat(most - index)}a`).join("");
}

function deepThenLazy(marker: string, length: number): string {
	const deep = fill(marker, Math.floor(length / 2));
	return `${deep}a\n${fill("b\n", length - deep.length - 2)}`;
}

function indentedThenLazy(markers: string, length: number): string {
	const deep = grow((index) => `${" ".repeat(markers.length * index)}${markers}a\n`, Math.floor(length / 2));
	return deep + fill("b\n", length - deep.length);
}

function wideTable(length: number): string {
	const columns = Math.floor((length - 5) / 6);
	return ["|a", "|-", "|b"].map((cell) => `${cell.repeat(columns)}|`).join("\n");
}

// Each one-letter row is filled up to the width of the head: few characters, very many cells.
function wideHeader(head: string, dash: string, length: number): string {
	const columns = Math.floor(length / 2 / (head.length + dash.length));
	const start = `${head.repeat(columns)}|\n${dash.repeat(columns)}|\n`;
	return start + fill("b\n", length - start.length);
}

function mixed(length: number): string {
	const units = ["[*a", "***a* ", "![", "`a", "<!--", "&#", "~~a~", "a.a@", "www.", "\\\\*", "*_*_"];
	const share = Math.floor(length / units.length);
	return units.map((unit) => fill(unit, share)).join("");
}
