// What the forms about collections take: whom a collection is for, its words, its sections and sentences.
import * as v from "valibot";
import * as can from "../access/can.ts";
import type { Viewer } from "../access/viewer.ts";
import { line, prose, type Typed, value } from "../http/forms.ts";
import { SPACES, type SpaceKey } from "../spaces/spaces.ts";
import type { Collection, Description } from "./store.ts";

/** Whom a collection is for: its owner alone, the readers of its space, all members, everybody. */
export const COLLECTION_AUDIENCES = ["self", "space", "members", "public"] as const;
export type CollectionAudience = (typeof COLLECTION_AUDIENCES)[number];

/** So many collections may one person have for themselves or in spaces; the Fachstelle's don't count. */
export const MOST_OWN = 30;

/** So many places has a collection at most: one reads it as a whole. */
export const MOST_ENTRIES = 100;

/** The longest introduction of a collection. */
export const LONGEST_INTRODUCTION = 4_000;

/** The longest sentence beside a material. */
export const LONGEST_NOTE = 500;

/** Who may see it, as one choice: "self", "space:mo", "members:mo", "public:mo". */
export type Reach = { audience: CollectionAudience; spaceId: SpaceKey | null };

const heading = line({ min: 1, max: 150, long: "titleLong" });
const optionalText = (max: number) =>
	v.pipe(
		v.string(),
		v.transform((text) => text.trimEnd()),
		v.check((text) => text.length <= max, "tooLong"),
	);

/** A collection's own words, and whom it is for. */
export const CollectionForm = v.object({
	title: heading,
	about: optionalText(LONGEST_INTRODUCTION),
	wer: v.pipe(
		v.string(),
		v.check((text) => readReach(text) !== null, "choose"),
	),
});

/** A section: heading and, if wanted, a text. */
export const SectionForm = v.object({ title: heading, body: optionalText(20_000) });

/** The sentence beside a material. */
export const NoteForm = v.object({ note: optionalText(LONGEST_NOTE) });

/** A material to be put in, by its address or number. */
export const MaterialForm = v.object({ material: prose(300, "tooLong"), note: optionalText(LONGEST_NOTE) });

/** Into which collection a material goes: one that stands there, or a new one with a title. */
export const PuttingForm = v.object({
	sammlung: v.pipe(
		v.string(),
		v.check((text) => text === "neu" || /^[1-9]\d{0,14}$/.test(text), "choose"),
	),
	title: line({ min: 0, max: 150, long: "titleLong" }),
	note: optionalText(LONGEST_NOTE),
});

/** "members:mo" as what it says; null if it says nothing. */
export function readReach(text: string): Reach | null {
	if (text === "self") return { audience: "self", spaceId: null };
	const [audience = "", space = ""] = text.split(":");
	const known = COLLECTION_AUDIENCES.find((key) => key === audience && key !== "self");
	const spaceId = SPACES.find((key) => key === space);
	return known === undefined || spaceId === undefined ? null : { audience: known, spaceId };
}

/** The other way round. */
export function writeReach({ audience, spaceId }: Reach): string {
	return spaceId === null ? audience : `${audience}:${spaceId}`;
}

/** Whom the viewer may make a collection for; what a collection has stays on offer. */
export function reaches(viewer: Viewer, collection: Collection | null): Reach[] {
	const mayHide = collection === null || can.hideCollection(viewer, collection);
	const shared = (["space", "members", "public"] as const).flatMap((audience) =>
		SPACES.filter((space) => mayReach(viewer, { audience, spaceId: space }, collection)).map((spaceId) => ({
			audience,
			spaceId,
		})),
	);
	return [...(mayHide ? [{ audience: "self" as const, spaceId: null }] : []), ...shared];
}

/** Whether the viewer may make a collection for these people. */
export function mayReach(viewer: Viewer, reach: Reach, collection: Collection | null): boolean {
	if (collection !== null && writeReach(collection) === writeReach(reach)) return true;
	if (reach.spaceId === null) return collection === null || can.hideCollection(viewer, collection);
	return reach.audience === "space" ? can.write(viewer, reach.spaceId) : can.moderate(viewer, reach.spaceId);
}

/** What the form says; whom it is for was checked. */
export function asDescription(values: v.InferOutput<typeof CollectionForm>): Description {
	const { title, about, wer } = values;
	return { title, about, ...(readReach(wer) ?? { audience: "self", spaceId: null }) };
}

/** A collection's fields as its form shows them first. */
export function fieldsOf(collection: Collection): Typed {
	return {
		version: [String(collection.version)],
		title: [collection.title],
		about: [collection.about],
		wer: [writeReach(collection)],
	};
}

/** The version from which somebody began to change something. */
export function versionIn(typed: Typed, current: { version: number }): number {
	return Number(value(typed, "version")) || current.version;
}

/** The number of a material in its address as people copy it, or typed alone. */
export function materialIn(text: string): number | null {
	const match = /^(?:(?:https?:\/\/[^/\s]+)?\/materialien\/)?([1-9]\d{0,14})(?:[-/?#]\S*)?$/.exec(text.trim());
	return match === null ? null : Number(match[1]);
}
