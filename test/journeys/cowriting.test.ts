// A text of two: both change the same section at once, one is taken, the other comes back with both texts, and nothing is lost.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { client, journey } from "./support/journey.ts";

const words = de.proposals;
const BODY = "# Ziele\n\nWir helfen beim Ankommen.\n\n# Ablauf\n\nErst zuhören.\n\nDann fragen.\n";

journey(
	"two propose for one section, the second is brought together with the first, and both sentences stand",
	async (stage) => {
		const title = `Leitfaden ${stage.number}`;
		const { location } = await (await client("petra")).post("/materialien/neu", [
			["title", title],
			["type", "leitfaden"],
			["space", "lotsen"],
			["licence", "cc-by"],
			["body", BODY],
			["entwurf", "ja"],
			["formular", stage.number],
		]);
		const path = `/materialien/${/\d+/.exec(location)?.[0]}`;
		const petra = await stage.as("petra");
		const olena = await stage.as("olena");
		if (!stage.variant.touch) for (const { page } of [petra, olena]) await page.emulateMedia({ colorScheme: "dark" });
		await petra.open(path);
		await petra.arrives(title);
		await petra.send(words.review);
		await petra.sees(petra.main.getByText(words.round(1)));

		// Both have the same section in front of them.
		for (const [who, from, to] of [
			[olena, "Erst zuhören", "Erst in Ruhe zuhören"],
			[petra, "Dann fragen", "Dann freundlich fragen"],
		] as const) {
			await who.open(path);
			await who.press(who.main.getByRole("link", { name: new RegExp(`${words.propose}.*Ablauf`) }));
			await who.arrives(words.newTitle);
			const field = who.main.getByLabel(words.body);
			await field.fill((await field.inputValue()).replace(from, to));
		}
		for (const who of [olena, petra]) {
			await who.send(words.send);
			await who.arrives(words.pageTitle("Ablauf"));
		}
		expect(await olena.main.getByRole("button", { name: words.take }).count()).toBe(0);

		await petra.open(`${path}/mitschreiben`);
		await petra.arrives(words.title);
		expect(await petra.main.getByRole("link", { name: words.pageTitle("Ablauf") }).count()).toBe(2);
		await petra.press(petra.main.getByRole("link", { name: words.pageTitle("Ablauf") }).last());
		await petra.arrives(words.pageTitle("Ablauf"));
		const other = petra.page.url();
		await petra.send(words.take);
		await petra.sees(words.inVersion);

		await petra.open(`${path}/mitschreiben`);
		await petra.press(
			petra.main
				.locator(".proposals")
				.first()
				.getByRole("link", { name: words.pageTitle("Ablauf") }),
		);
		await petra.sees(words.bothKept);
		expect(petra.page.url()).not.toBe(other);
		await petra.arrives(words.pageTitle("Ablauf"));
		await petra.sees(petra.main.getByRole("heading", { name: words.meanwhile }));
		expect(await petra.main.getByLabel(words.merged).inputValue()).toContain(
			"Erst in Ruhe zuhören.\n\nDann freundlich fragen.",
		);
		await petra.send(words.takeMerged);
		await petra.sees(words.inVersion);

		await olena.open(path);
		await olena.sees("Erst in Ruhe zuhören.");
		await olena.sees("Dann freundlich fragen.");
		await olena.look();

		await olena.open(`${path}/mitschreiben?abschnitt=ziele`);
		await olena.type(words.yourComment, `Wer ist „wir“? ${stage.number}`);
		await olena.send(words.sendComment);
		await olena.sees(`Wer ist „wir“? ${stage.number}`);
		await olena.look();
	},
);
