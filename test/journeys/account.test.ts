// Passkeys by a device that the browser plays, and an account that is deleted and kept after all.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const { account, auth, passkeys, settings } = de;

/** Puts a device into the browser that says yes to everything. */
async function device(traveller: Traveller): Promise<void> {
	const cdp = await traveller.page.context().newCDPSession(traveller.page);
	await cdp.send("WebAuthn.enable");
	await cdp.send("WebAuthn.addVirtualAuthenticator", {
		options: {
			protocol: "ctap2",
			transport: "internal",
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	});
}

journey(
	"somebody adds a passkey, signs out, and signs in by it",
	async (stage) => {
		const nadia = await stage.guest();
		await nadia.signIn("nadia");
		await device(nadia);
		await nadia.open("/einstellungen");
		await nadia.arrives(settings.title);
		await nadia.follow(passkeys.title);
		await nadia.arrives(passkeys.title);
		const name = `Probe ${stage.number}`;
		await nadia.type(passkeys.name, name);
		await nadia.send(passkeys.add);
		await nadia.sees(nadia.main.getByText(name, { exact: true }));
		await nadia.arrives(passkeys.title);
		await nadia.open("/einstellungen");
		await nadia.send(auth.signOut);
		await nadia.page.waitForURL("/");
		await nadia.open("/anmelden?weiter=/einstellungen/passkeys");
		await nadia.arrives(auth.title);
		await nadia.send(passkeys.signIn);
		await nadia.arrives(passkeys.title);
		await nadia.sees(nadia.main.getByText(passkeys.used, { exact: false }));
		await nadia.send(passkeys.removeName(name));
		await nadia.sees(passkeys.removed);
		// The device still offers its key, and the page says what to do instead.
		await nadia.open("/einstellungen");
		await nadia.send(auth.signOut);
		await nadia.page.waitForURL("/");
		await nadia.open("/anmelden");
		await nadia.send(passkeys.signIn);
		await nadia.sees(passkeys.signInFailed);
	},
	({ scripts }) => scripts,
);

journey(
	"without JavaScript nobody is offered a passkey",
	async (stage) => {
		const guest = await stage.guest();
		await guest.open("/anmelden");
		await guest.arrives(auth.title);
		expect(await guest.main.getByRole("button", { name: passkeys.signIn }).count()).toBe(0);
		const petra = await stage.as("petra");
		await petra.open("/einstellungen/passkeys");
		await petra.arrives(passkeys.title);
		await petra.sees(passkeys.missing);
		expect(await petra.main.getByRole("button", { name: passkeys.add }).count()).toBe(0);
	},
	({ scripts }) => !scripts,
);

journey("somebody deletes their account, sees it on every page, and keeps it", async (stage) => {
	const person = await stage.as("goran");
	await person.open("/einstellungen/loeschen");
	await person.arrives(account.leaveTitle);
	await person.press(person.main.getByLabel(account.postsAfter.behalten));
	await person.type(account.word, "nein");
	await person.send(account.leave);
	await person.sees(de.errors.wordWrong);
	await person.look();
	await person.type(account.word, "löschen");
	await person.send(account.leave);
	await person.sees(person.main.getByText(account.leavesOnText));
	await person.look();
	await person.open("/");
	await person.sees(person.main.getByRole("button", { name: account.stay }));
	await person.look();
	await person.send(account.stay);
	await person.arrives(account.leaveTitle);
	expect(await person.main.getByRole("button", { name: account.stay }).count()).toBe(0);
});
