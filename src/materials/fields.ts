// What the forms about materials take.
import * as v from "valibot";
import { type Errors, line, prose, type Typed, value } from "../http/forms.ts";
import { dayOf, readDay } from "../i18n/days.ts";
import { isLanguageKey, LANGUAGE_KEYS } from "../languages/languages.ts";
import { isRegion, NATIONWIDE, STATEWIDE } from "../regions/regions.ts";
import { isSpace } from "../spaces/spaces.ts";
import { safeUrl } from "../text/links.ts";
import { LONGEST } from "../text/markdown.ts";
import { isTopic, MOST_TOPICS, TOPICS } from "../topics/topics.ts";
import { isOneOf, LANGUAGE_LEVELS, LICENCES, MATERIAL_AUDIENCES, MATERIAL_TYPES, TARGET_GROUPS } from "./kinds.ts";
import type { Content, Description, Material } from "./material.ts";

/** Characters of a short description. Source: domain.md 3.3. */
export const LONGEST_SUMMARY = 300;

/** The button that keeps a material to oneself for now. */
export const AS_DRAFT = "entwurf";

const choice = (list: readonly string[]) =>
	v.pipe(
		v.string(),
		v.check((text) => list.includes(text), "choose"),
	);

const choices = (isKnown: (text: string) => boolean) =>
	v.pipe(
		v.array(v.string()),
		v.transform((list) => [...new Set(list.filter((text) => text !== ""))]),
		v.check((list) => list.every(isKnown), "choose"),
	);

const day = v.pipe(
	v.string(),
	v.check((text) => text.trim() === "" || readDay(text) !== null, "dateWrong"),
	v.transform((text) => readDay(text)),
);

const text = (max: number) =>
	v.pipe(
		v.string(),
		v.transform((typed) => typed.trimEnd()),
		v.check((typed) => typed.length <= max, "tooLong"),
	);

/** What one has to know about a material. Title, type, space and licence are needed, the rest can follow. */
const about = {
	title: line({ min: 4, max: 150, short: "titleTiny", long: "titleLong" }),
	type: choice(MATERIAL_TYPES),
	space: v.pipe(v.string(), v.check(isSpace, "choose")),
	licence: choice(LICENCES),
	summary: line({ min: 0, max: LONGEST_SUMMARY }),
	audience: choice(["", ...MATERIAL_AUDIENCES]),
	topics: v.pipe(
		choices(isTopic),
		v.check((list) => list.length <= MOST_TOPICS, "topicsMany"),
	),
	targetGroups: choices((key) => isOneOf(TARGET_GROUPS, key)),
	languages: choices(isLanguageKey),
	level: choice(["", ...LANGUAGE_LEVELS]),
	publisher: line({ min: 0, max: 120 }),
	year: v.pipe(
		v.string(),
		v.transform((typed) => typed.trim()),
		v.check((typed) => typed === "" || /^(?:19|20)\d\d$/.test(typed), "yearWrong"),
	),
	stand: day,
	validUntil: day,
	region: v.pipe(
		v.string(),
		v.check((key) => key === "" || key === NATIONWIDE || key === STATEWIDE || isRegion(key), "choose"),
	),
	accessible: choice(["", "ja", "nein"]),
};

const content = {
	link: v.pipe(
		v.string(),
		v.transform((typed) => typed.trim()),
		v.check((typed) => typed.length <= 2_000, "tooLong"),
		v.check((typed) => typed === "" || webAddress(typed) !== null, "websiteWrong"),
	),
	body: text(LONGEST),
};

/** A new material: what it is, and what one has to know about it. */
export const MaterialForm = v.object({ ...about, ...content });

/** The same about one that stands. */
export const AboutForm = v.object(about);

/** A new version, with a note that says what changed. */
export const VersionForm = v.object({ ...content, note: line({ min: 3, max: 300, empty: "required" }) });

/** Why a material is withdrawn. */
export const WithdrawalForm = v.object({ reason: prose(500, "tooLong", "reasonNeeded") });

