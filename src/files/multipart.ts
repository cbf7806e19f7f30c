// A form with files, read as it comes: its words as always, its files one piece at a time, all through one small buffer.
import { eachPiece, PIECE } from "./pieces.ts";

/** What happens to the files of a form. The pieces of a file come one after the other; each is to be used at once. */
export type Taker = {
	begin(field: string, name: string): void;
	piece(bytes: Uint8Array): Promise<void>;
	end(): Promise<void>;
};

/** How a form ended: read, cut off or not a form at all, or with too many words or bytes. */
export type Ended = "read" | "broken" | "tooLarge";

/** What a form said. `words`: each field with its value, in bytes, because not all of them need be UTF-8. */
export type Words = { words: [name: string, value: Uint8Array][]; ended: Ended };

/** How much of a form may be words, how many fields, and how many bytes with all its files. */
export type Limits = { words: number; fields: number; bytes: number };

/** The head of a part is a few short lines; a name may be long. */
const LONGEST_HEAD = 16_384;

/** Reads a form to its end, however it went: a browser that is cut off while sending shows no answer. */
export async function readMultipart(request: Request, limits: Limits, taker: Taker): Promise<Words> {
	const reader = partsOf(request.headers.get("Content-Type") ?? "", limits, taker);
	let came = 0;
	let wrong: Ended | null = null;
	/** What came as long as nothing was recognised: it may be a text that was meant for us. */
	const unknown: Uint8Array[] = [];
	try {
		await eachPiece(request.body, async (piece) => {
			came += piece.length;
			if (came > limits.bytes) wrong ??= "tooLarge";
			if (!reader.known && came <= limits.words) unknown.push(piece.slice());
			// What comes after a mistake is heard out, but not kept.
			wrong ??= await reader.take(piece);
			return came <= limits.bytes;
		});
	} catch {
		wrong ??= "broken";
	}
	const ended: Ended = (wrong as Ended | null) ?? (reader.done ? "read" : "broken");
	if (ended === "tooLarge") return { words: [], ended };
	if (ended === "broken" && !reader.known && came <= limits.words) return { words: [["body", joined(unknown)]], ended };
	return { words: reader.words, ended };
}

/** Takes the pieces of a body in and says what goes wrong. */
function partsOf(type: string, limits: Limits, taker: Taker) {
	const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(type);
	const mark = new TextEncoder().encode(`\r\n--${boundary?.[1] ?? boundary?.[2] ?? ""}`);
	const words: Words["words"] = [];
	let size = 0;
	/** What came and isn't used yet stands at its beginning. The first mark has no line end before it. */
	const desk = new Uint8Array(PIECE + LONGEST_HEAD + 512);
	desk.set([13, 10]);
	let held = 2;
	let at: "before" | "mark" | "head" | "field" | "file" | "after" = "before";
	let field = { name: "", pieces: [] as Uint8Array[] };

	/** Content of a part, or what stands before the first. */
	async function content(bytes: Uint8Array): Promise<Ended | null> {
		if (bytes.length === 0) return null;
		if (at === "file") await taker.piece(bytes);
		if (at !== "field") return null;
		size += bytes.length;
		if (size > limits.words) return "tooLarge";
		field.pieces.push(bytes.slice());
		return null;
	}

	async function endPart(): Promise<void> {
		if (at === "file") await taker.end();
		if (at === "field") words.push([field.name, joined(field.pieces)]);
		at = "mark";
	}

	function beginPart(head: string): Ended | null {
		const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
		const name = parameter(disposition, "name");
		if (name === null) return "broken";
		const file = parameter(disposition, "filename");
		if (words.length >= limits.fields) return "tooLarge";
		at = file === null ? "field" : "file";
		if (file === null) field = { name, pieces: [] };
		else taker.begin(name, file);
		return null;
	}

	/** Goes on as far as what came allows; null where more is needed. */
	async function step(all: Uint8Array): Promise<{ used: number; wrong: Ended | null } | null> {
		if (at === "after") return all.length === 0 ? null : { used: all.length, wrong: null };
		if (at === "mark") {
			if (all.length < 2) return null;
			const sign = String.fromCharCode(...all.subarray(0, 2));
			at = sign === "--" ? "after" : "head";
			return { used: 2, wrong: sign === "--" || sign === "\r\n" ? null : "broken" };
		}
		if (at === "head") {
			const end = placeOf(HEAD_END, all);
			if (end < 0) return all.length > LONGEST_HEAD ? { used: 0, wrong: "broken" } : null;
			return { used: end + 4, wrong: beginPart(new TextDecoder().decode(all.subarray(0, end))) };
		}
		const found = placeOf(mark, all);
		const used = found < 0 ? Math.max(0, all.length - mark.length + 1) : found;
		if (found < 0 && used === 0) return null;
		const wrong = await content(all.subarray(0, used));
		if (found < 0 || wrong !== null) return { used, wrong };
		await endPart();
		return { used: used + mark.length, wrong: null };
	}

	return {
		words,
		/** Something of a form was recognised. */
		get known() {
			return at !== "before";
		},
		get done() {
			return at === "after";
		},
		async take(piece: Uint8Array): Promise<Ended | null> {
			if (boundary === null) return "broken";
			if (held + piece.length > desk.length) return "broken";
			desk.set(piece, held);
			const end = held + piece.length;
			let from = 0;
			for (;;) {
				const went = await step(desk.subarray(from, end));
				if (went === null) break;
				if (went.wrong !== null) return went.wrong;
				from += went.used;
			}
			desk.copyWithin(0, from, end);
			held = end - from;
			return null;
		},
	};
}

const HEAD_END = Uint8Array.of(13, 10, 13, 10);

/** Where a sign stands that begins with a line end; -1 if nowhere. */
function placeOf(sign: Uint8Array, within: Uint8Array): number {
	for (let at = within.indexOf(13); at >= 0 && at + sign.length <= within.length; at = within.indexOf(13, at + 1))
		if (sign.every((byte, index) => within[at + index] === byte)) return at;
	return -1;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** A parameter of a header. Browsers write any letters between the quotes, and %22 for a quote. */
function parameter(header: string, name: string): string | null {
	const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, "i").exec(header);
	if (match === null) return null;
	return (match[1] ?? match[2] ?? "").replace(/%(22|0D|0A)/gi, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
}
