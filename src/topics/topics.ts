// The one list of topics for threads (later also materials and profiles), grouped by the space they come from.

/** Keys by space; the words stand in the word lists. Source: domain.md 3.4. */
export const TOPICS_BY_SPACE = {
	mo: ["satzung", "gemeinnuetzigkeit", "foerderung", "nachweise", "vorstand", "oeffentlichkeit", "raeume", "teilhabe"],
	lotsen: [
		"projekt",
		"gewinnen",
		"basisqualifizierung",
		"rolle",
		"reflexion",
		"aufwand",
		"einsatz",
		"gesundheit",
		"bildung",
	],
	gemeinsam: [
		"kommune",
		"sprachmittlung",
		"antidiskriminierung",
		"datenschutz",
		"versicherung",
		"veranstaltungen",
		"einfache-sprache",
		"forum",
	],
} as const;

/** The key of one topic. */
export type TopicKey = (typeof TOPICS_BY_SPACE)[keyof typeof TOPICS_BY_SPACE][number];

/** All topic keys: orange, green, blue. */
export const TOPICS: readonly TopicKey[] = Object.values(TOPICS_BY_SPACE).flat();

/** Whether a text is the key of a topic. */
export function isTopic(value: string): value is TopicKey {
	return (TOPICS as readonly string[]).includes(value);
}

/** A discussion may carry this many. */
export const MOST_TOPICS = 3;
