// Materials to find: planted at random, and found in the plainest way, to compare with.
import { addDays, type Day } from "../../src/i18n/days.ts";
import { LANGUAGE_KEYS } from "../../src/languages/languages.ts";
import { searchWords } from "../../src/library/words.ts";
import { LANGUAGE_LEVELS, LICENCES, MATERIAL_TYPES, TARGET_GROUPS } from "../../src/materials/kinds.ts";
import { REGION_KEYS } from "../../src/regions/regions.ts";
import { SPACES } from "../../src/spaces/spaces.ts";
import { TOPICS } from "../../src/topics/topics.ts";
import { type Answer, as, type Browser } from "./forum.ts";
import { insert, pick, type Row } from "./planting.ts";

/** A row of `materials`, as far as finding looks at it. */
export type Planted = {
	id: number;
	space_id: string;
	author_id: number;
	title: string;
	summary: string;
	publisher: string;
	type: string;
	licence: string;
	audience: string;
	state: string;
	topics: string;
	target_groups: string;
	languages: string;
	level: string;
	year: number | null;
	valid_until: string | null;
	region: string | null;
	created_at: string;
	published_at: string | null;
	downloads: number;
};

/** Words that titles are made of: compounds, endings, umlauts, other scripts. */
export const WORDS = [
	"Satzung",
	"Satzungsänderung",
	"Förderantrag",
	"Förderung",
	"Verein",
	"Vereine",
	"Lots*innen",
	"Leitfaden",
	"Übungen",
	"Haftung",
	"2025",
	"جمعية",
	"Muster",
	"Gruppe",
];

/** One of few, so that they meet. */
const few = <T>(random: () => number, list: readonly T[]): T => pick(random, list.slice(0, 5));

const some = <T>(random: () => number, list: readonly T[]): T[] => [
	...new Set(Array.from({ length: Math.floor(random() * 4) }, () => few(random, list))),
];

/** A random material. Several share their moment, so that only the number tells them apart. */
export function randomMaterial(
	random: () => number,
	id: number,
	today: Day,
	authors: readonly number[],
): Row & Planted {
	const state = pick(random, [...Array(7).fill("published"), "draft", "review", "withdrawn"] as string[]);
	const words = (most: number) =>
		Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, WORDS)).join(" ");
	const moment = `2026-0${1 + (Math.floor(id / 700) % 9)}-1${Math.floor(random() * 9)}T0${Math.floor(random() * 9)}:00:00.000Z`;
	const until = pick(random, [null, null, 0, -1, 1, -40, 40, -400, 400, 9, -9, 30_000]);
	return withWords({
		id,
		space_id: pick(random, SPACES),
		author_id: pick(random, authors),
		title: words(4),
		summary: words(9),
		publisher: pick(random, ["", "Fachstelle", "Verein für Förderung"]),
		type: few(random, MATERIAL_TYPES),
		holding: "file",
		licence: pick(random, LICENCES),
		audience: pick(random, ["space", "members", "public"]),
		state,
		topics: JSON.stringify(some(random, TOPICS)),
		target_groups: JSON.stringify(some(random, TARGET_GROUPS)),
		languages: JSON.stringify(some(random, LANGUAGE_KEYS)),
		level: pick(random, ["", ...LANGUAGE_LEVELS]),
		year: pick(random, [null, 2023, 2024, 2025, 2026]),
		valid_until: until === null ? null : addDays(today, until),
		region: pick(random, [null, "00", "06", ...REGION_KEYS.slice(0, 4), ...REGION_KEYS.slice(-6)]),
		form_key: `material-${id}`,
		created_at: moment,
		published_at: state === "published" ? moment : null,
		downloads: Math.floor(random() ** 4 * 12_000),
	});
}

/** A row with the words by which it is found. */
export function withWords<T extends Row>(row: T): T & Row & Planted {
	const written = row as unknown as Planted;
	const words = searchWords({ ...written, topics: JSON.parse(written.topics) as string[] });
	return { ...row, search_title: words.title, search_more: words.more } as unknown as T & Row & Planted;
}

/** Plants random materials. */
export async function plantMaterials(
	d1: D1Database,
	random: () => number,
	{ from, count, today, authors }: { from: number; count: number; today: Day; authors: readonly number[] },
): Promise<void> {
	await insert(
		d1,
		"materials",
		Array.from({ length: count }, (_, index) => randomMaterial(random, from + index, today, authors)),
	);
}

/** The numbers of the materials in a list, in its order. */
export const listed = (answer: Answer): number[] =>
	[...answer.text.matchAll(/<h3><a href="\/materialien\/(\d+)/g)].map((match) => Number(match[1]));

/** How many a list says that it holds. */
export const totalOn = (answer: Answer): number =>
	Number(/<h2 id="liste"[^>]*>([\d.]+)/.exec(answer.text)?.[1]?.replaceAll(".", ""));

/** What stands beside the choices: "typ-leitfaden" → 3. */
export const countsOn = (answer: Answer): Record<string, number> =>
	Object.fromEntries(
		[...answer.text.matchAll(/id="wahl-([^"]+)" href[\s\S]*?aria-hidden="true">([\d.]+)</g)].map((match) => [
			match[1],
			Number(match[2]?.replaceAll(".", "")),
		]),
	);

/** The address of the next page. */
export const nextOn = (answer: Answer): string | null =>
	/href="([^"]*)" rel="next"/.exec(answer.text)?.[1]?.replaceAll("&amp;", "&") ?? null;

/** Somebody with a browser, and what they read. */
export type Reader = { browser: Browser; reads: readonly string[]; isMember: boolean };

/** One of the story's people as a reader. */
export async function reader(person: Parameters<typeof as>[0], reads: readonly string[]): Promise<Reader> {
	return { browser: await as(person), reads, isMember: true };
}
