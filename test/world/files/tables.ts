// A small writer of spreadsheets with formulas, for Excel, for LibreOffice and as CSV.
import { type Sheet, xml } from "./blocks.ts";
import { core } from "./docx.ts";
import { openDocument } from "./odt.ts";
import { HEAD, pack } from "./parts.ts";

/** What stands in a cell: a text, a number, or a formula ("=SUM(B2:B4)") with its result. */
export type Cell = string | number | { formula: string; result: number };

/** One sheet: its first row is bold. Widths in letters. */
export type Grid = { name: string; widths: readonly number[]; rows: readonly (readonly Cell[])[] };

/** A file with sheets. */
export type Workbook = Omit<Sheet, "text"> & { sheets: readonly Grid[] };

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A spreadsheet for Excel. */
export function xlsx(book: Workbook): Uint8Array {
	const numbers = book.sheets.map((_, index) => index + 1);
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
	return pack({
		"[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
		"_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation("a", `${RELATIONS}/officeDocument`, "xl/workbook.xml")}${relation("b", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml")}</Relationships>`,
		"docProps/core.xml": core(book),
		"xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${book.sheets.map(({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="s${index + 1}"/>`).join("")}</sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
		"xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => relation(`s${number}`, `${RELATIONS}/worksheet`, `worksheets/sheet${number}.xml`)).join("")}${relation("st", `${RELATIONS}/styles`, "styles.xml")}</Relationships>`,
		"xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
		...Object.fromEntries(
			book.sheets.map((grid, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${HEAD}${worksheet(grid)}`]),
		),
	});
}

function worksheet({ widths, rows }: Grid): string {
	const columns = widths.map(
		(width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
	);
	const cell = (content: Cell, row: number, column: number) => {
		const place = `r="${String.fromCharCode(65 + column)}${row + 1}" s="${row === 0 ? 1 : 0}"`;
		if (typeof content === "number") return `<c ${place}><v>${content}</v></c>`;
		if (typeof content === "object")
			return `<c ${place}><f>${xml(content.formula.slice(1))}</f><v>${content.result}</v></c>`;
		return content === "" ? "" : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xml(content)}</t></is></c>`;
	};
	const lines = rows.map(
		(cells, row) => `<row r="${row + 1}">${cells.map((content, column) => cell(content, row, column)).join("")}</row>`,
	);
	return `<worksheet xmlns="${MAIN}"><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** A spreadsheet for LibreOffice. */
export function ods(book: Workbook): Uint8Array {
	const widths = [...new Set(book.sheets.flatMap((grid) => grid.widths))];
	const styles = `${widths.map((width) => `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.21).toFixed(2)}cm"/></style:style>`).join("")}<style:style style:name="b" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="n" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/></style:style>`;
	const cell = (content: Cell, isHead: boolean) => {
		const style = `table:style-name="${isHead ? "b" : "n"}"`;
		if (typeof content === "string")
			return `<table:table-cell ${style} office:value-type="string"><text:p>${xml(content)}</text:p></table:table-cell>`;
		const [formula, value] =
			typeof content === "number"
				? ["", content]
				: [`table:formula="${xml(openFormula(content.formula))}"`, content.result];
		return `<table:table-cell ${style} ${formula} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
	};
	const sheets = book.sheets.map(
		({ name, widths: columns, rows }) =>
			`<table:table table:name="${xml(name)}">${columns.map((width) => `<table:table-column table:style-name="w${width}"/>`).join("")}${rows.map((row, index) => `<table:table-row>${row.map((content) => cell(content, index === 0)).join("")}</table:table-row>`).join("")}</table:table>`,
	);
	return openDocument("spreadsheet", book, { styles, body: sheets.join("") });
}

/** "=SUM(B2:B4)" as OpenDocument writes it. */
function openFormula(formula: string): string {
	return `of:${formula
		.replace(
			/\$?[A-Z]\$?\d+(:\$?[A-Z]\$?\d+)?/g,
			(range) =>
				`[${range
					.split(":")
					.map((one) => `.${one}`)
					.join(":")}]`,
		)
		.replaceAll(",", ";")}`;
}

/** Rows as CSV as Excel opens it in Germany: semicolons, and a mark of UTF-8. */
export function csv(rows: readonly (readonly (string | number)[])[]): Uint8Array {
	const cell = (content: string | number) =>
		typeof content === "number"
			? String(content).replace(".", ",")
			: /[;"\n]/.test(content)
				? `"${content.replaceAll('"', '""')}"`
				: content;
	return new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`);
}
