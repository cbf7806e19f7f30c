// Which rows exist for this viewer. Every statement of a feature is sent through a window.
import type { Database, Rows } from "../db/database.ts";
import type { Sql } from "../db/sql.ts";
import { isStaffRole } from "../members/roles.ts";
import { type Level, MODERATES, READS, SPACES, type SpaceKey, WRITES } from "../spaces/spaces.ts";
import { circleOf, FACHSTELLE } from "./circle.ts";
import { levelIn, readableSpaces, type Viewer } from "./viewer.ts";

/**
 * A database in which the content tables hold only the rows that one viewer may see. `threads` means "the threads I
 * may see"; the real table is `main.threads`, which only this file names. The target of an UPDATE, DELETE or INSERT is
 * always the real table, so a write names its rows by a read: `… WHERE id IN (SELECT id FROM posts WHERE id = ?)`.
 * A statement with an expression of its own begins with a comma: `, page AS (…) SELECT …`.
 */
export type Window = {
	/** Whose window it is. */
	readonly viewer: Viewer;
	/** All rows of one statement. `T` is the shape of a row. */
	all<T>(statement: Sql): Promise<T[]>;
	/** The rows of several statements in one round trip. */
	read(statements: readonly Sql[]): Promise<Rows[]>;
	/** Several statements as one transaction: all of them or none. */
	write(statements: readonly Sql[]): Promise<Rows[]>;
};

/** The window of a viewer. */
export function openWindow(database: Database, viewer: Viewer): Window {
	return look(database, viewer, frame(viewer, false));
}

/**
 * The reception: for those who aren't anybody yet (sign-in, asking to join). No content at all exists in it, only the
 * requests to join and the people who decide on them.
 */
export function openReception(database: Database): Window {
	const nobody: Viewer = { kind: "guest" };
	return look(database, nobody, frame(nobody, true));
}

/**
 * The one opening for strangers: whoever has a link that a member shared may know the heading of that discussion and
 * the space it stands in. Exactly this row exists in it, with these three columns, and only while both the post and
 * the discussion stand. Everything else is as empty as for any guest. The caller has checked the link's mark.
 */
export function openShare(database: Database, postId: number): Window {
	const nobody: Viewer = { kind: "guest" };
	return look(database, nobody, frame(nobody, false, { sharedPost: Math.trunc(postId) }));
}

/** A window with other expressions in front of its statements (own.ts). */
export function look(database: Database, viewer: Viewer, prefix: string): Window {
	const framed = (statement: Sql): Sql => ({ text: prefix + statement.text, values: statement.values });
	return {
		viewer,
		all: async <T>(statement: Sql) => (await database.read([framed(statement)]))[0] as T[],
		read: (statements) => database.read(statements.map(framed)),
		write: (statements) => database.write(statements.map(framed)),
	};
}

/** Acts of the Fachstelle whose reason every reader sees. */
const EXPLAINED = "'move', 'split', 'merge', 'close'";

/**
 * The night: nobody looks. What the clock does by itself needs of the content only the discussions that have an end, and
 * the numbers of private messages that were taken away.
 */
export function openNight(database: Database): Window {
	const nobody: Viewer = { kind: "guest" };
	return look(database, nobody, frame(nobody, true, { night: true }));
}

/**
 * The reading room: who reads files for their text. Only files exist in it, where they lie, and their texts; not even
 * whose they are.
 */
export function openReadingRoom(database: Database): Window {
	return look(
		database,
		{ kind: "guest" },
		`WITH RECURSIVE files AS (SELECT id, key, type, bytes, pages FROM main.files), file_texts AS (SELECT * FROM main.file_texts),
		posts AS (SELECT * FROM main.posts WHERE 0), threads AS (SELECT * FROM main.threads WHERE 0), materials AS (SELECT * FROM main.materials WHERE 0)\n`,
	);
}

