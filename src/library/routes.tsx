// The library: the list of all materials with its filters, and one's own.
import { Hono } from "hono";
import { LibraryPage } from "../../views/library.tsx";
import { OwnMaterialsPage } from "../../views/own-materials.tsx";
import type { App, Ctx } from "../http/context.ts";
import { me, page } from "../http/respond.tsx";
import { isLanguageKey } from "../languages/languages.ts";
import { isOneOf, LANGUAGE_LEVELS, LICENCES, MATERIAL_TYPES, TARGET_GROUPS } from "../materials/kinds.ts";
import { isArea } from "../regions/areas.ts";
import { NATIONWIDE } from "../regions/regions.ts";
import { isSpace } from "../spaces/spaces.ts";
import { readCursor } from "../threads/cursor.ts";
import { isTopic } from "../topics/topics.ts";
import { readPlace } from "./address.ts";
import { type FilterName, VALID } from "./facets.ts";
import * as library from "./list.ts";
import { own } from "./own.ts";
import { LONGEST_QUESTION } from "./words.ts";

export const libraryRoutes = new Hono<App>();

libraryRoutes.get("/", async (c) => {
	const wish = wishOf(c);
	return page(
		c,
		<LibraryPage ui={c.get("ui")} wish={wish} list={await library.page(c.get("window"), wish, c.get("now"))} />,
	);
});

libraryRoutes.get("/meine", async (c) => {
	const list = await own(c.get("window"), me(c).id, readCursor(c.req.query("ab")), c.get("now"));
	return page(c, <OwnMaterialsPage ui={c.get("ui")} list={list} />);
});

/** Whether a text can be chosen of a filter. */
const CHOICES: Readonly<Record<FilterName, (text: string) => boolean>> = {
	typ: (text) => isOneOf(MATERIAL_TYPES, text),
	thema: isTopic,
	raum: isSpace,
	zielgruppe: (text) => isOneOf(TARGET_GROUPS, text),
	sprache: isLanguageKey,
	niveau: (text) => isOneOf(LANGUAGE_LEVELS, text),
	lizenz: (text) => isOneOf(LICENCES, text),
	jahr: (text) => /^(?:19|20)\d\d$/.test(text),
	region: (text) => isArea(text) || text === NATIONWIDE,
	gueltig: (text) => text === VALID,
};

/** What an address asks for; what doesn't exist leaves its filter out. */
function wishOf(c: Ctx): library.Wish {
	const choice = (name: FilterName) => {
		const text = c.req.query(name) ?? "";
		return CHOICES[name](text) ? text : null;
	};
	const question = (c.req.query("q") ?? "").trim().slice(0, LONGEST_QUESTION);
	const asked = c.req.query("sortierung") ?? "";
	const order = isOneOf(library.ORDERS, asked) ? asked : "relevanz";
	return {
		chosen: {
			typ: choice("typ"),
			thema: choice("thema"),
			raum: choice("raum"),
			zielgruppe: choice("zielgruppe"),
			sprache: choice("sprache"),
			niveau: choice("niveau"),
			lizenz: choice("lizenz"),
			jahr: choice("jahr"),
			region: choice("region"),
			gueltig: choice("gueltig"),
		},
		question,
		// Without a question nothing is more relevant than the newest.
		order: question === "" && order === "relevanz" ? "neueste" : order,
		after: readPlace(c.req.query("ab")),
	};
}
