// Every address of the site, one function each. Addresses are German, code is English.
import type { SpaceKey } from "./spaces/spaces.ts";

export const home = (): string => "/";
export const signIn = (next?: string): string =>
	next === undefined ? "/anmelden" : `/anmelden?weiter=${encodeURIComponent(next)}`;
export const signOut = (): string => "/abmelden";
export const join = (): string => "/beitreten";
export const language = (): string => "/sprache";
export const imprint = (): string => "/impressum";
export const privacy = (): string => "/datenschutz";
export const rules = (): string => "/regeln";
export const accessibility = (): string => "/barrierefreiheit";

export const space = (key: SpaceKey, query: Record<string, string | undefined> = {}): string =>
	withQuery(`/${key}`, query);
export const readers = (key: SpaceKey, after?: string): string => withQuery(`/${key}/mitlesende`, { ab: after });
/** `about`: a discussion that the new one goes on from; `material`: what it is about; `title`: what stands in the form's first line. */
export const newThread = (
	key: SpaceKey,
	{ kind, about, material, title }: { kind?: string; about?: number; material?: number; title?: string } = {},
): string =>
	withQuery(`/${key}/neu`, {
		art: kind,
		zu: about === undefined ? undefined : String(about),
		material: material === undefined ? undefined : String(material),
		titel: title,
	});
export const newThreadFields = (key: SpaceKey): string => `/${key}/neu/felder`;
export const newThreadPreview = (key: SpaceKey): string => `/${key}/neu/vorschau`;
export const similar = (key: SpaceKey): string => `/${key}/aehnlich`;

export const thread = (
	thread: { id: number; title?: string },
	query: Record<string, string | undefined> = {},
): string => withQuery(`/themen/${thread.id}${thread.title === undefined ? "" : slug(thread.title)}`, query);
export const threadAtPost = (thread: { id: number; title?: string }, postId: number): string =>
	`${threadPage(thread, postId)}#beitrag-${postId}`;
export const threadPage = (t: { id: number; title?: string }, postId: number): string =>
	thread(t, { beitrag: String(postId) });
export const threadAtUnread = (t: { id: number; title?: string }): string => `${thread(t, { beitrag: "neu" })}#neu`;
export const replies = (threadId: number, to?: number): string =>
	withQuery(`/themen/${threadId}/antworten`, { auf: to === undefined ? undefined : String(to) });
export const repliesPreview = (threadId: number, to?: number): string =>
	withQuery(`/themen/${threadId}/antworten/vorschau`, { auf: to === undefined ? undefined : String(to) });
export const replyWithQuote = (threadId: number, of: number): string =>
	`/themen/${threadId}/antworten?auf=${of}&zitat=1`;
export const news = (threadId: number, since: number): string => `/themen/${threadId}/neues?seit=${since}`;
export const keyboard = (): string => "/tastatur";
export const readingMarks = (threadId: number): string => `/themen/${threadId}/gelesen`;

export const managing = (t: { id: number }, done?: number): string =>
	withQuery(`/themen/${t.id}/verwalten`, { getan: done === undefined ? undefined : String(done) });
export const closing = (threadId: number): string => `/themen/${threadId}/schliessen`;
export const reopening = (threadId: number): string => `/themen/${threadId}/oeffnen`;
export const pinning = (threadId: number): string => `/themen/${threadId}/anheften`;
export const unpinning = (threadId: number): string => `/themen/${threadId}/loesen`;
export const renaming = (threadId: number): string => `/themen/${threadId}/umbenennen`;
export const retopicing = (threadId: number): string => `/themen/${threadId}/themenwahl`;
export const moving = (threadId: number): string => `/themen/${threadId}/verschieben`;
export const splitting = (threadId: number, postId?: number): string =>
	withQuery(`/themen/${threadId}/abtrennen`, { beitrag: postId === undefined ? undefined : String(postId) });
export const merging = (threadId: number, into?: number): string =>
	withQuery(`/themen/${threadId}/zusammenfuehren`, { ziel: into === undefined ? undefined : String(into) });

