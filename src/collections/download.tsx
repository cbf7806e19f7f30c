// A collection on paper and as a ZIP. Mounted under /sammlungen; open to guests as far as the collection is.
import { Hono } from "hono";
import { ContentsFile, contentsText, TextFile } from "../../views/collection-file.tsx";
import { CollectionPrintPage } from "../../views/collection-print.tsx";
import { openShelf } from "../files/shelf.ts";
import type { App, Ctx } from "../http/context.ts";
import { found, moved, page } from "../http/respond.tsx";
import * as urls from "../urls.ts";
import { type Piece, pack } from "./archive.ts";
import { safeName } from "./names.ts";
import { openWhole, type Whole } from "./whole.ts";
import { zipLength, zipStream } from "./zip.ts";

/** What is taken along of a collection. */
export const collectionDownloads = new Hono<App>();

collectionDownloads.get("/:id/drucken", async (c) => {
	const whole = await wholeOf(c, false);
	if (whole === null) return toSignIn(c);
	const { origin } = c.get("settings");
	return page(c, <CollectionPrintPage ui={c.get("ui")} whole={whole} origin={origin} />);
});

collectionDownloads.get("/:id/alles.zip", async (c) => {
	const whole = await wholeOf(c, true);
	if (whole === null) return toSignIn(c);
	const ui = c.get("ui");
	const { origin } = c.get("settings");
	const { collection } = whole;
	const textPage = async (entry: Parameters<typeof TextFile>[0]["entry"], html: string) =>
		`<!doctype html>${await (<TextFile ui={ui} entry={entry} html={html} origin={origin} />)}`;
	const { chapters, pieces } = await pack(whole, ui.viewer, ui.words.collections.untitled, textPage);
	const contents = { ui, collection, chapters, origin };
	const all: Piece[] = [
		{
			path: `${ui.words.collections.fileContents}.html`,
			text: `<!doctype html>${await (<ContentsFile {...contents} />)}`,
		},
		{ path: `${ui.words.collections.fileContents}.txt`, text: contentsText(contents) },
		...pieces,
	];
	const length = zipLength(all);
	const stream = zipStream(all, openShelf(c.env).open, c.get("now"));
	const name = safeName(collection.title, 80) || String(collection.id);
	return c.body(stream.pipeThrough(new FixedLengthStream(length)), 200, {
		"Content-Type": "application/zip",
		"Content-Length": String(length),
		"Content-Disposition": `attachment; filename="sammlung${urls.slug(collection.title)}.zip"; filename*=UTF-8''${encodeName(name)}.zip`,
	});
});

/** A guest learns nothing from the answer: whether there is no such collection or it isn't public is the same. */
async function wholeOf(c: Ctx, withKeys: boolean): Promise<Whole | null> {
	const id = urls.idOf(c.req.param("id") ?? "");
	const whole = id === null ? null : await openWhole(c.get("window"), id, { withKeys });
	return c.get("viewer").kind === "guest" ? whole : found(whole);
}

function toSignIn(c: Ctx): Response {
	return moved(c, urls.signIn(new URL(c.req.url).pathname));
}

/** A name in a header: what RFC 5987 doesn't take as it is. */
function encodeName(name: string): string {
	return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