/** What a form says about a material; lists come in the order in which they are always shown. */
export function asDescription(values: v.InferOutput<typeof AboutForm>): Description {
	const { title, type, space, licence, summary, audience, publisher, year, stand, validUntil, region, accessible } =
		values;
	return {
		title,
		type: isOneOf(MATERIAL_TYPES, type) ? type : "leitfaden",
		spaceId: isSpace(space) ? space : "gemeinsam",
		licence: isOneOf(LICENCES, licence) ? licence : "herausgeber",
		summary,
		audience: isOneOf(MATERIAL_AUDIENCES, audience) ? audience : "space",
		topics: TOPICS.filter((topic) => values.topics.includes(topic)),
		targetGroups: TARGET_GROUPS.filter((key) => values.targetGroups.includes(key)),
		languages: LANGUAGE_KEYS.filter((key) => values.languages.includes(key)),
		level: isOneOf(LANGUAGE_LEVELS, values.level) ? values.level : "",
		publisher,
		year: year === "" ? null : Number(year),
		stand,
		validUntil,
		region: region === "" ? null : region,
		accessible: accessible === "" ? null : accessible === "ja",
	};
}

/** What a form holds of the thing itself. */
export function asContent(values: { link: string; body: string }): Content {
	return { link: webAddress(values.link) ?? "", body: values.body };
}

/**
 * What is wrong with fields that fit each by itself. `files` says whether files came along, `mayPublish` whether the viewer
 * may show something to everybody.
 */
export function check(about: Description, now: Date, mayPublish: boolean): Errors {
	const errors: Errors = {};
	if (about.audience === "public" && !mayPublish) errors["audience"] = "publicStaff";
	else if (about.audience === "public" && about.licence === "intern") errors["licence"] = "internPublic";
	if (about.stand !== null && about.stand > dayOf(now)) errors["stand"] = "dateFuture";
	if (about.stand !== null && about.validUntil !== null && about.validUntil < about.stand)
		errors["validUntil"] = "periodOrder";
	return errors;
}

/** The fields of a material as its form shows them first. */
export function fieldsOf(material: Material): Typed {
	return {
		version: [String(material.version)],
		title: [material.title],
		type: [material.type],
		space: [material.spaceId],
		licence: [material.licence],
		summary: [material.summary],
		audience: [material.audience],
		topics: material.topics,
		targetGroups: material.targetGroups,
		languages: material.languages,
		level: [material.level],
		publisher: [material.publisher],
		year: [material.year === null ? "" : String(material.year)],
		stand: [material.stand ?? ""],
		validUntil: [material.validUntil ?? ""],
		region: [material.region ?? ""],
		accessible: [material.accessible === null ? "" : material.accessible ? "ja" : "nein"],
	};
}

/** Names of the fields in which what was typed differs from a material: what two people changed at once. */
export function differences(material: Description, typed: Description): (keyof Description)[] {
	return (Object.keys(typed) as (keyof Description)[]).filter(
		(name) => JSON.stringify(typed[name]) !== JSON.stringify(material[name]),
	);
}

/** What would help to find and to trust a material and hasn't been said yet, most useful first. */
export function missing(material: Description): (keyof Description)[] {
	const wanted = [
		"summary",
		"topics",
		"targetGroups",
		"languages",
		"level",
		"stand",
		"validUntil",
		"publisher",
	] as const;
	return wanted.filter((name) => {
		const said = material[name];
		return said === null || said === "" || (Array.isArray(said) && said.length === 0);
	});
}

/** The version from which somebody began to change something. */
export function versionIn(typed: Typed, current: number): number {
	return Number(value(typed, "version")) || current;
}

/** A web address as people write it, or null. */
function webAddress(typed: string): string | null {
	const url = safeUrl(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`, true);
	return url !== null && /^https?:\/\/[^/?#]+\.[^/?#.]{2,}(?:[/?#:]|$)/i.test(url) && !/\s/.test(typed) ? url : null;
}
