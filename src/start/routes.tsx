// The start page: for guests what this is, for members what is new and where they could help.
import { Hono } from "hono";
import { NoStanding } from "../../views/standing.tsx";
import { GuestStart, MemberStart } from "../../views/start.tsx";
import { moderatesAnything } from "../access/doors.ts";
import { levelIn } from "../access/viewer.ts";
import { openReception } from "../access/window.ts";
import { type Waiting, waitingFor } from "../appeals/store.ts";
import { countFewWaiting, ownApplication } from "../applications/store.ts";
import { DAY, instant } from "../db/clock.ts";
import { asNews, newsForMe } from "../freshness/following.ts";
import { asCalling, callingOf } from "../freshness/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { typedFields } from "../http/forms.ts";
import { insteadOfPage, me, page } from "../http/respond.tsx";
import { dayOf } from "../i18n/days.ts";
import { asEndings, endingOf } from "../kinds/biete-suche/store.ts";
import { READS, SPACES, WRITES } from "../spaces/spaces.ts";
import { asRows, calledIn, type ThreadRow, unansweredAbout, unansweredIn, unreadIn } from "../threads/list.ts";
import type { TopicKey } from "../topics/topics.ts";

/** So many discussions with something new, first those that speak to the person; and so many questions without an answer per space. */
const UNREAD = 6;
const CALLED = 3;
const UNANSWERED = 2;
/** Questions about topics of one's own, looked for in so many pairs of topic and space. */
const FITTING = 2;
const PAIRS = 6;

/** Questions that somebody asked the viewer to answer. */
const ASKED = 2;

export const start = new Hono<App>();

start.get("/", async (c) => {
	const viewer = c.get("viewer");
	if (viewer.kind === "guest") return page(c, <GuestStart ui={c.get("ui")} />);
	if (viewer.state !== "active") return noStanding(c);
	const readable = SPACES.filter((space) => levelIn(viewer, space) >= READS);
	const helpful = SPACES.filter((space) => levelIn(viewer, space) >= WRITES);
	const now = c.get("now");
	const topics = topicsOfToday(c, helpful.length);
	const perSpace = Math.ceil(UNREAD / readable.length) + 1;
	const [endings = [], calling = [], news = [], appeals = [], about = [], ...results] = await c
		.get("window")
		.read([
			endingOf(viewer.id, now),
			callingOf(viewer.id, dayOf(now)),
			newsForMe,
			waitingFor(viewer.id, ASKED, now),
			unansweredAbout(topics, helpful, FITTING, viewer.id),
			calledIn(CALLED, instant(now)),
			...readable.map((space) => unreadIn(space, null, perSpace, instant(now))),
			...helpful.map((space) => unansweredIn(space, null, topics.length === 0 ? UNANSWERED : 1)),
			...(moderatesAnything(viewer) ? [countFewWaiting] : []),
		]);
	const [called = [], ...lists] = results.slice(0, 1 + readable.length + helpful.length).map(asRows);
	const newest = merge(lists.slice(0, readable.length), UNREAD);
	const unread = [...called, ...newest.filter(({ id }) => !called.some((row) => row.id === id))].slice(0, UNREAD);
	const fitting = asRows(about);
	const newestWaiting = merge(lists.slice(readable.length, readable.length + helpful.length), 4);
	const unanswered = [...fitting, ...newestWaiting.filter(({ id }) => !fitting.some((row) => row.id === id))].slice(
		0,
		4,
	);
	const waiting = moderatesAnything(viewer) ? Number(results[results.length - 1]?.[0]?.["waiting"] ?? 0) : 0;
	// What stands under "Neu für Sie" needn't stand twice, and one's own question can't be answered by oneself.
	const others = unanswered.filter(
		(thread) => thread.authorId !== viewer.id && !unread.some(({ id }) => id === thread.id),
	);
	return page(
		c,
		<MemberStart
			ui={c.get("ui")}
			viewer={viewer}
			unread={unread}
			unanswered={others}
			fits={others.some(({ id }) => fitting.some((row) => row.id === id))}
			waiting={waiting}
			endings={asEndings(endings)}
			calling={asCalling(calling)}
			news={asNews(news)}
			// Where a question went to a space that one only reads, there is nothing to answer any more.
			appeals={(appeals as Waiting[]).filter(({ spaceId }) => helpful.includes(spaceId))}
		/>,
	);
});

/**
 * Topics of the viewer's profile, as many as can be looked for in their spaces; day by day others, so that each has its turn.
 * Whoever looks after a space has a list of all that waits there.
 */
function topicsOfToday(c: Ctx, spaces: number): readonly TopicKey[] {
	const viewer = me(c);
	if (spaces === 0 || moderatesAnything(viewer)) return [];
	const { topics } = viewer;
	const from = Math.floor(c.get("now").getTime() / DAY) % Math.max(1, topics.length);
	return [...topics.slice(from), ...topics.slice(0, from)].slice(0, Math.floor(PAIRS / spaces));
}

/** The page of somebody who waits, was turned down or is suspended; with the words that they were about to send. */
export async function noStanding(c: Ctx, status: 200 | 403 = 200): Promise<Response> {
	const viewer = c.get("viewer");
	const own = viewer.kind === "member" ? await ownApplication(openReception(c.get("database")), viewer.id) : null;
	const typed = c.req.method === "POST" ? await typedFields(c) : {};
	insteadOfPage(c);
	return page(c, <NoStanding ui={c.get("ui")} application={own} typed={typed} />, status);
}

function merge(lists: readonly ThreadRow[][], most: number): ThreadRow[] {
	return lists
		.flat()
		.sort((a, b) => b.cursor.at.localeCompare(a.cursor.at))
		.slice(0, most);
}
