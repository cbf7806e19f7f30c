// Nothing leaks: an odd word stands in every row of a space, and whoever has no business there never meets it.
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { hashOf } from "../src/invitations/token.ts";
import { markOf } from "../src/shares/marks.ts";
import { SPACES, type SpaceKey } from "../src/spaces/spaces.ts";
import { text as asText, PHOTO, sent } from "./support/files.ts";
import { as, Browser, bindings, clock, one } from "./support/forum.ts";
import { workOff } from "./support/jobs.ts";
import { linkOn } from "./support/page.ts";
import { insert } from "./support/planting.ts";
import { routesOf } from "./support/routes.ts";
import { PEOPLE, type PersonKey } from "./world/people.ts";
import { personId, plantPeople, plantThreads } from "./world/plant.ts";

const WORD: Record<SpaceKey, string> = { mo: "zauberorange", lotsen: "zaubergruen", gemeinsam: "zauberblau" };
const HIDDEN = "zauberentfernt";
const OLD = "zauberfrueher";
const ASKED = "zauberanfrage";

/** One page of an organisation that only members see, one that wants to be public in part. */
const ORGANISATION = { inside: 1, public: 2 };
const INSIDE = "zauberverein";
const STAFF_ONLY = "zauberkontakt";
const STUCK = "zauberfest";

/** Everybody who can have a session, and a guest. "former" is somebody who left while signed in. */
const VIEWERS = [...(Object.keys(PEOPLE) as PersonKey[]).slice(0, 11), "guest", "former"] as const;
type Viewer = (typeof VIEWERS)[number];

/** In each space one collection that its readers see, and one for everybody with a material of the space in it. */
const COLLECTIONS = { mo: [1, 2], lotsen: [3, 4], gemeinsam: [5, 6] } as const;
const MATERIALS = { mo: 1, lotsen: 2, gemeinsam: 3 } as const;

