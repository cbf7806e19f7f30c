// npm run screens: pictures of the main pages in three widths, light and dark, into .screens/.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../test/support/chromium.ts";
import { startServer } from "./server.ts";

const OUT = resolve(import.meta.dirname, "../.screens");
const WIDTHS = [360, 768, 1280];
const SCHEMES = ["light", "dark"] as const;

type Picture = { name: string; as?: string; path: string; act?: (page: Page) => Promise<void> };

const PETRA = "petra.lindner@lotsen.example";
const JANA = "jana.weiss@fachstelle.example";

const PICTURES: readonly Picture[] = [
	{ name: "gast-start", path: "/" },
	{ name: "gast-anmelden", path: "/anmelden" },
	{ name: "gast-beitreten", path: "/beitreten" },
	{ name: "gast-regeln", path: "/regeln" },
	{ name: "gast-karte", path: "/karte" },
	{ name: "start", as: PETRA, path: "/" },
	{ name: "raum-lotsen", as: PETRA, path: "/lotsen" },
	{ name: "raum-mo", as: PETRA, path: "/mo" },
	{ name: "raum-gemeinsam", as: PETRA, path: "/gemeinsam" },
	{ name: "raum-leer", as: PETRA, path: "/mo?thema=einfache-sprache" },
	{ name: "thema", as: PETRA, path: "/lotsen", act: openThread("Wie gewinnt ihr neue") },
	{ name: "thema-lang", as: PETRA, path: "/lotsen", act: openThread("Lotsin ruft abends") },
	{ name: "schreiben", as: PETRA, path: "/lotsen/neu" },
	{ name: "schreiben-fehler", as: PETRA, path: "/lotsen/neu", act: sendEmpty },
	{ name: "mitlesende", as: PETRA, path: "/lotsen/mitlesende" },
	{ name: "konto", as: PETRA, path: "/einstellungen" },
	{ name: "mitglieder", as: PETRA, path: "/mitglieder" },
	{ name: "mitglieder-niemand", as: PETRA, path: "/mitglieder?region=nord&sprache=vi" },
	{ name: "karte", as: PETRA, path: "/karte" },
	{ name: "profil", as: PETRA, path: "/mitglieder/4" },
	{ name: "profil-schreiben", as: PETRA, path: "/einstellungen/profil" },
	{ name: "nicht-da", as: PETRA, path: "/themen/999999" },
	{ name: "moderation", as: JANA, path: "/moderation" },
	{ name: "beitritte", as: JANA, path: "/moderation/beitritte" },
];

function openThread(title: string): (page: Page) => Promise<void> {
	return async (page) => {
		await page
			.getByRole("link", { name: new RegExp(`^${title}`) })
			.first()
			.click();
		await page.waitForURL(/themen/);
	};
}

async function sendEmpty(page: Page): Promise<void> {
	await page.locator("main form").evaluate((form) => form.setAttribute("novalidate", ""));
	await page.locator("main form .row-of-buttons button").first().click();
	await page.waitForSelector(".notice.bad");
}

async function signIn(page: Page, url: string, email: string): Promise<void> {
	await page.goto(`${url}/anmelden`);
	await page.fill("[name=email]", email);
	await page.click("form.box button[type=submit]");
	const note = await page.textContent("[data-development-code]");
	await page.fill("[name=code]", /\d{8}/.exec(note ?? "")?.[0] ?? "");
	await page.click("form.box button[type=submit]");
	await page.waitForSelector(".account");
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const state = mkdtempSync(join(tmpdir(), "forum-screens-"));
const forum = await startServer({ port: 0, state });
const browser = await launchChromium();
for (const email of [undefined, PETRA, JANA]) {
	const context = await browser.newContext({ locale: "de-DE" });
	const page = await context.newPage();
	if (email !== undefined) await signIn(page, forum.url, email);
	for (const picture of PICTURES.filter(({ as }) => as === email)) {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(forum.url + picture.path);
		await picture.act?.(page);
		for (const width of WIDTHS)
			for (const colorScheme of SCHEMES) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				await page.screenshot({ path: join(OUT, `${picture.name}-${width}-${colorScheme}.png`), fullPage: true });
			}
	}
	await context.close();
}
await browser.close();
await forum.stop();
rmSync(state, { recursive: true, force: true });
console.log(`${PICTURES.length * WIDTHS.length * SCHEMES.length} pictures in .screens/`);
