// What a form field is called, for error lists and kept texts.

import type { Words } from "../../src/i18n/words.ts";
import { KINDS, moduleOf } from "../../src/kinds/kinds.ts";

/** The label of a field by its name. */
export function labelOf(words: Words, field: string): string {
	return labels(words)[field] ?? field;
}

/** All labels by field name. */
export function labels(words: Words): Record<string, string> {
	return {
		...Object.assign({}, ...KINDS.map((kind) => moduleOf(kind).labels(words))),
		kind: words.thread.kind,
		title: words.thread.title,
		body: words.thread.body,
		topics: words.thread.topics,
		email: words.auth.email,
		code: words.auth.code,
		name: words.join.name,
		organisation: words.join.organisation,
		role: words.join.role,
		region: words.join.region,
		spaces: words.join.spaces,
		sentence: words.join.sentence,
		age: words.join.rulesLink,
		reason: words.post.removeReason,
		about: words.organisations.about,
		file: words.files.label,
	};
}