type Planted = {
	thread: number;
	post: number;
	removed: number;
	text: number;
	proposal: number;
	poll: number;
	example: number;
	offer: number;
	material: number;
	draft: number;
	/** Addresses of files: on a post, on a removed one, and one that waits. */
	files: string[];
};
const planted = {} as Record<SpaceKey, Planted>;
const browsers = new Map<Viewer, Browser>();
/** The text of a file of a material. */
const texts: Partial<Record<SpaceKey, string>> = {};

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	await env.DB.prepare("UPDATE applications SET sentence = ?").bind(ASKED).run();
	for (const space of SPACES) {
		const word = WORD[space];
		await plantThreads(env.DB, clock(), [
			{
				space,
				kind: "frage",
				title: `Titel ${word} steht hier`,
				by: "verwaltung",
				topics: ["forum", "rolle", "satzung", "kommune"],
				daysAgo: 1,
				pinned: true,
				body: `Text ${word}`,
				replies: [
					{
						by: "verwaltung",
						after: 1,
						body: `Antwort ${word}`,
						replies: [{ by: "verwaltung", after: 2, body: `tiefer ${word}` }],
					},
					{ by: "verwaltung", after: 3, body: `${HIDDEN} ${word}` },
				],
			},
			{
				space,
				kind: "frage",
				title: `Offen ${word} ohne Antwort`,
				by: "verwaltung",
				topics: [],
				daysAgo: 2,
				body: word,
				replies: [],
			},
			{
				space,
				kind: "praxisbeispiel",
				title: `Beispiel ${word} aus der Praxis`,
				by: "verwaltung",
				topics: [],
				daysAgo: 3,
				own: { audience: ["frauen"], contact: `Kontakt ${word}`, result: `Ergebnis ${word}`, materials: word },
				alsoBy: [{ by: "markus", after: 1, note: `Notiz ${word}` }],
				body: word,
				replies: [],
			},
			{
				space,
				kind: "biete-suche",
				title: `Gesuch ${word} bis morgen`,
				by: "verwaltung",
				topics: [],
				daysAgo: 3,
				own: { offer: "suche", until: "+1" },
				body: word,
				replies: [],
			},
		]);
		const thread = await one<number>("SELECT min(id) FROM threads WHERE space_id = ?", space);
		const post = await one<number>("SELECT id FROM posts WHERE space_id = ? AND path = '00002'", space);
		const removed = await one<number>("SELECT id FROM posts WHERE space_id = ? AND source LIKE ?", space, `${HIDDEN}%`);
		const ofKind = (kind: string) =>
			one<number>("SELECT id FROM threads WHERE space_id = ? AND kind = ?", space, kind).then((id) => id ?? 0);
		planted[space] = {
			thread: thread ?? 0,
			post: post ?? 0,
			removed: removed ?? 0,
			poll: 0,
			files: [],
			example: await ofKind("praxisbeispiel"),
			offer: await ofKind("biete-suche"),
			material: 0,
			draft: 0,
			text: 0,
			proposal: 0,
		};
	}
	await plantOrganisations();
	await plantInvitations();
	await plantCollections();
	for (const person of VIEWERS) {
		if (person === "guest") browsers.set(person, new Browser());
		else if (person === "former") browsers.set(person, await as("dilek"));
		else browsers.set(person, await as(person));
	}
	// Through the app: one post removed with a reason, one edited, so that it has an earlier version.
	const staff = browsers.get("verwaltung") as Browser;
	for (const space of SPACES) {
		const { location } = await staff.post(`/themen/${planted[space].thread}/umfrage`, {
			body: `Umfrage ${WORD[space]}`,
			art: "optionen",
			optionen: `eins ${WORD[space]}\nzwei ${WORD[space]}`,
			namen: "sichtbar",
		});
		planted[space].poll = Number(/beitrag-(\d+)$/.exec(location)?.[1]);
		await staff.post(`/umfragen/${planted[space].poll}/stimme`, { wahl: "0" });
		for (const [on, word] of [
			[planted[space].post, ""],
			[planted[space].removed, HIDDEN],
			[null, ""],
		] as const) {
			const file = await sent(staff, "inhalt.txt", asText(`${word} ${WORD[space]}`));
			const photo = await sent(staff, `${word}${WORD[space]}.jpg`, PHOTO);
			await env.DB.prepare("UPDATE files SET post_id = ?1, space_id = iif(?1 IS NULL, NULL, ?2) WHERE id IN (?3, ?4)")
				.bind(on, space, file.id, photo.id)
				.run();
			// No address says the word itself: a page that isn't there repeats its address.
			planted[space].files.push(`/dateien/${file.id}/inhalt.txt`, `/dateien/${file.id}/x`);
			planted[space].files.push(`/dateien/${photo.id}/vorschau`, `/dateien/${photo.id}/x`);
		}
		const sheet = { type: "checkliste", space, licence: "intern", summary: WORD[space], publisher: WORD[space] };
		const material = await staff.post("/materialien/neu", {
			...sheet,
			title: `Blatt ${WORD[space]}`,
			body: WORD[space],
		});
		planted[space].material = Number(/materialien\/(\d+)/.exec(material.location)?.[1]);
		const again = {
			nach: "1",
			note: `Neu ${WORD[space]}`,
			body: `Text ${WORD[space]}`,
			link: `${WORD[space]}.example`,
		};
		await staff.post(`/materialien/${planted[space].material}/neue-version`, again);
		const draft = { ...sheet, title: `Entwurf ${WORD[space]}`, body: WORD[space], entwurf: "ja" };
		planted[space].draft = Number(
			/materialien\/(\d+)/.exec((await staff.post("/materialien/neu", draft)).location)?.[1],
		);
		// A reply that leads to it, a link that is broken, and nobody who tends it.
		await staff.post(`/themen/${planted[space].example}/antworten`, {
			body: `${WORD[space]} steht in [diesem Blatt](/materialien/${planted[space].material})`,
		});
		await env.DB.prepare(
			"INSERT INTO link_checks (material_id, url, space_id, due_on) VALUES (?1, 'https://' || ?2 || '.example/', ?3, '2030-01-01')",
		)
			.bind(planted[space].material, WORD[space], space)
			.run();
		await env.DB.prepare("UPDATE link_checks SET broken_since = '2026-11-01'").run();
		await env.DB.prepare("UPDATE materials SET tended = 0").run();
		// A text that all members see, and on which only the space works.
		const open = { ...sheet, summary: "", publisher: "", title: "Ein Text für alle", audience: "members" };
		const text = await staff.post("/materialien/neu", { ...open, body: "# Ziele\n\nFür alle" });
		planted[space].text = Number(/materialien\/(\d+)/.exec(text.location)?.[1]);
		const working = `/materialien/${planted[space].text}`;
		const proposal = { basis: "1", body: `# Ziele\n\n${WORD[space]}`, note: WORD[space] };
		const made = await staff.post(`${working}/vorschlaege/neu?abschnitt=ziele`, proposal);
		planted[space].proposal = Number(/\d+$/.exec(made.location)?.[0]);
		await staff.post(`${working}/kommentare?abschnitt=ziele`, { body: WORD[space] });
		await staff.post(`/beitraege/${planted[space].removed}/entfernen`, { reason: `Grund ${WORD[space]}` });
		await env.DB.prepare("UPDATE posts SET source = ? WHERE id = ?")
			.bind(`${OLD} ${WORD[space]}`, planted[space].post)
			.run();
		await env.DB.prepare("UPDATE posts SET html = source WHERE id = ?").bind(planted[space].post).run();
		await staff.post(`/beitraege/${planted[space].post}/bearbeiten`, { body: `Neu ${WORD[space]}` });
		const read = await sent(staff, "gelesen.txt", asText(`Gelesen ${WORD[space]}`));
		const withFile = { type: "checkliste", space, licence: "intern", title: "Ein Blatt mit Datei", files: read.value };
		await staff.post("/materialien/neu", { ...withFile, formular: `datei-${space}`, body: "" });
		await workOff(bindings(), clock);
		texts[space] = `/dateien/${read.id}/text`;
	}
});

