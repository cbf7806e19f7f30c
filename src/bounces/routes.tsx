// Where the mail provider tells what became of mails. It proves by a token that it is the one; nobody gets a page here.
import { Hono } from "hono";
import { openReception } from "../access/window.ts";
import { instant } from "../db/clock.ts";
import { sha256 } from "../db/ids.ts";
import type { App, Ctx } from "../http/context.ts";
import { me } from "../http/respond.tsx";
import * as urls from "../urls.ts";
import { readNews } from "./brevo.ts";
import { affirm, note } from "./store.ts";

/** Bytes of one call: some five hundred events. */
const MOST_BYTES = 262_144;

/** Mounted under /post. */
export const mailNews = new Hono<App>();

mailNews.post("/brevo", async (c) => {
	if (!(await isProvider(c))) {
		c.header("WWW-Authenticate", 'Bearer realm="post"');
		return c.body(null, 401);
	}
	const body = await bodyOf(c.req.raw);
	if (body === null) return c.body(null, 413);
	const news = readNews(body, c.get("now"));
	if (news === null) return c.body(null, 400);
	await note(openReception(c.get("database")), news, c.get("now"));
	return c.body(null, 204);
});

/** Mounted under /einstellungen/adresse. */
export const addressAffirmed = new Hono<App>();

addressAffirmed.post("/stimmt", async (c) => {
	await affirm(c.get("window"), me(c).id, instant(c.get("now")));
	return c.redirect(urls.address(), 303);
});

/** The token as a bearer token, or as the password of basic authentication. Digests are compared, so time tells nothing. */
async function isProvider(c: Ctx): Promise<boolean> {
	const { mailToken } = c.get("settings");
	const [scheme = "", given = ""] = (c.req.header("Authorization") ?? "").split(" ", 2);
	const token = scheme.toLowerCase() === "basic" ? passwordIn(given) : scheme.toLowerCase() === "bearer" ? given : "";
	return mailToken !== "" && (await sha256(token)) === (await sha256(mailToken));
}

function passwordIn(given: string): string {
	try {
		const pair = atob(given);
		return pair.slice(pair.indexOf(":") + 1);
	} catch {
		return "";
	}
}

/** The body as text, or null if it is too long; no more of it is read then. */
async function bodyOf(request: Request): Promise<string | null> {
	if (request.body === null) return "";
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body as ReadableStream<Uint8Array>) {
		length += chunk.length;
		if (length > MOST_BYTES) return null;
		chunks.push(chunk);
	}
	return new Blob(chunks).text();
}
