// Methods for seminars and teams, most of them by people who try them out every week.
import { ICEBERG, REFLECTION, ROLE_CARDS, TREE, WAY_MAP } from "./lotsen-files.ts";
import { asOdt, asPdf, type StoryMaterial } from "./story.ts";

const method = {
	space: "lotsen",
	type: "methode",
	licence: "cc-by-sa",
	audience: "members",
	languages: ["de"],
	level: "einfach",
} as const;
const BRIDGES = "Brücken bauen e. V.";
const SABINE = "Sabine Engel";

/** What lies in the case of methods. */
export const methods: readonly StoryMaterial[] = [
	{
		...method,
		key: "rollenkarten",
		by: "petra",
		title: "Methodenblatt: Rollenkarten",
		summary: "Fünf Situationen zum Spielen zu dritt: Formular, Anruf am Abend, Amt, Geld, Neugier. Zum Ausschneiden.",
		topics: ["basisqualifizierung", "rolle"],
		groups: ["referenten", "lotsen"],
		publisher: BRIDGES,
		region: "06535",
		stand: 140,
		checkedBy: "markus",
		downloads: 102,
		versions: [
			{
				daysAgo: 180,
				files: [
					asPdf({ name: "Rollenkarten", title: "Rollenkarten: fünf Situationen", by: BRIDGES, text: ROLE_CARDS }),
				],
			},
		],
	},
	{
		...method,
		key: "eisberg",
		by: "sabine",
		title: "Methodenblatt: Eisberg oder Baum, ab A2",
		summary:
			"Was sehen wir bei einem Menschen, was nicht? Mit Bildern und Satzanfängen, für Gruppen mit wenig Deutsch.",
		topics: ["basisqualifizierung", "einfache-sprache"],
		groups: ["referenten"],
		publisher: SABINE,
		stand: 58,
		checkedBy: "markus",
		downloads: 77,
		versions: [
			{ daysAgo: 64, files: [asOdt({ name: "Eisberg-A2", title: "Eisberg, ab A2", by: SABINE, text: ICEBERG })] },
			{
				daysAgo: 58,
				note: "Neu: der Baum als zweites Bild. Eine kluge Idee von Amina.",
				files: [
					asOdt({
						name: "Eisberg-oder-Baum-A2",
						title: "Eisberg oder Baum, ab A2",
						by: SABINE,
						text: `${ICEBERG}${TREE}`,
					}),
				],
			},
		],
	},
	{
		...method,
		key: "wegkarte",
		by: "sabine",
		title: "Methodenblatt: Wegkarte",
		summary:
			"Zum Kennenlernen: Alle zeichnen ihren Weg als Landkarte. Mit Regeln, damit niemand zu viel erzählen muss.",
		topics: ["basisqualifizierung"],
		groups: ["referenten"],
		publisher: SABINE,
		stand: 175,
		downloads: 41,
		versions: [
			{
				daysAgo: 175,
				files: [asPdf({ name: "Wegkarte", title: "Methodenblatt: Wegkarte", by: SABINE, text: WAY_MAP })],
			},
		],
	},
	{
		...method,
		key: "linie",
		by: "sabine",
		title: "Methodenblatt: Ja, nein, kommt darauf an",
		summary: "Eine Linie im Raum und zehn Situationen. So merkt jede Person, wo ihre Grenze ist und wer sie setzt.",
		topics: ["rolle", "reflexion"],
		groups: ["referenten", "lotsen"],
		publisher: SABINE,
		stand: 115,
		accessible: true,
		versions: [
			{
				daysAgo: 115,
				body: `**Für** 6 bis 20 Personen, 30 bis 45 Minuten. **Material:** Klebeband für eine Linie, zehn Karten.

## So geht es

1. Ein Ende der Linie heißt **Ja**, das andere **Nein**. Die Mitte heißt **Kommt darauf an**.
2. Die Leitung liest eine Situation vor. Alle stellen sich auf, ohne zu reden.
3. Zwei oder drei Personen sagen, warum sie dort stehen. Wer will, geht danach an einen anderen Platz.
4. Erst am Ende sagt die Koordination, was im Projekt gilt.

## Zehn Situationen

- Ich gebe meine private Nummer weiter.
- Ich gehe mit zum Arzt und übersetze.
- Ich unterschreibe für jemanden.
- Ich trinke nach dem Termin noch einen Tee mit.
- Ich leihe zehn Euro.
- Ich nehme ein kleines Geschenk an.
- Ich fahre jemanden mit meinem Auto zum Amt.
- Ich rufe am Sonntag zurück.
- Ich sage dem Amt meine Meinung.
- Ich erzähle im Team von einem Einsatz, ohne Namen.

## Für die Leitung

Es gibt kein „falsch“. Zwei Dinge müssen am Ende aber klar sein: Unterschreiben geht nie. Und **die Grenze setzt der Träger**, damit die einzelne Person sie nicht allein verteidigen muss.`,
			},
		],
	},
	{
		...method,
		key: "zuhoeren",
		by: "nadia",
		title: "Methodenblatt: Zuhören mit drei Sätzen",
		summary: "Drei Sätze, die fast immer passen, wenn jemand viel auf einmal erzählt. Auch ohne gutes Deutsch.",
		topics: ["basisqualifizierung", "einsatz"],
		groups: ["lotsen", "referenten"],
		publisher: "Wegweiser Kinzigtal e. V.",
		region: "06435",
		stand: 88,
		accessible: true,
		versions: [
			{
				daysAgo: 88,
				body: `Manche Menschen erzählen alles auf einmal: der Brief, die Wohnung, die Schule. Diese drei Sätze helfen mir.

1. **„Ich habe verstanden: …“** Ich sage es mit meine Worte noch einmal. Oft sagt die Person dann: Ja, genau. Oder: Nein, anders.
2. **„Was ist heute das Wichtigste?“** Nur eine Sache. Die anderen schreiben wir auf.
3. **„Was machen Sie, und was mache ich?“** So ist am Ende klar, wer den nächsten Schritt macht.

## Übung zu zweit

- Eine Person erzählt drei Minuten von einer kleinen Sorge, zum Beispiel vom verpassten Bus.
- Die andere darf nur die drei Sätze benutzen.
- Dann tauschen.

Zum Schluss: Wie war es, nur zuzuhören? Viele sagen, es war schwer. Bei mir auch, am Anfang.`,
			},
		],
	},
	{
		...method,
		key: "netzwerkkarte",
		by: "koordination",
		title: "Methodenblatt: Netzwerkkarte für den Landkreis",
		summary:
			"Wer hilft wobei? In einer Stunde entsteht eine Karte mit Stellen und Menschen, die ihr wirklich anrufen könnt.",
		topics: ["basisqualifizierung", "kommune"],
		groups: ["referenten", "koordination"],
		publisher: "WIR-Vielfaltszentrum",
		region: "06534",
		stand: 105,
		accessible: true,
		versions: [
			{
				daysAgo: 105,
				body: `**Modul 7: Lokale Netzwerke.** 60 Minuten, mit Gästen aus der Verwaltung noch besser.

## Vorher

Hängt vier große Bögen auf: **Ämter**, **Beratung**, **Vereine und Gemeinden**, **Alltag** (Bücherei, Sport, Kita, Praxis).

## Ablauf

1. **Sammeln (15 Minuten).** Alle schreiben Stellen auf Zettel, die sie kennen, und hängen sie auf.
2. **Prüfen (15 Minuten).** Grüner Punkt: Ich kenne dort eine Person. Gelber Punkt: Ich weiß, wo es ist. Kein Punkt: Das müssen wir herausfinden.
3. **Lücken (20 Minuten).** Sucht euch zu zweit zwei Zettel ohne Punkt aus. Wer ruft bis zum nächsten Mal an?
4. **Wann wohin? (10 Minuten).** Die Leitung nennt fünf Beispiele, alle zeigen auf die Karte.

## Diese Stellen fehlen oft

- Antidiskriminierungsberatung
- Migrationsberatung
- das Vielfaltszentrum selbst
- Vereine von Menschen, die dieselbe Sprache sprechen

Fotografiert die Karte. Telefonnummern von Privatpersonen kommen nicht darauf.`,
			},
		],
	},
	{
		...method,
		key: "reflexion",
		by: "ayse",
		title: "Leitfragen für das Reflexionsgespräch im Team",
		summary: "Ein Ablauf für 90 Minuten und Fragen, die weiterhelfen, ohne dass gleich alle Ratschläge geben.",
		topics: ["reflexion"],
		groups: ["koordination", "lotsen"],
		publisher: "Treffpunkt Nordhessen e. V.",
		region: "06633",
		stand: 125,
		checkedBy: "markus",
		downloads: 68,
		versions: [
			{
				daysAgo: 155,
				files: [
					asPdf({
						name: "Leitfragen-Reflexionsgespraech",
						title: "Leitfragen für das Reflexionsgespräch",
						by: "Treffpunkt Nordhessen e. V.",
						text: REFLECTION,
					}),
				],
			},
		],
	},
	{
		...method,
		key: "tandem",
		by: "petra",
		state: "draft",
		title: "Methodenblatt: Tandem-Gespräch nach dem fünften Einsatz",
		summary: "",
		topics: ["einsatz"],
		groups: ["koordination"],
		publisher: BRIDGES,
		versions: [
			{
				daysAgo: 4,
				body: "Drei Fragen für das Gespräch zu zweit:\n\n- Was klappt schon allein?\n- Wobei brauchst du mich noch?\n- Was soll die Koordination wissen?",
			},
		],
	},
];