/** Every address behind a registered GET route, with the numbers of a space's planted rows. */
function addresses(space: SpaceKey): string[] {
	const { thread, post, removed, poll, example, offer, material, draft, files, text, proposal } = planted[space];
	const samples: Record<string, readonly string[]> = {
		"/themen/:id": [
			`/themen/${thread}`,
			`/themen/${thread}?beitrag=${post}`,
			`/themen/${thread}?beitrag=neu`,
			`/themen/${thread}?ab=00002`,
			`/themen/${thread}?vor=fffff`,
		],
		"/themen/:id/wer-weiss-das": [`/themen/${thread}/wer-weiss-das`],
		"/themen/:id/wer-weiss-das/absage": [`/themen/${thread}/wer-weiss-das/absage`],
		"/themen/:id/auch-gemacht": [`/themen/${example}/auch-gemacht`, `/themen/${example}`],
		"/themen/:id/drucken": [`/themen/${example}/drucken`],
		"/themen/:id/verlaengern": [`/themen/${offer}/verlaengern`, `/themen/${offer}`],
		"/themen/:id/neues": [`/themen/${thread}/neues?seit=0`],
		"/themen/:id/antworten": [
			`/themen/${thread}/antworten`,
			`/themen/${thread}/antworten?auf=${post}`,
			`/themen/${thread}/antworten?auf=${post}&zitat=1`,
			`/themen/${thread}/antworten?auf=${removed}&zitat=1`,
		],
		"/themen/:id/umfrage": [`/themen/${thread}/umfrage`],
		"/dateien/:id/text": [texts[space] ?? ""],
		"/materialien/:id": [`/materialien/${material}`, `/materialien/${draft}`],
		"/materialien/:id/versionen/:number": [
			`/materialien/${material}/versionen/1`,
			`/materialien/${material}/versionen/2`,
			`/materialien/${draft}/versionen/1`,
		],
		...Object.fromEntries(
			["bearbeiten", "neue-version", "zurueckziehen", "bescheid", "beitraege"].map((rest) => [
				`/materialien/:id/${rest}`,
				[`/materialien/${material}/${rest}`, `/materialien/${draft}/${rest}`],
			]),
		),
		"/materialien/:id/mitschreiben": [
			`/materialien/${text}/mitschreiben`,
			`/materialien/${text}/mitschreiben?abschnitt=ziele`,
			`/materialien/${material}/mitschreiben`,
			`/materialien/${draft}/mitschreiben?abschnitt=anfang`,
			`/materialien/${text}`,
		],
		"/materialien/:id/vorschlaege/neu": [
			`/materialien/${text}/vorschlaege/neu?abschnitt=ziele`,
			`/materialien/${draft}/vorschlaege/neu?abschnitt=anfang`,
		],
		"/materialien/:id/vorschlaege/:nr": [`/materialien/${text}/vorschlaege/${proposal}`],
		"/umfragen/:id": [`/umfragen/${poll}`, `/umfragen/${poll}?ab=0`],
		"/themen/:id/verwalten": [`/themen/${thread}/verwalten`],
		"/themen/:id/abtrennen": [`/themen/${thread}/abtrennen`, `/themen/${thread}/abtrennen?beitrag=${post}`],
		"/themen/:id/zusammenfuehren": [
			`/themen/${thread}/zusammenfuehren`,
			...SPACES.map((key) => `/themen/${thread}/zusammenfuehren?ziel=${planted[key].thread}`),
		],
		"/dateien/:id/:name": files,
		"/dateien/:id/vorschau": [],
		"/beitraege/:id": [`/beitraege/${post}`, `/beitraege/${removed}`],
		"/beitraege/:id/bearbeiten": [`/beitraege/${post}/bearbeiten`],
		"/beitraege/:id/danke": [`/beitraege/${post}/danke`],
		"/beitraege/:id/entfernen": [`/beitraege/${post}/entfernen`],
		"/mitglieder/:id": (["verwaltung", "samuel", "elif", "oksana", "olena"] as const).map(
			(person) => `/mitglieder/${personId(person)}`,
		),
		"/mitglieder": [
			"/mitglieder",
			"/mitglieder?seite=2",
			...["region=mitte", "thema=satzung", "sprache=vi", "rolle=initiative", "angebot=biete", "organisation=e"].map(
				(query) => `/mitglieder?${query}`,
			),
		],
		"/karte": ["/karte", "/karte?nach=mitglieder"],
		"/materialien": [
			"/materialien",
			"/materialien?sortierung=meistgenutzt",
			...SPACES.map((key) => `/materialien?raum=${key}`),
			"/materialien?q=titel&gueltig=1",
		],
		"/organisationen/:id": [`/organisationen/${ORGANISATION.inside}`, `/organisationen/${ORGANISATION.public}`],
		...Object.fromEntries(
			["bearbeiten", "menschen", "verlassen", "uebergabe", "zusammenfuehren"].map((rest) => [
				`/organisationen/:id/${rest}`,
				[`/organisationen/${ORGANISATION.inside}/${rest}`, `/organisationen/${ORGANISATION.public}/${rest}`],
			]),
		),
		...Object.fromEntries(
			["", "/bearbeiten", "/drucken", "/alles.zip"].map((rest) => [
				`/sammlungen/:id${rest}`,
				COLLECTIONS[space].map((id) => `/sammlungen/${id}${rest}`),
			]),
		),
		"/sammlungen/:id/eintraege/:nr": COLLECTIONS[space].flatMap((id) => [
			`/sammlungen/${id}/eintraege/${id}`,
			`/sammlungen/${id}/eintraege/${id + 10}`,
		]),
		"/materialien/:id/sammlungen": [`/materialien/${MATERIALS[space]}/sammlungen`],
		// A ZIP of one's own data: account.test.ts looks into it.
		"/einstellungen/daten/herunterladen": [],
		"/einladung/:token": ["/einladung/probelink", "/einladung/unbekannt"],
		"/einladung/:token/code": ["/einladung/probelink/code", "/einladung/probelink/code?versuch=probeversuch"],
		"/moderation/einladungen/:nr/blatt": [1, 2, 3].map((nr) => `/moderation/einladungen/${nr}/blatt`),
		"/organisationen/:id/einladungen": [`/organisationen/${ORGANISATION.public}/einladungen`],
		"/moderation/einladungen/gast/:nr/adresse": [1, 2, 3].map((nr) => `/moderation/einladungen/gast/${nr}/adresse`),
		"/moderation/einladungen/anfrage/:nr/adresse": [1, 2, 3].map(
			(nr) => `/moderation/einladungen/anfrage/${nr}/adresse`,
		),
		"/organisationen/:id/einladungen/:nr/blatt": [1, 2, 3].map(
			(nr) => `/organisationen/${ORGANISATION.public}/einladungen/${nr}/blatt`,
		),
		// What stands in them is private: messages.test.ts and inquiries.test.ts look after that.
		"/nachrichten/:id": ["/nachrichten/1", "/nachrichten/1?vor=9"],
		"/nachrichten/:id/verlassen": ["/nachrichten/1/verlassen"],
		"/nachrichten/:id/melden/:message": ["/nachrichten/1/melden/1"],
		"/fachstelle-fragen/:id": ["/fachstelle-fragen/1", "/fachstelle-fragen/1?ab=1"],
		"/fachstelle-fragen/:id/oeffentlich": ["/fachstelle-fragen/1/oeffentlich"],
		"/beitraege/:id/verlauf": [`/beitraege/${post}/verlauf`, `/beitraege/${removed}/verlauf`],
	};
	for (const key of SPACES)
		samples[`/${key}`] = [
			`/${key}`,
			...["ungelesen", "unbeantwortet", "alle"].map((view) => `/${key}?ansicht=${view}`),
			`/${key}?thema=forum`,
			`/${key}?ansicht=unbeantwortet&thema=forum`,
			`/${key}?art=frage`,
			`/${key}?art=praxisbeispiel&zielgruppe=frauen`,
			`/${key}?art=biete-suche&was=suche`,
		];
	for (const key of SPACES) samples[`/${key}/neu`] = [`/${key}/neu`, `/${key}/neu?material=${material}`];
	for (const key of SPACES) samples[`/${key}/aehnlich`] = [`/${key}/aehnlich?titel=Titel+steht+hier`];
	return routesOf("GET").flatMap((path) => {
		if (!path.includes(":")) return samples[path] ?? [path];
		const list = samples[path];
		if (list === undefined) throw new Error(`the leak test knows no address for ${path}: add a sample`);
		return list;
	});
}

