// The table of contents: middleware in order, then every mount.
import { Hono } from "hono";
import { KeptPage } from "../views/auth.tsx";
import { acceptancesOfPosts, acceptancesOfThreads } from "./acceptances/routes.tsx";
import { doorOf, knock } from "./access/doors.ts";
import { addressRoutes } from "./account/address-routes.tsx";
import { account } from "./account/routes.tsx";
import { affiliationRoutes } from "./affiliations/routes.tsx";
import { appealSettings, appealsOfThreads } from "./appeals/routes.tsx";
import { joining } from "./applications/routes.tsx";
import { auth } from "./auth/routes.tsx";
import { bookmarkList, bookmarksOfPosts } from "./bookmarks/routes.tsx";
import { addressAffirmed, mailNews } from "./bounces/routes.tsx";
import { closureRoutes } from "./closures/routes.tsx";
import { collectionDownloads } from "./collections/download.tsx";
import { entryRoutes } from "./collections/entry-routes.tsx";
import { collecting } from "./collections/putting.tsx";
import { collectionRoutes } from "./collections/routes.tsx";
import { commentRoutes } from "./comments/routes.tsx";
import { directory } from "./directory/routes.tsx";
import { draftRoutes } from "./drafts/routes.tsx";
import { duplicateRoutes } from "./duplicates/routes.tsx";
import { textRoutes } from "./extraction/routes.tsx";
import { fileRoutes } from "./files/routes.tsx";
import { followList, followsOfSpace, followsOfThreads } from "./follows/routes.tsx";
import { freshnessRoutes } from "./freshness/routes.tsx";
import { handoverRoutes } from "./handovers/routes.tsx";
import type { App, Ctx, Parts } from "./http/context.ts";
import { fault, onError } from "./http/faults.tsx";
import { typedFields } from "./http/forms.ts";
import { isOwnForm, securityHeaders } from "./http/headers.ts";
import { insteadOfPage, moved, page } from "./http/respond.tsx";
import { session } from "./http/session.ts";
import { publicationRoutes } from "./inquiries/publish.tsx";
import { inquiriesOfSpace, inquiryRoutes } from "./inquiries/routes.tsx";
import { listRoutes } from "./invitations/list-routes.tsx";
import { mendRoutes } from "./invitations/mend-routes.tsx";
import { invitationRoutes, invitationsOfOrganisations } from "./invitations/routes.tsx";
import { visits } from "./invitations/visit.tsx";
import { keyboard } from "./keyboard/routes.tsx";
import { kindRoutes } from "./kinds/routes.ts";
import { libraryRoutes } from "./library/routes.tsx";
import { managingRoutes } from "./managing/routes.tsx";
import { map } from "./map/routes.tsx";
import { materialRoutes } from "./materials/routes.tsx";
import { mentionable } from "./mentions/routes.tsx";
import { mergeRoutes } from "./merges/routes.tsx";
import { beginning } from "./messages/begin.tsx";
import { messageRoutes } from "./messages/routes.tsx";
import { moderation } from "./moderation/routes.tsx";
import { moveRoutes } from "./moves/routes.tsx";
import { organisationRoutes } from "./organisations/routes.tsx";
import { pages } from "./pages/routes.tsx";
import { passkeyRoutes, passkeySignIn } from "./passkeys/routes.tsx";
import { pinRoutes } from "./pins/routes.tsx";
import { pollRoutes, pollsOfThreads } from "./polls/routes.tsx";
import { postRoutes } from "./posts/routes.tsx";
import { ownPhoto } from "./profiles/photo-routes.tsx";
import { ownProfile, profiles } from "./profiles/routes.tsx";
import { proposalRoutes } from "./proposals/routes.tsx";
import { renamingRoutes } from "./renamings/routes.tsx";
import { settings } from "./settings/routes.tsx";
import { sharedPage } from "./shares/visit.tsx";
import { space } from "./spaces/routes.tsx";
import { SPACES } from "./spaces/spaces.ts";
import { splitRoutes } from "./splits/routes.tsx";
import { noStanding, start } from "./start/routes.tsx";
import { thanksRoutes } from "./thanks/routes.tsx";
import { threadRoutes } from "./threads/routes.tsx";
import { topicRoutes } from "./topics/routes.tsx";
import * as urls from "./urls.ts";
import { welcome } from "./welcome/routes.tsx";

/** Pages are asked for and forms are sent; there is nothing else. */
const METHODS = ["GET", "HEAD", "POST"];

