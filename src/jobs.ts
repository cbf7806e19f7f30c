// What the queue hands over, job by job. A job may come twice; one that fails comes again, later each time.
import { openReadingRoom } from "./access/window.ts";
import { instant } from "./db/clock.ts";
import { openDatabase } from "./db/database.ts";
import type { Bindings } from "./env.ts";
import { extract } from "./extraction/extract.ts";
import { type Job, sendToRead } from "./extraction/job.ts";
import { MOST_TRIES } from "./extraction/limits.ts";
import { forgotten, giveUp } from "./extraction/store.ts";
import { openShelf } from "./files/shelf.ts";

/** Nobody waits for a job. */
const PATIENT = { read: 30_000, write: 30_000 };

/** Seconds until a job that failed is tried again: after the first time, the second, the third. */
const RETRY_AFTER = [30, 300, 1_800];

/** Jobs that were lost are sent again in a night, so many at most. */
const MOST_A_NIGHT = 500;

/** Does the jobs of a batch. */
export async function work(batch: MessageBatch<Job>, env: Bindings, clock: () => Date): Promise<void> {
	const room = openReadingRoom(openDatabase(env.DB, null, PATIENT));
	for (const message of batch.messages) {
		const file = message.body?.kind === "extract" ? message.body.file : null;
		if (typeof file !== "number") {
			console.error({ event: "job", error: "unknown" });
			message.ack();
			continue;
		}
		try {
			await extract(room, openShelf(env), file, clock);
			message.ack();
		} catch (error) {
			console.error({ event: "job", file, attempts: message.attempts, error: String(error) });
			if (message.attempts < MOST_TRIES) message.retry({ delaySeconds: RETRY_AFTER[message.attempts - 1] ?? 1_800 });
			else {
				await giveUp(room, file, instant(clock()));
				message.ack();
			}
		}
	}
}

/** Sends again what waits for longer than a job takes; to be done every night. */
export async function resend(env: Bindings, now: Date): Promise<void> {
	const room = openReadingRoom(openDatabase(env.DB, null, PATIENT));
	await sendToRead(env, await forgotten(room, MOST_A_NIGHT, now));
}