function mayRead(viewer: Viewer, space: SpaceKey): boolean {
	if (viewer === "guest" || viewer === "former") return false;
	const person = PEOPLE[viewer];
	return person.state === "active" && person.rights[SPACES.indexOf(space)] !== "-";
}

describe("the odd word of a space", () => {
	it.each(SPACES)("is seen in %s by those who belong there", async (space) => {
		const insider = browsers.get("verwaltung") as Browser;
		const seen = await Promise.all(
			addresses(space).map(async (path) => ((await insider.get(path)).text.includes(WORD[space]) ? path : null)),
		);
		const places = seen.filter((path) => path !== null);
		const { thread, post, poll, example, offer, material, draft, text, proposal } = planted[space];
		for (const path of [
			`/${space}`,
			`/${space}?ansicht=alle`,
			`/${space}?ansicht=unbeantwortet`,
			`/${space}?thema=forum`,
			`/themen/${thread}`,
			`/themen/${thread}?beitrag=${post}`,
			`/beitraege/${post}/verlauf`,
			`/umfragen/${poll}`,
			texts[space],
			`/themen/${thread}/antworten?auf=${post}&zitat=1`,
			`/${space}/aehnlich?titel=Titel+steht+hier`,
			`/${space}?art=praxisbeispiel&zielgruppe=frauen`,
			`/themen/${example}/auch-gemacht`,
			`/themen/${example}/drucken`,
			`/themen/${offer}/verlaengern`,
			"/sammlungen",
			...COLLECTIONS[space].flatMap((id) =>
				["", "/bearbeiten", "/drucken", "/alles.zip"].map((rest) => `/sammlungen/${id}${rest}`),
			),
			`/materialien/${MATERIALS[space]}/sammlungen`,
			`/materialien/${material}`,
			`/materialien/${material}/beitraege`,
			`/${space}/neu?material=${material}`,
			"/moderation/materialien",
			`/materialien/${material}/versionen/1`,
			`/materialien/${draft}`,
			`/materialien/${text}/mitschreiben`,
			`/materialien/${text}/mitschreiben?abschnitt=ziele`,
			`/materialien/${text}/vorschlaege/${proposal}`,
			"/",
		])
			expect(places).toContain(path);
	});

	for (const space of SPACES)
		it.each(VIEWERS.filter((viewer) => !mayRead(viewer, space)))(`of ${space} never reaches: %s`, async (viewer) => {
			if (viewer === "former")
				await env.DB.prepare("UPDATE members SET state = 'former' WHERE id = ?").bind(personId("dilek")).run();
			const browser = browsers.get(viewer) as Browser;
			for (const path of addresses(space))
				for (const htmx of [false, true]) {
					const answer = await browser.get(path, { htmx });
					expect(answer.text.includes(WORD[space]), `${path} for ${viewer}`).toBe(false);
					expect(answer.location.includes("zauber"), `${path} leads ${viewer} to ${answer.location}`).toBe(false);
				}
			if (viewer === "former")
				await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(personId("dilek")).run();
		});

	for (const space of SPACES)
		it.each(VIEWERS.filter((viewer) => !mayRead(viewer, space)))(
			`of ${space}: whatever they send, %s changes nothing and learns nothing`,
			async (viewer) => {
				const browser = browsers.get(viewer) as Browser;
				if (viewer === "former")
					await env.DB.prepare("UPDATE members SET state = 'former' WHERE id = ?").bind(personId("dilek")).run();
				const { thread, post, removed, poll, example, offer, material, text, proposal } = planted[space];
				const before = await snapshot(space);
				const attempts: readonly (readonly [string, Record<string, string>])[] = [
					[`/${space}/neu`, { kind: "frage", title: "Eine Frage von außen", body: "Text" }],
					[`/themen/${thread}/antworten`, { body: "von außen" }],
					[`/themen/${thread}/antworten?auf=${post}`, { body: "von außen" }],
					[`/themen/${thread}/umfrage`, { body: "von außen", art: "optionen", optionen: "a\nb" }],
					[`/umfragen/${poll}/stimme`, { wahl: "1" }],
					[`/umfragen/${poll}/stimme/zurueck`, {}],
					[`/umfragen/${poll}/beenden`, {}],
					[`/umfragen/${poll}/oeffnen`, {}],
					[`/umfragen/${poll}/festlegen`, { option: "1" }],
					[`/themen/${thread}/wer-weiss-das`, { wen: "1", satz: "von außen" }],
					[`/themen/${thread}/wer-weiss-das/absage`, {}],
					[`/themen/${thread}/gelesen`, { seqs: "1,2" }],
					[`/themen/${thread}/verfolgen`, { stufe: "nichts" }],
					[`/themen/${thread}/verfolgen/zurueck`, {}],
					[`/${space}/verfolgen`, { stufe: "nichts" }],
					[`/beitraege/${post}/bearbeiten`, { body: "von außen", version: "2" }],
					[`/beitraege/${post}/entfernen`, { reason: "von außen" }],
					[`/beitraege/${removed}/wiederherstellen`, {}],
					[`/${space}/neu/felder`, { kind: "praxisbeispiel" }],
					[`/themen/${example}/auch-gemacht`, { note: "von außen" }],
					[`/themen/${example}/auch-gemacht/zurueck`, {}],
					[`/themen/${offer}/gefunden`, {}],
					[`/themen/${offer}/gefunden/zurueck`, {}],
					[`/themen/${offer}/verlaengern`, { until: "2026-12-20" }],
					[`/themen/${offer}/auslaufen`, {}],
					[`/materialien/${material}/bearbeiten`, { title: "Von außen", version: "1" }],
					[`/materialien/${material}/neue-version`, { note: "von außen", body: "von außen", nach: "2" }],
					[`/materialien/${material}/zurueckziehen`, { reason: "von außen" }],
					[`/materialien/${text}/vorschlaege/neu?abschnitt=ziele`, { basis: "1", body: "von außen" }],
					[`/materialien/${text}/vorschlaege/vorschau?abschnitt=ziele`, { basis: "1", body: "von außen" }],
					[`/materialien/${text}/vorschlaege/${proposal}/uebernehmen`, {}],
					[`/materialien/${text}/vorschlaege/${proposal}/zusammenfuehren`, { body: "von außen", nach: "1" }],
					[`/materialien/${text}/vorschlaege/${proposal}/ablehnen`, { reason: "von außen" }],
					[`/materialien/${text}/vorschlaege/${proposal}/zurueckziehen`, {}],
					[`/materialien/${text}/kommentare?abschnitt=ziele`, { body: "von außen" }],
					[`/materialien/${text}/kommentare/1/erledigt`, { erledigt: "ja" }],
					[`/materialien/${text}/kommentare/1/entfernen`, {}],
					[`/materialien/${text}/abstimmung`, {}],
					[`/materialien/${material}/wiederherstellen`, {}],
					[`/materialien/${material}/veroeffentlichen`, {}],
					[`/materialien/${material}/pruefen`, { geprueft: "ja" }],
					[`/materialien/${material}/ersetzen`, { by: "" }],
					[`/materialien/${material}/stimmt-noch`, { seen: "" }],
					[`/materialien/${material}/uebernehmen`, {}],
					[`/materialien/${material}/bescheid`, { bescheid: "ja" }],
					[`/materialien/${material}/gesehen`, { neues: "" }],
					[`/themen/${thread}/schliessen`, { reason: "von außen" }],
					[`/themen/${thread}/oeffnen`, {}],
					[`/themen/${thread}/anheften`, { until: "2026-12-31" }],
					[`/themen/${thread}/loesen`, {}],
					[`/themen/${thread}/umbenennen`, { title: "Von außen umbenannt", reason: "von außen" }],
					[`/themen/${thread}/themenwahl`, { topics: "forum" }],
					[`/themen/${thread}/verschieben`, { raum: "gemeinsam", reason: "von außen" }],
					[
						`/themen/${thread}/abtrennen`,
						{ beitrag: String(post), title: "Von außen", kind: "frage", reason: "von außen" },
					],
					[`/themen/${thread}/zusammenfuehren`, { ziel: String(planted.gemeinsam.thread), reason: "von außen" }],
					...["abschnitte", "materialien", "bearbeiten", "entfernen", "wiederherstellen"].map(
						(rest) =>
							[
								`/sammlungen/${COLLECTIONS[space][0]}/${rest}`,
								{ title: "Von außen", material: "1", about: "", wer: "self", version: "1" },
							] as const,
					),
					...["", "/platz", "/entfernen", "/zurueck"].map(
						(rest) =>
							[
								`/sammlungen/${COLLECTIONS[space][1]}/eintraege/${COLLECTIONS[space][1] + 10}${rest}`,
								{ nach: "0", note: "von außen" },
							] as const,
					),
					[`/materialien/${MATERIALS[space]}/sammlungen`, { sammlung: "neu", title: "Von außen", note: "" }],
				];
				for (const [path, form] of attempts) {
					const answer = await browser.post(path, form);
					expect([401, 403, 404], `${path} for ${viewer}`).toContain(answer.status);
					expect(answer.text.includes(WORD[space]), `${path} for ${viewer}`).toBe(false);
				}
				expect(await snapshot(space)).toEqual(before);
				if (viewer === "former")
					await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(personId("dilek")).run();
			},
		);
});

