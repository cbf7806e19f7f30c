// A practice example is begun as a question, keeps its words, and is done again by somebody else; an offer is found.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const { kinds, thread } = de;
const example = kinds.praxisbeispiel;
const offers = kinds["biete-suche"];

journey("a practice example is written, found by its fields, printed and done again", async (stage) => {
	const petra = await stage.as("petra");
	const title = `Beispiel aus der Praxis ${stage.number}`;
	await petra.open("/lotsen/neu");
	await petra.type(thread.title, title);
	await petra.type(thread.body, "Wir haben angefangen.");
	await chooses(petra, example.name);
	await petra.sees(petra.main.getByLabel(example.result));
	expect(await petra.main.getByLabel(thread.title, { exact: true }).inputValue()).toBe(title);
	expect((await petra.main.getByLabel(example.body).inputValue()).trim()).toBe("Wir haben angefangen.");
	await petra.press(petra.main.getByLabel(example.audiences["frauen"] ?? ""));
	await petra.type(example.result, "Es hat **viel** gebracht.");
	await petra.send(thread.send);
	await petra.arrives(title);
	await petra.sees("Es hat viel gebracht.");

	const olena = await stage.as("olena");
	await olena.open("/lotsen?art=praxisbeispiel&zielgruppe=frauen");
	await olena.follow(title);
	await olena.arrives(title);
	await olena.press(olena.main.locator("summary", { hasText: example.adopt }));
	await olena.type(example.note, "Bei uns mit Kaffee");
	await olena.send(example.adopt);
	await olena.sees(example.mine);
	await olena.sees("Bei uns mit Kaffee");
	await olena.follow(example.print);
	await olena.arrives(title);
});

journey("a request is written and closed when something was found", async (stage) => {
	const petra = await stage.as("petra");
	const title = `Gesuch der Reise ${stage.number}`;
	await petra.open("/gemeinsam/neu?art=biete-suche");
	await petra.type(thread.title, title);
	await petra.press(petra.main.getByLabel(offers.offers["suche"] ?? ""));
	await petra.type(offers.body, "Wer hat einen Raum?");
	await petra.send(thread.send);
	await petra.arrives(title);
	await petra.send(offers.markFound);
	await petra.sees(petra.main.locator(".state", { hasText: offers.found }));
	await petra.send(offers.reopen);
	await petra.sees(petra.main.locator(".state", { hasText: offers.open }));
});

/** With a script the fields come by themselves, without by a button. */
async function chooses(petra: Traveller, name: string): Promise<void> {
	await petra.press(petra.main.getByRole("radio", { name }));
	if (!petra.variant.scripts) await petra.send(thread.showFields);
}
