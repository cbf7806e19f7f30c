// A poll as it stands in its post: what can be chosen, the counts, and what the viewer chose.
import type { Instant } from "../db/clock.ts";

/** What somebody says to a date. Of options only "yes" is kept: what isn't chosen isn't there. */
export const ANSWERS = ["yes", "maybe", "no"] as const;
export type Answer = (typeof ANSWERS)[number];

/** Dates, to be answered one by one, or options to choose from. */
export type PollKind = "dates" | "options";

/** What one person chose: the place of an option and the answer to it. */
export type Choices = Readonly<Record<string, Answer>>;

/** A poll without anybody's vote but the viewer's own. */
export type Poll = {
	kind: PollKind;
	multiple: boolean;
	anonymous: boolean;
	options: readonly string[];
	endsAt: Instant | null;
	closedAt: Instant | null;
	/** The option that was settled on, by its place. */
	chosen: number | null;
	/** People who voted. */
	voters: number;
	/** Counts of the answers, one entry an option. */
	tally: readonly Readonly<Record<Answer, number>>[];
	/** What the viewer chose; null if they didn't vote. */
	mine: Choices | null;
};

type Raw = {
	kind: PollKind;
	multiple: number;
	anonymous: number;
	options: string[];
	ends: Instant | null;
	closed: Instant | null;
	chosen: number | null;
	voters: number;
	tally: Record<string, number>;
};

/** The poll of a post's row: `poll` and `own_vote` as the window gives them. */
export function asPoll(poll: string | null, ownVote: string | null): Poll | null {
	if (poll === null) return null;
	const raw = JSON.parse(poll) as Raw;
	const count = (option: number, answer: Answer) => raw.tally[`${option}${answer}`] ?? 0;
	return {
		kind: raw.kind,
		multiple: raw.multiple === 1,
		anonymous: raw.anonymous === 1,
		options: raw.options,
		endsAt: raw.ends,
		closedAt: raw.closed,
		chosen: raw.chosen,
		voters: raw.voters,
		tally: raw.options.map((_, option) => ({
			yes: count(option, "yes"),
			maybe: count(option, "maybe"),
			no: count(option, "no"),
		})),
		mine: ownVote === null ? null : (JSON.parse(ownVote) as Choices),
	};
}

/** Whether somebody may still vote or change their mind. */
export function isOpen(poll: Pick<Poll, "endsAt" | "closedAt">, now: Date): boolean {
	return poll.closedAt === null && (poll.endsAt === null || poll.endsAt > now.toISOString());
}

/** The options that are ahead: most often "yes", then most often "maybe". None as long as nobody said yes. */
export function leading(poll: Poll): readonly number[] {
	const rank = poll.tally.map(({ yes, maybe }) => yes * 100_000 + maybe);
	const best = Math.max(...rank);
	return best < 100_000 ? [] : rank.flatMap((points, option) => (points === best ? [option] : []));
}
