// Making invitations, printing them, taking them back: for the Fachstelle, and for who answers for an organisation.
import { Hono } from "hono";
import { SheetPage } from "../../views/invitation-sheet.tsx";
import { type InvitationsFault, InvitationsPage } from "../../views/invitations.tsx";
import * as can from "../access/can.ts";
import { DAY, instant } from "../db/clock.ts";
import type { Sql } from "../db/sql.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type Typed, typedFields, value } from "../http/forms.ts";
import { allow, found, me, moved, page } from "../http/respond.tsx";
import { asOrganisation, byId, type Organisation } from "../organisations/store.ts";
import { NONE, SPACES } from "../spaces/spaces.ts";
import * as urls from "../urls.ts";
import { DAYS, USES } from "./limits.ts";
import { levelsIn } from "./rights.ts";
import * as invitations from "./store.ts";
import { hashOf, newToken, tokenOf } from "./token.ts";

/** Mounted under /moderation/einladungen: links of the Fachstelle, into spaces alone. */
export const invitationRoutes = new Hono<App>();

/** Mounted under /organisationen: links that also lead into an organisation. */
export const invitationsOfOrganisations = new Hono<App>();

invitationRoutes.get("/", async (c) => listed(c, await list(c, null)));
invitationRoutes.post("/", async (c) => made(c, null));
invitationRoutes.get("/:nr/blatt", async (c) => sheet(c, null));
invitationRoutes.post("/:nr/zurueckziehen", async (c) => ended(c, null));

invitationsOfOrganisations.get("/:id/einladungen", async (c) => listed(c, await list(c, await idIn(c))));
invitationsOfOrganisations.post("/:id/einladungen", async (c) => made(c, await idIn(c)));
invitationsOfOrganisations.get("/:id/einladungen/:nr/blatt", async (c) => sheet(c, await idIn(c)));
invitationsOfOrganisations.post("/:id/einladungen/:nr/zurueckziehen", async (c) => ended(c, await idIn(c)));

function idIn(c: Ctx): Promise<number> {
	return found(urls.idOf(c.req.param("id") ?? ""));
}

/** An organisation, if the viewer may invite into it, with the invitations that a statement gives: one round trip. */
async function managed(c: Ctx, id: number | null, statement: Sql): Promise<Managed> {
	const window = c.get("window");
	const [rows = [], organisations = []] = await window.read([statement, ...(id === null ? [] : [byId(window, id)])]);
	const organisation = id === null ? null : await found(asOrganisation(organisations));
	if (organisation !== null) allow(can.invite(c.get("viewer"), organisation));
	return { organisation, list: invitations.asInvitations(rows) };
}

type Managed = { organisation: Organisation | null; list: readonly invitations.Invitation[] };

function list(c: Ctx, organisationId: number | null): Promise<Managed> {
	return managed(c, organisationId, invitations.newest(organisationId));
}

async function listed(
	c: Ctx,
	{ organisation, list: newest }: Managed,
	wrong: { values: Typed; fault: InvitationsFault } | null = null,
) {
	const { secret, origin } = c.get("settings");
	const list = await Promise.all(
		newest.map(async (invitation) => ({
			...invitation,
			closed: invitations.closedBy(asRow(invitation), invitation.levels, instant(c.get("now"))),
			address: await addressOf(invitation, secret, origin),
		})),
	);
	const made = urls.idOf(c.req.query("neu") ?? "");
	return page(
		c,
		<InvitationsPage
			ui={c.get("ui")}
			organisation={organisation}
			list={list}
			made={list.find(({ id }) => id === made) ?? null}
			wrong={wrong}
		/>,
		wrong === null ? 200 : 422,
	);
}

async function made(c: Ctx, organisationId: number | null) {
	const viewer = me(c);
	const managed = await list(c, organisationId);
	const { organisation } = managed;
	const typed = await typedFields(c);
	const levels = levelsIn(typed);
	const days = DAYS.find((number) => String(number) === value(typed, "tage"));
	const uses = USES.find((number) => String(number) === value(typed, "anzahl"));
	if (levels === null || days === undefined || uses === undefined)
		return listed(c, managed, { values: typed, fault: "choose" });
	if (SPACES.every((space) => levels[space] === NONE)) return listed(c, managed, { values: typed, fault: "noRights" });
	allow(SPACES.every((space) => levels[space] <= can.inviteAtMost(viewer, space, organisation)));
	const now = c.get("now");
	const id = await invitations.make(
		c.get("window"),
		viewer.id,
		{ levels, organisationId: organisation?.id ?? null, expiresAt: instant(now, days * DAY), mostUses: uses },
		await newToken(c.get("settings").secret),
		await formKey(c, typed, ["einladung", JSON.stringify(levels), String(days), String(uses)]),
		instant(now),
	);
	return c.redirect(`${urls.invitations(organisation?.id)}?neu=${id}`, 303);
}

async function sheet(c: Ctx, organisationId: number | null) {
	const { organisation, invitation } = await numbered(c, organisationId);
	const { secret, origin } = c.get("settings");
	const address = await found(addressOf(invitation, secret, origin));
	return page(c, <SheetPage ui={c.get("ui")} organisation={organisation} invitation={invitation} address={address} />);
}

async function ended(c: Ctx, organisationId: number | null) {
	const { organisation, invitation } = await numbered(c, organisationId);
	await invitations.revoke(c.get("window"), invitation.id, me(c).id, instant(c.get("now")));
	return moved(c, urls.invitations(organisation?.id));
}

/** The invitation of an address; one of another organisation isn't there. */
async function numbered(c: Ctx, organisationId: number | null) {
	const id = await found(urls.idOf(c.req.param("nr") ?? ""));
	const { organisation, list } = await managed(c, organisationId, invitations.byNumber(id));
	const invitation = await found(list[0]);
	if (organisation !== null) await found(invitation.organisationId === organisation.id || null);
	return { organisation, invitation };
}

/** The address of an invitation; null if the forum's secret has changed since, so that it can't be made again. */
async function addressOf(invitation: invitations.Invitation, secret: string, origin: string): Promise<string | null> {
	const token = await tokenOf(secret, invitation.seed);
	return (await hashOf(token)) === invitation.hash ? `${origin}${urls.invitation(token)}` : null;
}

function asRow(invitation: invitations.Invitation) {
	return {
		revoked_at: invitation.revokedAt,
		expires_at: invitation.expiresAt,
		uses: invitation.uses,
		most_uses: invitation.mostUses,
	};
}
