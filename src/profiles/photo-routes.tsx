// One's own photo: a form of its own, which works without JavaScript.
import { Hono } from "hono";
import { ProfileFormPage } from "../../views/profile-form.tsx";
import { FILE_FIELD } from "../files/field.ts";
import { receive } from "../files/receiving.ts";
import { openShelf } from "../files/shelf.ts";
import { discard, type Waiting } from "../files/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { typedFields } from "../http/forms.ts";
import { found, me, page } from "../http/respond.tsx";
import * as urls from "../urls.ts";
import { typedOf } from "./form.ts";
import { removePhoto, setPhoto } from "./photo.ts";
import * as store from "./store.ts";

/** Mounted under /einstellungen/profil/foto. */
export const ownPhoto = new Hono<App>();

ownPhoto.post("/", async (c) => {
	const { id } = me(c);
	// Nothing is heard out of somebody who has no profile.
	await found(store.one(c.get("window"), id));
	const { files } = await receive(c);
	const refused = await refusalOf(c, id, files);
	if (refused.length === 0) return c.redirect(urls.ownPhoto(), 303);
	const own = await found(store.own(c.get("window"), id));
	const state = { values: typedOf(own.profile) };
	return page(c, <ProfileFormPage ui={c.get("ui")} {...own} state={state} photoRefused={refused} />, 422);
});

ownPhoto.post("/entfernen", async (c) => {
	await removePhoto(c.get("window"), me(c).id);
	return c.redirect(urls.ownPhoto(), 303);
});

/** Makes a photo of what came, or says why not. What isn't the photo doesn't wait for anything. */
async function refusalOf(c: Ctx, me: number, files: readonly Waiting[]): Promise<readonly string[]> {
	const window = c.get("window");
	const words = c.get("ui").words.photo;
	const picture = files.find(({ family }) => family === "picture");
	for (const file of files) if (file !== picture) await discard(window, me, file.id);
	if (picture !== undefined)
		return (await setPhoto(window, openShelf(c.env), me, picture.id, c.get("now"))) ? [] : [words.failed];
	const sentences = (await typedFields(c))[FILE_FIELD] ?? [];
	if (sentences.length > 0) return sentences;
	return [files.length === 0 ? words.none : words.noPicture];
}
