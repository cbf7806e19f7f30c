// Files of the guides' space: what stands in them. Facts are those of the Fachstelle's public pages, exercises are made up.
import { Picture } from "../files/png.ts";
import { csv, ods, xlsx } from "../files/tables.ts";
import { FOR_GUIDES, type StoryFile } from "./story.ts";

/** What a guide does, in Leichte Sprache: one sentence a line. */
export const EASY = `
# Wer ist eine WIR-Lotsin?
Eine WIR-Lotsin hilft Menschen.
Die Menschen sind neu in Deutschland.
Sie kennen sich hier noch nicht gut aus.
Die Lotsin kennt sich aus.
Sie zeigt den Weg.
Auch Männer können das machen.
Dann heißt es: WIR-Lotse.
# Was macht eine WIR-Lotsin?
- Sie geht mit zum Amt.
- Sie geht mit zur Bank.
- Sie geht mit in die Kita oder in die Schule.
- Sie erklärt, wie etwas geht.
Die Lotsin macht nicht alles für Sie.
Sie hilft Ihnen.
Dann können Sie es bald allein.
# Was macht eine WIR-Lotsin nicht?
- Sie ist keine Anwältin.
- Sie übersetzt keine Urkunden.
- Sie gibt kein Geld.
- Sie erzählt nichts weiter.
===
# Was kostet das?
Die Hilfe ist für Sie kostenlos.
Die Lotsinnen arbeiten freiwillig.
# Wie finde ich eine WIR-Lotsin?
Fragen Sie im WIR-Vielfalts-Zentrum.
Das gibt es in vielen Städten und Land-Kreisen.
Oder fragen Sie hier:
Name: ___
Telefon: ___
Wann: ___
# Wichtig
Sie müssen der Lotsin nicht alles sagen.
Sie sagen nur das, was Sie möchten.
Sie dürfen immer Nein sagen.
`;

/** A seminar plan: role and tasks. */
export const MODULE_3 = `
Für 8 bis 16 Personen, 4 Unterrichtseinheiten (je 45 Minuten). Material: Rollenkarten, große Bögen, Stifte, Klebepunkte.
# Ziele
- Die Teilnehmenden können in zwei Sätzen sagen, was Lots*innen tun und was nicht.
- Sie kennen den Unterschied zwischen begleiten, beraten und übersetzen.
- Sie haben einmal Nein gesagt und wissen, wen sie danach anrufen.
# Ablauf
| Zeit | Was | Wie |
| 15 Min. | Ankommen: Wer hat mir einmal den Weg gezeigt? | Runde, jede Person ein Satz |
| 30 Min. | Was tun Lots*innen? Karten sammeln und ordnen | Kleingruppen, dann Plenum |
| 45 Min. | Rollenkarten: fünf Situationen | Zu dritt: zwei spielen, eine Person beobachtet |
| 15 Min. | Pause | Tee |
| 30 Min. | Die Linie: ja, nein, kommt darauf an | Aufstellen im Raum |
| 30 Min. | Wegweiser statt Paten: das Kernprofil | Kurzer Vortrag, Fragen |
| 15 Min. | Mein Satz für ein freundliches Nein | Schreiben, vorlesen, mitnehmen |
# Drei Sätze, die sitzen sollen
1. Ich begleite Sie, und ich erkläre Ihnen, wie es geht. Entscheiden müssen Sie.
2. Das darf ich nicht machen. Ich kenne aber jemanden, der das kann.
3. Ich rufe Sie morgen wieder an, in meiner Lotsenzeit.
# Hinweise für die Leitung
Lassen Sie Beispiele aus dem Alltag zu, aber ohne Namen und Orte. Erzählt jemand von einer schweren Situation, gehen Sie nicht in die Tiefe: Dafür gibt es das Reflexionsgespräch.
Wer soll Grenzen setzen? Nicht die Lots*innen allein. Der Träger sagt, was die Aufgabe ist und was nicht.
# Zum Weiterlesen
Kernprofil der WIR-Lots*innen (Kurzfassung), Methodenblatt Rollenkarten, Methodenblatt „Ja, nein, kommt darauf an“.
`;

