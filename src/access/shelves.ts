// What of the library exists for a viewer: materials and what hangs on them, the lists that find them, and collections.
// A part of the window (window.ts), in a room of its own because there is so much of it.
import { READS, WRITES } from "../spaces/spaces.ts";

/**
 * Materials. A draft is its owner's alone, one in review is for those who write in its space. What was withdrawn still has a
 * page with its title and the reason, but no versions and no files, except for its owner and those who moderate the space.
 * A file that hangs on nothing yet is whose it is; any other is there for those who see what it hangs on. How a text is worked
 * on (proposals, comments) is for those who read the space, also where the text itself is for more people.
 */
export function materialsFor(me: number, reads: string, writes: string, moderates: string, reception: boolean): string {
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

/**
 * The shelves of published materials: of the spaces that one reads, for members, for everybody. The finders hold
 * nothing of another shelf, whatever words are looked for in them (`hit MATCH …`); `place` ends with the number of a material.
 */
export function findersFor(shelves: readonly string[]): string {
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
export function collectionsFor(me: number, reads: string, moderates: string, reception: boolean): string {
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
