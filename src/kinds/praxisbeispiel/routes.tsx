// What is done with an example: said to be done again, taken back, listed, printed. Mounted under /themen.
import { Hono } from "hono";
import * as v from "valibot";
import type { FormState } from "../../../views/parts/field.tsx";
import * as can from "../../access/can.ts";
import { instant } from "../../db/clock.ts";
import type { App, Ctx } from "../../http/context.ts";
import { line, readForm, value } from "../../http/forms.ts";
import { allow, found, me, moved, NotThere, page } from "../../http/respond.tsx";
import { readCursor } from "../../threads/cursor.ts";
import * as threads from "../../threads/store.ts";
import * as urls from "../../urls.ts";
import { list } from "./listing.ts";
import { AdoptionsPage, PrintPage } from "./pages.tsx";
import * as adoptions from "./store.ts";

const NoteFields = v.object({ note: line({ min: 0, max: 200 }) });

export const exampleRoutes = new Hono<App>();

exampleRoutes.get("/:id/auch-gemacht", async (c) => listPage(c, {}));

exampleRoutes.post("/:id/auch-gemacht", async (c) => {
	const thread = await target(c);
	allow(can.adopt(c.get("viewer"), thread) && thread.title !== "");
	const form = await readForm(c, NoteFields);
	if (!form.ok) return listPage(c, { values: form.typed, errors: form.errors });
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

async function listPage(c: Ctx, state: FormState): Promise<Response> {
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	const after = readCursor(c.req.query("ab"));
	const { thread, ...listed } = await found(list(c.get("window"), id, me(c).id, after));
	if (thread.kind !== "praxisbeispiel") throw new NotThere();
	const status = state.errors === undefined ? 200 : 422;
	return page(c, <AdoptionsPage ui={c.get("ui")} thread={thread} list={listed} state={state} />, status);
}

async function target(c: Ctx): Promise<threads.Thread> {
	const thread = await found(threads.one(c.get("window"), await found(urls.idOf(c.req.param("id") ?? ""))));
	if (thread.kind !== "praxisbeispiel") throw new NotThere();
	return thread;
}