/** Cards to play. */
export const ROLE_CARDS = `
Zu dritt. Zwei spielen, eine Person beobachtet. Nach drei Minuten hört ihr auf. Die beobachtende Person sagt zuerst, was gut war. Dann wechselt ihr. Die Karten ausdrucken, an den Linien schneiden.
# Karte 1: Das Formular
| Ratsuchende Person | Lots*in |
| Du hast einen Brief vom Jobcenter. Du willst, dass die andere Person alles ausfüllt und für dich unterschreibt. Du hast es eilig. | Du hilfst gern. Du erklärst, was im Formular gefragt wird. Unterschreiben kann nur die Person selbst. |
# Karte 2: Der Anruf am Abend
| Ratsuchende Person | Lots*in |
| Es ist 21 Uhr. Du bist unruhig, weil du morgen einen Termin hast. Du rufst an. | Du bist bei deiner Familie. Ihr habt Zeiten vereinbart. Du möchtest freundlich bleiben und das Gespräch in zwei Minuten beenden. |
# Karte 3: Nur schnell übersetzen
| Mitarbeiter*in im Amt | Lots*in |
| Du hast wenig Zeit. Du redest nur mit der Begleitung, nicht mit der Person, um die es geht. | Du begleitest. Du möchtest, dass das Amt mit der Person selbst spricht. |
===
# Karte 4: Die Frage nach dem Geld
| Ratsuchende Person | Lots*in |
| Dein Konto ist leer. Du bittest um 50 Euro bis Freitag. | Du magst die Person. Du gibst kein Geld. Du weißt, wo es Beratung gibt. |
# Karte 5: Die Neugier
| Nachbar*in | Lots*in |
| Du hast gesehen, wen die Lots*in gestern begleitet hat. Du fragst, was da los ist. | Du erzählst nichts. Du willst die Nachbarschaft nicht verlieren. |
# Fragen danach
- Was hat geholfen?
- Welcher Satz war gut? Schreibt ihn auf.
- Wen würdest du nach dieser Situation anrufen?
`;

/** The iceberg, in plain words; the second version has the tree. */
export const ICEBERG = `
Modul 4: Werte und Haltungen. 75 Minuten, 6 bis 14 Personen, Deutsch ab A2.
# Das braucht ihr
- 20 Fotos von Menschen im Alltag, offen auf dem Tisch
- ein großes Bild: Eisberg mit Wasserlinie
- die Satzanfänge unten, groß geschrieben
# So geht es
1. Jede Person nimmt zwei Fotos.
2. Zu zweit, in der Sprache, die ihr am besten sprecht: Was seht ihr? Was wisst ihr nicht?
3. Schreibt oder zeichnet auf Zettel. Was man sieht, kommt über das Wasser. Was man nicht sieht, kommt darunter.
4. In der Gruppe auf Deutsch: Jedes Paar sagt drei Sätze.
5. Zum Schluss: Wo habe ich mich einmal geirrt?
# Satzanfänge
- Ich sehe …
- Ich weiß nicht, ob …
- Vielleicht ist wichtig: …
- Ich möchte fragen: …
# Gut zu wissen
Paare ohne gemeinsame Sprache zeichnen. Das geht sehr gut (Idee aus Nordhessen). Niemand muss etwas aus der eigenen Familie erzählen.
`;

/** What the second version of it knows besides. */
export const TREE = `
# Ein anderes Bild: der Baum
Nicht überall kennt man Eisberge. Mit einem Baum geht es genauso: Die Krone sieht man, die Wurzeln nicht. Fragt die Gruppe, welches Bild besser passt.
| Eisberg | Baum | Beispiel |
| über dem Wasser | Krone | Kleidung, Sprache, Essen |
| an der Linie | Stamm | wie man grüßt, wie nah man steht |
| unter dem Wasser | Wurzeln | was mir wichtig ist, was ich erlebt habe |
`;

