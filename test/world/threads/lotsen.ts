// The invented discussions of the green space (WIR-Lots*innen), planted into an empty development database.
import { materialAt } from "../materials/index.ts";
import type { StoryThread } from "../story.ts";

/** All discussions of the green space: the pinned welcome first, then by the numbers of domain.md 2.3. */
export const lotsenThreads: readonly StoryThread[] = [
	{
		space: "lotsen",
		kind: "ankuendigung",
		title: "Willkommen im grünen Raum: So nutzen wir ihn",
		by: "markus",
		topics: ["forum"],
		daysAgo: 238,
		pinned: true,
		body: `Schön, dass ihr da seid! Dieser Raum gehört den Lots*innen, den Projektleitungen, den Referent*innen und den WIR-Koordinationen in ganz Hessen. Hier fragt ihr, was ihr sonst am Telefon fragen würdet, und ihr erzählt, was bei euch geklappt hat. Auch das, was **nicht** geklappt hat, hilft anderen.

Drei Bitten:

1. Schreibt, wie ihr sprecht. Fehler sind kein Problem, und jede Sprache ist willkommen.
2. Bitte keine Namen und keine Aktenzeichen von Ratsuchenden. Verändert Ort und Alter, wenn ihr eine Situation beschreibt.
3. Antworten zu Geld und Recht sind Erfahrungen, keine Rechtsberatung. Schreibt dazu, von wann eure Information ist.

Ich lese mit und antworte in der Regel innerhalb von zwei Werktagen.`,
		replies: [
			{
				by: "petra",
				after: 5.5,
				body: `Endlich! Ich habe bestimmt zwanzig Mails im Postfach, die eigentlich Forumsfragen sind. Ich fange dann mal an, sie hierher zu holen.`,
				replies: [
					{
						by: "markus",
						after: 8,
						body: `Sehr gern, Petra. Am besten eine Frage pro Beitrag, dann findet man sie später über die Suche auch wieder.`,
					},
				],
			},
			{
				by: "olena",
				after: 27,
				body: `Danke für die Einladung. Mein Deutsch ist beim Schreiben noch langsam, aber ich lese alles. Gut, dass man hier keine Angst vor Fehler haben muss.`,
				replies: [
					{
						by: "halyna",
						after: 31,
						body: `Olena, mir geht es genauso. Wir können uns auch auf Ukrainisch helfen und dann eine kurze Zusammenfassung auf Deutsch schreiben.`,
					},
				],
			},
			{
				by: "verwaltung",
				after: 52,
				body: `Noch ein technischer Hinweis von mir: Wenn ihr euch nicht anmelden könnt oder neue Kolleg*innen ins Forum möchten, schreibt mir bitte eine Nachricht. Ich schalte Konten an Werktagen frei.`,
			},
			{
				by: "mehmet",
				after: 170,
				body: `Ich habe es gestern in unserer Teamrunde gezeigt. Vier Leute haben sich noch am Tisch mit dem Handy angemeldet 🙂`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Wie gewinnt ihr neue Lots*innen auf dem Land?",
		by: "petra",
		topics: ["gewinnen"],
		daysAgo: 2.1,
		body: `Bei uns sind die Wege weit, und uns fehlen vor allem **Tigrinya** und **Dari**. Der Aushang im Rathaus hat niemanden gebracht, der Artikel im Gemeindeblatt genau zwei Anrufe.

Was hat bei euch funktioniert? Und wie haltet ihr Kontakt bis zur nächsten Basisqualifizierung? Zwischen dem ersten Gespräch und dem Kurs liegen bei uns oft vier oder fünf Monate. Dann haben die Leute Arbeit gefunden oder einen Sprachkurs begonnen, und wir fangen wieder von vorne an.`,
		replies: [
			{
				by: "samira",
				after: 20,
				body: `Persönlich ansprechen, und zwar dort, wo die Leute ohnehin sind: VHS-Kurs, Runder Tisch, Verein. Wir gehen zweimal im Jahr mit zwei erfahrenen Lots*innen hin.

- kurzer Film, 3 Minuten
- eine Lotsin erzählt
- Liste für Rückfragen`,
				replies: [
					{
						by: "petra",
						after: 23.5,
						body: `Das mit der Lotsin, die erzählt, leuchtet mir ein. Ich stand bisher immer allein vor dem Kurs. Wer bezahlt bei euch die Fahrt für die beiden?`,
						replies: [
							{
								by: "samira",
								after: 25,
								body: `Sie schreiben die Stunden ganz normal auf, die 5 € pro Stunde decken ja auch die Fahrtkosten ab. Bei euren Strecken würde ich vorher ausrechnen, ob das reicht.`,
							},
						],
					},
					{
						by: "markus",
						after: 47,
						body: `> Liste für Rückfragen

Dazu gibt es eine Vorlage im Methodenkoffer: [Erstgespräch mit Interessierten](https://www.fachstelle.example/methodenkoffer/erstgespraech).`,
					},
					{
						by: "amina",
						after: 49,
						body: `أنا مستعدة للمساعدة في اللغة العربية. عندنا وجدنا زميلتين جديدتين عن طريق مقهى النساء، وليس عن طريق الإعلانات. يمكننا التحدث في اللقاء القادم.`,
					},
				],
			},
			{
				by: "olena",
				after: 26,
				body: `Ich war selbst Teilnehmerin im B1-Kurs, als eine Lotsin zu uns gekommen ist. Sie hat gesagt: „Du kannst das schon, was du in deinem ersten Jahr gelernt hast.“ Das war für mich wichtiger als jeder Flyer.`,
			},
			{
				by: "thomas",
				after: 33,
				body: `Zum Warten bis zum Kurs: Wir laden Interessierte sofort zu unserer monatlichen Teamrunde ein, ganz ohne Verpflichtung. Außerdem hat jede*r eine feste Ansprechperson aus dem Team, die alle drei Wochen kurz anruft. Seitdem springen viel weniger Leute ab.`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Lotsin ruft abends privat an: Wo ziehen wir die Grenze?",
		by: "jonas",
		topics: ["rolle", "reflexion"],
		daysAgo: 30.4,
		body: `In unserem Team ist etwas verrutscht. Mehrere Lots*innen rufen mich abends auf dem privaten Handy an, manchmal um 21 Uhr. Der Grund ist fast immer derselbe: Ratsuchende rufen **sie** um diese Zeit an, und sie wissen nicht weiter.

Ich will niemanden allein lassen. Aber ich habe 15 Stunden in der Woche und zwei kleine Kinder, und ich merke, dass ich beim Klingeln schon die Augen verdrehe. Das ist kein gutes Zeichen.

Wie habt ihr das geregelt?

- Gibt es bei euch feste Zeiten?
- Geben Lots*innen ihre private Nummer weiter?
- Was ist wirklich ein Notfall, und wer ist dann zuständig?

Mir geht es nicht um Verbote, sondern um eine Absprache, die alle mittragen können.`,
		replies: [
			{
				by: "samira",
				after: 2.5,
				body: `Das kenne ich gut. Wir haben ein **Projekthandy** angeschafft. Es ist montags bis donnerstags von 9 bis 17 Uhr an, danach läuft die Mailbox mit einer Ansage in sechs Sprachen. Dann habe ich alle Lots*innen gebeten, meine private Nummer zu löschen. Das war ein unangenehmer Abend, aber ein ehrlicher.`,
				replies: [
					{
						by: "jonas",
						after: 5,
						body: `Wie haben die Lots*innen reagiert? Ich habe Angst, dass es wie Misstrauen wirkt.`,
						replies: [
							{
								by: "samira",
								after: 7.5,
								body: `Zwei waren gekränkt, das will ich nicht schönreden. Ich habe dann erklärt, dass die Regel auch **sie** schützt: Wenn ich um 21 Uhr nicht erreichbar bin, müssen sie es auch nicht sein. Danach war es leichter.`,
								replies: [
									{
										by: "thomas",
										after: 20,
										body: `Bei uns war es genau dieser Satz, der geholfen hat: „Du darfst auch Feierabend haben.“ Viele glauben, sie müssten immer bereit sein, weil es Ehrenamt ist.`,
										replies: [
											{
												by: "jonas",
												after: 23,
												body: `Den Satz klaue ich. Und was macht ihr, wenn jemand trotzdem weiter anruft? Geht ihr ran?`,
												replies: [
													{
														by: "samira",
														after: 26,
														body: `Nein. Ich schreibe am nächsten Morgen zurück: „Ich habe deinen Anruf gesehen, heute ab 9 Uhr bin ich da.“ Nach drei Wochen kam abends kein Anruf mehr.`,
													},
												],
											},
										],
									},
								],
							},
						],
					},
				],
			},
			{
				by: "nadia",
				after: 9,
				body: `Ich schreibe aus Sicht von einer Lotsin. Am Anfang habe ich meine Nummer jedem gegeben. Dann ist mein Handy auch am Sonntag nicht mehr still gewesen. Es ist schwer, Nein zu sagen, wenn man selbst einmal ohne Hilfe hier war.`,
				replies: [
					{
						by: "fatou",
						after: 12,
						body: `Ja, genau das. Man denkt an die eigene Ankunft. Ich sage jetzt beim ersten Treffen: „Ich bin dienstags und donnerstags für dich da.“ Wenn man es gleich am Anfang sagt, ist niemand enttäuscht.`,
						replies: [
							{
								by: "nadia",
								after: 13.5,
								body: `Das gefällt mir. Ich habe es immer erst gesagt, wenn ich schon müde war. Dann klingt es wie Ärger.`,
							},
						],
					},
					{
						by: "jonas",
						after: 24,
						body: `Danke, Nadia, dass du das so offen schreibst. Was hätte dir damals von der Koordination geholfen?`,
					},
				],
			},
			{
				by: "halyna",
				after: 28,
				body: `Я сама колись відповідала на дзвінки о десятій вечора, бо думала: якщо не я, то хто? Тепер у мене окремий номер, і після сьомої вечора він вимкнений. Люди зрозуміли це швидше, ніж я сама.

Kurz auf Deutsch: zweite Nummer, ab 19 Uhr aus.`,
				replies: [
					{
						by: "olena",
						after: 31,
						body: `Zweite SIM-Karte habe ich auch. Kostet wenig und der Kopf ist frei. Unser Träger hat die Karte bezahlt, weil ich gefragt habe.`,
					},
				],
			},
			{
				by: "markus",
				after: 47,
				body: `Jonas, ihr seid damit nicht allein: „Grenzen“ ist seit Jahren eines der häufigsten Themen bei den Vernetzungstreffen. Wichtig finde ich die Frage, **wer** die Grenze setzt. Aus unserer Sicht ist das zuerst Aufgabe des Trägers, nicht der einzelnen Lotsin. Das Kernprofil hilft beim Gespräch, weil Aufgaben und Rahmen dort in 23 Aussagen beschrieben sind: [Kernprofil, Kurzfassung](https://www.fachstelle.example/kernprofil).`,
				replies: [
					{
						by: "birgit",
						after: 52,
						body: `> zuerst Aufgabe des Trägers

Einverstanden, aber unser Vorstand sagt: „Das regelt ihr im Team.“ Wie bekomme ich den Vorstand an den Tisch?`,
						replies: [
							{
								by: "markus",
								after: 71,
								body: `Manchmal hilft eine ganz kleine Bitte: eine halbe Seite mit Regeln zur Erreichbarkeit, die der Vorstand unterschreibt. Dann ist es eine Regel des Trägers und nicht deine persönliche Laune. Im Praxishandbuch für die Koordination steht einiges zu Absprachen im Team. Ich komme auch gern online dazu.`,
								replies: [
									{
										by: "petra",
										after: 75,
										body: `So haben wir es gemacht, bei uns hängt das Blatt im Büro. Es hat fünf Sätze, mehr braucht es nicht.`,
									},
									{
										by: "ulrike",
										after: 98,
										body: `Petra, magst du die fünf Sätze hier einstellen? Ich würde sie gern im nächsten Koordinationstreffen bei uns im Hochtaunus zeigen, natürlich mit Quelle.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "sabine",
				after: 60,
				body: `Ich übe das in der Basisqualifizierung als Rollenspiel: Das Telefon klingelt, es ist spät, und am anderen Ende ist jemand verzweifelt. Die Gruppe sammelt danach Sätze, die freundlich **und** klar sind. Zum Beispiel:

- „Ich höre, dass es dringend ist. Morgen um 10 Uhr rufe ich dich an.“
- „Das kann ich nicht entscheiden. Ich frage im Projekt nach.“
- „Wenn jemand in Gefahr ist, ruf bitte sofort die 112 oder die 110 an.“`,
				replies: [
					{
						by: "ayse",
						after: 66,
						body: `Der letzte Satz ist wichtig, den vergisst man leicht. Wir haben die Notrufnummern auf die Rückseite der Lots*innen-Ausweise gedruckt.`,
						replies: [
							{
								by: "sabine",
								after: 70,
								body: `Gute Idee! Das nehme ich für die nächste Gruppe mit. Vielleicht passt noch die Nummer des Projekthandys darunter.`,
							},
						],
					},
				],
			},
			{
				by: "mehmet",
				after: 120,
				body: `Als koordinierender Lotse sitze ich dazwischen: Ich bin selbst ehrenamtlich, und trotzdem rufen alle zuerst mich an. Bei uns gilt jetzt:

1. Fragen bis Mittwochabend in die Teamgruppe, ohne Namen von Ratsuchenden.
2. Donnerstags eine Stunde Telefonsprechstunde für das Team.
3. Alles andere kann warten.

Ungefähr neun von zehn Fragen konnten wirklich warten.`,
				replies: [
					{
						by: "amina",
						after: 126,
						body: `Eine Stunde nur für das Team finde ich sehr gut. Bei uns gibt es das nicht. Manche von uns haben Schicht, kann die Stunde auch wechseln?`,
						replies: [
							{
								by: "mehmet",
								after: 130,
								body: `Ja, wir wechseln: eine Woche mittags, eine Woche abends um 18 Uhr. Der Plan steht immer für zwei Monate fest, dann können alle planen.`,
							},
						],
					},
				],
			},
			{
				by: "koordination",
				after: 192,
				body: `Noch ein Blick von außen: Wenn Ratsuchende abends anrufen, liegt es oft daran, dass tagsüber beim Amt niemand erreichbar war. Wir haben das im Runden Tisch angesprochen und für die Lots*innen eine direkte Durchwahl bekommen. Das hat den Druck spürbar gesenkt. Fragt eure WIR-Koordination, dafür sind wir da.`,
			},
			{
				by: "jonas",
				after: 410,
				body: `Rückmeldung nach gut zwei Wochen, und danke an alle. Wir haben im Team beschlossen:

1. Projekthandy, erreichbar Montag bis Donnerstag, 9 bis 16 Uhr.
2. Beim ersten Treffen sagt jede Lotsin, wann sie erreichbar ist.
3. Alle sechs Wochen ein Reflexionsgespräch, das erste war schon.

Der Vorstand hat unterschrieben. Gestern Abend hat niemand angerufen.`,
				replies: [
					{
						by: "markus",
						after: 434,
						body: `Großartig, Jonas! Darf ich eure drei Punkte, ohne Namen, beim nächsten Vernetzungstreffen als gutes Beispiel zeigen?`,
					},
				],
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Begleiten oder übersetzen? Unsere Behörde verwechselt das",
		by: "olena",
		topics: ["rolle", "kommune", "sprachmittlung"],
		daysAgo: 6,
		body: `Bei uns ruft das Jobcenter immer öfter direkt bei den Lots*innen an und sagt: „Wir brauchen morgen jemand zum Dolmetschen.“ Wenn wir kommen, sollen wir auch Briefe übersetzen und am Ende sagt man uns, wir sollen die Papiere erklären und unterschreiben lassen.

Ich begleite gern. Aber ich bin keine Dolmetscherin und ich habe Angst, dass ich etwas falsch sage und die Person hat dann Nachteil.

Wie erklärt ihr den Unterschied bei der Behörde? Habt ihr vielleicht einen kurzen Brief oder ein Blatt, das man mitnehmen kann? Und wer soll das Gespräch führen, die Lotsin oder besser die Projektleitung?`,
		replies: [],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "276 Stunden sind im Oktober voll: Darf ich Stunden im Team verschieben?",
		by: "mehmet",
		topics: ["aufwand", "einsatz"],
		daysAgo: 12.3,
		body: `Ich führe bei uns die Stundenliste. Eine Lotsin ist sehr gefragt, weil sie als Einzige Paschto spricht. So wie es läuft, hat sie ihre 276 Stunden schon im Oktober voll. Zwei andere haben bisher nicht einmal 90 Stunden gebraucht.

Meine Fragen:

1. Darf ich die nicht genutzten Stunden der beiden auf andere im Team verteilen?
2. Kann die Lotsin mit Paschto dann über 276 Stunden hinaus abrechnen?
3. Im November kommen zwei Neue dazu, die im Antrag noch gar nicht standen. Geht das aus demselben Topf?`,
		replies: [
			{
				by: "petra",
				after: 3,
				body: `Frage 1: ja, das machen wir jedes Jahr so. Die Stunden werden zwar pro Person beantragt, sie sind aber nicht an die Person gebunden. Was eine nicht braucht, kann eine andere nutzen.`,
				replies: [
					{
						by: "mehmet",
						after: 4.2,
						body: `Danke, das beruhigt mich. Dann bleibt noch die Sache mit der Obergrenze bei der einen Kollegin.`,
						replies: [
							{
								by: "birgit",
								after: 9,
								body: `Bei uns hat in so einem Fall eine zweite Person die Begleitungen übernommen, die nicht ganz so dringend waren. Für Paschto ist das natürlich schwer. Vielleicht kann ein Nachbarprojekt aushelfen?`,
							},
						],
					},
				],
			},
			{
				by: "markus",
				after: 22,
				body: `Petra hat recht, ich ergänze der Reihe nach:

1. **Verschieben im Team:** ja. Das Budget ist nicht personengebunden.
2. **Obergrenze pro Person:** bleibt. Im Schnitt bis zu 6 Stunden pro Woche, höchstens 276 Stunden im Jahr, also 1.380 €. Für koordinierende Lots*innen sind es bis zu 9 Stunden pro Woche, höchstens 414 Stunden oder 2.070 €.
3. **Neue Lots*innen:** können aus demselben Budget bezahlt werden.

Schaut bitte trotzdem in euren Bescheid, und fragt im Zweifel beim RP Darmstadt nach. Ich kann nur sagen, wie wir die Regeln verstehen.`,
				replies: [
					{
						by: "mehmet",
						after: 26,
						body: `Perfekt, damit kann ich arbeiten. Ich plane ab jetzt so, dass ab 230 Stunden eine Warnung in meiner Tabelle erscheint.`,
						replies: [
							{
								by: "nadia",
								after: 29,
								body: `Kannst du die Tabelle teilen, bitte? Wir schreiben noch alles auf Papier und am Ende vom Jahr ist immer Chaos.`,
								replies: [
									{
										by: "mehmet",
										after: 33,
										body: `Klar, ich nehme vorher alle Namen heraus und stelle sie dann bei den Materialien ein.`,
									},
								],
							},
						],
					},
				],
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Antrag lässt sich nicht zwischenspeichern: Wie bereitet ihr euch vor?",
		by: "birgit",
		topics: ["projekt", "einsatz"],
		daysAgo: 48,
		body: `Letztes Jahr saß ich zwei Stunden am Online-Antrag, dann klingelte es an der Tür, und als ich zurückkam, war die Sitzung abgelaufen. Alles weg. Zwischenspeichern kann man das Formular ja nicht.

Dieses Jahr möchte ich besser vorbereitet sein. Habt ihr eine Checkliste, was man **vor** dem Öffnen bereitlegen sollte? Schreibt ihr die Texte vorher in einem Dokument und kopiert sie dann hinein? Und gibt es irgendwo die Felder zum Ansehen, ohne dass man anfangen muss?`,
		replies: [
			{
				by: "ayse",
				after: 6,
				body: `Mein herzliches Beileid, das ist mir auch schon passiert. Meine Liste:

- Zahl der Lots*innen und Stunden pro Person
- Summe ausgerechnet, zum Beispiel 8 × 276 Stunden × 5 € = 11.040 €
- koordinierende Lots*innen getrennt aufgeführt
- Beschreibung des Projekts fertig in einem Textdokument
- Bankverbindung und unterschriftsberechtigte Person
- Telefon aus, Tür zu

Dann dauert es noch ungefähr 40 Minuten.`,
				replies: [
					{
						by: "birgit",
						after: 10,
						body: `„Tür zu“ schreibe ich mir ganz nach oben. Danke, die Rechnung mit den Stunden hilft mir sehr.`,
					},
					{
						by: "samira",
						after: 14,
						body: `Bei mir noch: nach jeder Seite ein Bildschirmfoto machen. Dann habe ich später auch einen Beleg, was ich eingetragen habe.`,
					},
				],
			},
			{
				by: "markus",
				after: 27,
				body: `Genau dafür gibt es unsere [Handreichung zum Online-Antrag](https://www.fachstelle.example/antrag/handreichung). Darin seht ihr alle Felder der Reihe nach und könnt sie vorab ausfüllen. Bitte achtet auf den Stand auf der ersten Seite, das Formular wird manchmal geändert.

Zur Erinnerung: Anträge für das nächste Jahr müssen **bis 31. Dezember** gestellt sein. Neue Projekte sollten mit bis zu sechs Wochen Bearbeitungszeit rechnen.`,
				replies: [
					{
						by: "thomas",
						after: 33,
						body: `Und nicht vergessen: Wenn der Bescheid kommt, muss die unterschriebene Erklärung innerhalb eines Monats zurück, sonst fließt kein Geld. Bei uns lag der Brief einmal drei Wochen beim falschen Amt im Fach.`,
						replies: [
							{
								by: "birgit",
								after: 50,
								body: `Gut, dass du es sagst. Ich trage mir gleich zwei Erinnerungen ein: eine für den Antrag, eine für den Rückbrief.`,
							},
						],
					},
				],
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Aufwandsentschädigung und Jobcenter: Was müssen Lots*innen melden?",
		by: "ayse",
		topics: ["aufwand"],
		daysAgo: 95,
		body: `Ich schreibe gerade ein Merkblatt für unsere neuen Lots*innen. Etwa die Hälfte bekommt Leistungen vom Jobcenter, zwei bekommen Leistungen nach dem Asylbewerberleistungsgesetz. Die Unsicherheit ist groß. Eine Kollegin wollte die Aufwandsentschädigung deshalb lieber gar nicht annehmen.

Mein Entwurf lautet bisher:

> Die Aufwandsentschädigung (5 € pro Stunde) ist kein Lohn. Sie deckt Fahrtkosten und andere Ausgaben. Du musst sie aber beim Jobcenter angeben.

Reicht das? Was steht in euren Merkblättern, und wie verständlich habt ihr es hinbekommen?`,
		replies: [
			{
				by: "thomas",
				after: 4,
				body: `Bei uns stehen noch zwei Sätze mehr drin: „Melde das Geld **vorher** und schriftlich. Bewahre eine Kopie auf.“ Dazu geben wir allen eine Bescheinigung des Trägers mit, auf der Stunden und Betrag stehen. Damit gab es bisher kaum Rückfragen.`,
				replies: [
					{
						by: "ayse",
						after: 7,
						body: `Die Bescheinigung ist eine gute Idee. Stellt ihr sie einmal im Jahr aus oder nach jeder Auszahlung?`,
						replies: [
							{
								by: "thomas",
								after: 22,
								body: `Nach jeder Auszahlung, also bei uns alle drei Monate. Einmal im Jahr war zu selten, da hatte das Jobcenter schon nachgefragt.`,
							},
						],
					},
				],
			},
			{
				by: "mehmet",
				after: 19,
				body: `Bizim ekipte en çok sorulan soru bu. Bu para maaş değil, yapılan masrafların karşılığı. Ama yine de Jobcenter'a mutlaka yazılı olarak bildirilmeli.

Auf Deutsch: Ich erkläre es immer erst mündlich und gebe dann das Blatt. Umgekehrt lesen es viele nicht.`,
			},
			{
				by: "markus",
				after: 44,
				body: `Dein Entwurf stimmt, Ayşe. Ergänzen würde ich:

- Höchstens 276 Stunden im Jahr, also 1.380 €. Koordinierende Lots*innen höchstens 414 Stunden, also 2.070 €.
- Die Zahlungen werden wie bei der **Übungsleiterpauschale** behandelt. Der Freibetrag liegt ab 2026 bei 3.300 € im Jahr. Auf manchen Seiten stehen noch 3.000 €, das ist der alte Wert.
- Die Einnahmen müssen beim Finanzamt und beim Jobcenter angegeben werden, auch bei Asylbewerberleistungen. Dort sind nach unserem Stand bis zu 250 € im Monat frei.

Bitte ein Datum auf das Merkblatt setzen und den Satz: „Im Einzelfall entscheidet die Behörde.“`,
				replies: [
					{
						by: "samira",
						after: 48,
						body: `Eine Frage dazu: Eine Lotsin ist auch Trainerin im Sportverein. Zählt das zusammen?`,
						replies: [
							{
								by: "markus",
								after: 69,
								body: `Soweit ich weiß, gilt der Freibetrag einmal pro Jahr für alle solchen Tätigkeiten zusammen. Das sollte sie aber bitte mit dem Finanzamt oder einer Steuerberatung klären, da bin ich nicht die richtige Stelle.`,
							},
						],
					},
				],
			},
			{
				by: "ayse",
				after: 140,
				body: `Danke euch! Das Merkblatt ist fertig und hat jetzt zwei Seiten statt vier. Ich habe es mit drei Lots*innen gelesen, und alle konnten danach erklären, was sie tun müssen.`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Koordinierungspauschale: Ab wann zählt der Fünfer-Pool?",
		by: "thomas",
		topics: ["aufwand", "projekt"],
		daysAgo: 0.3,
		body: `Wir haben unseren Antrag mit sechs Lots*innen gestellt und die Koordinierungspauschale mit beantragt. Jetzt pausieren zwei: eine macht eine Ausbildung, einer ist für einige Monate bei seiner Familie. Es bleiben also vier, die wirklich im Einsatz sind.

Ich kenne die Regel so: 2.000 € im Jahr, ab einem Pool von fünf Lots*innen, für gemeinnützige Träger und für Kommunen unter 50.000 Einwohner*innen. Das steht aber in der Richtlinie von 2021, vielleicht ist es überholt.

Zählt, wer **gemeldet** ist, oder wer in dem Jahr tatsächlich begleitet hat? Und hatte jemand von euch schon einmal so eine Pause mitten im Jahr?`,
		replies: [],
	},
	{
		space: "lotsen",
		kind: "praxisbeispiel",
		title: "Reflexionsgespräche: So haben wir eine Supervisorin gefunden",
		by: "samira",
		topics: ["reflexion", "aufwand"],
		daysAgo: 131,
		own: {
			audience: ["engagierte"],
			region: "06413",
			from: "2025",
			to: "2026",
			people: "8",
			hours: "108",
			costs: "1.980",
			result: "Niemand hat in diesem Jahr aufgehört. Und im Team wird offener gesagt, wenn ein Einsatz zu viel war.",
			pitfalls: "Die ersten zwei Treffen waren still. Fast hätten wir abgebrochen. Gebt der Gruppe drei Treffen Zeit.",
			contact: "Samira Haile, Ankommen am Main e. V.",
		},
		body: `Fast ein Jahr haben wir gesucht, jetzt läuft es. Vielleicht spart euch unser Weg etwas Zeit.

**So haben wir gesucht:** nicht über Anzeigen, sondern über die Beratungsstellen, mit denen wir sowieso arbeiten. Die dritte Empfehlung hat gepasst. Wichtig war uns, dass die Supervisorin Erfahrung mit mehrsprachigen Gruppen hat und einfache Sätze benutzt.

**So läuft es:**

- alle sechs Wochen, 90 Minuten, acht Lots*innen
- Koordination ist **nicht** dabei
- was im Raum gesagt wird, bleibt im Raum
- keine Namen von Ratsuchenden

Beim dritten Treffen hat jemand von einer schlaflosen Nacht erzählt, und seitdem sind alle da. Reflexionsgespräche in Gruppen können über den Träger gefördert werden, fragt also vor dem Antrag nach.`,
		replies: [
			{
				by: "jonas",
				after: 8,
				body: `Danke fürs Teilen! Wie habt ihr im Team vermittelt, dass du nicht dabei bist? Bei uns wollen alle, dass ich komme.`,
				replies: [
					{
						by: "samira",
						after: 11,
						body: `Ich habe gesagt: „Ihr müsst auch über mich schimpfen dürfen.“ Alle haben gelacht, und dann war es klar. Einmal im Jahr komme ich für die letzten 20 Minuten dazu.`,
						replies: [
							{
								by: "jonas",
								after: 13,
								body: `Das ist so einfach, dass ich selbst hätte darauf kommen können. Wir probieren es genau so.`,
							},
						],
					},
				],
			},
			{
				by: "fatou",
				after: 30,
				body: `Ich nehme an so einer Gruppe teil und kann nur sagen: Es hilft. Ich trage die Geschichten nicht mehr mit nach Hause. Vorher habe ich alles meinem Mann erzählt, obwohl ich das gar nicht darf.`,
			},
			{
				by: "birgit",
				after: 54,
				body: `Wie rechnet ihr das ab? Braucht ihr eine Liste mit Unterschriften, und ist das bei einer vertraulichen Runde kein Problem?`,
				replies: [
					{
						by: "samira",
						after: 57,
						body: `Wir führen nur Datum, Dauer und Anwesenheit. Inhalte schreiben wir nicht auf. Die Rechnung der Supervisorin liegt bei den Belegen, die wir aufbewahren.`,
						replies: [
							{
								by: "markus",
								after: 76,
								body: `Genau: Belege werden aufbewahrt und nicht mitgeschickt. Welche Kosten bei Reflexionsgesprächen anerkannt werden, steht in der [Übersicht der förderfähigen Kosten](https://www.fachstelle.example/abrechnung/kosten). Die Beträge bitte mit eurem aktuellen Bescheid vergleichen.`,
							},
						],
					},
				],
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Basisqualifizierung mit nur sechs Anmeldungen: zusammenlegen?",
		by: "birgit",
		topics: ["basisqualifizierung", "gewinnen"],
		daysAgo: 17.6,
		body: `Wir planen eine Basisqualifizierung mit 20 Unterrichtseinheiten. Angemeldet sind sechs Personen. Wenn ich richtig rechne, ergibt das 12,50 € × 6 × 20 = **1.500 €**. Davon müssen wir Honorare, Raum und Material bezahlen. Das wird knapp.

Ich sehe drei Möglichkeiten:

- absagen und warten, aber dann sind die sechs vielleicht weg
- trotzdem machen, mit weniger Referent*innen
- mit einem Nachbarprojekt zusammenlegen

Wer hat Erfahrung mit der dritten Variante? Und sucht gerade jemand in Nordhessen Plätze für neue Lots*innen? Bei uns wäre auch ein Raum am Bahnhof vorhanden.`,
		replies: [
			{
				by: "ayse",
				after: 5,
				body: `Bitte nicht absagen! Wir haben acht Interessierte und noch keinen Termin. Zusammen wären wir 14, das wären bei 20 Einheiten 3.500 €. Damit lässt sich etwas anfangen. Ich schreibe dir eine Nachricht wegen der Termine.`,
				replies: [
					{
						by: "birgit",
						after: 7,
						body: `Du rettest mir die Woche! Bei uns ginge es am besten an drei Samstagen. Passt das für eure Leute, oder arbeiten viele am Wochenende?`,
						replies: [
							{
								by: "ayse",
								after: 24,
								body: `Zwei arbeiten samstags. Wir hatten 2023 im Landkreis Kassel einen Online-Kurs mit acht Abenden von 17 bis 19 Uhr, das ging gut. Vielleicht mischen wir: zwei Samstage und der Rest online?`,
								replies: [
									{
										by: "sabine",
										after: 29,
										body: `Als Referentin kann ich die Mischung empfehlen. Kennenlernen und Haltung bitte in einem Raum, Rahmenbedingungen und Datenschutz gehen gut online.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "markus",
				after: 45,
				body: `Schöne Lösung! Drei Dinge, damit es auch mit der Förderung klappt:

1. Der Antrag muss **vier Wochen vor Beginn** gestellt sein.
2. Soweit ich es aus anderen Projekten kenne, stellt ein Träger den Antrag für alle. Klärt das bitte vorher mit dem RP Darmstadt.
3. Teilnahmeliste (Formblatt 2 C) von Anfang an führen. Der Verwendungsnachweis ist drei Monate nach dem Ende fällig.

Der Satz von 12,50 € steht so auf unserer Seite. Ob er in der neuen Förderperiode gleich bleibt, prüft bitte vor dem Rechnen.`,
			},
			{
				by: "halyna",
				after: 60,
				body: `Ich war in einer gemischten Gruppe aus drei Orten. Das war sehr gut, weil wir bis heute Kontakt haben und einander mit Sprachen helfen.`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "erfahrung",
		title: "Methode „Eisberg“ mit Gruppe A2: Was funktioniert sprachlich?",
		by: "sabine",
		topics: ["basisqualifizierung", "einfache-sprache"],
		daysAgo: 64,
		body: `Den „Eisberg“ kennen viele: Was sehen wir bei einem Menschen, und was liegt unter dem Wasser? In meiner letzten Gruppe hatten die meisten Deutsch auf A2-Niveau, und mit dem alten Arbeitsblatt kam ich nicht weit. Wörter wie „Wertvorstellung“ oder „Sozialisation“ haben alle stumm gemacht.

Was ich geändert habe:

1. **Bilder statt Begriffe:** 20 Fotos auf dem Tisch, jede*r nimmt zwei.
2. **Satzanfänge:** „Ich sehe …“, „Ich weiß nicht, ob …“, „Vielleicht ist wichtig: …“
3. **Erst in der eigenen Sprache**, zu zweit, dann auf Deutsch in der Gruppe.

Das dauert 75 statt 45 Minuten, aber es reden alle. Das angepasste Blatt liegt hier: [Eisberg A2](${materialAt("eisberg")}). Ihr dürft es gern verändern.`,
		replies: [
			{
				by: "ayse",
				after: 12,
				body: `Wir haben es gleich heute im Kurs ausprobiert. Die Satzanfänge waren Gold wert. Eine Teilnehmerin hat zum ersten Mal im Kurs von sich aus gesprochen.`,
				replies: [
					{
						by: "sabine",
						after: 16,
						body: `Das freut mich sehr! Hattet ihr auch Paare ohne gemeinsame Sprache? Da suche ich noch nach einer guten Lösung.`,
						replies: [
							{
								by: "ayse",
								after: 20,
								body: `Ja, zwei Personen. Sie haben gezeichnet. Das war sogar der lustigste Moment des Tages, und das Wichtigste war trotzdem klar.`,
								replies: [
									{
										by: "sabine",
										after: 22,
										body: `Zeichnen kommt ins Blatt. Ich schreibe „Idee aus Nordhessen“ dazu, wenn das für euch in Ordnung ist.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "amina",
				after: 40,
				body: `Ich war früher Teilnehmerin in so einer Übung und habe nicht verstanden, was ein Eisberg mit mir zu tun hat. In meinem Land gibt es keine Eisberge. Vielleicht geht auch ein Baum mit Wurzeln?`,
				replies: [
					{
						by: "sabine",
						after: 43,
						body: `Das ist ein kluger Einwand, Amina. Der Baum funktioniert genauso, oben die Krone und unten die Wurzeln. Ich mache eine zweite Fassung.`,
					},
				],
			},
			{
				by: "markus",
				after: 92,
				body: `Beide Fassungen nehmen wir gern in den Methodenkoffer auf, passend zum Modul Werte und Haltungen. Sabine, schickst du mir kurz, unter welcher Lizenz das Blatt stehen soll?`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Führungszeugnis für alle Lots*innen? Wer zahlt, wie oft?",
		by: "jonas",
		topics: ["einsatz", "bildung", "versicherung"],
		daysAgo: 8.6,
		body: `Eine Kita möchte von unseren Lots*innen ein erweitertes Führungszeugnis sehen, bevor sie zu Elterngesprächen mitkommen. Ich kann das verstehen. Von den Laiendolmetschenden kenne ich es so: Führungszeugnis und eine unterschriebene Erklärung gehören dort dazu. Für Lots*innen habe ich nichts Eindeutiges gefunden.

Wie macht ihr das?

- Verlangt ihr es von allen oder nur bei Einsätzen in Kita und Schule?
- Wer bezahlt, und stellt euer Träger eine Bescheinigung fürs Ehrenamt aus?
- Nach wie vielen Jahren soll es erneuert werden?
- Wo bewahrt ihr es auf, oder schaut ihr es nur an und notiert das Datum?

Ich möchte niemanden abschrecken, gerade die Neuen nicht.`,
		replies: [],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Schweigepflicht: Welche Vorlage unterschreiben eure Lots*innen?",
		by: "petra",
		topics: ["rolle", "datenschutz"],
		daysAgo: 78,
		body: `Unsere Erklärung zur Verschwiegenheit ist von 2018 und zwei Seiten lang. Ehrlich gesagt verstehe ich sie selbst nur halb. Vor der nächsten Basisqualifizierung möchte ich sie erneuern.

Mich interessiert zweierlei. Welche Vorlage benutzt ihr? Und noch wichtiger: **Wie erklärt ihr sie?** Unterschreiben ist schnell gemacht. Aber dass man auch zu Hause, im Verein oder in der Teamgruppe auf dem Handy keine Geschichten erzählt, das ist der eigentliche Punkt. In kleinen Orten erkennt man eine Familie ja schon, wenn jemand nur die Straße nennt.`,
		replies: [
			{
				by: "nadia",
				after: 7,
				body: `Bei uns hat die Projektleiterin es mit ein Beispiel erklärt: Du bist beim Arzt, und die Helferin erzählt es deiner Nachbarin. Wie fühlst du dich? Danach hat niemand mehr gefragt, warum wir unterschreiben.`,
				replies: [
					{
						by: "petra",
						after: 9,
						body: `Wunderbar, das kann ich sofort übernehmen. Habt ihr auch über Ausnahmen gesprochen, also wenn jemand in Gefahr ist?`,
						replies: [
							{
								by: "nadia",
								after: 11,
								body: `Ja. Unsere Regel ist: Wenn ich Angst um ein Mensch habe, rede ich mit der Projektleitung, aber nur mit ihr. Sie entscheidet, was wir tun.`,
							},
						],
					},
				],
			},
			{
				by: "koordination",
				after: 26,
				body: `Wir haben eine Seite in Einfacher Sprache, vier Sätze, darunter Ort, Datum, Unterschrift. Die Lots*innen bekommen eine Kopie. Unsere Datenschutzbeauftragte hat einmal drübergeschaut, das würde ich allen empfehlen.`,
				replies: [
					{
						by: "petra",
						after: 28,
						body: `Darf ich die vier Sätze haben? Gern per Nachricht, dann passe ich sie für uns an.`,
						replies: [
							{
								by: "koordination",
								after: 33,
								body: `Hier sind sie gleich für alle:

1. Ich erzähle niemandem, was ich bei Begleitungen erfahre.
2. Das gilt auch zu Hause, im Verein und am Handy.
3. Bei Fragen spreche ich mit der Projektleitung.
4. Das gilt auch, wenn ich nicht mehr Lots*in bin.`,
							},
						],
					},
				],
			},
			{
				by: "markus",
				after: 50,
				body: `Vielen Dank, Christoph, das ist richtig gut. Petra hat daraus eine [Muster-Vereinbarung](${materialAt("verschwiegenheit")}) gemacht, wir schauen sie gerade durch. Ein Hinweis: Ob im juristischen Sinn eine Schweigepflicht besteht, ist eine eigene Frage. Das kann das Forum nicht klären, eure Datenschutzbeauftragten schon eher.`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Unfall auf dem Weg zum Amt: Wer meldet was?",
		by: "halyna",
		topics: ["versicherung", "einsatz"],
		daysAgo: 4.4,
		body: `Eine Kollegin aus unserem Team ist auf dem Weg zu einer Begleitung mit dem Fahrrad gestürzt. Es geht ihr zum Glück wieder besser, der Arm muss aber noch geschont werden. Auch ihre Brille ist kaputt.

Jetzt wissen wir nicht genau, was zu tun ist. Muss sie selbst etwas melden oder der Träger? Gilt der Weg überhaupt, sie ist ja von ihrer Arbeit direkt losgefahren? Und bezahlt jemand die Brille?

Unsere Projektleitung ist im Urlaub, deshalb frage ich hier. Ich will nichts Falsches sagen.`,
		replies: [
			{
				by: "olena",
				after: 2,
				body: `Галино, бажаю твоїй колезі швидкого одужання! Найважливіше — одразу записати час, місце і хто дав доручення, поки все свіже в пам'яті.

Auf Deutsch: Bitte gleich Uhrzeit, Ort und Auftrag aufschreiben. Bei uns hat das später sehr geholfen.`,
				replies: [
					{
						by: "halyna",
						after: 3.5,
						body: `Дякую, Олено! Ми вже все записали. Wir haben gestern auch ein Foto von der Stelle gemacht, und eine Passantin hat ihre Nummer dagelassen.`,
					},
				],
			},
			{
				by: "thomas",
				after: 6,
				body: `Gute Besserung! Aus unserem Fall im letzten Jahr: Die Kollegin soll in der Praxis sagen, dass es beim **Ehrenamt** passiert ist. Gemeldet hat dann der Träger. Wichtig war eine Bestätigung, dass sie in unserem Auftrag unterwegs war. Wer vertritt denn eure Projektleitung?`,
				replies: [
					{
						by: "halyna",
						after: 20,
						body: `Der Vorstand. Ich habe heute angerufen, er schreibt die Bestätigung. Aber er fragt, ob unsere Kollegin auf einer Liste stehen muss.`,
						replies: [
							{
								by: "thomas",
								after: 23,
								body: `Müssen weiß ich nicht, aber empfohlen wird es: eine Liste aller Helfer*innen beim Träger, immer aktuell. Wir schreiben dazu, ab wann jemand dabei ist.`,
							},
						],
					},
				],
			},
			{
				by: "markus",
				after: 27,
				body: `Gute Besserung auch von mir. Kurz, was wir wissen:

- Die Unfallversicherung deckt die **Person** und die **Wege**, aber keine Sachen. Die Brille ist also wahrscheinlich nicht dabei.
- Der Träger muss den Auftrag bestätigen, eine Liste der Helfer*innen ist ratsam.
- Rahmenverträge des Landes und die Unfallkasse Hessen schließen manche Lücken. Sie gelten nachrangig und ersetzen keine Vereinshaftpflicht.

Ob der Weg von der Arbeit aus zählt, muss die Versicherung entscheiden. Meldet lieber zu früh als zu spät: [Versicherungsschutz](https://www.fachstelle.example/versicherung).`,
				replies: [
					{
						by: "halyna",
						after: 30,
						body: `Vielen Dank an alle. Der Vorstand hat heute gemeldet. Ich schreibe hier, wenn wir eine Antwort bekommen.`,
					},
				],
			},
		],
	},
	{
		space: "lotsen",
		kind: "praxisbeispiel",
		title: "Zertifikatsübergabe mit Bürgermeisterin: unser Ablauf",
		by: "koordination",
		topics: ["veranstaltungen", "basisqualifizierung"],
		daysAgo: 162,
		own: {
			audience: ["engagierte"],
			region: "06534",
			from: "06/2026",
			to: "06/2026",
			people: "4",
			hours: "30",
			costs: "420",
			result:
				"Die Presse hat drei der Sätze wörtlich gedruckt. In der Woche danach haben sich **fünf Menschen** gemeldet, die auch Lots*in werden wollen.",
			pitfalls: "Wir hatten zu wenig Stühle: Ladet die Familien von Anfang an ein und zählt sie mit.",
			contact: "Christoph Nau, WIR-Vielfaltszentrum",
		},
		body: `Elf neue Lots*innen haben bei uns die Basisqualifizierung beendet, und diesmal wollten wir es richtig feiern. Die Bürgermeisterin hatte genau 40 Minuten Zeit. Unser Ablauf:

1. Begrüßung durch eine Lotsin, in drei Sprachen (5 Minuten)
2. Bürgermeisterin: kurzes Grußwort (5 Minuten)
3. Zertifikate, jede*r sagt **einen Satz**: „Ich bin Lots*in, weil …“ (15 Minuten)
4. Gruppenfoto (5 Minuten), vorher schriftlich gefragt, wer aufs Bild möchte
5. Essen und Gespräche, mit offenem Ende

Der eine Satz war das Beste.`,
		replies: [
			{
				by: "samira",
				after: 6,
				body: `„Ich bin Lots*in, weil …“ ist großartig. Habt ihr die Sätze aufgeschrieben? Das wäre doch auch etwas für einen Flyer.`,
				replies: [
					{
						by: "koordination",
						after: 21,
						body: `Ja, alle elf, mit Einverständnis. Mein liebster: „Weil ich damals genau so jemanden gebraucht hätte.“`,
						replies: [
							{
								by: "olena",
								after: 25,
								body: `Diesen Satz könnte ich auch sagen. Ich habe beim Lesen ein bisschen Gänsehaut bekommen.`,
							},
						],
					},
				],
			},
			{
				by: "birgit",
				after: 29,
				body: `Gab es bei euch auch etwas vom Ehrenamt, also eine Karte oder Vergünstigungen? Bei uns fragen die Lots*innen danach.`,
				replies: [
					{
						by: "koordination",
						after: 31,
						body: `Wir haben auf die Ehrenamts-Card hingewiesen. Ob unsere Lots*innen die Bedingungen erfüllen, prüft bei uns die Kreisverwaltung. Fragt bitte vor Ort nach, ich will nichts versprechen.`,
					},
				],
			},
			{
				by: "fatou",
				after: 77,
				body: `Bei unserer Feier hat jede noch eine Blume bekommen, gespendet vom Laden nebenan. Kostet nichts, nur ein freundliches Gespräch 🌻`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Wie zählt ihr Einsätze, ohne Klientendaten zu sammeln?",
		by: "ulrike",
		topics: ["aufwand", "datenschutz", "einsatz"],
		daysAgo: 39,
		body: `Für den Sachbericht und für unseren Kreistag brauche ich Zahlen: Wie viele Begleitungen, in welchen Sprachen, zu welchen Stellen? Gleichzeitig will ich nicht, dass irgendwo Listen mit Namen und Geburtsdaten von Familien liegen. Beides zusammen ist gar nicht so leicht.

Bisher schreiben unsere Lots*innen frei auf, was sie gemacht haben. Darin steht leider oft viel zu viel. Ich hätte gern ein Blatt, das man in zwei Minuten ausfüllen kann und das auch verloren gehen darf, ohne dass jemand Schaden hat.

Was zählt ihr, was lasst ihr weg? Papier oder digital?`,
		replies: [
			{
				by: "mehmet",
				after: 4,
				body: `Strichliste, eine Seite pro Monat. Wir zählen nur:

- Datum
- Sprache
- Art der Stelle (Amt, Arzt, Schule, Kita, Bank)
- Dauer in Stunden

Kein Name, kein Ort unter Gemeindeebene, kein Thema.`,
				replies: [
					{
						by: "ulrike",
						after: 7,
						body: `Ganz ohne Thema? Für die Politik wäre es interessant zu wissen, ob es um Wohnung oder Arbeit geht.`,
						replies: [
							{
								by: "mehmet",
								after: 10,
								body: `Wir hatten es einmal drin. In einem kleinen Ort mit einer seltenen Sprache weiß man dann sofort, um wen es geht. Deshalb fragen wir Themen nur einmal im Jahr ab, mündlich im Team.`,
								replies: [
									{
										by: "petra",
										after: 24,
										body: `Kann ich bestätigen. Bei uns gibt es Dörfer mit genau einer Familie, die Tigrinya spricht.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "jonas",
				after: 30,
				body: `Kleine Anmerkung zum Wort im Titel: Wir sagen im Team lieber **Ratsuchende**. Zur Sache: Wir nutzen ein Online-Formular mit fünf Auswahlfeldern und absichtlich ohne Freitext. Wo man nichts hineinschreiben kann, steht auch nichts Falsches.`,
				replies: [
					{
						by: "ulrike",
						after: 33,
						body: `Stimmt, danke für den Hinweis, das war noch alte Amtssprache. „Ohne Freitext“ ist vermutlich der Schlüssel. Unser Blatt ist jetzt fertig: [Strichliste](${materialAt("strichliste")}), vier Spalten, keine Namen.`,
					},
				],
			},
			{
				by: "markus",
				after: 51,
				body: `Für den Verwendungsnachweis braucht ihr keine Angaben zu einzelnen Ratsuchenden. Der Sachbericht ist formlos, Summen reichen darin gut aus. Denkt an den 31. März. Und kleine Zahlen, zum Beispiel unter fünf, fasst ihr am besten zusammen.`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "praxisbeispiel",
		title: "Gesundheitscafé einmal im Monat: Konzept aus der Praxis",
		by: "fatou",
		topics: ["gesundheit", "veranstaltungen"],
		daysAgo: 205,
		own: {
			audience: ["zugewanderte", "frauen", "eltern"],
			region: "06412",
			from: "10/2025",
			people: "6",
			hours: "120",
			costs: "360",
			result: `Im ersten Winter kamen acht bis zehn Menschen, heute sind es meistens **über zwanzig**. Viele bringen eine Nachbarin mit.

Zwei Kinderarztpraxen sagen uns, dass mehr Familien zur Vorsorge kommen.`,
			pitfalls:
				"Themen wie Wechseljahre oder Depression gehen nur ohne Männer im Raum. Seitdem gibt es zweimal im Jahr einen Nachmittag nur für Frauen.",
			contact: "Fatou Diallo, Gesund ankommen e. V.",
			materials: "[Themenplan für ein Jahr](https://www.gesund-ankommen.example/cafe/themen)",
		},
		alsoBy: [
			{ by: "halyna", after: 1400, note: "Bei uns alle zwei Monate, zusammen mit der Familienbildung." },
			{ by: "nadia", after: 2600, note: "" },
		],
		body: `Nach unserer Schulung als Gesundheitslots*innen (36 Unterrichtseinheiten, online) wollten wir nicht nur begleiten, sondern auch vorher informieren. So ist unser Gesundheitscafé entstanden: jeden ersten Mittwoch im Monat, zwei Stunden, offen für alle.

**Was gut läuft**

- ein Thema pro Treffen: Zähne, Impfen, Schlaf, Wechseljahre, Vorsorge für Kinder
- ein Gast, der kurz spricht, höchstens 15 Minuten
- danach Tische nach Sprachen, mit je einer Lotsin
- Tee, Obst, Spielecke

**Was es kostet:** Der Raum im Stadtteilzentrum ist umsonst. Tee, Obst und Kopien sind ungefähr 30 € pro Treffen.

Wichtig: Wir geben **keine** medizinischen Ratschläge. Wir erklären, wohin man gehen kann und welche Fragen man dort stellen darf.`,
		replies: [
			{
				by: "nadia",
				after: 10,
				body: `Sehr schön! Wie viele Leute kommen zu euch? Wir haben es einmal probiert und waren nur mit vier Frauen.`,
				replies: [
					{
						by: "fatou",
						after: 14,
						body: `Am Anfang waren wir auch nur fünf. Nach einem halben Jahr kamen meistens 20. Geholfen hat immer der gleiche Tag und der gleiche Raum, auch wenn wenige da waren.`,
						replies: [
							{
								by: "nadia",
								after: 17,
								body: `Dann haben wir zu früh aufgehört. Ich spreche mit meinem Verein, vielleicht starten wir nochmal nach den Ferien.`,
							},
						],
					},
				],
			},
			{
				by: "samira",
				after: 35,
				body: `Wie findet ihr Gäste, die einfach sprechen? Bei uns hat ein Arzt 50 Minuten Folien gezeigt, danach war der Raum leer.`,
				replies: [
					{
						by: "fatou",
						after: 38,
						body: `Wir telefonieren vorher und geben drei Regeln mit: keine Folien, kurze Sätze, ein Gegenstand zum Anfassen. Eine Zahnärztin hat ein riesiges Gebiss mitgebracht, darüber reden sie heute noch.`,
					},
				],
			},
			{
				by: "ulrike",
				after: 60,
				body: `Wie geht es bei euch finanziell weiter? Das Projekt „WIR fördern Gesundheit“ lief ja nur bis Ende Januar 2025.`,
				replies: [
					{
						by: "fatou",
						after: 66,
						body: `Das Café tragen wir im Verein selbst weiter, mit Spenden und dem freien Raum. Für neue Schulungen haben wir im Moment leider keine Lösung.`,
						replies: [
							{
								by: "markus",
								after: 90,
								body: `Genau solche kleinen Formate überleben am besten. Zu neuen Schulungen kann ich heute nichts Sicheres sagen. Sobald ich etwas weiß, schreibe ich es hier hinein.`,
							},
						],
					},
				],
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Neue Kollegin in der Koordination: Was gehört in die ersten 30 Tage?",
		by: "thomas",
		topics: ["einsatz", "projekt"],
		daysAgo: 148,
		body: `Ich gebe einen Teil meiner Stunden ab und bekomme eine neue Kollegin für die Koordination. Sie bringt viel Erfahrung aus der Sozialarbeit mit, kennt aber weder das Landesprogramm WIR noch unser Team.

Ich hatte damals nur einen Ordner und ein „Viel Glück!“. Das soll bei ihr anders sein. Wir haben vier Wochen gemeinsam, je zehn Stunden.

Was würdet ihr in diese ersten 30 Tage packen? Was hättet ihr selbst gern früher gewusst? Und was kann ruhig warten?`,
		replies: [
			{
				by: "petra",
				after: 5,
				body: `Mein Plan aus unserer letzten Übergabe:

1. **Woche 1:** nur Menschen. Mit jeder Lotsin einen Kaffee.
2. **Woche 2:** Kernprofil und Praxishandbuch lesen, Fragen sammeln.
3. **Woche 3:** zwei Begleitungen mitgehen, mit Einverständnis der Ratsuchenden.
4. **Woche 4:** Geld, Fristen, Formulare.

Die Formulare kommen absichtlich zuletzt. Wer die Menschen kennt, versteht auch die Tabelle.`,
				replies: [
					{
						by: "thomas",
						after: 8,
						body: `Die Reihenfolge gefällt mir sehr. Ich hätte mit den Formularen angefangen und sie wahrscheinlich vergrault.`,
					},
					{
						by: "jonas",
						after: 22,
						body: `Zu Woche 4 noch: Macht eine Seite mit allen Terminen. Bei mir hängen dort der 31. Dezember für den Antrag, der 31. März für den Verwendungsnachweis, vier Wochen vor jeder Qualifizierung und ein Monat nach dem Bescheid.`,
						replies: [
							{
								by: "markus",
								after: 29,
								body: `Die Liste stimmt. Es fehlt nur noch: Verwendungsnachweis für eine Qualifizierung, **drei Monate** nach dem Ende.`,
								replies: [
									{
										by: "jonas",
										after: 31,
										body: `Danke, wird ergänzt. Genau deswegen schreibe ich so etwas lieber hier als nur an meine Wand.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "mehmet",
				after: 34,
				body: `Aus Sicht des Teams: Stellt sie **persönlich** vor, nicht per Mail. Und sagt klar, wer ab wann wofür zuständig ist. Wir haben in so einer Übergabe einmal drei Wochen lang beide gefragt.`,
			},
			{
				by: "markus",
				after: 53,
				body: `Gern biete ich ein Telefonat zum Start an, eine halbe Stunde reicht. Das [Praxishandbuch für die Koordination](https://www.fachstelle.example/praxishandbuch) ist zusammen mit mehreren Träger*innen entstanden, also sehr nah am Alltag.`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Kinder als Dolmetschende: Wie sprecht ihr das an?",
		by: "amina",
		topics: ["bildung", "sprachmittlung", "rolle"],
		daysAgo: 25.5,
		body: `Ich sehe das oft: Ein Kind sitzt zwischen Mutter und Lehrerin und soll übersetzen. Oder ein Jugendlicher liest zu Hause alle Briefe vom Amt. Die Kinder sind stolz, aber sie tragen zu viel. Manche Themen sind nicht für Kinder.

Ich möchte mit den Eltern darüber reden, aber ohne Vorwurf. Sie haben ja oft keine andere Möglichkeit. Auch die Schule findet es manchmal praktisch, weil es schnell geht.

Wie sprecht ihr das an, bei den Eltern und bei der Schule? Welche Sätze helfen? Und was bietet ihr an, damit das Kind wieder nur Kind sein kann?`,
		replies: [
			{
				by: "fatou",
				after: 6,
				body: `Danke, Amina, das ist so wichtig. Ich sage zu den Eltern nie „Das dürft ihr nicht“. Ich sage: „Ihr Kind hat heute schon viel gearbeitet. Beim nächsten Mal komme ich mit.“ Dann ist niemand beschämt.`,
				replies: [
					{
						by: "amina",
						after: 9,
						body: `Dieser Satz ist sehr schön. Ich glaube, „gearbeitet“ ist das richtige Wort. Viele Eltern sehen es nicht als Arbeit.`,
						replies: [
							{
								by: "nadia",
								after: 13,
								body: `Bei mir war ich selbst das Kind. Mit zwölf habe ich beim Arzt für meine Mutter übersetzt. Ich habe manches weggelassen, weil ich mich geschämt habe. Das erzähle ich den Eltern manchmal.`,
								replies: [
									{
										by: "amina",
										after: 15,
										body: `Danke, dass du das mit uns teilst. So eine Geschichte versteht jede Mutter sofort.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "petra",
				after: 25,
				body: `Für die Schulen braucht es ein Angebot, sonst ändert sich nichts. Bei uns im Vogelsbergkreis gibt es Laiendolmetschende über das Vielfaltszentrum: 20 € pro Einsatz, ungefähr 35 Sprachen, am besten fünf Tage vorher anmelden. Die Schule muss sich vorher registrieren, und übersetzt wird nur Gesprochenes. Bitte die aktuellen Bedingungen bei euch im Kreis prüfen.`,
				replies: [
					{
						by: "koordination",
						after: 48,
						body: `Wir haben das Thema im Treffen mit den Schulleitungen angesprochen. Der Satz, der gewirkt hat: „Ein Kind, das übersetzt, hört alles, was über es gesagt wird.“`,
					},
				],
			},
			{
				by: "birgit",
				after: 74,
				body: `Wir nehmen das Stichwort **Parentifizierung** jetzt in unser Vertiefungsseminar auf, also Kinder, die Aufgaben von Eltern übernehmen. Wenn jemand eine gute Referentin dafür kennt, schreibt mir bitte eine Nachricht.`,
			},
		],
	},
	{
		space: "lotsen",
		kind: "frage",
		title: "Lots*in wird im Einsatz rassistisch beleidigt: Was tun wir als Träger?",
		by: "samira",
		topics: ["antidiskriminierung", "einsatz", "reflexion"],
		daysAgo: 57,
		body: `Eine unserer Lots*innen wurde bei einer Begleitung im Wartebereich laut rassistisch beleidigt. Niemand hat reagiert, auch das Personal nicht. Sie hat die Begleitung zu Ende gebracht und erst drei Tage später davon erzählt, fast nebenbei.

Ich bin wütend, und ich bin unsicher. Wir haben als Träger keinen Plan für so etwas. Ich möchte, dass sie **nicht** allein damit ist, aber auch nicht über ihren Kopf hinweg handeln.

Was habt ihr in solchen Situationen getan? Wie dokumentiert ihr Vorfälle? Und wer kann uns beraten, ohne dass gleich alles öffentlich wird?`,
		replies: [
			{
				by: "ayse",
				after: 3,
				body: `Es tut mir leid für deine Kollegin. Als Erstes: glauben und zuhören. Nicht sofort fragen, wie es genau war. Bei uns war der wichtigste Satz: „Du musst nichts entscheiden. Wir sind da, auch nächste Woche noch.“`,
				replies: [
					{
						by: "samira",
						after: 6,
						body: `Danke, Ayşe. Ich habe heute mit ihr gesprochen und genau das gesagt. Sie möchte eine Pause bei dieser Stelle, aber weiter begleiten.`,
						replies: [
							{
								by: "fatou",
								after: 8,
								body: `Das kann ich gut verstehen. Als mir das passiert ist, hat mir geholfen, dass beim nächsten Termin jemand aus dem Team mitgekommen ist.`,
							},
						],
					},
				],
			},
			{
				by: "markus",
				after: 22,
				body: `Gut, dass du es ansprichst. Viele Vorfälle werden nie aufgeschrieben. Für Beratung gibt es das **ADiBe-Netzwerk Hessen**: kostenlos und vertraulich, mit Beratung in Kassel, Marburg, Frankfurt und Friedberg. Dort könnt ihr euch als Träger beraten lassen und natürlich auch eure Lotsin selbst. Welche Schritte rechtlich möglich sind, besprecht bitte dort.

Zum Aufschreiben gibt es ein [Gedächtnisprotokoll](${materialAt("vorfall")}). Es gehört der Person, die es erlebt hat.`,
				replies: [
					{
						by: "samira",
						after: 27,
						body: `Den Termin haben wir ausgemacht, sie möchte selbst hingehen und ich begleite sie. Verkehrte Rollen, aber es fühlt sich richtig an.`,
					},
				],
			},
			{
				by: "thomas",
				after: 31,
				body: `Unser Ablauf, im Team gemeinsam beschlossen:

1. Einsatz darf **sofort** abgebrochen werden, ohne Begründung.
2. Am selben Tag Anruf bei der Koordination.
3. Gedächtnisprotokoll: Datum, Ort, was wurde gesagt, wer war dabei.
4. Die betroffene Person entscheidet, was weiter passiert.
5. Der Träger schreibt, wenn sie es möchte, an die Stelle.`,
				replies: [
					{
						by: "amina",
						after: 36,
						body: `Punkt 1 ist sehr wichtig für uns. Ich wusste nicht, ob ich einfach gehen darf, weil die andere Person mich ja braucht.`,
						replies: [
							{
								by: "thomas",
								after: 46,
								body: `Genau deshalb steht er oben. Für die Ratsuchenden findet sich ein neuer Termin, den vereinbart dann die Koordination.`,
							},
						],
					},
				],
			},
		],
	},
	{
		space: "lotsen",
		kind: "erfahrung",
		title: "Kernprofil in Einfacher Sprache für unser Team",
		by: "nadia",
		topics: ["rolle", "einfache-sprache"],
		daysAgo: 1.4,
		body: `Das Kernprofil hat 23 Aussagen. Ich finde es wichtig, aber für manche in unserem Team sind die Sätze sehr lang. Deshalb haben wir zu dritt angefangen, es in Einfacher Sprache zu schreiben. Beispiele:

- Wir begleiten. Entscheiden tun die Menschen selbst.
- Wir zeigen den Weg. Wir gehen ihn nicht für andere.
- Wir sind keine Beratungsstelle. Wir wissen aber, wo eine ist.
- Wir dürfen Nein sagen.

Zehn Aussagen sind fertig: [unser Entwurf](https://www.wegweiser-kinzigtal.example/kernprofil-einfach). **Bitte prüft**, ob noch alles stimmt. Wir haben Angst, dass beim Kürzen etwas Wichtiges verloren gegangen ist. Es ist nur unsere Version, nicht die offizielle.`,
		replies: [
			{
				by: "sabine",
				after: 4,
				body: `Wie toll! „Wir dürfen Nein sagen“ kommt sofort in meinen nächsten Kurs. Ein Vorschlag: bei der dritten Aussage ein Beispiel dazu, etwa die Schuldnerberatung.`,
				replies: [
					{
						by: "nadia",
						after: 6.5,
						body: `Danke! Beispiel ist eine gute Idee. Wir wollten es kurz machen, aber mit Beispiel versteht man besser.`,
					},
				],
			},
			{
				by: "markus",
				after: 19,
				body: `Ich bin beeindruckt, Nadia. Inhaltlich passt für mich fast alles. Nur bei „Entscheiden tun die Menschen selbst“ würde ich ergänzen, dass Lots*innen Hilfe zur Selbsthilfe geben. Ich lese bis Ende der Woche alle zehn Aussagen in Ruhe mit der [Langfassung](https://www.fachstelle.example/kernprofil/langfassung) daneben.`,
				replies: [
					{
						by: "ayse",
						after: 24,
						body: `Eline sağlık Nadia! Metin çok anlaşılır olmuş. İsterseniz Türkçe kısa bir özet hazırlayabilirim, ekipteki yeni arkadaşlar için faydalı olur.

Also: Ich mache gern eine kurze Fassung auf Türkisch, sobald Markus durch ist.`,
						replies: [
							{
								by: "nadia",
								after: 27,
								body: `Ja, sehr gern! Und wenn jemand Dari prüfen kann: Das schreibe ich selbst, aber vier Augen sehen mehr als zwei.`,
							},
						],
					},
				],
			},
		],
	},
];
