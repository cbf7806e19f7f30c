// From whom somebody takes messages.

/** The choices: people who share a space with me, only the Fachstelle, nobody. */
export const MESSAGES_FROM = ["raum", "fachstelle", "niemand"] as const;

/** One of the choices. */
export type MessagesFrom = (typeof MESSAGES_FROM)[number];