describe("a shared link", () => {
	it("gives strangers the heading and the space, once and only with its mark", async () => {
		for (const space of SPACES) {
			const { thread, post, removed } = planted[space];
			const insider = await (browsers.get("verwaltung") as Browser).get(`/themen/${thread}`);
			const link = linkOn(insider.text, post);
			const guest = await new Browser().get(link);
			expect(guest.status, space).toBe(200);
			const title = `Titel ${WORD[space]} steht hier`;
			expect(guest.text).toContain(title);
			expect(guest.text.replaceAll(title, ""), space).not.toContain("zauber");
			for (const path of [
				link.replace(String(post), String(removed)),
				link.slice(0, -1),
				`${link}a`,
				`${link}/verlauf`,
			]) {
				const other = await new Browser().get(path);
				expect([path, other.text.includes("zauber"), other.location.includes("zauber")]).toEqual([path, false, false]);
			}
			// A right mark for a removed post opens nothing.
			const secret = "geheim".repeat(6);
			const marked = async (id: number) =>
				new Browser().get(`/beitraege/${id}-${await markOf(secret, id)}`, {
					bindings: bindings({ FORUM_SECRET: secret }),
				});
			expect((await marked(post)).text).toContain(title);
			expect((await marked(removed)).text).not.toContain("zauber");
		}
	});

	it("gives nobody who is signed in more than they have anyway", async () => {
		for (const space of SPACES) {
			const insider = await (browsers.get("verwaltung") as Browser).get(`/themen/${planted[space].thread}`);
			const link = linkOn(insider.text, planted[space].post);
			for (const viewer of VIEWERS.filter((key) => key !== "guest" && key !== "former" && !mayRead(key, space))) {
				const answer = await (browsers.get(viewer) as Browser).get(link);
				expect([viewer, answer.status >= 403, answer.text.includes(WORD[space])]).toEqual([viewer, true, false]);
			}
		}
	});
});