/** Who could know the answer to a question. */
export const appeals = (threadId: number): string => `/themen/${threadId}/wer-weiss-das`;
export const appealDecline = (threadId: number): string => `/themen/${threadId}/wer-weiss-das/absage`;
export const askedMonthly = (): string => "/einstellungen/gefragt";

export const adoptions = (threadId: number, after?: string): string =>
	withQuery(`/themen/${threadId}/auch-gemacht`, { ab: after });
export const adoptionBack = (threadId: number): string => `/themen/${threadId}/auch-gemacht/zurueck`;
export const print = (threadId: number): string => `/themen/${threadId}/drucken`;
export const found = (threadId: number): string => `/themen/${threadId}/gefunden`;
export const foundBack = (threadId: number): string => `/themen/${threadId}/gefunden/zurueck`;
export const extension = (threadId: number): string => `/themen/${threadId}/verlaengern`;
export const enough = (threadId: number): string => `/themen/${threadId}/auslaufen`;

/** With a mark it is the address to be shared: strangers who have it see heading and space. */
export const post = (id: number, mark?: string): string => `/beitraege/${id}${mark === undefined ? "" : `-${mark}`}`;
export const postEdit = (id: number): string => `/beitraege/${id}/bearbeiten`;
export const postPreview = (id: number): string => `/beitraege/${id}/bearbeiten/vorschau`;
export const postRemove = (id: number): string => `/beitraege/${id}/entfernen`;
export const postRestore = (id: number): string => `/beitraege/${id}/wiederherstellen`;
export const postHistory = (id: number): string => `/beitraege/${id}/verlauf`;

export const acceptance = (postId: number): string => `/beitraege/${postId}/hilfreich`;
export const withdrawal = (postId: number): string => `/beitraege/${postId}/hilfreich/zurueck`;
export const doubt = (threadId: number): string => `/themen/${threadId}/zweifel`;
export const confirmation = (threadId: number): string => `/themen/${threadId}/stimmt`;
export const thanks = (postId: number): string => `/beitraege/${postId}/danke`;
export const thanksBack = (postId: number): string => `/beitraege/${postId}/danke/zurueck`;
export const keeping = (postId: number): string => `/beitraege/${postId}/merken`;
export const keepingBack = (postId: number): string => `/beitraege/${postId}/merken/zurueck`;
export const keepingNote = (postId: number): string => `/beitraege/${postId}/merken/notiz`;
export const newPoll = (threadId: number): string => `/themen/${threadId}/umfrage`;
export const poll = (postId: number, after?: number): string =>
	withQuery(`/umfragen/${postId}`, { ab: after === undefined ? undefined : String(after) });
export const vote = (postId: number): string => `/umfragen/${postId}/stimme`;
export const voteBack = (postId: number): string => `/umfragen/${postId}/stimme/zurueck`;
export const pollEnd = (postId: number): string => `/umfragen/${postId}/beenden`;
export const pollReopening = (postId: number): string => `/umfragen/${postId}/oeffnen`;
export const pollResult = (postId: number): string => `/umfragen/${postId}/festlegen`;
export const drafts = (): string => "/entwuerfe";
export const draftEnd = (): string => "/entwuerfe/verwerfen";
export const bookmarks = (after?: string): string => withQuery("/merkliste", { ab: after });

export const follow = (threadId: number): string => `/themen/${threadId}/verfolgen`;
export const followBack = (threadId: number): string => `/themen/${threadId}/verfolgen/zurueck`;
export const followSpace = (key: SpaceKey): string => `/${key}/verfolgen`;
export const followed = (after?: string): string => withQuery("/einstellungen/verfolgt", { ab: after });
export const mentionable = (key: SpaceKey, query?: string): string => withQuery(`/${key}/nennen`, { q: query });
export const directory = (query: Record<string, string | undefined> = {}): string => withQuery("/mitglieder", query);
export const member = (id: number, after?: string): string => withQuery(`/mitglieder/${id}`, { ab: after });
export const profile = (): string => "/einstellungen/profil";
export const profilePhoto = (): string => "/einstellungen/profil/foto";
export const ownPhoto = (): string => `${profile()}#foto`;
export const profilePhotoRemoval = (): string => "/einstellungen/profil/foto/entfernen";
export const renewal = (): string => "/einstellungen/profil/aktuell";

