// Files of the associations' space: what stands in them.
import { xlsx } from "../files/tables.ts";
import { FOR_ASSOCIATIONS, type StoryFile } from "./story.ts";

/** Ten steps to an association. */
export const TEN_STEPS = `
Diese Liste hilft, wenn Sie aus einer Initiative einen eingetragenen Verein (e. V.) machen wollen. Planen Sie vier bis sechs Monate. Die Liste ist keine Rechtsberatung. Fragen beantwortet die Fachstelle.
# Vor der Gründung
1. Ziel klären. Schreiben Sie in drei Sätzen auf: Was wollen wir erreichen? Für wen? Womit? Daraus wird später der Satzungszweck.
[ ] Drei Sätze stehen, alle sind einverstanden.
2. Leute finden. Für die Eintragung ins Vereinsregister braucht der Verein mindestens sieben Mitglieder.
[ ] Mindestens sieben Personen wollen mitgründen.
3. Satzung schreiben. Benutzen Sie für die Gemeinnützigkeit die Sätze der amtlichen Mustersatzung (Anlage 1 zu § 60 Abgabenordnung).
[ ] Name, Sitz, Zweck, Eintritt und Austritt, Beiträge, Vorstand, Mitgliederversammlung, Auflösung: alles steht drin.
4. Entwurf zeigen. Das Finanzamt kann den Entwurf vor der Gründung ansehen. So müssen Sie später nichts noch einmal beschließen.
[ ] Der Entwurf war beim Finanzamt.
# Die Gründung
5. Einladen. Laden Sie alle schriftlich ein: Ort, Zeit, Tagesordnung, Entwurf der Satzung.
[ ] Die Einladung ist verschickt.
6. Gründen. Die Versammlung beschließt die Satzung und wählt den Vorstand. Jemand schreibt das Protokoll.
[ ] Protokoll, Anwesenheitsliste und Satzung sind unterschrieben, die Satzung von mindestens sieben Mitgliedern.
# Nach der Gründung
7. Anmelden. Der Vorstand meldet den Verein beim Amtsgericht (Vereinsregister) an. Die Unterschriften müssen beglaubigt sein, zum Beispiel durch eine Notarin oder einen Notar.
[ ] Die Anmeldung ist abgeschickt.
8. Gemeinnützigkeit. Schicken Sie Satzung und Protokoll ans Finanzamt. Es prüft, ob die Satzung die Bedingungen erfüllt, und schickt einen Bescheid.
[ ] Der Bescheid ist da und liegt im Ordner.
9. Konto und Versicherung. Eröffnen Sie ein Vereinskonto. Lassen Sie sich zur Vereinshaftpflicht beraten.
[ ] Zwei Personen können das Konto ansehen.
[ ] Die Haftpflicht ist geklärt.
10. Ordnung von Anfang an. Mitgliederliste, Kassenbuch, Ordner für Belege, ein Kalender mit Fristen.
[ ] Wer macht was? Es steht auf einer Seite, und alle haben sie.
# Häufige Fehler
- Der Zweck ist zu eng. Das Wort „insbesondere“ lässt Platz für Neues.
- Es steht nicht in der Satzung, wer das Vermögen bei der Auflösung bekommt. Das Finanzamt liest diesen Satz genau.
- Das Protokoll nennt keine Zahlen. Schreiben Sie bei jeder Abstimmung: dafür, dagegen, enthalten.
- Nur eine Person kennt die Passwörter.
# Wo Sie Hilfe bekommen
Die Fachstelle schaut sich Ihren Entwurf gern an. Auch Ihr WIR-Vielfaltszentrum kennt Ansprechpersonen in der Nähe. Und im Forum antworten Menschen, die gerade dasselbe hinter sich haben.
`;

