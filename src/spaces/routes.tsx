// A space: its list of discussions, who reads along, and beginning a discussion.
import { Hono } from "hono";
import * as v from "valibot";
import { NewThreadPage } from "../../views/new-thread.tsx";
import { ReadersPage, SpacePage } from "../../views/spaces.tsx";
import * as can from "../access/can.ts";
import { levelIn } from "../access/viewer.ts";
import { instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import * as drafts from "../drafts/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { FORM_ID, formKey } from "../http/form-key.ts";
import { line, prose, readForm, value } from "../http/forms.ts";
import { allow, me, NotThere, page } from "../http/respond.tsx";
import { LANGUAGES, wordsOf } from "../i18n/words.ts";
import { LONGEST } from "../text/markdown.ts";
import { readCursor } from "../threads/cursor.ts";
import { isKind } from "../threads/kinds.ts";
import { list, VIEWS, type View } from "../threads/list.ts";
import { begin } from "../threads/store.ts";
import { isTopic, MOST_TOPICS, TOPICS } from "../topics/topics.ts";
import * as urls from "../urls.ts";
import { READS, type SpaceKey } from "./spaces.ts";
import * as spaces from "./store.ts";

const ThreadForm = v.object({
	kind: v.pipe(v.string(), v.check(isKind, "choose")),
	title: line({ min: 8, max: 150, short: "titleShort", long: "titleLong" }),
	body: prose(LONGEST),
	topics: v.pipe(
		v.array(v.string()),
		v.transform((list) => [...new Set(list.filter((topic) => topic !== "").map(topicNamed))]),
		v.check((list) => list.every(isTopic), "choose"),
		v.check((list) => list.length <= MOST_TOPICS, "topicsMany"),
	),
});

/** A topic by its key or, where a script names it so, by its words in one of the languages. */
function topicNamed(text: string): string {
	const word = text.trim().toLowerCase();
	return (
		TOPICS.find((topic) => LANGUAGES.some((language) => wordsOf(language).topics[topic]?.toLowerCase() === word)) ??
		text
	);
}

/** The routes of one space, mounted under its key. */
export function space(key: SpaceKey): Hono<App> {
	const routes = new Hono<App>();

	routes.use(async (c, next) => {
		if (levelIn(c.get("viewer"), key) < READS) throw new NotThere();
		await next();
	});

	routes.get("/", async (c) => {
		const view = VIEWS.find((name) => name === c.req.query("ansicht")) ?? ("neu" satisfies View);
		const kind = c.req.query("art") ?? "";
		const topic = c.req.query("thema") ?? "";
		const wish = {
			space: key,
			view,
			kind: isKind(kind) ? kind : null,
			topic: isTopic(topic) ? topic : null,
			after: readCursor(c.req.query("ab")),
		};
		return page(
			c,
			<SpacePage ui={c.get("ui")} wish={wish} list={await list(c.get("window"), wish, instant(c.get("now")))} />,
		);
	});

	routes.get("/mitlesende", async (c) => {
		const match = /^([1-3])\.(\d{1,15})$/.exec(c.req.query("ab") ?? "");
		const after = match === null ? null : { level: Number(match[1]), id: Number(match[2]) };
		return page(
			c,
			<ReadersPage ui={c.get("ui")} space={key} list={await spaces.readers(c.get("window"), key, after)} />,
		);
	});

	routes.get("/neu", async (c) => {
		allow(can.write(c.get("viewer"), key));
		const [spaces = [], drafted = []] = await c
			.get("window")
			.read([sql`SELECT readers FROM spaces WHERE id = ${key}`, drafts.at({ kind: "thread", space: key })]);
		const draft = drafts.asKept(drafted);
		const readers = Number(spaces[0]?.["readers"] ?? 0);
		return page(
			c,
			<NewThreadPage
				ui={c.get("ui")}
				space={key}
				readers={readers}
				state={{ values: draft?.typed }}
				savedAt={draft?.savedAt ?? null}
			/>,
		);
	});

	routes.post("/neu", async (c) => {
		allow(can.write(c.get("viewer"), key));
		const form = await readForm(c, ThreadForm);
		if (!form.ok) {
			const state = { values: form.typed, errors: form.errors };
			return page(
				c,
				<NewThreadPage ui={c.get("ui")} space={key} readers={await readersOf(c, key)} state={state} />,
				422,
			);
		}
		const { title, body, kind, topics } = form.values;
		const author = me(c).id;
		const now = instant(c.get("now"));
		const sent = drafts.end(author, { kind: "thread", space: key }, value(form.typed, FORM_ID), now);
		const thread = await begin(
			c.get("window"),
			author,
			{
				space: key,
				kind: isKind(kind) ? kind : "frage",
				title,
				body,
				topics: topics.filter(isTopic),
				formKey: await formKey(c, form.typed, [key, title, body]),
			},
			now,
			[sent],
		);
		return c.redirect(urls.thread(thread), 303);
	});

	return routes;
}

async function readersOf(c: Ctx, key: SpaceKey): Promise<number> {
	const [row] = await c.get("window").all<{ readers: number }>(sql`SELECT readers FROM spaces WHERE id = ${key}`);
	return row?.readers ?? 0;
}