export const materials = (query: Record<string, string | undefined> = {}): string => withQuery("/materialien", query);
export const ownMaterials = (after?: string): string => withQuery("/materialien/meine", { ab: after });
export const newMaterial = (query: Record<string, string | undefined> = {}): string =>
	withQuery("/materialien/neu", query);
export const material = (m: { id: number; title?: string }, query: Record<string, string | undefined> = {}): string =>
	withQuery(`/materialien/${m.id}${m.title === undefined ? "" : slug(m.title)}`, query);
export const materialEdit = (id: number): string => `/materialien/${id}/bearbeiten`;
export const newVersion = (id: number): string => `/materialien/${id}/neue-version`;
export const materialVersion = (id: number, number: number): string => `/materialien/${id}/versionen/${number}`;
export const materialWithdrawal = (id: number): string => `/materialien/${id}/zurueckziehen`;
export const materialReturn = (id: number): string => `/materialien/${id}/wiederherstellen`;
export const materialPublication = (id: number): string => `/materialien/${id}/veroeffentlichen`;
export const materialReplacement = (id: number): string => `/materialien/${id}/ersetzen`;
export const materialConfirmation = (id: number): string => `/materialien/${id}/stimmt-noch`;
export const materialTakeover = (id: number): string => `/materialien/${id}/uebernehmen`;
export const materialFollow = (id: number): string => `/materialien/${id}/bescheid`;
export const materialSeen = (id: number): string => `/materialien/${id}/gesehen`;
export const materialUses = (id: number, before?: number): string =>
	withQuery(`/materialien/${id}/beitraege`, { vor: before === undefined ? undefined : String(before) });
export const materialsToTend = (): string => "/moderation/materialien";
export const materialCheck = (id: number): string => `/materialien/${id}/pruefen`;
export const materialReview = (id: number): string => `/materialien/${id}/abstimmung`;
export const working = (id: number, query: Record<string, string | undefined> = {}): string =>
	withQuery(`/materialien/${id}/mitschreiben`, query);
export const workingSection = (id: number, section: string): string => working(id, { abschnitt: section });
export const newProposal = (id: number, section?: string): string =>
	withQuery(`/materialien/${id}/vorschlaege/neu`, { abschnitt: section });
export const proposalPreview = (id: number, section: string): string =>
	withQuery(`/materialien/${id}/vorschlaege/vorschau`, { abschnitt: section });
export const proposal = (p: { id: number; materialId: number }): string =>
	`/materialien/${p.materialId}/vorschlaege/${p.id}`;
export const proposalTaking = (p: { id: number; materialId: number }): string => `${proposal(p)}/uebernehmen`;
export const proposalMerging = (p: { id: number; materialId: number }): string => `${proposal(p)}/zusammenfuehren`;
export const proposalDeclining = (p: { id: number; materialId: number }): string => `${proposal(p)}/ablehnen`;
export const proposalWithdrawal = (p: { id: number; materialId: number }): string => `${proposal(p)}/zurueckziehen`;
export const sectionComments = (id: number, section: string): string =>
	withQuery(`/materialien/${id}/kommentare`, { abschnitt: section });
export const sectionCommentDone = (c: { id: number; materialId: number }): string =>
	`/materialien/${c.materialId}/kommentare/${c.id}/erledigt`;
export const sectionCommentRemoval = (c: { id: number; materialId: number }): string =>
	`/materialien/${c.materialId}/kommentare/${c.id}/entfernen`;
export const file = (f: { id: number; name: string }, query: Record<string, string | undefined> = {}): string =>
	withQuery(`/dateien/${f.id}/${encodeURIComponent(f.name)}`, query);
export const thumbnail = (id: number): string => `/dateien/${id}/vorschau`;
export const uploads = (): string => "/dateien";
/** `nach`: what is counted, organisations or members. */
export const map = (query: Record<string, string | undefined> = {}): string => withQuery("/karte", query);

