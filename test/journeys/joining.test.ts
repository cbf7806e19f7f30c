// Joining: a newcomer asks, the Fachstelle lets them in, they read.
import { expect, inject } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { Client } from "./support/client.ts";
import { journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const { join, moderation, spaces, errors } = de;

journey("a newcomer asks to join, waits, is let in and reads", async (stage) => {
	const newcomer = await stage.guest();
	const name = `Mina Rahmani ${stage.number}`;
	const email = `mina.${stage.number}@verein.example`;
	await newcomer.open("/");
	await newcomer.arrives(de.start.title);
	await newcomer.follow(de.nav.join);
	await newcomer.arrives(join.title);

	await sendsTooLittle(newcomer, email);
	await fillsTheRest(newcomer, name);
	await newcomer.enterCode(de.auth.verifyJoin);
	await newcomer.arrives(join.doneTitle);

	expect(await newcomer.open("/gemeinsam")).toBe(403);
	await newcomer.arrives(join.waitingTitle);

	await isLetIn(await stage.as("jana"), name);
	const mail = await lastMail(email);
	expect(mail.subject).toBe(de.mail.approvedSubject);
	expect(mail.text).toContain(`${spaces.gemeinsam.name}: ${de.levels[1]}`);
	expect(mail.text).not.toContain(spaces.lotsen.name);

	expect(await newcomer.open("/gemeinsam")).toBe(200);
	await newcomer.arrives(spaces.gemeinsam.name);
	await newcomer.follow("Spielregeln in diesem Forum: keine Daten von Ratsuchenden");
	await newcomer.arrives("Spielregeln in diesem Forum: keine Daten von Ratsuchenden");
	await newcomer.sees(de.thread.readOnly);
});

/** The browser itself stops empty fields; what it lets through, the forum names, and keeps what was typed. */
async function sendsTooLittle(newcomer: Traveller, email: string): Promise<void> {
	await newcomer.send(join.send);
	await newcomer.focusIsOn(newcomer.main.getByLabel(join.name));
	await newcomer.type(join.name, "  ");
	await newcomer.type(join.email, email);
	await newcomer.type(join.organisation, "Teestube Lahnufer");
	await newcomer.main.getByLabel(join.role).selectOption({ label: de.roles["initiative"] ?? "" });
	await newcomer.type(join.sentence, "Wir suchen einen Raum.");
	await newcomer.send(join.send);
	const summary = await newcomer.sees(newcomer.main.getByRole("alert"));
	await newcomer.arrives(join.title);
	expect(await summary.getByRole("listitem").allTextContents()).toEqual([
		`${join.name}: ${errors.required}`,
		`${join.spaces}: ${errors.choose}`,
		`${join.rulesLink}: ${errors.ageNeeded}`,
	]);
	if (newcomer.variant.scripts) await newcomer.focusIsOn(summary);
	expect(await newcomer.main.getByLabel(join.email).inputValue()).toBe(email);
	expect(await newcomer.main.getByLabel(join.organisation).inputValue()).toBe("Teestube Lahnufer");
	expect(await newcomer.main.getByLabel(join.role).inputValue()).toBe("initiative");
	expect((await newcomer.main.getByLabel(join.sentence).inputValue()).trim()).toBe("Wir suchen einen Raum.");
}

async function fillsTheRest(newcomer: Traveller, name: string): Promise<void> {
	await newcomer.type(join.name, name);
	await newcomer.press(newcomer.main.getByLabel(spaces.gemeinsam.name));
	await newcomer.press(newcomer.main.getByLabel(join.age));
	await newcomer.send(join.send);
}

async function isLetIn(jana: Traveller, name: string): Promise<void> {
	await jana.open("/moderation");
	await jana.arrives(moderation.title);
	await jana.follow(moderation.applications);
	await jana.arrives(moderation.applications);
	const request = jana.page.locator("article.application").filter({ hasText: name });
	await request.getByLabel(moderation.rights(spaces.mo.name)).selectOption("0");
	await request.getByLabel(moderation.rights(spaces.lotsen.name)).selectOption("0");
	await request.getByLabel(moderation.rights(spaces.gemeinsam.name)).selectOption("1");
	await jana.send(moderation.approveName(name));
	if (jana.variant.scripts)
		await jana.focusIsOn(await jana.sees(jana.main.getByRole("status").filter({ hasText: name })));
	await request.waitFor({ state: "detached" });
	await jana.arrives(moderation.applications);
}

async function lastMail(email: string): Promise<{ subject: string; text: string }> {
	const mails: { to: string; subject: string; text: string }[] = JSON.parse(
		(await new Client(inject("forum")).get("/dev/mail.json")).text,
	);
	return mails.find(({ to }) => to === email) ?? { subject: "", text: "" };
}