/** The minutes of a founding assembly, to fill in. */
export const MINUTES = `
Dieses Muster füllen Sie während der Versammlung aus. Was in Klammern steht, ist ein Hinweis und wird gelöscht.
Name des Vereins: ___
Ort: ___
Datum, Beginn und Ende: ___
Anwesend: siehe Anwesenheitsliste (Anlage 1). Zahl der Personen: ___
# 1. Begrüßung und Leitung
Zur Versammlung hat eingeladen: ___
Als Versammlungsleitung wird gewählt: ___
Das Protokoll schreibt: ___
Die Versammlung nimmt die Tagesordnung an. (Tagesordnung hier einfügen.)
# 2. Gründung und Satzung
Der Entwurf der Satzung wird vorgelesen und besprochen. Diese Stellen wurden geändert: ___
Die Anwesenden beschließen, den Verein zu gründen, und nehmen die Satzung an (Anlage 2).
| Abstimmung | dafür | dagegen | enthalten |
| Gründung und Satzung | | | |
(Die Satzung wird von mindestens sieben Mitgliedern unterschrieben und trägt das Datum der Errichtung.)
# 3. Wahl des Vorstands
| Amt | Name | dafür | dagegen | enthalten | nimmt die Wahl an |
| Vorsitz | | | | | |
| Stellvertretung | | | | | |
| Kasse | | | | | |
(Die Ämter heißen so wie in Ihrer Satzung.)
# 4. Beiträge
Die Versammlung beschließt als Jahresbeitrag (Euro): ___
# 5. Nächste Schritte
Der Vorstand meldet den Verein beim Vereinsregister an und schickt die Satzung ans Finanzamt. Verlangen Gericht oder Finanzamt kleine Änderungen am Wortlaut, darf der Vorstand sie beschließen. (Nur, wenn die Versammlung das so will.)
Versammlungsleitung, Unterschrift: ___
Protokoll, Unterschrift: ___
`;

/** The bones of a first statute. */
export const STATUTE = `
Dieses Gerüst zeigt, was in eine einfache Satzung gehört. Unter manchen Sätzen steht ein Hinweis; löschen Sie ihn am Ende. Die Sätze zur Gemeinnützigkeit folgen der amtlichen Mustersatzung (Anlage 1 zu § 60 Abgabenordnung). Zeigen Sie Ihren Entwurf dem Finanzamt, bevor Sie gründen.
# § 1 Name, Sitz, Geschäftsjahr
Der Verein heißt: ___
Er hat seinen Sitz in: ___
Er soll in das Vereinsregister eingetragen werden und führt danach den Zusatz „e. V.“. Geschäftsjahr ist das Kalenderjahr.
# § 2 Zweck
Der Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung.
Zweck des Vereins ist die Förderung: ___
Der Satzungszweck wird verwirklicht insbesondere durch: ___
Hinweis: Nehmen Sie einen Zweck, der in § 52 der Abgabenordnung steht, zum Beispiel Bildung oder Jugendhilfe. „Insbesondere“ lässt Platz für weitere Tätigkeiten, die zum Zweck passen.
# § 3 Selbstlosigkeit
Der Verein ist selbstlos tätig; er verfolgt nicht in erster Linie eigenwirtschaftliche Zwecke.
Mittel des Vereins dürfen nur für die satzungsmäßigen Zwecke verwendet werden. Die Mitglieder erhalten keine Zuwendungen aus Mitteln des Vereins.
Es darf keine Person durch Ausgaben, die dem Zweck der Körperschaft fremd sind, oder durch unverhältnismäßig hohe Vergütungen begünstigt werden.
# § 4 Mitglieder
Mitglied kann jede Person werden, die den Zweck unterstützt. Über den schriftlichen Antrag entscheidet der Vorstand. Der Austritt ist schriftlich zum Ende des Jahres möglich. Die Mitgliederversammlung beschließt, ob und welche Beiträge zu zahlen sind.
# § 5 Vorstand
Der Vorstand im Sinne des § 26 BGB besteht aus: ___
Je zwei von ihnen vertreten den Verein gemeinsam. Der Vorstand wird für zwei Jahre gewählt und bleibt im Amt, bis ein neuer gewählt ist.
Hinweis: Soll der Vorstand später die Ehrenamtspauschale bekommen dürfen, muss das hier stehen.
# § 6 Mitgliederversammlung
Sie tritt mindestens einmal im Jahr zusammen. Der Vorstand lädt in Textform mit einer Frist von zwei Wochen und mit Tagesordnung ein. Es wird ein Protokoll geschrieben, das Leitung und Protokoll unterschreiben.
# § 7 Auflösung
Bei Auflösung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen an eine juristische Person des öffentlichen Rechts oder eine andere steuerbegünstigte Körperschaft, nämlich: ___
die es unmittelbar und ausschließlich für gemeinnützige, mildtätige oder kirchliche Zwecke zu verwenden hat.
Ort, Datum und Unterschriften von mindestens sieben Mitgliedern: ___
`;

