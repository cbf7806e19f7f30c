// From the session cookie to the viewer, the window and the language of a request.
import type { MiddlewareHandler } from "hono";
import { doorOf } from "../access/doors.ts";
import { findViewer, GUEST, SESSION_IDLE_DAYS, type Viewer } from "../access/viewer.ts";
import { openWindow } from "../access/window.ts";
import { touchSession } from "../auth/store.ts";
import { DAY, instant } from "../db/clock.ts";
import { type Database, DatabaseFault, openDatabase } from "../db/database.ts";
import { isLanguage, type Language, wordsOf } from "../i18n/words.ts";
import type { App, Ctx, Ui } from "./context.ts";
import { readCookie, writeCookie } from "./cookies.ts";

/** How long a browser remembers where its last write stands, in seconds: replicas have caught up long before. */
const BOOKMARK_SECONDS = 300;

/** Opens the database session and finds out who is asking. Without a cookie no round trip is made. */
export const session: MiddlewareHandler<App> = async (c, next) => {
	const { clock, deadlines } = c.get("parts");
	const now = clock();
	const database = openDatabase(c.env.DB, bookmarkOf(c), deadlines);
	c.set("now", now);
	c.set("database", database);
	become(c, GUEST);
	become(c, await whoIs(c, database, now));
	await next();
	if (database.wrote) {
		const bookmark = database.bookmark();
		if (bookmark !== null && c.res.status < 500) writeCookie(c, "bookmark", bookmark, BOOKMARK_SECONDS);
	}
};

/** Makes a viewer the one of this request: their window, their language. */
export function become(c: Ctx, viewer: Viewer): void {
	const language = languageOf(c, viewer);
	const url = new URL(c.req.url);
	const ui: Ui = {
		viewer,
		words: wordsOf(language),
		language,
		now: c.get("now"),
		path: c.req.method === "GET" ? url.pathname + url.search : url.pathname,
		version: c.env.VERSION?.id?.slice(0, 8) || "0",
		marks: new Map(),
		formId: crypto.randomUUID(),
	};
	c.set("viewer", viewer);
	c.set("window", openWindow(c.get("database"), viewer));
	c.set("ui", ui);
}

async function whoIs(c: Ctx, database: Database, now: Date): Promise<Viewer> {
	const token = readCookie(c, "session");
	if (token === undefined || token === "") return GUEST;
	try {
		const viewer = await findViewer(database, token, instant(now), instant(now, -SESSION_IDLE_DAYS * DAY));
		if (viewer.kind === "member")
			later(c, touchSession(openWindow(database, viewer), viewer.session.handle, viewer.session.seenAt, now));
		return viewer;
	} catch (error) {
		// Public pages stay readable while the database is in trouble.
		const reads = c.req.method === "GET" || c.req.method === "HEAD";
		if (error instanceof DatabaseFault && doorOf(c.req.path) === "everybody" && reads) return GUEST;
		throw error;
	}
}

/** Lets some work end after the answer was sent. Its failure is noted, without personal data. */
export function later(c: Ctx, work: Promise<unknown>): void {
	c.executionCtx.waitUntil(work.catch((error: unknown) => console.error({ event: "later", error: String(error) })));
}

/** Where the last write of this browser stands. A cookie that can't be a bookmark would only make D1 refuse. */
function bookmarkOf(c: Ctx): string | null {
	const bookmark = readCookie(c, "bookmark") ?? "";
	return /^[0-9a-f-]{1,128}$/.test(bookmark) ? bookmark : null;
}

function languageOf(c: Ctx, viewer: Viewer): Language {
	// What was chosen on this device comes first, then what the person chose elsewhere.
	const chosen = readCookie(c, "language") ?? (viewer.kind === "member" ? viewer.language : undefined);
	return isLanguage(chosen) ? chosen : "de";
}
