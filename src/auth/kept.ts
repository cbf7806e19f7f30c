// Words that somebody typed before their session ended: they travel through the sign-in inside its own forms.
import * as v from "valibot";
import type { Ctx } from "../http/context.ts";
import { type Typed, typedFields, value } from "../http/forms.ts";
import * as urls from "../urls.ts";

/** A form that waits to be sent again: where to, and its fields as typed. */
export type Carried = { action: string; typed: Typed };

/** What the sign-in forms carry along: the form itself, where to go afterwards, and a waiting form. */
export type Kept = { typed: Typed; next: string; carried: Carried | null };

const CarriedShape = v.object({ action: v.string(), typed: v.record(v.string(), v.array(v.string())) });

/** Reads what a sign-in form carries; something that isn't ours is left aside. */
export async function readKept(c: Ctx): Promise<Kept> {
	const typed = await typedFields(c);
	return { typed, next: urls.ownPath(value(typed, "weiter") || undefined), carried: carriedIn(typed) };
}

/** The text that `carriedIn` understands. */
export function writeCarried(carried: Carried): string {
	return JSON.stringify(carried);
}

/** The waiting form among the fields of a sign-in form, or null. */
export function carriedIn(fields: Typed): Carried | null {
	const text = value(fields, "behalten");
	if (text === "") return null;
	try {
		const { action, typed } = v.parse(CarriedShape, JSON.parse(text));
		return { action: urls.ownPath(action), typed };
	} catch {
		return null;
	}
}
