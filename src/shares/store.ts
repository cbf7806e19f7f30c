// What a stranger with a shared link may know of a discussion.
import type { Window } from "../access/window.ts";
import { sql } from "../db/sql.ts";
import type { SpaceKey } from "../spaces/spaces.ts";

/** A heading and the space it stands in. */
export type Shared = { title: string; spaceId: SpaceKey };

/** The discussion in a share's window, or null if it was removed. */
export async function shared(share: Window): Promise<Shared | null> {
	const [row] = await share.all<{ title: string; space_id: SpaceKey }>(sql`SELECT title, space_id FROM threads`);
	return row === undefined ? null : { title: row.title, spaceId: row.space_id };
}
