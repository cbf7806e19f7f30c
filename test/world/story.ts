// The shape in which the planted discussions are written down.
import type { Kind } from "../../src/kinds/kinds.ts";
import type { TopicKey } from "../../src/topics/topics.ts";
import type { PersonKey } from "./people.ts";

/** One reply; `after` counts hours since the thread began and grows along every branch. */
export type StoryReply = { by: PersonKey; after: number; body: string; replies?: readonly StoryReply[] };

/** One discussion with all its replies. Texts are Markdown. `daysAgo` counts back from the day of planting. */
export type StoryThread = {
	space: "mo" | "lotsen" | "gemeinsam";
	kind: Kind;
	title: string;
	by: PersonKey;
	topics: readonly TopicKey[];
	daysAgo: number;
	pinned?: true;
	/** The kind's own fields as a form has them. Days may be written from planting on ("+20", "-3"), or as the next one of the year ("31.12."). */
	own?: Readonly<Record<string, string | readonly string[]>>;
	/** Something was found. */
	found?: true;
	/** Who has done the same; `after` counts hours since the thread began. */
	alsoBy?: readonly { by: PersonKey; after: number; note: string }[];
	body: string;
	replies: readonly StoryReply[];
};
