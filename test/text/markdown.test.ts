// What members type comes out as safe HTML, quickly and complete.
import { describe, expect, it } from "vitest";
import { bareAddress, safeUrl } from "../../src/text/links.ts";
import { LONGEST, plainText, renderMarkdown } from "../../src/text/markdown.ts";
import type { StoryReply } from "../world/story.ts";
import { gemeinsamThreads } from "../world/threads/gemeinsam.ts";
import { lotsenThreads } from "../world/threads/lotsen.ts";
import { moThreads } from "../world/threads/mo.ts";
import { BOMBS } from "./bombs.ts";
import { PAYLOADS } from "./payloads.ts";

const ELEMENTS = new Set(
	"p br strong em del ul ol li blockquote pre code h4 hr table thead tbody tr th td a".split(" "),
);
const VOID = new Set(["br", "hr"]);
const OWN = "https://forum.example";

/** What is wrong with a piece of HTML: foreign elements, attributes and addresses, and open ends. */
async function problems(html: string): Promise<string[]> {
	const found = openEnds(html);
	const rewriter = new HTMLRewriter()
		.on("*", {
			element({ tagName, attributes }) {
				if (!ELEMENTS.has(tagName)) found.push(`element ${tagName}`);
				for (const [name = "", value = ""] of attributes) {
					if (tagName !== "a" || (name !== "href" && name !== "rel")) found.push(`attribute ${name} on ${tagName}`);
					if (name === "href") found.push(...badAddress(value));
					if (name === "rel" && value !== "nofollow ugc noopener") found.push(`rel ${value}`);
				}
			},
		})
		.onDocument({
			doctype: () => void found.push("a doctype"),
			comments: () => void found.push("a comment"),
		});
	await rewriter.transform(new Response(html)).text();
	return found;
}

/** Elements that end in another order than they began, so that a post could end the page around it. */
function openEnds(html: string): string[] {
	const open: string[] = [];
	for (const [, slash, name = ""] of html.matchAll(/<(\/?)(\w+)/g)) {
		if (slash === "/") {
			if (open.pop() !== name) return [`</${name}> too early`];
		} else if (!VOID.has(name)) {
			if (name === "a" && open.includes("a")) return ["a link in a link"];
			open.push(name);
		}
	}
	return open.map((name) => `${name} without an end`);
}

function badAddress(attribute: string): string[] {
	if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attribute)) return [`a reference in ${attribute}`];
	const href = decode(attribute);
	const own = /^(?:\/(?![/\\])|[?#])/.test(href) && new URL(href, OWN).origin === OWN;
	return own || /^(?:https?:\/\/|mailto:)/.test(href) ? [] : [`address ${href}`];
}

function decode(text: string): string {
	const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
	return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => characters[name] ?? whole);
}

