// Doors and rights as pure answers; the standing of each person of the story.
import { describe, expect, it } from "vitest";
import * as can from "../src/access/can.ts";
import { doorOf, knock } from "../src/access/doors.ts";
import { GUEST, type Member, type Viewer } from "../src/access/viewer.ts";
import { routeTable } from "../src/dev/route-table.ts";
import { usualRights } from "../src/members/roles.ts";
import { type Level, SPACES } from "../src/spaces/spaces.ts";
import { PEOPLE, type Person, type PersonKey } from "./world/people.ts";

const LEVELS = { "-": 0, read: 1, write: 2, moderate: 3 } as const;

function viewer(key: PersonKey): Member {
	const person = PEOPLE[key] as Person;
	const [mo, lotsen, gemeinsam] = person.rights.map((right) => LEVELS[right]) as [Level, Level, Level];
	return {
		kind: "member",
		id: 1,
		name: person.name,
		role: person.role,
		organisation: "",
		region: null,
		language: "de",
		state: person.state,
		admin: person.admin === true,
		joinedAt: null,
		leavingAt: null,
		topics: [],
		askedMonthly: 2,
		bouncedAt: null,
		levels: { mo, lotsen, gemeinsam },
		unread: { mo: 0, lotsen: 0, gemeinsam: 0 },
		letters: 0,
		messagesFrom: "raum",
		letterMails: true,
		follows: { mo: "alles", lotsen: "alles", gemeinsam: "alles" },
		session: { handle: "", seenAt: "" },
	};
}

const post = { spaceId: "lotsen", authorId: 1, removedAt: null, removedBy: null } as const;

describe("doors", () => {
	it("are closed unless they are opened", () => {
		expect(doorOf("/irgendwas")).toBe("member");
		expect(doorOf("/anmeldenx")).toBe("member");
		expect(doorOf("/moderation/beitritte/1/annehmen")).toBe("moderator");
		expect(doorOf("/")).toBe("everybody");
	});

	it("of organisations are open at the list and at a page, and nowhere below", () => {
		for (const path of ["/organisationen", "/organisationen/12", "/organisationen/12-bruecken-bauen"])
			expect([path, doorOf(path)]).toEqual([path, "everybody"]);
		for (const path of [
			"neu",
			"12/bearbeiten",
			"12/menschen",
			"12/",
			"x",
			"0",
			"12x",
			"12-a/menschen",
			"",
			"12%2fmenschen",
		])
			expect([path, doorOf(`/organisationen/${path}`)]).toEqual([path, "member"]);
	});

	it("open for everybody only what is meant for everybody", () => {
		const open = routeTable()
			.filter(({ door }) => door === "everybody")
			.map(({ method, path }) => `${method} ${path}`);
		expect(open.sort()).toEqual(
			[
				"GET /",
				"GET /anmelden",
				"GET /barrierefreiheit",
				"GET /beitreten",
				"GET /beitreten/danke",
				"GET /datenschutz",
				"GET /einladung",
				"GET /einladung/:token",
				"GET /einladung/:token/code",
				"GET /impressum",
				"GET /dateien/:id/:name",
				"GET /dateien/:id/text",
				"GET /dateien/:id/vorschau",
				"GET /karte",
				"GET /materialien",
				"GET /materialien/:id",
				"GET /organisationen",
				"GET /organisationen/:id",
				"GET /regeln",
				"GET /sammlungen",
				"GET /sammlungen/:id",
				"GET /sammlungen/:id/alles.zip",
				"GET /sammlungen/:id/drucken",
				"POST /abmelden",
				"POST /anmelden",
				"POST /anmelden/passkey",
				"POST /anmelden/passkey/frage",
				"POST /beitreten",
				"POST /einladung/:token",
				"POST /einladung/:token/annehmen",
				"POST /einladung/:token/code",
				"POST /sprache",
				// The mail provider, by a token of its own.
				"POST /post/brevo",
			].sort(),
		);
	});

	it("ask guests to sign in, and stop the pending, the suspended and members without standing", () => {
		expect(knock(GUEST, "member")).toBe("sign-in");
		expect(knock(viewer("neu"), "member")).toBe("no-standing");
		expect(knock(viewer("gesperrt"), "moderator")).toBe("no-standing");
		expect(knock(viewer("petra"), "moderator")).toBe("closed");
		expect(knock(viewer("jana"), "moderator")).toBe("open");
		expect(knock(viewer("gesperrt"), "everybody")).toBe("open");
	});
});

