// Materials: one page, sharing, changing, adding a version, withdrawing.
import { Hono } from "hono";
import * as v from "valibot";
import { MaterialPage, VersionPage } from "../../views/material.tsx";
import {
	EditMaterial,
	EditMaterialPage,
	NewMaterialPage,
	NewVersionPage,
	WithdrawPage,
} from "../../views/material-form.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import { readLater } from "../extraction/job.ts";
import { FILE_FIELD } from "../files/field.ts";
import { receive, withFiles } from "../files/receiving.ts";
import { keyWords } from "../files/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type Errors, readForm, type Typed, value } from "../http/forms.ts";
import { again, allow, found, me, moved, page, Refused } from "../http/respond.tsx";
import { ASKS, caution } from "../posts/caution.ts";
import { isSpace, SPACES } from "../spaces/spaces.ts";
import * as urls from "../urls.ts";
import {
	AboutForm,
	AS_DRAFT,
	asContent,
	asDescription,
	check,
	differences,
	MaterialForm,
	VersionForm,
	versionIn,
	WithdrawalForm,
} from "./fields.ts";
import type { Description, Material } from "./material.ts";
import * as materials from "./store.ts";

export const materialRoutes = new Hono<App>();

materialRoutes.get("/neu", (c) => {
	allow(mayShare(c));
	const space = c.req.query("raum") ?? "";
	return page(c, <NewMaterialPage ui={c.get("ui")} state={{ values: isSpace(space) ? { space: [space] } : {} }} />);
});

materialRoutes.post("/neu", async (c) => {
	allow(mayShare(c));
	const viewer = me(c);
	const received = await receive(c);
	const { files } = received;
	const form = withFiles(await readForm(c, MaterialForm), received);
	const isContent = hasContent(form.typed, files.length);
	const needed: Errors = isContent ? {} : { body: "contentNeeded" };
	if (!form.ok) return refused(c, form.typed, { ...needed, ...form.errors });
	const about = asDescription(form.values);
	if (!can.shareMaterial(viewer, about.spaceId)) return refused(c, form.typed, { ...needed, space: "choose" });
	const errors = { ...needed, ...check(about, c.get("now"), can.vouchForMaterial(viewer, about.spaceId)) };
	if (Object.keys(errors).length > 0) return refused(c, form.typed, errors);
	const content = asContent(form.values);
	const asked = await caution(form.typed, [about.title, about.summary, content.body]);
	if (asked !== null) {
		c.header(ASKS, "1");
		return page(c, <NewMaterialPage ui={c.get("ui")} state={{ values: form.typed }} caution={asked} />);
	}
	const id = await materials.share(
		c.get("window"),
		viewer.id,
		{
			about,
			content,
			files,
			state: value(form.typed, AS_DRAFT) === "ja" ? "draft" : "published",
			byStaff: can.vouchForMaterial(viewer, about.spaceId),
			formKey: await formKey(c, form.typed, [about.title, content.link, content.body, ...keyWords(files)]),
		},
		instant(c.get("now")),
	);
	if (id === null) throw new Refused();
	readLater(c, files);
	return moved(c, urls.material({ id, title: about.title }));
});

materialRoutes.get("/:id", async (c) => {
	const opened = await openedOf(c);
	if (opened instanceof Response) return opened;
	return page(c, <MaterialPage ui={c.get("ui")} {...opened} />);
});

materialRoutes.get("/:id/versionen/:number", async (c) => {
	const id = await found(urls.idOf(c.req.param("id")));
	const number = await found(urls.idOf(c.req.param("number")));
	return page(c, <VersionPage ui={c.get("ui")} {...(await found(materials.versionOf(c.get("window"), id, number)))} />);
});

materialRoutes.get("/:id/bearbeiten", async (c) => {
	const material = await materialOf(c);
	allow(can.editMaterial(c.get("viewer"), material));
	return page(c, <EditMaterialPage ui={c.get("ui")} material={material} state={{}} />);
});

