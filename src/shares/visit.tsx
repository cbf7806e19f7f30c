// A guest who comes by a shared link: heading and space, and the way in.
import { SharedPage } from "../../views/shares.tsx";
import { openShare } from "../access/window.ts";
import type { Ctx } from "../http/context.ts";
import { page, wantsPart } from "../http/respond.tsx";
import { markedPost } from "./marks.ts";
import { shared } from "./store.ts";

/**
 * The page for a guest with a shared link, or null if the address isn't one: then nothing was asked of the database.
 * It stands at the address itself, with 200, because that is what messengers make a preview of.
 */
export async function sharedPage(c: Ctx): Promise<Response | null> {
	if (wantsPart(c)) return null;
	const { pathname } = new URL(c.req.url);
	const id = await markedPost(c.get("settings").secret, pathname);
	const thread = id === null ? null : await shared(openShare(c.get("database"), id));
	return thread === null ? null : page(c, <SharedPage ui={c.get("ui")} thread={thread} address={pathname} />);
}
