// Beginning a conversation: to whom, and the first message; and who may write at all.
import { Hono } from "hono";
import * as v from "valibot";
import { BlocksPage, MessagesFrom } from "../../views/message-pages.tsx";
import { NewMessagePage, Receivers } from "../../views/new-message.tsx";
import { Preview } from "../../views/parts/editor.tsx";
import { SettingPage } from "../../views/settings.tsx";
import { instant } from "../db/clock.ts";
import { PLACE } from "../drafts/field.ts";
import { type Place, readPlace } from "../drafts/place.ts";
import * as drafts from "../drafts/store.ts";
import { receive, withFiles } from "../files/receiving.ts";
import { keyWords } from "../files/store.ts";
import type { App, Ctx } from "../http/context.ts";
import { FORM_ID, formKey } from "../http/form-key.ts";
import { type Errors, prose, readForm, type Typed, typedFields, value } from "../http/forms.ts";
import { LIMITS, withinLimits } from "../http/limits.ts";
import { again, found, insteadOfPage, me, moved, page, part, wantsPart } from "../http/respond.tsx";
import { tellOfMessage } from "../notices/telling.ts";
import { ASKS, caution } from "../posts/caution.ts";
import { LONGEST } from "../text/markdown.ts";
import { personalData } from "../text/personal-data.ts";
import * as urls from "../urls.ts";
import { MESSAGES_FROM } from "./doors.ts";
import * as people from "./people.ts";
import * as store from "./store.ts";

const Fields = v.object({ body: prose(LONGEST) });
const FromFields = v.object({ von: v.picklist(MESSAGES_FROM, "choose") });

/** Mounted before the conversations, under the same address. */
export const beginning = new Hono<App>();

beginning.get("/neu", async (c) => {
	const asked = ids(c.req.queries("an") ?? []);
	const place: Place = { kind: "letter", to: asked };
	const [drafted = [], pair = [], receivers = []] = await c
		.get("window")
		.read([drafts.at(place), store.pairWith(me(c).id, asked), people.receivers(asked, place)]);
	if (pair[0] !== undefined) return c.redirect(urls.conversationAtEnd(Number(pair[0]["id"])), 303);
	const draft = drafts.asKept(drafted);
	const shown = { state: { values: draft?.typed }, savedAt: draft?.savedAt ?? null };
	const chosen = receivers as people.Receiver[];
	const isClosed = asked.length > 0 && chosen.length === 0;
	return page(
		c,
		<NewMessagePage
			ui={c.get("ui")}
			place={place}
			chosen={chosen}
			matches={[]}
			asked=""
			isClosed={isClosed}
			{...shown}
		/>,
	);
});

beginning.post("/neu", async (c) => {
	const came = await receive(c);
	const form = withFiles(await readForm(c, Fields), came);
	const chosen = ids(form.typed["an"] ?? []);
	const place = placeIn(form.typed);
	const errors: Errors = form.ok ? {} : { ...form.errors };
	if (chosen.length === 0) errors["an"] = "receiverNeeded";
	if (chosen.length >= store.MOST_PEOPLE) errors["an"] = "receiversMany";
	if (!form.ok || errors["an"] !== undefined)
		return formPage(c, place, chosen, { state: { values: form.typed, errors } }, 422);
	const { body } = form.values;
	const hint = await caution(form.typed, [body]);
	if (hint !== null) {
		c.header(ASKS, "1");
		return formPage(c, place, chosen, { state: { values: form.typed }, caution: hint });
	}
	const author = me(c).id;
	const key = await formKey(c, form.typed, ["nachricht", chosen.join(","), body, ...keyWords(came.files)]);
	const now = instant(c.get("now"));
	const already = await store.sentWith(c.get("window"), key);
	if (already !== null) return moved(c, urls.conversationAtEnd(already));
	const within = await withinLimits(c.get("window"), c.get("settings").secret, c.get("parts").clock, [
		{ limit: LIMITS.conversationsPerDay, what: String(author) },
	]);
	if (!within)
		return formPage(c, place, chosen, { state: { values: form.typed, errors: { an: "conversationsMany" } } }, 429);
	const sent = drafts.end(author, place, value(form.typed, FORM_ID), now);
	const id = await store.begin(c.get("window"), chosen, { body, files: came.files, formKey: key }, now, [sent]);
	if (id === null)
		return formPage(c, place, chosen, { state: { values: form.typed, errors: { an: "receiverCloses" } } }, 422);
	await tellOfMessage(c, id, author);
	return moved(c, urls.conversationAtEnd(id));
});

