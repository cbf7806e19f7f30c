// After joining: three questions, then three discussions that fit, and one first step. All of it may be skipped.
import { Hono } from "hono";
import * as v from "valibot";
import { WelcomePage, WelcomeThreadsPage } from "../../views/welcome.tsx";
import * as can from "../access/can.ts";
import { readableSpaces } from "../access/viewer.ts";
import { instant } from "../db/clock.ts";
import type { App } from "../http/context.ts";
import { formKey } from "../http/form-key.ts";
import { line, readForm, value } from "../http/forms.ts";
import { found, me, page } from "../http/respond.tsx";
import { MOST_TOPICS } from "../profiles/fields.ts";
import { ABOUT_LENGTH, typedOf } from "../profiles/form.ts";
import * as profiles from "../profiles/store.ts";
import { isRegion, STATEWIDE } from "../regions/regions.ts";
import { SPACES } from "../spaces/spaces.ts";
import { asRows, fitting, type ThreadRow } from "../threads/list.ts";
import { isTopic, TOPICS } from "../topics/topics.ts";
import * as urls from "../urls.ts";

/** Discussions that are shown to begin with. */
const THREADS = 3;

const WelcomeForm = v.object({
	about: v.pipe(
		v.string(),
		v.transform((text) => (/[^\p{Z}\p{C}]/u.test(text) ? text.trim() : "")),
		v.check((text) => [...text].length <= ABOUT_LENGTH, "tooLong"),
	),
	region: v.pipe(
		v.string(),
		v.check((key) => key === "" || key === STATEWIDE || isRegion(key), "choose"),
	),
	place: line({ min: 0, max: 80 }),
	topics: v.pipe(
		v.array(v.string()),
		v.check((list) => list.every(isTopic), "choose"),
		v.check((list) => list.length <= MOST_TOPICS, "topicsEight"),
	),
});

/** Mounted under /willkommen. */
export const welcome = new Hono<App>();

welcome.get("/", async (c) => {
	const profile = await found(profiles.one(c.get("window"), me(c).id));
	return page(c, <WelcomePage ui={c.get("ui")} profile={profile} state={{ values: typedOf(profile) }} />);
});

welcome.post("/", async (c) => {
	const viewer = me(c);
	const ui = c.get("ui");
	const form = await readForm(c, WelcomeForm);
	const current = await found(profiles.one(c.get("window"), viewer.id));
	if (!form.ok)
		return page(c, <WelcomePage ui={ui} profile={current} state={{ values: form.typed, errors: form.errors }} />, 422);
	const { about, region, place } = form.values;
	const topics = TOPICS.filter((topic) => form.values.topics.includes(topic));
	const { about: _, place: __, topics: ___, ...others } = current.facts;
	const typed = value(form.typed, "version");
	const saved = await profiles.save(
		c.get("window"),
		viewer.id,
		{
			name: current.name,
			organisation: current.organisation,
			role: null,
			region: isRegion(region) ? region : null,
			regions: current.regions.filter((key) => key !== region),
			facts: {
				...others,
				...(about === "" ? {} : { about }),
				...(place === "" ? {} : { place }),
				...(topics.length === 0 ? {} : { topics }),
			},
			audience: current.audience,
			listed: current.listed,
			version: /^\d{1,9}$/.test(typed) ? Number(typed) : current.version,
			formKey: await formKey(c, form.typed, ["willkommen", JSON.stringify(form.values)]),
		},
		instant(c.get("now")),
	);
	if (!saved) {
		const fresh = await found(profiles.one(c.get("window"), viewer.id));
		const values = { ...form.typed, version: [String(fresh.version)] };
		return page(c, <WelcomePage ui={ui} profile={fresh} state={{ values }} conflict />, 409);
	}
	return c.redirect(urls.welcomeThreads(topics), 303);
});

welcome.get("/beitraege", async (c) => {
	const viewer = c.get("viewer");
	const topics = (c.req.query("themen") ?? "").split(",").filter(isTopic).slice(0, MOST_TOPICS);
	const [rows = []] = await c
		.get("window")
		.read([fitting(readableSpaces(viewer), topics, THREADS, me(c).id, instant(c.get("now")))]);
	const threads = asRows(rows);
	return page(
		c,
		<WelcomeThreadsPage
			ui={c.get("ui")}
			threads={threads}
			open={openQuestion(threads)}
			space={SPACES.find((space) => can.write(viewer, space)) ?? readableSpaces(viewer)[0] ?? "gemeinsam"}
		/>,
	);

	/** A question that nobody has answered, where the person may. */
	function openQuestion(list: readonly ThreadRow[]): ThreadRow | null {
		return list.find((thread) => thread.kind === "frage" && thread.replies === 0 && can.reply(viewer, thread)) ?? null;
	}
});
