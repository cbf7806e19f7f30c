// Collections: the list, one page, begun, changed, removed and brought back.
import { Hono } from "hono";
import { CollectionPage } from "../../views/collection.tsx";
import { ArrangePage } from "../../views/collection-arrange.tsx";
import { CollectionFields, NewCollectionPage } from "../../views/collection-form.tsx";
import { CollectionsPage } from "../../views/collections.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type Errors, readForm, type Typed } from "../http/forms.ts";
import { again, allow, found, me, moved, page } from "../http/respond.tsx";
import * as urls from "../urls.ts";
import * as entries from "./entries.ts";
import { asDescription, CollectionForm, fieldsOf, mayReach, versionIn } from "./fields.ts";
import * as collections from "./store.ts";

export const collectionRoutes = new Hono<App>();

collectionRoutes.get("/", async (c) => {
	const after = collections.readAfter(c.req.query("ab"));
	return page(c, <CollectionsPage ui={c.get("ui")} list={await collections.list(c.get("window"), after)} />);
});

collectionRoutes.get("/neu", (c) => {
	allow(can.collect(c.get("viewer")));
	return page(c, <NewCollectionPage ui={c.get("ui")} state={{}} />);
});

collectionRoutes.post("/neu", async (c) => {
	const viewer = me(c);
	allow(can.collect(viewer));
	const form = await readForm(c, CollectionForm);
	const refused = (errors: Errors) =>
		page(c, <NewCollectionPage ui={c.get("ui")} state={{ values: form.typed, errors }} />, 422);
	if (!form.ok) return refused(form.errors);
	const description = asDescription(form.values);
	if (!mayReach(viewer, description, null)) return refused({ wer: "choose" });
	const key = await formKey(c, form.typed, [description.title, description.about]);
	try {
		const begun = await collections.begin(c.get("window"), viewer.id, description, key, instant(c.get("now")));
		return begun === null ? refused({ wer: "choose" }) : c.redirect(urls.collectionEdit(begun.id), 303);
	} catch (error) {
		if (error instanceof collections.TooManyCollections) return refused({ title: "collectionsMany" });
		throw error;
	}
});

collectionRoutes.get("/:id", async (c) => {
	const id = urls.idOf(c.req.param("id"));
	const opened = id === null ? null : await entries.open(c.get("window"), id);
	// A guest learns nothing from the answer: whether there is no such collection or it isn't public is the same.
	if (opened === null && c.get("viewer").kind === "guest") return moved(c, urls.signIn(new URL(c.req.url).pathname));
	const { collection, ...rest } = await found(opened);
	const put = c.req.query("dabei") !== undefined;
	return page(c, <CollectionPage ui={c.get("ui")} collection={collection} {...rest} put={put} />);
});

collectionRoutes.get("/:id/bearbeiten", async (c) => {
	const opened = await found(entries.openToArrange(c.get("window"), await idIn(c)));
	allow(can.editCollection(c.get("viewer"), opened.collection));
	return page(c, <ArrangePage ui={c.get("ui")} {...opened} />);
});

collectionRoutes.post("/:id/bearbeiten", async (c) => {
	const collection = await collectionOf(c);
	const viewer = me(c);
	allow(can.editCollection(viewer, collection));
	const form = await readForm(c, CollectionForm);
	if (!form.ok) return refused(c, { values: form.typed, errors: form.errors });
	const description = asDescription(form.values);
	if (!mayReach(viewer, description, collection)) return refused(c, { values: form.typed, errors: { wer: "choose" } });
	const change = { ...description, id: collection.id, version: versionIn(form.typed, collection) };
	const to = { id: collection.id, title: description.title };
	if (await collections.edit(c.get("window"), change, viewer.id, instant(c.get("now"))))
		return moved(c, urls.collection(to));
	const current = await collectionOf(c);
	allow(can.editCollection(viewer, current));
	// The same words once more are the same change: the first answer was lost, or the button was pressed twice.
	const same = (["title", "about", "audience", "spaceId"] as const).every(
		(name) => current[name] === description[name],
	);
	if (same) return moved(c, urls.collection(to));
	const { version } = fieldsOf(current);
	return refused(c, { values: { ...form.typed, version: version ?? [] } }, { conflict: true });
});

collectionRoutes.post("/:id/entfernen", async (c) => {
	const collection = await collectionOf(c);
	// Twice is the same as once.
	allow(can.editCollection(c.get("viewer"), { ...collection, removedAt: null }));
	await collections.remove(c.get("window"), collection.id, instant(c.get("now")));
	return moved(c, urls.collection(collection));
});

collectionRoutes.post("/:id/wiederherstellen", async (c) => {
	const collection = await collectionOf(c);
	allow(can.editCollection(c.get("viewer"), { ...collection, removedAt: null }));
	await collections.restore(c.get("window"), collection.id);
	return moved(c, urls.collection(collection));
});

/** The form about the collection comes back, alone or with the page around it. */
async function refused(
	c: Ctx,
	state: { values: Typed; errors?: Errors },
	{ conflict = false } = {},
): Promise<Response> {
	const ui = c.get("ui");
	const opened = await found(entries.openToArrange(c.get("window"), await idIn(c)));
	return again(c, {
		part: <CollectionFields ui={ui} collection={opened.collection} state={state} conflict={conflict} />,
		page: <ArrangePage ui={ui} {...opened} state={state} conflict={conflict} />,
		status: conflict ? 409 : 422,
	});
}

/** The collection that an address names, or 404. */
export async function collectionOf(c: Ctx): Promise<collections.Collection> {
	return found(collections.one(c.get("window"), await idIn(c)));
}

function idIn(c: Ctx): Promise<number> {
	return found(urls.idOf(c.req.param("id") ?? ""));
}
