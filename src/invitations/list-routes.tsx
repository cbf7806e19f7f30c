// A list of people becomes invitations, after a dry run; and those who got stuck on the way are written to again.
import { Hono } from "hono";
import { type Checked, ListPage, type ListState } from "../../views/invitation-list.tsx";
import { StuckPage } from "../../views/invitation-stuck.tsx";
import { againMail, backMail, listMail, requestAgainMail } from "../../views/mail/letters.ts";
import * as can from "../access/can.ts";
import { DAY, instant } from "../db/clock.ts";
import { sha256 } from "../db/ids.ts";
import type { App, Ctx } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { type Typed, typedFields, value } from "../http/forms.ts";
import { sendMails } from "../http/post.ts";
import { allow, found, me, page } from "../http/respond.tsx";
import { longDay } from "../i18n/when.ts";
import { isLanguage, wordsOf } from "../i18n/words.ts";
import { NONE, SPACES } from "../spaces/spaces.ts";
import * as urls from "../urls.ts";
import { DAYS } from "./limits.ts";
import { inviteAll, known } from "./list-store.ts";
import { readList } from "./people.ts";
import { levelsIn } from "./rights.ts";
import { deliver } from "./sending.ts";
import type { Levels } from "./store.ts";
import { againToGuest, againToRequest, stuck, VIEWS } from "./stuck-store.ts";
import { hashOf, newToken, tokenOf } from "./token.ts";

/** Mounted under /moderation/einladungen. */
export const listRoutes = new Hono<App>();

listRoutes.get("/liste", (c) => {
	allow(can.inviteByList(c.get("viewer")));
	return page(c, <ListPage ui={c.get("ui")} state={{ values: {}, fault: null }} checked={null} sent={null} />);
});

listRoutes.post("/liste", async (c) => {
	const viewer = me(c);
	allow(can.inviteByList(viewer));
	const typed = await withFile(c);
	const levels = levelsIn(typed);
	const days = DAYS.find((number) => String(number) === value(typed, "tage"));
	if (levels === null || days === undefined) return wrong(c, { values: typed, fault: "choose" });
	if (SPACES.every((space) => levels[space] === NONE)) return wrong(c, { values: typed, fault: "noRights" });
	allow(SPACES.every((space) => levels[space] <= can.inviteAtMost(viewer, space, null)));
	const list = readList(value(typed, "liste"));
	if (list.people.length + list.faulty.length === 0) return wrong(c, { values: typed, fault: "required" });
	const now = c.get("now");
	const digest = await digestOf(typed, levels);
	const isSending = value(typed, "schritt") === "senden" && value(typed, "geprueft") === digest;
	if (!isSending) {
		const { members, invited } = await known(c.get("window"), list.people, instant(now));
		const checked: Checked = {
			...list,
			digest,
			fresh: list.people.filter(({ key }) => !members.has(key) && !invited.has(key)),
			members: list.people.filter(({ key }) => members.has(key)),
			invited: list.people.filter(({ key }) => invited.has(key) && !members.has(key)),
		};
		const state = { values: typed, fault: null };
		return page(c, <ListPage ui={c.get("ui")} state={state} checked={checked} sent={null} />);
	}
	const expiresAt = instant(now, days * DAY);
	const { secret, origin } = c.get("settings");
	const people = await Promise.all(list.people.map(async (person) => ({ ...person, token: await newToken(secret) })));
	const key = await formKey(c, typed, ["liste", digest]);
	const written = await inviteAll(c.get("window"), viewer.id, people, levels, expiresAt, key, instant(now));
	const words = wordsOf("de");
	const until = longDay("de", new Date(expiresAt));
	await deliver(
		c,
		written.map(({ guestId, email, name, token }) => ({
			guestId,
			mail: listMail(words, email, name, viewer.name, `${origin}${urls.invitation(token.token)}`, until),
		})),
	);
	// What couldn't be read stays in the form, to be mended and sent.
	const rest: Typed = { ...typed, liste: [list.faulty.map(({ text }) => text).join("\n")] };
	const sent = { count: written.length, left: list.faulty.length };
	return page(c, <ListPage ui={c.get("ui")} state={{ values: rest, fault: null }} checked={null} sent={sent} />);
});

