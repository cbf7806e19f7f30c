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

/** Begin a discussion of a kind: some kinds are for those who moderate the space. */
export const begin = (viewer: Viewer, space: SpaceKey, kind: { needs: Level }): boolean =>
	levelIn(viewer, space) >= kind.needs;

/** Look after a space. */
export const moderate = (viewer: Viewer, space: SpaceKey): boolean => levelIn(viewer, space) >= MODERATES;

/** Take a discussion from one space to another: whoever looks after both. */
export const move = (viewer: Viewer, from: SpaceKey, to: SpaceKey): boolean =>
	from !== to && moderate(viewer, from) && moderate(viewer, to);

/**
 * Change the words of a post: only its author, as long as they may write there and the discussion isn't closed. The
 * Fachstelle may still put its own words right then.
 */
export const edit = (viewer: Viewer, post: Authored & { closedAt: string | null }): boolean =>
	isAuthor(viewer, post) &&
	post.removedAt === null &&
	levelIn(viewer, post.spaceId) >= WRITES &&
	(post.closedAt === null || moderate(viewer, post.spaceId));

/** Take a post away: its author, or whoever moderates the space (who has to give a reason). */
export const remove = (viewer: Viewer, post: Authored): boolean =>
	post.removedAt === null &&
	((isAuthor(viewer, post) && levelIn(viewer, post.spaceId) >= WRITES) || moderate(viewer, post.spaceId));

/** Put a removed post back: whoever took it away, or a moderator of the space; as long as there are words to put back. */
export const restore = (viewer: Viewer, post: Authored & { removedBy: number | null; isEmptied: boolean }): boolean =>
	post.removedAt !== null &&
	!post.isEmptied &&
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

/** Ask people by name to answer a question: the asker, or whoever moderates the space. */
export const appeal = (viewer: Viewer, thread: InSpace & { authorId: number; kind: string }): boolean =>
	accept(viewer, thread);

/** Say that something was found, open it again, put its end off: who offers or seeks it, or whoever moderates the space. */
export const settle = (viewer: Viewer, thread: InSpace & { authorId: number }): boolean =>
	(isAuthor(viewer, thread) && levelIn(viewer, thread.spaceId) >= WRITES) || moderate(viewer, thread.spaceId);

/** Say that one has done what somebody else's example shows. The note is read by all, so it takes the right to write. */
export const adopt = (viewer: Viewer, thread: InSpace & { authorId: number; closedAt?: string | null }): boolean =>
	reply(viewer, thread) && !isAuthor(viewer, thread);

/** Take such an entry back: one's own, or any for whoever moderates the space. */
export const dropAdoption = (viewer: Viewer, thread: InSpace, memberId: number): boolean =>
	(viewer.kind === "member" && viewer.id === memberId) || moderate(viewer, thread.spaceId);

/** Say thanks for somebody else's post that still stands. */
export const thank = (viewer: Viewer, post: Authored): boolean =>
	viewer.kind === "member" &&
	levelIn(viewer, post.spaceId) >= READS &&
	!isAuthor(viewer, post) &&
	post.removedAt === null;

/** Keep a post on one's own list. */
export const keep = (viewer: Viewer, post: InSpace): boolean => levelIn(viewer, post.spaceId) >= READS;

/** Vote in a poll, or change one's mind: whoever may reply there. */
export const vote = (viewer: Viewer, post: Authored & { closedAt?: string | null }): boolean =>
	reply(viewer, post) && post.removedAt === null;

/** End a poll, open it again, or settle on an option: who began it, or whoever moderates the space. */
export const leadPoll = (viewer: Viewer, post: Authored): boolean =>
	post.removedAt === null && ((isAuthor(viewer, post) && reply(viewer, post)) || moderate(viewer, post.spaceId));

/** Choose how closely to follow a discussion or a whole space. */
export const follow = (viewer: Viewer, place: InSpace): boolean => levelIn(viewer, place.spaceId) >= READS;

/** Look for people of a space, to mention them. */
export const mention = (viewer: Viewer, space: InSpace): boolean => levelIn(viewer, space.spaceId) >= READS;

type OfOrganisation = { isMine: boolean; isResponsible: boolean; mergedInto: number | null };

/** Belong to the Fachstelle: whoever moderates a space looks after organisations too. */
export const isStaff = (viewer: Viewer): boolean => SPACES.some((space) => moderate(viewer, space));

/** See the people of organisations: every active member; a page shows anybody else what it shows in public. */
export const seePeople = (viewer: Viewer): boolean => isActive(viewer);

/** Begin a page of an organisation: whoever writes somewhere. */
export const foundOrganisation = (viewer: Viewer): boolean => SPACES.some((space) => write(viewer, space));

/** Change an organisation's page and look after its people: who answers for it, or the Fachstelle. */
export const editOrganisation = (viewer: Viewer, organisation: OfOrganisation): boolean =>
	isActive(viewer) && organisation.mergedInto === null && (organisation.isResponsible || isStaff(viewer));

