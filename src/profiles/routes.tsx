// A person's profile, and one's own to write.

import { Hono } from "hono";
import { ProfileFormPage } from "../../views/profile-form.tsx";
import { OwnOffer, ProfilePage } from "../../views/profiles.tsx";
import { noteLook } from "../account/looks.ts";
import { instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import type { App } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { readForm, typedFields, value } from "../http/forms.ts";
import { found, me, page, part } from "../http/respond.tsx";
import { isStaffRole } from "../members/roles.ts";
import { readCursor } from "../threads/cursor.ts";
import * as urls from "../urls.ts";
import { OFFERS } from "./fields.ts";
import { changeFrom, profileForm, typedOf } from "./form.ts";
import * as store from "./store.ts";

export const profiles = new Hono<App>();

profiles.get("/:id", async (c) => {
	const id = await found(urls.idOf(c.req.param("id")));
	const after = readCursor(c.req.query("ab"));
	const opened = await found(store.open(c.get("window"), id, after));
	noteLook(c, "profil", sql`SELECT id FROM people WHERE id = ${id}`);
	return page(c, <ProfilePage ui={c.get("ui")} {...opened} first={after === null} own={me(c).id === id} />);
});

/** Mounted under /einstellungen/profil. */
export const ownProfile = new Hono<App>();

ownProfile.get("/", async (c) => {
	const own = await found(store.own(c.get("window"), me(c).id));
	return page(c, <ProfileFormPage ui={c.get("ui")} {...own} state={{ values: typedOf(own.profile) }} />);
});

ownProfile.post("/", async (c) => {
	const viewer = me(c);
	const ui = c.get("ui");
	const staff = isStaffRole(viewer.role);
	const own = await found(store.own(c.get("window"), viewer.id));
	const form = await readForm(c, profileForm(staff, own.belonging !== null));
	if (!form.ok) {
		const state = { values: form.typed, errors: form.errors };
		return page(c, <ProfileFormPage ui={ui} {...own} state={state} />, 422);
	}
	const typed = value(form.typed, "version");
	const change = {
		...changeFrom(form.values, own.profile, staff, c.get("now")),
		version: /^\d{1,9}$/.test(typed) ? Number(typed) : own.profile.version,
		formKey: await formKey(c, form.typed, [JSON.stringify(form.values)]),
	};
	if (!(await store.save(c.get("window"), viewer.id, change, instant(c.get("now"))))) {
		const now = await found(store.own(c.get("window"), viewer.id));
		const state = { values: { ...form.typed, version: [String(now.profile.version)] } };
		return page(c, <ProfileFormPage ui={ui} {...now} state={state} conflict />, 409);
	}
	return c.redirect(urls.member(viewer.id), 303);
});

ownProfile.post("/aktuell", async (c) => {
	const { id } = me(c);
	const typed = await typedFields(c);
	const name = await found(OFFERS.find((offer) => offer === value(typed, "was")));
	await store.renew(c.get("window"), id, name, c.get("now"));
	const profile = await found(store.one(c.get("window"), id));
	return part(c, <OwnOffer ui={c.get("ui")} profile={profile} name={name} renewed />, { instead: urls.member(id) });
});
