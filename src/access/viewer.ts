// Who is asking: built once per request from the session cookie, in one round trip.

import type { AskedMonthly } from "../appeals/limits.ts";
import type { Instant } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { sha256 } from "../db/ids.ts";
import { sql } from "../db/sql.ts";
import type { Follow } from "../follows/levels.ts";
import type { MessagesFrom } from "../messages/doors.ts";
import { isSpace, type Level, NONE, READS, SPACES, type SpaceKey } from "../spaces/spaces.ts";
import { isTopic, type TopicKey } from "../topics/topics.ts";

/** Somebody without a session. */
export type Guest = { kind: "guest" };

/** Somebody with a session. Only an active person has rights; a pending or suspended one sees their own state. */
export type Member = {
	kind: "member";
	id: number;
	name: string;
	role: string;
	organisation: string;
	region: string | null;
	language: string;
	state: "pending" | "active" | "suspended" | "former";
	admin: boolean;
	joinedAt: Instant | null;
	/** When their account will be removed, if they want to leave. */
	leavingAt: Instant | null;
	/** Since when mails to them don't arrive. */
	bouncedAt: Instant | null;
	levels: Record<SpaceKey, Level>;
	/** Discussions with something new, per space. */
	unread: Record<SpaceKey, number>;
	/** Conversations, and answers of the Fachstelle, with something new. */
	letters: number;
	/** From whom they take messages. */
	messagesFrom: MessagesFrom;
	/** They want a mail about private messages. */
	letterMails: boolean;
	/** Topics that they show to all in their profile. */
	topics: readonly TopicKey[];
	/** How often a month they may be asked for an answer. */
	askedMonthly: AskedMonthly;
	/** What counts as new for them, per space. */
	follows: Record<SpaceKey, Follow>;
	session: { handle: string; seenAt: Instant };
};

export type Viewer = Guest | Member;

/** The one guest. */
export const GUEST: Guest = { kind: "guest" };

type Row = {
	id: number;
	name: string;
	role: string;
	organisation: string;
	region: string | null;
	language: string;
	state: Member["state"];
	admin: number;
	joined_at: string | null;
	leaving_at: string | null;
	bounced_at: string | null;
	letters: number;
	messages_from: MessagesFrom;
	letter_mails: number;
	asked_monthly: AskedMonthly;
	topics: string;
	handle: string;
	seen_at: string;
	space_id: string | null;
	level: Level | null;
	unread: number | null;
	follow: Follow | null;
};

/** A session ends 30 days after its last use, and 180 days after it began (ASVS 7.3.1, 7.3.2). */
export const SESSION_IDLE_DAYS = 30;
export const SESSION_DAYS = 180;

/** What a viewer is made from, except their session. */
const PERSON = sql`m.id, m.name, m.role, m.organisation, m.region, m.language, m.state, m.admin, m.joined_at, m.leaving_at, m.bounced_at,
	m.letters, m.messages_from, m.letter_mails, m.asked_monthly, m.topics`;

/** Finds the person behind a session token; a guest if the session is unknown, over, or idle for too long. */
export async function findViewer(database: Database, token: string, now: Instant, idleSince: Instant): Promise<Viewer> {
	const [rows = []] = await database.read([
		sql`SELECT ${PERSON}, s.handle, s.seen_at, ms.space_id, ms.level, ms.unread, ms.follow
			FROM sessions s JOIN members m ON m.id = s.member_id LEFT JOIN memberships ms ON ms.member_id = m.id
			WHERE s.token_hash = ${await sha256(token)} AND s.expires_at > ${now} AND s.seen_at > ${idleSince}
			AND m.state <> 'former'`,
	]);
	return viewerOf(rows as Row[]);
}

/** An active person to whom a mail goes, and their address. */
export type Recipient = { viewer: Member; email: string };

/** People to whom mails go, as the viewers they would be. Whose mails can't arrive is left out. */
export async function findRecipients(database: Database, ids: readonly number[]): Promise<Recipient[]> {
	const [rows = []] = await database.read([
		sql`SELECT ${PERSON}, a.email, '' AS handle, '' AS seen_at, ms.space_id, ms.level, ms.unread, ms.follow
			FROM json_each(${JSON.stringify(ids)}) e CROSS JOIN members m ON m.id = e.value JOIN accounts a ON a.member_id = m.id
			LEFT JOIN memberships ms ON ms.member_id = m.id
			WHERE m.state = 'active' AND coalesce(m.bounced, '') <> 'hart'`,
	]);
	const list = rows as (Row & { email: string })[];
	return [...new Set(list.map(({ id }) => id))].flatMap((id) => {
		const theirs = list.filter((row) => row.id === id);
		const viewer = viewerOf(theirs);
		return viewer.kind === "member" ? [{ viewer, email: theirs[0]?.email ?? "" }] : [];
	});
}

function viewerOf(list: readonly Row[]): Viewer {
	const first = list[0];
	if (first === undefined) return GUEST;
	const levels: Member["levels"] = { mo: NONE, lotsen: NONE, gemeinsam: NONE };
	const unread: Member["unread"] = { mo: 0, lotsen: 0, gemeinsam: 0 };
	const follows: Member["follows"] = { mo: "alles", lotsen: "alles", gemeinsam: "alles" };
	for (const row of list) {
		if (row.space_id === null || !isSpace(row.space_id) || first.state !== "active") continue;
		levels[row.space_id] = row.level ?? NONE;
		unread[row.space_id] = row.unread ?? 0;
		follows[row.space_id] = row.follow ?? "alles";
	}
	return {
		kind: "member",
		id: first.id,
		name: first.name,
		role: first.role,
		organisation: first.organisation,
		region: first.region,
		language: first.language,
		state: first.state,
		admin: first.admin === 1 && first.state === "active",
		joinedAt: first.joined_at,
		leavingAt: first.leaving_at,
		bouncedAt: first.bounced_at,
		levels,
		unread,
		letters: first.letters,
		messagesFrom: first.messages_from,
		letterMails: first.letter_mails === 1,
		topics: (JSON.parse(first.topics) as string[]).filter(isTopic),
		askedMonthly: first.asked_monthly,
		follows,
		session: { handle: first.handle, seenAt: first.seen_at },
	};
}

/** A person's level in a space; nobody but an active member has one. */
export function levelIn(viewer: Viewer, space: SpaceKey): Level {
	return viewer.kind === "member" && viewer.state === "active" ? viewer.levels[space] : NONE;
}

/** The spaces that a viewer may read. */
export function readableSpaces(viewer: Viewer): readonly SpaceKey[] {
	return SPACES.filter((space) => levelIn(viewer, space) >= READS);
}