/** Show a page to everybody: only who answers for it. The Fachstelle can take it back. */
export const publishOrganisation = (viewer: Viewer, organisation: OfOrganisation): boolean =>
	isActive(viewer) && organisation.mergedInto === null && organisation.isResponsible;

/** Ask to belong to an organisation. */
export const askToBelong = (viewer: Viewer, organisation: OfOrganisation): boolean =>
	isActive(viewer) && organisation.mergedInto === null && !organisation.isMine;

/** Leave an organisation. */
export const leaveOrganisation = (viewer: Viewer, organisation: OfOrganisation): boolean =>
	isActive(viewer) && organisation.isMine;

/** Take somebody out of an organisation: those who answer for it are taken out by the Fachstelle alone. */
export const removeFromOrganisation = (
	viewer: Viewer,
	organisation: OfOrganisation,
	person: { id: number; isResponsible: boolean },
): boolean =>
	viewer.kind === "member" &&
	viewer.id !== person.id &&
	editOrganisation(viewer, organisation) &&
	(!person.isResponsible || isStaff(viewer));

/** Take responsibility from somebody: they themselves, or the Fachstelle. */
export const endResponsibility = (viewer: Viewer, organisation: OfOrganisation, memberId: number): boolean =>
	viewer.kind === "member" && editOrganisation(viewer, organisation) && (viewer.id === memberId || isStaff(viewer));

/** Offer one's responsibility to somebody of the organisation. */
export const handOver = (viewer: Viewer, organisation: OfOrganisation): boolean =>
	isActive(viewer) && organisation.mergedInto === null && organisation.isResponsible;

/** Make two pages of the same organisation one. */
export const mergeOrganisations = (viewer: Viewer, organisation: OfOrganisation): boolean =>
	organisation.mergedInto === null && isStaff(viewer);

type OwnedMaterial = InSpace & { authorId: number; state: string };

/** Share a material in a space: whoever writes there. */
export const shareMaterial = (viewer: Viewer, space: SpaceKey): boolean => write(viewer, space);

/** Change a material, and add a version: its owner as long as they write in the space, or who moderates it. */
export const editMaterial = (viewer: Viewer, material: OwnedMaterial): boolean =>
	material.state !== "withdrawn" &&
	((isAuthor(viewer, material) && write(viewer, material.spaceId)) || moderate(viewer, material.spaceId));

/** Withdraw a material or bring it back: its owner, or who moderates its space. */
export const withdrawMaterial = (viewer: Viewer, material: OwnedMaterial): boolean =>
	(isAuthor(viewer, material) && write(viewer, material.spaceId)) || moderate(viewer, material.spaceId);

/** Know why a file has no text: who sent it, and who moderates its space. */
export const knowWhyNoText = (viewer: Viewer, file: { ownerId: number; spaceId: SpaceKey | null }): boolean =>
	isAuthor(viewer, { authorId: file.ownerId }) || (file.spaceId !== null && moderate(viewer, file.spaceId));

/** Show a material to everybody, and say that it was checked: the Fachstelle of its space. */
export const vouchForMaterial = (viewer: Viewer, space: SpaceKey): boolean => moderate(viewer, space);

type OfCollection = { spaceId: SpaceKey | null; authorId: number; byStaff: boolean; removedAt: string | null };

/** Make a collection for oneself: every active member. Who writes in a space may show it there, the Fachstelle to more. */
export const collect = (viewer: Viewer): boolean => isActive(viewer);

/** Change a collection: its owner (in a space as long as they write there), or the Fachstelle of its space. */
export const editCollection = (viewer: Viewer, collection: OfCollection): boolean =>
	collection.removedAt === null && keepCollection(viewer, collection);

/** Bring a collection back that was removed: whoever could have removed it. */
export const restoreCollection = (viewer: Viewer, collection: OfCollection): boolean =>
	collection.removedAt !== null && keepCollection(viewer, collection);

/** Put a collection back for oneself alone: its owner, unless it belongs to the Fachstelle. */
export const hideCollection = (viewer: Viewer, collection: OfCollection): boolean =>
	isActive(viewer) && isAuthor(viewer, collection) && !collection.byStaff;

function keepCollection(viewer: Viewer, { spaceId, byStaff, ...of }: OfCollection): boolean {
	if (!isActive(viewer)) return false;
	const isOwn = isAuthor(viewer, of) && !byStaff;
	if (spaceId === null) return isOwn;
	return (isOwn && write(viewer, spaceId)) || moderate(viewer, spaceId);
}

type TextMaterial = OwnedMaterial & { holding: string };

/** Work on a text together, propose and comment: whoever writes in its space, once it isn't a draft any more. */
export const coWrite = (viewer: Viewer, material: TextMaterial): boolean =>
	isShared(material) && write(viewer, material.spaceId);

/** Take or decline a proposal: whoever may change the text. */
export const decideProposal = (viewer: Viewer, material: TextMaterial): boolean =>
	isShared(material) && editMaterial(viewer, material);

