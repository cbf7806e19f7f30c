// Merging a discussion into another one: choosing it, looking at both, doing it. Mounted under /themen.
import { Hono } from "hono";
import { MergePage } from "../../views/merges.tsx";
import type { Window } from "../access/window.ts";
import { sql } from "../db/sql.ts";
import type { App, Ctx } from "../http/context.ts";
import { type Errors, readForm, type Typed, value } from "../http/forms.ts";
import { found, moved, page } from "../http/respond.tsx";
import { doing, managed, shown } from "../managing/acting.tsx";
import { MergeForm } from "../managing/forms.ts";
import { isSplitKind } from "../splits/kinds.ts";
import * as threads from "../threads/store.ts";
import * as urls from "../urls.ts";
import * as merges from "./store.ts";

/** Discussions of the space that are offered. */
const OFFERED = 10;

export const mergeRoutes = new Hono<App>();

mergeRoutes.get("/:id/zusammenfuehren", async (c) => {
	const thread = await managed(c);
	if (thread instanceof Response) return thread;
	const target = c.req.query("ziel");
	return target === undefined ? looking(c, thread, {}) : looking(c, thread, { values: { ziel: [target] }, errors: {} });
});

mergeRoutes.post("/:id/zusammenfuehren", async (c) => {
	const form = await readForm(c, MergeForm);
	const wanted = idIn(value(form.typed, "ziel"));
	const id = await found(urls.idOf(c.req.param("id")));
	const thread = await managed(c);
	if (thread instanceof Response) {
		// Sent twice, or somebody else did the same at this moment: it is done.
		const into = await merges.leadsTo(c.get("window"), id);
		return into !== null && into.id === wanted ? moved(c, urls.managing(into)) : thread;
	}
	// Other kinds would lose their fields: a reply has none.
	if (!isSplitKind(thread.kind)) return looking(c, thread, { values: form.typed, errors: { ziel: "kindWrong" } }, 422);
	if (!form.ok) return looking(c, thread, { values: form.typed, errors: form.errors }, 422);
	const target = wanted === null ? null : await threads.one(c.get("window"), wanted);
	if (target === null || target.spaceId !== thread.spaceId || target.id === thread.id)
		return looking(c, thread, { values: form.typed, errors: { ziel: "targetWrong" } }, 422);
	const about = await doing(c, "merge", target.id, { ...form.typed, von: [String(id)] }, form.values.reason);
	const entry = await merges.merge(c.get("window"), about, thread.id);
	if (entry !== null) return moved(c, urls.managing(target, entry));
	const into = await merges.leadsTo(c.get("window"), id);
	if (into?.id === target.id) return moved(c, urls.managing(target));
	return shown(c, into?.id ?? thread.id, { tooLate: true }, 409);
});

/** The page on which one chooses the other discussion or, once it is known, does it. */
async function looking(
	c: Ctx,
	thread: threads.Thread,
	state: { values?: Typed; errors?: Errors },
	status: 200 | 422 = 200,
): Promise<Response> {
	const id = idIn(value(state.values, "ziel"));
	const named = id === null ? null : await threads.one(c.get("window"), id);
	const target = named === null || named.spaceId !== thread.spaceId || named.id === thread.id ? null : named;
	const wrong = target === null && state.values !== undefined;
	const errors: Errors = wrong ? { ...state.errors, ziel: "targetWrong" } : (state.errors ?? {});
	const offered = target === null ? await others(c.get("window"), thread) : [];
	return page(
		c,
		<MergePage
			ui={c.get("ui")}
			thread={thread}
			target={target}
			offered={offered}
			state={{ values: state.values, errors }}
		/>,
		wrong ? 422 : status,
	);
}

async function others(window: Window, thread: threads.Thread): Promise<{ id: number; title: string }[]> {
	return window.all(
		sql`SELECT id, title FROM threads WHERE space_id = ${thread.spaceId} AND (removed_at IS NULL OR replies > 0)
			AND removed_at IS NULL AND id <> ${thread.id} ORDER BY active_at DESC LIMIT ${OFFERED}`,
	);
}

/** The number of a discussion in what somebody typed or pasted: "12", "/themen/12-wie-gewinnt-ihr", a whole address. */
function idIn(text: string): number | null {
	const match = /^#?([1-9]\d{0,14})$/.exec(text.trim()) ?? /\/themen\/([1-9]\d{0,14})(?![\d])/.exec(text);
	return match === null ? null : Number(match[1]);
}
