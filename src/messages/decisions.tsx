// Reported messages, as the Fachstelle decides about them.
import { Hono } from "hono";
import * as v from "valibot";
import { MessageReportPage, MessageReportsPage, ReportBox } from "../../views/message-reports.tsx";
import { instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { line, readForm } from "../http/forms.ts";
import { again, found, me, page, part } from "../http/respond.tsx";
import { readCursor } from "../threads/cursor.ts";
import * as urls from "../urls.ts";
import * as reports from "./reports.ts";

const NoteFields = v.object({ note: line({ min: 3, max: 300, short: "reasonNeeded" }) });

/** Mounted under /moderation/nachrichten. */
export const messageDecisions = new Hono<App>();

messageDecisions.get("/", async (c) =>
	page(
		c,
		<MessageReportsPage
			ui={c.get("ui")}
			list={await reports.waiting(c.get("window"), readCursor(c.req.query("ab")))}
		/>,
	),
);

messageDecisions.post("/:id/erledigt", async (c) => {
	const ui = c.get("ui");
	const report = await found(reports.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
	const form = await readForm(c, NoteFields);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return again(c, {
			part: <ReportBox ui={ui} report={report} state={state} />,
			page: <MessageReportPage ui={ui} report={report} state={state} />,
		});
	}
	await reports.settle(c.get("window"), report.id, me(c).id, form.values.note, instant(c.get("now")));
	const settled = await found(reports.one(c.get("window"), report.id));
	return part(c, <ReportBox ui={ui} report={settled} state={{}} />, { instead: urls.messageReports() });
});
