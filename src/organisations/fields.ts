// What the forms about organisations take.
import * as v from "valibot";
import { email, line, prose, type Typed, value } from "../http/forms.ts";
import { isLanguageKey, LANGUAGE_KEYS } from "../languages/languages.ts";
import { isRegion, STATEWIDE } from "../regions/regions.ts";
import { safeUrl } from "../text/links.ts";
import { isTopic, TOPICS } from "../topics/topics.ts";
import { isAudience, isLegalForm, isOrganisationKind } from "./kinds.ts";
import type { Description, Founding, Organisation } from "./store.ts";

/** The longest description; it is an introduction, not a brochure. */
export const LONGEST_ABOUT = 2_000;

const optionalLine = (max: number) => line({ min: 0, max });

const founding = {
	name: line({ min: 2, max: 120 }),
	kind: v.pipe(v.string(), v.check(isOrganisationKind, "choose")),
	place: optionalLine(80),
	region: v.pipe(
		v.string(),
		v.check((text) => text === STATEWIDE || isRegion(text), "choose"),
	),
	about: v.pipe(
		v.string(),
		v.transform((text) => text.trimEnd()),
		v.check((text) => text.length <= LONGEST_ABOUT, "tooLong"),
	),
};

/** A new page asks for little; the rest can follow. */
export const FoundingForm = v.object(founding);

/** Everything about an organisation. */
export const DescriptionForm = v.object({
	...founding,
	legalForm: v.pipe(v.string(), v.check(isLegalForm, "choose")),
	nonprofit: v.pipe(
		v.string(),
		v.check((text) => ["", "ja", "nein"].includes(text), "choose"),
	),
	targetGroups: optionalLine(200),
	topics: v.pipe(
		v.array(v.string()),
		v.check((list) => list.every(isTopic), "choose"),
	),
	languages: v.pipe(
		v.array(v.string()),
		v.check((list) => list.every(isLanguageKey), "choose"),
	),
	website: v.pipe(
		v.string(),
		v.transform((text) => text.trim()),
		v.check((text) => text.length <= 300, "tooLong"),
		v.check((text) => text === "" || website(text) !== null, "websiteWrong"),
	),
	email: v.pipe(
		v.string(),
		v.transform((text) => text.normalize("NFKC").trim()),
		v.check((text) => text === "" || v.safeParse(email, text).success, "emailWrong"),
	),
	emailFor: v.pipe(v.string(), v.check(isAudience, "choose")),
	phone: optionalLine(40),
	phoneFor: v.pipe(v.string(), v.check(isAudience, "choose")),
	public: v.string(),
});

/** The reason for making two pages one. */
export const ReasonForm = v.object({ reason: prose(500, "tooLong", "reasonNeeded") });

/** What a founding form says. */
export function asFounding(values: v.InferOutput<typeof FoundingForm>): Founding {
	const { name, kind, place, region, about } = values;
	return { name, kind, place, region: isRegion(region) ? region : null, about };
}

/** What the form about an organisation says; lists come in the order in which they are always shown. */
export function asDescription(values: v.InferOutput<typeof DescriptionForm>): Description {
	return {
		...asFounding(values),
		legalForm: isLegalForm(values.legalForm) ? values.legalForm : "",
		nonprofit: values.nonprofit === "" ? null : values.nonprofit === "ja",
		targetGroups: values.targetGroups,
		topics: TOPICS.filter((topic) => values.topics.includes(topic)),
		languages: LANGUAGE_KEYS.filter((key) => values.languages.includes(key)),
		website: website(values.website) ?? "",
		email: values.email,
		emailFor: isAudience(values.emailFor) ? values.emailFor : "members",
		phone: values.phone,
		phoneFor: isAudience(values.phoneFor) ? values.phoneFor : "members",
		isPublic: values.public === "ja",
	};
}

/** The fields of a page as its form shows them first. */
export function fieldsOf(organisation: Organisation): Typed {
	return {
		version: [String(organisation.version)],
		name: [organisation.name],
		kind: [organisation.kind],
		legalForm: [organisation.legalForm],
		nonprofit: [organisation.nonprofit === null ? "" : organisation.nonprofit ? "ja" : "nein"],
		place: [organisation.place],
		region: [organisation.region ?? STATEWIDE],
		about: [organisation.about],
		targetGroups: [organisation.targetGroups],
		topics: organisation.topics,
		languages: organisation.languages,
		website: [organisation.website],
		email: [organisation.email],
		emailFor: [organisation.emailFor],
		phone: [organisation.phone],
		phoneFor: [organisation.phoneFor],
		public: organisation.isPublic ? ["ja"] : [],
	};
}

/** Names of the fields in which what was typed differs from a page: what two people changed at once. */
export function differences(organisation: Organisation, description: Description): (keyof Description)[] {
	return (Object.keys(description) as (keyof Description)[]).filter(
		(name) => JSON.stringify(description[name]) !== JSON.stringify(organisation[name]),
	);
}

/** The version from which somebody began to change the page. */
export function versionIn(typed: Typed, organisation: Organisation): number {
	return Number(value(typed, "version")) || organisation.version;
}

/** A web address as people write it, or null: "www.verein.example" and "verein.example" get their scheme. */
function website(text: string): string | null {
	const url = safeUrl(/^https?:\/\//i.test(text) ? text : `https://${text}`, true);
	return url !== null && /^https?:\/\/[^/?#]+\.[^/?#.]{2,}(?:[/?#:]|$)/i.test(url) && !/[@\s]/.test(text) ? url : null;
}
