// A text survives a closed tab and moves to another device; the keys lead through a discussion.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
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
		// The tab sent it as it was closed, or the next one did.
		await again.getByText(/Entwurf gespeichert \d|Das ist Ihr Entwurf/).waitFor();
		// Another device has nothing but the server's copy.
		const elsewhere = await stage.as("koordination");
		await elsewhere.open(path);
		expect(await elsewhere.page.inputValue("[name=body]")).toBe("Noch nicht gespeichert");
		await again.getByRole("button", { name: de.thread.send }).click();
		await again.waitForURL(/themen/);
		await again.goto(path);
		expect(await again.inputValue("[name=title]")).toBe("");
		await elsewhere.open(path);
		expect(await elsewhere.page.inputValue("[name=body]")).toBe("");
	},
	withScripts,
);

journey(
	"texts for two discussions stay apart, on every device, until each is sent or thrown away",
	async (stage) => {
		const petra = await client("petra");
		const one = await petra.begin("lotsen", `Wer hat Stühle ${stage.number}?`, "Zwanzig.");
		const two = await petra.begin("lotsen", `Wer hat Tische ${stage.number}?`, "Fünf.");
		const olena = await stage.as("olena");
		const write = async (path: string, words: string) => {
			await olena.open(path);
			await olena.type(de.post.yourReply, words);
			await olena.page.getByText(/Entwurf gespeichert \d/).waitFor();
		};
		await write(one.path, "Wir haben Stühle.");
		await write(two.path, "Wir haben Tische.");
		const elsewhere = await stage.as("olena");
		const stands = async (path: string) => {
			await elsewhere.open(path);
			return elsewhere.main.getByLabel(de.post.yourReply).inputValue();
		};
		expect([await stands(one.path), await stands(two.path)]).toEqual(["Wir haben Stühle.", "Wir haben Tische."]);
		await olena.send(de.post.send);
		await olena.sees(olena.postWith("Wir haben Tische."));
		expect([await stands(one.path), await stands(two.path)]).toEqual(["Wir haben Stühle.", ""]);
		await elsewhere.open("/entwuerfe");
		const draft = elsewhere.main.locator("article", { hasText: one.title });
		await elsewhere.press(draft.getByRole("button", { name: de.drafts.discard }));
		await draft.waitFor({ state: "detached" });
		expect(await stands(one.path)).toBe("");
		await olena.open(one.path);
		expect(await olena.main.getByLabel(de.post.yourReply).inputValue()).toBe("");
	},
	withScripts,
);

journey(
	"what was written without a connection reaches the server from the next page, but nothing newer is lost by it",
	async (stage) => {
		const begun = await (await client("petra")).begin("lotsen", `Wer hat Lampen ${stage.number}?`, "Drei.");
		const olena = await stage.as("olena");
		olena.expected = /ERR_INTERNET_DISCONNECTED/;
		const context = olena.page.context();
		const write = async (words: string) => {
			const page = await context.newPage();
			await page.goto(begun.path);
			await context.setOffline(true);
			await page.getByLabel(de.post.yourReply).fill(words);
			await page.getByText(de.drafts.onlyHere).waitFor();
			await page.close();
			await context.setOffline(false);
		};
		const elsewhere = await stage.as("olena");
		const field = elsewhere.main.getByLabel(de.post.yourReply);
		await write("Im Zug geschrieben");
		const arrived = olena.page.waitForResponse((answer) => answer.url().endsWith("/entwuerfe"));
		await olena.open("/lotsen");
		expect((await arrived).status()).toBe(204);
		await elsewhere.open(begun.path);
		expect(await field.inputValue()).toBe("Im Zug geschrieben");
		await write("Noch einmal im Zug");
		await field.fill("Zu Hause fertig geschrieben");
		await elsewhere.page.getByText(/Entwurf gespeichert \d/).waitFor();
		const late = olena.page.waitForResponse((answer) => answer.url().endsWith("/entwuerfe"));
		await olena.open("/lotsen");
		await late;
		await elsewhere.open(begun.path);
		expect(await field.inputValue()).toBe("Zu Hause fertig geschrieben");
	},
	({ scripts, touch }) => scripts && !touch,
);

journey(
	"a draft is there again after signing out and in, and no trace of it stays on the device meanwhile",
	async (stage) => {
		const begun = await (await client("petra")).begin("gemeinsam", `Wer hat Becher ${stage.number}?`, "Viele.");
		const samuel = await stage.guest();
		await samuel.signIn("samuel");
		await samuel.open(begun.path);
		await samuel.type(de.post.yourReply, "Ich bringe Becher mit.");
		await samuel.open("/einstellungen");
		await samuel.send(de.auth.signOut);
		await samuel.page.waitForURL("/");
		expect(
			await samuel.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("entwurf"))),
		).toEqual([]);
		await samuel.signIn("samuel");
		await samuel.open(begun.path);
		expect(await samuel.main.getByLabel(de.post.yourReply).inputValue()).toBe("Ich bringe Becher mit.");
	},
	({ scripts, touch }) => scripts && !touch,
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
