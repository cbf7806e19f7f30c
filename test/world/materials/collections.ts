// The collections of the world.
import type { StoryCollection } from "./story.ts";

/** In the order of their numbers. */
export const COLLECTIONS: readonly StoryCollection[] = [
	{
		title: "Methodenkoffer",
		by: "markus",
		audience: "members",
		space: "lotsen",
		daysAgo: 150,
		about: `Methoden, die in Basisqualifizierungen und Teams ausprobiert wurden. Jedes Blatt passt auf eine oder zwei Seiten und lässt sich ohne viel Material umsetzen.

Nehmen Sie sich heraus, was passt, und verändern Sie es. **Eine Bitte:** Schreiben Sie in die Diskussionen, was bei Ihnen gut ging und was nicht. So wird der Koffer besser.`,
		entries: [
			{
				section: "Ankommen",
				text: "Die erste Stunde entscheidet, ob Menschen später offen sprechen. Nehmen Sie sich Zeit, und fangen Sie selbst an: Wer leitet, zeigt zuerst etwas von sich.",
			},
			{ material: "wegkarte", note: "Für die erste Sitzung. Planen Sie eher 75 als 60 Minuten." },
			{
				material: "leichte-sprache",
				note: "Zum Verteilen. Auch gut, um zu prüfen: Verstehen alle dasselbe unter „Lotsin“?",
			},
			{
				section: "Rolle und Grenzen",
				text: "Lots*innen sind Wegweiser, keine Paten. Das versteht man erst, wenn man es einmal gespielt hat. Grenzen setzt der Träger, nicht die einzelne Person allein.",
			},
			{ material: "modul-3", note: "Der ganze Seminarplan. Die beiden nächsten Blätter gehören dazu." },
			{ material: "rollenkarten", note: "Karte 2, der Anruf am Abend, führt fast immer zum besten Gespräch." },
			{ material: "linie", note: "Braucht nur Klebeband. Gut nach der Mittagspause, weil alle aufstehen." },
			{
				section: "Gespräche führen",
				text: "Erst zuhören, dann ordnen, dann den nächsten Schritt. Und: Schwierige Wörter erklärt man am besten mit einem Beispiel.",
			},
			{ material: "zuhoeren", note: "Von einer Lotsin geschrieben. Genau deshalb funktioniert es." },
			{ material: "eisberg", note: "Ab A2. Der Baum ist in vielen Gruppen das bessere Bild." },
			{ material: "gespraech-uk", note: "Zum Zeigen, wenn die Sprache fehlt. Wer macht eine Fassung auf Dari?" },
			{ material: "schritte-ar", note: "Auf Arabisch und Deutsch, zum Mitgeben." },
			{
				section: "Reflexion",
				text: "Wer andere begleitet, braucht einen Ort, an dem man selbst begleitet wird. Reflexionsgespräche in Gruppen können über den Träger gefördert werden.",
			},
			{
				material: "reflexion",
				note: "Der Ablauf trägt auch ohne erfahrene Leitung. Mit einer Person von außen ist es leichter.",
			},
			{ material: "vorfall", note: "Hoffentlich brauchen Sie es nie. Legen Sie es trotzdem in jede Mappe." },
		],
	},
	{
		title: "Leitfaden Basisqualifizierung",
		by: "markus",
		audience: "members",
		space: "lotsen",
		daysAgo: 120,
		about: `Die acht Module in ihrer Reihenfolge, zu jedem das Material, das wir empfehlen. Eine Basisqualifizierung hat **20 bis 36 Unterrichtseinheiten** zu 45 Minuten.

Sie müssen nicht alles nehmen. Fangen Sie mit dem Überblick an und planen Sie dann rückwärts vom letzten Abend.`,
		entries: [
			{ material: "leitfaden", note: "Zuerst lesen: Umfang, Reihenfolge und der Bogen eines Tages." },
			{
				material: "ausgaben",
				note: "Vor dem Antrag: Was zählt, und wie viel kommt zusammen? Der Antrag muss vier Wochen vor Beginn da sein.",
			},
			{
				section: "Modul 1: Kennenlernen, Biografie, Motivation und Erwartungen",
				text: "Wer sind wir, was bringen wir mit, was erwarten wir? Sagen Sie schon hier offen, was der Träger erwartet.",
			},
			{ material: "wegkarte", note: "Lassen Sie die Karten bis zum letzten Tag hängen." },
			{
				section: "Modul 2: Migration und Integration",
				text: "Zahlen sind ein guter Anfang, wenn man erst schätzen lässt. Sprechen Sie danach über das, was Zahlen nicht sagen.",
			},
			{ material: "zahlen", note: "Fünf Folien. Prüfen Sie vor dem Seminar, ob es neuere Zahlen gibt." },
			{
				section: "Modul 3: Rolle und Aufgaben",
				text: "Das Herz der Qualifizierung. Hier brauchen Gruppen am meisten Zeit.",
			},
			{ material: "modul-3", note: "Vier Unterrichtseinheiten, fertig geplant." },
			{ material: "rollenkarten", note: "Mindestens drei der fünf Karten spielen." },
			{
				section: "Modul 4: Werte und Haltungen",
				text: "Niemand muss von der eigenen Familie erzählen. Es geht darum, wie schnell wir urteilen.",
			},
			{ material: "eisberg", note: "Mit Satzanfängen, damit auch leise Menschen sprechen." },
			{
				section: "Modul 5: Rahmenbedingungen und Datenschutz",
				text: "Geld, Versicherung, Verschwiegenheit. Trocken, aber danach schlafen alle besser. Nehmen Sie echte Fragen aus der Gruppe.",
			},
			{ material: "verschwiegenheit", note: "Gemeinsam lesen und jeden Satz mit einem Beispiel erklären." },
			{ material: "stunden", note: "Am Beamer ausfüllen: So sieht man, wie schnell 276 Stunden voll sind." },
			{
				material: "unfall",
				note: "Achtung, das Blatt ist abgelaufen. Die Schritte stimmen noch, die Verträge prüfen wir gerade.",
			},
			{
				section: "Modul 6: Interkulturelle Kommunikation",
				text: "Missverständnisse sind normal. Üben Sie, sie anzusprechen.",
			},
			{ material: "zuhoeren", note: "Drei Sätze, eine Übung, zwanzig Minuten." },
			{
				section: "Modul 7: Lokale Netzwerke",
				text: "Laden Sie jemanden aus der Verwaltung ein. Ein Gesicht ist mehr wert als eine Telefonliste.",
			},
			{ material: "netzwerkkarte", note: "Die Zettel ohne Punkt sind die wichtigsten." },
			{ material: "adibe", note: "Gehört auf jede Netzwerkkarte." },
			{
				section: "Modul 8: Grenzen und Selbstfürsorge",
				text: "Am Ende kommt noch einmal die Frage vom Anfang: Was ist meine Aufgabe, und was nicht? Machen Sie gleich einen Termin für das erste Reflexionsgespräch aus.",
			},
			{ material: "linie", note: "Jetzt stehen viele woanders als in Modul 3." },
			{ material: "reflexion", note: "Zum Ausprobieren, damit es später nicht fremd ist." },
		],
	},
	{
		title: "Erste Schritte im Verein",
		by: "jana",
		audience: "public",
		space: "mo",
		daysAgo: 100,
		about: `Sie sind eine Gruppe und wollen ein Verein werden? Oder Sie sind neu im Vorstand? Hier liegt, was Sie in den ersten Monaten brauchen, in der Reihenfolge, in der Sie es brauchen.

Alles ist in einfacher Sprache. Es ersetzt keine Rechtsberatung. **Fragen Sie lieber früh als spät:** Die Fachstelle liest Ihren Entwurf gern mit.`,
		entries: [
			{
				section: "Bevor Sie gründen",
				text: "Nehmen Sie sich Zeit für die Frage: Warum soll es uns geben? Aus der Antwort wird der Satzungszweck, und auf ihn schaut das Finanzamt.",
			},
			{
				material: "zehn-schritte",
				note: "Drucken Sie die Liste aus und hängen Sie sie auf. Sie zeigt, wo Sie gerade stehen.",
			},
			{ material: "woerter", note: "Für alle, die bei „Zuwendungsbescheid“ aufhören zu lesen." },
			{
				material: "satzung",
				note: "Füllen Sie erst § 1 und § 2 aus, und schicken Sie dann den Entwurf ans Finanzamt.",
			},
			{ material: "dernek", note: "Dasselbe kurz auf Türkisch, zum Weitergeben." },
			{
				section: "Der Gründungstag",
				text: "Sieben Unterschriften, eine Leitung, ein Protokoll. Rechnen Sie mit zwei Stunden, und feiern Sie danach.",
			},
			{ material: "protokoll", note: "Eine Person füllt es während der Versammlung aus. Zahlen bei jeder Abstimmung!" },
			{
				section: "Das erste Geld",
				text: "Mit der Gemeinnützigkeit öffnen sich Türen. Fangen Sie klein an: Ein gut abgerechnetes Mikroprojekt ist die beste Empfehlung.",
			},
			{ material: "faq", note: "Die zehn Fragen, die alle stellen." },
			{ material: "finanzplan", note: "Die Tabelle eines Vereins aus Kassel, von uns geprüft." },
			{ material: "richtlinie", note: "Prüfen Sie hier, was zurzeit gilt." },
			{ material: "pauschalen", note: "Bevor Sie jemandem etwas auszahlen." },
			{
				section: "Gemeinsam stärker",
				text: "Sie müssen nicht alles allein können. Vielfaltszentren, andere Vereine und Beratungsstellen helfen gern.",
			},
			{ material: "kompass", note: "Hier finden Sie Programme und Ansprechstellen." },
			{ material: "vorfall", note: "Für den Fall, dass jemand aus dem Verein angegriffen wird." },
		],
	},
	{
		title: "Für unser Team-Treffen im Januar",
		by: "petra",
		audience: "self",
		space: null,
		daysAgo: 6,
		about: "Nur für mich. Reihenfolge noch offen, die Vereinbarung auf jeden Fall zuerst.",
		entries: [
			{ material: "verschwiegenheit", note: "Neue Fassung erklären, Beispiel von Nadia nehmen." },
			{ section: "Nach der Pause", text: "Höchstens 40 Minuten, Mira muss um acht weg." },
			{ material: "rollenkarten", note: "Karten 2 und 4." },
			{ material: "strichliste", note: "Fragen, ob wir umsteigen." },
		],
	},
];
