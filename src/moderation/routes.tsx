// What waits for the Fachstelle.
import { Hono } from "hono";
import { ModerationPage, WaitingPage } from "../../views/moderation.tsx";
import * as can from "../access/can.ts";
import { decisions } from "../applications/routes.tsx";
import { countWaiting } from "../applications/store.ts";
import { tendingRoutes } from "../freshness/routes.tsx";
import { brokenIn, untendedIn } from "../freshness/store.ts";
import type { App } from "../http/context.ts";
import { me, page } from "../http/respond.tsx";
import { inquiriesForStaff } from "../inquiries/publish.tsx";
import { countOpen } from "../inquiries/store.ts";
import { logRoutes } from "../log/routes.tsx";
import { messageDecisions } from "../messages/decisions.tsx";
import * as reports from "../messages/reports.ts";
import { type LeftAlone, leftAlone } from "../organisations/store.ts";
import { SPACES } from "../spaces/spaces.ts";
import { readCursor } from "../threads/cursor.ts";
import { asRows, doubtedIn, longestWaiting } from "../threads/list.ts";

/** Questions that wait, and answers in doubt of each space, on the first page. */
const WAITING = 8;
const DOUBTED = 5;

/** So many materials are counted. */
const FEW = 10;

/** Questions on a page of those that wait: each costs up to four rows, and a page may read 80. */
const PAGE = 15;

export const moderation = new Hono<App>();

moderation.get("/", async (c) => {
	const mine = SPACES.filter((space) => can.moderate(c.get("viewer"), space));
	const [waiting = [], alone = [], reported = [], asked = [], untended = [], broken = [], unanswered = [], ...doubted] =
		await c
			.get("window")
			.read([
				countWaiting,
				leftAlone,
				reports.countWaiting(me(c).id),
				countOpen(mine, me(c).id),
				untendedIn(mine, FEW),
				brokenIn(mine, FEW),
				longestWaiting(mine, null, WAITING),
				...mine.map((space) => doubtedIn(space, DOUBTED)),
			]);
	return page(
		c,
		<ModerationPage
			ui={c.get("ui")}
			waiting={Number(waiting[0]?.["waiting"] ?? 0)}
			reported={Number(reported[0]?.["count"] ?? 0)}
			asked={Number(asked[0]?.["count"] ?? 0)}
			leftAlone={alone as LeftAlone[]}
			untended={untended.length}
			broken={broken.length}
			unanswered={asRows(unanswered)}
			doubted={doubted.flatMap(asRows)}
		/>,
	);
});

moderation.get("/unbeantwortet", async (c) => {
	const mine = SPACES.filter((space) => can.moderate(c.get("viewer"), space));
	const after = readCursor(c.req.query("ab"));
	const rows = asRows(await c.get("window").all(longestWaiting(mine, after, PAGE + 1)));
	const shown = rows.slice(0, PAGE);
	const next = rows.length > PAGE ? (shown[shown.length - 1]?.cursor ?? null) : null;
	return page(c, <WaitingPage ui={c.get("ui")} rows={shown} next={next} first={after === null} />);
});

moderation.route("/beitritte", decisions);
moderation.route("/materialien", tendingRoutes);
moderation.route("/protokoll", logRoutes);
moderation.route("/fragen", inquiriesForStaff);
moderation.route("/nachrichten", messageDecisions);
