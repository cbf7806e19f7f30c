// What every page has to be: accessible, no wider than the screen, in the right language.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { CDPSession, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe looks for: all of WCAG 2.1 and 2.2, A and AA, with its best practices and experiments; or the colours alone. */
export const RULES = {
	all: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
	colours: ["color-contrast", "link-in-text-block"],
};

/** Turns the page's own scripts off or on. What the test itself evaluates runs either way. */
export async function allowScripts(cdp: CDPSession, allowed: boolean): Promise<void> {
	await cdp.send("Emulation.setScriptExecutionDisabled", { value: !allowed });
}

/** Violations that axe finds, one line each. */
export async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
	const found = await page.evaluate(
		(runOnly) =>
			(window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
				runOnly,
				resultTypes: ["violations"],
				// Only a rule about locked orientations would read the style sheets again; we have none.
				preload: false,
			}),
		rules,
	);
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html, any }) => `${id}: ${help}: ${html} ${any.map(({ message }) => message).join("; ")}`),
	);
}

/** A page at first sight. */
export type Sight = {
	/** What is wrong with it, one line each. */
	faults: string[];
	/** What it is built of: elements, states and what can be seen, without the words. */
	build: string;
	/** In which colours it is shown. */
	scheme: string;
};

/** Looks at a page's width, language and build. */
export async function glance(page: Page, language: string): Promise<Sight> {
	const { lang, inner, wide, beyond, ...sight } = await page.evaluate(measure);
	return {
		faults: [
			...(lang === language ? [] : [`the page says lang="${lang}" and not "${language}"`]),
			...(wide <= inner ? [] : [`the page is ${wide} px wide on a screen of ${inner}: ${beyond.join(" ")}`]),
		],
		...sight,
	};
}

/** Runs in the page. */
function measure() {
	const root = document.documentElement;
	const telling =
		/^(id|for|name|role|type|lang|dir|class|data-space|aria-(hidden|current|pressed|labelledby|describedby|invalid))$/;
	const part = (element: Element) => [
		element.tagName,
		[...element.attributes]
			.filter(({ name }) => !/^data-(htmx|watched)/.test(name))
			.map(({ name, value }) => (telling.test(name) ? `${name}=${value.replace(/\d+/g, "0")}` : name))
			.sort()
			.join(),
		element.checkVisibility() ? "" : "hidden",
		[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "")
			? "text"
			: "",
		element.childElementCount,
	];
	const all = [...document.body.querySelectorAll("*")];
	return {
		lang: root.lang,
		inner: root.clientWidth,
		wide: root.scrollWidth,
		beyond: all
			.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
			.slice(0, 3)
			.map((element) => element.outerHTML.slice(0, 200)),
		build: JSON.stringify([innerWidth, document.title !== "", all.map(part)]),
		scheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
	};
}
