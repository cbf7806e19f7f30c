// Letters of a PDF: their places in WinAnsi, how wide Helvetica draws them, and where a line ends.

/** Widths of Helvetica in thousandths, from the space to the tilde. */
const WIDTHS =
	"278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
		.split(" ")
		.map(Number);

/** What WinAnsi has between 0x80 and 0x9f and Latin-1 hasn't. */
const FURTHER: Readonly<Record<string, number>> = {
	"€": 0x80,
	"‚": 0x82,
	"„": 0x84,
	"…": 0x85,
	"‘": 0x91,
	"’": 0x92,
	"“": 0x93,
	"”": 0x94,
	"•": 0x95,
	"–": 0x96,
	"—": 0x97,
};

/** A text as a string of bytes for a PDF, one letter a byte. @throws if a letter isn't in WinAnsi. */
export function winAnsi(text: string): string {
	return [...text]
		.map((letter) => {
			const code = FURTHER[letter] ?? letter.charCodeAt(0);
			if (code > 0xff) throw new Error(`„${letter}“ can't be written in this PDF.`);
			return /[()\\]/.test(letter) ? `\\${letter}` : String.fromCharCode(code);
		})
		.join("");
}

/** A string of such letters as bytes. */
export function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** How wide a text is, in points. */
export function widthOf(text: string, size: number, bold: boolean): number {
	const sum = [...text].reduce((all, letter) => {
		const plain = letter.normalize("NFD").charCodeAt(0);
		return all + (WIDTHS[plain - 32] ?? 600);
	}, 0);
	return (sum / 1000) * size * (bold ? 1.08 : 1);
}

/** A text in lines that are no wider than this. */
export function wrapped(text: string, size: number, width: number, bold: boolean): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines[lines.length - 1];
		if (last !== undefined && widthOf(`${last} ${word}`, size, bold) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
