// The public text pages in German: the binding version, in plain language (B1).
import type { TextPages } from "./page.ts";

/** What the law asks us to say, and the rules we agreed on. */
export const pagesDe: TextPages = {
	impressum: {
		title: "Impressum",
		lead: "Hier steht, wer dieses Forum betreibt und wie Sie uns erreichen. Das Gesetz verlangt diese Angaben.",
		sections: [
			{
				id: "anbieter",
				heading: "Wer das Forum betreibt",
				blocks: [
					"Angaben nach § 5 Digitale-Dienste-Gesetz (DDG):",
					{
						list: [
							"Name: [[Name des Betreibers]]",
							"Rechtsform: [[Rechtsform, zum Beispiel eingetragener Verein]]",
							"Anschrift: [[Straße und Hausnummer, Postleitzahl und Ort]]",
							"Vertreten durch: [[Vorname und Name der Personen, die den Betreiber vertreten dürfen]]",
							"Telefon: [[Telefonnummer]]",
							"E-Mail: [[E-Mail-Adresse]]",
							"Register: [[Name des Registers und des Gerichts, zum Beispiel Vereinsregister beim Amtsgericht …]]",
							"Registernummer: [[Nummer im Register]]",
							"Umsatzsteuer-Identifikationsnummer oder Wirtschafts-Identifikationsnummer: [[Nummer, falls vorhanden; sonst diese Zeile streichen]]",
						],
					},
				],
			},
			{
				id: "traeger",
				heading: "Das Kompetenzzentrum Vielfalt Hessen",
				blocks: [
					"Das Forum Vielfalt Hessen gehört zum Kompetenzzentrum Vielfalt Hessen.",
					"beramí berufliche Integration e.V. trägt das Kompetenzzentrum in Zusammenarbeit mit der LAGFA Hessen e.V. Die LAGFA ist der Zusammenschluss der Freiwilligen-Agenturen in Hessen.",
					"Im Kompetenzzentrum arbeiten zwei Fachstellen. Eine Fachstelle berät Menschen und bringt sie zusammen.",
					{
						list: [
							"**Fachstelle migrantische Organisationen** (beramí): [[Anschrift, Telefon und E-Mail der Fachstelle]]",
							"**Fachstelle WIR-Lots*innen** (LAGFA): [[Anschrift, Telefon und E-Mail der Fachstelle]]",
						],
					},
				],
			},
			{
				id: "verantwortlich",
				heading: "Verantwortlich für die Texte",
				blocks: [
					"Verantwortlich nach § 18 Absatz 2 Medienstaatsvertrag (MStV) ist:",
					"[[Vorname und Name]], [[Anschrift]]",
					"Das gilt für die Texte der Fachstellen. Für eigene Beiträge sind die Mitglieder selbst verantwortlich.",
				],
			},
			{
				id: "kontaktstelle",
				heading: "Zentrale Kontaktstelle",
				blocks: [
					"Das europäische Gesetz über digitale Dienste (DSA) verlangt eine Kontaktstelle. Sie ist für zwei Gruppen da:",
					{
						list: [
							"für Behörden der Mitgliedstaaten, die Europäische Kommission und das Europäische Gremium für digitale Dienste (Artikel 11 DSA),",
							"für alle Menschen, die das Forum nutzen (Artikel 12 DSA).",
						],
					},
					"E-Mail: [[E-Mail-Adresse der Kontaktstelle]]",
					"Telefon: [[Telefonnummer und Zeiten]]",
					"Sie können auf Deutsch oder Englisch schreiben. Ein Mensch liest Ihre Nachricht und antwortet Ihnen.",
				],
			},
			{
				id: "melden",
				heading: "Rechtswidrige Inhalte melden",
				blocks: [
					"Rechtswidrig heißt: Ein Inhalt verstößt gegen ein Gesetz. **Jede Person darf das melden.** Sie müssen kein Mitglied sein.",
					"Schreiben Sie an: [[E-Mail-Adresse für Meldungen]]",
					"Bitte nennen Sie uns:",
					{
						list: [
							"die genaue Adresse der Seite (den Link), und wenn möglich die Stelle im Text,",
							"warum Sie den Inhalt für rechtswidrig halten,",
							"Ihren Namen und Ihre E-Mail-Adresse, damit wir antworten können,",
							"einen Satz, dass Ihre Angaben nach Ihrem Wissen richtig und vollständig sind.",
						],
					},
					"Geht es um sexuelle Gewalt gegen Kinder? Dann brauchen wir Ihren Namen nicht.",
					"Wir bestätigen, dass Ihre Meldung angekommen ist. Dann prüft ein Mensch den Inhalt. Wir teilen Ihnen die Entscheidung und die Gründe mit. Sind Sie nicht einverstanden, können Sie widersprechen. Wie das geht, steht in den [Regeln](/regeln).",
					"Mitglieder nutzen am besten „Melden“ unter jedem Beitrag.",
					"Ist ein Mensch in Gefahr? Dann rufen Sie bitte sofort die Polizei: 110.",
				],
			},
			{
				id: "links",
				heading: "Eigene Texte, Beiträge und Links",
				blocks: [
					"Für unsere eigenen Texte haften wir nach den allgemeinen Gesetzen. Haften heißt: Wir stehen für Fehler ein.",
					"Beiträge von Mitgliedern sind fremde Inhalte. Wir prüfen sie nicht vor dem Erscheinen. Erfahren wir von einem rechtswidrigen Beitrag, entfernen oder sperren wir ihn schnell (Artikel 6 und 8 DSA).",
					"Manche Links führen zu fremden Internetseiten. Für diese Seiten ist verantwortlich, wer sie betreibt. Beim Setzen eigener Links prüfen wir, ob wir dort etwas Rechtswidriges erkennen. Wir können fremde Seiten nicht ständig prüfen. Bei einem Hinweis entfernen wir den Link.",
				],
			},
			{
				id: "bilder",
				heading: "Bilder und Urheberrecht",
				blocks: [
					"Urheberrecht heißt: Wer ein Werk geschaffen hat, bestimmt über seine Nutzung.",
					{
						list: [
							"Zeichen und Schaltflächen: [[Name der Sammlung und Lizenz, oder: eigene Zeichnungen]]",
							"Karte von Hessen: [[Quelle und Lizenz der Karte]]",
							"Fotos auf öffentlichen Seiten: [[Namen der Personen, die fotografiert haben, oder: keine]]",
							"Logos: [[wem die Logos gehören]]",
							"Fotos in Profilen: von den Mitgliedern selbst",
							"Materialien: Quelle und Lizenz stehen bei jedem Material. Eine Lizenz sagt, was andere damit machen dürfen.",
						],
					},
				],
			},
			{
				id: "foerderung",
				heading: "Förderung",
				blocks: [
					"Das Kompetenzzentrum Vielfalt Hessen wird gefördert vom Hessischen Ministerium für Arbeit, Integration, Jugend und Soziales. Das Geld kommt aus dem Landesprogramm WIR.",
					"[[Genauer Wortlaut des Förderhinweises und Logo, so wie es im Zuwendungsbescheid steht]]",
				],
			},
			{
				id: "stand",
				heading: "Stand",
				blocks: ["Stand dieser Seite: 22. November 2026"],
			},
		],
	},

	datenschutz: {
		title: "Datenschutz",
		lead: "Hier steht, welche Daten wir von Ihnen brauchen, wozu, und wie lange. Und Sie lesen, welche Rechte Sie haben.",
		sections: [
			{
				id: "kurz",
				heading: "Das Wichtigste in Kürze",
				blocks: [
					{
						list: [
							"Wir nehmen nur Daten, die das Forum braucht.",
							"Wir beobachten Ihr Verhalten nicht für Werbung oder Statistik über einzelne Personen.",
							"Wir binden nichts von fremden Seiten ein: keine fremden Schriften, Karten, Filme oder Zählprogramme.",
							"Wir verkaufen keine Daten.",
							"Wir speichern keine IP-Adressen. Die IP-Adresse ist die Nummer Ihres Anschlusses im Internet.",
							"Beiträge in den Räumen sehen nur freigeschaltete Mitglieder. Suchmaschinen sehen sie nicht.",
							"Sie können Ihre Daten sehen, ändern, mitnehmen und löschen lassen.",
						],
					},
					"Personenbezogene Daten sind alle Angaben, die zu einem bestimmten Menschen gehören. Das Gesetz dazu heißt Datenschutz-Grundverordnung (DSGVO). Es gilt in der ganzen Europäischen Union.",
				],
			},
			{
				id: "verantwortlich",
				heading: "Wer verantwortlich ist",
				blocks: [
					"Verantwortlich heißt: Diese Stelle entscheidet, welche Daten wozu verarbeitet werden.",
					"[[Name des Betreibers]], [[Anschrift]], Telefon [[Telefonnummer]], E-Mail [[E-Mail-Adresse]]",
					"Vielleicht sind zwei Stellen gemeinsam verantwortlich (Artikel 26 DSGVO). Dann regelt ein Vertrag, wer welche Aufgabe hat.",
					"[[Vom Betreiber zu klären: beramí allein, oder beramí und LAGFA gemeinsam. Bei gemeinsamer Verantwortung hier das Wichtigste aus dem Vertrag nennen]]",
				],
			},
			{
				id: "beauftragt",
				heading: "Datenschutzbeauftragte Person",
				blocks: [
					"Diese Person achtet auf den Datenschutz und beantwortet Ihre Fragen dazu:",
					"[[Name oder Funktion]], [[Anschrift]], E-Mail [[E-Mail-Adresse]]",
				],
			},
			{
				id: "lesen",
				heading: "Wenn Sie das Forum lesen",
				blocks: [
					"Die öffentlichen Seiten können Sie ohne Namen und ohne Anmeldung lesen.",
					"Ihr Browser sendet dabei technische Daten: die IP-Adresse, die gewünschte Seite, die Uhrzeit und den Namen des Browsers. Ohne diese Daten kann keine Seite bei Ihnen ankommen. Unser Dienstleister Cloudflare verarbeitet sie, um die Seite zu liefern und Angriffe abzuwehren.",
					"Im Forum selbst speichern wir Ihre IP-Adresse nicht.",
					"Sind Sie angemeldet, merkt sich das Forum, was Sie schon gelesen haben. So sehen Sie, was neu für Sie ist. Andere Mitglieder sehen das nicht.",
				],
			},
			{
				id: "beitreten",
				heading: "Wenn Sie beitreten möchten",
				blocks: [
					"Für die Bitte um Beitritt brauchen wir einige Angaben. Dazu gehören Ihr Name, Ihre E-Mail-Adresse, Ihre Organisation, Ihre Aufgabe dort und Ihre Region. Im Formular sehen Sie, was Pflicht ist und was freiwillig.",
					"Wir senden Ihnen eine E-Mail. Damit bestätigen Sie, dass die Adresse Ihnen gehört. Danach prüft die Fachstelle Ihre Bitte und schaltet Sie frei.",
					"**Bestätigen Sie Ihre Adresse nicht, löschen wir Ihre Bitte nach 14 Tagen.**",
				],
			},
			{
				id: "anmelden",
				heading: "Wenn Sie sich anmelden",
				blocks: [
					"Sie brauchen kein Passwort. Sie bekommen einen Code, also eine kurze Folge von Zeichen, per E-Mail.",
					{
						list: [
							"Der Code gilt 10 Minuten.",
							"Wir speichern nicht den Code, sondern nur einen Prüfwert. Ein Prüfwert ist das Ergebnis einer Rechnung. Aus ihm lässt sich der Code nicht ablesen.",
							"Jeden Versuch einer Anmeldung löschen wir nach 2 Tagen.",
							"Nach der Anmeldung speichern wir eine Sitzung. Eine Sitzung heißt: Das Forum erkennt Ihren Browser wieder. Gespeichert sind ein Prüfwert, die Zeit der Anmeldung und die Zeit der letzten Nutzung.",
							"Eine Sitzung endet nach 30 Tagen ohne Nutzung, spätestens nach 180 Tagen. Sie endet auch, wenn Sie sich abmelden.",
						],
					},
				],
			},
			{
				id: "schreiben",
				heading: "Wenn Sie schreiben",
				blocks: [
					"Wir speichern Ihre Beiträge, Antworten, Entwürfe, Dateien und Nachrichten an die Fachstelle. Dazu speichern wir die Zeit und Ihren Namen.",
					"Ändern Sie einen Beitrag, bleibt die frühere Fassung gespeichert. **Die Fachstelle des Raums kann frühere Fassungen sehen, andere Mitglieder nicht.** So lässt sich nach einer Meldung klären, was dort stand.",
					"Entfernen Sie einen Beitrag, sehen die anderen Mitglieder den Text nicht mehr. An seiner Stelle steht ein kurzer Hinweis.",
					"Im Profil entscheiden Sie selbst über freiwillige Angaben, zum Beispiel Foto, Telefon, Sprachen und Themen. Ihre E-Mail-Adresse und Ihre Telefonnummer sehen andere Mitglieder nur, wenn Sie das einschalten.",
					"Wir schicken Ihnen E-Mails, zum Beispiel bei einer Antwort auf Ihren Beitrag. Was Sie bekommen, bestimmen Sie in den [Einstellungen](/einstellungen).",
					"Melden Sie einen Beitrag, speichern wir Ihre Meldung, Ihren Namen und die Entscheidung. Die gemeldete Person erfährt Ihren Namen nicht von uns.",
				],
			},
			{
				id: "ratsuchende",
				heading: "Keine Daten über Ratsuchende",
				blocks: [
					"Ratsuchende sind Menschen, die Ihre Hilfe oder Begleitung suchen. **Angaben, an denen man sie erkennt, gehören nicht in das Forum.** Dazu zählen Namen, Aktenzeichen, Adressen, Fotos und Briefe.",
					"Entdeckt die Fachstelle solche Angaben, macht sie die Stelle unkenntlich. Sie kann auch den ganzen Beitrag entfernen.",
					"Finden Sie selbst Daten über sich, schreiben Sie uns bitte: [[E-Mail-Adresse für Datenschutz]]. Wie Sie einen Fall verändern, steht in den [Regeln](/regeln).",
				],
			},
			{
				id: "nie",
				heading: "Wonach wir nie fragen",
				blocks: [
					"Manche Daten sind besonders geschützt (Artikel 9 DSGVO). Andere brauchen wir einfach nicht. Wir fragen Sie nie nach:",
					{
						list: [
							"Ihrer Herkunft oder der Herkunft Ihrer Familie,",
							"Ihrer Staatsangehörigkeit,",
							"Ihrer Religion oder Weltanschauung,",
							"Ihrem Aufenthaltsstatus, also Ihrer Erlaubnis, in Deutschland zu leben,",
							"Ihrer Gesundheit oder Ihrer Sexualität.",
						],
					},
					"Sprachen nennen Sie nur, wenn Sie das möchten. Bitte schreiben Sie solche Dinge auch nicht über andere Menschen.",
				],
			},
			{
				id: "zwecke",
				heading: "Wozu und mit welchem Recht",
				blocks: [
					"Für jede Nutzung von Daten braucht es einen Grund im Gesetz. Unsere Gründe stehen in Artikel 6 Absatz 1 DSGVO.",
					{
						list: [
							"**Vertrag (Buchstabe b):** Beitritt, Anmeldung, Profil, Beiträge, Dateien, Benachrichtigungen. Der Vertrag ist Ihre Mitgliedschaft im Forum. Auch die Prüfung Ihrer Bitte um Beitritt gehört dazu.",
							"**Einwilligung (Buchstabe a):** freiwillige Angaben im Profil, sichtbare Kontaktdaten, Foto, Eintrag im Verzeichnis. Einwilligung heißt: Sie sagen freiwillig Ja. Ihr Ja können Sie jederzeit zurücknehmen.",
							"**Berechtigtes Interesse (Buchstabe f):** Schutz vor Angriffen und Missbrauch, Prüfung von Meldungen, Nachweis von Entscheidungen, Sicherungskopien, Zahlen für Berichte. Unser Interesse ist ein sicheres und rechtmäßiges Forum. Und wir müssen zeigen, dass die Förderung wirkt.",
						],
					},
					"In Berichten an das Ministerium stehen nur Summen. Namen oder Beiträge einzelner Personen stehen dort nicht.",
					"Ohne die Pflichtangaben können wir Sie nicht aufnehmen. Alles andere ist freiwillig. Kein Gesetz verpflichtet Sie, uns Daten zu geben.",
					"Kein Programm entscheidet allein über Sie (Artikel 22 DSGVO). Über Beitritt, Beiträge und Sperren entscheiden Menschen.",
				],
			},
			{
				id: "einblick",
				heading: "Wer was sieht",
				blocks: [
					{
						list: [
							"**Öffentlich:** Startseite, häufige Fragen, öffentliche Termine und öffentliche Materialien.",
							"**Raum migrantische Organisationen (orange), Raum WIR-Lots*innen (grün) und Raum gemeinsame Themen (blau):** nur Mitglieder, die für diesen Raum freigeschaltet sind. In jedem Raum steht, wer mitliest.",
							"**Verzeichnis der Menschen:** Angemeldete Mitglieder sehen Ihr Profil, wenn Sie das erlauben. Bei Ihren Beiträgen steht Ihr Name immer.",
							"**Fachstelle:** Sie sieht die Bitten um Beitritt. In ihrem Raum sieht sie auch Meldungen und frühere Fassungen.",
							"**Verwaltung des Forums:** Das sind wenige Personen im Kompetenzzentrum. Sie haben in jedem Raum die gleichen Rechte wie die Fachstelle.",
							"**Ministerium:** ist Gast und liest von sich aus nur im blauen Raum mit.",
						],
					},
					"Wer eine E-Mail mit Ihrem Beitrag bekommen hat, behält diese E-Mail. Wir können sie nicht zurückholen.",
				],
			},
			{
				id: "cookies",
				heading: "Cookies",
				blocks: [
					"Ein Cookie ist eine kleine Datei, die Ihr Browser für uns aufbewahrt. Wir nutzen genau vier Cookies. Sie sind technisch notwendig. Deshalb brauchen wir keine Einwilligung (§ 25 Absatz 2 Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz, kurz TDDDG). Und deshalb fragt Sie auch kein Fenster danach.",
					{
						list: [
							"**__Host-forum:** hält Sie angemeldet. Es bleibt bis zu 180 Tage. Es endet nach 30 Tagen ohne Nutzung oder wenn Sie sich abmelden.",
							"**__Host-anmeldung:** gehört zu Ihrem Code, während Sie sich anmelden. Es bleibt 10 Minuten.",
							"**__Host-sprache:** merkt sich Ihre Sprache. Es bleibt ein Jahr.",
							"**__Host-stand:** sorgt dafür, dass Sie Ihren eigenen neuen Beitrag sofort sehen. Es bleibt wenige Minuten.",
						],
					},
					"Es gibt kein Cookie von anderen Firmen. Sie können Cookies im Browser löschen. Dann müssen Sie sich neu anmelden.",
				],
			},
			{
				id: "ip",
				heading: "IP-Adressen",
				blocks: [
					"Wir speichern keine IP-Adressen. Manchmal müssen wir aber zu viele Versuche von einem Anschluss bremsen. Das schützt zum Beispiel die Anmeldung.",
					"Dafür berechnen wir aus der IP-Adresse einen Prüfwert. Die Rechnung braucht einen geheimen Schlüssel. Der Prüfwert ändert sich jeden Tag. **Spätestens nach zwei Tagen löschen wir ihn.**",
				],
			},
			{
				id: "dienstleister",
				heading: "Firmen, die für uns arbeiten",
				blocks: [
					"Diese Firmen verarbeiten Daten nur in unserem Auftrag. Das regelt je ein Vertrag nach Artikel 28 DSGVO.",
					{
						list: [
							"**Cloudflare, Inc.**, 101 Townsend Street, San Francisco, CA 94107, USA. Cloudflare liefert die Seiten aus und speichert die Daten. Die Datenbank (Cloudflare D1) ist auf die Europäische Union festgelegt. Ort der hochgeladenen Dateien: [[Europäische Union, vom Betreiber zu bestätigen]]. Grundlage ist der [Vertrag zur Auftragsverarbeitung](https://www.cloudflare.com/cloudflare-customer-dpa/).",
							"**E-Mail-Dienst:** [[Name, Anschrift und Land des E-Mail-Dienstes]]. Er verschickt unsere E-Mails. Dafür bekommt er Ihre E-Mail-Adresse und den Text der E-Mail.",
						],
					},
					"Cloudflare ist eine Firma aus den USA mit Rechenzentren in vielen Ländern. Beim Abruf einer Seite können Daten auch außerhalb der Europäischen Union verarbeitet werden. Ein Zugriff aus den USA ist nicht völlig ausgeschlossen.",
					"Dafür gibt es zwei Absicherungen. Die erste ist der Datenschutzrahmen zwischen der Europäischen Union und den USA (englischer Name: Data Privacy Framework). Die zweite sind die Standardvertragsklauseln der Europäischen Kommission. Das sind feste Vertragstexte zum Schutz Ihrer Daten. Eine Kopie bekommen Sie auf Wunsch von uns.",
					"Sonst geben wir keine Daten weiter. Eine Ausnahme gilt, wenn ein Gesetz oder ein Gericht uns dazu verpflichtet.",
				],
			},
			{
				id: "dauer",
				heading: "Wie lange wir Daten speichern",
				blocks: [
					{
						list: [
							"Bitte um Beitritt ohne Bestätigung: 14 Tage",
							"Bitte um Beitritt, die abgelehnt wurde: [[Frist, Vorschlag: 3 Monate]]",
							"Code für die Anmeldung: gilt 10 Minuten; der Versuch wird nach 2 Tagen gelöscht",
							"Sitzung: bis zu 180 Tage, ohne Nutzung 30 Tage",
							"Prüfwert aus der IP-Adresse: höchstens 2 Tage",
							"Zugang und Profil: solange Sie Mitglied sind",
							"Zugang, den Sie nicht mehr nutzen: [[Frist, Vorschlag: Erinnerung nach 18 Monaten, Löschung nach 24 Monaten]]",
							"Beiträge und Materialien: bis Sie oder die Fachstelle sie entfernen",
							"Frühere Fassungen und Texte entfernter Beiträge: [[Frist, Vorschlag: 12 Monate]]",
							"Meldungen und Entscheidungen: [[Frist, Vorschlag: 3 Jahre]]",
							"Technische Fehlerprotokolle: [[Frist, Vorschlag: 7 Tage]]",
							"Sicherungskopien der Datenbank: [[Frist, Vorschlag: 30 Tage]]",
						],
					},
					"Beenden Sie Ihre Mitgliedschaft, löschen wir Ihren Zugang und Ihr Profil. Bei Ihren Beiträgen haben Sie die Wahl. Wir entfernen sie, oder sie bleiben ohne Ihren Namen stehen.",
					"Vorsicht: Auch im Text selbst kann Ihr Name stehen. Sagen Sie uns, wenn wir auch das ändern sollen.",
				],
			},
			{
				id: "rechte",
				heading: "Ihre Rechte",
				blocks: [
					"Schreiben Sie uns einfach: [[E-Mail-Adresse für Datenschutz]]. Das kostet nichts. Wir antworten innerhalb eines Monats. Vieles ändern Sie selbst in den [Einstellungen](/einstellungen).",
					{
						list: [
							"**Auskunft (Artikel 15):** Sie erfahren, welche Daten wir über Sie haben.",
							"**Berichtigung (Artikel 16):** Wir ändern falsche Daten.",
							"**Löschung (Artikel 17):** Wir löschen Daten, die wir nicht mehr brauchen oder nicht haben dürfen.",
							"**Einschränkung (Artikel 18):** Wir bewahren Daten nur auf und nutzen sie nicht, zum Beispiel während einer Prüfung.",
							"**Mitteilung (Artikel 19):** Wir geben Änderungen und Löschungen an alle weiter, die Ihre Daten bekommen haben.",
							"**Mitnahme (Artikel 20):** Sie bekommen Ihre Daten in einer Form, die andere Programme lesen können.",
							"**Widerspruch (Artikel 21):** siehe den nächsten Abschnitt.",
							"**Keine Entscheidung nur durch ein Programm (Artikel 22):** Über Sie entscheiden immer Menschen.",
						],
					},
				],
			},
			{
				id: "widerspruch",
				heading: "Widerspruch und Widerruf",
				blocks: [
					"**Ihr Recht auf Widerspruch:** Manche Daten verarbeiten wir wegen eines berechtigten Interesses (Artikel 6 Absatz 1 Buchstabe f). **Dem können Sie jederzeit widersprechen.** Nennen Sie uns bitte die Gründe, die sich aus Ihrer Lage ergeben. Wir hören dann auf, außer es gibt zwingende Gründe dagegen. Diese Gründe erklären wir Ihnen.",
					"**Ihr Recht auf Widerruf:** Widerruf heißt, Sie nehmen eine Einwilligung zurück. Das geht jederzeit und ohne Grund. Löschen Sie die freiwillige Angabe im Profil, oder schreiben Sie uns. Was bis dahin geschah, bleibt rechtmäßig.",
				],
			},
			{
				id: "beschwerde",
				heading: "Beschwerde bei der Aufsicht",
				blocks: [
					"Sind Sie nicht einverstanden, wie wir mit Daten umgehen? Dann können Sie sich bei einer Aufsichtsbehörde beschweren (Artikel 77 DSGVO). Für uns zuständig ist:",
					"Der Hessische Beauftragte für Datenschutz und Informationsfreiheit, Postfach 3163, 65021 Wiesbaden, Telefon 0611 1408-0, E-Mail [poststelle@datenschutz.hessen.de](mailto:poststelle@datenschutz.hessen.de), [datenschutz.hessen.de](https://datenschutz.hessen.de)",
					"Sie können auch zur Behörde an Ihrem Wohnort oder Arbeitsort gehen.",
				],
			},
			{
				id: "stand",
				heading: "Stand und Änderungen",
				blocks: [
					"Stand dieses Textes: 22. November 2026",
					"Ändert sich das Forum oder das Recht, passen wir den Text an. Über wichtige Änderungen informieren wir die Mitglieder vorher.",
				],
			},
		],
	},

	regeln: {
		title: "Regeln im Forum",
		lead: "Diese Regeln gelten für alle, die im Forum lesen und schreiben. Sie sollen einen guten und sicheren Austausch möglich machen.",
		sections: [
			{
				id: "zweck",
				heading: "Wofür das Forum da ist",
				blocks: [
					"Im Forum tauschen sich Menschen aus, die in Hessen Vielfalt und Teilhabe gestalten. Teilhabe heißt: mitmachen und mitbestimmen können.",
					{
						list: [
							"Sie stellen Fragen und bekommen Antworten aus der Praxis.",
							"Sie teilen Erfahrungen, gute Beispiele und Materialien.",
							"Sie suchen etwas oder bieten etwas an, zum Beispiel einen Raum.",
							"Sie finden Menschen, Organisationen und Termine in Ihrer Region.",
						],
					},
					"Das Forum ist keine Beratung für Ratsuchende. Ratsuchende sind Menschen, die Hilfe oder Begleitung suchen.",
				],
			},
			{
				id: "mitmachen",
				heading: "Wer mitmachen kann",
				blocks: [
					"Mitglied werden können Sie **ab 16 Jahren**, wenn Sie zu einer dieser Gruppen gehören:",
					{
						list: [
							"migrantische Organisationen und Initiativen, auch ohne Verein,",
							"WIR-Lots*innen und ihre Projekte,",
							"WIR-Vielfaltszentren, Städte, Gemeinden und Landkreise in Hessen,",
							"Dachverbände und Partner, die eine Fachstelle einlädt.",
						],
					},
					"Eine Fachstelle prüft jede Bitte um [Beitritt](/beitreten). Sie schaltet Sie für die passenden Räume frei. Lehnt sie ab, nennt sie den Grund. Auch gegen eine Ablehnung können Sie widersprechen.",
					"Ein Zugang gehört einer Person. Bitte geben Sie ihn nicht weiter. Sagen Sie ehrlich, wer Sie sind und für welche Organisation Sie schreiben. Mitglied zu sein kostet nichts. Sie können jederzeit gehen.",
				],
			},
			{
				id: "ton",
				heading: "Wie wir miteinander umgehen",
				blocks: [
					{
						list: [
							"Wir sind freundlich. Hinter jedem Beitrag steht ein Mensch.",
							"Wir begegnen uns auf Augenhöhe, egal ob im Ehrenamt oder mit bezahlter Stelle.",
							"Jede Frage ist erlaubt. Niemand muss alles wissen.",
							"Wir kritisieren eine Meinung, aber nicht die Person.",
							"Fehler in der Sprache stören nicht. Wir verbessern sie nicht ungefragt.",
							"Wir schreiben so einfach wie möglich und erklären schwere Wörter.",
							"Was Mitglieder in einem Raum erzählen, tragen wir nicht ungefragt nach außen.",
						],
					},
				],
			},
			{
				id: "ratsuchende",
				heading: "Keine Namen von Ratsuchenden",
				blocks: [
					"**Schreiben Sie keine Namen und keine Aktenzeichen von Ratsuchenden.** Ein Aktenzeichen ist die Nummer, unter der ein Amt einen Fall führt. Das ist unsere wichtigste Regel.",
					"Verboten ist alles, woran man einen Menschen erkennt:",
					{
						list: [
							"Name, auch Vorname oder Anfangsbuchstaben,",
							"Adresse, Telefonnummer, E-Mail-Adresse und Geburtsdatum,",
							"Aktenzeichen, Kundennummer und Nummer eines Ausweises,",
							"Fotos, auf denen man die Person sieht,",
							"Briefe und Bescheide, auch als Foto oder Datei.",
						],
					},
					"Das schützt Menschen, die Ihnen vertrauen. Viele Mitglieder haben auch versprochen zu schweigen. Dieses Versprechen gilt im Forum weiter.",
				],
			},
			{
				id: "fall",
				heading: "So verändern Sie einen Fall",
				blocks: [
					"Oft hilft ein Beispiel. Verändern Sie es so, dass niemand die Person erkennt:",
					{
						list: [
							"Schreiben Sie „eine Person“ oder „eine Familie“.",
							"Schreiben Sie „im Frühjahr“ statt eines genauen Datums.",
							"Nennen Sie keinen kleinen Ort. „Im ländlichen Raum“ reicht.",
							"Lassen Sie Alter, Beruf, Herkunft und Krankheit weg, wenn sie nicht wichtig sind.",
							"Ändern Sie Einzelheiten, die für die Frage keine Rolle spielen.",
							"Fragen Sie sich: Würde die Person sich selbst erkennen? Würde das Amt sie erkennen?",
						],
					},
					"**So nicht:** „Frau K. aus unserem Dorf, 34, drei Kinder, Bescheid vom 3. Mai.“",
					"**Besser so:** „Eine Familie hat im Frühjahr einen Bescheid bekommen. Der Antrag wurde abgelehnt, weil ein Papier fehlte.“",
				],
			},
			{
				id: "rat",
				heading: "Erfahrung ist keine Rechtsberatung",
				blocks: [
					"Antworten im Forum sind Erfahrungen. Sie sind **keine Rechtsberatung** und keine Steuerberatung. In Deutschland dürfen nur bestimmte Stellen im Einzelfall beraten. Das steht im Rechtsdienstleistungsgesetz und im Steuerberatungsgesetz.",
					"Das gilt auch, wenn eine Antwort als hilfreich markiert ist. Niemand verspricht, dass sie in Ihrem Fall passt. Bitte achten Sie auf das Datum, denn Regeln ändern sich. Fragen Sie bei wichtigen Dingen das zuständige Amt oder eine Beratungsstelle.",
				],
			},
			{
				id: "material",
				heading: "Texte, Bilder und Materialien",
				blocks: [
					"Stellen Sie nur ein, was Sie einstellen dürfen. Texte, Fotos und Filme gehören meist der Person, die sie gemacht hat. Das nennt man Urheberrecht.",
					{
						list: [
							"Nennen Sie bei jedem Material die Lizenz. Eine Lizenz sagt, was andere damit machen dürfen.",
							"Zitieren Sie kurz und nennen Sie die Quelle. Bei langen Texten setzen Sie besser einen Link.",
							"Zeigen Sie Fotos von Menschen nur, wenn diese einverstanden sind.",
							"Steht bei einem Material „nur intern“, geben Sie es nicht nach außen.",
						],
					},
					"Ihre Texte bleiben Ihre Texte. Wir dürfen sie im Forum speichern, den Mitgliedern zeigen und per E-Mail senden. Mehr erlauben Sie uns nicht. Diese Erlaubnis endet, wenn Sie den Beitrag entfernen. Wie lange wir alte Fassungen noch aufbewahren, steht unter [Datenschutz](/datenschutz). Für Materialien gilt die Lizenz, die Sie gewählt haben.",
				],
			},
			{
				id: "werbung",
				heading: "Keine Werbung, kein Wahlkampf",
				blocks: [
					{
						list: [
							"Werbung für Waren oder bezahlte Angebote ist nicht erlaubt.",
							"Erlaubt ist, was den Mitgliedern dient: eine Veranstaltung, eine Stelle, ein Honorar-Auftrag, ein Raum zum Leihen.",
							"Über Politik dürfen Sie sprechen. Politische Teilhabe ist ein Thema des Forums.",
							"Wahlkampf ist nicht erlaubt. Niemand wirbt hier für oder gegen eine Partei oder eine Kandidatur.",
							"Verschicken Sie keine gleichen Nachrichten an viele Mitglieder. Sammeln Sie keine Adressen aus dem Verzeichnis.",
						],
					},
				],
			},
			{
				id: "schutz",
				heading: "Kein Hass, keine Diskriminierung",
				blocks: [
					"Diskriminierung heißt: Menschen werden wegen eines Merkmals schlechter behandelt. Das hat hier keinen Platz. Verboten sind:",
					{
						list: [
							"Rassismus und Antisemitismus, also Hass gegen jüdische Menschen,",
							"Hass gegen muslimische Menschen, gegen Sinti und Roma oder andere Gruppen,",
							"Abwertung wegen Geschlecht, sexueller Orientierung, Religion, Weltanschauung, Behinderung oder Alter,",
							"Beleidigung, Drohung, Belästigung und Bloßstellen von Personen,",
							"Lob für Gewalt, Terror oder verbotene Gruppen,",
							"falsche Behauptungen, die anderen absichtlich schaden,",
							"alles, was nach dem Gesetz verboten ist.",
						],
					},
					"Von Diskriminierung zu berichten ist erlaubt und wichtig. Warnen Sie bitte vor, wenn Ihr Beitrag belastende Worte enthält.",
				],
			},
			{
				id: "mitlesen",
				heading: "Wer in welchem Raum mitliest",
				blocks: [
					"Das Forum hat drei Räume. In jedem Raum steht, wer dort mitliest.",
					{
						list: [
							"**Orange, migrantische Organisationen:** Hier schreiben Mitglieder aus migrantischen Organisationen. Projektleitungen der WIR-Lots*innen und WIR-Vielfaltszentren lesen mit.",
							"**Grün, WIR-Lots*innen:** Hier schreiben WIR-Lots*innen, ihre Projektleitungen und WIR-Vielfaltszentren. Mitglieder aus migrantischen Organisationen lesen mit.",
							"**Blau, gemeinsame Themen:** Hier schreiben alle Gruppen zusammen, auch Kommunen. Das sind Städte, Gemeinden und Landkreise.",
						],
					},
					"Beide Fachstellen lesen in allen drei Räumen mit.",
					"**Das Ministerium ist Gast.** Von sich aus liest es nur im blauen Raum mit. In Orange und Grün liest es nur, wenn die Fachstelle des Raums es einlädt. Dann steht das sichtbar im Raum.",
					"Vor dem Absenden sehen Sie immer, wer Ihren Beitrag lesen kann.",
				],
			},
			{
				id: "eigene",
				heading: "Ihre eigenen Beiträge",
				blocks: [
					{
						list: [
							"**Ändern:** Sie können Ihre Beiträge ändern. Nach mehr als fünf Minuten steht „bearbeitet“ dabei. Die frühere Fassung kann die Fachstelle des Raums sehen, andere Mitglieder nicht.",
							"**Entfernen:** Sie können Ihre Beiträge entfernen. Der Text ist dann für die Mitglieder weg.",
							"**Hinweis bleibt:** An der Stelle steht ein kurzer Hinweis. So bleiben die Antworten der anderen verständlich.",
							"**E-Mails:** Hat jemand den Beitrag schon per E-Mail bekommen, können wir ihn dort nicht löschen.",
						],
					},
					"Wie lange wir Daten speichern, steht unter [Datenschutz](/datenschutz).",
				],
			},
			{
				id: "melden",
				heading: "Einen Verstoß melden",
				blocks: [
					"Ein Verstoß heißt: Etwas passt nicht zu den Regeln oder zum Gesetz. Wählen Sie „Melden“ unter dem Beitrag und nennen Sie kurz den Grund. Menschen ohne Zugang schreiben eine E-Mail. Die Adresse steht im [Impressum](/impressum).",
					"Wir bestätigen Ihre Meldung. Die Fachstelle prüft sie sorgfältig und ohne Vorliebe für eine Seite. Sie teilt Ihnen die Entscheidung mit. Die andere Person erfährt Ihren Namen nicht von uns.",
					"Bitte melden Sie ehrlich. Wer immer wieder offensichtlich ohne Grund meldet, bekommt einen Hinweis. Danach kann die Fachstelle Meldungen dieser Person für eine Zeit zurückstellen.",
				],
			},
			{
				id: "fachstelle",
				heading: "Was die Fachstelle tut",
				blocks: [
					"Diese Angaben verlangt Artikel 14 des europäischen Gesetzes über digitale Dienste (DSA).",
					"**Wer entscheidet:** Im orangen Raum entscheidet die Fachstelle migrantische Organisationen. Im grünen Raum entscheidet die Fachstelle WIR-Lots*innen. Im blauen Raum entscheiden beide. Es entscheiden immer Menschen, nie ein Programm allein. Nur zu viele Versuche in kurzer Zeit bremst das Forum selbst.",
					"**Wann:** Beiträge erscheinen sofort. Die Fachstelle prüft nach einer Meldung, oder wenn ihr selbst etwas auffällt.",
					"**Was möglich ist**, je nachdem, wie schwer der Verstoß ist:",
					{
						list: [
							"ein Hinweis an die Person,",
							"eine Stelle unkenntlich machen, zum Beispiel einen Namen,",
							"einen Beitrag in einen anderen Raum verschieben,",
							"ein Thema für neue Antworten schließen,",
							"einen Beitrag oder ein Material verbergen oder entfernen,",
							"einen Zugang für eine Zeit sperren,",
							"einen Zugang ganz beenden, bei schweren oder wiederholten Verstößen.",
						],
					},
					"Die Fachstelle wählt das mildeste Mittel, das hilft. Sie achtet auf die Rechte aller, auch auf die Freiheit der Meinung.",
					"**Der Grund wird immer genannt.** Die Person erfährt, welcher Beitrag gemeint ist und was damit geschah. Sie erfährt auch, welche Regel oder welches Gesetz gilt und wie sie widersprechen kann. Am Platz des Beitrags steht ein Hinweis. Nichts verschwindet heimlich. Die Fachstelle schreibt jede Entscheidung auf.",
					"Ist vielleicht das Leben oder die Sicherheit eines Menschen bedroht? Dann informieren wir die Polizei (Artikel 18 DSA).",
				],
			},
			{
				id: "widerspruch",
				heading: "Wenn Sie nicht einverstanden sind",
				blocks: [
					"Sie können jeder Entscheidung widersprechen. Das gilt auch, wenn Sie etwas gemeldet haben und nichts geschah.",
					{
						list: [
							"Antworten Sie auf die Nachricht mit der Entscheidung. Oder schreiben Sie an [[E-Mail-Adresse für Widersprüche]].",
							"Frist: [[Frist, Vorschlag: sechs Monate]]. Eine Frist ist die Zeit, die Sie dafür haben.",
							"**Eine zweite Person prüft den Fall neu.** Sie war an der ersten Entscheidung nicht beteiligt.",
							"Sie bekommen eine Antwort mit Gründen. War die Entscheidung falsch, nehmen wir sie zurück.",
						],
					},
					"Sie können außerdem vor Gericht gehen. Verstoßen wir gegen das DSA, können Sie sich bei der [Koordinierungsstelle für digitale Dienste](https://www.dsc.bund.de) beschweren. Sie gehört zur Bundesnetzagentur, einer Behörde des Bundes.",
				],
			},
			{
				id: "stand",
				heading: "Stand und Änderungen",
				blocks: [
					"Stand dieser Regeln: 22. November 2026",
					"Ändern wir die Regeln, informieren wir alle Mitglieder vorher. Wir erklären, was neu ist. Sind Sie nicht einverstanden, können Sie Ihre Mitgliedschaft beenden.",
					"Fragen zu den Regeln beantwortet Ihre Fachstelle. Die Adressen stehen im [Impressum](/impressum).",
				],
			},
		],
	},

	barrierefreiheit: {
		title: "Erklärung zur Barrierefreiheit",
		lead: "Alle sollen dieses Forum nutzen können, auch mit einer Behinderung. Hier steht, was schon gut geht und was noch fehlt.",
		sections: [
			{
				id: "ziel",
				heading: "Unser Ziel",
				blocks: [
					"Barrierefrei heißt: Sie können das Forum ohne Hindernis und ohne fremde Hilfe nutzen.",
					"Unser Maßstab sind die internationalen Regeln WCAG 2.2 in der Stufe AA. WCAG ist die Abkürzung für die Regeln zur Barrierefreiheit von Internetseiten. Dazu kommt die europäische Norm EN 301 549. Eine Norm ist eine gemeinsame technische Regel.",
					"Diese Erklärung gilt für das Forum Vielfalt Hessen. Sie gilt nicht für fremde Seiten, zu denen Links führen.",
				],
			},
			{
				id: "recht",
				heading: "Welche Gesetze gelten",
				blocks: [
					"In Hessen gelten das Hessische Behinderten-Gleichstellungsgesetz (HessBGG, § 14) und die Hessische Verordnung über barrierefreie Informationstechnik (HVBIT). Sie verpflichten öffentliche Stellen.",
					"Ob die HVBIT auch für dieses Forum gilt, ist noch offen: [[vom Betreiber zu klären, auch mit Blick auf den Zuwendungsbescheid]]",
					"Wir richten uns in jedem Fall nach den oben genannten Regeln.",
				],
			},
			{
				id: "getan",
				heading: "Was wir getan haben",
				blocks: [
					{
						list: [
							"**Tastatur:** Alles geht ohne Maus. Sie sehen immer, wo Sie gerade sind.",
							"**Kontrast:** Text hebt sich gut vom Hintergrund ab. Farbe ist nie das einzige Zeichen. Jeder Raum hat auch einen Namen und ein Bildzeichen.",
							"**Ohne JavaScript:** Das Forum funktioniert auch ohne diese Technik. Mit JavaScript laufen kleine Programme im Browser.",
							"**Vergrößern:** Sie können die Seite auf 200 Prozent vergrößern. Es geht nichts verloren.",
							"**Einfache Sprache:** Unsere Texte haben kurze Sätze und erklären schwere Wörter.",
							"**Schreibrichtung:** Arabisch, Farsi, Dari, Paschto und Urdu laufen von rechts nach links. Das Forum erkennt die Richtung bei jedem Beitrag.",
							"**Bewegung:** Möchten Sie weniger Bewegung? Das Forum folgt der Einstellung Ihres Geräts.",
							"**Hell und dunkel:** Auch hier folgt das Forum Ihrem Gerät.",
							"**Vorlesen:** Überschriften, Felder und Knöpfe haben Namen. Vorlese-Programme können sie ansagen.",
							"**Fehler in Formularen:** Das Forum sagt in Worten, was fehlt. Ihr Text bleibt erhalten.",
						],
					},
				],
			},
			{
				id: "test",
				heading: "Wie wir geprüft haben",
				blocks: [
					"Wir haben das Forum selbst geprüft:",
					{
						list: [
							"Das Prüfprogramm axe untersucht jede Hauptseite, in heller und in dunkler Darstellung. Es läuft bei jeder Änderung neu.",
							"Wichtige Wege gehen wir nur mit der Tastatur, zum Beispiel Anmelden und Schreiben.",
						],
					},
					"Ein Programm findet nicht jede Barriere. Eine Barriere ist ein Hindernis. Darum sind Ihre Hinweise wichtig.",
				],
			},
			{
				id: "luecken",
				heading: "Was noch fehlt",
				blocks: [
					{
						list: [
							"**Leichte Sprache:** Es gibt noch keine Fassung in Leichter Sprache. Leichte Sprache ist noch einfacher als dieser Text und folgt festen Regeln.",
							"**Gebärdensprache:** Es gibt noch keine Filme in Deutscher Gebärdensprache (DGS).",
							"**Texte von Mitgliedern:** Mitglieder schreiben, wie sie möchten. Manche Texte sind schwer zu verstehen.",
							"**Dateien und Bilder von Mitgliedern:** Sie sind vielleicht nicht barrierefrei. Manchem Bild kann eine Beschreibung fehlen.",
							"**Prüfung von außen:** Noch keine unabhängige Stelle hat das Forum geprüft. Auch eine Prüfung durch Menschen mit Behinderungen steht noch aus.",
						],
					},
					"Brauchen Sie einen Inhalt in anderer Form? Schreiben Sie uns. Wir suchen mit Ihnen einen Weg.",
				],
			},
			{
				id: "melden",
				heading: "Eine Barriere melden",
				blocks: [
					"Ist etwas schwer oder gar nicht zu nutzen? Bitte sagen Sie es uns. Sie müssen dafür kein Mitglied sein.",
					{
						list: ["E-Mail: [[E-Mail-Adresse für Barrierefreiheit]]", "Telefon: [[Telefonnummer und Zeiten]]"],
					},
					"Schreiben Sie bitte, auf welcher Seite das Hindernis ist. Schreiben Sie auch, was Sie tun wollten.",
					"Wir antworten innerhalb von [[zwei Wochen, vom Betreiber zu bestätigen]].",
				],
			},
			{
				id: "durchsetzung",
				heading: "Wenn wir nicht antworten",
				blocks: [
					"Dieser Weg ist offen, **falls die HVBIT für das Forum gilt**. Haben Sie nach sechs Wochen keine oder keine gute Antwort? Dann können Sie die Durchsetzungs- und Überwachungsstelle einschalten (§ 6 HVBIT). Sie gehört zum Landeskompetenzzentrum Barrierefreie IT (LBIT) beim Regierungspräsidium Gießen. Das Verfahren soll helfen, die Barriere zu beseitigen.",
					"Den Antrag finden Sie hier: [Durchsetzungsverfahren beantragen](https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen)",
				],
			},
			{
				id: "stand",
				heading: "Datum dieser Erklärung",
				blocks: [
					"Diese Erklärung ist vom 22. November 2026. Sie beruht auf unserer eigenen Prüfung.",
					"Wir prüfen die Erklärung mindestens einmal im Jahr und nach jeder großen Änderung.",
				],
			},
		],
	},
};
