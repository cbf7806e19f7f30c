// What the Fachstelle does with questions: the list of what waits, and making one public with the asker's consent.
import { Hono } from "hono";
import { StaffInquiriesPage } from "../../views/inquiries.tsx";
import { InquiryPage } from "../../views/inquiry.tsx";
import { ProposePage } from "../../views/publications.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { readForm } from "../http/forms.ts";
import { allow, found, insteadOfPage, me, moved, page } from "../http/respond.tsx";
import { ASKS, caution } from "../posts/caution.ts";
import { SPACES } from "../spaces/spaces.ts";
import { readCursor } from "../threads/cursor.ts";
import * as urls from "../urls.ts";
import * as publications from "./publications.ts";
import { inquiryOf, QuestionFields } from "./routes.tsx";
import { isState } from "./states.ts";
import * as store from "./store.ts";

/** Mounted under /moderation/fragen. */
export const inquiriesForStaff = new Hono<App>();

inquiriesForStaff.get("/", async (c) => {
	const mine = SPACES.filter((space) => can.moderate(c.get("viewer"), space));
	const asked = c.req.query("ansicht") ?? "";
	const state = isState(asked) ? asked : "offen";
	const after = readCursor(c.req.query("ab"));
	const list = await store.forStaff(c.get("window"), mine, state, after);
	return page(c, <StaffInquiriesPage ui={c.get("ui")} state={state} list={list} first={after === null} />);
});

/** Mounted under /fachstelle-fragen. */
export const publicationRoutes = new Hono<App>();

publicationRoutes.get("/:id/oeffentlich", async (c) => {
	const inquiry = await forStaff(c);
	const values =
		inquiry.proposal === null ? undefined : { title: [inquiry.proposal.title], body: [inquiry.proposal.body] };
	return page(c, <ProposePage ui={c.get("ui")} inquiry={inquiry} state={{ values }} />);
});

publicationRoutes.post("/:id/oeffentlich", async (c) => {
	const inquiry = await forStaff(c);
	const ui = c.get("ui");
	const form = await readForm(c, QuestionFields);
	insteadOfPage(c);
	if (!form.ok)
		return page(c, <ProposePage ui={ui} inquiry={inquiry} state={{ values: form.typed, errors: form.errors }} />, 422);
	const hint = await caution(form.typed, [form.values.title, form.values.body]);
	if (hint !== null) {
		c.header(ASKS, "1");
		return page(c, <ProposePage ui={ui} inquiry={inquiry} state={{ values: form.typed }} caution={hint} />);
	}
	await publications.propose(c.get("window"), inquiry.id, me(c).id, form.values);
	return moved(c, urls.inquiry(inquiry.id));
});

publicationRoutes.post("/:id/oeffentlich/zustimmen", async (c) => {
	const inquiry = await ofAsker(c);
	if (inquiry.threadId !== null) return moved(c, urls.thread({ id: inquiry.threadId }));
	const form = await readForm(c, QuestionFields);
	if (!form.ok) return decideAgain(c, inquiry, { values: form.typed, errors: form.errors });
	const text = { ...form.values, origin: c.get("settings").origin };
	const thread = await publications.publish(c.get("window"), inquiry, text, instant(c.get("now")));
	if (thread === null) return decideAgain(c, inquiry, { values: form.typed }, true);
	return moved(c, urls.inquiry(inquiry.id));
});

publicationRoutes.post("/:id/oeffentlich/zurueck", async (c) => {
	const inquiry = await ofAsker(c);
	await publications.decline(c.get("window"), inquiry.id, me(c).id);
	return moved(c, urls.inquiry(inquiry.id));
});

type State = NonNullable<Parameters<typeof InquiryPage>[0]["proposal"]>;

async function decideAgain(c: Ctx, inquiry: store.Inquiry, proposal: State, lapsed = false): Promise<Response> {
	insteadOfPage(c);
	const opened = await found(store.open(c.get("window"), inquiry.id, 0));
	return page(c, <InquiryPage ui={c.get("ui")} page={opened} state={{}} proposal={proposal} lapsed={lapsed} />, 422);
}

async function forStaff(c: Ctx): Promise<store.Inquiry> {
	const inquiry = await inquiryOf(c);
	allow(can.answerInquiry(c.get("viewer"), inquiry) && inquiry.publication !== "veroeffentlicht");
	return inquiry;
}

async function ofAsker(c: Ctx): Promise<store.Inquiry> {
	const inquiry = await inquiryOf(c);
	allow(can.isAsker(c.get("viewer"), inquiry));
	return inquiry;
}
