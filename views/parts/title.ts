// The heading of a discussion as readers see it.
import type { Ui } from "../../src/http/context.ts";

/** The heading, or what stands in its place: the words of a removed opening post don't leave the database. */
export function titleOf(ui: Ui, title: string): string {
	return title === "" ? ui.words.post.removedTitle : title;
}
