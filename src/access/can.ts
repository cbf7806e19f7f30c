// What a viewer may do with a row they can see. Pure: the same answer hides the button and refuses the request.
import type { Level, SpaceKey } from "../spaces/spaces.ts";
import { MODERATES, NONE, READS, SPACES, WRITES } from "../spaces/spaces.ts";
import { levelIn, type Viewer } from "./viewer.ts";

type InSpace = { spaceId: SpaceKey };
type Authored = InSpace & { authorId: number; removedAt: string | null };

/** Begin a discussion in a space. */
export const write = (viewer: Viewer, space: SpaceKey): boolean => levelIn(viewer, space) >= WRITES;

/** Reply in a discussion, as long as it isn't closed. */
export const reply = (viewer: Viewer, thread: InSpace & { closedAt?: string | null }): boolean =>
	levelIn(viewer, thread.spaceId) >= WRITES && (thread.closedAt ?? null) === null;

/** Look after a space. */
export const moderate = (viewer: Viewer, space: SpaceKey): boolean => levelIn(viewer, space) >= MODERATES;

/** Take a discussion from one space to another: whoever looks after both. */
export const move = (viewer: Viewer, from: SpaceKey, to: SpaceKey): boolean =>
	from !== to && moderate(viewer, from) && moderate(viewer, to);

/** Change the words of a post: only its author, as long as they may write there. */
export const edit = (viewer: Viewer, post: Authored): boolean =>
	isAuthor(viewer, post) && post.removedAt === null && levelIn(viewer, post.spaceId) >= WRITES;

/** Take a post away: its author, or whoever moderates the space (who has to give a reason). */
export const remove = (viewer: Viewer, post: Authored): boolean =>
	post.removedAt === null &&
	((isAuthor(viewer, post) && levelIn(viewer, post.spaceId) >= WRITES) || moderate(viewer, post.spaceId));

/** Put a removed post back: whoever took it away, or a moderator of the space. */
export const restore = (viewer: Viewer, post: Authored & { removedBy: number | null }): boolean =>
	post.removedAt !== null &&
	viewer.kind === "member" &&
	(moderate(viewer, post.spaceId) ||
		(post.removedBy === viewer.id && isAuthor(viewer, post) && levelIn(viewer, post.spaceId) >= WRITES));

/** See what a post said before: its author and whoever moderates the space. */
export const seeHistory = (viewer: Viewer, post: Authored): boolean =>
	isAuthor(viewer, post) || moderate(viewer, post.spaceId);

/** Say which reply answers a question: the asker, or whoever moderates the space. */
export const accept = (viewer: Viewer, thread: InSpace & { authorId: number; kind: string }): boolean =>
	thread.kind === "frage" &&
	((isAuthor(viewer, thread) && levelIn(viewer, thread.spaceId) >= WRITES) || moderate(viewer, thread.spaceId));

/** Say thanks for somebody else's post that still stands. */
export const thank = (viewer: Viewer, post: Authored): boolean =>
	viewer.kind === "member" &&
	levelIn(viewer, post.spaceId) >= READS &&
	!isAuthor(viewer, post) &&
	post.removedAt === null;

/** Keep a post on one's own list. */
export const keep = (viewer: Viewer, post: InSpace): boolean => levelIn(viewer, post.spaceId) >= READS;

/** Whether the viewer wrote it. */
export const isAuthor = (viewer: Viewer, post: { authorId: number }): boolean =>
	viewer.kind === "member" && viewer.id === post.authorId;

/**
 * The highest right that a viewer may give somebody in a space: the administration any, a Fachstelle at most the
 * right to write where it moderates, and nobody more than they have themselves.
 */
export function grantAtMost(viewer: Viewer, space: SpaceKey): Level {
	if (viewer.kind !== "member" || viewer.state !== "active") return NONE;
	if (viewer.admin) return MODERATES;
	if (!SPACES.some((key) => moderate(viewer, key))) return NONE;
	return Math.min(levelIn(viewer, space), WRITES) as Level;
}
