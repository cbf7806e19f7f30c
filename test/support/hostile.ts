// Files that are built to hurt whoever reads them, and a PDF of any length.
import { strToU8, zlibSync } from "fflate";
import { type Bytes, docx, zip } from "./files.ts";

/** A PDF with these texts on a page each. `stream` replaces what stands on the first page; `more` stands in its dictionary. */
export function pdf(texts: readonly string[], { stream, more = "" }: { stream?: Bytes; more?: string } = {}): Bytes {
	const parts: Bytes[] = [];
	const places: number[] = [];
	let length = 0;
	const add = (piece: Bytes) => {
		parts.push(piece);
		length += piece.length;
	};
	const say = (words: string) => add(strToU8(words, true) as Bytes);
	const object = (number: number, words: string) => {
		places[number] = length;
		say(`${number} 0 obj\n${words}\nendobj\n`);
	};
	say("%PDF-1.4\n");
	object(1, "<< /Type /Catalog /Pages 2 0 R >>");
	const kids = texts.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
	object(2, `<< /Type /Pages /Kids [${kids}] /Count ${texts.length} >>`);
	object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
	for (const [index, words] of texts.entries()) {
		const page = 4 + index * 2;
		object(
			page,
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${page + 1} 0 R >>`,
		);
		const content =
			(index === 0 ? stream : undefined) ?? (strToU8(`BT /F1 12 Tf 50 800 Td (${words}) Tj ET`, true) as Bytes);
		places[page + 1] = length;
		say(`${page + 1} 0 obj\n<< /Length ${content.length} ${index === 0 ? more : ""} >>\nstream\n`);
		add(content);
		say("\nendstream\nendobj\n");
	}
	const table = length;
	say(`xref\n0 ${places.length}\n0000000000 65535 f \n`);
	for (const place of places.slice(1)) say(`${String(place).padStart(10, "0")} 00000 n \n`);
	say(`trailer\n<< /Size ${places.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
	const all = new Uint8Array(length);
	let at = 0;
	for (const piece of parts) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}

/** A PDF whose only page unpacks to so many megabytes of spaces. */
export function pdfBomb(megabytes: number): Bytes {
	const stream = zlibSync(new Uint8Array(megabytes * 1_048_576).fill(32), { level: 9 }) as Bytes;
	return pdf(["x"], { stream, more: "/Filter /FlateDecode" });
}

/** A Word document with this XML as its text. */
export function documentOf(body: string, before = ""): Bytes {
	return docx({
		"word/document.xml": strToU8(
			`<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		),
	});
}

/** A paragraph of a Word document. */
export const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** A Word document whose text unpacks to so many megabytes of nothing. */
export function documentBomb(megabytes: number): Bytes {
	return documentOf(`<!--${" ".repeat(megabytes * 1_048_576)}-->`);
}

/** The same, but its directory says that it is small. */
export function lyingBomb(megabytes: number): Bytes {
	const bytes = documentBomb(megabytes);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at + 46 < bytes.length; at += 1) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		if (view.getUint32(at + 24, true) > 1_048_576) view.setUint32(at + 24, 4_000, true);
	}
	return bytes;
}

/** Entities in entities in entities: three kilobytes that mean three gigabytes. */
export function billionLaughs(): Bytes {
	const lines = Array.from(
		{ length: 9 },
		(_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`,
	).join("");
	return documentOf(paragraph("&lol9;"), `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${lines}]>`);
}

/** A document in which elements lie in each other a hundred thousand deep. */
export function abyss(): Bytes {
	return documentOf("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000));
}

/** An element with fifty thousand attributes. */
export function thorny(): Bytes {
	return documentOf(`<w:p ${Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(" ")}/>`);
}

/** A document without its text. */
export function hollow(): Bytes {
	return zip({ "[Content_Types].xml": strToU8("<Types/>"), "word/styles.xml": strToU8("<w:styles/>") });
}
