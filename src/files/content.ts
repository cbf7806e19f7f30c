// What a file is, by its first bytes. Its name is only asked where bytes don't tell: text or table, sound or film.
import type { Format, Reason } from "./kinds.ts";

/** What the first bytes say: a format, a ZIP to look into, or why we don't take it. */
export type Seen = { format: Format } | { inside: "zip" } | { reason: Reason };

/** So much of a file's beginning is looked at. */
export const HEAD = 65_536;

/** Beginnings that we know and don't take, most particular first. */
const REFUSED: readonly (readonly [beginning: string, reason: Reason])[] = [
	["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "legacy"],
	["MZ", "executable"],
	["\x7fELF", "executable"],
	["\xfe\xed\xfa\xce", "executable"],
	["\xfe\xed\xfa\xcf", "executable"],
	["\xce\xfa\xed\xfe", "executable"],
	["\xcf\xfa\xed\xfe", "executable"],
	["\xca\xfe\xba\xbe", "executable"],
	["\0asm", "executable"],
	["dex\n", "executable"],
	["#!", "script"],
	["<?php", "script"],
	["GIF8", "asJpg"],
	["BM", "asJpg"],
	["II*\0", "asJpg"],
	["MM\0*", "asJpg"],
	["{\\rtf", "asDocx"],
	["7z\xbc\xaf\x27\x1c", "asZip"],
	["Rar!\x1a\x07", "asZip"],
	["\x1f\x8b", "asZip"],
	["BZh", "asZip"],
	["\xfd7zXZ\0", "asZip"],
	["OggS", "asMp3"],
	["fLaC", "asMp3"],
	["#!AMR", "asMp3"],
	["\x1a\x45\xdf\xa3", "asMp4"],
	["\x30\x26\xb2\x75", "asMp4"],
];

/** Endings of texts that a computer runs. */
const SCRIPTS =
	/^(js|mjs|cjs|ts|vbs|vbe|wsf|wsh|ps1|psm1|bat|cmd|sh|bash|py|rb|pl|php|phtml|asp|aspx|jsp|hta|reg|lnk|url|scf|inf|applescript|command|desktop)$/;
const MARKUP = /^(html?|xhtml|shtml|mhtml?|svgz?|xml|xsl|xslt|eml)$/;

/** Looks at the first bytes. `ending` is that of the name. */
export function lookAt(head: Uint8Array, ending: string): Seen {
	const starts = (sign: string, at = 0) =>
		[...sign].every((letter, index) => head[at + index] === letter.charCodeAt(0));
	if (starts("%PDF-")) return { format: "pdf" };
	if (starts("PK\x03\x04")) return { inside: "zip" };
	if (starts("\xff\xd8\xff")) return { format: "jpg" };
	if (starts("\x89PNG\r\n\x1a\n")) return { format: "png" };
	if (starts("RIFF")) {
		if (starts("WEBP", 8)) return { format: "webp" };
		return { reason: starts("WAVE", 8) ? "asMp3" : starts("AVI ", 8) ? "asMp4" : "unknown" };
	}
	if (starts("ftyp", 4)) return ofBrand(String.fromCharCode(...head.subarray(8, 12)), ending);
	if (starts("ID3") || isSound(head)) return { format: "mp3" };
	const refused = REFUSED.find(([beginning]) => starts(beginning));
	if (refused !== undefined && !(refused[0].length === 2 && isText(head) && ending === "txt"))
		return { reason: refused[1] };
	return isText(head) ? ofText(head, ending) : { reason: "unknown" };
}

function ofBrand(brand: string, ending: string): Seen {
	if (/^(heic|heix|heim|heis|hevc|mif1|msf1|avif|avis)/.test(brand)) return { reason: "asJpg" };
	if (/^qt/.test(brand)) return { reason: "asMp4" };
	if (/^M4[AB]/.test(brand) || (ending === "m4a" && brand !== "")) return { format: "m4a" };
	return /^(isom|iso[2-9]|mp4[12]|avc1|M4V|MSNV|dash|mmp4|f4v|3gp)/.test(brand)
		? { format: "mp4" }
		: { reason: "unknown" };
}

const BITRATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const SMALL_BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];

/** An MP3 without a label: a frame, and another one where the first one ends. */
function isSound(head: Uint8Array): boolean {
	const length = frameLength(head, 0);
	return length > 0 && frameLength(head, length) > 0;
}

function frameLength(bytes: Uint8Array, at: number): number {
	const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
	if (a !== 0xff || (b & 0xe6) !== 0xe2 || (b & 0x18) === 0x08) return 0;
	const isFirst = (b & 0x18) === 0x18;
	const bitrate = (isFirst ? BITRATES : SMALL_BITRATES)[c >> 4];
	const rate = RATES[(c >> 2) & 3];
	if (!bitrate || rate === undefined) return 0;
	const slow = isFirst ? 1 : (b & 0x18) === 0x10 ? 2 : 4;
	return Math.floor(((isFirst ? 144_000 : 72_000) * bitrate) / (rate / slow)) + ((c >> 1) & 1);
}

/** Text has no NUL and next to none of the other signs that only machines write. UTF-16 counts as none. */
function isText(head: Uint8Array): boolean {
	return head.length > 0 && head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}

function ofText(head: Uint8Array, ending: string): Seen {
	const begins = new TextDecoder()
		.decode(head.subarray(0, 4_096))
		.replace(/^\ufeff/, "")
		.replace(/^(\s|<!--[\s\S]*?-->)+/, "")
		.toLowerCase();
	if (MARKUP.test(ending) || /^<[!?a-z]/.test(begins) || begins.startsWith("<!--")) return { reason: "markup" };
	if (SCRIPTS.test(ending) || /^(import |function |const |var |@echo off|#!)/.test(begins)) return { reason: "script" };
	if (/^mime-version:|^content-type: multipart\//.test(begins)) return { reason: "markup" };
	return { format: ending === "csv" || ending === "tsv" ? "csv" : "txt" };
}
