// A proposal for a section of a text as the rest of the forum sees it, and how it is read from its row.
import type { Instant } from "../db/clock.ts";

/** Waiting, taken, declined with a reason, or taken back by its author. */
export type ProposalState = "open" | "accepted" | "declined" | "withdrawn";

/** Somebody as a list names them; without a name they have left. */
export type Named = { id: number; name: string; known: boolean };

/** A proposal in a list. */
export type ProposalLine = {
	id: number;
	materialId: number;
	section: string;
	heading: string;
	/** The section as its author saw it. */
	before: string;
	note: string;
	state: ProposalState;
	authorId: number;
	author: Named;
	createdAt: Instant;
};

/** A proposal with everything that its page shows. */
export type Proposal = ProposalLine & {
	/** Number of the version that its author saw. */
	base: number;
	after: string;
	decidedBy: Named | null;
	decidedAt: Instant | null;
	reason: string;
	/** What was taken, if it was changed on the way. */
	taken: string | null;
	/** Number of the version that it became. */
	version: number | null;
};

type Row = {
	id: number;
	material_id: number;
	base: number;
	section: string;
	heading: string;
	before: string;
	after: string;
	note: string;
	state: ProposalState;
	author_id: number;
	name: string | null;
	known: number | null;
	decided_by: number | null;
	decider: string | null;
	decider_known: number | null;
	decided_at: string | null;
	reason: string;
	taken: string | null;
	version: number | null;
	created_at: string;
};

/** Lines of a list as the statements about them give them. */
export function asLines(rows: readonly Record<string, unknown>[]): ProposalLine[] {
	return (rows as Row[]).map(asLine);
}

/** A whole proposal, or null. */
export function asProposal(rows: readonly Record<string, unknown>[]): Proposal | null {
	const row = rows[0] as Row | undefined;
	if (row === undefined) return null;
	return {
		...asLine(row),
		base: row.base,
		after: row.after,
		decidedBy:
			row.decided_by === null ? null : { id: row.decided_by, name: row.decider ?? "", known: row.decider_known === 1 },
		decidedAt: row.decided_at,
		reason: row.reason,
		taken: row.taken,
		version: row.version,
	};
}

function asLine(row: Row): ProposalLine {
	return {
		id: row.id,
		materialId: row.material_id,
		section: row.section,
		heading: row.heading,
		before: row.before,
		note: row.note,
		state: row.state,
		authorId: row.author_id,
		author: { id: row.author_id, name: row.name ?? "", known: row.known === 1 },
		createdAt: row.created_at,
	};
}
