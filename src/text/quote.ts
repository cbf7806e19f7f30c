// A passage of a post as a quote in a reply: who wrote it, a link back, and every line marked.
import * as urls from "../urls.ts";

/** The line above a quote: "[Petra Lindner schrieb](/beitraege/12):". `wrote` are the words between the brackets. */
export function attribution(postId: number, wrote: string): string {
	return `[${wrote.replace(/[\\[\]*_`<>~]/g, "\\$&")}](${urls.post(postId)}):`;
}

/** A text with its attribution as a Markdown quote. */
export function quote(source: string, above: string): string {
	return [above, "", ...source.trim().split("\n")].map((line) => (line === "" ? ">" : `> ${line}`)).join("\n");
}

/** What somebody has begun to write, with a quote below it and room for the answer. */
export function withQuote(begun: string, quoted: string): string {
	return begun.trim() === "" ? `${quoted}\n\n` : `${begun.trimEnd()}\n\n${quoted}\n\n`;
}
