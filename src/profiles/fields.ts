// What a profile consists of, and for whom each part of it is.
import { DAY, type Instant, instant } from "../db/clock.ts";
import { isLanguageKey, type LanguageKey } from "../languages/languages.ts";
import { isRegion, type RegionKey } from "../regions/regions.ts";
import { isTopic, type TopicKey } from "../topics/topics.ts";

/** Who sees a field: everybody in a common space, the Fachstelle of one, the person alone. */
export const AUDIENCES = ["alle", "fachstelle", "ich"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How somebody likes to be addressed. */
export const ADDRESSES = ["du", "sie", "egal"] as const;
export type Address = (typeof ADDRESSES)[number];

/** What somebody offers or seeks, until when it stands. */
export type Offer = { text: string; until: Instant };

/** Languages that somebody speaks, and those of them in which they help. */
export type Spoken = { speaks: readonly LanguageKey[]; offers: readonly LanguageKey[] };

/** The fields with an audience of their own. Name, organisation, role and regions stand beside every post anyway. */
export type Facts = {
	place: string;
	languages: Spoken;
	topics: readonly TopicKey[];
	offer: Offer;
	seek: Offer;
	address: Address;
	about: string;
	phone: string;
};
export type FieldName = keyof Facts;

/** The fields in the order in which a page shows them. */
export const FIELDS = ["place", "languages", "topics", "offer", "seek", "address", "about", "phone"] as const;

/** Fields that expire. */
export const OFFERS = ["offer", "seek"] as const;
export type OfferName = (typeof OFFERS)[number];

/** For whom a field is unless somebody says otherwise. Ways to reach a person are closed. */
export const USUAL_AUDIENCE: Readonly<Record<FieldName | "email", Audience>> = {
	place: "alle",
	languages: "alle",
	topics: "alle",
	offer: "alle",
	seek: "alle",
	address: "alle",
	about: "alle",
	phone: "ich",
	email: "ich",
};

/** Whether a text names an audience. */
export function isAudience(value: string): value is Audience {
	return (AUDIENCES as readonly string[]).includes(value);
}

/** So many topics a person may choose. */
export const MOST_TOPICS = 8;

/** What is offered or sought stands for so long, in days. */
export const OFFER_DAYS = 90;

/** Until when something stands that is offered now. */
export function standsUntil(now: Date): Instant {
	return instant(now, OFFER_DAYS * DAY);
}

/** Whether an offer has run out. */
export function isOver(offer: Offer, now: Date): boolean {
	return offer.until <= instant(now);
}

/** What lies in one of the boxes, as JSON. `regions` are those beyond the first, always in the first box. */
export type Box = Partial<Facts> & { regions?: readonly RegionKey[] };

/** Reads a box. Keys that were taken out of a list since are left out. */
export function asBox(json: string): Box {
	const box = JSON.parse(json) as Box;
	return {
		...box,
		...(box.topics === undefined ? {} : { topics: box.topics.filter(isTopic) }),
		...(box.regions === undefined ? {} : { regions: box.regions.filter(isRegion) }),
		...(box.languages === undefined
			? {}
			: {
					languages: {
						speaks: box.languages.speaks.filter(isLanguageKey),
						offers: box.languages.offers.filter(isLanguageKey),
					},
				}),
	};
}

/** What the directory finds somebody by: short, because it stands in one list with everybody else's. */
export type Card = {
	r?: readonly RegionKey[];
	l?: readonly LanguageKey[];
	o?: readonly LanguageKey[];
	t?: readonly TopicKey[];
	/** Until when somebody offers, and seeks. */
	b?: Instant;
	s?: Instant;
};

/** The card that follows from the box that is open to all; nothing else may stand on it. */
export function cardOf(shared: Box): Card {
	return {
		...filled("r", shared.regions),
		...filled("l", shared.languages?.speaks),
		...filled("o", shared.languages?.offers),
		...filled("t", shared.topics),
		...(shared.offer === undefined ? {} : { b: shared.offer.until }),
		...(shared.seek === undefined ? {} : { s: shared.seek.until }),
	};
}

function filled<Key extends keyof Card>(key: Key, list: Card[Key] & (readonly string[] | undefined)): Card {
	return list === undefined || list.length === 0 ? {} : { [key]: list };
}
