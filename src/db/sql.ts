// Plain SQL with bound values: a tagged template in which interpolation is binding.

/** What D1 can bind. Dates go in as ISO texts, lists as one JSON text. */
export type Value = string | number | null;

/** A statement: its text with `?` marks, and the values for them in the same order. */
export type Sql = { readonly text: string; readonly values: readonly Value[] };

/** Builds a statement; an interpolated statement is put in as text with its own values, everything else is bound. */
export function sql(strings: TemplateStringsArray, ...parts: (Value | Sql)[]): Sql {
	let text = strings[0] ?? "";
	const values: Value[] = [];
	parts.forEach((part, index) => {
		if (part !== null && typeof part === "object") {
			text += part.text;
			values.push(...part.values);
		} else {
			text += "?";
			values.push(part);
		}
		text += strings[index + 1] ?? "";
	});
	return { text, values };
}

/** A part of a statement that is only there under a condition. */
export function sqlIf(condition: boolean, part: Sql): Sql {
	return condition ? part : EMPTY;
}

const EMPTY: Sql = { text: "", values: [] };
