// The one place where a failed request becomes a page. It never prints the error, and it gives typed words back.
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type FaultName, FaultPage } from "../../views/faults.tsx";
import { DatabaseFault } from "../db/database.ts";
import { NotConfigured } from "../env.ts";
import type { Ctx } from "./context.ts";
import { type Typed, typedFields, UnreadableForm } from "./forms.ts";
import { isOwnForm } from "./headers.ts";
import { NotThere, page, Refused, wantsPart } from "./respond.tsx";

/** Which page stands for an error. */
function nameOf(error: unknown): [FaultName, ContentfulStatusCode] {
	if (error instanceof NotThere) return ["notFound", 404];
	if (error instanceof Refused) return ["refused", 403];
	if (error instanceof DatabaseFault) return ["database", 503];
	if (error instanceof UnreadableForm) return error.status === 413 ? ["tooLarge", 413] : ["wrongType", 415];
	return ["unexpected", 500];
}

/** Answers a request that failed. */
export async function onError(error: unknown, c: Ctx): Promise<Response> {
	if (error instanceof NotConfigured) return c.text(error.message, 500);
	const [name, status] = nameOf(error);
	if (status >= 500) console.error({ event: name, method: c.req.method, error: describe(error) });
	if (status === 503) c.header("Retry-After", "60");
	return fault(c, name, status);
}

/** The page of a fault. Words that were typed stand on it, to be sent again. */
export async function fault(c: Ctx, name: FaultName, status: ContentfulStatusCode): Promise<Response> {
	const typed = c.req.method === "POST" && status !== 413 ? await typedFields(c).catch((): Typed => ({})) : {};
	if (wantsPart(c)) {
		// The whole page takes the place of the one that sent the form: it carries the typed words itself.
		c.header("HX-Retarget", "body");
		c.header("HX-Reswap", "outerSync");
		c.header("HX-Reselect", "body");
	}
	const url = new URL(c.req.url);
	const markup = (
		<FaultPage ui={c.get("ui")} name={name} typed={typed} action={url.pathname + url.search} own={isOwnForm(c)} />
	);
	return page(c, markup, status);
}

function describe(error: unknown): string {
	return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
}
