// What the page for looking after a discussion shows.
import type { Window } from "../access/window.ts";
import { sql } from "../db/sql.ts";
import * as log from "../log/store.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { asThread, type Thread, threadById } from "../threads/store.ts";

/** A discussion with what was done to it lately, and how many read along in the spaces. */
export type Managed = {
	thread: Thread;
	entries: readonly log.Entry[];
	/** The act that was done just now. */
	done: log.Entry | null;
	readers: Readonly<Partial<Record<SpaceKey, number>>>;
};

/** Opens a discussion for looking after it; null if it isn't in the window. */
export async function open(window: Window, id: number, done: number | null): Promise<Managed | null> {
	const [threads = [], entries = [], spaces = []] = await window.read([
		threadById(id),
		log.latest(id),
		sql`SELECT id, readers FROM spaces`,
	]);
	const [row] = threads;
	if (row === undefined) return null;
	const latest = entries.map(log.asEntry);
	return {
		thread: asThread(row),
		entries: latest,
		done: latest.find((entry) => entry.id === done) ?? null,
		readers: Object.fromEntries(spaces.map((space) => [String(space["id"]), Number(space["readers"])])),
	};
}
