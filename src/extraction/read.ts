// Reading a file: its format decides who does it; whatever goes wrong in it comes out as a reason.
import { FORMATS, type Format } from "../files/kinds.ts";
import { directoryOf, type Read } from "../files/zip.ts";
import { Full, MOST_PDF_BYTES, MOST_TIME, type Patience, patience, type Reading, Unreadable } from "./limits.ts";
import { pagesSaid, readContent } from "./open-document.ts";
import { openPaper, type Paper, tidied } from "./paper.ts";
import { readPdf } from "./pdf.ts";
import { decoded, ENOUGH_BYTES } from "./plain.ts";
import { readSheets } from "./sheets.ts";
import { pagesOf, readDocument, readSlides } from "./word.ts";
import { type Archive, openArchive } from "./xml.ts";

/** Reads the text of a file of this type and size. What it throws isn't the file's fault. */
export async function read(
	type: string,
	bytes: number,
	from: Read,
	{ time = MOST_TIME }: { time?: number } = {},
): Promise<Reading> {
	const format = (Object.keys(FORMATS) as Format[]).find((key) => FORMATS[key].type === type);
	const calm = patience(time);
	try {
		if (format === "pdf") {
			if (bytes > MOST_PDF_BYTES) return { reason: "tooLarge", pages: null };
			return await readPdf((await from({ offset: 0, length: bytes })) as Uint8Array<ArrayBuffer>, calm);
		}
		if (format === "txt" || format === "csv") {
			const length = Math.min(bytes, ENOUGH_BYTES);
			return reading(decoded(await from({ offset: 0, length }), length === bytes), length < bytes, null);
		}
		return format === undefined ? { reason: "empty", pages: null } : await readOffice(format, bytes, from, calm);
	} catch (error) {
		if (error instanceof Unreadable) return { reason: error.reason, pages: null };
		throw error;
	}
}

/** Who writes the text of an Office file; undefined if what has to be in it isn't there, else its pages. */
const WRITERS: Partial<Record<Format, (archive: Archive, paper: Paper) => Promise<number | null | undefined>>> = {
	docx: async (archive, paper) => ((await readDocument(archive, paper)) ? null : undefined),
	pptx: async (archive, paper) => (await readSlides(archive, paper)) || undefined,
	xlsx: async (archive, paper) => ((await readSheets(archive, paper)) ? null : undefined),
	odt: (archive, paper) => readContent(archive, paper, { names: false }),
	odp: (archive, paper) => readContent(archive, paper, { names: false }),
	ods: (archive, paper) => readContent(archive, paper, { names: true }),
};

/** Who says how many pages it has. */
const COUNTERS: Partial<Record<Format, (archive: Archive) => Promise<number | null>>> = {
	docx: pagesOf,
	odt: pagesSaid,
};

async function readOffice(format: Format, bytes: number, from: Read, calm: Patience): Promise<Reading> {
	const directory = await directoryOf(from, bytes);
	if (typeof directory === "string") return { reason: directory, pages: null };
	const archive = openArchive({ read: from, size: bytes, patience: calm }, directory);
	const paper = openPaper();
	const counted = (await COUNTERS[format]?.(archive).catch(notCounted)) ?? null;
	try {
		const slides = await WRITERS[format]?.(archive, paper);
		if (slides === undefined) return { reason: "damaged", pages: counted };
		return reading(paper.read(), false, slides ?? counted);
	} catch (error) {
		if (error instanceof Full) return reading(paper.read(), true, counted);
		throw error;
	}
}

/** A document whose number of pages can't be read still has its text. */
function notCounted(error: unknown): null {
	if (error instanceof Unreadable && error.reason === "damaged") return null;
	throw error;
}

function reading(written: string, more: boolean, pages: number | null): Reading {
	const { text, cut } = tidied(written);
	return text === "" ? { reason: "empty", pages } : { text, cut: cut || more, pages };
}