/**
 * The common table expressions in front of every statement. Only keys of the three spaces and a member's own number
 * are written into the text; nothing that a person typed. Three stand for more than a table's visible rows: a merged
 * discussion exists only as the address that leads on (`merged`, numbers only), of an act of the Fachstelle readers see what
 * they are told (`log`), and whoever moderates carries everybody's readings along with the posts (`carried`). The plus at
 * `thread_topics` keeps the list of spaces out of the index: a page's one space has to stand there, or it would be sorted.
 */
function frame(viewer: Viewer, reception: boolean, { sharedPost = 0, night = false } = {}): string {
	const me = viewer.kind === "member" && viewer.state === "active" ? Math.trunc(viewer.id) : 0;
	const inside = me > 0 ? "1" : "0";
	const reads = keys(viewer, READS);
	const moderates = keys(viewer, MODERATES);
	const admin = viewer.kind === "member" && viewer.admin ? "1" : "0";
	const known = me > 0 ? circleOf(viewer, READS) | FACHSTELLE : 0;
	const lookedAfter = circleOf(viewer, MODERATES);
	const organisations = organisationsFor(me, moderates !== "", reception);
	return `WITH RECURSIVE
spaces AS (SELECT * FROM main.spaces WHERE id IN (${reads})),
writable AS (SELECT id FROM main.spaces WHERE id IN (${keys(viewer, WRITES)})),
moderated AS (SELECT id FROM main.spaces WHERE id IN (${moderates})),
threads AS (${sharedPost > 0 ? sharedThread(sharedPost) : `SELECT *, ${ownAppeal(me)} AS own_appeal FROM main.threads WHERE ${night ? "ends_at IS NOT NULL" : `space_id IN (${reads}) AND merged_into IS NULL`}`}),
merged AS (SELECT id, merged_into, last_seq FROM main.threads WHERE merged_into IS NOT NULL),
log AS (SELECT id, space_id, thread_id, other_id, post_id, of_id, act, by_id, form_key, request, created_at, undone_at, undone_by, listed, shown,
	iif(space_id IN (${moderates}) OR act IN (${EXPLAINED}), reason, NULL) AS reason,
	iif(space_id IN (${moderates}), details, '{}') AS details, iif(space_id IN (${moderates}), plan, '[]') AS plan
	FROM main.log WHERE space_id IN (${reads}) AND (shown = 1 OR space_id IN (${moderates}))),
carried AS (SELECT * FROM main.readings WHERE space_id IN (${moderates})),
thread_facets AS (SELECT * FROM main.thread_facets WHERE space_id IN (${reads})),
adoptions AS (SELECT * FROM main.adoptions WHERE space_id IN (${reads})),
thread_topics AS (SELECT * FROM main.thread_topics WHERE +space_id IN (${reads})),
title_words AS (SELECT * FROM main.title_words WHERE space_id IN (${reads})),
posts AS (SELECT *, voted -> 'm${me}' AS own_vote FROM main.posts WHERE space_id IN (${reads})),
revisions AS (SELECT * FROM main.revisions WHERE space_id IN (${reads}) AND (author_id = ${me} OR space_id IN (${moderates}))),
thanks AS (SELECT * FROM main.thanks WHERE space_id IN (${reads}) AND (member_id = ${me} OR post_id IN (SELECT id FROM main.posts WHERE author_id = ${me}))),
polls AS (SELECT * FROM main.polls WHERE space_id IN (${reads})),
votes AS (SELECT * FROM main.votes WHERE space_id IN (${reads}) AND (member_id = ${me} OR anonymous = 0)),
drafts AS (SELECT * FROM main.drafts WHERE member_id = ${me} AND space_id IN (${reads})),
bookmarks AS (SELECT * FROM main.bookmarks WHERE member_id = ${me} AND space_id IN (${reads})),
follows AS (SELECT * FROM main.follows WHERE member_id = ${me} AND space_id IN (${reads})),
mention_names AS (SELECT * FROM main.mention_names WHERE space_id IN (${reads})),
readers_by_name AS (SELECT * FROM main.readers_by_name WHERE space_id IN (${reads})),
readings AS (SELECT * FROM main.readings WHERE member_id = ${me} AND space_id IN (${reads})),
members AS (SELECT *, ${mayKnow("", me, known)} AS known FROM main.members WHERE ${reception ? RECEPTION_MEMBERS : `${inside} AND state <> 'pending'`}),
people AS (SELECT * FROM main.members WHERE ${mayKnow("", me, known)}),
profiles AS (SELECT member_id, shared, iif(member_id = ${me} OR ${circleOfPerson("p")} & ${lookedAfter}, staff, '{}') AS staff,
	iif(member_id = ${me}, own, '{}') AS own, iif(member_id = ${me}, email_for, '') AS email_for, version, form_key
	FROM main.profiles p WHERE EXISTS (SELECT 1 FROM main.members m WHERE m.id = p.member_id AND ${mayKnow("m.", me, known)})),
contacts AS (SELECT a.member_id, a.email FROM main.accounts a WHERE EXISTS (SELECT 1 FROM profiles WHERE member_id = a.member_id)
	AND EXISTS (SELECT 1 FROM main.profiles p WHERE p.member_id = a.member_id AND (p.email_for = 'alle'
		OR (p.email_for = 'fachstelle' AND (p.member_id = ${me} OR ${circleOfPerson("p")} & ${lookedAfter}))))),
directory AS (SELECT circle, people FROM main.directory WHERE circle & ${known}),
memberships AS (SELECT * FROM main.memberships WHERE ${reception ? "level = 3" : `space_id IN (${reads})`}),
applications AS (SELECT * FROM main.applications a WHERE ${reception ? "1" : applicationsFor(moderates, admin)}),
application_spaces AS (SELECT * FROM main.application_spaces s WHERE ${reception ? "1" : "EXISTS (SELECT 1 FROM applications WHERE id = s.application_id)"}),
looks AS (SELECT * FROM main.looks WHERE ${reception ? "1" : `member_id = ${me}`}),
address_changes AS (SELECT * FROM main.address_changes WHERE ${reception ? "1" : `member_id = ${me}`}),
passkeys AS (SELECT * FROM main.passkeys WHERE ${reception ? "1" : `member_id = ${me}`}),
passkey_challenges AS (SELECT * FROM main.passkey_challenges WHERE ${reception ? "1" : `member_id = ${me}`}),
${organisations},
${invitationsFor(me, moderates, admin, reception)},
mailboxes AS (SELECT a.member_id, a.email_key, m.bounced_at, m.reached_at FROM main.accounts a JOIN main.members m ON m.id = a.member_id WHERE ${reception ? "1" : "0"}),
unreached AS (SELECT id, name, bounced, bounced_at FROM main.members WHERE bounced_at IS NOT NULL AND state = 'active' AND id <> ${me} AND circle & ${lookedAfter}),
member_addresses AS (SELECT a.email_key FROM main.accounts a JOIN main.members m ON m.id = a.member_id WHERE m.state = 'active' AND m.circle & ${lookedAfter}),
${conversationsFor(viewer, me, known, lookedAfter, night)},
${appealsFor(me, reads, moderates)},
inquiries AS (SELECT * FROM main.inquiries WHERE space_id IN (${reads}) AND (asker_id = ${me} OR space_id IN (${moderates}))),
inquiry_answers AS (SELECT * FROM main.inquiry_answers x WHERE space_id IN (${reads})
	AND (space_id IN (${moderates}) OR EXISTS (SELECT 1 FROM main.inquiries q WHERE q.id = x.inquiry_id AND q.asker_id = ${me}))),
${materialsFor(me, reads, keys(viewer, WRITES), moderates, reception)},
${findersFor(reception ? [] : [...readableSpaces(viewer), ...(me > 0 ? ["members"] : []), "public"])},
${collectionsFor(me, reads, moderates, reception)}
${sharedPost > 0 ? NOTHING_PRIVATE : ""}`;
}

