// The mark at the end of a link that somebody shares: nobody can guess it, so nobody can count up headings.
import { hmacs } from "../db/ids.ts";
import type { Ctx } from "../http/context.ts";

/** 14 letters and digits are over 80 bits. Signs are left out, because messengers end an address before them. */
const LENGTH = 14;

/** The mark of a post. It stays the same, so that a link that was shared keeps working. */
export async function markOf(secret: string, postId: number): Promise<string> {
	return (await marksOf(secret, [postId]))[0] ?? "";
}

async function marksOf(secret: string, postIds: readonly number[]): Promise<string[]> {
	const digests = await hmacs(
		secret,
		postIds.map((id) => `teilen|${id}`),
	);
	return digests.map((digest) => digest.replace(/[^A-Za-z0-9]/g, "").slice(0, LENGTH));
}

/** Gives the page the marks of the posts that it shows. */
export async function markPosts(c: Ctx, posts: readonly { id: number }[]): Promise<void> {
	const { secret } = c.get("settings");
	const { marks } = c.get("ui");
	const ids = posts.map(({ id }) => id);
	for (const [index, mark] of (await marksOf(secret, ids)).entries()) marks.set(ids[index] ?? 0, mark);
}

/** The post that a shared address names, `/beitraege/57-k3J9xTq81LmZ0a`, if its mark is right; else null. */
export async function markedPost(secret: string, path: string): Promise<number | null> {
	const match = /^\/beitraege\/([1-9]\d{0,14})-([A-Za-z0-9]+)$/.exec(path);
	if (match === null) return null;
	const id = Number(match[1]);
	return same(match[2] ?? "", await markOf(secret, id)) ? id : null;
}

/** Takes as long for a mark that is nearly right as for any other. */
function same(given: string, right: string): boolean {
	let differences = given.length ^ right.length;
	for (let index = 0; index < right.length; index += 1)
		differences |= given.charCodeAt(index % given.length) ^ right.charCodeAt(index);
	return differences === 0;
}
