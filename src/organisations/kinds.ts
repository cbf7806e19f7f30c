// What an organisation can be, and who may see its contact.

/** Kinds of organisations. Source: domain.md 4.2. */
export const ORGANISATION_KINDS = [
	"verein",
	"lotsen-projekt",
	"traeger",
	"vielfaltszentrum",
	"fachstelle",
	"dachverband",
	"initiative",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Whether a text is the key of a kind. */
export function isOrganisationKind(value: string): value is OrganisationKind {
	return (ORGANISATION_KINDS as readonly string[]).includes(value);
}

/** Legal forms; the empty one says nothing. */
export const LEGAL_FORMS = ["ev", "ggmbh", "stiftung", "oeffentlich", "ohne", "andere"] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number] | "";

/** Whether a text is the key of a legal form, or empty. */
export function isLegalForm(value: string): value is LegalForm {
	return value === "" || (LEGAL_FORMS as readonly string[]).includes(value);
}

/** Who sees an address or a number: everybody (once the page is public), members, or the Fachstelle alone. */
export const AUDIENCES = ["public", "members", "staff"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whether a text says who sees a contact. */
export function isAudience(value: string): value is Audience {
	return (AUDIENCES as readonly string[]).includes(value);
}
