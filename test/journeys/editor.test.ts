// The tools for writing: similar discussions under the title, formatting, preview, a quote of a passage, files, the hint.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { client, journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";
import type { Variant } from "./support/variants.ts";

const withScripts = (variant: Variant) => variant.scripts;
const { writing } = de;

journey(
	"similar discussions appear under the title without moving anything, and nothing typed is lost on the way to them",
	async (stage) => {
		const begun = await (await client("olena")).begin(
			"lotsen",
			`Nachtwanderung ${stage.number} geplant`,
			"Am Freitag.",
		);
		const petra = await stage.as("petra");
		await petra.open("/lotsen/neu");
		const field = petra.page.locator("[name=body]");
		const top = () => field.evaluate((element) => element.getBoundingClientRect().top + scrollY);
		await petra.page.fill("[name=title]", "");
		const before = await top();
		await petra.page.locator("[name=title]").pressSequentially(`Nachtwanderungen ${stage.number}`, { delay: 5 });
		const link = await petra.sees(petra.main.getByRole("link", { name: begun.title }));
		expect(await top()).toBe(before);
		await petra.look();
		await petra.press(link);
		await petra.arrives(begun.title);
		await petra.page.goBack();
		await expect.poll(() => petra.page.inputValue("[name=title]")).toBe(`Nachtwanderungen ${stage.number}`);
	},
	withScripts,
);

journey(
	"bold, list, quote and link by button and key, each undone in one step, also in Arabic",
	async (stage) => {
		const petra = await stage.as("petra");
		await petra.open("/gemeinsam/neu");
		const { page } = petra;
		const field = page.locator("[name=body]");
		const text = () => field.inputValue();
		const select = (from: number, to: number) =>
			field.evaluate(
				(area, [a, b]) => {
					const element = area as HTMLTextAreaElement;
					element.focus();
					element.setSelectionRange(a ?? 0, b ?? 0);
				},
				[from, to],
			);
		const tool = (name: keyof typeof writing.tool) =>
			petra.press(petra.main.getByRole("button", { name: writing.tool[name].long, exact: true }));
		await field.fill("eins zwei\ndrei\n\nvier");
		await select(5, 9);
		await page.keyboard.press("Control+b");
		expect(await text()).toBe("eins **zwei**\ndrei\n\nvier");
		await page.keyboard.press("Control+b");
		expect(await text()).toBe("eins zwei\ndrei\n\nvier");
		await select(0, 20);
		await tool("list");
		expect(await text()).toBe("- eins zwei\n- drei\n\n- vier");
		await page.keyboard.press("Control+z");
		expect(await text()).toBe("eins zwei\ndrei\n\nvier");
		await select(0, 20);
		await tool("list");
		await tool("list");
		expect(await text()).toBe("eins zwei\ndrei\n\nvier");
		await select(0, 20);
		await tool("quote");
		expect(await text()).toBe("> eins zwei\n> drei\n>\n> vier");
		await tool("quote");
		await select(5, 9);
		await page.keyboard.press("Control+k");
		await page.keyboard.type("https://a.example");
		expect(await text()).toBe("eins [zwei](https://a.example)\ndrei\n\nvier");
		await field.fill("مرحبا بكم");
		await select(0, 5);
		await tool("bold");
		expect(await text()).toBe("**مرحبا** بكم");
		await field.fill("eins\nzwei");
		await select(0, 9);
		await tool("bold");
		expect(await text()).toBe("**eins**\n**zwei**");
		await petra.press(petra.main.getByRole("button", { name: writing.preview }));
		const preview = await petra.sees(petra.page.locator(".preview"));
		await petra.focusIsOn(preview);
		expect(await preview.locator("strong").allTextContents()).toContain("zwei");
		expect(await text()).toBe("**eins**\n**zwei**");
		await petra.look();
	},
	withScripts,
);

journey(
	"a passage becomes a quote in the reply to its post, beside what was typed there; files are not swallowed",
	async (stage) => {
		const olena = await client("olena");
		const begun = await olena.begin("lotsen", `Wer kocht ${stage.number}?`, "Erster Satz.\n\nZweiter Satz.");
		await olena.post(`/themen/${begun.id}/antworten`, [["body", `Ich koche Suppe ${stage.number}.`]]);
		const petra = await stage.as("petra");
		await petra.open(begun.path);
		await petra.arrives(begun.title);
		await petra.type(de.post.yourReply, "Schon getippt");
		await mark(petra, "article.post .prose >> nth=0");
		await petra.press(petra.page.getByRole("button", { name: writing.quoteHere, exact: true }));
		const own = petra.page.locator("#antwort textarea");
		await expect
			.poll(() => own.inputValue())
			.toMatch(
				/^Schon getippt\n\n> \[Olena Kovalenko schrieb\]\(\/beitraege\/\d+\):\n>\n> Erster Satz\.\n>\n> Zweiter Satz\.\n\n$/,
			);
		await mark(petra, "#antworten .post .prose >> nth=0");
		await petra.page.locator("#antworten .post").first().focus();
		await mark(petra, "#antworten .post .prose >> nth=0");
		await petra.page.keyboard.press("z");
		const nested = petra.page.locator("li.nested textarea");
		await nested.waitFor();
		await expect.poll(() => nested.inputValue()).toContain(`> Ich koche Suppe ${stage.number}.`);
		expect(await own.inputValue()).toContain("Schon getippt");
		await petra.look();
	},
	withScripts,
);

journey("a text with a telephone number comes back once, with or without a script", async (stage) => {
	const begun = await (await client("olena")).begin("lotsen", `Wer kennt jemanden ${stage.number}?`, "Für Montag.");
	const words = `Ihre Nummer ist 0151 2345678. ${stage.number}`;
	const petra = await stage.as("petra");
	await petra.open(begun.path);
	await petra.arrives(begun.title);
	await petra.type(de.post.yourReply, words);
	await petra.send(de.post.send);
	await petra.sees(writing.caution.title);
	expect(await petra.main.getByLabel(de.post.yourReply).inputValue()).toBe(words);
	await petra.look();
	await petra.send(writing.caution.sendAnyway);
	await petra.sees(petra.postWith(words));
	await petra.arrives(begun.title);
	expect(await petra.postWith(words).count()).toBe(1);
});

/** Marks all words of an element, as a finger or a mouse does. */
async function mark(somebody: Traveller, place: string): Promise<void> {
	await somebody.page.locator(place).evaluate((element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
	});
}
