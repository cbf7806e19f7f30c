// Reading a form that has the fields of a kind among its own.
import * as v from "valibot";
import type { Ctx } from "../http/context.ts";
import { type Errors, readForm, type Typed, value } from "../http/forms.ts";
import type { Fields, Kept } from "./kind.ts";
import { type Kind, moduleOf } from "./kinds.ts";

/** The hidden field that says whose fields a form showed: without JavaScript another kind can be chosen afterwards. */
export const SHOWN = "felder";

/** Its values and what the kind keeps, or the errors of both. */
export type KindForm<Entries extends v.ObjectEntries> =
	| { ok: true; values: v.InferOutput<v.ObjectSchema<Entries, undefined>>; kept: Kept; typed: Typed }
	| { ok: false; errors: Errors; typed: Typed };

/** Reads a form against its own schema and that of a kind at once. `before` are the fields that are edited. */
export async function readKindForm<Entries extends v.ObjectEntries>(
	c: Ctx,
	entries: Entries,
	kind: Kind,
	typed: Typed,
	before: Fields | null = null,
): Promise<KindForm<Entries>> {
	const module = moduleOf(kind);
	const shown = before !== null || value(typed, SHOWN) === kind;
	const form = await readForm(c, v.object({ ...module.entries({ now: c.get("now"), before, shown }), ...entries }));
	if (!form.ok) return form;
	const values: Readonly<Record<string, unknown>> = form.values;
	const errors = module.check(values);
	if (Object.keys(errors).length > 0) return { ok: false, errors, typed: form.typed };
	return {
		ok: true,
		values: values as v.InferOutput<v.ObjectSchema<Entries, undefined>>,
		kept: module.kept(values),
		typed: form.typed,
	};
}
