// The organisations of the story world: all invented, like their people; addresses under .example.
import { DAY, instant } from "../../src/db/clock.ts";
import type { LanguageKey } from "../../src/languages/languages.ts";
import type { Audience, LegalForm, OrganisationKind } from "../../src/organisations/kinds.ts";
import { nameKey } from "../../src/organisations/names.ts";
import type { RegionKey } from "../../src/regions/regions.ts";
import { sortKey } from "../../src/text/folding.ts";
import { RENDERER, renderMarkdown } from "../../src/text/markdown.ts";
import type { TopicKey } from "../../src/topics/topics.ts";
import type { PersonKey } from "./people.ts";

/** One invented organisation; the first people named are responsible, `also` only belong to it. */
export type StoryOrganisation = {
	name: string;
	kind: OrganisationKind;
	legalForm: LegalForm;
	nonprofit?: boolean;
	place: string;
	region: RegionKey | null;
	about: string;
	targetGroups?: string;
	topics: readonly TopicKey[];
	languages: readonly LanguageKey[];
	website?: string;
	email?: string;
	emailFor?: Audience;
	phone?: string;
	phoneFor?: Audience;
	isPublic?: true;
	responsible: readonly PersonKey[];
	also?: readonly PersonKey[];
};

/** All organisations, in the order of their numbers. */
export const ORGANISATIONS: readonly StoryOrganisation[] = [
	{
		name: "Brücken bauen e. V.",
		kind: "lotsen-projekt",
		legalForm: "ev",
		nonprofit: true,
		place: "Lauterbach",
		region: "06535",
		about:
			"Bei uns begleiten 18 Lots*innen Menschen, die neu im Vogelsberg sind: zum Amt, zur Ärztin, in die Kita. Die Wege sind weit, deshalb teilen wir uns nach Orten auf.\n\n- Sprechstunde in Lauterbach, jeden Dienstag von 15 bis 18 Uhr\n- Fahrten nach Alsfeld und Schotten nach Absprache\n\nUnsere Checkliste für das erste Gespräch geben wir gern weiter.",
		targetGroups: "Menschen, die neu im Vogelsberg sind, vor allem Familien",
		topics: ["projekt", "gewinnen", "einsatz", "rolle", "kommune"],
		languages: ["de", "ar", "fa", "uk", "so"],
		website: "https://www.bruecken-bauen.example",
		email: "kontakt@bruecken-bauen.example",
		emailFor: "public",
		phone: "06641 5550 12",
		isPublic: true,
		responsible: ["petra"],
		also: ["nadia", "thomas"],
	},
	{
		name: "Gemeinsam an der Fulda e. V.",
		kind: "verein",
		legalForm: "ev",
		nonprofit: true,
		place: "Kassel",
		region: "06611",
		about:
			"Wir sind ein Verein von Frauen und Männern aus zwölf Ländern. Im Stadtteil Wesertor haben wir zwei Räume: für Hausaufgaben, für Beratung und für das Sonntagsfrühstück.\n\nWir verleihen Stühle, einen Beamer und eine Lautsprecherbox.",
		targetGroups: "Familien und Jugendliche in Kassel",
		topics: ["foerderung", "nachweise", "raeume", "vorstand", "bildung"],
		languages: ["de", "tr", "kmr", "ar", "en"],
		website: "https://gemeinsam-fulda.example",
		email: "vorstand@gemeinsam-fulda.example",
		isPublic: true,
		responsible: ["dilek"],
		also: ["carmen"],
	},
	{
		name: "Kulturkreis Morgenstern e. V.",
		kind: "verein",
		legalForm: "ev",
		nonprofit: true,
		place: "Gießen",
		region: "06531005",
		about:
			"Musik, Kochen und Sprachcafé am Samstag. Unser alter Vorstand hat aufgehört, gerade suchen wir Menschen für die Vereinsarbeit.",
		topics: ["vorstand", "veranstaltungen", "raeume"],
		languages: ["de", "ti", "am", "en"],
		responsible: [],
		also: ["samuel"],
	},
	{
		name: "Lots*innen-Projekt Rhönwege",
		kind: "lotsen-projekt",
		legalForm: "ohne",
		place: "Hünfeld",
		region: "06631",
		about:
			"Acht Lots*innen begleiten in Hünfeld und den Dörfern rundherum. Wir sind beim Mehrgenerationenhaus angebunden und treffen uns jeden ersten Mittwoch.",
		targetGroups: "Ratsuchende im Landkreis Fulda ohne Stadt Fulda",
		topics: ["einsatz", "reflexion", "gewinnen"],
		languages: ["de", "uk", "ru", "pl"],
		email: "rhoenwege@lotsen.example",
		responsible: ["olena"],
	},
	{
		name: "WIR-Vielfaltszentrum Marburg-Biedenkopf",
		kind: "vielfaltszentrum",
		legalForm: "oeffentlich",
		place: "Marburg",
		region: "06534",
		about:
			"Wir sind die Stelle des Landkreises für Vielfalt und Teilhabe. Wir bringen Vereine, Lots*innen und Ämter an einen Tisch und beraten zu Anträgen im Landesprogramm WIR.",
		targetGroups: "Vereine, Initiativen und Ämter im Landkreis",
		topics: ["kommune", "foerderung", "antidiskriminierung", "teilhabe"],
		languages: ["de", "en", "fr"],
		website: "https://vielfalt-mr.example",
		email: "vielfalt@landkreis.example",
		emailFor: "public",
		phone: "06421 5550 400",
		phoneFor: "public",
		isPublic: true,
		responsible: ["koordination"],
	},
	{
		name: "WIR-Vielfaltszentrum Hochtaunus",
		kind: "vielfaltszentrum",
		legalForm: "oeffentlich",
		place: "Bad Homburg",
		region: "06434",
		about:
			"Ansprechstelle des Hochtaunuskreises für Integration und Vielfalt. Zweimal im Jahr laden wir alle Vereine zum Runden Tisch ein.",
		topics: ["kommune", "sprachmittlung", "veranstaltungen"],
		languages: ["de", "en", "es"],
		email: "wir@hochtaunus.example",
		isPublic: true,
		responsible: ["ulrike"],
	},
	{
		name: "Kompetenzzentrum Vielfalt Hessen",
		kind: "fachstelle",
		legalForm: "ev",
		nonprofit: true,
		place: "",
		region: null,
		about:
			"Beratung, Qualifizierung und Vernetzung für ganz Hessen. Unter unserem Dach arbeiten zwei Fachstellen: für migrantische Organisationen und für WIR-Lots*innen.",
		topics: ["foerderung", "basisqualifizierung", "forum"],
		languages: ["de", "en"],
		website: "https://kompetenzzentrum.example",
		isPublic: true,
		responsible: ["verwaltung"],
	},
	{
		name: "Fachstelle migrantische Organisationen",
		kind: "fachstelle",
		legalForm: "ev",
		nonprofit: true,
		place: "Frankfurt am Main",
		region: null,
		about:
			"Wir begleiten Vereine und Initiativen: von der ersten Satzung bis zum Verwendungsnachweis. Fragen Sie uns, auch wenn Sie noch keinen Verein haben.",
		topics: ["satzung", "gemeinnuetzigkeit", "foerderung", "nachweise", "teilhabe"],
		languages: ["de", "en", "tr", "fr"],
		isPublic: true,
		responsible: ["jana"],
	},
	{
		name: "Fachstelle WIR-Lots*innen",
		kind: "fachstelle",
		legalForm: "ev",
		nonprofit: true,
		place: "Offenbach am Main",
		region: null,
		about:
			"Wir beraten Träger und koordinierende Lots*innen in ganz Hessen. Wir organisieren die Treffen der Projekte und helfen bei der Basisqualifizierung.",
		topics: ["projekt", "basisqualifizierung", "aufwand", "reflexion"],
		languages: ["de", "en"],
		isPublic: true,
		responsible: ["markus"],
	},
	{
		name: "Freundeskreis Bergwinkel e. V.",
		kind: "verein",
		legalForm: "ev",
		place: "Schlüchtern",
		region: "06435",
		about: "Patenschaften, Fahrradwerkstatt und ein offener Garten in Schlüchtern.",
		topics: ["raeume", "veranstaltungen"],
		languages: ["de", "ar"],
		responsible: ["gesperrt"],
	},
	{
		name: "Ankommen am Main e. V.",
		kind: "traeger",
		legalForm: "ev",
		nonprofit: true,
		place: "Offenbach am Main",
		region: "06413",
		about:
			"Träger von drei Projekten: Lots*innen, Elternbegleitung und Sprachmittlung. 42 Ehrenamtliche sprechen zusammen 20 Sprachen.",
		targetGroups: "Familien, Menschen in der ersten Zeit in Offenbach",
		topics: ["projekt", "sprachmittlung", "aufwand", "bildung", "versicherung"],
		languages: ["de", "en", "ti", "am", "ar", "bg", "ro", "el"],
		website: "https://ankommen-am-main.example",
		email: "buero@ankommen-am-main.example",
		isPublic: true,
		responsible: ["samira"],
	},
	{
		name: "Treffpunkt Nordhessen e. V.",
		kind: "traeger",
		legalForm: "ev",
		nonprofit: true,
		place: "Baunatal",
		region: "06633",
		about:
			"Begegnungshaus mit Café, Kleiderkammer und Lots*innen-Büro. Unsere Lots*innen arbeiten in Baunatal, Lohfelden und Vellmar.",
		topics: ["projekt", "gewinnen", "raeume", "kommune"],
		languages: ["de", "tr", "kmr", "ru"],
		email: "treffpunkt@nordhessen.example",
		responsible: ["ayse"],
	},
	{
		name: "Lots*innen-Projekt Dillwege",
		kind: "lotsen-projekt",
		legalForm: "ohne",
		place: "Dillenburg",
		region: "06532",
		about: "Lots*innen in Dillenburg, Herborn und Haiger. Neu: Begleitung zu Terminen im Krankenhaus.",
		topics: ["einsatz", "gesundheit", "basisqualifizierung"],
		languages: ["de", "en", "ur", "pa"],
		responsible: ["jonas"],
	},
	{
		name: "Wegweiser Kinzigtal e. V.",
		kind: "lotsen-projekt",
		legalForm: "ev",
		nonprofit: true,
		place: "Gelnhausen",
		region: "06435",
		about:
			"Wir zeigen den Weg: Anmeldung, Kita-Platz, Sprachkurs, Wohnung. Wer kommt, bekommt eine Person an die Seite, höchstens ein halbes Jahr lang.",
		topics: ["rolle", "einsatz", "bildung"],
		languages: ["de", "fa", "prs", "ps"],
		responsible: ["nadia"],
	},
	{
		name: "Lots*innen-Projekt Lumdatal",
		kind: "lotsen-projekt",
		legalForm: "ohne",
		place: "Allendorf (Lumda)",
		region: "06531",
		about: "Fünf Lots*innen für vier kleine Gemeinden. Wir helfen auch bei Briefen von Ämtern.",
		topics: ["einsatz", "einfache-sprache"],
		languages: ["de", "ar", "kmr"],
		responsible: ["amina"],
	},
	{
		name: "Miteinander Wetterau e. V.",
		kind: "lotsen-projekt",
		legalForm: "ev",
		nonprofit: true,
		place: "Friedberg",
		region: "06440",
		about: "Lots*innen, Sprachpool und ein Frauentreff in Friedberg und Bad Nauheim.",
		targetGroups: "Frauen, Familien, ältere Menschen",
		topics: ["sprachmittlung", "gewinnen", "reflexion"],
		languages: ["de", "uk", "ru", "hi", "es"],
		responsible: ["halyna"],
	},
	{
		name: "Lots*innen-Team Weschnitztal",
		kind: "lotsen-projekt",
		legalForm: "ohne",
		place: "Lorsch",
		region: "06431",
		about: "Zwölf Lots*innen in Lorsch und Bensheim, angebunden bei der Stadt. Wir suchen Austausch zu Supervision.",
		topics: ["reflexion", "projekt", "kommune"],
		languages: ["de", "fa", "tr", "uk", "kmr"],
		responsible: ["thomas"],
	},
	{
		name: "Offene Türen Hanau e. V.",
		kind: "traeger",
		legalForm: "ev",
		nonprofit: true,
		place: "Hanau",
		region: "06415",
		about: "Stadtteilarbeit im Lamboy. Seit Hanau kreisfrei ist, bauen wir unser Lots*innen-Projekt neu auf.",
		topics: ["kommune", "projekt", "aufwand"],
		languages: ["de", "tr", "bg", "ro"],
		responsible: ["mehmet"],
	},
	{
		name: "Nachbarn im Schwalmtal e. V.",
		kind: "lotsen-projekt",
		legalForm: "ev",
		place: "Schwalmstadt",
		region: "06634",
		about:
			"Nachbarschaftshilfe auf dem Land, seit 2022 mit Lots*innen. Ohne Auto geht bei uns nichts: Wir haben einen Fahrdienst.",
		topics: ["einsatz", "versicherung", "aufwand"],
		languages: ["de", "uk", "ar"],
		responsible: ["birgit"],
	},
	{
		name: "Gesund ankommen e. V.",
		kind: "lotsen-projekt",
		legalForm: "ev",
		nonprofit: true,
		place: "Frankfurt am Main",
		region: "06412",
		about:
			"Gesundheitslots*innen erklären, wie Krankenkasse, Hausarzt und Impfung funktionieren. In der Muttersprache und kostenlos.",
		targetGroups: "Alle, die Fragen zur Gesundheit haben",
		topics: ["gesundheit", "sprachmittlung", "basisqualifizierung"],
		languages: ["de", "fr", "en", "so", "ar", "pt"],
		website: "https://gesund-ankommen.example",
		isPublic: true,
		responsible: ["fatou"],
	},
	{
		name: "Frauen gestalten Zukunft e. V.",
		kind: "verein",
		legalForm: "ev",
		nonprofit: true,
		place: "Frankfurt am Main",
		region: "06412",
		about:
			"Ein Verein von Frauen für Frauen: Beratung zu Arbeit und Beruf, ein Nähprojekt und eine Theatergruppe. Wir teilen gern unsere Vorlagen für Anträge.",
		targetGroups: "Frauen und Mädchen",
		topics: ["foerderung", "antidiskriminierung", "oeffentlichkeit", "teilhabe"],
		languages: ["de", "ar", "kmr", "en"],
		email: "info@frauen-zukunft.example",
		isPublic: true,
		responsible: ["rana"],
	},
	{
		name: "Kulturverein Rheinbrücke e. V.",
		kind: "verein",
		legalForm: "ev",
		nonprofit: true,
		place: "Wiesbaden",
		region: "06414",
		about: "Chor, Kinderfest und Lesungen. Wir vermieten unseren Saal für 80 Personen an andere Vereine.",
		topics: ["raeume", "veranstaltungen", "gemeinnuetzigkeit"],
		languages: ["de", "sr", "hr", "bs"],
		responsible: ["goran"],
	},
	{
		name: "Lotusgarten Darmstadt e. V.",
		kind: "verein",
		legalForm: "ev",
		place: "Darmstadt",
		region: "06411",
		about: "Sprachunterricht für Kinder, Neujahrsfest und Hilfe für Ältere bei Behördenbriefen.",
		topics: ["bildung", "vorstand", "veranstaltungen"],
		languages: ["de", "vi", "en"],
		responsible: ["ha"],
	},
	{
		name: "Sankofa-Kreis Offenbach e. V.",
		kind: "verein",
		legalForm: "ev",
		nonprofit: true,
		place: "Offenbach am Main",
		region: "06413",
		about: "Empowerment für Schwarze Kinder und Jugendliche, Lernhilfe und Elternabende gegen Rassismus in der Schule.",
		targetGroups: "Kinder, Jugendliche und ihre Eltern",
		topics: ["antidiskriminierung", "bildung", "foerderung"],
		languages: ["de", "en", "fr"],
		isPublic: true,
		responsible: ["adjoa"],
	},
	{
		name: "Initiative Lesecafé",
		kind: "initiative",
		legalForm: "ohne",
		place: "Marburg",
		region: "06534014",
		about:
			"Wir lesen zusammen, auf Deutsch und Persisch, jeden Freitag in der Stadtbücherei. Aus uns soll ein Verein werden.",
		topics: ["satzung", "veranstaltungen"],
		languages: ["de", "fa", "prs"],
		responsible: ["mehdi"],
	},
	{
		name: "Elternverein Mainspitze e. V.",
		kind: "verein",
		legalForm: "ev",
		nonprofit: true,
		place: "Rüsselsheim am Main",
		region: "06433012",
		about: "Eltern helfen Eltern: Schulwahl, Elternabend, Nachhilfe. Einmal im Monat Frühstück im Stadtteilzentrum.",
		topics: ["bildung", "oeffentlichkeit", "vorstand"],
		languages: ["de", "tr", "ar", "it"],
		responsible: ["elif"],
	},
	{
		name: "Haus der Begegnung Nidda e. V.",
		kind: "verein",
		legalForm: "ev",
		place: "Nidda",
		region: "06440",
		about:
			"Ein altes Bahnhofsgebäude, viele Sprachen: Werkstatt, Küche, Beratung. Wir haben unseren ersten Antrag gerade abgerechnet.",
		topics: ["nachweise", "raeume", "foerderung"],
		languages: ["de", "am", "om", "ti"],
		responsible: ["tadesse"],
	},
	{
		name: "La Plaza Nordhessen e. V.",
		kind: "verein",
		legalForm: "ev",
		nonprofit: true,
		place: "Kassel",
		region: "06611",
		about: "Spanischsprachiger Verein mit Spielgruppe, Filmabend und Beratung zur Anerkennung von Abschlüssen.",
		topics: ["oeffentlichkeit", "bildung", "veranstaltungen"],
		languages: ["de", "es", "pt"],
		responsible: ["carmen"],
	},
	{
		name: "Initiative Sonnenblume",
		kind: "initiative",
		legalForm: "ohne",
		place: "Hadamar",
		region: "06533",
		about: "Frauen aus der Ukraine und aus Hadamar kochen, malen und helfen sich bei Anträgen.",
		topics: ["satzung", "foerderung"],
		languages: ["de", "uk", "ru"],
		responsible: ["oksana"],
	},
	{
		name: "Bildungsbrücke Hanau e. V.",
		kind: "verein",
		legalForm: "ev",
		nonprofit: true,
		place: "Hanau",
		region: "06415",
		about: "Hausaufgabenhilfe, Bewerbungstraining und Stipendienberatung für Jugendliche.",
		topics: ["bildung", "vorstand", "gemeinnuetzigkeit"],
		languages: ["de", "tr", "kmr", "en"],
		responsible: ["hueseyin"],
	},
];