export const collections = (query: Record<string, string | undefined> = {}): string => withQuery("/sammlungen", query);
export const newCollection = (): string => "/sammlungen/neu";
export const collection = (c: { id: number; title?: string }): string =>
	`/sammlungen/${c.id}${c.title === undefined ? "" : slug(c.title)}`;
export const collectionEdit = (id: number): string => `/sammlungen/${id}/bearbeiten`;
export const collectionPrint = (id: number): string => `/sammlungen/${id}/drucken`;
export const collectionZip = (id: number): string => `/sammlungen/${id}/alles.zip`;
export const collectionRemoval = (id: number): string => `/sammlungen/${id}/entfernen`;
export const collectionReturn = (id: number): string => `/sammlungen/${id}/wiederherstellen`;
export const collectionSections = (id: number): string => `/sammlungen/${id}/abschnitte`;
export const collectionMaterials = (id: number): string => `/sammlungen/${id}/materialien`;
export const collectionEntry = (id: number, entryId: number): string => `/sammlungen/${id}/eintraege/${entryId}`;
export const collectionPlace = (id: number, entryId: number): string => `/sammlungen/${id}/eintraege/${entryId}/platz`;
export const collectionEntryRemoval = (id: number, entryId: number): string =>
	`/sammlungen/${id}/eintraege/${entryId}/entfernen`;
export const collectionEntryReturn = (id: number, entryId: number): string =>
	`/sammlungen/${id}/eintraege/${entryId}/zurueck`;
/** The collections that a material can be put into. */
export const collecting = (materialId: number): string => `/materialien/${materialId}/sammlungen`;

export const organisations = (query: Record<string, string | undefined> = {}): string =>
	withQuery("/organisationen", query);
export const newOrganisation = (): string => "/organisationen/neu";
export const organisation = (o: { id: number; name?: string }): string =>
	`/organisationen/${o.id}${o.name === undefined ? "" : slug(o.name)}`;
export const organisationEdit = (id: number): string => `/organisationen/${id}/bearbeiten`;
export const affiliations = (id: number, query: Record<string, string | undefined> = {}): string =>
	withQuery(`/organisationen/${id}/menschen`, query);
export const affiliationEnd = (id: number, memberId: number): string =>
	`/organisationen/${id}/menschen/${memberId}/entfernen`;
export const responsibility = (id: number, memberId: number): string =>
	`/organisationen/${id}/menschen/${memberId}/verantwortlich`;
export const responsibilityEnd = (id: number, memberId: number): string =>
	`/organisationen/${id}/menschen/${memberId}/verantwortlich/zurueck`;
export const belonging = (id: number): string => `/organisationen/${id}/dazugehoeren`;
export const belongingBack = (id: number): string => `/organisationen/${id}/dazugehoeren/zurueck`;
export const belongingConfirm = (id: number, memberId: number): string =>
	`/organisationen/${id}/anfragen/${memberId}/annehmen`;
export const belongingDecline = (id: number, memberId: number): string =>
	`/organisationen/${id}/anfragen/${memberId}/ablehnen`;
export const leaving = (id: number): string => `/organisationen/${id}/verlassen`;
export const handover = (id: number): string => `/organisationen/${id}/uebergabe`;
export const handoverAccept = (id: number, handoverId: number): string =>
	`/organisationen/${id}/uebergabe/${handoverId}/annehmen`;
export const handoverDecline = (id: number, handoverId: number): string =>
	`/organisationen/${id}/uebergabe/${handoverId}/ablehnen`;
export const handoverBack = (id: number, handoverId: number): string =>
	`/organisationen/${id}/uebergabe/${handoverId}/zurueck`;
export const duplicate = (id: number, query: Record<string, string | undefined> = {}): string =>
	withQuery(`/organisationen/${id}/zusammenfuehren`, query);

