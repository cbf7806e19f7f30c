// Move, split, merge and their undoing, with random trees and readers, against a simple model of lists.
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instant, MINUTE } from "../src/db/clock.ts";
import type { SpaceKey } from "../src/spaces/spaces.ts";
import { copyOf, derived, type ModelThread, readThread, stored, unsound } from "./support/carried.ts";
import { type Answer, as, type Browser, clock, one, pass } from "./support/forum.ts";
import {
	forgetThreads,
	nextId,
	pick,
	plantMembers,
	plantReplies,
	plantThreads,
	randomTree,
	seeded,
} from "./support/planting.ts";
import { personId, plantPeople } from "./world/plant.ts";

let verwaltung: Browser;
let petra: Browser;

beforeAll(async () => {
	await plantPeople(env.DB, clock());
	[verwaltung, petra] = await Promise.all([as("verwaltung"), as("petra")]);
});

beforeEach(async () => {
	pass(MINUTE);
	await forgetThreads(env.DB);
});

/** A discussion of so many posts; every reader has read other ones of them, and some posts were removed. */
async function grow(random: () => number, posts: number, space: SpaceKey = "gemeinsam"): Promise<number> {
	const id = await nextId(env.DB, "threads");
	await plantThreads(env.DB, 1, [pick(random, [2, 3, 4, 5])], clock());
	await env.DB.prepare(
		`UPDATE threads SET id = ?1, space_id = ?2, removed_at = NULL, kind = 'frage', topics = '["forum"]' WHERE id = ?1`,
	)
		.bind(id, space)
		.run();
	await env.DB.batch([
		env.DB.prepare("UPDATE posts SET space_id = ?2, removed_at = NULL WHERE thread_id = ?1").bind(id, space),
		env.DB.prepare("DELETE FROM thread_topics WHERE thread_id = ?").bind(id),
		env.DB.prepare(
			`INSERT INTO thread_topics (topic, space_id, kind, created_at, thread_id)
			SELECT value, space_id, kind, created_at, threads.id FROM threads, json_each(topics) WHERE threads.id = ?`,
		).bind(id),
	]);
	await plantReplies(
		env.DB,
		id,
		space,
		randomTree(random, posts - 1, Math.min(12, posts - 1)),
		clock(),
		[1, 2, 3, 4, 6],
	);
	await env.DB.prepare(
		"UPDATE threads SET active_at = (SELECT max(created_at) FROM posts WHERE thread_id = ?1) WHERE id = ?1",
	)
		.bind(id)
		.run();
	const removed = await idsOf(id, () => random() < 0.1);
	await env.DB.prepare(
		`UPDATE posts SET removed_at = ?, removed_by = author_id WHERE depth > 0 AND id IN (SELECT value FROM json_each(?))`,
	)
		.bind(instant(clock()), JSON.stringify(removed))
		.run();
	const { results } = await env.DB.prepare("SELECT member_id FROM readings WHERE thread_id = ?")
		.bind(id)
		.all<{ member_id: number }>();
	if (results.length > 100) return id;
	for (const { member_id } of results) {
		const thread = await readThread(id);
		const share = pick(random, [0, 0.3, 0.7, 1]);
		const fresh = thread.posts.filter(() => random() >= share).map(({ seq }) => seq);
		const low = fresh[0];
		const seen = thread.posts
			.map(({ seq }) => seq)
			.filter((seq) => low !== undefined && seq > low && !fresh.includes(seq));
		await env.DB.prepare(
			"UPDATE readings SET seen_seq = ?, seen_more = ?, unread_since = iif(?, unread_since, NULL) WHERE thread_id = ? AND member_id = ?",
		)
			.bind(low === undefined ? posts : low - 1, JSON.stringify(seen), low === undefined ? 0 : 1, id, member_id)
			.run();
	}
	return id;
}

async function idsOf(thread: number, choose: () => boolean): Promise<number[]> {
	const { posts } = await readThread(thread);
	return posts.filter((post) => post.parent !== null && choose()).map(({ id }) => id);
}