/** A map of one's way. */
export const WAY_MAP = `
Modul 1: Kennenlernen, Biografie, Motivation und Erwartungen. 60 Minuten, 6 bis 16 Personen.
# Worum es geht
Alle zeichnen ihren Weg bis heute, wie eine Landkarte. So lernt sich die Gruppe kennen, und jede Person sieht: Ich bringe schon viel mit.
# Das braucht ihr
Papier im Format A3, dicke Stifte, ruhige Musik, eine Wand zum Aufhängen.
# So geht es
1. 5 Minuten: Die Leitung zeigt eine eigene Karte. Kurz und ehrlich.
2. 20 Minuten: Alle zeichnen. Flüsse, Brücken, Berge, Rastplätze. Wo war eine Brücke? Wer stand am Weg?
3. 20 Minuten: Zu zweit erzählen. Nur was man erzählen möchte.
4. 15 Minuten: In der Runde sagt jede Person einen Satz: „Auf meinem Weg habe ich gelernt, …“
# Regeln
- Man darf Stellen leer lassen. Niemand fragt nach.
- Die Leitung fragt nicht nach Flucht, Religion oder Aufenthalt.
- Fotos von den Karten nur, wenn die Person es will.
# Was danach kommt
Hängt die Sätze auf. Am Ende der Basisqualifizierung lest ihr sie noch einmal: Was davon hilft mir als Lots*in?
`;

/** Questions for a talk about one's work. */
export const REFLECTION = `
Für 4 bis 8 Lots*innen, 90 Minuten, am besten alle sechs bis acht Wochen. Eine Person von außen leitet. Reflexionsgespräche in Gruppen können über den Träger gefördert werden; fragt eure Koordination.
# Anfang (10 Minuten)
- Wie bin ich heute hier? Ein Wort reicht.
- Worüber möchten wir sprechen? Auf Karten sammeln, zwei auswählen.
# Eine Situation ansehen (30 Minuten je Situation)
1. Erzählen, ohne Namen und Orte: Was ist passiert? (5 Minuten, niemand unterbricht.)
2. Nachfragen: nur, um es zu verstehen.
3. Alle sagen: Was hat mich berührt? Keine Ratschläge.
4. Ideen: „Ich könnte mir vorstellen, …“ Die erzählende Person hört zu.
5. Sie sagt am Ende: Das nehme ich mit.
# Fragen, die weiterhelfen
- Was war meine Aufgabe, und was war nicht meine Aufgabe?
- Woran habe ich gemerkt, dass es zu viel wird?
- Wer hätte mir helfen können?
- Was habe ich gut gemacht?
# Schluss (10 Minuten)
- Ein Satz: Was tue ich heute Abend für mich?
- Was muss die Koordination wissen? Nur mit Einverständnis weitergeben.
`;

/** The agreement on discretion. */
export const DISCRETION = `
Diese Vereinbarung schließen der Träger und die Lots*in. Eine Kopie bekommt die Lots*in. Lassen Sie das Muster von Ihrer Datenschutzbeauftragten prüfen.
Träger: ___
Lots*in: ___
# Die vier Sätze
1. Ich erzähle niemandem, was ich bei Begleitungen erfahre.
2. Das gilt auch zu Hause, im Verein und am Handy.
3. Bei Fragen spreche ich mit der Projektleitung.
4. Das gilt auch, wenn ich nicht mehr Lots*in bin.
# Was das im Alltag heißt
- Ich schreibe keine Namen, Adressen und Aktenzeichen in Chats oder auf Listen.
- Ich fotografiere keine Briefe und Ausweise mit meinem Handy.
- Auf meinem Zettel für die Abrechnung stehen nur Datum, Sprache, Art der Stelle und Dauer.
- Zettel mit persönlichen Notizen vernichte ich nach dem Termin.
# Wenn jemand in Gefahr ist
Habe ich Angst um einen Menschen, spreche ich sofort mit der Projektleitung, aber nur mit ihr. In einem Notfall rufe ich 112 oder 110.
# Was der Träger verspricht
Die Projektleitung ist erreichbar, hört zu und entscheidet, was zu tun ist. Niemand bekommt Ärger, weil er oder sie gefragt hat.
Ort und Datum: ___
Unterschrift Lots*in: ___
Unterschrift Träger: ___
`;

