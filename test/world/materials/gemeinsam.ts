// Materials of the space for all.
import { ods } from "../files/tables.ts";
import { asDocx, asOdt, FOR_ASSOCIATIONS, type StoryMaterial } from "./story.ts";

const INCIDENT = `
Schreiben Sie bald nach dem Vorfall auf, was Sie noch wissen. Das Blatt gehört Ihnen. Sie entscheiden, wer es bekommt.
# Was ist passiert?
Tag und Uhrzeit: ___
Ort (Stelle, Raum, Bus, Straße): ___
Was wurde gesagt? Möglichst im Wortlaut: ___
Was wurde getan: ___
Wie hat es angefangen, wie ging es zu Ende: ___
# Wer war dabei?
Personen, die es gesehen oder gehört haben (nur mit Einverständnis): ___
Wie haben sie reagiert: ___
# Was gibt es noch?
[ ] Brief oder E-Mail
[ ] Nachricht auf dem Handy (Bild der ganzen Unterhaltung mit Datum)
[ ] Foto
[ ] Attest
# Und jetzt?
Wie geht es mir, was brauche ich: ___
Was soll passieren, was auf keinen Fall: ___
Mit wem habe ich gesprochen: ___
# Beratung
Das ADiBe-Netzwerk Hessen berät kostenlos und vertraulich, zum Beispiel in Kassel, Marburg, Frankfurt und Friedberg. Dort erfahren Sie auch, welche Fristen gelten. Warten Sie deshalb nicht zu lange.
`;

/** Weeks of preparation, as rows of a table. */
const WEEKS = [
	["Wann", "Was", "Wer", "Erledigt"],
	["30 Wochen vorher", "Einladung an alle, erstes Treffen, Motto", "Koordination", ""],
	[
		"24 Wochen vorher",
		"Rollen verteilen: Termine, Geld, Presse, Technik. Kein Verein hat zwei. Räume anfragen",
		"alle",
		"",
	],
	["20 Wochen vorher", "Geld klären, Anträge stellen", "Geld", ""],
	["16 Wochen vorher", "Kalender aller Gemeinschaften daneben legen: Feiertage und Fastentage", "Termine", ""],
	["12 Wochen vorher", "Alle Termine an eine Person melden", "Termine", ""],
	["8 Wochen vorher", "Programmheft in Einfacher Sprache drucken", "Presse", ""],
	["4 Wochen vorher", "Plakate, Kinderbetreuung, Sprachmittlung", "alle", ""],
	["2 Wochen vorher", "Helfer*innenliste, Versicherung, Pressemitteilung", "Technik, Presse", ""],
	["In der Woche", "Jeden Tag eine Person, die erreichbar ist", "Koordination", ""],
	["Danach", "Ein Abend zum Auswerten, mit Essen. Was behalten wir?", "alle", ""],
] as const;

const office = { space: "gemeinsam", by: "jana", region: "06" } as const;

