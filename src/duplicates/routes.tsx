// Making two pages of the same organisation one: the Fachstelle chooses the other, sees both, gives a reason.
import { Hono } from "hono";
import { DuplicatePage } from "../../views/duplicates.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { type Errors, readForm, type Typed, value } from "../http/forms.ts";
import { allow, found, me, moved, page } from "../http/respond.tsx";
import { ReasonForm } from "../organisations/fields.ts";
import { allCards, asCards } from "../organisations/list.ts";
import { alike, nameKey } from "../organisations/names.ts";
import { organisationOf } from "../organisations/routes.tsx";
import { asOrganisation, byId, type Organisation } from "../organisations/store.ts";
import * as urls from "../urls.ts";
import { merge } from "./store.ts";

export const duplicateRoutes = new Hono<App>();

duplicateRoutes.get("/:id/zusammenfuehren", async (c) => duplicatePage(c, c.req.query("mit") ?? "", {}, 200));

duplicateRoutes.post("/:id/zusammenfuehren", async (c) => {
	const organisation = await organisationOf(c);
	// Sent twice, or somebody else did the same: the page is there where it was to go.
	if (organisation.mergedInto !== null && can.isStaff(c.get("viewer")))
		return moved(c, urls.organisation({ id: organisation.mergedInto }));
	allow(can.mergeOrganisations(c.get("viewer"), organisation));
	const form = await readForm(c, ReasonForm);
	const other = value(form.typed, "mit");
	if (!form.ok) return duplicatePage(c, other, { values: form.typed, errors: form.errors }, 422);
	const into = urls.idOf(other);
	const now = instant(c.get("now"));
	if (into === null || !(await merge(c.get("window"), organisation, into, me(c).id, form.values.reason, now)))
		return duplicatePage(c, other, { values: form.typed }, 409);
	return moved(c, urls.organisation({ id: into }));
});

type State = { values?: Typed; errors?: Errors };

/** The page with the other organisation beside this one, or with names to choose from. */
async function duplicatePage(c: Ctx, mit: string, state: State, status: 200 | 409 | 422): Promise<Response> {
	const window = c.get("window");
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	const wanted = urls.idOf(mit);
	const [rows = [], others = [], cards = []] = await window.read([
		byId(window, id),
		byId(window, wanted ?? 0),
		allCards,
	]);
	const organisation = await found(asOrganisation(rows));
	if (organisation.mergedInto !== null && can.isStaff(c.get("viewer")))
		return moved(c, urls.organisation({ id: organisation.mergedInto }));
	allow(can.mergeOrganisations(c.get("viewer"), organisation));
	const other = asOrganisation(others);
	const name = (c.req.query("name") ?? "").slice(0, 200);
	return page(
		c,
		<DuplicatePage
			ui={c.get("ui")}
			organisation={organisation}
			other={isFit(organisation, other) ? other : null}
			name={name}
			choices={asCards(cards)
				.filter((card) => card.id !== id && isLike(card.name, name === "" ? organisation.name : name))
				.slice(0, 10)}
			state={state}
			isGone={status === 409}
		/>,
		status,
	);
}

function isFit(organisation: Organisation, other: Organisation | null): boolean {
	return other !== null && other.id !== organisation.id && other.mergedInto === null;
}

/** What is typed may also stand in the middle of a name. */
function isLike(name: string, wanted: string): boolean {
	const [key, part] = [nameKey(name), nameKey(wanted)];
	return alike(key, part) || (part.length >= 3 && key.includes(part));
}
