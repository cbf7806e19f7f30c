// Whether we take a file that has arrived: by what is in it. What is refused leaves nothing behind.
import { HEAD, lookAt } from "./content.ts";
import {
	type Family,
	FORMATS,
	type Format,
	MOST_DOTS,
	MOST_PICTURE_BYTES,
	type Reason,
	type Refusal,
} from "./kinds.ts";
import { cleanName, endingOf, formatOf } from "./names.ts";
import { cleaned } from "./pictures.ts";
import { newKey, type Shelf } from "./shelf.ts";
import { directoryOf, textIn } from "./zip.ts";

/** Bytes on the shelf that nobody has looked at yet. */
export type Arrived = { key: string; name: string; bytes: number };

/** A file that we take, as its row says it. */
export type Taken = {
	key: string;
	name: string;
	type: string;
	family: Family;
	bytes: number;
	width: number | null;
	height: number | null;
	thumbKey: string | null;
};

const PICTURES = ["jpg", "png", "webp"] as const;

/** Checks what has arrived. A picture comes back without its metadata, under another key, with a small one beside it. */
export async function checked(shelf: Shelf, arrived: Arrived, now: Date): Promise<Taken | Refusal> {
	const seen = await formatIn(shelf, arrived);
	const refusal = "reason" in seen ? seen : misnamed(seen.format, arrived.name);
	if (refusal !== null) return refuse(shelf, arrived, refusal);
	const format = (seen as { format: Format }).format;
	const name = named(format, arrived.name);
	const { type, family } = FORMATS[format];
	const plain = {
		key: arrived.key,
		name,
		type,
		family,
		bytes: arrived.bytes,
		width: null,
		height: null,
		thumbKey: null,
	};
	const picture = PICTURES.find((one) => one === format);
	if (picture === undefined) return plain;
	if (arrived.bytes > MOST_PICTURE_BYTES) return refuse(shelf, arrived, { reason: "pictureTooLarge" });
	const clean = cleaned(picture, await shelf.bytes(arrived.key));
	if (clean === null || clean.width === 0 || clean.height === 0) return refuse(shelf, arrived, { reason: "damaged" });
	if (clean.width * clean.height > MOST_DOTS) return refuse(shelf, arrived, { reason: "pictureTooLarge" });
	const small = await shelf.small(clean.bytes);
	const thumbKey = small === null ? null : newKey(now);
	const key = newKey(now);
	await shelf.put(key, clean.bytes);
	if (thumbKey !== null && small !== null) await shelf.put(thumbKey, small);
	await shelf.remove([arrived.key]);
	return { ...plain, key, thumbKey, bytes: clean.bytes.length, width: clean.width, height: clean.height };
}

/** Whether it is one that we don't take. */
export function isRefusal(file: Taken | Refusal): file is Refusal {
	return "reason" in file;
}

type Why = { reason: Reason; format?: Format };

async function refuse(shelf: Shelf, { key, name }: Arrived, why: Why): Promise<Refusal> {
	await shelf.remove([key]);
	return { name: cleanName(name), ...why };
}

async function formatIn(shelf: Shelf, { key, name, bytes }: Arrived): Promise<{ format: Format } | Why> {
	if (bytes === 0) return { reason: "empty" };
	const ending = endingOf(name);
	const seen = lookAt(await shelf.bytes(key, { offset: 0, length: Math.min(HEAD, bytes) }), ending);
	if ("reason" in seen)
		return seen.reason === "legacy" && ["docx", "xlsx", "pptx"].includes(ending) ? { reason: "password" } : seen;
	if ("format" in seen) return seen;
	const read = (span: { offset: number; length: number }) => shelf.bytes(key, span);
	const directory = await directoryOf(read, bytes);
	if (typeof directory === "string") return { reason: directory };
	const { entries } = directory;
	if (entries.some(({ encrypted }) => encrypted)) return { reason: "password" };
	const names = entries.map((entry) => entry.name);
	const has = (pattern: RegExp) => names.some((one) => pattern.test(one));
	if (names.includes("[Content_Types].xml")) {
		const types = await textIn(read, entries, "[Content_Types].xml");
		if (has(/(^|\/)(vbaProject\.bin|vbaData\.xml)$|(^|\/)macrosheets\//i) || /macroEnabled|vbaProject/i.test(types))
			return { reason: "macros" };
		if (names.includes("word/document.xml")) return { format: "docx" };
		if (names.includes("xl/workbook.xml")) return { format: "xlsx" };
		if (names.includes("ppt/presentation.xml")) return { format: "pptx" };
		return { reason: "unknown" };
	}
	const mime = (await textIn(read, entries, "mimetype", 200)).trim();
	if (mime.startsWith("application/vnd.oasis.opendocument.")) {
		if (has(/^(Basic|Scripts)\/./)) return { reason: "macros" };
		if (/encryption-data/.test(await textIn(read, entries, "META-INF/manifest.xml"))) return { reason: "password" };
		const kind = (["text", "spreadsheet", "presentation"] as const).find((one) => mime.endsWith(`.${one}`));
		return kind === undefined ? { reason: "unknown" } : { format: OPEN[kind] };
	}
	if (has(/^AndroidManifest\.xml$|\.class$/)) return { reason: "executable" };
	return has(DANGEROUS) ? { reason: "dangerousInside" } : { format: "zip" };
}

const OPEN = { text: "odt", spreadsheet: "ods", presentation: "odp" } as const;

/** What a computer runs as soon as somebody clicks at it. */
const DANGEROUS =
	/\.(exe|scr|com|pif|bat|cmd|msi|dll|vbs|vbe|jse?|wsf|wsh|ps1|hta|lnk|jar|apk|app|dmg|deb|rpm|reg|docm|dotm|xlsm|xltm|xlam|pptm|potm)$/i;

/** Whether the name promises something else. Pictures are told apart by nobody: their name is put right. */
function misnamed(format: Format, name: string): Why | null {
	const ending = endingOf(cleanName(name));
	const promised = formatOf(ending);
	if (ending === "" || promised === format) return null;
	const alike = (one: Format | null) => one !== null && PICTURES.some((picture) => picture === one);
	if (alike(promised) && alike(format)) return null;
	if (FORMATS[format].family === "text" && (promised === null || promised === "txt" || promised === "csv"))
		return promised === null && !/^(log|tsv|ics|vcf)$/.test(ending) ? { reason: "unknown" } : null;
	if ((promised === "mp4" || promised === "m4a") && (format === "mp4" || format === "m4a")) return null;
	return { reason: "otherName", format };
}

/** The name with an ending that says what it is. */
function named(format: Format, name: string): string {
	const clean = cleanName(name);
	const ending = endingOf(clean);
	const endings: readonly string[] = FORMATS[format].endings;
	if (endings.includes(ending)) return clean;
	const stem = ending === "" || formatOf(ending) === null ? clean : clean.slice(0, -ending.length - 1);
	return cleanName(`${stem || "Datei"}.${endings[0]}`);
}