/** Costs of a qualification that can be funded. */
export const COSTS = `
Für Träger, die eine Basisqualifizierung oder ein Vertiefungsseminar beantragen. Maßgeblich sind die Richtlinie und Ihr Bescheid.
# So wird gerechnet
12,50 Euro × Teilnehmende × Unterrichtseinheiten (UE, je 45 Minuten).
| Beispiel | Teilnehmende | UE | Höchstens |
| Vertiefung an einem Tag | 10 | 8 | 1.000 Euro |
| Basisqualifizierung, kurz | 12 | 20 | 3.000 Euro |
| Basisqualifizierung, lang | 14 | 36 | 6.300 Euro |
Eine Basisqualifizierung hat 20 bis 36 UE.
# Das zählt
[ ] Honorare für Referent*innen
[ ] Miete für den Raum
[ ] Material für das Seminar
[ ] Personalkosten für die Organisation
# Fragen Sie vorher nach
[ ] Verpflegung
[ ] Kinderbetreuung während des Seminars
[ ] Technik, die danach bleibt
# Fristen
[ ] Antrag: spätestens vier Wochen vor Beginn
[ ] Unterschriebene Erklärung: innerhalb eines Monats nach dem Bescheid
[ ] Teilnahmeliste: jede Person unterschreibt an jedem Tag
[ ] Verwendungsnachweis: drei Monate nach dem Ende
# Wenn weniger Menschen kommen
Die Summe hängt an den Teilnehmenden. Melden Sie sich früh bei der Fachstelle: Oft sucht ein Nachbarprojekt noch Plätze.
`;

/** An overview of all eight modules. */
export const GUIDE = `
Dieser Überblick hilft, eine Basisqualifizierung für WIR-Lots*innen zu planen. Er fasst die acht Module zusammen, so wie wir sie in der Praxis benutzen. Der vollständige Leitfaden mit Kopiervorlagen liegt bei der Fachstelle.
# Bevor es losgeht
- Umfang: 20 bis 36 Unterrichtseinheiten (UE), je 45 Minuten.
- Gruppe: 8 bis 16 Personen. Kleinere Gruppen mit Nachbarprojekten zusammenlegen.
- Zeiten: abends oder am Wochenende, mit Kinderbetreuung. Fragen Sie die Gruppe.
- Leitung: zu zweit. Eine Person leitet an, eine achtet auf die Gruppe.
# Die acht Module
| Modul | Thema | UE |
| 1 | Kennenlernen, Biografie, Motivation und Erwartungen | 3 bis 4 |
| 2 | Migration und Integration | 2 bis 4 |
| 3 | Rolle und Aufgaben | 4 bis 6 |
| 4 | Werte und Haltungen | 3 bis 4 |
| 5 | Rahmenbedingungen und Datenschutz | 2 bis 4 |
| 6 | Interkulturelle Kommunikation | 3 bis 6 |
| 7 | Lokale Netzwerke | 2 bis 4 |
| 8 | Grenzen und Selbstfürsorge | 2 bis 4 |
# Wie ein Tag aussieht
Jedes Modul hat denselben Bogen: ankommen, ein Erlebnis, ein kurzer Vortrag, üben, ein Satz zum Mitnehmen. Höchstens 15 Minuten Vortrag am Stück.
===
# Modul für Modul
## 1. Kennenlernen, Biografie, Motivation und Erwartungen
Wer sind wir? Was bringe ich mit? Was erwarte ich, und was erwartet der Träger? Methode: Wegkarte.
## 2. Migration und Integration
Zahlen, Wege, Wörter. Wie viele Menschen kommen nach Hessen, woher, und was brauchen sie am Anfang? Material: Präsentation mit Zahlen.
## 3. Rolle und Aufgaben
Lots*innen sind Wegweiser, keine Paten. Sie begleiten zu Ämtern, Banken, in Kita und Schule und helfen zur Selbsthilfe. Methode: Rollenkarten.
## 4. Werte und Haltungen
Was sehe ich, was vermute ich? Methode: Eisberg oder Baum.
## 5. Rahmenbedingungen und Datenschutz
Aufwandsentschädigung: 5 Euro in der Stunde, im Durchschnitt bis zu 6 Stunden in der Woche, höchstens 276 Stunden im Jahr. Koordinierende Lots*innen: höchstens 414 Stunden. Versicherung, Verschwiegenheit, Führungszeugnis.
## 6. Interkulturelle Kommunikation
Aktiv zuhören, einfache Sätze, Missverständnisse klären. Methode: Zuhören mit drei Sätzen.
## 7. Lokale Netzwerke
Wer hilft wobei? Wen rufe ich an? Methode: Netzwerkkarte.
## 8. Grenzen und Selbstfürsorge
Wie merke ich, dass es zu viel wird? Wer setzt die Grenze? Methode: Ja, nein, kommt darauf an.
# Zum Schluss
Zertifikate übergeben, gern mit Bürgermeister*in und Presse. Und einen Termin für das erste Reflexionsgespräch ausmachen, solange alle da sind.
`;

