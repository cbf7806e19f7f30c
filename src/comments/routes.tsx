// Comments on a section of a text: its page, writing one, saying that it is done, taking it away.
import { Hono } from "hono";
import * as v from "valibot";
import { SectionPage } from "../../views/comments.tsx";
import type { FormState } from "../../views/parts/field.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { prose, readForm, typedFields, value } from "../http/forms.ts";
import { allow, found, me, moved, NotThere, page, Refused } from "../http/respond.tsx";
import { materialOf } from "../materials/routes.tsx";
import { ASKS, type Caution, caution } from "../posts/caution.ts";
import * as proposals from "../proposals/store.ts";
import { cutSections } from "../text/sections.ts";
import * as urls from "../urls.ts";
import * as store from "./store.ts";

const CommentFields = v.object({ body: prose(2_000, "tooLong") });

export const commentRoutes = new Hono<App>();

commentRoutes.post("/:id/kommentare", async (c) => {
	const text = await found(proposals.textOf(c.get("window"), await found(urls.idOf(c.req.param("id")))));
	const { material } = text;
	allow(can.coWrite(c.get("viewer"), material));
	const key = c.req.query("abschnitt") ?? "";
	if (key === "" || key.length > 400) throw new NotThere();
	const form = await readForm(c, CommentFields);
	const section = cutSections(text.body).find((one) => one.key === key);
	if (!form.ok) return sectionPage(c, key, { values: form.typed, errors: form.errors }, 422);
	const asked = await caution(form.typed, [form.values.body]);
	if (asked !== null) {
		c.header(ASKS, "1");
		return sectionPage(c, key, { values: form.typed }, 200, asked);
	}
	// Under whatever name: a comment on a section that somebody has just renamed isn't lost.
	const made = {
		materialId: material.id,
		section: key,
		heading: section?.heading ?? "",
		source: form.values.body,
		formKey: await formKey(c, form.typed, [String(material.id), key, form.values.body]),
	};
	if (!(await store.write(c.get("window"), me(c).id, made, instant(c.get("now"))))) throw new Refused();
	return moved(c, urls.workingSection(material.id, key));
});

commentRoutes.post("/:id/kommentare/:nr/erledigt", async (c) => {
	const material = await materialOf(c);
	const comment = await commentIn(c, material.id);
	allow(can.settleComment(c.get("viewer"), material, comment));
	const done = value(await typedFields(c), "erledigt") !== "nein";
	await store.settle(c.get("window"), comment.id, me(c).id, done);
	return moved(c, urls.workingSection(material.id, comment.section));
});

commentRoutes.post("/:id/kommentare/:nr/entfernen", async (c) => {
	const material = await materialOf(c);
	const comment = await commentIn(c, material.id);
	allow(can.removeComment(c.get("viewer"), material, comment));
	await store.remove(c.get("window"), comment.id, me(c).id);
	return moved(c, urls.workingSection(material.id, comment.section));
});

/** The page of a section: how it reads, what waits in it, and what is said about it. 404 where there is neither. */
export async function sectionPage(
	c: Ctx,
	key: string,
	state: FormState,
	status: 200 | 422 = 200,
	asked: Caution | null = null,
): Promise<Response> {
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	const before = urls.idOf(c.req.query("kommentare") ?? "") ?? Number.MAX_SAFE_INTEGER;
	const opened = await found(proposals.ofSection(c.get("window"), id, key, before));
	await found(can.seeWorking(c.get("viewer"), opened.text.material) || null);
	const section = cutSections(opened.text.body).find((one) => one.key === key) ?? null;
	await found(section ?? opened.comments[0] ?? state.values);
	const props = { ui: c.get("ui"), opened, section, sectionKey: key, state, caution: asked };
	return page(c, <SectionPage {...props} />, status);
}

async function commentIn(c: Ctx, materialId: number): Promise<store.Comment> {
	return found(store.one(c.get("window"), materialId, await found(urls.idOf(c.req.param("nr") ?? ""))));
}
