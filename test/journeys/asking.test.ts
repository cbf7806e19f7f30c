// Asking and answering: a question, an answer, replies to it; own words changed, taken away and put back.
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { journey, type Stage } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const { post, space, spaces, thread } = de;
const THANKS = "Danke, das probieren wir gleich aus.";
const CHANGED = "Danke, das probieren wir am Montag aus.";

journey("a question is asked and answered, and words are changed, removed and restored", async (stage) => {
	const petra = await stage.as("petra");
	const olena = await stage.as("olena");
	const title = `Wer schult die Lots*innen ${stage.number}?`;
	await asks(petra, title);
	await answers(olena, title, stage);
	await thanks(petra, title);
	await changes(petra);
	await removesAndRestores(petra);

	await olena.open(new URL(petra.page.url()).pathname);
	await olena.arrives(title);
	await olena.sees(olena.postWith(CHANGED));
	expect(await olena.postWith(CHANGED).getByRole("link", { name: post.edit }).count()).toBe(0);
});

async function asks(petra: Traveller, title: string): Promise<void> {
	await petra.open("/lotsen");
	await petra.arrives(spaces.lotsen.name);
	await petra.follow(space.write);
	await petra.arrives(thread.write);
	await petra.type(thread.title, title);
	await petra.type(thread.body, "Wir haben acht Lots*innen und suchen noch vier Lots*innen.");
	for (const topic of ["gewinnen", "basisqualifizierung"])
		await petra.press(petra.main.getByLabel(de.topics[topic] ?? ""));
	await petra.send(thread.send);
	await petra.arrives(title);
	const opening = await petra.sees(petra.postWith("Wir haben acht Lots*innen und suchen noch vier Lots*innen."));
	expect(await opening.locator(".prose em").count()).toBe(0);
	expect(await petra.main.locator(".band .chip").allTextContents()).toEqual([
		de.topics["gewinnen"],
		de.topics["basisqualifizierung"],
	]);
}

async function answers(olena: Traveller, title: string, stage: Stage): Promise<void> {
	await olena.open("/lotsen");
	await olena.arrives(spaces.lotsen.name);
	const row = olena.main.locator("article.row").filter({ hasText: stage.number });
	await olena.press(row.getByRole("link", { name: space.toUnread(0, title) }));
	await olena.arrives(title);
	expect(await olena.page.locator("article.post.fresh .new").allTextContents()).toEqual([thread.freshOne]);
	await olena.type(post.yourReply, "Bei uns macht das **Frau Berg** aus Fulda.");
	await olena.send(post.send);
	const own = await olena.sees(olena.postWith("Bei uns macht das Frau Berg aus Fulda."));
	expect(await own.locator(".prose strong").textContent()).toBe("Frau Berg");
	await olena.sees(olena.main.getByRole("heading", { name: thread.replies(1), exact: true }));
	expect(await olena.main.getByLabel(post.yourReply).inputValue()).toBe("");
	await olena.arrives(title);
}

/** Petra answers the answer: in place with JavaScript, on a page of its own without. */
async function thanks(petra: Traveller, title: string): Promise<void> {
	await petra.page.reload();
	await petra.arrives(title);
	const link = petra.postWith("Frau Berg").getByRole("link", { name: post.replyToName("Olena Kovalenko") });
	await petra.press(link);
	const field = await petra.sees(petra.page.getByLabel(post.yourReplyTo("Olena Kovalenko")));
	await petra.arrives(petra.variant.scripts ? title : post.openForm);
	expect(await link.isVisible()).toBe(false);
	if (petra.variant.scripts) await opensAndCancels(petra, link, field);
	await field.fill(THANKS);
	await petra.press(petra.main.locator("form").filter({ has: field }).getByRole("button", { name: post.send }));
	await petra.sees(petra.main.getByRole("heading", { name: thread.replies(2), exact: true }));
	const own = await petra.sees(petra.postWith(THANKS));
	await petra.arrives(title);
	expect(await own.locator("xpath=..").getAttribute("class")).toBe("depth-2");
	await petra.sees(own.getByRole("link", { name: post.replyTo("Olena Kovalenko") }));
	await petra.sees(link);
}

/** The form that opens in place has the focus; cancelled, it leaves the page as it was. */
async function opensAndCancels(petra: Traveller, link: Locator, field: Locator): Promise<void> {
	await petra.focusIsOn(field);
	await petra.press(petra.main.getByRole("link", { name: de.cancel }));
	await field.waitFor({ state: "detached" });
	await petra.focusIsOn(link);
	await petra.press(link);
	await petra.focusIsOn(field);
}

/** A change within five minutes leaves no mark, but the earlier version can be read. */
async function changes(petra: Traveller): Promise<void> {
	const [title, own] = [await heading(petra), petra.postWith(THANKS)];
	await petra.press(own.getByRole("link", { name: post.edit, exact: true }));
	const field = await petra.sees(petra.main.getByLabel(post.editBody, { exact: true }));
	await petra.arrives(petra.variant.scripts ? title : post.editTitle);
	if (petra.variant.scripts) await petra.focusIsOn(field);
	expect((await field.inputValue()).trim()).toBe(THANKS);
	await field.fill("  ");
	await petra.send(post.save);
	const summary = await petra.sees(petra.main.getByRole("alert"));
	if (petra.variant.scripts) await petra.focusIsOn(summary);
	await petra.arrives(petra.variant.scripts ? title : post.editTitle);
	await petra.main.getByLabel(post.editBody, { exact: true }).fill(CHANGED);
	await petra.send(post.save);
	const changed = await petra.sees(petra.postWith(CHANGED));
	await petra.arrives(title);
	if (petra.variant.scripts) await petra.focusIsOn(changed);
	expect(await changed.getByText(post.edited).count()).toBe(0);
	await petra.sees(changed.getByRole("link", { name: post.replyTo("Olena Kovalenko") }));

	const back = petra.page.url();
	await petra.open(`/beitraege/${await numberOf(petra)}/verlauf`);
	await petra.arrives(post.historyTitle);
	await petra.sees(THANKS);
	await petra.follow(post.toThread);
	await petra.arrives(title);
	expect(new URL(petra.page.url()).pathname).toBe(new URL(back).pathname);
}

async function removesAndRestores(petra: Traveller): Promise<void> {
	const [title, number] = [await heading(petra), await numberOf(petra)];
	const place = petra.page.locator(`#beitrag-${number}`);
	await petra.press(place.getByRole("link", { name: post.remove, exact: true }));
	await petra.arrives(post.removeTitle);
	await petra.send(post.remove);
	await petra.sees(place.getByText(post.removedByAuthor));
	await petra.arrives(title);
	expect(await petra.main.getByText(CHANGED).count()).toBe(0);
	await petra.press(place.getByRole("button", { name: post.restore }));
	await petra.sees(place.getByText(CHANGED));
	await petra.arrives(title);
	if (petra.variant.scripts) await petra.focusIsOn(place);
	await petra.sees(place.getByRole("link", { name: post.replyTo("Olena Kovalenko") }));
}

async function heading(traveller: Traveller): Promise<string> {
	return (await traveller.main.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

/** The number of the changed post. */
async function numberOf(petra: Traveller): Promise<string> {
	return ((await petra.postWith(CHANGED).getAttribute("id")) ?? "").replace("beitrag-", "");
}
