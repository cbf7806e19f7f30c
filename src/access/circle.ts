// Who may know whom: a circle is a sum of the spaces that somebody reads, as the database keeps it with each person.
import { type Level, SPACES } from "../spaces/spaces.ts";
import { levelIn, type Viewer } from "./viewer.ts";

/** The part of a circle that only the people of the Fachstelle have; every member may know them. */
export const FACHSTELLE = 8;

/** The spaces in which a viewer has at least this right: 1 mo, 2 lotsen, 4 gemeinsam. */
export function circleOf(viewer: Viewer, atLeast: Level): number {
	return SPACES.reduce((sum, space, index) => (levelIn(viewer, space) >= atLeast ? sum | (1 << index) : sum), 0);
}
