// Materials of the guides' space that come with the Fachstelle or are for people who seek advice.

import { pack } from "../files/parts.ts";
import { pptx } from "../files/pptx.ts";
import {
	COSTS,
	DISCRETION,
	EASY,
	FIRST_STEPS_AR,
	FIRST_TALK_UK,
	GUIDE,
	HEALTH_CAFE,
	hoursTable,
	MODULE_3,
	NOTICE,
	NUMBERS,
	poster,
	tallies,
} from "./lotsen-files.ts";
import { asDocx, asPdf, FOR_GUIDES, type StoryMaterial } from "./story.ts";

const by = FOR_GUIDES;
const office = { publisher: by, region: "06", space: "lotsen", by: "markus" } as const;
const BRIDGES = "Brücken bauen e. V.";

/** What lies in the guides' space, besides the methods. */
export const lotsenMaterials: readonly StoryMaterial[] = [
	{
		...office,
		key: "leitfaden",
		type: "leitfaden",
		title: "Leitfaden Basisqualifizierung: die acht Module im Überblick",
		summary: "Themen, Umfang und Reihenfolge der acht Module, ein Tagesablauf und zu jedem Modul eine Methode.",
		licence: "cc-by-sa",
		audience: "members",
		topics: ["basisqualifizierung", "projekt"],
		groups: ["koordination", "referenten"],
		languages: ["de"],
		stand: 25,
		until: 340,
		downloads: 187,
		versions: [
			{
				daysAgo: 275,
				files: [
					asPdf({
						name: "Leitfaden-Basisqualifizierung",
						title: "Leitfaden Basisqualifizierung: Überblick",
						by,
						text: GUIDE.split("===")[0] ?? "",
					}),
				],
			},
			{
				daysAgo: 160,
				note: "Neu: jedes Modul mit einem kurzen Absatz.",
				files: [
					asPdf({
						name: "Leitfaden-Basisqualifizierung",
						title: "Leitfaden Basisqualifizierung: Überblick",
						by,
						text: GUIDE,
					}),
				],
			},
			{
				daysAgo: 25,
				note: "Stundenzahlen der Module angepasst. Auch für Word, zum Weiterarbeiten.",
				files: [
					asPdf({
						name: "Leitfaden-Basisqualifizierung",
						title: "Leitfaden Basisqualifizierung: Überblick",
						by,
						text: GUIDE,
					}),
					asDocx({
						name: "Leitfaden-Basisqualifizierung",
						title: "Leitfaden Basisqualifizierung: Überblick",
						by,
						text: GUIDE,
					}),
				],
			},
		],
	},
	{
		...office,
		key: "modul-3",
		type: "methode",
		title: "Seminarplan Basisqualifizierung, Modul 3: Rolle und Aufgaben",
		summary: "Vier Unterrichtseinheiten mit Zeiten, Zielen und Hinweisen für die Leitung. Passt zu den Rollenkarten.",
		licence: "cc-by-sa",
		audience: "members",
		topics: ["basisqualifizierung", "rolle"],
		groups: ["referenten", "koordination"],
		languages: ["de"],
		stand: 80,
		downloads: 64,
		versions: [
			{
				daysAgo: 200,
				files: [
					asDocx({ name: "Seminarplan-Modul-3", title: "Seminarplan Modul 3: Rolle und Aufgaben", by, text: MODULE_3 }),
					asPdf({ name: "Seminarplan-Modul-3", title: "Seminarplan Modul 3: Rolle und Aufgaben", by, text: MODULE_3 }),
				],
			},
		],
	},
	{
		...office,
		key: "zahlen",
		type: "praesentation",
		title: "Präsentation: Migration und Integration in Zahlen",
		summary:
			"Fünf Folien für Modul 2. Erst schätzen, dann die Antworten für Hessen, dann die Frage, was Zahlen nicht sagen.",
		licence: "cc-by",
		audience: "members",
		topics: ["basisqualifizierung"],
		groups: ["referenten"],
		languages: ["de"],
		level: "einfach",
		year: 2025,
		stand: 130,
		until: 230,
		downloads: 51,
		versions: [{ daysAgo: 130, files: [{ name: "Modul-2-Zahlen.pptx", make: () => pptx(NUMBERS) }] }],
	},
	{
		...office,
		key: "leichte-sprache",
		type: "bericht",
		title: "Heft in Leichter Sprache: Was macht eine WIR-Lotsin?",
		summary: "Zwei Seiten für Ratsuchende. Hinten ist Platz für Ihre Adresse.",
		licence: "cc-by-sa",
		audience: "public",
		topics: ["einfache-sprache", "rolle"],
		groups: ["ratsuchende", "lotsen"],
		languages: ["de"],
		level: "leicht",
		stand: 110,
		accessible: false,
		downloads: 143,
		versions: [
			{
				daysAgo: 190,
				files: [asPdf({ name: "Was-macht-eine-WIR-Lotsin", title: "Was macht eine WIR-Lotsin?", by, text: EASY })],
			},
		],
	},
	{
		...office,
		key: "ausgaben",
		type: "checkliste",
		title: "Übersicht: zuwendungsfähige Ausgaben einer Qualifizierung",
		summary: "Was zählt, wie gerechnet wird und welche Fristen gelten. Mit drei Beispielen und Kästchen zum Abhaken.",
		licence: "cc-by",
		audience: "members",
		topics: ["basisqualifizierung", "aufwand"],
		groups: ["koordination"],
		languages: ["de"],
		stand: 35,
		until: 39,
		downloads: 88,
		versions: [
			{
				daysAgo: 170,
				files: [
					asPdf({
						name: "Zuwendungsfaehige-Ausgaben",
						title: "Zuwendungsfähige Ausgaben einer Qualifizierung",
						by,
						text: COSTS,
					}),
				],
			},
		],
	},
	{
		...office,
		key: "film",
		type: "film",
		title: "Kurzfilme: Menschen erzählen von der Arbeit als WIR-Lots*innen",
		summary: "Filme des Landes, gut für den Infoabend. Sie öffnen sich auf der Seite des Integrationskompass.",
		licence: "herausgeber",
		audience: "public",
		topics: ["gewinnen"],
		groups: ["lotsen", "koordination"],
		languages: ["de"],
		publisher: "Integrationskompass Hessen",
		versions: [
			{ daysAgo: 215, link: "https://integrationskompass.hessen.de/foerderprogramm/ehrenamtliche-integrationslotsen" },
		],
	},
	{
		...office,
		key: "unfall",
		type: "merkblatt",
		title: "Unfall im Einsatz: Wer meldet was?",
		summary: "Vier Schritte für Lots*innen und Koordination, und was die Unfallversicherung nicht bezahlt.",
		licence: "cc-by",
		audience: "members",
		topics: ["versicherung", "einsatz"],
		groups: ["lotsen", "koordination"],
		languages: ["de"],
		level: "einfach",
		stand: 95,
		until: -12,
		accessible: true,
		versions: [
			{
				daysAgo: 165,
				body: `## Sofort

- **Hilfe holen.** Notruf 112.
- **Koordination anrufen.** Auch bei kleinen Unfällen, am selben Tag.

## In den nächsten Tagen

- **Aufschreiben:** Wann, wo, auf welchem Weg? Wer hat es gesehen? Welche Ärztin, welcher Arzt?
- **Melden.** Das macht der Träger. Er bestätigt, dass es ein Einsatz war. Deshalb ist eine Liste mit allen Lots*innen wichtig.

## Gut zu wissen

- Versichert ist die **Person**, auch auf dem Weg zum Einsatz und zurück.
- **Dinge** sind nicht versichert: das Handy, die Brille, das Auto.
- Die Verträge des Landes füllen Lücken. Sie ersetzen **keine** Vereinshaftpflicht.

Im Einzelfall entscheidet die Versicherung.`,
			},
		],
	},
	{
		key: "verschwiegenheit",
		space: "lotsen",
		by: "petra",
		type: "vorlage",
		title: "Vertraulichkeitsvereinbarung für Lots*innen (Muster)",
		summary: "Eine Seite in Einfacher Sprache: vier Sätze, was sie im Alltag heißen, und was der Träger verspricht.",
		licence: "cc-by",
		audience: "members",
		topics: ["rolle", "datenschutz"],
		groups: ["koordination", "lotsen"],
		languages: ["de"],
		level: "einfach",
		publisher: BRIDGES,
		region: "06535",
		stand: 55,
		checkedBy: "markus",
		downloads: 119,
		versions: [
			{
				daysAgo: 76,
				files: [
					asDocx({
						name: "Vertraulichkeit-Entwurf",
						title: "Vertraulichkeitsvereinbarung für Lots*innen",
						by: BRIDGES,
						text: DISCRETION.split("# Wenn jemand")[0] ?? "",
					}),
				],
			},
			{
				daysAgo: 55,
				note: "Neu: was gilt, wenn jemand in Gefahr ist. Danke, Nadia!",
				files: [
					asDocx({
						name: "Vertraulichkeitsvereinbarung",
						title: "Vertraulichkeitsvereinbarung für Lots*innen",
						by: BRIDGES,
						text: DISCRETION,
					}),
					asPdf({
						name: "Vertraulichkeitsvereinbarung",
						title: "Vertraulichkeitsvereinbarung für Lots*innen",
						by: BRIDGES,
						text: DISCRETION,
					}),
				],
			},
		],
	},
	{
		key: "stunden",
		space: "lotsen",
		by: "petra",
		type: "formular",
		title: "Stundenzettel mit Rechner: 276 Stunden im Blick",
		summary:
			"Trägt man die Stunden ein, rechnet die Tabelle Euro und Rest aus. Der Nachweis kommt ohne Namen von Ratsuchenden aus.",
		licence: "cc0",
		topics: ["aufwand", "einsatz"],
		groups: ["lotsen", "koordination"],
		languages: ["de"],
		publisher: BRIDGES,
		year: 2026,
		stand: 300,
		until: 39,
		downloads: 92,
		versions: [{ daysAgo: 228, files: [hoursTable()] }],
	},
	{
		key: "strichliste",
		space: "lotsen",
		by: "ulrike",
		type: "formular",
		title: "Strichliste: Einsätze zählen, ohne Namen",
		summary: "Datum, Sprache, Art der Stelle, Dauer, mehr nicht. Als CSV und als Tabelle mit Auswertung.",
		licence: "cc0",
		audience: "members",
		topics: ["einsatz", "datenschutz", "aufwand"],
		groups: ["koordination"],
		languages: ["de"],
		publisher: "WIR-Vielfaltszentrum",
		region: "06434",
		stand: 38,
		checkedBy: "markus",
		downloads: 33,
		versions: [{ daysAgo: 38, files: tallies }],
	},
	{
		key: "plakat",
		space: "lotsen",
		by: "olena",
		type: "flyer",
		title: "Plakat und Aushang: Lots*innen gesucht",
		summary: "Ein Bild für Messenger und Schaukasten, dazu ein Aushang für Word, in den Sie Ihre Adresse schreiben.",
		licence: "cc0",
		audience: "members",
		topics: ["gewinnen", "oeffentlichkeit"],
		groups: ["koordination"],
		languages: ["de"],
		level: "einfach",
		publisher: "Lots*innen-Projekt Rhönwege",
		region: "06631",
		stand: 45,
		accessible: false,
		downloads: 71,
		versions: [
			{
				daysAgo: 45,
				files: [
					{ name: "Plakat-Lotsinnen-gesucht.png", make: poster },
					asDocx({
						name: "Aushang-zum-Ausfuellen",
						title: "Wir suchen Lots*innen",
						by: "Lots*innen-Projekt Rhönwege",
						text: NOTICE,
					}),
				],
			},
		],
	},
	{
		key: "gespraech-uk",
		space: "lotsen",
		by: "olena",
		type: "vorlage",
		title: "Erstgespräch: Fragen auf Ukrainisch und Deutsch",
		summary: "Запитання для першої розмови: fünfzehn Sätze nebeneinander, zum Zeigen und Vorlesen.",
		licence: "cc-by-sa",
		audience: "members",
		topics: ["einsatz", "sprachmittlung"],
		groups: ["lotsen", "ratsuchende"],
		languages: ["uk", "de"],
		level: "einfach",
		publisher: "Lots*innen-Projekt Rhönwege",
		region: "06631",
		stand: 68,
		downloads: 46,
		versions: [
			{
				daysAgo: 68,
				files: [
					asDocx({
						name: "Erstgespraech-Ukrainisch",
						title: "Erstgespräch auf Ukrainisch – Перша розмова",
						by: "Lots*innen-Projekt Rhönwege",
						text: FIRST_TALK_UK,
						language: "uk-UA",
					}),
				],
			},
		],
	},
	{
		key: "schritte-ar",
		space: "lotsen",
		by: "amina",
		type: "merkblatt",
		title: "الخطوات الأولى مع المرشدة (Erste Schritte, Arabisch)",
		summary: "ورقة قصيرة للأشخاص الجدد: ماذا تفعل المرشدة وماذا تحضر معك إلى الموعد. Auf Arabisch und Deutsch.",
		licence: "cc-by-sa",
		audience: "members",
		topics: ["rolle", "einsatz"],
		groups: ["ratsuchende"],
		languages: ["ar", "de"],
		level: "einfach",
		publisher: "Lots*innen-Projekt Lumdatal",
		region: "06531",
		stand: 85,
		checkedBy: "markus",
		downloads: 58,
		versions: [
			{
				daysAgo: 85,
				files: [
					asDocx({
						name: "Erste-Schritte-Arabisch",
						title: "الخطوات الأولى مع المرشدة",
						by: "Lots*innen-Projekt Lumdatal",
						text: FIRST_STEPS_AR,
						language: "ar",
					}),
				],
			},
		],
	},
	{
		key: "gesundheitscafe",
		space: "lotsen",
		by: "fatou",
		type: "beispiel",
		title: "Gutes Beispiel: Gesundheitscafé einmal im Monat",
		summary: "Steckbrief auf einer Seite: Ablauf, Kosten und was wir gelernt haben. Mit Liste zum Nachmachen.",
		licence: "cc-by",
		audience: "members",
		topics: ["gesundheit"],
		groups: ["koordination", "lotsen"],
		languages: ["de"],
		level: "einfach",
		publisher: "Gesund ankommen e. V.",
		region: "06412",
		stand: 100,
		downloads: 39,
		versions: [
			{
				daysAgo: 100,
				files: [
					asPdf({
						name: "Steckbrief-Gesundheitscafe",
						title: "Gesundheitscafé einmal im Monat",
						by: "Gesund ankommen e. V.",
						text: HEALTH_CAFE,
					}),
				],
			},
		],
	},
	{
		key: "willkommensmappe",
		space: "lotsen",
		by: "petra",
		type: "leitfaden",
		title: "Willkommensmappe für neue Lots*innen (Paket)",
		summary:
			"Alles für den ersten Tag in einem ZIP: Vereinbarung, Stundenzettel, Strichliste und ein Brief zur Begrüßung.",
		licence: "cc-by",
		topics: ["projekt", "einsatz"],
		groups: ["koordination"],
		languages: ["de"],
		publisher: BRIDGES,
		region: "06535",
		stand: 50,
		downloads: 44,
		versions: [
			{
				daysAgo: 50,
				files: [
					{
						name: "Willkommensmappe.zip",
						make: () =>
							pack({
								"01 Willkommen.txt":
									"Willkommen im Team!\n\nIn dieser Mappe liegt, was Sie am ersten Tag brauchen.\nLesen Sie zuerst die Vereinbarung. Fragen Sie alles, was unklar ist.\nIhr erster Einsatz ist zu zweit.\n",
								"02 Vertraulichkeitsvereinbarung.docx": asDocx({
									name: "",
									title: "Vertraulichkeitsvereinbarung für Lots*innen",
									by: BRIDGES,
									text: DISCRETION,
								}).make(),
								"03 Stundenzettel.xlsx": hoursTable().make(),
								"04 Strichliste.csv": tallies[0]?.make() ?? "",
							}),
					},
				],
			},
		],
	},
];
