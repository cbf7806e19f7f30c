// Where a draft belongs: a new discussion in a space, a reply to a discussion, a reply to one of its posts, a poll.
import { isSpace, type SpaceKey } from "../spaces/spaces.ts";

/** The place of a draft. */
export type Place =
	| { kind: "thread"; space: SpaceKey }
	| { kind: "reply"; threadId: number; postId: number | null }
	| { kind: "poll"; threadId: number };

/** "lotsen", "12", "12/345" or "12/umfrage": as it stands in the form and in the row. */
export function writePlace(place: Place): string {
	if (place.kind === "thread") return place.space;
	if (place.kind === "poll") return `${place.threadId}/umfrage`;
	return place.postId === null ? String(place.threadId) : `${place.threadId}/${place.postId}`;
}

/** The place that a text names, or null. */
export function readPlace(text: string): Place | null {
	if (isSpace(text)) return { kind: "thread", space: text };
	const match = /^([1-9]\d{0,14})(?:\/([1-9]\d{0,14}|umfrage))?$/.exec(text);
	if (match === null) return null;
	if (match[2] === "umfrage") return { kind: "poll", threadId: Number(match[1]) };
	return { kind: "reply", threadId: Number(match[1]), postId: match[2] === undefined ? null : Number(match[2]) };
}
