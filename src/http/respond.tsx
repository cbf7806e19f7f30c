// The few ways in which a route answers.
import type { Child } from "hono/jsx";
import type { HtmlEscapedString } from "hono/utils/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Member } from "../access/viewer.ts";
import type { Ctx } from "./context.ts";

/** What a view gives back. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The row that was asked for doesn't exist for this viewer: 404, by the one `onError` of app.ts. */
export class NotThere extends Error {
	override readonly name = "NotThere";
}

/** The row exists, but the viewer may not do this with it: 403. */
export class Refused extends Error {
	override readonly name = "Refused";
}

/** Waits for a row and ends the request with 404 if there is none. */
export async function found<T>(row: T | null | undefined | Promise<T | null | undefined>): Promise<T> {
	const value = await row;
	if (value === null || value === undefined) throw new NotThere();
	return value;
}

/** Ends the request with 403 unless the predicate holds. */
export function allow(may: boolean): void {
	if (!may) throw new Refused();
}

/** The member behind a request; a guest has nothing to do where this is asked. */
export function me(c: Ctx): Member {
	const viewer = c.get("viewer");
	if (viewer.kind !== "member") throw new Refused();
	return viewer;
}

/** A whole page. */
export function page(c: Ctx, markup: Markup | Child, status: ContentfulStatusCode = 200): Response | Promise<Response> {
	return c.html(document(markup as Markup), status);
}

/** The part that changed for htmx; without JavaScript a redirect to the page that shows it. */
export function part(c: Ctx, markup: Markup, { instead }: { instead: string }): Response | Promise<Response> {
	return wantsPart(c) ? c.html(markup) : c.redirect(instead, 303);
}

/** A refused form: the form alone for htmx, else the page around it; 422, nothing typed is lost. */
export function again(
	c: Ctx,
	form: { part: Markup; page: Markup; status?: ContentfulStatusCode },
): Response | Promise<Response> {
	const status = form.status ?? 422;
	return wantsPart(c) ? c.html(form.part, status) : page(c, form.page, status);
}

/** After a change that has no part of its own: on to another page. htmx follows by its own header. */
export function moved(c: Ctx, to: string): Response {
	if (!wantsPart(c)) return c.redirect(to, 303);
	c.header("HX-Redirect", to);
	return c.body(null, 200);
}

/** Tells htmx that a whole page comes: it takes the place of the one that asked, typed words and all. */
export function insteadOfPage(c: Ctx): void {
	if (!wantsPart(c)) return;
	c.header("HX-Retarget", "body");
	c.header("HX-Reswap", "outerSync");
	c.header("HX-Reselect", "body");
}

/** Whether htmx asks for a part. A restored page or a plain request gets the whole one. */
export function wantsPart(c: Ctx): boolean {
	return c.req.header("HX-Request") === "true" && c.req.header("HX-History-Restore-Request") !== "true";
}

async function document(markup: Markup): Promise<HtmlEscapedString> {
	return `<!doctype html>${await markup}` as HtmlEscapedString;
}