describe("files", () => {
	it("and their small pictures are there for those who read the space, and nothing of them for anybody else", async () => {
		for (const viewer of VIEWERS.filter((one) => one !== "former"))
			for (const space of SPACES) {
				const statuses = await Promise.all(
					planted[space].files.map(async (path) => (await (browsers.get(viewer) as Browser).get(path)).status),
				);
				expect([viewer, space, statuses.slice(4, 8)]).toEqual([viewer, space, Array(4).fill(404)]);
				const reads =
					viewer !== "guest" &&
					(await one<number>(
						"SELECT m.state = 'active' AND ms.level > 0 FROM members m JOIN memberships ms ON ms.member_id = m.id WHERE m.id = ? AND ms.space_id = ?",
						personId(viewer),
						space,
					)) === 1;
				expect([viewer, space, statuses.slice(0, 4)]).toEqual([
					viewer,
					space,
					reads ? [200, 303, 200, 303] : Array(4).fill(404),
				]);
				expect([viewer, space, statuses.slice(8)]).toEqual([
					viewer,
					space,
					viewer === "verwaltung" ? [200, 303, 200, 303] : Array(4).fill(404),
				]);
			}
	});
});

describe("what was removed", () => {
	it.each(VIEWERS)("is gone from every page, also for %s", async (viewer) => {
		const browser = browsers.get(viewer) as Browser;
		for (const space of SPACES)
			for (const path of addresses(space)) expect((await browser.get(path)).text.includes(HIDDEN), path).toBe(false);
	});
});

describe("what a post said before", () => {
	it("is for its author and those who moderate the space", async () => {
		for (const space of SPACES)
			for (const viewer of VIEWERS) {
				const level =
					viewer === "guest" || viewer === "former" ? "-" : (PEOPLE[viewer].rights[SPACES.indexOf(space)] ?? "-");
				const { text } = await (browsers.get(viewer) as Browser).get(`/beitraege/${planted[space].post}/verlauf`);
				expect(text.includes(OLD), `${viewer} in ${space}`).toBe(level === "moderate");
			}
	});
});

describe("a request to join", () => {
	it("is seen by those who moderate a space that was asked for, by the person who asks, and by nobody else", async () => {
		for (const viewer of VIEWERS) {
			const seen = (await (browsers.get(viewer) as Browser).get("/moderation/beitritte")).text.includes(ASKED);
			expect(seen, viewer).toBe(["verwaltung", "jana", "markus", "neu"].includes(viewer));
		}
	});
});

describe("an organisation's page", () => {
	const paths = () => [
		...addresses("mo").filter((path) => path.startsWith("/organisationen")),
		"/",
		`/organisationen?region=06611&thema=satzung&sprache=vi&art=verein`,
		"/organisationen/neu?name=Verborgen",
		"/organisationen?ab=1",
	];

	it("of those inside is seen by every active member, and by nobody else in no field", async () => {
		for (const viewer of VIEWERS) {
			if (viewer === "former")
				await env.DB.prepare("UPDATE members SET state = 'former' WHERE id = ?").bind(personId("dilek")).run();
			const active = viewer !== "guest" && viewer !== "former" && PEOPLE[viewer].state === "active";
			const browser = browsers.get(viewer) as Browser;
			for (const path of paths())
				for (const htmx of [false, true]) {
					const answer = await browser.get(path, { htmx });
					if (!active) expect(answer.text.includes(INSIDE), `${path} for ${viewer}`).toBe(false);
					expect(answer.location.includes("zauber"), `${path} leads ${viewer} to ${answer.location}`).toBe(false);
				}
			if (active) {
				expect((await browser.get("/organisationen")).text, viewer).toContain(INSIDE);
				expect((await browser.get(`/organisationen/${ORGANISATION.public}`)).text, viewer).toContain(`${INSIDE}ziel`);
			}
			if (viewer === "former")
				await env.DB.prepare("UPDATE members SET state = 'active' WHERE id = ?").bind(personId("dilek")).run();
		}
	});

	it("that is public shows guests what it wants to show", async () => {
		const { text } = await (browsers.get("guest") as Browser).get(`/organisationen/${ORGANISATION.public}`);
		for (const seen of ["Offen", "Ort offen", "Wir sind offen", "kontakt@offen.example"]) expect(text).toContain(seen);
		expect((await (browsers.get("guest") as Browser).get("/organisationen")).text).toContain("1 Organisation<");
	});

	it("keeps contacts for the Fachstelle from everybody else but those who answer for it", async () => {
		for (const viewer of VIEWERS) {
			const browser = browsers.get(viewer) as Browser;
			const seen: string[] = [];
			for (const path of paths()) if ((await browser.get(path)).text.includes(STAFF_ONLY)) seen.push(path);
			expect(seen.length > 0, viewer).toBe(["verwaltung", "jana", "markus", "petra"].includes(viewer));
		}
	});

	it("keeps requests and what happened with those who look after it", async () => {
		for (const viewer of VIEWERS) {
			const browser = browsers.get(viewer) as Browser;
			const { text } = await browser.get(`/organisationen/${ORGANISATION.public}/menschen`);
			const looksAfter = ["verwaltung", "jana", "markus", "petra"].includes(viewer);
			expect(text.includes("zaubereintrag"), viewer).toBe(looksAfter);
			expect(text.includes("möchte dazugehören"), viewer).toBe(looksAfter);
		}
	});
});

