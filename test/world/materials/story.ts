// The shape in which the planted materials and collections are written down.
import type { LanguageKey } from "../../../src/languages/languages.ts";
import type {
	LanguageLevel,
	Licence,
	MaterialAudience,
	MaterialState,
	MaterialType,
	TargetGroup,
} from "../../../src/materials/kinds.ts";
import type { SpaceKey } from "../../../src/spaces/spaces.ts";
import type { TopicKey } from "../../../src/topics/topics.ts";
import { docx } from "../files/docx.ts";
import { odt } from "../files/odt.ts";
import { pdf } from "../files/pdf.ts";
import type { PersonKey } from "../people.ts";

/** A file that is made when the world is planted. */
export type StoryFile = { name: string; make(): Uint8Array };

/** One version; `daysAgo` counts back from the day of planting. */
export type StoryVersion = {
	daysAgo: number;
	note?: string;
	by?: PersonKey;
	body?: string;
	link?: string;
	files?: readonly StoryFile[];
};

/** One material with its versions, oldest first. `stand` and `until` are days before and after the day of planting. */
export type StoryMaterial = {
	/** By which discussions and collections name it. */
	key: string;
	space: SpaceKey;
	by: PersonKey;
	type: MaterialType;
	title: string;
	summary: string;
	licence: Licence;
	audience?: MaterialAudience;
	state?: MaterialState;
	topics: readonly TopicKey[];
	groups: readonly TargetGroup[];
	languages: readonly LanguageKey[];
	level?: LanguageLevel;
	publisher?: string;
	year?: number;
	stand?: number;
	until?: number;
	region?: string;
	accessible?: boolean;
	checkedBy?: PersonKey;
	downloads?: number;
	replacedBy?: string;
	withdrawn?: { by: PersonKey; because: string };
	versions: readonly [StoryVersion, ...StoryVersion[]];
};

/** A heading with its text, or a material with a sentence about it. */
export type StoryEntry = { section: string; text: string } | { material: string; note: string };

/** One collection. */
export type StoryCollection = {
	title: string;
	by: PersonKey;
	audience: "self" | "members" | "public";
	space: SpaceKey | null;
	daysAgo: number;
	about: string;
	entries: readonly StoryEntry[];
};

/** The two Fachstellen as publishers. */
export const FOR_ASSOCIATIONS = "Fachstelle migrantische Organisationen";
export const FOR_GUIDES = "Fachstelle WIR-Lots*innen";

type Written = { name: string; title: string; by: string; text: string; language?: string };

const written =
	(ending: string, write: (sheet: { title: string; author: string; language: string; text: string }) => Uint8Array) =>
	({ name, title, by, text, language = "de-DE" }: Written): StoryFile => ({
		name: `${name}.${ending}`,
		make: () => write({ title, author: by, language, text }),
	});

/** The same text as PDF, for Word and for LibreOffice. */
export const asPdf = written("pdf", pdf);
export const asDocx = written("docx", docx);
export const asOdt = written("odt", odt);
