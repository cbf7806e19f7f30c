// A small writer of Word documents.
import { type Block, BOX, blocksOf, isRightToLeft, type Sheet, xml } from "./blocks.ts";
import { HEAD, pack } from "./parts.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word document with title, author and language. */
export function docx(sheet: Sheet): Uint8Array {
	const title = paragraph(sheet.title, '<w:pStyle w:val="Title"/>');
	const body = [title, ...blocksOf(sheet.text).map(drawn)].join("");
	const page =
		'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
	return pack({
		"[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
		"_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
		"docProps/core.xml": core(sheet),
		"word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
		"word/styles.xml": styles(sheet.language),
		"word/document.xml": `${HEAD}<w:document ${W}><w:body>${body}${page}</w:body></w:document>`,
	});
}

/** What an office file of Microsoft's says about itself. */
export function core({ title, author, language }: Omit<Sheet, "text">): string {
	return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
}

function styles(language: string): string {
	const style = (id: string, name: string, look: string, properties = "") =>
		`<w:style w:type="paragraph" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${id === "Normal" ? "" : '<w:basedOn w:val="Normal"/>'}<w:pPr>${properties}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
	return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="24"/><w:lang w:val="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>${[
		style("Normal", "Normal", "", '<w:spacing w:after="120" w:line="288" w:lineRule="auto"/>'),
		style("Title", "Title", '<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>', '<w:spacing w:after="240"/>'),
		style(
			"Heading1",
			"heading 1",
			'<w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/>',
			'<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="0"/>',
		),
		style(
			"Heading2",
			"heading 2",
			'<w:b/><w:bCs/><w:sz w:val="25"/><w:szCs w:val="25"/>',
			'<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>',
		),
	].join("")}</w:styles>`;
}

function drawn(block: Block): string {
	if (block.kind === "page") return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
	if (block.kind === "heading") return paragraph(block.text, `<w:pStyle w:val="Heading${block.level}"/>`);
	if (block.kind === "line")
		return `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9600"/></w:tabs><w:spacing w:before="200"/></w:pPr>${run(block.label)}<w:r><w:tab/></w:r></w:p>`;
	if (block.kind === "table") return table(block.rows);
	if (block.kind === "text") return paragraph(block.text);
	const sign = block.sign === BOX ? "☐" : block.sign === "-" ? "•" : block.sign;
	const tab = '<w:tabs><w:tab w:val="left" w:pos="400"/></w:tabs>';
	const indent = '<w:spacing w:after="60"/><w:ind w:left="400" w:hanging="400"/>';
	return `<w:p><w:pPr>${tab}${bidi(block.text)}${indent}</w:pPr>${run(sign)}<w:r><w:tab/></w:r>${run(block.text)}</w:p>`;
}

function paragraph(text: string, properties = ""): string {
	return `<w:p><w:pPr>${properties}${bidi(text)}</w:pPr>${run(text)}</w:p>`;
}

function run(text: string, look = ""): string {
	const direction = isRightToLeft(text) ? '<w:rtl/><w:lang w:bidi="ar-SA"/>' : "";
	return `<w:r><w:rPr>${look}${direction}</w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
}

function bidi(text: string): string {
	return isRightToLeft(text) ? "<w:bidi/>" : "";
}

function table(rows: readonly (readonly string[])[]): string {
	const count = Math.max(...rows.map((row) => row.length));
	const width = Math.floor(9_638 / count);
	const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
	const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`).join("");
	const cell = (text: string, isHead: boolean) =>
		`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="E8EDF2"/>' : ""}</w:tcPr><w:p><w:pPr>${bidi(text)}<w:spacing w:before="40" w:after="40"/></w:pPr>${run(text, isHead ? "<w:b/><w:bCs/>" : "")}</w:p></w:tc>`;
	const row = (cells: readonly string[], isHead: boolean) =>
		`<w:tr>${isHead ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${Array.from({ length: count }, (_, index) => cell(cells[index] ?? "", isHead)).join("")}</w:tr>`;
	return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(count)}</w:tblGrid>${rows.map((cells, index) => row(cells, index === 0)).join("")}</w:tbl><w:p/>`;
}
