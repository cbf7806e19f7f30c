// What lies in a collection: added, moved, changed, taken out and put back. Mounted under /sammlungen.
import { Hono } from "hono";
import * as v from "valibot";
import { type Added, Arrangement, ArrangePage, type Focus } from "../../views/collection-arrange.tsx";
import { EntryForm, EntryPage } from "../../views/collection-entry.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type Errors, readForm, type Typed, value } from "../http/forms.ts";
import { again, allow, found, moved, page, part, wantsPart } from "../http/respond.tsx";
import * as urls from "../urls.ts";
import * as entries from "./entries.ts";
import { MaterialForm, materialIn, NoteForm, SectionForm, versionIn } from "./fields.ts";
import { collectionOf } from "./routes.tsx";
import type { Collection } from "./store.ts";

export const entryRoutes = new Hono<App>();

entryRoutes.post("/:id/abschnitte", async (c) => {
	const collection = await target(c);
	const form = await readForm(c, SectionForm);
	if (!form.ok) return refused(c, collection, { form: "section", values: form.typed, errors: form.errors });
	const key = await formKey(c, form.typed, [form.values.title, form.values.body]);
	const id = await entries.addSection(c.get("window"), collection.id, form.values, key, instant(c.get("now")));
	if (id === null)
		return refused(c, collection, { form: "section", values: form.typed, errors: { title: "entriesMany" } });
	return arranged(c, collection, { id });
});

entryRoutes.post("/:id/materialien", async (c) => {
	const collection = await target(c);
	const form = await readForm(c, MaterialForm);
	const wrong = (errors: Errors) => refused(c, collection, { form: "material", values: form.typed, errors });
	if (!form.ok) return wrong(form.errors);
	const materialId = materialIn(form.values.material);
	if (materialId === null) return wrong({ material: "materialWrong" });
	const window = c.get("window");
	const id = await entries.put(window, collection.id, materialId, form.values.note, instant(c.get("now")));
	if (id !== null) return arranged(c, collection, { id });
	const { isFull } = await entries.room(window, collection.id);
	return wrong({ material: isFull ? "entriesMany" : "materialWrong" });
});

entryRoutes.get("/:id/eintraege/:nr", async (c) => {
	const { collection, ...opened } = await found(entries.openToArrange(c.get("window"), await idIn(c, "id")));
	allow(can.editCollection(c.get("viewer"), collection));
	const nr = await idIn(c, "nr");
	const entry = await found(opened.entries.find(({ id }) => id === nr));
	return page(
		c,
		<EntryPage ui={c.get("ui")} collection={collection} entries={opened.entries} entry={entry} state={{}} />,
	);
});

entryRoutes.post("/:id/eintraege/:nr", async (c) => {
	const collection = await target(c);
	const entry = await entryIn(c, collection);
	const form = entry.kind === "section" ? await readForm(c, SectionForm) : await readForm(c, NoteForm);
	if (!form.ok) return form422(c, collection, entry, { values: form.typed, errors: form.errors });
	const source = "body" in form.values ? form.values.body : form.values.note;
	const title = "title" in form.values ? form.values.title : "";
	const version = versionIn(form.typed, entry);
	const to = `${urls.collectionEdit(collection.id)}#eintrag-${entry.id}`;
	if (await entries.edit(c.get("window"), collection.id, { id: entry.id, version, title, source })) return moved(c, to);
	const current = await entryIn(c, collection);
	if (current.source === source && (current.kind === "material" || current.title === title)) return moved(c, to);
	const values = { ...form.typed, version: [String(current.version)] };
	return form422(c, collection, current, { values }, true);
});

entryRoutes.post("/:id/eintraege/:nr/platz", async (c) => {
	const collection = await target(c);
	const entry = await entryIn(c, collection);
	const { typed } = await readForm(c, v.object({}));
	const spot = spotIn(typed);
	if (spot !== null) await entries.place(c.get("window"), collection.id, entry.id, spot);
	return arranged(c, collection, { id: entry.id, way: value(typed, "vor") === "" ? "down" : "up" });
});

entryRoutes.post("/:id/eintraege/:nr/entfernen", async (c) => {
	const collection = await target(c);
	const entry = await entryIn(c, collection);
	await entries.takeOut(c.get("window"), collection.id, entry.id, instant(c.get("now")));
	return arranged(c, collection, { id: entry.id });
});

entryRoutes.post("/:id/eintraege/:nr/zurueck", async (c) => {
	const collection = await target(c);
	const entry = await entryIn(c, collection);
	await entries.putBack(c.get("window"), collection.id, entry.id);
	return arranged(c, collection, { id: entry.id });
});

/** The collection of a change, for those who may change it. */
async function target(c: Ctx): Promise<Collection> {
	const collection = await collectionOf(c);
	allow(can.editCollection(c.get("viewer"), collection));
	return collection;
}

async function entryIn(c: Ctx, collection: Collection): Promise<entries.Entry> {
	return found(entries.entryOf(c.get("window"), collection.id, await idIn(c, "nr")));
}

function idIn(c: Ctx, name: "id" | "nr"): Promise<number> {
	return found(urls.idOf(c.req.param(name) ?? ""));
}

/** The order as it is now: the list alone for htmx, else the page, at the place that was changed. */
async function arranged(c: Ctx, collection: Collection, focus: Focus): Promise<Response> {
	const instead = `${urls.collectionEdit(collection.id)}#eintrag-${focus.id}`;
	if (!wantsPart(c)) return c.redirect(instead, 303);
	const opened = await found(entries.openToArrange(c.get("window"), collection.id));
	return part(c, <Arrangement ui={c.get("ui")} {...opened} focus={focus} />, { instead });
}

/** One of the two forms below the list comes back. */
async function refused(c: Ctx, collection: Collection, added: Added): Promise<Response> {
	const ui = c.get("ui");
	const opened = await found(entries.openToArrange(c.get("window"), collection.id));
	return again(c, {
		part: <Arrangement ui={ui} {...opened} added={added} />,
		page: <ArrangePage ui={ui} {...opened} added={added} />,
	});
}

async function form422(
	c: Ctx,
	collection: Collection,
	entry: entries.Entry,
	state: { values: Typed; errors?: Errors },
	conflict = false,
): Promise<Response> {
	const ui = c.get("ui");
	const opened = await found(entries.open(c.get("window"), collection.id));
	return again(c, {
		part: <EntryForm ui={ui} collection={collection} entry={entry} state={state} conflict={conflict} />,
		page: <EntryPage ui={ui} {...opened} entry={entry} state={state} conflict={conflict} />,
		status: conflict ? 409 : 422,
	});
}

/** Where a form says that something goes: before ("vor") or behind ("nach") another place; behind 0 is the beginning. */
function spotIn(typed: Typed): entries.Spot | null {
	const before = urls.idOf(value(typed, "vor"));
	if (before !== null) return { before };
	if (value(typed, "nach") === "0") return "first";
	const after = urls.idOf(value(typed, "nach"));
	return after === null ? null : { after };
}
