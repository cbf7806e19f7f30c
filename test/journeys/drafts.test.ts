// A text survives a closed tab and moves to another device; the keys lead through a discussion.
import { expect } from "vitest";
import { client, journey } from "./support/journey.ts";
import type { Variant } from "./support/variants.ts";

const withScripts = (variant: Variant) => variant.scripts;

journey(
	"a begun text is there again after the tab was closed, and gone once it was sent",
	async (stage) => {
		const path = stage.variant.touch ? "/lotsen/neu" : "/gemeinsam/neu";
		const title = `Was tun bei Stromausfall ${stage.number}?`;
		const somebody = await stage.as("koordination");
		await somebody.open(path);
		await somebody.page.fill("[name=title]", title);
		await somebody.page.fill("[name=body]", "Noch nicht gespeichert");
		const again = await somebody.page.context().newPage();
		await somebody.page.close();
		await again.goto(path);
		await again.waitForFunction(() => document.querySelector<HTMLInputElement>("[name=title]")?.value !== "");
		expect(await again.inputValue("[name=title]")).toBe(title);
		expect(await again.inputValue("[name=body]")).toBe("Noch nicht gespeichert");
		await again.getByText(/Entwurf gespeichert \d/).waitFor();
		// Another device has nothing but the server's copy.
		const elsewhere = await stage.as("koordination");
		await elsewhere.open(path);
		expect(await elsewhere.page.inputValue("[name=body]")).toBe("Noch nicht gespeichert");
		await again.locator("main form button.button").click();
		await again.waitForURL(/themen/);
		await again.goto(path);
		expect(await again.inputValue("[name=title]")).toBe("");
		await elsewhere.open(path);
		expect(await elsewhere.page.inputValue("[name=body]")).toBe("");
	},
	withScripts,
);

journey(
	"keys lead from post to post and open the reply, unless they are switched off",
	async (stage) => {
		const begun = await (await client("petra")).begin("lotsen", `Tasten im Beitrag ${stage.number}`, "Mit Tasten.");
		const olena = await stage.as("olena");
		await olena.open("/lotsen");
		await olena.follow(begun.title);
		await olena.arrives(begun.title);
		const focused = () => olena.page.evaluate(() => document.activeElement?.className ?? "");
		await olena.page.keyboard.press("j");
		expect(await focused()).toContain("post");
		await olena.open("/tastatur");
		await olena.page.locator("[data-keys]").click();
		await olena.open(begun.path);
		await olena.page.keyboard.press("j");
		expect(await focused()).not.toContain("post");
	},
	withScripts,
);
