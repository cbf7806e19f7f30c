// What waits for the Fachstelle.
import { Hono } from "hono";
import { ModerationPage } from "../../views/moderation.tsx";
import * as can from "../access/can.ts";
import { decisions } from "../applications/routes.tsx";
import { countWaiting } from "../applications/store.ts";
import type { App } from "../http/context.ts";
import { me, page } from "../http/respond.tsx";
import { inquiriesForStaff } from "../inquiries/publish.tsx";
import { countOpen } from "../inquiries/store.ts";
import { messageDecisions } from "../messages/decisions.tsx";
import * as reports from "../messages/reports.ts";
import { type LeftAlone, leftAlone } from "../organisations/store.ts";
import { SPACES } from "../spaces/spaces.ts";
import { asRows, doubtedIn, unansweredIn } from "../threads/list.ts";

/** Discussions of each list shown per space. */
const UNANSWERED = 5;

export const moderation = new Hono<App>();

moderation.get("/", async (c) => {
	const mine = SPACES.filter((space) => can.moderate(c.get("viewer"), space));
	const [waiting = [], alone = [], reported = [], asked = [], ...lists] = await c
		.get("window")
		.read([
			countWaiting,
			leftAlone,
			reports.countWaiting(me(c).id),
			countOpen(mine, me(c).id),
			...mine.map((space) => unansweredIn(space, null, UNANSWERED)),
			...mine.map((space) => doubtedIn(space, UNANSWERED)),
		]);
	const rows = lists.map(asRows);
	return page(
		c,
		<ModerationPage
			ui={c.get("ui")}
			waiting={Number(waiting[0]?.["waiting"] ?? 0)}
			reported={Number(reported[0]?.["count"] ?? 0)}
			asked={Number(asked[0]?.["count"] ?? 0)}
			leftAlone={alone as LeftAlone[]}
			unanswered={rows.slice(0, mine.length).flat()}
			doubted={rows.slice(mine.length).flat()}
		/>,
	);
});

moderation.route("/beitritte", decisions);
moderation.route("/fragen", inquiriesForStaff);
moderation.route("/nachrichten", messageDecisions);