/** Behind a shared link not even the tables are there that no route for strangers reads anyway. */
const NOTHING_PRIVATE = ["accounts", "sessions", "sign_ins", "limits"]
	.map((table) => `, ${table} AS (SELECT * FROM main.${table} WHERE 0)`)
	.join("");

function sharedThread(postId: number): string {
	return `SELECT id, space_id, title FROM main.threads
		WHERE removed_at IS NULL AND id IN (SELECT thread_id FROM main.posts WHERE id = ${postId} AND removed_at IS NULL)`;
}

/**
 * Whom a viewer may know: active people with whom they share a space, the people of the Fachstelle, and themselves.
 * Nobody else exists for them, neither by name in a list nor behind an address.
 */
function mayKnow(m: string, me: number, known: number): string {
	return me === 0 ? "0" : `(${m}state = 'active' AND (${m}id = ${me} OR (${m}circle & ${known}) <> 0))`;
}

/** A field for the Fachstelle is for those who moderate a space in which the person is. */
function circleOfPerson(p: string): string {
	return `(SELECT circle FROM main.members WHERE id = ${p}.member_id)`;
}

/** The reception knows those who wait, and may call the people who decide. */
const RECEPTION_MEMBERS =
	"state = 'pending' OR (state = 'active' AND id IN (SELECT member_id FROM main.memberships WHERE level = 3))";

