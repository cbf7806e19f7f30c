// A space: its list of discussions, who reads along, and beginning a discussion.
import { Hono } from "hono";
import * as v from "valibot";
import { KindFields, NewThreadPage } from "../../views/new-thread.tsx";
import { Preview } from "../../views/parts/editor.tsx";
import { SimilarList, SimilarPage } from "../../views/similar.tsx";
import { ReadersPage, SpacePage } from "../../views/spaces.tsx";
import * as can from "../access/can.ts";
import { levelIn } from "../access/viewer.ts";
import { instant } from "../db/clock.ts";
import { sql } from "../db/sql.ts";
import * as drafts from "../drafts/store.ts";
import { readLater } from "../extraction/job.ts";
import { receive, withFiles } from "../files/receiving.ts";
import { keyWords } from "../files/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { FORM_ID, formKey } from "../http/form-key.ts";
import { line, prose, typedFields, value } from "../http/forms.ts";
import { allow, insteadOfPage, me, moved, NotThere, page, wantsPart } from "../http/respond.tsx";
import { LANGUAGES, wordsOf } from "../i18n/words.ts";
import { readKindForm } from "../kinds/form.ts";
import { textsIn } from "../kinds/kind.ts";
import { isKind, KINDS, type Kind, moduleOf } from "../kinds/kinds.ts";
import { materialFor } from "../materials/store.ts";
import * as mentions from "../mentions/store.ts";
import { ASKS, caution } from "../posts/caution.ts";
import { LONGEST } from "../text/markdown.ts";
import { personalData } from "../text/personal-data.ts";
import { linkTo } from "../text/writing.ts";
import { readCursor } from "../threads/cursor.ts";
import { list, VIEWS, type View } from "../threads/list.ts";
import { similarTo } from "../threads/similar.ts";
import { type About, aboutIn, begin } from "../threads/store.ts";
import { isTopic, MOST_TOPICS, TOPICS } from "../topics/topics.ts";
import * as urls from "../urls.ts";
import { READS, type SpaceKey } from "./spaces.ts";
import * as spaces from "./store.ts";

/** Letters of a title. */
const LONGEST_TITLE = 150;

