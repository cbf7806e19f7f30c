// Private words: a message to two people, read and answered; a question to the Fachstelle that becomes one for all.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { PEOPLE } from "../world/people.ts";
import { journey } from "./support/journey.ts";

const words = de.messages;

journey("a message goes to two people, is read by them, answered and reported", async (stage) => {
	const petra = await stage.as("petra");
	await petra.open("/nachrichten/neu");
	await petra.arrives(words.new);
	for (const name of [PEOPLE.olena.name, PEOPLE.markus.name]) {
		await petra.main
			.getByLabel(new RegExp(`^(${words.person.replace("?", "\\?")}|${words.morePeople})`))
			.fill(name.slice(0, 4));
		await petra.send(words.search);
		await petra.press(petra.main.getByLabel(name));
	}
	await petra.type(words.yourMessage, `Treffen ${stage.number} am Montag?`);
	await petra.look();
	await petra.send(words.send);
	await petra.page.waitForURL(/nachrichten\/\d+/);
	await petra.sees(`Treffen ${stage.number} am Montag?`);

	const olena = await stage.as("olena");
	await olena.open("/nachrichten");
	await olena.look();
	await olena.press(olena.main.getByRole("link", { name: new RegExp(PEOPLE.markus.name) }).first());
	await olena.sees(`Treffen ${stage.number} am Montag?`);
	await olena.type(words.yourMessage, `Ja, Treffen ${stage.number} passt`);
	await olena.send(words.send);
	await olena.sees(`Ja, Treffen ${stage.number} passt`);
	await olena.look();
	await olena.follow(words.report);
	await olena.arrives(words.reportTitle);
	await olena.look();
	await olena.type(words.reason, `Nur ein Versuch ${stage.number}`);
	await olena.send(words.reportNow);
	await olena.sees(words.reported);

	const markus = await stage.as("markus");
	await markus.open("/moderation/nachrichten");
	await markus.sees(`Nur ein Versuch ${stage.number}`);
	await markus.look();
});

journey("a question to the Fachstelle is taken, answered, and with consent asked in the space", async (stage) => {
	const title = `Anrufe am Abend ${stage.number}`;
	const olena = await stage.as("olena");
	await olena.open("/lotsen");
	await olena.follow(de.inquiries.ask);
	await olena.arrives(de.inquiries.ask);
	await olena.type(de.inquiries.subject, title);
	await olena.type(de.inquiries.body, "Wie sage ich Nein?");
	await olena.look();
	await olena.send(de.inquiries.send);
	await olena.arrives(title);
	const path = new URL(olena.page.url()).pathname;

	const markus = await stage.as("markus");
	await markus.open("/moderation/fragen");
	await markus.sees(title);
	await markus.look();
	await markus.open(path);
	await markus.send(de.inquiries.take);
	await markus.sees(de.inquiries.ownedByYou);
	await markus.type(de.inquiries.answer, "Mit festen Zeiten.");
	await markus.send(de.inquiries.sendAnswer);
	await markus.sees("Mit festen Zeiten.");
	await markus.follow(de.inquiries.publish);
	await markus.arrives(de.inquiries.publish);
	await markus.type(de.inquiries.publishTitle, `Wie sage ich Nein? ${stage.number}`);
	await markus.type(de.inquiries.publishBody, "Eine Lotsin fragt.");
	await markus.look();
	await markus.send(de.inquiries.propose);
	await markus.sees(de.inquiries.proposed);

	await olena.open(path);
	await olena.sees("Mit festen Zeiten.");
	await olena.look();
	await olena.send(de.inquiries.agree);
	await olena.sees(de.inquiries.published);
	await olena.follow(de.inquiries.toThread);
	await olena.arrives(`Wie sage ich Nein? ${stage.number}`);
	await olena.sees(de.inquiries.anonymousHint);
	expect(await olena.main.getByText(PEOPLE.olena.name).count()).toBe(0);
	await olena.look();
});
