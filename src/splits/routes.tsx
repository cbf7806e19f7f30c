// Splitting replies off: choosing them, page by page, and doing it. Mounted under /themen.
import { Hono } from "hono";
import { SplitPage } from "../../views/splits.tsx";
import type { App, Ctx } from "../http/context.ts";
import { readForm, type Typed, value } from "../http/forms.ts";
import { moved, page } from "../http/respond.tsx";
import { doing, managed } from "../managing/acting.tsx";
import { SplitForm } from "../managing/forms.ts";
import type { Thread } from "../threads/store.ts";
import * as urls from "../urls.ts";
import { choices } from "./choosing.ts";
import { isSplitKind } from "./kinds.ts";
import * as splits from "./store.ts";

export const splitRoutes = new Hono<App>();

splitRoutes.get("/:id/abtrennen", async (c) => {
	const thread = await managed(c);
	if (thread instanceof Response) return thread;
	return choosing(c, thread, { values: c.req.queries() });
});

splitRoutes.post("/:id/abtrennen", async (c) => {
	const thread = await managed(c);
	if (thread instanceof Response) return thread;
	const form = await readForm(c, SplitForm);
	if (!form.ok) return choosing(c, thread, { values: form.typed, errors: form.errors }, 422);
	const { beitrag, title, kind, reason } = form.values;
	const about = await doing(c, "split", thread.id, form.typed, reason);
	const chosen = { posts: beitrag, title, kind: isSplitKind(kind) ? kind : ("erfahrung" as const) };
	const entry = await splits.split(c.get("window"), about, chosen);
	if (entry === null) return choosing(c, thread, { values: form.typed, tooLate: true }, 409);
	return moved(c, urls.managing(thread, entry));
});

/** The page with one part of the replies; what was chosen on others is remembered. */
async function choosing(
	c: Ctx,
	thread: Thread,
	state: Pick<Parameters<typeof SplitPage>[0]["state"], "errors" | "tooLate"> & { values: Typed },
	status: 200 | 409 | 422 = 200,
): Promise<Response> {
	const after = value(state.values, "ab");
	const first = value(state.values, "beitrag");
	const from = /^(?:[0-9a-f]{5})+$/.test(after)
		? { after }
		: /^[1-9]\d{0,14}$/.test(first)
			? { post: Number(first) }
			: { after: "" };
	const list = await choices(c.get("window"), thread.id, from);
	return page(c, <SplitPage ui={c.get("ui")} thread={thread} list={list} state={state} />, status);
}