const ThreadFields = {
	// Every value counts: what is no kind, or not for this person, can't hide behind a good one.
	kind: v.pipe(
		v.array(v.string()),
		v.check((list) => list.length > 0 && list.every(isKind), "choose"),
		v.transform((list) => list.find(isKind) ?? "frage"),
	),
	title: line({ min: 8, max: LONGEST_TITLE, short: "titleShort", long: "titleLong" }),
	body: prose(LONGEST),
	topics: v.pipe(
		v.array(v.string()),
		v.transform((list) => [...new Set(list.filter((topic) => topic !== "").map(topicNamed))]),
		v.check((list) => list.every(isTopic), "choose"),
		v.check((list) => list.length <= MOST_TOPICS, "topicsMany"),
	),
};

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
			own: isKind(kind) ? filtersOf(c, kind) : {},
			after: readCursor(c.req.query("ab")),
		};
		const found = await list(c.get("window"), wish, instant(c.get("now")));
		return page(c, <SpacePage ui={c.get("ui")} wish={wish} list={found} />);
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
		const [spaces = [], drafted = [], abouts = [], materials = []] = await c
			.get("window")
			.read([
				sql`SELECT readers FROM spaces WHERE id = ${key}`,
				drafts.at({ kind: "thread", space: key }),
				aboutIn(key, urls.idOf(c.req.query("zu") ?? "") ?? 0),
				materialFor(key, urls.idOf(c.req.query("material") ?? "") ?? 0),
			]);
		const draft = drafts.asKept(drafted);
		const about = (abouts as About[])[0] ?? null;
		const title = (c.req.query("titel") ?? "").trim().slice(0, LONGEST_TITLE);
		const material = (materials as { id: number; title: string }[])[0];
		const firstLine = about === null ? (material === undefined ? null : bodyOn(c, material)) : bodyAbout(c, about);
		const begun = firstLine === null ? { title: [title] } : { body: [firstLine] };
		const readers = Number(spaces[0]?.["readers"] ?? 0);
		const kind = offered(c, key, [c.req.query("art"), value(draft?.typed, "kind")]);
		return page(
			c,
			<NewThreadPage
				ui={c.get("ui")}
				space={key}
				kind={kind}
				readers={readers}
				state={{ values: draft?.typed ?? begun }}
				about={about}
				savedAt={draft?.savedAt ?? null}
			/>,
		);
	});

	/** Another kind was chosen: the form with its fields, and with everything that was typed. */
	routes.post("/neu/felder", async (c) => {
		allow(can.write(c.get("viewer"), key));
		await receive(c);
		const typed = await typedFields(c);
		const kind = offered(c, key, [value(typed, "kind")]);
		const state = { values: typed };
		return wantsPart(c)
			? c.html(<KindFields ui={c.get("ui")} space={key} kind={kind} state={state} />)
			: page(
					c,
					<NewThreadPage ui={c.get("ui")} space={key} kind={kind} readers={await readersOf(c, key)} state={state} />,
				);
	});

	routes.post("/neu", async (c) => {
		allow(can.write(c.get("viewer"), key));
		const came = await receive(c);
		const typed = await typedFields(c);
		for (const kind of (typed["kind"] ?? []).filter(isKind)) allow(can.begin(c.get("viewer"), key, moduleOf(kind)));
		const chosen = offered(c, key, [value(typed, "kind")]);
		const form = withFiles(await readKindForm(c, ThreadFields, chosen, typed), came);
		if (!form.ok) {
			const state = { values: form.typed, errors: form.errors };
			return formAgain(c, key, { kind: chosen, state }, 422);
		}
		const { title, body, kind, topics } = form.values;
		const hint = await caution(form.typed, [title, body, ...textsIn(form.kept.fields)]);
		if (hint !== null) {
			c.header(ASKS, "1");
			return formAgain(c, key, { kind: chosen, state: { values: form.typed }, caution: hint });
		}
		const author = me(c).id;
		const now = instant(c.get("now"));
		const sent = drafts.end(author, { kind: "thread", space: key }, value(form.typed, FORM_ID), now);
		const thread = await begin(
			c.get("window"),
			author,
			{
				space: key,
				kind,
				title,
				body,
				topics: topics.filter(isTopic),
				names: await mentions.namesIn(c.get("window"), key, body),
				origin: c.get("settings").origin,
				own: form.kept,
				files: came.files,
				formKey: await formKey(c, form.typed, [
					key,
					kind,
					title,
					body,
					JSON.stringify(form.kept.fields),
					...keyWords(came.files),
				]),
			},
			now,
			[sent],
		);
		readLater(c, came.files);
		return moved(c, urls.thread(thread));
	});

	// The form with its text, and how it will look. Nothing is kept but the draft.
	routes.post("/neu/vorschau", async (c) => {
		allow(can.write(c.get("viewer"), key));
		const ui = c.get("ui");
		await receive(c);
		const typed = await typedFields(c);
		const [title, body] = [value(typed, "title"), value(typed, "body")];
		const preview = <Preview ui={ui} text={body} findings={personalData(`${title}\n\n${body}`)} />;
		if (wantsPart(c)) return c.html(preview);
		await drafts.keep(c.get("window"), me(c).id, { kind: "thread", space: key }, typed, instant(c.get("now")));
		const list = await similarTo(c.get("window"), title);
		return formAgain(c, key, {
			kind: offered(c, key, [value(typed, "kind")]),
			state: { values: typed },
			before: (
				<>
					{preview}
					<section class="similar-list">
						<h2>{ui.words.writing.similarTitle}</h2>
						<SimilarList ui={ui} list={list} asked={title !== ""} />
					</section>
				</>
			),
		});
	});

	// htmx asks with the field's own name.
	routes.get("/aehnlich", async (c) => {
		const title = line({ min: 0, max: 150 });
		const typed = v.safeParse(title, c.req.query("titel") ?? c.req.query("title") ?? "");
		const asked = typed.success ? typed.output : "";
		const list = await similarTo(c.get("window"), asked);
		const ui = c.get("ui");
		return wantsPart(c)
			? c.html(<SimilarList ui={ui} list={list} asked={asked !== ""} />)
			: page(c, <SimilarPage ui={ui} space={key} title={asked} list={list} />);
	});

	return routes;
}

/** The first line of a discussion that goes on from an older one. */
function bodyAbout(c: Ctx, about: About): string {
	return `${c.get("ui").words.reading.about} ${linkTo(about.title, urls.thread(about))}\n\n`;
}

/** The first line of a discussion about a material. */
function bodyOn(c: Ctx, material: { id: number; title: string }): string {
	return `${c.get("ui").words.freshness.aboutMaterial} ${linkTo(material.title, urls.material(material))}\n\n`;
}

/** The form as it was typed; as a page also for htmx, because its errors stand all over it. */
async function formAgain(
	c: Ctx,
	space: SpaceKey,
	shown: Pick<Parameters<typeof NewThreadPage>[0], "kind" | "state" | "caution" | "before">,
	status: 200 | 422 = 200,
): Promise<Response> {
	insteadOfPage(c);
	return page(
		c,
		<NewThreadPage ui={c.get("ui")} space={space} readers={await readersOf(c, space)} {...shown} />,
		status,
	);
}

/** The first of some kinds that the viewer may begin here. */
function offered(c: Ctx, key: SpaceKey, kinds: readonly (string | undefined)[]): Kind {
	const may = KINDS.filter((kind) => can.begin(c.get("viewer"), key, moduleOf(kind)));
	return kinds.flatMap((wanted) => may.find((kind) => kind === wanted) ?? [])[0] ?? may[0] ?? "frage";
}

/** The filters of a kind that an address asks for; only what can be chosen counts. */
function filtersOf(c: Ctx, kind: Kind): Record<string, string> {
	const chosen = moduleOf(kind).filters.flatMap(({ param, options }) => {
		const wanted = c.req.query(param) ?? "";
		return options(c.get("ui")).some(([choice]) => choice === wanted) ? [[param, wanted] as const] : [];
	});
	return Object.fromEntries(chosen);
}

async function readersOf(c: Ctx, key: SpaceKey): Promise<number> {
	const [row] = await c.get("window").all<{ readers: number }>(sql`SELECT readers FROM spaces WHERE id = ${key}`);
	return row?.readers ?? 0;
}
