// The directory of members.
import { Hono } from "hono";
import { DirectoryPage } from "../../views/directory.tsx";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { page } from "../http/respond.tsx";
import { isLanguageKey } from "../languages/languages.ts";
import { isOpenRole, isStaffRole } from "../members/roles.ts";
import { isArea } from "../regions/areas.ts";
import { isTopic } from "../topics/topics.ts";
import { type Choice, type Names, narrow, OFFER_CHOICES } from "./filters.ts";
import { everybody, PAGE } from "./store.ts";

/** Characters of an organisation's name that count. */
const LONGEST_NAME = 120;

export const directory = new Hono<App>();

directory.get("/", async (c) => {
	const all = await everybody(c.get("window"));
	const choice = choiceOf(c, all.organisations);
	const { people, counts } = narrow(all.people, choice, all.organisations, instant(c.get("now")));
	const pages = Math.max(1, Math.ceil(people.length / PAGE));
	const wished = Number(/^[1-9]\d{0,4}$/.exec(c.req.query("seite") ?? "")?.[0] ?? 1);
	const number = Math.min(wished, pages);
	const shown = people.slice((number - 1) * PAGE, number * PAGE);
	return page(
		c,
		<DirectoryPage
			ui={c.get("ui")}
			choice={choice}
			counts={counts}
			organisations={all.organisations}
			people={shown}
			total={people.length}
			place={{ number, pages }}
		/>,
	);
});

/** What an address asks for; what doesn't exist leaves its filter out. */
function choiceOf(c: Ctx, organisations: Names): Choice {
	const asked = (name: string) => c.req.query(name) ?? "";
	const [region, topic, language, role] = [asked("region"), asked("thema"), asked("sprache"), asked("rolle")];
	return {
		region: isArea(region) ? region : null,
		topic: isTopic(topic) ? topic : null,
		language: isLanguageKey(language) ? language : null,
		role: isOpenRole(role) || isStaffRole(role) ? role : null,
		offer: OFFER_CHOICES.find((offer) => offer === asked("angebot")) ?? null,
		affiliation: organisations.has(asked("bei")) ? asked("bei") : null,
		organisation: asked("organisation").trim().slice(0, LONGEST_NAME),
	};
}
