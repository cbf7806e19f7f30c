// One's own data to take along, and leaving. Both are there for everybody who has an account, whatever their standing.
import { Hono } from "hono";
import * as v from "valibot";
import { LeavingPage, OwnDataPage } from "../../views/account.tsx";
import { OwnDataFile } from "../../views/account-file.tsx";
import { leavingMail } from "../../views/mail/account-letters.ts";
import { openShelf } from "../files/shelf.ts";
import type { App, Ctx } from "../http/context.ts";
import { readForm } from "../http/forms.ts";
import { sendMails } from "../http/post.ts";
import { allow, me, page } from "../http/respond.tsx";
import { longDay } from "../i18n/when.ts";
import { sortKey } from "../text/folding.ts";
import * as urls from "../urls.ts";
import { asZip, ownData } from "./data.ts";
import { leave, leavingOf, POSTS_AFTER, stay } from "./leaving.ts";

/** Both spellings of the word, with and without the umlaut, and the English one. */
const WORDS = ["loschen", "loeschen", "delete"];

const LeavingForm = v.object({
	beitraege: v.picklist(POSTS_AFTER, "choose"),
	wort: v.pipe(
		v.string(),
		v.check((text) => WORDS.includes(sortKey(text)), "wordWrong"),
	),
});

export const account = new Hono<App>();

account.get("/daten", (c) => page(c, <OwnDataPage ui={c.get("ui")} />));

account.get("/daten/herunterladen", async (c) => {
	const viewer = me(c);
	const ui = c.get("ui");
	const { data, files } = await ownData(c.get("database"), viewer.id);
	const html = `<!doctype html>${await (<OwnDataFile ui={ui} name={viewer.name} data={data} />)}`;
	const all = { forum: ui.words.forum, createdAt: ui.now.toISOString(), ...Object.fromEntries(data) };
	const zip = asZip(openShelf(c.env), all, html, files);
	return c.body(zip, 200, {
		"Content-Type": "application/zip",
		"Content-Disposition": `attachment; filename="forum-meine-daten-${ui.now.toISOString().slice(0, 10)}.zip"`,
	});
});

account.get("/loeschen", async (c) => {
	const leaving = await leavingOf(c.get("database"), me(c).id);
	return page(c, <LeavingPage ui={c.get("ui")} viewer={me(c)} leaving={leaving} state={{}} />);
});

account.post("/loeschen", async (c) => {
	const viewer = me(c);
	const ui = c.get("ui");
	const leaving = await leavingOf(c.get("database"), viewer.id);
	allow(!leaving.soleAdmin);
	const form = await readForm(c, LeavingForm);
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return page(c, <LeavingPage ui={ui} viewer={viewer} leaving={leaving} state={state} />, 422);
	}
	const { leavingAt } = await leave(c.get("database"), viewer.id, form.values.beitraege, c.get("now"));
	if (leavingAt !== null) await confirm(c, leaving.email, viewer.name, leavingAt);
	return c.redirect(urls.leavingForum(), 303);
});

account.post("/loeschen/zurueck", async (c) => {
	await stay(c.get("database"), me(c).id);
	return c.redirect(urls.leavingForum(), 303);
});

async function confirm(c: Ctx, email: string, name: string, leavingAt: string): Promise<void> {
	const { words, language } = c.get("ui");
	const day = longDay(language, new Date(leavingAt));
	await sendMails(c, [leavingMail(words, email, c.get("settings").origin, name, day)]);
}
