// Who was asked by name to answer a question of the story that still waits.
import { DAY, instant } from "../../src/db/clock.ts";
import { dayOf } from "../../src/i18n/days.ts";
import type { PersonKey } from "./people.ts";

/** Questions by their titles, who was asked, and the sentence that went along. */
const ASKED: readonly { title: string; by: PersonKey; asked: PersonKey; note: string; daysAgo: number }[] = [
	{
		title: "Begleiten oder übersetzen? Unsere Behörde verwechselt das",
		by: "olena",
		asked: "koordination",
		note: "Sie haben bei uns im Landkreis den Sprachmittlungspool aufgebaut.",
		daysAgo: 4,
	},
	{
		title: "Koordinierungspauschale: Ab wann zählt der Fünfer-Pool?",
		by: "thomas",
		asked: "petra",
		note: "Du hast das doch letztes Jahr abgerechnet, oder?",
		daysAgo: 0.2,
	},
];

/** Plants them; everything that is counted follows by the triggers. */
export async function plantAppeals(d1: D1Database, now: Date, numberOf: (key: PersonKey) => number): Promise<void> {
	await d1.batch(
		ASKED.map(({ title, by, asked, note, daysAgo }) =>
			d1
				.prepare(
					`INSERT INTO appeals (thread_id, asked_id, asker_id, space_id, month, note, created_at)
					SELECT id, ?2, author_id, space_id, ?4, ?5, ?6 FROM threads WHERE title = ?1 AND author_id = ?3`,
				)
				.bind(title, numberOf(asked), numberOf(by), dayOf(now).slice(0, 7), note, instant(now, -daysAgo * DAY)),
		),
	);
}
