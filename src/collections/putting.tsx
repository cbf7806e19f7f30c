// Putting a material into a collection, from the material's page. Mounted under /materialien.
import { Hono } from "hono";
import { PuttingPage } from "../../views/collection-putting.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type Errors, readForm } from "../http/forms.ts";
import { allow, found, me, page } from "../http/respond.tsx";
import * as urls from "../urls.ts";
import * as entries from "./entries.ts";
import { PuttingForm } from "./fields.ts";
import * as collections from "./store.ts";

/** The form and its page. */
export const collecting = new Hono<App>();

collecting.get("/:id/sammlungen", async (c) => {
	allow(can.collect(c.get("viewer")));
	const material = await materialOf(c);
	const mine = await collections.mine(c.get("window"));
	return page(c, <PuttingPage ui={c.get("ui")} material={material} mine={mine} state={{}} />);
});

collecting.post("/:id/sammlungen", async (c) => {
	const viewer = me(c);
	allow(can.collect(viewer));
	const material = await materialOf(c);
	const window = c.get("window");
	const form = await readForm(c, PuttingForm);
	const refused = async (errors: Errors) => {
		const mine = await collections.mine(window);
		const state = { values: form.typed, errors };
		return page(c, <PuttingPage ui={c.get("ui")} material={material} mine={mine} state={state} />, 422);
	};
	if (!form.ok) return refused(form.errors);
	const { sammlung, title, note } = form.values;
	if (sammlung === "neu" && title === "") return refused({ title: "required" });
	if (material.state === "withdrawn") return refused({ sammlung: "materialWrong" });
	try {
		const now = instant(c.get("now"));
		const into =
			sammlung === "neu"
				? await collections.begin(
						window,
						viewer.id,
						{ title, about: "", audience: "self", spaceId: null },
						await formKey(c, form.typed, [title]),
						now,
					)
				: await kept(c, Number(sammlung));
		if (into === null) return refused({ sammlung: "choose" });
		const id = await entries.put(window, into.id, material.id, note, now);
		return id === null
			? refused({ sammlung: "entriesMany" })
			: c.redirect(`${urls.collection(into)}?dabei=${id}#eintrag-${id}`, 303);
	} catch (error) {
		if (error instanceof collections.TooManyCollections) return refused({ title: "collectionsMany" });
		throw error;
	}
});

/** A collection that the viewer may change; null if there is none. */
async function kept(c: Ctx, id: number): Promise<collections.Collection | null> {
	const collection = await collections.one(c.get("window"), id);
	if (collection !== null) allow(can.editCollection(c.get("viewer"), collection));
	return collection;
}

/** The material that an address names, as much of it as is needed here. */
async function materialOf(c: Ctx): Promise<{ id: number; title: string; state: string }> {
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	const rows = await c
		.get("window")
		.all<{ id: number; title: string; state: string }>(sql`SELECT id, title, state FROM materials WHERE id = ${id}`);
	return found(rows[0]);
}
