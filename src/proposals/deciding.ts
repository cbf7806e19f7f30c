// Taking and declining proposals, so that no sentence is lost that was taken before.
import type { Window } from "../access/window.ts";
import type { Instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import { stillMine } from "../materials/store.ts";
import { bringTogether } from "../text/compare.ts";
import { LONGEST, RENDERER, renderMarkdown } from "../text/markdown.ts";
import { cutSections, endsInCode, type Located, locate, replaceSection } from "../text/sections.ts";
import * as proposals from "./store.ts";

/** How a decision ended. */
export type Outcome =
	/** Taken, now or before. */
	| "taken"
	/** Somebody else has decided otherwise, or its author has taken it back. */
	| "decided"
	/** The section was changed meanwhile: a person has to bring the texts together. */
	| "conflict"
	/** What follows would become code. */
	| "fenceOpen"
	| "textLong"
	| "refused";

/** Others may add versions while one is made; after so many somebody has to look. */
const TRIES = 4;

/** The section of a proposal as it is now. */
export function sectionNow({ text, proposal }: proposals.Opened): Located {
	return locate(cutSections(text.body), proposal.section, proposal.before);
}

/** What a form offers where the section has changed: both changes in one, or if they meet, both texts, one below the other. */
export function offered(opened: proposals.Opened): { text: string; isOne: boolean } {
	const { before, after } = opened.proposal;
	const { how, now } = sectionNow(opened);
	if (how === "same" || now === "") return { text: after, isOne: true };
	const text = bringTogether(before, now, after);
	return text === null ? { text: `${now}\n\n${after}`, isOne: false } : { text, isOne: true };
}

/** The whole text with a section's new words, or why it can't be. */
export function wholeWith(body: string, at: number, words: string): { body: string } | "fenceOpen" | "textLong" {
	const sections = cutSections(body);
	if (at < sections.length - 1 && endsInCode(words)) return "fenceOpen";
	const whole = replaceSection(sections, at, words);
	return whole.length > LONGEST ? "textLong" : { body: whole };
}

/**
 * Takes a proposal: a new version comes of it, in one transaction with the decision. Without `own` only if its section is
 * word for word as its author saw it. `own` are words in which the decider brought things together, made for the version
 * with that number: if another came meanwhile, it is a conflict again.
 */
export async function take(
	window: Window,
	by: number,
	first: proposals.Opened,
	own: { words: string; number: number } | null,
	note: string,
	now: Instant,
): Promise<Outcome> {
	let opened = first;
	for (let time = 0; time < TRIES; time += 1) {
		const { text, proposal } = opened;
		if (proposal.state !== "open") return isTaken(opened, own?.words) ? "taken" : "decided";
		const section = sectionNow(opened);
		if (own === null ? section.how !== "same" : own.number !== text.material.number) return "conflict";
		const words = own?.words ?? proposal.after;
		const whole = wholeWith(text.body, section.at, words);
		if (typeof whole === "string") return whole;
		if (await write(window, by, opened, whole.body, words, note, now)) return "taken";
		const again = await proposals.open(window, text.material.id, proposal.id);
		if (again === null) return "refused";
		// Nothing has changed: it is the right that has gone.
		if (again.proposal.state === "open" && again.text.material.number === text.material.number) return "refused";
		opened = again;
	}
	return "conflict";
}

/** Declines a proposal with a reason. `late`: it is decided otherwise already, or the viewer may not any more. */
export async function decline(
	window: Window,
	{ id, materialId }: { id: number; materialId: number },
	by: number,
	reason: string,
	now: Instant,
): Promise<"declined" | "same" | "late"> {
	const results = await window.write([
		sql`UPDATE proposals SET state = 'declined', decided_by = ${by}, decided_at = ${now}, reason = ${reason}
			WHERE state = 'open' AND id IN (SELECT p.id FROM proposals p WHERE p.id = ${id}
			AND p.material_id IN (${stillMine(materialId, by)})) RETURNING id`,
		sql`SELECT 1 FROM proposals WHERE id = ${id} AND state = 'declined' AND reason = ${reason}`,
	]);
	if (results[0]?.length === 1) return "declined";
	return results[1]?.length === 1 ? "same" : "late";
}

async function write(
	window: Window,
	by: number,
	{ text, proposal }: proposals.Opened,
	body: string,
	words: string,
	note: string,
	now: Instant,
): Promise<boolean> {
	const { id, number } = text.material;
	const formKey = `vorschlag-${proposal.id}`;
	const results = await window.write([
		sql`INSERT INTO material_versions (material_id, space_id, number, note, body, body_html, renderer, author_id, credit_id, form_key, created_at)
			SELECT m.id, m.space_id, m.number + 1, ${note}, ${body}, ${renderMarkdown(body)}, ${RENDERER}, ${by}, p.author_id, ${formKey}, ${now}
			FROM proposals p JOIN materials m ON m.id = p.material_id
			WHERE p.id = ${proposal.id} AND p.state = 'open' AND m.holding = 'text' AND m.state IN ('review', 'published')
			AND m.number = ${number} AND m.id IN (${stillMine(id, by)})
			ON CONFLICT (material_id, form_key) DO NOTHING`,
		sql`UPDATE proposals SET state = 'accepted', decided_by = ${by}, decided_at = ${now}, taken = ${words === proposal.after ? null : words},
			version = ${number + 1} WHERE state = 'open' AND id IN (SELECT p.id FROM proposals p
			JOIN material_versions v ON v.material_id = p.material_id AND v.form_key = ${formKey} WHERE p.id = ${proposal.id}) RETURNING id`,
		sql`UPDATE materials SET edited_at = ${now}, version = version + 1 WHERE id IN (SELECT p.material_id FROM proposals p
			WHERE p.id = ${proposal.id} AND p.version = ${number + 1} AND p.decided_at = ${now} AND p.decided_by = ${by})`,
	]);
	return results[1]?.length === 1;
}

/** Whether a decided proposal is just what somebody wants to make of it. */
function isTaken({ proposal }: proposals.Opened, words: string | undefined): boolean {
	return proposal.state === "accepted" && (words === undefined || words === (proposal.taken ?? proposal.after));
}
