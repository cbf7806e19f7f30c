// A mistyped address of somebody on their way in is put right, and the mail goes out once more.
import { Hono } from "hono";
import * as v from "valibot";
import { MendPage } from "../../views/invitation-stuck.tsx";
import { againMail, listMail, requestAgainMail } from "../../views/mail/letters.ts";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { type Errors, email, readForm } from "../http/forms.ts";
import { sendMails } from "../http/post.ts";
import { allow, found, me, page } from "../http/respond.tsx";
import { longDay } from "../i18n/when.ts";
import { isLanguage, wordsOf } from "../i18n/words.ts";
import { emailKey } from "../text/folding.ts";
import * as urls from "../urls.ts";
import * as mending from "./mend-store.ts";
import { deliver } from "./sending.ts";
import { hashOf, newToken, tokenOf } from "./token.ts";

const AddressForm = v.object({ email });

/** Mounted under /moderation/einladungen. */
export const mendRoutes = new Hono<App>();

for (const kind of ["gast", "anfrage"] as const) {
	mendRoutes.get(`/${kind}/:nr/adresse`, async (c) => {
		allow(can.inviteByList(c.get("viewer")));
		const { id, person } = await personOf(c, kind);
		const state = { values: { email: [person.email] } };
		return page(c, <MendPage ui={c.get("ui")} kind={kind} id={id} person={person} state={state} />);
	});

	mendRoutes.post(`/${kind}/:nr/adresse`, async (c) => {
		allow(can.inviteByList(c.get("viewer")));
		const { id, person } = await personOf(c, kind);
		const form = await readForm(c, AddressForm);
		const wrong = (errors: Errors, over = false) => {
			const state = { values: form.typed, errors };
			return page(c, <MendPage ui={c.get("ui")} kind={kind} id={id} person={person} state={state} over={over} />, 422);
		};
		if (!form.ok) return wrong(form.errors);
		if (emailKey(form.values.email) === emailKey(person.email)) return wrong({ email: "addressUnchanged" });
		const fault = await mending.taken(c.get("window"), form.values.email, instant(c.get("now")));
		if (fault !== null) return wrong({ email: fault });
		const sent = await (kind === "gast" ? toGuest : toRequest)(c, id, form.values.email);
		return sent ? c.redirect(urls.invitationsUnderWay({ hinweis: "geschickt" }), 303) : wrong({}, true);
	});
}

async function personOf(c: Ctx, kind: "gast" | "anfrage") {
	const id = await found(urls.idOf(c.req.param("nr") ?? ""));
	const find = kind === "gast" ? mending.guestToMend : mending.requestToMend;
	return { id, person: await found(find(c.get("window"), id)) };
}

async function toGuest(c: Ctx, id: number, address: string): Promise<boolean> {
	const { secret, origin } = c.get("settings");
	const token = await newToken(secret);
	const person = await mending.mendGuest(c.get("window"), id, address, token, me(c).id, c.get("now"));
	if (person === null) return false;
	const words = wordsOf(isLanguage(person.language) ? person.language : "de");
	const open = person.byList ? token.token : await tokenOf(secret, person.seed);
	const link = `${origin}${(await hashOf(open)) === person.hash ? urls.invitation(open) : urls.join()}`;
	const until = longDay("de", new Date(person.expiresAt));
	const letter = person.byList ? listMail : againMail;
	await deliver(c, [{ guestId: id, mail: letter(words, person.email, person.name, person.inviter, link, until) }]);
	return true;
}

async function toRequest(c: Ctx, id: number, address: string): Promise<boolean> {
	const person = await mending.mendRequest(c.get("window"), id, address, me(c).id, c.get("now"));
	if (person === null) return false;
	const words = wordsOf(isLanguage(person.language) ? person.language : "de");
	await sendMails(c, [requestAgainMail(words, person.email, person.name, c.get("settings").origin)]);
	return true;
}