/**
 * Whoever moderates one of the spaces that were asked for decides; the administration sees them all. Each request is
 * asked by itself: a list of all that fit would be made anew for every page, out of all requests there ever were.
 */
function applicationsFor(moderates: string, admin: string): string {
	return `state <> 'unconfirmed' AND (${admin} OR EXISTS (SELECT 1 FROM main.application_spaces WHERE application_id = a.id AND space_id IN (${moderates})))`;
}

/**
 * Organisations. A guest (and whoever has no standing) sees only pages that want to be public, and of these only the
 * fields that the switch on the form names; people, requests and what happened stay inside. A contact is there for those
 * it was opened for, for those who answer for the page, and for the Fachstelle.
 */
function organisationsFor(me: number, isStaff: boolean, reception: boolean): string {
	const inside = me > 0 ? "1" : "0";
	const answersFor = (organisation: string) =>
		`EXISTS (SELECT 1 FROM main.affiliations WHERE member_id = ${me} AND organisation_id = ${organisation} AND responsible = 1)`;
	const looksAfter = (organisation: string) => (isStaff ? "1" : answersFor(organisation));
	const contact = (name: string) =>
		me === 0
			? `iif(o.${name}_for = 'public', o.${name}, '') AS ${name}`
			: `iif(o.${name}_for <> 'staff' OR ${looksAfter("o.id")}, o.${name}, '') AS ${name}`;
	const within = (name: string, instead: string) => (me === 0 ? `${instead} AS ${name}` : `o.${name}`);
	return `organisations AS (SELECT o.id, o.name, o.name_key, o.sort_key, o.kind, o.place, o.region, o.about, o.about_html, o.renderer,
	o.topics, o.languages, o.website, ${contact("email")}, o.email_for, ${contact("phone")}, o.phone_for, o.is_public, o.merged_into,
	${within("legal_form", "''")}, ${within("nonprofit", "NULL")}, ${within("target_groups", "''")}, ${within("version", "0")},
	${within("form_key", "''")}, ${within("created_by", "NULL")}, ${within("created_at", "''")}, ${within("edited_at", "NULL")},
	${within("people", "0")}, ${within("responsible", "0")}
	FROM main.organisations o WHERE ${reception ? "0" : me === 0 ? "o.is_public = 1" : "1"}),
organisation_index AS (SELECT * FROM main.organisation_index WHERE audience = '${me === 0 ? "guests" : "members"}' AND ${reception ? "0" : "1"}),
affiliations AS (SELECT * FROM main.affiliations WHERE ${inside}),
affiliation_requests AS (SELECT * FROM main.affiliation_requests r WHERE ${inside} AND (r.member_id = ${me} OR ${looksAfter("r.organisation_id")})),
handovers AS (SELECT * FROM main.handovers h WHERE ${inside} AND (h.to_id = ${me} OR h.from_id = ${me} OR ${looksAfter("h.organisation_id")})),
organisation_entries AS (SELECT * FROM main.organisation_entries e WHERE ${inside} AND ${looksAfter("e.organisation_id")})`;
}

