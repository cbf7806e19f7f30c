// Questions to the Fachstelle of a space: asking, reading, writing to them, taking them.
import { Hono } from "hono";
import * as v from "valibot";
import { AskPage, OwnInquiriesPage } from "../../views/inquiries.tsx";
import { AnswerForm, InquiryPage, Standing } from "../../views/inquiry.tsx";
import { Preview } from "../../views/parts/editor.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import * as drafts from "../drafts/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { FORM_ID, formKey } from "../http/form-key.ts";
import { line, prose, readForm, typedFields, value } from "../http/forms.ts";
import { allow, found, insteadOfPage, me, moved, NotThere, page, part, wantsPart } from "../http/respond.tsx";
import { tellOfAnswer } from "../notices/telling.ts";
import { ASKS, caution } from "../posts/caution.ts";
import type { SpaceKey } from "../spaces/spaces.ts";
import { LONGEST } from "../text/markdown.ts";
import { personalData } from "../text/personal-data.ts";
import { readCursor } from "../threads/cursor.ts";
import * as urls from "../urls.ts";
import * as store from "./store.ts";

/** What a question, and a text for everybody, is made of. */
export const QuestionFields = v.object({
	title: line({ min: 8, max: 150, short: "titleShort", long: "titleLong" }),
	body: prose(LONGEST),
});
const AnswerFields = v.object({ body: prose(LONGEST) });

/** Mounted under a space's key. */
export function inquiriesOfSpace(key: SpaceKey): Hono<App> {
	const routes = new Hono<App>();

	routes.get("/fachstelle-fragen", async (c) => {
		if (!can.askStaff(c.get("viewer"), key)) throw new NotThere();
		const [drafted = []] = await c.get("window").read([drafts.at({ kind: "inquiry", space: key })]);
		const draft = drafts.asKept(drafted);
		const shown = { state: { values: draft?.typed }, savedAt: draft?.savedAt ?? null };
		return page(c, <AskPage ui={c.get("ui")} space={key} {...shown} />);
	});

	routes.post("/fachstelle-fragen", async (c) => {
		if (!can.askStaff(c.get("viewer"), key)) throw new NotThere();
		const ui = c.get("ui");
		const form = await readForm(c, QuestionFields);
		insteadOfPage(c);
		if (!form.ok)
			return page(c, <AskPage ui={ui} space={key} state={{ values: form.typed, errors: form.errors }} />, 422);
		const { title, body } = form.values;
		const hint = await caution(form.typed, [title, body]);
		if (hint !== null) {
			c.header(ASKS, "1");
			return page(c, <AskPage ui={ui} space={key} state={{ values: form.typed }} caution={hint} />);
		}
		const now = instant(c.get("now"));
		const sent = drafts.end(me(c).id, { kind: "inquiry", space: key }, value(form.typed, FORM_ID), now);
		const draft = { title, body, formKey: await formKey(c, form.typed, ["frage", key, title, body]) };
		return moved(c, urls.inquiry(await store.ask(c.get("window"), key, draft, now, [sent])));
	});

	routes.post("/fachstelle-fragen/vorschau", async (c) => {
		if (!can.askStaff(c.get("viewer"), key)) throw new NotThere();
		const typed = await typedFields(c);
		const preview = previewOf(c, value(typed, "body"), `${value(typed, "title")}\n\n${value(typed, "body")}`);
		if (wantsPart(c)) return c.html(preview);
		await drafts.keep(c.get("window"), me(c).id, { kind: "inquiry", space: key }, typed, instant(c.get("now")));
		return page(c, <AskPage ui={c.get("ui")} space={key} state={{ values: typed }} before={preview} />);
	});

	return routes;
}

export const inquiryRoutes = new Hono<App>();

inquiryRoutes.get("/", async (c) => {
	const after = readCursor(c.req.query("ab"));
	const list = await store.own(c.get("window"), after);
	return page(c, <OwnInquiriesPage ui={c.get("ui")} list={list} first={after === null} />);
});

inquiryRoutes.get("/:id", async (c) => {
	const after = Number(/^\d{1,7}$/.exec(c.req.query("ab") ?? "")?.[0] ?? 0);
	const opened = await found(store.open(c.get("window"), await idIn(c), after));
	const { draft } = opened;
	const shown = { state: { values: draft?.typed }, savedAt: draft?.savedAt ?? null };
	return page(c, <InquiryPage ui={c.get("ui")} page={opened} after={after} {...shown} />);
});

