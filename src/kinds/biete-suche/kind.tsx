// Biete / Suche: what, where, until when. It is closed when something was found, and leaves the lists when it ends.
import * as v from "valibot";
import { Choices, MomentField, Select } from "../../../views/parts/field.tsx";
import type { Ui } from "../../http/context.ts";
import { value } from "../../http/forms.ts";
import { addDays, type Day, dayOf, endOf, sayDay, sayShortDay } from "../../i18n/days.ts";
import { REGION_KEYS, type RegionKey, regionName } from "../../regions/regions.ts";
import { type Details, type Fields, type KindModule, PLAIN } from "../kind.ts";
import { dayFrom, oneOf, region } from "../schema.ts";
import { OfferPanel } from "./panel.tsx";

const OFFERS = ["suche", "biete"] as const;
const CATEGORIES = ["raum", "technik", "menschen", "sprachmittlung", "sonstiges"] as const;

/** So many days ahead at most, and so many if nothing is said. */
export const MOST_DAYS = 90;
const USUAL_DAYS = 30;

/** What is kept of an offer. */
type Own = {
	offer: (typeof OFFERS)[number];
	category: (typeof CATEGORIES)[number] | null;
	region: RegionKey | null;
	until: Day;
};

const own = (fields: Fields) => fields as Partial<Own> & Fields;

/** The module of offers and requests. */
export const offer: KindModule = {
	...PLAIN,
	icon: "swap",
	entries: ({ now, before, shown }) => ({
		// Who sends a form that didn't ask for it (a script, or another kind was chosen at the last moment) seeks something.
		offer: v.pipe(
			oneOf(OFFERS),
			v.check((chosen) => chosen !== null || !shown, "choose"),
			v.transform((chosen) => chosen ?? "suche"),
		),
		category: oneOf(CATEGORIES),
		region,
		until: v.pipe(
			dayFrom(now, own(before ?? {}).until ?? null, MOST_DAYS),
			v.transform((day) => day ?? own(before ?? {}).until ?? addDays(dayOf(now), USUAL_DAYS)),
		),
	}),
	kept: (values) => {
		const { offer: what, category, region: where, until } = values as Own;
		return {
			fields: { offer: what, category, region: where, until },
			facets: [[what], category === null ? [] : [category], where === null ? [] : [where]],
			endsAt: endOf(until),
			dueAt: null,
		};
	},
	typed: (fields) => {
		const { offer: what, category, region: where, until } = own(fields);
		return { offer: [what ?? ""], category: [category ?? ""], region: [where ?? ""], until: [until ?? ""] };
	},
	labels: ({ kinds: { "biete-suche": words } }) => ({
		offer: words.offer,
		category: words.category,
		region: words.region,
		until: words.until,
	}),
	body: ({ kinds: { "biete-suche": words } }) => ({ label: words.body, hint: words.bodyHint }),
	Before: ({ ui, state }) => {
		const words = ui.words.kinds["biete-suche"];
		const today = dayOf(ui.now);
		const ended = (state.values?.["until"]?.[0] || today) < today;
		const home = ui.viewer.kind === "member" ? (ui.viewer.region ?? "") : "";
		return (
			<>
				<Choices
					ui={ui}
					name="offer"
					label={words.offer}
					type="radio"
					className="kinds"
					options={OFFERS.map((key) => ({ value: key, label: words.offers[key] }))}
					checked={[value(state.values, "offer")]}
					state={state}
				/>
				<div class="fields">
					<Select
						ui={ui}
						name="category"
						label={words.category}
						empty={words.noCategory}
						options={CATEGORIES.map((key) => [key, words.categories[key] ?? key] as const)}
						optional
						state={state}
					/>
					<Select
						ui={ui}
						name="region"
						label={words.region}
						empty={words.everywhere}
						initial={home}
						options={REGION_KEYS.map((key) => [key, regionName(key)] as const)}
						optional
						state={state}
					/>
				</div>
				<MomentField
					ui={ui}
					name="until"
					type="date"
					label={words.until}
					hint={words.untilHint}
					min={ended ? undefined : today}
					max={addDays(today, MOST_DAYS)}
					initial={addDays(today, USUAL_DAYS)}
					optional
					state={state}
				/>
			</>
		);
	},
	Facts: ({ ui, fields }) => {
		const words = ui.words.kinds["biete-suche"];
		const { offer: what, category, region: where, until } = own(fields);
		if (what === undefined || until === undefined) return null;
		return (
			<dl class="facts own">
				<div>
					<dt>{words.whatFact}</dt>
					<dd>{[words.short[what], category == null ? "" : words.categories[category]].filter(Boolean).join(" · ")}</dd>
				</div>
				<div>
					<dt>{words.whereFact}</dt>
					<dd>{regionName(where ?? null) || words.everywhere}</dd>
				</div>
				<div>
					<dt>{words.untilFact}</dt>
					<dd>{sayDay(ui.language, until)}</dd>
				</div>
			</dl>
		);
	},
	Panel: OfferPanel,
	line: (ui, { fields }) => {
		const words = ui.words.kinds["biete-suche"];
		const { offer: what, category, region: where, until } = own(fields);
		if (what === undefined || until === undefined) return "";
		return [
			words.short[what],
			category == null ? "" : words.categories[category],
			regionName(where ?? null) || words.everywhere,
			words.upTo(near(ui, until)),
		]
			.filter(Boolean)
			.join(" · ");
	},
	state: (ui, details, at) => {
		const words = ui.words.kinds["biete-suche"];
		if (details.doneAt !== null) return { text: words.found, tone: "good" };
		if (isOver(details, ui.now)) return { text: words.over, tone: "over" };
		return at === "page" ? { text: words.open, tone: "open" } : null;
	},
	filters: [
		{
			param: "was",
			label: ({ kinds: { "biete-suche": words } }) => words.name,
			options: ({ words: { kinds } }) => OFFERS.map((key) => [key, kinds["biete-suche"].short[key] ?? key] as const),
		},
		{
			param: "kategorie",
			label: ({ kinds: { "biete-suche": words } }) => words.category,
			options: ({ words: { kinds } }) =>
				CATEGORIES.map((key) => [key, kinds["biete-suche"].categories[key] ?? key] as const),
		},
		{
			param: "region",
			label: (words) => words.settings.region,
			options: () => REGION_KEYS.map((key) => [key, regionName(key)] as const),
		},
	],
};

/** Whether an offer has ended. */
export function isOver({ endsAt }: Pick<Details, "endsAt">, now: Date): boolean {
	return endsAt !== null && endsAt <= now.toISOString();
}

/** A day without its year, if that is this year or the day is near. */
function near(ui: Ui, day: Day): string {
	return day.slice(0, 4) === dayOf(ui.now).slice(0, 4) ? sayShortDay(ui.language, day) : sayDay(ui.language, day);
}
