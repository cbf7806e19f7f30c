// The one place where a failed request becomes a page. It never prints the error, and it gives typed words back.
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type FaultName, FaultNotice, FaultPage } from "../../views/faults.tsx";
import { carriedIn } from "../auth/kept.ts";
import { DatabaseFault } from "../db/database.ts";
import { NotConfigured } from "../env.ts";
import { wordsOf } from "../i18n/words.ts";
import * as urls from "../urls.ts";
import type { Ctx } from "./context.ts";
import { dropCookie } from "./cookies.ts";
import { type Typed, typedFields, UnreadableForm } from "./forms.ts";
import { isOwnForm } from "./headers.ts";
import { insteadOfPage, NotThere, page, Refused, wantsPart } from "./respond.tsx";

/** Which page stands for an error. */
function nameOf(error: unknown): [FaultName, ContentfulStatusCode] {
	if (error instanceof NotThere) return ["notFound", 404];
	if (error instanceof Refused) return ["refused", 403];
	if (error instanceof DatabaseFault) return ["database", 503];
	if (error instanceof UnreadableForm) return [error.status === 413 ? "tooLarge" : "wrongType", error.status];
	return ["unexpected", 500];
}

/** Answers a request that failed. */
export async function onError(error: unknown, c: Ctx): Promise<Response> {
	if (error instanceof NotConfigured) return c.text(error.message, 500);
	const [name, status] = nameOf(error);
	if (status >= 500) console.error({ event: name, method: c.req.method, error: describe(error) });
	if (status === 503) {
		c.header("Retry-After", "60");
		// A bookmark that the database doesn't know any more must not spoil the next try as well.
		dropCookie(c, "bookmark");
	}
	return fault(c, name, status);
}

/** The page of a fault. Words that were typed stand on it, to be sent again. */
export async function fault(c: Ctx, name: FaultName, status: ContentfulStatusCode): Promise<Response> {
	const ui = c.get("ui");
	// Something broke before anybody knew who was asking: there is no frame to put a page into.
	if (ui === undefined) return c.text(wordsOf("de").faults[name].text, status);
	if (name === "method") c.header("Allow", "GET, HEAD, POST");
	if (name === "tooLarge" && wantsPart(c)) {
		// The form keeps its text, which is too large to be sent back: the message goes into it.
		c.header("HX-Reswap", "afterbegin");
		return c.html(<FaultNotice ui={ui} name={name} />, status);
	}
	insteadOfPage(c);
	const typed = c.req.method === "POST" ? await leftFields(c) : {};
	const url = new URL(c.req.url);
	const markup = (
		<FaultPage
			ui={ui}
			name={name}
			typed={typed}
			carried={carriedIn(typed)}
			action={urls.ownPath(url.pathname + url.search)}
			sent={c.req.method === "POST"}
			own={isOwnForm(c)}
		/>
	);
	return page(c, markup, status);
}

/** What was typed, or what can be saved of a form that couldn't be read. */
async function leftFields(c: Ctx): Promise<Typed> {
	return typedFields(c).catch((error: unknown): Typed => (error instanceof UnreadableForm ? error.left : {}));
}

function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
