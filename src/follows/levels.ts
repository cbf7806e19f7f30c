// How closely somebody follows a discussion or a space: what of it is new to them.

/** From every post to none. */
export const FOLLOWS = ["alles", "betrifft", "nichts"] as const;
export type Follow = (typeof FOLLOWS)[number];

/** What made somebody follow a discussion by itself. */
export type Why = "begonnen" | "geantwortet" | "erwaehnt";

/** What holds for a person in one discussion; null where the level of the space holds. */
export type Following = { level: Follow; byHand: boolean; why: Why | null };

/** What holds after the person has written in the discussion: a choice of their own stays, even silence. */
export function afterWriting(before: Following | null): Following {
	return before ?? { level: "alles", byHand: false, why: "geantwortet" };
}