/** Looks for people by their names; whom one has ticked stays. */
beginning.post("/neu/personen", async (c) => {
	await receive(c);
	const typed = await typedFields(c);
	const chosen = ids(typed["an"] ?? []);
	const name = value(typed, "person");
	if (!wantsPart(c)) return formPage(c, placeIn(typed), chosen, { state: { values: typed } }, 200, name);
	const lists = await receiversFor(c, chosen, name);
	return c.html(<Receivers ui={c.get("ui")} {...lists} asked={name} state={{}} />);
});

beginning.post("/neu/vorschau", async (c) => {
	await receive(c);
	const typed = await typedFields(c);
	const body = value(typed, "body");
	const preview = <Preview ui={c.get("ui")} text={body} findings={personalData(body)} inPrivate />;
	if (wantsPart(c)) return c.html(preview);
	const place = placeIn(typed);
	await drafts.keep(c.get("window"), me(c).id, place, typed, instant(c.get("now")));
	return formPage(c, place, ids(typed["an"] ?? []), { state: { values: typed }, before: preview });
});

beginning.get("/blockiert", async (c) =>
	page(c, <BlocksPage ui={c.get("ui")} list={await people.blocked(c.get("window"))} />),
);

beginning.post("/blockiert", async (c) => {
	const other = await found(urls.idOf(value(await typedFields(c), "mitglied")));
	await people.block(c.get("window"), me(c).id, other, instant(c.get("now")));
	return moved(c, urls.blocks());
});

beginning.post("/blockiert/zurueck", async (c) => {
	await people.unblock(c.get("window"), await found(urls.idOf(value(await typedFields(c), "mitglied"))));
	return moved(c, urls.blocks());
});

beginning.post("/erlaubt", async (c) => {
	const viewer = me(c);
	const form = await readForm(c, FromFields);
	if (!form.ok) {
		const ui = c.get("ui");
		const state = { values: form.typed, errors: form.errors };
		const box = <MessagesFrom ui={ui} from={viewer.messagesFrom} mails={viewer.letterMails} state={state} />;
		return again(c, { part: box, page: <SettingPage ui={ui}>{box}</SettingPage> });
	}
	await people.chooseFrom(c.get("window"), viewer.id, form.values.von);
	return part(c, <MessagesFrom ui={c.get("ui")} from={form.values.von} mails={viewer.letterMails} saved />, {
		instead: `${urls.settings()}#nachrichten`,
	});
});

beginning.post("/mail", async (c) => {
	const viewer = me(c);
	const wanted = value(await typedFields(c), "mail");
	const letterMails = wanted === "ja" || (wanted !== "nein" && viewer.letterMails);
	await people.chooseMails(c.get("window"), viewer.id, letterMails);
	return part(c, <MessagesFrom ui={c.get("ui")} from={viewer.messagesFrom} mails={letterMails} saved />, {
		instead: `${urls.settings()}#nachrichten`,
	});
});

type Shown = Pick<Parameters<typeof NewMessagePage>[0], "state" | "savedAt" | "caution" | "before">;

/** The form as a page also for htmx, because its errors stand all over it. */
async function formPage(
	c: Ctx,
	place: Place,
	chosen: readonly number[],
	shown: Shown,
	status: 200 | 422 | 429 = 200,
	name = "",
): Promise<Response> {
	insteadOfPage(c);
	const lists = await receiversFor(c, chosen, name);
	return page(c, <NewMessagePage ui={c.get("ui")} place={place} {...lists} asked={name} {...shown} />, status);
}

async function receiversFor(c: Ctx, ids: readonly number[], name: string) {
	const [chosen = [], matches = []] = await c
		.get("window")
		.read([people.receivers(ids, { kind: "letter", to: [] }), people.begunWith(name)]);
	return {
		chosen: (chosen as people.Receiver[]).filter(({ id }) => ids.includes(id)),
		matches: (matches as people.Receiver[]).filter(({ id }) => !ids.includes(id)),
	};
}

function placeIn(typed: Typed): Place {
	const place = readPlace(value(typed, PLACE));
	return place?.kind === "letter" ? place : { kind: "letter", to: [] };
}

/** Numbers of people, each once. */
function ids(texts: readonly string[]): number[] {
	return [...new Set(texts.slice(0, 20).flatMap((text) => urls.idOf(text) ?? []))].sort((a, b) => a - b);
}
