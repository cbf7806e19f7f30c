// The invented discussions of the shared space (blue), planted into an empty development database.
import { materialAt } from "../materials/index.ts";
import type { StoryThread } from "../story.ts";

/** Fifteen threads about joint topics; the numbers in the comments are those of domain.md 2.3. */
export const gemeinsamThreads: readonly StoryThread[] = [
	// 59
	{
		space: "gemeinsam",
		kind: "ankuendigung",
		title: "Spielregeln in diesem Forum: keine Daten von Ratsuchenden",
		by: "verwaltung",
		topics: ["forum", "datenschutz"],
		daysAgo: 238,
		pinned: true,
		body: `Liebe Mitglieder,

eine Regel ist hier besonders wichtig: **Wir schreiben keine Daten von Ratsuchenden.** Auch ohne Namen kann man eine Person erkennen, wenn Alter, Ort und Familie zusammen im Text stehen. Die Menschen haben uns vertraut. Und niemand weiß, wer sie kennt und hier mitliest.

Darum ändern wir Situationen so, dass niemand erkannt wird. Ein Beispiel, beide Texte sind erfunden:

**Vorher, bitte nicht so:**

> Eine Frau, 41, vier Kinder, wohnt in der Unterkunft am Bahnhof. Am 4. Mai war sie beim Jobcenter. Ihre Tochter in der 3b hat Asthma und lag im Krankenhaus.

**Nachher, so ist es gut:**

> Jemand hat einen wichtigen Termin beim Amt verpasst, weil ein Kind krank war. Was macht ihr dann?

Lasst bitte weg: Namen, genaue Orte und Daten, Aktenzeichen, Herkunft, Gesundheit, Fotos von Briefen.

Ihr seid unsicher? Fragt uns vor dem Schreiben.`,
		replies: [
			{
				by: "halyna",
				after: 7,
				body: `Danke für Beispiel, das hilft mir. Ich habe eine Frage: Darf ich ein Foto von einem Brief zeigen, wenn ich den Namen schwarz mache? Ich verstehe manchmal nur einen Satz nicht.`,
				replies: [
					{
						by: "verwaltung",
						after: 22,
						body: `Gute Frage, Halyna. Bitte trotzdem **kein Foto**. Auf einem Brief stehen oft noch ein Aktenzeichen, eine Adresse oder ein Strichcode, und schwarze Balken lassen sich manchmal wieder entfernen.

Besser so: Schreib nur den einen Satz ab, den du nicht verstehst. Damit können wir meistens schon antworten.`,
						replies: [
							{
								by: "halyna",
								after: 25.5,
								body: `Ja, das ist einfach. Ich schreibe dann den Satz mit der Hand ab. Danke!`,
							},
						],
					},
				],
			},
			{
				by: "sabine",
				after: 49,
				body: `In meinen Seminaren arbeite ich mit drei Fragen, bevor jemand von einem Einsatz erzählt:

1. Würde die Person sich selbst erkennen?
2. Würde ihre Nachbarin sie erkennen?
3. Brauchen wir diese Einzelheit wirklich für die Antwort?

Wenn eine der ersten beiden Antworten „vielleicht“ ist, ändern wir den Text noch einmal.`,
			},
			{
				by: "mehdi",
				after: 96,
				body: `Gilt das auch für Mitarbeitende in Behörden? Bei uns im Lesecafé wird manchmal sehr offen über „die Frau von Zimmer 12“ gesprochen.`,
				replies: [
					{
						by: "verwaltung",
						after: 118,
						body: `Ja, bitte auch dort keine Namen und keine Zimmernummern. „Eine Stelle in der Kreisverwaltung“ reicht. Es geht uns hier um Lösungen und nicht um einzelne Personen.`,
					},
				],
			},
		],
	},
	// 60
	{
		space: "gemeinsam",
		kind: "erfahrung",
		title: "Vorstellungsrunde: Wer sind wir, was bieten wir, was suchen wir?",
		by: "jana",
		topics: ["forum"],
		daysAgo: 203,
		body: `Hallo zusammen,

damit wir uns besser finden, machen wir hier eine Runde. Schreibt gern in eurer Sprache, ein kurzer deutscher Satz dazu ist schön, muss aber nicht sein. Drei Punkte reichen:

- **Wer** seid ihr und wo seid ihr aktiv?
- **Was bietet** ihr (Raum, Sprache, Erfahrung, Technik)?
- **Was sucht** ihr?

Ich fange an: Ich bin Jana von der Fachstelle migrantische Organisationen. Ich biete ein offenes Ohr für alle Fragen rund um Vereine und Anträge. Ich suche gute Beispiele, von denen andere lernen können. Herzlich willkommen! 👋`,
		replies: [
			{
				by: "markus",
				after: 2,
				body: `Ich bin Markus von der Fachstelle WIR-Lots*innen. Ich biete Hilfe bei der Suche nach Referent*innen. Ich suche Projekte, die ihr Team in der Basisqualifizierung mit anderen zusammenlegen möchten.`,
			},
			{
				by: "petra",
				after: 5,
				body: `Petra, Projektleitung im Vogelsberg. Wir bieten Erfahrung mit langen Wegen und kleinen Teams. Wir suchen Kontakt zu Vereinen, die auch auf dem Land arbeiten.`,
			},
			{
				by: "amina",
				after: 21,
				body: `مرحباً بالجميع! أنا أمينة، مرشدة متطوعة في منطقة لومداتال بالقرب من غيسن. أرافق العائلات إلى الدوائر الرسمية وإلى المدرسة. أقدّم لكم خبرتي في التواصل مع المدارس، وأبحث عن متطوعين آخرين لنتبادل الخبرة حول حدود دورنا.

Kurz auf Deutsch: Ich bin Lotsin im Lumdatal und suche Austausch über unsere Rolle.`,
				replies: [
					{
						by: "samuel",
						after: 28,
						body: `Willkommen, Amina! Unser Kulturkreis ist in Gießen, das ist ja fast nebenan. Komm gern einmal zu unserem offenen Abend.`,
						replies: [
							{
								by: "amina",
								after: 31,
								body: `Danke, Samuel, ich komme sehr gern und bringe eine Kollegin aus dem Team mit.`,
							},
						],
					},
				],
			},
			{
				by: "mehdi",
				after: 45,
				body: `Mehdi, Initiative Lesecafé in Marburg. Wir sind noch kein Verein, nur acht Leute mit vielen Büchern. Wir bieten Vorlesen in fünf Sprachen und suchen Rat zur Gründung.`,
			},
			{
				by: "oksana",
				after: 70,
				body: `Добрий день! Я Оксана з ініціативи «Соняшник» у районі Лімбург-Вайльбург. Ми невелика група жінок: разом п’ємо каву, вчимо німецькі слова й допомагаємо одна одній розуміти листи. Можемо допомогти з українською мовою на ваших зустрічах. Шукаємо кімнату для суботніх зустрічей.

Ich lerne noch Deutsch, aber bitte schreibt mir gern auf Deutsch!`,
			},
			{
				by: "ha",
				after: 98,
				body: `Ich bin Hà vom Lotusgarten in Darmstadt. Wir bieten eine große Küche und Leute, die gern für 80 Personen kochen. Wir suchen junge Menschen für die Vereinsarbeit.`,
			},
			{
				by: "birgit",
				after: 190,
				body: `Birgit aus dem Schwalm-Eder-Kreis. Ich biete Vorlagen für die Einsatzplanung, ich suche jemanden, der mir Videokonferenzen in Ruhe erklärt.`,
			},
			{
				by: "fatou",
				after: 410,
				body: `Hallo, ich bin Fatou, Gesundheitslotsin aus Frankfurt. Ich spreche Französisch und Wolof und ich kann Infostand machen über Vorsorge und Zähne von Kinder. Ich suche andere Gesundheitslots*innen für Austausch.`,
			},
		],
	},
	// 52
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Fördermittel-Ticker: Welche Ausschreibungen passen gerade?",
		by: "goran",
		topics: ["foerderung", "kommune"],
		daysAgo: 182,
		body: `Jedes Jahr merken wir zu spät, dass eine Ausschreibung zu uns gepasst hätte. Wollen wir hier zusammen sammeln? Vorschlag für jeden Eintrag:

- **Wer** fördert und für wen?
- **Wie viel** und bis wann?
- **Stand:** Wann habt ihr das zuletzt nachgesehen?
- Eure Erfahrung in einem Satz

Es muss nicht vollständig sein. Mir hilft schon ein Stichwort, danach kann ich selbst suchen. Uns interessieren vor allem kleine Beträge für Material, Honorare und Raummiete, weil wir keine bezahlte Kraft haben. Was läuft bei euch gerade?`,
		replies: [
			{
				by: "jana",
				after: 19,
				body: `Schöne Idee, Goran. Ich fange mit dem Landesprogramm an:

- **WIR-Mikroprojekte:** für gemeinnützige e. V., bis zu 24 Monate. Bis 3.000 € im Jahr für das Projekt **plus** bis 7.200 € im Jahr für einen Minijob. Beides gehört zusammen.
- Antrag für das nächste Jahr bis **31. Dezember**.
- Nicht gefördert wird, was nur Religion, nur Sprachunterricht oder nur Herkunftskultur ist.

Die Beträge stammen aus einer älteren Ausschreibung. Prüft vor dem Antrag bitte, was aktuell gilt, oder fragt uns. Übersicht: https://www.fachstelle.example/foerderung`,
				replies: [
					{
						by: "goran",
						after: 26,
						body: `Danke! Dann ist das für reines Material nichts, weil der Minijob dabei sein muss. Gibt es etwas Kleineres?`,
						replies: [
							{
								by: "jonas",
								after: 44,
								body: `Ja, fragt euer Vielfaltszentrum nach den **lokalen** Mikroprojekten. Pro Region gibt es dafür bis zu 5.000 € im Jahr. Bei uns im Lahn-Dill-Kreis waren es 500 bis 2.500 € für ein Projekt. Der Antrag war deutlich kürzer. Ob es in eurer Stadt noch Geld gibt, weiß nur das Zentrum selbst.`,
							},
						],
					},
				],
			},
			{
				by: "adjoa",
				after: 330,
				body: `Wir schauen regelmäßig bei der Deutschen Stiftung für Engagement und Ehrenamt (DSEE). Dort wechseln die Programme, manche sind sehr schnell ausgeschöpft. Unser Tipp: Kurzbeschreibung, Satzung und Freistellungsbescheid liegen bei uns fertig in einem Ordner. Dann brauchen wir für einen Antrag nur einen Abend.`,
			},
			{
				by: "ulrike",
				after: 1450,
				body: `Zu AMIF, weil ich oft gefragt werde: Das ist EU-Geld mit viel Nachweispflicht. Für einen kleinen Verein allein ist es nach meiner Erfahrung zu groß. Als Partner*in in einem Verbund kann es gehen, dann macht jemand anderes die Abrechnung.`,
			},
			{
				by: "rana",
				after: 4262,
				body: `Erinnerung an alle: Die Frist 31. Dezember für die WIR-Mikroprojekte kommt jedes Jahr schneller als man denkt. Das Schreiben von der Kommune hat bei uns letztes Mal drei Wochen gedauert. Also bitte **jetzt** anfragen!`,
				replies: [
					{
						by: "carmen",
						after: 4290,
						body: `Danke, Rana. Ich habe heute gleich die Mail an die Stadt geschrieben.`,
					},
				],
			},
		],
	},
	// 55
	{
		space: "gemeinsam",
		kind: "erfahrung",
		title: "Integreat, InVos und Co.: Welche Info-App nutzt ihr vor Ort?",
		by: "ayse",
		topics: ["datenschutz", "kommune"],
		daysAgo: 149,
		body: `Bei uns im Landkreis Kassel war die Integreat-App ein Thema im Netzwerktreffen. Seitdem nutzen wir sie im Lots*innen-Team, und ich möchte kurz erzählen, wie.

Was gut klappt: Beim ersten Gespräch öffnen wir die App zusammen und stellen die Sprache ein. So findet die Person später vieles allein, also Hilfe zur Selbsthilfe. Die Lots*innen müssen auch nicht mehr jede Adresse im Kopf haben.

Was nicht so gut klappt: Manche Seiten sind alt, und wir wussten lange nicht, wem wir das melden. Jetzt sammelt eine Lotsin die Fehler und schickt sie einmal im Monat an den Kreis.

Welche App oder Seite nutzt ihr, und wer pflegt sie bei euch?`,
		replies: [
			{
				by: "petra",
				after: 9,
				body: `Im Vogelsberg haben wir InVos. Für uns ist das Portal vor allem nützlich, weil man dort sieht, welche Angebote es **im eigenen Ort** gibt. Auf dem Land ist das die halbe Miete.

Die Idee mit der Fehlerliste nehme ich mit!`,
				replies: [
					{
						by: "ayse",
						after: 15,
						body: `Gern. Wir haben nur drei Spalten: Welche Seite? Was stimmt nicht? Wie wäre es richtig? Mehr macht niemand freiwillig.`,
					},
				],
			},
			{
				by: "olena",
				after: 33,
				body: `У нашій команді ми показуємо застосунок уже на першій зустрічі. Багато хто не знає, що тексти можна читати й без інтернету, тому ми завантажуємо їх разом, поки є Wi-Fi. Найчастіше люди читають про лікарів, дитячий садок і мовні курси. На жаль, українською перекладено ще не все.

Auf Deutsch kurz: Bitte ladet die Texte zusammen herunter, solange WLAN da ist. Viele Leute haben wenig Datenvolumen.`,
				replies: [
					{
						by: "mehmet",
						after: 52,
						body: `Guter Punkt mit dem Datenvolumen, Olena. Wir machen das jetzt im Flur vom Rathaus, da ist das WLAN offen.`,
						replies: [
							{
								by: "olena",
								after: 55,
								body: `Sehr gut! Bei uns geht es auch in der Bücherei, und dort ist es ruhig.`,
							},
						],
					},
				],
			},
			{
				by: "ulrike",
				after: 240,
				body: `Aus Sicht der Verwaltung: Eine App lebt nur, wenn **eine Person** dafür Stunden hat. Wir haben zuerst alles übersetzen lassen und danach gemerkt, dass niemand die Öffnungszeiten ändert. Heute haben wir weniger Seiten, aber die stimmen. Rückmeldungen von Lots*innen sind für uns Gold wert.`,
			},
		],
	},
	// 45
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Wer macht in eurem Kreis was? Verein, Lots*innen, Vielfaltszentrum",
		by: "elif",
		topics: ["kommune"],
		daysAgo: 131,
		body: `Bei uns in Rüsselsheim rufen Eltern oft zuerst im Verein an. Manche brauchen eine Begleitung zum Amt, manche eine Übersetzung, manche wollen sich beschweren. Wir schicken sie dann weiter, aber ehrlich gesagt wissen wir selbst nicht immer, wohin.

Mein Wunsch: ein einziges Blatt, auf dem steht, wer was macht und wer was **nicht** macht. Habt ihr so etwas? Und wer hat es bei euch geschrieben: der Verein, der Träger der Lots*innen oder das Vielfaltszentrum?`,
		replies: [
			{
				by: "petra",
				after: 6,
				body: `Ja, wir haben genau so ein Blatt. Wir haben es zu dritt an einem Nachmittag gemacht. Stark gekürzt:

| Wer | Macht | Macht nicht |
|---|---|---|
| Verein | Treffpunkt, eigene Projekte, Stimme nach außen | Einsätze im Auftrag von Ämtern |
| Lots*innen | begleiten zu Amt, Bank, Kita, Schule | Rechtsberatung, bestelltes Übersetzen |
| Vielfaltszentrum | vernetzen, beraten, lokale Mikroprojekte | Einsätze planen |

Bei euch kann es anders sein, zum Beispiel wenn der Kreis selbst Träger ist.`,
				replies: [
					{
						by: "elif",
						after: 11,
						body: `Das ist großartig, danke! Die dritte Spalte ist die wichtigste. Darf ich das Blatt für uns ändern und weitergeben?`,
						replies: [
							{
								by: "petra",
								after: 13,
								body: `Unbedingt. Schreibt nur ein Datum darauf, damit alle sehen, wie alt es ist.`,
							},
						],
					},
				],
			},
			{
				by: "koordination",
				after: 29,
				body: `Ergänzung aus einem Vielfaltszentrum: Wir sind Ansprechstelle für migrantische Organisationen **und** für Freiwillige. Wenn ihr nicht wisst, wohin, ruft bei uns an, auch wenn wir es am Ende nicht selbst machen. Zuständigkeiten klären gehört zu unserer Arbeit.`,
			},
			{
				by: "markus",
				after: 51,
				body: `Und damit die Fachstellen auch auf das Blatt kommen: Wir beraten Träger*innen, helfen bei der Qualifizierung und vernetzen hessenweit. Lots*innen gewinnen und Einsätze planen bleibt beim Träger vor Ort. Eine Übersicht aller Ansprechstellen: [wer macht was](https://www.fachstelle.example/wer-macht-was)`,
				replies: [
					{
						by: "birgit",
						after: 77,
						body: `Bei uns hängt das Blatt jetzt im Flur der Gemeinde. Seitdem kommen weniger Anrufe, die eigentlich nicht zu uns gehören.`,
					},
				],
			},
		],
	},
	// 47
	{
		space: "gemeinsam",
		kind: "praxisbeispiel",
		title: "Interkulturelle Woche gemeinsam planen: Zeitplan und Rollen",
		by: "ulrike",
		topics: ["veranstaltungen", "kommune"],
		daysAgo: 97,
		own: {
			audience: ["vereine", "aemter", "nachbarschaft"],
			region: "06434",
			from: "2019",
			people: "12",
			hours: "400",
			costs: "6.500",
			result: "Früher acht Termine, heute über vierzig. Und niemand organisiert mehr allein.",
			pitfalls: `- Einmal fiel das große Fest auf einen Fastentag. Legt den Kalender aller Gemeinschaften daneben.
- Wer zwei Rollen hat, macht am Ende alle.`,
			contact: "Ulrike Stamm, WIR-Vielfaltszentrum",
			materials: `[Zeitplan als Tabelle](${materialAt("woche")})`,
		},
		alsoBy: [{ by: "tadesse", after: 900, note: "Wir haben mit 24 Wochen angefangen, es war knapp." }],
		body: `Wir planen die Interkulturelle Woche seit Jahren mit Vereinen, Lots*innen, Kirchen und Schulen. Am Anfang war es Chaos, jetzt haben wir einen Zeitplan. Nehmt ihn gern mit:

1. **30 Wochen vorher:** Einladung an alle, erstes Treffen, Motto
2. **24 Wochen:** Wer macht was? Räume anfragen
3. **20 Wochen:** Geld klären, Anträge stellen
4. **12 Wochen:** alle Termine an eine Person melden
5. **8 Wochen:** Programmheft in Einfacher Sprache drucken
6. **2 Wochen:** Helfer*innenliste, Versicherung, Presse
7. **Danach:** ein Abend zum Auswerten, mit Essen

Rollen: eine Person für Termine, eine für Geld, eine für Presse, zwei für Technik. Wichtig: Kein Verein soll zwei Rollen gleichzeitig haben, sonst bleibt alles bei denselben hängen.`,
		replies: [
			{
				by: "tadesse",
				after: 14,
				body: `Sehr hilfreich. Ein Punkt noch für Woche 24: **Kalender mit Feiertagen aller Gemeinschaften** danebenlegen. Wir hatten einmal das große Fest genau an einem Fastentag, und die Küche blieb leer.`,
				replies: [
					{
						by: "ulrike",
						after: 20,
						body: `Stimmt, das ist uns auch schon passiert. Ich nehme es in die Vorlage auf.`,
					},
				],
			},
			{
				by: "goran",
				after: 38,
				body: `Wie bezahlt ihr Bühne und Druck? Bei uns streitet man jedes Jahr darüber, wer die Rechnung bekommt.`,
				replies: [
					{
						by: "ulrike",
						after: 46,
						body: `Bei uns teilt es sich auf: Der Kreis bezahlt den Druck, und zwei Vereine haben ein lokales Mikroprojekt beantragt. Dafür gibt es über das Vielfaltszentrum bis zu 5.000 € im Jahr für die ganze Region, also wirklich früh absprechen. Rechnungen gehen immer an die Stelle, die den Antrag gestellt hat.`,
						replies: [
							{
								by: "jonas",
								after: 60,
								body: `Im Lahn-Dill-Kreis ähnlich, dort 500 bis 2.500 € pro Projekt. Wir haben lieber drei kleine Anträge gestellt als einen großen.`,
							},
						],
					},
				],
			},
			{
				by: "jana",
				after: 75,
				body: `Ein Hinweis zu Punkt 6: Die Rahmenverträge des Landes helfen nur dort, wo es keine andere Versicherung gibt. Sie ersetzen **keine** Vereinshaftpflicht. Bei einem Fest mit vielen Gästen bitte vorher beim eigenen Versicherer nachfragen. Die Helfer*innenliste ist in jedem Fall sinnvoll.`,
			},
			{
				by: "fatou",
				after: 122,
				body: `Wir machen gern mit einem Gesundheitsstand mit! Bitte gebt uns ein Platz nicht direkt neben der Musik, sonst kann man nicht sprechen.`,
			},
		],
	},
	// 58
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Vom Projekt in die Struktur: Wie überzeugt ihr die Kommune?",
		by: "jonas",
		topics: ["kommune", "projekt"],
		daysAgo: 76,
		body: `Unser Lots*innen-Projekt lebt von Jahr zu Jahr. Jeden Winter schreiben wir den Antrag, jeden Winter bangt das Team. Ich möchte mit der Stadt darüber sprechen, ob sie einen festen Anteil übernimmt: ein Büro, ein paar Stunden Koordination oder wenigstens die Raumkosten.

Hat das bei jemandem von euch geklappt? Mich interessiert:

- Wer hat euch dabei am meisten geholfen?
- Welche Zahlen habt ihr gezeigt?
- Was würdet ihr nicht noch einmal machen?`,
		replies: [
			{
				by: "thomas",
				after: 8,
				body: `Bei uns hat es geklappt, aber erst im dritten Anlauf. Die ersten beiden Male haben wir von unserer **Not** erzählt. Beim dritten Mal haben wir die Mitarbeitenden aus Schule und Bürgerbüro mitgebracht, und die haben erzählt, was ihnen ohne Lots*innen fehlt. Danach war es in zehn Minuten klar.

Ergebnis: ein fester Raum und das Telefon. Kein Personal, aber ein Anfang.`,
				replies: [
					{
						by: "jonas",
						after: 12,
						body: `Das ist eine starke Idee. Wie habt ihr die Kolleg*innen aus dem Bürgerbüro gewonnen?`,
						replies: [
							{
								by: "thomas",
								after: 30,
								body: `Mit Kaffee. Im Ernst: Wir haben sie zum Reflexionsabend eingeladen, ohne etwas zu wollen. Vertrauen zuerst, Antrag später.`,
							},
						],
					},
				],
			},
			{
				by: "samira",
				after: 54,
				body: `Unsere Zahlen auf einer Seite, mehr liest im Ausschuss niemand:

- Zahl der Lots*innen und Sprachen
- Zahl der Einsätze nach Ort (Amt, Kita, Schule, Bank)
- Stunden im Jahr
- **zwei Sätze** von Partnerstellen

Nur Summen, nichts über einzelne Ratsuchende.`,
			},
			{
				by: "koordination",
				after: 103,
				body: `Aus der Verwaltung ein Tipp zum Zeitpunkt: Sprecht mit uns, **bevor** der Haushalt aufgestellt wird. Wenn der Entwurf im Ausschuss liegt, ist es für neue Posten fast immer zu spät. Und bringt einen kleinen und einen großen Vorschlag mit.`,
				replies: [
					{
						by: "adjoa",
						after: 160,
						body: `Das gilt auch für Vereine. Wir haben nach dem „kleinen Vorschlag“ jetzt kostenlos einen Raum im Stadtteilhaus, zweimal im Monat.`,
					},
				],
			},
			{
				by: "markus",
				after: 196,
				body: `Prüft auch, ob ihr die Koordinierungspauschale nutzt: 2.000 € im Jahr ab einem Pool von fünf Lots*innen, für gemeinnützige Träger und Kommunen unter 50.000 Einwohner*innen. Die Zahl kommt aus der Richtlinie von 2021, bitte vor dem Antrag nachfragen, ob sie noch so gilt. Es ersetzt keine Stelle, zeigt der Kommune aber, dass auch das Land Koordination für nötig hält.`,
			},
		],
	},
	// 51
	{
		space: "gemeinsam",
		kind: "erfahrung",
		title: "Einfache Sprache im Einladungstext: vorher/nachher",
		by: "mehdi",
		topics: ["einfache-sprache", "veranstaltungen"],
		daysAgo: 64,
		body: `Zu unserem ersten Lesecafé kamen drei Leute. Dann haben wir den Text geändert, und es kamen neunzehn. Zum Vergleich:

**Vorher**

> Im Rahmen unserer niedrigschwelligen Veranstaltungsreihe möchten wir Interessierte aller Altersgruppen zu einem literarischen Nachmittag mit anschließendem Austausch in die Räumlichkeiten der Stadtteilbücherei einladen. Um Anmeldung wird gebeten.

**Nachher**

> **Kommt ins Lesecafé!**
>
> Wir lesen, reden und trinken Tee.
>
> **Wann?** Samstag, 15 bis 17 Uhr
>
> **Wo?** Stadtteilbücherei, erster Stock
>
> **Was kostet es?** Nichts. Kinder sind willkommen.
>
> Ihr müsst euch nicht anmelden.

Was würdet ihr noch ändern?`,
		replies: [
			{
				by: "rana",
				after: 4,
				body: `> **تعالوا إلى مقهى القراءة!**
>
> نقرأ معاً ونتحدث ونشرب الشاي.
>
> **متى؟** يوم السبت من الساعة 15:00 حتى الساعة 17:00
>
> **أين؟** مكتبة الحي، الطابق الأول
>
> **كم التكلفة؟** الدخول مجاني، والأطفال مرحّب بهم.
>
> لا حاجة إلى التسجيل.

Die kurze Fassung kann man in fünf Minuten übersetzen. Die lange hätte ich nicht einmal angefangen!`,
				replies: [
					{
						by: "mehdi",
						after: 6,
						body: `Wow, vielen Dank, Rana! Das drucken wir gleich auf die Rückseite.`,
					},
				],
			},
			{
				by: "ha",
				after: 23,
				body: `Mir fehlt ein Datum. „Samstag“ ist klar, aber welcher? Und vielleicht: Gibt es einen Aufzug?`,
				replies: [
					{
						by: "mehdi",
						after: 27,
						body: `Du hast recht, das Datum stand nur im Bild. Aufzug gibt es, das schreiben wir jetzt dazu.`,
						replies: [
							{
								by: "birgit",
								after: 48,
								body: `Unser Test: Eine Person aus dem A2-Kurs liest laut vor. Wo sie stockt, ändern wir den Satz. Das dauert nur zehn Minuten.`,
							},
						],
					},
				],
			},
			{
				by: "sabine",
				after: 71,
				body: `Sehr gelungen! Kleine Begriffshilfe: Das hier ist **Einfache Sprache**. Sie behält den ganzen Inhalt, aber ohne Fachwörter und lange Sätze. **Leichte Sprache** ist strenger: das Wichtigste, ein Satz pro Zeile. Beides ist gut, man sollte nur nicht „Leichte Sprache“ darüberschreiben, wenn es Einfache ist. Für Einfache Sprache gibt es seit 2024 eine Norm, DIN 8581-1.`,
			},
			{
				by: "nadia",
				after: 130,
				body: `Der zweite Text habe ich ohne Wörterbuch verstanden. Beim ersten kenne ich „niedrigschwellig“ bis heute nicht.`,
			},
		],
	},
	// 48
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Sprachmittlung: Wann Laiendolmetschende, wann vereidigt?",
		by: "samira",
		topics: ["sprachmittlung", "versicherung"],
		daysAgo: 43,
		body: `Unsere Lots*innen werden ständig gefragt, ob sie „mal schnell“ übersetzen können: beim Elternabend, in der Arztpraxis, einmal sogar bei einem Brief vom Gericht. Alle wollen helfen, aber niemand weiß genau, wo Schluss ist.

Ich möchte für das Team eine einfache Liste machen: Wann reicht ein Gespräch mit Laiendolmetschenden, und wann braucht es eine vereidigte Person? Wie regelt ihr das, und wie sagt ihr höflich Nein?`,
		replies: [
			{
				by: "petra",
				after: 5,
				body: `Bei uns im Vogelsberg gibt es einen Pool mit rund 130 Laiendolmetschenden in etwa 35 Sprachen. So läuft es:

- Schulung mit **24 Unterrichtseinheiten**, Führungszeugnis, Erklärung zu Schweigepflicht, Neutralität und Transparenz
- 20 € pro Einsatz
- am besten **fünf Tage vorher** anfragen
- Einrichtungen registrieren sich zuerst
- nur **gesprochene** Sprache, keine Texte

Urkunden und Gericht: Da sagen wir klar Nein und verweisen an vereidigte Kräfte. Was genau verlangt wird, muss die jeweilige Stelle sagen.`,
				replies: [
					{
						by: "samira",
						after: 9,
						body: `Danke, das ist sehr klar. Und wie macht ihr es beim Arzt? Da ist es ja auch nur gesprochen.`,
						replies: [
							{
								by: "fatou",
								after: 14,
								body: `Bei uns: einfacher Termin, zum Beispiel Impfung oder Rezept, ist oft okay mit Laiendolmetschenden. Aber wenn es um eine Operation geht oder man muss etwas unterschreiben, dann sage ich: Bitte, die Klinik soll selbst eine Fachperson holen. Das ist zu viel Verantwortung für mich.`,
								replies: [
									{
										by: "petra",
										after: 20,
										body: `Genauso machen wir es. Und nie Kinder übersetzen lassen, auch nicht „nur kurz“.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "mehmet",
				after: 27,
				body: `Unser höflicher Satz fürs Team: „Ich begleite gern, aber für dieses Gespräch brauchen Sie eine Person, die dafür ausgebildet ist. Ich zeige Ihnen, wo man sie anfragt.“ Steht bei uns auf einer kleinen Karte im Portemonnaie.`,
			},
			{
				by: "markus",
				after: 68,
				body: `Wichtig für eure Liste: **Lots*innen und Laiendolmetschende sind zwei verschiedene Aufgaben.** Wer begleitet, steht der Person zur Seite. Wer dolmetscht, muss neutral sein. Viele machen beides, aber nach unserer Erfahrung besser nicht im selben Termin. Mehr dazu: https://www.fachstelle.example/sprachmittlung`,
				replies: [
					{
						by: "samira",
						after: 80,
						body: `„Nicht im selben Termin“ kommt als erste Zeile auf unsere Liste. Danke euch allen!`,
					},
				],
			},
		],
	},
	// 49
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Diskriminierung beim Amt: Wohin verweisen wir?",
		by: "nadia",
		topics: ["antidiskriminierung", "kommune"],
		daysAgo: 24,
		body: `Hallo, ich bin Lotsin und ich habe eine schwierige Frage. Manchmal erzählen Ratsuchende, dass sie bei einer Stelle schlecht behandelt wurden: wegen Kopftuch, wegen Sprache oder Hautfarbe. Einmal habe ich es selbst gehört. Ich war danach sehr wütend und auch ein bisschen leise, das ärgert mich bis heute.

Ich bin keine Beraterin und will nichts Falsches sagen. Wohin kann ich die Menschen schicken? Kostet es etwas? Und was mache ich **in dem Moment**, wenn ich dabei bin?`,
		replies: [
			{
				by: "tadesse",
				after: 3,
				body: `Liebe Nadia, du musst das nicht allein tragen. Wir verweisen an das **ADiBe-Netzwerk Hessen**. Die Beratung ist kostenlos und vertraulich. Standorte gibt es in Kassel, Marburg, Frankfurt und Friedberg.

Wir haben dort angerufen, ohne einen Namen zu nennen, einfach um zu fragen, wie es abläuft. Das war sehr freundlich.`,
				replies: [
					{
						by: "nadia",
						after: 6,
						body: `Danke, das macht mir Mut. Kann die Person auch zusammen mit mir hingehen, oder nur allein?`,
						replies: [
							{
								by: "tadesse",
								after: 10,
								body: `Bei uns war eine Vertrauensperson kein Problem. Aber fragt am Telefon kurz vorher, auch wegen der Sprache.`,
							},
						],
					},
				],
			},
			{
				by: "ayse",
				after: 18,
				body: `Für den Moment selbst haben wir im Team geübt:

1. Ruhig bleiben, die Person anschauen: „Möchten Sie eine Pause?“
2. Nachfragen: „Können Sie das bitte noch einmal sagen?“ Oft ändert sich dann der Ton.
3. **Direkt danach** aufschreiben: Was wurde gesagt, wer war dabei, wann?
4. Die Koordination anrufen, noch am selben Tag.

Und: Leise sein ist keine Schande. Sicherheit geht vor.`,
				replies: [
					{
						by: "nadia",
						after: 21.5,
						body: `Der letzte Satz hat mir gutgetan. Ich drucke die vier Punkte für meine Tasche.`,
					},
				],
			},
			{
				by: "jana",
				after: 44,
				body: `Ergänzend: Auch die Landesantidiskriminierungsstelle ist ansprechbar. Daneben kann man sich schriftlich bei der Leitung der Behörde beschweren. Ob und welches Gesetz im Einzelnen hilft, sollte eine Beratungsstelle klären, das können wir hier nicht. Es kann Fristen geben, deshalb **früh** Kontakt aufnehmen.

Wichtig ist immer: Die betroffene Person entscheidet, ob etwas passiert.`,
			},
			{
				by: "sabine",
				after: 91,
				body: `Nehmt solche Erlebnisse bitte auch mit in die Reflexionsgespräche, am besten ohne Einzelheiten zur Person. Die Wut gehört irgendwohin. Gespräche in der Gruppe können über den Träger gefördert werden.`,
			},
		],
	},
	// 56, still unanswered
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Ausländerbeirat oder Integrationskommission: Wie arbeitet ihr zusammen?",
		by: "tadesse",
		topics: ["kommune", "teilhabe"],
		daysAgo: 8.4,
		body: `Nach der letzten Kommunalwahl hat sich bei uns in der Region vieles neu sortiert. In einem Ort gibt es einen Ausländerbeirat, im Nachbarort eine Integrationskommission. Für unseren Verein ist das verwirrend: Wen laden wir ein, wer nimmt unsere Themen mit in den Ausschuss, und wer antwortet uns überhaupt?

Mich interessiert, wie ihr das macht:

- Habt ihr ein festes Treffen im Jahr?
- Sitzt jemand aus eurem Verein oder Lots*innen-Team mit drin?
- Was hat ein Gremium für euch wirklich erreicht?

Auch schlechte Erfahrungen helfen uns weiter.`,
		replies: [],
	},
	// 57
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Arbeitsmarktintegration ist neuer Schwerpunkt: Was heißt das für uns?",
		by: "samuel",
		topics: ["kommune"],
		daysAgo: 6.2,
		body: `Ich habe gelesen, dass die WIR-Vielfaltszentren in der neuen Förderperiode von Januar 2026 bis Ende 2030 auch Arbeitsmarktintegration als Schwerpunkt haben. In unserem Verein fragen jetzt viele: Sollen wir Bewerbungen schreiben? Sollen Lots*innen zum Vorstellungsgespräch mitgehen? Und gibt es dafür Geld?

Ich will nicht gegen das Thema sprechen, Arbeit ist für unsere Mitglieder das Wichtigste. Aber wir sind Ehrenamtliche und keine Arbeitsvermittlung. Was plant ihr vor Ort, und was ist eure Rolle dabei?`,
		replies: [
			{
				by: "koordination",
				after: 16,
				body: `Gute Frage, Samuel. Der Schwerpunkt richtet sich zuerst an **uns**, die Vielfaltszentren. Wir sollen Jobcenter, Betriebe, Kammern und Vereine an einen Tisch bringen. Niemand erwartet, dass ein Verein Stellen vermittelt.

Was ihr habt und wir nicht: Vertrauen und den direkten Draht. Mein Vorschlag wäre ein gemeinsamer Abend, an dem eure Mitglieder sagen, wo es wirklich hakt. Den Rest tragen wir in die Verwaltung.`,
				replies: [
					{
						by: "samuel",
						after: 19,
						body: `Das klingt gut. Bei uns hakt es vor allem an der Anerkennung von Abschlüssen und an der Kinderbetreuung. Ich spreche das Zentrum in Gießen an.`,
						replies: [
							{
								by: "elif",
								after: 39,
								body: `Kinderbetreuung steht bei uns auch ganz oben! Ohne Kitaplatz kann eine Mutter keinen Sprachkurs und keine Arbeit anfangen. Bitte nehmt das in jede Runde mit.`,
							},
						],
					},
				],
			},
			{
				by: "markus",
				after: 42,
				body: `Für die Lots*innen ändert sich die Rolle nicht: begleiten, Wege zeigen, Hilfe zur Selbsthilfe. Zum Jobcenter mitgehen passt gut dazu. Bewerbungen **für** jemanden schreiben eher nicht. Verweist dafür an die Beratungsstellen, und denkt an das Stundenbudget: im Durchschnitt bis zu 6 Stunden pro Woche und Person.`,
			},
			{
				by: "hueseyin",
				after: 94,
				body: `Wir haben in Hanau einen „Berufe-Abend“ gemacht: Fünf Leute aus dem Verein erzählen 10 Minuten von ihrem Weg, danach Tee. Keine Förderung, keine Formulare. Zwei junge Leute haben danach ein Praktikum gefunden.`,
			},
		],
	},
	// 50
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Rechte Drohungen gegen unser Fest: Wer hilft?",
		by: "adjoa",
		topics: ["antidiskriminierung", "veranstaltungen"],
		daysAgo: 5.3,
		body: `Wir planen ein Fest im Stadtteil, mit Musik, Essen und vielen Familien. Seit wir es angekündigt haben, bekommen wir hässliche Kommentare und zwei Nachrichten, die wir als Drohung verstehen. Einige aus dem Team wollen absagen, andere sagen: jetzt erst recht.

Ich brauche keinen Mut, den haben wir. Ich brauche einen Plan. An wen habt ihr euch gewandt? Was muss man sichern, bevor man etwas löscht? Und wie sprecht ihr mit den Familien, ohne Angst zu machen?`,
		replies: [
			{
				by: "goran",
				after: 1.5,
				body: `Das tut mir leid, Adjoa. Unsere Reihenfolge damals:

1. **Nichts löschen.** Bildschirmfotos mit Datum, Uhrzeit und Adresse der Seite.
2. Nicht antworten, nicht diskutieren.
3. Anzeige bei der Polizei, zu zweit hingehen.
4. Stadt informieren, damit auch das Ordnungsamt Bescheid weiß.
5. Beratung holen. Es gibt in Hessen mobile Beratung gegen Rechtsextremismus, die kennt solche Situationen gut.`,
				replies: [
					{
						by: "adjoa",
						after: 4,
						body: `Danke, Goran. Punkt 1 und 2 sind erledigt, morgen früh gehen wir zur Polizei. Habt ihr am Ende gefeiert?`,
						replies: [
							{
								by: "goran",
								after: 5,
								body: `Ja. Mit mehr Leuten am Eingang und einer festen Ansprechperson bei der Polizei für den Tag. Es war unser bestes Fest.`,
								replies: [
									{
										by: "adjoa",
										after: 31,
										body: `Kurze Nachricht: Anzeige ist gestellt, und wir haben jetzt auch eine feste Ansprechperson. Das Team schläft wieder besser.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "dilek",
				after: 9,
				body: `Sevgili Adjoa, bunu okuyunca çok üzüldüm ama yalnız değilsiniz. Biz de benzer mesajlar aldığımızda en çok komşu derneklerin desteği bize güç vermişti. İsterseniz şenliğe Kassel'den kalabalık bir grup olarak geliriz.

Auf Deutsch: Ihr seid nicht allein. Wenn ihr wollt, kommen wir mit einer großen Gruppe aus Kassel zu eurem Fest.`,
			},
			{
				by: "ulrike",
				after: 22,
				body: `Bitte holt auch euer Vielfaltszentrum dazu. Wir laden in so einer Lage Polizei, Ordnungsamt und Verein an einen Tisch, damit ihr nicht alles fünfmal erzählen müsst. Für die Familien hilft ein ruhiger Satz: „Wir haben die Sicherheit mit der Stadt besprochen. Bei Fragen sprecht uns an.“`,
			},
			{
				by: "jana",
				after: 26,
				body: `Adjoa, ich rufe dich morgen an, wenn du magst. Für das Dokumentieren gibt es das [Gedächtnisprotokoll](${materialAt("vorfall")}). Und wenn jemand im Team persönlich angegriffen wird: Das **ADiBe-Netzwerk** berät kostenlos und vertraulich, zum Beispiel in Frankfurt.`,
			},
		],
	},
	// 53
	{
		space: "gemeinsam",
		kind: "frage",
		title: "KI für Förderanträge: Was nutzt ihr, was ist erlaubt?",
		by: "hueseyin",
		topics: ["datenschutz", "foerderung"],
		daysAgo: 2.3,
		body: `In unserem Verein schreibt seit Jahren eine Person alle Anträge. Jetzt hat ein jüngeres Mitglied mit einem KI-Programm in zehn Minuten einen Text gemacht, der wirklich gut klingt. Ein Teil vom Vorstand ist begeistert, ein Teil hat Bauchschmerzen.

Meine Fragen an euch:

- Nutzt ihr so etwas, und wofür genau?
- Was gebt ihr auf keinen Fall ein?
- Merkt die Förderstelle das, und ist es ein Problem?`,
		replies: [
			{
				by: "samuel",
				after: 2,
				body: `Wir nutzen es für zwei Dinge: lange Sätze kürzen und Tippfehler finden. Die Idee und die Zahlen schreiben wir selbst. Beim ersten Versuch stand im Text eine „Kooperation mit drei Schulen“, die es gar nicht gibt. Seitdem liest immer eine zweite Person **jeden Satz**.`,
				replies: [
					{
						by: "hueseyin",
						after: 3.5,
						body: `Genau davor habe ich Angst. Unterschreiben muss ja am Ende der Vorstand.`,
						replies: [
							{
								by: "ha",
								after: 8,
								body: `Für mich ist es eine große Hilfe, weil Deutsch nicht meine erste Sprache ist. Ich schreibe zuerst auf Vietnamesisch, was ich sagen will, und arbeite dann am deutschen Text. Die Gedanken sind meine.`,
							},
						],
					},
				],
			},
			{
				by: "thomas",
				after: 20,
				body: `Unsere Hausregel passt auf einen Zettel: **keine Namen, keine Teilnahmelisten, keine Briefe, keine Kontodaten** in solche Programme. Nichts von Ratsuchenden, auch nicht „anonym“. Alles andere darf man ausprobieren.`,
			},
			{
				by: "jana",
				after: 27,
				body: `Von uns dazu: Ein Verbot ist mir für WIR-Anträge nicht bekannt, aber das ist keine sichere Auskunft. Fragt im Zweifel die Förderstelle. Entscheidend ist, dass der Text stimmt und zu euch passt. Was im Antrag steht, müsst ihr später im Sachbericht auch zeigen können. Zum Datenschutz gilt die Regel von Thomas, die finde ich sehr gut.`,
			},
		],
	},
	// 54, still unanswered
	{
		space: "gemeinsam",
		kind: "frage",
		title: "Kinderbetreuung bei Abendterminen: Wie finanziert ihr das?",
		by: "carmen",
		topics: ["veranstaltungen", "foerderung"],
		daysAgo: 0.4,
		body: `Unsere Sitzungen sind abends um 18 Uhr, weil die meisten arbeiten. Das Ergebnis: Es kommen fast nur Leute ohne kleine Kinder. Gerade die Mütter, die viel zu sagen haben, fehlen.

Wir möchten ab dem nächsten Monat eine Betreuung im Nebenraum anbieten, für etwa sechs bis acht Kinder. Jetzt überlegen wir:

- Zahlt ihr die Betreuungsperson, und aus welchem Topf?
- Kann man das in einem Antrag als eigene Zeile schreiben?
- Wie ist das mit Versicherung und Führungszeugnis?

Danke für jede Erfahrung!`,
		replies: [],
	},
];
