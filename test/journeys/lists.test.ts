// A list of sixty people as a file: looked at, sent once; who got stuck is seen, and an address is put right.
import { expect, inject } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { Client } from "./support/client.ts";
import { journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const { bounces, invitations } = de;

journey("a table of sixty people with seven faulty lines becomes fifty-three invitations, once", async (stage) => {
	const jana = await stage.as("jana");
	const host = `l${stage.number}.example`;
	const faulty = [
		"Ohne Adresse",
		";nur@adresse.example",
		"Halb;halb@",
		"Noch Halb;a@b",
		"Drei;drei@",
		"Vier;vier",
		"Leer;  ",
	];
	const good = Array.from(
		{ length: 53 },
		(_, index) => `Person ${index} von ${stage.number};p${index}@${host};Verein ${index}`,
	);
	const file = ["Name;E-Mail;Organisation", ...good.slice(0, 20), ...faulty, ...good.slice(20)].join("\r\n");

	await jana.open("/moderation/einladungen/liste");
	await jana.arrives(invitations.byList);
	await check(jana, file);
	await jana.sees(invitations.fresh(53));
	const said = await jana.main.locator("[data-faulty] li").allInnerTexts();
	expect(said.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual([22, 23, 24, 25, 26, 27, 28]);
	expect(said[0]).toContain(invitations.reasons.noEmail);
	expect(await sentTo(host)).toBe(0);
	await jana.look();
	await jana.send(invitations.sendList(53));
	await jana.sees(invitations.listSent(53));
	expect((await jana.main.getByLabel(invitations.list).inputValue()).split("\n")).toEqual(
		faulty.map((line) => line.trim()),
	);
	expect(await sentTo(host)).toBe(53);
	await jana.look();

	await jana.open("/moderation/einladungen/liste");
	await check(jana, file);
	await jana.sees(invitations.alreadyInvited(53));
	expect(await jana.main.getByRole("button", { name: invitations.sendList(53) }).count()).toBe(0);
	expect(await sentTo(host)).toBe(53);

	await jana.open("/moderation/einladungen/unterwegs?wo=eingeladen");
	await jana.arrives(invitations.underWay);
	const name = `Person 52 von ${stage.number}`;
	await jana.press(jana.main.getByRole("link", { name: bounces.mendOf(name) }));
	await jana.arrives(bounces.mendTitle);
	await jana.type(bounces.mendTo, "person@falsch");
	await jana.send(bounces.mendSend);
	await jana.sees(de.errors.emailWrong);
	await jana.look();
	await jana.type(bounces.mendTo, `richtig@${host}`);
	await jana.send(bounces.mendSend);
	await jana.sees(invitations.sentAgain);
	expect(await sentTo(host)).toBe(54);
});

async function check(jana: Traveller, file: string): Promise<void> {
	await jana.main
		.getByLabel(invitations.file)
		.setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
	await jana.main.locator("[name=recht-mo]").selectOption("2");
	await jana.send(invitations.check);
	await jana.sees(invitations.look);
}

/** Mails that went to addresses of this journey. */
async function sentTo(host: string): Promise<number> {
	const mails: { to: string }[] = JSON.parse((await new Client(inject("forum")).get("/dev/mail.json")).text);
	return mails.filter(({ to }) => to.endsWith(`@${host}`)).length;
}
