// Finding one's way: replies folded away, the next new post, the place where one was, a link to pass on.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import type { Begun } from "./support/client.ts";
import { client, journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";
import type { Variant } from "./support/variants.ts";

const { reading, share } = de;
const withScripts = (variant: Variant) => variant.scripts;
const LONG = "Das haben wir lange besprochen. ".repeat(12);

journey(
	"somebody folds replies away, and a link to one of them unfolds them",
	async (stage) => {
		const petra = await client("petra");
		const begun = await petra.begin("lotsen", `Wer faltet mit ${stage.number}?`, "Anfang.");
		const first = await petra.reply(begun, `Ast ${stage.number}`);
		const second = await petra.reply(begun, `Blatt ${stage.number}`, first);
		await petra.reply(begun, `Knospe ${stage.number}`, second);
		await petra.reply(begun, `Anderer Ast ${stage.number}`);
		const olena = await stage.as("olena");
		await olena.open(begun.path);
		const post = (text: string) => olena.postWith(`${text} ${stage.number}`);
		const button = olena.page.locator(`#stelle-${first} [data-folds]`);
		expect(await button.textContent()).toBe("2 Antworten einklappen, davon 2 neu");
		await olena.press(button);
		expect(await button.textContent()).toBe("2 Antworten zeigen, davon 2 neu");
		expect(await button.getAttribute("aria-expanded")).toBe("false");
		expect([await post("Blatt").isVisible(), await post("Knospe").isVisible()]).toEqual([false, false]);
		expect(await post("Anderer Ast").isVisible()).toBe(true);
		await olena.look();
		await olena.page.reload();
		expect(await post("Blatt").isVisible()).toBe(false);
		await olena.open(`${begun.path}?beitrag=${second}#beitrag-${second}`);
		await olena.sees(post("Blatt"));
		await post("Blatt").focus();
		await olena.page.keyboard.press("x");
		expect([await post("Blatt").isVisible(), await post("Knospe").isVisible()]).toEqual([true, false]);
		await olena.page.keyboard.press("x");
		expect(await post("Knospe").isVisible()).toBe(true);
		await olena.look();
	},
	withScripts,
);

journey(
	"a button leads from one new post to the next, also on another page, and goes when there is none",
	async (stage) => {
		const begun = await longThread(stage.number, 24);
		await (await client("olena")).post(`/themen/${begun.id}/gelesen`, [["seqs", seqs(1, 15)]]);
		const olena = await stage.as("olena");
		await olena.open(begun.path);
		const next = olena.main.getByRole("link", { name: reading.next });
		// At the top the larger button says the same.
		expect(await next.isVisible()).toBe(false);
		await olena.page.evaluate(() => scrollTo({ top: 600, behavior: "instant" }));
		await olena.sees(next);
		await olena.look();
		const found: string[] = [];
		for (let step = 0; step < 10; step++) {
			await olena.press(next);
			const wanted = olena.postWith(`Nummer ${15 + step} ${stage.number}`);
			await olena.focusIsOn(wanted);
			found.push((await wanted.getAttribute("id")) ?? "");
			await isClear(olena);
			if (15 + step < 18) continue;
			// From the last one of the page the way leads to the other one, which opens at what is new.
			if (15 + step === 18) {
				await olena.press(next);
				await olena.page.waitForURL(/beitrag=\d+#neu/);
				break;
			}
		}
		expect(found).toHaveLength(4);
		expect(await olena.page.locator("#neu + li").textContent()).toContain(`Nummer 19 ${stage.number}`);
		for (let step = 20; step <= 24; step++) {
			await olena.press(next);
			await olena.focusIsOn(olena.postWith(`Nummer ${step} ${stage.number}`));
		}
		await next.waitFor({ state: "hidden" });
		await olena.look();
	},
	withScripts,
);

journey(
	"the way back leads to where one was, and a later visit offers it",
	async (stage) => {
		const begun = await longThread(stage.number, 12);
		const petra = await stage.as("petra");
		await petra.open(`${begun.path}`);
		const goOn = petra.main.getByRole("link", { name: reading.goOn });
		expect(await goOn.isVisible()).toBe(false);
		const place = petra.postWith(`Nummer 9 ${stage.number}`);
		await place.evaluate((post) => post.scrollIntoView({ behavior: "instant" }));
		await petra.page.waitForTimeout(600);
		await petra.press(petra.main.getByRole("link", { name: de.post.edit }).nth(9));
		const before = await top(petra, stage.number);
		await petra.page.goto("/lotsen");
		await petra.page.goBack();
		await expect.poll(() => top(petra, stage.number)).toBeCloseTo(before, -1);

		await petra.open("/lotsen");
		await petra.open(begun.path);
		await petra.sees(goOn);
		await petra.look();
		expect(await petra.page.evaluate(() => scrollY)).toBe(0);
		await petra.press(goOn);
		await expect.poll(() => top(petra, stage.number)).toBeLessThan(400);
		expect(
			await petra.page.evaluate(() => localStorage.getItem(`stelle:${document.body.dataset["viewer"]}`)),
		).toContain(`"${begun.id}"`);
	},
	withScripts,
);

journey("a link to a post is copied, and says to a stranger only heading and space", async (stage) => {
	const begun = await (await client("petra")).begin("lotsen", `Wer teilt mit ${stage.number}?`, "Nur für uns.");
	const olena = await stage.as("olena");
	await olena.open(begun.path);
	const link = olena.main.getByRole("link", { name: share.copy, exact: true }).first();
	const address = await link.getAttribute("href");
	if (stage.variant.scripts) {
		await olena.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await olena.press(link);
		await olena.sees(share.told);
		await olena.sees(olena.main.getByRole("link", { name: share.copied, exact: true }));
		expect(await olena.page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^http.*${address}$`));
		await olena.look();
	} else {
		await olena.press(link);
		await olena.arrives(begun.title);
	}
	const stranger = await stage.guest();
	await stranger.open(address ?? "");
	await stranger.arrives(begun.title);
	await stranger.sees(share.membersOnly);
	expect(await stranger.page.content()).not.toContain("Nur für uns.");
	await stranger.giveCode("olena.kovalenko@lotsen.example");
	await stranger.arrives(begun.title);
	await stranger.sees("Nur für uns.");
});

async function longThread(number: string, replies: number): Promise<Begun> {
	const petra = await client("petra");
	const begun = await petra.begin("lotsen", `Wo ging es weiter ${number}?`, LONG);
	for (let index = 1; index <= replies; index++) await petra.reply(begun, `Nummer ${index} ${number}\n\n${LONG}`);
	return begun;
}

const seqs = (from: number, to: number): string =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index).join(",");

/** Where the ninth reply stands in the window. */
const top = (traveller: Traveller, number: string): Promise<number> =>
	traveller.postWith(`Nummer 9 ${number}`).evaluate((post) => post.getBoundingClientRect().top);

/** What has the focus doesn't lie under the bars at the foot. */
async function isClear(traveller: Traveller): Promise<void> {
	const covered = () =>
		traveller.page.evaluate(() => {
			const { top, left, width } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
			return (
				document.elementFromPoint(left + width / 2, Math.max(0, top) + 8)?.closest("article") !== document.activeElement
			);
		});
	await expect.poll(covered, { timeout: 5_000 }).toBe(false);
}