export const messages = (after?: string): string => withQuery("/nachrichten", { ab: after });
export const newMessage = (to: readonly number[] = []): string =>
	`/nachrichten/neu${to.map((id, at) => `${at === 0 ? "?" : "&"}an=${id}`).join("")}`;
export const newMessagePeople = (): string => "/nachrichten/neu/personen";
export const newMessagePreview = (): string => "/nachrichten/neu/vorschau";
export const conversation = (id: number, before?: number): string =>
	withQuery(`/nachrichten/${id}`, { vor: before === undefined ? undefined : String(before) });
export const conversationAtEnd = (id: number): string => `/nachrichten/${id}#ende`;
export const conversationPreview = (id: number): string => `/nachrichten/${id}/vorschau`;
export const conversationRead = (id: number): string => `/nachrichten/${id}/gelesen`;
export const conversationEnd = (id: number): string => `/nachrichten/${id}/verlassen`;
export const messageReport = (id: number, messageId: number): string => `/nachrichten/${id}/melden/${messageId}`;
export const blocks = (): string => "/nachrichten/blockiert";
export const blockEnd = (): string => "/nachrichten/blockiert/zurueck";
export const messagesFrom = (): string => "/nachrichten/erlaubt";
export const messageRemoval = (reportId: number): string => `/moderation/nachrichten/${reportId}/entfernen`;
export const messageBack = (reportId: number): string => `/moderation/nachrichten/${reportId}/zurueck`;
export const messageMails = (): string => "/nachrichten/mail";
export const messageReports = (after?: string): string => withQuery("/moderation/nachrichten", { ab: after });
export const messageReportDone = (id: number): string => `/moderation/nachrichten/${id}/erledigt`;

export const inquiriesIn = (key: SpaceKey): string => `/${key}/fachstelle-fragen`;
export const inquiriesPreview = (key: SpaceKey): string => `/${key}/fachstelle-fragen/vorschau`;
export const inquiries = (after?: string): string => withQuery("/fachstelle-fragen", { ab: after });
export const inquiry = (id: number, after?: number): string =>
	withQuery(`/fachstelle-fragen/${id}`, { ab: after === undefined ? undefined : String(after) });
export const inquiryAnswers = (id: number): string => `/fachstelle-fragen/${id}/antworten`;
export const inquiryPreview = (id: number): string => `/fachstelle-fragen/${id}/vorschau`;
export const inquirySeen = (id: number): string => `/fachstelle-fragen/${id}/gelesen`;
export const inquiryTake = (id: number): string => `/fachstelle-fragen/${id}/uebernehmen`;
export const inquiryGiveBack = (id: number): string => `/fachstelle-fragen/${id}/abgeben`;
export const publication = (id: number): string => `/fachstelle-fragen/${id}/oeffentlich`;
export const publicationBack = (id: number): string => `/fachstelle-fragen/${id}/oeffentlich/zurueck`;
export const publicationConsent = (id: number): string => `/fachstelle-fragen/${id}/oeffentlich/zustimmen`;
export const inquiriesForStaff = (query: Record<string, string | undefined> = {}): string =>
	withQuery("/moderation/fragen", query);

export const settings = (): string => "/einstellungen";
export const endSession = (handle: string): string => `/einstellungen/sitzungen/${handle}/beenden`;
export const endOtherSessions = (): string => "/einstellungen/sitzungen/andere/beenden";

export const ownData = (): string => "/einstellungen/daten";
export const ownDataFile = (): string => "/einstellungen/daten/herunterladen";
export const leavingForum = (): string => "/einstellungen/loeschen";
export const stayingInForum = (): string => "/einstellungen/loeschen/zurueck";
export const address = (): string => "/einstellungen/adresse";
export const addressCodes = (): string => "/einstellungen/adresse/codes";
export const addressAffirmed = (): string => "/einstellungen/adresse/stimmt";
export const addressBack = (): string => "/einstellungen/adresse/zurueck";
export const passkeys = (): string => "/einstellungen/passkeys";
export const passkeyQuestion = (): string => "/einstellungen/passkeys/frage";
export const passkeyName = (): string => "/einstellungen/passkeys/name";
export const passkeyEnd = (): string => "/einstellungen/passkeys/entfernen";
export const passkeySignIn = (): string => "/anmelden/passkey";
export const passkeySignInQuestion = (): string => "/anmelden/passkey/frage";

