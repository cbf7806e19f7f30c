// A queue that tests empty themselves, so that nothing happens behind their backs.
import type { Bindings } from "../../src/env.ts";
import type { Job } from "../../src/extraction/job.ts";
import { work } from "../../src/jobs.ts";

let waiting: Job[] = [];

/** What was decided about a job: it is done, or comes again after so many seconds. */
export type Decided = { job: Job; again: number | null };

/** Stands in for the binding. */
export const QUEUE = {
	async send(job: Job) {
		waiting.push(job);
	},
	async sendBatch(jobs: Iterable<{ body: Job }>) {
		for (const { body } of jobs) waiting.push(body);
	},
} as unknown as Queue<Job>;

/** What waits in the queue. */
export const jobs = (): readonly Job[] => waiting;

/** Does all that waits, as the queue hands it over for the `attempts`th time. */
export async function workOff(
	bindings: Bindings,
	clock: () => Date,
	{ attempts = 1, extra = [] }: { attempts?: number; extra?: readonly unknown[] } = {},
): Promise<Decided[]> {
	const list = [...waiting, ...extra] as Job[];
	waiting = [];
	const decided: Decided[] = [];
	for (const job of list) {
		const message = {
			id: "1",
			timestamp: clock(),
			attempts,
			body: job,
			ack: () => decided.push({ job, again: null }),
			retry: (how?: QueueRetryOptions) => decided.push({ job, again: how?.delaySeconds ?? 0 }),
		};
		await work({ queue: "forum-jobs", messages: [message] } as unknown as MessageBatch<Job>, bindings, clock);
	}
	return decided;
}
