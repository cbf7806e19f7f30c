// The people of an organisation: asking to belong, looking after them, leaving.
import { Hono } from "hono";
import { AffiliationsPage, LeavingPage } from "../../views/affiliations.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { typedFields, value } from "../http/forms.ts";
import { allow, found, me, moved, page } from "../http/respond.tsx";
import { tellOfOrganisation, tellOfRequest } from "../notices/telling.ts";
import { organisationOf } from "../organisations/routes.tsx";
import { sortKey } from "../text/folding.ts";
import * as urls from "../urls.ts";
import * as affiliations from "./store.ts";

/** Fewer letters would find everybody. */
const SHORTEST_NAME = 2;

export const affiliationRoutes = new Hono<App>();

affiliationRoutes.get("/:id/menschen", async (c) => peoplePage(c));

affiliationRoutes.post("/:id/menschen", async (c) => {
	const { id, by, now } = await managed(c);
	const memberId = urls.idOf(value(await typedFields(c), "mitglied"));
	const added = memberId === null ? null : await affiliations.add(c.get("window"), id, memberId, by, now);
	if (memberId === null || added === null) return peoplePage(c, "nobody");
	if (added.isNew) await tellOfOrganisation(c, added.as === "added" ? "belongs" : "invited", id, memberId);
	return moved(c, urls.affiliations(id, { hinweis: added.as }));
});

affiliationRoutes.post("/:id/menschen/:member/entfernen", async (c) => {
	const { id, by, now, memberId } = await managed(c);
	allow(memberId !== by.id);
	await affiliations.remove(c.get("window"), id, memberId, by, now);
	return moved(c, urls.affiliations(id));
});

affiliationRoutes.post("/:id/menschen/:member/verantwortlich", async (c) => {
	const { id, by, now, memberId } = await managed(c);
	const named = await affiliations.setResponsible(c.get("window"), id, memberId, true, by, now);
	return named ? moved(c, urls.affiliations(id)) : peoplePage(c, "nobody");
});

affiliationRoutes.post("/:id/menschen/:member/verantwortlich/zurueck", async (c) => {
	const organisation = await organisationOf(c);
	const memberId = await memberOf(c);
	allow(can.endResponsibility(c.get("viewer"), organisation, memberId));
	const by = { id: me(c).id, isStaff: can.isStaff(c.get("viewer")) };
	await affiliations.setResponsible(c.get("window"), organisation.id, memberId, false, by, instant(c.get("now")));
	return moved(c, memberId === by.id ? urls.organisation(organisation) : urls.affiliations(organisation.id));
});

affiliationRoutes.post("/:id/anfragen/:member/annehmen", async (c) => {
	const { id, by, now, memberId } = await managed(c);
	if (await affiliations.confirm(c.get("window"), id, memberId, by, now))
		await tellOfOrganisation(c, "belongs", id, memberId);
	return moved(c, urls.affiliations(id));
});

affiliationRoutes.post("/:id/anfragen/:member/ablehnen", async (c) => {
	const { id, by, now, memberId } = await managed(c);
	if (await affiliations.decline(c.get("window"), id, memberId, by, now))
		await tellOfOrganisation(c, "declined", id, memberId);
	return moved(c, urls.affiliations(id));
});

affiliationRoutes.post("/:id/dazugehoeren", async (c) => {
	const organisation = await organisationOf(c);
	// Twice is the same as once: whoever belongs already is shown the page.
	if (!organisation.isMine) {
		allow(can.askToBelong(c.get("viewer"), organisation));
		if (await affiliations.ask(c.get("window"), organisation.id, me(c).id, instant(c.get("now"))))
			await tellOfRequest(c, organisation.id, me(c).id);
	}
	return moved(c, urls.organisation(organisation));
});

affiliationRoutes.post("/:id/dazugehoeren/zurueck", async (c) => {
	const organisation = await organisationOf(c);
	await affiliations.withdraw(c.get("window"), organisation.id, me(c).id);
	return moved(c, urls.organisation(organisation));
});

affiliationRoutes.get("/:id/verlassen", async (c) => {
	const organisation = await organisationOf(c);
	allow(can.leaveOrganisation(c.get("viewer"), organisation));
	return page(c, <LeavingPage ui={c.get("ui")} organisation={organisation} />);
});

affiliationRoutes.post("/:id/verlassen", async (c) => {
	const organisation = await organisationOf(c);
	if (organisation.isMine) {
		allow(can.leaveOrganisation(c.get("viewer"), organisation));
		await affiliations.leave(c.get("window"), organisation.id, me(c).id, instant(c.get("now")));
	}
	return moved(c, urls.organisation(organisation));
});

/** What a page of people has to say about what was just done. */
export type Hint = "added" | "invited" | "nobody";

async function peoplePage(c: Ctx, hint?: Hint): Promise<Response> {
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	const after = affiliations.readAfter(c.req.query("ab"));
	const name = (c.req.query("name") ?? "").trim().slice(0, 100);
	const isSearch = sortKey(name).length >= SHORTEST_NAME;
	const opened = await found(
		affiliations.open(c.get("window"), id, after, [
			isSearch ? affiliations.peopleNamed(id, name, can.isStaff(c.get("viewer"))) : affiliations.entries(id),
		]),
	);
	const { organisation } = opened;
	const [rows = []] = opened.more;
	if (organisation.mergedInto !== null) return c.redirect(urls.affiliations(organisation.mergedInto), 303);
	const said = c.req.query("hinweis");
	return page(
		c,
		<AffiliationsPage
			ui={c.get("ui")}
			{...opened}
			isFirst={after === null}
			name={name}
			matches={isSearch ? (rows as affiliations.Match[]) : []}
			entries={isSearch ? [] : (rows as affiliations.Entry[])}
			hint={hint ?? (said === "added" || said === "invited" ? said : null)}
		/>,
		hint === "nobody" ? 409 : 200,
	);
}

/** The organisation that somebody looks after, and about whom a form of theirs is. */
async function managed(c: Ctx) {
	const organisation = await organisationOf(c);
	const viewer = me(c);
	allow(can.editOrganisation(viewer, organisation));
	return {
		id: organisation.id,
		by: { id: viewer.id, isStaff: can.isStaff(viewer) },
		now: instant(c.get("now")),
		memberId: c.req.param("member") === undefined ? 0 : await memberOf(c),
	};
}

async function memberOf(c: Ctx): Promise<number> {
	return found(urls.idOf(c.req.param("member") ?? ""));
}