/** Take one's own proposal back before it is decided. */
export const withdrawProposal = (viewer: Viewer, proposal: { authorId: number; state: string }): boolean =>
	proposal.state === "open" && isAuthor(viewer, proposal);

/** Give a text to those who write in its space, to agree on it. */
export const reviewMaterial = (viewer: Viewer, material: TextMaterial): boolean =>
	material.holding === "text" && material.state !== "review" && editMaterial(viewer, material);

/** See how a text is worked on: whoever reads its space. */
export const seeWorking = (viewer: Viewer, material: TextMaterial): boolean =>
	material.holding === "text" && levelIn(viewer, material.spaceId) >= READS;

/** Say that a comment is done: who wrote it, or whoever may change the text. */
export const settleComment = (viewer: Viewer, material: TextMaterial, comment: { authorId: number }): boolean =>
	(isAuthor(viewer, comment) && coWrite(viewer, material)) || decideProposal(viewer, material);

/** Take a comment away: who wrote it, or whoever moderates the space. */
export const removeComment = (viewer: Viewer, material: TextMaterial, comment: { authorId: number }): boolean =>
	(isAuthor(viewer, comment) && coWrite(viewer, material)) || moderate(viewer, material.spaceId);

function isShared(material: TextMaterial): boolean {
	return material.holding === "text" && (material.state === "review" || material.state === "published");
}

/** Say that a material still holds: whoever may change it, as long as others see it. */
export const confirmMaterial = (viewer: Viewer, material: OwnedMaterial): boolean =>
	material.state === "published" && editMaterial(viewer, material);

/** Be asked about a material: its author, or who took it over. */
export const isOwner = (viewer: Viewer, material: { authorId: number; keeperId: number | null }): boolean =>
	isAuthor(viewer, { authorId: material.keeperId ?? material.authorId });

/** Take over a material that nobody tends any more: the Fachstelle of its space. */
export const takeOverMaterial = (viewer: Viewer, material: InSpace & { tended: boolean; state: string }): boolean =>
	material.state === "published" && !material.tended && moderate(viewer, material.spaceId);

/** Be told of new versions: every active member who sees it. */
export const followMaterial = (viewer: Viewer, material: { state: string }): boolean =>
	isActive(viewer) && material.state === "published";

/** Write to somebody: only who takes messages from the viewer. */
export const writeTo = (viewer: Viewer, person: { writable: boolean }): boolean => isActive(viewer) && person.writable;

/** Answer in a conversation: as long as somebody is there to get it. Whom one has blocked oneself is unblocked first. */
export const answerIn = (viewer: Viewer, conversation: { isOpen: boolean; isBlocked: boolean }): boolean =>
	isActive(viewer) && conversation.isOpen && !conversation.isBlocked;

/** Report a message: anybody who got it. */
export const reportMessage = (viewer: Viewer, message: { authorId: number }): boolean =>
	isActive(viewer) && !isAuthor(viewer, message);

type Asked = InSpace & { askerId: number };

/** Ask the Fachstelle of a space in private: whoever reads there. */
export const askStaff = (viewer: Viewer, space: SpaceKey): boolean => levelIn(viewer, space) >= READS;

/** Answer, take and publish a question to the Fachstelle: who moderates its space, but not one's own question. */
export const answerInquiry = (viewer: Viewer, inquiry: Asked): boolean =>
	moderate(viewer, inquiry.spaceId) && !isAsker(viewer, inquiry);

/** Decide about one's own question: write more to it, let it become public. */
export const isAsker = (viewer: Viewer, inquiry: Asked): boolean =>
	viewer.kind === "member" && viewer.id === inquiry.askerId;

/** Whether a number is the viewer's own. */
export const isMe = (viewer: Viewer, memberId: number): boolean => viewer.kind === "member" && viewer.id === memberId;

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

/**
 * The highest right that an invitation of this viewer may carry: nobody is made a moderator by a link, and whoever answers
 * for an organisation gives at most what they have themselves.
 */
export function inviteAtMost(viewer: Viewer, space: SpaceKey, organisation: OfOrganisation | null): Level {
	if (isStaff(viewer)) return Math.min(grantAtMost(viewer, space), WRITES) as Level;
	if (organisation === null || !editOrganisation(viewer, organisation)) return NONE;
	return Math.min(levelIn(viewer, space), WRITES) as Level;
}

/** Invite people: the Fachstelle, and who answers for an organisation into it. */
export const invite = (viewer: Viewer, organisation: OfOrganisation | null): boolean =>
	isActive(viewer) && (organisation === null ? isStaff(viewer) : editOrganisation(viewer, organisation));

/** Let people in by a list, and see who got stuck on their way: the Fachstelle. */
export const inviteByList = (viewer: Viewer): boolean => isStaff(viewer);

function isActive(viewer: Viewer): boolean {
	return viewer.kind === "member" && viewer.state === "active";
}
