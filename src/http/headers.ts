// What every answer says to the browser about safety and keeping, and who may send us a form.
import type { MiddlewareHandler } from "hono";
import type { App, Ctx } from "./context.ts";

/** Nothing from elsewhere, nothing inline; scripts may only make HTML through htmx's policy (platform.md 4.2). */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types htmx",
].join("; ");

/** Headers of every answer. `no-referrer` is left out on purpose: it makes browsers send forms with `Origin: null`. */
export const securityHeaders: MiddlewareHandler<App> = async (c, next) => {
	await next();
	const secure = new URL(c.req.url).protocol === "https:";
	const set = (name: string, text: string) => c.res.headers.set(name, text);
	// A file that somebody uploaded says something stricter.
	if (!c.res.headers.has("Content-Security-Policy"))
		set(
			"Content-Security-Policy",
			secure ? `${CONTENT_SECURITY_POLICY}; upgrade-insecure-requests` : CONTENT_SECURITY_POLICY,
		);
	set("X-Content-Type-Options", "nosniff");
	set("X-Frame-Options", "DENY");
	set("Referrer-Policy", "strict-origin-when-cross-origin");
	set("Cross-Origin-Opener-Policy", "same-origin");
	set("Cross-Origin-Resource-Policy", "same-origin");
	set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
	if (secure) set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
	if (!c.res.headers.has("Cache-Control")) set("Cache-Control", "private, no-store");
	c.res.headers.append("Vary", "HX-Request");
};

/** Only the mail provider sends something from elsewhere. No browser's form can: it proves itself by a token (bounces/routes.tsx). */
const FROM_ELSEWHERE = ["/post/brevo"];

/** Whether a changing request comes from our own pages: Sec-Fetch-Site decides, and where it is missing, Origin. */
export function isOwnForm(c: Ctx): boolean {
	if (c.req.method === "GET" || c.req.method === "HEAD" || c.req.method === "OPTIONS") return true;
	const site = c.req.header("Sec-Fetch-Site");
	if (site !== undefined) return site === "same-origin";
	const origin = c.req.header("Origin");
	if (origin === undefined && FROM_ELSEWHERE.includes(c.req.path)) return c.req.header("Authorization") !== undefined;
	return origin === new URL(c.req.url).origin;
}
