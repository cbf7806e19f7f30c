// Signing in by a code, signing out, and the language of the interface.
import { Hono } from "hono";
import type { Child } from "hono/jsx";
import * as v from "valibot";
import { CodePage, EmailPage, ResumePage } from "../../views/auth.tsx";
import { codeMail, strangerMail } from "../../views/mail/letters.ts";
import { findViewer, SESSION_DAYS, SESSION_IDLE_DAYS } from "../access/viewer.ts";
import { openReception } from "../access/window.ts";
import { DAY, instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import type { App, Ctx } from "../http/context.ts";
import { dropCookie, readCookie, writeCookie } from "../http/cookies.ts";
import { email, readForm, value } from "../http/forms.ts";
import { LIMITS, type Limit, network, withinLimits } from "../http/limits.ts";
import { sendMails } from "../http/post.ts";
import { page } from "../http/respond.tsx";
import { become } from "../http/session.ts";
import { isLanguage } from "../i18n/words.ts";
import { emailKey } from "../text/folding.ts";
import * as urls from "../urls.ts";
import { arrived } from "./arrival.ts";
import { deviceOf } from "./device.ts";
import { type Carried, type Kept, readKept } from "./kept.ts";
import {
	type Attempt,
	beginAttempt,
	CODE_MINUTES,
	endSession,
	isKnown,
	type Outcome,
	openAttempt,
	tryCode,
} from "./store.ts";

const EmailForm = v.object({ email });
/** The form that takes the code. */
export const CodeForm = v.object({
	code: v.pipe(
		v.string(),
		v.transform((text) => text.replace(/[\s.-]/g, "")),
		v.regex(/^\d{8}$/, "codeWrong"),
	),
});

export const auth = new Hono<App>();

auth.get("/anmelden", async (c) => {
	const next = urls.ownPath(c.req.query("weiter"));
	if (c.get("viewer").kind === "member") return c.redirect(next, 303);
	const attempt = c.req.query("neu") === undefined ? readCookie(c, "attempt") : undefined;
	const open =
		attempt === undefined ? null : await openAttempt(openReception(c.get("database")), attempt, instant(c.get("now")));
	if (attempt === undefined || open === null) return page(c, <EmailPage ui={c.get("ui")} next={next} state={{}} />);
	const prefill = /^\d{8}$/.test(c.req.query("code") ?? "") ? { code: [c.req.query("code") ?? ""] } : undefined;
	return page(
		c,
		<CodePage ui={c.get("ui")} next={next} {...open} state={{ values: prefill }} note={await codeNote(c, attempt)} />,
	);
});

auth.post("/anmelden", async (c) => {
	const kept = await readKept(c);
	if (kept.typed["neu"] !== undefined) return page(c, <EmailPage ui={c.get("ui")} {...kept} state={{}} />);
	return kept.typed["code"] === undefined ? await askForCode(c, kept) : await enterCode(c, kept);
});

auth.post("/abmelden", async (c) => {
	const viewer = c.get("viewer");
	if (viewer.kind === "member") await endSession(c.get("window"), viewer.id, viewer.session.handle);
	dropCookie(c, "session");
	return c.redirect(urls.home(), 303);
});

auth.post("/sprache", async (c) => {
	const { typed } = await readForm(c, v.object({}));
	const language = value(typed, "sprache");
	const viewer = c.get("viewer");
	if (isLanguage(language)) {
		writeCookie(c, "language", language, 365 * 24 * 3600);
		if (viewer.kind === "member")
			await c.get("window").write([sql`UPDATE members SET language = ${language} WHERE id IN (SELECT ${viewer.id})`]);
	}
	return c.redirect(urls.ownPath(value(typed, "zurueck")), 303);
});

/** The first step: an address. Members and strangers get the same answer; only their mail differs. */
async function askForCode(c: Ctx, kept: Kept): Promise<Response> {
	const ui = c.get("ui");
	const form = await readForm(c, EmailForm);
	if (!form.ok)
		return page(c, <EmailPage ui={ui} {...kept} state={{ values: form.typed, errors: form.errors }} />, 422);
	const { email } = form.values;
	if (!(await mayAsk(c, email)))
		return page(c, <EmailPage ui={ui} {...kept} state={{ values: form.typed }} tooMany />, 429);
	const reception = openReception(c.get("database"));
	const settings = c.get("settings");
	const attempt = await beginAttempt(settings.secret, "anmelden", email, c.get("now"));
	await reception.write([attempt.statement]);
	const known = await isKnown(reception, email);
	await sendMails(c, [
		known ? codeMail(ui.words, email, settings.origin, attempt.code) : strangerMail(ui.words, email, settings.origin),
	]);
	await remember(c, attempt);
	if (kept.carried === null) return c.redirect(urls.signIn(kept.next === urls.home() ? undefined : kept.next), 303);
	return page(
		c,
		<CodePage ui={ui} {...kept} email={email} purpose="anmelden" state={{}} note={await codeNote(c, attempt.id)} />,
	);
}

/** The second step: the code. */
async function enterCode(c: Ctx, kept: Kept): Promise<Response> {
	const ui = c.get("ui");
	const now = c.get("now");
	const attempt = readCookie(c, "attempt");
	const reception = openReception(c.get("database"));
	const open = attempt === undefined ? null : await openAttempt(reception, attempt, instant(now));
	if (attempt === undefined || open === null) {
		dropCookie(c, "attempt");
		// The same code once more, because the answer to the first time was lost on its way.
		if (ui.viewer.kind === "member")
			return kept.carried === null ? c.redirect(kept.next, 303) : resume(c, kept.carried);
		return page(
			c,
			<EmailPage ui={ui} {...kept} state={{}} message={attempt === undefined ? "noAttempt" : "expired"} />,
			422,
		);
	}
	const form = await readForm(c, CodeForm);
	const note = await codeNote(c, attempt);
	const retry = (status: 422 | 429, message: "wrong" | "tooMany" | null) =>
		page(
			c,
			<CodePage
				ui={ui}
				{...kept}
				{...open}
				note={note}
				message={message}
				state={form.ok ? { values: form.typed } : { values: form.typed, errors: form.errors }}
			/>,
			status,
		);
	if (!form.ok) return retry(422, null);
	const outcome = await enter(c, attempt, form.values.code);
	if (outcome === "tooMany") return retry(429, "tooMany");
	if (outcome.result === "wrong") return retry(422, "wrong");
	if (outcome.result === "late") return c.redirect(urls.invitationOver(), 303);
	if (outcome.result === "over") return page(c, <EmailPage ui={ui} {...kept} state={{}} message="expired" />, 422);
	return kept.carried === null ? arrived(c, outcome, kept.next) : resume(c, kept.carried);
}

/** Tries a code in this browser; if it fits, the request goes on as the person who signed in. */
export async function enter(c: Ctx, attempt: string, code: string): Promise<Outcome | "tooMany"> {
	const now = c.get("now");
	const viewer = c.get("viewer");
	const { secret } = c.get("settings");
	const reception = openReception(c.get("database"));
	const uses = [{ limit: LIMITS.triesPerNetwork, what: network(c.req.header("CF-Connecting-IP")) }];
	if (!(await withinLimits(reception, secret, c.get("parts").clock, uses))) return "tooMany";
	const before = viewer.kind === "member" ? viewer.session.handle : null;
	const outcome = await tryCode(reception, secret, attempt, code, deviceOf(c.req.header("User-Agent")), before, now);
	if (outcome.result === "wrong") return outcome;
	dropCookie(c, "attempt");
	if (outcome.result !== "in") return outcome;
	writeCookie(c, "session", outcome.token, SESSION_DAYS * 24 * 3600);
	become(c, await findViewer(c.get("database"), outcome.token, instant(now), instant(now, -SESSION_IDLE_DAYS * DAY)));
	return outcome;
}

function resume(c: Ctx, { action, typed }: Carried): Response | Promise<Response> {
	return page(c, <ResumePage ui={c.get("ui")} action={action} typed={typed} />);
}

/** Counts a code for this address and network; false when there were too many. */
export async function mayAsk(c: Ctx, address: string, perNetwork: Limit = LIMITS.codesPerNetwork): Promise<boolean> {
	const [mailbox, here] = [emailKey(address), network(c.req.header("CF-Connecting-IP"))];
	return withinLimits(openReception(c.get("database")), c.get("settings").secret, c.get("parts").clock, [
		{ limit: LIMITS.codesPerAddress, what: `${mailbox}|${here}` },
		{ limit: LIMITS.codesToMailbox, what: mailbox },
		{ limit: perNetwork, what: here },
	]);
}

/** Binds the attempt to this browser; in development the code is kept to be shown. */
export async function remember(c: Ctx, attempt: Attempt): Promise<void> {
	writeCookie(c, "attempt", attempt.id, CODE_MINUTES * 60);
	await c.get("parts").development?.keepCode(c.env, attempt.id, attempt.code);
}

/** In development the code itself, to be shown on the page. */
export async function codeNote(c: Ctx, attempt: string): Promise<Child> {
	return (await c.get("parts").development?.codeNote(c.env, attempt, c.get("ui").version)) ?? null;
}
