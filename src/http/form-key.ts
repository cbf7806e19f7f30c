// The key under which a form's result is kept once, however often the form is sent.
import { MINUTE } from "../db/clock.ts";
import { sha256 } from "../db/ids.ts";
import type { Ctx } from "./context.ts";
import { type Typed, value } from "./forms.ts";

/** The hidden field that a form gets when it is rendered. */
export const FORM_ID = "formular";

/** The hidden field with which a form says that it was sent before, and that no answer came. */
export const AGAIN = "erneut";

/**
 * A key out of the form's own number and what was typed: the same form with the same words is the same post, the same
 * form (out of the browser's memory) with other words is another. A form without a number counts for ten minutes.
 */
export async function formKey(c: Ctx, typed: Typed, words: readonly string[]): Promise<string> {
	const number = value(typed, FORM_ID) || `zeit-${Math.floor(c.get("now").getTime() / (10 * MINUTE))}`;
	return sha256(JSON.stringify([number, ...words]));
}
