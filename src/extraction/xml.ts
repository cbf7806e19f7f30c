// XML out of a ZIP: unpacked bit by bit, read as it comes, and ended as soon as it is more than a document is.
import { Inflate } from "fflate";
import { SaxesParser } from "saxes";
import type { Directory, Read } from "../files/zip.ts";
import { Full, MOST_ATTRIBUTES, MOST_DEPTH, MOST_XML_BYTES, type Patience, Unreadable } from "./limits.ts";

/** A ZIP whose directory was read. */
export type Archive = {
	read: Read;
	/** Bytes of the whole file. */
	size: number;
	entries: Extract<Directory, { entries: unknown }>["entries"];
	/** How much XML may still come out of it. */
	left: number;
	patience: Patience;
};

/** What is done with elements; names come without their prefix. */
export type Sink = {
	open?(name: string, attribute: (name: string) => string): void;
	close?(name: string): void;
	text?(text: string): void;
};

/** So many packed bytes are taken from the bucket at once, and so many unpacked in one go: at most a thousand times more. */
const READ_AT_ONCE = 262_144;
const UNPACK_AT_ONCE = 4_096;

/** An archive with the usual limit. */
export function openArchive(
	{ read, size, patience }: Pick<Archive, "read" | "size" | "patience">,
	{ entries }: Pick<Archive, "entries">,
): Archive {
	return { read, size, entries, left: MOST_XML_BYTES, patience };
}

/** Names in an archive that fit a pattern whose first group is a number, in the order of these numbers. */
export function numbered(archive: Archive, pattern: RegExp): string[] {
	return archive.entries
		.flatMap(({ name }) => {
			const number = pattern.exec(name)?.[1];
			return number === undefined ? [] : [{ name, number: Number(number) }];
		})
		.sort((a, b) => a.number - b.number)
		.map(({ name }) => name);
}

/** Reads one part. False if it isn't there. @throws Unreadable if it is damaged or too much. */
export async function readXml(archive: Archive, name: string, sink: Sink): Promise<boolean> {
	const entry = archive.entries.find((one) => one.name === name);
	if (entry === undefined) return false;
	if (entry.encrypted) throw new Unreadable("password");
	const parser = parserFor(sink);
	const letters = new TextDecoder("utf-8");
	const take = (bytes: Uint8Array) => {
		archive.left -= bytes.length;
		if (archive.left < 0) throw new Unreadable("bomb");
		parser.write(letters.decode(bytes, { stream: true }));
	};
	try {
		await unpack(archive, entry, take);
		parser.write(letters.decode()).close();
	} catch (error) {
		if (error instanceof Unreadable || error instanceof Full) throw error;
		// What the parsers say is about bytes; what the bucket says goes on.
		if (error instanceof Lost) throw error.cause;
		throw new Unreadable("damaged");
	}
	return true;
}

class Lost extends Error {
	override readonly name = "Lost";
}

async function unpack(
	archive: Archive,
	entry: Archive["entries"][number],
	take: (bytes: Uint8Array) => void,
): Promise<void> {
	const get: Read = (span) =>
		archive.read(span).catch((cause: unknown) => {
			throw new Lost("the bucket didn't answer", { cause });
		});
	if (entry.at + 30 > archive.size) throw new Unreadable("damaged");
	const head = await get({ offset: entry.at, length: 30 });
	if (head.length < 30 || head[0] !== 0x50 || head[1] !== 0x4b) throw new Unreadable("damaged");
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	const from = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
	if ((entry.method !== 0 && entry.method !== 8) || from + entry.packed > archive.size) throw new Unreadable("damaged");
	const inflate = entry.method === 8 ? new Inflate(take) : null;
	for (let at = 0; at < entry.packed; at += READ_AT_ONCE) {
		const bytes = await get({ offset: from + at, length: Math.min(READ_AT_ONCE, entry.packed - at) });
		await archive.patience();
		for (let piece = 0; piece < bytes.length; piece += UNPACK_AT_ONCE) {
			const part = bytes.subarray(piece, piece + UNPACK_AT_ONCE);
			if (inflate === null) take(part);
			else inflate.push(part, at + piece + part.length >= entry.packed);
		}
	}
}

/** No entity but the five of XML exists, and whoever brings a list of their own is up to something. */
function parserFor(sink: Sink): SaxesParser<{ xmlns: false; position: false }> {
	const parser = new SaxesParser({ xmlns: false, position: false });
	let depth = 0;
	let attributes = 0;
	parser.on("doctype", () => {
		throw new Unreadable("damaged");
	});
	parser.on("opentagstart", () => {
		depth += 1;
		attributes = 0;
		if (depth > MOST_DEPTH) throw new Unreadable("bomb");
	});
	parser.on("attribute", () => {
		attributes += 1;
		if (attributes > MOST_ATTRIBUTES) throw new Unreadable("bomb");
	});
	parser.on("opentag", (tag) => sink.open?.(bare(tag.name), (name) => tag.attributes[name] ?? ""));
	parser.on("closetag", (tag) => {
		depth -= 1;
		sink.close?.(bare(tag.name));
	});
	if (sink.text !== undefined) {
		const write = sink.text;
		parser.on("text", write);
		parser.on("cdata", write);
	}
	return parser;
}

function bare(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}
