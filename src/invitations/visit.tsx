// The page of an invitation, open to everybody who has its link: who invites, into what; then name, code, and in.
import { Hono } from "hono";
import * as v from "valibot";
import {
	AcceptPage,
	ClosedPage,
	InvitationCodePage,
	InvitationPage,
	type InvitationState,
} from "../../views/invitation.tsx";
import { invitationCodeMail } from "../../views/mail/letters.ts";
import { openReception } from "../access/window.ts";
import { CodeForm, codeNote, enter, mayAsk, remember } from "../auth/routes.tsx";
import { beginAttempt, openAttempt } from "../auth/store.ts";
import { instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import type { App, Ctx } from "../http/context.ts";
import { readCookie } from "../http/cookies.ts";
import { email, line, readForm, value } from "../http/forms.ts";
import { LIMITS } from "../http/limits.ts";
import { sendMails } from "../http/post.ts";
import { page } from "../http/respond.tsx";
import { isOpenRole } from "../members/roles.ts";
import { isRegion, STATEWIDE } from "../regions/regions.ts";
import { noStanding } from "../start/routes.tsx";
import { emailKey, sortKey } from "../text/folding.ts";
import * as urls from "../urls.ts";
import * as invitations from "./store.ts";
import { hashOf } from "./token.ts";

const ComingForm = v.object({
	name: line({ min: 2, max: 80 }),
	email,
	organisation: line({ min: 0, max: 120 }),
	role: v.pipe(v.string(), v.check(isOpenRole, "choose")),
	region: v.pipe(
		v.string(),
		v.check((text) => text === "" || text === STATEWIDE || isRegion(text), "choose"),
	),
	age: v.pipe(
		v.string(),
		v.check((text) => text === "ja", "ageNeeded"),
	),
});

/** An attempt's number as it stands in a cookie or a mail. */
const ATTEMPT = /^[\w-]{10,64}$/;

/** Mounted under /einladung. */
export const visits = new Hono<App>();

visits.get("/", (c) => page(c, <ClosedPage ui={c.get("ui")} reason="used" invitation={null} />));

visits.get("/:token", async (c) => {
	const { token, invitation } = await behind(c);
	if (invitation === null) return page(c, <ClosedPage ui={c.get("ui")} reason="unknown" invitation={null} />, 404);
	const viewer = c.get("viewer");
	if (viewer.kind === "guest") return shown(c, token, invitation, { values: startingWith(invitation) });
	if (viewer.state === "suspended") return noStanding(c, 403);
	const belongs = await belongsTo(c, invitation);
	if (invitations.gains(invitation, viewer, belongs) && invitation.closed !== null)
		return closed(c, invitation, invitation.closed);
	return page(c, <AcceptPage ui={c.get("ui")} token={token} invitation={invitation} belongs={belongs} />);
});

visits.post("/:token", async (c) => {
	const ui = c.get("ui");
	const { token, invitation } = await behind(c);
	if (invitation === null) return page(c, <ClosedPage ui={ui} reason="unknown" invitation={null} />, 404);
	if (ui.viewer.kind === "member") return c.redirect(urls.invitation(token), 303);
	if (invitation.closed !== null) return closed(c, invitation, invitation.closed);
	const form = await readForm(c, ComingForm);
	if (!form.ok) return shown(c, token, invitation, { values: form.typed, errors: form.errors }, 422);
	const { values } = form;
	if (!(await mayAsk(c, values.email, LIMITS.requestsPerNetwork)))
		return shown(c, token, invitation, { values: form.typed, tooMany: true }, 429);
	const now = c.get("now");
	const settings = c.get("settings");
	const key = emailKey(values.email);
	const attempt = await beginAttempt(
		settings.secret,
		"beitreten",
		values.email,
		now,
		sql`NULL`,
		sql`(SELECT max(id) FROM invitation_guests WHERE email_key = ${key} AND created_at = ${instant(now)})`,
	);
	await openReception(c.get("database")).write([
		invitations.begin(
			invitation.id,
			{
				name: values.name,
				sortKey: sortKey(values.name),
				email: values.email,
				emailKey: key,
				organisation: invitation.organisation ?? values.organisation,
				role: values.role,
				region: isRegion(values.region) ? values.region : null,
				language: ui.language,
			},
			instant(now),
		),
		attempt.statement,
	]);
	// The same mail for everybody: whether there is an account already shows only to whoever can read it.
	await sendMails(c, [invitationCodeMail(ui.words, values.email, settings.origin, token, attempt)]);
	await remember(c, attempt);
	return c.redirect(urls.invitationCode(token), 303);
});

visits.get("/:token/code", async (c) => {
	const ui = c.get("ui");
	const token = c.req.param("token");
	const attempt = attemptOf(c, c.req.query("versuch"));
	const open = attempt === null ? null : await openAttempt(reception(c), attempt, instant(c.get("now")));
	if (attempt === null || open === null)
		return ui.viewer.kind === "member"
			? c.redirect(urls.invitation(token), 303)
			: page(c, <InvitationCodePage ui={ui} token={token} email={null} attempt="" state={{}} note={null} />);
	const code = c.req.query("code") ?? "";
	return page(
		c,
		<InvitationCodePage
			ui={ui}
			token={token}
			email={open.email}
			attempt={attempt}
			state={/^\d{8}$/.test(code) ? { values: { code: [code] } } : {}}
			note={readCookie(c, "attempt") === attempt ? await codeNote(c, attempt) : null}
		/>,
	);
});

visits.post("/:token/code", async (c) => {
	const ui = c.get("ui");
	const token = c.req.param("token");
	const form = await readForm(c, CodeForm);
	const attempt = attemptOf(c, value(form.typed, "versuch"));
	const open = attempt === null ? null : await openAttempt(reception(c), attempt, instant(c.get("now")));
	if (attempt === null || open === null)
		// The same code once more, because the answer to the first time was lost on its way.
		return ui.viewer.kind === "member"
			? c.redirect(urls.invitation(token), 303)
			: page(c, <InvitationCodePage ui={ui} token={token} email={null} attempt="" state={{}} note={null} />, 422);
	const retry = (status: 422 | 429, message: "wrong" | "tooMany" | null) =>
		page(
			c,
			<InvitationCodePage
				ui={ui}
				token={token}
				email={open.email}
				attempt={attempt}
				state={form.ok ? { values: form.typed } : { values: form.typed, errors: form.errors }}
				note={null}
				message={message}
			/>,
			status,
		);
	if (!form.ok) return retry(422, null);
	const outcome = await enter(c, attempt, form.values.code);
	if (outcome === "tooMany") return retry(429, "tooMany");
	switch (outcome.result) {
		case "wrong":
			return retry(422, "wrong");
		case "over":
			return page(c, <InvitationCodePage ui={ui} token={token} email={null} attempt="" state={{}} note={null} />, 422);
		case "late": {
			const { invitation } = await behind(c);
			return closed(c, invitation, invitation?.closed ?? "used");
		}
		case "in":
			return c.redirect(outcome.isGuest ? urls.welcome() : urls.invitation(token), 303);
	}
});

visits.post("/:token/annehmen", async (c) => {
	const { token, hash, invitation } = await behind(c);
	const viewer = c.get("viewer");
	if (invitation === null) return page(c, <ClosedPage ui={c.get("ui")} reason="unknown" invitation={null} />, 404);
	if (viewer.kind === "guest") return c.redirect(urls.signIn(urls.invitation(token)), 303);
	if (viewer.state === "suspended") return noStanding(c, 403);
	const belongs = await belongsTo(c, invitation);
	const gained = await invitations.accept(
		reception(c),
		hash,
		{
			id: viewer.id,
			name: viewer.name,
			sortKey: sortKey(viewer.name),
			language: viewer.language,
			levels: viewer.levels,
			belongs,
			waits: viewer.state === "pending",
		},
		instant(c.get("now")),
	);
	if (gained && viewer.state === "pending") return c.redirect(urls.welcome(), 303);
	return c.redirect(gained ? `${urls.invitation(token)}?dabei=1` : urls.invitation(token), 303);
});

/** The invitation that an address names. Looking at it changes nothing. */
async function behind(c: Ctx) {
	const token = c.req.param("token") ?? "";
	const hash = await hashOf(token.slice(0, 100));
	return { token, hash, invitation: await invitations.byToken(reception(c), hash, instant(c.get("now"))) };
}

function reception(c: Ctx) {
	return openReception(c.get("database"));
}

function belongsTo(c: Ctx, { organisationId }: invitations.Opened): Promise<boolean> | boolean {
	const viewer = c.get("viewer");
	if (organisationId === null || viewer.kind === "guest") return organisationId === null;
	return invitations.belongs(c.get("window"), viewer.id, organisationId);
}

function attemptOf(c: Ctx, given: string | undefined): string | null {
	const attempt = given || readCookie(c, "attempt") || "";
	return ATTEMPT.test(attempt) ? attempt : null;
}

function shown(
	c: Ctx,
	token: string,
	invitation: invitations.Opened,
	state: InvitationState,
	status: 200 | 422 | 429 = 200,
) {
	if (invitation.closed !== null) return closed(c, invitation, invitation.closed);
	return page(c, <InvitationPage ui={c.get("ui")} token={token} invitation={invitation} state={state} />, status);
}

function closed(c: Ctx, invitation: invitations.Opened | null, reason: invitations.Closed) {
	return page(c, <ClosedPage ui={c.get("ui")} reason={reason} invitation={invitation} />, 410);
}

/** What a list said about the person stands in the form already. */
function startingWith({ guest }: invitations.Opened) {
	return guest === null ? undefined : { name: [guest.name], email: [guest.email], organisation: [guest.organisation] };
}
