// Each choice of filters, words, order and place is an address of its own.
import * as urls from "../urls.ts";
import type { FilterName } from "./facets.ts";
import type { Cursor, Order, Wish } from "./list.ts";

/** The order in which a list comes if nobody asks for another. */
export function usualOrder(question: string): Order {
	return question === "" ? "neueste" : "relevanz";
}

/** What can be changed of a wish by a link. A change leads to the beginning of the list. */
export type Change = Partial<Record<FilterName, string | null>> & { question?: string; order?: Order; after?: Cursor };

/** The address of a list with something changed. */
export function address(wish: Wish, { question = wish.question, order, after, ...choices }: Change): string {
	const sorted = order ?? (wish.order === usualOrder(wish.question) ? usualOrder(question) : wish.order);
	const chosen = Object.entries({ ...wish.chosen, ...choices }).map(([name, choice]) => [name, choice ?? undefined]);
	return urls.materials({
		q: question,
		...Object.fromEntries(chosen),
		sortierung: sorted === usualOrder(question) ? undefined : sorted,
		ab: after === undefined ? undefined : `${after.part}-${after.place}`,
	});
}

/** Reads where a page begins; anything else means the beginning of the list. */
export function readPlace(text: string | undefined): Cursor | null {
	const match = /^([0-5])-(\d{1,16})$/.exec(text ?? "");
	return match === null ? null : { part: Number(match[1]), place: Number(match[2]) };
}
