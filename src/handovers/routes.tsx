// Handing the responsibility for an organisation over: offer, accept, turn down, take back.
import { Hono } from "hono";
import { HandoverPage } from "../../views/handovers.tsx";
import * as can from "../access/can.ts";
import { open, readAfter } from "../affiliations/store.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { typedFields, value } from "../http/forms.ts";
import { allow, found, me, moved, page } from "../http/respond.tsx";
import { tellOfOrganisation } from "../notices/telling.ts";
import { organisationOf } from "../organisations/routes.tsx";
import * as urls from "../urls.ts";
import * as handovers from "./store.ts";

export const handoverRoutes = new Hono<App>();

handoverRoutes.get("/:id/uebergabe", async (c) => handoverPage(c, false));

handoverRoutes.post("/:id/uebergabe", async (c) => {
	const organisation = await organisationOf(c);
	allow(can.handOver(c.get("viewer"), organisation));
	const to = urls.idOf(value(await typedFields(c), "mitglied"));
	const now = instant(c.get("now"));
	const offered = to === null ? null : await handovers.offer(c.get("window"), organisation.id, me(c).id, to, now);
	if (to === null || offered === null) return handoverPage(c, true);
	if (offered === "new") await tellOfOrganisation(c, "handover", organisation.id, to);
	return moved(c, urls.organisation(organisation));
});

handoverRoutes.post("/:id/uebergabe/:handover/annehmen", async (c) => {
	const organisation = await organisationOf(c);
	const handover = await handoverOf(c);
	const accepted = await handovers.accept(c.get("window"), organisation.id, handover, me(c).id, instant(c.get("now")));
	return moved(c, accepted ? urls.affiliations(organisation.id) : urls.organisation(organisation));
});

handoverRoutes.post("/:id/uebergabe/:handover/ablehnen", async (c) => end(c, "declined"));
handoverRoutes.post("/:id/uebergabe/:handover/zurueck", async (c) => end(c, "lapsed"));

async function end(c: Ctx, as: "declined" | "lapsed"): Promise<Response> {
	const organisation = await organisationOf(c);
	const handover = await handoverOf(c);
	await handovers.end(c.get("window"), organisation.id, handover, me(c).id, as, instant(c.get("now")));
	return moved(c, urls.organisation(organisation));
}

async function handoverPage(c: Ctx, isMissing: boolean): Promise<Response> {
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	const opened = await found(open(c.get("window"), id, readAfter(c.req.query("ab"))));
	allow(can.handOver(c.get("viewer"), opened.organisation));
	return page(c, <HandoverPage ui={c.get("ui")} {...opened} isMissing={isMissing} />, isMissing ? 422 : 200);
}

async function handoverOf(c: Ctx): Promise<number> {
	return found(urls.idOf(c.req.param("handover") ?? ""));
}
