// The four cookies of the forum, all necessary, all __Host- (this host only, https or localhost, no script).
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Ctx } from "./context.ts";

const NAMES = { session: "forum", attempt: "anmeldung", language: "sprache", bookmark: "stand" } as const;

/** Which cookie: the session's token, the sign-in attempt, the language, the place in the database. */
export type Cookie = keyof typeof NAMES;

/** The value of a cookie, if there is one. */
export function readCookie(c: Ctx, cookie: Cookie): string | undefined {
	return getCookie(c, NAMES[cookie], "host");
}

/** Sets a cookie for so many seconds. */
export function writeCookie(c: Ctx, cookie: Cookie, value: string, seconds: number): void {
	setCookie(c, NAMES[cookie], value, {
		prefix: "host",
		path: "/",
		secure: true,
		httpOnly: true,
		sameSite: "Lax",
		maxAge: seconds,
	});
}

/** Takes a cookie away. */
export function dropCookie(c: Ctx, cookie: Cookie): void {
	deleteCookie(c, NAMES[cookie], { prefix: "host", path: "/", secure: true });
}
