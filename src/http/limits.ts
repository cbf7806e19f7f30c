// Rate limits: counted per address and per network in windows of time, without storing either.

import type { Window } from "../access/window.ts";
import { type Clock, instant, MINUTE } from "../db/clock.ts";
import { hmac } from "../db/ids.ts";
import { type Sql, sql } from "../db/sql.ts";

/** How often something may happen within so many minutes. */
export type Limit = { name: string; times: number; minutes: number };

/**
 * Codes per address and network: somebody who mistypes gets a few. What one network uses up locks nobody out elsewhere;
 * only the mailbox itself has a higher limit, so that it is never flooded. Codes per network: a workshop of 25 people
 * behind one IP signs in within two minutes, several times over. Requests to join are rarer. Conversations that one person begins in a day: enough to ask everybody
 * whom one knows, too few to advertise.
 */
export const LIMITS = {
	codesPerAddress: { name: "code-address", times: 12, minutes: 15 },
	codesToMailbox: { name: "code-mailbox", times: 40, minutes: 15 },
	codesPerNetwork: { name: "code-network", times: 240, minutes: 15 },
	requestsPerNetwork: { name: "request-network", times: 60, minutes: 15 },
	triesPerNetwork: { name: "try-network", times: 600, minutes: 15 },
	requestsToBelong: { name: "belong", times: 1, minutes: 24 * 60 },
	conversationsPerDay: { name: "conversation", times: 20, minutes: 24 * 60 },
} as const satisfies Record<string, Limit>;

/** Counts one use of each limit in one round trip. True if all of them still hold. */
export async function withinLimits(
	window: Window,
	secret: string,
	clock: Clock,
	uses: readonly { limit: Limit; what: string }[],
): Promise<boolean> {
	const now = clock();
	const statements = await Promise.all(uses.map(({ limit, what }) => count(secret, now, limit, what)));
	const results = await window.write(statements);
	return results.every((rows, index) => Number(rows[0]?.["count"]) <= (uses[index]?.limit.times ?? 0));
}

async function count(secret: string, now: Date, limit: Limit, what: string): Promise<Sql> {
	const length = limit.minutes * MINUTE;
	const start = Math.floor(now.getTime() / length);
	const key = await hmac(secret, `${limit.name}|${start}|${what}`);
	return sql`INSERT INTO limits (key, count, expires_at) VALUES (${key}, 1, ${instant(now, length)})
		ON CONFLICT (key) DO UPDATE SET count = count + 1 RETURNING count`;
}

/** What stands for a person's network: the IPv4 address, or the first 64 bits of an IPv6 address. */
export function network(address: string | undefined): string {
	if (address === undefined || !address.includes(":")) return address ?? "local";
	const [head = "", tail = ""] = address.toLowerCase().split("::");
	const left = head === "" ? [] : head.split(":");
	const right = tail === "" ? [] : tail.split(":");
	const gap = address.includes("::") ? Math.max(0, 8 - left.length - right.length) : 0;
	return [...left, ...Array<string>(gap).fill("0"), ...right]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ""))
		.join(":");
}
