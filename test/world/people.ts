// The people of the story world: all invented, all addresses under .example.
import type { RegionKey } from "../../src/regions/regions.ts";

/** What a membership may say about one space: nothing, read, write or moderate. */
type Level = "-" | "read" | "write" | "moderate";

/** One invented person, as planted into an empty development database. */
export type Person = {
	email: string;
	name: string;
	organisation: string;
	role: string;
	region: RegionKey | null;
	state: "active" | "pending" | "suspended";
	admin?: boolean;
	/** Rights in mo, lotsen, gemeinsam. */
	rights: readonly [Level, Level, Level];
};

const FACHSTELLE = "Kompetenzzentrum Vielfalt Hessen";
const lotsen = ["-", "write", "write"] as const;
const leads = ["read", "write", "write"] as const;
const association = ["write", "read", "write"] as const;
const none = ["-", "-", "-"] as const;

/** Everybody, by the short key that the planted threads use. The first eleven are the ones the tests sign in as. */
export const PEOPLE = {
	verwaltung: {
		email: "verwaltung@fachstelle.example",
		name: "Katrin Sommer",
		organisation: FACHSTELLE,
		role: "verwaltung",
		region: null,
		state: "active",
		admin: true,
		rights: ["moderate", "moderate", "moderate"],
	},
	jana: {
		email: "jana.weiss@fachstelle.example",
		name: "Jana Weiß",
		organisation: "Fachstelle migrantische Organisationen",
		role: "fachstelle",
		region: null,
		state: "active",
		rights: ["moderate", "read", "moderate"],
	},
	markus: {
		email: "markus.roth@fachstelle.example",
		name: "Markus Roth",
		organisation: "Fachstelle WIR-Lots*innen",
		role: "fachstelle",
		region: null,
		state: "active",
		rights: ["read", "moderate", "moderate"],
	},
	dilek: {
		email: "dilek.aydin@verein.example",
		name: "Dilek Aydın",
		organisation: "Gemeinsam an der Fulda e. V.",
		role: "vorstand",
		region: "06611",
		state: "active",
		rights: association,
	},
	samuel: {
		email: "samuel.tesfay@verein.example",
		name: "Samuel Tesfay",
		organisation: "Kulturkreis Morgenstern e. V.",
		role: "vereinsmitglied",
		region: "06531005",
		state: "active",
		rights: association,
	},
	petra: {
		email: "petra.lindner@lotsen.example",
		name: "Petra Lindner",
		organisation: "Brücken bauen e. V.",
		role: "projektleitung",
		region: "06535",
		state: "active",
		rights: leads,
	},
	olena: {
		email: "olena.kovalenko@lotsen.example",
		name: "Olena Kovalenko",
		organisation: "Lots*innen-Projekt Rhönwege",
		role: "lotsin",
		region: "06631",
		state: "active",
		rights: lotsen,
	},
	koordination: {
		email: "koordination@landkreis.example",
		name: "Christoph Nau",
		organisation: "WIR-Vielfaltszentrum",
		role: "wir-koordination",
		region: "06534",
		state: "active",
		rights: leads,
	},
	gast: {
		email: "gast@ministerium.example",
		name: "Dr. Helene Falk",
		organisation: "Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales",
		role: "ministerium",
		region: null,
		state: "active",
		rights: ["-", "-", "read"],
	},
	neu: {
		email: "neu@verein.example",
		name: "Yusuf Haddad",
		organisation: "Nachbarschaft Lahntal (Initiative)",
		role: "initiative",
		region: "06534014",
		state: "pending",
		rights: none,
	},
	gesperrt: {
		email: "gesperrt@verein.example",
		name: "Rolf Kramer",
		organisation: "Freundeskreis Bergwinkel e. V.",
		role: "vereinsmitglied",
		region: "06435",
		state: "suspended",
		rights: none,
	},

	samira: {
		email: "samira.haile@lotsen.example",
		name: "Samira Haile",
		organisation: "Ankommen am Main e. V.",
		role: "projektleitung",
		region: "06413",
		state: "active",
		rights: leads,
	},
	ayse: {
		email: "ayse.demir@lotsen.example",
		name: "Ayşe Demir",
		organisation: "Treffpunkt Nordhessen e. V.",
		role: "projektleitung",
		region: "06633",
		state: "active",
		rights: leads,
	},
	jonas: {
		email: "jonas.brandt@lotsen.example",
		name: "Jonas Brandt",
		organisation: "Lots*innen-Projekt Dillwege",
		role: "projektleitung",
		region: "06532",
		state: "active",
		rights: leads,
	},
	nadia: {
		email: "nadia.rahimi@lotsen.example",
		name: "Nadia Rahimi",
		organisation: "Wegweiser Kinzigtal e. V.",
		role: "lotsin",
		region: "06435",
		state: "active",
		rights: lotsen,
	},
	amina: {
		email: "amina.mansour@lotsen.example",
		name: "أمينة منصور",
		organisation: "Lots*innen-Projekt Lumdatal",
		role: "lotsin",
		region: "06531",
		state: "active",
		rights: lotsen,
	},
	halyna: {
		email: "halyna.bondarenko@lotsen.example",
		name: "Halyna Bondarenko",
		organisation: "Miteinander Wetterau e. V.",
		role: "lotsin",
		region: "06440",
		state: "active",
		rights: lotsen,
	},
	thomas: {
		email: "thomas.keller@lotsen.example",
		name: "Thomas Keller",
		organisation: "Lots*innen-Team Weschnitztal",
		role: "projektleitung",
		region: "06431",
		state: "active",
		rights: leads,
	},
	mehmet: {
		email: "mehmet.yildiz@lotsen.example",
		name: "Mehmet Yıldız",
		organisation: "Offene Türen Hanau e. V.",
		role: "koordinierend",
		region: "06415",
		state: "active",
		rights: lotsen,
	},
	birgit: {
		email: "birgit.hofmeister@lotsen.example",
		name: "Birgit Hofmeister",
		organisation: "Nachbarn im Schwalmtal e. V.",
		role: "projektleitung",
		region: "06634",
		state: "active",
		rights: leads,
	},
	fatou: {
		email: "fatou.diallo@lotsen.example",
		name: "Fatou Diallo",
		organisation: "Gesund ankommen e. V.",
		role: "gesundheitslotsin",
		region: "06412",
		state: "active",
		rights: lotsen,
	},
	sabine: {
		email: "sabine.engel@lotsen.example",
		name: "Sabine Engel",
		organisation: "freiberuflich",
		role: "referentin",
		region: "06411",
		state: "active",
		rights: lotsen,
	},

	rana: {
		email: "rana.khalil@verein.example",
		name: "Rana Khalil",
		organisation: "Frauen gestalten Zukunft e. V.",
		role: "vorstand",
		region: "06412",
		state: "active",
		rights: association,
	},
	goran: {
		email: "goran.petrovic@verein.example",
		name: "Goran Petrović",
		organisation: "Kulturverein Rheinbrücke e. V.",
		role: "vorstand",
		region: "06414",
		state: "active",
		rights: association,
	},
	ha: {
		email: "thu.ha@verein.example",
		name: "Nguyễn Thu Hà",
		organisation: "Lotusgarten Darmstadt e. V.",
		role: "vereinsmitglied",
		region: "06411",
		state: "active",
		rights: association,
	},
	adjoa: {
		email: "adjoa.mensah@verein.example",
		name: "Adjoa Mensah",
		organisation: "Sankofa-Kreis Offenbach e. V.",
		role: "vorstand",
		region: "06413",
		state: "active",
		rights: association,
	},
	mehdi: {
		email: "mehdi.karimi@verein.example",
		name: "Mehdi Karimi",
		organisation: "Initiative Lesecafé",
		role: "initiative",
		region: "06534014",
		state: "active",
		rights: association,
	},
	elif: {
		email: "elif.kaya@verein.example",
		name: "Elif Kaya",
		organisation: "Elternverein Mainspitze e. V.",
		role: "vorstand",
		region: "06433012",
		state: "active",
		rights: association,
	},
	tadesse: {
		email: "tadesse.bekele@verein.example",
		name: "Tadesse Bekele",
		organisation: "Haus der Begegnung Nidda e. V.",
		role: "vorstand",
		region: "06440",
		state: "active",
		rights: association,
	},
	carmen: {
		email: "carmen.ruiz@verein.example",
		name: "Carmen Ruiz",
		organisation: "La Plaza Nordhessen e. V.",
		role: "vorstand",
		region: "06611",
		state: "active",
		rights: association,
	},
	oksana: {
		email: "oksana.melnyk@verein.example",
		name: "Oksana Melnyk",
		organisation: "Initiative Sonnenblume",
		role: "initiative",
		region: "06533",
		state: "active",
		rights: association,
	},
	hueseyin: {
		email: "hueseyin.arslan@verein.example",
		name: "Hüseyin Arslan",
		organisation: "Bildungsbrücke Hanau e. V.",
		role: "vereinsmitglied",
		region: "06415",
		state: "active",
		rights: association,
	},
	ulrike: {
		email: "ulrike.stamm@landkreis.example",
		name: "Ulrike Stamm",
		organisation: "WIR-Vielfaltszentrum",
		role: "wir-koordination",
		region: "06434",
		state: "active",
		rights: leads,
	},
} as const satisfies Record<string, Person>;

/** The short key of a person in the story. */
export type PersonKey = keyof typeof PEOPLE;
