// What a material can be, for whom it is, in which level of language, and under which licence it may be used.

/** Types of materials. Source: domain.md 3.1. */
export const MATERIAL_TYPES = [
	"leitfaden",
	"handreichung",
	"methode",
	"formular",
	"vorlage",
	"checkliste",
	"merkblatt",
	"richtlinie",
	"faq",
	"bericht",
	"flyer",
	"praesentation",
	"film",
	"portal",
	"beispiel",
] as const;
export type MaterialType = (typeof MATERIAL_TYPES)[number];

/** Whom a material is made for. Source: domain.md 3.3. */
export const TARGET_GROUPS = ["vorstand", "koordination", "lotsen", "referenten", "verwaltung", "ratsuchende"] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** Levels of language; the empty one says nothing. Source: domain.md 6.4. */
export const LANGUAGE_LEVELS = ["leicht", "einfach", "standard"] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** Licences, most open first. Source: domain.md 3.3. */
export const LICENCES = ["cc0", "cc-by", "cc-by-sa", "intern", "herausgeber"] as const;
export type Licence = (typeof LICENCES)[number];

/** Who sees it: the readers of its space, all members, or everybody (the Fachstelle alone makes something public). */
export const MATERIAL_AUDIENCES = ["space", "members", "public"] as const;
export type MaterialAudience = (typeof MATERIAL_AUDIENCES)[number];

/** A draft is its owner's, in review it is for those who write in the space; a withdrawn one leaves its title behind. */
export const MATERIAL_STATES = ["draft", "review", "published", "withdrawn"] as const;
export type MaterialState = (typeof MATERIAL_STATES)[number];

/** What a material consists of. */
export const HOLDINGS = ["file", "link", "text"] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Whether a text is one of a closed list. */
export function isOneOf<T extends string>(list: readonly T[], text: string): text is T {
	return (list as readonly string[]).includes(text);
}
