// The text of a PDF, page by page, by pdf.js. It is only loaded when a PDF is read.
import { Full, MOST_PAGES, MOST_PDF_BYTES, type NoText, type Patience, type Reading, Unreadable } from "./limits.ts";
import { openPaper, type Paper, tidied } from "./paper.ts";
import { checkStreams } from "./pdf-streams.ts";

/** Fewer letters than this on all pages together are a page number or a stamp on a scan. */
const FEWEST_LETTERS = 20;

/** No picture is looked at, no font is drawn, nothing is fetched. */
const QUIETLY = {
	useSystemFonts: true,
	disableFontFace: true,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	useWorkerFetch: false,
	useWasm: false,
	maxImageSize: 1,
	enableXfa: false,
	verbosity: 0,
} as const;

type Document = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

/** Reads a PDF that is held in memory. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, patience: Patience): Promise<Reading> {
	if (bytes.length > MOST_PDF_BYTES) return { reason: "tooLarge", pages: null };
	await checkStreams(bytes, patience);
	const { getDocumentProxy } = await import("unpdf");
	let pdf: Document;
	try {
		pdf = await inTime(getDocumentProxy(bytes, QUIETLY), patience);
	} catch (error) {
		return { reason: reasonOf(error), pages: null };
	}
	try {
		return await readPages(pdf, patience);
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function readPages(pdf: Document, patience: Patience): Promise<Reading> {
	const pages = pdf.numPages;
	const paper = openPaper();
	let full = pages > MOST_PAGES;
	let broken = 0;
	for (let number = 1; number <= Math.min(pages, MOST_PAGES); number += 1) {
		await patience();
		try {
			await inTime(readPage(pdf, number, paper), patience);
		} catch (error) {
			if (error instanceof Unreadable) return { reason: error.reason, pages };
			full ||= error instanceof Full;
			if (error instanceof Full) break;
			// One broken page doesn't take the others along.
			broken += 1;
		}
	}
	const { text, cut } = tidied(flowing(paper.read()));
	if ((text.match(/[\p{L}\p{N}]/gu) ?? []).length >= FEWEST_LETTERS) return { text, cut: cut || full, pages };
	return { reason: broken > 0 ? "damaged" : "scan", pages };
}

async function readPage(pdf: Document, number: number, paper: Paper): Promise<void> {
	const page = await pdf.getPage(number);
	try {
		const { items } = await page.getTextContent();
		for (const item of items) {
			if (!("str" in item)) continue;
			paper.write(item.str);
			if (item.hasEOL) paper.end(1);
		}
		paper.end(2);
	} finally {
		page.cleanup();
	}
}

/** Lines that were broken to fit the paper become sentences again. */
function flowing(text: string): string {
	return text
		.replace(/(\p{Ll})[-\u2010\u00ad]\n(?=\p{Ll})/gu, "$1")
		.replace(/(?<![.:!?\n])\n(?=[\p{Ll}(])/gu, " ")
		.replace(/(?<=[^\n]{60})(?<![.:!?])\n(?=[\p{L}(])/gu, " ");
}

/** Waits for a part of the work, but not for ever: pdf.js may wait for something that never comes. */
async function inTime<T>(work: Promise<T>, patience: Patience): Promise<T> {
	let timer: ReturnType<typeof setInterval> | null = null;
	const late = new Promise<never>((_, reject) => {
		timer = setInterval(() => void patience().catch(reject), 500);
	});
	work.catch(() => undefined);
	try {
		return await Promise.race([work, late]);
	} finally {
		clearInterval(timer);
	}
}

function reasonOf(error: unknown): NoText {
	if (error instanceof Unreadable) return error.reason;
	return error instanceof Error && error.name === "PasswordException" ? "password" : "damaged";
}
