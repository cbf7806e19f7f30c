// The planted discussions of the orange space (migrantische Organisationen): everything in them is invented.
import { materialAt } from "../materials/index.ts";
import type { StoryThread } from "../story.ts";

/** All discussions of the orange space, the pinned welcome first. */
export const moThreads: readonly StoryThread[] = [
	{
		space: "mo",
		kind: "ankuendigung",
		title: "Willkommen im orangen Raum: So nutzen wir ihn",
		by: "jana",
		topics: ["forum"],
		daysAgo: 238,
		pinned: true,
		body: `Schön, dass ihr da seid! Dieser Raum gehört euch: den migrantischen Organisationen und Initiativen in Hessen. Fragt, erzählt, widersprecht.

Was sich bewährt hat:

- **Eine Frage, ein Beitrag.** Schreibt die Frage schon in den Titel, dann finden andere sie später wieder.
- **Schreibt so, wie ihr sprecht.** Fehler stören hier niemanden, und ihr dürft auch in eurer Sprache schreiben. Ein Satz auf Deutsch dazu hilft den anderen.
- **Keine Namen, keine Aktenzeichen** von Menschen, die bei euch Rat suchen.
- **Erfahrung ist keine Rechtsberatung.** Sagt dazu, von wann eure Auskunft ist.

Ich lese mit und antworte, wenn eine Frage offen bleibt. Die besten Antworten kommen aber meistens von euch. Erzählt gern gleich hier: Wer seid ihr, und was sucht ihr gerade?`,
		replies: [
			{
				by: "dilek",
				after: 5,
				body: `Danke für den Anfang, Jana! Ich bin Dilek aus Kassel, Vorstand bei „Gemeinsam an der Fulda“. Wir machen Nachbarschaftscafé und Frauensport. Darf man hier auch Veranstaltungen ankündigen, oder wird es dann zu voll?`,
				replies: [
					{
						by: "jana",
						after: 22,
						body: `Liebe Dilek, gern! Wenn der Termin für andere Vereine interessant ist, passt er hierher. Richtet er sich auch an Lots*innen oder Kommunen, dann lieber in den blauen Raum „gemeinsame Themen“. Da lesen alle mit.`,
					},
				],
			},
			{
				by: "goran",
				after: 29,
				body: `Guten Abend aus Wiesbaden. Endlich ein Platz, wo nicht alles zwischen 200 Nachrichten am Handy verloren geht. Ich kann helfen bei Satzung und Buchhaltung, suche Leute, die Erfahrung haben mit **jungen Mitgliedern**.`,
			},
			{
				by: "verwaltung",
				after: 47,
				body: `Kurz von mir: Wenn bei der Anmeldung etwas klemmt oder eine Kollegin aus eurem Vorstand auch dazukommen möchte, schreibt mir einfach. Pro Verein dürfen gern mehrere Personen mitmachen.`,
			},
			{
				by: "oksana",
				after: 2210,
				body: `Вітаю всіх, хто читає українською! Не соромтеся писати сюди, навіть якщо ваша німецька ще не ідеальна. Я теж спочатку боялася, а потім отримала дуже теплі відповіді.

Auf Deutsch: Ich mache Mut, dass man hier auch mit nicht perfektem Deutsch schreibt. Ich habe am Anfang Angst gehabt und dann sehr warme Antworten bekommen.`,
				replies: [
					{
						by: "mehdi",
						after: 2234,
						body: `Stimmt genau, Oksana. Mir ging es auch so. Meine erste Frage habe ich drei Tage lang nicht abgeschickt. Jetzt lache ich darüber.`,
					},
				],
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Was gehört in unsere erste Satzung?",
		by: "mehdi",
		topics: ["satzung"],
		daysAgo: 203,
		body: `Hallo zusammen, wir sind neun Leute vom Lesecafé in Marburg. Seit zwei Jahren lesen wir mit Familien, auf Deutsch, Farsi und Dari. Jetzt möchten wir ein e. V. werden, weil wir ohne Verein fast keine Förderung beantragen können.

Ich habe im Internet fünf verschiedene Mustersatzungen gefunden. Jede ist anders und die Sprache ist sehr schwer, auch für die, die hier geboren sind.

Meine Fragen:

1. Was muss **unbedingt** drin stehen und was ist nur schön?
2. Was ist genau der „Satzungszweck“? Ist das einfach unser Ziel?
3. Kennt ihr ein Muster, das man ohne Jura-Studium versteht?

Wir treffen uns in zwei Wochen wieder und möchten dann einen ersten Entwurf haben. Danke euch!`,
		replies: [
			{
				by: "dilek",
				after: 5,
				body: `Lieber Mehdi, bei uns standen am Ende diese Punkte drin:

1. Name und Sitz
2. Zweck und wie wir ihn umsetzen
3. Wie man Mitglied wird und wie man austritt, Beitrag
4. Vorstand: wie viele, wie lange, wer unterschreibt
5. Mitgliederversammlung: Einladung, Frist, Protokoll
6. Auflösung: wer bekommt das Geld?

Den letzten Punkt hat das Finanzamt bei uns besonders genau gelesen. Zweck heißt: **warum** es den Verein gibt. Danach kommt, **womit** ihr das erreicht, also Lesenachmittage, Ausflüge, Elternabende.`,
				replies: [
					{
						by: "mehdi",
						after: 20,
						body: `Vielen Dank, das ist schon viel klarer! Aber wie genau muss der Zweck sein? Wenn wir nur „Lesen“ schreiben, dürfen wir dann später keinen Ausflug oder kein Nachbarschaftsfest machen?`,
						replies: [
							{
								by: "goran",
								after: 28,
								body: `Nicht zu eng machen. Uns hat ein Wort gerettet: **„insbesondere durch“**. Dann ist die Liste nur Beispiel, und man kann noch andere Sachen machen. Aber alles muss zum Zweck passen, sonst fragt das Amt nach.`,
								replies: [
									{
										by: "mehdi",
										after: 44,
										body: `„Insbesondere durch“ steht jetzt in unserem Entwurf. Danke Goran, so ein kleines Wort!`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "jana",
				after: 49,
				body: `Noch zwei Tipps von der Fachstelle. **Erstens:** Zeigt den Entwurf dem Finanzamt, bevor ihr gründet. Dann müsst ihr hinterher nicht alles noch einmal beschließen. Für die Gemeinnützigkeit gibt es eine amtliche Mustersatzung, sie steht in der [Anlage 1 zur Abgabenordnung](https://www.gesetze-im-internet.de/ao_1977/anlage_1.html).

**Zweitens:** Für die Eintragung braucht ihr mindestens sieben Mitglieder, mit neun seid ihr gut dabei. Unser [Gerüst für die erste Satzung](${materialAt("satzung")}) hat zu den schwierigen Stellen einen Hinweis. Wenn ihr mögt, schauen wir gemeinsam online drauf.`,
			},
			{
				by: "adjoa",
				after: 122,
				body: `Plant Zeit ein. Bei uns hat es von der Gründungsversammlung bis zur Eintragung fast vier Monate gedauert, mit Notartermin und einer Rückfrage zum Protokoll.`,
				replies: [
					{
						by: "mehdi",
						after: 910,
						body: `Kleine Nachricht von uns: Der Entwurf liegt jetzt beim Finanzamt zur Vorprüfung. Gründen wollen wir erst danach. Danke an alle, ohne euch hätten wir noch immer fünf Muster auf dem Tisch.`,
					},
				],
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Finanzamt lehnt Gemeinnützigkeit ab: Wie habt ihr den Zweck formuliert?",
		by: "ha",
		topics: ["gemeinnuetzigkeit", "satzung"],
		daysAgo: 231,
		body: `Hallo in die Runde, ich schreibe für den Lotusgarten in Darmstadt. Wir haben heute Post vom Finanzamt bekommen: So wie unsere Satzung jetzt ist, werden wir nicht als gemeinnützig anerkannt.

In der Satzung steht als Zweck nur „Pflege der vietnamesischen Kultur“. Dabei machen wir viel mehr: Gemeinschaftsgarten für alle im Viertel, Hausaufgabenhilfe, ein Neujahrsfest mit 300 Gästen aus der ganzen Nachbarschaft. Das steht nur leider nirgends.

Wie habt ihr euren Zweck formuliert, damit es geklappt hat? Gern auch Sätze zum Abschauen. Wir haben sechs Wochen Zeit für eine Antwort und niemanden im Verein, der sich mit so etwas auskennt.`,
		replies: [
			{
				by: "goran",
				after: 7,
				body: `Liebe Hà, keine Panik, das hatten wir auch. Das Amt hat verstanden: Verein nur für eigene Leute. Wir haben dann geschrieben:

> Zweck des Vereins ist die Förderung der Toleranz auf allen Gebieten der Kultur und des Völkerverständigungsgedankens.

Danach „insbesondere durch“ und fünf Sachen, die wir wirklich machen. Und der Satz: Angebote sind offen für alle. Seitdem Ruhe.`,
				replies: [
					{
						by: "ha",
						after: 11,
						body: `Danke, der Satz ist Gold wert! Müssen wir für die Änderung alle Mitglieder einladen, oder darf der Vorstand das allein beschließen?`,
						replies: [
							{
								by: "goran",
								after: 30,
								body: `Bei uns musste Mitgliederversammlung abstimmen. In unserer Satzung steht, dass drei Viertel Ja sagen müssen. Schau bei euch unter „Satzungsänderung“. Und der neue Text muss schon in der Einladung stehen, das haben wir beim ersten Mal vergessen.`,
							},
						],
					},
				],
			},
			{
				by: "elif",
				after: 26,
				body: `Bei uns sind es drei Zwecke, weil wir auch drei Sachen tun:

- Förderung der Erziehung und Bildung
- Förderung der Jugendhilfe
- Förderung des bürgerschaftlichen Engagements

Eure Hausaufgabenhilfe würde ich auf jeden Fall nennen. Aber schreibt nur, was ihr auch macht, das Amt will später Berichte sehen.`,
			},
			{
				by: "jana",
				after: 54,
				body: `Alles gute Hinweise. Die möglichen Zwecke stehen als Liste in [§ 52 der Abgabenordnung](https://www.gesetze-im-internet.de/ao_1977/__52.html), am besten übernehmt ihr die Wörter von dort. Schickt den Entwurf **vor** der Versammlung an das Finanzamt und bittet um eine kurze Rückmeldung. Reicht die Frist nicht, könnt ihr um Verlängerung bitten.

Ein Nebeneffekt: Auch bei den WIR-Mikroprojekten sind Vorhaben ausgeschlossen, in denen es *nur* um die Kultur des Herkunftslandes geht. Ein breiterer Zweck hilft euch also doppelt.`,
				replies: [
					{
						by: "ha",
						after: 1490,
						body: `Nach zwei Monaten die gute Nachricht: **Der Bescheid ist da, wir sind gemeinnützig!** Geholfen haben Gorans Satz, die Hausaufgabenhilfe und ein sehr freundliches Telefonat mit der Sachbearbeiterin. Danke euch allen, wir stoßen im Garten auf euch an.`,
					},
				],
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "WIR-Mikroprojekt: Muss der Minijob wirklich dabei sein?",
		by: "tadesse",
		topics: ["foerderung"],
		daysAgo: 118,
		body: `Liebe alle, wir im Haus der Begegnung möchten ein Nähcafé für Frauen aufbauen. Wir brauchen nur Sachmittel: vier Nähmaschinen, Stoff, ein bisschen Werbung und Getränke. Die Arbeit machen unsere Ehrenamtlichen, das war schon immer so.

Jetzt hat mir jemand gesagt, beim WIR-Mikroprojekt muss man auch einen Minijob beantragen. Stimmt das? Wir wollen eigentlich niemanden anstellen, wir waren noch nie Arbeitgeber und haben davor Respekt. Wer wäre das überhaupt, der Arbeitgeber: der Verein, der Vorstand persönlich oder das Land?

Wer hat das schon gemacht und kann mir sagen, wie viel Arbeit es ist?`,
		replies: [
			{
				by: "carmen",
				after: 4,
				body: `Hola Tadesse! Ja, bei uns gehörte der Minijob fest dazu, ohne ging es in diesem Programm nicht. Arbeitgeber war **unser Verein**, nicht ich als Vorsitzende. Ich hatte auch Respekt, aber nach zwei Monaten läuft es von selbst.`,
				replies: [
					{
						by: "tadesse",
						after: 9,
						body: `Danke Carmen. Und wer macht die Lohnabrechnung? Unser Kassenwart ist 71 und schreibt noch ins Heft.`,
						replies: [
							{
								by: "carmen",
								after: 23,
								body: `So war es bei uns:

1. Betriebsnummer beantragt, geht online
2. Anmeldung bei der [Minijob-Zentrale](https://www.minijob-zentrale.de), die helfen auch am Telefon
3. Einfacher Arbeitsvertrag, zwei Seiten
4. Stundenzettel, jeden Monat unterschrieben

Die Abrechnung macht ein kleines Lohnbüro. Fragt vorher, ob ihr diese Kosten im Finanzplan angeben dürft.`,
								replies: [
									{
										by: "tadesse",
										after: 30,
										body: `Das klingt machbar. Ich nehme die Liste mit in die nächste Vorstandssitzung, vielen Dank.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "jana",
				after: 31,
				body: `Carmen hat recht: Das Mikroprojekt **muss** mit einem Minijob verbunden sein. Nach dem Stand, der mir vorliegt:

- bis zu 24 Monate
- bis zu 3.000 € im Jahr für das Projekt
- dazu bis zu 7.200 € im Jahr für den Minijob
- nur für eingetragene, gemeinnützige Vereine
- Online-Formular, Finanzplan, Konzept, Schreiben zur Abstimmung mit der Kommune

Nicht gefördert wird, wenn es nur um Religion, nur um Sprachunterricht oder nur um Herkunftskultur geht. Die Beträge stammen aus einer älteren Richtlinie, **bitte vor dem Antrag prüfen**. Fragen dazu gern in der Sprechstunde: https://www.fachstelle.example/sprechstunde`,
			},
			{
				by: "dilek",
				after: 75,
				body: `Wenn ihr wirklich nur Sachmittel braucht: Ruft beim WIR-Vielfaltszentrum in eurem Kreis an. Dort gibt es kleine lokale Mikroprojekte, ich habe „bis 5.000 € im Jahr für die ganze Region“ im Kopf. Ob das noch aktuell ist und wie viel pro Verein bleibt, wissen die vor Ort am besten.`,
				replies: [
					{
						by: "tadesse",
						after: 98,
						body: `Das wusste ich gar nicht! Ich rufe dort an und schreibe hier, was herauskommt.`,
					},
				],
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Abstimmungsschreiben der Kommune: Wen spreche ich an?",
		by: "hueseyin",
		topics: ["foerderung", "kommune"],
		daysAgo: 0.4,
		body: `Guten Morgen, ich mache zum ersten Mal einen Antrag für unseren Verein Bildungsbrücke Hanau. Für das Mikroprojekt brauchen wir ein Schreiben, dass unser Vorhaben mit der Kommune abgestimmt ist.

Seit Januar ist Hanau ja kreisfrei. Früher hatten wir eine Ansprechpartnerin beim Main-Kinzig-Kreis, sie sagt jetzt, sie ist nicht mehr zuständig. Im Rathaus habe ich drei Nummern angerufen: Integration, Soziales, Ehrenamt. Jeder war nett und jeder hat mich weiter geschickt.

- Welche Stelle hat bei euch so ein Schreiben gemacht?
- Was muss drin stehen? Reicht ein Satz mit Unterschrift?
- Wie lange habt ihr gewartet?

Der Antrag muss ja bis 31. Dezember weg, deshalb bin ich ein bisschen nervös.`,
		replies: [],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Sachbericht: Wie lang, wie viele Fotos, welche Zahlen?",
		by: "samuel",
		topics: ["nachweise", "foerderung"],
		daysAgo: 24,
		body: `Liebe Leute, unser erstes Mikroprojekt geht zu Ende: ein Chor mit Menschen aus elf Ländern. Es war wunderbar, und jetzt sitze ich vor einem leeren Blatt. Ich soll den Verwendungsnachweis vorbereiten und weiß nicht, was in den Sachbericht kommt und was in den Zahlenteil.

Konkret:

1. Wie lang ist euer Sachbericht? Eine Seite oder zehn?
2. Schickt ihr Fotos mit? Wir haben ungefähr 400.
3. Welche Zahlen wollen die sehen: Proben, Teilnehmer*innen, Konzerte, Stunden?
4. Müssen wir auch schreiben, was **nicht** geklappt hat? Im Sommer sind uns die Tenöre weggelaufen.

Ich freue mich über jedes Beispiel.`,
		replies: [
			{
				by: "adjoa",
				after: 3,
				body: `Ganz ruhig, Samuel! Bei uns waren es knapp drei Seiten:

- Was wollten wir? (aus dem Antrag kopiert)
- Was haben wir gemacht? (mit Zahlen: geplant 20 Treffen, geworden 17)
- Was war anders und warum?
- Was bleibt?

Ja, auch was nicht geklappt hat. Das wirkt ehrlich, und man fragt weniger nach.`,
				replies: [
					{
						by: "samuel",
						after: 6,
						body: `Danke, mit diesen vier Fragen kann ich anfangen! Und die Teilnahmeliste? Ein paar Frauen wollten nie unterschreiben, sie haben schlechte Erfahrung mit Listen.`,
						replies: [
							{
								by: "adjoa",
								after: 21,
								body: `Kenne ich. Wir haben dann nur gezählt und pro Treffen einen Strich gemacht, aber ob das bei euch reicht, weiß ich nicht.`,
								replies: [
									{
										by: "jana",
										after: 27,
										body: `Hier zählt, was in **eurem** Zuwendungsbescheid steht: Wird dort eine Teilnahmeliste verlangt, klärt es am besten vorher mit dem RP Darmstadt. Eine kurze Mail genügt, und ihr habt die Antwort schriftlich.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "jana",
				after: 28,
				body: `Kurz sortiert: Der Verwendungsnachweis hat zwei Teile. Im **Sachbericht** steht, was ihr getan und erreicht habt, verglichen mit dem Antrag. Im **zahlenmäßigen Nachweis** stehen Einnahmen und Ausgaben. Die Belege bewahrt ihr auf, mitschicken müsst ihr sie nicht. Abgabe für Mikroprojekte: **bis 31. März**.

Formulare und eine Handreichung: https://www.fachstelle.example/sachbericht. Vor der Frist gibt es wieder eine Fragerunde online, abends von 18:00 bis 19:30 Uhr.`,
			},
			{
				by: "rana",
				after: 51,
				body: `مساء الخير للجميع! نصيحة صغيرة لمن يقرأ العربية: اكتبوا بعد كل لقاء ثلاث جمل فقط: ماذا فعلنا، كم شخصًا حضر، وما الذي لم ينجح. في نهاية السنة يصبح التقرير شبه جاهز.

Auf Deutsch: Wir schreiben nach jedem Treffen drei Sätze auf – was gemacht, wie viele da, was ging schief. Am Jahresende ist der Sachbericht fast fertig.`,
			},
			{
				by: "goran",
				after: 70,
				body: `Fotos: bei uns drei Stück, mehr schaut keiner an. Und nur Bilder, wo die Leute Ja gesagt haben. Deine Tenöre findest du hoffentlich wieder!`,
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Belege verloren: Was nun beim zahlenmäßigen Nachweis?",
		by: "carmen",
		topics: ["nachweise", "vorstand"],
		daysAgo: 3.2,
		body: `Hallo ihr Lieben, mir ist das ein bisschen peinlich. Unser Kassenwart ist im Sommer umgezogen, die Übergabe war eine Kiste auf dem Parkplatz. Jetzt bereiten wir den Nachweis vor, und es fehlen **zwei Quittungen**: einmal Bastelmaterial für 38 €, einmal Lebensmittel für das Abschlussfest, ungefähr 64 €.

Auf dem Konto sieht man, dass Geld abgehoben wurde, mehr nicht. Der eine Laden hat gesagt, er kann den Bon nicht noch einmal drucken.

Hatte jemand schon diesen Fall? Schreibt ihr einen Eigenbeleg, und wird er anerkannt? Oder nehmt ihr die Beträge einfach heraus und zahlt es aus der Vereinskasse? Und wie macht ihr die Übergabe, damit so etwas nicht wieder passiert?`,
		replies: [],
	},
	{
		space: "mo",
		kind: "erfahrung",
		title: "Unsere Excel-Vorlage für den Finanzplan",
		by: "dilek",
		topics: ["foerderung", "nachweise"],
		daysAgo: 147,
		body: `Weil mich in letzter Zeit drei Vereine danach gefragt haben: Wir teilen gern unsere Tabelle für den Finanzplan. Sie ist einfach, nur zwei Blätter, ohne Makros: https://gemeinsam-an-der-fulda.example/finanzplan

Was die Wörter bedeuten, wie **wir** sie verstehen:

- **Eigenmittel**: Geld aus unserer Kasse, zum Beispiel Beiträge und Spenden.
- **Drittmittel**: Geld von anderen, etwa Stadt oder Stiftung. Immer angeben, auch wenn die Zusage noch fehlt.
- **Unbare Leistungen**: Arbeit oder Dinge, für die kein Geld fließt, etwa ehrenamtliche Stunden oder der kostenlose Raum.

Unsere wichtigste Regel: **Ausgaben und Einnahmen müssen auf den Cent gleich sein.** Im zweiten Blatt tragen wir während des Jahres ein, was wirklich bezahlt wurde. Damit ist der Nachweis später schnell gemacht.

Verbessert sie gern und erzählt, was bei euch fehlt.`,
		replies: [
			{
				by: "elif",
				after: 4,
				body: `Merhaba Dilek Hanım, emeğinize sağlık! Tabloyu dün akşam denedik, çok işimize yaradı. Küçük bir tavsiye: Gönüllülerin saatlerini her ay yazın, yıl sonunda kimse tam olarak hatırlamıyor.

Für alle: Danke für die Vorlage! Mein Tipp ist, die ehrenamtlichen Stunden jeden Monat einzutragen, am Jahresende weiß es keiner mehr.`,
				replies: [
					{
						by: "dilek",
						after: 10,
						body: `Teşekkürler Elif! Gute Idee, ich habe eine Spalte pro Monat ergänzt. Die neue Fassung liegt jetzt [bei den Materialien](${materialAt("finanzplan")}).`,
					},
				],
			},
			{
				by: "oksana",
				after: 26,
				body: `Sehr hilfreich, danke. Ich habe eine Frage: Welchen Betrag schreibt ihr für eine ehrenamtliche Stunde? Wir haben gehört 10 €, und auch 15 €.`,
				replies: [
					{
						by: "jana",
						after: 52,
						body: `Vorsicht, das legt jeder Fördergeber selbst fest, und **manche erkennen unbare Leistungen gar nicht an**. Schaut in die Richtlinie oder in den Bescheid und fragt im Zweifel vor dem Antrag nach. Einen Stundensatz, der überall gilt, gibt es nicht.`,
						replies: [
							{
								by: "oksana",
								after: 55,
								body: `Gut, dass ich gefragt habe. Dann rufe ich vorher an und schreibe mir auf, mit wem ich gesprochen habe.`,
							},
						],
					},
				],
			},
			{
				by: "tadesse",
				after: 820,
				body: `Wir haben die Tabelle jetzt für unseren Antrag benutzt. Läuft auch in LibreOffice. Nur die Summe in Blatt zwei war bei mir leer, ich musste einmal speichern und neu öffnen.`,
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Vorstand ohne Nachwuchs: Wie findet ihr Jüngere?",
		by: "goran",
		topics: ["vorstand"],
		daysAgo: 88,
		body: `Liebe Freunde, unser Verein wird dieses Jahr 34. Der Vorstand ist fast noch der gleiche wie am Anfang. Wir sind müde, ehrlich gesagt. Zwei von uns wollen bei der nächsten Wahl aufhören, der Kassenwart auch.

Junge Leute haben wir viele: Sie kommen zum Tanzen, zum Fußball, sie helfen beim Sommerfest und bauen in einer Stunde die ganze Bühne auf. Aber wenn ich frage „Willst du in den Vorstand?“, dann schauen alle auf den Boden.

Was habt ihr gemacht, dass Jüngere **Verantwortung** nehmen? Und die schwierigere Frage: Wie lernt man als alter Vorstand, loszulassen? Ich bin da vielleicht auch Teil vom Problem.`,
		replies: [
			{
				by: "elif",
				after: 5,
				body: `Bei uns hat geholfen, die Arbeit klein zu schneiden. Statt „Schriftführung für zwei Jahre“ suchen wir jemanden für:

- die Insta-Seite, drei Monate
- die Einladung zu **einem** Fest
- ein Protokoll pro Halbjahr

Von sechs Leuten mit kleinen Aufgaben sitzen heute zwei im Vorstand.`,
			},
			{
				by: "ha",
				after: 8,
				body: `Ich bin 27 und antworte mal als „die Jungen“. Ich schaue auch auf den Boden, und zwar wegen zwei Dingen: Ich weiß nicht, wofür ich hafte. Und eure Sitzungen gehen bis 23 Uhr.`,
				replies: [
					{
						by: "goran",
						after: 12,
						body: `Das ist ehrlich, danke! Mit 23 Uhr hast du sogar noch höflich gesagt. Was müsste passieren, dass du Ja sagst?`,
						replies: [
							{
								by: "ha",
								after: 23,
								body: `Drei Dinge, glaube ich:

1. Einmal in Ruhe erklären, was der Vorstand darf und muss.
2. Sitzung höchstens 90 Minuten, gern auch online.
3. Ich darf etwas **anders** machen als ihr, ohne dass jemand seufzt.

Das dritte ist das wichtigste.`,
								replies: [
									{
										by: "goran",
										after: 31,
										body: `Ich habe gelacht und dann nicht mehr gelacht. Punkt drei lese ich am Freitag in der Sitzung vor. Danke dir, Hà.`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "adjoa",
				after: 47,
				body: `Wir machen **Tandems**: Ein Jahr lang arbeitet jede Person im Vorstand zu zweit, alt und neu, und die neue hat noch kein Amt. Nach dem Jahr sagt sie Ja oder Nein, beides ist okay. Drei von vier haben Ja gesagt.`,
			},
			{
				by: "samuel",
				after: 73,
				body: `Ich ergänze: einen Ordner, wo wirklich alles steht. Passwörter, Bank, Fristen, Ansprechpartner. Bei uns war alles nur im Kopf vom alten Vorsitzenden. Davor hatten die Jungen mehr Angst als vor der Arbeit.`,
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Dürfen wir dem Vorstand die Ehrenamtspauschale zahlen?",
		by: "ha",
		topics: ["vorstand", "gemeinnuetzigkeit", "satzung"],
		daysAgo: 5.3,
		body: `Hallo ihr, seit ein paar Monaten sind wir gemeinnützig (danke noch mal für eure Hilfe damals!). Unsere Vorsitzende und unsere Kassiererin stecken jede Woche viele Stunden in den Verein. Auf der letzten Versammlung kam der Vorschlag, ihnen am Jahresende eine kleine Ehrenamtspauschale zu zahlen. Alle waren dafür.

Ich soll jetzt herausfinden, ob wir das dürfen:

- Brauchen wir dafür einen eigenen Satz in der Satzung? Bei uns steht nur „Der Vorstand arbeitet ehrenamtlich“.
- Wie hoch ist die Pauschale zurzeit? Ich finde im Netz verschiedene Zahlen.
- Wer muss das beschließen?

Wir wollen auf keinen Fall die Gemeinnützigkeit riskieren, die war Arbeit genug.`,
		replies: [
			{
				by: "elif",
				after: 3,
				body: `Gut, dass du vorher fragst! Für den Vorstand geht das nur, wenn die Satzung es erlaubt. „Ehrenamtlich“ allein hat bei uns nicht gereicht. Wir haben ergänzt:

> Die Mitgliederversammlung kann beschließen, dass dem Vorstand eine angemessene Vergütung im Rahmen der Ehrenamtspauschale gezahlt wird.`,
				replies: [
					{
						by: "ha",
						after: 7,
						body: `Dann müssen wir wohl erst die Satzung ändern. Dürfen wir bis dahin wenigstens Fahrkarten und Porto erstatten?`,
						replies: [
							{
								by: "elif",
								after: 20,
								body: `Echte Auslagen gegen Beleg haben wir immer erstattet, das war nie ein Problem. Frag zur Sicherheit trotzdem beim Finanzamt nach, ich bin Erzieherin und keine Steuerberaterin.`,
							},
						],
					},
				],
			},
			{
				by: "goran",
				after: 18,
				body: `Soviel ich weiß, sind es 840 € im Jahr für jede Person. Wir haben es früher einmal gemacht, mit Beschluss im Protokoll.`,
				replies: [
					{
						by: "jana",
						after: 26,
						body: `Das war der alte Betrag. **Seit 2026 sind es 960 € im Jahr**, die Übungsleiterpauschale liegt bei 3.300 €. Beide zusammen für dieselbe Tätigkeit gehen nicht.

Die Reihenfolge: erst die Satzung ändern und eintragen lassen, dann der Beschluss, dann zahlen. Rückwirkend ist heikel. Stimmt den neuen Satz am besten mit dem Finanzamt ab. Zum Nachlesen: [Merkblatt zu beiden Pauschalen](${materialAt("pauschalen")}).`,
						replies: [
							{
								by: "goran",
								after: 29,
								body: `Danke für die Korrektur, Jana. Meine Zahl war also von gestern, wie ich.`,
							},
							{
								by: "ha",
								after: 41,
								body: `Super, dann machen wir es in dieser Reihenfolge und zahlen dieses Jahr noch nichts. Es gibt erst mal Blumen. Danke euch!`,
							},
						],
					},
				],
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Vereinshaftpflicht: Reicht der Rahmenvertrag des Landes für unser Straßenfest?",
		by: "elif",
		topics: ["versicherung", "veranstaltungen"],
		daysAgo: 61,
		body: `Hallo zusammen, unser Elternverein in Rüsselsheim plant ein Straßenfest mit ungefähr 400 Gästen. Es gibt eine kleine Bühne, Essen von den Familien und eine **Hüpfburg**, die wir mieten. Kommen dürfen alle, nicht nur Mitglieder.

Eine Kollegin meint: „Ihr seid ehrenamtlich, da greift doch der Rahmenvertrag vom Land Hessen.“ Unser Schatzmeister sagt, das reicht niemals. Eine eigene Vereinshaftpflicht haben wir bis heute nicht, es ist nie etwas passiert.

Wer kennt sich aus? Was deckt der Rahmenvertrag ab und was nicht? Und was ist mit den Helfer*innen, die beim Aufbau von der Leiter fallen könnten? Ich möchte in der Nacht vorher gerne schlafen.`,
		replies: [
			{
				by: "hueseyin",
				after: 4,
				body: `Liebe Elif, wir haben letztes Jahr auch Straßenfest gemacht. Wir haben extra eine Versicherung nur für die Veranstaltung genommen. Bei Hüpfburg hat die Versicherung genau gefragt: Wer baut auf, wer passt auf, wie alt sind die Kinder? Bitte vorher melden, nicht danach.`,
				replies: [
					{
						by: "elif",
						after: 9,
						body: `Danke Hüseyin! Wie lange vorher habt ihr angerufen, und war es sehr teuer?`,
						replies: [
							{
								by: "hueseyin",
								after: 24,
								body: `Vier Wochen vorher. Den Preis weiß ich nicht mehr genau, aber weniger als die Miete für die Hüpfburg. Hole zwei Angebote, bei uns war der Unterschied groß.`,
							},
						],
					},
				],
			},
			{
				by: "jana",
				after: 29,
				body: `Euer Schatzmeister liegt richtig. Die Rahmenverträge des Landes (über die SV SparkassenVersicherung) schließen Lücken: Sie sind **nachrangig** und ersetzen keine Vereinshaftpflicht.

- **Haftpflicht**: eigene Vereins- oder Veranstaltungshaftpflicht anfragen, mit Hüpfburg, Bühne und Essen in der Beschreibung.
- **Unfall**: Hier geht es um die Person und ihre Wege, nicht um Sachen. Auch die Unfallkasse Hessen kann zuständig sein.

Eine erste Orientierung gibt https://deinehrenamt.de/versicherungsschutz. Verbindlich sagt es euch nur die Versicherung selbst, am besten schriftlich.`,
				replies: [
					{
						by: "tadesse",
						after: 50,
						body: `Und eine **Helferliste** schreiben: Name, Aufgabe, Uhrzeit, vor dem Fest. Bei uns ist einmal jemand gestolpert, da war wichtig, dass der Verein bestätigen konnte: Sie hat für uns geholfen.`,
					},
				],
			},
			{
				by: "dilek",
				after: 71,
				body: `Denkt auch an das Ordnungsamt. Bei uns wollten sie einen Plan mit Rettungsweg, und für das Essen gab es Regeln vom Gesundheitsamt. Früh fragen lohnt sich!`,
				replies: [
					{
						by: "elif",
						after: 97,
						body: `Danke euch allen. Stand heute: zwei Angebote angefragt, Liste angelegt, Ordnungsamt weiß Bescheid. Der Schatzmeister guckt jetzt sehr zufrieden.`,
					},
				],
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "WhatsApp-Gruppe im Verein: Was ist mit Datenschutz?",
		by: "rana",
		topics: ["datenschutz", "vorstand"],
		daysAgo: 132,
		body: `Liebe alle, bei „Frauen gestalten Zukunft“ läuft fast alles über eine WhatsApp-Gruppe mit 180 Mitgliedern. Das ist praktisch: Eine Einladung, und am Samstag sind alle da. Auf E-Mails antwortet bei uns niemand.

Aber jetzt hat sich eine Frau beschwert. Ein fremder Mann hatte ihre Nummer aus der Gruppe, weil jemand sie weitergegeben hat. Sie hat recht, das darf nicht passieren. Dazu kommen die Fotos vom Fest mit Kindern darauf, und eine Adressliste, die als Datei durch die Gruppe wandert.

Wie macht ihr das? Ganz ohne WhatsApp verlieren wir die Hälfte der Frauen. Ich suche einen Weg, der **sicher und trotzdem einfach** ist.`,
		replies: [
			{
				by: "samuel",
				after: 6,
				body: `Wir haben aus der Gruppe einen **Ankündigungskanal** gemacht. Nur der Vorstand schreibt, und die Mitglieder sehen ihre Nummern nicht gegenseitig. Wer reden will, macht eigene kleine Gruppen, freiwillig. Nach zwei Wochen hat sich keiner mehr beschwert.`,
			},
			{
				by: "adjoa",
				after: 9,
				body: `Zu den Fotos: Beim Fest hängt bei uns ein großes Schild, und wir fragen noch einmal direkt. Wer nicht aufs Bild will, bekommt ein gelbes Band. Kinder nur, wenn die Eltern schriftlich Ja gesagt haben.`,
				replies: [
					{
						by: "rana",
						after: 14,
						body: `Das gelbe Band gefällt mir sehr! Und was habt ihr mit den alten Fotos gemacht?`,
						replies: [
							{
								by: "adjoa",
								after: 30,
								body: `Einen Abend lang zu dritt mit Tee sortiert und fast alles gelöscht. Behalten haben wir 40 Bilder, bei denen wir alle fragen konnten.`,
							},
						],
					},
				],
			},
			{
				by: "jana",
				after: 34,
				body: `Die DSGVO gilt für Vereine genauso wie für Firmen. Die Grundregeln in kurz:

1. Nur sammeln, was ihr wirklich braucht.
2. Beim Eintritt sagen, **wofür** und **wie lange**.
3. Zugriff nur für die, die es für ihre Aufgabe brauchen.
4. Ein Verzeichnis führen, welche Daten wo liegen.

Eine Adressliste für alle ist nur in Ordnung, wenn der Kontakt der Mitglieder untereinander Zweck des Vereins ist. Zum Nachlesen: der Ratgeber „Datenschutz im Verein“ der Datenschutzbehörde in Baden-Württemberg. Es ist kein hessisches Papier, aber gut verständlich.`,
				replies: [
					{
						by: "rana",
						after: 56,
						body: `Danke Jana. Unser Plan: Kanal statt Gruppe, Adressliste weg, neues Blatt beim Eintritt. Der Frau habe ich persönlich gesagt, dass es uns leidtut.`,
					},
				],
			},
			{
				by: "mehdi",
				after: 93,
				body: `Wir sind nur neun und haben einen anderen Messenger genommen. Ehrlich: Zwei sind nie gewechselt, die rufe ich jetzt an. Geht auch.`,
			},
		],
	},
	{
		space: "mo",
		kind: "praxisbeispiel",
		title: "So kamen wir mit einer Pressemitteilung in die Lokalzeitung",
		by: "oksana",
		topics: ["oeffentlichkeit"],
		daysAgo: 171,
		own: {
			audience: ["vereine", "nachbarschaft"],
			region: "06533",
			from: "05/2026",
			to: "05/2026",
			people: "2",
			hours: "6",
			costs: "0",
			result: "Eine halbe Seite mit Foto. Danach haben sich **drei neue Familien** bei uns gemeldet.",
			pitfalls:
				"Ich wollte zuerst unsere ganze Geschichte erzählen. Die Redakteurin hat gesagt: Der erste Satz entscheidet.",
			contact: "Oksana Melnyk, Initiative Sonnenblume",
		},
		alsoBy: [{ by: "elif", after: 612, note: "Mit euren drei Tipps, wir waren auch drin." }],
		body: `Guten Tag, wir sind nur eine kleine Initiative, aber wir waren letzte Woche in der Zeitung, halbe Seite mit Foto! Ich möchte erzählen, wie wir das gemacht haben.

Unser Text war kurz und hat so angefangen:

> Limburg. Am Samstag um 15 Uhr pflanzen Familien aus fünf Ländern 60 Sonnenblumen am Spielplatz. Alle Nachbar*innen sind eingeladen, die Schaufel steht bereit.

Meine drei Tipps:

1. **Das Wichtigste zuerst**: wer, was, wann, wo. Unsere Geschichte kommt erst danach.
2. **Anrufen.** Zwei Tage nach der Mail habe ich die Redaktion angerufen. Mein Deutsch war aufgeregt, die Frau war sehr nett.
3. **Ein gutes Foto** anbieten, mit Namen vom Fotografen und mit Erlaubnis der Leute.`,
		replies: [
			{
				by: "goran",
				after: 8,
				body: `Bravo Oksana! „Die Schaufel steht bereit“ ist ein besserer Satz als alles, was wir in 30 Jahren geschrieben haben.`,
			},
			{
				by: "mehdi",
				after: 15,
				body: `Glückwunsch! Wie lange vor der Aktion habt ihr die Mail geschickt? Und an eine Person oder an die allgemeine Adresse?`,
				replies: [
					{
						by: "oksana",
						after: 20,
						body: `Zehn Tage vorher, an die Lokalredaktion. Beim Anruf habe ich dann den Namen von der zuständigen Redakteurin bekommen. Beim nächsten Mal schreibe ich direkt an sie.`,
						replies: [
							{
								by: "mehdi",
								after: 22,
								body: `Perfekt, danke. Wir probieren es mit unserem Vorlesetag, zehn Tage vorher und mit Anruf.`,
							},
						],
					},
				],
			},
			{
				by: "adjoa",
				after: 41,
				body: `Noch ein Tipp: Schreibt ans Ende eine Handynummer und wann man euch erreicht. Journalist*innen rufen gern um 11 Uhr an, da sind die meisten von uns arbeiten. Seit „erreichbar ab 17 Uhr“ bei uns drunter steht, klappt es.`,
			},
			{
				by: "elif",
				after: 610,
				body: `Ich habe eure drei Tipps genau so nachgemacht. **Wir waren auch drin**, sogar mit richtigem Namen geschrieben! Danke, Oksana.`,
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Gemeinsam beantragen: Erfahrungen mit Bündnisanträgen kleiner Vereine",
		by: "carmen",
		topics: ["foerderung", "teilhabe"],
		daysAgo: 8.7,
		body: `Hallo zusammen, wir sind drei kleine Vereine in Nordhessen und wollen ein gemeinsames Theaterprojekt mit Jugendlichen machen. Jeder von uns allein ist zu klein für einen größeren Antrag. Zusammen hätten wir Leute, Räume und Ideen genug.

Aber sobald es um Geld geht, werden alle still. Unsere offenen Fragen:

1. Wer ist Zuwendungsempfänger? Muss **ein** Verein den Kopf hinhalten?
2. Wie gebt ihr Geld an die anderen weiter, und wer sammelt die Belege?
3. Habt ihr einen Kooperationsvertrag gemacht? Wie lang, mit welchen Punkten?
4. Was passiert, wenn ein Verein mittendrin aussteigt?

Beim Vernetzungstreffen haben viele gesagt, dass sie gemeinsam beantragen möchten. Hat es inzwischen jemand wirklich getan? Auch ein „bei uns ist es schiefgegangen“ hilft uns weiter.`,
		replies: [],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Immer nur zum Übersetzen gefragt: Wie kommen wir auf Augenhöhe?",
		by: "adjoa",
		topics: ["teilhabe", "kommune", "sprachmittlung"],
		daysAgo: 2.4,
		body: `Ich muss heute ein bisschen Dampf ablassen. Unser Verein wurde zu einem Workshop über „Zusammenleben im Stadtteil“ eingeladen. Ich habe mich gefreut, drei Seiten Ideen vorbereitet und extra Urlaub genommen.

Vor Ort stellte sich heraus: Auf dem Podium sitzen andere. Ich sollte am Eingang stehen und „bei Bedarf übersetzen“. Ohne Honorar natürlich. Als ich in der Fragerunde etwas sagen wollte, war die Zeit um.

Es war nicht böse gemeint, das weiß ich. Aber es ist jetzt das vierte Mal. Wir sind **Expert*innen für unseren Stadtteil**, nicht das Wörterbuch der Verwaltung.

Kennt ihr das? Wie habt ihr es geschafft, dass man euch bei der Planung fragt und nicht erst beim Aufbau der Stühle?`,
		replies: [
			{
				by: "rana",
				after: 2,
				body: `Ich fühle jeden Satz, Adjoa. Bei uns heißt es dann immer: „Sie können das doch so gut.“ Du bist nicht allein.`,
			},
			{
				by: "dilek",
				after: 5,
				body: `Wir haben uns im Vorstand drei Regeln gegeben, seitdem geht es besser:

- Wir kommen gern, wenn wir **auf der Tagesordnung** stehen.
- Für Sprachmittlung nennen wir den Pool der Laiendolmetschenden und machen sie nicht nebenbei.
- Nach jedem Termin schicken wir eine halbe Seite mit unseren Vorschlägen.

Die Mail mit diesen Regeln war freundlich, aber klar.`,
				replies: [
					{
						by: "adjoa",
						after: 9,
						body: `Das gefällt mir sehr. Wie hat die Verwaltung reagiert? Ich habe ehrlich gesagt Sorge, dass wir dann gar nicht mehr eingeladen werden.`,
						replies: [
							{
								by: "dilek",
								after: 22,
								body: `Die Sorge hatte ich auch. Einen Monat war es still. Dann kam ein Anruf, und die Abteilungsleiterin sagte: „Darüber hatten wir nie nachgedacht.“ Seit Frühling sitzen wir in der Vorbereitungsgruppe.`,
								replies: [
									{
										by: "adjoa",
										after: 27,
										body: `Danke, das macht Mut! Ich schreibe die Mail am Wochenende. Darf ich deine drei Regeln klauen?`,
									},
								],
							},
						],
					},
				],
			},
			{
				by: "goran",
				after: 30,
				body: `Bei uns hat geholfen, selbst einzuladen. Wir haben den Amtsleiter zu uns ins Vereinshaus geholt, Kaffee, Kuchen, **unser** Thema. Im eigenen Wohnzimmer redet man anders. Kostet nichts, und er kommt jetzt von alleine.`,
			},
			{
				by: "jana",
				after: 45,
				body: `Danke, dass du das so offen schreibst, Adjoa. Was du beschreibst, höre ich oft, auch von Lots*innen und von Träger*innen. Begleiten, mitreden und übersetzen sind drei verschiedene Dinge.

Wenn du magst, bereiten wir deine Mail oder ein Gespräch mit dem WIR-Vielfaltszentrum zusammen vor: https://www.fachstelle.example/beratung. Und ich nehme das Thema mit ins nächste Vernetzungstreffen.`,
			},
		],
	},
	{
		space: "mo",
		kind: "frage",
		title: "Erste Honorarkraft: Vertrag, Steuer, Übungsleiterpauschale?",
		by: "hueseyin",
		topics: ["vorstand", "gemeinnuetzigkeit"],
		daysAgo: 33,
		body: `Liebe Vereine, bei Bildungsbrücke Hanau machen wir Nachhilfe für Schüler der 5. bis 8. Klasse. Bis jetzt war alles ehrenamtlich. Jetzt haben wir eine kleine Förderung bekommen und möchten zwei Studierende bezahlen, jede Woche vier Stunden.

Wir haben noch nie jemanden bezahlt und wir wollen keine Fehler machen:

- Was für einen Vertrag braucht man? Honorarvertrag oder Minijob oder etwas anderes?
- Ist Nachhilfe ein Fall für die Übungsleiterpauschale?
- Müssen wir etwas an das Finanzamt melden, oder machen das die Studierenden selber?
- Wie schreibt ihr die Stunden auf?

Eine von den beiden arbeitet auch noch als Trainerin im Sportverein. Ich weiß nicht, ob das etwas ändert. Danke für jeden Hinweis!`,
		replies: [
			{
				by: "elif",
				after: 5,
				body: `Bei unserer Hausaufgabenhilfe läuft es über die Übungsleiterpauschale. In der Vereinbarung steht:

1. Aufgabe, Ort, Zeitraum
2. Betrag pro Stunde und höchstens pro Jahr
3. dass die Person die Pauschale **nicht schon woanders** verbraucht
4. Stundenzettel bis zum Fünften des Monats

Eine Seite, beide unterschreiben, fertig.`,
				replies: [
					{
						by: "hueseyin",
						after: 11,
						body: `Sehr gut, danke! Dann ist Punkt 3 wichtig für unsere Trainerin. Bekommt sie die Pauschale zweimal, einmal Sport und einmal Nachhilfe?`,
						replies: [
							{
								by: "elif",
								after: 26,
								body: `Nein, so hat es uns die Steuerberaterin erklärt: Der Betrag gilt pro Person und Jahr, alles zusammen. Lasst sie aufschreiben, wie viel sie beim Sport schon bekommt.`,
							},
						],
					},
				],
			},
			{
				by: "carmen",
				after: 28,
				body: `Wir haben vor dem ersten Vertrag **eine Stunde Steuerberatung** bezahlt. War das beste Geld im ganzen Jahr. Ob jemand frei arbeitet oder eigentlich angestellt ist, kann man als Laie schwer sagen. Unsere Honorarkraft macht ihre Steuer selbst über https://www.elster.de.`,
			},
			{
				by: "jana",
				after: 51,
				body: `Zur Einordnung: Unterrichten für einen gemeinnützigen Verein passt oft unter die Übungsleiterpauschale, **seit 2026 sind das 3.300 € im Jahr**. Ältere Seiten nennen noch 3.000 €, auch bei uns. Mit der Ehrenamtspauschale (960 €) lässt sie sich nicht für dieselbe Tätigkeit verbinden.

Welche Vertragsform bei euch richtig ist, kann ich nicht verbindlich sagen. Schaut auch in den Bescheid, ob Honorare als Ausgabe erlaubt sind. Ein Muster zum Anpassen: https://www.fachstelle.example/honorar`,
				replies: [
					{
						by: "hueseyin",
						after: 72,
						body: `Vielen Dank an alle drei. Termin bei der Steuerberaterin ist nächste Woche, das Muster nehme ich ausgedruckt mit.`,
					},
				],
			},
		],
	},
	{
		space: "mo",
		kind: "praxisbeispiel",
		title: "Mehr Vielfalt im Seniorenrat: Wie wir einen Platz bekommen haben",
		by: "goran",
		topics: ["teilhabe", "kommune"],
		daysAgo: 190,
		own: {
			audience: ["aeltere", "vereine", "aemter"],
			region: "06414",
			from: "11/2025",
			to: "05/2026",
			people: "4",
			hours: "60",
			costs: "0",
			result: "Eine Stimme im Seniorenrat, und eine Sprechstunde in drei Sprachen, die auch andere Ältere nutzen.",
			pitfalls: "Geduld. Und lest die Geschäftsordnung: Der freie Platz stand seit zwei Jahren darin.",
			contact: "Goran Petrović, Kulturverein Rheinbrücke e. V.",
		},
		body: `Liebe alle, ich möchte etwas Schönes erzählen. Viele aus unserer Generation sind vor 40 oder 50 Jahren gekommen, haben hier gearbeitet und sind jetzt alt. Im Seniorenrat unserer Stadt saß von uns: niemand.

Wie wir es geändert haben:

1. Wir sind **einfach hingegangen**. Die Sitzungen sind öffentlich, ein halbes Jahr lang saßen immer zwei von uns hinten.
2. Wir haben eine Frage gestellt, die alle betrifft: Wer liest Briefe von der Pflegekasse vor, wenn die Augen schlecht sind?
3. Wir haben angeboten, eine Sprechstunde in drei Sprachen zu machen.
4. Dann erst haben wir nach einem Sitz gefragt, schriftlich, mit zwei anderen Vereinen zusammen.

Seit diesem Monat sitzt unsere Kollegin aus dem Frauenkreis drin, mit Stimme. Geduld braucht man, und Kuchen.`,
		replies: [
			{
				by: "rana",
				after: 4,
				body: `Herzlichen Glückwunsch! War der Sitz in der Geschäftsordnung schon vorgesehen, oder haben sie für euch etwas geändert?`,
				replies: [
					{
						by: "goran",
						after: 10,
						body: `Es gab einen Platz für „weitere Gruppen“, der war zwei Jahre leer. Das haben wir nur gemerkt, weil wir die Geschäftsordnung gelesen haben. Zu viert, mit Wörterbuch.`,
						replies: [
							{
								by: "rana",
								after: 13,
								body: `Ha, also lesen! Dann holen wir uns diese Woche die Geschäftsordnung vom Jugendhilfeausschuss.`,
							},
						],
					},
				],
			},
			{
				by: "tadesse",
				after: 31,
				body: `Danke, Goran, sehr ermutigend. Bei uns im Wetteraukreis fragen wir zuerst das WIR-Vielfaltszentrum, welche Gremien es überhaupt gibt. Ich kannte vielleicht die Hälfte davon.`,
			},
			{
				by: "samuel",
				after: 55,
				body: `Punkt 4 finde ich stark: nicht allein fragen, sondern mit anderen Vereinen zusammen. So ist es kein Gefallen für **einen** Verein, sondern ein Anliegen der Stadt.`,
			},
			{
				by: "jana",
				after: 76,
				body: `Was für eine schöne Geschichte! Goran, würdet ihr das beim nächsten Vernetzungstreffen erzählen, zehn Minuten, gern zu zweit? Genau solche Wege wünschen sich viele.`,
			},
		],
	},
];
