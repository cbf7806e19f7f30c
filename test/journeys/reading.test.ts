// Reading: what is new is counted, found and ticked off, but never by merely fetching a page.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import type { Begun } from "./support/client.ts";
import { client, journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const { space, spaces, thread } = de;
const OLD = 14;
const NEW = 3;
/** A post counts as read after a second in view. */
const LOOKED_AT = 1_200;

journey("new posts are counted, found and ticked off", async (stage) => {
	const begun = await withNewPosts(stage.number);
	const reader = await client("olena");
	await reader.get(begun.path);
	await reader.get(`${begun.path}?beitrag=neu`, { "Sec-Purpose": "prefetch" });

	const olena = await stage.as("olena");
	await olena.open("/lotsen");
	await olena.arrives(spaces.lotsen.name);
	const count = olena.main.locator("article.row").filter({ hasText: stage.number }).locator("a.new");
	expect(await count.textContent()).toBe(space.freshCount(NEW));
	const ticked = ticks(olena);
	await olena.press(count);
	await olena.arrives(begun.title);
	await isInView(olena, "#neu");
	expect(new URL(olena.page.url()).hash).toBe("#neu");
	const fresh = olena.page.locator("article.post.fresh");
	expect(await fresh.count()).toBe(NEW);
	expect(await fresh.first().textContent()).toContain(`Neues 1 ${stage.number}`);

	if (olena.variant.scripts) {
		expect(await olena.main.getByRole("button", { name: thread.markRead }).count()).toBe(0);
		for (const post of await fresh.all()) {
			await post.scrollIntoViewIfNeeded();
			await olena.page.waitForTimeout(LOOKED_AT);
		}
		await expect
			.poll(() => [...ticked].sort(), { timeout: 8_000 })
			.toEqual(Array.from({ length: NEW }, (_, index) => String(OLD + 2 + index)));
	} else {
		await olena.send(thread.markRead);
		await fresh.first().waitFor({ state: "detached" });
		await olena.arrives(begun.title);
	}
	await olena.open("/lotsen");
	await olena.arrives(spaces.lotsen.name);
	await olena.sees(olena.main.getByRole("link", { name: begun.title, exact: true }));
	expect(await count.count()).toBe(0);
});

/** A discussion of which Olena knows all but the last posts. */
async function withNewPosts(number: string): Promise<Begun> {
	const petra = await client("petra");
	const text = (name: string) => `${name} ${number}\n\n${"Wir haben lange darüber gesprochen. ".repeat(9)}`;
	const begun = await petra.begin("lotsen", `Was gibt es Neues ${number}?`, text("Anfang"));
	for (let index = 1; index <= OLD; index++) await petra.reply(begun, text(`Altes ${index}`));
	const seen = Array.from({ length: OLD + 1 }, (_, index) => index + 1).join(",");
	await (await client("olena")).post(`/themen/${begun.id}/gelesen`, [["seqs", seen]]);
	for (let index = 1; index <= NEW; index++) await petra.reply(begun, text(`Neues ${index}`));
	return begun;
}

/** Collects the numbers of the posts that the page's script ticks off. */
function ticks(traveller: Traveller): Set<string> {
	const seqs = new Set<string>();
	traveller.page.on("requestfinished", (request) => {
		if (!request.url().endsWith("/gelesen")) return;
		for (const seq of new URLSearchParams(request.postData() ?? "").get("seqs")?.split(",") ?? []) seqs.add(seq);
	});
	return seqs;
}

async function isInView(traveller: Traveller, selector: string): Promise<void> {
	const inView = () =>
		traveller.page.locator(selector).evaluate((element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
	await expect.poll(inView, { timeout: 5_000 }).toBe(true);
}
