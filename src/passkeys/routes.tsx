// Passkeys: adding, naming and removing one's own, and signing in by one. The code by mail always works besides.
import { Hono } from "hono";
import * as v from "valibot";
import { EmailPage, ResumePage } from "../../views/auth.tsx";
import { passkeyMail } from "../../views/mail/account-letters.ts";
import { PasskeysPage } from "../../views/passkeys.tsx";
import { findViewer, SESSION_DAYS, SESSION_IDLE_DAYS } from "../access/viewer.ts";
import { openReception } from "../access/window.ts";
import { deviceOf } from "../auth/device.ts";
import { type Kept, readKept } from "../auth/kept.ts";
import { DAY, instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { dropCookie, writeCookie } from "../http/cookies.ts";
import { line, readForm, value } from "../http/forms.ts";
import { LIMITS, network, withinLimits } from "../http/limits.ts";
import { sendMails } from "../http/post.ts";
import { me, page } from "../http/respond.tsx";
import { become } from "../http/session.ts";
import * as urls from "../urls.ts";
import {
	checkNew,
	checkSignIn,
	newChallenge,
	partyOf,
	questionForNew,
	questionForSignIn,
	readAnswer,
} from "./ceremony.ts";
import * as passkeys from "./store.ts";

const name = line({ max: 60 });
const NewForm = v.object({ name, antwort: v.string() });
const NameForm = v.object({ name, schluessel: v.string() });

export const passkeyRoutes = new Hono<App>();

passkeyRoutes.get("/", (c) => show(c, {}));

passkeyRoutes.post("/frage", async (c) => {
	const viewer = me(c);
	const challenge = newChallenge();
	const { keys, email } = await passkeys.ownPasskeys(c.get("window"), viewer.id);
	await passkeys.giveOut(c.get("window"), challenge, viewer.id, c.get("now"));
	const party = partyOf(c.get("settings").origin);
	const ids = keys.map(({ id }) => id);
	return c.json(questionForNew(party, c.get("ui").words.forum, { email, name: viewer.name }, ids, challenge));
});

passkeyRoutes.post("/", async (c) => {
	const viewer = me(c);
	const now = c.get("now");
	const window = c.get("window");
	const form = await readForm(c, NewForm);
	if (!form.ok) return show(c, { state: { values: form.typed, errors: form.errors } });
	const answer = readAnswer(form.values.antwort);
	const failed = () => show(c, { state: { values: form.typed }, message: "failed" });
	if (answer === null) return failed();
	if (!(await passkeys.takeBack(window, answer.challenge, viewer.id, now))) {
		// The same form once more, because the answer to the first time was lost on its way.
		const { keys } = await passkeys.ownPasskeys(window, viewer.id);
		return keys.some(({ id }) => id === answer.key) ? c.redirect(urls.passkeys(), 303) : failed();
	}
	const { origin } = c.get("settings");
	const key = await checkNew(partyOf(origin), answer.challenge, answer.answer);
	if (key === null) return failed();
	if (!(await passkeys.keep(window, viewer.id, key, form.values.name, instant(now))))
		return show(c, { state: { values: form.typed }, message: "many" });
	const { email } = await passkeys.ownPasskeys(window, viewer.id);
	await sendMails(c, [passkeyMail(c.get("ui").words, email, origin, viewer.name, form.values.name)]);
	return c.redirect(urls.passkeys(), 303);
});

passkeyRoutes.post("/name", async (c) => {
	const form = await readForm(c, NameForm);
	if (!form.ok)
		return show(c, { wrong: { id: value(form.typed, "schluessel"), values: form.typed, errors: form.errors } });
	await passkeys.rename(c.get("window"), form.values.schluessel, form.values.name);
	return c.redirect(urls.passkeys(), 303);
});

passkeyRoutes.post("/entfernen", async (c) => {
	const { typed } = await readForm(c, v.object({}));
	await passkeys.remove(c.get("window"), value(typed, "schluessel"));
	return c.redirect(`${urls.passkeys()}?entfernt=1`, 303);
});

export const passkeySignIn = new Hono<App>();

passkeySignIn.post("/frage", async (c) => {
	if (!(await mayTry(c))) return c.json({}, 429);
	const challenge = newChallenge();
	await passkeys.giveOut(openReception(c.get("database")), challenge, null, c.get("now"));
	return c.json(questionForSignIn(partyOf(c.get("settings").origin), challenge));
});

passkeySignIn.post("/", async (c) => {
	const ui = c.get("ui");
	const now = c.get("now");
	const kept = await readKept(c);
	const reception = openReception(c.get("database"));
	const failed = () => page(c, <EmailPage ui={ui} {...kept} state={{}} message="passkey" />, 422);
	const answer = readAnswer(value(kept.typed, "antwort"));
	const known = answer && (await passkeys.answered(reception, answer.challenge, answer.key, now));
	if (!answer || !known) return ui.viewer.kind === "member" ? goOn(c, kept) : failed();
	const counter = await checkSignIn(partyOf(c.get("settings").origin), answer.challenge, answer.answer, known);
	if (counter === null) return failed();
	const before = ui.viewer.kind === "member" ? ui.viewer.session.handle : null;
	const begun = await passkeys.signIn(reception, known, counter, deviceOf(c.req.header("User-Agent")), before, now);
	if (begun === null) return failed();
	const { token, isFirst } = begun;
	dropCookie(c, "attempt");
	writeCookie(c, "session", token, SESSION_DAYS * 24 * 3600);
	become(c, await findViewer(c.get("database"), token, instant(now), instant(now, -SESSION_IDLE_DAYS * DAY)));
	return isFirst && kept.carried === null ? c.redirect(urls.welcome(), 303) : goOn(c, kept);
});

function goOn(c: Ctx, { next, carried }: Kept): Response | Promise<Response> {
	return carried === null ? c.redirect(next, 303) : page(c, <ResumePage ui={c.get("ui")} {...carried} />);
}

function mayTry(c: Ctx): Promise<boolean> {
	const uses = [{ limit: LIMITS.triesPerNetwork, what: network(c.req.header("CF-Connecting-IP")) }];
	return withinLimits(openReception(c.get("database")), c.get("settings").secret, c.get("parts").clock, uses);
}

type Shown = Pick<Parameters<typeof PasskeysPage>[0], "wrong" | "message"> & { state?: object };

async function show(c: Ctx, { state = {}, message, wrong }: Shown): Promise<Response> {
	const { keys } = await passkeys.ownPasskeys(c.get("window"), me(c).id);
	const device = deviceOf(c.req.header("User-Agent"));
	const removed = c.req.query("entfernt") === "1";
	const status = c.req.method === "GET" ? 200 : 422;
	return page(c, <PasskeysPage ui={c.get("ui")} {...{ keys, device, removed, state, message, wrong }} />, status);
}
