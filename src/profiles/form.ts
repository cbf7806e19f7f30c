// The form of one's own profile: what may be typed, what stands in it, and what it makes of the profile.
import * as v from "valibot";
import { line, type Typed } from "../http/forms.ts";
import { isLanguageKey, LANGUAGE_KEYS } from "../languages/languages.ts";
import { isOpenRole } from "../members/roles.ts";
import { isRegion, REGION_KEYS, STATEWIDE } from "../regions/regions.ts";
import { isTopic, TOPICS } from "../topics/topics.ts";
import {
	ADDRESSES,
	type Audience,
	type Facts,
	FIELDS,
	type FieldName,
	isAudience,
	MOST_TOPICS,
	type Offer,
	standsUntil,
	USUAL_AUDIENCE,
} from "./fields.ts";
import type { Change, Profile } from "./store.ts";

/** Characters of an offer, and of the text about oneself. */
export const OFFER_LENGTH = 300;
export const ABOUT_LENGTH = 600;

/** The name of the field that says for whom another one is. */
export const audienceField = (name: FieldName | "email"): string => `for_${name}`;

const text = (max: number) =>
	v.pipe(
		v.string(),
		v.transform((typed) => (/[^\p{Z}\p{C}]/u.test(typed) ? typed.trim() : "")),
		v.check((typed) => [...typed].length <= max, "tooLong"),
	);

const several = <Key extends string>(is: (value: string) => value is Key) =>
	v.pipe(
		v.array(v.string()),
		v.transform((list) => [...new Set(list.filter((key) => key !== ""))]),
		v.check((list) => list.every(is), "choose"),
	);

const audience = (usual: Audience) =>
	v.pipe(
		v.string(),
		v.transform((typed) => (typed === "" ? usual : typed)),
		v.check(isAudience, "choose"),
	);

const fields = {
	name: line({ min: 2, max: 80 }),
	organisation: line({ min: 2, max: 120 }),
	region: v.pipe(
		v.string(),
		v.check((key) => key === "" || key === STATEWIDE || isRegion(key), "choose"),
	),
	regions: several(isRegion),
	place: line({ min: 0, max: 80 }),
	languages: several(isLanguageKey),
	offered: several(isLanguageKey),
	topics: v.pipe(
		several(isTopic),
		v.check((list) => list.length <= MOST_TOPICS, "topicsEight"),
	),
	offer: text(OFFER_LENGTH),
	seek: text(OFFER_LENGTH),
	address: v.pipe(
		v.string(),
		v.check((key) => key === "" || (ADDRESSES as readonly string[]).includes(key), "choose"),
	),
	about: text(ABOUT_LENGTH),
	phone: line({ min: 0, max: 40 }),
	hidden: v.string(),
	for_place: audience(USUAL_AUDIENCE.place),
	for_languages: audience(USUAL_AUDIENCE.languages),
	for_topics: audience(USUAL_AUDIENCE.topics),
	for_offer: audience(USUAL_AUDIENCE.offer),
	for_seek: audience(USUAL_AUDIENCE.seek),
	for_address: audience(USUAL_AUDIENCE.address),
	for_about: audience(USUAL_AUDIENCE.about),
	for_phone: audience(USUAL_AUDIENCE.phone),
	for_email: audience(USUAL_AUDIENCE.email),
};

const chosenRole = v.pipe(v.string(), v.check(isOpenRole, "choose"));

/**
 * What somebody may type. Whatever comes as the role of the Fachstelle's people is left aside, and whatever comes as the
 * organisation of those who belong to one.
 */
export const profileForm = (staff: boolean, belongs: boolean) =>
	v.object({
		...fields,
		role: staff ? v.string() : chosenRole,
		organisation: belongs ? v.string() : fields.organisation,
	});

/** What stands in the form when it is opened. */
export function typedOf(profile: Profile): Typed {
	const { facts } = profile;
	return {
		name: [profile.name],
		organisation: [profile.organisation],
		role: [profile.role],
		region: [profile.region ?? STATEWIDE],
		regions: profile.regions,
		place: [facts.place ?? ""],
		languages: facts.languages?.speaks ?? [],
		offered: facts.languages?.offers ?? [],
		topics: facts.topics ?? [],
		offer: [facts.offer?.text ?? ""],
		seek: [facts.seek?.text ?? ""],
		address: [facts.address ?? ""],
		about: [facts.about ?? ""],
		phone: [facts.phone ?? ""],
		hidden: profile.listed ? [] : ["ja"],
		version: [String(profile.version)],
		...Object.fromEntries(
			([...FIELDS, "email"] as const).map((name) => [audienceField(name), [profile.audience[name]]]),
		),
	};
}

/** The change that a form asks for. An offer whose words stay the same keeps its day; new words begin anew. */
export function changeFrom(
	values: v.InferOutput<ReturnType<typeof profileForm>>,
	current: Profile,
	staff: boolean,
	now: Date,
): Omit<Change, "version" | "formKey"> {
	const offers = LANGUAGE_KEYS.filter((key) => values.offered.includes(key));
	const speaks = LANGUAGE_KEYS.filter((key) => values.languages.includes(key) || offers.includes(key));
	const offer = offerFrom(values.offer, current.facts.offer, now);
	const seek = offerFrom(values.seek, current.facts.seek, now);
	const address = ADDRESSES.find((key) => key === values.address);
	const facts: Partial<Facts> = {
		...(values.place === "" ? {} : { place: values.place }),
		...(speaks.length === 0 ? {} : { languages: { speaks, offers } }),
		...(values.topics.length === 0 ? {} : { topics: TOPICS.filter((key) => values.topics.includes(key)) }),
		...(offer === null ? {} : { offer }),
		...(seek === null ? {} : { seek }),
		...(address === undefined ? {} : { address }),
		...(values.about === "" ? {} : { about: values.about }),
		...(values.phone === "" ? {} : { phone: values.phone }),
	};
	return {
		name: values.name,
		organisation: values.organisation,
		role: staff ? null : values.role,
		region: isRegion(values.region) ? values.region : null,
		regions: REGION_KEYS.filter((key) => values.regions.includes(key) && key !== values.region),
		facts,
		audience: {
			...USUAL_AUDIENCE,
			...Object.fromEntries(
				Object.entries(values).flatMap(([name, chosen]) =>
					name.startsWith("for_") && typeof chosen === "string" && isAudience(chosen)
						? [[name.slice("for_".length), chosen]]
						: [],
				),
			),
		},
		listed: values.hidden !== "ja",
	};
}

function offerFrom(words: string, before: Offer | undefined, now: Date): Offer | null {
	if (words === "") return null;
	return before?.text === words ? before : { text: words, until: standsUntil(now) };
}