const entryOf = (answer: Answer): number => Number(/getan=(\d+)/.exec(answer.location)?.[1]);

let forms = 0;
const send = async (path: string, form: Record<string, string | string[]>): Promise<Answer> => {
	forms += 1;
	const answer = await verwaltung.post(path, { reason: "Das passt besser", ...form, formular: `f${forms}` });
	expect([path, answer.status]).toEqual([path, 303]);
	return answer;
};

/** Carries posts over in the model: in the order of their numbers, behind what is there. */
function carry(
	from: ModelThread,
	to: ModelThread,
	ids: ReadonlySet<number>,
	under: (id: number) => number | null,
): void {
	const going = from.posts.filter((post) => ids.has(post.id)).sort((a, b) => a.seq - b.seq);
	from.posts = from.posts.filter((post) => !ids.has(post.id));
	for (const post of going) {
		to.lastSeq += 1;
		to.posts.push({ ...post, seq: to.lastSeq, parent: under(post.id) });
	}
	for (const [member, fresh] of from.fresh)
		for (const id of [...fresh].filter((post) => ids.has(post))) {
			fresh.delete(id);
			const there = to.fresh.get(member) ?? new Set();
			to.fresh.set(member, there.add(id));
		}
}

/** A post and everything under it. */
function subtree(thread: ModelThread, id: number): number[] {
	return [id, ...thread.posts.filter((post) => post.parent === id).flatMap((post) => subtree(thread, post.id))];
}

const same = async (...threads: ModelThread[]): Promise<void> => {
	for (const thread of threads) expect(await stored(thread.id)).toEqual(derived(thread));
	expect(await unsound()).toEqual([]);
};

/** Somebody reads some posts, in the forum and in the model. */
async function read(random: () => number, thread: ModelThread): Promise<void> {
	const posts = thread.posts.filter(() => random() < 0.5);
	await petra.post(`/themen/${thread.id}/gelesen`, { seqs: posts.map(({ seq }) => seq).join(",") || "1" });
	const fresh = thread.fresh.get(personId("petra"));
	for (const { id } of posts.length > 0 ? posts : thread.posts.filter(({ seq }) => seq === 1)) fresh?.delete(id);
}

/** Somebody replies to a post, in the forum and in the model. */
async function reply(thread: ModelThread, to: number): Promise<number> {
	pass(MINUTE);
	forms += 1;
	const answer = await petra.post(`/themen/${thread.id}/antworten?auf=${to}`, {
		body: "Noch etwas",
		formular: `f${forms}`,
	});
	const id = Number(/beitrag-(\d+)$/.exec(answer.location)?.[1]);
	thread.lastSeq += 1;
	const author = personId("petra");
	thread.posts.push({ id, seq: thread.lastSeq, parent: to, author, removed: false, createdAt: instant(clock()) });
	const { results } = await env.DB.prepare(
		"SELECT ms.member_id FROM memberships ms JOIN members m ON m.id = ms.member_id WHERE space_id = 'gemeinsam' AND level > 0 AND state = 'active'",
	).all<{ member_id: number }>();
	for (const { member_id } of results)
		if (member_id !== author) thread.fresh.set(member_id, (thread.fresh.get(member_id) ?? new Set()).add(id));
	return id;
}

