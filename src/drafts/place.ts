// Where a draft belongs: a new discussion in a space, a reply to a discussion, a reply to one of its posts, a poll, a message,
// a question to the Fachstelle.
import { isSpace, type SpaceKey } from "../spaces/spaces.ts";

/** The place of a draft. */
export type Place =
	| { kind: "thread"; space: SpaceKey }
	| { kind: "reply"; threadId: number; postId: number | null }
	| { kind: "poll"; threadId: number }
	| { kind: "message"; conversationId: number }
	| { kind: "letter"; to: readonly number[] }
	| { kind: "inquiry"; space: SpaceKey }
	| { kind: "inquiryAnswer"; inquiryId: number };

/** "lotsen", "12", "12/345", "12/umfrage", "nachricht/12", "an/3,17": as it stands in the form and in the row. */
export function writePlace(place: Place): string {
	switch (place.kind) {
		case "thread":
			return place.space;
		case "poll":
			return `${place.threadId}/umfrage`;
		case "reply":
			return place.postId === null ? String(place.threadId) : `${place.threadId}/${place.postId}`;
		case "message":
			return `nachricht/${place.conversationId}`;
		case "letter":
			return `an/${place.to.join(",") || "0"}`;
		case "inquiry":
			return `fachstelle/${place.space}`;
		case "inquiryAnswer":
			return `frage/${place.inquiryId}`;
	}
}

/** The place that a text names, or null. */
export function readPlace(text: string): Place | null {
	if (isSpace(text)) return { kind: "thread", space: text };
	const match = /^([1-9]\d{0,14})(?:\/([1-9]\d{0,14}|umfrage))?$/.exec(text);
	if (match === null) return readPrivatePlace(text);
	if (match[2] === "umfrage") return { kind: "poll", threadId: Number(match[1]) };
	return { kind: "reply", threadId: Number(match[1]), postId: match[2] === undefined ? null : Number(match[2]) };
}

function readPrivatePlace(text: string): Place | null {
	const [, kind = "", rest = ""] = /^([a-z]+)\/([a-z\d,]{1,200})$/.exec(text) ?? [];
	if (kind === "fachstelle") return isSpace(rest) ? { kind: "inquiry", space: rest } : null;
	if (kind === "an") {
		if (!/^(?:0|[1-9]\d{0,14}(?:,[1-9]\d{0,14}){0,6})$/.test(rest)) return null;
		return { kind: "letter", to: rest === "0" ? [] : rest.split(",").map(Number) };
	}
	if (!/^[1-9]\d{0,14}$/.test(rest)) return null;
	if (kind === "nachricht") return { kind: "message", conversationId: Number(rest) };
	return kind === "frage" ? { kind: "inquiryAnswer", inquiryId: Number(rest) } : null;
}
