// Who could know the answer: people who fit, asking some of them, saying that one can't help; and how often one may be asked.
import { Hono } from "hono";
import * as v from "valibot";
import { AppealsPage, AskedMonthlyBox, DeclinePage } from "../../views/appeals.tsx";
import { appealMail } from "../../views/mail/appeal-letters.ts";
import { SettingPage } from "../../views/settings.tsx";
import * as can from "../access/can.ts";
import { instant } from "../db/clock.ts";
import type { App, Ctx } from "../http/context.ts";
import { type Errors, line, readForm, type Typed } from "../http/forms.ts";
import { sendMails } from "../http/post.ts";
import { again, allow, found, insteadOfPage, me, moved, NotThere, page, part } from "../http/respond.tsx";
import { isLanguage, wordsOf } from "../i18n/words.ts";
import { ASKS, caution } from "../posts/caution.ts";
import * as urls from "../urls.ts";
import { ASKED_MONTHLY, MOST_ASKED, NOTE_LENGTH } from "./limits.ts";
import * as appeals from "./store.ts";

const AskFields = v.object({
	wen: v.pipe(
		v.array(v.string()),
		v.transform((list) => [...new Set(list.filter((id) => /^[1-9]\d{0,14}$/.test(id)).map(Number))]),
		v.check((list) => list.length > 0, "askedNeeded"),
		v.check((list) => list.length <= MOST_ASKED, "askedMany"),
	),
	satz: line({ min: 0, max: NOTE_LENGTH }),
});
const MonthlyFields = v.object({
	mal: v.pipe(
		v.string(),
		v.transform((typed) => ASKED_MONTHLY.find((times) => String(times) === typed) ?? -1),
		v.check((times) => times >= 0, "choose"),
	),
});

/** Mounted under /themen. */
export const appealsOfThreads = new Hono<App>();

appealsOfThreads.get("/:id/wer-weiss-das", async (c) =>
	page(c, <AppealsPage ui={c.get("ui")} page={await opened(c)} />),
);

appealsOfThreads.post("/:id/wer-weiss-das", async (c) => {
	const before = await opened(c);
	const { thread } = before;
	const form = await readForm(c, AskFields);
	insteadOfPage(c);
	if (!form.ok) return refused(c, before, { values: form.typed, errors: form.errors });
	const { wen, satz } = form.values;
	// The same form once more is the same request: whoever was asked already takes no further place.
	const others = wen.filter((id) => !before.appeals.some(({ askedId }) => askedId === id));
	if (others.length > before.left) return refused(c, before, { values: form.typed, errors: { wen: "askedMany" } });
	const hint = others.length === 0 ? null : await caution(form.typed, [satz]);
	if (hint !== null) {
		c.header(ASKS, "1");
		return page(c, <AppealsPage ui={c.get("ui")} page={before} state={{ values: form.typed }} caution={hint} />);
	}
	const now = c.get("now");
	const called = await appeals.ask(c.get("window"), thread.id, others, satz, now, instant(now));
	const { origin } = c.get("settings");
	const viewer = me(c);
	await sendMails(
		c,
		called.map(({ name, language, email }) =>
			appealMail(wordsOf(isLanguage(language) ? language : "de"), email, origin, name, viewer.name, thread.id),
		),
	);
	if (called.length === others.length) return moved(c, `${urls.appeals(thread.id)}#gebeten`);
	const after = await opened(c);
	const asked = new Set(after.appeals.map(({ askedId }) => askedId));
	if (wen.every((id) => asked.has(id))) return moved(c, `${urls.appeals(thread.id)}#gebeten`);
	const left = wen.filter((id) => !asked.has(id)).map(String);
	return page(
		c,
		<AppealsPage ui={c.get("ui")} page={after} state={{ values: { ...form.typed, wen: left } }} late={called.length} />,
		409,
	);
});

appealsOfThreads.get("/:id/wer-weiss-das/absage", async (c) => {
	return page(c, <DeclinePage ui={c.get("ui")} own={await asked(c)} />);
});

appealsOfThreads.post("/:id/wer-weiss-das/absage", async (c) => {
	const { thread } = await asked(c);
	await appeals.decline(c.get("window"), thread.id, instant(c.get("now")));
	return moved(c, urls.appealDecline(thread.id));
});

/** Mounted under /einstellungen. */
export const appealSettings = new Hono<App>();

appealSettings.post("/gefragt", async (c) => {
	const ui = c.get("ui");
	const form = await readForm(c, MonthlyFields);
	const times = form.ok ? ASKED_MONTHLY.find((one) => one === form.values.mal) : undefined;
	if (times === undefined) {
		const state = { values: form.typed, errors: { mal: "choose" } } as const;
		const box = <AskedMonthlyBox ui={ui} times={me(c).askedMonthly} state={state} />;
		return again(c, { part: box, page: <SettingPage ui={ui}>{box}</SettingPage> });
	}
	await appeals.allowMonthly(c.get("window"), me(c).id, times);
	return part(c, <AskedMonthlyBox ui={ui} times={times} saved />, { instead: `${urls.settings()}#gefragt` });
});

/** A question with who was asked and who fits, for those who may ask somebody to answer it. */
async function opened(c: Ctx): Promise<appeals.AppealPage> {
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	const shown = await found(appeals.open(c.get("window"), id, c.get("now")));
	if (shown.thread.kind !== "frage") throw new NotThere();
	allow(can.appeal(c.get("viewer"), shown.thread));
	return shown;
}

/** A question that the viewer was asked to answer; for everybody else the page doesn't exist. */
async function asked(c: Ctx): Promise<appeals.OwnAppeal> {
	const id = await found(urls.idOf(c.req.param("id") ?? ""));
	return found(appeals.own(c.get("window"), id));
}

/** The form as it was typed; as a page also for htmx, because who fits stands in it. */
function refused(
	c: Ctx,
	shown: appeals.AppealPage,
	state: { values: Typed; errors: Errors },
): Response | Promise<Response> {
	return page(c, <AppealsPage ui={c.get("ui")} page={shown} state={state} />, 422);
}
