// What the people of the story tell about themselves: invented like everything here.
import { DAY, instant } from "../../src/db/clock.ts";
import type { LanguageKey } from "../../src/languages/languages.ts";
import {
	type Address,
	type Audience,
	type Box,
	cardOf,
	type Facts,
	FIELDS,
	type FieldName,
	USUAL_AUDIENCE,
} from "../../src/profiles/fields.ts";
import type { RegionKey } from "../../src/regions/regions.ts";
import type { TopicKey } from "../../src/topics/topics.ts";
import type { PersonKey } from "./people.ts";

/** A profile as the story tells it. `days` is how long an offer still stands. */
type Told = {
	place?: string;
	speaks?: readonly LanguageKey[];
	helps?: readonly LanguageKey[];
	topics?: readonly TopicKey[];
	offer?: { text: string; days: number };
	seek?: { text: string; days: number };
	address?: Address;
	about?: string;
	phone?: string;
	regions?: readonly RegionKey[];
	for?: Partial<Record<FieldName | "email", Audience>>;
	hidden?: boolean;
};

const PROFILES: Partial<Record<PersonKey, Told>> = {
	verwaltung: { topics: ["forum", "datenschutz"], address: "sie", about: "Ich helfe bei allen Fragen zum Forum." },
	jana: {
		place: "Frankfurt",
		speaks: ["de", "en", "pl"],
		topics: ["satzung", "gemeinnuetzigkeit", "foerderung", "nachweise", "vorstand"],
		offer: {
			text: "Jeden zweiten Donnerstag um 18 Uhr: offene Sprechstunde zu Anträgen und Abrechnung, per Video.",
			days: 80,
		},
		address: "egal",
		about: "Ich berate Vereine seit 2017. Am liebsten früh, bevor der Antrag abgeschickt ist.",
		phone: "069 00000-12",
		for: { phone: "alle", email: "alle" },
	},
	markus: {
		place: "Offenbach",
		speaks: ["de", "en"],
		topics: ["basisqualifizierung", "projekt", "aufwand", "gewinnen", "reflexion"],
		offer: { text: "Ich vermittle Referent*innen für die Basisqualifizierung.", days: 61 },
		address: "egal",
		about: "Zuständig für die Lots*innen-Projekte in ganz Hessen.",
		for: { email: "alle" },
	},
	dilek: {
		place: "Kassel-Nordstadt",
		speaks: ["de", "tr", "kmr"],
		helps: ["tr"],
		topics: ["satzung", "foerderung", "raeume", "teilhabe", "vorstand"],
		offer: {
			text: "Ich lese Förderanträge gegen, besonders für die Mikroprojekte. Eine Woche vor der Frist, bitte.",
			days: 40,
		},
		seek: {
			text: "Wir suchen einen Raum für 40 Menschen in Kassel, barrierefrei, einmal im Monat am Samstag.",
			days: 18,
		},
		address: "du",
		about: "Vorsitzende seit 2019. Wir sind 60 Mitglieder und machen Nachhilfe, Feste und Stadtteilpolitik.",
		phone: "0561 00000-7",
		regions: ["06633"],
		for: { phone: "fachstelle", email: "fachstelle" },
	},
	samuel: {
		place: "Gießen",
		speaks: ["de", "ti", "am", "en"],
		helps: ["ti", "am"],
		topics: ["oeffentlichkeit", "veranstaltungen", "sprachmittlung"],
		offer: { text: "Ich gestalte Plakate und Einladungen, auch zweisprachig auf Tigrinya.", days: 75 },
		address: "du",
		about: "Tagsüber Mediengestalter, abends im Verein.",
	},
	petra: {
		place: "Lauterbach",
		speaks: ["de", "en", "ru"],
		topics: ["projekt", "gewinnen", "basisqualifizierung", "aufwand", "einsatz", "kommune"],
		offer: { text: "Unsere Vorlage für die Einsatzplanung (Tabelle) gebe ich gern weiter.", days: 52 },
		seek: { text: "Wer hat Erfahrung mit Lots*innen im ländlichen Raum ohne Auto?", days: 30 },
		address: "egal",
		about: "Ich koordiniere 22 Lots*innen im Vogelsberg, mit einer halben Stelle.",
		phone: "06641 00000-3",
		for: { phone: "alle", email: "fachstelle" },
	},
	olena: {
		place: "Hünfeld",
		speaks: ["uk", "ru", "de"],
		helps: ["uk", "ru"],
		topics: ["rolle", "sprachmittlung", "bildung", "reflexion"],
		offer: { text: "Ich begleite zu Elterngesprächen in Schule und Kita, auf Ukrainisch und Russisch.", days: 66 },
		address: "du",
		about: "Seit 2023 Lotsin. Früher Grundschullehrerin.",
		regions: ["06631009"],
	},
	koordination: {
		place: "Marburg",
		speaks: ["de", "en", "fr"],
		topics: ["kommune", "antidiskriminierung", "veranstaltungen", "sprachmittlung"],
		offer: { text: "Wir führen einen Sprachmittlungspool mit 19 Sprachen für den ganzen Landkreis.", days: 85 },
		address: "sie",
		about: "WIR-Vielfaltszentrum im Landkreis, ansprechbar von Montag bis Donnerstag.",
		phone: "06421 00000-44",
		regions: ["06534014"],
		for: { phone: "alle", email: "alle" },
	},
	gast: { topics: ["kommune", "antidiskriminierung"], address: "sie" },
	samira: {
		place: "Offenbach-Bieber",
		speaks: ["de", "ti", "ar", "en"],
		helps: ["ti"],
		topics: ["gewinnen", "reflexion", "gesundheit", "einsatz"],
		seek: { text: "Referent*in für einen Abend zu Grenzen und Selbstfürsorge, gern im Februar.", days: 44 },
		address: "du",
		regions: ["06438"],
	},
	ayse: {
		place: "Baunatal",
		speaks: ["de", "tr"],
		helps: ["tr"],
		topics: ["projekt", "aufwand", "nachweise", "gewinnen"],
		offer: { text: "Mustervertrag für die Aufwandsentschädigung, mit dem Rechnungsprüfungsamt abgestimmt.", days: 12 },
		address: "egal",
		about: "Unser Projekt läuft seit 2014. Ich habe acht Verwendungsnachweise überlebt.",
	},
	jonas: {
		place: "Dillenburg",
		speaks: ["de", "en", "es"],
		topics: ["basisqualifizierung", "rolle", "projekt"],
		address: "du",
		about: "Neu in der Projektleitung, frage viel.",
		seek: { text: "Ich möchte bei einer Basisqualifizierung zuschauen.", days: 70 },
		regions: ["06532023"],
	},
	nadia: {
		place: "Gelnhausen",
		speaks: ["prs", "fa", "ps", "de"],
		helps: ["prs", "fa"],
		topics: ["rolle", "gesundheit", "sprachmittlung"],
		offer: { text: "Begleitung zu Ärztinnen und Ärzten auf Dari und Farsi, rund um Gelnhausen.", days: 58 },
		address: "sie",
		for: { about: "fachstelle" },
		about: "Mittwochs bin ich nicht erreichbar.",
	},
	amina: {
		place: "Staufenberg",
		speaks: ["ar", "de", "kmr"],
		helps: ["ar"],
		topics: ["bildung", "rolle", "einfache-sprache"],
		address: "egal",
		about: "أنا مرشدة تطوعية. أساعد العائلات في المدرسة والروضة.",
		regions: ["06531005"],
	},
	halyna: {
		place: "Friedberg",
		speaks: ["uk", "ru", "pl", "de"],
		helps: ["uk", "pl"],
		topics: ["einsatz", "bildung", "gesundheit"],
		seek: { text: "Gesprächskreis für ukrainische Mütter: Wer macht mit?", days: 3 },
		address: "du",
	},
	thomas: {
		place: "Lorsch",
		speaks: ["de", "en"],
		topics: ["gewinnen", "einsatz", "aufwand", "versicherung"],
		offer: { text: "Checkliste Haftpflicht und Unfallversicherung für Ehrenamtliche.", days: 47 },
		address: "sie",
		about: "Kreisweites Team mit sieben Sprachen.",
	},
	mehmet: {
		place: "Hanau-Lamboy",
		speaks: ["tr", "kmr", "de"],
		helps: ["tr", "kmr"],
		topics: ["einsatz", "gewinnen", "kommune"],
		address: "du",
		regions: ["06435"],
	},
	birgit: {
		place: "Schwalmstadt",
		speaks: ["de"],
		topics: ["projekt", "reflexion", "nachweise"],
		offer: { text: "Leitfaden für Reflexionsgespräche, fünf Seiten, aus zehn Jahren Praxis.", days: -6 },
		address: "sie",
		about: "Pensionierte Lehrerin, leite das Projekt ehrenamtlich.",
	},
	fatou: {
		place: "Frankfurt-Höchst",
		speaks: ["fr", "de", "en"],
		helps: ["fr"],
		topics: ["gesundheit", "rolle", "reflexion"],
		offer: { text: "Ein Abend zum Thema „Wie finde ich eine Hausärztin?“ für eure Gruppe.", days: 33 },
		address: "du",
	},
	sabine: {
		place: "Darmstadt",
		speaks: ["de", "en", "it"],
		topics: ["basisqualifizierung", "antidiskriminierung", "rolle", "reflexion"],
		offer: {
			text: "Module Rolle und Grenzen, Interkulturelle Kommunikation. Je vier Unterrichtseinheiten, auch online.",
			days: 88,
		},
		address: "egal",
		about: "Trainerin, arbeite mit Theater und Bildern.",
		regions: ["06412", "06432", "06413"],
		phone: "06151 00000-9",
		for: { phone: "alle", email: "alle" },
	},
	rana: {
		place: "Frankfurt-Gallus",
		speaks: ["ar", "de", "en"],
		helps: ["ar"],
		topics: ["vorstand", "teilhabe", "antidiskriminierung", "foerderung"],
		offer: { text: "Mentoring für Frauen, die zum ersten Mal in einen Vorstand gehen.", days: 71 },
		address: "du",
		about: "Gründerin. Wir sind 2021 aus einer WhatsApp-Gruppe entstanden.",
	},
	goran: {
		place: "Wiesbaden-Biebrich",
		speaks: ["sr", "hr", "bs", "de"],
		topics: ["gemeinnuetzigkeit", "vorstand", "veranstaltungen"],
		seek: { text: "Wer leiht uns im Mai eine Tonanlage für das Sommerfest?", days: 85 },
		address: "sie",
	},
	ha: {
		place: "Darmstadt-Eberstadt",
		speaks: ["vi", "de", "en"],
		helps: ["vi"],
		topics: ["oeffentlichkeit", "veranstaltungen"],
		address: "egal",
	},
	adjoa: {
		place: "Offenbach",
		speaks: ["en", "de", "fr"],
		topics: ["antidiskriminierung", "teilhabe", "raeume", "foerderung"],
		offer: { text: "Unser Vereinsraum mit Küche ist dienstags und donnerstags frei, 35 Plätze.", days: 25 },
		address: "du",
		about: "Empowerment-Trainerin. Wir feiern 2027 zehn Jahre Sankofa-Kreis.",
	},
	mehdi: {
		place: "Marburg",
		speaks: ["fa", "prs", "de", "en"],
		helps: ["fa"],
		topics: ["satzung", "foerderung", "einfache-sprache"],
		seek: {
			text: "Wir wollen ein Verein werden. Wer zeigt uns eine Satzung, die das Finanzamt angenommen hat?",
			days: 55,
		},
		address: "du",
	},
	elif: {
		place: "Rüsselsheim",
		speaks: ["tr", "de"],
		helps: ["tr"],
		topics: ["bildung", "vorstand", "kommune"],
		address: "egal",
		about: "Mutter von drei Kindern, seit fünf Jahren im Vorstand.",
		hidden: true,
	},
	tadesse: {
		place: "Nidda",
		speaks: ["am", "om", "de", "en"],
		helps: ["am"],
		topics: ["raeume", "nachweise", "veranstaltungen"],
		offer: { text: "Beamer, Leinwand und 60 Stühle zum Ausleihen.", days: 49 },
		address: "sie",
	},
	carmen: {
		place: "Kassel",
		speaks: ["es", "pt", "de"],
		helps: ["es"],
		topics: ["oeffentlichkeit", "foerderung", "datenschutz"],
		offer: { text: "Ich baue einfache Vereinsseiten und erkläre, wie man sie pflegt.", days: 36 },
		address: "du",
		regions: ["06633", "06636"],
	},
	oksana: {
		place: "Hadamar",
		speaks: ["uk", "de"],
		topics: ["satzung", "bildung"],
		seek: { text: "Eine Kassenprüferin oder einen Kassenprüfer in der Nähe von Limburg.", days: 20 },
		address: "sie",
	},
	hueseyin: {
		place: "Hanau",
		speaks: ["tr", "de"],
		topics: ["bildung", "nachweise"],
		address: "egal",
		regions: ["06435"],
		for: { place: "ich", languages: "fachstelle" },
	},
	ulrike: {
		place: "Bad Homburg",
		speaks: ["de", "en", "fr"],
		topics: ["kommune", "sprachmittlung", "datenschutz", "versicherung"],
		offer: { text: "Vorlage: Datenschutz-Merkblatt für Ehrenamtliche in Einfacher Sprache.", days: 64 },
		address: "sie",
		regions: ["06434001"],
		for: { email: "alle" },
	},
};

