// German words of announcements.
const number = new Intl.NumberFormat("de-DE");

/** The words. */
export const de = {
	name: "Ankündigung",
	hint: "Sie weisen alle auf etwas hin, zum Beispiel auf eine Frist.",
	write: "Etwas ankündigen",
	date: "Termin",
	dateHint: "Der Tag einer Veranstaltung.",
	deadline: "Frist: letzter Tag",
	deadlineHint: "Bis dahin steht die Ankündigung oben in der Liste. Am Tag danach nicht mehr.",
	deadlineTime: "Uhrzeit der Frist",
	deadlineFact: "Frist",
	dateShort: (day: string) => `Termin: ${day}`,
	deadlineShort: (day: string) => `Frist: ${day}`,
	at: (day: string, time: string) => `${day}, ${time} Uhr`,
	left: (n: number) => (n === 0 ? "heute" : n === 1 ? "morgen" : `noch ${number.format(n)} Tage`),
	over: "vorbei",
};
