// The text of documents, spreadsheets and slides of LibreOffice.
import type { Paper } from "./paper.ts";
import { countIn } from "./word.ts";
import { type Archive, readXml } from "./xml.ts";

/** What stands in a document but isn't its text: comments, deleted words, numbers of notes, a speaker's notes. */
const LEFT_OUT = new Set(["annotation", "tracked-changes", "note-citation", "forms", "notes", "scripts"]);

/** Writes the text, of spreadsheets with the sheets' names; the number of slides, or null if there are none. Undefined if it is no such document. */
export async function readContent(
	archive: Archive,
	paper: Paper,
	{ names }: { names: boolean },
): Promise<number | null | undefined> {
	let slides = 0;
	let skipped = 0;
	let texts = 0;
	let cells = 0;
	const isThere = await readXml(archive, "content.xml", {
		open(name, attribute) {
			if (LEFT_OUT.has(name)) skipped += 1;
			if (skipped > 0) return;
			if (name === "p" || name === "h") texts += 1;
			else if (name === "table-cell") cells += 1;
			else if (name === "table") {
				paper.end(2);
				if (names && cells === 0) paper.write(attribute("table:name").slice(0, 100));
				paper.end(1);
			} else if (name === "page" && attribute("draw:name") !== "") slides += 1;
			else if (texts === 0) return;
			else if (name === "s") paper.write(" ".repeat(Math.min(Number(attribute("text:c")) || 1, 80)));
			else if (name === "tab") paper.write("\t");
			else if (name === "line-break") paper.end(1);
		},
		close(name) {
			if (LEFT_OUT.has(name)) skipped -= 1;
			if (skipped > 0) return;
			if (name === "p" || name === "h") {
				texts -= 1;
				if (cells > 0) paper.write(" ");
				else paper.end(slides > 0 ? 1 : 2);
			} else if (name === "table-cell") {
				cells -= 1;
				paper.write("\t");
			} else if (name === "table-row") paper.end(1);
			else if (name === "table" || name === "page") paper.end(2);
		},
		text(text) {
			// Only slides, cells and paragraphs hold text; what stands between them is the file's own line breaks.
			if (texts > 0 && skipped === 0) paper.write(text.replace(/\s+/g, " "));
		},
	});
	return isThere ? slides || null : undefined;
}

/** Pages that the program counted when the document was saved. */
export async function pagesSaid(archive: Archive): Promise<number | null> {
	let pages: number | null = null;
	await readXml(archive, "meta.xml", {
		open(name, attribute) {
			if (name === "document-statistic") pages = countIn(attribute("meta:page-count"));
		},
	});
	return pages;
}