describe("whoever got stuck on an invitation", () => {
	it("is seen by those who moderate its space, and by nobody else: not by who answers for the organisation, not by a link", async () => {
		const paths = addresses("mo").filter((path) => path.includes("einladung"));
		for (const viewer of VIEWERS) {
			const texts = await Promise.all(
				paths.map(async (path) => (await (browsers.get(viewer) as Browser).get(path)).text),
			);
			for (const [index, staff] of [
				["verwaltung", "jana", "markus"],
				["verwaltung", "jana"],
				["verwaltung", "markus"],
			].entries())
				expect([viewer, index, texts.some((text) => text.includes(`${STUCK}${index + 1}`))]).toEqual([
					viewer,
					index,
					staff.includes(viewer),
				]);
		}
	});

	it("leaves a link to its organisation's people and the Fachstelle", async () => {
		for (const viewer of VIEWERS) {
			const browser = browsers.get(viewer) as Browser;
			const { text } = await browser.get(`/organisationen/${ORGANISATION.public}/einladungen`);
			expect(text.includes('id="einladung-1"'), viewer).toBe(
				["verwaltung", "jana", "markus", "petra"].includes(viewer),
			);
			const own = await browser.post("/moderation/einladungen/2/zurueckziehen", {});
			if (!["verwaltung", "jana"].includes(viewer)) expect([401, 403, 404], viewer).toContain(own.status);
		}
	});
});

describe("mail addresses", () => {
	it("stand on no page but one's own account and the requests to join", async () => {
		const olena = browsers.get("olena") as Browser;
		for (const space of SPACES)
			for (const path of addresses(space)) {
				const { text } = await olena.get(path);
				const found = Object.values(PEOPLE).filter(({ email }) => text.includes(email));
				expect(
					found.map(({ email }) => email),
					path,
				).toEqual(["/einstellungen", "/einstellungen/adresse"].includes(path) ? [PEOPLE.olena.email] : []);
			}
	});
});

describe("a profile", () => {
	const OPEN = "zauberoffen";
	const STAFF = "zauberfachstelle";
	const OWN = "zauberallein";
	const APART = "Zaubernurorange";
	const UNLISTED = "Zauberversteckt";
	const member = (person: PersonKey) => `/mitglieder/${personId(person)}`;

	beforeAll(async () => {
		const words = (word: string) => ({ about: word, offer: { text: word, until: "2030-01-01T00:00:00.000Z" } });
		await env.DB.batch([
			env.DB.prepare(
				`INSERT INTO profiles (member_id, shared, staff, own, email_for, card, form_key, updated_at)
				VALUES (?, ?, ?, ?, 'fachstelle', '{"t":["rolle"]}', '', '')`,
			).bind(
				personId("samuel"),
				JSON.stringify({ place: OPEN, topics: ["rolle"] }),
				JSON.stringify({ ...words(STAFF), languages: { speaks: ["vi"], offers: ["vi"] } }),
				JSON.stringify({ phone: OWN, seek: words(OWN).offer }),
			),
			env.DB.prepare("UPDATE members SET name = ?, listed = 0 WHERE id = ?").bind(UNLISTED, personId("elif")),
			env.DB.prepare("UPDATE members SET name = ?, organisation = name WHERE id = ?").bind(APART, personId("oksana")),
			env.DB.prepare("UPDATE memberships SET level = 0 WHERE member_id = ? AND space_id <> 'mo'").bind(
				personId("oksana"),
			),
		]);
	});

	/** What a viewer reads on every address there is; and on which of them a word stands. */
	async function look(viewer: Viewer): Promise<(word: string) => string[]> {
		const paths = [...new Set(SPACES.flatMap(addresses))];
		const texts = await Promise.all(
			paths.map(async (path) => (await (browsers.get(viewer) as Browser).get(path)).text),
		);
		return (word) => paths.filter((_, index) => texts[index]?.includes(word));
	}

	it.each(VIEWERS.filter((viewer) => viewer !== "former" && viewer !== "samuel"))(
		"shows what is closed to nobody who may not see it, %s",
		async (viewer) => {
			const where = await look(viewer);
			const active = viewer !== "guest" && PEOPLE[viewer].state === "active";
			const staff = ["verwaltung", "jana", "markus"].includes(viewer);
			expect(where(OPEN)).toEqual(active ? [member("samuel")] : []);
			expect(where(STAFF)).toEqual(staff ? [member("samuel")] : []);
			expect(where(PEOPLE.samuel.email)).toEqual(staff ? [member("samuel")] : []);
			expect(where(OWN)).toEqual([]);
			// A closed field doesn't find anybody either: Samuel's language is for the Fachstelle.
			expect(where(`"person" href="${member("samuel")}"`)).not.toContain("/mitglieder?sprache=vi");
			// Oksana reads in the orange space alone, Elif doesn't want to be in the directory.
			const directory = (path: string) => path === "/mitglieder" || path.startsWith("/mitglieder?");
			expect(where(APART).includes("/mitglieder")).toBe(mayRead(viewer, "mo"));
			if (!mayRead(viewer, "mo")) expect(where(APART)).toEqual([]);
			expect(where(UNLISTED).filter(directory)).toEqual([]);
			expect(where(UNLISTED).includes(member("elif"))).toBe(active);
		},
	);
});

