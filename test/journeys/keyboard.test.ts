// The keyboard alone: from the start page to a reply, with the focus in sight at every stop.
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { client, journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const { post, spaces } = de;

journey("somebody replies with the keyboard alone", async (stage) => {
	const begun = await (await client("petra")).begin(
		"lotsen",
		`Wer liest das Protokoll ${stage.number}?`,
		"Bis Freitag.",
	);
	const olena = await stage.as("olena");
	const key = (name: string) => olena.page.keyboard.press(name);
	await olena.open("/");
	await olena.look();
	await key("Tab");
	await olena.focusIsOn(olena.page.getByRole("link", { name: de.skip }));
	await focusIsInSight(olena);
	await key("Enter");
	await olena.focusIsOn(olena.main);

	await tabTo(olena, olena.main.getByRole("link", { name: spaces.lotsen.name, exact: true }));
	await key("Enter");
	await olena.arrives(spaces.lotsen.name);
	await tabTo(olena, olena.main.getByRole("link", { name: begun.title, exact: true }));
	await key("Enter");
	await olena.arrives(begun.title);

	await tabTo(olena, olena.main.getByLabel(post.yourReply));
	await olena.page.keyboard.type("   ");
	await tabTo(olena, olena.main.getByRole("button", { name: post.send }));
	await key("Enter");
	await isToldWhatIsMissing(olena);

	const words = `Das lese ich am Mittwoch. ${stage.number}`;
	await olena.page.keyboard.type(words);
	await tabTo(olena, olena.main.getByRole("button", { name: post.send }));
	await key("Enter");
	const own = await olena.sees(olena.postWith(words));
	if (olena.variant.scripts) await olena.focusIsOn(own);
	else expect(await olena.page.locator("article:target").textContent()).toContain(words);
	await olena.arrives(begun.title);
	await key("Tab");
	expect(await own.evaluate((element) => element.contains(document.activeElement))).toBe(true);
	await focusIsInSight(olena);
});

/** The error list has the focus if a script can give it; its link leads to the field. */
async function isToldWhatIsMissing(traveller: Traveller): Promise<void> {
	const summary = await traveller.sees(traveller.main.getByRole("alert"));
	await traveller.look();
	if (traveller.variant.scripts) {
		await traveller.focusIsOn(summary);
		await focusIsInSight(traveller);
	}
	await tabTo(traveller, summary.getByRole("link"));
	await traveller.page.keyboard.press("Enter");
	await traveller.focusIsOn(traveller.main.getByLabel(post.yourReply));
	await focusIsInSight(traveller);
	await traveller.page.keyboard.press("Control+A");
}

/** Presses Tab until something has the focus; at every stop on the way the focus is in sight. */
async function tabTo(traveller: Traveller, target: Locator): Promise<void> {
	for (let stop = 0; stop < 150; stop++) {
		await traveller.page.keyboard.press("Tab");
		await focusIsInSight(traveller);
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`${target} cannot be reached with Tab (${traveller.variant.name})`);
}

async function focusIsInSight(traveller: Traveller): Promise<void> {
	await expect.poll(() => traveller.page.evaluate(whyOutOfSight), { timeout: 5_000 }).toBe("");
}

/** Runs in the page: why the element with the focus cannot be seen or recognised, or nothing. */
function whyOutOfSight(): string {
	const element = document.activeElement;
	if (element === null || element === document.body) return "nothing has the focus";
	const name = element.outerHTML.slice(0, 120);
	const { outlineStyle, outlineWidth } = getComputedStyle(element.closest(".choice") ?? element);
	if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return `no outline: ${name}`;
	const { top, bottom, left, right } = element.getBoundingClientRect();
	const [x, from, to] = [(left + right) / 2, Math.max(0, top), Math.min(innerHeight, bottom)];
	if (from >= to) return `outside the window: ${name}`;
	const hit = document.elementFromPoint(x, (from + to) / 2);
	return hit !== null && (element.contains(hit) || hit.contains(element)) ? "" : `covered: ${name}`;
}