/**
 * Invitations are for whoever made one, for those who answer for its organisation, and for those who look after one of its
 * spaces. Whoever came in by one stands in it; who got stuck on the way, and every address, is for the Fachstelle alone.
 * `granted` is what an invitation gives now: never more than its inviter has, and nothing once they couldn't invite any more.
 */
function invitationsFor(me: number, moderates: string, admin: string, reception: boolean): string {
	const staffed = `(${admin} OR EXISTS (SELECT 1 FROM json_each(i.levels) l WHERE l.value > 0 AND l.key IN (${moderates})))`;
	const answers = `EXISTS (SELECT 1 FROM main.affiliations WHERE member_id = ${me} AND organisation_id = i.organisation_id AND responsible = 1)`;
	const mine = reception ? "1" : me === 0 ? "0" : `(i.inviter_id = ${me} OR ${staffed} OR ${answers})`;
	const looksAfter = reception ? "1" : staffed;
	return `invitations AS (SELECT i.*, (SELECT name FROM main.members WHERE id = i.inviter_id) AS inviter,
	(SELECT name FROM main.organisations WHERE id = i.organisation_id) AS organisation,
	(SELECT json_group_object(l.key, iif(${INVITES}, min(l.value, iif(m.admin = 1, 2, coalesce(ms.level, 0))), 0))
		FROM json_each(i.levels) l JOIN main.members m ON m.id = i.inviter_id
		LEFT JOIN main.memberships ms ON ms.member_id = m.id AND ms.space_id = l.key) AS granted
	FROM main.invitations i WHERE ${mine}),
invitation_guests AS (SELECT g.id, g.invitation_id, g.name, g.sort_key, iif(${looksAfter}, g.email, '') AS email,
	iif(${looksAfter}, g.email_key, '') AS email_key, g.organisation, g.role, g.region, g.language, g.state, g.member_id,
	g.asked, g.asked_at, g.failed_at, g.bounced_at, g.bounced, g.created_at, g.done_at, g.returned_at,
	(SELECT name FROM main.members WHERE id = i.inviter_id) AS inviter
	FROM main.invitation_guests g JOIN main.invitations i ON i.id = g.invitation_id WHERE (g.state = 'in' OR ${looksAfter}) AND ${mine}),
invitation_entries AS (SELECT * FROM main.invitation_entries e WHERE ${reception ? "1" : me === 0 ? "0" : `EXISTS (SELECT 1 FROM main.invitations i WHERE i.id = e.invitation_id AND ${mine})`}),
unfinished AS (SELECT * FROM main.applications a WHERE ${
		reception || me === 0
			? "0"
			: `(state = 'unconfirmed' OR (state = 'approved' AND returned_at IS NULL))
	AND (${admin} OR EXISTS (SELECT 1 FROM main.application_spaces WHERE application_id = a.id AND space_id IN (${moderates})))`
	})`;
}

/** The inviter `m` could make invitation `i` today: active, and of the Fachstelle or still responsible for the organisation. */
const INVITES = `m.state = 'active' AND (m.admin = 1 OR EXISTS (SELECT 1 FROM main.memberships x WHERE x.member_id = m.id AND x.level = 3)
	OR EXISTS (SELECT 1 FROM main.affiliations x JOIN main.organisations o ON o.id = x.organisation_id AND o.merged_into IS NULL
		WHERE x.member_id = m.id AND x.organisation_id = i.organisation_id AND x.responsible = 1))`;

/**
 * Conversations. They exist for those who take part and have not left, and for nobody else: neither for the Fachstelle nor
 * for the administration, who have only the copies that somebody reported. `correspondents` are the people who take a new
 * message from the viewer; whether somebody closed the door for all or for them alone can't be told from it. `open` says
 * whether anybody is left who would get an answer.
 */
