// Photos lose what a camera wrote into them – place, time, device – and keep only what turns them upright.

/** A picture without its metadata. */
export type Clean = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number };

/** The same picture, without metadata and without what hangs behind it; null if it can't be read to its end. */
export function cleaned(format: "jpg" | "png" | "webp", bytes: Uint8Array): Clean | null {
	try {
		if (format === "jpg") return cleanJpeg(bytes);
		return format === "png" ? cleanPng(bytes) : cleanWebp(bytes);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** Segments of a JPEG that are needed to show it: all but APP1–APP13, APP15 and comments. APP14 says how colours are meant. */
function cleanJpeg(bytes: Uint8Array): Clean | null {
	const view = viewOf(bytes);
	const kept: Uint8Array[] = [bytes.subarray(0, 2)];
	let size: { width: number; height: number } | null = null;
	let turned = 1;
	let at = 2;
	for (;;) {
		if (view.getUint8(at) !== 0xff) return null;
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (marker === 0xd9) break;
		if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
			kept.push(bytes.subarray(at, at + 2));
			at += 2;
			continue;
		}
		const length = view.getUint16(at + 2);
		if (length < 2 || at + 2 + length > bytes.length) return null;
		const segment = bytes.subarray(at, at + 2 + length);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		if (marker === 0xe1 && turned === 1) turned = orientationIn(segment.subarray(4));
		const isColour = marker === 0xe2 && text(segment.subarray(4, 15)) === "ICC_PROFILE";
		const isDropped = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee && !isColour) || marker === 0xfe;
		if (!isDropped) kept.push(segment);
		at += 2 + length;
		if (marker === 0xda) {
			const end = endOfScan(bytes, at);
			kept.push(bytes.subarray(at, end));
			at = end;
		}
	}
	if (size === null) return null;
	kept.push(Uint8Array.of(0xff, 0xd9));
	const upright = turned === 1 ? [] : [uprightSegment(turned)];
	const sideways = turned >= 5;
	return {
		bytes: joined([kept[0] as Uint8Array, ...upright, ...kept.slice(1)]),
		width: sideways ? size.height : size.width,
		height: sideways ? size.width : size.height,
	};
}

/** Where the next marker stands behind a scan: a 0xff that isn't stuffed and isn't a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
	let at = from;
	for (;;) {
		at = bytes.indexOf(0xff, at);
		if (at < 0 || at + 1 >= bytes.length) throw new RangeError("the picture ends in its scan");
		const next = bytes[at + 1] ?? 0;
		if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
		at += next === 0xff ? 1 : 2;
	}
}

/** How the camera was held (1–8), out of an Exif segment; 1 if it doesn't say. */
function orientationIn(exif: Uint8Array): number {
	if (text(exif.subarray(0, 6)) !== "Exif\0\0" || exif.length < 16) return 1;
	const view = viewOf(exif.subarray(6));
	try {
		const little = view.getUint16(0) === 0x4949;
		const first = view.getUint32(4, little);
		const count = Math.min(view.getUint16(first, little), 64);
		for (let index = 0; index < count; index += 1) {
			const entry = first + 2 + index * 12;
			if (view.getUint16(entry, little) !== 0x0112) continue;
			const turned = view.getUint16(entry + 8, little);
			return turned >= 1 && turned <= 8 ? turned : 1;
		}
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return 1;
}

/** An Exif segment that says nothing but how the picture is turned. */
function uprightSegment(turned: number): Uint8Array {
	const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
	const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0];
	const length = 2 + exif.length + entry.length;
	return Uint8Array.of(0xff, 0xe1, 0, length, ...exif, ...entry);
}

/** Chunks of a PNG that are needed to show it. */
const PNG_CHUNKS = new Set(
	"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sRGB sBIT bKGD pHYs cICP acTL fcTL fdAT".split(" "),
);

function cleanPng(bytes: Uint8Array): Clean | null {
	const view = viewOf(bytes);
	const kept: Uint8Array[] = [bytes.subarray(0, 8)];
	for (let at = 8; ; ) {
		const length = view.getUint32(at);
		const name = text(bytes.subarray(at + 4, at + 8));
		const end = at + 12 + length;
		if (end > bytes.length) return null;
		if (PNG_CHUNKS.has(name)) kept.push(bytes.subarray(at, end));
		at = end;
		if (name === "IEND") break;
	}
	return { bytes: joined(kept), width: view.getUint32(16), height: view.getUint32(20) };
}

function cleanWebp(bytes: Uint8Array): Clean | null {
	const view = viewOf(bytes);
	const end = Math.min(8 + view.getUint32(4, true), bytes.length);
	const kept: Uint8Array[] = [bytes.slice(0, 12)];
	let size: { width: number; height: number } | null = null;
	for (let at = 12; at + 8 <= end; ) {
		const name = text(bytes.subarray(at, at + 4));
		const length = view.getUint32(at + 4, true);
		const next = at + 8 + length + (length % 2);
		if (at + 8 + length > end) return null;
		if (name === "VP8X") {
			const head = bytes.slice(at, next);
			// The flags for Exif and XMP, which go.
			head[8] = (head[8] ?? 0) & ~0x0c;
			kept.push(head);
			size = { width: 1 + little24(view, at + 12), height: 1 + little24(view, at + 15) };
		} else if (["VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"].includes(name)) kept.push(bytes.subarray(at, next));
		if (name === "VP8 ")
			size ??= { width: view.getUint16(at + 14, true) & 0x3fff, height: view.getUint16(at + 16, true) & 0x3fff };
		if (name === "VP8L") {
			const bits = view.getUint32(at + 9, true);
			size ??= { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
		}
		at = next;
	}
	if (size === null) return null;
	const clean = joined(kept);
	viewOf(clean).setUint32(4, clean.length - 8, true);
	return { bytes: clean, ...size };
}

function little24(view: DataView, at: number): number {
	return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function text(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
