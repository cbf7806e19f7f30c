// What Brevo tells about mails on their way: which of its events mean that a mail didn't arrive, or did.
import * as v from "valibot";
import { type Instant, instant } from "../db/clock.ts";
import { emailKey } from "../text/folding.ts";

/** News about one address: the last thing that became of a mail to it. */
export type News = { key: string; what: "hart" | "weich" | "angekommen"; at: Instant };

/** Addresses that one call may bring; a batch of Brevo's is far smaller. */
export const MOST_NEWS = 500;

/** Other events (sent, opened, clicked) aren't wanted and are passed over. */
const MEANING: Readonly<Record<string, News["what"]>> = {
	hard_bounce: "hart",
	invalid_email: "hart",
	blocked: "hart",
	soft_bounce: "weich",
	error: "weich",
	delivered: "angekommen",
};

const Event = v.object({
	event: v.string(),
	email: v.pipe(v.string(), v.maxLength(320)),
	ts_event: v.optional(v.number()),
	ts: v.optional(v.number()),
});

/** News out of a call's body, one an address, the latest. Null if the body isn't what Brevo sends. */
export function readNews(body: string, now: Date): News[] | null {
	let parsed: unknown;
	try {
		parsed = JSON.parse(body);
	} catch {
		return null;
	}
	const events = v.safeParse(v.array(Event), Array.isArray(parsed) ? parsed : [parsed]);
	if (!events.success) return null;
	const latest = new Map<string, News>();
	for (const { event, email, ts_event, ts } of events.output) {
		const what = Object.hasOwn(MEANING, event) ? MEANING[event] : undefined;
		if (what === undefined || !email.includes("@")) continue;
		const seconds = ts_event ?? ts ?? Number.NaN;
		// A clock that goes wrong elsewhere doesn't put anything into the future.
		const at = instant(new Date(seconds > 0 ? Math.min(seconds * 1000, now.getTime()) : now.getTime()));
		const key = emailKey(email);
		const before = latest.get(key);
		if (before === undefined || before.at <= at) latest.set(key, { key, what, at });
	}
	return [...latest.values()].slice(0, MOST_NEWS);
}
