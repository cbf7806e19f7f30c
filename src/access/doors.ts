// Which addresses are open to whom. Everything is closed unless it is opened here.
import { MODERATES, SPACES } from "../spaces/spaces.ts";
import { levelIn, type Viewer } from "./viewer.ts";

/** What it takes to pass a door. */
export type Door = "everybody" | "person" | "member" | "moderator";

/** The doors, most particular first. An address that fits none needs a member. */
const DOORS: readonly (readonly [prefix: string, door: Door])[] = [
	["/anmelden", "everybody"],
	["/abmelden", "everybody"],
	["/beitreten", "everybody"],
	["/einladung", "everybody"],
	["/sprache", "everybody"],
	["/post/brevo", "everybody"],
	["/impressum", "everybody"],
	["/datenschutz", "everybody"],
	["/regeln", "everybody"],
	["/barrierefreiheit", "everybody"],
	// The window gives a guest only the organisations that want to be public, and nobody of the people.
	["/karte", "everybody"],
	// Whoever has an account may take their data along and leave, also while they wait or are suspended.
	["/einstellungen/daten", "person"],
	["/einstellungen/loeschen", "person"],
	["/moderation", "moderator"],
];

/**
 * Addresses that are open by their shape and in which nothing below is open: the lists of organisations and materials and one
 * page of each, collections with their print and their ZIP, and a file. The window gives a guest only what is meant to be public.
 */
const PUBLIC_SHAPES = [
	"/organisationen",
	"/organisationen/:id",
	"/materialien",
	"/materialien/:id",
	// Its text is below it in the same shape: /dateien/:id/text.
	"/dateien/:id/:name",
	"/sammlungen",
	"/sammlungen/:id",
	"/sammlungen/:id/drucken",
	"/sammlungen/:id/alles.zip",
];

/** The door that stands before an address. */
export function doorOf(path: string): Door {
	if (path === "/" || PUBLIC_SHAPES.some((shape) => hasShape(path, shape))) return "everybody";
	const found = DOORS.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
	return found?.[1] ?? "member";
}

/** Whether an address has a shape: `:id` stands for a number with whatever is readable behind it, `:name` for any but the verb. */
function hasShape(path: string, shape: string): boolean {
	const parts = shape.split("/");
	const given = path.split("/");
	return (
		given.length === parts.length &&
		parts.every(
			(part, at) =>
				part === given[at] ||
				(part === ":id" && /^[1-9]\d*(?:-.*)?$/.test(given[at] ?? "")) ||
				(part === ":name" && !["", "entfernen"].includes(given[at] ?? "")),
		)
	);
}

/** What happens to a viewer at a door: they pass, have to sign in first, have no standing yet (or no more), or may not. */
export function knock(viewer: Viewer, door: Door): "open" | "sign-in" | "no-standing" | "closed" {
	if (door === "everybody") return "open";
	if (viewer.kind === "guest") return "sign-in";
	if (door === "person") return "open";
	if (viewer.state !== "active") return "no-standing";
	if (door === "moderator" && !moderatesAnything(viewer)) return "closed";
	return "open";
}

/** Whether a person moderates at least one space. */
export function moderatesAnything(viewer: Viewer): boolean {
	return SPACES.some((space) => levelIn(viewer, space) >= MODERATES);
}
