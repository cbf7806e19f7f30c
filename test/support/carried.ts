// A discussion as a few lists, to compare with what the database says: places, counters, and what is new to whom.
import { env } from "cloudflare:workers";

/** A post as the model has it. */
export type ModelPost = {
	id: number;
	seq: number;
	parent: number | null;
	author: number;
	removed: boolean;
	createdAt: string;
};

/** A discussion: its posts, and for each reader the posts that are new to them. */
export type ModelThread = {
	id: number;
	author: number;
	lastSeq: number;
	posts: ModelPost[];
	fresh: Map<number, Set<number>>;
};

/** Reads a discussion out of the database, the long way round. */
export async function readThread(id: number): Promise<ModelThread> {
	const [threads, posts, readings] = await env.DB.batch<Record<string, string | number | null>>([
		env.DB.prepare("SELECT author_id, last_seq FROM threads WHERE id = ?").bind(id),
		env.DB.prepare(
			"SELECT id, seq, parent_id, author_id, removed_at, created_at FROM posts WHERE thread_id = ? ORDER BY seq",
		).bind(id),
		env.DB.prepare(
			"SELECT member_id, seen_seq, seen_more FROM readings WHERE thread_id = ? AND unread_since IS NOT NULL",
		).bind(id),
	]);
	const list = (posts?.results ?? []).map(
		(row): ModelPost => ({
			id: Number(row["id"]),
			seq: Number(row["seq"]),
			parent: row["parent_id"] === null ? null : Number(row["parent_id"]),
			author: Number(row["author_id"]),
			removed: row["removed_at"] !== null,
			createdAt: String(row["created_at"]),
		}),
	);
	const fresh = new Map<number, Set<number>>();
	for (const row of readings?.results ?? []) {
		const more = JSON.parse(String(row["seen_more"])) as number[];
		const unseen = list.filter(({ seq }) => seq > Number(row["seen_seq"]) && !more.includes(seq));
		fresh.set(Number(row["member_id"]), new Set(unseen.map((post) => post.id)));
	}
	const thread = threads?.results[0];
	return { id, author: Number(thread?.["author_id"]), lastSeq: Number(thread?.["last_seq"]), posts: list, fresh };
}

/** A copy that can be changed. */
export function copyOf(thread: ModelThread): ModelThread {
	return {
		...thread,
		posts: thread.posts.map((post) => ({ ...post })),
		fresh: new Map([...thread.fresh].map(([member, posts]) => [member, new Set(posts)])),
	};
}

/** Everything that the database derives from a discussion, derived from the model instead. */
export function derived(thread: ModelThread) {
	const byId = new Map(thread.posts.map((post) => [post.id, post]));
	const place = (post: ModelPost): { path: string; depth: number } => {
		const parent = post.parent === null ? undefined : byId.get(post.parent);
		if (parent === undefined) return { path: "", depth: 0 };
		const above = place(parent);
		return { path: above.path + post.seq.toString(16).padStart(5, "0"), depth: above.depth + 1 };
	};
	const standing = thread.posts.filter((post) => post.parent !== null && !post.removed);
	return {
		posts: thread.posts
			.map((post) => ({
				id: post.id,
				seq: post.seq,
				parent_id: post.parent,
				parent_author_id: post.parent === null ? null : (byId.get(post.parent)?.author ?? null),
				...place(post),
			}))
			.sort((a, b) => a.seq - b.seq),
		replies: standing.length,
		answers: standing.filter((post) => post.author !== thread.author).length,
		active_at: thread.posts
			.filter((post) => !post.removed || post.parent === null)
			.map((post) => post.createdAt)
			.sort()
			.at(-1),
		fresh: [...thread.fresh]
			.filter(([, posts]) => posts.size > 0)
			.map(([member, posts]): [number, number[]] => [member, [...posts].sort((a, b) => a - b)])
			.sort(([a], [b]) => a - b),
	};
}

/** The same out of the database's own columns. */
export async function stored(id: number): Promise<ReturnType<typeof derived>> {
	const [threads, posts] = await env.DB.batch<Record<string, string | number | null>>([
		env.DB.prepare("SELECT replies, answers, active_at FROM threads WHERE id = ?").bind(id),
		env.DB.prepare(
			"SELECT id, seq, parent_id, parent_author_id, path, depth FROM posts WHERE thread_id = ? ORDER BY seq",
		).bind(id),
	]);
	const { fresh } = derived(await readThread(id));
	return { ...(threads?.results[0] as object), posts: posts?.results, fresh } as unknown as ReturnType<typeof derived>;
}

/** What must hold of every reading and every counter, whatever was done. */
export async function unsound(): Promise<string[]> {
	const found: string[] = [];
	const { results } = await env.DB.prepare(
		`SELECT r.*, t.last_seq, t.space_id AS thread_space, (SELECT json_group_array(seq) FROM posts p WHERE p.thread_id = r.thread_id) AS seqs
		FROM readings r JOIN threads t ON t.id = r.thread_id WHERE r.unread_since IS NOT NULL OR (r.parked_since IS NOT NULL AND t.merged_into IS NULL)`,
	).all<{
		member_id: number;
		thread_id: number;
		space_id: string;
		thread_space: string;
		seen_seq: number;
		seen_more: string;
		last_seq: number;
		seqs: string;
	}>();
	for (const row of results) {
		const name = `reading of ${row.member_id} in ${row.thread_id}`;
		const more = JSON.parse(row.seen_more) as number[];
		const seqs = new Set(JSON.parse(row.seqs) as number[]);
		const unseen = Array.from({ length: row.last_seq - row.seen_seq }, (_, index) => row.seen_seq + 1 + index).filter(
			(seq) => !more.includes(seq),
		);
		if (unseen.length !== row.last_seq - row.seen_seq - more.length)
			found.push(`${name}: ${row.seen_more} doesn't fit`);
		if (unseen[0] !== row.seen_seq + 1) found.push(`${name}: doesn't begin with something new`);
		if (unseen.some((seq) => !seqs.has(seq))) found.push(`${name}: a number without a post is new`);
		if (row.space_id !== row.thread_space) found.push(`${name}: in another space`);
	}
	const wrong = await env.DB.prepare(
		`SELECT ms.member_id, ms.space_id FROM memberships ms WHERE unread <> (SELECT count(*) FROM readings r
			WHERE r.member_id = ms.member_id AND r.space_id = ms.space_id AND r.unread_since IS NOT NULL)`,
	).all();
	for (const row of wrong.results) found.push(`unread of ${JSON.stringify(row)}`);
	const topics = await env.DB.prepare(
		`SELECT t.id FROM threads t WHERE (t.removed_at IS NULL OR t.replies > 0) <> EXISTS (SELECT 1 FROM thread_topics k WHERE k.thread_id = t.id
			AND k.space_id = t.space_id AND k.waiting = (t.kind = 'frage' AND t.answers = 0 AND t.removed_at IS NULL AND t.closed_at IS NULL)) AND t.topics <> '[]'`,
	).all();
	for (const row of topics.results) found.push(`topics of ${JSON.stringify(row)}`);
	const broken = await env.DB.prepare("PRAGMA foreign_key_check").all();
	for (const row of broken.results) found.push(`reference ${JSON.stringify(row)}`);
	return found;
}