/** Plants the profiles; `numberOf` gives a person's number in the planted world. */
export async function plantProfiles(d1: D1Database, now: Date, numberOf: (key: PersonKey) => number): Promise<void> {
	const rows = (Object.entries(PROFILES) as [PersonKey, Told][]).map(([key, told]) => {
		const facts = factsOf(told, now);
		const audience = { ...USUAL_AUDIENCE, ...told.for };
		const box = (name: Audience): Box =>
			Object.fromEntries(
				FIELDS.filter((field) => audience[field] === name && facts[field] !== undefined).map((field) => [
					field,
					facts[field],
				]),
			);
		const shared = { ...box("alle"), ...(told.regions === undefined ? {} : { regions: told.regions }) };
		return {
			id: numberOf(key),
			shared: JSON.stringify(shared),
			staff: JSON.stringify(box("fachstelle")),
			own: JSON.stringify(box("ich")),
			email: audience.email,
			card: JSON.stringify(cardOf(shared)),
			listed: told.hidden === true ? 0 : 1,
		};
	});
	await d1.batch([
		d1
			.prepare(
				`INSERT INTO profiles (member_id, shared, staff, own, email_for, card, form_key, updated_at)
				SELECT value->>'id', value->>'shared', value->>'staff', value->>'own', value->>'email', value->>'card', 'welt', ? FROM json_each(?)`,
			)
			.bind(instant(now, -30 * DAY), JSON.stringify(rows)),
		d1
			.prepare(
				"UPDATE members SET listed = 0 WHERE id IN (SELECT value->>'id' FROM json_each(?) WHERE value->>'listed' = 0)",
			)
			.bind(JSON.stringify(rows)),
	]);
}

function factsOf(told: Told, now: Date): Partial<Facts> {
	const offer = (given: { text: string; days: number }) => ({
		text: given.text,
		until: instant(now, given.days * DAY),
	});
	return {
		...(told.place === undefined ? {} : { place: told.place }),
		...(told.speaks === undefined ? {} : { languages: { speaks: told.speaks, offers: told.helps ?? [] } }),
		...(told.topics === undefined ? {} : { topics: told.topics }),
		...(told.offer === undefined ? {} : { offer: offer(told.offer) }),
		...(told.seek === undefined ? {} : { seek: offer(told.seek) }),
		...(told.address === undefined ? {} : { address: told.address }),
		...(told.about === undefined ? {} : { about: told.about }),
		...(told.phone === undefined ? {} : { phone: told.phone }),
	};
}
