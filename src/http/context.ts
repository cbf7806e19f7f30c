// What a request carries with it: set by the middleware in app.ts, read by the routes.
import type { Context, MiddlewareHandler } from "hono";
import type { Child } from "hono/jsx";
import type { Viewer } from "../access/viewer.ts";
import type { Window } from "../access/window.ts";
import type { Clock } from "../db/clock.ts";
import type { Database, Deadlines } from "../db/database.ts";
import type { Bindings, Settings } from "../env.ts";
import type { Language, Words } from "../i18n/words.ts";
import type { Mailer } from "../mail/mailer.ts";

/** Shown codes, and what an answer cost. */
export type Development = {
	keepCode(env: Bindings, attempt: string, code: string): Promise<void>;
	/** What the sign-in page shows of an attempt's code. */
	codeNote(env: Bindings, attempt: string, version: string): Promise<Child>;
	/** Whether an address belongs to the development pages. */
	opens(path: string): boolean;
	bill: MiddlewareHandler<App>;
};

/** What the forum is built with; development and tests put their own parts in. */
export type Parts = {
	clock: Clock;
	settings(env: Bindings, url: string): Settings;
	mailer(env: Bindings, settings: Settings): Mailer;
	/** How long the database may take; DEADLINES unless something else is wanted. */
	deadlines?: Deadlines;
	/** What exists in development only. */
	development?: Development;
};

/** Everything a view needs to know about the request. Views get nothing else from outside. */
export type Ui = {
	viewer: Viewer;
	words: Words;
	language: Language;
	now: Date;
	/** Path with query, for "come back here". */
	path: string;
	/** Stands behind every asset's address. */
	version: string;
	/** Marks for the shared links of the posts on this page (shares/marks.ts). */
	marks: Map<number, string>;
	/** Stands hidden in every form, so that one that is sent twice counts once. */
	formId: string;
};

export type App = {
	Bindings: Bindings;
	Variables: {
		parts: Parts;
		settings: Settings;
		database: Database;
		viewer: Viewer;
		window: Window;
		ui: Ui;
		now: Date;
	};
};

export type Ctx<Path extends string = string> = Context<App, Path>;
