// Somebody who gets a mail: what it may say is decided by the window of whoever receives it, at the moment of sending.
import type { Database } from "../db/database.ts";
import { isSpace, type Level, NONE } from "../spaces/spaces.ts";
import type { Member } from "./viewer.ts";
import { openWindow, type Window } from "./window.ts";

/** A row of `receivers`: an active person with their address and their rights. */
export type Receiver = { id: number; name: string; role: string; language: string; email: string; levels: string };

/** The window of a receiver: what they would see if they came now. */
export function openFor(database: Database, receiver: Receiver): Window {
	const levels: Member["levels"] = { mo: NONE, lotsen: NONE, gemeinsam: NONE };
	for (const [space, level] of Object.entries(JSON.parse(receiver.levels) as Record<string, Level>))
		if (isSpace(space)) levels[space] = level;
	return openWindow(database, {
		kind: "member",
		id: receiver.id,
		name: receiver.name,
		role: receiver.role,
		organisation: "",
		region: null,
		language: receiver.language,
		state: "active",
		admin: false,
		joinedAt: null,
		leavingAt: null,
		bouncedAt: null,
		levels,
		unread: { mo: 0, lotsen: 0, gemeinsam: 0 },
		letters: 0,
		messagesFrom: "niemand",
		letterMails: false,
		topics: [],
		askedMonthly: 0,
		follows: { mo: "alles", lotsen: "alles", gemeinsam: "alles" },
		session: { handle: "", seenAt: "" },
	});
}