/** A practice example on a page. */
export const HEALTH_CAFE = `
Ein Nachmittag im Monat, an dem man über Gesundheit reden kann, ohne Termin und ohne weißen Kittel.
# Auf einen Blick
| Was | Wie bei uns |
| Wann | jeden ersten Mittwoch, 15 bis 17 Uhr |
| Wo | Familienzentrum, Erdgeschoss, ohne Stufen |
| Wer kommt | 12 bis 20 Personen, viele Frauen, vier bis sechs Sprachen |
| Wer macht es | drei Gesundheitslots*innen, eine Ärztin als Gast |
| Kosten | etwa 40 Euro je Nachmittag für Tee, Obst und Kopien |
# So läuft ein Nachmittag
1. Ankommen mit Tee. Kinder haben eine Ecke zum Malen.
2. 20 Minuten Thema, mit Bildern: Zähne, Schlaf, Impfpass, Notruf.
3. Fragen in kleinen Gruppen, jede in einer Sprache.
4. Zum Schluss: eine Adresse zum Mitnehmen.
# Was wir gelernt haben
- Die Themen wählen die Gäste, am Ende jedes Nachmittags.
- Wir geben keine Diagnosen. Wir erklären, wohin man gehen kann.
- Persönliche Fragen klären wir nicht in der Runde.
- Ohne Kinderecke kommen halb so viele.
# Zum Nachmachen
[ ] Raum ohne Konsum, gut erreichbar
[ ] Zwei Personen aus dem Team, fest
[ ] Gast für die ersten drei Termine
[ ] Einladung in Einfacher Sprache, mit Bild
`;

/** First questions in Ukrainian, with German beside them. */
export const FIRST_TALK_UK = `
Für das erste Treffen mit Menschen, die Ukrainisch sprechen. Запитання для першої розмови. Die Person entscheidet, was sie beantwortet. Людина сама вирішує, на що відповідати.
# Початок розмови – Anfang
| Українською | Deutsch |
| Добрий день! Мене звати … Я волонтерка. | Guten Tag! Ich heiße … Ich arbeite freiwillig. |
| Ви можете говорити українською. | Sie können Ukrainisch sprechen. |
| Я нікому не розповідаю, про що ми говоримо. | Ich erzähle niemandem, worüber wir sprechen. |
| Ви можете сказати «ні» на будь-яке запитання. | Sie können zu jeder Frage Nein sagen. |
# Запитання – Fragen
| Українською | Deutsch |
| Чим я можу вам допомогти? | Womit kann ich Ihnen helfen? |
| Що для вас зараз найважливіше? | Was ist für Sie jetzt am wichtigsten? |
| Чи маєте ви лист від установи? | Haben Sie einen Brief vom Amt? |
| Чи потрібен вам супровід на зустріч? | Brauchen Sie eine Begleitung zum Termin? |
| Коли вам зручно? | Wann passt es Ihnen? |
| Якою мовою вам легше читати? | In welcher Sprache lesen Sie leichter? |
# Наприкінці – Zum Schluss
| Українською | Deutsch |
| Наступного разу ми зустрінемося … | Das nächste Mal treffen wir uns … |
| Якщо ви не можете прийти, напишіть мені, будь ласка. | Wenn Sie nicht kommen können, schreiben Sie mir bitte. |
| Дякую за розмову! | Danke für das Gespräch! |
`;