/** How a report on a micro project is built. */
export const REPORT = `
Der Sachbericht erzählt, was Sie mit dem Geld gemacht haben. Er ist formlos. Zwei bis drei Seiten reichen fast immer. Die Zahlen stehen im zahlenmäßigen Nachweis; der Sachbericht erklärt sie.
# Gliederung
1. Das Projekt in drei Sätzen
2. Was wir geplant hatten, und was wir gemacht haben
3. Wen wir erreicht haben
4. Was gut lief, was schwer war, was wir geändert haben
5. Die wichtigsten Ausgaben, kurz erklärt
6. Wie es weitergeht
# Geplant und erreicht
| Ziel im Antrag | Geplant | Erreicht | Erklärung |
| Treffen im Jahr | 10 | 9 | Im August keine Räume |
| Teilnehmende je Treffen | 15 | 18 | Elterncafé kam dazu |
| Neue Aktive | 4 | 5 | Zwei davon im Vorstand |
(Das sind Beispielzahlen. Setzen Sie Ihre ein.)
# Beispielsätze
- „Wir wollten zehn Treffen anbieten. Neun haben stattgefunden. Eines fiel aus, weil der Raum im August geschlossen war.“
- „Im Durchschnitt kamen 18 Personen. Gezählt haben wir mit Strichliste, ohne Namen.“
- „Schwer war die Werbung im Stadtteil. Ab März haben wir Einladungen in der Kita verteilt. Danach kamen mehr Familien.“
- „Der größte Posten war der Minijob für die Organisation.“
# Vor dem Abschicken
[ ] Jedes Ziel aus dem Antrag kommt vor, auch das, was nicht geklappt hat.
[ ] Die Zahlen im Bericht und im Nachweis sind gleich.
[ ] Keine Namen von Teilnehmenden, Fotos nur mit Einwilligung.
[ ] Die Belege bleiben im Verein und sind geordnet. Sie werden nicht mitgeschickt.
[ ] Abgabe bis 31. März. Eine Kopie liegt im Ordner.
`;

/** The allowances from 2026. */
export const ALLOWANCES = `
Zwei Freibeträge im Steuerrecht helfen Vereinen, Engagierten etwas zu zahlen. Dieses Blatt erklärt den Unterschied. Es ersetzt keine Steuerberatung.
# Die Beträge seit 1. Januar 2026
| Pauschale | Für welche Tätigkeit | Betrag im Jahr |
| Übungsleiterpauschale | anleiten, unterrichten, ausbilden, betreuen | 3.300 Euro |
| Ehrenamtspauschale | andere Aufgaben im Verein, zum Beispiel Kasse | 960 Euro |
Bis Ende 2025 waren es 3.000 und 840 Euro. Alte Merkblätter nennen noch diese Zahlen.
# Vier Regeln
1. Beide Pauschalen für dieselbe Tätigkeit gehen nicht.
2. Der Betrag gilt für eine Person und ein Jahr, auch wenn sie in mehreren Vereinen aktiv ist.
3. Der Vorstand darf die Ehrenamtspauschale nur bekommen, wenn die Satzung es erlaubt. Erst die Satzung ändern und eintragen lassen, dann beschließen, dann zahlen.
4. Wer Leistungen vom Jobcenter oder nach dem Asylbewerberleistungsgesetz bekommt, meldet die Einnahme dort.
# Auslagen sind etwas anderes
Wer Porto oder eine Fahrkarte bezahlt hat, bekommt das Geld gegen Beleg zurück. Das ist keine Pauschale.
# Vorlage für eine Erklärung
Ich bekomme die Pauschale in diesem Jahr auch von: ___
Betrag dort: ___
Name, Datum, Unterschrift: ___
`;

