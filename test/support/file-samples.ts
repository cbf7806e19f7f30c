// Files to send: small ones of every kind, the honest and the others.
import { strToU8, type Zippable, zipSync } from "fflate";

/** A photo of 48 by 24 dots, taken sideways, whose metadata say "Geheimwort Kamera" and a place in Frankfurt. */
export const PHOTO = bytesOf(
	"/9j/4QFMRXhpZgAASUkqAAgAAAAIABIBAwABAAAABgAAABoBBQABAAAAbgAAABsBBQABAAAAdgAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAJiCAgASAAAAfgAAAGmHBAABAAAAkAAAACWIBAABAAAA3gAAAAAAAAA4YwAA6AMAADhjAADoAwAAR2VoZWltd29ydCBLYW1lcmEABgAAkAcABAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAADAAAAADoAQAAQAAABgAAAAAAAAABAABAAIAAgAAAE4AAAACAAUAAwAAACwBAAADAAIAAgAAAEUAAAAEAAUAAwAAABQBAAAAAAAACAAAAAEAAAAoAAAAAQAAAAAAAAABAAAAMgAAAAEAAAAGAAAAAQAAAAAAAAABAAAA/+IB8ElDQ19QUk9GSUxFAAEBAAAB4GxjbXMEIAAAbW50clJHQiBYWVogB+IAAwAUAAkADgAdYWNzcE1TRlQAAAAAc2F3c2N0cmwAAAAAAAAAAAAAAAAAAPbWAAEAAAAA0y1oYW5keem/Vlo+AbaDI4VVRvdPqgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKZGVzYwAAAPwAAAAkY3BydAAAASAAAAAid3RwdAAAAUQAAAAUY2hhZAAAAVgAAAAsclhZWgAAAYQAAAAUZ1hZWgAAAZgAAAAUYlhZWgAAAawAAAAUclRSQwAAAcAAAAAgZ1RSQwAAAcAAAAAgYlRSQwAAAcAAAAAgbWx1YwAAAAAAAAABAAAADGVuVVMAAAAIAAAAHABzAFIARwBCbWx1YwAAAAAAAAABAAAADGVuVVMAAAAGAAAAHABDAEMAMAAAWFlaIAAAAAAAAPbWAAEAAAAA0y1zZjMyAAAAAAABDD8AAAXd///zJgAAB5AAAP2S///7of///aIAAAPcAADAcVhZWiAAAAAAAABvoAAAOPIAAAOPWFlaIAAAAAAAAGKWAAC3iQAAGNpYWVogAAAAAAAAJKAAAA+FAAC2xHBhcmEAAAAAAAMAAAACZmkAAPKnAAANWQAAE9AAAApb/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6pseZqKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk/8AAEQgAGAAwAwEiAAIRAQMRAf/EABYAAQEBAAAAAAAAAAAAAAAAAAQABv/EABUQAQEAAAAAAAAAAAAAAAAAAAAD/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AM9IyQcjJAZIyQcjJAZIyQcjJAwcjJJAZIySQGSMkkD/2Q==",
);

