// The text of documents and slides of Microsoft's programs.
import type { Paper } from "./paper.ts";
import { type Archive, numbered, readXml } from "./xml.ts";

/** A document: paragraphs, tables row by row, then its notes. What was deleted with changes tracked isn't read. */
export async function readDocument(archive: Archive, paper: Paper): Promise<boolean> {
	if (!(await readXml(archive, "word/document.xml", writing(paper)))) return false;
	for (const name of ["word/footnotes.xml", "word/endnotes.xml"]) {
		paper.end(2);
		await readXml(archive, name, writing(paper));
	}
	return true;
}

/** Slides in the order of their numbers; how many there are. */
export async function readSlides(archive: Archive, paper: Paper): Promise<number> {
	const slides = numbered(archive, /^ppt\/slides\/slide(\d{1,5})\.xml$/);
	for (const name of slides) {
		await readXml(archive, name, writing(paper, 1));
		paper.end(2);
	}
	return slides.length;
}

/** Pages that Word counted when the document was saved. */
export async function pagesOf(archive: Archive): Promise<number | null> {
	let inside = false;
	let pages = "";
	await readXml(archive, "docProps/app.xml", {
		open: (name) => {
			inside = name === "Pages";
		},
		close: () => {
			inside = false;
		},
		text: (text) => {
			if (inside) pages += text;
		},
	});
	return countIn(pages);
}

/** A number of pages as a file claims it, if it can be one. */
export function countIn(text: string): number | null {
	const count = /^\s*(\d{1,5})\s*$/.exec(text)?.[1];
	return count === undefined || Number(count) === 0 ? null : Number(count);
}

function writing(paper: Paper, lines: 1 | 2 = 2) {
	let isText = false;
	let cells = 0;
	/** The same once more for programs that don't know the first form. */
	let fallbacks = 0;
	return {
		open(name: string) {
			if (name === "Fallback") fallbacks += 1;
			else if (fallbacks > 0) return;
			else if (name === "t") isText = true;
			else if (name === "tc") cells += 1;
			else if (name === "tab") paper.write("\t");
			else if (name === "br" || name === "cr") paper.end(1);
		},
		close(name: string) {
			if (name === "Fallback") fallbacks -= 1;
			else if (fallbacks > 0) return;
			else if (name === "t") isText = false;
			else if (name === "p") {
				if (cells > 0) paper.write(" ");
				else paper.end(lines);
			} else if (name === "tc") {
				cells -= 1;
				paper.write("\t");
			} else if (name === "tr") paper.end(1);
			else if (name === "tbl") paper.end(lines);
		},
		text(text: string) {
			if (isText && fallbacks === 0) paper.write(text);
		},
	};
}
