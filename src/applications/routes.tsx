// Asking to join, and deciding about it.

import { Hono } from "hono";
import * as v from "valibot";
import { ApplicationsPage, Decided, DecisionForm } from "../../views/applications.tsx";
import { DonePage, JoinPage } from "../../views/join.tsx";
import { approvedMail, codeMail, declinedMail } from "../../views/mail/letters.ts";
import * as can from "../access/can.ts";
import { openReception } from "../access/window.ts";
import { noteLook } from "../account/looks.ts";
import { mayAsk, remember } from "../auth/routes.tsx";
import { beginAttempt } from "../auth/store.ts";
import { instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import type { App, Ctx } from "../http/context.ts";
import { AGAIN } from "../http/form-key.ts";
import { type Errors, email, line, prose, readForm, typedFields, value } from "../http/forms.ts";
import { LIMITS } from "../http/limits.ts";
import { sendMails } from "../http/post.ts";
import { again, allow, found, me, page, part } from "../http/respond.tsx";
import { isLanguage, wordsOf } from "../i18n/words.ts";
import { isOpenRole } from "../members/roles.ts";
import { isRegion } from "../regions/regions.ts";
import { isSpace, type Level, NONE, SPACES, type SpaceKey } from "../spaces/spaces.ts";
import * as urls from "../urls.ts";
import * as applications from "./store.ts";

const JoinForm = v.object({
	name: line({ min: 2, max: 80 }),
	email,
	organisation: line({ min: 2, max: 120 }),
	role: v.pipe(v.string(), v.check(isOpenRole, "choose")),
	region: v.pipe(
		v.string(),
		v.check((text) => text === "" || text === "06" || isRegion(text), "choose"),
	),
	spaces: v.pipe(
		v.array(v.string()),
		v.check((list) => list.length > 0 && list.every(isSpace), "choose"),
	),
	sentence: prose(500, "tooLong"),
	age: v.pipe(
		v.string(),
		v.check((text) => text === "ja", "ageNeeded"),
	),
});

const ReasonForm = v.object({ reason: prose(1000, "tooLong", "reasonNeeded") });

export const joining = new Hono<App>();

joining.get("/beitreten", (c) => page(c, <JoinPage ui={c.get("ui")} state={{}} />));

joining.post("/beitreten", async (c) => {
	const ui = c.get("ui");
	const form = await readForm(c, JoinForm);
	if (!form.ok) return page(c, <JoinPage ui={ui} state={{ values: form.typed, errors: form.errors }} />, 422);
	const { values } = form;
	if (!(await mayAsk(c, values.email, LIMITS.requestsPerNetwork)))
		return page(c, <JoinPage ui={ui} state={{ values: form.typed }} tooMany />, 429);
	const now = c.get("now");
	const settings = c.get("settings");
	const attempt = await beginAttempt(
		settings.secret,
		"beitreten",
		values.email,
		now,
		sql`(SELECT max(id) FROM applications WHERE email = ${values.email} AND created_at = ${instant(now)})`,
	);
	await openReception(c.get("database")).write([
		...applications.ask(
			{
				...values,
				region: isRegion(values.region) ? values.region : null,
				spaces: SPACES.filter((space) => values.spaces.includes(space)),
				language: ui.language,
			},
			instant(now),
		),
		attempt.statement,
	]);
	await sendMails(c, [codeMail(ui.words, values.email, settings.origin, attempt.code)]);
	await remember(c, attempt);
	return c.redirect(urls.signIn(), 303);
});

joining.get("/beitreten/danke", (c) => page(c, <DonePage ui={c.get("ui")} />));

export const decisions = new Hono<App>();

decisions.get("/", async (c) => {
	const list = await applications.waiting(c.get("window"));
	const ids = JSON.stringify(list.map(({ id }) => id));
	noteLook(
		c,
		"anfrage",
		sql`SELECT member_id AS id FROM applications WHERE id IN (SELECT value FROM json_each(${ids}))`,
	);
	return page(c, <ApplicationsPage ui={c.get("ui")} list={list} />);
});

decisions.post("/:id/annehmen", async (c) => {
	const { application, viewer, repeated, decided } = await pending(c, "approved");
	if (decided !== null) return decided;
	const typed = await typedFields(c);
	const levels = levelsOf((space) => value(typed, `recht-${space}`));
	if (levels === null) return wrong(c, application, "choose");
	if (SPACES.every((space) => levels[space] === NONE)) return wrong(c, application, "noRights");
	allow(SPACES.every((space) => levels[space] <= can.grantAtMost(c.get("viewer"), space)));
	const now = instant(c.get("now"));
	if (!repeated && !(await applications.approve(c.get("window"), application.id, viewer.id, levels, now)))
		return tooLate(c, application);
	const words = wordsOf(isLanguage(application.language) ? application.language : "de");
	// The mail says what is stored: a decision sent a second time may stand differently in its form.
	const stored = await applications.rightsGiven(c.get("window"), application.id);
	const rights = SPACES.filter((space) => (stored[space] ?? NONE) > NONE).map(
		(space) => `${words.spaces[space].name}: ${words.levels[stored[space] ?? NONE]}`,
	);
	await sendMails(c, [approvedMail(words, application.email, c.get("settings").origin, application.name, rights)]);
	return done(c, c.get("ui").words.moderation.approved(application.name));
});

decisions.post("/:id/ablehnen", async (c) => {
	const { application, viewer, repeated, decided } = await pending(c, "declined");
	if (decided !== null) return decided;
	const form = await readForm(c, ReasonForm);
	if (!form.ok) return wrong(c, application, "reason", form.errors);
	const reason = repeated ? (application.reason ?? form.values.reason) : form.values.reason;
	const now = instant(c.get("now"));
	if (!repeated && !(await applications.decline(c.get("window"), application.id, viewer.id, reason, now)))
		return tooLate(c, application);
	const words = wordsOf(isLanguage(application.language) ? application.language : "de");
	await sendMails(c, [declinedMail(words, application.email, c.get("settings").origin, application.name, reason)]);
	return done(c, c.get("ui").words.moderation.declined(application.name));
});

type Fault = "choose" | "noRights" | "reason";

/**
 * The request to be decided, or the answer that somebody was faster. `repeated`: this very decision was written before,
 * but its answer was lost, so that its mail was never sent.
 */
async function pending(c: Ctx<"/:id/annehmen">, as: "approved" | "declined") {
	const application = await found(applications.one(c.get("window"), await found(urls.idOf(c.req.param("id")))));
	const viewer = me(c);
	const isSecondTime = value(await typedFields(c), AGAIN) !== "";
	const repeated = isSecondTime && application.state === as && application.decidedById === viewer.id;
	const decided = application.state === "waiting" || repeated ? null : await tooLate(c, application);
	return { application, viewer, repeated, decided };
}

async function tooLate(
	c: Ctx,
	application: applications.Application & { decidedBy?: string | null },
): Promise<Response> {
	const fresh = await found(applications.one(c.get("window"), application.id));
	return done(c, c.get("ui").words.moderation.decidedBy(fresh.decidedBy ?? ""));
}

function done(c: Ctx, message: string): Response | Promise<Response> {
	return part(c, <Decided ui={c.get("ui")} message={message} />, { instead: urls.applications() });
}

async function wrong(
	c: Ctx,
	application: applications.Application,
	fault: Fault,
	errors: Errors = {},
): Promise<Response> {
	const typed = await typedFields(c);
	const ui = c.get("ui");
	const waiting = await applications.waiting(c.get("window"));
	return again(c, {
		part: <DecisionForm ui={ui} application={application} values={typed} fault={fault} errors={errors} />,
		page: (
			<ApplicationsPage
				ui={ui}
				list={waiting.some(({ id }) => id === application.id) ? waiting : [application, ...waiting]}
				wrong={{ id: application.id, values: typed, fault, errors }}
			/>
		),
	});
}

function levelsOf(read: (space: SpaceKey) => string): Record<SpaceKey, Level> | null {
	const pairs = SPACES.map((space) => [space, read(space)] as const);
	if (!pairs.every(([, text]) => /^[0-3]$/.test(text) || text === "")) return null;
	return Object.fromEntries(pairs.map(([space, text]) => [space, Number(text || "0")])) as Record<SpaceKey, Level>;
}
