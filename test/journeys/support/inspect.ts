// What every page has to be: accessible, no wider than the screen, in the right language.
import axe, { type AxeResults } from "axe-core";
import type { CDPSession, Page } from "playwright-core";

/** All of WCAG 2.2 A and AA, and axe's best practices and experiments. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"];

/** Turns the page's own scripts off or on. What the test itself evaluates runs either way. */
export async function allowScripts(cdp: CDPSession, allowed: boolean): Promise<void> {
	await cdp.send("Emulation.setScriptExecutionDisabled", { value: !allowed });
}

/** Violations that axe finds, one line each. */
export async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const found = await page.evaluate(
		(rules) =>
			(window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
				runOnly: rules,
				resultTypes: ["violations"],
			}),
		RULES,
	);
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html, any }) => `${id}: ${help}: ${html} ${any.map(({ message }) => message).join("; ")}`),
	);
}

/** What a page consists of and what of it can be seen, up to its numbers. */
export async function appearance(page: Page): Promise<string> {
	const seen = await page.evaluate(() => document.body.innerText);
	return `${await page.content()} ${seen}`.replace(/[0-9a-f-]{36}|\d+| class="js"/g, "");
}

/** What else is wrong with a page at first sight. */
export async function faults(page: Page, language: string): Promise<string[]> {
	const { lang, inner, wide, widest } = await page.evaluate(() => {
		const root = document.documentElement;
		const beyond = [...document.querySelectorAll("body *")].filter(
			(element) => element.getBoundingClientRect().right > root.clientWidth + 1,
		);
		return {
			lang: root.lang,
			inner: root.clientWidth,
			wide: root.scrollWidth,
			widest: beyond.slice(0, 3).map((element) => element.outerHTML.slice(0, 200)),
		};
	});
	return [
		...(lang === language ? [] : [`the page says lang="${lang}" and not "${language}"`]),
		...(wide <= inner ? [] : [`the page is ${wide} px wide on a screen of ${inner}: ${widest.join(" ")}`]),
	];
}
