// Colours: every main page in light and in dark, by what axe finds in it. Scripts don't change any colour.
import { expect } from "vitest";
import { de } from "../../src/i18n/de.ts";
import { journey } from "./support/journey.ts";
import type { Traveller } from "./support/traveller.ts";

const GUEST = ["/", "/anmelden", "/beitreten", "/regeln", "/impressum", "/datenschutz", "/barrierefreiheit"];
const MEMBER = ["/", "/mo", "/lotsen", "/gemeinsam", "/einstellungen", "/moderation", "/moderation/beitritte"];

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
	for (const path of paths) {
		expect(await traveller.open(path), path).toBe(200);
		await traveller.look();
	}
}
