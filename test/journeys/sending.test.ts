// Sending under bad conditions: an impatient finger, no connection, the Back button.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import type { Begun } from "./support/client.ts";
import { client, journey } from "./support/journey.ts";

const { faults, post, spaces, thread } = de;

journey("a double tap on the button sends one reply", async (stage) => {
	const begun = await (await client("olena")).begin("lotsen", `Wer hat einen Beamer ${stage.number}?`, "Für Dienstag.");
	const words = `Wir haben einen. ${stage.number}`;
	const petra = await stage.as("petra");
	await petra.open(begun.path);
	await petra.arrives(begun.title);
	await petra.type(post.yourReply, words);
	const sent = await slowAnswers(petra.page);
	await petra.pressTwice(petra.main.getByRole("button", { name: post.send }));
	await petra.sees(petra.postWith(words));
	await petra.page.waitForLoadState("networkidle");
	await petra.arrives(begun.title);
	// Without a script both arrive, and the forum counts them once.
	expect(sent()).toBe(petra.variant.scripts ? 1 : 2);
	expect(await petra.postWith(words).count()).toBe(1);
	expect(await countOf(words, begun)).toBe(1);
});

journey(
	"without a connection the text stays, and is sent once when the connection is back",
	async (stage) => {
		const begun = await (await client("olena")).begin("lotsen", `Wer kann fahren ${stage.number}?`, "Nach Kassel.");
		const words = `Ich habe noch zwei Plätze. ${stage.number}`;
		const petra = await stage.as("petra");
		petra.expected = /ERR_INTERNET_DISCONNECTED|htmx:error/;
		await petra.open(begun.path);
		await petra.arrives(begun.title);
		await petra.type(post.yourReply, words);
		await petra.page.context().setOffline(true);
		await petra.send(post.send);
		await petra.sees(petra.main.locator(".reply").getByText(faults.offline));
		await petra.arrives(begun.title);
		expect(await petra.page.locator("#meldung").textContent()).toBe(faults.offline);
		expect(await petra.main.getByLabel(post.yourReply).inputValue()).toBe(words);
		await petra.page.context().setOffline(false);
		await petra.send(faults.sendAgain);
		await petra.sees(petra.postWith(words));
		await petra.sees(petra.main.getByRole("heading", { name: thread.replies(1), exact: true }));
		expect(await petra.page.getByText(faults.offline).count()).toBe(0);
		expect(await countOf(words, begun)).toBe(1);
	},
	({ scripts }) => scripts,
);

journey(
	"a new discussion is sent once when the person asks again, whatever stood between them and the forum",
	async (stage) => {
		const title = `Wer hat ein Zelt ${stage.number}?`;
		const petra = await stage.as("petra");
		petra.expected = /ERR_INTERNET_DISCONNECTED|htmx:error|status of 502/;
		await petra.open("/lotsen/neu");
		await petra.page.fill("[name=title]", title);
		await petra.page.fill("[name=body]", "Für das Sommerfest.");
		const kept = async () => {
			await petra.sees(petra.main.getByText(faults.offline));
			expect(await petra.page.inputValue("[name=title]")).toBe(title);
			expect(await petra.page.inputValue("[name=body]")).toBe("Für das Sommerfest.");
		};
		await petra.page.context().setOffline(true);
		await petra.send(thread.send);
		await kept();
		await petra.page.context().setOffline(false);
		await petra.page.route("**/lotsen/neu", (route) =>
			route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
		);
		const answered = petra.page.waitForResponse((answer) => answer.status() === 502);
		await petra.send(faults.sendAgain);
		await answered;
		await kept();
		await petra.look();
		await petra.page.unroute("**/lotsen/neu");
		await petra.send(faults.sendAgain);
		await petra.page.waitForURL(/themen/);
		await petra.arrives(title);
		expect((await (await client("olena")).get("/lotsen")).text.split(`>${title}<`).length - 1).toBe(1);
	},
	({ scripts }) => scripts,
);

journey("the Back button leads back to what was there", async (stage) => {
	const begun = await (await client("olena")).begin("lotsen", `Wer kommt zum Fest ${stage.number}?`, "Im Park.");
	const words = `Ich komme zu dritt. ${stage.number}`;
	const petra = await stage.as("petra");
	await petra.open("/lotsen");
	await petra.arrives(spaces.lotsen.name);
	await petra.follow(begun.title);
	await petra.arrives(begun.title);
	await petra.type(post.yourReply, words);
	await petra.send(post.send);
	await petra.sees(petra.postWith(words));
	await petra.press(petra.postWith(words).getByRole("link", { name: post.edit, exact: true }));
	await petra.sees(petra.main.getByLabel(post.editBody, { exact: true }));
	await petra.press(petra.main.getByRole("link", { name: de.cancel }));
	await petra.sees(petra.postWith(words));
	await petra.arrives(begun.title);
	await petra.press(petra.main.locator(".band").getByRole("link", { name: spaces.lotsen.name }));
	await petra.arrives(spaces.lotsen.name);
	await petra.page.goBack();
	await petra.sees(petra.postWith(words));
	await petra.arrives(begun.title);
	expect(await petra.postWith(words).count()).toBe(1);
	await petra.sees(petra.main.getByRole("heading", { name: thread.replies(1), exact: true }));
	await petra.page.goForward();
	await petra.arrives(spaces.lotsen.name);
});

/** Lets the answers to a form take a while on their way back; gives how many were asked for. */
async function slowAnswers(page: Page): Promise<() => number> {
	let sent = 0;
	await page.route("**/antworten", async (route) => {
		sent += 1;
		const response = await route.fetch({ maxRedirects: 0 });
		await new Promise((wait) => setTimeout(wait, 500));
		// The browser has turned to the second answer and takes the first no more.
		await route.fulfill({ response }).catch(() => undefined);
	});
	return () => sent;
}

async function countOf(words: string, begun: Begun): Promise<number> {
	return (await (await client("olena")).get(begun.path)).text.split(words).length - 1;
}