/** What lies in the space for all. */
export const gemeinsamMaterials: readonly StoryMaterial[] = [
	{
		key: "woche",
		space: "gemeinsam",
		by: "ulrike",
		type: "checkliste",
		title: "Interkulturelle Woche gemeinsam planen: Zeitplan",
		summary: "Zehn Schritte von der ersten Idee bis zur Auswertung, als Tabelle zum Anpassen.",
		licence: "cc0",
		audience: "members",
		topics: ["veranstaltungen", "kommune"],
		groups: ["koordination", "vorstand", "verwaltung"],
		languages: ["de"],
		publisher: "WIR-Vielfaltszentrum",
		region: "06434",
		stand: 70,
		downloads: 55,
		versions: [
			{
				daysAgo: 99,
				files: [
					{
						name: "Zeitplan-Interkulturelle-Woche.ods",
						make: () =>
							ods({
								title: "Interkulturelle Woche: Zeitplan",
								author: "WIR-Vielfaltszentrum",
								language: "de-DE",
								sheets: [{ name: "Zeitplan", widths: [20, 56, 20, 12], rows: WEEKS }],
							}),
					},
				],
			},
		],
	},
	{
		...office,
		key: "vorfall",
		type: "formular",
		title: "Gedächtnisprotokoll nach einem Vorfall",
		summary:
			"Rassismus oder Diskriminierung erlebt? Dieses Blatt hilft, das Wichtige aufzuschreiben. Mit Hinweis auf Beratung.",
		licence: "cc0",
		audience: "public",
		topics: ["antidiskriminierung"],
		groups: ["lotsen", "vorstand", "ratsuchende"],
		languages: ["de"],
		level: "einfach",
		publisher: FOR_ASSOCIATIONS,
		stand: 57,
		downloads: 62,
		versions: [
			{
				daysAgo: 57,
				files: [
					asOdt({
						name: "Gedaechtnisprotokoll",
						title: "Gedächtnisprotokoll nach einem Vorfall",
						by: FOR_ASSOCIATIONS,
						text: INCIDENT,
					}),
					asDocx({
						name: "Gedaechtnisprotokoll",
						title: "Gedächtnisprotokoll nach einem Vorfall",
						by: FOR_ASSOCIATIONS,
						text: INCIDENT,
					}),
				],
			},
		],
	},
	{
		...office,
		key: "adibe",
		type: "portal",
		title: "Antidiskriminierung in Hessen: Beratung und Anlaufstellen",
		summary: "Das Portal des Landes. Hier finden Sie das ADiBe-Netzwerk: Beratung, kostenlos und vertraulich.",
		licence: "herausgeber",
		audience: "public",
		topics: ["antidiskriminierung"],
		groups: ["lotsen", "vorstand", "ratsuchende"],
		languages: ["de"],
		publisher: "Land Hessen",
		stand: 56,
		versions: [{ daysAgo: 205, link: "https://antidiskriminierung.hessen.de/" }],
	},
	{
		...office,
		key: "kompass",
		type: "portal",
		title: "Integrationskompass Hessen",
		summary:
			"Zahlen, Programme und Ansprechstellen des Landes. Gut für den ersten Überblick über das Landesprogramm WIR.",
		licence: "herausgeber",
		audience: "public",
		topics: ["foerderung", "kommune"],
		groups: ["koordination", "vorstand", "verwaltung"],
		languages: ["de"],
		publisher: "Land Hessen",
		versions: [{ daysAgo: 225, link: "https://integrationskompass.hessen.de/" }],
	},
	{
		key: "bezahlkarte",
		space: "gemeinsam",
		by: "samira",
		state: "review",
		type: "faq",
		title: "Bezahlkarte: Fragen, die bei uns ankommen",
		summary: "Eine Sammlung aus drei Projekten. Bitte gegenlesen, bevor wir sie veröffentlichen.",
		licence: "cc-by",
		audience: "members",
		topics: ["kommune"],
		groups: ["lotsen", "koordination"],
		languages: ["de"],
		publisher: "Ankommen am Main e. V.",
		region: "06413",
		stand: 9,
		versions: [
			{
				daysAgo: 9,
				body: `Diese Fragen hören wir am häufigsten. Antworten gibt die Behörde, die die Karte ausgegeben hat. Bitte ergänzt, wen man bei euch anruft.

- Wo kann ich mit der Karte bezahlen, und wo nicht?
- Wie viel Bargeld bekomme ich, und wo hebe ich es ab?
- Wie bezahle ich den Sportverein oder eine Rechnung?
- Was mache ich, wenn die Karte weg ist?
- Wer darf sehen, was ich kaufe?

**Noch offen:** Welche Angaben sind in allen Landkreisen gleich?`,
			},
		],
	},
	{
		key: "wer-macht-was",
		space: "gemeinsam",
		by: "koordination",
		state: "draft",
		type: "checkliste",
		title: "Wer macht was im Landkreis? Eine Seite für den Flur",
		summary: "Verein, Lots*innen, Vielfaltszentrum: wofür wer da ist.",
		licence: "cc-by",
		topics: ["kommune"],
		groups: ["verwaltung"],
		languages: ["de"],
		publisher: "WIR-Vielfaltszentrum",
		region: "06534",
		versions: [
			{
				daysAgo: 3,
				body: "- **Verein**: gemeinsam etwas tun, sich vertreten\n- **Lots*innen**: begleiten, den Weg zeigen\n- **Vielfaltszentrum**: vernetzen, Mittel vergeben\n\n(Telefonnummern fehlen noch.)",
			},
		],
	},
];
