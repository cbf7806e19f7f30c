// The own account: what the forum knows of me, my rights, my language, where I am signed in.
import { Hono } from "hono";
import { SessionEnded, SettingsPage } from "../../views/settings.tsx";
import { SESSION_IDLE_DAYS } from "../access/viewer.ts";
import { endOtherSessions, endSession, ownAccount } from "../auth/store.ts";
import { DAY, instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { found, me, page, part } from "../http/respond.tsx";
import { asProfile, profileOf } from "../profiles/store.ts";
import * as urls from "../urls.ts";

export const settings = new Hono<App>();

settings.get("/", async (c) => {
	const viewer = me(c);
	const now = c.get("now");
	const idleSince = instant(now, -SESSION_IDLE_DAYS * DAY);
	const { email, sessions, further } = await ownAccount(c.get("window"), viewer.id, instant(now), idleSince, [
		profileOf(viewer.id),
	]);
	const profile = await found(asProfile(further[0] ?? []));
	return page(c, <SettingsPage ui={c.get("ui")} viewer={viewer} email={email} profile={profile} sessions={sessions} />);
});

settings.post("/sitzungen/andere/beenden", async (c) => {
	const viewer = me(c);
	await endOtherSessions(c.get("window"), viewer.id, viewer.session.handle);
	return c.redirect(urls.settings(), 303);
});

settings.post("/sitzungen/:handle/beenden", async (c) => {
	const viewer = me(c);
	await endSession(c.get("window"), viewer.id, c.req.param("handle"));
	return part(c, <SessionEnded ui={c.get("ui")} />, { instead: urls.settings() });
});