materialRoutes.post("/:id/bearbeiten", async (c) => {
	const material = await materialOf(c);
	const viewer = me(c);
	allow(can.editMaterial(viewer, material));
	const form = await readForm(c, AboutForm);
	if (!form.ok) return describedAgain(c, material, form.typed, { errors: form.errors });
	const about = asDescription(form.values);
	const mayPublish = material.audience === "public" || can.vouchForMaterial(viewer, about.spaceId);
	const errors: Errors = check(about, c.get("now"), mayPublish);
	if (!can.shareMaterial(viewer, about.spaceId)) errors["space"] = "choose";
	if (Object.keys(errors).length > 0) return describedAgain(c, material, form.typed, { errors });
	const change = { id: material.id, version: versionIn(form.typed, material.version), about };
	if (await materials.describe(c.get("window"), change, viewer.id, instant(c.get("now"))))
		return moved(c, urls.material({ id: material.id, title: about.title }));
	const current = await materialOf(c);
	allow(can.editMaterial(viewer, current));
	const conflict = differences(current, about);
	// The same words once more are the same change: the first answer was lost, or the button was pressed twice.
	if (conflict.length === 0) return moved(c, urls.material(current));
	const typed = { ...form.typed, version: [String(current.version)] };
	return describedAgain(c, current, typed, { conflict });
});

materialRoutes.get("/:id/neue-version", async (c) => {
	const { material, versions } = await whole(c);
	allow(can.editMaterial(c.get("viewer"), material));
	return page(c, <NewVersionPage ui={c.get("ui")} material={material} body={versions[0]?.body ?? ""} state={{}} />);
});

materialRoutes.post("/:id/neue-version", async (c) => {
	const { material, versions } = await whole(c);
	const viewer = me(c);
	allow(can.editMaterial(viewer, material));
	const ui = c.get("ui");
	const before = versions[0]?.body ?? "";
	const received = await receive(c);
	const { files } = received;
	const form = withFiles(await readForm(c, VersionForm), received);
	const isContent = hasContent(form.typed, files.length);
	const errors: Errors = { ...(isContent ? {} : { body: "contentNeeded" }), ...(form.ok ? {} : form.errors) };
	if (!form.ok || Object.keys(errors).length > 0) {
		const state = { values: form.typed, errors };
		return page(c, <NewVersionPage ui={ui} material={material} body={before} state={state} />, 422);
	}
	const content = asContent(form.values);
	const asked = await caution(form.typed, [form.values.note, content.body], before);
	if (asked !== null) {
		c.header(ASKS, "1");
		return page(
			c,
			<NewVersionPage ui={ui} material={material} body={before} state={{ values: form.typed }} caution={asked} />,
		);
	}
	const added = {
		id: material.id,
		after: Number(value(form.typed, "nach")) || material.number,
		note: form.values.note,
		content,
		files,
		formKey: await formKey(c, form.typed, [form.values.note, content.link, content.body, ...keyWords(files)]),
	};
	if ((await materials.addVersion(c.get("window"), viewer.id, added, instant(c.get("now")))) !== null) {
		readLater(c, files);
		return moved(c, urls.material(material));
	}
	const current = await whole(c);
	allow(can.editMaterial(viewer, current.material));
	const body = current.versions[0]?.body ?? "";
	return page(
		c,
		<NewVersionPage ui={ui} material={current.material} body={body} state={{ values: form.typed }} outdated />,
		409,
	);
});

materialRoutes.post("/:id/veroeffentlichen", async (c) => {
	const material = await materialOf(c);
	allow(can.editMaterial(c.get("viewer"), material));
	await materials.publish(c.get("window"), material.id, me(c).id, instant(c.get("now")));
	return moved(c, urls.material(material));
});

materialRoutes.get("/:id/zurueckziehen", async (c) => {
	const material = await materialOf(c);
	allow(can.editMaterial(c.get("viewer"), material));
	return page(c, <WithdrawPage ui={c.get("ui")} material={material} state={{}} />);
});