/** The number of an organisation in the planted world, by a part of its name. */
export function organisationId(name: string): number {
	const index = ORGANISATIONS.findIndex((organisation) => organisation.name.includes(name));
	if (index < 0) throw new Error(`no organisation of the story is called ${name}`);
	return index + 1;
}

/** Plants the organisations and who belongs to them. What stands next to people's names follows by the triggers. */
export async function plantOrganisations(
	d1: D1Database,
	now: Date,
	personId: (key: PersonKey) => number,
): Promise<void> {
	const founded = instant(now, -250 * DAY);
	const rows = ORGANISATIONS.map((organisation, index) => ({
		...organisation,
		id: index + 1,
		key: nameKey(organisation.name),
		sort: sortKey(organisation.name),
		html: renderMarkdown(organisation.about),
		by: personId(organisation.responsible[0] ?? organisation.also?.[0] ?? "verwaltung"),
		at: founded,
	}));
	// Who only belongs joined later, so that their own organisation stays next to their name.
	const people = ORGANISATIONS.flatMap((organisation, index) => [
		...organisation.responsible.map((key) => ({ id: index + 1, person: personId(key), responsible: 1, at: founded })),
		...(organisation.also ?? []).map((key) => ({
			id: index + 1,
			person: personId(key),
			responsible: 0,
			at: instant(now, -60 * DAY),
		})),
	]);
	await d1.batch([
		d1
			.prepare(
				`INSERT INTO organisations (id, name, name_key, sort_key, kind, legal_form, nonprofit, place, region, about, about_html, renderer,
					target_groups, topics, languages, website, email, email_for, phone, phone_for, is_public, form_key, created_by, created_at)
				SELECT value->>'id', value->>'name', value->>'key', value->>'sort', value->>'kind', value->>'legalForm', value->>'nonprofit',
					value->>'place', value->>'region', value->>'about', value->>'html', ${RENDERER}, coalesce(value->>'targetGroups', ''),
					value->>'topics', value->>'languages', coalesce(value->>'website', ''), coalesce(value->>'email', ''),
					coalesce(value->>'emailFor', 'members'), coalesce(value->>'phone', ''), coalesce(value->>'phoneFor', 'members'),
					coalesce(value->>'isPublic', 0), 'welt-' || (value->>'id'), value->>'by', value->>'at' FROM json_each(?)`,
			)
			.bind(JSON.stringify(rows)),
		d1
			.prepare(
				`INSERT INTO affiliations (member_id, organisation_id, responsible, created_at)
				SELECT value->>'person', value->>'id', value->>'responsible', value->>'at' FROM json_each(?)`,
			)
			.bind(JSON.stringify(people)),
		d1
			.prepare(
				"INSERT INTO affiliation_requests (organisation_id, member_id, state, created_at) VALUES (?, ?, 'waiting', ?)",
			)
			.bind(organisationId("Brücken bauen"), personId("halyna"), instant(now, -1.2 * DAY)),
	]);
}
