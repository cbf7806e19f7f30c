// The text pages that are open to everybody.
import { Hono } from "hono";
import { TextPageView } from "../../views/pages.tsx";
import type { App } from "../http/context.ts";
import { page } from "../http/respond.tsx";
import { pagesDe } from "../i18n/pages/de.ts";
import { pagesEn } from "../i18n/pages/en.ts";
import type { TextPages } from "../i18n/pages/page.ts";
import type { Language } from "../i18n/words.ts";

const PAGES: Record<Language, TextPages> = { de: pagesDe, en: pagesEn };

/** Their addresses are their names. */
export const TEXT_PAGES = [
	"impressum",
	"datenschutz",
	"regeln",
	"barrierefreiheit",
] as const satisfies readonly (keyof TextPages)[];

export const pages = new Hono<App>();

for (const name of TEXT_PAGES)
	pages.get(`/${name}`, (c) => page(c, <TextPageView ui={c.get("ui")} text={PAGES[c.get("ui").language][name]} />));
