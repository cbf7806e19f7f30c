// The planted announcements, offers and further practice examples of all three spaces: everything in them is invented.
import type { StoryThread } from "../story.ts";

/** Announcements, offers and examples; the numbers in the comments are those of domain.md 2.3. */
export const kindThreads: readonly StoryThread[] = [
	// 5
	{
		space: "mo",
		kind: "ankuendigung",
		title: "Frist 31.12.: Anträge für Mikroprojekte im nächsten Jahr",
		by: "jana",
		topics: ["foerderung"],
		daysAgo: 18,
		own: { deadline: "31.12.", date: "+9" },
		body: `Liebe Vereine, **bis zum 31. Dezember** nehmen wir Fragen zu den Mikroprojekten im nächsten Jahr an und leiten die Anträge weiter.

- Die [Handreichung zum Antrag](https://www.fachstelle.example/mikroprojekte) erklärt jedes Feld mit einem Beispiel.
- Am Termin oben gibt es von 18 bis 19.30 Uhr eine **digitale Sprechstunde**. Ihr müsst euch nicht anmelden.
- Rechnet vorher aus, was ihr selbst beitragt. Das ist die häufigste Rückfrage.

Schreibt eure Fragen hier darunter. Dann lesen alle die Antwort mit.`,
		replies: [
			{
				by: "mehdi",
				after: 31,
				body: `Danke! Eine Frage: Wir sind noch kein eingetragener Verein, das dauert bis Februar. Können wir trotzdem schon einen Antrag stellen?`,
				replies: [
					{
						by: "jana",
						after: 46,
						body: `Sucht euch am besten einen Verein, der den Antrag für euch stellt. Kommt in die Sprechstunde, dann schauen wir, wer in Marburg dafür passt.`,
					},
				],
			},
			{
				by: "carmen",
				after: 120,
				body: `Wir haben letztes Jahr am 30. Dezember abgegeben. Das mache ich nie wieder. Fangt mit den Kostenvoranschlägen an, darauf wartet man am längsten.`,
			},
		],
	},
	// 17
	{
		space: "mo",
		kind: "ankuendigung",
		title: "DaMOH ist gegründet: Was bringt uns die Mitgliedschaft?",
		by: "jana",
		topics: ["teilhabe", "vorstand"],
		daysAgo: 27,
		own: { date: "+16" },
		body: `Der **Dachverband der migrantischen Organisationen in Hessen** ist da. Viele von euch haben gefragt, was eine Mitgliedschaft bringt und was sie kostet.

Darüber sprechen wir am Termin oben, online, ab 18 Uhr. Zwei Menschen aus dem Vorstand des Dachverbands sind dabei. Sammelt hier vorher, was ihr wissen wollt. Ich gebe die Fragen gebündelt weiter.`,
		replies: [
			{
				by: "goran",
				after: 9,
				body: `Uns interessiert: Was kostet es für einen Verein mit 40 Mitgliedern? Und müssen wir dann in jede Arbeitsgruppe jemanden schicken? Wir sind froh, wenn wir unseren eigenen Vorstand voll bekommen.`,
			},
			{
				by: "rana",
				after: 15,
				body: `Und können auch Frauengruppen mitmachen, die kein eigener Verein sind, sondern eine Abteilung?`,
				replies: [
					{
						by: "jana",
						after: 22,
						body: `Beides steht auf meiner Liste, danke. Wer am Abend nicht kann: Ich schreibe danach hier eine Zusammenfassung.`,
					},
				],
			},
		],
	},
	// 11
	{
		space: "mo",
		kind: "biete-suche",
		title: "Suchen Raum für 25 Personen in Kassel, sonntags",
		by: "dilek",
		topics: ["raeume"],
		daysAgo: 25,
		own: { offer: "suche", category: "raum", region: "06611", until: "+5" },
		body: `Unsere Frauengruppe ist gewachsen, und das Wohnzimmer von Meryem ist jetzt wirklich zu klein. Wir suchen ab Januar einen Raum für **25 Personen, jeden zweiten Sonntag, 14 bis 17 Uhr**. Am liebsten nah an einer Straßenbahn, mit einer kleinen Küche.

Miete können wir kaum zahlen. Im Tausch bieten wir **Catering für eure Feste** oder unsere Tonanlage mit zwei Mikrofonen.`,
		replies: [
			{
				by: "carmen",
				after: 6,
				body: `Hola Dilek, unser Raum ist sonntags ab 15 Uhr frei, aber er hat nur 18 Stühle. Vielleicht als Lösung, bis ihr etwas Größeres findet?`,
				replies: [
					{
						by: "dilek",
						after: 9,
						body: `Das ist lieb! Ich komme am Donnerstag vorbei und schaue es mir an. Klappstühle haben wir selbst.`,
					},
				],
			},
		],
	},
	// 12
	{
		space: "mo",
		kind: "biete-suche",
		title: "Beamer, Pavillon, Mikrofon: Wer verleiht was in Südhessen?",
		by: "adjoa",
		topics: ["raeume", "veranstaltungen"],
		daysAgo: 41,
		own: { offer: "biete", category: "technik", region: "06413", until: "+34" },
		body: `Bei uns im Keller stehen Sachen, die elf Monate im Jahr niemand braucht. Wir verleihen gern, gegen eine Unterschrift und einen vollen Tank Geduld:

- 1 Beamer mit Leinwand (2 m)
- 2 Pavillons, 3 × 3 m, wasserdicht
- 1 Moderationskoffer

Abholen in Offenbach, dienstags ab 18 Uhr. **Schreibt darunter, was ihr verleiht**, dann haben wir bald eine Liste für ganz Südhessen.`,
		replies: [
			{
				by: "ha",
				after: 12,
				body: `Lotusgarten Darmstadt: 12 Bierbänke, eine Kaffeemaschine für 80 Tassen, zwei Kabeltrommeln. Abholen bitte mit Anruf einen Tag vorher.`,
			},
			{
				by: "rana",
				after: 33,
				body: `Wir haben eine kleine Tonanlage mit zwei Funkmikrofonen. Bitte neue Batterien mitbringen, das ist unsere ganze Leihgebühr.`,
				replies: [
					{
						by: "adjoa",
						after: 40,
						body: `Perfekt, die Tonanlage frage ich gleich für den zweiten Advent an!`,
					},
				],
			},
		],
	},
	// 26
	{
		space: "lotsen",
		kind: "ankuendigung",
		title: "Verwendungsnachweis bis 31. März: Ausfüllhilfen und offene Runde",
		by: "markus",
		topics: ["aufwand", "projekt"],
		daysAgo: 11,
		own: { deadline: "31.03." },
		body: `Es ist noch Zeit, aber wer früh anfängt, schläft im März besser. Bis zum **31. März** muss der Verwendungsnachweis da sein. Das liegt bereit:

1. [Ausfüllhilfe Schritt für Schritt](https://www.fachstelle.example/abrechnung/ausfuellhilfe)
2. ein ausgefülltes Muster mit erfundenen Zahlen
3. die Liste der Fragen, die wir jedes Jahr bekommen

Ab Februar gibt es jeden zweiten Mittwoch eine **offene Runde** am Bildschirm. Belege bitte aufbewahren, nicht mitschicken.`,
		replies: [
			{
				by: "birgit",
				after: 28,
				body: `Danke, Markus. Könntet ihr im Muster auch einen Fall zeigen, in dem jemand mitten im Jahr aufhört? Daran bin ich letztes Mal hängen geblieben.`,
				replies: [
					{
						by: "markus",
						after: 50,
						body: `Guter Hinweis, das nehme ich auf. Das neue Muster steht nächste Woche unter dem gleichen Link.`,
					},
				],
			},
		],
	},
	// 42
	{
		space: "lotsen",
		kind: "ankuendigung",
		title: "Regionale Vernetzungstreffen Nord, Mitte, Süd: Themenwünsche",
		by: "markus",
		topics: ["veranstaltungen", "reflexion"],
		daysAgo: 33,
		own: { deadline: "-4", deadlineTime: "12:00", date: "+20" },
		body: `Im Winter treffen wir uns in drei Regionen: Kassel, Gießen und Darmstadt. Pro Projekt können **bis zu fünf Personen** kommen, Fahrtkosten übernehmen wir.

Bitte schreibt bis zur Frist, worüber ihr sprechen wollt. Bisher genannt: Grenzen setzen, neue Lots*innen auf dem Land, Umgang mit Rassismus im Einsatz. Den ersten Termin (Nord) seht ihr oben.`,
		replies: [
			{
				by: "petra",
				after: 7,
				body: `Wir kommen zu viert. Unser Wunsch: Wie verabschiedet man eine Familie, ohne dass es wie ein Rauswurf klingt?`,
			},
			{
				by: "nadia",
				after: 26,
				body: `Ich wünsche mir Zeit zum Reden ohne Programm. Die Pausen waren letztes Mal das Beste.`,
			},
			{
				by: "markus",
				after: 700,
				body: `Die Frist ist vorbei, danke für 31 Vorschläge! „Zeit ohne Programm“ steht jetzt fest im Ablauf: 90 Minuten am Nachmittag.`,
			},
		],
	},
	// 32
	{
		space: "lotsen",
		kind: "biete-suche",
		title: "Suche Referent*in für Modul „Interkulturelle Kommunikation“ in Mittelhessen",
		by: "jonas",
		topics: ["basisqualifizierung"],
		daysAgo: 22,
		own: { offer: "suche", category: "menschen", region: "06532", until: "+21" },
		found: true,
		body: `Für unsere Basisqualifizierung im Februar fehlt uns noch jemand für das Modul „Interkulturelle Kommunikation“. Zwei Abende à drei Unterrichtseinheiten, elf Teilnehmende, Sprachniveau ab B1. Honorar nach den üblichen Sätzen, Fahrtkosten extra.

Wichtig ist uns: **keine Länder-Schubladen**, sondern viel Üben mit echten Situationen. Wen könnt ihr empfehlen?`,
		replies: [
			{
				by: "sabine",
				after: 19,
				body: `Das klingt nach mir. Ich arbeite mit kleinen Szenen, die die Gruppe selbst mitbringt. Am 4. und 11. Februar hätte ich Zeit.`,
				replies: [
					{
						by: "jonas",
						after: 24,
						body: `Beide Abende passen! Ich schicke dir die Rahmendaten. Danke an alle, wir sind versorgt.`,
					},
				],
			},
		],
	},
	// 46
	{
		space: "gemeinsam",
		kind: "biete-suche",
		title: "Lots*innen-Projekt sucht Vereine mit Somali und Tigrinya",
		by: "petra",
		topics: ["sprachmittlung", "gewinnen"],
		daysAgo: 13,
		own: { offer: "suche", category: "sprachmittlung", region: "06535", until: "+48" },
		body: `In unserem Team im Vogelsberg sprechen wir elf Sprachen, aber **Somali und Tigrinya fehlen**. Zwei- bis dreimal im Monat fragt jemand danach, und wir müssen absagen.

Wir suchen Vereine, die uns Menschen vorstellen können. Die Basisqualifizierung zahlen wir, die Fahrten auch. Gern komme ich zu euch und erzähle, was Lots*innen machen und was nicht.`,
		replies: [
			{
				by: "samuel",
				after: 8,
				body: `Bei uns in Gießen sprechen viele Tigrinya. Ich frage am Sonntag nach dem Treffen. Zwei Frauen, an die ich denke, haben selbst kleine Kinder: Geht die Qualifizierung auch vormittags?`,
				replies: [
					{
						by: "petra",
						after: 11,
						body: `Wenn vier zusammenkommen, machen wir sie vormittags, mit Kinderbetreuung im Nebenraum. Danke dir!`,
					},
				],
			},
			{
				by: "fatou",
				after: 52,
				body: `In Frankfurt gibt es eine Gesundheitslotsin mit Somali. Sie macht auch Gespräche am Telefon, falls es einmal eilt.`,
			},
		],
	},
	{
		space: "gemeinsam",
		kind: "biete-suche",
		title: "Biete 40 Klappstühle und Hilfe beim Aufbau, rund um Nidda",
		by: "tadesse",
		topics: ["veranstaltungen"],
		daysAgo: 52,
		own: { offer: "biete", category: "technik", region: "06440", until: "-9" },
		body: `Unser Haus der Begegnung wird renoviert. Solange brauchen wir unsere 40 Klappstühle nicht. Wer ein Fest plant, kann sie ausleihen. Zwei von uns helfen beim Tragen, dafür nehmen wir gern ein Stück Kuchen.`,
		replies: [
			{
				by: "halyna",
				after: 30,
				body: `Wir haben sie für unser Herbstfest geholt. Danke, Tadesse! Der Kuchen war hoffentlich gut.`,
			},
		],
	},
	{
		space: "gemeinsam",
		kind: "praxisbeispiel",
		title: "Sprechstunde in der Bücherei: Verein, Lots*innen und Amt an einem Tisch",
		by: "ulrike",
		topics: ["kommune", "sprachmittlung"],
		daysAgo: 29,
		own: {
			audience: ["zugewanderte", "eltern", "aemter"],
			region: "06434",
			from: "03/2025",
			to: "10/2026",
			people: "9",
			hours: "260",
			costs: "1.850",
			result: `Im ersten Jahr kamen **214 Menschen**, im zweiten schon 380. Wichtiger als die Zahl: Zwei Drittel der Fragen waren nach einem Gespräch erledigt.

Die Mitarbeiterin vom Bürgerbüro sagt heute, sie bekommt weniger halb ausgefüllte Formulare. Und drei Ratsuchende von damals sitzen jetzt selbst als Lots*innen am Tisch.`,
			pitfalls: `- Am Anfang hatten wir **keine Wartenummern**. Nach zwei Wochen gab es Streit an der Tür.
- Freitag war der falsche Tag. Seit wir dienstags von 15 bis 18 Uhr da sind, kommen auch Eltern.
- Die Bücherei braucht eine feste Ansprechperson. Zwei Absagen ohne Anruf, und das Vertrauen ist weg.`,
			contact: "Ulrike Stamm, WIR-Vielfaltszentrum im Hochtaunuskreis, dienstags in der Bücherei",
			materials: `- [Aushang in sechs Sprachen](https://www.vielfaltszentrum.example/sprechstunde/aushang)
- [Absprache zwischen Verein, Projekt und Stadt](https://www.vielfaltszentrum.example/sprechstunde/absprache) (eine Seite)`,
		},
		alsoBy: [
			{
				by: "ayse",
				after: 90,
				note: "Bei uns in Baunatal, einmal im Monat, mit der Familienkasse statt dem Bürgerbüro.",
			},
			{ by: "elif", after: 240, note: "In der Schulbücherei, nur für Eltern. Nach drei Monaten war es voll." },
			{ by: "mehmet", after: 410, note: "" },
			{ by: "koordination", after: 520, note: "Start im Oktober, bisher acht Termine." },
		],
		body: `Drei Stellen haben bei uns dasselbe gemacht, jede für sich: der Verein, das Lots*innen-Projekt und das Bürgerbüro. Also haben wir einen Tisch in die Bücherei gestellt.

1. **Ein Ort, den alle kennen.** In die Bücherei geht man auch ohne Problem.
2. **Ein Termin in der Woche**, immer gleich, ohne Anmeldung.
3. **Drei Rollen am Tisch:** Der Verein begrüßt und übersetzt. Die Lots*innen sortieren und begleiten weiter. Die Kollegin vom Bürgerbüro beantwortet, was sie sofort darf.
4. **Ein Blatt pro Woche:** nur Thema und Sprache als Strichliste, keine Namen.

Nach jedem Quartal setzen wir uns eine Stunde zusammen und streichen, was niemand gebraucht hat.`,
		replies: [
			{
				by: "petra",
				after: 20,
				body: `Großartig, vor allem die Strichliste. Wer bezahlt bei euch die 1.850 €? Und wofür ist das meiste weg?`,
				replies: [
					{
						by: "ulrike",
						after: 27,
						body: `1.200 € für Sprachmittlung in seltenen Sprachen, der Rest sind Druck und Tee. Die Hälfte kommt von der Stadt, die andere aus dem Vielfaltszentrum. Der Raum kostet nichts.`,
					},
				],
			},
			{
				by: "mehdi",
				after: 75,
				body: `Wir lesen in der gleichen Bücherei vor und hatten nie an so etwas gedacht. Dürfen wir am Dienstag einmal zuschauen?`,
			},
		],
	},
	{
		space: "mo",
		kind: "praxisbeispiel",
		title: "Nähwerkstatt im Vereinsheim: Reparieren, verkaufen, Deutsch sprechen",
		by: "rana",
		topics: ["raeume", "foerderung"],
		daysAgo: 55,
		own: {
			audience: ["frauen", "gefluechtete"],
			region: "06412",
			from: "2024",
			to: "2026",
			people: "5",
			hours: "180",
			costs: "2.400",
			result: `22 Frauen waren mindestens dreimal da, elf kommen jede Woche. Vier haben danach einen Deutschkurs begonnen, zwei arbeiten in einer Änderungsschneiderei.

Beim Stadtteilfest haben wir Taschen aus alten Bannern verkauft: **610 € Einnahmen**, die wieder in Garn und Nadeln gehen.`,
			pitfalls: `Wir haben zuerst zu schöne Maschinen gekauft. Gebrauchte, einfache sind besser: Man kann sie selbst reparieren.

Verkaufen klingt leicht, ist es aber nicht. **Fragt vorher das Finanzamt**, was für einen gemeinnützigen Verein geht.`,
			contact: "Rana Khalil, Frauen gestalten Zukunft e. V., am besten mittwochs",
			materials: `[Einkaufsliste mit Preisen](https://www.frauen-zukunft.example/naehwerkstatt/liste)
[Ablauf eines Nachmittags](https://www.frauen-zukunft.example/naehwerkstatt/ablauf)`,
		},
		alsoBy: [
			{ by: "carmen", after: 300, note: "Kleiner: vier Maschinen, samstags, im Gemeindehaus." },
			{ by: "oksana", after: 620, note: "Mit Reparatur-Ecke für Kinderkleidung." },
		],
		body: `Viele Frauen kamen nicht zum Deutschcafé, weil sie nicht „nur sitzen und reden“ wollten. Eine hat gefragt, ob wir eine Nähmaschine haben. So fing es an.

- **Mittwochs, 10 bis 13 Uhr**, mit Kinderecke. Wer kommt, kommt.
- Jede bringt ein kaputtes Stück mit. Zwei Frauen, die nähen können, zeigen es den anderen.
- An der Wand hängen Wörter: Faden, Knopf, Saum, Reißverschluss. Gesprochen wird, was man gerade braucht.
- Einmal im Monat nähen wir etwas zum Verkaufen.

Die Maschinen haben wir aus einem Mikroprojekt bezahlt, den Stoff spendet ein Möbelhaus.`,
		replies: [
			{
				by: "ha",
				after: 18,
				body: `Wie habt ihr das mit der Versicherung gemacht? Unser Vorstand hat Angst, dass sich jemand in den Finger näht.`,
				replies: [
					{
						by: "rana",
						after: 26,
						body: `Wir haben bei unserer Vereinshaftpflicht angerufen und es uns schriftlich geben lassen. Und ein Pflaster hängt neben jeder Maschine, das beruhigt auch den Vorstand.`,
					},
				],
			},
		],
	},
	{
		space: "lotsen",
		kind: "praxisbeispiel",
		title: "Tandem für neue Lots*innen: die ersten fünf Einsätze zu zweit",
		by: "petra",
		topics: ["gewinnen", "einsatz", "rolle"],
		daysAgo: 70,
		own: {
			audience: ["engagierte"],
			region: "06535",
			from: "01/2026",
			people: "14",
			hours: "96",
			costs: "0",
			result: `Früher haben uns drei von zehn neuen Lots*innen im ersten halben Jahr verlassen. **Seit dem Tandem war es eine von zwölf.**

Die Erfahrenen sagen, dass sie selbst wieder genauer hinschauen. Und ich bekomme weniger Anrufe am Abend.`,
			pitfalls: `Nicht jede erfahrene Lotsin möchte jemanden mitnehmen. Fragt einzeln, nicht in der großen Runde.

Bei Gesprächen in der Arztpraxis ist zu zweit zu viel. Da wartet die Neue draußen, und geredet wird danach.`,
			contact: "Petra Lindner, Brücken bauen e. V.",
			materials: "[Blatt „Fünf Einsätze, fünf Fragen“](https://www.bruecken-bauen.example/tandem)",
		},
		alsoBy: [
			{ by: "thomas", after: 200, note: "Wir machen drei statt fünf Einsätze, das reicht bei uns." },
			{ by: "birgit", after: 450, note: "Mit schriftlicher Rückmeldung für beide." },
			{ by: "jonas", after: 900, note: "" },
		],
		body: `Nach der Basisqualifizierung standen unsere neuen Lots*innen allein vor der ersten Tür. Jetzt gehen sie **fünfmal zu zweit**:

1. Einsatz 1 und 2: Die Erfahrene führt, die Neue schaut zu.
2. Einsatz 3: Sie teilen sich das Gespräch.
3. Einsatz 4 und 5: Die Neue führt, die Erfahrene sagt erst danach etwas.

Nach jedem Einsatz trinken beide einen Kaffee und beantworten fünf Fragen, zum Beispiel: „Wo hast du mehr gemacht, als du solltest?“ Die Stunden zählen für beide ganz normal.`,
		replies: [
			{
				by: "olena",
				after: 14,
				body: `Ich war die zweite, die so angefangen hat. Ohne Tandem hätte ich nach dem Termin beim Jugendamt aufgehört. Danke, dass ihr das so macht.`,
			},
			{
				by: "samira",
				after: 40,
				body: `Fragen die Ratsuchenden nicht, warum plötzlich zwei kommen?`,
				replies: [
					{
						by: "petra",
						after: 44,
						body: `Doch. Wir fragen sie vorher am Telefon um Erlaubnis. Bisher hat nur eine Person Nein gesagt, dann warten wir auf den nächsten Einsatz.`,
					},
				],
			},
		],
	},
];
