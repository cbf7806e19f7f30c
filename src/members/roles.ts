// What people do in this field, and what each role usually may.
import { type Level, NONE, READS, type SpaceKey, WRITES } from "../spaces/spaces.ts";

/** Roles that somebody can name when asking to join. Source: domain.md 4.1. */
export const OPEN_ROLES = [
	"vorstand",
	"vereinsmitglied",
	"initiative",
	"projektleitung",
	"koordinierend",
	"lotsin",
	"gesundheitslotsin",
	"referentin",
	"wir-koordination",
	"kommune",
	"dachverband",
	"ministerium",
] as const;

/** Roles that nobody can claim: they carry the badge "Fachstelle". */
export const STAFF_ROLES = ["fachstelle", "verwaltung"] as const;

export type Role = (typeof OPEN_ROLES)[number] | (typeof STAFF_ROLES)[number];

/** Whether a text is a role that somebody may name for themselves. */
export function isOpenRole(value: string): value is (typeof OPEN_ROLES)[number] {
	return (OPEN_ROLES as readonly string[]).includes(value);
}

/** Whether a role is one of the Fachstelle's own. */
export function isStaffRole(role: string): boolean {
	return (STAFF_ROLES as readonly string[]).includes(role);
}

/** The rights that are offered first when the Fachstelle lets somebody in. Source: domain.md 4.1. */
export function usualRights(role: string): Record<SpaceKey, Level> {
	switch (role) {
		case "vorstand":
		case "vereinsmitglied":
		case "initiative":
		case "dachverband":
			return { mo: WRITES, lotsen: READS, gemeinsam: WRITES };
		case "projektleitung":
		case "wir-koordination":
			return { mo: READS, lotsen: WRITES, gemeinsam: WRITES };
		case "koordinierend":
		case "lotsin":
		case "gesundheitslotsin":
		case "referentin":
			return { mo: NONE, lotsen: WRITES, gemeinsam: WRITES };
		case "kommune":
			return { mo: NONE, lotsen: NONE, gemeinsam: WRITES };
		default:
			return { mo: NONE, lotsen: NONE, gemeinsam: READS };
	}
}
