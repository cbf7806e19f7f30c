// A collection as one reads it: chapter by chapter, each with the materials that lie under its heading.
import type { Day } from "../i18n/days.ts";
import type { Entry, ShownMaterial } from "./entries.ts";

/** A section, and a material with its sentence. */
export type SectionEntry = Extract<Entry, { kind: "section" }>;
export type MaterialEntry = Extract<Entry, { kind: "material" }>;

/** What lies under one heading; what comes before the first heading has none. */
export type Chapter = { section: SectionEntry | null; materials: readonly MaterialEntry[] };

/** Entries in their order as chapters. */
export function chaptersOf(entries: readonly Entry[]): Chapter[] {
	const chapters: { section: SectionEntry | null; materials: MaterialEntry[] }[] = [];
	for (const entry of entries) {
		if (entry.kind === "section") chapters.push({ section: entry, materials: [] });
		else {
			const last = chapters[chapters.length - 1];
			if (last === undefined) chapters.push({ section: null, materials: [entry] });
			else last.materials.push(entry);
		}
	}
	return chapters;
}

/** Whether a material's time is over on a day. */
export function isOutdated({ validUntil }: Pick<ShownMaterial, "validUntil">, today: Day): boolean {
	return validUntil !== null && validUntil < today;
}

/** Whether there is anything of it to be given: it wasn't withdrawn. */
export function stands({ state }: Pick<ShownMaterial, "state">): boolean {
	return state !== "withdrawn";
}

/** Files of all materials, and how large they are together. */
export function filesIn(entries: readonly Entry[]): { count: number; bytes: number } {
	const files = entries.flatMap((entry) =>
		entry.kind === "material" && stands(entry.material) && entry.material.holding === "file"
			? entry.material.files
			: [],
	);
	return { count: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** What an entry is called in lists. */
export function titleIn(entry: Entry): string {
	return entry.kind === "section" ? entry.title : entry.material.title;
}