inquiryRoutes.post("/:id/antworten", async (c) => {
	const inquiry = await inquiryOf(c);
	const form = await readForm(c, AnswerFields);
	if (!form.ok) return formAgain(c, inquiry, { state: { values: form.typed, errors: form.errors } }, 422);
	const { body } = form.values;
	const hint = await caution(form.typed, [body]);
	if (hint !== null) {
		c.header(ASKS, "1");
		return formAgain(c, inquiry, { state: { values: form.typed }, caution: hint });
	}
	const now = instant(c.get("now"));
	const seen = /^\d{1,7}$/.exec(value(form.typed, "bis"))?.[0];
	const draft = {
		body,
		seen: seen === undefined ? inquiry.lastSeq : Number(seen),
		formKey: await formKey(c, form.typed, ["frage", String(inquiry.id), body]),
	};
	const place = { kind: "inquiryAnswer", inquiryId: inquiry.id } as const;
	const sent = drafts.end(me(c).id, place, value(form.typed, FORM_ID), now);
	const written = await store.answer(c.get("window"), inquiry.id, draft, now, [sent]);
	if (written === null) {
		const current = await inquiryOf(c);
		const values = { ...form.typed, bis: [String(current.lastSeq)] };
		return formAgain(c, current, { state: { values }, meanwhile: true }, 409);
	}
	// Once until they have looked: until then every page tells them anyway.
	if (written === "new" && !inquiry.isNews) await tellOfAnswer(c, inquiry.id, inquiry.askerId);
	return moved(c, `${urls.inquiry(inquiry.id, Math.max(0, inquiry.lastSeq - store.PAGE + 2))}#ende`);
});

inquiryRoutes.post("/:id/vorschau", async (c) => {
	const inquiry = await inquiryOf(c);
	const typed = await typedFields(c);
	const preview = previewOf(c, value(typed, "body"));
	if (wantsPart(c)) return c.html(preview);
	const place = { kind: "inquiryAnswer", inquiryId: inquiry.id } as const;
	await drafts.keep(c.get("window"), me(c).id, place, typed, instant(c.get("now")));
	return formAgain(c, inquiry, { state: { values: typed }, before: preview });
});

inquiryRoutes.post("/:id/gelesen", async (c) => {
	const id = await idIn(c);
	await store.seen(c.get("window"), id);
	// A script that ticks off as it goes needs no page back.
	const mode = c.req.header("Sec-Fetch-Mode");
	return mode === "navigate" || mode === undefined ? c.redirect(urls.inquiry(id), 303) : c.body(null, 204);
});

inquiryRoutes.post("/:id/uebernehmen", async (c) => {
	const inquiry = await inquiryOf(c);
	allow(can.answerInquiry(c.get("viewer"), inquiry));
	const from = urls.idOf(value(await typedFields(c), "von"));
	const taken = await store.take(c.get("window"), inquiry.id, from);
	const current = await inquiryOf(c);
	if (taken) return part(c, <Standing ui={c.get("ui")} inquiry={current} />, { instead: urls.inquiry(inquiry.id) });
	if (wantsPart(c)) return c.html(<Standing ui={c.get("ui")} inquiry={current} late />, 409);
	const opened = await found(store.open(c.get("window"), inquiry.id, 0));
	return page(c, <InquiryPage ui={c.get("ui")} page={opened} state={{}} late />, 409);
});

inquiryRoutes.post("/:id/abgeben", async (c) => {
	const inquiry = await inquiryOf(c);
	allow(can.answerInquiry(c.get("viewer"), inquiry));
	await store.giveBack(c.get("window"), inquiry.id);
	return part(c, <Standing ui={c.get("ui")} inquiry={await inquiryOf(c)} />, { instead: urls.inquiry(inquiry.id) });
});

/** The question that an address names, or 404. */
export async function inquiryOf(c: Ctx): Promise<store.Inquiry> {
	return found(store.one(c.get("window"), await idIn(c)));
}

/** How a text will look. */
export function previewOf(c: Ctx, body: string, checked = body) {
	return <Preview ui={c.get("ui")} text={body} findings={personalData(checked)} inPrivate />;
}

type Shown = Omit<Parameters<typeof AnswerForm>[0], "ui" | "inquiry">;

async function formAgain(c: Ctx, inquiry: store.Inquiry, shown: Shown, status: 200 | 409 | 422 = 200) {
	const ui = c.get("ui");
	if (wantsPart(c)) return c.html(<AnswerForm ui={ui} inquiry={inquiry} {...shown} />, status);
	const after = Math.max(0, inquiry.lastSeq - store.PAGE);
	const opened = await found(store.open(c.get("window"), inquiry.id, after));
	return page(c, <InquiryPage ui={ui} page={opened} after={after} {...shown} />, status);
}

function idIn(c: Ctx): Promise<number> {
	return found(urls.idOf(c.req.param("id") ?? ""));
}
