// Who could know the answer to a question, and why: out of what people tell about themselves and what they answered so far.
import type { Entry } from "../directory/filters.ts";
import { de } from "../i18n/de.ts";
import { LANGUAGE_KEYS, type LanguageKey } from "../languages/languages.ts";
import { nearby, type RegionKey } from "../regions/regions.ts";
import type { TopicKey } from "../topics/topics.ts";

/** What somebody answered about one topic: so many answers, so many of them the most helpful. */
export type Experience = { topic: TopicKey; answers: number; accepted: number };

/** What is looked for: the question's topics, where its asker is, the languages that it is about or written in. */
export type Sought = {
	threadId: number;
	topics: readonly TopicKey[];
	regions: readonly RegionKey[];
	/** Named in the question, or the one in which it is written. */
	languages: readonly LanguageKey[];
};

/** Somebody who fits, with what speaks for them; there is at least one thing. */
export type Fitting = {
	id: number;
	name: string;
	organisation: string;
	role: string;
	region: string | null;
	/** Topics of the question that stand in their profile. */
	topics: readonly TopicKey[];
	/** A region that they share with the asker. */
	near: RegionKey | null;
	languages: readonly LanguageKey[];
	experience: readonly Experience[];
};

/** What is known of people besides the directory. */
export type Known = {
	/** Answers by person, as far as the viewer may read them. */
	experience: ReadonlyMap<number, readonly Experience[]>;
	/** Who lets themselves be asked in this space, how often a month. */
	askable: ReadonlyMap<number, number>;
	/** How often each was asked this month. */
	asked: ReadonlyMap<number, number>;
	/** Who isn't suggested: the asker, who was asked already, who doesn't want to hear from them. */
	without: ReadonlySet<number>;
};

/**
 * The people who fit best. What they know counts most, then that they are near and share a language. Among equals those
 * come first who were asked less this month, and then another order for each question, so that not always the same do.
 */
export function fitting(entries: readonly Entry[], sought: Sought, known: Known, most: number): Fitting[] {
	const found: { weight: number; asked: number; turn: number; person: Fitting }[] = [];
	const areas = new Set(sought.regions.flatMap(around));
	for (const entry of entries) {
		const asked = known.asked.get(entry.id) ?? 0;
		if (known.without.has(entry.id) || asked >= (known.askable.get(entry.id) ?? 0)) continue;
		const topics = sought.topics.filter((topic) => entry.topics.includes(topic));
		const experience = known.experience.get(entry.id) ?? [];
		const languages = sought.languages.filter((language) => entry.languages.includes(language));
		const near = entry.regions.find((region) => around(region).some((area) => areas.has(area))) ?? null;
		const knows = 4 * topics.length + weigh(experience);
		// That somebody lives near says nothing about what they know.
		if (knows === 0 && languages.length === 0 && (near === null || sought.topics.length > 0)) continue;
		const weight = knows + 3 * Math.min(2, languages.length) + (near === null ? 0 : 2);
		const { id, name, organisation, role } = entry;
		const person = {
			id,
			name,
			organisation,
			role,
			region: entry.regions[0] ?? null,
			topics,
			near,
			languages,
			experience,
		};
		found.push({ weight, asked, turn: turnOf(id, sought.threadId), person });
	}
	return found
		.sort((a, b) => b.weight - a.weight || a.asked - b.asked || a.turn - b.turn)
		.slice(0, most)
		.map(({ person }) => person);
}

/** The first answers count most; more than a handful make nobody more suitable. */
function weigh(experience: readonly Experience[]): number {
	return experience.reduce((sum, { answers, accepted }) => sum + Math.min(3, answers) + 2 * Math.min(2, accepted), 0);
}

/** An area and where else it is worth looking. */
function around(region: RegionKey): RegionKey[] {
	const beside = nearby(region);
	return beside === null ? [region] : [region, beside];
}

/** A number that mixes a person with a question: always the same for both, and different for each question. */
function turnOf(person: number, thread: number): number {
	const mixed = Math.imul(person ^ Math.imul(thread, 0x9e3779b1), 0x85ebca6b);
	return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Names of languages as people write them: "Türkisch", "auf Arabisch", "türkischsprachige". German itself helps nobody to find. */
const NAMED: readonly (readonly [LanguageKey, RegExp])[] = LANGUAGE_KEYS.filter((key) => key !== "de").map((key) => [
	key,
	new RegExp(`(?<!\\p{L})${stemOf(de.languages[key] ?? key)}`, "iu"),
]);

/** Languages that a text names, and the one in which it is written. */
export function languagesIn(text: string, written: string): LanguageKey[] {
	return NAMED.filter(([key, name]) => key === written || name.test(text)).map(([key]) => key);
}

/** "Türkisch" may go on ("türkischsprachig"), "Dari" may not ("darin"). */
function stemOf(name: string): string {
	const [word = name] = name.split(" ");
	return word.endsWith("isch") ? word : `${word}(?!\\p{L})`;
}
