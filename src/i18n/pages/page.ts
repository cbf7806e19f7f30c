// The shape of a public text page: sections of paragraphs and lists, so that views can render it without knowing its words.

/**
 * A paragraph, or a list of short paragraphs.
 *
 * Inside the strings: `[[field]]` marks what the operator must still fill in, `[text](/path)`, `[text](https://…)` and
 * `[text](mailto:…)` are links, `**bold**` is strong. A single asterisk is a letter ("WIR-Lots*innen"). Nothing nests.
 */
export type Block = string | { list: readonly string[] };

/** One page. The `id` of a section is its anchor: short, lower-case ASCII, and the same in every language. */
export type TextPage = {
	title: string;
	lead: string;
	sections: readonly {
		id: string;
		heading: string;
		blocks: readonly Block[];
	}[];
};

/** The pages that everybody can read without signing in, by the last part of their address. */
export type TextPages = {
	impressum: TextPage;
	datenschutz: TextPage;
	regeln: TextPage;
	barrierefreiheit: TextPage;
};
