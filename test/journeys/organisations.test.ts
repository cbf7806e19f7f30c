// An organisation's life: founded, somebody invited, changed by two at once, handed over, left.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { client, journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const words = de.organisations;

journey("an organisation is founded, found, and handed over to somebody else", async (stage) => {
	const name = `Kreis ${stage.number} am Fluss`;
	const petra = await stage.as("petra");
	await founds(petra, name);
	const id = Number(/organisationen\/(\d+)/.exec(petra.page.url())?.[1]);

	await petra.follow(words.managePeople);
	await petra.arrives(words.peopleTitle);
	await petra.type(words.addName, "samira");
	await petra.send(words.search);
	await petra.send(words.named(words.add, "Samira Haile"));
	await petra.sees(words.hints.invited);
	await petra.look();

	const samira = await stage.as("samira");
	await samira.open("/organisationen?art=initiative&region=nord");
	await samira.arrives(words.title);
	await samira.follow(name);
	await samira.arrives(name);
	await samira.send(words.belongAccept);
	await samira.sees(words.leave);
	await samira.look();

	await petra.open(`/organisationen/${id}`);
	await petra.follow(words.handover);
	await petra.arrives(words.handover);
	await petra.press(petra.main.getByLabel("Samira Haile"));
	await petra.send(words.handoverSend);
	await petra.sees(words.handoverWaiting("Petra Lindner", "Samira Haile"));
	await petra.look();

	await samira.open(`/organisationen/${id}`);
	await samira.sees(words.handoverOffered("Petra Lindner"));
	await samira.send(words.handoverAccept);
	await samira.arrives(words.peopleTitle);
	await samira.sees(words.acts["handed"] ?? "");

	await petra.open(`/organisationen/${id}`);
	await petra.arrives(name);
	expect(await petra.main.getByRole("link", { name: words.edit }).count()).toBe(0);
	await petra.follow(words.leave);
	await petra.arrives(words.leaveTitle);
	await petra.send(words.leaveSend);
	await petra.sees(words.belongHint);

	await samira.open(`/organisationen/${id}`);
	await samira.follow(words.leave);
	await samira.sees(words.leaveLast);
	await samira.send(words.leaveSend);
	await samira.sees(words.alone);
	await samira.look();
});

journey("what two people write about an organisation at once is lost by neither", async (stage) => {
	const petra = await stage.as("petra");
	const name = `Chor ${stage.number}`;
	await founds(petra, name);
	await petra.follow(words.edit);
	await petra.arrives(words.editTitle);
	await petra.type(words.targetGroups, "Petra schreibt das");
	const markus = await client("markus");
	await markus.post(new URL(petra.page.url()).pathname, [
		["version", "1"],
		["name", name],
		["kind", "initiative"],
		["region", "06633"],
		["targetGroups", "Markus schrieb das"],
		["emailFor", "members"],
		["phoneFor", "members"],
	]);
	await petra.send(words.save);
	await petra.sees(words.conflict);
	await petra.sees("Markus schrieb das");
	expect(await petra.main.getByLabel(words.targetGroups).inputValue()).toBe("Petra schreibt das");
	await petra.look();
	await petra.send(words.save);
	await petra.arrives(name);
	await petra.sees("Petra schreibt das");
});

async function founds(traveller: Traveller, name: string): Promise<void> {
	await traveller.open("/organisationen");
	await traveller.arrives(words.title);
	await traveller.follow(words.create);
	await traveller.arrives(words.newTitle);
	if (traveller.variant.scripts) {
		await traveller.main.getByLabel(words.name).pressSequentially("Bruecken bau");
		await traveller.sees(words.similarTitle);
		await traveller.look();
	}
	await traveller.type(words.name, name);
	await traveller.main.getByLabel(words.kindQuestion).selectOption({ label: words.kinds["initiative"] ?? "" });
	await traveller.main.getByLabel(words.region).selectOption("06633");
	await traveller.send(words.createSend);
	await traveller.arrives(name);
}
