// An invitation is made, opened in one browser and finished in another; then three questions and a first step.
import { expect, inject } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { Client } from "./support/client.ts";
import { journey } from "./support/journey.ts";

const { invitations, welcome, join, auth } = de;

journey("an invitation is opened here and finished there", async (stage) => {
	const petra = await stage.as("petra");
	await petra.open("/organisationen/1");
	await petra.follow(invitations.open);
	await petra.arrives(invitations.manage);
	await petra.send(invitations.make);
	await petra.sees(invitations.made);
	await petra.look();
	const address = (await petra.main.locator(".invitation-address a").first().getAttribute("href")) ?? "";
	await petra.follow(invitations.sheet);
	await petra.arrives(invitations.sheetTitle);
	await petra.sees(petra.main.getByRole("img", { name: invitations.qrLabel }));

	const name = `Nour Saleh ${stage.number}`;
	const email = `nour.${stage.number}@verein.example`;
	const here = await stage.guest();
	await here.open(address);
	await here.arrives(invitations.title);
	await here.type(join.name, name);
	await here.type(join.email, email);
	await here.main.getByLabel(join.role).selectOption({ label: de.roles["lotsin"] ?? "" });
	await here.press(here.main.getByLabel(join.age));
	await here.send(invitations.send);
	await here.arrives(auth.codeTitle);

	const there = await stage.guest();
	await there.open(await linkIn(email));
	await there.arrives(auth.codeTitle);
	await there.send(invitations.finish);
	await there.arrives(welcome.hello(name));
	await there.press(there.main.getByLabel(de.topics["gewinnen"] ?? ""));
	await there.send(welcome.save);
	await there.arrives(welcome.threadsTitle);
	expect(await there.main.locator("article.row").count()).toBe(3);
	expect(await there.open("/lotsen/neu")).toBe(200);

	await here.page.reload();
	await here.sees(invitations.codeOver);
	await here.look();
	await here.follow(de.nav.signIn);
	await here.arrives(auth.title);
});

/** The address in the last mail to somebody. */
async function linkIn(email: string): Promise<string> {
	const mails: { to: string; text: string }[] = JSON.parse(
		(await new Client(inject("forum")).get("/dev/mail.json")).text,
	);
	const text = mails.find(({ to }) => to === email)?.text ?? "";
	return /http\S+versuch\S+/.exec(text)?.[0] ?? "";
}
