// How an act of the Fachstelle goes: find the discussion, ask whether they may, read the form, do it, say what was done.
import type * as v from "valibot";
import { ManagingPage } from "../../views/managing.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type Form, readForm, type Typed } from "../http/forms.ts";
import { allow, found, me, moved, page } from "../http/respond.tsx";
import type { Act, Doing } from "../log/store.ts";
import { leadsTo } from "../merges/store.ts";
import * as threads from "../threads/store.ts";
import * as urls from "../urls.ts";
import * as managing from "./store.ts";

/**
 * The discussion of an address, if the viewer moderates its space. If it is part of another one by now, the answer: a page
 * leads on there, a form says that it comes too late.
 */
export async function managed(c: Ctx): Promise<threads.Thread | Response> {
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	const thread = await threads.one(c.get("window"), id);
	if (thread !== null) {
		allow(can.moderate(c.get("viewer"), thread.spaceId));
		return thread;
	}
	const other = await found(threads.one(c.get("window"), (await found(leadsTo(c.get("window"), id))).id));
	allow(can.moderate(c.get("viewer"), other.spaceId));
	return c.req.method === "POST" ? shown(c, other.id, { tooLate: true }, 409) : moved(c, urls.managing(other));
}

/** What an act needs to know besides its own fields. */
export async function doing(c: Ctx, act: Act, threadId: number, typed: Typed, reason: string): Promise<Doing> {
	const words = Object.entries(typed).flatMap(([name, values]) => (name === "formular" ? [] : [name, ...values]));
	return {
		act,
		threadId,
		by: me(c).id,
		reason: reason === "" ? null : reason,
		formKey: await formKey(c, typed, [act, String(threadId), ...words]),
		request: crypto.randomUUID(),
		now: instant(c.get("now")),
	};
}

type Schema = v.ObjectSchema<v.ObjectEntries & { reason: v.GenericSchema<string, string> }, undefined>;

/**
 * One of the forms of the managing page. A form with mistakes comes back with them (422); where somebody else was faster
 * the page shows how it is now, with what was typed (409).
 */
export async function act<S extends Schema>(
	c: Ctx,
	{
		name,
		schema,
		may = () => true,
	}: { name: Act; schema: S; may?: (thread: threads.Thread, values: v.InferOutput<S>) => boolean },
	perform: (doing: Doing, values: v.InferOutput<S>, thread: threads.Thread) => Promise<number | null>,
): Promise<Response> {
	const thread = await managed(c);
	if (thread instanceof Response) return thread;
	const form: Form<S> = await readForm(c, schema);
	if (!form.ok) return shown(c, thread.id, { act: name, values: form.typed, errors: form.errors }, 422);
	allow(may(thread, form.values));
	const about = await doing(c, name, thread.id, form.typed, (form.values as { reason: string }).reason);
	const entry = await perform(about, form.values, thread);
	if (entry === null) return shown(c, thread.id, { act: name, values: form.typed, tooLate: true }, 409);
	return moved(c, urls.managing(thread, entry));
}

/** The managing page with one of its forms as it was typed, or with why an act can't be undone. */
export async function shown(
	c: Ctx,
	threadId: number,
	state: Parameters<typeof ManagingPage>[0]["state"],
	status: 200 | 409 | 422 = 200,
): Promise<Response> {
	const done = Number(/^\d{1,15}$/.exec(c.req.query("getan") ?? "")?.[0] ?? 0);
	const open = await found(managing.open(c.get("window"), threadId, done));
	return page(c, <ManagingPage ui={c.get("ui")} managed={open} state={state} />, status);
}
