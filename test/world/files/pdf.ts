// A small writer of PDF pages: headings, paragraphs, lists, boxes, lines to write on and tables, in Helvetica.
import { type Block, BOX, blocksOf, type Sheet } from "./blocks.ts";
import { bytesOf, widthOf, winAnsi, wrapped } from "./pdf-letters.ts";

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 62;
const BOTTOM = 66;
const WIDE = WIDTH - 2 * MARGIN;

/** A page's drawing operators, one a line. */
type Page = string[];

/** Draws on pages from top to bottom. */
class Pen {
	readonly pages: Page[] = [[]];
	private y = HEIGHT - MARGIN;

	/** Makes sure of so much room; a new page if there is less. */
	need(height: number): void {
		if (this.y - height < BOTTOM) this.turn();
	}

	turn(): void {
		this.pages.push([]);
		this.y = HEIGHT - MARGIN;
	}

	skip(height: number): void {
		if (this.y < HEIGHT - MARGIN) this.y -= height;
	}

	/** One line of text at the left edge plus `indent`, and down. */
	line(text: string, { size, bold = false, indent = 0 }: { size: number; bold?: boolean; indent?: number }): void {
		this.need(size * 1.4);
		this.y -= size * 1.4;
		this.text(text, MARGIN + indent, this.y, size, bold);
	}

	/** A sign in the line that was written last. */
	sign(text: string, size: number): void {
		if (text === BOX) this.draw(`0.8 w ${MARGIN} ${fixed(this.y - 1)} 9 9 re S`);
		else this.text(text === "-" ? "•" : text, MARGIN, this.y, size, false);
	}

	rule(from: number, to = WIDTH - MARGIN): void {
		this.draw(`0.5 w ${fixed(from)} ${fixed(this.y - 2)} m ${fixed(to)} ${fixed(this.y - 2)} l S`);
	}

	/** A row of cells with a frame. */
	row(cells: readonly string[], widths: readonly number[], bold: boolean): void {
		const lines = cells.map((cell, index) => wrapped(cell, 10, (widths[index] ?? 0) - 10, bold));
		const height = Math.max(...lines.map((one) => one.length)) * 14 + 8;
		this.need(height);
		let x = MARGIN;
		for (const [index, cell] of lines.entries()) {
			const width = widths[index] ?? 0;
			const box = `${fixed(x)} ${fixed(this.y - height)} ${fixed(width)} ${fixed(height)} re`;
			this.draw(bold ? `0.91 0.93 0.95 rg 0.5 w ${box} B 0 g` : `0.5 w ${box} S`);
			for (const [at, text] of cell.entries()) this.text(text, x + 5, this.y - 15 - at * 14, 10, bold);
			x += width;
		}
		this.y -= height;
	}

	private text(text: string, x: number, y: number, size: number, bold: boolean): void {
		this.draw(`BT /${bold ? "B" : "R"} ${size} Tf ${fixed(x)} ${fixed(y)} Td (${winAnsi(text)}) Tj ET`);
	}

	private draw(operators: string): void {
		this.pages[this.pages.length - 1]?.push(operators);
	}
}

/** A PDF with title, author and language; every page says its number. */
export function pdf(sheet: Sheet): Uint8Array {
	const pen = new Pen();
	for (const line of wrapped(sheet.title, 20, WIDE, true)) pen.line(line, { size: 20, bold: true });
	pen.skip(8);
	for (const block of blocksOf(sheet.text)) draw(pen, block);
	return file(sheet, pen.pages);
}

/** How many pages it has. */
export function pagesIn(bytes: Uint8Array): number {
	const text = new TextDecoder("latin1").decode(bytes);
	return Number(/\/Count (\d+)/.exec(text)?.[1]);
}

function draw(pen: Pen, block: Block): void {
	switch (block.kind) {
		case "page":
			pen.turn();
			break;
		case "heading": {
			const size = block.level === 1 ? 15 : 12.5;
			pen.need(size * 5);
			pen.skip(block.level === 1 ? 14 : 9);
			for (const line of wrapped(block.text, size, WIDE, true)) pen.line(line, { size, bold: true });
			pen.skip(2);
			break;
		}
		case "line":
			pen.need(34);
			pen.skip(6);
			pen.line(block.label, { size: 11 });
			pen.rule(MARGIN + widthOf(block.label, 11, false) + 6);
			break;
		case "table": {
			const widths = columns(block.rows);
			pen.skip(6);
			for (const [index, row] of block.rows.entries()) pen.row(row, widths, index === 0);
			pen.skip(8);
			break;
		}
		default: {
			const indent = block.kind === "item" ? 22 : 0;
			for (const [index, line] of wrapped(block.text, 11, WIDE - indent, false).entries()) {
				pen.line(line, { size: 11, indent });
				if (index === 0 && block.kind === "item") pen.sign(block.sign, 11);
			}
			pen.skip(block.kind === "item" ? 2 : 5);
		}
	}
}

/** Columns as wide as what stands in them, none narrower than a ninth. */
function columns(rows: readonly (readonly string[])[]): number[] {
	const count = Math.max(...rows.map((row) => row.length));
	const lengths = Array.from({ length: count }, (_, index) =>
		Math.max(9, Math.min(46, ...[Math.max(...rows.map((row) => (row[index] ?? "").length))])),
	);
	const all = lengths.reduce((sum, length) => sum + length, 0);
	return lengths.map((length) => (length / all) * WIDE);
}

function file({ title, author, language }: Sheet, pages: readonly Page[]): Uint8Array {
	const first = 6;
	const foot = (index: number) =>
		`BT /R 9 Tf ${MARGIN} 36 Td (${winAnsi(`${title} – Seite ${index + 1} von ${pages.length}`)}) Tj ET`;
	const objects = [
		`<</Type/Catalog/Pages 2 0 R/Lang(${language})/ViewerPreferences<</DisplayDocTitle true>>>>`,
		`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${first + index * 2} 0 R`).join(" ")}]>>`,
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
		`<</Title(${winAnsi(title)})/Author(${winAnsi(author)})/Producer(Forum)>>`,
		...pages.flatMap((page, index) => {
			const content = [...page, foot(index)].join("\n");
			return [
				`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents ${first + index * 2 + 1} 0 R/Resources<</Font<</R 3 0 R/B 4 0 R>>>>>>`,
				`<</Length ${content.length}>>\nstream\n${content}\nendstream`,
			];
		}),
	];
	let text = "%PDF-1.4\n%âãÏÓ\n";
	const places = objects.map((object, index) => {
		const place = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
	const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 5 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
	return bytesOf(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`);
}

function fixed(number: number): string {
	return String(Math.round(number * 100) / 100);
}
