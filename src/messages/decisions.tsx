// Reported messages, as the Fachstelle decides about them.
import { Hono } from "hono";
import * as v from "valibot";
import { MessageReportPage, MessageReportsPage, ReportBox } from "../../views/message-reports.tsx";
import { instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { line, readForm } from "../http/forms.ts";
import { again, found, me, moved, page, part } from "../http/respond.tsx";
import { tellOfRemoval, tellOfReturn } from "../notices/telling.ts";
import { readCursor } from "../threads/cursor.ts";
import * as urls from "../urls.ts";
import * as reports from "./reports.ts";

const NoteFields = v.object({ note: line({ min: 3, max: 300, short: "reasonNeeded" }) });

const ReasonFields = v.object({ reason: line({ min: 3, max: 300, empty: "reasonNeeded", short: "reasonNeeded" }) });

/** Mounted under /moderation/nachrichten. */
export const messageDecisions = new Hono<App>();

messageDecisions.get("/", async (c) =>
	page(
		c,
		<MessageReportsPage
			ui={c.get("ui")}
			list={await reports.waiting(c.get("window"), readCursor(c.req.query("ab")), c.get("now"))}
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

messageDecisions.post("/:id/entfernen", async (c) => {
	const ui = c.get("ui");
	const report = await found(reports.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
	const form = await readForm(c, ReasonFields);
	if (!form.ok) {
		const removal = { values: form.typed, errors: form.errors };
		return again(c, {
			part: <ReportBox ui={ui} report={report} state={{}} removal={removal} />,
			page: <MessageReportPage ui={ui} report={report} state={{}} removal={removal} />,
		});
	}
	const { id } = me(c);
	const removed = await reports.remove(c.get("window"), report.id, id, form.values.reason, instant(ui.now));
	if (removed !== null) await tellOfRemoval(c, removed.messageId, removed.authorId);
	const settled = await found(reports.one(c.get("window"), report.id));
	return part(c, <ReportBox ui={ui} report={settled} state={{}} />, { instead: urls.messageReports() });
});

messageDecisions.post("/:id/zurueck", async (c) => {
	const report = await found(reports.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
	const back = await reports.putBack(c.get("window"), report.id, me(c).id, c.get("now"));
	if (back !== null) await tellOfReturn(c, back.messageId, back.authorId);
	return moved(c, urls.messageReports());
});