describe("rights", () => {
	it("in an organisation go with the responsibility for it; the Fachstelle helps, and nobody touches a merged page", () => {
		const none = { isMine: false, isResponsible: false, mergedInto: null as number | null };
		const belongs = { ...none, isMine: true };
		const answers = { ...belongs, isResponsible: true };
		const rightsOf = (key: PersonKey | "guest", organisation: typeof none) => {
			const who: Viewer = key === "guest" ? GUEST : viewer(key);
			return [
				can.editOrganisation(who, organisation) ? "edit" : "",
				can.publishOrganisation(who, organisation) ? "publish" : "",
				can.handOver(who, organisation) ? "hand over" : "",
				can.mergeOrganisations(who, organisation) ? "merge" : "",
				can.askToBelong(who, organisation) ? "ask" : "",
				can.leaveOrganisation(who, organisation) ? "leave" : "",
			]
				.filter((right) => right !== "")
				.join(", ");
		};
		expect(rightsOf("petra", none)).toBe("ask");
		expect(rightsOf("petra", belongs)).toBe("leave");
		expect(rightsOf("petra", answers)).toBe("edit, publish, hand over, leave");
		expect(rightsOf("jana", none)).toBe("edit, merge, ask");
		expect(rightsOf("gast", none)).toBe("ask");
		for (const nobody of ["guest", "neu", "gesperrt"] as const) expect(rightsOf(nobody, answers)).toBe("");
		expect(rightsOf("petra", { ...answers, mergedInto: 3 })).toBe("leave");
		expect(rightsOf("jana", { ...none, mergedInto: 3 })).toBe("");
		const others = { id: 2, isResponsible: false };
		expect(can.removeFromOrganisation(viewer("petra"), answers, others)).toBe(true);
		expect(can.removeFromOrganisation(viewer("petra"), answers, { ...others, isResponsible: true })).toBe(false);
		expect(can.removeFromOrganisation(viewer("jana"), none, { ...others, isResponsible: true })).toBe(true);
		expect(can.removeFromOrganisation(viewer("petra"), answers, { id: 1, isResponsible: false })).toBe(false);
		expect(can.endResponsibility(viewer("petra"), answers, 1)).toBe(true);
		expect(can.endResponsibility(viewer("petra"), answers, 2)).toBe(false);
		expect(can.foundOrganisation(viewer("gast"))).toBe(false);
		expect(can.foundOrganisation(viewer("olena"))).toBe(true);
	});

	it("follow the table of the story world", () => {
		const table = (Object.keys(PEOPLE) as PersonKey[])
			.slice(0, 11)
			.map((key) => [
				key,
				SPACES.map((space) =>
					can.moderate(viewer(key), space) ? "m" : can.write(viewer(key), space) ? "w" : "-",
				).join(""),
			]);
		expect(Object.fromEntries(table)).toEqual({
			verwaltung: "mmm",
			jana: "m-m",
			markus: "-mm",
			dilek: "w-w",
			samuel: "w-w",
			petra: "-ww",
			olena: "-ww",
			koordination: "-ww",
			gast: "---",
			neu: "---",
			gesperrt: "---",
		});
	});

	it("let authors edit and remove, moderators remove, and nobody else", () => {
		const author: Viewer = viewer("petra");
		const other: Viewer = { ...viewer("olena"), id: 2 };
		const moderator: Viewer = { ...viewer("markus"), id: 3 };
		const open = { ...post, closedAt: null };
		const closed = { ...post, closedAt: "2026-01-01T00:00:00.000Z" };
		expect([author, other, moderator, GUEST].map((who) => can.edit(who, open))).toEqual([true, false, false, false]);
		expect([author, other, moderator, GUEST].some((who) => can.edit(who, closed))).toBe(false);
		expect(can.edit(moderator, { ...closed, authorId: 3 })).toBe(true);
		expect([author, other, moderator, GUEST].map((who) => can.remove(who, post))).toEqual([true, false, true, false]);
		const removed = { ...post, removedAt: "2026-01-01T00:00:00.000Z", removedBy: 3, isEmptied: false };
		expect([author, other, moderator].map((who) => can.restore(who, removed))).toEqual([false, false, true]);
		expect(can.restore(author, { ...removed, removedBy: 1 })).toBe(true);
		expect(can.restore(moderator, { ...removed, isEmptied: true })).toBe(false);
		expect(can.edit(author, { ...removed, closedAt: null })).toBe(false);
	});

	it("are nothing for somebody suspended, whatever the rows say", () => {
		const suspended: Viewer = { ...viewer("verwaltung"), state: "suspended" };
		expect(
			SPACES.some(
				(space) =>
					can.write(suspended, space) || can.moderate(suspended, space) || can.grantAtMost(suspended, space) > 0,
			),
		).toBe(false);
	});

	it("can be given up to one's own, moderation only by the administration", () => {
		expect(SPACES.map((space) => can.grantAtMost(viewer("jana"), space))).toEqual([2, 1, 2]);
		expect(SPACES.map((space) => can.grantAtMost(viewer("verwaltung"), space))).toEqual([3, 3, 3]);
		expect(SPACES.map((space) => can.grantAtMost(viewer("petra"), space))).toEqual([0, 0, 0]);
	});

	it("offered first keep the ministry to the blue space, reading", () => {
		expect(usualRights("ministerium")).toEqual({ mo: 0, lotsen: 0, gemeinsam: 1 });
		expect(usualRights("vorstand")).toEqual({ mo: 2, lotsen: 1, gemeinsam: 2 });
		expect(usualRights("lotsin")).toEqual({ mo: 0, lotsen: 2, gemeinsam: 2 });
	});
});