/** What a reader sees. */
function seen(html: string): string {
	return decode(html.replace(/<(?:\/?(?:p|li|h4|t[dhr]|pre|blockquote)|[bh]r)>/g, "\n").replace(/<[^>]*>/g, ""));
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** Whether a text kept no marks. */
function isPlain(html: string): boolean {
	return !/<(?!\/?p>|br>)/.test(html);
}

function bodies(posts: readonly Pick<StoryReply, "body" | "replies">[]): string[] {
	return posts.flatMap(({ body, replies = [] }) => [body, ...bodies(replies)]);
}

const STORY = bodies([...moThreads, ...lotsenThreads, ...gemeinsamThreads]);

describe("hostile posts", () => {
	const wrappings: Record<string, (payload: string) => string> = {
		alone: (payload) => payload,
		"after text": (payload) => `Hallo zusammen, ${payload}`,
		"in a list": (payload) => `- eins\n- ${payload.replaceAll("\n", "\n  ")}\n- drei`,
		"in a numbered list": (payload) => `7. ${payload}\n9. neun`,
		"in a quote": (payload) => `> ${payload.replaceAll("\n", "\n> ")}`,
		"in bold": (payload) => `**${payload}**`,
		"in a table": (payload) => `| a | b |\n|---|---|\n| ${payload} | c |`,
		"in the text of a link": (payload) => `[${payload}](https://ok.example/)`,
		"in the text of a picture": (payload) => `![${payload}](/dateien/1)`,
		"in the address of a link": (payload) => `[x](${payload})`,
		"in a heading": (payload) => `# ${payload}`,
		"in code": (payload) => `\`${payload}\``,
		"between words with asterisks": (payload) => `Lots*innen*${payload}*Träger*innen`,
		"in a text that is too costly": (payload) => `${"*a ".repeat(2_000)}\n\n${payload}`,
	};

	for (const [where, wrap] of Object.entries(wrappings)) {
		it(`yield no foreign element, attribute or address: ${where}`, async () => {
			const bad: [string, string[]][] = [];
			for (const payload of PAYLOADS) {
				const found = await problems(renderMarkdown(wrap(payload)));
				if (found.length > 0) bad.push([payload, found]);
			}
			expect(bad).toEqual([]);
		});
	}

	it("would be noticed by these tests", async () => {
		expect(await problems('<p>Gut <a href="/themen/1" rel="nofollow ugc noopener">so</a><br></p>')).toEqual([]);
		for (const html of [
			"<img src=x>",
			"<p onclick=x>a</p>",
			"<p hx-get=/x>a</p>",
			"<p id=x>a</p>",
			'<p class="x">a</p>',
			'<a style="x">a</a>',
			'<a href="javascript:x">a</a>',
			'<a href="&#106;avascript:x">a</a>',
			'<a href="//boese.example">a</a>',
			'<a href="a.html">a</a>',
			"<!-- x -->",
			"<p>a",
			"a</p>",
			"<p><em>a</p></em>",
			'<a href="/x"><a href="/y">a</a></a>',
		])
			expect(await problems(html), html).not.toEqual([]);
	});
});

describe("costly posts", () => {
	it("are measured by a clock that runs", () => {
		const before = performance.now();
		for (let index = 0; index < 5; index += 1) renderMarkdown(lengthy());
		expect(performance.now()).toBeGreaterThan(before);
	});

	for (const length of [5_000, 10_000, LONGEST]) {
		it(`take less than 100 ms and 400 kB at ${length} characters`, { timeout: 60_000 }, () => {
			renderMarkdown(lengthy());
			const slow: string[] = [];
			for (const { name, make } of BOMBS) {
				const text = make(length);
				const { took, size } = bestOfThree(text);
				if (took >= 100 || size >= 400_000) slow.push(`${name}: ${Math.round(took)} ms, ${size} characters`);
			}
			expect(slow).toEqual([]);
		});
	}

	it("become paragraphs with all their characters", () => {
		for (const unit of ["[*a", "*x^ ", "a*b_`~ ", "<*", "**a "]) {
			const text = unit.repeat(LONGEST / unit.length).trim();
			expect(isPlain(renderMarkdown(text)), unit).toBe(true);
			expect(seen(renderMarkdown(text)).trim(), unit).toBe(text);
		}
		expect(renderMarkdown("- a\n".repeat(2_500))).toMatch(/^<p>- a<br>- a<br>/);
	});

	it("stay well-formed", async () => {
		for (const { name, make } of BOMBS) expect(await problems(renderMarkdown(make(2_000))), name).toEqual([]);
	});

	function bestOfThree(text: string): { took: number; size: number } {
		let took = Number.POSITIVE_INFINITY;
		let size = 0;
		// This machine is shared: only a text that is slow every time is slow.
		for (let turn = 0; turn < 3 && (turn === 0 || took > 20); turn += 1) {
			const before = performance.now();
			size = renderMarkdown(text).length;
			took = Math.min(took, performance.now() - before);
		}
		return { took, size };
	}
});

describe("long posts of people", () => {
	it("keep all their marks", async () => {
		const post = lengthy();
		expect(post.length).toBeGreaterThan(18_500);
		const html = renderMarkdown(post);
		expect(count(html, /<h4>/g)).toBe(count(post, /^## /gm));
		expect(count(html, /<table>/g)).toBe(count(post, /^\|---/gm));
		expect(count(html, /<strong>/g)).toBe(count(post, /\*\*/g) / 2);
		expect(count(html, /<em>zwölf<\/em>/g)).toBe(count(post, /\*zwölf\*/g));
		expect(count(html, /<li>/g)).toBe(count(post, /^ *(?:-|\d\.) /gm));
		expect(count(html, /<a /g)).toBe(count(post, /https?:|@landkreis/g));
		expect(count(seen(html), /Lots\*innen/g)).toBe(count(post, /Lots\*innen/g));
		expect(await problems(html)).toEqual([]);
	});

	it("keep them without any blank line too", () => {
		const post = lengthy()
			.replace(/^[|>].*\n/gm, "")
			.replace(/^(?:-|\d\.|##) /gm, "")
			.replace(/\n+/g, "\n");
		expect(post.length).toBeGreaterThan(12_000);
		const html = renderMarkdown(post);
		expect(count(html, /<strong>/g)).toBe(count(post, /\*\*/g) / 2);
		expect(count(html, /<a /g)).toBe(count(post, /https?:|@landkreis/g));
	});

	it("may be one list of 300 links", () => {
		const post = Array.from({ length: 300 }, (_, index) => `- **Ort ${index}**: [Seite](https://ort.example/${index})`);
		expect(count(renderMarkdown(post.join("\n")), /<li><strong>Ort \d+<\/strong>: <a /g)).toBe(300);
	});

	it("may hold a table of 12 columns and 150 rows", () => {
		const row = `|${" x |".repeat(12)}\n`;
		const html = renderMarkdown(`${row}|${"---|".repeat(12)}\n${row.repeat(150)}`);
		expect(count(html, /<td>/g)).toBe(12 * 150);
	});

	it("may draw lines and cut marks", () => {
		const lines = [
			"-------- Ursprüngliche Nachricht --------",
			"- - - - - - - - hier abtrennen - - - - -",
			">>>>>>>>>> Achtung",
		];
		for (const line of [...lines, "* * * * * * * * * * * *", "______________", "=".repeat(40), "~".repeat(40)]) {
			const html = renderMarkdown(`Liebe Lots*innen,\n\n${line}\n\nmit **Gruß**`);
			expect(html, line).toMatch(/<strong>Gruß<\/strong>|\*\*Gruß\*\*<\/code>/);
		}
		expect(seen(renderMarkdown(lines.join("\n"))).trim()).toBe(lines.join("\n"));
	});

	it("may hold an address of 700 characters", () => {
		const address = `https://eur03.safelinks.protection.example/?url=${"https%3A%2F%2Fwww.verein.example%2F".repeat(18)}&data=05`;
		expect(renderMarkdown(`**Neu:** ${address}`)).toContain(
			`<strong>Neu:</strong> <a href="${address.replace("&", "&amp;")}"`,
		);
	});
});

/** About 19,000 characters as somebody might write them. */
function lengthy(): string {
	const part = (number: number) => `## ${number}. Treffen der WIR-Lots*innen in Fulda

Liebe Kolleg*innen, wir haben am **${number}. März** mit *zwölf* Lots*innen und vier Träger*innen gesprochen. Jede*r hat etwas mitgebracht. Das Protokoll steht unter https://www.example.org/protokolle/2026_0${number}_lotsen.pdf (PDF, 2 MB). Fragen bitte an koordination@landkreis.example!

- **Räume:** Ein*e Lots*in sammelt Vorschläge, siehe [Liste der Räume](https://www.example.org/raeume?ort=fulda&tag=3).
- **Geld:** Die Förderung läuft bis 31.12., danach brauchen wir neue Mittel.
  - Stiftung A, Antrag bis Mai
  - Stiftung B, Antrag bis **Juni**
- **Sprachen:** Arabisch (العربية), Ukrainisch (українська), Tigrinya.

1. Einladung verschicken
2. Dolmetscher*in anfragen

> Uns hat geholfen, dass eine Person fest zuständig war.
> Das war **wichtig**.

| Ort | Datum | Plätze | Sprache | Kontakt |
|---|---|---:|---|---|
| Kassel | 3.5. | 12 | Deutsch | [Dilek](https://verein.example/dilek) |
| Fulda | 7.5. | 20 | Arabisch | **Samuel** |
| Gießen | 9.5. | 8 | Farsi | Leiter*in |

Viele Grüße
Petra
`;
	return Array.from({ length: 19 }, (_, index) => part(index + 1)).join("\n");
}

describe("the asterisk of Lots*innen", () => {
	it("comes out as it was typed", () => {
		for (const text of [
			"Lots*innen und Träger*innen",
			"jede*r",
			"ein*e Lots*in",
			"Der*die Leiter*in und Ärzt*innen/Anwält*innen",
			"trans* und inter* Menschen, Schüler*",
			"Teilnehmer*-innen",
			"2*3*4 und 2 * 3 * 4",
			"Студент*ки طالب*ة",
			"Cafe\u0301*e\u0301 und *",
			"mit \ufdd0 und Lots*innen\ufdef",
			`${Array.from({ length: 32 }, (_, index) => String.fromCharCode(0xfdd0 + index)).join("")} Lots*innen`,
		])
			expect(renderMarkdown(text)).toBe(`<p>${text}</p>\n`);
	});

	it("stands beside asterisks that mark", () => {
		const texts: Record<string, string> = {
			"*wichtig* für Lots*innen": "<em>wichtig</em> für Lots*innen",
			"**Lots*innen**": "<strong>Lots*innen</strong>",
			"*Lots*innen*": "<em>Lots*innen</em>",
			"***Lots*innen***": "<em><strong>Lots*innen</strong></em>",
			"**Lots*innen** und *Träger*innen*!": "<strong>Lots*innen</strong> und <em>Träger*innen</em>!",
			"*Lots*innen **und** Träger*innen*": "<em>Lots*innen <strong>und</strong> Träger*innen</em>",
			"(*wichtig*), „**sehr**“: *ja*.": "(<em>wichtig</em>), „<strong>sehr</strong>“: <em>ja</em>.",
			"__Lots*innen__ _Träger*innen_": "<strong>Lots*innen</strong> <em>Träger*innen</em>",
			"~~Lots*innen~~": "<del>Lots*innen</del>",
			"[die *neuen* Lots*innen](/mitglieder)":
				'<a href="/mitglieder" rel="nofollow ugc noopener">die <em>neuen</em> Lots*innen</a>',
		};
		for (const [text, html] of Object.entries(texts)) expect(renderMarkdown(text)).toBe(`<p>${html}</p>\n`);
	});

	it("stays in code and in addresses", () => {
		expect(renderMarkdown("`Lots*innen` und *a*")).toBe("<p><code>Lots*innen</code> und <em>a</em></p>\n");
		expect(renderMarkdown("```\nLots*innen\n```")).toBe("<pre><code>Lots*innen</code></pre>\n");
		for (const address of ["https://ok.example/lots*innen", "/themen/1-lots*innen", "https://ok.example/?q=a*b*c"])
			expect(renderMarkdown(`[x](${address})`)).toContain(`<a href="${address}" `);
		expect(renderMarkdown("https://ok.example/lots*innen.pdf")).toContain('href="https://ok.example/lots*innen.pdf"');
		expect(renderMarkdown("![Lots*in](https://ok.example/lots*in.png)")).toContain(
			'<a href="https://ok.example/lots*in.png" rel="nofollow ugc noopener">Lots*in</a>',
		);
	});
});

describe("addresses in the text", () => {
	const linked = (text: string) =>
		[...renderMarkdown(text).matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href = "", label = ""]) => [
			decode(href),
			decode(label),
		]);

	it("become links without the sentence around them", () => {
		const page = "https://verein.example/a";
		for (const text of [
			`Siehe ${page}.`,
			`(${page})`,
			`(siehe ${page}).`,
			`„${page}“`,
			`"${page}"`,
			`»${page}«, dann`,
			`[${page}]`,
			`${page}: dort`,
			`${page}?!`,
			`${page} …`,
			`${page}…`,
			`**${page}**`,
			`_${page}_`,
			`<${page}>`,
			`${page}, ${page.slice(0, 0)}und`,
			`هنا ${page}؟`,
			`| a |\n|---|\n| ${page} |`,
			`- ${page}\n- b`,
			`> ${page}`,
			`${page}😀`,
			`Zeile\n${page}\nZeile`,
		])
			expect(linked(text), text).toEqual([[page, page]]);
	});

	it("keep what belongs to them", () => {
		for (const page of [
			"https://de.wikipedia.example/wiki/Verein_(Recht)",
			"https://ok.example/_layouts/15/_doc_/x_y.aspx",
			"https://ok.example/~name/a~b",
			"https://ok.example/?a=1&tab=2&copy=3&num=4",
			"https://ok.example/pfad/",
			"https://ok.example/#/abschnitt-1",
			"http://ok.example:8080/a,b;c=d",
		])
			expect(linked(`Hier: ${page}, bitte.`), page).toEqual([[page, page]]);
		expect(linked("https://bücher.example/straße")).toEqual([
			["https://xn--bcher-kva.example/stra%C3%9Fe", "https://bücher.example/straße"],
		]);
	});

	it("may begin with www", () => {
		for (const text of [
			"www.verein.example",
			"(www.verein.example)",
			"„www.verein.example“",
			"WIR: www.verein.example.",
		])
			expect(linked(text), text).toEqual([["http://www.verein.example/", "www.verein.example"]]);
		expect(linked("www. und http:// und www")).toEqual([]);
	});

	it("may be e-mail addresses", () => {
		for (const text of [
			"an name@verein.example.",
			"(name@verein.example)",
			"E-Mail:name@verein.example,",
			"<name@verein.example>",
			"**name@verein.example**",
		])
			expect(linked(text), text).toEqual([["mailto:name@verein.example", "name@verein.example"]]);
		expect(linked("a.b+c_d-e@sub.verein-x.example")[0]?.[0]).toBe("mailto:a.b+c_d-e@sub.verein-x.example");
		expect(linked("müller@verein.example, @name, name@verein, 3@4")).toEqual([]);
	});

	it("stay text in code", () => {
		expect(linked("`https://ok.example` und `www.ok.example`")).toEqual([]);
	});

	it("are also understood between brackets", () => {
		expect(linked("[Seite](www.verein.example) [Mail](name@verein.example) [Thema](/themen/3) [oben](#oben)")).toEqual([
			["http://www.verein.example/", "Seite"],
			["mailto:name@verein.example", "Mail"],
			["/themen/3", "Thema"],
			["#oben", "oben"],
		]);
		expect(linked("[a](<https://ok.example/mein plan.pdf>)")).toEqual([["https://ok.example/mein%20plan.pdf", "a"]]);
		expect(linked("[a](https://ok.example/?a=1&amp;b=2&tab=3)")).toEqual([["https://ok.example/?a=1&b=2&tab=3", "a"]]);
		expect(linked("[](https://ok.example/)")).toEqual([["https://ok.example/", "https://ok.example/"]]);
		expect(renderMarkdown("[Satzung](satzung.pdf)")).toBe("<p>Satzung</p>\n");
	});

	it("are refused when they aren't web, e-mail or our own", () => {
		for (const address of [
			"javascript:alert(1)",
			"JAVA\tSCRIPT:alert(1)",
			"&#106;avascript:alert(1)",
			"data:text/html,x",
			"//boese.example",
			"/\\boese.example",
			"/\t/boese.example",
			"\\\\boese.example",
			"ftp://ok.example/",
			"a.html",
			"",
		])
			expect(safeUrl(address), address).toBeNull();
		expect(safeUrl("?seite=2")).toBe("?seite=2");
		expect(bareAddress("Text https://ok.example/")).toBeNull();
	});
});

describe("marks", () => {
	const table: Record<string, [string, string]> = {
		"single line breaks": ["a\nb  \nc\r\nd", "<p>a<br>b<br>c<br>d</p>\n"],
		paragraphs: ["a\n\nb\n \u00a0\nc", "<p>a</p>\n<p>b</p>\n<p>c</p>\n"],
		"headings of all levels": ["# a\n## b\n###### c\nd\n===", "<h4>a</h4>\n<h4>b</h4>\n<h4>c</h4>\n<h4>d</h4>\n"],
		hashtags: ["#ehrenamt", "<p>#ehrenamt</p>\n"],
		"a line below a text": ["Viele Grüße\n---\nPetra", "<p>Viele Grüße</p>\n<hr>\n<p>Petra</p>\n"],
		lists: ["- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"],
		"numbered lists": ["1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"],
		"lists that are all ones": ["1. a\n1. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"],
		"dates at the beginning of a line": ["3. Oktober\n25. Dezember", "<p>3. Oktober</p>\n<p>25. Dezember</p>\n"],
		"lists that go on after a text": ["2. *b*\n3. c", "<p>2. <em>b</em></p>\n<p>3. c</p>\n"],
		tasks: ["- [ ] a\n- [x] b", "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>\n"],
		quotes: ["> a\n> b", "<blockquote>\n<p>a<br>b</p>\n</blockquote>\n"],
		"answers below a quote": ["> a\nb", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>\n"],
		"struck text": ["~~a~~ 9~17 und 8~12", "<p><del>a</del> 9~17 und 8~12</p>\n"],
		code: ["```js\nif (a < b) *c*\n```", "<pre><code>if (a &lt; b) *c*</code></pre>\n"],
		"fences that are ornaments": ["~~~ Einladung ~~~\na", "<pre><code>Einladung ~~~\na</code></pre>\n"],
		"indented letters": ["    a **b**\n\tc", "<p>    a <strong>b</strong><br>c</p>\n"],
		HTML: ["<b>a</b> &lt; & <!-- b -->", "<p>&lt;b&gt;a&lt;/b&gt; &lt; &amp; &lt;!-- b --&gt;</p>\n"],
		definitions: [
			"[1]: https://ok.example/",
			'<p>[1]: <a href="https://ok.example/" rel="nofollow ugc noopener">https://ok.example/</a></p>\n',
		],
		pictures: [
			"![Plan](/dateien/1/plan.png)",
			'<p><a href="/dateien/1/plan.png" rel="nofollow ugc noopener">Plan</a></p>\n',
		],
		"pictures in links": [
			"[![Plan](https://a.example/)](https://b.example/)",
			'<p><a href="https://b.example/" rel="nofollow ugc noopener">Plan</a></p>\n',
		],
		tables: [
			"|a|b|\n|:-|-:|\n|*c*|d\\|e|\n|f|",
			"<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><em>c</em></td><td>d|e</td></tr><tr><td>f</td><td></td></tr></tbody></table>\n",
		],
		"escaped marks": ["\\*a\\* 1\\. \\# b", "<p>*a* 1. # b</p>\n"],
		"NUL and half characters": ["a\u0000b\ud83d", "<p>ab\ufffd</p>\n"],
	};
	for (const [name, [text, html]] of Object.entries(table)) {
		it(`know ${name}`, () => expect(renderMarkdown(text)).toBe(html));
	}

	it("make a table of too many columns a text", () => {
		const html = renderMarkdown(`${"|a".repeat(30)}|\n${"|-".repeat(30)}|\n|b|\n\n**c**`);
		expect(html).not.toContain("<table>");
		expect(html).toContain("<strong>c</strong>");
		expect(count(seen(html), /a/g)).toBe(30);
	});

	it("come to nothing for nothing", () => {
		for (const text of ["", " ", "\n\n", "\u00a0\n\t"]) expect(renderMarkdown(text)).toBe("");
	});
});

describe("nothing is lost", () => {
	/** All that is read of a text, in order, without digits and boxes: list numbers and tasks are shown in other ways. */
	function letters(text: string): string {
		return (text.match(/[\p{L}\p{M}]|(?![☐☑])\p{Extended_Pictographic}/gu) ?? []).join("");
	}

	function typed(source: string): string {
		return source
			.replace(/\]\([^)\n]*\)/g, "] ")
			.replace(/^(\s*)- \[[ x]\]/gm, "$1- ")
			.replace(/^```\w+$/gm, "```");
	}

	it("of the discussions of the story", async () => {
		expect(STORY.length).toBeGreaterThan(300);
		for (const text of STORY) {
			const html = renderMarkdown(text);
			expect(letters(seen(html))).toEqual(letters(typed(text)));
			expect(await problems(html)).toEqual([]);
		}
	});

	it("of random texts", async () => {
		const random = dice(20261122);
		for (let turn = 0; turn < 1_500; turn += 1) {
			const text = Array.from({ length: 1 + Math.floor(random() * 60) }, () =>
				pick(random() < 0.6 ? WORDS : MARKS, random),
			).join("");
			const html = renderMarkdown(text);
			expect(letters(seen(html)), JSON.stringify(text)).toEqual(letters(text));
			expect(await problems(html), JSON.stringify(text)).toEqual([]);
		}
	});

	const WORDS = [
		...["Lots*innen", "Träger*innen", "Straße", "ein*e", "WIR-Vielfaltszentrum", "z. B.", "„Zitat“", "»so«", "‚halb‘"],
		...[
			"مرحبا",
			"العربية،",
			"سلام\u200cعلیکم",
			"Дякую",
			"п’ємо",
			"ሰላም",
			"çok",
			"Ayşe",
			"cafe\u0301",
			"Silben\u00adtrennung",
		],
		...[
			"😀",
			"👩‍👩‍👧",
			"🇺🇦",
			"❤️",
			"18\u00a0Uhr",
			"\u00a0",
			"– Strich",
			"…",
			"’s",
			"\u200b",
			"•\tPunkt",
			"a_b_c",
			"name@verein.example",
			"https://ok.example/pfad_a",
			"in (www.ok.example)",
		],
	];
	const MARKS = [
		...[" ( ", " ) ", " ", " ", "\n", "\n", "\n\n", "\r\n", "\t", "    ", "\u2028", "\u000b"],
		...[
			"*",
			"**",
			"***",
			"_",
			"__",
			"~~",
			"~",
			"`",
			"\\",
			"|",
			"|-|-|",
			"---",
			"===",
			"# ",
			"#",
			"> ",
			"- ",
			"+ ",
			"* ",
			"3. ",
			"1. ",
		],
		..."[]!<>&\"'@:;.,?=%".split("").map((mark) => `${mark} `),
		...["[", "]", "<", "&", "!["],
	];

	function dice(seed: number): () => number {
		let state = seed;
		return () => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return state / 4_294_967_296;
		};
	}

	function pick(list: readonly string[], random: () => number): string {
		return list[Math.floor(random() * list.length)] ?? "";
	}
});

describe("the text for mails and previews", () => {
	it("is one line without marks", () => {
		expect(
			plainText(
				"# Titel\n\nLiebe **Lots*innen**,\nhier [die *Liste*](https://ok.example/) & mehr:\n\n> Zitat <b>",
				500,
			),
		).toBe("Titel Liebe Lots*innen, hier die Liste & mehr: Zitat <b>");
		expect(plainText("|a|b|\n|-|-|\n|c|d|\n\n```\nx  y\n```", 500)).toBe("a b c d x y");
	});

	it("keeps the text of lists", () => {
		expect(plainText("Es fehlen:\n- Räume\n- Geld\n  - Mai\n\n1. eins\n2. zwei", 500)).toBe(
			"Es fehlen: • Räume • Geld • Mai • eins • zwei",
		);
		expect(plainText("3. Oktober\n\n- [x] fertig", 500)).toBe("3. Oktober • ☑ fertig");
	});

	it("keeps signs that are no marks", () => {
		for (const text of [
			"Lots*innen und jede*r",
			"+49 611 1234",
			"-5 Grad",
			"#ehrenamt",
			"2 * 3 > 5",
			"a_b_c",
			"\"So\" & 'so'",
			"https://ok.example/?a=1&b=2",
		])
			expect(plainText(text, 500)).toBe(text);
	});

	it("is cut at a word and never too long", () => {
		expect(plainText("eins zwei drei", 14)).toBe("eins zwei drei");
		expect(plainText("eins zwei drei", 13)).toBe("eins zwei …");
		expect(plainText("eins zwei drei", 11)).toBe("eins zwei …");
		expect(plainText("eins zwei drei", 10)).toBe("eins …");
		expect(plainText("Donaudampfschifffahrt", 10)).toBe("Donaudam …");
		expect(plainText("😀😀😀😀😀😀", 7)).toBe("😀😀 …");
		for (let length = 3; length < 60; length += 1) {
			const text = plainText(STORY[0] ?? "", length);
			expect(text.length).toBeLessThanOrEqual(length);
			expect(text).toMatch(/\S …$/);
		}
	});

	it("is empty for nothing", () => {
		for (const text of ["", "\n", "---", "> "]) expect(plainText(text, 100)).toBe("");
	});
});
