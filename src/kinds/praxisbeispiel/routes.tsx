// What is done with an example: said to be done again, taken back, listed, printed. Mounted under /themen.
import { Hono } from "hono";
import * as v from "valibot";
import * as can from "../../access/can.ts";
import { instant } from "../../db/clock.ts";
import type { App, Ctx } from "../../http/context.ts";
import { line, readForm, value } from "../../http/forms.ts";
import { allow, found, me, moved, NotThere, page } from "../../http/respond.tsx";
import { readCursor } from "../../threads/cursor.ts";
import * as threads from "../../threads/store.ts";
import * as urls from "../../urls.ts";
import { AdoptionsPage, PrintPage } from "./pages.tsx";
import * as adoptions from "./store.ts";

const NoteFields = v.object({ note: line({ min: 0, max: 200 }) });

export const exampleRoutes = new Hono<App>();

exampleRoutes.get("/:id/auch-gemacht", async (c) => listPage(c, await target(c)));

exampleRoutes.post("/:id/auch-gemacht", async (c) => {
	const thread = await target(c);
	allow(can.adopt(c.get("viewer"), thread) && thread.title !== "");
	const form = await readForm(c, NoteFields);
	if (!form.ok) return listPage(c, thread, { values: form.typed, errors: form.errors });
	await adoptions.adopt(c.get("window"), thread.id, me(c).id, form.values.note, instant(c.get("now")));
	return moved(c, `${urls.thread(thread)}#auch-gemacht`);
});

exampleRoutes.post("/:id/auch-gemacht/zurueck", async (c) => {
	const thread = await target(c);
	const form = await readForm(c, v.object({ member: v.pipe(v.string(), v.regex(/^\d{0,15}$/, "choose")) }));
	const whose = Number(form.ok ? form.values.member : value(form.typed, "member")) || me(c).id;
	allow(can.dropAdoption(c.get("viewer"), thread, whose));
	await adoptions.drop(c.get("window"), thread.id, whose);
	return moved(c, `${urls.thread(thread)}#auch-gemacht`);
});

exampleRoutes.get("/:id/drucken", async (c) => {
	const id = await found(urls.idOf(c.req.param("id")));
	const { thread, opening } = await found(threads.withOpening(c.get("window"), id));
	if (thread.kind !== "praxisbeispiel" || opening.removedAt !== null) throw new NotThere();
	return page(c, <PrintPage ui={c.get("ui")} thread={thread} opening={opening} />);
});

async function listPage(c: Ctx, thread: threads.Thread, state = {}): Promise<Response> {
	const { rows, next } = await adoptions.list(c.get("window"), thread.id, readCursor(c.req.query("ab")));
	const note = await adoptions.noteOf(c.get("window"), thread.id, me(c).id);
	return page(
		c,
		<AdoptionsPage ui={c.get("ui")} thread={thread} rows={rows} next={next} note={note} state={state} />,
		"errors" in state ? 422 : 200,
	);
}

async function target(c: Ctx): Promise<threads.Thread> {
	const thread = await found(threads.one(c.get("window"), await found(urls.idOf(c.req.param("id") ?? ""))));
	if (thread.kind !== "praxisbeispiel") throw new NotThere();
	return thread;
}
