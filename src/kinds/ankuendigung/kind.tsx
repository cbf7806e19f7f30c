// Ankündigung: from the Fachstelle for all. With a deadline it stands among the pinned ones until that day is over.
import { MomentField } from "../../../views/parts/field.tsx";
import type { Ui } from "../../http/context.ts";
import { type Day, dayOf, daysBetween, endOf, momentOf, sayDay, sayLongDay } from "../../i18n/days.ts";
import { MODERATES } from "../../spaces/spaces.ts";
import { type Fields, type KindModule, PLAIN } from "../kind.ts";
import { day, dayFrom, time } from "../schema.ts";

/** What is kept of an announcement. */
type Own = { date: Day | null; deadline: Day | null; deadlineTime: string | null };

const own = (fields: Fields) => ({ date: null, deadline: null, deadlineTime: null, ...(fields as Partial<Own>) });

/** The module of announcements. */
export const announcement: KindModule = {
	...PLAIN,
	icon: "horn",
	needs: MODERATES,
	entries: ({ now, before }) => ({
		date: day,
		deadline: dayFrom(now, own(before ?? {}).deadline, null),
		deadlineTime: time,
	}),
	check: (values) => {
		const { deadline, deadlineTime } = values as Own;
		return deadline === null && deadlineTime !== null ? { deadline: "timeAlone" } : {};
	},
	kept: (values) => {
		const { date, deadline, deadlineTime } = values as Own;
		return {
			fields: { date, deadline, deadlineTime },
			facets: [],
			endsAt: null,
			dueAt: deadline === null ? null : endOf(deadline),
		};
	},
	typed: (fields) => {
		const { date, deadline, deadlineTime } = own(fields);
		return { date: [date ?? ""], deadline: [deadline ?? ""], deadlineTime: [deadlineTime ?? ""] };
	},
	labels: ({ kinds: { ankuendigung: words } }) => ({
		date: words.date,
		deadline: words.deadline,
		deadlineTime: words.deadlineTime,
	}),
	Before: ({ ui, state }) => {
		const words = ui.words.kinds.ankuendigung;
		return (
			<>
				<MomentField ui={ui} name="date" type="date" label={words.date} hint={words.dateHint} optional state={state} />
				<div class="fields">
					<MomentField
						ui={ui}
						name="deadline"
						type="date"
						label={words.deadline}
						hint={words.deadlineHint}
						optional
						state={state}
					/>
					<MomentField ui={ui} name="deadlineTime" type="time" label={words.deadlineTime} optional state={state} />
				</div>
			</>
		);
	},
	Facts: ({ ui, fields }) => {
		const words = ui.words.kinds.ankuendigung;
		const { date, deadline, deadlineTime } = own(fields);
		if (date === null && deadline === null) return null;
		const row = (name: string, day: Day, at: string | null) => (
			<div>
				<dt>{name}</dt>
				<dd>
					<Said gone={left(ui, day, at) === words.over} text={withTime(ui, sayLongDay(ui.language, day), at)} />{" "}
					<span class="soft">– {left(ui, day, at)}</span>
				</dd>
			</div>
		);
		return (
			<dl class="facts own">
				{date === null ? null : row(words.date, date, null)}
				{deadline === null ? null : row(words.deadlineFact, deadline, deadlineTime)}
			</dl>
		);
	},
	line: (ui, { fields }) => {
		const words = ui.words.kinds.ankuendigung;
		const { date, deadline, deadlineTime } = own(fields);
		const said = (day: Day, at: string | null) =>
			`${withTime(ui, sayDay(ui.language, day), at)} (${left(ui, day, at)})`;
		return [
			date === null ? "" : words.dateShort(said(date, null)),
			deadline === null ? "" : words.deadlineShort(said(deadline, deadlineTime)),
		]
			.filter((part) => part !== "")
			.join(" · ");
	},
	state: (ui, { fields }) => {
		const words = ui.words.kinds.ankuendigung;
		const { date, deadline, deadlineTime } = own(fields);
		const days = [
			date === null ? null : left(ui, date, null),
			deadline === null ? null : left(ui, deadline, deadlineTime),
		];
		const named = days.filter((text) => text !== null);
		return named.length > 0 && named.every((text) => text === words.over) ? { text: words.over, tone: "over" } : null;
	},
};

const Said = ({ gone, text }: { gone: boolean; text: string }) => (gone ? <s>{text}</s> : <span>{text}</span>);

/** "noch 5 Tage", "heute", "vorbei". */
function left(ui: Ui, day: Day, at: string | null): string {
	const words = ui.words.kinds.ankuendigung;
	const until = at === null ? endOf(day) : momentOf(day, at);
	return until <= ui.now.toISOString() ? words.over : words.left(daysBetween(dayOf(ui.now), day));
}

function withTime(ui: Ui, day: string, at: string | null): string {
	return at === null ? day : ui.words.kinds.ankuendigung.at(day, at);
}
