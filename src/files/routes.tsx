// Files: received one by one, taken away again before they're sent, and served – only through the window.
import { Hono } from "hono";
import { RefusedRow, WaitingRow } from "../../views/parts/files.tsx";
import type { App, Ctx } from "../http/context.ts";
import { found, me, Refused, wantsPart } from "../http/respond.tsx";
import { later } from "../http/session.ts";
import * as urls from "../urls.ts";
import { disposition } from "./names.ts";
import { rangeOf } from "./ranges.ts";
import { receiveOne } from "./receiving.ts";
import { openShelf } from "./shelf.ts";
import * as files from "./store.ts";

/** Nothing in a file may do anything, whatever program opens it. */
const CLOSED = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** The PDF viewer of browsers doesn't open in a sandbox. It needs its own styles and nothing else. */
const READABLE = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

export const fileRoutes = new Hono<App>();

fileRoutes.post("/", async (c) => {
	me(c);
	const ui = c.get("ui");
	if (c.req.header("Content-Type") !== "application/octet-stream") throw new Refused();
	const came = await receiveOne(c, c.req.query("name") ?? "");
	return "reason" in came
		? c.html(<RefusedRow ui={ui} refusal={came} />, 422)
		: c.html(<WaitingRow ui={ui} file={came} />, 201);
});

fileRoutes.post("/:id/entfernen", async (c) => {
	const id = await found(urls.idOf(c.req.param("id")));
	await found(files.one(c.get("window"), id));
	await files.discard(c.get("window"), me(c).id, id);
	// Only a script asks for this.
	return wantsPart(c) || c.req.header("Sec-Fetch-Mode") === "cors" ? c.body(null, 204) : c.redirect(urls.home(), 303);
});

fileRoutes.get("/:id/vorschau", async (c) => {
	const file = await fileOf(c);
	const key = await found(file.thumbKey);
	return serve(c, { key, type: "image/webp", csp: CLOSED, disposition: "inline" });
});

fileRoutes.get("/:id/:name", async (c) => {
	const file = await fileOf(c);
	if (c.req.param("name") !== file.name) return c.redirect(urls.file(file) + new URL(c.req.url).search, 303);
	const toRead = file.family === "pdf" && c.req.query("ansehen") === "1";
	const inline = file.family === "picture" || toRead;
	const span = rangeOf(c.req.raw.headers, etagOf(file.key), file.bytes);
	const counts =
		c.req.method === "GET" &&
		(span === null || (span !== "none" && span.offset === 0)) &&
		file.materialId !== null &&
		!isOwner(c, file);
	const answer = await serve(c, {
		key: file.key,
		type: file.type,
		csp: toRead ? READABLE : CLOSED,
		disposition: disposition(inline ? "inline" : "attachment", file.name),
		bytes: file.bytes,
		span,
	});
	if (counts && (answer.status === 200 || answer.status === 206))
		later(c, files.countDownload(c.get("window"), file, c.get("now")));
	return answer;
});

async function fileOf(c: Ctx): Promise<files.Served> {
	return found(files.one(c.get("window"), await found(urls.idOf(c.req.param("id") ?? ""))));
}

function isOwner(c: Ctx, file: files.Served): boolean {
	const viewer = c.get("viewer");
	return viewer.kind === "member" && viewer.id === file.ownerId;
}

/** A key never gets other bytes. */
function etagOf(key: string): string {
	return `"${key.slice(-36)}"`;
}

type Answer = {
	key: string;
	type: string;
	csp: string;
	disposition: string;
	bytes?: number;
	span?: ReturnType<typeof rangeOf>;
};

async function serve(c: Ctx, { key, type, csp, disposition, bytes, span = null }: Answer): Promise<Response> {
	const etag = etagOf(key);
	const headers = new Headers({
		"Content-Type": type,
		"Content-Disposition": disposition,
		"Content-Security-Policy": csp,
		"Cache-Control": "private, no-cache",
		ETag: etag,
		...(bytes === undefined ? {} : { "Accept-Ranges": "bytes" }),
	});
	if (knows(c.req.header("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
	if (span === "none") {
		headers.set("Content-Range", `bytes */${bytes}`);
		return new Response(null, { status: 416, headers });
	}
	if (span !== null) headers.set("Content-Range", `bytes ${span.offset}-${span.offset + span.length - 1}/${bytes}`);
	const length = span?.length ?? bytes;
	if (length !== undefined) headers.set("Content-Length", String(length));
	const status = span === null ? 200 : 206;
	if (c.req.method === "HEAD") return new Response(null, { status, headers });
	const body = await openShelf(c.env).open(key, span ?? undefined);
	// The row is written after the bytes and goes before them: this doesn't happen, but if it does it is no empty file.
	if (body === null) console.error({ event: "file without bytes", key });
	return new Response(await found(body), { status, headers });
}

function knows(header: string | undefined, etag: string): boolean {
	return (header ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*");
}
