// Markdown that the forum writes itself, into the beginning of somebody's text.

/** Signs that would make something; between letters (Lots*innen) they are letters. */
const SIGNS = /[\\`[\]<]|&(?=[#a-z])|(?<!\p{L})[*_~]|[*_~](?!\p{L})/giu;

/** A link with these words, in which every sign stands for itself. */
export function linkTo(words: string, address: string): string {
	return `[${words.replace(SIGNS, "\\$&")}](${address})`;
}
