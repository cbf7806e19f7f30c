// What tests of the Fachstelle's acts have in common: a few people, a discussion, an act with its entry.
import { env } from "cloudflare:workers";
import { type Answer, type Browser, one } from "./forum.ts";
import { formOn } from "./page.ts";

/** Begins a discussion and gives its number. */
export async function begin(
	browser: Browser,
	space: string,
	title: string,
	more: Record<string, string> = {},
): Promise<number> {
	const { location } = await browser.post(`/${space}/neu`, { kind: "frage", title, body: `Text zu ${title}`, ...more });
	return Number(/\d+/.exec(location)?.[0]);
}

/** Replies, and gives the number of the post. */
export async function reply(browser: Browser, thread: number, body: string, to?: number): Promise<number> {
	const { location } = await browser.post(`/themen/${thread}/antworten${to === undefined ? "" : `?auf=${to}`}`, {
		body,
	});
	return Number(/beitrag-(\d+)$/.exec(location)?.[1]);
}

let forms = 0;

/** Does something with a discussion as its form would; each time with a form of its own. */
export function act(
	browser: Browser,
	path: string,
	form: Record<string, string | readonly string[]> = {},
): Promise<Answer> {
	forms += 1;
	return browser.post(path, { reason: "Das passt so besser", formular: `formular-${forms}`, ...form });
}

/** The entry in the log that an answer leads to. */
export const entryOf = (answer: Answer): number => Number(/getan=(\d+)/.exec(answer.location)?.[1]);

/** Presses "undo" on the page after an act. */
export async function undo(browser: Browser, answer: Answer): Promise<Answer> {
	const { action } = formOn(
		(await browser.get(answer.location)).text,
		`/moderation/protokoll/${entryOf(answer)}/zurueck`,
	);
	return browser.post(action, {});
}

/** The opening post of a discussion. */
export const openingOf = (thread: number): Promise<number> =>
	one<number>("SELECT id FROM posts WHERE thread_id = ? AND path = ''", thread).then(Number);

/** How many discussions are new to somebody in a space. */
export const unreadOf = (member: number, space: string): Promise<number> =>
	one<number>("SELECT unread FROM memberships WHERE member_id = ? AND space_id = ?", member, space).then(Number);

/** All rows of a statement. */
export async function rows<T>(text: string, ...values: (string | number)[]): Promise<T[]> {
	return (
		await env.DB.prepare(text)
			.bind(...values)
			.all<T>()
	).results;
}
