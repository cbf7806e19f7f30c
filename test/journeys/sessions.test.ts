// A session that ends while somebody is writing: the words survive, and are posted once.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { PEOPLE, type PersonKey } from "../world/people.ts";
import { client, journey, type Stage } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";
import { VARIANTS } from "./support/variants.ts";

const { auth, faults, post, settings } = de;

/** Somebody else in each variant: nobody but this journey may end these people's sessions. */
const WRITERS: readonly PersonKey[] = ["koordination", "ulrike", "thomas", "birgit"];

journey("a session ends while somebody is writing, and the text is posted after signing in again", async (stage) => {
	const person = WRITERS[VARIANTS.indexOf(stage.variant)] ?? "koordination";
	const begun = await (await client("petra")).begin("lotsen", `Wer kocht am Samstag ${stage.number}?`, "Für zwanzig.");
	const words = `Ich koche gern, und zwar Linsensuppe. ${stage.number}`;
	const writer = await stage.guest();
	await writer.signIn(person);
	await writer.open(begun.path);
	await writer.arrives(begun.title);
	await writer.type(post.yourReply, words);
	await endsTheOtherSession(stage, person);

	await writer.send(post.send);
	const kept = await writer.sees(writer.main.getByLabel(de.thread.body));
	expect((await kept.inputValue()).trim()).toBe(words);
	await writer.arrives(auth.title);
	if (writer.variant.scripts) await writer.focusIsOn(writer.main.locator("[data-focus]"));
	await writer.giveCode(PEOPLE[person].email);
	await writer.arrives(auth.resumeTitle);
	expect((await writer.main.getByLabel(de.thread.body).inputValue()).trim()).toBe(words);
	await writer.send(faults.sendAgain);
	await writer.arrives(begun.title);
	expect(await writer.postWith(words).count()).toBe(1);
	expect((await (await client("petra")).get(begun.path)).text.split(words)).toHaveLength(2);
});

async function endsTheOtherSession(stage: Stage, person: PersonKey): Promise<void> {
	const other: Traveller = await stage.guest();
	await other.signIn(person);
	await other.open("/einstellungen");
	await other.arrives(settings.title);
	await other.send(settings.endOn(settings.device("Chrome", stage.variant.touch ? "Android" : "Linux")));
	if (stage.variant.scripts)
		await other.focusIsOn(await other.sees(other.main.getByRole("status").filter({ hasText: settings.ended })));
	else await other.sees(settings.onlyHere);
	await other.arrives(settings.title);
}