materialRoutes.post("/:id/zurueckziehen", async (c) => {
	const material = await materialOf(c);
	allow(can.withdrawMaterial(c.get("viewer"), material));
	const form = await readForm(c, WithdrawalForm);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return page(c, <WithdrawPage ui={c.get("ui")} material={material} state={state} />, 422);
	}
	await materials.withdraw(c.get("window"), material.id, me(c).id, form.values.reason, instant(c.get("now")));
	return moved(c, urls.material(material));
});

materialRoutes.post("/:id/wiederherstellen", async (c) => {
	const material = await materialOf(c);
	allow(can.withdrawMaterial(c.get("viewer"), material));
	await materials.bringBack(c.get("window"), material.id, me(c).id);
	return moved(c, urls.material(material));
});

materialRoutes.post("/:id/pruefen", async (c) => {
	const material = await materialOf(c);
	allow(material.state === "published" && can.vouchForMaterial(c.get("viewer"), material.spaceId));
	const form = await readForm(c, v.object({ geprueft: v.string() }));
	const checked = value(form.typed, "geprueft") !== "nein";
	await materials.vouch(c.get("window"), material.id, me(c).id, checked, instant(c.get("now")));
	return moved(c, urls.material(material));
});

materialRoutes.post("/:id/ersetzen", async (c) => {
	const opened = await whole(c);
	const { material } = opened;
	allow(can.editMaterial(c.get("viewer"), material));
	const form = await readForm(c, v.object({ by: v.string() }));
	const typed = value(form.typed, "by").trim();
	const newer = typed === "" ? null : materialIn(typed);
	const by = me(c).id;
	if (typed === "" || newer !== null) {
		if (await materials.replaceBy(c.get("window"), material.id, by, newer, instant(c.get("now"))))
			return moved(c, urls.material(material));
	}
	const state = { values: form.typed, errors: { by: "replacementWrong" } satisfies Errors };
	return page(c, <MaterialPage ui={c.get("ui")} {...opened} replacing={state} />, 422);
});

/** The material that an address names, or 404. */
export async function materialOf(c: Ctx): Promise<Material> {
	return found(materials.one(c.get("window"), await found(urls.idOf(c.req.param("id") ?? ""))));
}

/** The same with everything that its page shows. */
export async function whole(c: Ctx): Promise<materials.Opened> {
	return found(materials.open(c.get("window"), await found(urls.idOf(c.req.param("id") ?? ""))));
}

/** A guest learns nothing: whether there is no such material or it isn't public is the same. */
async function openedOf(c: Ctx): Promise<materials.Opened | Response> {
	const id = urls.idOf(c.req.param("id") ?? "");
	const opened = id === null ? null : await materials.open(c.get("window"), id);
	if (opened === null && c.get("viewer").kind === "guest") return moved(c, urls.signIn(new URL(c.req.url).pathname));
	return found(opened);
}

function refused(c: Ctx, typed: Typed, errors: Errors): Response | Promise<Response> {
	return page(c, <NewMaterialPage ui={c.get("ui")} state={{ values: typed, errors }} />, 422);
}

function describedAgain(
	c: Ctx,
	material: Material,
	typed: Typed,
	{ errors, conflict = [] }: { errors?: Errors; conflict?: readonly (keyof Description)[] },
): Response | Promise<Response> {
	const props = { ui: c.get("ui"), material, state: { values: typed, errors }, conflict };
	return again(c, {
		part: <EditMaterial {...props} />,
		page: <EditMaterialPage {...props} />,
		status: errors === undefined ? 409 : 422,
	});
}

/** Whether a form holds a file, a link or a text; what was refused counts, because it is said there. */
function hasContent(typed: Typed, files: number): boolean {
	const isWritten = ["link", "body"].some((name) => value(typed, name).trim() !== "");
	return files > 0 || isWritten || (typed[FILE_FIELD] ?? []).length > 0;
}

function mayShare(c: Ctx): boolean {
	return SPACES.some((space) => can.shareMaterial(c.get("viewer"), space));
}

/** The number of a material in its address as people copy it, or null. */
function materialIn(text: string): number | null {
	const part = /(?:^|\/materialien\/)([1-9]\d{0,14})(?=$|[-/?#])/.exec(text)?.[1];
	return part === undefined ? null : urls.idOf(part);
}
