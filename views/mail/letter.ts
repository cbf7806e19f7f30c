// The form of all mails: greeting, short paragraphs, one address to open, goodbye; as text and as plain HTML.
import type { Words } from "../../src/i18n/words.ts";
import { escapeHtml } from "../../src/text/escape.ts";

/** A paragraph, a thing to stand out (a code), or an address to open. */
export type Piece = string | { strong: string } | { link: string };

/** The two bodies of a mail. */
export function letter(words: Words, greeting: string, pieces: readonly Piece[]): { text: string; html: string } {
	const all: readonly Piece[] = [greeting, ...pieces];
	const goodbye = [words.mail.goodbye, words.mail.sender];
	return {
		text: `${[...all.map(asText), goodbye.join("\n")].join("\n\n")}\n`,
		html: `<!doctype html><html><body><div style="font:17px/1.5 sans-serif;max-width:34em">${all.map(asHtml).join("")}<p>${goodbye.map(escapeHtml).join("<br>")}</p></div></body></html>`,
	};
}

function asText(piece: Piece): string {
	if (typeof piece === "string") return piece;
	return "strong" in piece ? `    ${piece.strong}` : piece.link;
}

function asHtml(piece: Piece): string {
	if (typeof piece === "string") return `<p>${escapeHtml(piece)}</p>`;
	if ("strong" in piece)
		return `<p style="font-size:26px;letter-spacing:.1em"><strong>${escapeHtml(piece.strong)}</strong></p>`;
	return `<p><a href="${escapeHtml(piece.link)}">${escapeHtml(piece.link)}</a></p>`;
}
