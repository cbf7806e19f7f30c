// The directory: everybody whom the viewer may know, in one round trip and at most sixteen rows.
import type { Window } from "../access/window.ts";
import { type Sql, sql } from "../db/sql.ts";
import { allCards, asCards } from "../organisations/list.ts";
import type { Card } from "../profiles/fields.ts";
import { type Entry, type Names, regionList } from "./filters.ts";

/** People on a page. */
export const PAGE = 20;

type Listed = readonly [
	id: number,
	name: string,
	sortKey: string,
	organisation: string,
	role: string,
	region: string | null,
	card: Card,
	affiliations: readonly number[],
];

/**
 * Everybody in the directory of the viewer, by name, and the names of the organisations to which they may belong.
 */
export async function everybody(window: Window): Promise<{ people: Entry[]; organisations: Names }> {
	const [rows = [], cards = []] = await window.read([allPeople, allCards]);
	return {
		people: asPeople(rows),
		organisations: new Map(asCards(cards).map(({ id, name }) => [String(id), name])),
	};
}

/** The statement that reads everybody whom the viewer may know. */
export const allPeople: Sql = sql`SELECT people FROM directory`;

/** What `allPeople` gave, by name. Each circle is in order already; several are merged. */
export function asPeople(rows: readonly Record<string, unknown>[]): Entry[] {
	return rows
		.flatMap((row) => JSON.parse(String(row["people"])) as Listed[])
		.sort(byName)
		.map(asEntry);
}

function byName(a: Listed, b: Listed): number {
	return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[0] - b[0];
}

function asEntry([id, name, key, organisation, role, region, card, affiliations]: Listed): Entry {
	return {
		id,
		name,
		sortKey: key,
		organisation,
		affiliations: affiliations.map(String),
		role,
		regions: regionList(region, card.r ?? []),
		languages: card.l ?? [],
		offered: card.o ?? [],
		topics: card.t ?? [],
		offersUntil: card.b ?? null,
		seeksUntil: card.s ?? null,
	};
}
