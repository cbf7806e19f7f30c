// How far a question to the Fachstelle is.

/** The states of a question, in the order in which it goes through them. */
export const STATES = ["offen", "arbeit", "beantwortet"] as const;

/** One of the states. */
export type State = (typeof STATES)[number];

/** Whether a text is a state. */
export function isState(text: string): text is State {
	return (STATES as readonly string[]).includes(text);
}