function conversationsFor(viewer: Viewer, me: number, known: number, lookedAfter: number, night: boolean): string {
	const staff = viewer.kind === "member" && isStaffRole(viewer.role) ? "1" : "0";
	const blockedBy = (member: string) =>
		`EXISTS (SELECT 1 FROM main.blocks b WHERE b.member_id = ${member} AND b.blocked_id = ${me})`;
	const takesPart = (conversation: string) =>
		`EXISTS (SELECT 1 FROM main.participants mine WHERE mine.conversation_id = ${conversation} AND mine.member_id = ${me} AND mine.left_at IS NULL)`;
	return `conversations AS (SELECT c.*, EXISTS (SELECT 1 FROM main.participants p JOIN main.members m ON m.id = p.member_id
		WHERE p.conversation_id = c.id AND p.member_id <> ${me} AND p.left_at IS NULL AND m.state = 'active'
		AND (c.size > 2 OR NOT ${blockedBy("p.member_id")})) AS open
	FROM main.conversations c WHERE ${takesPart("c.id")}),
participants AS (SELECT * FROM main.participants WHERE member_id = ${me} AND left_at IS NULL),
messages AS (SELECT x.id, x.conversation_id, x.seq, x.author_id, iif(x.removed_at IS NULL, x.source, '') AS source, iif(x.removed_at IS NULL, x.html, '') AS html, iif(x.removed_at IS NULL, x.files, '[]') AS files,
	x.renderer, x.language, x.form_key, x.created_at, x.removed_at, x.removed_reason FROM main.messages x WHERE ${takesPart("x.conversation_id")}),
removed_messages AS (SELECT id, removed_at FROM main.messages WHERE removed_at IS NOT NULL AND source <> '' AND ${night ? "1" : "0"}),
blocks AS (SELECT * FROM main.blocks WHERE member_id = ${me}),
correspondents AS (SELECT m.id, m.name, m.sort_key, m.organisation, m.region, m.role FROM main.members m WHERE m.id <> ${me} AND ${mayKnow("m.", me, known)}
	AND ((m.messages_from = 'raum' AND (${staff} OR m.circle & ${known & ~FACHSTELLE})) OR (m.messages_from = 'fachstelle' AND ${staff}))
	AND NOT ${blockedBy("m.id")}),
decided AS (SELECT message_id FROM main.message_reports WHERE removed = 1 AND undone_at IS NULL AND ${lookedAfter} <> 0),
message_reports AS (SELECT * FROM main.message_reports WHERE ${me > 0 ? "1" : "0"} AND author_id <> ${me} AND (reporter_id = ${me} OR circle & ${lookedAfter}))`;
}

/**
 * Materials. A draft is its owner's alone, one in review is for those who write in its space. What was withdrawn still has a
 * page with its title and the reason, but no versions and no files, except for its owner and those who moderate the space.
 * A file that hangs on nothing yet is whose it is; any other is there for those who see what it hangs on. How a text is worked
 * on (proposals, comments) is for those who read the space, also where the text itself is for more people.
 */
