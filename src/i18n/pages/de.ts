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
							"die genaue Adresse (den Link) und wenn möglich die Stelle im Text; bei einem Beitrag führt die Zeitangabe neben dem Namen zu seinem Link,",
							"warum Sie den Inhalt für rechtswidrig halten,",
							"Ihren Namen und Ihre E-Mail-Adresse, damit wir antworten können,",
							"einen Satz, dass Ihre Angaben nach Ihrem Wissen richtig und vollständig sind.",
						],
					},
					"Geht es um sexuelle Gewalt gegen Kinder? Dann brauchen wir Ihren Namen nicht.",
					"Wir bestätigen, dass Ihre Meldung angekommen ist. Dann prüft ein Mensch den Inhalt. Wir teilen Ihnen die Entscheidung und die Gründe mit. Sind Sie nicht einverstanden, können Sie widersprechen. Wie das geht, steht in den [Regeln](/regeln).",
					"Nachrichten können Sie im Gespräch selbst melden. Für Beiträge gibt es noch keinen Knopf zum Melden. Auch Mitglieder schreiben bitte an diese Adresse.",
					"Ist ein Mensch in Gefahr? Dann rufen Sie bitte sofort die Polizei: 110.",
				],
			},
			{
				id: "links",
				heading: "Eigene Texte, Beiträge und Links",
				blocks: [
					"Für unsere eigenen Texte haften wir nach den allgemeinen Gesetzen. Haften heißt: Wir stehen für Fehler ein.",
					"Beiträge von Mitgliedern sind fremde Inhalte. Wir prüfen sie nicht vor dem Erscheinen. Erfahren wir von einem rechtswidrigen Beitrag, entfernen wir ihn schnell (Artikel 6 und 8 DSA).",
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
							"Bildzeichen: Lucide (Lizenz ISC). Eine Lizenz sagt, was andere mit einem Werk machen dürfen. Die drei Punkte sind das eigene Zeichen des Forums.",
							"Fotos: keine",
							"Logos: [[wem die Logos gehören, oder: keine]]",
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
							"In der Datenbank des Forums stehen keine IP-Adressen. Die IP-Adresse ist die Nummer Ihres Anschlusses im Internet.",
							"Beiträge in den Räumen sehen nur freigeschaltete Mitglieder. Suchmaschinen sehen sie nicht.",
							"Auf Wunsch bekommen Sie Ihre Daten. Auf Wunsch ändern oder löschen wir sie auch.",
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
					"Ihr Browser sendet dabei technische Daten: die IP-Adresse, die gewünschte Seite, die Uhrzeit und den Namen des Browsers. Ohne diese Daten kann keine Seite bei Ihnen ankommen. Unser Dienstleister Cloudflare verarbeitet sie, um die Seite zu liefern und Angriffe abzuwehren. Was er in technischen Protokollen festhält: [[vom Betreiber zu prüfen]]",
					"In der Datenbank des Forums speichern wir Ihre IP-Adresse nicht.",
					"Sind Sie angemeldet, merkt sich das Forum für jede Diskussion, welche neuen Beiträge Sie schon gesehen haben. So weiß es, wo „Neu“ stehen soll. Wann Sie etwas gelesen haben, merkt es sich nicht. Niemand sonst sieht das, auch nicht die Fachstelle.",
					"Das Forum speichert auch, welche Räume und Beiträge Sie verfolgen und zu welchen Materialien Sie Bescheid wollen. Das sehen nur Sie.",
				],
			},
			{
				id: "beitreten",
				heading: "Wenn Sie beitreten möchten",
				blocks: [
					"Für die Bitte um Beitritt brauchen wir Ihren Namen, Ihre E-Mail-Adresse, Ihre Organisation, Ihre Rolle dort, die gewünschten Räume und einen Satz zu Ihrem Interesse. Ihre Region ist freiwillig. Wir merken uns auch, ob Sie das Forum auf Deutsch oder Englisch lesen.",
					"Wir senden Ihnen einen Code per E-Mail. Damit bestätigen Sie, dass die Adresse Ihnen gehört. Danach prüft die Fachstelle Ihre Bitte. Die Entscheidung bekommen Sie per E-Mail.",
					"**Bestätigen Sie Ihre Adresse nicht, löschen wir Ihre Bitte nach 14 Tagen.** Bis dahin sieht die Fachstelle, dass der Code fehlt, und kann Ihnen noch einmal schreiben.",
					"Hat Sie jemand eingeladen? Dann merken wir uns, wer das war. Wer die Einladung betreut, sieht, wie viele dabei sind. Ihre E-Mail-Adresse sieht nur die Fachstelle. Sie sieht auch, ob Sie nach der Einladung im Forum waren, damit niemand auf dem Weg verloren geht.",
					"Die Fachstelle kann Menschen aus der Liste eines Treffens einladen. Dann speichern wir Ihren Namen, Ihre E-Mail-Adresse und Ihre Organisation aus dieser Liste und schreiben Ihnen. **Kommen Sie nicht, löschen wir das in der Nacht nach dem Ende der Einladung.**",
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
							"Zu jedem Versuch einer Anmeldung speichern wir die eingegebene E-Mail-Adresse und die Zeit. Nach 2 Tagen löschen wir beides.",
							"Nach der Anmeldung speichern wir eine Sitzung. Eine Sitzung heißt: Das Forum erkennt Ihren Browser an einem Cookie wieder. Gespeichert sind ein Prüfwert dieses Cookies, die Zeit der Anmeldung, die Zeit der letzten Nutzung und ein grober Name des Geräts, zum Beispiel „Firefox auf Android“. Unter [Mein Konto](/einstellungen) sehen Sie Ihre Sitzungen.",
							"Mit einem Passkey melden Sie sich ohne Code an, wenn Sie das möchten. Wir speichern dazu einen öffentlichen Schlüssel, den Namen des Passkeys, einen Zähler und wann Sie ihn zuletzt benutzt haben. Fingerabdruck, Gesicht und PIN bleiben auf Ihrem Gerät. Entfernen Sie den Passkey, löschen wir das alles sofort.",
							"Ändern Sie Ihre E-Mail-Adresse, speichern wir die neue Adresse, bis beide Codes eingegeben sind. Sonst löschen wir sie in der folgenden Nacht.",
							"Eine Sitzung endet nach 30 Tagen ohne Nutzung, spätestens nach 180 Tagen. Sie endet auch, wenn Sie sich abmelden oder die Sitzung unter „Mein Konto“ beenden.",
						],
					},
				],
			},
			{
				id: "schreiben",
				heading: "Wenn Sie schreiben",
				blocks: [
					"Wir speichern Ihre Beiträge und Antworten. Dazu speichern wir die Zeit, Ihren Namen, die gewählten Themen und die vermutete Sprache des Textes.",
					"Ändern Sie einen Beitrag, bleibt die frühere Fassung gespeichert. Das gilt auch in den ersten fünf Minuten; nur der Hinweis „bearbeitet“ fehlt dann. **Frühere Fassungen sehen nur Sie selbst und die Personen, die den Raum moderieren.** Das bleibt so, wenn der Beitrag entfernt wird. So lässt sich nach einer Meldung klären, was dort stand.",
					"Entfernen Sie einen Beitrag, sieht niemand mehr den Text. An seiner Stelle stehen Ihr Name und ein kurzer Hinweis. Der Text bleibt in der Datenbank, damit sich das Entfernen rückgängig machen lässt. Wie lange, steht unten bei „Wie lange wir Daten speichern“. Auf Wunsch löschen wir ihn sofort. Schreiben Sie an [[E-Mail-Adresse für Datenschutz]].",
					"Neben Ihren Beiträgen stehen Ihr Name, Ihre Organisation und Ihre Region. Bei der Rolle „Fachstelle“ oder „Verwaltung“ steht auch das Wort „Fachstelle“ dabei. Das Gleiche steht in der Liste „Wer liest hier mit?“ jedes Raums, den Sie lesen dürfen. Die Liste sehen nur Mitglieder dieses Raums. **Ihre E-Mail-Adresse sehen nur Sie selbst und die Fachstelle, die über Ihre Bitte um Beitritt entscheidet oder Ihre Einladung betreut – es sei denn, Sie zeigen sie im Profil.** Aus Ihrem Profil führt ein Link zu Ihren Beiträgen; dort sieht jede Person nur Beiträge aus Räumen, die sie selbst liest.",
					"Was Sie schreiben und noch nicht senden, speichern wir als Entwurf. Entwürfe sehen nur Sie. Sie verschwinden, wenn Sie den Text senden oder verwerfen.",
					"Hängen Sie Dateien an, speichern wir sie mit Namen, Größe und Zeit. Aus Fotos nehmen wir Ort, Gerät und Zeit der Aufnahme heraus. **Eine Datei sieht nur, wer den Beitrag oder die Nachricht sieht.** Was Sie hochladen und nicht senden, löschen wir nach einem Tag. Wie oft ein Material heruntergeladen wird, zählen wir pro Tag, ohne zu speichern, von wem.",
					"Gehören Sie zu einer Organisation, sehen das die Mitglieder auf deren Seite: Ihren Namen, Ihre Rolle und ob Sie verantwortlich sind. Wer eine Seite betreut, und die Fachstelle sehen auch, wer wann dazukam, ging oder die Verantwortung übernahm. Verlassen Sie das Forum, gehören Sie zu keiner Organisation mehr.",
					"Sagen Sie „Danke“, sieht nur die Person Ihren Namen, die den Beitrag geschrieben hat. Ihre Merkliste und Ihre Notizen darin sehen nur Sie. Eine Sammlung „nur für mich“ sehen ebenfalls nur Sie.",
					"Stimmen Sie in einer Umfrage ab, speichern wir Ihre Stimme zusammen mit Ihrem Konto. So stimmt niemand zweimal ab, und Sie können Ihre Stimme ändern. Bei sichtbaren Namen sehen alle im Raum, was Sie gewählt haben. Bei anonymen Umfragen zeigt das Forum nur die Zahlen, auch der Fachstelle. In der Datenbank bleibt die Verbindung zu Ihrem Konto bestehen.",
					"Erwähnen Sie jemanden mit @ und dem Namen, speichern wir, wer gemeint ist. Die Person sieht den Beitrag dann als neu. Erwähnt werden kann nur, wer in dem Raum mitliest.",
					"Sagen Sie bei einem Praxisbeispiel „Das haben wir auch gemacht“, sehen alle im Raum Ihren Namen, Ihre Organisation und Ihre Notiz. Sie können das zurücknehmen.",
					"Das Forum schickt E-Mails nur zum Anmelden, zu Ihrem Konto, zu Einladungen, zu Bitten um Beitritt, zu Ihren Organisationen, zu Materialien, die Sie geteilt haben oder zu denen Sie Bescheid wollen, und wenn Ihnen jemand privat schreibt (das können Sie abschalten). In E-Mails zu Materialien stehen nur der Titel und was neu ist. Andere Texte aus den Räumen und aus Nachrichten verschickt es nicht. Kommt eine E-Mail nicht an, merken wir uns den Tag, bis wieder eine ankommt oder Sie Ihre Adresse ändern. Das sehen nur Sie und die Fachstelle.",
					"Verschiebt, schließt oder entfernt die Fachstelle etwas, steht das mit dem Namen der Person, der Zeit und dem Grund in einem Protokoll. Das Protokoll sehen nur die Personen, die den Raum moderieren. Im Beitrag selbst steht nur „Die Fachstelle“.",
					"Melden Sie einen Beitrag per E-Mail, bewahren wir Ihre Meldung, Ihren Namen und die Entscheidung auf. Die gemeldete Person erfährt Ihren Namen nicht von uns.",
				],
			},
			{
				id: "ratsuchende",
				heading: "Keine Daten über Ratsuchende",
				blocks: [
					"Ratsuchende sind Menschen, die Ihre Hilfe oder Begleitung suchen. **Angaben, an denen man sie erkennt, gehören nicht in das Forum.** Dazu zählen Namen, Aktenzeichen, Adressen, Fotos und Briefe.",
					"Entdeckt die Fachstelle solche Angaben, entfernt sie den Beitrag. Oder sie bittet die Person, die Stelle zu ändern.",
					"Finden Sie selbst Daten über sich, schreiben Sie uns bitte: [[E-Mail-Adresse für Datenschutz]]. Wir löschen sie dann auch aus früheren Fassungen. Wie Sie einen Fall verändern, steht in den [Regeln](/regeln).",
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
					"Bitte schreiben Sie solche Dinge auch nicht über andere Menschen.",
				],
			},
			{
				id: "zwecke",
				heading: "Wozu und mit welchem Recht",
				blocks: [
					"Für jede Nutzung von Daten braucht es einen Grund im Gesetz. Unsere Gründe stehen in Artikel 6 Absatz 1 DSGVO.",
					{
						list: [
							"**Vertrag (Buchstabe b):** Beitritt, Anmeldung, Konto, Beiträge und was Sie schon gelesen haben. Der Vertrag ist Ihre Mitgliedschaft im Forum. Auch die Prüfung Ihrer Bitte um Beitritt gehört dazu.",
							"**Einwilligung (Buchstabe a):** freiwillige Angaben, also Ihre Region und was Sie in Ihr Profil schreiben. Einwilligung heißt: Sie sagen freiwillig Ja. Ihr Ja können Sie jederzeit zurücknehmen.",
							"**Berechtigtes Interesse (Buchstabe f):** Schutz vor Angriffen und Missbrauch, frühere Fassungen, Prüfung von Meldungen, Nachweis von Entscheidungen, Sicherungskopien, Zahlen für Berichte. Unser Interesse ist ein sicheres und rechtmäßiges Forum. Und wir müssen zeigen, dass die Förderung wirkt.",
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
							"**Öffentlich:** Startseite, Anmeldung, Beitritt, Regeln, Impressum, Datenschutz und Barrierefreiheit. Dazu Seiten von Organisationen, wenn diese es wollen, ohne Menschen.",
							"**Geteilte Links:** Kopiert ein Mitglied den Link zu einem Beitrag und gibt ihn weiter, sieht jeder mit diesem Link die Überschrift und den Namen des Raums. Den Text und die Namen der Menschen sieht er nicht.",
							"**Räume „Migrantische Organisationen“ (orange), „WIR-Lots*innen“ (grün) und „Gemeinsame Themen“ (blau):** nur Mitglieder, die für diesen Raum freigeschaltet sind.",
							"**Liste „Wer liest hier mit?“:** Mitglieder eines Raums sehen dort Name, Organisation und Region aller, die mitlesen. Sie sehen auch, wer mitschreibt und wer moderiert.",
							"**Fachstelle:** Sie sieht die Bitten um Beitritt für ihre Räume, mit allen Angaben. In ihren Räumen sieht sie auch frühere Fassungen.",
							"**Verwaltung des Forums:** Das sind wenige Personen im Kompetenzzentrum. Sie moderieren alle Räume und haben dort die gleichen Rechte wie die Fachstelle.",
							"**Ministerium:** ist Gast und liest von sich aus nur im blauen Raum mit.",
						],
					},
					"**Profil und Verzeichnis:** Ihr Profil und Ihren Eintrag unter „Mitglieder“ sehen nur Menschen, mit denen Sie einen Raum teilen. Profile der Fachstelle sehen alle Mitglieder. Wer Ihr Profil sieht, sieht auch Ihr Foto, wenn Sie eines hochladen. Im Profil wählen Sie für jede freiwillige Angabe: alle, nur die Fachstelle oder nur Sie. Ihre E-Mail-Adresse und Ihre Telefonnummer sieht niemand, wenn Sie das nicht wählen. Sie können sich aus dem Verzeichnis herausnehmen.",
					"Sieht sich die Fachstelle Ihr Profil, Ihre Anfrage oder frühere Fassungen Ihrer Beiträge an, merkt sich das Forum, wer und an welchem Tag. Nach einem Jahr löschen wir das. Sie finden es unter [Meine Daten](/einstellungen/daten).",
					"**Dateien:** Aus PDF-, Office- und Textdateien in Materialien und Beiträgen liest das Forum den Text. So findet man sie, und man kann sie ohne Herunterladen lesen. Den Text sieht, wer die Datei sieht. Er wird mit ihr gelöscht.",
					"**Um Antwort gebeten:** Für eine Frage schlagen wir Menschen vor. Dafür nutzen wir ihr Profil, soweit es alle sehen, und wie viele Antworten sie zu einem Thema gegeben haben. Wen jemand um eine Antwort bittet, sehen nur diese beiden, die Person mit der Frage und die Fachstelle des Raums. Sie bekommen dann eine E-Mail mit dem Namen der Person. Wie oft das im Monat geht, stellen Sie unter „Mein Konto“ ein.",
					"**Nachrichten:** Wir speichern, wem Sie wann was schreiben, was für Sie neu ist, von wem Sie Nachrichten annehmen und wen Sie blockieren. Lesen können eine Nachricht nur die Menschen in diesem Gespräch. Die Fachstelle und die Verwaltung sehen sie im Forum nicht. Meldet jemand eine Nachricht, bekommt die Fachstelle eines gemeinsamen Raums eine Kopie: diese Nachricht, die zwei davor, den Grund und den Namen der meldenden Person. Die Fachstelle kann die gemeldete Nachricht entfernen; ihr Text wird nach 14 Tagen gelöscht. Schreibt Ihnen jemand, bekommen Sie eine E-Mail: Dafür speichern wir, ob Sie das möchten, wann die letzte hinausging und wann Sie zuletzt in das Gespräch geschaut haben. Wer blockiert ist, erfährt es nicht. Gegen Werbung zählen wir einen Tag lang mit einem Prüfwert, wie viele Gespräche Sie beginnen. Verschlüsselt sind Nachrichten auf dem Weg zu uns, in der Datenbank nicht.",
					"**Fragen an die Fachstelle:** Ihre Frage und die Antworten sehen nur Sie und wer den Raum moderiert. Öffentlich im Raum wird eine Frage nur, wenn Sie zustimmen, und ohne Ihren Namen. Dass beides zusammengehört, sehen nur Sie und wer den Raum moderiert.",
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
					"Es gibt kein Cookie von anderen Firmen. Dazu kommt: Was Sie gerade schreiben, hält Ihr Browser auf diesem Gerät fest, bis es gesendet ist. So geht kein Text verloren. Er merkt sich auch, wo Sie in einem Beitrag waren und welche Antworten Sie eingeklappt haben. Beim Abmelden wird das alles gelöscht. Schalten Sie die Tasten aus, merkt sich der Browser auch das. Sonst speichert das Forum nichts über Sie in Ihrem Browser. Sie können Cookies im Browser löschen. Dann müssen Sie sich neu anmelden.",
				],
			},
			{
				id: "ip",
				heading: "IP-Adressen",
				blocks: [
					"In der Datenbank stehen keine IP-Adressen. Aber wir müssen zu viele Versuche von einem Anschluss oder mit einer E-Mail-Adresse bremsen. Das schützt Anmeldung und Beitritt.",
					"Dafür berechnen wir aus der IP-Adresse und aus der E-Mail-Adresse je einen Prüfwert. Die Rechnung braucht einen geheimen Schlüssel. Der Prüfwert ändert sich alle 15 Minuten. **In der folgenden Nacht löschen wir ihn.**",
				],
			},
			{
				id: "dienstleister",
				heading: "Firmen, die für uns arbeiten",
				blocks: [
					"Diese Firmen verarbeiten Daten nur in unserem Auftrag. Das regelt je ein Vertrag nach Artikel 28 DSGVO.",
					{
						list: [
							"**Cloudflare, Inc.**, 101 Townsend Street, San Francisco, CA 94107, USA. Cloudflare liefert die Seiten aus und speichert die Daten. Die Datenbank (Cloudflare D1) ist auf die Europäische Union festgelegt. Grundlage ist der [Vertrag zur Auftragsverarbeitung](https://www.cloudflare.com/cloudflare-customer-dpa/).",
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
							"Einladung, die Sie angefangen und nicht bestätigt haben: 14 Tage",
							"Angaben aus der Liste eines Treffens: bis zum Ende der Einladung, höchstens 90 Tage",
							"Wer Sie eingeladen hat: solange Sie Mitglied sind",
							"Bitte um Beitritt, die abgelehnt wurde: [[Frist, Vorschlag: 3 Monate]]",
							"Code für die Anmeldung: gilt 10 Minuten; der Versuch wird nach 2 Tagen gelöscht",
							"Sitzung: bis zu 180 Tage, ohne Nutzung 30 Tage",
							"Prüfwert aus der IP-Adresse oder der E-Mail-Adresse: bis zur folgenden Nacht",
							"Konto, Profil, angenommene Bitte um Beitritt, was Sie gelesen haben und verfolgen: solange Sie Mitglied sind",
							"„Ich biete“ und „Ich suche“ im Profil: für andere 90 Tage; danach sehen nur noch Sie den Text, bis Sie ihn löschen",
							"Zugang, den Sie nicht mehr nutzen: Nach 18 Monaten erinnern wir Sie per E-Mail. Nach 24 Monaten löschen wir das Konto. Ihre Beiträge bleiben dann ohne Namen. Dafür merken wir uns den Tag Ihres letzten Besuchs",
							"Beiträge: bis Sie oder die Fachstelle sie entfernen",
							"Frühere Fassungen und Texte entfernter Beiträge: [[Frist, Vorschlag: 12 Monate]]; auf Wunsch löschen wir sie sofort",
							"Nachrichten: bis alle das Gespräch verlassen haben; Fragen an die Fachstelle: solange Sie Mitglied sind",
							"Meldungen und Entscheidungen: [[Frist, Vorschlag: 3 Jahre]]",
							"Technische Protokolle: [[Frist, Vorschlag: 7 Tage]]",
							"Sicherungskopien der Datenbank: [[Frist, Vorschlag: 30 Tage]]",
						],
					},
					"Möchten Sie das Forum verlassen? Unter [Mein Konto](/einstellungen/loeschen) löschen Sie Ihr Konto selbst. Danach haben Sie 14 Tage, um es sich anders zu überlegen. In der Nacht danach löschen wir alles, was zu Ihnen gehört. Bei Ihren Beiträgen haben Sie die Wahl. Wir entfernen sie, oder sie bleiben stehen. Dann steht „ehemaliges Mitglied“ statt Ihres Namens dabei. Was aus einem Vorschlag in einen gemeinsamen Text übernommen wurde, bleibt Teil dieses Textes, ohne Ihren Namen. Auch aus Erwähnungen und Zitaten verschwindet Ihr Name.",
					"Vorsicht: Auch im Text selbst kann Ihr Name stehen, zum Beispiel wenn andere über Sie schreiben. Sagen Sie uns, wenn wir auch das ändern sollen.",
				],
			},
			{
				id: "rechte",
				heading: "Ihre Rechte",
				blocks: [
					"Schreiben Sie uns einfach: [[E-Mail-Adresse für Datenschutz]]. Das kostet nichts. Wir antworten innerhalb eines Monats. Ihre Angaben sehen Sie auch selbst unter [Mein Konto](/einstellungen). Dort laden Sie unter [Meine Daten](/einstellungen/daten) alles herunter, was das Forum über Sie speichert.",
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
					"**Ihr Recht auf Widerruf:** Widerruf heißt, Sie nehmen eine Einwilligung zurück. Das geht jederzeit und ohne Grund. Schreiben Sie uns einfach. Was bis dahin geschah, bleibt rechtmäßig.",
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
							"Sie teilen Erfahrungen und gute Beispiele.",
							"Sie suchen etwas oder bieten etwas an, zum Beispiel einen Raum.",
							"Sie lernen Menschen und Organisationen kennen, die das Gleiche tun.",
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
					"Ein Zugang gehört einer Person. Bitte geben Sie ihn nicht weiter. Sagen Sie ehrlich, wer Sie sind und für welche Organisation Sie schreiben. Mitglied zu sein kostet nichts. Sie können jederzeit gehen. Schreiben Sie dafür an die Fachstelle. Die Adresse steht im [Impressum](/impressum).",
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
							"Fotos, auf denen man die Person sieht, auch als Link,",
							"Briefe und Bescheide, auch als Link.",
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
					"Niemand verspricht, dass eine Antwort in Ihrem Fall passt. Bitte achten Sie auf das Datum, denn Regeln ändern sich. Fragen Sie bei wichtigen Dingen das zuständige Amt oder eine Beratungsstelle.",
				],
			},
			{
				id: "material",
				heading: "Texte, Links und Dateien",
				blocks: [
					"Schreiben und senden Sie nur, was Sie weitergeben dürfen. Auf Fotos müssen alle einverstanden sein, die man erkennt. Texte, Fotos und Filme gehören meist der Person, die sie gemacht hat. Das nennt man Urheberrecht.",
					{
						list: [
							"Zitieren Sie kurz und nennen Sie die Quelle. Bei langen Texten setzen Sie besser einen Link.",
							"Setzen Sie Links zu Fotos von Menschen nur, wenn diese einverstanden sind.",
							"Ist etwas nur für einen kleinen Kreis gedacht, geben Sie es hier nicht weiter.",
						],
					},
					"Ihre Texte bleiben Ihre Texte. Wir dürfen sie im Forum speichern und den Mitgliedern des Raums zeigen. Mehr erlauben Sie uns nicht. Entfernen Sie einen Beitrag, zeigen wir ihn nicht mehr. Wie lange wir den Text und frühere Fassungen noch aufbewahren, steht unter [Datenschutz](/datenschutz).",
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
							"Schreiben Sie den gleichen Text nicht mehrmals. Sammeln Sie keine Namen aus den Listen der Mitglieder.",
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
					"Das Forum hat drei Räume. In jedem Raum zeigt die Liste „Wer liest hier mit?“, wer dort lesen kann.",
					{
						list: [
							"**Orange, „Migrantische Organisationen“:** Hier schreiben Mitglieder aus migrantischen Organisationen. Projektleitungen der WIR-Lots*innen und WIR-Vielfaltszentren lesen mit.",
							"**Grün, „WIR-Lots*innen“:** Hier schreiben WIR-Lots*innen, ihre Projektleitungen und WIR-Vielfaltszentren. Mitglieder aus migrantischen Organisationen lesen mit.",
							"**Blau, „Gemeinsame Themen“:** Hier schreiben alle Gruppen zusammen, auch Kommunen. Das sind Städte, Gemeinden und Landkreise.",
						],
					},
					"Beide Fachstellen lesen in allen drei Räumen mit. Die Verwaltung des Forums moderiert alle drei Räume.",
					"**Das Ministerium ist Gast.** Von sich aus liest es nur im blauen Raum mit. In Orange und Grün liest es nur, wenn die Fachstelle des Raums es einlädt. Dann stehen die Personen dort in der Liste „Wer liest hier mit?“.",
					"Vor dem Absenden sehen Sie immer, wie viele Mitglieder Ihren Beitrag lesen können. Daneben führt ein Link zur Liste.",
				],
			},
			{
				id: "eigene",
				heading: "Ihre eigenen Beiträge",
				blocks: [
					{
						list: [
							"**Ändern:** Sie können Ihre Beiträge ändern. Nach mehr als fünf Minuten steht „bearbeitet“ dabei. Frühere Fassungen sehen nur Sie und die Personen, die den Raum moderieren. Das gilt auch für die ersten fünf Minuten.",
							"**Entfernen:** Sie können Ihre Beiträge entfernen. Den Text sieht dann niemand mehr.",
							"**Hinweis bleibt:** An der Stelle stehen Ihr Name und ein kurzer Hinweis. So bleiben die Antworten der anderen verständlich.",
							"**Wiederherstellen:** Was Sie selbst entfernt haben, können Sie oder die Fachstelle wiederherstellen. Darum bleibt der Text in der Datenbank. Auf Wunsch löschen wir ihn sofort.",
						],
					},
					"Wie lange wir Daten speichern, steht unter [Datenschutz](/datenschutz).",
				],
			},
			{
				id: "melden",
				heading: "Einen Verstoß melden",
				blocks: [
					"Ein Verstoß heißt: Etwas passt nicht zu den Regeln oder zum Gesetz. Nachrichten melden Sie im Gespräch selbst. Für Beiträge gibt es noch keinen Knopf zum Melden. Schreiben Sie an [[E-Mail-Adresse für Meldungen]] und nennen Sie den Link und kurz den Grund. Das kann jede Person, auch ohne Zugang. Mehr dazu steht im [Impressum](/impressum).",
					"Wir bestätigen Ihre Meldung. Die Fachstelle prüft sie sorgfältig und ohne Vorliebe für eine Seite. Sie teilt Ihnen die Entscheidung mit. Die andere Person erfährt Ihren Namen nicht von uns.",
					"Bitte melden Sie ehrlich. Wer immer wieder offensichtlich ohne Grund meldet, bekommt einen Hinweis. Danach kann die Fachstelle Meldungen dieser Person für eine Zeit zurückstellen.",
				],
			},
			{
				id: "fachstelle",
				heading: "Was die Fachstelle tut",
				blocks: [
					"Diese Angaben verlangt Artikel 14 des europäischen Gesetzes über digitale Dienste (DSA).",
					"**Wer entscheidet:** Im orangen Raum entscheidet die Fachstelle migrantische Organisationen. Im grünen Raum entscheidet die Fachstelle WIR-Lots*innen. Im blauen Raum entscheiden beide. Auch die Verwaltung des Forums moderiert alle Räume. Es entscheiden immer Menschen, nie ein Programm allein. Nur zu viele Versuche in kurzer Zeit bremst das Forum selbst.",
					"**Wann:** Beiträge erscheinen sofort. Die Fachstelle prüft nach einer Meldung, oder wenn ihr selbst etwas auffällt.",
					"**Was möglich ist**, je nachdem, wie schwer der Verstoß ist:",
					{
						list: [
							"ein Hinweis an die Person,",
							"die Bitte, eine Stelle zu ändern, zum Beispiel einen Namen,",
							"einen Beitrag entfernen,",
							"einen Zugang für eine Zeit sperren,",
							"einen Zugang ganz beenden, bei schweren oder wiederholten Verstößen.",
						],
					},
					"Die Fachstelle wählt das mildeste Mittel, das hilft. Sie achtet auf die Rechte aller, auch auf die Freiheit der Meinung.",
					"**Der Grund wird immer genannt.** Am Platz des Beitrags steht ein Hinweis mit dem Grund, für alle im Raum lesbar. Die Person erfährt auch, welche Regel oder welches Gesetz gilt und wie sie widersprechen kann. Nichts verschwindet heimlich. Gespeichert ist, wer einen Beitrag wann und warum entfernt hat.",
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
							"Schreiben Sie an [[E-Mail-Adresse für Widersprüche]].",
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
							"Das Prüfprogramm axe untersucht die wichtigsten Seiten, in heller und in dunkler Darstellung. Es läuft bei jeder Änderung neu.",
							"Den Weg von der Startseite bis zu einer Antwort prüfen wir nur mit der Tastatur, auch bei jeder Änderung.",
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
							"**Sprache der Beiträge:** Das Forum schätzt, in welcher Sprache ein Text ist. Manchmal irrt es sich. Dann spricht ein Vorlese-Programm den Text falsch aus.",
							"**Links von Mitgliedern:** Sie können zu Seiten führen, die nicht barrierefrei sind.",
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
