// What comes into the ZIP of a collection: which file under which name, and what has to be said about those that don't.
import type { Viewer } from "../access/viewer.ts";
import { chaptersOf, type MaterialEntry, type SectionEntry, stands } from "./chapters.ts";
import { endingOf, Paths, safeName } from "./names.ts";
import type { Whole } from "./whole.ts";

/** Bytes of files in one ZIP at most: a ZIP as all programs know it ends at 4 GB, and nobody waits longer. */
export const MOST_BYTES = 2_000_000_000;

/** Characters of the names of folders and files: the whole path stays short enough for Windows. */
const FOLDER = 50;
const NAME = 70;

/** Why something of a material isn't in it. */
export type Lack = "withdrawn" | "membersOnly" | "missing" | "tooLarge";

/** Something in the ZIP: bytes out of the bucket, or a text that is made here. */
export type Piece = { path: string } & ({ key: string; bytes: number } | { text: string });

/** A material in the table of contents: where its pieces lie, or what they lack. */
export type Packed = { entry: MaterialEntry; paths: readonly string[]; lack: Lack | null };

/** A chapter of the table of contents. */
export type PackedChapter = { section: SectionEntry | null; materials: readonly Packed[] };

/** A material's own text becomes a page and stays Markdown, too. */
export type TextPage = (entry: MaterialEntry, html: string) => Promise<string>;

/**
 * Puts a collection together for somebody: folders by section, numbered as they follow each other. What is for internal use
 * comes along for members alone.
 */
export async function pack(
	{ entries, texts, keys }: Whole,
	viewer: Viewer,
	untitled: string,
	textPage: TextPage,
): Promise<{ chapters: PackedChapter[]; pieces: Piece[] }> {
	const paths = new Paths();
	const pieces: Piece[] = [];
	let left = MOST_BYTES;

	const packOne = async (entry: MaterialEntry, folder: string, number: number): Promise<Packed> => {
		const { material } = entry;
		const lacking = (lack: Lack): Packed => ({ entry, paths: [], lack });
		if (!stands(material)) return lacking("withdrawn");
		if (material.licence === "intern" && viewer.kind !== "member") return lacking("membersOnly");
		const name = `${numbered(number)} ${safeName(material.title, NAME)}`.trim();
		const mine: Piece[] = [];
		if (material.holding === "link" && material.link !== "")
			mine.push({ path: paths.take(folder, name, ".url"), text: shortcut(material.link) });
		const text = texts.get(material.id);
		if (text !== undefined) {
			mine.push({ path: paths.take(folder, name, ".html"), text: await textPage(entry, text.html) });
			mine.push({ path: paths.take(folder, name, ".md"), text: text.source });
		}
		const files = material.holding === "file" ? material.files : [];
		const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
		if (bytes > left) return lacking("tooLarge");
		for (const file of files) {
			const key = keys.get(file.id);
			if (key === undefined) continue;
			const stem = file.name.slice(0, file.name.length - endingOf(file.name).length);
			const own = files.length === 1 ? "" : ` - ${safeName(stem, FOLDER)}`;
			mine.push({ path: paths.take(folder, `${name}${own}`, endingOf(file.name)), key, bytes: file.bytes });
		}
		left -= bytes;
		pieces.push(...mine);
		return mine.length === 0 ? lacking("missing") : { entry, paths: mine.map(({ path }) => path), lack: null };
	};

	const chapters: PackedChapter[] = [];
	for (const [index, { section, materials }] of chaptersOf(entries).entries()) {
		const title = section === null ? untitled : section.title;
		const folder = `${numbered(index + 1)} ${safeName(title, FOLDER)}`.trim();
		const packed: Packed[] = [];
		for (const [at, entry] of materials.entries()) packed.push(await packOne(entry, `${folder}/`, at + 1));
		chapters.push({ section, materials: packed });
	}
	return { chapters, pieces };
}

/** Links within the forum lead nowhere on somebody's disk. */
export function absolute(html: string, origin: string): string {
	return html.replaceAll('href="/', `href="${origin}/`);
}

/** "01": so that folders and files stand in the order of the collection. */
function numbered(number: number): string {
	return String(number).padStart(2, "0");
}

/** An internet shortcut. A line end in the address would be a line of its own in it. */
function shortcut(link: string): string {
	return `[InternetShortcut]\r\nURL=${link.replace(/[\r\n]+/g, "")}\r\n`;
}
