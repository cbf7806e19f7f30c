// Below an offer: whether it is over, the question to its owner, and the button that closes it.
import { ErrorSummary, type FormState, MomentField } from "../../../views/parts/field.tsx";
import { Icon } from "../../../views/parts/icon.tsx";
import * as can from "../../access/can.ts";
import { DAY, type Instant, instant } from "../../db/clock.ts";
import type { Ui } from "../../http/context.ts";
import { addDays, dayOf, sayDay } from "../../i18n/days.ts";
import * as urls from "../../urls.ts";
import type { Details, PanelProps } from "../kind.ts";

/** The owner is asked from so many days before the end until so many days after it. */
export const ASKED_BEFORE = 7;
export const ASKED_AFTER = 30;

/** The hidden field that says which end a form is about: an answer counts for that one only. */
export const PERIOD = "ende";

/** Whether it is time to ask the owner, who hasn't answered yet. */
export function isAsked({ endsAt, endAnswered, doneAt }: Details, now: Date): boolean {
	if (endsAt === null || endAnswered || doneAt !== null) return false;
	return endsAt <= instant(now, ASKED_BEFORE * DAY) && endsAt > instant(now, -ASKED_AFTER * DAY);
}

/** The last day of something that ends at a moment. */
export const lastDay = (ui: Ui, endsAt: Instant): string =>
	sayDay(ui.language, dayOf(new Date(Date.parse(endsAt) - 1)));

/** What stands below an offer. */
export const OfferPanel = ({ ui, thread }: PanelProps) => {
	const words = ui.words.kinds["biete-suche"];
	if (thread.title === "" || thread.endsAt === null) return null;
	const over = thread.endsAt <= instant(ui.now);
	const found = thread.doneAt !== null;
	const asks = can.isAuthor(ui.viewer, thread) && can.settle(ui.viewer, thread) && isAsked(thread, ui.now);
	return (
		<>
			{over && !asks ? (
				<p class="notice">
					<Icon name="clock" version={ui.version} />
					<span>{words.overText(lastDay(ui, thread.endsAt))}</span>
				</p>
			) : null}
			{asks ? <EndQuestion ui={ui} thread={thread} endsAt={thread.endsAt} state={{}} /> : null}
			{!can.settle(ui.viewer, thread) || (found && over) ? null : (
				<form method="post" action={found ? urls.foundBack(thread.id) : urls.found(thread.id)} class="row-of-buttons">
					<button class="button plain" type="submit">
						<Icon name={found ? "undo" : "check"} version={ui.version} />
						{found ? words.reopen : words.markFound}
					</button>
					{found ? null : <span class="soft small">{words.markFoundHint}</span>}
				</form>
			)}
		</>
	);
};

type QuestionProps = { ui: Ui; thread: { id: number }; endsAt: Instant; state: FormState };

/** Whether it is still needed: a new end, or no. */
export const EndQuestion = ({ ui, thread, endsAt, state }: QuestionProps) => {
	const words = ui.words.kinds["biete-suche"];
	const today = dayOf(ui.now);
	const id = `-${thread.id}`;
	const day = lastDay(ui, endsAt);
	return (
		<section class="notice ask">
			<Icon name="clock" version={ui.version} />
			<div class="stack">
				<p>{endsAt <= instant(ui.now) ? words.askedOver(day) : words.asks(day)}</p>
				<ErrorSummary ui={ui} state={state} labels={{ until: words.newEnd }} id={id} />
				<form method="post" action={urls.extension(thread.id)} class="inline-form">
					<input type="hidden" name={PERIOD} value={endsAt} />
					<MomentField
						ui={ui}
						name="until"
						id={id}
						type="date"
						label={words.newEnd}
						hint={words.newEndHint}
						min={today}
						max={addDays(today, 90)}
						initial={addDays(today, 30)}
						state={state}
					/>
					<button class="button" type="submit">
						{words.extend}
					</button>
					<button class="button plain" type="submit" formaction={urls.enough(thread.id)} formnovalidate>
						{words.enough}
					</button>
				</form>
			</div>
		</section>
	);
};
