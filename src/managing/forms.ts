// The forms with which whoever moderates looks after a discussion.
import * as v from "valibot";
import { line } from "../http/forms.ts";
import { addDays, dayOf, readDay } from "../i18n/days.ts";
import { isSpace } from "../spaces/spaces.ts";
import { isSplitKind } from "../splits/kinds.ts";
import { isTopic, MOST_TOPICS } from "../topics/topics.ts";

/** A heading, as for a new discussion. */
export const heading = line({ min: 8, max: 150, short: "titleShort", long: "titleLong" });

/** Why; some acts may go without. */
export const reason = line({ min: 3, max: 300, empty: "reasonNeeded", short: "reasonNeeded" });
const anyReason = line({ min: 0, max: 300 });

/** Closing. */
export const CloseForm = v.object({ reason });
/** Renaming. */
export const RenameForm = v.object({ title: heading, reason });
/** Moving: the space, and why. */
export const MoveForm = v.object({ raum: v.pipe(v.string(), v.check(isSpace, "choose")), reason });
/** Merging: the other discussion as typed, and why. */
export const MergeForm = v.object({ ziel: v.string(), reason });
/** Splitting: the chosen posts, and what they become. */
export const SplitForm = v.object({
	beitrag: v.pipe(
		v.array(v.string()),
		v.transform((list) => [...new Set(list.filter((id) => /^[1-9]\d{0,14}$/.test(id)).map(Number))]),
		v.check((list) => list.length > 0 && list.length <= 200, "repliesNone"),
	),
	title: heading,
	kind: v.pipe(v.string(), v.check(isSplitKind, "choose")),
	reason,
});
/** What needs nothing but a press, and may have a reason. */
export const PlainForm = v.object({ reason: anyReason });
/** Choosing topics. */
export const TopicsForm = v.object({
	topics: v.pipe(
		v.array(v.string()),
		v.transform((list) => [...new Set(list.filter((topic) => topic !== ""))]),
		v.check((list) => list.every(isTopic), "choose"),
		v.check((list) => list.length <= MOST_TOPICS, "topicsMany"),
	),
	reason: anyReason,
});

/** The form for pinning: a day from today on, within a year. */
export const pinForm = (now: Date) => {
	const today = dayOf(now);
	return v.object({
		until: v.pipe(
			v.string(),
			v.transform((text) => readDay(text) ?? ""),
			v.check((day) => day !== "", "dateWrong"),
			v.check((day) => day === "" || day >= today, "datePast"),
			v.check((day) => day === "" || day <= addDays(today, 366), "dateYear"),
		),
		reason: anyReason,
	});
};