listRoutes.get("/unterwegs", async (c) => {
	allow(can.inviteByList(c.get("viewer")));
	const before = urls.idOf(c.req.query("ab") ?? "");
	const said = c.req.query("hinweis");
	const view = VIEWS.find((one) => one === c.req.query("wo")) ?? null;
	return page(
		c,
		<StuckPage
			ui={c.get("ui")}
			view={view}
			list={await stuck(c.get("window"), view, before, c.get("now"))}
			hint={said === "geschickt" || said === "nicht" ? said : null}
		/>,
	);
});

listRoutes.post("/gast/:nr/noch-einmal", async (c) => {
	const viewer = me(c);
	allow(can.inviteByList(viewer));
	const id = await found(urls.idOf(c.req.param("nr")));
	const person = await againToGuest(c.get("window"), id, viewer.id, c.get("now"));
	if (person === null) return c.redirect(urls.invitationsUnderWay({ hinweis: "nicht" }), 303);
	const { secret, origin } = c.get("settings");
	const words = wordsOf(isLanguage(person.language) ? person.language : "de");
	const token = await tokenOf(secret, person.seed);
	const isKnown = (await hashOf(token)) === person.hash;
	const link = `${origin}${isKnown ? urls.invitation(token) : urls.join()}`;
	const mail =
		person.where === "away"
			? backMail(words, person.email, person.name, origin)
			: againMail(words, person.email, person.name, person.inviter, link, longDay("de", new Date(person.expiresAt)));
	await deliver(c, [{ guestId: id, mail }]);
	return c.redirect(urls.invitationsUnderWay({ hinweis: "geschickt" }), 303);
});

listRoutes.post("/anfrage/:nr/noch-einmal", async (c) => {
	const viewer = me(c);
	allow(can.inviteByList(viewer));
	const id = await found(urls.idOf(c.req.param("nr")));
	const person = await againToRequest(c.get("window"), id, viewer.id, c.get("now"));
	if (person === null) return c.redirect(urls.invitationsUnderWay({ hinweis: "nicht" }), 303);
	const { origin } = c.get("settings");
	const words = wordsOf(isLanguage(person.language) ? person.language : "de");
	await sendMails(c, [
		person.where === "approved"
			? backMail(words, person.email, person.name, origin)
			: requestAgainMail(words, person.email, person.name, origin),
	]);
	return c.redirect(urls.invitationsUnderWay({ hinweis: "geschickt" }), 303);
});

/** The form; the lines of a file that came along stand behind those that were pasted. */
async function withFile(c: Ctx): Promise<Typed> {
	const isMultipart = (c.req.header("Content-Type") ?? "").startsWith("multipart/form-data");
	const again = isMultipart ? c.req.raw.clone() : null;
	const typed = await typedFields(c);
	const file = (await again?.formData())?.get("datei");
	if (!(file instanceof File) || file.size === 0) return typed;
	const lines = decode(await file.arrayBuffer())
		.replace(/\r\n?/g, "\n")
		.replaceAll("\0", "");
	const pasted = value(typed, "liste").trim();
	return { ...typed, liste: [pasted === "" ? lines : `${pasted}\n${lines}`] };
}

/** A table that was saved by an office program on Windows often isn't UTF-8. */
function decode(bytes: ArrayBuffer): string {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

function wrong(c: Ctx, state: ListState) {
	return page(c, <ListPage ui={c.get("ui")} state={state} checked={null} sent={null} />, 422);
}

/** What was looked at: other words or rights are looked at anew before anything goes out. */
function digestOf(typed: Typed, levels: Levels): Promise<string> {
	return sha256(JSON.stringify([value(typed, "liste"), levels, value(typed, "tage")]));
}