/** A finance plan in a table; each version knows a little more. */
export function financePlan(version: 1 | 2 | 3): StoryFile {
	const costs = [
		["Minijob Organisation (mit Abgaben)", 7_200],
		["Honorare Workshops", 900],
		["Raum und Nebenkosten", 600],
		["Material und Druck", 450],
		["Essen und Getränke", 350],
		["Fahrtkosten", 200],
	] as const;
	const last = costs.length + 1;
	const sum = costs.reduce((all, [, amount]) => all + amount, 0);
	const income = [
		["Zuwendung (beantragt)", 9_200],
		["Eigenmittel: Beiträge und Spenden", 300],
		["Drittmittel: Stadt (zugesagt)", 200],
	] as const;
	const first = last + 3;
	const end = first + income.length;
	const months = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];
	const plan = {
		name: "Plan",
		widths: [42, 14, 44],
		rows: [
			["Ausgaben", "Euro", "Hinweis"],
			...costs.map(([name, amount], index) => [
				name,
				amount,
				index === 0 ? "Beispiel: Obergrenze des Minijobs im Projekt" : "",
			]),
			["Summe Ausgaben", { formula: `=SUM(B2:B${last})`, result: sum }, ""],
			["Einnahmen", "Euro", ""],
			...income.map(([name, amount]) => [name, amount, ""]),
			["Summe Einnahmen", { formula: `=SUM(B${first}:B${end - 1})`, result: sum }, ""],
			["Unterschied", { formula: `=B${last + 1}-B${end}`, result: 0 }, "Muss 0 sein: auf den Cent gleich."],
		],
	};
	const paid = {
		name: "Ausgegeben",
		widths: [14, 36, 14, 24],
		rows: [
			["Datum", "Wofür?", "Euro", "Beleg Nummer"],
			["15.01.2026", "Druck Einladungen (Beispiel)", 48.5, "1"],
			["", "Summe", { formula: "=SUM(C2:C2)", result: 48.5 }, ""],
		],
	};
	const hours = {
		name: "Ehrenamtliche Stunden",
		widths: [26, ...months.map(() => 7), 10],
		rows: [
			["Wer", ...months, "Summe"],
			["Person A (Beispiel)", 3, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, { formula: "=SUM(B2:M2)", result: 9 }],
		],
	};
	return {
		name: `Finanzplan-Mikroprojekt-${version}.xlsx`,
		make: () =>
			xlsx({
				title: "Finanzplan für ein Mikroprojekt",
				author: "Gemeinsam an der Fulda e. V.",
				language: "de-DE",
				sheets: version === 1 ? [plan] : version === 2 ? [plan, paid] : [plan, paid, hours],
			}),
	};
}

/** A text as a plain file. */
export const PRESS = `PRESSEMITTEILUNG (Muster)
Herausgegeben von: ${FOR_ASSOCIATIONS}

[Ort, Datum]

Nachbarn kochen für Nachbarn: Sommerfest am 20. Juni

[Verein] lädt ein, alle Menschen im Stadtteil sind willkommen

[Ort]. Essen aus zwölf Küchen, Musik und ein Spielplatz für Kinder: Am
Samstag, 20. Juni, feiert [Verein] von 14 bis 19 Uhr sein Sommerfest im
Hof der Grundschule. Der Eintritt ist frei.

"Viele Leute wohnen seit Jahren in derselben Straße und haben noch nie
miteinander gesprochen. Das ändern wir an einem Nachmittag", sagt
[Name], Vorsitzende des Vereins.

[Verein] wurde 2019 gegründet und hat 64 Mitglieder. Jede Woche gibt es
Hausaufgabenhilfe und einen Lesenachmittag.

Kontakt für die Presse: [Name, Telefon, E-Mail]
Foto: [Wer hat es gemacht? Dürfen alle Personen gezeigt werden?]

------------------------------------------------------------
So geht es:
1. Das Wichtigste in den ersten Satz: wer, was, wann, wo.
2. Eine Seite reicht. Ein Zitat macht den Text lebendig.
3. Zehn Tage vorher schicken, am Vortag kurz anrufen.
4. Foto nur mit Einwilligung, bei Kindern von den Eltern.
`;
