// The directory: everybody whom the viewer may know, in one round trip and at most fifteen rows.
import type { Window } from "../access/window.ts";
import type { Rows } from "../db/database.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Card } from "../profiles/fields.ts";
import { type Entry, regionList } from "./filters.ts";

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
];

/** Everybody in the directory of the viewer, by name. Each circle is in order already; several are merged. */
export async function everybody(window: Window): Promise<Entry[]> {
	return asEntries(await window.all(directoryRows));
}

/** The statement for all rows of the directory. */
export const directoryRows: Sql = sql`SELECT people FROM directory`;

/** Everybody in those rows, by name. */
export function asEntries(rows: Rows): Entry[] {
	return (rows as { people: string }[])
		.flatMap((row) => JSON.parse(row.people) as Listed[])
		.sort(byName)
		.map(asEntry);
}

function byName(a: Listed, b: Listed): number {
	return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[0] - b[0];
}

function asEntry([id, name, key, organisation, role, region, card]: Listed): Entry {
	return {
		id,
		name,
		sortKey: key,
		organisation,
		role,
		regions: regionList(region, card.r ?? []),
		languages: card.l ?? [],
		offered: card.o ?? [],
		topics: card.t ?? [],
		offersUntil: card.b ?? null,
		seeksUntil: card.s ?? null,
	};
}
