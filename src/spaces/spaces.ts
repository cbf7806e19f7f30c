// The three spaces and what a membership may say about each.

/** The keys of the spaces, in the order in which they are shown: orange, green, blue. */
export const SPACES = ["mo", "lotsen", "gemeinsam"] as const;

/** The key of one space; also its address. */
export type SpaceKey = (typeof SPACES)[number];

/** What a person may do in a space: 0 nothing, 1 read, 2 write, 3 moderate. Each level includes those below. */
export type Level = 0 | 1 | 2 | 3;

export const NONE = 0;
export const READS = 1;
export const WRITES = 2;
export const MODERATES = 3;

/** Whether a text is the key of a space. */
export function isSpace(value: string): value is SpaceKey {
	return (SPACES as readonly string[]).includes(value);
}
