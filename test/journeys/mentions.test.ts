// A name is found while one writes, whoever is meant sees it, and a discussion that is too loud is muted.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { client, journey } from "./support/journey.ts";

const { follows, mentions, post } = de;

journey(
	"letters after an at sign offer people, by keys and by finger, and the text stays as it is without a choice",
	async (stage) => {
		const begun = await (await client("petra")).begin("lotsen", `Wer weiß das ${stage.number}?`, "Eine Frage.");
		const olena = await stage.as("olena");
		await olena.open(begun.path);
		const field = olena.page.getByLabel(post.yourReply);
		const list = olena.page.getByRole("listbox", { name: mentions.suggestions });
		await field.pressSequentially("Danke!\nFrag @pet", { delay: 30 });
		await list.waitFor();
		await olena.look();
		// The second line, which is being typed, stays to be seen.
		const [text, box] = [await field.boundingBox(), await list.boundingBox()];
		const second = (text?.y ?? 0) + 36;
		expect((box?.y ?? 0) >= second + 20 || (box?.y ?? 0) + (box?.height ?? 0) <= second + 4).toBe(true);
		expect(await field.getAttribute("aria-activedescendant")).toBe("vorschlag-0");
		await olena.page.keyboard.press("Escape");
		await list.waitFor({ state: "detached" });
		await olena.page.keyboard.press("Backspace");
		await list.waitFor();
		if (stage.variant.touch) await list.getByText("Petra Lindner").tap();
		else {
			await olena.page.keyboard.press("ArrowDown");
			await olena.page.keyboard.press("ArrowUp");
			await olena.page.keyboard.press("Enter");
		}
		await list.waitFor({ state: "detached" });
		await expect.poll(() => field.inputValue()).toMatch(/^Danke!\nFrag @Petra Lindner $/);
		await field.pressSequentially(`dazu ${stage.number}`);
		await olena.send(post.send);
		expect(await olena.postWith(stage.number).locator(".mention").textContent()).toBe("@Petra Lindner");
		const petra = await stage.as("petra");
		await petra.open("/lotsen?ansicht=ungelesen");
		await petra.sees(petra.main.getByText(mentions.called.erwaehnt).first());
	},
	({ scripts }) => scripts,
);

journey("a discussion is muted in one line at its top, and heard again from the list of choices", async (stage) => {
	const begun = await (await client("petra")).begin("lotsen", `Zu laut ${stage.number}`, "Viele Antworten.");
	const olena = await stage.as("olena");
	await olena.open(begun.path);
	const line = olena.page.locator("#verfolgen > summary");
	expect(await line.textContent()).toContain(follows.asSpace);
	await olena.press(line);
	await olena.press(olena.main.getByRole("button", { name: new RegExp(`^${follows.choices.nichts}`) }));
	await expect.poll(() => line.textContent()).toContain(follows.byHand);
	await olena.arrives(begun.title);
	if (stage.variant.scripts) await olena.focusIsOn(line);
	await olena.open("/einstellungen/verfolgt");
	await olena.arrives(follows.listTitle);
	const row = olena.main.locator("article", { hasText: begun.title });
	await olena.press(row.getByRole("button", { name: follows.back }));
	await row.waitFor({ state: "detached" });
	await olena.open(begun.path);
	expect(await line.textContent()).toContain(follows.asSpace);
});
