// Who somebody is in one or two lines: name, badge, organisation, region.
import type { Ui } from "../../src/http/context.ts";
import { isStaffRole } from "../../src/members/roles.ts";
import { regionName } from "../../src/regions/regions.ts";
import * as urls from "../../src/urls.ts";

/** What a page shows of a person. */
export type Person = { name: string; role: string; organisation: string; region: string | null };

/** A name that leads to the profile, for those who may open it. */
export const PersonName = ({ person }: { person: { id: number; name: string; known: boolean } }) =>
	person.known ? (
		<a class="person" href={urls.member(person.id)} dir="auto">
			{person.name}
		</a>
	) : (
		<bdi>{person.name}</bdi>
	);

/** The badge of the Fachstelle's people. */
export const StaffBadge = ({ ui, person }: { ui: Ui; person: Person }) =>
	isStaffRole(person.role) ? <span class="badge">{ui.words.post.staff}</span> : null;

/** Organisation and region, as far as they're known. */
export function whereabouts(person: Person): string {
	return [person.organisation, regionName(person.region)].filter((part) => part !== "").join(" · ");
}
