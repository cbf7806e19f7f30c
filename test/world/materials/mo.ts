// Materials of the associations' space. Invented like everything here, except what they say about law and money.
import { ALLOWANCES, financePlan, MINUTES, PRESS, REPORT, STATUTE, TEN_STEPS } from "./mo-files.ts";
import { asDocx, asOdt, asPdf, FOR_ASSOCIATIONS, type StoryMaterial } from "./story.ts";

const by = FOR_ASSOCIATIONS;
const office = { publisher: by, region: "06", space: "mo", by: "jana" } as const;

/** What lies in the associations' space. */
export const moMaterials: readonly StoryMaterial[] = [
	{
		...office,
		key: "zehn-schritte",
		type: "checkliste",
		title: "Checkliste: Verein gründen in zehn Schritten",
		summary:
			"Von der ersten Idee bis zum Bescheid vom Finanzamt: zum Ausdrucken und Abhaken, mit den häufigsten Fehlern.",
		licence: "cc-by",
		audience: "public",
		topics: ["satzung", "gemeinnuetzigkeit"],
		groups: ["vorstand"],
		languages: ["de"],
		level: "einfach",
		stand: 52,
		until: 310,
		accessible: false,
		downloads: 214,
		versions: [
			{
				daysAgo: 260,
				files: [
					asPdf({
						name: "Verein-gruenden-alt",
						title: "Verein gründen: zehn Schritte",
						by,
						text: TEN_STEPS.split("# Häufige Fehler")[0] ?? "",
					}),
				],
			},
			{
				daysAgo: 52,
				note: "Neu: häufige Fehler, und der Hinweis auf die Vorprüfung beim Finanzamt.",
				files: [
					asPdf({
						name: "Verein-gruenden-in-zehn-Schritten",
						title: "Verein gründen in zehn Schritten",
						by,
						text: TEN_STEPS,
					}),
				],
			},
		],
	},
	{
		...office,
		key: "protokoll",
		type: "vorlage",
		title: "Muster: Protokoll der Gründungsversammlung",
		summary: "Zum Ausfüllen während der Versammlung, mit Tabellen für Abstimmung und Wahl. Für Word und LibreOffice.",
		licence: "cc0",
		audience: "public",
		topics: ["satzung", "vorstand"],
		groups: ["vorstand"],
		languages: ["de"],
		level: "einfach",
		stand: 60,
		downloads: 96,
		versions: [
			{
				daysAgo: 240,
				files: [
					asDocx({
						name: "Protokoll-Gruendungsversammlung",
						title: "Protokoll der Gründungsversammlung",
						by,
						text: MINUTES,
					}),
					asOdt({
						name: "Protokoll-Gruendungsversammlung",
						title: "Protokoll der Gründungsversammlung",
						by,
						text: MINUTES,
					}),
				],
			},
		],
	},
	{
		...office,
		key: "satzung",
		type: "vorlage",
		title: "Gerüst für die erste Satzung, mit Hinweisen",
		summary:
			"Eine kurze Satzung für einen gemeinnützigen Verein. Die Sätze zur Gemeinnützigkeit folgen der amtlichen Mustersatzung.",
		licence: "cc-by",
		audience: "public",
		topics: ["satzung", "gemeinnuetzigkeit"],
		groups: ["vorstand"],
		languages: ["de"],
		level: "einfach",
		stand: 60,
		until: 45,
		downloads: 181,
		versions: [
			{
				daysAgo: 255,
				files: [
					asDocx({
						name: "Satzung-Geruest",
						title: "Gerüst für die erste Satzung",
						by,
						text: STATUTE.replace(/^Hinweis: Soll .*$/m, ""),
					}),
				],
			},
			{
				daysAgo: 60,
				note: "Neu: der Hinweis zur Ehrenamtspauschale für den Vorstand.",
				files: [
					asDocx({ name: "Satzung-Geruest-mit-Hinweisen", title: "Gerüst für die erste Satzung", by, text: STATUTE }),
				],
			},
		],
	},
	{
		...office,
		key: "woerter",
		type: "merkblatt",
		title: "Zwanzig Wörter rund um Verein und Förderung",
		summary: "Satzung, Zuwendung, Eigenmittel, Verwendungsnachweis: schwere Wörter, jedes in einem Satz erklärt.",
		licence: "cc-by-sa",
		audience: "public",
		topics: ["satzung", "foerderung", "einfache-sprache"],
		groups: ["vorstand", "lotsen"],
		languages: ["de"],
		level: "einfach",
		stand: 120,
		accessible: true,
		versions: [
			{
				daysAgo: 235,
				body: `## Verein

- **Satzung**: die Regeln, die sich ein Verein selbst gibt.
- **Satzungszweck**: warum es den Verein gibt.
- **Vereinsregister**: eine Liste beim Amtsgericht. Wer darin steht, heißt „e. V.“.
- **Vorstand nach § 26 BGB**: die Personen, die für den Verein unterschreiben dürfen.
- **Mitgliederversammlung**: alle Mitglieder zusammen. Sie entscheiden das Wichtigste.
- **Gemeinnützig**: Der Verein arbeitet für alle und nicht für den eigenen Gewinn. Das prüft das Finanzamt.
- **Freistellungsbescheid**: der Brief vom Finanzamt, in dem steht, dass der Verein keine Körperschaftsteuer zahlt.

## Geld

- **Zuwendung**: Geld vom Staat für einen bestimmten Zweck.
- **Träger**: die Organisation, die das Projekt macht und das Geld bekommt.
- **Zuwendungsbescheid**: der Brief, in dem steht, wie viel Geld Sie bekommen und was Sie dafür tun müssen.
- **Bewilligung**: Ihr Antrag wurde angenommen.
- **Eigenmittel**: Geld aus der eigenen Kasse.
- **Drittmittel**: Geld von anderen, zum Beispiel von einer Stiftung.
- **Kofinanzierung**: Mehrere bezahlen zusammen.
- **Mikroprojekt**: ein kleines Projekt mit wenig Geld und einfachem Antrag.
- **Verwendungsnachweis**: So zeigen Sie am Ende, wofür das Geld war. Er hat zwei Teile.
- **Sachbericht**: der Teil mit Worten. Was haben wir gemacht?
- **Zahlenmäßiger Nachweis**: der Teil mit Zahlen. Was hat es gekostet?

## Menschen

- **Aufwandsentschädigung**: etwas Geld für Fahrten und andere Kosten. Sie ist kein Lohn.
- **Minijob**: eine kleine, angemeldete Arbeitsstelle.

Fehlt ein Wort? Schreiben Sie es in die Diskussionen, wir ergänzen die Liste.`,
			},
		],
	},
	{
		...office,
		key: "sachbericht",
		type: "handreichung",
		title: "Sachbericht schreiben: Gliederung und Beispielsätze",
		summary:
			"Was in den Sachbericht für ein Mikroprojekt gehört, wie lang er ist und wie Sie auch über Schwieriges schreiben.",
		licence: "cc-by",
		audience: "members",
		topics: ["nachweise", "foerderung"],
		groups: ["vorstand"],
		languages: ["de"],
		level: "einfach",
		stand: 40,
		until: 129,
		downloads: 133,
		versions: [
			{
				daysAgo: 250,
				files: [
					asPdf({
						name: "Sachbericht-Gliederung",
						title: "Sachbericht: Gliederung und Beispielsätze",
						by,
						text: REPORT,
					}),
				],
			},
			{
				daysAgo: 40,
				note: "Neu auch für Word, damit Sie direkt hineinschreiben können.",
				files: [
					asPdf({
						name: "Sachbericht-Gliederung",
						title: "Sachbericht: Gliederung und Beispielsätze",
						by,
						text: REPORT,
					}),
					asDocx({
						name: "Sachbericht-Gliederung",
						title: "Sachbericht: Gliederung und Beispielsätze",
						by,
						text: REPORT,
					}),
				],
			},
		],
	},
	{
		key: "finanzplan",
		space: "mo",
		by: "dilek",
		type: "vorlage",
		title: "Finanzplan für ein Mikroprojekt, Tabelle mit Formeln",
		summary:
			"Unsere Tabelle, ohne Makros: Plan, Ausgaben mit Belegnummer und ehrenamtliche Stunden. Läuft in Excel und LibreOffice.",
		licence: "cc-by-sa",
		audience: "members",
		topics: ["foerderung", "nachweise"],
		groups: ["vorstand"],
		languages: ["de"],
		publisher: "Gemeinsam an der Fulda e. V.",
		region: "06611",
		stand: 12,
		checkedBy: "jana",
		downloads: 158,
		versions: [
			{ daysAgo: 147, files: [financePlan(1)] },
			{ daysAgo: 140, note: "Neu: ein Blatt für das, was wirklich bezahlt wurde.", files: [financePlan(2)] },
			{
				daysAgo: 12,
				note: "Neu: ehrenamtliche Stunden Monat für Monat. Idee von Elif, danke!",
				files: [financePlan(3)],
			},
		],
	},
	{
		...office,
		key: "faq-alt",
		type: "faq",
		title: "FAQ: Mikroprojekte (Richtlinie bis 2025)",
		summary:
			"Antworten aus den Sprechstunden zur alten Richtlinie. Zum Nachschlagen für Projekte, die noch abgerechnet werden.",
		licence: "cc-by",
		audience: "members",
		topics: ["foerderung"],
		groups: ["vorstand"],
		languages: ["de"],
		stand: 420,
		until: -326,
		year: 2025,
		replacedBy: "faq",
		versions: [
			{
				daysAgo: 290,
				body: `**Wer konnte beantragen?** Eingetragene, gemeinnützige Vereine von Menschen mit Migrationsgeschichte.

**Wie viel?** Bis zu 3.000 Euro im Jahr für das Projekt und bis zu 7.200 Euro im Jahr für einen Minijob, höchstens 24 Monate.

**Was brauchte man?** Das Online-Formular, einen Finanzplan, ein kurzes Konzept und ein Schreiben über die Abstimmung mit der Kommune.

Für neue Anträge gilt dieses Blatt nicht mehr.`,
			},
		],
	},
	{
		...office,
		key: "faq",
		type: "faq",
		title: "FAQ: Mikroprojekt beantragen, ohne Umwege",
		summary: "Die zehn häufigsten Fragen aus unseren Sprechstunden. Mit dem, was wir noch nicht wissen.",
		licence: "cc-by",
		audience: "members",
		topics: ["foerderung", "nachweise"],
		groups: ["vorstand"],
		languages: ["de"],
		level: "einfach",
		stand: 30,
		until: 39,
		accessible: true,
		versions: [
			{
				daysAgo: 75,
				body: "Die neue Liste entsteht gerade. Bitte schicken Sie uns Ihre Fragen.",
			},
			{
				daysAgo: 30,
				note: "Alle Fragen aus den beiden Sprechstunden im Herbst sind beantwortet.",
				body: `**Vorweg:** Die Beträge und Bedingungen hier stammen aus der Richtlinie bis 2025. Fragen Sie vor dem Antrag nach, was zurzeit gilt.

## Vor dem Antrag

- **Wer kann beantragen?** Vereine, die eingetragen (e. V.) und gemeinnützig sind.
- **Muss ein Minijob dabei sein?** Nach der bekannten Regelung ja: Mikroprojekt und Minijob gehören zusammen.
- **Was wird nicht gefördert?** Projekte nur für Religion, nur für Sprachunterricht oder nur für die Herkunftskultur.
- **Wen fragen wir wegen der Kommune?** Zuerst das WIR-Vielfaltszentrum. Dort weiß man, wer das Schreiben unterschreibt.

## Der Antrag

- **Kann man das Formular zwischenspeichern?** Nein. Schreiben Sie alles vorher in ein Dokument und kopieren Sie es hinein.
- **Was brauchen wir noch?** Finanzplan, kurzes Konzept, Schreiben über die Abstimmung mit der Kommune.
- **Bis wann?** Für das nächste Jahr bis 31. Dezember. Bei neuen Projekten kann die Bearbeitung bis zu sechs Wochen dauern.

## Danach

- **Der Bescheid ist da. Und jetzt?** Schicken Sie die unterschriebene Erklärung innerhalb eines Monats zurück. Vorher kommt kein Geld.
- **Was müssen wir abgeben?** Bis 31. März einen Sachbericht und einen einfachen Verwendungsnachweis.
- **Schicken wir die Belege mit?** Nein. Sie bleiben geordnet im Verein.

Eine Tabelle für den Finanzplan und eine Gliederung für den Sachbericht liegen bei den Materialien.`,
			},
		],
	},
	{
		key: "dernek",
		space: "mo",
		by: "dilek",
		type: "merkblatt",
		title: "Dernek kurmak: ilk adımlar (Verein gründen, Türkisch)",
		summary:
			"Almanya’da dernek kurmak için ilk adımlar, kısa ve açık. Erste Schritte zum Verein auf Türkisch und Deutsch.",
		licence: "cc-by-sa",
		audience: "members",
		topics: ["satzung"],
		groups: ["vorstand", "ratsuchende"],
		languages: ["tr", "de"],
		level: "einfach",
		publisher: "Gemeinsam an der Fulda e. V.",
		region: "06611",
		stand: 90,
		checkedBy: "jana",
		versions: [
			{
				daysAgo: 90,
				body: `## Türkçe

1. **En az yedi kişi bulun.** Derneğin sicile kaydedilmesi için en az yedi üye gerekir.
2. **Amacı yazın.** Dernek neden var? Bunu üç cümleyle anlatın.
3. **Tüzük hazırlayın** (Satzung). Taslağı kuruluştan önce vergi dairesine (Finanzamt) gösterin.
4. **Kuruluş toplantısı yapın.** Yönetim kurulunu seçin ve tutanak yazın.
5. **Derneği kaydettirin.** Başvuru, mahkemedeki dernekler siciline yapılır (Vereinsregister).

Anlamadığınız bir kelime varsa çekinmeden sorun. Hepimiz böyle başladık.

## Deutsch

1. **Mindestens sieben Personen finden.** So viele Mitglieder braucht die Eintragung.
2. **Den Zweck aufschreiben.** Warum gibt es den Verein? Drei Sätze reichen.
3. **Die Satzung vorbereiten.** Den Entwurf vor der Gründung dem Finanzamt zeigen.
4. **Die Gründungsversammlung.** Vorstand wählen, Protokoll schreiben.
5. **Den Verein anmelden.** Beim Vereinsregister am Amtsgericht.

Wenn Sie ein Wort nicht verstehen, fragen Sie ruhig. Wir haben alle so angefangen.`,
			},
		],
	},
	{
		...office,
		key: "richtlinie",
		type: "richtlinie",
		title: "Landesprogramm WIR: Eintrag in der Förderdatenbank",
		summary:
			"Die Fundstelle der Richtlinie mit den Förderlinien. Prüfen Sie dort den Stand, bevor Sie einen Antrag schreiben.",
		licence: "herausgeber",
		audience: "public",
		topics: ["foerderung"],
		groups: ["vorstand", "koordination"],
		languages: ["de"],
		publisher: "Förderdatenbank",
		stand: 100,
		versions: [
			{
				daysAgo: 220,
				link: "https://foerderdatenbank.info/FDB/Content/DE/Foerderprogramm/Land/Hessen/landesprogramm-wir-vielfalt-und-teilhabe.html",
			},
		],
	},
	{
		key: "presse",
		space: "mo",
		by: "goran",
		type: "vorlage",
		title: "Muster: Pressemitteilung zum Sommerfest",
		summary: "Eine Seite zum Kopieren, mit vier Tipps. Ohne Formatierung, damit sie in jede E-Mail passt.",
		licence: "cc0",
		topics: ["oeffentlichkeit", "veranstaltungen"],
		groups: ["vorstand"],
		languages: ["de"],
		publisher: "Kulturverein Rheinbrücke e. V.",
		region: "06414",
		stand: 150,
		downloads: 27,
		versions: [
			{ daysAgo: 150, files: [{ name: "Pressemitteilung-Muster.txt", make: () => new TextEncoder().encode(PRESS) }] },
		],
	},
	{
		...office,
		key: "pauschale-alt",
		type: "merkblatt",
		title: "Merkblatt: Ehrenamtspauschale 2025",
		summary: "Beträge und Regeln des Jahres 2025.",
		licence: "cc-by",
		state: "withdrawn",
		topics: ["gemeinnuetzigkeit"],
		groups: ["vorstand"],
		languages: ["de"],
		year: 2025,
		stand: 500,
		until: -326,
		withdrawn: {
			by: "jana",
			because:
				"Die Beträge gelten seit dem 1. Januar 2026 nicht mehr. Bitte nehmen Sie das neue Merkblatt zu beiden Pauschalen.",
		},
		versions: [{ daysAgo: 285, body: "Übungsleiterpauschale: 3.000 Euro. Ehrenamtspauschale: 840 Euro." }],
	},
	{
		...office,
		key: "pauschalen",
		type: "merkblatt",
		title: "Merkblatt: Übungsleiter- und Ehrenamtspauschale seit 2026",
		summary: "3.300 und 960 Euro: welche Pauschale wofür ist, was in der Satzung stehen muss und was man melden muss.",
		licence: "cc-by",
		audience: "public",
		topics: ["gemeinnuetzigkeit", "vorstand", "aufwand"],
		groups: ["vorstand", "koordination"],
		languages: ["de"],
		level: "einfach",
		year: 2026,
		stand: 20,
		until: 39,
		downloads: 74,
		versions: [
			{
				daysAgo: 210,
				files: [
					asPdf({
						name: "Pauschalen-2026",
						title: "Übungsleiter- und Ehrenamtspauschale seit 2026",
						by,
						text: ALLOWANCES,
					}),
				],
			},
		],
	},
];