function materialsFor(me: number, reads: string, writes: string, moderates: string, reception: boolean): string {
	const inside = me > 0 ? "audience <> 'space'" : "audience = 'public'";
	return `
materials AS (SELECT * FROM main.materials WHERE ${reception ? "0" : "1"} AND ((${inside} AND state IN ('published', 'withdrawn'))
	OR (space_id IN (${reads}) AND (state IN ('published', 'withdrawn') OR author_id = ${me} OR (state = 'review' AND space_id IN (${writes})))))),
material_versions AS (SELECT * FROM main.material_versions v WHERE EXISTS (SELECT 1 FROM materials
	WHERE id = v.material_id AND (state <> 'withdrawn' OR author_id = ${me} OR space_id IN (${moderates})))),
proposals AS (SELECT * FROM main.proposals p WHERE space_id IN (${reads}) AND EXISTS (SELECT 1 FROM materials
	WHERE id = p.material_id AND (state <> 'withdrawn' OR author_id = ${me} OR space_id IN (${moderates})))),
section_comments AS (SELECT * FROM main.section_comments s WHERE space_id IN (${reads}) AND EXISTS (SELECT 1 FROM materials
	WHERE id = s.material_id AND (state <> 'withdrawn' OR author_id = ${me} OR space_id IN (${moderates})))),
${proposalContacts(me, reads)},
files AS (SELECT * FROM main.files f WHERE (version_id IS NULL AND post_id IS NULL AND message_id IS NULL AND photo_of IS NULL AND owner_id = ${me})
	OR (version_id IS NOT NULL AND EXISTS (SELECT 1 FROM material_versions WHERE id = f.version_id))
	OR (post_id IS NOT NULL AND EXISTS (SELECT 1 FROM main.posts WHERE id = f.post_id AND space_id IN (${reads}) AND removed_at IS NULL))
	OR (message_id IS NOT NULL AND EXISTS (SELECT 1 FROM messages WHERE id = f.message_id AND removed_at IS NULL))
	OR (photo_of IS NOT NULL AND EXISTS (SELECT 1 FROM people WHERE id = f.photo_of))),
file_texts AS (SELECT * FROM main.file_texts t WHERE EXISTS (SELECT 1 FROM files WHERE id = t.file_id)),
link_checks AS (SELECT * FROM main.link_checks WHERE space_id IN (${moderates}) OR EXISTS (SELECT 1 FROM main.materials
	WHERE id = material_id AND ${me} IN (author_id, keeper_id) AND space_id IN (${reads}))),
material_uses AS (SELECT * FROM main.material_uses WHERE +space_id IN (${reads})),
material_follows AS (SELECT * FROM main.material_follows WHERE member_id = ${me})`;
}

/** What the viewer is asked in a discussion, unless they don't want to hear from who asks; nobody else's row is looked at. */
function ownAppeal(me: number): string {
	const own = `appealed -> '$."${me}"'`;
	return `iif(${own} IS NULL OR ${blocks(me, `${own} ->> 'by'`)}, NULL, ${own})`;
}

/** The viewer doesn't want to hear from somebody. */
function blocks(me: number, other: string): string {
	return `EXISTS (SELECT 1 FROM main.blocks WHERE member_id = ${me} AND blocked_id = ${other})`;
}

/**
 * Who was asked for an answer is known to the person themselves (unless they have blocked who asks), to who asks, to whose question it is and to the Fachstelle of
 * its space. `avoided` are people with whom the viewer has a block, whoever of the two made it. Addresses are there for the mail
 * to those whom the viewer asked.
 */
function appealsFor(me: number, reads: string, moderates: string): string {
	const inside = me > 0 ? "1" : "0";
	return `appeal_months AS (SELECT * FROM main.appeal_months WHERE ${inside}),
appeals AS (SELECT * FROM main.appeals p WHERE space_id IN (${reads}) AND ((asked_id = ${me} AND NOT ${blocks(me, "p.asker_id")}) OR asker_id = ${me} OR space_id IN (${moderates})
	OR EXISTS (SELECT 1 FROM main.threads t WHERE t.id = p.thread_id AND t.author_id = ${me}))),
askable AS (SELECT * FROM main.askable WHERE space_id IN (${reads})),
experience AS (SELECT * FROM main.experience WHERE space_id IN (${reads})),
avoided AS (SELECT blocked_id AS id FROM main.blocks WHERE member_id = ${me} UNION ALL SELECT member_id FROM main.blocks WHERE blocked_id = ${me}),
appealed_accounts AS (SELECT p.thread_id, p.asked_id, m.name, m.language, a.email FROM main.appeals p JOIN main.members m ON m.id = p.asked_id
	JOIN main.accounts a ON a.member_id = m.id WHERE p.asker_id = ${me} AND p.space_id IN (${reads}))`;
}

