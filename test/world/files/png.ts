// A small writer of pictures: areas, discs and block letters in a few colours, as PNG.
import { zlibSync } from "fflate";
import { GLYPH_HEIGHT, GLYPH_WIDTH, GLYPHS } from "./png-letters.ts";

/** A colour as six hexadecimal digits. */
type Colour = string;

/** A picture that is drawn on; the first colour is the ground. */
export class Picture {
	private readonly dots: Uint8Array;
	private readonly colours: Colour[];
	readonly width: number;
	readonly height: number;

	constructor(width: number, height: number, ground: Colour) {
		this.width = width;
		this.height = height;
		this.colours = [ground];
		this.dots = new Uint8Array(width * height);
	}

	area(x: number, y: number, width: number, height: number, colour: Colour): this {
		const number = this.number(colour);
		for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row += 1)
			this.dots.fill(number, row * this.width + Math.max(0, x), row * this.width + Math.min(this.width, x + width));
		return this;
	}

	disc(x: number, y: number, radius: number, colour: Colour): this {
		for (let row = -radius; row <= radius; row += 1) {
			const half = Math.floor(Math.sqrt(radius * radius - row * row));
			this.area(x - half, y + row, half * 2, 1, colour);
		}
		return this;
	}

	/** Block letters; `size` is the dots of one block. */
	text(words: string, x: number, y: number, size: number, colour: Colour): this {
		for (const [index, letter] of [...words.toUpperCase()].entries())
			for (const [row, line] of (GLYPHS[letter] ?? []).entries())
				for (const [column, dot] of [...line].entries())
					if (dot === "#")
						this.area(x + (index * (GLYPH_WIDTH + 1) + column) * size, y + row * size, size, size, colour);
		return this;
	}

	/** The same in the middle. */
	centred(words: string, y: number, size: number, colour: Colour): this {
		const width = ([...words].length * (GLYPH_WIDTH + 1) - 1) * size;
		return this.text(words, Math.floor((this.width - width) / 2), y, size, colour);
	}

	/** The bytes of the PNG: a palette, one byte a dot. */
	bytes(): Uint8Array {
		const rows = new Uint8Array((this.width + 1) * this.height);
		for (let row = 0; row < this.height; row += 1)
			rows.set(this.dots.subarray(row * this.width, (row + 1) * this.width), row * (this.width + 1) + 1);
		const head = new Uint8Array(13);
		const view = new DataView(head.buffer);
		view.setUint32(0, this.width);
		view.setUint32(4, this.height);
		head.set([8, 3, 0, 0, 0], 8);
		const palette = this.colours.flatMap((colour) =>
			[0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
		);
		const parts = [
			Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
			chunk("IHDR", head),
			chunk("PLTE", Uint8Array.from(palette)),
			chunk("IDAT", zlibSync(rows, { level: 6 })),
			chunk("IEND", new Uint8Array()),
		];
		const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
		let at = 0;
		for (const part of parts) {
			whole.set(part, at);
			at += part.length;
		}
		return whole;
	}

	private number(colour: Colour): number {
		const known = this.colours.indexOf(colour);
		return known >= 0 ? known : this.colours.push(colour) - 1;
	}
}

/** How many block letters fit beside each other. */
export function lettersIn(width: number, size: number): number {
	return Math.floor((width / size + 1) / (GLYPH_WIDTH + 1));
}

/** How high a line of block letters is. */
export const lineHeight = (size: number): number => GLYPH_HEIGHT * size;

function chunk(name: string, data: Uint8Array): Uint8Array {
	const whole = new Uint8Array(12 + data.length);
	const view = new DataView(whole.buffer);
	view.setUint32(0, data.length);
	for (const [index, letter] of [...name].entries()) whole[4 + index] = letter.charCodeAt(0);
	whole.set(data, 8);
	view.setUint32(8 + data.length, crc(whole.subarray(4, 8 + data.length)));
	return whole;
}

function crc(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return (sum ^ 0xffffffff) >>> 0;
}