/** First steps in Arabic, with German below. */
export const FIRST_STEPS_AR = `
# الخطوات الأولى مع المرشدة
المرشدة متطوعة. ترافقك إلى الدوائر والبنك والمدرسة وتشرح لك الطريق.
المساعدة مجانية.
- يمكنك أن تتكلم بالعربية.
- المرشدة لا تخبر أحداً بما تقوله لها.
- يمكنك دائماً أن تقول: لا.
- القرار قرارك أنت.
# ماذا تحضر معك إلى الموعد؟
- الرسالة من الدائرة
- الهوية أو جواز السفر
- ورقة وقلم
# ما لا تفعله المرشدة
- لا توقّع مكانك.
- لا تترجم الوثائق الرسمية.
- لا تعطي مالاً.
===
# Auf Deutsch: die ersten Schritte mit einer Lotsin
Die Lotsin arbeitet freiwillig. Sie begleitet Sie zu Ämtern, zur Bank und in die Schule und erklärt Ihnen den Weg. Die Hilfe ist kostenlos.
- Sie können Arabisch sprechen.
- Die Lotsin erzählt niemandem, was Sie ihr sagen.
- Sie können immer Nein sagen.
- Sie entscheiden selbst.
# Was bringen Sie zum Termin mit?
- den Brief vom Amt
- Ausweis oder Pass
- Papier und Stift
# Was die Lotsin nicht tut
- Sie unterschreibt nicht für Sie.
- Sie übersetzt keine amtlichen Dokumente.
- Sie gibt kein Geld.
`;

/** Hours and money of a year. */
export function hoursTable(): StoryFile {
	const months = [
		"Januar",
		"Februar",
		"März",
		"April",
		"Mai",
		"Juni",
		"Juli",
		"August",
		"September",
		"Oktober",
		"November",
		"Dezember",
	];
	const year = {
		name: "Jahr",
		widths: [16, 14, 14, 40],
		rows: [
			["Monat", "Stunden", "Euro", "Hinweis"],
			...months.map((month, index) => [
				month,
				index === 0 ? 20 : 0,
				{ formula: `=B${index + 2}*5`, result: index === 0 ? 100 : 0 },
				index === 0 ? "Beispiel, bitte überschreiben" : "",
			]),
			[
				"Summe",
				{ formula: "=SUM(B2:B13)", result: 20 },
				{ formula: "=SUM(C2:C13)", result: 100 },
				"Höchstens 276 Stunden (1.380 Euro)",
			],
			[
				"Noch frei",
				{ formula: "=276-B14", result: 256 },
				{ formula: "=1380-C14", result: 1280 },
				"Koordinierende: 414 Stunden (2.070 Euro)",
			],
		],
	};
	const proof = {
		name: "Nachweis",
		widths: [14, 12, 12, 30, 12],
		rows: [
			["Datum", "von", "bis", "Art der Stelle (ohne Namen)", "Stunden"],
			["12.01.2026", "9:00", "11:30", "Amt (Beispiel)", 2.5],
		],
	};
	return {
		name: "Stundenzettel-2026.xlsx",
		make: () =>
			xlsx({
				title: "Stundenzettel mit Rechner",
				author: "Brücken bauen e. V.",
				language: "de-DE",
				sheets: [year, proof],
			}),
	};
}

const TALLY = [
	["Datum", "Sprache", "Art der Stelle", "Dauer in Stunden"],
	["2026-01-12", "Arabisch", "Amt", 2.5],
	["2026-01-14", "Ukrainisch", "Schule", 1],
	["2026-01-15", "Dari", "Arzt", 1.5],
] as const;

