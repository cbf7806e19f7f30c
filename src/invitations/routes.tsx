// Making invitations, printing them, taking them back: for the Fachstelle, and for who answers for an organisation.
import { Hono } from "hono";
import { SheetPage } from "../../views/invitation-sheet.tsx";
import { type InvitationsFault, InvitationsPage } from "../../views/invitations.tsx";
import * as can from "../access/can.ts";
import { DAY, instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type Typed, typedFields, value } from "../http/forms.ts";
import { allow, found, me, moved, page } from "../http/respond.tsx";
import { organisationOf } from "../organisations/routes.tsx";
import type { Organisation } from "../organisations/store.ts";
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

invitationRoutes.get("/", async (c) => listed(c, null));
invitationRoutes.post("/", async (c) => made(c, null));
invitationRoutes.get("/:nr/blatt", async (c) => sheet(c, null));
invitationRoutes.post("/:nr/zurueckziehen", async (c) => ended(c, null));

invitationsOfOrganisations.get("/:id/einladungen", async (c) => listed(c, await managed(c)));
invitationsOfOrganisations.post("/:id/einladungen", async (c) => made(c, await managed(c)));
invitationsOfOrganisations.get("/:id/einladungen/:nr/blatt", async (c) => sheet(c, await managed(c)));
invitationsOfOrganisations.post("/:id/einladungen/:nr/zurueckziehen", async (c) => ended(c, await managed(c)));

async function managed(c: Ctx): Promise<Organisation> {
	const organisation = await organisationOf(c);
	allow(can.invite(c.get("viewer"), organisation));
	return organisation;
}

async function listed(
	c: Ctx,
	organisation: Organisation | null,
	wrong: { values: Typed; fault: InvitationsFault } | null = null,
) {
	const [rows = []] = await c.get("window").read([invitations.newest(organisation?.id ?? null)]);
	const { secret, origin } = c.get("settings");
	const list = await Promise.all(
		invitations.asInvitations(rows).map(async (invitation) => ({
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

async function made(c: Ctx, organisation: Organisation | null) {
	const viewer = me(c);
	const typed = await typedFields(c);
	const levels = levelsIn(typed);
	const days = DAYS.find((number) => String(number) === value(typed, "tage"));
	const uses = USES.find((number) => String(number) === value(typed, "anzahl"));
	if (levels === null || days === undefined || uses === undefined)
		return listed(c, organisation, { values: typed, fault: "choose" });
	if (SPACES.every((space) => levels[space] === NONE))
		return listed(c, organisation, { values: typed, fault: "noRights" });
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

async function sheet(c: Ctx, organisation: Organisation | null) {
	const invitation = await numbered(c, organisation);
	const { secret, origin } = c.get("settings");
	const address = await found(addressOf(invitation, secret, origin));
	return page(c, <SheetPage ui={c.get("ui")} organisation={organisation} invitation={invitation} address={address} />);
}

async function ended(c: Ctx, organisation: Organisation | null) {
	const invitation = await numbered(c, organisation);
	await invitations.revoke(c.get("window"), invitation.id, me(c).id, instant(c.get("now")));
	return moved(c, urls.invitations(organisation?.id));
}

/** The invitation of an address; one of another organisation isn't there. */
async function numbered(c: Ctx, organisation: Organisation | null): Promise<invitations.Invitation> {
	const id = await found(urls.idOf(c.req.param("nr") ?? ""));
	const invitation = await found(invitations.one(c.get("window"), id));
	return found(organisation === null || invitation.organisationId === organisation.id ? invitation : null);
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
