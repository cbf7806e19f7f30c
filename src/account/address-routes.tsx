// Changing one's own address. Whether an address belongs to somebody else can't be told from any answer.
import { Hono } from "hono";
import * as v from "valibot";
import { AddressPage } from "../../views/address.tsx";
import {
	changedAddressMail,
	newAddressMail,
	oldAddressMail,
	takenAddressMail,
} from "../../views/mail/account-letters.ts";
import { openReception } from "../access/window.ts";
import { mayAsk } from "../auth/routes.tsx";
import { isKnown } from "../auth/store.ts";
import { instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { email, readForm } from "../http/forms.ts";
import { LIMITS, network, withinLimits } from "../http/limits.ts";
import { sendMails } from "../http/post.ts";
import { me, page } from "../http/respond.tsx";
import { emailKey } from "../text/folding.ts";
import * as urls from "../urls.ts";
import { addressOf, beginChange, dropChange, tryChange } from "./address.ts";

const code = v.pipe(
	v.string(),
	v.transform((text) => text.replace(/[\s.-]/g, "")),
	v.regex(/^\d{8}$/, "codeWrong"),
);
const AddressForm = v.object({ email });
const CodesForm = v.object({ neu: code, alt: code });

export const addressRoutes = new Hono<App>();

addressRoutes.get("/", async (c) => {
	const address = await addressOf(c.get("database"), me(c).id, instant(c.get("now")));
	return page(c, <AddressPage ui={c.get("ui")} address={address} state={{}} changed={c.req.query("neu") === "1"} />);
});

addressRoutes.post("/", async (c) => {
	const viewer = me(c);
	const ui = c.get("ui");
	const database = c.get("database");
	const { secret, origin } = c.get("settings");
	const address = { ...(await addressOf(database, viewer.id, instant(ui.now))), waiting: null };
	const form = await readForm(c, AddressForm);
	if (!form.ok)
		return page(c, <AddressPage ui={ui} address={address} state={{ values: form.typed, errors: form.errors }} />, 422);
	if (emailKey(form.values.email) === emailKey(address.email)) {
		const state = { values: form.typed, errors: { email: "addressSame" as const } };
		return page(c, <AddressPage ui={ui} address={address} state={state} />, 422);
	}
	if (!(await mayAsk(c, form.values.email)) || !(await mayAsk(c, address.email)))
		return page(c, <AddressPage ui={ui} address={address} state={{ values: form.typed }} message="tooMany" />, 429);
	const codes = await beginChange(database, secret, viewer.id, form.values.email, ui.now);
	const taken = await isKnown(openReception(database), form.values.email);
	await sendMails(c, [
		oldAddressMail(ui.words, address.email, viewer.name, codes.toOld),
		taken
			? takenAddressMail(ui.words, form.values.email, origin)
			: newAddressMail(ui.words, form.values.email, codes.toNew),
	]);
	return c.redirect(urls.address(), 303);
});

addressRoutes.post("/codes", async (c) => {
	const viewer = me(c);
	const ui = c.get("ui");
	const database = c.get("database");
	const { secret, origin } = c.get("settings");
	const address = await addressOf(database, viewer.id, instant(ui.now));
	const form = await readForm(c, CodesForm);
	// The same codes once more, because the answer to the first time was lost on its way.
	if (address.waiting === null)
		return page(c, <AddressPage ui={ui} address={address} state={{}} message="over" />, 422);
	if (!form.ok)
		return page(c, <AddressPage ui={ui} address={address} state={{ values: form.typed, errors: form.errors }} />, 422);
	const uses = [{ limit: LIMITS.triesPerNetwork, what: network(c.req.header("CF-Connecting-IP")) }];
	if (!(await withinLimits(openReception(database), secret, c.get("parts").clock, uses)))
		return page(c, <AddressPage ui={ui} address={address} state={{ values: form.typed }} message="tooMany" />, 429);
	const member = { id: viewer.id, handle: viewer.session.handle };
	const change = await tryChange(database, secret, member, { toNew: form.values.neu, toOld: form.values.alt }, ui.now);
	if (change.result === "changed") {
		await sendMails(c, [changedAddressMail(ui.words, change.from, origin, viewer.name)]);
		return c.redirect(`${urls.address()}?neu=1`, 303);
	}
	const left = change.result === "over" ? { ...address, waiting: null } : address;
	const state = change.result === "over" ? {} : { values: form.typed };
	return page(c, <AddressPage ui={ui} address={left} state={state} message={change.result} />, 422);
});

addressRoutes.post("/zurueck", async (c) => {
	await dropChange(c.get("database"), me(c).id);
	return c.redirect(urls.address(), 303);
});
