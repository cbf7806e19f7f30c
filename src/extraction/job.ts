// Sending files to be read: after the answer has gone, so that nobody waits for it.
import type { Bindings } from "../env.ts";
import type { Ctx } from "../http/context.ts";
import { later } from "../http/session.ts";

/** A job of the queue. It names its row; what it needs to know stands there. */
export type Job = { kind: "extract"; file: number };

/** What the queue takes at once. */
const MOST_AT_ONCE = 100;

/** Has the text of files read that hang on something now. Of what can't be sent the night takes care. */
export function readLater(c: Ctx, files: readonly { id: number; family: string }[]): void {
	const ids = files.filter(({ family }) => /^(pdf|office|text)$/.test(family)).map(({ id }) => id);
	if (ids.length > 0) later(c, sendToRead(c.env, ids));
}

/** Sends files to be read. */
export async function sendToRead({ JOBS: jobs }: Bindings, ids: readonly number[]): Promise<void> {
	for (let at = 0; at < ids.length; at += MOST_AT_ONCE)
		await jobs?.sendBatch(
			ids.slice(at, at + MOST_AT_ONCE).map((file) => ({ body: { kind: "extract", file }, contentType: "json" })),
		);
}