/**
 * The shelves of published materials: of the spaces that one reads, for members, for everybody. The finders hold
 * nothing of another shelf, whatever words are looked for in them (`hit MATCH …`); `place` ends with the number of a material.
 */
function findersFor(shelves: readonly string[]): string {
	const seen = shelves.map((shelf) => `"au_${shelf}"`).join(" OR ");
	const finder = (name: string) =>
		`${name} AS (SELECT rowid AS place, ${name} AS hit FROM main.${name} WHERE ${name} MATCH 'facets : (${seen === "" ? '"au_"' : seen})')`;
	return `${finder("material_finder")},
${finder("material_finder_used")},
${finder("material_text_finder")},
material_shelves AS (SELECT * FROM main.material_shelves WHERE shelf IN (${shelves.map((shelf) => `'${shelf}'`).join(", ")}))`;
}

/**
 * Collections. One for oneself is its owner's alone; a removed one is still there for those who can bring it back. A place in a
 * collection exists only for those who may see the material that lies there, and brings along what is shown of it (`m_…`): what
 * isn't for the viewer leaves no trace, neither a gap nor a sentence about it.
 */
function collectionsFor(me: number, reads: string, moderates: string, reception: boolean): string {
	const own = me > 0 ? `author_id = ${me}` : "0";
	const open = me > 0 ? "audience IN ('members', 'public')" : "audience = 'public'";
	if (reception) return REMOVED_COLLECTIONS;
	return `
collections AS (SELECT * FROM main.collections WHERE ((audience = 'self' AND ${own})
	OR (audience <> 'self' AND (space_id IN (${reads}) OR ${open}) AND (removed_at IS NULL OR space_id IN (${moderates}) OR (by_staff = 0 AND ${own}))))),
collection_entries AS (SELECT e.*, ${SHOWN_OF_MATERIALS.map((column) => `m.${column} AS m_${column}`).join(", ")}
	FROM collections c JOIN main.collection_entries e ON e.collection_id = c.id LEFT JOIN materials m ON m.id = e.material_id
	WHERE e.material_id IS NULL OR m.id IS NOT NULL)`;
}

/** The reception sees of collections only what was taken out, to delete it after a month: numbers and moments, no words. */
const REMOVED_COLLECTIONS = `
collections AS (SELECT id, removed_at FROM main.collections WHERE removed_at IS NOT NULL),
collection_entries AS (SELECT id, collection_id, removed_at FROM main.collection_entries WHERE removed_at IS NOT NULL)`;

/** Columns of a material that a collection shows. */
const SHOWN_OF_MATERIALS = [
	"space_id",
	"title",
	"summary",
	"type",
	"holding",
	"licence",
	"audience",
	"state",
	"level",
	"languages",
	"publisher",
	"year",
	"stand",
	"valid_until",
	"number",
	"link",
	"files",
	"replaced_by",
	"withdrawn_because",
];

/**
 * Whom a proposal is news to, and where they get a mail: the material's owner as long as it is open, its author once it is
 * decided. Only people who could open it themselves, and never whoever looks.
 */
function proposalContacts(me: number, reads: string): string {
	return `proposal_contacts AS (SELECT p.id AS proposal_id, m.id AS member_id, m.name, m.language, a.email
	FROM main.proposals p JOIN main.materials t ON t.id = p.material_id
	JOIN main.members m ON m.id = iif(p.state = 'open', t.author_id, p.author_id) AND m.state = 'active' AND m.id <> ${me}
	JOIN main.memberships ms ON ms.member_id = m.id AND ms.space_id = p.space_id
	JOIN main.accounts a ON a.member_id = m.id
	WHERE p.space_id IN (${reads}) AND (p.state = 'open' OR p.decided_by = ${me})
	AND ((t.state = 'published' AND ms.level >= ${READS}) OR (t.state = 'review' AND ms.level >= ${WRITES})))`;
}

function keys(viewer: Viewer, atLeast: Level): string {
	return SPACES.filter((space: SpaceKey) => levelIn(viewer, space) >= atLeast)
		.map((space) => `'${space}'`)
		.join(", ");
}
