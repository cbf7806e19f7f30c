// A small writer of LibreOffice's documents and tables, and what both have around them.
import { type Block, BOX, blocksOf, type Sheet, xml } from "./blocks.ts";
import { HEAD, pack } from "./parts.ts";

const NAMES = ["office", "text", "table", "style", "fo", "meta", "dc", "of"] as const;
const urn = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const SPACES: Readonly<Record<(typeof NAMES)[number], string>> = {
	office: urn("office"),
	text: urn("text"),
	table: urn("table"),
	style: urn("style"),
	fo: urn("xsl-fo-compatible"),
	meta: urn("meta"),
	dc: "http://purl.org/dc/elements/1.1/",
	of: "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
};
const XMLNS = NAMES.map((name) => `xmlns:${name}="${SPACES[name]}"`).join(" ");

/** An OpenDocument file of a kind; `styles` and `body` are what stands in its content. */
export function openDocument(
	kind: "text" | "spreadsheet",
	about: Omit<Sheet, "text">,
	{ styles, body }: { styles: string; body: string },
): Uint8Array {
	const type = `application/vnd.oasis.opendocument.${kind}`;
	const entry = (path: string, media: string) =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`;
	const [language = "de", country = "DE"] = about.language.split("-");
	const paragraph = `<style:default-style style:family="paragraph"><style:text-properties style:font-name="Arial" fo:font-family="Arial" fo:font-size="11pt" fo:language="${language}" fo:country="${country}"/></style:default-style>`;
	return pack(
		{
			mimetype: type,
			"META-INF/manifest.xml": `${HEAD}<manifest:manifest xmlns:manifest="${urn("manifest")}" manifest:version="1.3">${entry("/", type)}${entry("content.xml", "text/xml")}${entry("styles.xml", "text/xml")}${entry("meta.xml", "text/xml")}</manifest:manifest>`,
			"meta.xml": `${HEAD}<office:document-meta ${XMLNS} office:version="1.3"><office:meta><dc:title>${xml(about.title)}</dc:title><dc:creator>${xml(about.author)}</dc:creator><dc:language>${about.language}</dc:language></office:meta></office:document-meta>`,
			"styles.xml": `${HEAD}<office:document-styles ${XMLNS} office:version="1.3"><office:styles>${paragraph}</office:styles></office:document-styles>`,
			"content.xml": `${HEAD}<office:document-content ${XMLNS} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
		},
		true,
	);
}

const paragraphStyle = (name: string, paragraph: string, letters = "") =>
	`<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}>${name === "L" ? '<style:tab-stops><style:tab-stop style:position="17cm" style:type="right" style:leader-style="solid" style:leader-text="_"/></style:tab-stops>' : ""}</style:paragraph-properties><style:text-properties ${letters}/></style:style>`;

const STYLES = [
	paragraphStyle("T", 'fo:margin-bottom="0.4cm"', 'fo:font-size="20pt" fo:font-weight="bold"'),
	paragraphStyle(
		"H1",
		'fo:margin-top="0.5cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"',
		'fo:font-size="15pt" fo:font-weight="bold"',
	),
	paragraphStyle(
		"H2",
		'fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"',
		'fo:font-size="12.5pt" fo:font-weight="bold"',
	),
	paragraphStyle("P", 'fo:margin-bottom="0.2cm" fo:line-height="120%"'),
	paragraphStyle("I", 'fo:margin-left="0.7cm" fo:text-indent="-0.7cm" fo:margin-bottom="0.1cm"'),
	paragraphStyle("L", 'fo:margin-top="0.4cm"'),
	paragraphStyle("B", 'fo:break-before="page"'),
	paragraphStyle("C", 'fo:margin-bottom="0cm"', 'fo:font-weight="bold"'),
	'<style:style style:name="Z" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #808080" fo:padding="0.1cm"/></style:style>',
].join("");

/** A LibreOffice document with title, author and language. */
export function odt(sheet: Sheet): Uint8Array {
	const body = `<text:p text:style-name="T">${xml(sheet.title)}</text:p>${blocksOf(sheet.text).map(drawn).join("")}`;
	return openDocument("text", sheet, { styles: STYLES, body });
}

function drawn(block: Block): string {
	const paragraph = (style: string, text: string) => `<text:p text:style-name="${style}">${text}</text:p>`;
	switch (block.kind) {
		case "page":
			return paragraph("B", "");
		case "heading":
			return `<text:h text:style-name="H${block.level}" text:outline-level="${block.level}">${xml(block.text)}</text:h>`;
		case "line":
			return paragraph("L", `${xml(block.label)}<text:tab/>`);
		case "text":
			return paragraph("P", xml(block.text));
		case "item": {
			const sign = block.sign === BOX ? "☐" : block.sign === "-" ? "•" : block.sign;
			return paragraph("I", `${sign} ${xml(block.text)}`);
		}
		case "table": {
			const count = Math.max(...block.rows.map((row) => row.length));
			const cell = (text: string, isHead: boolean) =>
				`<table:table-cell table:style-name="Z" office:value-type="string">${paragraph(isHead ? "C" : "P", xml(text))}</table:table-cell>`;
			const rows = block.rows.map(
				(row, index) =>
					`<table:table-row>${Array.from({ length: count }, (_, at) => cell(row[at] ?? "", index === 0)).join("")}</table:table-row>`,
			);
			return `<table:table><table:table-column table:number-columns-repeated="${count}"/>${rows.join("")}</table:table>`;
		}
	}
}