/** The same as PNG and as WebP. */
export const PNG = bytesOf(
	"iVBORw0KGgoAAAANSUhEUgAAABAAAAAIBAMAAAACWGKkAAAAMFBMVEV9fX2MjIybm5uqqqq5ubnIyMjX19fm5uZBQUFQUFBfX19ubm4FBQUUFBQjIyMyMjKt3/lmAAABRGVYSWZJSSoACAAAAAgAEgEDAAEAAAABAAAAGgEFAAEAAABuAAAAGwEFAAEAAAB2AAAAKAEDAAEAAAACAAAAEwIDAAEAAAABAAAAmIICABIAAAB+AAAAaYcEAAEAAACQAAAAJYgEAAEAAADeAAAAAAAAADhjAADoAwAAOGMAAOgDAABHZWhlaW13b3J0IEthbWVyYQAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAEAAAAAOgBAABAAAACAAAAAAAAAAEAAEAAgACAAAATgAAAAIABQADAAAALAEAAAMAAgACAAAARQAAAAQABQADAAAAFAEAAAAAAAAIAAAAAQAAACgAAAABAAAAAAAAAAEAAAAyAAAAAQAAAAYAAAABAAAAAAAAAAEAAAC5gHuZAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAFElEQVQImWM4+75zNaOyazoDZQwAWGQeAdljm74AAAAASUVORK5CYII=",
);
export const WEBP = bytesOf(
	"UklGRrYBAABXRUJQVlA4WAoAAAAIAAAALwAAFwAAVlA4IEYAAACwAwCdASowABgAPxl8r1O/qKSiuqgD8CMJaTuAAB7aopj+lRPIAAD+7af4zn85yn627+WB/Pni3lrelKuYRWsAOXWIwAAARVhJRkoBAABFeGlmAABJSSoACAAAAAgAEgEDAAEAAAABAAAAGgEFAAEAAABuAAAAGwEFAAEAAAB2AAAAKAEDAAEAAAACAAAAEwIDAAEAAAABAAAAmIICABIAAAB+AAAAaYcEAAEAAACQAAAAJYgEAAEAAADeAAAAAAAAADhjAADoAwAAOGMAAOgDAABHZWhlaW13b3J0IEthbWVyYQAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAMAAAAAOgBAABAAAAGAAAAAAAAAAEAAEAAgACAAAATgAAAAIABQADAAAALAEAAAMAAgACAAAARQAAAAQABQADAAAAFAEAAAAAAAAIAAAAAQAAACgAAAABAAAAAAAAAAEAAAAyAAAAAQAAAAYAAAABAAAAAAAAAAEAAAA=",
);

/** A PDF of one page. */
export const PDF = text(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`);

/** A Word document; `further` are more of its parts. */
export function docx(further: Zippable = {}, main = "document.main+xml"): Bytes {
	return zip({
		"[Content_Types].xml": strToU8(
			`<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${main}"/></Types>`,
		),
		"word/document.xml": strToU8("<w:document/>"),
		...further,
	});
}

/** A LibreOffice document of a kind. */
export function openDocument(kind: "text" | "spreadsheet" | "presentation", further: Zippable = {}): Bytes {
	return zip({
		mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
		"content.xml": strToU8("<office:document-content/>"),
		"META-INF/manifest.xml": strToU8("<manifest:manifest/>"),
		...further,
	});
}

/** A spreadsheet and a presentation of Microsoft's. */
export const XLSX = zip({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") });
export const PPTX = zip({ "[Content_Types].xml": strToU8("<Types/>"), "ppt/presentation.xml": strToU8("<p/>") });

/** Any ZIP. */
export function zip(parts: Zippable): Bytes {
	return zipSync(parts) as Bytes;
}

/** A ZIP that says its only entry has a password. */
export function withPassword(): Bytes {
	const bytes = zip({ "geheim.txt": strToU8("geheim") });
	for (let at = 0; at + 4 <= bytes.length; at += 1) {
		if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
		if (bytes[at + 2] === 3 && bytes[at + 3] === 4) bytes[at + 6] = (bytes[at + 6] ?? 0) | 1;
		if (bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
	}
	return bytes;
}

/** A ZIP of a few kilobytes that unpacks to a hundred times more than anybody expects. */
export function bomb(): Bytes {
	return zip({ "null.txt": [new Uint8Array(60_000_000), { level: 9 }] });
}

/** The sound of nothing, two frames of MP3. */
export const MP3 = (() => {
	const bytes = new Uint8Array(417 * 2);
	for (const at of [0, 417]) bytes.set([0xff, 0xfb, 0x90, 0x00], at);
	return bytes;
})();

/** The beginning of a film or a recording of a brand. */
export function film(brand: string): Bytes {
	return Uint8Array.from([
		0,
		0,
		0,
		0x18,
		...text(`ftyp${brand}`),
		0,
		0,
		0,
		0,
		...text("isommp42"),
		0,
		0,
		0,
		8,
		...text("mdat"),
	]);
}

/** Bytes that own their memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A text as bytes. */
export function text(words: string): Bytes {
	return new TextEncoder().encode(words) as Bytes;
}

/** A form with files as a browser without JavaScript sends it. */
export function formWith(
	fields: Record<string, string>,
	files: readonly (readonly [name: string, bytes: Bytes])[],
): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	for (const [name, bytes] of files) form.append("file", new File([bytes], name));
	return form;
}

function bytesOf(base64: string): Bytes {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
