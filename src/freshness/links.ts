// The weekly look at the links of all materials: what a text leads to is written down, what is due is looked up.
import { openCaretaker } from "../access/own.ts";
import type { Window } from "../access/window.ts";
import { instant } from "../db/clock.ts";
import type { Database } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import { addDays, type Day, dayOf } from "../i18n/days.ts";
import { webAddress, webAddressesIn } from "../text/addresses.ts";
import { type Lookup, lookUp, type Outcome } from "./look-up.ts";

/** Links that are looked up in one run; what is left over is due the next time, the longest due first. */
const MOST_LINKS = 250;

/** New versions whose links are written down in one run, in portions. */
const MOST_VERSIONS = 1_000;
const PORTION = 50;

/** Links of one material that are watched. */
const MOST_OF_ONE = 50;

/** Hosts that are asked at the same time; of one host one link after another. */
const HOSTS_AT_ONCE = 5;

/** Failures in a row, on different days, after which a link counts as broken. */
export const BROKEN_AFTER = 3;

/** Weeks until a link is looked up again, after no failure, one, two …; then it stays at the last. */
const WEEKS = [1, 1, 2, 4, 8] as const;

/** Writes down which links there are, and looks those up that are due. `origin` is the forum's own: its pages need no look. */
export async function checkLinks(
	database: Database,
	now: Date,
	origin: string,
	request: typeof fetch,
	how: Omit<Lookup, "request"> = {},
): Promise<void> {
	const window = openCaretaker(database);
	for (let done = 0; done < MOST_VERSIONS; done += PORTION)
		if ((await writeDown(window, dayOf(now), origin)) < PORTION) break;
	await forget(window);
	const due = await window.all<{ url: string }>(
		sql`SELECT DISTINCT l.url FROM link_checks l JOIN materials m ON m.id = l.material_id
			WHERE l.due_on <= ${dayOf(now)} ORDER BY l.due_on LIMIT ${MOST_LINKS}`,
	);
	const hosts = Map.groupBy(
		due.map(({ url }) => url),
		(url) => new URL(url).host,
	);
	const waiting = [...hosts.values()];
	const worker = async (): Promise<void> => {
		for (let links = waiting.shift(); links !== undefined; links = waiting.shift())
			for (const url of links) await note(window, url, await lookUp(url, { ...how, request }), now);
	};
	await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
}

type Version = { id: number; space_id: string; number: number; link: string; body_html: string };

/** Brings the list of links up to date for materials with a new version. Links that stay keep what is known about them. */
async function writeDown(window: Window, today: Day, origin: string): Promise<number> {
	const versions = await window.all<Version>(
		sql`SELECT m.id, m.space_id, m.number, v.link, v.body_html FROM materials m
			JOIN material_versions v ON v.material_id = m.id AND v.number = m.number
			WHERE m.links_of IS NOT m.number ORDER BY m.id LIMIT ${PORTION}`,
	);
	const statements = versions.flatMap(({ id, space_id, number, link, body_html }): Sql[] => {
		const urls = JSON.stringify(linksOf(link, body_html, origin));
		return [
			sql`DELETE FROM link_checks WHERE (material_id, url) IN (SELECT material_id, url FROM link_checks
				WHERE material_id = ${id} AND url NOT IN (SELECT value FROM json_each(${urls})))`,
			sql`INSERT INTO link_checks (material_id, url, space_id, due_on)
				SELECT ${id}, value, ${space_id}, ${today} FROM json_each(${urls}) WHERE TRUE ON CONFLICT DO NOTHING`,
			sql`UPDATE materials SET links_of = ${number} WHERE id IN (SELECT id FROM materials WHERE id = ${id} AND number = ${number})`,
		];
	});
	if (statements.length > 0) await window.write(statements);
	return versions.length;
}

/** What a version leads to on the web, outside the forum. */
export function linksOf(link: string, bodyHtml: string, origin: string): string[] {
	const all = [...new Set([webAddress(link), ...webAddressesIn(bodyHtml)])];
	return all
		.flatMap((url) => (url === null || url.length > 2_000 || url.startsWith(`${origin}/`) ? [] : [url]))
		.slice(0, MOST_OF_ONE);
}

/** Links of materials that were withdrawn needn't be known. */
async function forget(window: Window): Promise<void> {
	await window.write([
		sql`DELETE FROM link_checks WHERE (material_id, url) IN (SELECT material_id, url FROM link_checks
			WHERE material_id NOT IN (SELECT id FROM materials))`,
	]);
}

/** Writes down what came of a look, for every material with this link. A second failure on one day doesn't count. */
async function note(window: Window, url: string, { outcome, status }: Outcome, now: Date): Promise<void> {
	const today = dayOf(now);
	const rows = sql`SELECT material_id, url FROM link_checks WHERE url = ${url}`;
	if (outcome !== "failed") {
		// What can't be checked isn't repaired either: a broken link stays so until it is found to work.
		const isFound = outcome === "ok" ? 1 : 0;
		await window.write([
			sql`UPDATE link_checks SET outcome = ${outcome}, status = ${status}, checked_at = ${instant(now)}, due_on = ${addDays(today, 7)},
				failures = iif(${isFound}, 0, failures), failed_on = iif(${isFound}, NULL, failed_on), broken_since = iif(${isFound}, NULL, broken_since)
				WHERE (material_id, url) IN (${rows})`,
		]);
		return;
	}
	const next = WEEKS.map((weeks, failures) => [failures, addDays(today, 7 * weeks)] as const);
	await window.write([
		sql`UPDATE link_checks SET outcome = 'failed', status = ${status}, checked_at = ${instant(now)},
			failures = failures + 1, failed_on = ${today}
			WHERE failed_on IS NOT ${today} AND (material_id, url) IN (${rows})`,
		sql`UPDATE link_checks SET broken_since = iif(failures >= ${BROKEN_AFTER}, coalesce(broken_since, ${today}), broken_since),
			due_on = (SELECT value ->> 1 FROM json_each(${JSON.stringify(next)}) WHERE value ->> 0 = min(failures, ${WEEKS.length - 1}))
			WHERE (material_id, url) IN (${rows})`,
	]);
}
