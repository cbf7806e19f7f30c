// The shape in which the planted discussions are written down.
import type { TopicKey } from "../../src/topics/topics.ts";
import type { PersonKey } from "./people.ts";

/** One reply; `after` counts hours since the thread began and grows along every branch. */
export type StoryReply = { by: PersonKey; after: number; body: string; replies?: readonly StoryReply[] };

/** One discussion with all its replies. Texts are Markdown. `daysAgo` counts back from the day of planting. */
export type StoryThread = {
	space: "mo" | "lotsen" | "gemeinsam";
	kind: "frage" | "erfahrung";
	title: string;
	by: PersonKey;
	topics: readonly TopicKey[];
	daysAgo: number;
	pinned?: true;
	body: string;
	replies: readonly StoryReply[];
};