/** Builds the forum out of its parts (clock, settings, mailer; in development also the outbox). */
export function createApp(parts: Parts): Hono<App> {
	const app = new Hono<App>();

	app.onError(onError);
	app.notFound((c) => withoutSlash(c) ?? fault(c, "notFound", 404));

	app.use(securityHeaders);
	if (parts.development !== undefined) app.use(parts.development.bill);
	app.use(async (c, next) => {
		c.set("parts", parts);
		c.set("settings", parts.settings(c.env, c.req.url));
		await next();
	});
	app.use(session);
	app.use(async (c, next) => (METHODS.includes(c.req.method) ? await next() : await fault(c, "method", 405)));
	app.use(async (c, next) => (isOwnForm(c) ? await next() : await fault(c, "foreign", 403)));
	app.use(async (c, next) => {
		const door = parts.development?.opens(c.req.path) ? "everybody" : doorOf(c.req.path);
		switch (knock(c.get("viewer"), door)) {
			case "open":
				return await next();
			case "sign-in":
				return (c.req.method === "POST" ? null : await sharedPage(c)) ?? (await askToSignIn(c));
			case "no-standing":
				return await noStanding(c, 403);
			case "closed":
				return await fault(c, "notOurs", 403);
		}
	});

	app.route("/", start);
	app.route("/", pages);
	app.route("/", auth);
	app.route("/", joining);
	app.route("/einladung", visits);
	app.route("/willkommen", welcome);
	for (const key of SPACES) app.route(`/${key}`, space(key));
	for (const key of SPACES) app.route(`/${key}`, followsOfSpace(key));
	for (const key of SPACES) app.route(`/${key}`, mentionable(key));
	for (const key of SPACES) app.route(`/${key}`, inquiriesOfSpace(key));
	app.route("/fachstelle-fragen", inquiryRoutes);
	app.route("/fachstelle-fragen", publicationRoutes);
	app.route("/themen", threadRoutes);
	app.route("/themen", acceptancesOfThreads);
	app.route("/themen", pollsOfThreads);
	app.route("/themen", followsOfThreads);
	app.route("/themen", kindRoutes);
	app.route("/themen", appealsOfThreads);
	app.route("/themen", managingRoutes);
	app.route("/themen", pinRoutes);
	app.route("/themen", closureRoutes);
	app.route("/themen", renamingRoutes);
	app.route("/themen", topicRoutes);
	app.route("/themen", moveRoutes);
	app.route("/themen", splitRoutes);
	app.route("/themen", mergeRoutes);
	app.route("/beitraege", postRoutes);
	app.route("/beitraege", acceptancesOfPosts);
	app.route("/beitraege", thanksRoutes);
	app.route("/beitraege", bookmarksOfPosts);
	app.route("/umfragen", pollRoutes);
	app.route("/dateien", textRoutes);
	app.route("/dateien", fileRoutes);
	app.route("/nachrichten", beginning);
	app.route("/nachrichten", messageRoutes);
	app.route("/merkliste", bookmarkList);
	app.route("/entwuerfe", draftRoutes);
	app.route("/tastatur", keyboard);
	app.route("/materialien", freshnessRoutes);
	app.route("/einstellungen", followList);
	app.route("/mitglieder", directory);
	app.route("/mitglieder", profiles);
	app.route("/materialien", proposalRoutes);
	app.route("/materialien", commentRoutes);
	app.route("/einstellungen/profil/foto", ownPhoto);
	app.route("/einstellungen/profil", ownProfile);
	app.route("/materialien", libraryRoutes);
	app.route("/materialien", materialRoutes);
	app.route("/karte", map);
	app.route("/organisationen", organisationRoutes);
	app.route("/organisationen", affiliationRoutes);
	app.route("/organisationen", handoverRoutes);
	app.route("/organisationen", duplicateRoutes);
	app.route("/sammlungen", collectionRoutes);
	app.route("/sammlungen", entryRoutes);
	app.route("/sammlungen", collectionDownloads);
	app.route("/materialien", collecting);
	app.route("/einstellungen", account);
	app.route("/einstellungen/adresse", addressRoutes);
	app.route("/einstellungen/adresse", addressAffirmed);
	app.route("/post", mailNews);
	app.route("/einstellungen/passkeys", passkeyRoutes);
	app.route("/anmelden/passkey", passkeySignIn);
	app.route("/organisationen", invitationsOfOrganisations);
	app.route("/einstellungen", appealSettings);
	app.route("/einstellungen", settings);
	app.route("/moderation", moderation);
	app.route("/moderation/einladungen", invitationRoutes);
	app.route("/moderation/einladungen", listRoutes);
	app.route("/moderation/einladungen", mendRoutes);

	return app;
}

/** A guest at a closed door: to the sign-in and back. Words typed before the session ended come along. */
async function askToSignIn(c: Ctx): Promise<Response> {
	const { pathname, search } = new URL(c.req.url);
	if (c.req.method !== "POST") return moved(c, urls.signIn(pathname + search));
	const typed = await typedFields(c);
	insteadOfPage(c);
	return page(c, <KeptPage ui={c.get("ui")} action={pathname + search} typed={typed} />, 401);
}

/** An address with a slash too many leads to the page; null if that isn't what is wrong. */
function withoutSlash(c: Ctx): Response | null {
	const { pathname, search } = new URL(c.req.url);
	const bare = pathname.replace(/\/+$/, "");
	if (c.req.method === "POST" || bare === pathname || bare === "") return null;
	return c.redirect(urls.ownPath(bare + search), 308);
}