/** Assignments counted without a name, as CSV and as a table. */
export const tallies: readonly StoryFile[] = [
	{ name: "Strichliste-Einsaetze.csv", make: () => csv(TALLY) },
	{
		name: "Strichliste-Einsaetze.ods",
		make: () =>
			ods({
				title: "Strichliste für Einsätze",
				author: "WIR-Vielfaltszentrum",
				language: "de-DE",
				sheets: [
					{ name: "Einsätze", widths: [14, 18, 22, 18], rows: TALLY },
					{
						name: "Auswertung",
						widths: [26, 14],
						rows: [
							["Was", "Zahl"],
							["Einsätze", { formula: "=COUNT($Einsätze.D2:D500)", result: 3 }],
							["Stunden", { formula: "=SUM($Einsätze.D2:D500)", result: 5 }],
						],
					},
				],
			}),
	},
];

/** A poster for the notice board and for messengers. */
export function poster(): Uint8Array {
	const green = "1f5b33";
	const cream = "fff7e6";
	const yellow = "f2b632";
	const picture = new Picture(720, 960, cream);
	picture.area(0, 0, 720, 430, green);
	const people = [
		[150, "f2b632", "8a4b22"],
		[290, "e8f1e9", "5b341c"],
		[430, "d9643a", "c58a5c"],
		[570, "9cc7e6", "3b2317"],
	] as const;
	for (const [x, coat, skin] of people)
		picture
			.disc(x, 360, 62, coat)
			.area(x - 62, 360, 124, 70, coat)
			.disc(x, 262, 40, skin);
	return picture
		.centred("WIR SUCHEN", 60, 8, yellow)
		.centred("LOTS*INNEN", 136, 10, cream)
		.centred("SIE SPRECHEN", 490, 7, green)
		.centred("ZWEI SPRACHEN?", 556, 7, green)
		.centred("SIE KENNEN DEN WEG?", 640, 5, green)
		.centred("ZEIGEN SIE IHN!", 690, 5, green)
		.area(60, 760, 600, 130, yellow)
		.centred("WIR QUALIFIZIEREN SIE.", 790, 4, green)
		.centred("WIR BEGLEITEN SIE.", 838, 4, green)
		.bytes();
}

/** The words of the notice that goes with it. */
export const NOTICE = `
# Sie sprechen zwei Sprachen? Sie kennen den Weg?
Dann zeigen Sie ihn anderen. Wir suchen Menschen, die Neuzugewanderte zu Ämtern, in die Kita oder in die Schule begleiten.
- Sie brauchen: ein offenes Ohr und ein paar Stunden im Monat.
- Sie bekommen: eine kostenlose Qualifizierung, ein Team und eine Aufwandsentschädigung von 5 Euro in der Stunde.
- Sie müssen nicht perfekt Deutsch sprechen.
Ansprechperson: ___
Telefon oder E-Mail: ___
Nächster Infoabend: ___
`;

/** The slides on numbers. */
export const NUMBERS = {
	title: "Modul 2: Migration und Integration in Zahlen",
	author: FOR_GUIDES,
	language: "de-DE",
	slides: [
		{
			title: "Migration und Integration in Zahlen",
			lines: [
				"Basisqualifizierung für WIR-Lots*innen, Modul 2",
				"Stand der Zahlen: Ende 2024, Hessisches Statistisches Landesamt",
			],
		},
		{
			title: "Schätzen Sie zuerst!",
			lines: [
				"Wie viele Menschen mit ausländischem Pass leben in Hessen?",
				"Aus wie vielen Staaten kommen sie?",
				"Welche drei Länder stehen vorn?",
			],
		},
		{
			title: "Die Antworten",
			lines: ["1,35 Millionen Menschen, aus 195 Staaten", "Türkei: 166.900", "Ukraine: 104.900", "Rumänien: 82.700"],
		},
		{
			title: "Wo leben sie? (von 100 Menschen mit ausländischem Pass)",
			lines: ["Frankfurt: 18,9", "Kreis Offenbach: 6,9", "Main-Kinzig-Kreis: 6,7"],
		},
		{
			title: "Und was sagen die Zahlen nicht?",
			lines: [
				"Ein Pass sagt nichts über Sprache, Beruf oder Pläne.",
				"Viele Menschen mit Migrationsgeschichte haben einen deutschen Pass.",
				"Frage zu zweit: Welche Zahl hat Sie überrascht? Warum?",
			],
		},
	],
};
