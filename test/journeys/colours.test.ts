// Colours: every main page in light and in dark, by what axe finds in it. Scripts don't change any colour.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const GUEST = ["/", "/karte", "/anmelden", "/beitreten", "/regeln", "/impressum", "/datenschutz", "/barrierefreiheit"];
const MEMBER = ["/", "/mo", "/lotsen", "/gemeinsam", "/einstellungen", "/moderation", "/moderation/beitritte"];

/** Pages of single nouns; the numbers are those of the planted world. */
const NOUNS = [
	"/lotsen/neu?art=praxisbeispiel",
	"/gemeinsam/neu?art=biete-suche",
	"/mo/neu?art=ankuendigung",
	"/lotsen?art=praxisbeispiel",
	"/lotsen?ansicht=unbeantwortet",
	"/lotsen/fachstelle-fragen",
	"/themen/26",
	"/themen/34",
	"/themen/34/umfrage",
	"/themen/34/drucken",
	"/themen/34/auch-gemacht",
	"/themen/54",
	"/themen/56",
	"/themen/21/wer-weiss-das",
	"/themen/20/verwalten",
	"/themen/20/abtrennen",
	"/themen/20/zusammenfuehren",
	"/moderation/protokoll",
	"/moderation/unbeantwortet",
	"/moderation/materialien",
	"/moderation/fragen",
	"/moderation/einladungen",
	"/moderation/einladungen/unterwegs",
	"/moderation/einladungen/gast/1/adresse",
	"/umfragen/417",
	"/materialien",
	"/materialien/meine",
	"/materialien/3",
	"/materialien/31",
	"/materialien/38",
	"/mitglieder",
	"/mitglieder/4",
	"/karte",
	"/karte?nach=mitglieder",
	"/organisationen",
	"/organisationen/1",
	"/organisationen/neu",
	"/sammlungen",
	"/sammlungen/neu",
	"/sammlungen/1",
	"/sammlungen/1/drucken",
	"/sammlungen/3",
	"/nachrichten",
	"/nachrichten/neu",
	"/entwuerfe",
	"/merkliste",
	"/tastatur",
	"/willkommen",
	"/einstellungen/profil",
	"/einstellungen/verfolgt",
	"/einstellungen/daten",
	"/einstellungen/passkeys",
];

journey(
	"the page of every noun can be read: light on a phone, dark on a desktop",
	async (stage) => {
		const staff = await stage.as("verwaltung");
		const isPhone = stage.variant.name.startsWith("phone");
		await staff.page.emulateMedia({ colorScheme: isPhone ? "light" : "dark" });
		await visits(staff, NOUNS);
	},
	({ scripts }) => scripts,
);

for (const scheme of ["light", "dark"] as const)
	journey(
		`every page can be read in its ${scheme} colours`,
		async (stage) => {
			const guest = await stage.guest();
			await guest.page.emulateMedia({ colorScheme: scheme });
			await visits(guest, GUEST);

			const staff = await stage.as("verwaltung");
			await staff.page.emulateMedia({ colorScheme: scheme });
			await visits(staff, MEMBER);
			await staff.open("/lotsen?thema=gewinnen");
			await staff.follow("Wie gewinnt ihr neue Lots*innen auf dem Land?");
			await staff.arrives("Wie gewinnt ihr neue Lots*innen auf dem Land?");
			await staff.open("/mo/neu");
			await staff.type(de.thread.title, "Kurz");
			await staff.type(de.thread.body, " ");
			await staff.send(de.thread.send);
			await staff.sees(staff.main.getByRole("alert"));
			await staff.arrives(de.thread.write);
			expect(await staff.open("/gibt-es-nicht")).toBe(404);
			await staff.arrives(de.faults.notFound.title);
		},
		({ scripts }) => scripts,
	);

async function visits(traveller: Traveller, paths: readonly string[]): Promise<void> {
	const wrong: string[] = [];
	for (const path of paths) {
		expect(await traveller.open(path), path).toBe(200);
		// All pages first: one that is crooked mustn't hide the next.
		await traveller.look().catch((error) => wrong.push(`${path}: ${String(error.actual ?? error)}`));
	}
	expect(wrong).toEqual([]);
}