describe.each([1, 2, 3, 4, 5, 6])("a random tree (seed %i)", (seed) => {
	const sizes = [3, 9, 25, 60, 120, 200];
	const size = sizes[seed - 1] ?? 20;

	it("split keeps every place, count and reading in both, and its undo brings everything back", async () => {
		const random = seeded(seed);
		const id = await grow(random, size);
		const before = await readThread(id);
		await same(before);
		const able = before.posts.filter((post) => post.parent !== null && !post.removed);
		const chosen = able.filter(() => random() < 0.15).map((post) => post.id);
		if (chosen.length === 0) chosen.push(able[0]?.id ?? 0);
		const all = new Set(chosen.flatMap((post) => subtree(before, post)));
		const answer = await send(`/themen/${id}/abtrennen`, {
			beitrag: chosen.map(String),
			title: "Ein eigener Beitrag",
			kind: "frage",
		});
		const split = copyOf(before);
		const going = before.posts.filter((post) => all.has(post.id)).sort((a, b) => a.seq - b.seq);
		const first = going[0];
		const own: ModelThread = {
			id: Number(await one("SELECT max(id) FROM threads")),
			author: first?.author ?? 0,
			lastSeq: 0,
			posts: [],
			fresh: new Map(),
		};
		const parents = new Map(going.map((post) => [post.id, post.parent]));
		carry(split, own, all, (post) => {
			if (post === first?.id) return null;
			const parent = parents.get(post) ?? null;
			return parent !== null && all.has(parent) ? parent : (first?.id ?? null);
		});
		await same(split, own);

		// Meanwhile people read, and reply to what was split off.
		await read(random, own);
		await read(random, split);
		const late = await reply(
			own,
			pick(
				random,
				own.posts.filter((post) => !post.removed),
			).id,
		);
		const later = await reply(split, split.posts[0]?.id ?? 0);
		expect(later).toBeGreaterThan(late);
		await same(split, own);

		await send(`/moderation/protokoll/${entryOf(answer)}/zurueck`, {});
		const back = copyOf(split);
		carry(own, back, new Set([late]), () => own.posts.find((post) => post.id === late)?.parent ?? null);
		const lateParent = back.posts.find((post) => post.id === late);
		if (lateParent !== undefined)
			lateParent.parent = Number(await one("SELECT parent_id FROM posts WHERE id = ?", late));
		for (const post of going) {
			back.posts.push({ ...post });
			for (const [member, fresh] of own.fresh)
				if (fresh.has(post.id)) back.fresh.set(member, (back.fresh.get(member) ?? new Set()).add(post.id));
		}
		await same(back);
		expect(derived(back).posts.filter((post) => post.id !== late && post.id !== later)).toEqual(derived(before).posts);
		expect((await petra.get(`/themen/${own.id}`)).location).toContain(`/themen/${id}`);
	});

	it("merge makes replies of all posts, and its undo makes two discussions of them again", async () => {
		const random = seeded(seed + 100);
		const [id, other] = [await grow(random, size), await grow(random, Math.max(2, size >> 1))];
		const [a, b] = [await readThread(id), await readThread(other)];
		await same(a, b);
		const answer = await send(`/themen/${other}/zusammenfuehren`, { ziel: String(id) });
		const merged = copyOf(a);
		const opening = a.posts[0]?.id ?? 0;
		const parents = new Map(b.posts.map((post) => [post.id, post.parent]));
		const gone = copyOf(b);
		carry(gone, merged, new Set(b.posts.map((post) => post.id)), (post) => parents.get(post) ?? opening);
		await same(merged);
		expect(await one("SELECT count(*) FROM posts WHERE thread_id = ?", other)).toBe(0);
		expect(await one("SELECT count(*) FROM readings WHERE thread_id = ? AND unread_since IS NOT NULL", other)).toBe(0);
		expect((await petra.get(`/themen/${other}`)).location).toContain(`/themen/${id}`);

		await read(random, merged);
		const late = await reply(
			merged,
			pick(
				random,
				b.posts.filter((post) => !post.removed),
			).id,
		);
		const stays = await reply(merged, opening);
		await same(merged);

		await send(`/moderation/protokoll/${entryOf(answer)}/zurueck`, {});
		const back = copyOf(b);
		back.fresh = new Map();
		const kept = copyOf(merged);
		const ids = new Set(b.posts.map((post) => post.id));
		for (const [member, fresh] of kept.fresh)
			for (const post of [...fresh].filter((one) => ids.has(one))) {
				fresh.delete(post);
				back.fresh.set(member, (back.fresh.get(member) ?? new Set()).add(post));
			}
		kept.posts = kept.posts.filter((post) => !ids.has(post.id));
		const parent = kept.posts.find((post) => post.id === late)?.parent ?? null;
		carry(kept, back, new Set([late]), () => parent);
		await same(kept, back);
		expect(kept.posts.map((post) => post.id)).toContain(stays);
		expect(derived(back).posts.filter((post) => post.id !== late)).toEqual(derived(b).posts);
	});

	it("move changes no place and no count; readers of both spaces keep what is new, and undo gives the others theirs back", async () => {
		const random = seeded(seed + 200);
		const id = await grow(random, size, "lotsen");
		const before = await readThread(id);
		const answer = await send(`/themen/${id}/verschieben`, { raum: "mo" });
		const after = copyOf(before);
		const readers = await readersOf("mo");
		for (const member of after.fresh.keys()) if (!readers.has(member)) after.fresh.delete(member);
		await same(after);
		expect(await leftBehind(id, "lotsen")).toEqual([]);
		await send(`/moderation/protokoll/${entryOf(answer)}/zurueck`, {});
		await same(before);
		expect(await leftBehind(id, "mo")).toEqual([]);
	});
});

