// Organisations: the list, one page, founding and changing it.
import { Hono } from "hono";
import { OrganisationPage } from "../../views/organisation.tsx";
import { EditOrganisation, EditOrganisationPage, FoundingPage } from "../../views/organisation-form.tsx";
import { OrganisationsPage } from "../../views/organisations.tsx";
import * as can from "../access/can.ts";
import { open } from "../affiliations/store.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { readForm, value } from "../http/forms.ts";
import { again, allow, found, me, moved, page } from "../http/respond.tsx";
import { isLanguageKey } from "../languages/languages.ts";
import { isArea } from "../regions/areas.ts";
import { isTopic } from "../topics/topics.ts";
import * as urls from "../urls.ts";
import { asDescription, asFounding, DescriptionForm, differences, FoundingForm, versionIn } from "./fields.ts";
import { isOrganisationKind } from "./kinds.ts";
import { list, type Wish } from "./list.ts";
import * as organisations from "./store.ts";

/** The field that says: I know of the others, this is another organisation. */
const ANOTHER = "trotzdem";

export const organisationRoutes = new Hono<App>();

organisationRoutes.get("/", async (c) => {
	const wish = wishOf(c);
	return page(c, <OrganisationsPage ui={c.get("ui")} wish={wish} {...(await list(c.get("window"), wish))} />);
});

organisationRoutes.get("/neu", async (c) => {
	allow(can.foundOrganisation(c.get("viewer")));
	const name = (c.req.query("name") ?? "").slice(0, 200);
	const similar = name.trim() === "" ? [] : await organisations.similar(c.get("window"), name);
	return page(c, <FoundingPage ui={c.get("ui")} state={{ values: { name: [name] } }} similar={similar} />);
});

organisationRoutes.post("/neu", async (c) => {
	const viewer = me(c);
	allow(can.foundOrganisation(viewer));
	const ui = c.get("ui");
	const window = c.get("window");
	const form = await readForm(c, FoundingForm);
	if (!form.ok)
		return page(c, <FoundingPage ui={ui} state={{ values: form.typed, errors: form.errors }} similar={[]} />, 422);
	const isAnother = value(form.typed, ANOTHER) === "ja";
	const founding = asFounding(form.values);
	const key = await formKey(c, form.typed, [founding.name]);
	const similar = isAnother ? [] : await organisations.similar(window, founding.name, { by: viewer.id, formKey: key });
	const founded =
		similar.length > 0
			? null
			: await organisations.found(window, viewer.id, founding, key, isAnother, instant(c.get("now")));
	if (founded !== null) return c.redirect(urls.organisation(founded), 303);
	const known = similar.length > 0 ? similar : await organisations.similar(window, founding.name);
	return page(c, <FoundingPage ui={ui} state={{ values: form.typed }} similar={known} asked />, 422);
});

organisationRoutes.get("/:id", async (c) => {
	const id = urls.idOf(c.req.param("id"));
	const opened = id === null ? null : await open(c.get("window"), id);
	// A guest learns nothing from the answer: whether there is no such page or it isn't public is the same.
	if (opened === null && c.get("viewer").kind === "guest") return moved(c, urls.signIn(new URL(c.req.url).pathname));
	const shown = await found(opened);
	const { mergedInto } = shown.organisation;
	if (mergedInto !== null) return c.redirect(urls.organisation({ id: mergedInto }), 301);
	return page(c, <OrganisationPage ui={c.get("ui")} {...shown} />);
});

organisationRoutes.get("/:id/bearbeiten", async (c) => {
	const organisation = await organisationOf(c);
	allow(can.editOrganisation(c.get("viewer"), organisation));
	return page(c, <EditOrganisationPage ui={c.get("ui")} organisation={organisation} state={{}} />);
});

organisationRoutes.post("/:id/bearbeiten", async (c) => {
	const organisation = await organisationOf(c);
	const viewer = me(c);
	allow(can.editOrganisation(viewer, organisation));
	const ui = c.get("ui");
	const form = await readForm(c, DescriptionForm);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return again(c, {
			part: <EditOrganisation ui={ui} organisation={organisation} state={state} />,
			page: <EditOrganisationPage ui={ui} organisation={organisation} state={state} />,
		});
	}
	const typed = asDescription(form.values);
	// The Fachstelle may take a page back from the public, but not put it there.
	const mayPublish = can.publishOrganisation(viewer, organisation);
	const description = { ...typed, isPublic: typed.isPublic && (organisation.isPublic || mayPublish) };
	const change = { ...description, id: organisation.id, version: versionIn(form.typed, organisation) };
	const by = { id: viewer.id, isStaff: can.isStaff(viewer) };
	if (await organisations.edit(c.get("window"), change, by, instant(c.get("now"))))
		return moved(c, urls.organisation({ id: organisation.id, name: description.name }));
	const current = await organisationOf(c);
	allow(can.editOrganisation(viewer, current));
	const different = differences(current, description);
	// The same words once more are the same change: the first answer was lost, or the button was pressed twice.
	if (different.length === 0) return moved(c, urls.organisation(current));
	const state = { values: { ...form.typed, version: [String(current.version)] } };
	return again(c, {
		part: <EditOrganisation ui={ui} organisation={current} state={state} conflict={different} />,
		page: <EditOrganisationPage ui={ui} organisation={current} state={state} conflict={different} />,
		status: 409,
	});
});

/** The organisation that an address names, or 404. */
export async function organisationOf(c: Ctx): Promise<organisations.Organisation> {
	return found(organisations.one(c.get("window"), await found(urls.idOf(c.req.param("id") ?? ""))));
}

function wishOf(c: Ctx): Wish {
	const query = (name: string, isKnown: (text: string) => boolean): string | null => {
		const text = c.req.query(name) ?? "";
		return isKnown(text) ? text : null;
	};
	const after = c.req.query("ab");
	return {
		chosen: {
			region: query("region", isArea),
			thema: query("thema", isTopic),
			sprache: query("sprache", isLanguageKey),
			art: query("art", isOrganisationKind),
		},
		after: after === undefined ? null : urls.idOf(after),
	};
}