/** Where a script sends one file; `?name=` says how it is called. */
export const files = (): string => "/dateien";
export const fileText = (id: number): string => `/dateien/${id}/text`;
/** Every photo of a person has the same name, so that no page reads it. */
export const PHOTO_NAME = "foto.webp";
export const photo = (id: number): string => file({ id, name: PHOTO_NAME });
export const fileDiscard = (id: number): string => `/dateien/${id}/entfernen`;

export const moderation = (): string => "/moderation";
export const log = (query: { raum?: string; ab?: string } = {}): string => withQuery("/moderation/protokoll", query);
export const undoing = (entryId: number): string => `/moderation/protokoll/${entryId}/zurueck`;
export const waiting = (after?: string): string => withQuery("/moderation/unbeantwortet", { ab: after });
export const applications = (): string => "/moderation/beitritte";
export const approve = (id: number): string => `/moderation/beitritte/${id}/annehmen`;
export const decline = (id: number): string => `/moderation/beitritte/${id}/ablehnen`;

/** The public page of an invitation; its token opens it. */
export const invitation = (token: string): string => `/einladung/${token}`;
/** Where the code is typed: in the browser that asked for it, or with its attempt on any other device. */
export const invitationCode = (token: string, query: { versuch?: string; code?: string } = {}): string =>
	withQuery(`/einladung/${token}/code`, query);
export const invitationAccept = (token: string): string => `/einladung/${token}/annehmen`;
export const invitationOver = (): string => "/einladung";
export const invitations = (organisationId?: number): string =>
	organisationId === undefined ? "/moderation/einladungen" : `/organisationen/${organisationId}/einladungen`;
export const invitationSheet = (id: number, organisationId?: number): string =>
	`${invitations(organisationId)}/${id}/blatt`;
export const invitationEnd = (id: number, organisationId?: number): string =>
	`${invitations(organisationId)}/${id}/zurueckziehen`;
export const invitationList = (): string => "/moderation/einladungen/liste";
export const invitationsUnderWay = (query: Record<string, string | undefined> = {}): string =>
	withQuery("/moderation/einladungen/unterwegs", query);
export const invitationAddress = (kind: "gast" | "anfrage", id: number): string =>
	`/moderation/einladungen/${kind}/${id}/adresse`;
export const invitationAgain = (kind: "gast" | "anfrage", id: number): string =>
	`/moderation/einladungen/${kind}/${id}/noch-einmal`;
export const welcome = (): string => "/willkommen";
export const welcomeThreads = (topics: readonly string[] = []): string =>
	topics.length === 0 ? "/willkommen/beitraege" : `/willkommen/beitraege?themen=${topics.join(",")}`;

/** A file of public/, with the version of this deployment, so that browsers keep it for good. */
export const asset = (name: string, version: string): string => `/${name}?v=${version}`;

/** The readable end of an address, "-wie-gewinnt-ihr-neue-lots-innen": at most eight words, ASCII. */
export function slug(title: string): string {
	const words = title
		.toLowerCase()
		.replaceAll("ä", "ae")
		.replaceAll("ö", "oe")
		.replaceAll("ü", "ue")
		.replaceAll("ß", "ss")
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.match(/[a-z0-9]+/g);
	return words === null ? "" : `-${words.slice(0, 8).join("-").slice(0, 60)}`;
}

/** The number at the front of "12-wie-gewinnt-ihr", or null if there is none. */
export function idOf(part: string): number | null {
	const match = /^([1-9]\d{0,14})(?:-.*)?$/.exec(part);
	return match === null ? null : Number(match[1]);
}

/** An own address out of a query or form, or the start page: never a foreign one (open redirect). */
export function ownPath(value: string | undefined): string {
	return value !== undefined && /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(value) ? value : home();
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
	const pairs = Object.entries(query).filter(
		(pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "",
	);
	return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}