async function readersOf(space: SpaceKey): Promise<Set<number>> {
	const { results } = await env.DB.prepare(
		"SELECT ms.member_id FROM memberships ms JOIN members m ON m.id = ms.member_id WHERE space_id = ? AND level > 0 AND state = 'active'",
	)
		.bind(space)
		.all<{ member_id: number }>();
	return new Set(results.map((row) => row.member_id));
}

/** Rows of a discussion that still stand in a space, of every table that has one. */
async function leftBehind(thread: number, space: SpaceKey): Promise<string[]> {
	const { results } = await env.DB.prepare(
		"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE '%space_id%'",
	).all<{
		name: string;
		sql: string;
	}>();
	const has = (sql: string, column: string) => new RegExp(`\\b${column}\\b`).test(sql);
	const tables = results.flatMap(({ name, sql }): (readonly [string, string])[] =>
		has(sql, "thread_id")
			? [[name, "thread_id = ?2"] as const]
			: has(sql, "post_id")
				? [[name, "post_id IN (SELECT id FROM posts WHERE thread_id = ?2)"] as const]
				: name === "threads"
					? [[name, "id = ?2"] as const]
					: [],
	);
	expect(tables.length).toBeGreaterThan(8);
	const counts = await env.DB.batch<{ n: number }>(
		tables.map(([name, where]) =>
			env.DB.prepare(`SELECT count(*) AS n FROM ${name} WHERE space_id = ?1 AND ${where}`).bind(space, thread),
		),
	);
	return tables.flatMap(([name], index) => ((counts[index]?.results[0]?.n ?? 0) > 0 ? [name] : []));
}

describe("two hundred posts and fifteen hundred readers", () => {
	it("are one batch, in time, with few rows written more than there are readers", async () => {
		await plantMembers(env.DB, 1_500, "gemeinsam", 1, clock());
		const id = await grow(() => 0.99, 200);
		const other = await grow(() => 0.99, 200);
		const root = (await readThread(id)).posts.find((post) => post.seq === 2);
		const begun = Date.now();
		const split = await send(`/themen/${id}/abtrennen`, {
			beitrag: String(root?.id),
			title: "Ein eigener Beitrag",
			kind: "frage",
		});
		const merge = await send(`/themen/${other}/zusammenfuehren`, { ziel: String(id) });
		const move = await send(`/themen/${id}/verschieben`, { raum: "mo" });
		expect(Date.now() - begun).toBeLessThan(10_000);
		// The viewer, the discussions, the act.
		expect([split, merge, move].map(({ cost }) => cost.trips)).toEqual([3, 4, 3]);
		for (const { cost } of [split, merge, move]) expect(cost.written).toBeLessThan(12_000);
		expect(await unsound()).toEqual([]);
	});
});