describe("mails", () => {
	it("carry none of the odd words", async () => {
		const { results } = await env.DB.prepare("SELECT receiver, subject, text, html FROM dev_mails").all();
		expect(results.length).toBeGreaterThan(5);
		expect(JSON.stringify(results)).not.toContain("zauber");
	});
});

/** Two organisations with odd words in every field that isn't for everybody, and Petra responsible for the public one. */
async function plantOrganisations(): Promise<void> {
	const empty = { form_key: "x", created_at: "2026-01-01", kind: "verein" };
	const inside = {
		...empty,
		...Object.fromEntries(
			["name", "sort_key", "place", "about", "about_html", "target_groups", "website"].map((field) => [field, INSIDE]),
		),
		id: ORGANISATION.inside,
		name_key: INSIDE,
		region: "06611",
		topics: '["satzung"]',
		languages: '["vi"]',
		email: `${INSIDE}@inside.example`,
		email_for: "public",
		phone: STAFF_ONLY,
		phone_for: "staff",
		legal_form: "ev",
		is_public: 0,
	};
	await insert(env.DB, "organisations", [
		inside,
		{
			...inside,
			id: ORGANISATION.public,
			name: "Offen",
			name_key: "offen",
			sort_key: "offen",
			place: "Ort offen",
			about: "Wir sind offen",
			about_html: "Wir sind offen",
			website: "https://offen.example",
			email: "kontakt@offen.example",
			target_groups: `${INSIDE}ziel`,
			region: null,
			topics: "[]",
			languages: "[]",
			is_public: 1,
		},
	]);
	const row = { organisation_id: ORGANISATION.public, created_at: "2026-01-01" };
	await insert(env.DB, "affiliations", [{ ...row, member_id: personId("petra"), responsible: 1 }]);
	await insert(env.DB, "affiliation_requests", [{ ...row, member_id: personId("nadia"), state: "waiting" }]);
	await insert(env.DB, "organisation_entries", [
		{ organisation_id: ORGANISATION.public, act: "founded", by_id: null, note: "zaubereintrag", at: "2026-01-01" },
	]);
}

async function snapshot(space: SpaceKey): Promise<unknown> {
	const results = await env.DB.batch(
		[
			"threads",
			"posts",
			"readings",
			"polls",
			"votes",
			"adoptions",
			"collections",
			"materials",
			"proposals",
			"section_comments",
		].map((table) => env.DB.prepare(`SELECT * FROM ${table} WHERE space_id = ?`).bind(space)),
	);
	return results.map((rows) => rows.results);
}

/** A material of each space, in a collection of that space and in one for everybody. */
async function plantCollections(): Promise<void> {
	const at = "2026-01-01T00:00:00.000Z";
	for (const space of SPACES) {
		const word = WORD[space];
		const [inside, open] = COLLECTIONS[space];
		const common = { space_id: space, author_id: personId("verwaltung"), created_at: at };
		await insert(env.DB, "materials", [
			{
				...common,
				id: MATERIALS[space],
				title: `Material ${word}`,
				summary: `Kurz ${word}`,
				type: "leitfaden",
				holding: "text",
				licence: "cc0",
				publisher: word,
				form_key: `m${space}`,
			},
		]);
		const words = { title: `Sammlung ${word}`, sort_key: word, about: word, about_html: word };
		await insert(env.DB, "collections", [
			{ ...common, ...words, id: inside, audience: "space", form_key: `i${space}` },
			{
				...common,
				id: open,
				title: "Offen",
				sort_key: "offen",
				about: "",
				about_html: "",
				audience: "public",
				form_key: `o${space}`,
			},
		]);
		const section = {
			position: 1,
			title: `Abschnitt ${word}`,
			source: word,
			html: word,
			material_id: null,
			created_at: at,
		};
		const material = {
			position: 2,
			title: "",
			source: `Satz ${word}`,
			html: word,
			material_id: MATERIALS[space],
			created_at: at,
		};
		await insert(env.DB, "collection_entries", [
			{ ...section, id: inside, collection_id: inside },
			{ ...material, id: inside + 10, collection_id: inside },
			{ ...section, id: open, collection_id: open, title: "Offen", source: "", html: "" },
			{ ...material, id: open + 10, collection_id: open },
		]);
	}
}

/** An invitation of the public organisation, one into orange, one into green; in each somebody got stuck. */
async function plantInvitations(): Promise<void> {
	const at = "2026-11-01T00:00:00.000Z";
	const row = {
		kind: "link",
		seed: "",
		most_uses: 5,
		created_at: at,
		expires_at: "2027-01-01T00:00:00.000Z",
		form_key: "",
	};
	await insert(env.DB, "invitations", [
		{
			...row,
			id: 1,
			inviter_id: personId("petra"),
			organisation_id: ORGANISATION.public,
			levels: '{"gemeinsam":2}',
			token_hash: await hashOf("probelink"),
		},
		{ ...row, id: 2, inviter_id: personId("jana"), organisation_id: null, levels: '{"mo":2}', token_hash: "2" },
		{ ...row, id: 3, inviter_id: personId("markus"), organisation_id: null, levels: '{"lotsen":2}', token_hash: "3" },
	]);
	await insert(
		env.DB,
		"invitation_guests",
		[1, 2, 3].map((id) => ({
			invitation_id: id,
			name: `${STUCK}${id}`,
			sort_key: "",
			email: `${STUCK}${id}@gast.example`,
			email_key: `${STUCK}${id}@gast.example`,
			organisation: `${STUCK}${id}`,
			language: "de",
			state: id === 3 ? "invited" : "begun",
			asked_at: at,
			created_at: at,
		})),
	);
}
