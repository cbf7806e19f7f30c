// A text that seems to hold data about a person is shown once more before it is sent. Never a block, and nothing is kept.
import { sha256 } from "../db/ids.ts";
import { type Typed, value } from "../http/forms.ts";
import { type Finding, personalData } from "../text/personal-data.ts";

/** The hidden field that says: I have seen the hint for just these words. */
export const SEEN = "geprueft";

/** What was found, and what the form says when it comes back with the same words. */
export type Caution = { findings: readonly Finding[]; seen: string };

/**
 * The hint for some texts of a form, or null: nothing was found, or the person has seen it and sends the same words.
 * What stood there before (in a post that is edited) was seen before.
 */
export async function caution(typed: Typed, texts: readonly string[], before = ""): Promise<Caution | null> {
	const findings = personalData(texts.join("\n\n")).filter(({ passage }) => !before.includes(passage));
	if (findings.length === 0) return null;
	const seen = await sha256(JSON.stringify(texts));
	return value(typed, SEEN) === seen ? null : { findings, seen };
}

/** Marks an answer: the form is back, nothing was sent yet. writing.js keeps the text on the device then. */
export const ASKS = "Forum-Asks";
